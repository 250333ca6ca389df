// How far a rollout is, in kubectl's words.
import type { KubeObject } from "../../api/types";
import type { Loose } from "../describers/description";
import { fail } from "../failure";
import { revisionOf } from "./replica-sets";

export type RolloutState = { readonly text: string; readonly done: boolean };

/** Fails where the rollout has, or has no status. `revision`: the one that must be running; 0 for any. */
export function rolloutState(kind: string, object: KubeObject, revision: number): RolloutState {
  if (kind === "Deployment") return deployment(object, revision);
  return kind === "DaemonSet" ? daemonSet(object) : statefulSet(object);
}

function parts(object: KubeObject): { name: string; spec: Loose; status: Loose; observed: boolean } {
  const { spec, status = {} } = object as unknown as Loose;
  return { name: JSON.stringify(object.metadata.name), spec, status, observed: (object.metadata.generation ?? 0) <= (status.observedGeneration ?? 0) };
}

function deployment(object: KubeObject, revision: number): RolloutState {
  const { name, spec, status, observed } = parts(object);
  if (revision > 0 && revision !== revisionOf(object)) fail(`desired revision (${revision}) is different from the running revision (${revisionOf(object)})`);
  if (!observed) return { text: "Waiting for deployment spec update to be observed...\n", done: false };
  if (((status["conditions"] ?? []) as readonly Loose[]).some((c) => c["type"] === "Progressing" && c["reason"] === "ProgressDeadlineExceeded"))
    fail(`deployment ${name} exceeded its progress deadline`);
  const [updated, total, available] = [status["updatedReplicas"] ?? 0, status["replicas"] ?? 0, status["availableReplicas"] ?? 0] as [number, number, number];
  const wanted = (spec["replicas"] ?? 1) as number;
  const waiting = `Waiting for deployment ${name} rollout to finish: `;
  if (updated < wanted) return { text: `${waiting}${updated} out of ${wanted} new replicas have been updated...\n`, done: false };
  if (total > updated) return { text: `${waiting}${total - updated} old replicas are pending termination...\n`, done: false };
  if (available < updated) return { text: `${waiting}${available} of ${updated} updated replicas are available...\n`, done: false };
  return { text: `deployment ${name} successfully rolled out\n`, done: true };
}

function daemonSet(object: KubeObject): RolloutState {
  const { name, spec, status, observed } = parts(object);
  if (spec["updateStrategy"]?.type !== "RollingUpdate") fail("rollout status is only available for RollingUpdate strategy type");
  if (!observed) return { text: "Waiting for daemon set spec update to be observed...\n", done: false };
  const [updated, available, wanted] = [status["updatedNumberScheduled"] ?? 0, status["numberAvailable"] ?? 0, status["desiredNumberScheduled"] ?? 0] as [
    number,
    number,
    number,
  ];
  if (updated < wanted)
    return { text: `Waiting for daemon set ${name} rollout to finish: ${updated} out of ${wanted} new pods have been updated...\n`, done: false };
  if (available < wanted)
    return { text: `Waiting for daemon set ${name} rollout to finish: ${available} of ${wanted} updated pods are available...\n`, done: false };
  return { text: `daemon set ${name} successfully rolled out\n`, done: true };
}

function statefulSet(object: KubeObject): RolloutState {
  const { spec, status, observed } = parts(object);
  if (spec["updateStrategy"]?.type !== "RollingUpdate") fail("rollout status is only available for RollingUpdate strategy type");
  if ((status["observedGeneration"] ?? 0) === 0 || !observed) return { text: "Waiting for statefulset spec update to be observed...\n", done: false };
  const wanted = (spec["replicas"] ?? 1) as number;
  const ready = (status["readyReplicas"] ?? 0) as number;
  const updated = (status["updatedReplicas"] ?? 0) as number;
  if (ready < wanted) return { text: `Waiting for ${wanted - ready} pods to be ready...\n`, done: false };
  const rolling = spec["updateStrategy"]?.rollingUpdate as Loose | undefined;
  if (rolling !== undefined) {
    const partition = (rolling["partition"] ?? 0) as number;
    if (updated < wanted - partition)
      return { text: `Waiting for partitioned roll out to finish: ${updated} out of ${wanted - partition} new pods have been updated...\n`, done: false };
    return { text: `partitioned roll out complete: ${updated} new pods have been updated...\n`, done: true };
  }
  if (status["updateRevision"] !== status["currentRevision"])
    return { text: `waiting for statefulset rolling update to complete ${updated} pods at revision ${status["updateRevision"] ?? ""}...\n`, done: false };
  return { text: `statefulset rolling update complete ${status["currentReplicas"] ?? 0} pods at revision ${status["currentRevision"] ?? ""}...\n`, done: true };
}
