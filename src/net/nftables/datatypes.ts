// The types of values in rules and sets: how they are written, printed and ordered. A value is a number: an address's
// interned number, a name's number, a port, bits of flags.
import { addrText, addrWord, familyOf, parseAddr } from "../address";
import { nameId, nameOf } from "../trace";

export type DataType = {
  readonly name: string;
  /** Size in bytes, as it counts in a concatenation. */
  readonly bytes: number;
  /** Bits that a value needs in a lookup key. */
  readonly bits: number;
  /** Elements on one line of a listing. */
  readonly perLine?: number;
  /** A set of bits: "established,related" tests any of them. */
  readonly flags?: boolean;
  /** The words for its values, in nft's own order. */
  readonly symbols?: readonly (readonly [word: string, value: number])[];
  parse(text: string): number | undefined;
  print(value: number): string;
};

function table(
  name: string,
  bytes: number,
  words: readonly (readonly [string, number])[],
  more: { flags?: boolean; perLine?: number; hex?: boolean } = {},
): DataType {
  const byName = new Map(words);
  const byValue = new Map(words.map(([word, value]) => [value, word]).reverse() as [number, string][]);
  const bits = [...words].sort((a, b) => a[1] - b[1]);
  const plain = (v: number): string => (more.hex === true ? hex32(v) : String(v));
  return {
    name,
    bytes,
    bits: Math.min(bytes * 8, 32),
    flags: more.flags,
    perLine: more.perLine,
    symbols: words,
    parse: (text) => byName.get(text) ?? integer.parse(text),
    print: (v) => {
      const word = byValue.get(v);
      if (word !== undefined) return word;
      if (more.flags !== true || v === 0) return plain(v);
      const parts = bits.filter(([, bit]) => (v & bit) !== 0).map(([w]) => w);
      return parts.length > 0 ? parts.join(",") : plain(v);
    },
  };
}

function hex32(v: number): string {
  return "0x" + (v >>> 0).toString(16).padStart(8, "0");
}

export const integer: DataType = {
  name: "integer",
  bytes: 4,
  bits: 32,
  parse: (text) => (/^(0x[0-9a-f]+|\d+)$/i.test(text) ? Number(text) : undefined),
  print: (v) => String(v),
};

const address = (family: 4 | 6): DataType => ({
  name: family === 4 ? "ipv4_addr" : "ipv6_addr",
  bytes: family === 4 ? 4 : 16,
  bits: 26,
  perLine: family === 4 ? 2 : 1,
  parse: (text) => {
    const id = parseAddr(text);
    return id !== undefined && familyOf(id) === family ? id : undefined;
  },
  print: addrText,
});
export const ipv4 = address(4);
export const ipv6 = address(6);
/** Its values are numbers of addresses: order is not theirs. */
export const isAddress = (type: DataType): boolean => type === ipv4 || type === ipv6;

const protocols = [
  ["tcp", 6],
  ["udp", 17],
  ["icmp", 1],
  ["ipv6-icmp", 58],
  ["icmpv6", 58],
  ["sctp", 132],
  ["esp", 50],
  ["ah", 51],
  ["udplite", 136],
  ["dccp", 33],
  ["igmp", 2],
  ["gre", 47],
  ["comp", 108],
] as const;
export const inetProto: DataType = { ...table("inet_proto", 1, protocols), perLine: 5, bits: 8 };

const services = [
  ["ssh", 22],
  ["domain", 53],
  ["http", 80],
  ["https", 443],
  ["smtp", 25],
  ["ntp", 123],
] as const;
const serviceNames = new Map<string, number>(services);
export function serviceName(port: number): string | undefined {
  return services.find(([, n]) => n === port)?.[0];
}
export const inetService: DataType = {
  name: "inet_service",
  bytes: 2,
  bits: 16,
  perLine: 5,
  parse: (text) => {
    const n = serviceNames.get(text) ?? integer.parse(text);
    return n !== undefined && n < 65536 ? n : undefined;
  },
  print: (v) => String(v),
};

