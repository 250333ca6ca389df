// The Deployment controller: one ReplicaSet for each template, scaled against each other.
//
//   Deployment ──hash of the template──▶ ReplicaSet web-5b88549bb9 ──▶ Pods
//        └─ earlier templates ─────────▶ older ReplicaSets, scaled to 0, kept as history
//
// Departs: no rollback field (it left the API with extensions/v1beta1).
import { ApiError } from "../api/types";
import type { Client, WatchEvent } from "../api/types";
import type { Clock } from "../base/clock";
import { maySelect } from "./cache";
import type { Cache } from "./cache";
import { claim } from "./claim";
import {
  byCreation,
  countAnnotations,
  desiredOf,
  fenceposts,
  findNew,
  maxOf,
  maxRevision,
  newAnnotations,
  replicasOf,
  revisionAnnotation,
  revisionOf,
} from "./deployment-revisions";
import { condition, hasDeadline, isComplete, nextProgressCheck, plainStatus, rolloutStatus, setCondition, sum, written } from "./deployment-status";
import type { Recorder } from "./events";
import { podTemplateHash } from "./hash";
import { controllerOf, controllerRef, keyOf, splitKey } from "./references";
import type { Deployment, Pod, ReplicaSet } from "./objects";
import { conditionOf, isNamespaceTerminating, isTerminal, same } from "./pods";
import { matches } from "./selectors";
import { timing } from "./timing";
import { Retry } from "./types";
import type { ControllerFactory, Key } from "./types";

const deployments = "deployments.apps";
const replicasets = "replicasets.apps";

/** One sync's hands: `d` is replaced by what the server answered. */
type Sync = {
  readonly api: Client;
  readonly clock: Clock;
  readonly recorder: Recorder;
  d: Deployment;
  readonly pods: Cache<Pod>;
  readonly sets: readonly ReplicaSet[];
};

export const deploymentController: ControllerFactory = ({ clock, caches, recorder: makeRecorder }) => {
  const cache = caches.of<Deployment>(deployments);
  const sets = caches.of<ReplicaSet>(replicasets);
  const pods = caches.of<Pod>("pods");
  const recorder = makeRecorder("deployment-controller");

  function setKeys(event: WatchEvent<ReplicaSet>): readonly Key[] {
    const namespace = event.object.metadata.namespace ?? "";
    const out = new Set<Key>();
    for (const rs of event.previous === undefined ? [event.object] : [event.object, event.previous]) {
      const ref = controllerOf(rs);
      if (ref?.kind === "Deployment") out.add(`${namespace}/${ref.name}`);
    }
    if (controllerOf(event.object) === undefined && event.type !== "DELETED")
      for (const d of maySelect(cache, namespace, event.object.metadata.labels)) if (matches(d.spec.selector, event.object.metadata.labels)) out.add(keyOf(d));
    return [...out];
  }

  // Only the end of a Pod matters, to a Deployment that recreates.
  function podKeys(event: WatchEvent<Pod>): readonly Key[] {
    if (event.type !== "DELETED") return [];
    const ref = controllerOf(event.object);
    if (ref?.kind !== "ReplicaSet") return [];
    const owner = controllerOf(sets.get(`${event.object.metadata.namespace ?? ""}/${ref.name}`) ?? event.object);
    if (owner?.kind !== "Deployment") return [];
    const key = `${event.object.metadata.namespace ?? ""}/${owner.name}`;
    return cache.get(key)?.spec.strategy?.type === "Recreate" ? [key] : [];
  }

  return {
    name: "deployment-controller",
    watches: [deployments, replicasets, "pods"],
    keys: (event, resource) =>
      resource === deployments ? [keyOf(event.object)] : resource === "pods" ? podKeys(event as WatchEvent<Pod>) : setKeys(event as WatchEvent<ReplicaSet>),
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const d = api.get<Deployment>(deployments, namespace, name);
      if (d === undefined) return;
      const own = claim(api, sets, d, d.spec.selector);
      const sync: Sync = { api, clock, recorder, d, pods, sets: own };
      const again = run(sync);
      if (again !== undefined) requeue(key, again);
    },
  };
};

