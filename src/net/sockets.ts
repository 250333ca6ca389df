// Into the sockets: what INPUT lets through goes to a TCP connection, a listener, a UDP socket, a ping, or is answered by
// the kernel (echo, RST, port unreachable).
import { addrText, familyOf, type Addr } from "./address";
import { Fifo } from "../base/fifo";
import type { Link } from "./links";
import type { Namespace } from "./netns";
import { echoPacket, ICMP, ICMP6, isEchoRequest, isIcmpError, RST, SYN, ACK, SCTP, TCP, UDP, udpPacket, type Packet } from "./packet";
import { resetFor, sendError } from "./answers";
import { deliverSctp } from "./sctp";
import { TcpSocket } from "./tcp";
import type { Datagram, Endpoint, Listener, Outcome, Ping, UdpSocket } from "./types";

/** A socket that listens, or a bound UDP socket with a server behind it. */
export class ListenSocket implements Listener {
  constructor(
    readonly ns: Namespace,
    readonly proto: Listener["proto"],
    readonly address: string,
    readonly addressId: Addr | undefined,
    readonly port: number,
    readonly owner: string,
    readonly program: string,
  ) {}

  close(): void {
    this.ns.unlisten(this);
  }

  /** Whether a packet to that address is for it. */
  takes(dst: Addr): boolean {
    if (this.address === "") return true;
    if (this.address === "0.0.0.0") return familyOf(dst) === 4;
    if (this.address === "::") return true;
    return this.addressId === dst;
  }
}

/** "invalid": a blackhole takes it. */
export type SocketError = "refused" | "unreachable" | "no-route" | "invalid";

/** A datagram that has come: its addresses become texts where somebody looks. */
class Heard implements Datagram {
  constructor(
    readonly src: Addr,
    readonly sport: number,
    readonly dst: Addr,
    readonly dport: number,
    readonly bytes: Uint8Array,
    readonly trace: number,
  ) {}

  get from(): Endpoint {
    return { ip: addrText(this.src), port: this.sport };
  }

  get to(): Endpoint {
    return { ip: addrText(this.dst), port: this.dport };
  }
}

/** A client's UDP socket. */
export class UdpClient implements UdpSocket {
  readonly queue = new Fifo<Datagram>();
  failure: SocketError | undefined;
  trace = 0;
  closed = false;
  /** Where it sent last: mostly it sends there again. */
  #lastTo = "";
  #lastDst: Addr = 0;

  constructor(
    readonly ns: Namespace,
    public address: Addr | undefined,
    readonly port: number,
    readonly program: string,
    readonly peer: Endpoint | undefined,
  ) {}

  /** Whether it takes a packet that is for its port. */
  hears(p: Packet): boolean {
    const { address, peer } = this;
    return (address === undefined || address === p.dst) && (peer === undefined || (peer.port === p.sport && peer.ip === addrText(p.src)));
  }

  get local(): Endpoint {
    return { ip: this.address === undefined ? "0.0.0.0" : addrText(this.address), port: this.port };
  }

  send(to: Endpoint, bytes: Uint8Array, about?: object): void {
    if (this.closed) return;
    if (to.ip !== this.#lastTo) {
      this.#lastDst = this.ns.must(to.ip);
      this.#lastTo = to.ip;
    }
    const dst = this.#lastDst;
    const src = this.address ?? this.ns.sourceFor(dst);
    const route = this.ns.routeError(dst);
    if (route !== undefined || src === undefined) {
      this.failure = route ?? "no-route";
      return;
    }
    const p = udpPacket(familyOf(dst), src, this.port, dst, to.port, bytes);
    this.trace = this.ns.net.enqueue(this.ns, p);
    if (about !== undefined) this.ns.net.traces.tell(this.trace, about);
    this.ns.net.pump();
  }

  receive(): Datagram | undefined {
    return this.queue.take();
  }

  get readable(): boolean {
    return !this.queue.empty || this.failure !== undefined;
  }

  error(): SocketError | undefined {
    const e = this.failure;
    this.failure = undefined;
    return e;
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.ns.udpClients.delete(this.port);
  }
}

export class EchoProbe implements Ping {
  state: Ping["state"] = "sent";
  failed: Ping["failed"];
  from: string | undefined;
  ttl = 0;
  rtt = 0;
  trace = 0;
  /** Type * 256 + code of an ICMP error. */
  why = 0;
  forbidden = false;
}

