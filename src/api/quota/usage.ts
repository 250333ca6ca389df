// What one object takes of a ResourceQuota: upstream's evaluators of Pods, Services and claims, and the count of
// everything else.
// Departs: claims of devices and volume attributes classes are not looked at.
import type { PersistentVolumeClaim, Pod, ResourceQuota, ScopedResourceSelectorRequirement, Service } from "../kinds";
import { resourceOf } from "../kinds/kind";
import { isPodLevel, podTotals, type ResourceList } from "../pod/resources";
import { qosClass } from "../pod/qos";
import { parseTime } from "../schema/time";
import type { KubeObject } from "../types";

export type Evaluator = {
  /** Whether a quota's resource is one of this kind of object. */
  readonly tracks: (resource: string) => boolean;
  /** Whether updates are charged as well as creations. */
  readonly updates: boolean;
  /** `now` in milliseconds. */
  readonly usage: (o: KubeObject, now: number) => ResourceList;
  /** What the object has to name and does not: "must specify …". */
  readonly lacks: (o: KubeObject, resources: readonly string[]) => string | undefined;
  readonly inScope: (scope: ScopedResourceSelectorRequirement, o: KubeObject) => boolean;
  /** Whether an update gives something back that the quota controller must see. */
  readonly frees: (old: KubeObject, now: KubeObject, at: number) => boolean;
};

const COUNTED = ["configmaps", "persistentvolumeclaims", "pods", "replicationcontrollers", "resourcequotas", "secrets", "services"];
const COMPUTE = ["cpu", "memory", "ephemeral-storage"];
/** What every container has to name once a quota tracks it. */
const NAMED = ["cpu", "memory", "requests.cpu", "requests.memory", "limits.cpu", "limits.memory"];
const CLASS = ".storageclass.storage.k8s.io/";

const simple = {
  updates: false,
  lacks: () => undefined,
  inScope: () => false,
  frees: () => false,
} satisfies Partial<Evaluator>;

/** The evaluator of a kind; undefined for Events, which no quota counts. */
export function evaluatorOf(kind: { readonly plural: string; readonly group: string }): Evaluator | undefined {
  const resource = resourceOf(kind);
  if (kind.plural === "events") return undefined;
  if (resource === "pods") return pods;
  if (resource === "services") return services;
  if (resource === "persistentvolumeclaims") return claims;
  const names = [`count/${resource}`, ...(COUNTED.includes(resource) ? [resource] : [])];
  return { ...simple, tracks: (r) => names.includes(r), usage: () => Object.fromEntries(names.map((n) => [n, "1"])) };
}

/** A quota's scopes in their longer form. */
export function scopesOf(quota: ResourceQuota): readonly ScopedResourceSelectorRequirement[] {
  return [...(quota.spec.scopes ?? []).map((scopeName) => ({ scopeName, operator: "Exists" })), ...(quota.spec.scopeSelector?.matchExpressions ?? [])];
}

function nodePorts(o: Service): number {
  const { type, ports = [] } = o.spec;
  if (type === "LoadBalancer" && o.spec.allocateLoadBalancerNodePorts === false) return ports.filter((p) => (p.nodePort ?? 0) !== 0).length;
  return type === "NodePort" || type === "LoadBalancer" ? ports.length : 0;
}

const taking = (type: string | undefined): string => (type === "NodePort" || type === "LoadBalancer" ? type : "");

const services: Evaluator = {
  ...simple,
  updates: true,
  tracks: (r) => ["count/services", "services", "services.nodeports", "services.loadbalancers"].includes(r),
  usage: (o) => ({
    "count/services": "1",
    services: "1",
    "services.nodeports": String(nodePorts(o as unknown as Service)),
    "services.loadbalancers": (o as unknown as Service).spec.type === "LoadBalancer" ? "1" : "0",
  }),
  frees: (old, now) => taking((old as unknown as Service).spec.type) !== taking((now as unknown as Service).spec.type),
};

const claims: Evaluator = {
  ...simple,
  updates: true,
  tracks: (r) =>
    ["count/persistentvolumeclaims", "persistentvolumeclaims", "requests.storage"].includes(r) ||
    r.endsWith(`${CLASS}requests.storage`) ||
    r.endsWith(`${CLASS}persistentvolumeclaims`),
  usage: (o) => {
    const { spec } = o as unknown as PersistentVolumeClaim;
    const storage = spec.resources?.requests?.["storage"];
    const own = { persistentvolumeclaims: "1", ...(storage === undefined ? {} : { "requests.storage": storage }) };
    const ofClass = spec.storageClassName ? Object.entries(own).map(([name, q]) => [`${spec.storageClassName}${CLASS}${name}`, q]) : [];
    return { "count/persistentvolumeclaims": "1", ...own, ...Object.fromEntries(ofClass) };
  },
};

