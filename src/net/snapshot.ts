// Checkpoints of the network: namespaces with their links, routes, tables and sockets as plain values. Rules and routes
// are frozen and shared; what is small and changing is copied. Left out: the trace ring (recorded again by replay) and
// what commands hold open, since a checkpoint is taken when none runs.
import type { Addr } from "./address";
import type { Link } from "./links";
import type { Namespace } from "./netns";
import type { NetworkImpl } from "./network";
import type { Packet } from "./packet";
import type { PolicyRule } from "./policy";
import type { Route } from "./routes";
import type { Association } from "./sctp";
import type { ListenSocket } from "./sockets";
import type { Phase, TcpSocket } from "./tcp";

type SavedTcp = {
  readonly socket: TcpSocket;
  readonly phase: Phase;
  readonly error: TcpSocket["error"];
  readonly trace: number;
  readonly sndNxt: number;
  readonly sndUna: number;
  readonly rcvNxt: number;
  readonly unacked: TcpSocket["unacked"];
  readonly inbox: readonly Uint8Array[];
  readonly peerEnded: boolean;
  readonly ended: boolean;
  readonly heard: boolean;
  readonly pingpong: boolean;
  readonly kept: TcpSocket["kept"];
  readonly probes: number;
  readonly retries: number;
  readonly timer: number | undefined;
};

type SavedNamespace = {
  readonly space: Namespace;
  readonly sysctls: readonly (readonly [string, string])[];
  readonly links: readonly Link[];
  readonly routes: readonly Route[];
  readonly tables: ReadonlyMap<number, readonly Route[]>;
  readonly rules: readonly PolicyRule[];
  readonly nextIndex: number;
  readonly conntrack: unknown;
  readonly nfacct: readonly (readonly [string, readonly [number, number]])[];
  readonly slots: readonly (readonly [string, unknown])[];
  readonly listeners: readonly ListenSocket[];
  readonly errorLimits: unknown;
};

type SavedWaiting = { readonly ns: string; readonly link: string; readonly next: Addr; readonly tries: number; readonly packets: readonly Packet[] };

type SavedNetwork = {
  readonly last: number;
  readonly ids: number;
  readonly segments: readonly (readonly [string, readonly { readonly ns: string; readonly link: string }[]])[];
  readonly spaces: readonly SavedNamespace[];
  readonly sockets: readonly SavedTcp[];
  readonly associations: readonly SavedAssociation[];
  readonly waiting: readonly (readonly [string, SavedWaiting])[];
  readonly neighbours: unknown;
};

type SavedAssociation = {
  readonly association: Association;
  readonly values: Pick<Association, "phase" | "error" | "trace" | "nextTsn" | "peerTsn" | "unacked" | "inbox" | "peerEnded" | "ended" | "retries" | "timer">;
};

export function snapshotNetwork(net: NetworkImpl): unknown {
  const saved: SavedNetwork = {
    last: net.traces.last,
    ids: net.ids,
    segments: [...net.segments].map(([k, v]) => [k, [...v]]),
    spaces: [...net.spaces.values()].map(saveNamespace),
    sockets: [...net.spaces.values()].flatMap((ns) => ns.tcp.values().map(saveTcp)),
    associations: [...net.associations.values()].map(saveAssociation),
    waiting: [...net.waiting].map(([k, w]) => [k, { ...w, packets: w.packets.map((p) => ({ ...p })) }]),
    neighbours: net.neighbours.snapshot((link) => `${link.ns} ${link.name}`),
  };
  return saved;
}

function saveNamespace(ns: Namespace): SavedNamespace {
  return {
    space: ns,
    sysctls: [...ns.sysctls],
    links: [...ns.links.values()].map((l) => ({ ...l })),
    routes: ns.routes,
    tables: ns.tables,
    rules: ns.rules,
    nextIndex: ns.nextIndex,
    conntrack: ns.conntrack.snapshot(),
    nfacct: [...ns.nfacct].map(([k, [p, b]]) => [k, [p, b]]),
    slots: [...ns.slots].map(([k, s]) => [k, s.snapshot()]),
    listeners: [...ns.listening],
    errorLimits: ns.errorLimits.snapshot(),
  };
}

function saveTcp(s: TcpSocket): SavedTcp {
  const { phase, error, trace, sndNxt, sndUna, rcvNxt, peerEnded, ended, heard, pingpong, kept, probes, retries, timer } = s;
  return {
    socket: s,
    phase,
    error,
    trace,
    sndNxt,
    sndUna,
    rcvNxt,
    unacked: [...s.unacked],
    inbox: [...s.inbox],
    peerEnded,
    ended,
    heard,
    pingpong,
    kept,
    probes,
    retries,
    timer,
  };
}

function saveAssociation(a: Association): SavedAssociation {
  const { phase, error, trace, nextTsn, peerTsn, peerEnded, ended, retries, timer } = a;
  return { association: a, values: { phase, error, trace, nextTsn, peerTsn, unacked: [...a.unacked], inbox: [...a.inbox], peerEnded, ended, retries, timer } };
}

export function restoreNetwork(net: NetworkImpl, state: unknown): void {
  const saved = state as SavedNetwork;
  // Objects that others hold (a Pod's Netns, a server's Connection) are the same ones again, in their state of then.
  net.spaces.clear();
  net.associations.clear();
  net.dirty.clear();
  net.ids = saved.ids;
  net.segments = new Map(saved.segments.map(([k, v]) => [k, [...v]]));
  for (const s of saved.spaces) {
    net.spaces.set(s.space.name, s.space);
    restoreNamespace(s.space, s);
  }
  for (const s of saved.sockets) {
    const { socket, ...values } = s;
    Object.assign(socket, { ...values, unacked: [...s.unacked], inbox: [...s.inbox], dirty: false });
    socket.ns.addTcp(socket);
  }
  for (const { association, values } of saved.associations) {
    Object.assign(association, { ...values, unacked: [...values.unacked], inbox: [...values.inbox] });
    association.ns.addAssociation(association);
  }
  net.waiting = new Map(saved.waiting.map(([k, w]) => [k, { ...w, packets: w.packets.map((p) => ({ ...p })) }]));
  net.neighbours.restore(saved.neighbours, (name) => {
    const [ns, link] = name.split(" ") as [string, string];
    return net.spaces.get(ns)?.links.get(link);
  });
  net.traces.last = saved.last;
  net.topology++;
}

function restoreNamespace(ns: Namespace, s: SavedNamespace): void {
  ns.sysctls.clear();
  for (const [k, v] of s.sysctls) ns.sysctls.set(k, v);
  ns.adoptLinks(s.links.map((l) => ({ ...l })));
  ns.routes = s.routes;
  ns.tables = s.tables;
  ns.rules = s.rules;
  ns.nextIndex = s.nextIndex;
  ns.nfacct.clear();
  for (const [k, [p, b]] of s.nfacct) ns.nfacct.set(k, [p, b]);
  ns.tcp.clear();
  ns.associations = [];
  ns.udpClients.clear();
  ns.pings.clear();
  ns.taps.clear();
  ns.listening.length = 0;
  ns.listening.push(...s.listeners);
  ns.errorLimits.restore(s.errorLimits);
  ns.restoreKernel(s.conntrack, new Map(s.slots));
  ns.changed();
}
