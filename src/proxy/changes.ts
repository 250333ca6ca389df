// What a proxier knows of Services and endpoints, and what has changed since its last sync (upstream:
// pkg/proxy/servicechangetracker.go, endpointschangetracker.go). Unlike upstream, values are shared with other nodes and
// compared by identity.
import type { Stateful } from "../base/stateful";
import { endpointsOf } from "./endpoint";
import type { Endpoint } from "./endpoint";
import type { Family } from "./ip";
import { serviceOf } from "./objects";
import type { EndpointSliceObject, ServiceObject } from "./objects";
import { samePorts, servicePorts } from "./serviceport";
import type { ServicePort } from "./serviceport";

/** What has changed between two syncs. */
export type Changed = {
  /** Whether a Service's ("default/web") endpoints changed. */
  readonly endpoints: Pick<ReadonlySet<string>, "has">;
  /** Keys of the Service ports, old and new, of all Services that changed, or whose endpoints did. */
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

/** One Service: its ports and slices that are in effect, and what the next checkout makes of them. */
type Known = {
  readonly name: string;
  ports: readonly ServicePort[];
  slices: Slices;
  nextPorts: readonly ServicePort[] | undefined;
  sliceChanges: readonly SliceChange[];
};

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
  #known = new Map<string, Known>();
  /** Those whose ports, and those whose slices the next checkout changes. */
  #pending = new Map<string, Known>();
  #pendingSlices = new Map<string, Known>();
  #triggers = new Map<string, readonly number[]>();

  constructor(readonly family: Family) {}

  /** Takes a Service's new state (undefined: deleted). True if anything waits for a sync, as upstream has it. */
  service(name: string, service: ServiceObject | undefined): boolean {
    const ports = service === undefined ? noPorts : servicePorts(service, this.family);
    const known = this.#known.get(name) ?? (ports.length > 0 ? this.#meet(name) : undefined);
    if (known !== undefined) {
      const same = samePorts(ports, known.ports);
      known.nextPorts = same ? undefined : ports;
      if (same) this.#pending.delete(name);
      else this.#pending.set(name, known);
    }
    return this.#pending.size > 0;
  }

  /** Takes a slice's new state. True if this needs a sync. */
  slice(slice: EndpointSliceObject, removed: boolean): boolean {
    if (slice.addressType !== (this.family === 4 ? "IPv4" : "IPv6")) return false;
    const service = serviceOf(slice);
    if (service === "") return false;
    const { name, annotations } = slice.metadata;
    const known = this.#known.get(service) ?? this.#meet(service);
    const waiting = known.sliceChanges.find((c) => c.name === name);
    const now = waiting === undefined ? known.slices.find((s) => s.metadata.name === name) : waiting.slice;
    const next = removed ? undefined : slice;
    if (now === next) return false;
    const change = { name, slice: next };
    known.sliceChanges = known.sliceChanges.length === 0 ? [change] : [...known.sliceChanges.filter((c) => c !== waiting), change];
    this.#pendingSlices.set(service, known);
    const since = annotations?.[triggerTime];
    if (removed) this.#triggers.delete(service);
    else if (since !== undefined && !Number.isNaN(Date.parse(since))) this.#triggers.set(service, [...(this.#triggers.get(service) ?? []), Date.parse(since)]);
    return true;
  }

  #meet(name: string): Known {
    const known: Known = { name, ports: noPorts, slices: noSlices, nextPorts: undefined, sliceChanges: noChanges };
    this.#known.set(name, known);
    return known;
  }

  /** Puts what is pending into effect and says what it was. */
  checkout(): Changed {
    const keys = new Set<string>();
    const endpoints = this.#pendingSlices;
    for (const known of this.#pending.values()) this.#applyPorts(known, keys);
    let udp = false;
    for (const known of endpoints.values()) udp = this.#applySlices(known) || udp;
    for (const { ports } of endpoints.values()) for (const p of ports) keys.add(p.key);
    for (const some of [this.#pending, endpoints])
      for (const { name, ports, slices } of some.values()) if (ports.length + slices.length === 0) this.#known.delete(name);
    const triggered = [...this.#triggers.values()].flat();
    this.#pending = new Map();
    this.#pendingSlices = new Map();
    this.#triggers = new Map();
    return { endpoints, keys, udp, triggered };
  }

  #applyPorts(known: Known, keys: Set<string>): void {
    const next = known.nextPorts!;
    for (const old of known.ports) {
      keys.add(old.key);
      if (!next.some((p) => p.key === old.key)) this.ports.delete(old.key);
    }
    for (const port of next) {
      keys.add(port.key);
      this.ports.set(port.key, port);
    }
    known.ports = next;
    known.nextPorts = undefined;
  }

  /** Gives whether a UDP port's endpoints may have changed. */
  #applySlices(known: Known): boolean {
    const before = endpointsOf(known.name, known.slices);
    known.slices = withChanges(known.slices, known.sliceChanges);
    known.sliceChanges = noChanges;
    const after = endpointsOf(known.name, known.slices);
    for (const key of before.keys()) if (!after.has(key)) this.endpoints.delete(key);
    for (const [key, list] of after) this.endpoints.set(key, list);
    return hasUdp(before) || hasUdp(after);
  }

  /** How many Services and slices wait for a sync. */
  get pending(): { readonly services: number; readonly slices: number } {
    let slices = 0;
    for (const { sliceChanges } of this.#pendingSlices.values()) slices += sliceChanges.length;
    return { services: this.#pending.size, slices };
  }

  /** Names of the Services and slices that are known now, pending changes included: a new list tells what has gone. */
  knownServices(): readonly string[] {
    return [...this.#known.values()].filter((k) => k.ports.length > 0 || k.nextPorts !== undefined).map((k) => k.name);
  }

  knownSlices(): readonly EndpointSliceObject[] {
    return [...this.#known.values()].flatMap((k) => [...k.slices, ...k.sliceChanges.flatMap(({ slice }) => slice ?? [])]);
  }

  snapshot(): unknown {
    const saved: Saved = {
      ports: new Map(this.ports),
      endpoints: new Map(this.endpoints),
      known: [...this.#known.values()].map((k) => ({ ...k })),
      pending: [...this.#pending.keys()],
      pendingSlices: [...this.#pendingSlices.keys()],
      triggers: new Map(this.#triggers),
    };
    return saved;
  }

  restore(state: unknown): void {
    const s = state as Saved;
    const named = (names: readonly string[]): Map<string, Known> => new Map(names.map((name) => [name, this.#known.get(name)!]));
    this.ports = new Map(s.ports);
    this.endpoints = new Map(s.endpoints);
    this.#known = new Map(s.known.map((k) => [k.name, { ...k }]));
    this.#pending = named(s.pending);
    this.#pendingSlices = named(s.pendingSlices);
    this.#triggers = new Map(s.triggers);
  }
}

type Saved = {
  readonly ports: ReadonlyMap<string, ServicePort>;
  readonly endpoints: ReadonlyMap<string, readonly Endpoint[]>;
  readonly known: readonly Known[];
  readonly pending: readonly string[];
  readonly pendingSlices: readonly string[];
  readonly triggers: ReadonlyMap<string, readonly number[]>;
};
