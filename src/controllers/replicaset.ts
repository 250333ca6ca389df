// ReplicaSet and ReplicationController: keep as many Pods as wanted. One loop for both kinds, as upstream has it.
// Departs: Pods are created one after the other, without slow-start batches; there are no expectations, since a key is
// never reconciled before the events of its last reconcile have come.
import { ApiError } from "../api/types";
import type { Client, KubeObject, WatchEvent } from "../api/types";
import type { Clock } from "../base/clock";
import { maySelect } from "./cache";
import type { Cache } from "./cache";
import { claim } from "./claim";
import type { Recorder } from "./events";
import { controllerOf, keyOf, splitKey } from "./references";
import type { Labels, LabelSelector, Pod, ReplicaSet } from "./objects";
import {
  conditionOf,
  createPod,
  deletePod,
  deletionOrder,
  isActive,
  isAvailable,
  isReady,
  isTerminating,
  namePrefix,
  omitEmpty,
  podFromTemplate,
  same,
  withCondition,
  withoutCondition,
} from "./pods";
import { matches, matchesMap } from "./selectors";
import { rfc3339, timeOf } from "./times";
import { Retry } from "./types";
import type { Controller, ControllerEnv, ControllerFactory, Key } from "./types";

const burstReplicas = 500;

export const replicaSetController: ControllerFactory = (env) =>
  create(env, { name: "replicaset-controller", resource: "replicasets.apps", kind: "ReplicaSet", selector: (rs) => rs.spec.selector });

export const replicationController: ControllerFactory = (env) =>
  create(env, {
    name: "replication-controller",
    resource: "replicationcontrollers",
    kind: "ReplicationController",
    selector: (rc) => ({ matchLabels: (rc.spec.selector as unknown as Labels | undefined) ?? {} }),
  });

type Variant = { readonly name: string; readonly resource: string; readonly kind: string; readonly selector: (owner: ReplicaSet) => LabelSelector };

function create({ clock, caches, recorder: makeRecorder }: ControllerEnv, variant: Variant): Controller {
  const owners = caches.of<ReplicaSet>(variant.resource);
  const pods = caches.of<Pod>("pods");
  const recorder = makeRecorder(variant.name);
  return {
    name: variant.name,
    watches: [variant.resource, "pods"],
    keys: (event, resource) => (resource === "pods" ? podKeys(event as WatchEvent<Pod>, owners, variant.kind, variant.selector) : [keyOf(event.object)]),
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const owner = api.get<ReplicaSet>(variant.resource, namespace, name);
      if (owner === undefined) return;
      const active = claim(api, pods, owner, variant.selector(owner), isActive);
      let failure: ApiError | undefined;
      if (owner.metadata.deletionTimestamp === undefined) {
        try {
          manage(api, recorder, clock, owner, active, pods);
        } catch (e) {
          if (!(e instanceof ApiError)) throw e;
          failure = e;
        }
      }
      const terminating = [...pods.by("owner", owner.metadata.uid)].filter(
        (p) => isTerminating(p) && matches(variant.selector(owner), p.metadata.labels),
      ).length;
      const status = newStatus(owner, active, terminating, failure, clock.now, variant.kind);
      if (!same(status, owner.status)) api.updateStatus(variant.resource, { ...owner, status });
      if (failure !== undefined) throw new Retry(failure.message);
      const wait = nextAvailable(active, owner.spec.minReadySeconds ?? 0, clock.now);
      if (wait !== undefined) requeue(key, wait);
    },
  };
}

/** The keys of the owners that a Pod's event concerns: its controller, now and before, or whoever may adopt it. */
export function podKeys<T extends KubeObject>(event: WatchEvent<Pod>, owners: Cache<T>, kind: string, selector: (owner: T) => LabelSelector): readonly Key[] {
  const { object, previous } = event;
  const namespace = object.metadata.namespace ?? "";
  const out = new Set<Key>();
  for (const pod of previous === undefined ? [object] : [object, previous]) {
    const ref = controllerOf(pod);
    if (ref?.kind === kind) out.add(`${namespace}/${ref.name}`);
  }
  if (controllerOf(object) === undefined && event.type !== "DELETED") {
    const changed = previous === undefined || !same(previous.metadata.labels, object.metadata.labels) || controllerOf(previous) !== undefined;
    if (changed)
      for (const owner of maySelect(owners, namespace, object.metadata.labels)) if (matches(selector(owner), object.metadata.labels)) out.add(keyOf(owner));
  }
  return [...out];
}

