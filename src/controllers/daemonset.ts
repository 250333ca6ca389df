// The DaemonSet controller: one Pod on each node that it may run on. The scheduler binds it; node affinity names the node.
// Departs: Pods that failed are deleted at once, without upstream's back-off.
import type { Client, WatchEvent } from "../api/types";
import type { Clock } from "../base/clock";
import { claim } from "./claim";
import type { Recorder } from "./events";
import { keyOf, splitKey } from "./references";
import type { ControllerRevision, DaemonSet, NodeObject, Pod, Taint, Toleration } from "./objects";
import { createPod, deletePod, isAvailable, isReady, isTerminal, namePrefix, omitEmpty, podFromTemplate, same, scaled } from "./pods";
import { nextAvailable, podKeys } from "./replicaset";
import { podTemplateHash } from "./hash";
import { currentRevision, revisionHashLabel, revisionsResource, truncateHistory } from "./revisions";
import { matchesNode, tolerates } from "./scheduler-fit";
import { timeOf } from "./times";
import type { ControllerFactory } from "./types";

const resource = "daemonsets.apps";

const tolerations: readonly Toleration[] = [
  { key: "node.kubernetes.io/not-ready", operator: "Exists", effect: "NoExecute" },
  { key: "node.kubernetes.io/unreachable", operator: "Exists", effect: "NoExecute" },
  { key: "node.kubernetes.io/disk-pressure", operator: "Exists", effect: "NoSchedule" },
  { key: "node.kubernetes.io/memory-pressure", operator: "Exists", effect: "NoSchedule" },
  { key: "node.kubernetes.io/pid-pressure", operator: "Exists", effect: "NoSchedule" },
  { key: "node.kubernetes.io/unschedulable", operator: "Exists", effect: "NoSchedule" },
];
const networkUnavailable: Toleration = { key: "node.kubernetes.io/network-unavailable", operator: "Exists", effect: "NoSchedule" };

export const daemonSetController: ControllerFactory = ({ clock, caches, recorder: makeRecorder }) => {
  const sets = caches.of<DaemonSet>(resource);
  const pods = caches.of<Pod>("pods");
  const nodes = caches.of<NodeObject>("nodes");
  const revisions = caches.of<ControllerRevision>(revisionsResource);
  const recorder = makeRecorder("daemonset-controller");
  return {
    name: "daemonset-controller",
    watches: [resource, "pods", "nodes"],
    keys(event, r) {
      if (r === "pods") return podKeys(event as WatchEvent<Pod>, sets, "DaemonSet", (s) => s.spec.selector);
      if (r !== "nodes") return [keyOf(event.object)];
      const { object, previous } = event as WatchEvent<NodeObject>;
      const quiet =
        event.type === "MODIFIED" && previous !== undefined && same(previous.metadata.labels, object.metadata.labels) && same(previous.spec, object.spec);
      return quiet ? [] : [...sets.values()].map(keyOf);
    },
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const set = api.get<DaemonSet>(resource, namespace, name);
      if (set === undefined) return;
      const own = claim(api, pods, set, set.spec.selector);
      const { update, history } = currentRevision(api, revisions, set, () => podTemplateHash(set.spec.template, set.status?.collisionCount));
      const hash = update.metadata.labels?.[revisionHashLabel] ?? "";
      const s: Sync = { api, clock, recorder, set, hash, nodes: [...nodes.values()], byNode: byNode(own), writes: 0 };
      if (set.metadata.deletionTimestamp === undefined) {
        manage(s);
        // What still had to be put right comes first; a rollout goes on at the next look.
        if (s.writes === 0 && (set.spec.updateStrategy?.type ?? "RollingUpdate") === "RollingUpdate") roll(s);
        const live = new Set([update.metadata.name, ...own.map((p) => `${set.metadata.name}-${p.metadata.labels?.[revisionHashLabel] ?? ""}`)]);
        truncateHistory(api, set, history, (r) => live.has(r.metadata.name));
      }
      writeStatus(s);
      const wait = nextAvailable(own, set.spec.minReadySeconds ?? 0, clock.now);
      if (wait !== undefined) requeue(key, wait);
    },
  };
};

