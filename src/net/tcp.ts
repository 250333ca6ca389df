// TCP: handshake, data, FIN, RST, retransmission with doubling time-outs. Segments carry true sequence numbers, so that a
// lost one is noticed and sent again. Left out: windows, congestion, selective acknowledgements, delayed ones
// (an answer that is written at once carries its own).
import { addrText, familyOf, type Addr } from "./address";
import type { Namespace } from "./netns";
import type { TimerData } from "./network";
import { ACK, FIN, NO_DATA, PSH, RST, SYN, tcpPacket, type Packet } from "./packet";
import type { ListenSocket, SocketError } from "./sockets";
import { patience, probesOf, resendAfter, resends } from "./tcp-timing";
import type { Connection, Endpoint, KeepAlive } from "./types";

export type Phase = "SYN_SENT" | "SYN_RECV" | "ESTABLISHED" | "FIN_WAIT1" | "FIN_WAIT2" | "CLOSING" | "TIME_WAIT" | "CLOSE_WAIT" | "LAST_ACK" | "CLOSED";

type Sent = { readonly seq: number; readonly flags: number; readonly data: Uint8Array };

/** Most sockets wait for nothing most of the time: one empty list for all, which nobody adds to. */
const nothing: never[] = [];

function withLast<T>(list: T[], item: T): T[] {
  if (list.length === 0) return [item];
  list.push(item);
  return list;
}

const MSS = { 4: 1448, 6: 1428 } as const;
/** How long a program is in connect() before it sleeps: what comes back without anybody's waiting finds it there. */
const HELD_MS = 10;
export class TcpSocket implements Connection {
  phase: Phase = "CLOSED";
  error: Connection["error"];
  trace = 0;
  sndNxt = 0;
  sndUna = 0;
  rcvNxt = 0;
  /** Sent and not yet acknowledged, oldest first. */
  unacked: Sent[] = nothing;
  inbox: Uint8Array[] = nothing;
  peerEnded = false;
  /** The user has ended its half; the FIN follows what was written. */
  ended = false;
  /** Data has come; and this side has sent some after that: from then on acknowledgements ride on what is sent (Linux's pingpong mode). */
  heard = false;
  pingpong = false;
  retries = 0;
  timer: number | undefined;
  dirty = false;
  /** The next one with the same hash: see TcpTable. */
  next: TcpSocket | undefined;
  softError: SocketError | undefined;
  /** Asks the peer now and then whether it is there; undefined: never (SO_KEEPALIVE is off). */
  kept: KeepAlive | undefined = undefined;
  /** Its program waits in connect(): the kernel notes an error that comes back before connect() sleeps, and tells it at the next one. Over IPv6 nobody asks for such a note. */
  held = false;
  /** It was taken by a socket of both families: an IPv4 peer is an IPv6 one to it. */
  mapped = false;
  opened = 0;
  /** Questions since the peer was last heard. */
  probes = 0;

  constructor(
    readonly ns: Namespace,
    readonly id: number,
    readonly localAddr: Addr,
    readonly localPort: number,
    readonly remoteAddr: Addr,
    readonly remotePort: number,
    /** The server behind it; "" for a client's. */
    readonly owner: string,
    readonly program: string,
  ) {}

  get local(): Endpoint {
    return { ip: addrText(this.localAddr), port: this.localPort };
  }

  get remote(): Endpoint {
    return { ip: addrText(this.remoteAddr), port: this.remotePort };
  }

  get state(): Connection["state"] {
    if (this.phase === "SYN_SENT" || this.phase === "SYN_RECV") return "connecting";
    if (this.error !== undefined || this.phase === "CLOSED" || this.phase === "TIME_WAIT" || this.phase === "LAST_ACK" || this.phase === "CLOSING")
      return "closed";
    return "established";
  }

  get readable(): boolean {
    return this.inbox.length > 0 || this.peerEnded || this.error !== undefined || this.phase === "CLOSED";
  }

  get eof(): boolean {
    return this.inbox.length === 0 && (this.peerEnded || this.error !== undefined || this.phase === "CLOSED");
  }

  read(): Uint8Array {
    if (this.inbox.length === 0) return NO_DATA;
    if (this.inbox.length === 1) return this.inbox.pop()!;
    const all = new Uint8Array(this.inbox.reduce((n, b) => n + b.length, 0));
    let at = 0;
    for (const b of this.inbox) {
      all.set(b, at);
      at += b.length;
    }
    this.inbox = nothing;
    return all;
  }

  keepAlive(how: KeepAlive | undefined): void {
    this.kept = how;
    this.#touch();
    this.ns.net.pump();
  }

  /** The SYN. */
  open(about?: object): void {
    this.phase = "SYN_SENT";
    this.opened = this.ns.net.clock.now;
    this.sndNxt = this.sndUna = this.ns.chance.u32() | 0;
    this.ns.addTcp(this);
    this.trace = this.#send(SYN, NO_DATA);
    if (about !== undefined) this.ns.net.traces.tell(this.trace, about);
    this.ns.net.pump();
  }

