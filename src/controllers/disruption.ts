// The disruption controller: how many Pods of a PodDisruptionBudget may be evicted now. The server's eviction subresource
// takes from that number. Departs: expected counts come from ReplicaSets, Deployments, StatefulSets and ReplicationControllers.
import type { KubeObject, WatchEvent } from "../api/types";
import { maySelect, selected } from "./cache";
import type { Cache } from "./cache";
import { controllerOf, keyOf, splitKey } from "./references";
import type { Condition, LabelSelector, Pod, ReplicaSet } from "./objects";
import { isReady, isTerminal, same, scaled } from "./pods";
import { matches, printSelector } from "./selectors";
import { rfc3339, timeOf } from "./times";
import type { ControllerFactory, Key } from "./types";

type Budget = KubeObject & {
  readonly spec: { readonly minAvailable?: number | string; readonly maxUnavailable?: number | string; readonly selector?: LabelSelector };
  readonly status?: {
    readonly currentHealthy?: number;
    readonly disruptedPods?: Readonly<Record<string, string>>;
    readonly conditions?: readonly Condition[];
    readonly [field: string]: unknown;
  };
};

const resource = "poddisruptionbudgets.policy";
/** How long an evicted Pod that was not deleted still counts as gone. */
const deletionTimeout = 120_000;

export const disruptionController: ControllerFactory = ({ clock, caches, recorder: makeRecorder }) => {
  const budgets = caches.of<Budget>(resource);
  const pods = caches.of<Pod>("pods");
  const sets = caches.of<ReplicaSet>("replicasets.apps");
  const owners: Readonly<Record<string, Cache<KubeObject>>> = {
    Deployment: caches.of<KubeObject>("deployments.apps"),
    ReplicaSet: caches.of<KubeObject>("replicasets.apps"),
    StatefulSet: caches.of<KubeObject>("statefulsets.apps"),
    ReplicationController: caches.of<KubeObject>("replicationcontrollers"),
  };
  const recorder = makeRecorder("controllermanager");

  // The sum of the replicas that the Pods' owners want, and the Pods that nobody owns.
  function expectedScale(list: readonly Pod[]): { readonly count: number; readonly unmanaged: readonly string[] } {
    const scales = new Map<string, number>();
    const unmanaged: string[] = [];
    for (const pod of list) {
      const namespace = pod.metadata.namespace ?? "";
      let ref = controllerOf(pod);
      const above = ref?.kind === "ReplicaSet" ? controllerOf(sets.get(`${namespace}/${ref.name}`) ?? pod) : undefined;
      if (above?.kind === "Deployment") ref = above;
      const owner = ref === undefined ? undefined : owners[ref.kind]?.get(`${namespace}/${ref.name}`);
      if (owner === undefined || owner.metadata.uid !== ref?.uid) unmanaged.push(pod.metadata.name);
      else scales.set(owner.metadata.uid, (owner["spec"] as { replicas?: number }).replicas ?? 1);
    }
    return { count: [...scales.values()].reduce((a, b) => a + b, 0), unmanaged };
  }

  return {
    name: "disruption-controller",
    watches: [resource, "pods"],
    keys(event, r): readonly Key[] {
      if (r === resource) return event.type === "DELETED" ? [] : [keyOf(event.object)];
      if (budgets.size === 0) return [];
      const { object } = event as WatchEvent<Pod>;
      return maySelect(budgets, object.metadata.namespace ?? "", object.metadata.labels)
        .filter((b) => matches(b.spec.selector, object.metadata.labels))
        .map(keyOf);
    },
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const budget = api.get<Budget>(resource, namespace, name);
      if (budget === undefined) return;
      const list = selected(pods, namespace ?? "", budget.spec.selector).filter((p) => !isTerminal(p));
      if (list.length === 0) recorder.event(budget, "Normal", "NoPods", "No matching pods found");
      const { minAvailable, maxUnavailable } = budget.spec;
      let expected = list.length;
      let desired = 0;
      if (maxUnavailable !== undefined || typeof minAvailable === "string") {
        const { count, unmanaged } = expectedScale(list);
        expected = count;
        desired = maxUnavailable !== undefined ? Math.max(0, count - scaled(maxUnavailable, count, true)) : scaled(minAvailable, count, true);
        if (unmanaged.length > 0)
          recorder.event(
            budget,
            "Warning",
            "UnmanagedPods",
            `Pods selected by this PodDisruptionBudget (selector: ${printSelector(budget.spec.selector)}) were found to be unmanaged. As a result, the status of the PDB cannot be calculated correctly, which may result in undefined behavior. To account for these pods please set ".spec.minAvailable" field of the PDB to an integer value.`,
          );
      } else if (minAvailable !== undefined) desired = minAvailable;

      const disrupted: Record<string, string> = {};
      for (const p of list) {
        const at = budget.status?.disruptedPods?.[p.metadata.name];
        if (at === undefined || p.metadata.deletionTimestamp !== undefined) continue;
        const left = timeOf(at) + deletionTimeout - clock.now;
        if (left <= 0) {
          recorder.event(p, "Warning", "NotDeleted", `Pod was expected by PDB ${key} to be deleted but it wasn't`);
          continue;
        }
        disrupted[p.metadata.name] = at;
        requeue(key, left);
      }
      const currentHealthy = list.filter((p) => p.metadata.deletionTimestamp === undefined && disrupted[p.metadata.name] === undefined && isReady(p)).length;
      const disruptionsAllowed = expected <= 0 ? 0 : Math.max(0, currentHealthy - desired);
      const old = budget.status?.conditions?.find((c) => c.type === "DisruptionAllowed");
      const [verdict, reason] = disruptionsAllowed > 0 ? ["True", "SufficientPods"] : ["False", "InsufficientPods"];
      const status = {
        observedGeneration: budget.metadata.generation,
        ...(Object.keys(disrupted).length > 0 && { disruptedPods: disrupted }),
        disruptionsAllowed,
        currentHealthy,
        desiredHealthy: desired,
        expectedPods: expected,
        conditions: [
          {
            type: "DisruptionAllowed",
            status: verdict,
            observedGeneration: budget.metadata.generation,
            lastTransitionTime: old?.status === verdict ? old.lastTransitionTime : rfc3339(clock.now),
            reason,
            message: "",
          },
        ],
      };
      if (!same(status, budget.status)) api.updateStatus(resource, { ...budget, status });
    },
  };
};
