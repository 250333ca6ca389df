// What a Pod as a whole asks for and may use (component-helpers' PodRequests and PodLimits, of the spec alone).
import type { Pod } from "../kinds";
import { addQuantities, compareQuantities } from "../schema/quantity";

/** Names of resources with canonical quantities. */
export type ResourceList = Readonly<Record<string, string>>;

/**
 * Containers and sidecars together, or the largest init container with the sidecars before it; what the Pod itself names
 * counts instead of its containers' sums. The overhead is added where it is asked for.
 */
export function podTotals(pod: Pod, part: "requests" | "limits", overhead: boolean): ResourceList {
  let running = sum((pod.spec.containers ?? []).map((c) => c.resources?.[part] ?? {}));
  let sidecars: ResourceList = {};
  let starting: ResourceList = {};
  for (const c of pod.spec.initContainers ?? []) {
    const own = c.resources?.[part] ?? {};
    if (c.restartPolicy === "Always") {
      running = sum([running, own]);
      sidecars = sum([sidecars, own]);
      starting = largest(starting, sidecars);
    } else starting = largest(starting, sum([own, sidecars]));
  }
  let total = largest(running, starting);
  for (const [name, q] of Object.entries(pod.spec.resources?.[part] ?? {})) if (isPodLevel(name)) total = { ...total, [name]: q };
  if (!overhead || pod.spec.overhead === undefined) return total;
  // an overhead adds to the limits that there are
  const added = Object.entries(pod.spec.overhead).filter(([name]) => part === "requests" || (total[name] !== undefined && total[name] !== "0"));
  return sum([total, Object.fromEntries(added)]);
}

/** The resources that a Pod can name for all its containers. */
export function isPodLevel(name: string): boolean {
  return name === "cpu" || name === "memory" || name.startsWith("hugepages-");
}

export function sum(lists: readonly ResourceList[]): ResourceList {
  const total: Record<string, string> = {};
  for (const list of lists) for (const [name, q] of Object.entries(list)) total[name] = total[name] === undefined ? q : addQuantities(total[name], q);
  return total;
}

function largest(a: ResourceList, b: ResourceList): ResourceList {
  const all: Record<string, string> = { ...a };
  for (const [name, q] of Object.entries(b)) if (all[name] === undefined || compareQuantities(q, all[name]) > 0) all[name] = q;
  return all;
}
