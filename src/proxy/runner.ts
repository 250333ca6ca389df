// When kube-proxy syncs (upstream: pkg/proxy/runner): at once when asked after a rest, else when `min` has passed since
// the last run; again after `retry` where a run failed; and at the latest after `max`.
import type { Clock, TimerId } from "../base/clock";
import type { Stateful } from "../base/stateful";

export type Intervals = { readonly min: number; readonly retry: number; readonly max: number };

export class BoundedFrequencyRunner implements Stateful {
  #requested = false;
  #cooling = false;
  #next: TimerId | undefined;
  #rest: TimerId | undefined;
  #soon: TimerId | undefined;

  /** @param run does the work and says whether it went well. @param owner of the timers: unique in the world. */
  constructor(
    private readonly clock: Clock,
    private readonly owner: string,
    private readonly intervals: Intervals,
    private readonly run: () => boolean,
  ) {}

  start(): void {
    this.attach();
    this.#next = this.clock.after(this.intervals.max, this.owner, "next");
  }

  /** Registers the timers' handler alone: for after a restore. */
  attach(): void {
    this.clock.on(this.owner, (what) => this.#fire(what as "next" | "rest" | "soon"));
  }

  stop(): void {
    for (const id of [this.#next, this.#rest, this.#soon]) this.clock.cancel(id);
    this.detach();
    this.#requested = this.#cooling = false;
    this.#next = this.#rest = this.#soon = undefined;
  }

  detach(): void {
    this.clock.off(this.owner);
  }

  /** Asks for a run as soon as may be; asking again before it has begun changes nothing. */
  request(): void {
    if (this.#requested) return;
    this.#requested = true;
    if (!this.#cooling) this.#soon = this.clock.after(0, this.owner, "soon");
  }

  #fire(what: "next" | "rest" | "soon"): void {
    if (what === "rest") {
      this.#cooling = false;
      this.#rest = undefined;
      if (this.#requested) this.#work();
    } else if (!this.#cooling) this.#work();
  }

  #work(): void {
    this.#requested = false;
    for (const id of [this.#next, this.#soon]) this.clock.cancel(id);
    this.#soon = undefined;
    const ok = this.run();
    this.#cooling = true;
    this.#rest = this.clock.after(this.intervals.min, this.owner, "rest");
    this.#next = this.clock.after(ok ? this.intervals.max : Math.min(this.intervals.retry, this.intervals.max), this.owner, "next");
  }

  snapshot(): unknown {
    return { requested: this.#requested, cooling: this.#cooling, next: this.#next, rest: this.#rest, soon: this.#soon };
  }

  restore(state: unknown): void {
    const s = state as { requested: boolean; cooling: boolean; next?: TimerId; rest?: TimerId; soon?: TimerId };
    this.#requested = s.requested;
    this.#cooling = s.cooling;
    this.#next = s.next;
    this.#rest = s.rest;
    this.#soon = s.soon;
  }
}