function run(s: Sync): number | undefined {
  if (s.d.metadata.deletionTimestamp !== undefined) {
    const { fresh, old } = split(s);
    writeStatus(s, plainStatus(s.d, all(fresh, old), fresh, s.clock.now));
    return undefined;
  }
  checkPaused(s);
  const { fresh, old } = sync(s, false);
  const resized = all(fresh, old).some((rs) => replicasOf(rs) > 0 && desiredOf(rs) !== undefined && desiredOf(rs) !== replicasOf(s.d));
  if (s.d.spec.paused === true || resized) {
    // as upstream, the status says what was before the scaling; the ReplicaSets' events bring the next look
    scale(s, fresh, old);
    if (s.d.spec.paused === true) cleanUp(s, old);
    writeStatus(s, plainStatus(s.d, all(fresh, old), fresh, s.clock.now));
    return undefined;
  }
  return s.d.spec.strategy?.type === "Recreate" ? recreate(s) : roll(s);
}

function all(fresh: ReplicaSet | undefined, old: readonly ReplicaSet[]): readonly ReplicaSet[] {
  return fresh === undefined ? old : [...old, fresh];
}

function split(s: Sync): { fresh: ReplicaSet | undefined; old: readonly ReplicaSet[] } {
  const fresh = findNew(s.d, s.sets);
  return { fresh, old: s.sets.filter((rs) => rs.metadata.uid !== fresh?.metadata.uid) };
}

function checkPaused(s: Sync): void {
  if (!hasDeadline(s.d)) return;
  const c = conditionOf(s.d.status?.conditions, "Progressing");
  if (c?.reason === "ProgressDeadlineExceeded") return;
  const known = c?.reason === "DeploymentPaused";
  if (s.d.spec.paused === true && !known)
    update(s, {
      ...s.d.status,
      conditions: setCondition(s.d.status?.conditions, condition("Progressing", "Unknown", "DeploymentPaused", "Deployment is paused", s.clock.now)),
    });
  else if (s.d.spec.paused !== true && known)
    update(s, {
      ...s.d.status,
      conditions: setCondition(s.d.status?.conditions, condition("Progressing", "Unknown", "DeploymentResumed", "Deployment is resumed", s.clock.now)),
    });
}

// The new ReplicaSet (made if wanted) with its annotations, the older ones, and the Deployment's revision.
function sync(s: Sync, create: boolean): { fresh: ReplicaSet | undefined; old: readonly ReplicaSet[] } {
  const { fresh, old } = split(s);
  const revision = maxRevision(old) + 1;
  if (fresh !== undefined) {
    const annotations = newAnnotations(s.d, fresh.metadata.annotations, revision, true);
    const minReady = s.d.spec.minReadySeconds ?? 0;
    if (!same(annotations, fresh.metadata.annotations ?? {}) || (fresh.spec.minReadySeconds ?? 0) !== minReady) {
      const updated = s.api.update<ReplicaSet>(replicasets, {
        ...fresh,
        metadata: { ...fresh.metadata, annotations },
        spec: { ...fresh.spec, ...(minReady > 0 ? { minReadySeconds: minReady } : {}) },
      });
      return { fresh: updated, old };
    }
    const missing = hasDeadline(s.d) && conditionOf(s.d.status?.conditions, "Progressing") === undefined;
    const conditions = missing
      ? setCondition(
          s.d.status?.conditions,
          condition("Progressing", "True", "FoundNewReplicaSet", `Found new replica set "${fresh.metadata.name}"`, s.clock.now),
        )
      : s.d.status?.conditions;
    if (missing || s.d.metadata.annotations?.[revisionAnnotation] !== String(revisionOf(fresh))) update(s, { ...s.d.status, conditions }, revisionOf(fresh));
    return { fresh, old };
  }
  return create ? { fresh: make(s, old, revision), old } : { fresh: undefined, old };
}

