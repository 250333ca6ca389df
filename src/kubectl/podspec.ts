// Where a workload keeps its Pod template, its selector and its ports: what expose, set, rollout, logs and exec ask of any kind.
import type { KubeObject } from "../api/types";
import { fail } from "./failure";

export type EnvVar = { name: string; value?: string; valueFrom?: Record<string, unknown> };
export type Container = {
  name: string;
  image?: string;
  command?: readonly string[];
  args?: readonly string[];
  env?: readonly EnvVar[];
  ports?: readonly { name?: string; containerPort: number; protocol?: string; hostPort?: number }[];
  resources?: { limits?: Record<string, string>; requests?: Record<string, string> };
  [field: string]: unknown;
};
export type PodSpec = {
  containers: readonly Container[];
  initContainers?: readonly Container[];
  ephemeralContainers?: readonly Container[];
  nodeName?: string;
  serviceAccountName?: string;
  [field: string]: unknown;
};

type Template = {
  readonly metadata?: { readonly labels?: Readonly<Record<string, string>>; readonly annotations?: Readonly<Record<string, string>> };
  readonly spec?: PodSpec;
};

/** Where the Pod spec stands in an object of a kind; undefined where it has none. */
export function podSpecPath(kind: string): readonly string[] | undefined {
  switch (kind) {
    case "Pod":
      return ["spec"];
    case "ReplicationController":
    case "Deployment":
    case "DaemonSet":
    case "StatefulSet":
    case "ReplicaSet":
    case "Job":
      return ["spec", "template", "spec"];
    case "CronJob":
      return ["spec", "jobTemplate", "spec", "template", "spec"];
    default:
      return undefined;
  }
}

export function podSpecOf(object: KubeObject): PodSpec | undefined {
  const path = podSpecPath(object.kind);
  let value: unknown = path === undefined ? undefined : object;
  for (const key of path ?? []) value = (value as Record<string, unknown> | undefined)?.[key];
  return value as PodSpec | undefined;
}

/** The object with another Pod spec. */
export function withPodSpec(object: KubeObject, spec: PodSpec): KubeObject {
  const put = (value: Record<string, unknown>, path: readonly string[]): Record<string, unknown> => ({
    ...value,
    [path[0]!]: path.length === 1 ? spec : put(value[path[0]!] as Record<string, unknown>, path.slice(1)),
  });
  return put(object as unknown as Record<string, unknown>, podSpecPath(object.kind)!) as unknown as KubeObject;
}

export type LabelSelector = {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[];
};

/** A workload's label selector in the form of a query; fails for kinds that have none. */
export function selectorOf(object: KubeObject): string {
  const spec = (object["spec"] ?? {}) as { selector?: unknown };
  switch (object.kind) {
    case "ReplicationController":
    case "Service": {
      const s = spec.selector as Record<string, string> | undefined;
      if (s === undefined || Object.keys(s).length === 0) fail(`invalid service '${object.metadata.name}': Service is defined without a selector`);
      return mapSelector(s);
    }
    case "Deployment":
    case "ReplicaSet":
    case "StatefulSet":
    case "DaemonSet":
    case "Job":
      return selectorText(spec.selector as LabelSelector | undefined);
    default:
      return fail(`selector for ${object.kind} not implemented`);
  }
}

export function mapSelector(labels: Readonly<Record<string, string>>): string {
  return Object.keys(labels)
    .sort()
    .map((key) => `${key}=${labels[key]!}`)
    .join(",");
}

/** "app=web,tier in (a,b),!x", keys sorted. */
export function selectorText(s: LabelSelector | undefined): string {
  const parts = Object.entries(s?.matchLabels ?? {}).map(([key, v]) => [key, `${key}=${v}`] as const);
  const more = (s?.matchExpressions ?? []).map((e) => {
    const values = [...(e.values ?? [])].sort().join(",");
    return [
      e.key,
      e.operator === "In" ? `${e.key} in (${values})` : e.operator === "NotIn" ? `${e.key} notin (${values})` : e.operator === "Exists" ? e.key : `!${e.key}`,
    ] as const;
  });
  return [...parts, ...more]
    .sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))
    .map(([, text]) => text)
    .join(",");
}

/** Labels that a Service for this workload would select; fails as kubectl does. */
export function mapSelectorOf(object: KubeObject): Readonly<Record<string, string>> {
  const spec = (object["spec"] ?? {}) as { selector?: unknown; template?: Template };
  switch (object.kind) {
    case "ReplicationController":
      return spec.selector as Record<string, string>;
    case "Pod": {
      const labels = object.metadata.labels ?? {};
      if (Object.keys(labels).length === 0) fail("the pod has no labels and cannot be exposed");
      return labels;
    }
    case "Service": {
      const s = spec.selector as Record<string, string> | undefined;
      if (s === undefined) fail("the service has no pod selector set");
      return s;
    }
    case "Deployment":
    case "ReplicaSet": {
      const { matchLabels = {}, matchExpressions = [] } = spec.selector as LabelSelector;
      if (Object.keys(matchLabels).length === 0) fail(`invalid ${object.kind.toLowerCase()}: no selectors, therefore cannot be exposed`);
      if (matchExpressions.length > 0)
        fail(
          `couldn't convert expressions - "[${matchExpressions.map((e) => `{Key:${e.key} Operator:${e.operator} Values:[${(e.values ?? []).join(" ")}]}`).join(" ")}]" to map-based selector format`,
        );
      return matchLabels;
    }
    default:
      return fail(`cannot extract pod selector from ${object.kind}`);
  }
}
