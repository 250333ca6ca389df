// The StatefulSet controller: Pods with names that stay, made and ended in order (or all at once, with Parallel), updated
// from the highest ordinal down to the partition. Departs: claims of volumeClaimTemplates are made, but nothing is mounted.
import { ApiError } from "../api/types";
import type { Client, WatchEvent } from "../api/types";
import type { Clock } from "../base/clock";
import type { Cache } from "./cache";
import { claim } from "./claim";
import type { Recorder } from "./events";
import { controllerRef, keyOf, splitKey } from "./references";
import type { ControllerRevision, Pod, PodTemplate, StatefulSet } from "./objects";
import { isAvailable, isNamespaceTerminating, isReady, isTerminal, omitEmpty, podFromTemplate, same, scaled } from "./pods";
import { nextAvailable, podKeys } from "./replicaset";
import { currentRevision, revisionHash, revisionHashLabel, revisionsResource, templateOf, truncateHistory } from "./revisions";
import type { ControllerFactory } from "./types";

const resource = "statefulsets.apps";

export const statefulSetController: ControllerFactory = ({ clock, caches, recorder: makeRecorder }) => {
  const sets = caches.of<StatefulSet>(resource);
  const pods = caches.of<Pod>("pods");
  const revisions = caches.of<ControllerRevision>(revisionsResource);
  const recorder = makeRecorder("statefulset-controller");
  return {
    name: "statefulset-controller",
    watches: [resource, "pods"],
    keys: (event, r) => (r === "pods" ? podKeys(event as WatchEvent<Pod>, sets, "StatefulSet", (s) => s.spec.selector) : [keyOf(event.object)]),
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const set = api.get<StatefulSet>(resource, namespace, name);
      if (set === undefined) return;
      const own = claim(api, pods, set, set.spec.selector, (p) => ordinalOf(set, p) !== undefined);
      const collisions = set.status?.collisionCount ?? 0;
      const { update, history } = currentRevision(api, revisions, set, () => revisionHash(set.spec.template, collisions));
      const current = history.find((r) => r.metadata.name === set.status?.currentRevision) ?? update;
      const s: Sync = { api, clock, recorder, set, current, update };
      let replicas: readonly Pod[] = own;
      if (set.metadata.deletionTimestamp === undefined) replicas = run(s, own, pods);
      writeStatus(s, replicas, collisions);
      const live = new Set([current.metadata.name, update.metadata.name, ...own.map((p) => p.metadata.labels?.[revisionHashLabel] ?? "")]);
      truncateHistory(api, set, history, (r) => live.has(r.metadata.name));
      const wait = nextAvailable(own, set.spec.minReadySeconds ?? 0, clock.now);
      if (wait !== undefined) requeue(key, wait);
    },
  };
};

type Sync = {
  readonly api: Client;
  readonly clock: Clock;
  readonly recorder: Recorder;
  readonly set: StatefulSet;
  readonly current: ControllerRevision;
  readonly update: ControllerRevision;
};

function ordinalOf(set: StatefulSet, pod: Pod): number | undefined {
  const prefix = `${set.metadata.name}-`;
  const rest = pod.metadata.name.startsWith(prefix) ? pod.metadata.name.slice(prefix.length) : "";
  return /^\d+$/.test(rest) ? Number(rest) : undefined;
}

const replicasOf = (set: StatefulSet): number => set.spec.replicas ?? 1;
const startOf = (set: StatefulSet): number => set.spec.ordinals?.start ?? 0;
const isTerminating = (p: Pod): boolean => p.metadata.deletionTimestamp !== undefined;
const runs = (p: Pod): boolean => p.status?.phase === "Running" && isReady(p);
const revisionOf = (p: Pod): string => p.metadata.labels?.[revisionHashLabel] ?? "";

function available(s: Sync, p: Pod): boolean {
  return runs(p) && isAvailable(p, s.set.spec.minReadySeconds ?? 0, s.clock.now);
}

