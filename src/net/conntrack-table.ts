// The connection table: entries are rows of typed arrays, found by either of their two tuples through one hash table. A
// row is an integer; a checkpoint is a copy of the arrays.
import type { Addr } from "./address";
import type { Tuple } from "./hooks";

/** Bits of an entry's status. */
export const CONFIRMED = 1;
export const ASSURED = 2;
export const SEEN_REPLY = 4;
export const SRC_NAT = 8;
export const DST_NAT = 16;
export const SRC_DONE = 32;
export const DST_DONE = 64;

const TUPLE = 5; // src, dst, sport, dport, proto
const COLUMNS = 4; // status, protocol state, mark, references

export class ConnTable {
  /** Rows in use, confirmed or not. */
  used = 0;
  confirmed = 0;
  /** Counts what a later search could find: tuples that enter the hash table. What was not there is not there while this stands still. */
  entered = 0;
  #capacity = 64;
  #tuples = new Int32Array(64 * 2 * TUPLE);
  #columns = new Int32Array(64 * COLUMNS);
  /** Virtual ms at which an entry ends; NaN in a free row. */
  #expiry = new Float64Array(64).fill(NaN);
  #born = new Float64Array(64);
  #next = new Int32Array(128).fill(-1);
  #buckets = new Int32Array(128).fill(-1);
  #free: number[] = [];
  #top = 0;

