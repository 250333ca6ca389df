// etcd and the watch cache: one global revision, one sorted map a resource, a log of changes, and the queue from which
// watchers are told. Values are frozen; a write replaces them.
// Departs: the log keeps the last 20,000 changes rather than five minutes of them.
import type { Clock } from "../base/clock";
import type { Because } from "../base/history";
import type { Stateful } from "../base/stateful";
import { SortedKeys } from "./sorted";
import type { KubeObject, Subscription, WatchEvent } from "./types";

/** "namespace/name", or "name" for what has no namespace: the order of these keys is the order of lists. */
export type StoreKey = string;

type Change = { readonly revision: number; readonly resource: string; readonly event: WatchEvent };

/** A change of an object, as the history of the world has it. */
export type ObjectChange = { readonly kind: "object"; readonly resource: string; readonly event: WatchEvent };

/** What is no news: Events tell of what happened, and are not what happened; a heartbeat changes nothing. */
function isNews(resource: string, { object, previous }: WatchEvent): boolean {
  if (resource === "events") return false;
  return resource !== "nodes" || previous === undefined || object.spec !== previous.spec || !onlyHeartbeat(object, previous);
}

type Conditions = { readonly conditions?: readonly { readonly status?: string; readonly reason?: string }[] };

function onlyHeartbeat(a: KubeObject, b: KubeObject): boolean {
  const [now, before] = [a, b].map((o) => (o.status as Conditions | undefined)?.conditions ?? []);
  return a.metadata.labels === b.metadata.labels && now!.length === before!.length && now!.every((c, i) => c.status === before![i]!.status);
}

type Table = { readonly objects: Map<StoreKey, KubeObject>; readonly keys: SortedKeys };
type SavedTable = { readonly objects: ReadonlyMap<StoreKey, KubeObject>; readonly keys: { readonly chunks: string[][]; readonly size: number } };
type Watcher = { readonly resource: string; readonly namespace: string | undefined; readonly handler: (event: WatchEvent) => void };
/** What watchers do when they are told, they do because of `because`. */
type Delivery = { readonly watchers: readonly Watcher[]; readonly event: WatchEvent; readonly because: Because };

const TIMER = "api/watch";
const LOG_LENGTH = 20_000;

export class Store implements Stateful {
  #revision = 0;
  #tables = new Map<string, Table>();
  #log: Change[] = [];
  #watchers: readonly Watcher[] = [];
  #byResource = new Map<string, readonly Watcher[]>();
  /** Have stopped, and may still stand in the queue. */
  #stopped = new Set<Watcher>();
  #queue: Delivery[] = [];
  #scheduled = false;
  readonly #clock: Clock;