function make(s: Sync, old: readonly ReplicaSet[], revision: number): ReplicaSet {
  const { d } = s;
  const hash = podTemplateHash(d.spec.template, d.status?.collisionCount);
  const labels = { ...d.spec.template.metadata?.labels, "pod-template-hash": hash };
  const name = `${d.metadata.name}-${hash}`;
  const replicas = d.spec.strategy?.type === "Recreate" ? replicasOf(d) : grown(d, sum(old, replicasOf), 0);
  let created: ReplicaSet;
  try {
    created = s.api.create<ReplicaSet>(replicasets, d.metadata.namespace, {
      apiVersion: "apps/v1",
      kind: "ReplicaSet",
      metadata: {
        name,
        namespace: d.metadata.namespace,
        labels,
        annotations: newAnnotations(d, undefined, revision, false),
        ownerReferences: [controllerRef(d)],
      },
      spec: {
        replicas,
        ...(d.spec.minReadySeconds !== undefined && d.spec.minReadySeconds > 0 ? { minReadySeconds: d.spec.minReadySeconds } : {}),
        selector: { ...d.spec.selector, matchLabels: { ...d.spec.selector.matchLabels, "pod-template-hash": hash } },
        template: { ...d.spec.template, metadata: { ...d.spec.template.metadata, labels } },
      },
    });
  } catch (e) {
    if (!(e instanceof ApiError)) throw e;
    if (e.reason === "AlreadyExists") {
      // Another template with the same hash (or somebody else's ReplicaSet): count it into the next hash.
      update(s, { ...d.status, collisionCount: (d.status?.collisionCount ?? 0) + 1 });
    } else if (!isNamespaceTerminating(e)) {
      const message = `Failed to create new replica set "${name}": ${e.message}`;
      if (hasDeadline(d))
        update(s, {
          ...d.status,
          conditions: setCondition(d.status?.conditions, condition("Progressing", "False", "ReplicaSetCreateError", message, s.clock.now)),
        });
      s.recorder.event(d, "Warning", "ReplicaSetCreateError", message);
    }
    throw e;
  }
  if (replicas > 0) s.recorder.event(d, "Normal", "ScalingReplicaSet", `Scaled up replica set ${name} from 0 to ${replicas}`);
  const conditions = hasDeadline(d)
    ? setCondition(d.status?.conditions, condition("Progressing", "True", "NewReplicaSetCreated", `Created new replica set "${name}"`, s.clock.now))
    : d.status?.conditions;
  update(s, { ...d.status, conditions }, revision);
  return created;
}

// How large the new ReplicaSet may be, given how many there are in all.
function grown(d: Deployment, total: number, current: number): number {
  const max = replicasOf(d) + fenceposts(d).surge;
  return total >= max ? current : current + Math.min(max - total, replicasOf(d) - current);
}

function resize(s: Sync, rs: ReplicaSet, to: number, always = false): ReplicaSet {
  const from = replicasOf(rs);
  if (!always && from === to) return rs;
  const counts = countAnnotations(s.d);
  const noted = Object.entries(counts).every(([k, v]) => rs.metadata.annotations?.[k] === v);
  if (from === to && noted) return rs;
  const updated = s.api.update<ReplicaSet>(replicasets, {
    ...rs,
    metadata: { ...rs.metadata, annotations: { ...rs.metadata.annotations, ...counts } },
    spec: { ...rs.spec, replicas: to },
  });
  if (from !== to)
    s.recorder.event(s.d, "Normal", "ScalingReplicaSet", `Scaled ${from < to ? "up" : "down"} replica set ${rs.metadata.name} from ${from} to ${to}`);
  return updated;
}

