// /proc/net: routes, neighbours, links, sockets and connections as the kernel writes them, and IPVS' tables.
// Left out: what the simulation does not count (snmp, netstat, and the numbers in dev, which are 0), fib_trie.
import { addrText, addrWord, compareAddr, familyOf, parseAddr, prefixAddr, type Addr } from "../net/address";
import { ipvsConnections, ipvsServices, ipvsStatistics } from "../net/ipvs/files";
import type { Namespace } from "../net/netns";
import { lineOf } from "../commands/conntrack-forms";
import { sockets, type Socket } from "../commands/sockets";

type NetFile = (ns: Namespace, now: number) => string | undefined;

const hex = (n: number, width: number): string => (n >>> 0).toString(16).toUpperCase().padStart(width, "0");
/** A word as a little-endian machine holds one that came from the wire. */
const swapped = (w: number): number => ((w & 255) << 24) | ((w & 0xff00) << 8) | ((w >>> 8) & 0xff00) | (w >>> 24);
const wireHex = (a: Addr, family: 4 | 6): string =>
  family === 4 ? hex(swapped(addrWord(a, 0)), 8) : [0, 1, 2, 3].map((i) => hex(swapped(addrWord(a, i)), 8)).join("");

const route: NetFile = (ns) => {
  const rows = ns.routes
    .filter((r) => r.prefix.family === 4)
    .sort((a, b) => compareAddr(prefixAddr(a.prefix), prefixAddr(b.prefix)) || b.prefix.bits - a.prefix.bits)
    .map((r) => {
      const rejects = r.type === "unreachable" || r.type === "prohibit";
      const flags = 1 | (r.via === undefined ? 0 : 2) | (r.prefix.bits === 32 ? 4 : 0) | (rejects ? 0x200 : 0);
      const gateway = r.via === undefined ? 0 : swapped(addrWord(r.via, 0));
      return `${r.link === "" ? "*" : r.link}\t${hex(swapped(addrWord(prefixAddr(r.prefix), 0)), 8)}\t${hex(gateway, 8)}\t${hex(flags, 4)}\t0\t0\t${r.metric}\t${hex(swapped(r.prefix.masks[0]), 8)}\t0\t0\t0`;
    });
  return ["Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT", ...rows].map((l) => `${l.padEnd(127)}\n`).join("");
};

const arp: NetFile = (ns) => {
  const lines = ["IP address       HW type     Flags       HW address            Mask     Device"];
  const add = (ip: string, flags: string, mac: string, dev: string): void =>
    void lines.push(`${ip.padEnd(16)} ${"0x1".padEnd(11)} ${flags.padEnd(11)} ${mac.padEnd(21)} ${"*".padEnd(8)} ${dev}`);
  for (const l of ns.links.values()) {
    for (const a of l.neighbours) if (familyOf(a) === 4) add(addrText(a), "0x6", "02:00:00:00:00:fe", l.name);
    for (const [a, { mac, state }] of ns.net.neighboursOf(l))
      if (familyOf(a) === 4) add(addrText(a), mac === undefined ? "0x0" : state === "PERMANENT" ? "0x6" : "0x2", mac ?? "00:00:00:00:00:00", l.name);
  }
  return lines.map((l) => `${l}\n`).join("");
};

const dev: NetFile = (ns) =>
  `Inter-|   Receive                                                |  Transmit
 face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
${[...ns.links.keys()].map((n) => `${n.padStart(6)}:       0       0    0    0    0     0          0         0        0       0    0    0    0     0       0          0\n`).join("")}`;

const scopes = { global: 0, host: 0x10, link: 0x20 } as const;

const ifInet6: NetFile = (ns) =>
  [...ns.links.values()]
    .flatMap((l) =>
      l.addresses
        .filter((a) => a.family === 6)
        .map((a) => {
          const words = [0, 1, 2, 3].map((i) => hex(addrWord(a.address, i), 8).toLowerCase()).join("");
          const byte = (n: number): string => n.toString(16).padStart(2, "0");
          // Permanent; one that was given by hand without a check for duplicates says so.
          const flags = a.scope === "global" ? 0x82 : 0x80;
          return `${words} ${byte(l.index)} ${byte(a.bits)} ${byte(scopes[a.scope])} ${byte(flags)} ${l.name.padStart(8)}\n`;
        }),
    )
    .join("");