/** Takes a packet that is for this machine; says how its journey ended. */
export function deliver(ns: Namespace, p: Packet, link: Link): Outcome {
  if (p.proto === TCP) return deliverTcp(ns, p);
  if (p.proto === UDP) return deliverUdp(ns, p);
  if (p.proto === SCTP) return deliverSctp(ns, p);
  if (p.proto === ICMP || p.proto === ICMP6) return deliverIcmp(ns, p, link);
  sendError(ns, p, p.family === 4 ? 3 : 4, p.family === 4 ? 2 : 1);
  return "rejected";
}

function deliverTcp(ns: Namespace, p: Packet): Outcome {
  const socket = ns.tcp.find(p.dst, p.dport, p.src, p.sport);
  if (socket !== undefined && !(socket.phase === "TIME_WAIT" && (p.flags & (SYN | ACK)) === SYN)) {
    socket.segment(p);
    return (p.flags & RST) !== 0 ? "reset" : "delivered";
  }
  if (socket !== undefined) socket.forget();
  if ((p.flags & (SYN | ACK | RST)) === SYN) {
    const listener = ns.findListener("tcp", p.dst, p.dport);
    if (listener !== undefined) {
      TcpSocket.accept(ns, listener, p);
      return "delivered";
    }
  }
  if ((p.flags & RST) !== 0) return "delivered";
  ns.net.enqueue(ns, resetFor(p, false));
  return "refused";
}

function deliverUdp(ns: Namespace, p: Packet): Outcome {
  const client = ns.udpClients.get(p.dport);
  if (client?.hears(p) === true) {
    client.queue.push(new Heard(p.src, p.sport, p.dst, p.dport, p.data, p.n));
    return "delivered";
  }
  const listener = ns.findListener("udp", p.dst, p.dport);
  if (listener !== undefined) {
    const { src, dst, sport, dport, family } = p;
    const server = ns.net.server(listener.owner);
    const near = server?.byRoute === true && /^(0\.0\.0\.0|::|)$/.test(listener.address) ? (ns.sourceFor(src) ?? dst) : dst;
    const reply = (bytes: Uint8Array): void => {
      ns.net.enqueue(ns, udpPacket(family, near, dport, src, sport, bytes));
      ns.net.pump();
    };
    server?.datagram?.(new Heard(src, sport, dst, dport, p.data, p.n), reply);
    return "delivered";
  }
  sendError(ns, p, p.family === 4 ? 3 : 1, p.family === 4 ? 3 : 4);
  return "refused";
}

function deliverIcmp(ns: Namespace, p: Packet, _link: Link): Outcome {
  if (isIcmpError(p)) {
    deliverError(ns, p, p.inner!);
    return "delivered";
  }
  if (isEchoRequest(p)) {
    const header = p.family === 4 ? 28 : 48;
    const r = echoPacket(p.family, p.dst, p.src, true, p.sport, p.seq, p.len - header);
    r.data = p.data;
    ns.net.enqueue(ns, r);
    return "delivered";
  }
  const probe = ns.pings.get(p.sport * 65536 + p.seq);
  if (probe !== undefined && probe.state === "sent") {
    probe.state = "reply";
    probe.from = addrText(p.src);
    probe.ttl = p.ttl;
    probe.rtt = ns.net.rtt(p.ttl);
  }
  return "delivered";
}

/** What an error means for a socket (the kernel's icmp_err_convert). */
function meaning(p: Packet): SocketError | undefined {
  const type = p.dport >> 8;
  const code = p.dport & 255;
  if (p.family === 4) {
    if (type !== 3) return undefined;
    return code === 3 || code === 2 ? "refused" : code === 0 || code === 6 || code === 9 || code === 11 ? "no-route" : "unreachable";
  }
  if (type !== 1) return undefined;
  return code === 4 ? "refused" : code === 0 ? "no-route" : "unreachable";
}

function deliverError(ns: Namespace, p: Packet, inner: Packet): void {
  const error = meaning(p);
  if (inner.proto === TCP) ns.tcp.find(inner.src, inner.sport, inner.dst, inner.dport)?.icmp(error, inner);
  else if (inner.proto === SCTP) ns.findAssociation(inner.src, inner.sport, inner.dst, inner.dport)?.icmp(error);
  else if (inner.proto === UDP) {
    const client = ns.udpClients.get(inner.sport);
    if (client !== undefined && error !== undefined) client.failure = error;
  } else {
    const probe = ns.pings.get(inner.sport * 65536 + inner.seq);
    if (probe === undefined || probe.state !== "sent") return;
    const exceeded = p.dport >> 8 === (p.family === 4 ? 11 : 3);
    probe.state = exceeded ? "time-exceeded" : "unreachable";
    probe.from = addrText(p.src);
    probe.why = p.dport;
    probe.ttl = p.ttl;
    probe.rtt = ns.net.rtt(p.ttl);
  }
}
