// The scheduler's filters: whether a Pod may run on a node, and if not, why, in upstream's words. A reason is resolvable if
// taking other Pods away could help.
import { quantity } from "./kubelet-env";
import type { Affinity, Container, NodeObject, NodeSelectorTerm, Pod, PodAffinityTerm, Taint, Toleration } from "./objects";
import { matches, matchesExpression, matchesMap } from "./selectors";

/** What a node's Pods use. CPU in cores, memory in bytes; `scored` with upstream's assumed 100m and 200Mi for Pods that ask for nothing. */
export type Usage = {
  readonly pods: number;
  readonly cpu: number;
  readonly memory: number;
  readonly storage: number;
  readonly scoredCpu: number;
  readonly scoredMemory: number;
};
export const noUsage: Usage = { pods: 0, cpu: 0, memory: 0, storage: 0, scoredCpu: 0, scoredMemory: 0 };

export type NodeView = {
  readonly node: NodeObject;
  readonly usage: Usage;
  /** The Pods there that have affinity or host ports, or all where a term asks. */ readonly pods: () => Iterable<Pod>;
};

export type Misfit = {
  readonly reasons: readonly string[];
  /** Preemption could help. */
  readonly resolvable: boolean;
  /** The filter asks to be tried again when a Pod has gone (its queueing hint). */
  readonly room: boolean;
};

const no = (reason: string, resolvable = false): Misfit => ({ reasons: [reason], resolvable, room: resolvable });

/** The first filter that refuses, in upstream's order; undefined if the Pod fits. */
export function misfit(pod: Pod, view: NodeView, all: readonly NodeView[]): Misfit | undefined {
  const { node } = view;
  if (node.spec?.unschedulable === true && !tolerates(pod.spec.tolerations, { key: "node.kubernetes.io/unschedulable", effect: "NoSchedule" }))
    return no("node(s) were unschedulable");
  const taint = (node.spec?.taints ?? []).find((t) => (t.effect === "NoSchedule" || t.effect === "NoExecute") && !tolerates(pod.spec.tolerations, t));
  if (taint !== undefined) return no("node(s) had untolerated taint(s)");
  if (!matchesNode(pod, node)) return no("node(s) didn't match Pod's node affinity/selector");
  if (portsTaken(pod, view)) return no("node(s) didn't have free ports for the requested pod ports", true);
  return resources(pod, view) ?? spread(pod, view, all) ?? affinity(pod, view, all);
}

export function tolerates(tolerations: readonly Toleration[] | undefined, taint: Taint): boolean {
  return (tolerations ?? []).some((t) => {
    if ((t.effect ?? "") !== "" && t.effect !== taint.effect) return false;
    if ((t.key ?? "") !== "" && t.key !== taint.key) return false;
    return t.operator === "Exists" || ((t.operator ?? "Equal") === "Equal" && (t.key ?? "") !== "" && (t.value ?? "") === (taint.value ?? ""));
  });
}

/** nodeSelector and required node affinity. */
export function matchesNode(pod: Pod, node: NodeObject): boolean {
  if (pod.spec.nodeSelector !== undefined && !matchesMap(pod.spec.nodeSelector, node.metadata.labels)) return false;
  const required = pod.spec.affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  return required === undefined || required.nodeSelectorTerms.some((t) => matchesTerm(t, node));
}

export function matchesTerm(term: NodeSelectorTerm, node: NodeObject): boolean {
  const labels = term.matchExpressions ?? [];
  const fields = term.matchFields ?? [];
  if (labels.length === 0 && fields.length === 0) return false;
  return labels.every((e) => matchesExpression(e, node.metadata.labels)) && fields.every((e) => matchesExpression(e, { "metadata.name": node.metadata.name }));
}

function hostPorts(pod: Pod): readonly string[] {
  return pod.spec.containers.flatMap((c) => (c.ports ?? []).filter((p) => (p.hostPort ?? 0) > 0).map((p) => `${p.protocol ?? "TCP"}/${p.hostPort}`));
}

function portsTaken(pod: Pod, view: NodeView): boolean {
  const wanted = hostPorts(pod);
  if (wanted.length === 0) return false;
  for (const other of view.pods()) for (const p of hostPorts(other)) if (wanted.includes(p)) return true;
  return false;
}

/** What a Pod asks for: the sum of its containers and sidecars, or the largest init container. */
export function requests(pod: Pod): Usage {
  const of = (c: Container): Usage => {
    const r = c.resources?.requests ?? c.resources?.limits ?? {};
    const cpu = r["cpu"] === undefined ? 0 : quantity(r["cpu"]);
    const memory = r["memory"] === undefined ? 0 : quantity(r["memory"]);
    const storage = r["ephemeral-storage"] === undefined ? 0 : quantity(r["ephemeral-storage"]);
    return { pods: 0, cpu, memory, storage, scoredCpu: r["cpu"] === undefined ? 0.1 : cpu, scoredMemory: r["memory"] === undefined ? 200 * 1024 ** 2 : memory };
  };
  let sum: Usage = { ...noUsage, pods: 1 };
  for (const c of pod.spec.containers) sum = plus(sum, of(c), 1);
  for (const c of pod.spec.initContainers ?? []) {
    const u = of(c);
    sum =
      c.restartPolicy === "Always"
        ? plus(sum, u, 1)
        : { ...sum, cpu: Math.max(sum.cpu, u.cpu), memory: Math.max(sum.memory, u.memory), storage: Math.max(sum.storage, u.storage) };
  }
  return sum;
}

