// Connection tracking and the NAT that stands on it: the first packet of a connection makes an entry, is shown to the NAT
// rules once at each of its hooks, and whatever they decide is done to all later packets, back and forth, without them.
// A namespace follows connections only once something asks for it (a NAT table, a conntrack match, IPVS), as in Linux.
// Left out: expectations and helpers (so RELATED is ICMP errors only), zones, window tracking, accounting.
import { LOOPBACK4, LOOPBACK6, type Addr } from "./address";
import { INVALID, nextTcpState, NONE, sctpOutOfBlue, Timeouts } from "./conntrack-state";
import { ASSURED, CONFIRMED, ConnTable, DST_DONE, DST_NAT, SEEN_REPLY, SRC_DONE, SRC_NAT } from "./conntrack-table";
import {
  ACCEPT,
  ctState,
  DROP,
  INPUT,
  OUTPUT,
  POSTROUTING,
  PREROUTING,
  priorities,
  type ConntrackApi,
  type ConntrackFilter,
  type HookState,
  type NatKind,
  type NatRange,
  type Tuple,
  type Verdict,
} from "./hooks";
import { follow, OVER, reopens } from "./conntrack-follow";
import { inverseType } from "./nat";
import { setUpNat, stay, toAddress } from "./conntrack-nat";
import { translate, translateError } from "./conntrack-translate";
import { matching, viewOf, type ConnView } from "./conntrack-view";
import type { Namespace } from "./netns";
import { CT_ESTABLISHED, CT_NEW, CT_NONE, CT_RELATED, CT_REPLY, isEcho, isEchoRequest, isIcmp, isIcmpError, SCTP, TCP, type Packet } from "./packet";

const SWEEP = 4096;

export type ConntrackEvent = "NEW" | "UPDATE" | "DESTROY";
/** Is told of each change; `asked`: a program of the machine asked for it. */
export type ConntrackWatcher = (event: ConntrackEvent, entry: ConnView, asked: boolean) => void;

export class Conntrack implements ConntrackApi {
  readonly table = new ConnTable();
  enabled = false;
  /** Told of entries that come, change and go (conntrack -E). */
  readonly watchers = new Set<ConntrackWatcher>();
  #sweepAt = SWEEP;
  /** By direction: the connection whose tuple was last found free, and ConnTable.entered at that time. Most connections are confirmed before another is. */
  readonly #freeOf = [-1, -1];
  readonly #freeAt = [-1, -1];
  readonly #timeouts: Timeouts;

  constructor(readonly ns: Namespace) {
    this.#timeouts = new Timeouts(ns.sysctls);
  }

  get count(): number {
    this.#sweep();
    return this.table.confirmed;
  }

  each(take: (original: Tuple) => void): void {
    this.#sweep();
    for (const e of this.table.entries()) take(this.table.tuple(e, 0));
  }

