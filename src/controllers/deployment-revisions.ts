// A Deployment's ReplicaSets: which is the new one, their revisions, and the annotations in which the Deployment notes them.
import type { Deployment, Labels, PodTemplate, ReplicaSet } from "./objects";
import { same, scaled } from "./pods";
import { timeOf } from "./times";

export const revisionAnnotation = "deployment.kubernetes.io/revision";
const historyAnnotation = "deployment.kubernetes.io/revision-history";
const desiredAnnotation = "deployment.kubernetes.io/desired-replicas";
const maxAnnotation = "deployment.kubernetes.io/max-replicas";
const notCopied = new Set([
  "kubectl.kubernetes.io/last-applied-configuration",
  revisionAnnotation,
  historyAnnotation,
  desiredAnnotation,
  maxAnnotation,
  "deprecated.deployment.rollback.to",
]);
const maxHistoryLength = 2000;

export function replicasOf(d: Deployment | ReplicaSet): number {
  return d.spec.replicas ?? 1;
}

/** maxSurge and maxUnavailable as counts; both 0 means one unavailable. */
export function fenceposts(d: Deployment): { readonly surge: number; readonly unavailable: number } {
  if (d.spec.strategy?.type === "Recreate") return { surge: 0, unavailable: 0 };
  const { maxSurge, maxUnavailable } = d.spec.strategy?.rollingUpdate ?? {};
  const replicas = replicasOf(d);
  const surge = scaled(maxSurge, replicas, true);
  const unavailable = scaled(maxUnavailable, replicas, false);
  return { surge, unavailable: replicas === 0 ? 0 : Math.min(replicas, surge === 0 && unavailable === 0 ? 1 : unavailable) };
}

export function byCreation(list: readonly ReplicaSet[]): readonly ReplicaSet[] {
  return [...list].sort((a, b) => timeOf(a.metadata.creationTimestamp) - timeOf(b.metadata.creationTimestamp) || (a.metadata.name < b.metadata.name ? -1 : 1));
}

function withoutHash(template: PodTemplate): unknown {
  const { "pod-template-hash": _, ...labels } = template.metadata?.labels ?? {};
  const { creationTimestamp: __, ...metadata } = (template.metadata ?? {}) as Record<string, unknown>;
  return { ...template, metadata: { ...metadata, labels } };
}

/** The oldest ReplicaSet whose template is the Deployment's (but for the hash). */
export function findNew(d: Deployment, all: readonly ReplicaSet[]): ReplicaSet | undefined {
  const wanted = withoutHash(d.spec.template);
  return byCreation(all).find((rs) => same(withoutHash(rs.spec.template), wanted));
}

export function revisionOf(rs: ReplicaSet): number {
  const text = rs.metadata.annotations?.[revisionAnnotation];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : 0;
}

export function maxRevision(list: readonly ReplicaSet[]): number {
  return list.reduce((n, rs) => Math.max(n, revisionOf(rs)), 0);
}

/** The annotations of the new ReplicaSet: the Deployment's own, its revision (never lowered), and for a fresh one the counts. */
export function newAnnotations(d: Deployment, current: Labels | undefined, revision: number, exists: boolean): Labels {
  const out: Record<string, string> = { ...current };
  for (const [k, v] of Object.entries(d.metadata.annotations ?? {})) if (!notCopied.has(k)) out[k] = v;
  const old = out[revisionAnnotation];
  if (old === undefined || Number(old) < revision) {
    out[revisionAnnotation] = String(revision);
    if (old !== undefined) {
      const history = out[historyAnnotation] === undefined || out[historyAnnotation] === "" ? [] : out[historyAnnotation]!.split(",");
      history.push(old);
      while (history.length > 1 && history.join(",").length > maxHistoryLength) history.shift();
      out[historyAnnotation] = history.join(",");
    }
  }
  return exists ? out : { ...out, ...countAnnotations(d) };
}

/** What a ReplicaSet notes of its Deployment's size, to tell scaling from rolling. */
export function countAnnotations(d: Deployment): Labels {
  return { [desiredAnnotation]: String(replicasOf(d)), [maxAnnotation]: String(replicasOf(d) + fenceposts(d).surge) };
}

export function desiredOf(rs: ReplicaSet): number | undefined {
  return count(rs, desiredAnnotation);
}

export function maxOf(rs: ReplicaSet): number | undefined {
  return count(rs, maxAnnotation);
}

function count(rs: ReplicaSet, annotation: string): number | undefined {
  const text = rs.metadata.annotations?.[annotation];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