// One step towards what is wanted; with OrderedReady at most one Pod at a time. Returns the Pods as they then stand.
function run(s: Sync, own: readonly Pod[], cache: Cache<Pod>): readonly Pod[] {
  const { set } = s;
  const start = startOf(set);
  const end = start + replicasOf(set);
  const parallel = set.spec.podManagementPolicy === "Parallel";
  const at = new Map<number, Pod>();
  for (const p of own) at.set(ordinalOf(set, p)!, p);
  const condemned = own.filter((p) => ordinalOf(set, p)! < start || ordinalOf(set, p)! >= end).sort((a, b) => ordinalOf(set, b)! - ordinalOf(set, a)!);
  const now = (): readonly Pod[] => [...at.values()];
  const wanted = Array.from({ length: end - start }, (_, i) => start + i);
  const firstSick = [...wanted.map((o) => at.get(o)), ...[...condemned].reverse()].find((p) => p !== undefined && !(available(s, p) && !isTerminating(p)));
  const missing = wanted.find((o) => at.get(o) === undefined);

  for (const o of wanted) {
    const pod = at.get(o);
    if (pod !== undefined && isTerminal(pod)) {
      if (!isTerminating(pod)) remove(s, pod);
      return now();
    }
    if (pod === undefined) {
      const made = make(s, o, cache);
      if (made !== undefined) at.set(o, made);
      if (!parallel) return now();
      continue;
    }
    if (!parallel && (isTerminating(pod) || !runs(pod) || !available(s, pod))) return now();
  }
  for (const pod of condemned) {
    if (isTerminating(pod)) {
      if (!parallel) return now();
      continue;
    }
    // Which Pod upstream calls the first unhealthy one counts a missing Pod too.
    if (!parallel && (!runs(pod) || !available(s, pod)) && (missing !== undefined || pod !== firstSick)) return now();
    remove(s, pod);
    if (!parallel) return now();
  }
  if (set.spec.updateStrategy?.type === "OnDelete") return now();
  const { partition = 0, maxUnavailable } = set.spec.updateStrategy?.rollingUpdate ?? {};
  const max = maxUnavailable === undefined ? 1 : Math.max(1, scaled(maxUnavailable, replicasOf(set), false));
  const sick = wanted.filter((o) => at.get(o) === undefined || !available(s, at.get(o)!) || isTerminating(at.get(o)!)).length;
  let spare = max - sick;
  for (const o of [...wanted].reverse()) {
    const pod = at.get(o);
    if (o - start < partition || pod === undefined) continue;
    if (revisionOf(pod) === s.update.metadata.name || isTerminating(pod)) continue;
    // An old Pod that is out of order anyway may be replaced; else as far as maxUnavailable allows.
    if (spare <= 0 && available(s, pod)) continue;
    if (spare <= 0 && sick > max) continue;
    remove(s, pod);
    spare--;
    if (max === 1) break;
  }
  return now();
}