  /** A new row, in no chain yet. */
  allocate(now: number): number {
    let e = this.#free.pop();
    if (e === undefined) {
      if (this.#top === this.#capacity) this.#grow();
      e = this.#top++;
    }
    for (let i = e * COLUMNS; i < (e + 1) * COLUMNS; i++) this.#columns[i] = 0;
    this.#expiry[e] = now;
    this.#born[e] = now;
    this.used++;
    return e;
  }

  release(e: number): void {
    if (Number.isNaN(this.#expiry[e]!)) return;
    this.#expiry[e] = NaN;
    this.#free.push(e);
    this.used--;
  }

  /** dir 0: original, 1: reply. */
  setTuple(e: number, dir: number, src: Addr, dst: Addr, sport: number, dport: number, proto: number): void {
    const t = this.#tuples;
    const at = (e * 2 + dir) * TUPLE;
    t[at] = src;
    t[at + 1] = dst;
    t[at + 2] = sport;
    t[at + 3] = dport;
    t[at + 4] = proto;
  }

  src(e: number, dir: number): Addr {
    return this.#tuples[(e * 2 + dir) * TUPLE]!;
  }

  dst(e: number, dir: number): Addr {
    return this.#tuples[(e * 2 + dir) * TUPLE + 1]!;
  }

  sport(e: number, dir: number): number {
    return this.#tuples[(e * 2 + dir) * TUPLE + 2]!;
  }

  dport(e: number, dir: number): number {
    return this.#tuples[(e * 2 + dir) * TUPLE + 3]!;
  }

  proto(e: number): number {
    return this.#tuples[e * 2 * TUPLE + 4]!;
  }

  tuple(e: number, dir: number): Tuple {
    return { proto: this.proto(e), src: this.src(e, dir), dst: this.dst(e, dir), sport: this.sport(e, dir), dport: this.dport(e, dir) };
  }

  status(e: number): number {
    return this.#columns[e * COLUMNS]!;
  }

  addStatus(e: number, bits: number): void {
    this.#columns[e * COLUMNS]! |= bits;
  }

  state(e: number): number {
    return this.#columns[e * COLUMNS + 1]!;
  }

  setState(e: number, state: number): void {
    this.#columns[e * COLUMNS + 1] = state;
  }

  mark(e: number): number {
    return this.#columns[e * COLUMNS + 2]!;
  }

  setMark(e: number, mark: number): void {
    this.#columns[e * COLUMNS + 2] = mark;
  }

  hold(e: number): void {
    this.#columns[e * COLUMNS + 3]!++;
  }

  /** Gives back a hold; false if there was none. */
  unhold(e: number): boolean {
    if (this.#columns[e * COLUMNS + 3]! === 0) return false;
    this.#columns[e * COLUMNS + 3]!--;
    return true;
  }

  expiry(e: number): number {
    return this.#expiry[e]!;
  }

  setExpiry(e: number, at: number): void {
    this.#expiry[e] = at;
  }

  born(e: number): number {
    return this.#born[e]!;
  }

  /** entry * 2 + direction of the confirmed entry that has this tuple; -1 if none. */
  find(src: Addr, dst: Addr, sport: number, dport: number, proto: number): number {
    const t = this.#tuples;
    for (let i = this.#buckets[hash(src, dst, sport, dport, proto) & (this.#buckets.length - 1)]!; i >= 0; i = this.#next[i]!) {
      const at = i * TUPLE;
      if (t[at] === src && t[at + 1] === dst && t[at + 2] === sport && t[at + 3] === dport && t[at + 4] === proto) return i;
    }
    return -1;
  }

  /** Puts both tuples into the hash table. */
  confirm(e: number): void {
    this.addStatus(e, CONFIRMED);
    this.confirmed++;
    this.entered++;
    this.#link(e * 2);
    this.#link(e * 2 + 1);
  }

  /** Takes an entry out of the hash table; the row stays until it is released. */
  unlink(e: number): void {
    if ((this.status(e) & CONFIRMED) === 0) return;
    this.#columns[e * COLUMNS]! &= ~CONFIRMED;
    this.confirmed--;
    this.#cut(e * 2);
    this.#cut(e * 2 + 1);
  }

  /** Confirmed entries in the order of their rows. */
  *entries(): Generator<number> {
    for (let e = 0; e < this.#top; e++) if (this.#isEntry(e)) yield e;
  }

  #isEntry(e: number): boolean {
    return !Number.isNaN(this.#expiry[e]!) && (this.status(e) & CONFIRMED) !== 0;
  }

  snapshot(): unknown {
    const n = this.#top;
    return {
      used: this.used,
      confirmed: this.confirmed,
      top: n,
      free: [...this.#free],
      tuples: this.#tuples.slice(0, n * 2 * TUPLE),
      columns: this.#columns.slice(0, n * COLUMNS),
      expiry: this.#expiry.slice(0, n),
      born: this.#born.slice(0, n),
    };
  }

  restore(state: unknown): void {
    const s = state as {
      used: number;
      confirmed: number;
      top: number;
      free: readonly number[];
      tuples: Int32Array;
      columns: Int32Array;
      expiry: Float64Array;
      born: Float64Array;
    };
    this.#capacity = 64;
    while (this.#capacity < s.top) this.#capacity *= 2;
    this.#tuples = new Int32Array(this.#capacity * 2 * TUPLE);
    this.#tuples.set(s.tuples);
    this.#columns = new Int32Array(this.#capacity * COLUMNS);
    this.#columns.set(s.columns);
    this.#expiry = new Float64Array(this.#capacity).fill(NaN);
    this.#expiry.set(s.expiry);
    this.#born = new Float64Array(this.#capacity);
    this.#born.set(s.born);
    this.#top = s.top;
    this.#free = [...s.free];
    this.used = s.used;
    this.confirmed = s.confirmed;
    this.#rebuild();
  }

  #grow(): void {
    this.#capacity *= 2;
    const grown = new Int32Array(this.#capacity * 2 * TUPLE);
    grown.set(this.#tuples);
    this.#tuples = grown;
    const columns = new Int32Array(this.#capacity * COLUMNS);
    columns.set(this.#columns);
    this.#columns = columns;
    const expiry = new Float64Array(this.#capacity).fill(NaN);
    expiry.set(this.#expiry);
    this.#expiry = expiry;
    const born = new Float64Array(this.#capacity);
    born.set(this.#born);
    this.#born = born;
    this.#rebuild();
  }

  #rebuild(): void {
    this.#buckets = new Int32Array(this.#capacity * 2).fill(-1);
    this.#next = new Int32Array(this.#capacity * 2).fill(-1);
    for (let e = 0; e < this.#top; e++) {
      if (!this.#isEntry(e)) continue;
      this.#link(e * 2);
      this.#link(e * 2 + 1);
    }
  }

  #bucket(i: number): number {
    const t = this.#tuples;
    const at = i * TUPLE;
    return hash(t[at]!, t[at + 1]!, t[at + 2]!, t[at + 3]!, t[at + 4]!) & (this.#buckets.length - 1);
  }

  #link(i: number): void {
    const b = this.#bucket(i);
    this.#next[i] = this.#buckets[b]!;
    this.#buckets[b] = i;
  }

  #cut(i: number): void {
    const b = this.#bucket(i);
    let at = this.#buckets[b]!;
    if (at === i) {
      this.#buckets[b] = this.#next[i]!;
      return;
    }
    while (at >= 0) {
      const n = this.#next[at]!;
      if (n === i) {
        this.#next[at] = this.#next[i]!;
        return;
      }
      at = n;
    }
  }
}

function hash(src: number, dst: number, sport: number, dport: number, proto: number): number {
  let h = Math.imul(src, 0x9e3779b1) ^ Math.imul(dst, 0x85ebca77) ^ Math.imul((sport << 16) ^ dport, 0xc2b2ae3d) ^ proto;
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  return h ^ (h >>> 13);
}
