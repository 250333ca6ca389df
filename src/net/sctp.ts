// SCTP (RFC 9260) as a one-to-one socket between two addresses has it: the handshake with a cookie, messages that are
// acknowledged, the three-way shutdown, aborts, and what is sent again. A packet carries one chunk: its type stands in
// `flags`, its number (TSN; of a SACK: bytes that its window lacks) in `seq`, the tag or the number that is acknowledged in
// `ack`. Left out: several addresses,
// several streams, bundling, heartbeats, verification tags, delayed acknowledgements.
import { addrText, familyOf, type Addr } from "./address";
import type { Namespace } from "./netns";
import { CHUNK, NO_DATA, sctpPacket, type Packet } from "./packet";
import type { ListenSocket, SocketError } from "./sockets";
import type { Connection, Endpoint, Outcome } from "./types";

/** The kernel's own names, as ss shows them. */
export type Phase =
  "COOKIE_WAIT" | "COOKIE_ECHOED" | "ESTABLISHED" | "SHUTDOWN_PENDING" | "SHUTDOWN_SENT" | "SHUTDOWN_RECEIVED" | "SHUTDOWN_ACK_SENT" | "CLOSED";

type Sent = { readonly tsn: number; readonly data: Uint8Array };

/** What fits into a packet of 1500 bytes beside the headers. */
const LARGEST = { 4: 1452, 6: 1432 } as const;