type Sync = {
  readonly api: Client;
  readonly clock: Clock;
  readonly recorder: Recorder;
  readonly set: DaemonSet;
  readonly hash: string;
  readonly nodes: readonly NodeObject[];
  readonly byNode: ReadonlyMap<string, readonly Pod[]>;
  /** Pods made or deleted in this sync. */ writes: number;
};

// The node that a Pod is for: where it is, or the one that its affinity names.
function nodeOf(pod: Pod): string {
  if ((pod.spec.nodeName ?? "") !== "") return pod.spec.nodeName!;
  const terms = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [];
  return terms[0]?.matchFields?.find((f) => f.key === "metadata.name")?.values?.[0] ?? "";
}

function byNode(pods: readonly Pod[]): ReadonlyMap<string, readonly Pod[]> {
  const out = new Map<string, Pod[]>();
  for (const p of pods) {
    const node = nodeOf(p);
    const list = out.get(node);
    if (list === undefined) out.set(node, [p]);
    else list.push(p);
  }
  return out;
}

function podTolerations(set: DaemonSet): readonly Toleration[] {
  return [...(set.spec.template.spec.tolerations ?? []), ...tolerations, ...(set.spec.template.spec.hostNetwork === true ? [networkUnavailable] : [])];
}

function shouldRun(set: DaemonSet, node: NodeObject): { readonly run: boolean; readonly stay: boolean } {
  const { spec } = set.spec.template;
  if ((spec.nodeName ?? "") !== "" && spec.nodeName !== node.metadata.name) return { run: false, stay: false };
  const probe = { apiVersion: "v1", kind: "Pod", metadata: set.metadata, spec, status: {} };
  if (!matchesNode(probe, node)) return { run: false, stay: false };
  const bad = (effect: string): Taint | undefined => (node.spec?.taints ?? []).find((t) => t.effect === effect && !tolerates(podTolerations(set), t));
  if (bad("NoExecute") !== undefined) return { run: false, stay: false };
  return bad("NoSchedule") === undefined ? { run: true, stay: true } : { run: false, stay: true };
}

function manage(s: Sync): void {
  const known = new Set<string>();
  for (const node of s.nodes) {
    const { name } = node.metadata;
    known.add(name);
    const { run, stay } = shouldRun(s.set, node);
    const pods = s.byNode.get(name) ?? [];
    const alive = pods.filter((p) => p.metadata.deletionTimestamp === undefined);
    const failed = alive.filter((p) => p.status?.phase === "Failed");
    for (const p of failed) remove(s, p);
    const good = alive.filter((p) => !failed.includes(p));
    if (run && good.length === 0 && pods.every((p) => failed.includes(p) || p.metadata.deletionTimestamp === undefined)) make(s, name);
    else if (!stay) for (const p of good) remove(s, p);
    else if (good.length > 1 && surge(s) === 0)
      for (const p of [...good].sort((a, b) => timeOf(a.metadata.creationTimestamp) - timeOf(b.metadata.creationTimestamp)).slice(1)) remove(s, p);
  }
  for (const [name, pods] of s.byNode) if (!known.has(name)) for (const p of pods) if (p.metadata.deletionTimestamp === undefined) remove(s, p);
}

function make(s: Sync, node: string): void {
  const { set } = s;
  const pod = podFromTemplate(set.spec.template, set, { generateName: namePrefix(set.metadata.name) });
  const labels = {
    ...set.spec.template.metadata?.labels,
    [revisionHashLabel]: s.hash,
    "pod-template-generation": set.metadata.annotations?.["deprecated.daemonset.template.generation"] ?? "1",
  };
  const old = pod.spec.affinity;
  const terms = old?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms ?? [{}];
  const only = { matchFields: [{ key: "metadata.name", operator: "In", values: [node] }] };
  const affinity = {
    ...old,
    nodeAffinity: { ...old?.nodeAffinity, requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms.map((t) => ({ ...t, ...only })) } },
  };
  createPod(s.api, s.recorder, set, { ...pod, metadata: { ...pod.metadata, labels }, spec: { ...pod.spec, affinity, tolerations: podTolerations(set) } });
  s.writes++;
}

