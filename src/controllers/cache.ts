// What informers and listers are upstream: a copy of one resource's objects, kept by a watch, with indexes, so that a
// controller finds "the Pods of this ReplicaSet" without a walk over all Pods. Objects are the store's own frozen values.
// A cache is filled before its controller is told of an event, since it subscribed first.
import { serviceNameLabel } from "../api/labels";
import type { Client, KubeObject, WatchEvent } from "../api/types";
import { Groups } from "../base/groups";
import type { Stateful } from "../base/stateful";
import { controllerOf, keyOf } from "./references";
import type { Labels, LabelSelector } from "./objects";
import { matches, matchesMap } from "./selectors";

/** Gives the values under which an object is found. */
type Indexer<T extends KubeObject> = (object: T) => readonly string[];

export class Cache<T extends KubeObject> implements Stateful {
  #objects = new Map<string, T>();
  #indexes = new Map<string, Groups<T>>();

  constructor(
    readonly resource: string,
    readonly indexers: Readonly<Record<string, Indexer<T>>> = {},
  ) {
    for (const name in indexers) this.#indexes.set(name, new Groups<T>(keyOf));
  }

  get size(): number {
    return this.#objects.size;
  }

  get(key: string): T | undefined {
    return this.#objects.get(key);
  }

  values(): IterableIterator<T> {
    return this.#objects.values();
  }

  /** The objects under a value of an index, in the order in which they came. */
  by(index: string, value: string): Iterable<T> {
    return this.#indexes.get(index)?.of(value) ?? [];
  }

  /** How many objects are under a value of an index. */
  count(index: string, value: string): number {
    return this.#indexes.get(index)?.size(value) ?? 0;
  }

  apply(event: WatchEvent<T>): void {
    const key = keyOf(event.object);
    const old = this.#objects.get(key);
    const now = event.type === "DELETED" ? undefined : event.object;
    if (now === undefined) this.#objects.delete(key);
    else this.#objects.set(key, now);
    for (const [name, index] of this.#indexes) {
      const indexer = this.indexers[name]!;
      const before = old === undefined ? [] : indexer(old);
      const after = now === undefined ? [] : indexer(now);
      for (const v of before) if (!after.includes(v)) index.remove(v, key);
      for (const v of after) index.add(v, now!);
    }
  }