export class Association implements Connection {
  phase: Phase = "CLOSED";
  error: Connection["error"];
  trace = 0;
  /** The number of the next message, and the last one of the peer's that has come. */
  nextTsn = 0;
  peerTsn = 0;
  readonly tag: number;
  unacked: Sent[] = [];
  inbox: Uint8Array[] = [];
  peerEnded = false;
  ended = false;
  retries = 0;
  timer: number | undefined;

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
  ) {
    this.tag = ns.chance.u32() | 0;
  }

  get local(): Endpoint {
    return { ip: addrText(this.localAddr), port: this.localPort };
  }

  get remote(): Endpoint {
    return { ip: addrText(this.remoteAddr), port: this.remotePort };
  }

  get state(): Connection["state"] {
    if (this.phase === "COOKIE_WAIT" || this.phase === "COOKIE_ECHOED") return "connecting";
    return this.phase === "CLOSED" || this.error !== undefined ? "closed" : "established";
  }

  get readable(): boolean {
    return this.inbox.length > 0 || this.peerEnded || this.phase === "CLOSED";
  }

  get eof(): boolean {
    return this.inbox.length === 0 && (this.peerEnded || this.phase === "CLOSED");
  }

  /** The next message. */
  read(): Uint8Array {
    return this.inbox.shift() ?? NO_DATA;
  }

  /** The INIT. */
  open(): void {
    this.phase = "COOKIE_WAIT";
    this.nextTsn = this.ns.chance.u32() | 0;
    this.ns.addAssociation(this);
    this.trace = this.#emit(CHUNK.INIT, this.nextTsn, this.tag);
    this.#arm();
    this.ns.net.pump();
  }

  write(bytes: Uint8Array): void {
    if (this.ended || this.phase === "CLOSED") return;
    const most = LARGEST[familyOf(this.localAddr)];
    for (let at = 0; at < bytes.length; at += most) {
      const sent = { tsn: this.nextTsn, data: bytes.subarray(at, Math.min(at + most, bytes.length)) };
      this.nextTsn = (this.nextTsn + 1) | 0;
      this.unacked.push(sent);
      if (this.phase === "ESTABLISHED") this.#emit(CHUNK.DATA, sent.tsn, 0, sent.data);
    }
    this.#arm();
    this.ns.net.pump();
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    if (this.phase === "COOKIE_WAIT") this.forget();
    else if (this.phase === "ESTABLISHED") {
      this.phase = "SHUTDOWN_PENDING";
      this.#shutDown();
    }
    this.ns.net.pump();
  }

  abort(): void {
    if (this.phase !== "CLOSED" && this.phase !== "COOKIE_WAIT") this.#emit(CHUNK.ABORT, 0, 0);
    this.forget();
    this.ns.net.pump();
  }

  /** A chunk has come. */
  chunk(p: Packet): void {
    switch (p.flags) {
      case CHUNK.INIT_ACK:
        if (this.phase !== "COOKIE_WAIT") return;
        this.phase = "COOKIE_ECHOED";
        this.peerTsn = (p.seq - 1) | 0;
        this.retries = 0;
        this.#emit(CHUNK.COOKIE_ECHO, this.nextTsn, p.seq);
        return this.#arm();
      case CHUNK.COOKIE_ACK:
        if (this.phase !== "COOKIE_ECHOED") return;
        this.phase = "ESTABLISHED";
        this.retries = 0;
        for (const s of this.unacked) this.#emit(CHUNK.DATA, s.tsn, 0, s.data);
        return this.#arm();
      case CHUNK.COOKIE_ECHO:
        this.#emit(CHUNK.COOKIE_ACK, 0, 0); // the first answer was lost
        return;
      case CHUNK.DATA:
        return this.#takeData(p);
      case CHUNK.SACK:
        return this.#acknowledged(p.ack);
      case CHUNK.SHUTDOWN:
        if (this.phase === "COOKIE_WAIT" || this.phase === "COOKIE_ECHOED") return;
        this.#acknowledged(p.ack);
        return this.#peerShutDown();
      case CHUNK.SHUTDOWN_ACK:
        if (this.phase !== "SHUTDOWN_SENT" && this.phase !== "SHUTDOWN_ACK_SENT") return;
        this.#emit(CHUNK.SHUTDOWN_COMPLETE, 0, 0);
        return this.#close();
      case CHUNK.SHUTDOWN_COMPLETE:
        if (this.phase === "SHUTDOWN_ACK_SENT") this.#close();
        return;
      case CHUNK.ABORT:
        return this.#fail(this.phase === "COOKIE_WAIT" || this.phase === "COOKIE_ECHOED" ? "refused" : "reset");
    }
  }

  /** An ICMP error about an INIT does not end the attempt: a socket that did not ask for errors goes on trying. */
  icmp(_error: SocketError | undefined): void {}

  /** The answer to what was sent last is late. */
  expired(): void {
    this.timer = undefined;
    const opening = this.phase === "COOKIE_WAIT" || this.phase === "COOKIE_ECHOED";
    const limit = opening ? this.#limit("max_init_retransmits", 8) : this.#limit("association_max_retrans", 10);
    if (this.retries >= limit) return this.#fail("timeout");
    this.retries++;
    if (this.phase === "COOKIE_WAIT") this.#emit(CHUNK.INIT, this.nextTsn, this.tag);
    else if (this.phase === "COOKIE_ECHOED") this.#emit(CHUNK.COOKIE_ECHO, this.nextTsn, (this.peerTsn + 1) | 0);
    else if (this.phase === "SHUTDOWN_SENT") this.#emit(CHUNK.SHUTDOWN, 0, this.peerTsn);
    else if (this.phase === "SHUTDOWN_ACK_SENT") this.#emit(CHUNK.SHUTDOWN_ACK, 0, 0);
    else for (const s of this.unacked) this.#emit(CHUNK.DATA, s.tsn, 0, s.data);
    this.#arm();
    this.ns.net.pump();
  }

  forget(): void {
    this.phase = "CLOSED";
    this.unacked = [];
    this.ns.net.clock.cancel(this.timer);
    this.timer = undefined;
    this.ns.removeAssociation(this);
  }

  #limit(sysctl: string, otherwise: number): number {
    return Number(this.ns.sysctls.get(`net.sctp.${sysctl}`) ?? otherwise);
  }

  #takeData(p: Packet): void {
    const fresh = p.seq === ((this.peerTsn + 1) | 0);
    if (fresh) this.peerTsn = p.seq;
    this.#emit(CHUNK.SACK, p.data.length, this.peerTsn);
    if (!fresh || this.phase === "CLOSED") return;
    const server = this.owner === "" ? undefined : this.ns.net.server(this.owner);
    if (server?.data !== undefined) server.data(this, p.data);
    else if (this.owner === "") this.inbox.push(p.data);
  }

  #acknowledged(tsn: number): void {
    const before = this.unacked.length;
    while (this.unacked.length > 0 && ((tsn - this.unacked[0]!.tsn) | 0) >= 0) this.unacked.shift();
    if (this.unacked.length === before) return;
    this.retries = 0;
    this.#arm();
    this.#shutDown();
  }

  /** The user's end, once everything that was written has come through. */
  #shutDown(): void {
    if (this.unacked.length > 0) return;
    if (this.phase === "SHUTDOWN_PENDING") {
      this.phase = "SHUTDOWN_SENT";
      this.#emit(CHUNK.SHUTDOWN, 0, this.peerTsn);
      this.#arm();
    } else if (this.phase === "SHUTDOWN_RECEIVED") {
      this.phase = "SHUTDOWN_ACK_SENT";
      this.#emit(CHUNK.SHUTDOWN_ACK, 0, 0);
      this.#arm();
    }
  }

  #peerShutDown(): void {
    if (this.phase === "SHUTDOWN_SENT") {
      this.phase = "SHUTDOWN_ACK_SENT";
      this.#emit(CHUNK.SHUTDOWN_ACK, 0, 0);
      return this.#arm();
    }
    if (this.phase !== "ESTABLISHED" && this.phase !== "SHUTDOWN_PENDING") return;
    this.phase = "SHUTDOWN_RECEIVED";
    this.peerEnded = true;
    this.ended = true;
    if (this.owner !== "") this.ns.net.server(this.owner)?.end?.(this);
    this.#shutDown();
  }

  #close(): void {
    this.peerEnded = true;
    this.forget();
  }

  #fail(error: NonNullable<Connection["error"]>): void {
    this.error = error;
    const tell = this.owner !== "" && !this.peerEnded;
    this.#close();
    if (tell) this.ns.net.server(this.owner)?.end?.(this);
  }

  /** A timer runs while an answer is due: 3 s for the first, at least 1 s later on, doubling to a minute. */
  #arm(): void {
    const { clock } = this.ns.net;
    clock.cancel(this.timer);
    const due = this.unacked.length > 0 || (this.phase !== "ESTABLISHED" && this.phase !== "CLOSED" && this.phase !== "SHUTDOWN_PENDING");
    const first = this.phase === "COOKIE_WAIT" ? this.#limit("rto_initial", 3000) : this.#limit("rto_min", 1000);
    this.timer = due ? clock.after(Math.min(first * 2 ** this.retries, this.#limit("rto_max", 60_000)), "net", { sctp: this.id }) : undefined;
  }

  #emit(chunk: number, seq: number, ack: number, data: Uint8Array = NO_DATA): number {
    const p = sctpPacket(familyOf(this.localAddr), this.localAddr, this.localPort, this.remoteAddr, this.remotePort, chunk, seq, ack, data);
    return this.ns.net.enqueue(this.ns, p);
  }
}

