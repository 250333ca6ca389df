// Runs reconcile loops: a work queue for each controller (a key waits in it once), delays and back-off as client-go has
// them, all through timers of the virtual clock. Order is fixed: keys in the order in which they came, controllers in the
// order of the list. A key is reconciled because of all the events that queued it. Departs from upstream in that there is no client-side limit of requests a second.
import { ApiError } from "../api/types";
import type { Client } from "../api/types";
import { Fifo } from "../base/fifo";
import type { Clock, TimerId } from "../base/clock";
import { joined, type Because } from "../base/history";
import type { Random } from "../base/random";
import type { Stateful } from "../base/stateful";
import { Caches } from "./cache";
import { createNewRecorder, createRecorder, EventLog } from "./events";
import { timing } from "./timing";
import { Retry } from "./types";
import type { Controller, ControllerFactory, ControllerSettings, Key } from "./types";

export interface Running extends Stateful {
  stop(): void;
  /** True when no key waits to be reconciled at once (delayed keys may be waiting). */
  readonly settled: boolean;
  /** The controllers' caches, for those who want to look (views). */
  readonly caches: Caches;
}

type Queue = {
  readonly controller: Controller;
  readonly owner: string;
  /** The keys that wait for their turn, and the same in order. */
  ready: Map<Key, Because>;
  order: Fifo<Key>;
  pump: TimerId | undefined;
  delayed: Map<Key, { at: number; timer: TimerId }>;
  failures: Map<Key, number>;
};
type TimerData = { readonly key?: Key };

/** Starts controllers on an API server. They begin with what is there (a watch's initial ADDED events). */
export function startControllers(
  factories: readonly ControllerFactory[],
  api: Client,
  clock: Clock,
  options: { readonly random: Random; readonly settings?: ControllerSettings },
): Running {
  const caches = new Caches(api);
  const log = new EventLog();
  const env = {
    api,
    clock,
    random: options.random,
    caches,
    recorder: (component: string, host?: string) => createRecorder(api, clock, log, component, host),
    newRecorder: (controller: string) => createNewRecorder(api, clock, log, controller),
    settings: options.settings ?? {},
  };
  const queues: Queue[] = factories.map((make) => {
    const controller = make(env);
    return {
      controller,
      owner: `controllers/${controller.name}`,
      ready: new Map(),
      order: new Fifo(),
      pump: undefined,
      delayed: new Map(),
      failures: new Map(),
    };
  });
  for (const q of queues) {
    clock.on(q.owner, (data) => {
      const { key } = (data ?? {}) as TimerData;
      if (key === undefined) work(q);
      else {
        q.delayed.delete(key);
        add(q, key);
      }
    });
    for (const key of q.controller.initial ?? []) add(q, key);
  }
  const resources = [...new Set(queues.flatMap((q) => [...q.controller.watches]))];
  for (const resource of resources) {
    const interested = queues.filter((q) => q.controller.watches.includes(resource));
    caches.listen(resource, (event) => {
      for (const q of interested) for (const key of q.controller.keys(event, resource)) add(q, key);
    });
  }

  function add(q: Queue, key: Key): void {
    const { because } = clock.history;
    const waiting = q.ready.get(key);
    if (waiting === undefined) q.order.push(key);
    q.ready.set(key, joined(waiting ?? because, because));
    q.pump ??= clock.after(q.controller.react ?? timing.react, q.owner, {});
  }

  function requeue(q: Queue, key: Key, afterMs: number): void {
    if (afterMs <= 0) return add(q, key);
    const at = clock.now + afterMs;
    const waiting = q.delayed.get(key);
    if (waiting !== undefined) {
      if (waiting.at <= at) return;
      clock.cancel(waiting.timer);
    }
    q.delayed.set(key, { at, timer: clock.at(at, q.owner, { key }) });
  }

  // One turn: as many keys as upstream has workers. What is left has its turn a moment later, after the watch events
  // that this turn caused.
  function work(q: Queue): void {
    q.pump = undefined;
    const batch: [Key, Because][] = [];
    for (let free = q.controller.workers ?? timing.workers; free > 0 && !q.order.empty; free--) {
      const key = q.order.take()!;
      batch.push([key, q.ready.get(key)!]);
      q.ready.delete(key);
    }
    try {
      for (const [key, because] of batch) clock.history.during(because, () => reconcile(q, key), q.controller.name);
    } finally {
      if (q.ready.size > 0) q.pump ??= clock.after(1, q.owner, {});
    }
  }

  function reconcile(q: Queue, key: Key): void {
    try {
      q.controller.reconcile(key, api, (k, ms) => requeue(q, k, ms));
      q.failures.delete(key);
    } catch (e) {
      if (!(e instanceof ApiError) && !(e instanceof Retry)) throw e;
      const n = q.failures.get(key) ?? 0;
      q.failures.set(key, n + 1);
      const { base, max } = q.controller.retry ?? { base: timing.retryBase, max: timing.retryMax };
      requeue(q, key, Math.min(base * 2 ** n, max));
    }
  }

  return {
    caches,
    get settled() {
      return queues.every((q) => q.ready.size === 0);
    },
    stop() {
      caches.stop();
      for (const q of queues) {
        clock.off(q.owner);
        clock.cancel(q.pump);
        for (const d of q.delayed.values()) clock.cancel(d.timer);
      }
    },
    snapshot: () => ({
      caches: caches.snapshot(),
      log: log.snapshot(),
      queues: queues.map((q) => ({
        ready: new Map(q.ready),
        pump: q.pump,
        delayed: new Map(q.delayed),
        failures: new Map(q.failures),
        own: q.controller.snapshot?.(),
      })),
    }),
    restore(state) {
      const s = state as {
        caches: unknown;
        log: unknown;
        queues: readonly {
          ready: ReadonlyMap<Key, Because>;
          pump: TimerId | undefined;
          delayed: Map<Key, { at: number; timer: TimerId }>;
          failures: Map<Key, number>;
          own: unknown;
        }[];
      };
      caches.restore(s.caches);
      log.restore(s.log);
      s.queues.forEach((saved, i) => {
        const q = queues[i]!;
        q.ready = new Map(saved.ready);
        q.order = new Fifo();
        for (const key of q.ready.keys()) q.order.push(key);
        q.pump = saved.pump;
        q.delayed = new Map(saved.delayed);
        q.failures = new Map(saved.failures);
        if (saved.own !== undefined) q.controller.restore?.(saved.own);
      });
    },
  };
}
