// What a proxier knows of Services and endpoints, and what has changed since its last sync (upstream:
// pkg/proxy/servicechangetracker.go, endpointschangetracker.go). Unlike upstream, values are shared with other nodes and
// compared by identity.
import { serviceNameLabel } from "../api/labels";
import type { Stateful } from "../base/stateful";
import { endpointsOf } from "./endpoint";
import type { Endpoint } from "./endpoint";
import type { Family } from "./ip";
import type { EndpointSliceObject, ServiceObject } from "./objects";
import { samePorts, servicePorts } from "./serviceport";
import type { ServicePort } from "./serviceport";

/** Names of what has changed between two syncs. */
export type Changed = {
  /** Services ("default/web") whose ports changed. */
  readonly services: ReadonlySet<string>;
  /** Services whose endpoints changed. */
  readonly endpoints: ReadonlySet<string>;
  /** Keys of the Service ports, old and new, of all these Services. */
  readonly keys: ReadonlySet<string>;
  /** A UDP port's endpoints changed: stale conntrack entries must be looked for. */
  readonly udp: boolean;
  /** When, as their slices say, what made endpoints change happened: milliseconds. */
  readonly triggered: readonly number[];
};

/** A Service's slices; each in the place where it first stood. */
type Slices = readonly EndpointSliceObject[];
/** A slice's new state by its name; undefined: it has gone. */
type SliceChange = { readonly name: string; readonly slice: EndpointSliceObject | undefined };

const noPorts: readonly ServicePort[] = [];
const noSlices: Slices = [];
const noChanges: readonly SliceChange[] = [];
const triggerTime = "endpoints.kubernetes.io/last-change-trigger-time";

function withChanges(applied: Slices, changes: readonly SliceChange[]): Slices {
  let next = applied;
  for (const { name, slice } of changes) {
    const at = next.findIndex((s) => s.metadata.name === name);
    if (slice === undefined) next = next.filter((_, i) => i !== at);
    else next = at < 0 ? [...next, slice] : next.with(at, slice);
  }
  return next;
}

function hasUdp(endpoints: ReadonlyMap<string, unknown>): boolean {
  for (const key of endpoints.keys()) if (key.endsWith("/UDP")) return true;
  return false;
}

export class Changes implements Stateful {
  /** All Service ports that are in effect since the last checkout, by key. */
  ports = new Map<string, ServicePort>();
  /** Their endpoints, by the same key; also of ports whose Service is not known. */
  endpoints = new Map<string, readonly Endpoint[]>();
  #applied = new Map<string, readonly ServicePort[]>();
  #pending = new Map<string, readonly ServicePort[]>();
  #slices = new Map<string, Slices>();
  #pendingSlices = new Map<string, readonly SliceChange[]>();
  #triggers = new Map<string, readonly number[]>();

  constructor(readonly family: Family) {}

