// netstat, route, arp and ifconfig: of BusyBox 1.35 and of net-tools 2.10. They show; ip changes. Left out: names in place of
// numbers (-n is taken for granted), IPv6's routing table, Unix sockets, net-tools' statistics and table of interfaces.
import { err, out, type Run } from "../base/driver";
import { addrText, compareAddr, maskText, prefixAddr } from "../net/address";
import type { Link } from "../net/links";
import { stackOf, type Namespace } from "../net/netns";
import { parseOptions } from "./options";
import { sockets, type Socket } from "./sockets";
import type { Make, Style } from "./style";

const banner = "BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.\n\nUsage: ";

const usages = {
  netstat: `${banner}netstat [-ral] [-tuwx] [-en]

Display networking information

	-r	Routing table
	-a	All sockets
	-l	Listening sockets
		Else: connected sockets
	-t	TCP sockets
	-u	UDP sockets
	-w	Raw sockets
	-x	Unix sockets
		Else: all socket types
	-e	Other/more information
	-n	Don't resolve names
`,
  route: `${banner}route [-ne] [-A inet[6]] [{add|del} [-net|-host] TARGET [netmask MASK]
	[gw GATEWAY] [metric N] [mss BYTES] [window BYTES] [reject] [IFACE]]

Show or edit kernel routing tables

	-n	Don't resolve names
	-e	Display other/more information
	-A inet[6]	Select address family
`,
  arp: `${banner}arp
[-vn]	[-H HWTYPE] [-i IF] -a [HOSTNAME]
[-v]		    [-i IF] -d HOSTNAME [pub]
[-v]	[-H HWTYPE] [-i IF] -s HOSTNAME HWADDR [temp]
[-v]	[-H HWTYPE] [-i IF] -s HOSTNAME HWADDR [netmask MASK] pub
[-v]	[-H HWTYPE] [-i IF] -Ds HOSTNAME IFACE [netmask MASK] pub

Manipulate ARP cache

	-a		Display (all) hosts
	-d		Delete ARP entry
	-s		Set new entry
	-v		Verbose
	-n		Don't resolve names
	-i IF		Network interface
	-D		Read HWADDR from IFACE
	-A,-p AF	Protocol family
	-H HWTYPE	Hardware address type
`,
  ifconfig: `${banner}ifconfig [-a] [IFACE] [ADDRESS]

Configure a network interface

	[add ADDRESS[/PREFIXLEN]]
	[del ADDRESS[/PREFIXLEN]]
	[[-]broadcast [ADDRESS]] [[-]pointopoint [ADDRESS]]
	[netmask ADDRESS] [dstaddr ADDRESS]
	[outfill NN] [keepalive NN]
	[hw ether|infiniband ADDRESS] [metric NN] [mtu NN]
	[[-]trailers] [[-]arp] [[-]allmulti]
	[multicast] [[-]promisc] [txqueuelen NN] [[-]dynamic]
	[mem_start NN] [io_addr NN] [irq NN]
	[up|down] ...
`,
} as const;

type Tool = keyof typeof usages;

/** The complaint about a command line ("": it has too many words); BusyBox shows how it is used. */
function* refuse(tool: Tool, style: Style, complaint: string): Run<number> {
  const help = complaint.includes("'--help'");
  const first = help || complaint === "" ? "" : `${complaint.split("\n")[0]}\n`;
  yield err(style === "busybox" ? first + usages[tool] : first);
  return help ? 0 : style === "busybox" ? 1 : 3;
}

/** The kernel's words for what ss abbreviates. */
const states: Readonly<Record<string, string>> = {
  ESTAB: "ESTABLISHED",
  "SYN-SENT": "SYN_SENT",
  "SYN-RECV": "SYN_RECV",
  "FIN-WAIT-1": "FIN_WAIT1",
  "FIN-WAIT-2": "FIN_WAIT2",
  "TIME-WAIT": "TIME_WAIT",
  "CLOSE-WAIT": "CLOSE_WAIT",
  "LAST-ACK": "LAST_ACK",
  UNCONN: "",
};

/** "10.244.1.2:8080", ":::8080", "0.0.0.0:*"; cut: an address makes room for its port within the column. */
function endText(host: string, port: number | undefined, cut: boolean): string {
  const tail = `:${port ?? "*"}`;
  const address = host === "*" ? "::" : host.replace(/[[\]]/g, "");
  return `${cut ? address.slice(0, 23 - tail.length) : address}${tail}`.padEnd(23);
}

function socketLine(s: Socket, style: Style, programs: boolean, cut: boolean): string {
  const proto = s.family === 6 && style === "gnu" ? `${s.proto}6` : s.proto;
  const queue = s.state === "LISTEN" ? 0 : s.sendQ;
  const state = (states[s.state] ?? s.state).padEnd(style === "gnu" ? 11 : 12);
  const program = programs ? ` ${(s.program === "" ? "-" : `${200 + (s.id % 800)}/${s.program}`).padEnd(20)}` : "";
  return `${proto.padEnd(4)}  ${"0".padStart(6)} ${String(queue).padStart(6)} ${endText(s.local, s.localPort, cut)} ${endText(s.peer, s.peerPort, cut)} ${state}${program}\n`;
}