/** The kernel's numbers of TCP's states (include/net/tcp_states.h). */
const tcpStates = ["", "ESTAB", "SYN-SENT", "SYN-RECV", "FIN-WAIT-1", "FIN-WAIT-2", "TIME-WAIT", "CLOSE", "CLOSE-WAIT", "LAST-ACK", "LISTEN", "CLOSING"];

/** A socket's number among files, its own while it lives. */
const inode = (s: Socket): number => (s.state === "TIME-WAIT" ? 0 : 20_000 + s.id);

function socketEnd(host: string, port: number | undefined, family: 4 | 6): string {
  const bare = host.replace(/[[\]]/g, "");
  const address = bare === "*" || bare === "0.0.0.0" || bare === "::" ? undefined : parseAddr(bare);
  const text = address === undefined ? "0".repeat(family === 4 ? 8 : 32) : wireHex(address, family);
  return `${text}:${hex(port ?? 0, 4)}`;
}

function socketLines(ns: Namespace, proto: "tcp" | "udp", family: 4 | 6): string {
  const listed = sockets(ns).filter((s) => s.proto === proto && s.family === family);
  return listed
    .map((s, i) => {
      const ends = `${socketEnd(s.local, s.localPort, family)} ${socketEnd(s.peer, s.peerPort, family)}`;
      const state = hex(proto === "udp" ? 7 : Math.max(tcpStates.indexOf(s.state), 1), 2);
      const waiting = s.state === "LISTEN" ? 0 : s.sendQ;
      const slot = String(proto === "udp" ? (s.localPort + 7205) % 8192 : i);
      const head = `${slot.padStart(proto === "udp" ? 5 : 4)}: ${ends} ${state} ${hex(waiting, 8)}:00000000 00:00000000 00000000     0        0 ${inode(s)}`;
      // References, and the kernel's own address of it, which is shown to nobody.
      if (proto === "udp") return `${head} 2 0000000000000000 0`;
      return s.state === "LISTEN" ? `${head} 1 0000000000000000 100 0 0 10 0` : `${head} 1 0000000000000000 20 4 30 10 -1`;
    })
    .map((l) => `${family === 4 ? l.padEnd(proto === "tcp" ? 149 : 127) : l}\n`)
    .join("");
}

const tcpTitle = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode";
const udpTitle = `   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops`;
const wide = (title: string): string =>
  title.replace("local_address rem_address  ", `local_address${" ".repeat(25)}remote_address${" ".repeat(23)}`).trimStart();

const nfConntrack: NetFile = (ns) =>
  ns.conntrack
    .list({})
    .map((v) => `${familyOf(v.orig.src) === 6 ? "ipv6     10" : "ipv4     2"} ${lineOf(v).replace(/ use=1$/, " zone=0 use=2")}\n`)
    .join("");

const sockstat: NetFile = (ns) => {
  const own = sockets(ns).filter((s) => s.family === 4);
  const tcp = own.filter((s) => s.proto === "tcp");
  const waiting = tcp.filter((s) => s.state === "TIME-WAIT").length;
  const udp = own.filter((s) => s.proto === "udp").length;
  return `sockets: used ${own.length - waiting}\nTCP: inuse ${tcp.length - waiting} orphan 0 tw ${waiting} alloc ${tcp.length - waiting} mem 0\nUDP: inuse ${udp} mem 0\nUDPLITE: inuse 0\nRAW: inuse 0\nFRAG: inuse 0 memory 0\n`;
};

/** By name; a file that gives nothing is not there. */
export const netFiles: Readonly<Record<string, NetFile>> = {
  arp,
  dev,
  if_inet6: ifInet6,
  ip_vs: ipvsServices,
  ip_vs_conn: ipvsConnections,
  ip_vs_stats: ipvsStatistics,
  nf_conntrack: nfConntrack,
  route,
  sockstat,
  tcp: (ns) => `${tcpTitle.padEnd(149)}\n${socketLines(ns, "tcp", 4)}`,
  tcp6: (ns) => `  ${wide(tcpTitle)}\n${socketLines(ns, "tcp", 6)}`,
  udp: (ns) => `${udpTitle.padEnd(127)}\n${socketLines(ns, "udp", 4)}`,
  udp6: (ns) => `  ${wide(udpTitle)}\n${socketLines(ns, "udp", 6)}`,
};