  static accept(ns: Namespace, listener: ListenSocket, p: Packet): void {
    const s = new TcpSocket(ns, ns.net.nextId(), p.dst, p.dport, p.src, p.sport, listener.owner, listener.program);
    s.phase = "SYN_RECV";
    s.mapped = p.family === 4 && (listener.address === "" || listener.address === "::");
    s.trace = p.n;
    s.sndNxt = s.sndUna = ns.chance.u32() | 0;
    s.rcvNxt = (p.seq + 1) | 0;
    ns.addTcp(s);
    s.#send(SYN | ACK, NO_DATA);
  }

  write(bytes: Uint8Array): void {
    if (this.ended || (this.phase !== "ESTABLISHED" && this.phase !== "CLOSE_WAIT" && this.phase !== "SYN_RECV" && this.phase !== "SYN_SENT")) return;
    if (this.heard) this.pingpong = true;
    const mss = MSS[familyOf(this.localAddr)];
    for (let at = 0; at < bytes.length; at += mss) {
      const data = bytes.subarray(at, Math.min(at + mss, bytes.length));
      this.#send(at + mss >= bytes.length ? ACK | PSH : ACK, data);
    }
    this.ns.net.pump();
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    if (this.phase === "SYN_SENT") {
      this.forget();
      return;
    }
    if (this.phase === "ESTABLISHED" || this.phase === "SYN_RECV") this.phase = "FIN_WAIT1";
    else if (this.phase === "CLOSE_WAIT") this.phase = "LAST_ACK";
    else return;
    this.#send(FIN | ACK, NO_DATA);
    this.ns.net.pump();
  }

  abort(): void {
    if (this.phase !== "CLOSED" && this.phase !== "SYN_SENT" && this.phase !== "TIME_WAIT") this.#emit(RST | ACK, NO_DATA, this.sndNxt);
    this.forget();
    this.ns.net.pump();
  }

  /** A segment has come. */
  segment(p: Packet): void {
    if (this.kept !== undefined) {
      this.probes = 0;
      this.#touch();
    }
    if ((p.flags & RST) !== 0) {
      if (this.phase === "SYN_SENT" && ((p.flags & ACK) === 0 || p.ack !== this.sndNxt)) return;
      return this.#fail(this.phase === "SYN_SENT" ? "refused" : "reset");
    }
    if (this.phase === "SYN_SENT") return this.#inSynSent(p);
    if ((p.flags & SYN) !== 0) {
      if (this.phase === "SYN_RECV") this.#retransmit();
      else this.#emit(ACK, NO_DATA, this.sndNxt); // a challenge
      return;
    }
    if ((p.flags & ACK) !== 0) this.#acknowledged(p.ack);
    if (this.phase === "SYN_RECV" && this.unacked.length === 0) {
      this.phase = "ESTABLISHED";
      if (this.owner !== "") this.ns.net.server(this.owner)?.connect?.(this);
    }
    const length = p.data.length + ((p.flags & FIN) !== 0 ? 1 : 0);
    if (length === 0) {
      this.#afterAck();
      // One before what is awaited: the peer asks whether anybody is here.
      if (((p.seq + 1) | 0) === this.rcvNxt && this.phase !== "CLOSED") this.#emit(ACK, NO_DATA, this.sndNxt);
      return;
    }
    if (p.seq !== this.rcvNxt) {
      this.#emit(ACK, NO_DATA, this.sndNxt);
      return;
    }
    this.rcvNxt = (this.rcvNxt + length) | 0;
    this.dirty = true;
    // Until then the kernel acknowledges at once, before the user has seen anything.
    const quick = !this.pingpong && this.owner !== "";
    if (quick) this.#emit(ACK, NO_DATA, this.sndNxt);
    const before = this.sndNxt;
    if (p.data.length > 0) {
      this.heard = true;
      this.#takeData(p.data);
    }
    if ((p.flags & FIN) !== 0) this.#takeFin();
    this.#afterAck();
    // What the receiver wrote at once has carried the acknowledgement.
    if (!quick && this.sndNxt === before && this.phase !== "CLOSED") this.#emit(ACK, NO_DATA, this.sndNxt);
  }

  icmp(error: SocketError | undefined, inner: Packet): void {
    if (error === undefined || inner.seq - this.sndUna < 0) return;
    if (this.phase === "SYN_SENT" && this.held && this.retries === 0 && this.ns.net.clock.now - this.opened < HELD_MS) this.softError = error;
    else if (this.phase === "SYN_SENT" || this.phase === "SYN_RECV") this.#fail(error);
    else this.softError = error; // an established connection goes on trying
  }

  /** The retransmission time-out, or the end of TIME_WAIT. */
  expired(): void {
    this.timer = undefined;
    if (this.phase === "TIME_WAIT" || (this.phase === "FIN_WAIT2" && this.owner !== "")) return this.forget();
    if (this.unacked.length === 0) return this.kept === undefined ? undefined : this.#probe(this.kept);
    if (this.retries >= resends(this)) return this.#fail(this.softError ?? "timeout");
    this.retries++;
    this.#retransmit();
    this.ns.net.pump();
  }