/** Into an association, to a listener, or back with an abort. */
export function deliverSctp(ns: Namespace, p: Packet): Outcome {
  const association = ns.findAssociation(p.dst, p.dport, p.src, p.sport);
  if (association !== undefined && p.flags !== CHUNK.INIT) {
    association.chunk(p);
    return p.flags === CHUNK.ABORT ? "reset" : "delivered";
  }
  const listener = p.flags === CHUNK.INIT || p.flags === CHUNK.COOKIE_ECHO ? ns.findListener("sctp", p.dst, p.dport) : undefined;
  if (listener !== undefined) {
    answer(ns, listener, p);
    return "delivered";
  }
  if (p.flags === CHUNK.ABORT || p.flags === CHUNK.SHUTDOWN_COMPLETE) return "delivered";
  const reply = p.flags === CHUNK.SHUTDOWN_ACK ? CHUNK.SHUTDOWN_COMPLETE : CHUNK.ABORT;
  ns.net.enqueue(ns, sctpPacket(p.family, p.dst, p.dport, p.src, p.sport, reply, 0, 0, NO_DATA));
  return "refused";
}

/** A listener keeps nothing of an INIT: what it needs to know comes back in the cookie. */
function answer(ns: Namespace, listener: ListenSocket, p: Packet): void {
  if (p.flags === CHUNK.INIT) {
    const [tsn, tag] = [ns.chance.u32() | 0, ns.chance.u32() | 0];
    ns.net.enqueue(ns, sctpPacket(p.family, p.dst, p.dport, p.src, p.sport, CHUNK.INIT_ACK, tsn, tag, NO_DATA));
    return;
  }
  const a = new Association(ns, ns.net.nextId(), p.dst, p.dport, p.src, p.sport, listener.owner, listener.program);
  a.phase = "ESTABLISHED";
  a.trace = p.n;
  a.nextTsn = p.ack;
  a.peerTsn = (p.seq - 1) | 0;
  ns.addAssociation(a);
  ns.net.enqueue(ns, sctpPacket(p.family, p.dst, p.dport, p.src, p.sport, CHUNK.COOKIE_ACK, 0, 0, NO_DATA));
  ns.net.server(a.owner)?.connect?.(a);
}
