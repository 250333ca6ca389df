// Where the kernel's parts meet: netfilter hooks, and what a part (iptables, nftables, IPVS, ip sets) is given and gives.
//
//   link ─▶ PREROUTING ─▶ routing ─▶ FORWARD ─▶ POSTROUTING ─▶ link
//                           │                       ▲
//                           ▼                       │
//                         INPUT ─▶ socket ─▶ OUTPUT ┘ (routed again where NAT has changed the destination)
//
// A part is made once per namespace through its SlotKey, registers functions at hooks, and keeps its own state.
import type { Clock } from "../base/clock";
import type { Stream } from "../base/random";
import type { Stateful } from "../base/stateful";
import type { Addr } from "./address";
import type { Packet } from "./packet";
import type { Family, Ip } from "./types";

export const PREROUTING = 0;
export const INPUT = 1;
export const FORWARD = 2;
export const OUTPUT = 3;
export const POSTROUTING = 4;
export type Hook = 0 | 1 | 2 | 3 | 4;
export const hookNames = ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"] as const;

/** The packet is gone; nobody is told (a rejecting rule has sent its answer itself, with HookState.reject). */
export const DROP = 0;
export const ACCEPT = 1;
/** The function has taken the packet over (IPVS sends it on itself). */
export const STOLEN = 2;
export type Verdict = 0 | 1 | 2;

/** The kernel's own priorities; lower runs first. */
export const priorities = { raw: -300, conntrack: -200, mangle: -150, dstnat: -100, filter: 0, security: 50, srcnat: 100, confirm: 2147483647 } as const;

/** Where a packet is, while hooks run. `in` and `out` are links' names' numbers (see Namer), 0 where there is none. */
export interface HookState {
  readonly host: HookHost;
  readonly hook: Hook;
  readonly in: LinkRef | undefined;
  readonly out: LinkRef | undefined;
  /** Answers a rejected packet; the caller then returns DROP. The kinds are iptables' --reject-with words. */
  reject(packet: Packet, kind: RejectKind): void;
}

export type RejectKind =
  | "icmp-net-unreachable"
  | "icmp-host-unreachable"
  | "icmp-port-unreachable"
  | "icmp-proto-unreachable"
  | "icmp-net-prohibited"
  | "icmp-host-prohibited"
  | "icmp-admin-prohibited"
  | "icmp6-no-route"
  | "icmp6-adm-prohibited"
  | "icmp6-addr-unreachable"
  | "icmp6-port-unreachable"
  | "tcp-reset";

export type HookFunction = (packet: Packet, state: HookState) => Verdict;

export type HookEntry = {
  readonly owner: string;
  /** Undefined: both families. */
  readonly family?: Family;
  readonly hook: Hook;
  readonly priority: number;
  /**
   * "filter": every packet. "nat": the first packet of a connection only, among the others of its kind in the order of
   * their priorities (below 0 with the kernel's own NAT at -100, else at 100), until one of them has set up a mapping.
   */
  readonly type: "filter" | "nat";
  readonly run: HookFunction;
};

/** A network device, as matches see it. */
export interface LinkRef {
  readonly name: string;
  /** The interned name (trace.ts). */
  readonly nameId: number;
  readonly index: number;
}

export type NatKind = "dnat" | "snat";
/** Where to translate to; what is left out stays (the port: stays where it can). */
export type NatRange = {
  readonly min?: Addr;
  readonly max?: Addr;
  readonly minPort?: number;
  readonly maxPort?: number;
  /** The port is moved by as much as it lies beyond this one. */
  readonly basePort?: number;
  readonly random?: boolean;
  readonly fullyRandom?: boolean;
  readonly persistent?: boolean;
};

/** What conntrack knows; entries are small integers (Packet.ct), -1 is none. */
export interface ConntrackApi {
  /** Sets up a mapping for the packet's new connection (the kernel's nf_nat_setup_info) and returns the verdict. */
  nat(packet: Packet, kind: NatKind, range: NatRange): Verdict;
  /** Source NAT to the address of the link it leaves by. */
  masquerade(packet: Packet, state: HookState, range: NatRange): Verdict;
  /** Destination NAT to this machine: the address of the incoming link, or loopback in OUTPUT. */
  redirect(packet: Packet, state: HookState, range: NatRange): Verdict;
  /** Bits of ctState for the packet. */
  state(packet: Packet): number;
  /** The packet's connection in the original direction before any NAT; undefined without an entry. */
  original(packet: Packet): Tuple | undefined;
  reply(packet: Packet): Tuple | undefined;
  isReply(packet: Packet): boolean;
  mark(packet: Packet): number;
  /** Bits of the connection's status, as the kernel has them: 2 a reply was seen, 4 assured, 8 confirmed; 0 without a connection. */
  status(packet: Packet): number;
  setMark(packet: Packet, mark: number): void;
  /** IPVS: from now on replies are expected from there (ip_vs_update_conntrack). */
  alterReply(packet: Packet, source: Addr, sport: number): void;
  /** Deletes entries that fit; how many went. */
  remove(filter: ConntrackFilter): number;
  readonly count: number;
  /** Every connection, in its original direction. */
  each(take: (original: Tuple) => void): void;
  /** Called where something first needs connections: without a caller a namespace follows none. */
  enable(): void;
}

export type Tuple = { readonly proto: number; readonly src: Addr; readonly dst: Addr; readonly sport: number; readonly dport: number };