// The Deployment's size has changed (or it is paused): the active ReplicaSets share the change in proportion.
function scale(s: Sync, fresh: ReplicaSet | undefined, old: readonly ReplicaSet[]): void {
  const set = (rs: ReplicaSet, to: number, always: boolean): void => void resize(s, rs, to, always);
  const active = all(fresh, [...byCreation(old)].reverse()).filter((rs) => replicasOf(rs) > 0);
  const only = active.length === 1 ? active[0] : active.length === 0 ? (fresh ?? [...byCreation(old)].reverse()[0]) : undefined;
  const wanted = replicasOf(s.d);
  if (only !== undefined) {
    if (replicasOf(only) !== wanted) set(only, wanted, false);
    return;
  }
  if (fresh !== undefined && replicasOf(fresh) === wanted && desiredOf(fresh) === wanted && (fresh.status?.availableReplicas ?? 0) === wanted) {
    for (const rs of old) if (replicasOf(rs) > 0) set(rs, 0, false);
    return;
  }
  if (s.d.spec.strategy?.type === "Recreate") return;
  const allowed = wanted > 0 ? wanted + fenceposts(s.d).surge : 0;
  const toAdd = allowed - sum(active, replicasOf);
  const age = (a: ReplicaSet, b: ReplicaSet): number => (byCreation([a, b])[0] === a ? -1 : 1);
  const order = [...active].sort((a, b) => replicasOf(b) - replicasOf(a) || (toAdd > 0 ? -age(a, b) : age(a, b)));
  let added = 0;
  const sizes = order.map((rs) => {
    const part = toAdd === 0 || toAdd === added ? 0 : proportion(s.d, rs, toAdd, toAdd - added);
    added += part;
    return replicasOf(rs) + part;
  });
  order.forEach((rs, i) => set(rs, i === 0 && toAdd !== 0 ? Math.max(0, sizes[0]! + toAdd - added) : sizes[i]!, true));
}

function proportion(d: Deployment, rs: ReplicaSet, toAdd: number, left: number): number {
  const before = maxOf(rs) ?? d.status?.replicas ?? 0;
  const size = replicasOf(d) === 0 ? 0 : before === 0 ? replicasOf(rs) : Math.round((replicasOf(rs) * (replicasOf(d) + fenceposts(d).surge)) / before);
  const fraction = size - replicasOf(rs);
  return toAdd > 0 ? Math.min(fraction, left) : Math.max(fraction, left);
}

function roll(s: Sync): number | undefined {
  const { fresh, old } = sync(s, true);
  if (fresh === undefined) throw new Retry("the new ReplicaSet is not there yet");
  const wanted = replicasOf(s.d);
  const everything = all(fresh, old);
  const to = replicasOf(fresh) >= wanted ? wanted : grown(s.d, sum(everything, replicasOf), replicasOf(fresh));
  const grew = resize(s, fresh, to);
  if (grew !== fresh) return rollout(s, all(grew, old), grew);
  const shrunk = shrinkOld(s, fresh, old);
  if (shrunk !== undefined) return rollout(s, all(fresh, shrunk), fresh);
  if (isComplete(s.d, s.d.status ?? {})) cleanUp(s, old);
  return rollout(s, everything, fresh);
}