export const mark: DataType = { ...table("mark", 4, []), perLine: 5, bits: 32, parse: integer.parse, print: hex32 };
export const ctState = table(
  "ct_state",
  4,
  [
    ["invalid", 1],
    ["new", 8],
    ["established", 2],
    ["related", 4],
    ["untracked", 64],
  ],
  { flags: true, hex: true },
);
export const ctStatus = table(
  "ct_status",
  4,
  [
    ["expected", 1],
    ["seen-reply", 2],
    ["assured", 4],
    ["confirmed", 8],
    ["snat", 16],
    ["dnat", 32],
    ["dying", 512],
  ],
  { flags: true, hex: true },
);
export const ctDirection = table("ct_dir", 1, [
  ["original", 0],
  ["reply", 1],
]);
export const fibType = table("fib_addrtype", 4, [
  ["unspec", 0],
  ["unicast", 1],
  ["local", 2],
  ["broadcast", 3],
  ["anycast", 4],
  ["multicast", 5],
  ["blackhole", 6],
  ["unreachable", 7],
  ["prohibit", 8],
]);
export const tcpFlags = table(
  "tcp_flag",
  1,
  [
    ["fin", 1],
    ["syn", 2],
    ["rst", 4],
    ["psh", 8],
    ["ack", 16],
    ["urg", 32],
    ["ecn", 64],
    ["cwr", 128],
  ],
  { flags: true, hex: true },
);
export const icmpType = table("icmp_type", 1, [
  ["echo-reply", 0],
  ["destination-unreachable", 3],
  ["source-quench", 4],
  ["redirect", 5],
  ["echo-request", 8],
  ["router-advertisement", 9],
  ["router-solicitation", 10],
  ["time-exceeded", 11],
  ["parameter-problem", 12],
  ["timestamp-request", 13],
  ["timestamp-reply", 14],
  ["info-request", 15],
  ["info-reply", 16],
  ["address-mask-request", 17],
  ["address-mask-reply", 18],
]);
export const icmpCode = table("icmp_code", 1, [
  ["net-unreachable", 0],
  ["host-unreachable", 1],
  ["prot-unreachable", 2],
  ["port-unreachable", 3],
  ["net-prohibited", 9],
  ["host-prohibited", 10],
  ["admin-prohibited", 13],
  ["frag-needed", 4],
]);
export const icmpv6Code = table("icmpv6_code", 1, [
  ["no-route", 0],
  ["admin-prohibited", 1],
  ["addr-unreachable", 3],
  ["port-unreachable", 4],
  ["policy-fail", 5],
  ["reject-route", 6],
]);
export const icmpv6Type = table("icmpv6_type", 1, [
  ["destination-unreachable", 1],
  ["packet-too-big", 2],
  ["time-exceeded", 3],
  ["parameter-problem", 4],
  ["echo-request", 128],
  ["echo-reply", 129],
  ["nd-router-solicit", 133],
  ["nd-router-advert", 134],
  ["nd-neighbor-solicit", 135],
  ["nd-neighbor-advert", 136],
]);
export const nfProto = table("nf_proto", 1, [
  ["ipv4", 2],
  ["ipv6", 10],
]);
export const etherType = table("ether_type", 2, [
  ["ip", 0x800],
  ["arp", 0x806],
  ["ip6", 0x86dd],
  ["8021q", 0x8100],
  ["8021ad", 0x88a8],
  ["vlan", 0x8100],
]);
export const dscp = table("dscp", 1, [
  ["cs0", 0],
  ["cs1", 8],
  ["cs2", 16],
  ["cs3", 24],
  ["cs4", 32],
  ["cs5", 40],
  ["cs6", 48],
  ["cs7", 56],
  ["df", 0],
  ["be", 0],
  ["lephb", 1],
  ["af11", 10],
  ["af12", 12],
  ["af13", 14],
  ["af21", 18],
  ["af22", 20],
  ["af23", 22],
  ["af31", 26],
  ["af32", 28],
  ["af33", 30],
  ["af41", 34],
  ["af42", 36],
  ["af43", 38],
  ["va", 44],
  ["ef", 46],
]);
export const pktType = table("pkt_type", 1, [
  ["host", 0],
  ["unicast", 0],
  ["broadcast", 1],
  ["multicast", 2],
  ["other", 3],
]);
export const boolean = table("boolean", 1, [
  ["exists", 1],
  ["missing", 0],
]);

