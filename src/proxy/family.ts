// One address family's half of a kube-proxy: keeps what has changed, decides when to sync, and tells the rest of
// kube-proxy what a sync has done.
import type { Clock, TimerId } from "../base/clock";
import { joined, type Because } from "../base/history";
import type { Stateful } from "../base/stateful";
import type { Backend } from "./backend";
import { Changes } from "./changes";
import type { Changed } from "./changes";
import type { Endpoint } from "./endpoint";
import { namespacedName, serviceOf } from "./objects";
import type { EndpointSliceObject, ServiceObject } from "./objects";
import { BoundedFrequencyRunner } from "./runner";
import type { ServicePort } from "./serviceport";
import type { RuleChange, Written } from "./written";

const intervals = { min: 1_000, retry: 30_000 };
const fullSyncMs = 3_600_000;
const monitorMs = 30_000;

export type FamilyEvents = {
  /** A change waits from now on. */
  queued(): void;
  /** The rules are as Services and endpoints want them; `rules` is what the sync changed of them. */
  synced(
    changed: Changed,
    rules: readonly RuleChange[],
    full: boolean,
    ports: ReadonlyMap<string, ServicePort>,
    endpoints: ReadonlyMap<string, readonly Endpoint[]>,
  ): void;
  /** The kernel has refused the rules; what they were to change is lost, and the next try writes all. */
  failed(full: boolean): void;
};

export type FamilyNode = { readonly name: string; readonly zone: string; readonly ip: string | undefined };

export class FamilyProxier implements Stateful {
  readonly #changes: Changes;
  readonly #runner: BoundedFrequencyRunner;
  readonly #monitor: string;
  #ready = false;
  #needFull = true;
  #lastFull = -Infinity;
  #nextLook: TimerId | undefined;
  /** By Service ("default/web"): what its next rules will go back to. */
  #because = new Map<string, Because>();

  constructor(
    readonly backend: Backend,
    /** At the latest after so long it syncs again. */
    maxIntervalMs: number,
    private readonly clock: Clock,
    owner: string,
    private readonly node: () => FamilyNode,
    private readonly events: FamilyEvents,
  ) {
    this.#changes = new Changes(backend.family);
    this.#runner = new BoundedFrequencyRunner(clock, `${owner}/sync`, { ...intervals, max: maxIntervalMs }, () => this.#sync());
    this.#monitor = `${owner}/monitor`;
  }

  /** After the first lists: writes all rules at once and begins to follow changes. */
  start(): void {
    this.attach();
    this.#nextLook = this.clock.after(monitorMs, this.#monitor);
    this.backend.start();
    this.#ready = true;
    this.#sync();
    this.#runner.start();
  }

  /** Registers timers' handlers alone: for after a restore. */
  attach(): void {
    this.#runner.attach();
    this.clock.on(this.#monitor, () => {
      this.#nextLook = this.clock.after(monitorMs, this.#monitor);
      if (this.backend.flushed()) {
        this.#needFull = true;
        this.#sync();
      }
    });
  }

  stop(): void {
    this.#runner.stop();
    this.clock.cancel(this.#nextLook);
    this.detach();
  }

  /** Lets go of the handlers, not of the timers: those of another timeline may have the same numbers. */
  detach(): void {
    this.#runner.detach();
    this.clock.off(this.#monitor);
  }

  service(name: string, service: ServiceObject | undefined): void {
    if (this.#changes.service(name, service)) this.#request(name);
  }

  slice(slice: EndpointSliceObject, removed: boolean): void {
    if (this.#changes.slice(slice, removed)) this.#request(serviceOf(slice));
  }

  /** The node's zone has changed: every Service may want other endpoints. */
  topology(): void {
    this.#needFull = true;
    this.#request();
  }

  /** Compares with fresh lists: what is not in them any more has gone while nobody looked. */
  missing(services: ReadonlySet<string>, slices: ReadonlySet<string>): void {
    for (const name of this.#changes.knownServices()) if (!services.has(name)) this.service(name, undefined);
    for (const slice of this.#changes.knownSlices()) if (!slices.has(namespacedName(slice))) this.slice(slice, true);
  }

  /** How many changes wait for a sync. */
  get pending(): { readonly services: number; readonly slices: number } {
    return this.#changes.pending;
  }

  #request(service?: string): void {
    // The first sync follows at once: it is done because of what is in force then.
    if (!this.#ready) return;
    const { because } = this.clock.history;
    if (service !== undefined) this.#because.set(service, joined(this.#because.get(service) ?? because, because));
    this.events.queued();
    this.#runner.request();
  }

  #sync(): boolean {
    const { backend, clock } = this;
    const full = this.#needFull || (clock.now - this.#lastFull > fullSyncMs && !backend.large);
    const changed = this.#changes.checkout();
    const { ports, endpoints } = this.#changes;
    const node = this.node();
    const keys = [...changed.keys];
    if (full) for (const key of ports.keys()) if (!changed.keys.has(key)) keys.push(key);
    const before = new Map<string, Written>();
    for (const key of keys) {
      const written = backend.written(key);
      if (written !== undefined) before.set(key, written);
    }
    const ok = backend.sync({ ports, endpoints, changed, full, node: node.name, zone: node.zone, nodeIp: node.ip, now: clock.now });
    // What changed has been taken out: after a failure only everything anew makes it right.
    this.#needFull = !ok;
    if (!ok) {
      this.events.failed(full);
      return false;
    }
    if (full) this.#lastFull = clock.now;
    this.events.synced(changed, this.#rulesChanged(keys, before), full, ports, endpoints);
    this.#because.clear();
    return true;
  }

  #rulesChanged(keys: readonly string[], known: ReadonlyMap<string, Written>): readonly RuleChange[] {
    const changes: RuleChange[] = [];
    for (const key of keys) {
      const before = known.get(key);
      const after = this.backend.written(key);
      if (before?.value === after?.value) continue;
      const { service } = (after ?? before)!.port;
      changes.push({ before, after, because: this.#because.get(service) ?? this.clock.history.because });
    }
    return changes;
  }

  snapshot(): unknown {
    return {
      changes: this.#changes.snapshot(),
      runner: this.#runner.snapshot(),
      backend: this.backend.snapshot(),
      ready: this.#ready,
      needFull: this.#needFull,
      lastFull: this.#lastFull,
      nextLook: this.#nextLook,
      because: new Map(this.#because),
    };
  }

  restore(state: unknown): void {
    const s = state as {
      changes: unknown;
      runner: unknown;
      backend: unknown;
      ready: boolean;
      needFull: boolean;
      lastFull: number;
      nextLook?: TimerId;
      because: ReadonlyMap<string, Because>;
    };
    this.#changes.restore(s.changes);
    this.#runner.restore(s.runner);
    this.backend.restore(s.backend);
    this.#ready = s.ready;
    this.#needFull = s.needFull;
    this.#lastFull = s.lastFull;
    this.#nextLook = s.nextLook;
    this.#because = new Map(s.because);
    this.attach();
  }
}
