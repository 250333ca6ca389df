// What the rooms above rely on. The Linux side knows nothing of Kubernetes: names here are namespaces, links, addresses.
import type { Stateful } from "../base/stateful";
import type { Kernel } from "./hooks";
import type { RestoreInput } from "./iptables/block";
import type { TraceStep } from "./trace";

export type Family = 4 | 6;
/** An address in its usual text: "10.244.1.2", "fd00:10:244:1::2". Inside the room compact numbers may be used. */
export type Ip = string;
export type Endpoint = { readonly ip: Ip; readonly port: number };

/** The whole network: namespaces, the links between them, and the packets that cross them. Delivery takes no virtual time of its own. */
export interface Network extends Stateful {
  namespace(name: string): Netns | undefined;
  readonly namespaces: readonly Netns[];
  addNamespace(name: string): Netns;
  removeNamespace(name: string): void;
  /** A veth pair between two namespaces: names of the links at both ends. */
  addVeth(a: { ns: string; link: string }, b: { ns: string; link: string }): void;
  /** Joins links to one Ethernet segment (the laptop's bridge "kind"). `host` is the namespace that owns the bridge device. */
  addBridge(host: string, bridge: string, ports: readonly { ns: string; link: string }[]): void;
  /** Takes a link's cable out or back in. */
  setCarrier(ns: string, link: string, up: boolean): void;
  /** Drops a share of the packets that cross a segment (a fault); 0 to 1, from the random stream "net/loss". */
  setLoss(ns: string, link: string, share: number): void;
  /** What a socket's owner does; registered under the name that the listeners carry, so that a checkpoint needs no closures. */
  serve(owner: string, server: Server): void;
  unserve(owner: string): void;
  /** The process behind `owner` is over: the kernel closes the connections that it had accepted. */
  hangUp(owner: string): void;
  /** Every packet's trace, in a ring (see trace.ts). */
  readonly traces: Traces;
}

/** The programs behind listening sockets. Called during delivery; may answer at once or later. */
export interface Server {
  connect?(connection: Connection): void;
  data?(connection: Connection, bytes: Uint8Array): void;
  /** The peer has closed its half. */
  end?(connection: Connection): void;
  datagram?(datagram: Datagram, reply: (bytes: Uint8Array) => void): void;
  /** Datagrams are answered from the address that the route gives, as a plain socket bound to no address does; else from the one that was asked. */
  readonly byRoute?: true;
}

export type Datagram = {
  readonly from: Endpoint;
  readonly to: Endpoint;
  readonly bytes: Uint8Array;
  /** The packet's number in Network.traces. */
  readonly trace: number;
};

/** One network namespace: links, addresses, routes, sockets and a kernel's tables. */
export interface Netns {
  readonly name: string;
  readonly sysctls: Map<string, string>;
  /** As `ip addr add 10.244.1.1/32 dev LINK`. Throws on a link that does not exist. */
  addAddress(link: string, cidr: string): void;
  removeAddress(link: string, cidr: string): void;
  /** As `ip link add NAME type dummy` (kube-ipvs0): its addresses are local, nothing is sent by it. */
  addDummy(link: string): void;
  removeLink(link: string): void;
  /** As `ip route add DEST [via IP] [dev LINK] [src IP]`; "default" is a DEST; type "unreachable" gives no-route. */
  addRoute(route: {
    dest: string;
    via?: Ip;
    link?: string;
    src?: Ip;
    scope?: "link" | "global" | "host";
    proto?: "kernel" | "static";
    type?: "unicast" | "unreachable" | "blackhole" | "local" | "prohibit";
  }): void;
  removeRoute(dest: string, link?: string): void;
  /** Static neighbour that swallows what is sent to it: the laptop's router. */
  addNeighbour(ip: Ip, link: string): void;
  addresses(family?: Family): readonly { link: string; ip: Ip; prefix: number }[];

  /** A listening socket; address "" is any (0.0.0.0 and ::). Undefined if the port is taken. `owner` names a Server; `program` shows in ss -p. */
  listen(options: { proto: "tcp" | "udp" | "sctp"; address: Ip; port: number; owner: string; program?: string }): Listener | undefined;
  readonly listeners: readonly Listener[];
  /** A client's TCP connection; the SYN leaves now; look at `state` after a wait on `ready`. */
  connect(to: Endpoint, options?: ConnectOptions): Connection;
  /** A client's SCTP association; the INIT leaves now. read() gives one message at a time. */
  associate(to: Endpoint, options?: { from?: Ip; program?: string }): Connection;
  /** A client's UDP socket; with a `peer` it is connected: it hears nobody else. */
  udp(options?: { address?: Ip; port?: number; program?: string; peer?: Endpoint }): UdpSocket;
  /** One ICMP echo; the result is filled in when an answer arrives. */
  ping(to: Ip, options: { id: number; seq: number; ttl?: number; size?: number; from?: Ip }): Ping;

