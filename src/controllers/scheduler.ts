// kube-scheduler: takes one Pod after the other, filters nodes, scores them, binds. Scores are upstream's main ones (spread
// over nodes and zones, least allocated, preferred affinity, soft taints) in its weights; equal scores are drawn by lot.
// Departs: no preemption (its words are printed, no Pod is evicted), no images' or volumes' scores.
import { ApiError } from "../api/types";
import type { Client, WatchEvent } from "../api/types";
import { maySelect, withLabels } from "./cache";
import { keyOf, splitKey, controllerOf } from "./references";
import type { Labels, LabelSelector, NodeObject, Pod, ReplicaSet, Service, StatefulSet } from "./objects";
import { conditionOf, isTerminal, same } from "./pods";
import { explain, matchesTerm, meant, misfit, noUsage, plus, requests, tolerates } from "./scheduler-fit";
import type { Misfit, NodeView, Usage } from "./scheduler-fit";
import { matchesMap } from "./selectors";
import { quantity } from "./kubelet-env";
import { rfc3339 } from "./times";
import { timing } from "./timing";
import type { ControllerFactory, Key } from "./types";

type Placed = { readonly node: string; readonly usage: Usage };
const hostnameKey = "kubernetes.io/hostname";
const zoneKey = "topology.kubernetes.io/zone";