/** Whether a Pod still takes what it asks for: it has not ended and is not overdue to go. */
function holds(pod: Pod, now: number): boolean {
  if (pod.status?.phase === "Failed" || pod.status?.phase === "Succeeded") return false;
  const { deletionTimestamp: due, deletionGracePeriodSeconds: grace } = pod.metadata;
  return due === undefined || grace === undefined || now <= (parseTime(due) ?? now) + grace * 1000;
}

/** Requests and limits under the names that quotas have for them. */
function named(requests: ResourceList, limits: ResourceList): ResourceList {
  const out: Record<string, string> = { pods: "1" };
  for (const [name, q] of Object.entries(requests)) {
    if (COMPUTE.includes(name) || name.startsWith("hugepages-")) out[name] = q;
    if (COMPUTE.includes(name) || name.startsWith("hugepages-") || name.includes("/")) out[`requests.${name}`] = q;
  }
  for (const [name, q] of Object.entries(limits)) if (COMPUTE.includes(name)) out[`limits.${name}`] = q;
  return out;
}

const pods: Evaluator = {
  updates: false,
  tracks: (r) =>
    r === "count/pods" ||
    r === "pods" ||
    COMPUTE.includes(r.replace(/^(requests|limits)\./, "")) ||
    /^(requests\.)?hugepages-/.test(r) ||
    (r.startsWith("requests.") && r.includes("/") && !r.includes("kubernetes.io/")),
  usage: (o, now) => {
    const pod = o as unknown as Pod;
    return { "count/pods": "1", ...(holds(pod, now) ? named(podTotals(pod, "requests", true), podTotals(pod, "limits", true)) : {}) };
  },
  lacks: (o, resources) => {
    const { spec } = o as unknown as Pod;
    if ([spec.resources?.requests, spec.resources?.limits].some((list) => Object.keys(list ?? {}).some(isPodLevel))) return undefined;
    const containers = [...(spec.containers ?? []), ...(spec.initContainers ?? [])];
    const missing = resources
      .filter((r) => NAMED.includes(r))
      .sort()
      .map((r) => ({ r, in: containers.filter((c) => named(c.resources?.requests ?? {}, c.resources?.limits ?? {})[r] === undefined).map((c) => c.name) }))
      .filter((m) => m.in.length > 0);
    return missing.length === 0 ? undefined : `must specify ${missing.map((m) => `${m.r} for: ${[...new Set(m.in)].sort().join(",")}`).join("; ")}`;
  },
  inScope: ({ scopeName, operator, values = [] }, o) => {
    const pod = o as unknown as Pod;
    const priority = pod.spec.priorityClassName ?? "";
    switch (scopeName) {
      case "Terminating":
        return (pod.spec.activeDeadlineSeconds ?? -1) >= 0;
      case "NotTerminating":
        return (pod.spec.activeDeadlineSeconds ?? -1) < 0;
      case "BestEffort":
        return qosClass(pod) === "BestEffort";
      case "NotBestEffort":
        return qosClass(pod) !== "BestEffort";
      case "PriorityClass":
        if (operator === "Exists") return priority !== "";
        if (operator === "DoesNotExist") return priority === "";
        return operator === "In" ? priority !== "" && values.includes(priority) : !values.includes(priority);
      case "CrossNamespacePodAffinity":
        return crossesNamespaces(pod);
      default:
        return false;
    }
  },
  frees: (old, now, at) => holds(old as unknown as Pod, at) && !holds(now as unknown as Pod, at),
};

function crossesNamespaces(pod: Pod): boolean {
  return [pod.spec.affinity?.podAffinity, pod.spec.affinity?.podAntiAffinity].some((a) =>
    [
      ...(a?.requiredDuringSchedulingIgnoredDuringExecution ?? []),
      ...(a?.preferredDuringSchedulingIgnoredDuringExecution ?? []).map((p) => p.podAffinityTerm),
    ].some((t) => (t.namespaces ?? []).length > 0 || t.namespaceSelector !== undefined),
  );
}