  /** Input of `iptables-restore --noflush` (or with flush): all or nothing. An error has the real tool's words and the line. */
  iptablesRestore(family: Family, input: RestoreInput, options: { flush: boolean; counters?: boolean }): RestoreError | undefined;
  /** One run of `iptables` or `ip6tables` with these arguments (-w, -t, -N, -C, -I, -A, -D, -X, -F, -P, -L, -S …): what it prints and its exit code. */
  iptables(family: Family, args: readonly string[]): { readonly code: number; readonly stdout: string; readonly stderr: string };
  /** Names of a table's chains (built-in and user-defined), as `iptables-save -t TABLE` would list them; empty if the table does not exist. */
  iptablesChains(family: Family, table: string): readonly string[];
  /** Traces.about: what the packet of that number is sent for. */
  about(packet: number): object | undefined;
  /** The state behind iptables-save, nft list, ipvsadm, ipset, conntrack: see hooks.ts, and each folder's SlotKey. */
  readonly kernel: Kernel;
}

export type RestoreError = { readonly line: number; readonly message: string };

export interface Listener {
  readonly proto: "tcp" | "udp" | "sctp";
  readonly address: Ip;
  readonly port: number;
  readonly owner: string;
  readonly program: string;
  close(): void;
}

/**
 * How a TCP connection is begun. `blocking`: its program waits in connect(), as simple ones do. All machines here are on one
 * kernel, whose ICMP errors come back while such a program still holds its socket: it hears of them at the SYN's repetition.
 */
export type ConnectOptions = { from?: Ip; fromPort?: number; program?: string; about?: object; blocking?: boolean };

export interface Connection {
  readonly id: number;
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly state: "connecting" | "established" | "closed";
  /** Why it is closed, if not by the peers' own will. */
  readonly error: "refused" | "reset" | "timeout" | "unreachable" | "no-route" | "invalid" | undefined;
  /** Bytes that have arrived and were not read; empty if none. */
  read(): Uint8Array;
  /** Whether read() would give bytes now, or eof has come: what a wait's ready() asks. */
  readonly readable: boolean;
  /** The peer has closed its half and everything was read. */
  readonly eof: boolean;
  write(bytes: Uint8Array): void;
  /** Closes our half (FIN). */
  end(): void;
  /** Closes at once (RST). */
  abort(): void;
  /** TCP's: asks an idle peer now and then whether it is there (SO_KEEPALIVE); undefined stops that. */
  keepAlive?(how: KeepAlive | undefined): void;
  /** The trace of the first packet (its number in Network.traces). */
  readonly trace: number;
}

/** TCP_KEEPIDLE, TCP_KEEPINTVL (seconds) and TCP_KEEPCNT; what is left out is as net.ipv4.tcp_keepalive_* say. */
export type KeepAlive = { readonly idle?: number; readonly interval?: number; readonly probes?: number };

export interface UdpSocket {
  readonly local: Endpoint;
  /** `about` stays with the packet's trace: what it is sent for. */
  send(to: Endpoint, bytes: Uint8Array, about?: object): void;
  receive(): Datagram | undefined;
  /** Whether receive() or error() would give something now. */
  readonly readable: boolean;
  /** An ICMP error that came back since the last look (port unreachable …), as connect()ed sockets get it. */
  error(): "refused" | "unreachable" | "no-route" | "invalid" | undefined;
  close(): void;
  /** The trace of the packet sent last. */
  readonly trace: number;
}

export interface Ping {
  /** "sent" until something comes back. */
  readonly state: "sent" | "reply" | "unreachable" | "time-exceeded" | "no-route";
  /** Why it could not be sent at all. */
  readonly failed?: "unreachable" | "no-route" | "invalid";
  readonly from: Ip | undefined;
  readonly ttl: number;
  /** Milliseconds, drawn from hops and the random stream "net/rtt". */
  readonly rtt: number;
  /** Of an ICMP error: its type * 256 + its code. */
  readonly why?: number;
  /** Rules of the own machine did not let it out (EPERM). */
  readonly forbidden?: boolean;
}

export interface Traces {
  /** Number of the newest; they count from 1. */
  readonly last: number;
  /** Rules that packets were compared with since the beginning, and look-ups in sets, maps and hash tables. */
  readonly tried: number;
  readonly lookups: number;
  /** What that packet met, hook by hook; empty if the ring has moved on (render-trace.ts makes text of it). */
  steps(packet: number): readonly TraceStep[];
  /** What its sender said that it is for; undefined if nothing, or if the ring has moved on. */
  about(packet: number): object | undefined;
  /** Told the number of each packet whose journey has ended; the answer ends it. */
  listen(listener: (packet: number) => void): () => void;
}

/** How a packet's journey ended; "waiting": its next hop has not answered yet. */
export type Outcome = "delivered" | "dropped" | "rejected" | "no-route" | "refused" | "reset" | "waiting" | "time-exceeded";