export const netstat: Make = (style) => ({
  name: "netstat",
  summary: "print network connections and routing tables",
  *run(context, args): Run<number> {
    const long = { tcp: "t", udp: "u", listening: "l", all: "a", numeric: "n", programs: "p", route: "r", wide: "W", extend: "e", inet: "4", inet6: "6" };
    const o = parseOptions("netstat", style, style === "gnu" ? "tulanpreW46Swxc" : "ralntuwxe", style === "gnu" ? long : {}, args);
    if (typeof o === "string") return yield* refuse("netstat", style, o);
    const ns = stackOf(context.machine.netns);
    if (o.has("r")) {
      yield out(routeTable(ns, style, o.has("e")));
      return 0;
    }
    const some = o.has("t") || o.has("u") || o.has("w") || o.has("x");
    const what = o.has("a") ? "(servers and established)" : o.has("l") ? "(only servers)" : "(w/o servers)";
    const idle = (s: Socket): boolean => s.state === "LISTEN" || s.state === "UNCONN";
    const family = (s: Socket): boolean => o.has("4") === o.has("6") || (o.has("4") ? s.family === 4 : s.family === 6);
    const chosen = (proto: Socket["proto"]): readonly Socket[] =>
      sockets(ns).filter((s) => s.proto === proto && family(s) && (o.has("a") || idle(s) === o.has("l")));
    if (!some || o.has("t") || o.has("u") || o.has("w")) {
      const programs = style === "gnu" && o.has("p");
      yield out(
        `Active Internet connections ${what}\nProto Recv-Q Send-Q Local Address           Foreign Address         State${" ".repeat(style === "gnu" ? 6 : 7)}${programs ? " PID/Program name    " : ""}\n`,
      );
      for (const proto of ["tcp", "udp"] as const)
        if (!some || o.has(proto === "tcp" ? "t" : "u"))
          for (const s of chosen(proto)) yield out(socketLine(s, style, programs, style === "gnu" && !o.has("W")));
    }
    if (!some || o.has("x"))
      yield out(`Active UNIX domain sockets ${what}\nProto RefCnt Flags       Type       State         I-Node${style === "gnu" ? "  " : ""} Path\n`);
    return 0;
  },
});

/** The kernel's IPv4 routes, by destination; `metrics`: the columns of `route`, else those of `netstat -r`. */
function routeTable(ns: Namespace, style: Style, metrics: boolean): string {
  const rows = ns.routes
    .filter((r) => r.prefix.family === 4)
    .sort((a, b) => compareAddr(prefixAddr(a.prefix), prefixAddr(b.prefix)) || a.prefix.bits - b.prefix.bits)
    .map((r) => {
      const refused = r.type === "unreachable" || r.type === "prohibit";
      const flags = `${refused ? "!" : "U"}${r.via === undefined ? "" : "G"}${!refused && r.prefix.bits === 32 ? "H" : ""}`;
      // Of a route that refuses net-tools says no more than that.
      const none = refused && style === "gnu";
      const gateway = none ? "-" : r.via === undefined ? "0.0.0.0" : addrText(r.via);
      const [n, link] = none ? ["-", "-"] : ["0", r.link === "" ? "*" : r.link];
      const numbers = metrics ? `${flags.padEnd(5)} ${String(r.metric).padEnd(6)} ${n.padEnd(2)}       0` : `${flags.padEnd(5)}     ${n} ${n}          ${n}`;
      return `${addrText(prefixAddr(r.prefix)).padEnd(15)} ${gateway.padEnd(15)} ${maskText(4, r.prefix.bits).padEnd(15)} ${numbers} ${link}\n`;
    });
  const columns = metrics ? "Flags Metric Ref    Use Iface" : "Flags   MSS Window  irtt Iface";
  return `Kernel IP routing table\nDestination     Gateway         Genmask         ${columns}\n${rows.join("")}`;
}

export const route: Make = (style) => ({
  name: "route",
  summary: "show the kernel's routing table",
  *run(context, args): Run<number> {
    const o = parseOptions("route", style, "neA:4FCv", {}, args);
    if (typeof o === "string" || o.rest.length > 0) return yield* refuse("route", style, typeof o === "string" ? o : "");
    yield out(routeTable(stackOf(context.machine.netns), style, !o.has("e")));
    return 0;
  },
});