export function plus(a: Usage, b: Usage, sign: 1 | -1): Usage {
  return {
    pods: a.pods + sign * b.pods,
    cpu: a.cpu + sign * b.cpu,
    memory: a.memory + sign * b.memory,
    storage: a.storage + sign * b.storage,
    scoredCpu: a.scoredCpu + sign * b.scoredCpu,
    scoredMemory: a.scoredMemory + sign * b.scoredMemory,
  };
}

function resources(pod: Pod, view: NodeView): Misfit | undefined {
  const a = view.node.status?.allocatable ?? {};
  const want = requests(pod);
  const reasons: string[] = [];
  let never = false;
  const check = (reason: string, asked: number, used: number, capacity: number): void => {
    if (asked === 0 || asked + used <= capacity + 1e-9) return;
    reasons.push(reason);
    if (asked > capacity) never = true;
  };
  check("Too many pods", 1, view.usage.pods, a["pods"] === undefined ? Infinity : Number(a["pods"]));
  const capacity = (name: string): number => (a[name] === undefined ? 0 : quantity(a[name]));
  check("Insufficient cpu", want.cpu, view.usage.cpu, capacity("cpu"));
  check("Insufficient memory", want.memory, view.usage.memory, capacity("memory"));
  check("Insufficient ephemeral-storage", want.storage, view.usage.storage, capacity("ephemeral-storage"));
  return reasons.length === 0 ? undefined : { reasons, resolvable: !never, room: true };
}

// topologySpreadConstraints that must hold: no domain may have more than maxSkew over the emptiest.
function spread(pod: Pod, view: NodeView, all: readonly NodeView[]): Misfit | undefined {
  for (const c of pod.spec.topologySpreadConstraints ?? []) {
    if (c.whenUnsatisfiable !== "DoNotSchedule") continue;
    const domain = view.node.metadata.labels?.[c.topologyKey];
    if (domain === undefined) return no("node(s) didn't match pod topology spread constraints (missing required label)");
    const counts = new Map<string, number>();
    for (const v of all) {
      const d = v.node.metadata.labels?.[c.topologyKey];
      if (d === undefined || !matchesNode(pod, v.node)) continue;
      let n = counts.get(d) ?? 0;
      for (const p of v.pods())
        if (p.metadata.namespace === pod.metadata.namespace && p.metadata.deletionTimestamp === undefined && matches(c.labelSelector, p.metadata.labels)) n++;
      counts.set(d, n);
    }
    const own = matches(c.labelSelector, pod.metadata.labels) ? 1 : 0;
    const min = c.minDomains !== undefined && counts.size < c.minDomains ? 0 : Math.min(...counts.values());
    if ((counts.get(domain) ?? 0) + own - min > c.maxSkew) return no("node(s) didn't match pod topology spread constraints", true);
  }
  return undefined;
}

/** Whether a Pod is one that a term of another Pod's affinity means. */
export function meant(term: PodAffinityTerm, by: Pod, other: Pod): boolean {
  const namespaces = term.namespaces ?? [];
  const here =
    namespaces.length === 0 && term.namespaceSelector === undefined
      ? other.metadata.namespace === by.metadata.namespace
      : term.namespaceSelector !== undefined || namespaces.includes(other.metadata.namespace ?? "");
  return here && matches(term.labelSelector, other.metadata.labels);
}

function affinity(pod: Pod, view: NodeView, all: readonly NodeView[]): Misfit | undefined {
  const labels = view.node.metadata.labels;
  const near = (term: PodAffinityTerm): NodeView[] =>
    all.filter((v) => v.node.metadata.labels?.[term.topologyKey] !== undefined && v.node.metadata.labels[term.topologyKey] === labels?.[term.topologyKey]);
  const some = (views: readonly NodeView[], test: (p: Pod) => boolean): boolean => views.some((v) => [...v.pods()].some(test));
  const own = (a: Affinity | undefined): readonly PodAffinityTerm[] => a?.podAntiAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? [];
  for (const term of pod.spec.affinity?.podAffinity?.requiredDuringSchedulingIgnoredDuringExecution ?? []) {
    if (some(near(term), (p) => meant(term, pod, p))) continue;
    // The first of a group that wants to be near itself may go anywhere.
    const first = meant(term, pod, pod) && !some(all, (p) => meant(term, pod, p)) && labels?.[term.topologyKey] !== undefined;
    if (!first) return no("node(s) didn't match pod affinity rules");
  }
  for (const term of own(pod.spec.affinity)) if (some(near(term), (p) => meant(term, pod, p))) return no("node(s) didn't match pod anti-affinity rules", true);
  for (const v of all)
    for (const other of v.pods())
      for (const term of own(other.spec.affinity))
        if (v.node.metadata.labels?.[term.topologyKey] === labels?.[term.topologyKey] && labels?.[term.topologyKey] !== undefined && meant(term, other, pod))
          return no("node(s) didn't satisfy existing pods anti-affinity rules", true);
  return undefined;
}

/** "0/3 nodes are available: …", with what preemption would say. */
export function explain(misfits: readonly Misfit[]): string {
  const n = misfits.length;
  if (n === 0) return "no nodes available to schedule pods";
  const histogram = (reasons: readonly string[]): string => {
    const counts = new Map<string, number>();
    for (const r of reasons) counts.set(r, (counts.get(r) ?? 0) + 1);
    return [...counts]
      .map(([r, k]) => `${k} ${r}`)
      .sort()
      .join(", ");
  };
  const preemption = histogram(
    misfits.map((m) => (m.resolvable ? "No preemption victims found for incoming pod" : "Preemption is not helpful for scheduling")),
  );
  return `0/${n} nodes are available: ${histogram(misfits.flatMap((m) => m.reasons))}. no new claims to deallocate, preemption: 0/${n} nodes are available: ${preemption}.`;
}