function make(s: Sync, ordinal: number, cache: Cache<Pod>): Pod | undefined {
  const { set, api, recorder } = s;
  const rolling = (set.spec.updateStrategy?.type ?? "RollingUpdate") === "RollingUpdate";
  const { partition } = set.spec.updateStrategy?.rollingUpdate ?? {};
  const boundary = startOf(set) + (partition ?? (set.spec.updateStrategy?.rollingUpdate === undefined ? (set.status?.currentReplicas ?? 0) : 0));
  const revision = rolling && ordinal < boundary ? s.current : s.update;
  const template: PodTemplate = revision === s.update ? set.spec.template : templateOf(revision);
  const name = `${set.metadata.name}-${ordinal}`;
  const pod = podFromTemplate(template, set, { name });
  const labels = {
    ...template.metadata?.labels,
    "statefulset.kubernetes.io/pod-name": name,
    "apps.kubernetes.io/pod-index": String(ordinal),
    [revisionHashLabel]: revision.metadata.name,
  };
  const claims = (set.spec.volumeClaimTemplates ?? []).map((t) => ({ template: t, name: `${t.metadata.name}-${name}`, volume: t.metadata.name }));
  const volumes = [
    ...((template.spec["volumes"] ?? []) as readonly { name: string }[]).filter((v) => !claims.some((c) => c.volume === v.name)),
    ...claims.map((c) => ({ name: c.volume, persistentVolumeClaim: { claimName: c.name } })),
  ];
  try {
    for (const c of claims) {
      if (api.get("persistentvolumeclaims", set.metadata.namespace, c.name) !== undefined) continue;
      const { labels: own, annotations } = c.template.metadata;
      api.create("persistentvolumeclaims", set.metadata.namespace, {
        apiVersion: "v1",
        kind: "PersistentVolumeClaim",
        metadata: {
          name: c.name,
          namespace: set.metadata.namespace,
          labels: { ...own, ...set.spec.selector.matchLabels },
          ...(annotations !== undefined && { annotations }),
          ...(set.spec.persistentVolumeClaimRetentionPolicy?.whenDeleted === "Delete" && { ownerReferences: [controllerRef(set)] }),
        },
        spec: c.template["spec"],
      });
      recorder.event(set, "Normal", "SuccessfulCreate", `Create Claim ${c.name} Pod ${name} in StatefulSet ${set.metadata.name} success`);
    }
    const created = api.create<Pod>("pods", set.metadata.namespace, {
      ...pod,
      metadata: { ...pod.metadata, labels },
      spec: {
        ...pod.spec,
        hostname: name,
        ...((set.spec.serviceName ?? "") !== "" && { subdomain: set.spec.serviceName }),
        ...(volumes.length > 0 && { volumes }),
      },
    });
    recorder.event(set, "Normal", "SuccessfulCreate", `Create Pod ${name} in StatefulSet ${set.metadata.name} successful`);
    return created;
  } catch (e) {
    if (!(e instanceof ApiError)) throw e;
    if (isNamespaceTerminating(e)) return undefined;
    // A Pod of this name that is somebody else's, or our own that we have not been told of yet.
    if (e.reason === "AlreadyExists" && cache.get(`${set.metadata.namespace ?? ""}/${name}`) === undefined) return undefined;
    recorder.event(set, "Warning", "FailedCreate", `Create Pod ${name} in StatefulSet ${set.metadata.name} failed error: ${e.message}`);
    throw e;
  }
}

function remove({ api, set, recorder }: Sync, pod: Pod): void {
  const { name } = pod.metadata;
  try {
    api.delete("pods", pod.metadata.namespace, name, { uid: pod.metadata.uid });
    recorder.event(set, "Normal", "SuccessfulDelete", `Delete Pod ${name} in StatefulSet ${set.metadata.name} successful`);
  } catch (e) {
    if (!(e instanceof ApiError)) throw e;
    recorder.event(set, "Warning", "FailedDelete", `Delete Pod ${name} in StatefulSet ${set.metadata.name} failed error: ${e.message}`);
    throw e;
  }
}

function writeStatus(s: Sync, pods: readonly Pod[], collisionCount: number): void {
  const { set, current, update } = s;
  const count = (test: (p: Pod) => boolean): number => pods.filter(test).length;
  const readyReplicas = count(runs);
  const updatedReplicas = count((p) => !isTerminating(p) && revisionOf(p) === update.metadata.name);
  // When everything is of the new revision, it becomes the current one.
  const done =
    current !== update &&
    (set.spec.updateStrategy?.type ?? "RollingUpdate") === "RollingUpdate" &&
    updatedReplicas === pods.length &&
    readyReplicas === pods.length &&
    pods.length === replicasOf(set);
  const now = done ? update : current;
  const status = omitEmpty(
    {
      observedGeneration: set.metadata.generation,
      replicas: pods.length,
      readyReplicas,
      currentReplicas: count((p) => !isTerminating(p) && revisionOf(p) === now.metadata.name),
      updatedReplicas,
      currentRevision: now.metadata.name,
      updateRevision: update.metadata.name,
      collisionCount,
      availableReplicas: count((p) => available(s, p)),
      conditions: set.status?.conditions,
    },
    ["replicas", "collisionCount", "availableReplicas"],
  );
  if (!same(status, set.status)) s.api.updateStatus(resource, { ...set, status });
}
