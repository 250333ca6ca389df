// IPVS' virtual services and their real servers, as net/netfilter/ipvs/ip_vs_ctl.c keeps them.
import { familyOf, type Addr } from "../address";
import type { Family } from "../types";

export const schedulers = ["rr", "wrr", "lc", "wlc", "lblc", "lblcr", "dh", "sh", "sed", "nq", "fo", "ovf", "mh"] as const;
export type Scheduler = (typeof schedulers)[number];

/** Since the last zeroing. Bytes are of whole packets. */
export type Counters = { conns: number; inPackets: number; outPackets: number; inBytes: number; outBytes: number };

const noCounters = (): Counters => ({ conns: 0, inPackets: 0, outPackets: 0, inBytes: 0, outBytes: 0 });

/** What an administrator gives of a real server. */
export type ServerSettings = {
  readonly weight: number;
  readonly forward: "Masq" | "Route" | "Tunnel";
  /** Connections at which it takes no more, and below which it takes some again; 0: no limit. */
  readonly upper: number;
  readonly lower: number;
};

export type RealServer = Counters & {
  readonly address: Addr;
  readonly port: number;
  weight: number;
  /** The weight it had last that was not 0. */
  lastWeight: number;
  forward: ServerSettings["forward"];
  upper: number;
  lower: number;
  /** Its upper threshold has been reached. */
  overloaded: boolean;
  /** It stands in its service; deleted ones live on while connections use them. */
  available: boolean;
  active: number;
  inactive: number;
  persistent: number;
};

/** What an administrator gives of a virtual service. */
export type ServiceSettings = {
  readonly scheduler: Scheduler;
  /** Seconds for which a client keeps its server; 0: not persistent. */
  readonly persistent: number;
  /** Leading bits of a client's address that make one client of several. */
  readonly mask: number;
  /** One-packet scheduling: each datagram by itself. */
  readonly ops: boolean;
  /** Of the scheduler, as "sh-port". */
  readonly flags: readonly string[];
};

/** Who is meant: a mark of packets, or protocol, address and port. */
export type ServiceId = { readonly family: Family; readonly proto: number; readonly address: Addr; readonly port: number; readonly mark: number };

/** A number by which a service is found; those of marks are below zero. */
export function addressKey(proto: number, address: Addr, port: number): number {
  return (address * 256 + proto) * 65536 + port;
}

export function markKey(family: number, mark: number): number {
  return -(mark * 16 + family);
}

export type VirtualService = ServiceId &
  Counters & {
    scheduler: Scheduler;
    persistent: number;
    mask: number;
    ops: boolean;
    flags: readonly string[];
    /** In the kernel's order: the newest first. */
    servers: RealServer[];
    /** Of rr and wrr: the server chosen last; undefined: the list's head. */
    last: RealServer | undefined;
    /** Of wrr: the weight that is asked at present. */
    current: number;
    /** Of sh, dh and mh: the servers by hash; undefined: to be made again. Of lblc: by destination. */
    table: Map<number, RealServer> | undefined;
  };

export function newServer(address: Addr, port: number, settings: ServerSettings): RealServer {
  const { weight, forward, upper, lower } = settings;
  // Spelt out, since a large cluster has tens of thousands.
  return {
    conns: 0,
    inPackets: 0,
    outPackets: 0,
    inBytes: 0,
    outBytes: 0,
    address,
    port,
    weight,
    forward,
    upper,
    lower,
    lastWeight: weight,
    overloaded: false,
    available: true,
    active: 0,
    inactive: 0,
    persistent: 0,
  };
}

export function newService(id: Omit<ServiceId, "family">, settings: ServiceSettings): VirtualService {
  const { proto, address, port, mark } = id;
  const { scheduler, persistent, mask, ops, flags } = settings;
  return {
    conns: 0,
    inPackets: 0,
    outPackets: 0,
    inBytes: 0,
    outBytes: 0,
    family: familyOf(address),
    proto,
    address,
    port,
    mark,
    scheduler,
    persistent,
    mask,
    ops,
    flags,
    servers: [],
    last: undefined,
    current: 0,
    table: undefined,
  };
}

export function zero(counters: Counters): void {
  Object.assign(counters, noCounters());
}

/** A connection has come to a server. */
export function checkOverload(server: RealServer): void {
  if (server.upper > 0 && server.active + server.inactive >= server.upper) server.overloaded = true;
}

/** A connection has left a server. */
export function checkRelief(server: RealServer): void {
  const n = server.active + server.inactive;
  if (server.lower > 0 ? n < server.lower : server.upper === 0 || n * 4 < server.upper * 3) server.overloaded = false;
}