function remove(s: Sync, pod: Pod): void {
  deletePod(s.api, s.recorder, s.set, pod);
  s.writes++;
}

function desired(s: Sync): readonly NodeObject[] {
  return s.nodes.filter((n) => shouldRun(s.set, n).run);
}

function surge(s: Sync): number {
  return scaled(s.set.spec.updateStrategy?.rollingUpdate?.maxSurge, desired(s).length, true);
}

// Replaces Pods of older templates: as many at once as may be unavailable, or first adding one where surge is allowed.
function roll(s: Sync): void {
  const wanted = desired(s);
  const { maxUnavailable } = s.set.spec.updateStrategy?.rollingUpdate ?? {};
  const maxSurge = surge(s);
  const max = maxSurge > 0 ? 0 : Math.max(1, scaled(maxUnavailable ?? 1, wanted.length, true));
  const good = (p: Pod): boolean => isAvailable(p, s.set.spec.minReadySeconds ?? 0, s.clock.now) && p.metadata.deletionTimestamp === undefined;
  let unavailable = 0;
  let surging = 0;
  const sick: Pod[] = [];
  const candidates: Pod[] = [];
  for (const node of wanted) {
    const pods = (s.byNode.get(node.metadata.name) ?? []).filter((p) => !isTerminal(p));
    const fresh = pods.find((p) => p.metadata.labels?.[revisionHashLabel] === s.hash && p.metadata.deletionTimestamp === undefined);
    const old = pods.find((p) => p.metadata.labels?.[revisionHashLabel] !== s.hash && p.metadata.deletionTimestamp === undefined);
    if (maxSurge > 0) {
      if (fresh !== undefined && old !== undefined) {
        if (good(fresh)) remove(s, old);
        else surging++;
      } else if (old !== undefined) candidates.push(old);
      continue;
    }
    if (old === undefined) {
      if (fresh === undefined || !good(fresh)) unavailable++;
    } else if (fresh !== undefined || !good(old)) {
      sick.push(old);
      unavailable++;
    } else candidates.push(old);
  }
  if (maxSurge > 0) for (const old of candidates.slice(0, Math.max(0, maxSurge - surging))) make(s, nodeOf(old));
  else for (const p of [...sick, ...candidates.slice(0, Math.max(0, max - unavailable))]) remove(s, p);
}

function writeStatus(s: Sync): void {
  const { set } = s;
  let current = 0;
  let misscheduled = 0;
  let wanted = 0;
  let ready = 0;
  let updated = 0;
  let available = 0;
  for (const node of s.nodes) {
    const { run } = shouldRun(set, node);
    const pods = (s.byNode.get(node.metadata.name) ?? []).filter((p) => p.metadata.deletionTimestamp === undefined);
    if (run) wanted++;
    if (pods.length === 0) continue;
    if (!run) {
      misscheduled++;
      continue;
    }
    current++;
    const oldest = [...pods].sort((a, b) => Number(isReady(b)) - Number(isReady(a)))[0]!;
    if (isReady(oldest)) ready++;
    if (isAvailable(oldest, set.spec.minReadySeconds ?? 0, s.clock.now)) available++;
    if (pods.some((p) => p.metadata.labels?.[revisionHashLabel] === s.hash)) updated++;
  }
  const status = omitEmpty(
    {
      currentNumberScheduled: current,
      numberMisscheduled: misscheduled,
      desiredNumberScheduled: wanted,
      numberReady: ready,
      observedGeneration: set.metadata.generation,
      updatedNumberScheduled: updated,
      numberAvailable: available,
      numberUnavailable: wanted - available,
      collisionCount: set.status?.collisionCount,
    },
    ["currentNumberScheduled", "numberMisscheduled", "desiredNumberScheduled", "numberReady", "collisionCount"],
  );
  if (!same(status, set.status)) s.api.updateStatus(resource, { ...set, status });
}