  /** Takes a Service's new state (undefined: deleted). True if anything waits for a sync, as upstream has it. */
  service(name: string, service: ServiceObject | undefined): boolean {
    const ports = service === undefined ? noPorts : servicePorts(service, this.family);
    if (samePorts(ports, this.#applied.get(name) ?? noPorts)) this.#pending.delete(name);
    else this.#pending.set(name, ports);
    return this.#pending.size > 0;
  }

  /** Takes a slice's new state. True if this needs a sync. */
  slice(slice: EndpointSliceObject, removed: boolean): boolean {
    if (slice.addressType !== (this.family === 4 ? "IPv4" : "IPv6")) return false;
    const owner = slice.metadata.labels?.[serviceNameLabel];
    if (owner === undefined || owner === "") return false;
    const service = `${slice.metadata.namespace ?? ""}/${owner}`;
    const name = slice.metadata.name;
    const pending = this.#pendingSlices.get(service) ?? noChanges;
    const waiting = pending.find((c) => c.name === name);
    const now = waiting === undefined ? this.#slices.get(service)?.find((s) => s.metadata.name === name) : waiting.slice;
    const next = removed ? undefined : slice;
    if (now === next) return false;
    this.#pendingSlices.set(service, [...pending.filter((c) => c !== waiting), { name, slice: next }]);
    const since = Date.parse(slice.metadata.annotations?.[triggerTime] ?? "");
    if (removed) this.#triggers.delete(service);
    else if (!Number.isNaN(since)) this.#triggers.set(service, [...(this.#triggers.get(service) ?? []), since]);
    return true;
  }

  /** Puts what is pending into effect and says what it was. */
  checkout(): Changed {
    const services = new Set(this.#pending.keys());
    const keys = new Set<string>();
    for (const [name, ports] of this.#pending) {
      for (const old of this.#applied.get(name) ?? noPorts) {
        keys.add(old.key);
        if (!ports.some((p) => p.key === old.key)) this.ports.delete(old.key);
      }
      for (const port of ports) {
        keys.add(port.key);
        this.ports.set(port.key, port);
      }
      if (ports.length > 0) this.#applied.set(name, ports);
      else this.#applied.delete(name);
    }
    this.#pending = new Map();
    let udp = false;
    const endpoints = new Set(this.#pendingSlices.keys());
    for (const [service, changes] of this.#pendingSlices) {
      const applied = this.#slices.get(service) ?? noSlices;
      const before = endpointsOf(service, applied);
      const next = withChanges(applied, changes);
      const after = endpointsOf(service, next);
      if (next.length > 0) this.#slices.set(service, next);
      else this.#slices.delete(service);
      for (const key of before.keys()) if (!after.has(key)) this.endpoints.delete(key);
      for (const [key, list] of after) this.endpoints.set(key, list);
      udp ||= hasUdp(before) || hasUdp(after);
    }
    this.#pendingSlices = new Map();
    const triggered = [...this.#triggers.values()].flat();
    this.#triggers = new Map();
    for (const name of endpoints) for (const p of this.#applied.get(name) ?? noPorts) keys.add(p.key);
    return { services, endpoints, keys, udp, triggered };
  }

  /** How many Services and slices wait for a sync. */
  get pending(): { readonly services: number; readonly slices: number } {
    let slices = 0;
    for (const changed of this.#pendingSlices.values()) slices += changed.length;
    return { services: this.#pending.size, slices };
  }

  /** Names of the Services and slices that are known now, pending changes included: a new list tells what has gone. */
  knownServices(): readonly string[] {
    return [...new Set([...this.#applied.keys(), ...this.#pending.keys()])];
  }

  knownSlices(): readonly EndpointSliceObject[] {
    const all: EndpointSliceObject[] = [];
    for (const slices of this.#slices.values()) all.push(...slices);
    for (const changes of this.#pendingSlices.values()) for (const { slice } of changes) if (slice !== undefined) all.push(slice);
    return all;
  }

  snapshot(): unknown {
    return {
      ports: new Map(this.ports),
      endpoints: new Map(this.endpoints),
      applied: new Map(this.#applied),
      pending: new Map(this.#pending),
      slices: new Map(this.#slices),
      pendingSlices: new Map(this.#pendingSlices),
      triggers: new Map(this.#triggers),
    };
  }

  restore(state: unknown): void {
    const s = state as {
      ports: Map<string, ServicePort>;
      endpoints: Map<string, readonly Endpoint[]>;
      applied: Map<string, readonly ServicePort[]>;
      pending: Map<string, readonly ServicePort[]>;
      slices: Map<string, Slices>;
      pendingSlices: Map<string, readonly SliceChange[]>;
      triggers: Map<string, readonly number[]>;
    };
    this.ports = new Map(s.ports);
    this.endpoints = new Map(s.endpoints);
    this.#applied = new Map(s.applied);
    this.#pending = new Map(s.pending);
    this.#slices = new Map(s.slices);
    this.#pendingSlices = new Map(s.pendingSlices);
    this.#triggers = new Map(s.triggers);
  }
}