  snapshot(): unknown {
    return { objects: new Map(this.#objects), indexes: copied(this.#indexes) };
  }

  restore(state: unknown): void {
    const s = state as { objects: Map<string, T>; indexes: Map<string, Groups<T>> };
    this.#objects = new Map(s.objects);
    this.#indexes = copied(s.indexes);
  }
}

function copied<T extends KubeObject>(indexes: ReadonlyMap<string, Groups<T>>): Map<string, Groups<T>> {
  return new Map([...indexes].map(([name, index]) => [name, new Groups(keyOf, index)]));
}

/** Index "owner": the uid of the managing controller; orphans stand under "" + namespace. */
function byController(object: KubeObject): readonly string[] {
  return [controllerOf(object)?.uid ?? `orphans/${object.metadata.namespace ?? ""}`];
}

/** Index "label": "namespace/key=value" for each label, and "namespace/" for all. */
function byLabel(object: KubeObject): readonly string[] {
  const ns = object.metadata.namespace ?? "";
  const out = [`${ns}/`];
  const labels = object.metadata.labels;
  if (labels !== undefined) for (const k in labels) out.push(`${ns}/${k}=${labels[k]}`);
  return out;
}

/** The objects of a namespace whose labels hold all of the pairs, by way of the index "label". */
export function withLabels<T extends KubeObject>(cache: Cache<T>, namespace: string, selector: Labels): readonly T[] {
  const candidates = smallest(cache, namespace, selector);
  const out: T[] = [];
  for (const o of candidates) if (matchesMap(selector, o.metadata.labels)) out.push(o);
  return out;
}

/** The objects of a namespace that a label selector matches, by way of the index "label". */
export function selected<T extends KubeObject>(cache: Cache<T>, namespace: string, selector: LabelSelector | undefined): readonly T[] {
  if (selector === undefined) return [];
  const out: T[] = [];
  for (const o of smallest(cache, namespace, selector.matchLabels ?? {})) if (matches(selector, o.metadata.labels)) out.push(o);
  return out;
}

function smallest<T extends KubeObject>(cache: Cache<T>, namespace: string, pairs: Labels): Iterable<T> {
  let best = `${namespace}/`;
  let least = Infinity;
  for (const k in pairs) {
    const label = `${namespace}/${k}=${pairs[k]}`;
    const count = cache.count("label", label);
    if (count < least) [best, least] = [label, count];
  }
  return cache.by("label", best);
}

/** All caches of the controllers, one a resource, shared; each is fed by one watch, and then tells its listeners in the order in which they came. */
export class Caches implements Stateful {
  readonly #api: Client;
  readonly #caches = new Map<string, { cache: Cache<KubeObject>; listeners: ((event: WatchEvent<KubeObject>) => void)[]; stop: () => void }>();

  constructor(api: Client) {
    this.#api = api;
  }

  /** The cache of a resource; the first call starts its watch. Every cache has the indexes "owner" and "label". */
  of<T extends KubeObject>(resource: string): Cache<T> {
    return this.#entry(resource).cache as unknown as Cache<T>;
  }

  /** Tells of every event of a resource, after its cache has taken it. */
  listen(resource: string, listener: (event: WatchEvent<KubeObject>) => void): void {
    this.#entry(resource).listeners.push(listener);
  }

  stop(): void {
    for (const c of this.#caches.values()) c.stop();
    this.#caches.clear();
  }

  snapshot(): unknown {
    return new Map([...this.#caches].map(([name, c]) => [name, c.cache.snapshot()]));
  }

  restore(state: unknown): void {
    for (const [name, s] of state as Map<string, unknown>) this.#entry(name).cache.restore(s);
  }

  #entry(resource: string): { cache: Cache<KubeObject>; listeners: ((event: WatchEvent<KubeObject>) => void)[] } {
    const known = this.#caches.get(resource);
    if (known !== undefined) return known;
    const cache = new Cache<KubeObject>(resource, { owner: byController, label: byLabel, ...extra[resource] });
    const listeners: ((event: WatchEvent<KubeObject>) => void)[] = [];
    const entry = { cache, listeners, stop: (): void => undefined };
    this.#caches.set(resource, entry);
    const subscription = this.#api.watch<KubeObject>(resource, (event) => {
      const previous = event.previous ?? (event.type === "ADDED" ? undefined : cache.get(keyOf(event.object)));
      cache.apply(event);
      const told = event.previous === previous ? event : { ...event, previous };
      for (const listener of listeners) listener(told);
    });
    entry.stop = () => subscription.stop();
    return entry;
  }
}

type WithNode = { spec?: { nodeName?: string } };

// A selector is found by one of its pairs (the first by key), so that a Pod looks under its own labels alone.
function bySelector(pairs: (object: KubeObject) => Labels | undefined): Indexer<KubeObject> {
  return (object) => {
    const selector = pairs(object);
    if (selector === undefined) return [];
    const key = Object.keys(selector).sort()[0];
    const ns = object.metadata.namespace ?? "";
    return [key === undefined ? `${ns}/` : `${ns}/${key}=${selector[key]}`];
  };
}

/** Those objects of a namespace whose selector may match these labels: ask the selector itself then. */
export function maySelect<T extends KubeObject>(cache: Cache<T>, namespace: string, labels: Labels | undefined): readonly T[] {
  const out = [...cache.by("selector", `${namespace}/`)];
  if (labels !== undefined) for (const k in labels) out.push(...cache.by("selector", `${namespace}/${k}=${labels[k]}`));
  return out;
}

type WithPlainSelector = { spec?: { selector?: Labels } };
type WithSelector = { spec?: { selector?: LabelSelector } };
const plain = bySelector((o) => (o as WithPlainSelector).spec?.selector);
const full = bySelector((o) => (o as WithSelector).spec?.selector?.matchLabels ?? {});

// Indexes that only some resources need.
const extra: Readonly<Record<string, Readonly<Record<string, Indexer<KubeObject>>>>> = {
  pods: { node: (p) => [(p as WithNode).spec?.nodeName ?? ""] },
  services: { selector: plain },
  replicationcontrollers: { selector: plain },
  "replicasets.apps": { selector: full },
  "deployments.apps": { selector: full },
  "statefulsets.apps": { selector: full },
  "daemonsets.apps": { selector: full },
  "jobs.batch": { selector: full },
  "poddisruptionbudgets.policy": { selector: full },
  "endpointslices.discovery.k8s.io": { service: (s) => [`${s.metadata.namespace ?? ""}/${s.metadata.labels?.[serviceNameLabel] ?? ""}`] },
};