/** What an entry must have to be meant; absent fields match everything. */
export type ConntrackFilter = {
  readonly family?: Family;
  readonly proto?: number;
  readonly origSrc?: Ip;
  readonly origDst?: Ip;
  readonly origSport?: number;
  readonly origDport?: number;
  readonly replySrc?: Ip;
  readonly replyDst?: Ip;
  readonly replySport?: number;
  readonly replyDport?: number;
  readonly mark?: number;
  readonly markMask?: number;
  readonly srcNat?: boolean;
  readonly dstNat?: boolean;
  readonly anyNat?: boolean;
};

/** As -m conntrack --ctstate names them; SNAT and DNAT are virtual states. */
export const ctState = { INVALID: 1, ESTABLISHED: 2, RELATED: 4, NEW: 8, UNTRACKED: 64, SNAT: 128, DNAT: 256 } as const;

/** Recording of a packet's way; every call is some integer writes. See trace.ts. */
export interface TraceSink {
  /** Rules that packets were compared with since the beginning, one after the other as the kernel has it; evaluators add to it. */
  tried: number;
  /** Look-ups in sets, maps and hash tables (ip sets, nft sets and maps, IPVS' tables, recent lists) since the beginning; conntrack's own are not counted. */
  lookups: number;
  /** Off: what rule() is given need not be worked out. */
  readonly recording: boolean;
  /** A packet has come to a base chain: `base` was given by traceBase(). */
  enter(packet: Packet, state: HookState, base: number): void;
  /** A rule matched: `rule` was given by traceRule(). */
  rule(packet: Packet, rule: number, verdict: number): void;
  /** The end of a base chain: its policy. */
  policy(packet: Packet, base: number, verdict: Verdict): void;
}

/** Verdicts of TraceSink.rule. */
export const traceVerdict = { DROP: 0, ACCEPT: 1, STOLEN: 2, CONTINUE: 3, JUMP: 4, GOTO: 5, RETURN: 6, REJECT: 7 } as const;

/** What `-m set --match-set` and nft ask of ip sets. */
export interface SetTester {
  exists(name: string): boolean;
  /** Whether the packet's fields, one flag a dimension ("src", "dst"), are in the set. */
  test(name: string, packet: Packet, flags: readonly ("src" | "dst")[], state: HookState): boolean;
  /** Puts the packet's fields into a set, or takes them out (-j SET). */
  fill?(name: string, packet: Packet, flags: readonly ("src" | "dst")[], state: HookState, how: "add" | "del", timeout?: number): void;
  /** Rules hold references: a set in use cannot be destroyed. */
  hold?(name: string): void;
  release?(name: string): void;
}

/** The namespace, as the kernel's parts see it. */
export interface HookHost {
  /** The namespace's name; unique in the network at a time. */
  readonly name: string;
  readonly nameId: number;
  readonly clock: Clock;
  /** Chance of this namespace's kernel: endpoints, ports. */
  readonly chance: Stream;
  readonly sysctls: Map<string, string>;
  readonly conntrack: ConntrackApi;
  readonly trace: TraceSink;
  /** Named counters of `nfacct`: [packets, bytes]. */
  readonly nfacct: Map<string, [number, number]>;
  /** Set by ip sets when they are made; asked by matches. */
  sets: SetTester | undefined;
  register(entry: HookEntry): void;
  /** Removes all entries of that owner. */
  unregister(owner: string): void;
  /** Whether an address is this machine's own (local table: 127.0.0.0/8, addresses of all links). */
  isLocal(address: Addr): boolean;
  /** As -m addrtype names it: LOCAL, UNICAST, BROADCAST, MULTICAST, UNREACHABLE, BLACKHOLE … */
  addressType(address: Addr, link?: LinkRef): string;
  /** The link by which packets to an address leave; undefined: none. */
  wayTo(address: Addr): LinkRef | undefined;
  /** Whether a socket of this machine's takes the packet. @param narrow one that listens on all addresses does not count */
  hasSocket(packet: Packet, narrow: boolean): boolean;
  /** The link's first address of a family. */
  addressOf(link: LinkRef, family: Family): Addr | undefined;
  /** All addresses of all links, as fib and ipvs ask. */
  localAddresses(family: Family): readonly { readonly address: Addr; readonly bits: number; readonly link: LinkRef }[];
  /**
   * Sends a packet on from inside a hook that returned STOLEN: routed by its destination as if it was made here, through
   * OUTPUT and POSTROUTING (IPVS masquerading), its TTL as it is.
   */
  sendLocal(packet: Packet, from: HookState): void;
  /** A router takes one off the TTL. False: there was none left, which its sender is told. */
  takeHop(packet: Packet): boolean;
}

/** How a part comes to be: `kernel.slot(key)` makes it on first use, `kernel.peek(key)` does not. */
export type SlotKey<T extends Slot> = { readonly name: string; make(host: HookHost): T };

/** A part of a kernel. `restore(undefined)` takes it back to as it was when it was made. */
export interface Slot extends Stateful {
  snapshot(): unknown;
  restore(state: unknown): void;
}

/** The tables of one namespace. */
export interface Kernel {
  readonly host: HookHost;
  readonly conntrack: ConntrackApi;
  readonly nfacct: Map<string, [number, number]>;
  slot<T extends Slot>(key: SlotKey<T>): T;
  peek<T extends Slot>(key: SlotKey<T>): T | undefined;
}
