// The virtual clock: the only source of time in the engine. Timers are data (an owner's name and a plain value), not
// closures, so that a checkpoint can copy them; the owner registers one handler. Timers of the same instant fire in the
// order in which they were set, each because of what it was set for (history.ts).
import { History, type Because } from "./history";
import type { Stateful } from "./stateful";

export type TimerId = number;
type Timer = { readonly id: TimerId; readonly at: number; readonly owner: string; readonly data: unknown; readonly because: Because };

/** Powers of two. */
const FEWEST = 64;
const room = (length: number): (Timer | undefined)[] => new Array<undefined>(length).fill(undefined);

/** Timers by their numbers; those that differ modulo a shorter length do so modulo a longer one. */
function placed(timers: readonly (Timer | undefined)[], length: number): (Timer | undefined)[] {
  const live = room(length);
  for (const t of timers) if (t !== undefined) live[t.id & (length - 1)] = t;
  return live;
}

/** So many timers may lie in the heap before it is cleared of those that were cancelled. */
const CANCELLED = 512;

export class Clock implements Stateful {
  #now: number;
  #nextId = 1;
  /** Ordered by time; cancelled timers stay until they come to the top or are too many. */
  #heap: Timer[] = [];
  /** Timers that wait, each at its number modulo the length: numbers whose place is taken are left out. */
  #live: (Timer | undefined)[] = room(FEWEST);
  #count = 0;
  #handlers = new Map<string, (data: unknown) => void>();
  /** What has happened by this clock. */
  readonly history = new History(() => this.#now);

  /** @param start milliseconds since the Unix epoch at which the virtual time begins. */
  constructor(start: number) {
    this.#now = start;
  }

  /** Virtual milliseconds since the Unix epoch. */
  get now(): number {
    return this.#now;
  }

  /** Registers what happens when a timer of `owner` fires. One handler an owner; registering again replaces it. */
  on(owner: string, handler: (data: unknown) => void): void {
    this.#handlers.set(owner, handler);
  }

  off(owner: string): void {
    this.#handlers.delete(owner);
  }

  /** Sets a timer at an absolute virtual time (at once, if that has passed). `data` must be plain and is not copied. */
  at(ms: number, owner: string, data?: unknown): TimerId {
    if (++this.#count * 2 > this.#live.length) this.#live = placed(this.#live, this.#live.length * 2);
    const live = this.#live;
    while (live[this.#nextId & (live.length - 1)] !== undefined) this.#nextId++;
    const timer: Timer = { id: this.#nextId++, at: Math.max(ms, this.#now), owner, data, because: this.history.because };
    live[timer.id & (live.length - 1)] = timer;
    this.#heap.push(timer);
    this.#up(this.#heap.length - 1);
    return timer.id;
  }

  /** Sets a timer `ms` virtual milliseconds from now. */
  after(ms: number, owner: string, data?: unknown): TimerId {
    return this.at(this.#now + ms, owner, data);
  }

  cancel(id: TimerId | undefined): void {
    if (id === undefined) return;
    const timer = this.#live[id & (this.#live.length - 1)];
    if (timer?.id !== id) return;
    this.#drop(timer);
    if (this.#heap.length > CANCELLED && this.#heap.length > 2 * this.#count) this.#heap = this.#waiting();
  }

  /** When that timer is due; undefined once it has fired or was cancelled. */
  due(id: TimerId | undefined): number | undefined {
    const timer = id === undefined ? undefined : this.#live[id & (this.#live.length - 1)];
    return timer?.id === id ? timer?.at : undefined;
  }

  /** When the next timer is due; undefined if none is set. */
  get next(): number | undefined {
    this.#dropCancelled();
    return this.#heap[0]?.at;
  }

  /** Fires the next timer if it is due at or before `limit`, moving the time to it; else moves the time to `limit` and returns false. */
  fire(limit: number): boolean {
    this.#dropCancelled();
    const first = this.#heap[0];
    if (first === undefined || first.at > limit) {
      if (limit > this.#now && limit !== Infinity) this.#now = limit;
      return false;
    }
    this.#pop();
    this.#drop(first);
    if (first.at > this.#now) this.#now = first.at;
    const handler = this.#handlers.get(first.owner);
    if (handler !== undefined) this.history.during(first.because, () => handler(first.data));
    return true;
  }

  /** Fires everything up to an absolute time. */
  advanceTo(ms: number): void {
    while (this.fire(ms));
  }

  snapshot(): unknown {
    return { now: this.#now, nextId: this.#nextId, heap: this.#waiting(), room: this.#live.length, history: this.history.snapshot() };
  }

  restore(state: unknown): void {
    const s = state as { now: number; nextId: number; heap: readonly Timer[]; room: number; history: unknown };
    this.#now = s.now;
    this.#nextId = s.nextId;
    this.#heap = [...s.heap];
    this.#live = placed(s.heap, s.room);
    this.#count = s.heap.length;
    this.history.restore(s.history);
  }

  /** The timers that wait, in the order in which they fire: a heap too. */
  #waiting(): Timer[] {
    return this.#heap.filter((t) => this.#waits(t)).sort(before);
  }

  #waits(t: Timer): boolean {
    return this.#live[t.id & (this.#live.length - 1)] === t;
  }

  #drop(t: Timer): void {
    this.#live[t.id & (this.#live.length - 1)] = undefined;
    this.#count--;
  }

  #dropCancelled(): void {
    while (this.#heap.length > 0 && !this.#waits(this.#heap[0]!)) this.#pop();
  }

  #pop(): void {
    const last = this.#heap.pop()!;
    if (this.#heap.length === 0) return;
    this.#heap[0] = last;
    const heap = this.#heap;
    for (let i = 0; ;) {
      const l = 2 * i + 1;
      const r = l + 1;
      let m = i;
      if (l < heap.length && before(heap[l]!, heap[m]!) < 0) m = l;
      if (r < heap.length && before(heap[r]!, heap[m]!) < 0) m = r;
      if (m === i) return;
      [heap[i], heap[m]] = [heap[m]!, heap[i]!];
      i = m;
    }
  }

  #up(i: number): void {
    const heap = this.#heap;
    while (i > 0) {
      const p = (i - 1) >> 1;
      if (before(heap[p]!, heap[i]!) <= 0) return;
      [heap[i], heap[p]] = [heap[p]!, heap[i]!];
      i = p;
    }
  }
}

function before(a: Timer, b: Timer): number {
  return a.at - b.at || a.id - b.id;
}