export const schedulerController: ControllerFactory = ({ clock, random, caches, newRecorder }) => {
  const pods = caches.of<Pod>("pods");
  const nodes = caches.of<NodeObject>("nodes");
  const services = caches.of<Service>("services");
  const sets = caches.of<ReplicaSet>("replicasets.apps");
  const stateful = caches.of<StatefulSet>("statefulsets.apps");
  const record = newRecorder("default-scheduler");
  const lot = random.stream("scheduler");
  /** Which Pods stand where, those just bound included (their events are still on the way). */
  let placed = new Map<Key, Placed>();
  let usage = new Map<string, Usage>();
  /** Pods that fit nowhere, and whether a Pod that goes could change that. */
  let waiting = new Map<Key, { readonly room: boolean }>();

  function place(key: Key, now: Placed | undefined): void {
    const before = placed.get(key);
    if (before?.node === now?.node) return;
    if (before !== undefined) usage.set(before.node, plus(usage.get(before.node) ?? noUsage, before.usage, -1));
    if (now === undefined) placed.delete(key);
    else {
      placed.set(key, now);
      usage.set(now.node, plus(usage.get(now.node) ?? noUsage, now.usage, 1));
    }
  }

  function isOurs(pod: Pod): boolean {
    return (
      (pod.spec.nodeName ?? "") === "" &&
      (pod.spec.schedulerName ?? "default-scheduler") === "default-scheduler" &&
      pod.metadata.deletionTimestamp === undefined &&
      !isTerminal(pod) &&
      (pod.spec.schedulingGates ?? []).length === 0
    );
  }

  function podKeys(event: WatchEvent<Pod>): readonly Key[] {
    const pod = event.object;
    const key = keyOf(pod);
    const there = event.type !== "DELETED" && !isTerminal(pod) && (pod.spec.nodeName ?? "") !== "";
    const had = placed.has(key);
    if (there) place(key, { node: pod.spec.nodeName!, usage: requests(pod) });
    else if (event.type === "DELETED" || isTerminal(pod)) place(key, undefined);
    if (event.type === "DELETED" || !isOurs(pod)) waiting.delete(key);
    // Room was made, or a Pod came that others want to be near or far from: those that wait may try again.
    const again = waiting.size === 0 || had === there ? [] : [...waiting].filter(([w, { room }]) => (had ? room : looksAtPods(pods.get(w)))).map(([w]) => w);
    if (event.type === "DELETED" || !isOurs(pod)) return again;
    const mine =
      event.type === "ADDED" ||
      event.previous === undefined ||
      !same({ ...event.previous.spec, l: event.previous.metadata.labels }, { ...pod.spec, l: pod.metadata.labels });
    return mine ? [key, ...again] : again;
  }

  /** Whether where a Pod may stand depends on where others stand. */
  function looksAtPods(pod: Pod | undefined): boolean {
    const { affinity, topologySpreadConstraints } = (pod?.spec ?? {}) as Pod["spec"];
    return affinity?.podAffinity !== undefined || affinity?.podAntiAffinity !== undefined || (topologySpreadConstraints ?? []).length > 0;
  }

  function nodeKeys(event: WatchEvent<NodeObject>): readonly Key[] {
    const { object, previous } = event;
    const unchanged =
      event.type === "MODIFIED" &&
      previous !== undefined &&
      same(previous.spec, object.spec) &&
      same(previous.metadata.labels, object.metadata.labels) &&
      same(previous.status?.allocatable, object.status?.allocatable);
    return unchanged || event.type === "DELETED" ? [] : [...waiting.keys()];
  }

  function views(): readonly NodeView[] {
    return [...nodes.values()].map((node) => {
      const name = node.metadata.name;
      return { node, usage: usage.get(name) ?? noUsage, pods: () => podsOn(name) };
    });
  }

  function* podsOn(node: string): Generator<Pod> {
    yield* pods.by("node", node);
    // Bound a moment ago, not yet told.
    for (const p of pods.by("node", "")) if (placed.get(keyOf(p))?.node === node) yield p;
  }

  // The labels by which upstream spreads Pods that say nothing: those of the Services and of the owner that select them.
  function defaultSelector(pod: Pod): Labels {
    const out: Record<string, string> = {};
    const namespace = pod.metadata.namespace ?? "";
    for (const s of maySelect(services, namespace, pod.metadata.labels))
      if (s.spec.selector !== undefined && matchesMap(s.spec.selector, pod.metadata.labels)) Object.assign(out, s.spec.selector);
    const owner = controllerOf(pod);
    const key = `${namespace}/${owner?.name ?? ""}`;
    const selector: LabelSelector | undefined =
      owner?.kind === "ReplicaSet" ? sets.get(key)?.spec.selector : owner?.kind === "StatefulSet" ? stateful.get(key)?.spec.selector : undefined;
    return { ...out, ...selector?.matchLabels };
  }

  function choose(pod: Pod, fits: readonly NodeView[], all: readonly NodeView[]): NodeView {
    if (fits.length === 1) return fits[0]!;
    const totals = fits.map(() => 0);
    const add = (scores: readonly number[], weight: number): void => scores.forEach((s, i) => (totals[i]! += Math.floor(s) * weight));
    const want = requests(pod);
    add(
      fits.map((v) => leastAllocated(v, want)),
      1,
    );
    add(spreadScores(pod, fits), 2);
    add(
      normalised(
        fits.map((v) => (v.node.spec?.taints ?? []).filter((t) => t.effect === "PreferNoSchedule" && !tolerates(pod.spec.tolerations, t)).length),
        true,
      ),
      3,
    );
    const preferred = pod.spec.affinity?.nodeAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
    if (preferred.length > 0)
      add(
        normalised(
          fits.map((v) => preferred.reduce((n, p) => n + (matchesTerm(p.preference, v.node) ? p.weight : 0), 0)),
          false,
        ),
        2,
      );
    const { podAffinity, podAntiAffinity } = pod.spec.affinity ?? {};
    const near = podAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
    const far = podAntiAffinity?.preferredDuringSchedulingIgnoredDuringExecution ?? [];
    if (near.length + far.length > 0) {
      const raw = fits.map((v) => {
        let n = 0;
        for (const [terms, sign] of [
          [near, 1],
          [far, -1],
        ] as const)
          for (const { weight, podAffinityTerm: t } of terms)
            for (const o of all)
              if (o.node.metadata.labels?.[t.topologyKey] === v.node.metadata.labels?.[t.topologyKey])
                for (const p of o.pods()) if (meant(t, pod, p)) n += sign * weight;
        return n;
      });
      const [min, max] = [Math.min(...raw), Math.max(...raw)];
      add(
        raw.map((n) => (max === min ? 0 : (100 * (n - min)) / (max - min))),
        2,
      );
    }
    const best = Math.max(...totals);
    return lot.pick(fits.filter((_, i) => totals[i] === best));
  }

  function spreadScores(pod: Pod, fits: readonly NodeView[]): readonly number[] {
    const soft = (pod.spec.topologySpreadConstraints ?? []).filter((c) => c.whenUnsatisfiable === "ScheduleAnyway");
    const namespace = pod.metadata.namespace ?? "";
    const explicit = (pod.spec.topologySpreadConstraints ?? []).length > 0;
    const selector = explicit ? {} : defaultSelector(pod);
    if (explicit ? soft.length === 0 : Object.keys(selector).length === 0) return fits.map(() => 0);
    const constraints = explicit
      ? soft.map((c) => ({ key: c.topologyKey, skew: c.maxSkew, labels: c.labelSelector?.matchLabels ?? {} }))
      : [
          { key: hostnameKey, skew: 3, labels: selector },
          { key: zoneKey, skew: 5, labels: selector },
        ];
    const scores = fits.map(() => 0);
    for (const c of constraints) {
      const domains = new Map<string, number>();
      for (const v of fits) {
        const d = v.node.metadata.labels?.[c.key];
        if (d !== undefined) domains.set(d, 0);
      }
      for (const p of withLabels(pods, namespace, c.labels)) {
        const on = placed.get(keyOf(p))?.node;
        const d = on === undefined || p.metadata.deletionTimestamp !== undefined ? undefined : nodes.get(on)?.metadata.labels?.[c.key];
        if (d !== undefined && domains.has(d)) domains.set(d, domains.get(d)! + 1);
      }
      fits.forEach((v, i) => {
        const d = v.node.metadata.labels?.[c.key];
        if (d !== undefined) scores[i]! += domains.get(d)! * Math.log(domains.size + 2) + (c.skew - 1);
      });
    }
    const rounded = scores.map(Math.round);
    const [min, max] = [Math.min(...rounded), Math.max(...rounded)];
    return rounded.map((s) => (max === 0 ? 100 : (100 * (max + min - s)) / max));
  }

  function bind(api: Client, pod: Pod, node: string): void {
    const key = keyOf(pod);
    place(key, { node, usage: requests(pod) });
    try {
      api.patch(
        "pods",
        pod.metadata.namespace,
        pod.metadata.name,
        {
          apiVersion: "v1",
          kind: "Binding",
          metadata: { name: pod.metadata.name, namespace: pod.metadata.namespace, uid: pod.metadata.uid },
          target: { kind: "Node", name: node },
        },
        "binding",
      );
    } catch (e) {
      place(key, undefined);
      throw e;
    }
    record(pod, "Normal", "Scheduled", "Binding", `Successfully assigned ${key} to ${node}`);
  }

  return {
    name: "default-scheduler",
    watches: ["nodes", "pods"],
    react: timing.schedule,
    keys: (event, resource) => (resource === "nodes" ? nodeKeys(event as WatchEvent<NodeObject>) : podKeys(event as WatchEvent<Pod>)),
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const pod = api.get<Pod>("pods", namespace, name);
      if (pod === undefined || !isOurs(pod)) return void waiting.delete(key);
      const all = views();
      const misfits: Misfit[] = [];
      const fits: NodeView[] = [];
      for (const v of all) {
        const m = misfit(pod, v, all);
        if (m === undefined) fits.push(v);
        else misfits.push(m);
      }
      if (fits.length > 0) {
        bind(api, pod, choose(pod, fits, all).node.metadata.name);
        waiting.delete(key);
        return;
      }
      const message = explain(misfits);
      record(pod, "Warning", "FailedScheduling", "Scheduling", message);
      waiting.set(key, { room: misfits.some((m) => m.room) });
      const old = conditionOf(pod.status?.conditions, "PodScheduled");
      if (old?.status !== "False" || old.message !== message) {
        const condition = {
          type: "PodScheduled",
          status: "False",
          lastProbeTime: null,
          lastTransitionTime: old?.status === "False" ? old.lastTransitionTime : rfc3339(clock.now),
          reason: "Unschedulable",
          message,
          ...(pod.metadata.generation !== undefined && { observedGeneration: pod.metadata.generation }),
        };
        try {
          api.patch(
            "pods",
            namespace,
            name,
            { status: { conditions: [...(pod.status?.conditions ?? []).filter((c) => c.type !== "PodScheduled"), condition] } },
            "status",
          );
        } catch (e) {
          if (!(e instanceof ApiError)) throw e;
        }
      }
      requeue(key, timing.scheduleFlush);
    },
    snapshot: () => ({ placed: new Map(placed), usage: new Map(usage), waiting: new Map(waiting) }),
    restore(state) {
      const s = state as { placed: Map<Key, Placed>; usage: Map<string, Usage>; waiting: Map<Key, { room: boolean }> };
      placed = new Map(s.placed);
      usage = new Map(s.usage);
      waiting = new Map(s.waiting);
    },
  };
};

function leastAllocated(v: NodeView, want: Usage): number {
  const a = v.node.status?.allocatable ?? {};
  const share = (name: string, used: number): number => {
    const capacity = a[name] === undefined ? 0 : quantity(a[name]);
    return capacity === 0 || used > capacity ? 0 : Math.floor(((capacity - used) * 100) / capacity);
  };
  return (share("cpu", v.usage.scoredCpu + want.scoredCpu) + share("memory", v.usage.scoredMemory + want.scoredMemory)) / 2;
}

function normalised(raw: readonly number[], reverse: boolean): readonly number[] {
  const max = Math.max(...raw);
  if (max === 0) return raw.map(() => (reverse ? 100 : 0));
  return raw.map((n) => (reverse ? 100 - (100 * n) / max : (100 * n) / max));
}