/** Names of links; "eth*" is a name of its own, which the compiler takes as a prefix. */
export const ifname: DataType = { name: "ifname", bytes: 16, bits: 26, parse: (text) => nameId(text), print: (v) => `"${nameOf(v)}"` };
export const ifaceIndex: DataType = { ...ifname, name: "iface_index", bytes: 4 };

const named: readonly DataType[] = [
  ipv4,
  ipv6,
  inetProto,
  inetService,
  mark,
  ctState,
  ctStatus,
  ctDirection,
  fibType,
  tcpFlags,
  icmpType,
  icmpv6Type,
  nfProto,
  etherType,
  dscp,
  pktType,
  boolean,
  ifname,
  ifaceIndex,
  integer,
];
const byName = new Map(named.map((t) => [t.name, t]));

export function typeNamed(name: string): DataType | undefined {
  return byName.get(name);
}

/** What nft calls each type in full, and what it is made of. */
const inFull: Readonly<Record<string, readonly [words: string, base: string]>> = {
  integer: ["integer", ""],
  ipv4_addr: ["IPv4 address", "integer"],
  ipv6_addr: ["IPv6 address", "integer"],
  inet_proto: ["Internet protocol", "integer"],
  inet_service: ["internet network service", "integer"],
  mark: ["packet mark", "integer"],
  ct_state: ["conntrack state", "bitmask, integer"],
  ct_status: ["conntrack status", "bitmask, integer"],
  ct_dir: ["conntrack direction", "integer"],
  fib_addrtype: ["fib address type", "integer"],
  tcp_flag: ["TCP flag", "bitmask, integer"],
  icmp_type: ["ICMP type", "integer"],
  icmp_code: ["icmp code", "integer"],
  icmpv6_code: ["icmpv6 code", "integer"],
  icmpv6_type: ["ICMPv6 type", "integer"],
  nf_proto: ["netfilter protocol", "integer"],
  ether_type: ["Ethernet protocol", "integer"],
  dscp: ["Differentiated Services Code Point", "integer"],
  boolean: ["boolean type", "integer"],
  ifname: ["network interface name", "string"],
  iface_index: ["network interface index", "integer"],
  pkt_type: ["packet type", "integer"],
  ether_addr: ["Ethernet address", "integer"],
};

/** "IPv4 address". */
export function wordsOf(type: DataType): string {
  return inFull[type.name]?.[0] ?? type.name;
}

/** "integer", "bitmask, integer". */
export function basesOf(type: DataType): string {
  return inFull[type.name]?.[1] ?? "";
}

/** A value's bytes, most significant first, for ordering. */
export function valueBytes(type: DataType, value: number): readonly number[] {
  if (type === ipv4 || type === ipv6) {
    const out: number[] = [];
    for (let w = 0; w < type.bytes / 4; w++) {
      const word = addrWord(value, w) >>> 0;
      out.push(word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255);
    }
    return out;
  }
  if (type.name === "ifname") return [...nameOf(value).padEnd(16, "\0")].map((c) => c.charCodeAt(0));
  const out: number[] = [];
  for (let i = type.bytes - 1; i >= 0; i--) out.push(Math.floor(value / 2 ** (8 * i)) % 256);
  return out;
}

/** The order of a listing: one field by its value, several by their bytes (each filled up to four) from the last to the first. @param wild names of links stand for several */
export function compareKeys(types: readonly DataType[], a: readonly number[], b: readonly number[], wild = false): number {
  if (types.length === 1) {
    const [left, right] = [valueBytes(types[0]!, a[0]!), valueBytes(types[0]!, b[0]!)];
    // Names of links are numbers of this machine's order of bytes, but where one stands for several.
    return types[0] === ifname && !wild ? compareBytes([...left].reverse(), [...right].reverse()) : compareBytes(left, right);
  }
  for (let i = types.length - 1; i >= 0; i--) {
    if (a[i] === b[i]) continue;
    const d = compareBytes([...valueBytes(types[i]!, a[i]!)].reverse(), [...valueBytes(types[i]!, b[i]!)].reverse());
    if (d !== 0) return d;
  }
  return 0;
}

function compareBytes(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}
