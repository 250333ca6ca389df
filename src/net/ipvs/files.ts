// IPVS' files in /proc/net, as net/netfilter/ipvs/ip_vs_ctl.c and ip_vs_conn.c write them. There is none of them before
// IPVS is used. Services stand in the order of the kernel's hash table, whose seed is a pointer: it is the node's own.
import { addrWord, familyOf, type Addr } from "../address";
import { TCP, UDP } from "../packet";
import type { Namespace } from "../netns";
import { stateName } from "./connection";
import { ipvsKey, type Ipvs } from "./ipvs";
import type { Counters, RealServer, VirtualService } from "./services";

/** The kernel's clock ticks so often a second. */
const HZ = 250;
const tableBits = 8;

const hex = (n: number, width: number): string => (n >>> 0).toString(16).toUpperCase().padStart(width, "0");
const protocol = (proto: number): string => (proto === TCP ? "TCP" : proto === UDP ? "UDP" : "SCTP");

/** "0A600001", or an IPv6 address with all its digits. */
function addressHex(a: Addr, family: 4 | 6): string {
  if (family === 4) return hex(addrWord(a, 0), 8);
  const digits = [0, 1, 2, 3].map((i) => hex(addrWord(a, i), 8).toLowerCase()).join("");
  return `[${digits.replace(/(.{4})(?=.)/g, "$1:")}]`;
}

/** What differs between two kernels: where the namespace's structure lies. */
function seedOf(name: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) h = Math.imul(h ^ name.charCodeAt(i), 0x01000193);
  return h & ((1 << tableBits) - 1);
}

function slotOf(s: VirtualService, seed: number): number {
  if (s.mark !== 0) return (s.mark ^ seed) & 255;
  let word = 0;
  for (let i = 0; i < (s.family === 4 ? 1 : 4); i++) word ^= addrWord(s.address, i);
  return ((s.family === 4 ? 2 : 10) ^ s.proto ^ word ^ seed ^ (s.port >> tableBits) ^ s.port) & ((1 << tableBits) - 1);
}

const serverLine = (r: RealServer, family: 4 | 6): string =>
  `  -> ${addressHex(r.address, family)}:${hex(r.port, 4)}      ${r.forward.padEnd(7)} ${String(r.weight).padEnd(6)} ${String(r.active).padEnd(10)} ${String(r.inactive).padEnd(10)}\n`;

function serviceLines(s: VirtualService): string {
  const ops = s.ops ? "ops " : "";
  const who =
    s.mark !== 0
      ? `FWM  ${hex(s.mark, 8)} ${s.scheduler} ${ops}`
      : `${protocol(s.proto)}  ${addressHex(s.address, s.family)}:${hex(s.port, 4)} ${s.scheduler} ${s.family === 4 ? `${ops} ` : ops}`;
  const mask = s.family === 4 ? (s.mask === 0 ? 0 : -1 << (32 - s.mask)) : s.mask;
  const persistent = s.persistent === 0 ? "" : `persistent ${s.persistent * HZ} ${hex(mask, 8)}`;
  return `${who}${persistent}\n${s.servers.map((r) => serverLine(r, s.family)).join("")}`;
}

function used(ns: Namespace): Ipvs | undefined {
  return ns.peek(ipvsKey);
}

/** /proc/net/ip_vs */
export function ipvsServices(ns: Namespace): string | undefined {
  const ipvs = used(ns);
  if (ipvs === undefined) return undefined;
  void ipvs.connections; // brings the counts of servers up to date
  const seed = seedOf(ns.name);
  // Services by address stand in one table, those by mark in another; in a slot the newest comes first.
  const list = ipvs.services.all
    .map((s, age) => ({ s, age, slot: slotOf(s, seed) + (s.mark === 0 ? 0 : 256) }))
    .sort((a, b) => a.slot - b.slot || b.age - a.age);
  return `IP Virtual Server version 1.2.1 (size=4096)\nProt LocalAddress:Port Scheduler Flags\n  -> RemoteAddress:Port Forward Weight ActiveConn InActConn\n${list.map(({ s }) => serviceLines(s)).join("")}`;
}

/** /proc/net/ip_vs_conn */
export function ipvsConnections(ns: Namespace, now: number): string | undefined {
  const list = used(ns)?.connections;
  if (list === undefined) return undefined;
  const end = (a: Addr, port: number): string => `${addressHex(a, familyOf(a))} ${hex(port, 4)}`;
  return `Pro FromIP   FPrt ToIP     TPrt DestIP   DPrt State       Expires PEName PEData\n${list
    .map(
      (c) =>
        `${protocol(c.proto).padEnd(3)} ${end(c.client, c.clientPort)} ${end(c.virtual, c.virtualPort)} ${end(c.server.address, c.server.port)} ${stateName(c).padEnd(11)} ${String(Math.max(0, Math.floor((c.expires - now) / 1000))).padStart(7)}\n`,
    )
    .join("")}`;
}

/** /proc/net/ip_vs_stats: all services together, in hexadecimal; rates are not estimated. */
export function ipvsStatistics(ns: Namespace): string | undefined {
  const ipvs = used(ns);
  if (ipvs === undefined) return undefined;
  const sum = (key: keyof Counters): number => ipvs.services.all.reduce((n, s) => n + s[key], 0);
  const row = (values: readonly number[]): string =>
    values
      .map((v, i) =>
        v
          .toString(16)
          .toUpperCase()
          .padStart(i < 3 ? 8 : 16),
      )
      .join(" ");
  const totals = [sum("conns"), sum("inPackets"), sum("outPackets"), sum("inBytes"), sum("outBytes")];
  return `   Total Incoming Outgoing         Incoming         Outgoing\n   Conns  Packets  Packets            Bytes            Bytes\n${row(totals)}\n\n Conns/s   Pkts/s   Pkts/s          Bytes/s          Bytes/s\n${row([0, 0, 0, 0, 0])}\n`;
}