export const arp: Make = (style) => ({
  name: "arp",
  summary: "show the neighbours that the kernel knows",
  *run(context, args): Run<number> {
    const o = parseOptions("arp", style, "vnaei:H:A:p:", {}, args);
    if (typeof o === "string") return yield* refuse("arp", style, o);
    const ns = stackOf(context.machine.netns);
    const known = [...ns.links.values()]
      .flatMap((l) => [
        ...l.neighbours.map((a) => ({ address: addrText(a), mac: "02:00:00:00:00:fe" as string | undefined, perm: true, dev: l.name })),
        ...[...ns.net.neighboursOf(l)].map(([a, n]) => ({ address: addrText(a), mac: n.mac, perm: false, dev: l.name })),
      ])
      .filter((n) => !n.address.includes(":") && (o.value("i") === undefined || n.dev === o.value("i")));
    const [host] = o.rest;
    const chosen = known.filter((n) => host === undefined || n.address === host);
    const bsd = style === "busybox" || o.has("a");
    if (chosen.length === 0 && host !== undefined) yield out(bsd ? `No match found in ${known.length} entries\n` : `${host} (${host}) -- no entry\n`);
    else if (bsd)
      for (const n of chosen) {
        const where = n.mac === undefined ? "<incomplete>" : `${n.mac} [ether]`;
        yield out(`? (${n.address}) at ${where} ${n.perm ? "PERM " : style === "busybox" ? " " : ""}on ${n.dev}\n`);
      }
    else if (chosen.length > 0) {
      yield out("Address                  HWtype  HWaddress           Flags Mask            Iface\n");
      for (const n of chosen)
        yield out(
          n.mac === undefined
            ? `${n.address.padEnd(23)}          (incomplete)                              ${n.dev}\n`
            : `${n.address.padEnd(23)}  ether   ${n.mac.padEnd(18)}  ${(n.perm ? "CM" : "C").padEnd(21)} ${n.dev}\n`,
        );
    }
    return 0;
  },
});

/** What ifconfig says of a link; the kernel's counters are not kept here. */
function interfaceText(l: Link, style: Style): string {
  const loop = l.kind === "loopback";
  const four = l.addresses.find((a) => a.family === 4);
  const six = l.addresses.filter((a) => a.family === 6).sort((a, b) => Number(a.scope === "link") - Number(b.scope === "link"));
  if (style === "busybox") {
    const lines = [
      `${l.name.padEnd(9)} Link encap:${loop ? "Local Loopback  " : `Ethernet  HWaddr ${l.mac.toUpperCase()}  `}`,
      ...(four === undefined ? [] : [`          inet addr:${addrText(four.address)}  ${loop ? "" : "Bcast:0.0.0.0  "}Mask:${maskText(4, four.bits)}`]),
      ...six.map((a) => `          inet6 addr: ${addrText(a.address)}/${a.bits} Scope:${{ global: "Global", link: "Link", host: "Host" }[a.scope]}`),
      `          ${loop ? "UP LOOPBACK RUNNING" : `${l.up ? "UP " : ""}BROADCAST ${l.up && l.carrier ? "RUNNING " : ""}MULTICAST`}  MTU:${l.mtu}  Metric:1`,
      "          RX packets:0 errors:0 dropped:0 overruns:0 frame:0",
      "          TX packets:0 errors:0 dropped:0 overruns:0 carrier:0",
      "          collisions:0 txqueuelen:1000 ",
      "          RX bytes:0 (0.0 B)  TX bytes:0 (0.0 B)",
    ];
    return `${lines.join("\n")}\n\n`;
  }
  const flags = loop
    ? "73<UP,LOOPBACK,RUNNING>"
    : !l.up
      ? "4098<BROADCAST,MULTICAST>"
      : l.carrier
        ? "4163<UP,BROADCAST,RUNNING,MULTICAST>"
        : "4099<UP,BROADCAST,MULTICAST>";
  const scopes = { global: "0x0<global>", link: "0x20<link>", host: "0x10<host>" } as const;
  const lines = [
    `${l.name}: flags=${flags}  mtu ${l.mtu}`,
    ...(four === undefined ? [] : [`        inet ${addrText(four.address)}  netmask ${maskText(4, four.bits)}${loop ? "" : "  broadcast 0.0.0.0"}`]),
    ...six.map((a) => `        inet6 ${addrText(a.address)}  prefixlen ${a.bits}  scopeid ${scopes[a.scope]}`),
    loop ? "        loop  txqueuelen 1000  (Local Loopback)" : `        ether ${l.mac}  txqueuelen 1000  (Ethernet)`,
    "        RX packets 0  bytes 0 (0.0 B)",
    "        RX errors 0  dropped 0  overruns 0  frame 0",
    "        TX packets 0  bytes 0 (0.0 B)",
    "        TX errors 0  dropped 0 overruns 0  carrier 0  collisions 0",
  ];
  return `${lines.join("\n")}\n\n`;
}

export const ifconfig: Make = (style) => ({
  name: "ifconfig",
  summary: "show a network interface",
  *run(context, args): Run<number> {
    if (args.includes("--help")) return yield* refuse("ifconfig", style, "'--help'");
    const ns = stackOf(context.machine.netns);
    const [name] = args.filter((a) => a !== "-a");
    if (name !== undefined) {
      const link = ns.links.get(name);
      if (link === undefined) {
        yield err(`${style === "busybox" ? "ifconfig: " : ""}${name}: error fetching interface information: Device not found\n`);
        return 1;
      }
      yield out(interfaceText(link, style));
      return 0;
    }
    const links = [...ns.links.values()].filter((l) => l.up || args.includes("-a"));
    for (const l of links.sort((a, b) => (a.name < b.name ? -1 : 1))) yield out(interfaceText(l, style));
    return 0;
  },
});