// Scales older ReplicaSets down: first what is not available there, then as far as availability allows.
function shrinkOld(s: Sync, fresh: ReplicaSet, old: readonly ReplicaSet[]): readonly ReplicaSet[] | undefined {
  const active = byCreation(old.filter((rs) => replicasOf(rs) > 0));
  if (active.length === 0) return undefined;
  const minAvailable = replicasOf(s.d) - fenceposts(s.d).unavailable;
  const total = sum(all(fresh, old), replicasOf);
  const room = total - minAvailable - (replicasOf(fresh) - (fresh.status?.availableReplicas ?? 0));
  if (room <= 0) return undefined;
  const now = new Map(active.map((rs) => [rs.metadata.uid, rs]));
  let cleaned = 0;
  for (const rs of active) {
    if (cleaned >= room) break;
    const sick = replicasOf(rs) - (rs.status?.availableReplicas ?? 0);
    if (sick === 0) continue;
    const n = Math.min(room - cleaned, sick);
    now.set(rs.metadata.uid, resize(s, rs, replicasOf(rs) - n));
    cleaned += n;
  }
  let spare = sum([...now.values(), fresh], (rs) => rs.status?.availableReplicas) - minAvailable;
  let shrunk = 0;
  for (const rs of [...now.values()]) {
    if (spare <= 0) break;
    const n = Math.min(replicasOf(rs), spare);
    if (n === 0) continue;
    now.set(rs.metadata.uid, resize(s, rs, replicasOf(rs) - n));
    spare -= n;
    shrunk += n;
  }
  return cleaned + shrunk === 0 ? undefined : old.map((rs) => now.get(rs.metadata.uid) ?? rs);
}

function recreate(s: Sync): number | undefined {
  const { fresh, old } = sync(s, false);
  let stopped = false;
  const now = old.map((rs) => {
    if (replicasOf(rs) === 0) return rs;
    stopped = true;
    return resize(s, rs, 0);
  });
  const running = now.some((rs) => (rs.status?.replicas ?? 0) > 0 || [...s.pods.by("owner", rs.metadata.uid)].some((p) => !isTerminal(p)));
  if (stopped || running) return rollout(s, all(fresh, now), fresh);
  const made = fresh ?? sync(s, true).fresh!;
  const grew = resize(s, made, replicasOf(s.d));
  if (isComplete(s.d, s.d.status ?? {})) cleanUp(s, now);
  return rollout(s, all(grew, now), grew);
}

// Deletes the oldest ReplicaSets beyond revisionHistoryLimit, if they are empty.
function cleanUp(s: Sync, old: readonly ReplicaSet[]): void {
  const limit = s.d.spec.revisionHistoryLimit ?? 10;
  if (limit === 2147483647) return;
  const alive = old
    .filter((rs) => rs.metadata.deletionTimestamp === undefined)
    .sort((a, b) => revisionOf(a) - revisionOf(b) || (a.metadata.name < b.metadata.name ? -1 : 1));
  for (const rs of alive.slice(0, Math.max(0, alive.length - limit))) {
    if ((rs.status?.replicas ?? 0) !== 0 || replicasOf(rs) !== 0 || (rs.metadata.generation ?? 0) > (rs.status?.observedGeneration ?? 0)) continue;
    try {
      s.api.delete(replicasets, rs.metadata.namespace, rs.metadata.name, { propagationPolicy: "Background" });
    } catch (e) {
      if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
    }
  }
}

function rollout(s: Sync, everything: readonly ReplicaSet[], fresh: ReplicaSet | undefined): number | undefined {
  const status = rolloutStatus(s.d, everything, fresh, s.clock.now);
  if (writeStatus(s, status)) return undefined;
  const wait = nextProgressCheck(s.d, status, s.clock.now);
  return wait === undefined ? undefined : wait + timing.progressCheckSlack;
}

function writeStatus(s: Sync, status: Deployment["status"]): boolean {
  const next = written(status);
  if (same(next, s.d.status ?? {})) return false;
  update(s, next);
  return true;
}

// Status, and with it the revision (the server lets annotations through the status of a Deployment).
function update(s: Sync, status: Deployment["status"], revision?: number): void {
  const annotations = revision === undefined ? s.d.metadata.annotations : { ...s.d.metadata.annotations, [revisionAnnotation]: String(revision) };
  s.d = s.api.updateStatus<Deployment>(deployments, { ...s.d, metadata: { ...s.d.metadata, ...(annotations && { annotations }) }, status });
}
