// A Deployment's ReplicaSets, and which of them holds its template now; the revisions of any workload.
import type { KubeObject } from "../../api/types";
import { equalJson } from "../apply/strategic";
import { pathOf } from "../discovery";
import type { Invocation } from "../invocation";
import { selectorText } from "../podspec";
import type { LabelSelector } from "../podspec";

export const REVISION = "deployment.kubernetes.io/revision";

export type ReplicaSet = KubeObject & {
  readonly spec: { readonly replicas?: number; readonly template: Record<string, unknown> };
  readonly status?: { readonly replicas?: number };
};

/** All that it controls, oldest first. */
export function replicaSetsOf(k: Invocation, deployment: KubeObject): readonly ReplicaSet[] {
  const selector = (deployment["spec"] as { selector: LabelSelector }).selector;
  const list = k.api.get(pathOf(k.discovery.find("replicasets.apps"), deployment.metadata.namespace ?? ""), {
    labelSelector: selectorText(selector),
  }) as unknown as { readonly items?: readonly ReplicaSet[] };
  return (list.items ?? [])
    .filter((rs) => rs.metadata.ownerReferences?.some((o) => o.controller === true && o.uid === deployment.metadata.uid) === true)
    .map((rs) => ({ ...rs, apiVersion: "apps/v1", kind: "ReplicaSet" }))
    .sort((a, b) =>
      a.metadata.creationTimestamp < b.metadata.creationTimestamp
        ? -1
        : a.metadata.creationTimestamp > b.metadata.creationTimestamp
          ? 1
          : a.metadata.name < b.metadata.name
            ? -1
            : 1,
    );
}

/** The one whose template is the Deployment's, and the others (those that still hold Pods only in `old`'s first view). */
export function splitReplicaSets(
  k: Invocation,
  deployment: KubeObject,
): { readonly old: readonly ReplicaSet[]; readonly current: ReplicaSet | undefined; readonly all: readonly ReplicaSet[] } {
  const all = replicaSetsOf(k, deployment);
  const template = (deployment["spec"] as { template: unknown }).template;
  const current = all.find((rs) => equalJson(withoutHash(rs.spec.template), withoutHash(template)));
  return { old: all.filter((rs) => rs !== current), current, all };
}

/** A template without the hash that the controller puts in. */
export function withoutHash(template: unknown): Record<string, unknown> {
  const t = template as { metadata?: { labels?: Record<string, string> } };
  const { "pod-template-hash": _, ...labels } = t.metadata?.labels ?? {};
  return { ...t, metadata: { ...t.metadata, labels } };
}

export function revisionOf(object: KubeObject): number {
  return Number(object.metadata.annotations?.[REVISION] ?? 0);
}
