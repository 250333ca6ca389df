// A Deployment's status: counts over its ReplicaSets, and the conditions Available, Progressing and ReplicaFailure.
import { replicasOf, fenceposts } from "./deployment-revisions";
import type { Condition, Deployment, ReplicaSet } from "./objects";
import { conditionOf, omitEmpty, withoutCondition } from "./pods";
import { rfc3339, timeOf } from "./times";

export type DeploymentStatus = Deployment["status"];

export function sum(list: readonly ReplicaSet[], field: (rs: ReplicaSet) => number | undefined): number {
  return list.reduce((n, rs) => n + (field(rs) ?? 0), 0);
}

export function condition(type: string, status: string, reason: string, message: string, now: number): Condition {
  return { type, status, lastUpdateTime: rfc3339(now), lastTransitionTime: rfc3339(now), reason, message };
}

/** Conditions with one set; the old one stays if status and reason are the same, its transition time if the status is. */
export function setCondition(list: readonly Condition[] | undefined, c: Condition): readonly Condition[] {
  const current = conditionOf(list, c.type);
  if (current !== undefined && current.status === c.status && current.reason === c.reason) return list ?? [];
  const next = current !== undefined && current.status === c.status ? { ...c, lastTransitionTime: current.lastTransitionTime } : c;
  return [...withoutCondition(list, c.type), next];
}

export function hasDeadline(d: Deployment): boolean {
  return d.spec.progressDeadlineSeconds !== undefined && d.spec.progressDeadlineSeconds !== 2147483647;
}

export function isComplete(d: Deployment, s: DeploymentStatus): boolean {
  const n = replicasOf(d);
  return (
    (s.updatedReplicas ?? 0) === n && (s.replicas ?? 0) === n && (s.availableReplicas ?? 0) === n && (s.observedGeneration ?? 0) >= (d.metadata.generation ?? 0)
  );
}

/** Counts and Available. */
export function plainStatus(d: Deployment, all: readonly ReplicaSet[], fresh: ReplicaSet | undefined, now: number): DeploymentStatus {
  const available = sum(all, (rs) => rs.status?.availableReplicas);
  const enough = available >= replicasOf(d) - fenceposts(d).unavailable;
  const terminating = all.some((rs) => rs.status?.terminatingReplicas === undefined) ? undefined : sum(all, (rs) => rs.status.terminatingReplicas);
  return {
    observedGeneration: d.metadata.generation,
    replicas: sum(all, (rs) => rs.status?.replicas),
    updatedReplicas: fresh?.status?.replicas ?? 0,
    readyReplicas: sum(all, (rs) => rs.status?.readyReplicas),
    availableReplicas: available,
    unavailableReplicas: Math.max(0, sum(all, replicasOf) - available),
    terminatingReplicas: terminating,
    collisionCount: d.status?.collisionCount,
    conditions: setCondition(
      d.status?.conditions,
      enough
        ? condition("Available", "True", "MinimumReplicasAvailable", "Deployment has minimum availability.", now)
        : condition("Available", "False", "MinimumReplicasUnavailable", "Deployment does not have minimum availability.", now),
    ),
  };
}

/** As the server writes it: zeros left out, but for pointers. */
export function written(s: DeploymentStatus): DeploymentStatus {
  return omitEmpty(s, ["terminatingReplicas", "collisionCount"]);
}

/** The status in a rollout: plainStatus with Progressing (complete, progressing, timed out) and the ReplicaSets' failures. */
export function rolloutStatus(d: Deployment, all: readonly ReplicaSet[], fresh: ReplicaSet | undefined, now: number): DeploymentStatus {
  const status = plainStatus(d, all, fresh, now);
  let conditions = status.conditions ?? [];
  const current = conditionOf(d.status?.conditions, "Progressing");
  if (!hasDeadline(d)) conditions = withoutCondition(conditions, "Progressing");
  const settled = status.replicas === status.updatedReplicas && current?.reason === "NewReplicaSetAvailable";
  const subject = fresh === undefined ? `Deployment "${d.metadata.name}"` : `ReplicaSet "${fresh.metadata.name}"`;
  if (hasDeadline(d) && !settled) {
    if (isComplete(d, status))
      conditions = setCondition(conditions, condition("Progressing", "True", "NewReplicaSetAvailable", `${subject} has successfully progressed.`, now));
    else if (progresses(d, status)) {
      const c = condition("Progressing", "True", "ReplicaSetUpdated", `${subject} is progressing.`, now);
      conditions = [...withoutCondition(conditions, "Progressing"), current?.status === "True" ? { ...c, lastTransitionTime: current.lastTransitionTime } : c];
    } else if (timedOut(d, conditionOf(conditions, "Progressing"), now))
      conditions = setCondition(conditions, condition("Progressing", "False", "ProgressDeadlineExceeded", `${subject} has timed out progressing.`, now));
  }
  const failure = [...(fresh === undefined ? [] : [fresh]), ...all]
    .map((rs) => conditionOf(rs.status?.conditions, "ReplicaFailure"))
    .find((c) => c !== undefined);
  conditions =
    failure === undefined
      ? withoutCondition(conditions, "ReplicaFailure")
      : setCondition(conditions, { ...failure, lastUpdateTime: failure.lastTransitionTime });
  return { ...status, conditions };
}

function progresses(d: Deployment, s: DeploymentStatus): boolean {
  const old = d.status ?? {};
  const oldOnes = (old.replicas ?? 0) - (old.updatedReplicas ?? 0);
  const newOnes = (s.replicas ?? 0) - (s.updatedReplicas ?? 0);
  return (
    (s.updatedReplicas ?? 0) > (old.updatedReplicas ?? 0) ||
    newOnes < oldOnes ||
    (s.readyReplicas ?? 0) > (old.readyReplicas ?? 0) ||
    (s.availableReplicas ?? 0) > (old.availableReplicas ?? 0)
  );
}

function timedOut(d: Deployment, c: Condition | undefined, now: number): boolean {
  if (c === undefined || c.reason === "NewReplicaSetAvailable") return false;
  if (c.reason === "ProgressDeadlineExceeded") return true;
  return timeOf(c.lastUpdateTime) + (d.spec.progressDeadlineSeconds ?? 600) * 1000 < now;
}

/** Milliseconds until the rollout is to be looked at again for its deadline; undefined if that is not needed. */
export function nextProgressCheck(d: Deployment, s: DeploymentStatus, now: number): number | undefined {
  const c = conditionOf(d.status?.conditions, "Progressing");
  if (!hasDeadline(d) || c === undefined || isComplete(d, s) || c.reason === "ProgressDeadlineExceeded") return undefined;
  return Math.max(0, timeOf(c.lastUpdateTime) + (d.spec.progressDeadlineSeconds ?? 600) * 1000 - now);
}