  constructor(clock: Clock) {
    this.#clock = clock;
    clock.on(TIMER, () => this.#deliver());
  }

  get revision(): number {
    return this.#revision;
  }

  /** The revision before the oldest change that the log still has. */
  get compacted(): number {
    return this.#log.length < LOG_LENGTH ? 0 : this.#log[0]!.revision - 1;
  }

  get(resource: string, key: StoreKey): KubeObject | undefined {
    return this.#tables.get(resource)?.objects.get(key);
  }

  /** In the order of keys; `namespace` undefined is all. The array is fresh, the objects are not. */
  list(resource: string, namespace?: string): KubeObject[] {
    const table = this.#tables.get(resource);
    if (table === undefined) return [];
    const keys = namespace === undefined ? table.keys.range() : table.keys.range(`${namespace}/`, `${namespace}0`); // "0" follows "/"
    const out: KubeObject[] = [];
    for (const key of keys) out.push(table.objects.get(key)!);
    return out;
  }

  count(resource: string): number {
    return this.#tables.get(resource)?.keys.size ?? 0;
  }

  /** The revision that the next write will have. */
  get next(): number {
    return this.#revision + 1;
  }

  /** Puts an object whose metadata.resourceVersion is `next`; `by` is who writes it. */
  put(resource: string, key: StoreKey, object: KubeObject, by: string): void {
    let table = this.#tables.get(resource);
    if (table === undefined) this.#tables.set(resource, (table = { objects: new Map(), keys: new SortedKeys() }));
    const previous = table.objects.get(key);
    table.objects.set(key, object);
    if (previous === undefined) table.keys.add(key);
    this.#commit(resource, previous === undefined ? { type: "ADDED", object } : { type: "MODIFIED", object, previous }, by);
  }

  /** Removes an object; `last` is its final state, with the revision of its removal. */
  remove(resource: string, key: StoreKey, last: KubeObject, by: string): void {
    const table = this.#tables.get(resource);
    const previous = table?.objects.get(key);
    if (table === undefined || previous === undefined) return;
    table.objects.delete(key);
    table.keys.remove(key);
    this.#commit(resource, { type: "DELETED", object: last, previous }, by);
  }

  /** Changes of a resource after a revision, oldest first. */
  since(resource: string, revision: number): WatchEvent[] {
    let i = this.#log.length;
    while (i > 0 && this.#log[i - 1]!.revision > revision) i--;
    return this.#log.slice(i).flatMap((c) => (c.resource === resource ? [c.event] : []));
  }

  /** Queues `first` for the new watcher alone, then every later change of the resource. */
  watch(resource: string, namespace: string | undefined, first: readonly WatchEvent[], handler: (event: WatchEvent) => void): Subscription {
    const watcher: Watcher = { resource, namespace, handler };
    this.#setWatchers([...this.#watchers, watcher]);
    const only = [watcher];
    const { because } = this.#clock.history;
    for (const event of first) this.#queue.push({ watchers: only, event, because });
    this.#schedule();
    return {
      stop: () => {
        this.#stopped.add(watcher);
        this.#setWatchers(this.#watchers.filter((w) => w !== watcher));
      },
    };
  }

  #commit(resource: string, event: WatchEvent, by: string): void {
    this.#revision++;
    const { history } = this.#clock;
    const what: ObjectChange = { kind: "object", resource, event };
    const because = isNews(resource, event) ? [history.note(by, what)] : history.because;
    this.#log.push({ revision: this.#revision, resource, event });
    if (this.#log.length >= LOG_LENGTH * 2) this.#log = this.#log.slice(-LOG_LENGTH);
    const watchers = this.#byResource.get(resource);
    if (watchers === undefined) return;
    this.#queue.push({ watchers, event, because });
    this.#schedule();
  }

  #schedule(): void {
    if (this.#scheduled || this.#queue.length === 0) return;
    this.#scheduled = true;
    this.#clock.after(0, TIMER);
  }

  // What handlers cause is queued behind a timer of its own: a reconcile never recurses.
  #deliver(): void {
    const queue = this.#queue;
    this.#queue = [];
    this.#scheduled = false;
    for (const { watchers, event, because } of queue) {
      const { namespace } = event.object.metadata;
      this.#clock.history.during(because, () => {
        for (const w of watchers) if (!this.#stopped.has(w) && (w.namespace === undefined || w.namespace === namespace)) w.handler(event);
      });
    }
    if (this.#queue.length === 0) this.#stopped.clear();
  }

  #setWatchers(watchers: readonly Watcher[]): void {
    this.#watchers = watchers;
    const by = new Map<string, Watcher[]>();
    for (const w of watchers) {
      const list = by.get(w.resource);
      if (list === undefined) by.set(w.resource, [w]);
      else list.push(w);
    }
    this.#byResource = by;
  }

  snapshot(): unknown {
    return {
      revision: this.#revision,
      tables: new Map([...this.#tables].map(([r, t]) => [r, { objects: new Map(t.objects), keys: t.keys.share() }])),
      log: [...this.#log],
      watchers: this.#watchers,
      stopped: new Set(this.#stopped),
      queue: [...this.#queue],
      scheduled: this.#scheduled,
    };
  }

  restore(state: unknown): void {
    const s = state as {
      revision: number;
      tables: Map<string, SavedTable>;
      log: Change[];
      watchers: readonly Watcher[];
      stopped: ReadonlySet<Watcher>;
      queue: Delivery[];
      scheduled: boolean;
    };
    this.#revision = s.revision;
    this.#tables = new Map([...s.tables].map(([r, t]) => [r, { objects: new Map(t.objects), keys: new SortedKeys(t.keys.chunks, t.keys.size) }]));
    this.#log = [...s.log];
    this.#stopped = new Set(s.stopped);
    this.#queue = [...s.queue];
    this.#scheduled = s.scheduled;
    this.#setWatchers(s.watchers);
  }
}
