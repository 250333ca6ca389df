// What packets met, as integers in a ring: a header where a packet comes to a base chain, one record for each rule that
// matched, the policy at the end, and where the journey ended. Nothing is text until somebody asks (render-trace.ts).
// A packet's journey is worked off without a pause, so its records stand together. The ring is not part of a checkpoint:
// going on from one records again.
import { familyOf, type Addr } from "./address";
import type { Hook, HookState, TraceSink, Verdict } from "./hooks";
export { traceVerdict } from "./hooks";
import { UDP, type Packet } from "./packet";
import type { Family, Outcome, Traces } from "./types";

/** A name's number, for links and namespaces: the same name has the same number for ever. */
export function nameId(name: string): number {
  let id = nameIds.get(name);
  if (id === undefined) {
    id = names.length;
    names.push(name);
    nameIds.set(name, id);
  }
  return id;
}
const names: string[] = [""];
const nameIds = new Map<string, number>([["", 0]]);
export const nameOf = (id: number): string => names[id]!;

/** A rule as a trace shows it; `text` may be a getter. */
export type TracedRule = { readonly text: string; readonly chain: string; readonly family?: Family; readonly table?: string };
const rules: TracedRule[] = [{ text: "", chain: "" }];
/** Gives a rule its number in traces. */
export function traceRule(rule: TracedRule): number {
  rules.push(rule);
  return rules.length - 1;
}
export const tracedRule = (id: number): TracedRule => rules[id]!;

/** A base chain as a trace shows it: "ip", "filter", "FORWARD"; `kind` says whose syntax its rules are. */
export type TracedBase = {
  readonly kind: "iptables" | "nftables" | "ipvs";
  readonly family: "ip" | "ip6" | "inet";
  readonly table: string;
  readonly chain: string;
};
const bases: TracedBase[] = [{ kind: "iptables", family: "ip", table: "", chain: "" }];
const baseIds = new Map<string, number>();
export function traceBase(base: TracedBase): number {
  const key = `${base.kind} ${base.family} ${base.table} ${base.chain}`;
  let id = baseIds.get(key);
  if (id === undefined) {
    id = bases.length;
    bases.push(base);
    baseIds.set(key, id);
  }
  return id;
}
export const tracedBase = (id: number): TracedBase => bases[id]!;

/** Records: [kind, length, …]. */
export const HEADER = 1;
export const RULE = 2;
export const POLICY = 3;
/** A packet has come to a namespace, or begins in one. */
export const ARRIVE = 4;
export const END = 5;

/** Fields of a HEADER record after kind and length. */
export const HEADER_FIELDS = 16;
/** The kernel's tracer takes 20 bytes from the transport header on: so many of a datagram's own. */
const DATA_BYTES = 12;

export type Header = {
  ns: number;
  hook: Hook;
  base: number;
  in: number;
  out: number;
  src: Addr;
  dst: Addr;
  sport: number;
  dport: number;
  proto: number;
  flags: number;
  ttl: number;
  tos: number;
  len: number;
  mark: number;
  traced: boolean;
  ctinfo: number;
  family: Family;
};
export type TraceStep =
  | { readonly kind: "header"; readonly header: Header }
  | {
      readonly kind: "rule";
      readonly rule: number;
      readonly verdict: number;
      /** nameOf() of the chain that a map chose; 0: the rule's own text says it. */ readonly target: number;
      readonly mark: number;
      readonly traced: boolean;
    }
  | { readonly kind: "policy"; readonly base: number; readonly verdict: Verdict; readonly traced: boolean }
  | {
      readonly kind: "arrive";
      readonly ns: number;
      readonly link: number;
      readonly header: Header;
      /** Of a datagram: the first bytes of what it carries, as many as nft shows. */ readonly data: readonly number[];
    }
  | { readonly kind: "end"; readonly ns: number; readonly outcome: Outcome };

export const outcomes: readonly Outcome[] = ["delivered", "dropped", "rejected", "no-route", "refused", "reset", "waiting", "time-exceeded"];

const PACKETS = 1 << 14;