  /** After a round of delivery: a timer runs while something is not acknowledged. */
  settle(): void {
    this.dirty = false;
    const wanted = this.unacked.length > 0 ? resendAfter(this) : patience(this);
    const clock = this.ns.net.clock;
    if (this.timer !== undefined) clock.cancel(this.timer);
    this.timer = wanted === undefined ? undefined : clock.after(wanted, "net", this.#timerData());
  }

  forget(): void {
    this.phase = "CLOSED";
    this.unacked = nothing;
    this.ns.net.clock.cancel(this.timer);
    this.timer = undefined;
    this.ns.removeTcp(this);
  }

  #timerData(): TimerData {
    return { tcp: { ns: this.ns.name, local: this.localPort, remote: this.remotePort, id: this.id } };
  }

  /** Asks whether the peer is there, with a byte that it has had; gives up when it has not answered often enough. */
  #probe(how: KeepAlive): void {
    if (this.probes >= probesOf(this, how)) {
      this.#emit(RST | ACK, NO_DATA, this.sndNxt);
      this.#fail(this.softError ?? "timeout");
    } else {
      this.probes++;
      this.#emit(ACK, NO_DATA, (this.sndNxt - 1) | 0);
      this.#touch();
    }
    this.ns.net.pump();
  }

  #inSynSent(p: Packet): void {
    if ((p.flags & (SYN | ACK)) !== (SYN | ACK) || p.ack !== this.sndNxt) return;
    this.#acknowledged(p.ack);
    this.rcvNxt = (p.seq + 1) | 0;
    this.phase = "ESTABLISHED";
    this.#emit(ACK, NO_DATA, this.sndNxt);
  }

  #acknowledged(ack: number): void {
    while (this.unacked.length > 0) {
      const s = this.unacked[0]!;
      const after = (s.seq + s.data.length + ((s.flags & (SYN | FIN)) !== 0 ? 1 : 0)) | 0;
      if (((ack - after) | 0) < 0) break;
      this.unacked.shift();
      this.sndUna = after;
      this.retries = 0;
      this.#touch();
    }
  }

  #afterAck(): void {
    if (this.unacked.length > 0) return;
    if (this.phase === "FIN_WAIT1") this.phase = "FIN_WAIT2";
    else if (this.phase === "CLOSING") this.phase = "TIME_WAIT";
    else if (this.phase === "LAST_ACK") return this.forget();
    this.#touch();
  }

  #takeData(data: Uint8Array): void {
    if (this.phase !== "ESTABLISHED" && this.phase !== "FIN_WAIT1" && this.phase !== "FIN_WAIT2") return;
    const server = this.owner === "" ? undefined : this.ns.net.server(this.owner);
    if (server?.data !== undefined) server.data(this, data);
    else if (this.owner === "") this.inbox = withLast(this.inbox, data);
  }

  #takeFin(): void {
    this.peerEnded = true;
    if (this.phase === "ESTABLISHED") {
      this.phase = "CLOSE_WAIT";
      if (this.owner !== "") {
        const server = this.ns.net.server(this.owner);
        if (server?.end !== undefined) server.end(this);
        else this.end();
      }
    } else if (this.phase === "FIN_WAIT1") this.phase = this.unacked.length === 0 ? "TIME_WAIT" : "CLOSING";
    else if (this.phase === "FIN_WAIT2") this.phase = "TIME_WAIT";
    this.#touch();
  }

  #fail(error: NonNullable<Connection["error"]>): void {
    this.error = error;
    const tell = this.owner !== "" && !this.peerEnded && this.phase !== "SYN_RECV";
    this.peerEnded = true;
    this.forget();
    if (tell) this.ns.net.server(this.owner)?.end?.(this);
  }

  #send(flags: number, data: Uint8Array): number {
    const seq = this.sndNxt;
    this.unacked = withLast(this.unacked, { seq, flags, data });
    this.sndNxt = (seq + data.length + ((flags & (SYN | FIN)) !== 0 ? 1 : 0)) | 0;
    this.#touch();
    return this.#emit(flags, data, seq);
  }

  #retransmit(): void {
    // Everything that is out: nothing is kept by a receiver out of order.
    for (const s of this.unacked) this.#emit(s.flags, s.data, s.seq);
    this.#touch();
  }

  #emit(flags: number, data: Uint8Array, seq: number): number {
    const p = tcpPacket(
      familyOf(this.localAddr),
      this.localAddr,
      this.localPort,
      this.remoteAddr,
      this.remotePort,
      flags,
      seq,
      (flags & ACK) !== 0 ? this.rcvNxt : 0,
      data,
    );
    return this.ns.net.enqueue(this.ns, p);
  }

  #touch(): void {
    if (this.dirty) return;
    this.dirty = true;
    this.ns.net.dirty.push(this);
  }
}