  enable(): void {
    if (this.enabled) return;
    this.enabled = true;
    const { ns } = this;
    for (const hook of [PREROUTING, OUTPUT] as const)
      ns.register({ owner: "conntrack", hook, priority: priorities.conntrack, type: "filter", run: (p) => this.#track(p) });
    for (const hook of [INPUT, POSTROUTING] as const)
      ns.register({ owner: "conntrack", hook, priority: priorities.confirm, type: "filter", run: (p) => this.#confirm(p) });
    for (const hook of [PREROUTING, OUTPUT, INPUT, POSTROUTING] as const) {
      const source = hook === INPUT || hook === POSTROUTING;
      ns.register({
        owner: "conntrack",
        hook,
        priority: source ? priorities.srcnat : priorities.dstnat,
        type: "filter",
        run: (p, s) => this.#natHook(p, s, source),
      });
    }
  }

  /** The packet leaves this kernel: an entry that was never confirmed goes with it. */
  release(p: Packet): void {
    const e = p.ct;
    p.ct = -1;
    p.ctinfo = CT_NONE;
    if (e < 0 || this.table.unhold(e)) return;
    if ((this.table.status(e) & CONFIRMED) === 0) this.table.release(e);
  }

  /** A packet made by the kernel belongs to the same connection as the one that caused it. */
  attach(p: Packet): void {
    if (p.ct >= 0) this.table.hold(p.ct);
  }

  state(p: Packet): number {
    if (p.untracked) return ctState.UNTRACKED;
    if (p.ct < 0) return ctState.INVALID;
    const info = p.ctinfo % CT_REPLY;
    let bits: number = info === CT_NEW ? ctState.NEW : info === CT_RELATED ? ctState.RELATED : ctState.ESTABLISHED;
    const status = this.table.status(p.ct);
    if ((status & SRC_NAT) !== 0) bits |= ctState.SNAT;
    if ((status & DST_NAT) !== 0) bits |= ctState.DNAT;
    return bits;
  }

  original(p: Packet): Tuple | undefined {
    return p.ct < 0 ? undefined : this.table.tuple(p.ct, 0);
  }

  reply(p: Packet): Tuple | undefined {
    return p.ct < 0 ? undefined : this.table.tuple(p.ct, 1);
  }

  isReply(p: Packet): boolean {
    return p.ct >= 0 && p.ctinfo >= CT_REPLY;
  }

  status(p: Packet): number {
    const bits = p.ct < 0 ? 0 : this.table.status(p.ct);
    return ((bits & SEEN_REPLY) !== 0 ? 2 : 0) | ((bits & ASSURED) !== 0 ? 4 : 0) | ((bits & CONFIRMED) !== 0 ? 8 : 0);
  }

  mark(p: Packet): number {
    return p.ct < 0 ? 0 : this.table.mark(p.ct);
  }

  setMark(p: Packet, mark: number): void {
    if (p.ct >= 0) this.table.setMark(p.ct, mark);
  }

  alterReply(p: Packet, source: Addr, sport: number): void {
    const e = p.ct;
    if (e < 0 || (this.table.status(e) & CONFIRMED) !== 0) return;
    const t = this.table;
    this.setReply(e, source, t.dst(e, 1), sport, t.dport(e, 1));
  }

  nat(p: Packet, kind: NatKind, range: NatRange): Verdict {
    const e = p.ct;
    if (e < 0) return ACCEPT;
    return setUpNat(this, e, kind === "snat", range) ? ACCEPT : DROP;
  }

  masquerade(p: Packet, s: HookState, range: NatRange): Verdict {
    const address = s.out === undefined ? undefined : this.ns.masqueradeAddress(s.out.name, p.dst);
    if (address === undefined) return DROP;
    return this.nat(p, "snat", toAddress(range, address));
  }

  redirect(p: Packet, s: HookState, range: NatRange): Verdict {
    const address = s.hook === OUTPUT ? (p.family === 4 ? LOOPBACK4 : LOOPBACK6) : s.in === undefined ? undefined : this.ns.addressOf(s.in, p.family);
    if (address === undefined) return DROP;
    return this.nat(p, "dnat", toAddress(range, address));
  }

  remove(filter: ConntrackFilter): number {
    let gone = 0;
    for (const e of [...this.#chosen(filter)]) {
      this.#end(e, true);
      gone++;
    }
    return gone;
  }

  /** Entries that fit, as listings show them. */
  list(filter: ConntrackFilter = {}): readonly ConnView[] {
    return [...this.#chosen(filter)].map((e) => viewOf(this.table, e, this.ns.clock.now));
  }

  /** Tells the watchers of an entry; `asked`: a program asked for the change. */
  tell(event: ConntrackEvent, e: number, asked = false): void {
    const entry = viewOf(this.table, e, this.ns.clock.now);
    for (const w of this.watchers) w(event, entry, asked);
  }

  snapshot(): unknown {
    return { enabled: this.enabled, table: this.table.snapshot() };
  }

  restore(state: unknown): void {
    const s = state as { enabled: boolean; table: unknown };
    if (s.enabled) this.enable();
    else if (this.enabled) {
      this.enabled = false;
      this.ns.unregister("conntrack");
    }
    this.table.restore(s.table);
    this.#freeOf.fill(-1);
  }

  // The hooks -----------------------------------------------------------------------------------------------------

  #track(p: Packet): Verdict {
    if (p.ct >= 0 || p.untracked) return ACCEPT; // came over loopback, or belongs to what caused it
    if (isIcmpError(p)) {
      this.#relate(p, p.inner!);
      return ACCEPT;
    }
    for (;;) {
      const i = this.find(p.src, p.dst, p.sport, p.dport, p.proto);
      if (i < 0) {
        this.#begin(p);
        return ACCEPT;
      }
      const e = i >> 1;
      const reply = (i & 1) === 1;
      if (p.proto === TCP && reopens(this.table, e, p, reply)) {
        this.#end(e);
        continue;
      }
      const t = this.table;
      const info = reply ? CT_ESTABLISHED + CT_REPLY : (t.status(e) & SEEN_REPLY) !== 0 ? CT_ESTABLISHED : CT_NEW;
      p.ct = e;
      p.ctinfo = info;
      const watched = this.watchers.size > 0;
      const before = watched ? t.status(e) * 16 + t.state(e) : 0;
      const effect = follow(t, e, p, reply, this.ns.clock.now, this.#timeouts);
      if (effect === INVALID) {
        p.ct = -1;
        p.ctinfo = CT_NONE;
        return ACCEPT;
      }
      if (effect === OVER) {
        if (watched) this.tell("DESTROY", e);
        t.unlink(e); // the only answer is a refusal: nothing to remember; the row goes with the packet
      }
      if (reply) t.addStatus(e, SEEN_REPLY);
      if (watched && (t.status(e) & CONFIRMED) !== 0 && t.status(e) * 16 + t.state(e) !== before) this.tell("UPDATE", e);
      return ACCEPT;
    }
  }

  #begin(p: Packet): void {
    if (p.proto === TCP) {
      const next = nextTcpState(NONE, p.flags, false);
      if (next < 0) return; // INVALID
    } else if (p.proto === SCTP) {
      if (sctpOutOfBlue(p.flags)) return;
    } else if (isIcmp(p) && !isEchoRequest(p)) return;
    if (this.table.used > this.#sweepAt) this.#sweep();
    const t = this.table;
    const e = t.allocate(this.ns.clock.now);
    t.setTuple(e, 0, p.src, p.dst, p.sport, p.dport, p.proto);
    if (isIcmp(p)) t.setTuple(e, 1, p.dst, p.src, p.sport, inverseType(p.dport), p.proto);
    else t.setTuple(e, 1, p.dst, p.src, p.dport, p.sport, p.proto);
    this.#freeOf[0] = e; // nobody was found who has it
    this.#freeAt[0] = t.entered;
    this.#freeOf[1] = -1;
    p.ct = e;
    p.ctinfo = CT_NEW;
    follow(t, e, p, false, this.ns.clock.now, this.#timeouts);
  }

  /** An ICMP error belongs to the connection whose packet it quotes. */
  #relate(p: Packet, inner: Packet): void {
    const echo = isIcmp(inner);
    if (echo && !isEcho(inner)) return;
    const i = echo
      ? this.find(inner.dst, inner.src, inner.sport, inverseType(inner.dport), inner.proto)
      : this.find(inner.dst, inner.src, inner.dport, inner.sport, inner.proto);
    if (i < 0) return;
    p.ct = i >> 1;
    p.ctinfo = CT_RELATED + ((i & 1) === 1 ? CT_REPLY : 0);
  }

  #confirm(p: Packet): Verdict {
    const e = p.ct;
    if (e < 0 || p.ctinfo !== CT_NEW) return ACCEPT;
    const t = this.table;
    if ((t.status(e) & CONFIRMED) !== 0) return ACCEPT;
    if (this.same(e, 0) >= 0 || this.same(e, 1) >= 0) return DROP;
    t.confirm(e);
    if (this.watchers.size > 0) this.tell("NEW", e);
    return ACCEPT;
  }

  #natHook(p: Packet, s: HookState, source: boolean): Verdict {
    const e = p.ct;
    if (e < 0) return ACCEPT;
    const t = this.table;
    if (p.ctinfo % CT_REPLY === CT_RELATED) {
      if (isIcmpError(p)) translateError(t, p, e, source);
      else translate(t, p, e, source);
      return ACCEPT;
    }
    if (p.ctinfo === CT_NEW) {
      const done = source ? SRC_DONE : DST_DONE;
      if ((t.status(e) & done) === 0) {
        const list = this.ns.hooks.nat[s.hook + (p.family === 4 ? 0 : 5)]!;
        for (let i = 0; i < list.length; i++) {
          const v = list[i]!.run(p, s);
          if (v !== ACCEPT) return v;
          if ((t.status(e) & done) !== 0) break;
        }
        if ((t.status(e) & done) === 0 && !stay(this, e, source)) return DROP;
      }
    }
    translate(t, p, e, source);
    return ACCEPT;
  }

  /** The confirmed entry that has the same tuple as this one, times two, plus its direction; -1 if none. */
  same(e: number, dir: 0 | 1): number {
    const t = this.table;
    if (this.#freeOf[dir] === e && this.#freeAt[dir] === t.entered) return -1;
    const i = this.find(t.src(e, dir), t.dst(e, dir), t.sport(e, dir), t.dport(e, dir), t.proto(e));
    if (i < 0) {
      this.#freeOf[dir] = e;
      this.#freeAt[dir] = t.entered;
    }
    return i;
  }

  /** Where replies are expected from: what a new connection's translation changes. */
  setReply(e: number, src: Addr, dst: Addr, sport: number, dport: number): void {
    this.#freeOf[1] = -1;
    this.table.setTuple(e, 1, src, dst, sport, dport, this.table.proto(e));
  }

  /** The entry that has a tuple, times two, plus its direction; -1 if none. */
  find(src: Addr, dst: Addr, sport: number, dport: number, proto: number): number {
    for (;;) {
      const i = this.table.find(src, dst, sport, dport, proto);
      if (i < 0 || this.table.expiry(i >> 1) > this.ns.clock.now) return i;
      this.#end(i >> 1);
    }
  }

  #end(e: number, asked = false): void {
    if (this.watchers.size > 0) this.tell("DESTROY", e, asked);
    this.table.unlink(e);
    this.table.release(e);
  }

  #sweep(): void {
    const now = this.ns.clock.now;
    for (const e of [...this.table.entries()]) if (this.table.expiry(e) <= now) this.#end(e);
    this.#sweepAt = Math.max(SWEEP, this.table.used * 2);
  }

  #chosen(filter: ConntrackFilter): Generator<number> {
    this.#sweep();
    return matching(this.table, filter);
  }
}