function manage(api: Client, recorder: Recorder, clock: Clock, owner: ReplicaSet, active: readonly Pod[], pods: Cache<Pod>): void {
  const diff = active.length - (owner.spec.replicas ?? 1);
  if (diff < 0) {
    const pod = podFromTemplate(owner.spec.template, owner, { generateName: namePrefix(owner.metadata.name) });
    for (let i = Math.min(-diff, burstReplicas); i > 0; i--) createPod(api, recorder, owner, pod);
  } else if (diff > 0) {
    const ranks = nodeRanks(owner, pods);
    const order = diff < active.length ? deletionOrder(active, (p) => ranks.get(p.spec.nodeName ?? "") ?? 0, clock.now) : active;
    for (const pod of order.slice(0, Math.min(diff, burstReplicas))) deletePod(api, recorder, owner, pod);
  }
}

// How many Pods of this owner, and of the other ReplicaSets of the same Deployment, are on each node.
function nodeRanks(owner: ReplicaSet, pods: Cache<Pod>): ReadonlyMap<string, number> {
  const out = new Map<string, number>();
  const deployment = controllerOf(owner)?.uid;
  const related = deployment === undefined ? pods.by("owner", owner.metadata.uid) : siblings(owner, pods);
  for (const p of related) if (isActive(p)) out.set(p.spec.nodeName ?? "", (out.get(p.spec.nodeName ?? "") ?? 0) + 1);
  return out;
}

function* siblings(owner: ReplicaSet, pods: Cache<Pod>): Generator<Pod> {
  // The Pods of one Deployment share the labels of its selector; pod-template-hash tells its ReplicaSets apart.
  const wanted: Record<string, string> = {};
  for (const [k, v] of Object.entries(owner.spec.selector.matchLabels ?? {})) if (k !== "pod-template-hash") wanted[k] = v;
  const first = Object.keys(wanted)[0];
  const namespace = owner.metadata.namespace ?? "";
  const candidates = first === undefined ? pods.by("owner", owner.metadata.uid) : pods.by("label", `${namespace}/${first}=${wanted[first]}`);
  for (const p of candidates) if (matchesMap(wanted, p.metadata.labels) && controllerOf(p)?.kind === owner.kind) yield p;
}

function newStatus(
  owner: ReplicaSet,
  active: readonly Pod[],
  terminating: number,
  failure: ApiError | undefined,
  now: number,
  kind: string,
): ReplicaSet["status"] {
  const old = owner.status ?? {};
  const template = owner.spec.template.metadata?.labels ?? {};
  let conditions = old.conditions;
  const wanted = owner.spec.replicas ?? 1;
  if (failure !== undefined && conditionOf(conditions, "ReplicaFailure") === undefined)
    conditions = withCondition(conditions, {
      type: "ReplicaFailure",
      status: "True",
      reason: active.length < wanted ? "FailedCreate" : "FailedDelete",
      message: failure.message,
      lastTransitionTime: rfc3339(now),
    });
  else if (failure === undefined && conditionOf(conditions, "ReplicaFailure") !== undefined) conditions = withoutCondition(conditions, "ReplicaFailure");
  return omitEmpty(
    {
      replicas: active.length,
      fullyLabeledReplicas: active.filter((p) => matchesMap(template, p.metadata.labels)).length,
      readyReplicas: active.filter(isReady).length,
      availableReplicas: active.filter((p) => isAvailable(p, owner.spec.minReadySeconds ?? 0, now)).length,
      terminatingReplicas: kind === "ReplicaSet" ? terminating : undefined,
      observedGeneration: owner.metadata.generation,
      conditions,
    },
    ["replicas", "terminatingReplicas"],
  );
}

/** Milliseconds until the next ready Pod becomes available; undefined if none is waiting. */
export function nextAvailable(pods: readonly Pod[], minReadySeconds: number, now: number): number | undefined {
  if (minReadySeconds === 0) return undefined;
  let best: number | undefined;
  for (const pod of pods) {
    if (!isReady(pod) || isAvailable(pod, minReadySeconds, now)) continue;
    const wait = timeOf(conditionOf(pod.status.conditions, "Ready")?.lastTransitionTime) + minReadySeconds * 1000 - now;
    if (best === undefined || wait < best) best = wait;
  }
  return best;
}