/** The ring. `last` and the starts of journeys survive; records that were overwritten read as empty. */
export class TraceRing implements Traces, TraceSink {
  tried = 0;
  lookups = 0;
  /** Off: packets are numbered, and nothing is kept of their way. */
  recording = true;
  #last = 0;
  /** Records ever written (in ints); the ring's place is this modulo its size. */
  #at = 0;
  readonly #ring: Int32Array;
  readonly #mask: number;
  readonly #starts = new Float64Array(PACKETS);
  readonly #ends = new Float64Array(PACKETS);
  readonly #abouts: (object | undefined)[] = new Array<undefined>(PACKETS).fill(undefined);
  readonly #listeners = new Set<(packet: number) => void>();

  /** @param size ints kept; a power of two. */
  constructor(size = 1 << 21) {
    this.#ring = new Int32Array(size);
    this.#mask = size - 1;
  }

  get last(): number {
    return this.#last;
  }

  set last(n: number) {
    this.#last = n;
  }

  /** Numbers a packet. */
  number(p: Packet): number {
    p.n = ++this.#last;
    const at = p.n % PACKETS;
    if (this.#abouts[at] !== undefined) this.#abouts[at] = undefined;
    return p.n;
  }

  /** Keeps what a packet is sent for beside its journey. */
  tell(n: number, about: object): void {
    this.#abouts[n % PACKETS] = about;
  }

  about(n: number): object | undefined {
    return n > 0 && n <= this.#last && this.#last - n < PACKETS ? this.#abouts[n % PACKETS] : undefined;
  }

  /** Begins the journey of a numbered packet. */
  begin(p: Packet): void {
    const n = p.n;
    this.#starts[n % PACKETS] = this.#at; // an empty journey, if nothing is recorded
    this.#ends[n % PACKETS] = this.#at;
  }

  /** A journey that was interrupted (waiting for a neighbour) goes on under the same number, with what it had met before. */
  resume(p: Packet): void {
    const old = this.steps(p.n);
    const n = p.n;
    if (this.#last - n >= PACKETS) return;
    if (this.#ends[n % PACKETS]! !== this.#at) {
      const kept = old.length > 0 ? this.#slice(this.#starts[n % PACKETS]!, this.#ends[n % PACKETS]!) : [];
      this.#starts[n % PACKETS] = this.#at;
      for (const v of kept) this.#put(v);
      this.#ends[n % PACKETS] = this.#at;
    }
  }

  arrive(p: Packet, ns: number, link: number): void {
    if (!this.recording) return;
    const data = p.proto === UDP ? Math.min(p.data.length, DATA_BYTES) : 0;
    this.#put(ARRIVE);
    this.#put(4 + HEADER_FIELDS + data);
    this.#put(ns);
    this.#put(link);
    this.#header(p, ns, 0, 0, link, 0);
    for (let i = 0; i < data; i++) this.#put(p.data[i]!);
    this.#ends[p.n % PACKETS] = this.#at;
  }

  enter(p: Packet, s: HookState, base: number): void {
    if (!this.recording) return;
    this.#put(HEADER);
    this.#put(2 + HEADER_FIELDS);
    this.#header(p, s.host.nameId, s.hook, base, s.in === undefined ? 0 : s.in.nameId, s.out === undefined ? 0 : s.out.nameId);
    this.#ends[p.n % PACKETS] = this.#at;
  }

  rule(p: Packet, rule: number, verdict: number): void {
    if (!this.recording) return;
    const ring = this.#ring;
    const mask = this.#mask;
    let at = this.#at;
    ring[at++ & mask] = RULE;
    ring[at++ & mask] = 5;
    ring[at++ & mask] = rule;
    ring[at++ & mask] = verdict | (p.traced ? 256 : 0);
    ring[at++ & mask] = p.mark;
    this.#at = at;
    this.#ends[p.n % PACKETS] = at;
  }

  policy(p: Packet, base: number, verdict: Verdict): void {
    if (!this.recording) return;
    this.#put(POLICY);
    this.#put(4);
    this.#put(base);
    this.#put(verdict | (p.traced ? 256 : 0));
    this.#ends[p.n % PACKETS] = this.#at;
  }

  end(p: Packet, ns: number, outcome: Outcome): void {
    if (this.recording) {
      this.#put(END);
      this.#put(4);
      this.#put(ns);
      this.#put(outcomes.indexOf(outcome));
      this.#ends[p.n % PACKETS] = this.#at;
    }
    if (this.#listeners.size > 0) for (const l of this.#listeners) l(p.n);
  }

  /** Told the number of each packet whose journey ended (tcpdump, xtables-monitor, the page). */
  listen(listener: (packet: number) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A packet as it began its journey; undefined if the ring has moved on. */
  first(n: number): Header | undefined {
    if (n < 1 || n > this.#last || this.#last - n >= PACKETS) return undefined;
    const start = this.#starts[n % PACKETS]!;
    if (this.#at - start > this.#ring.length || this.#ends[n % PACKETS] === start) return undefined;
    const kind = this.#ring[start & this.#mask];
    const from = start + (kind === ARRIVE ? 4 : 2);
    return kind === ARRIVE || kind === HEADER ? readHeader(this.#slice(from, from + HEADER_FIELDS), 0) : undefined;
  }

  /** Everything that packet met; empty if the ring has moved on. */
  steps(n: number): readonly TraceStep[] {
    if (n < 1 || n > this.#last || this.#last - n >= PACKETS) return [];
    const start = this.#starts[n % PACKETS]!;
    if (this.#at - start > this.#ring.length) return [];
    const ints = this.#slice(start, this.#ends[n % PACKETS]!);
    const steps: TraceStep[] = [];
    for (let i = 0; i < ints.length; i += ints[i + 1]!) {
      if (ints[i] === HEADER) steps.push({ kind: "header", header: readHeader(ints, i + 2) });
      else if (ints[i] === RULE)
        steps.push({
          kind: "rule",
          rule: ints[i + 2]!,
          verdict: ints[i + 3]! & 255,
          target: ints[i + 3]! >>> 9,
          mark: ints[i + 4]! >>> 0,
          traced: (ints[i + 3]! & 256) !== 0,
        });
      else if (ints[i] === POLICY)
        steps.push({ kind: "policy", base: ints[i + 2]!, verdict: (ints[i + 3]! & 255) as Verdict, traced: (ints[i + 3]! & 256) !== 0 });
      else if (ints[i] === ARRIVE) {
        const data = ints.slice(i + 4 + HEADER_FIELDS, i + ints[i + 1]!);
        steps.push({ kind: "arrive", ns: ints[i + 2]!, link: ints[i + 3]!, header: readHeader(ints, i + 4), data });
      } else if (ints[i] === END) steps.push({ kind: "end", ns: ints[i + 2]!, outcome: outcomes[ints[i + 3]!]! });
      else break;
    }
    return steps;
  }

  #slice(start: number, end: number): number[] {
    const out: number[] = [];
    for (let i = start; i < end; i++) out.push(this.#ring[i & this.#mask]!);
    return out;
  }

  #put(v: number): void {
    this.#ring[this.#at++ & this.#mask] = v;
  }

  #header(p: Packet, ns: number, hook: number, base: number, inLink: number, outLink: number): void {
    const ring = this.#ring;
    const mask = this.#mask;
    let at = this.#at;
    ring[at++ & mask] = ns;
    ring[at++ & mask] = hook;
    ring[at++ & mask] = base;
    ring[at++ & mask] = inLink;
    ring[at++ & mask] = outLink;
    ring[at++ & mask] = p.src;
    ring[at++ & mask] = p.dst;
    ring[at++ & mask] = p.sport;
    ring[at++ & mask] = p.dport;
    ring[at++ & mask] = p.proto;
    ring[at++ & mask] = p.flags;
    ring[at++ & mask] = p.ttl;
    ring[at++ & mask] = p.tos;
    ring[at++ & mask] = p.len;
    ring[at++ & mask] = p.mark;
    ring[at++ & mask] = (p.traced ? 256 : 0) | (p.ctinfo & 255);
    this.#at = at;
  }
}

function readHeader(a: readonly number[], i: number): Header {
  const last = a[i + 15]!;
  return {
    ns: a[i]!,
    hook: a[i + 1]! as Hook,
    base: a[i + 2]!,
    in: a[i + 3]!,
    out: a[i + 4]!,
    src: a[i + 5]!,
    dst: a[i + 6]!,
    sport: a[i + 7]!,
    dport: a[i + 8]!,
    proto: a[i + 9]!,
    flags: a[i + 10]!,
    ttl: a[i + 11]!,
    tos: a[i + 12]!,
    len: a[i + 13]!,
    mark: a[i + 14]! >>> 0,
    traced: (last & 256) !== 0,
    ctinfo: ((last & 255) << 24) >> 24,
    family: familyOf(a[i + 5]!),
  };
}
