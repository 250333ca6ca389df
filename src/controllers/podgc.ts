// The Pod garbage collector: every 20 s it deletes Pods that no kubelet will ever end: ended ones beyond the threshold, those
// of nodes that no longer exist, and unscheduled ones that are being deleted.
import { ApiError } from "../api/types";
import type { Client } from "../api/types";
import type { NodeObject, Pod } from "./objects";
import { isTerminal } from "./pods";
import { rfc3339, timeOf } from "./times";
import { timing } from "./timing";
import type { ControllerFactory } from "./types";

export const podGarbageCollector: ControllerFactory = ({ clock, caches }) => {
  const pods = caches.of<Pod>("pods");
  const nodes = caches.of<NodeObject>("nodes");
  let missing = new Map<string, number>();

  function remove(api: Client, pod: Pod): void {
    try {
      if (!isTerminal(pod))
        api.patch(
          "pods",
          pod.metadata.namespace,
          pod.metadata.name,
          {
            status: {
              phase: "Failed",
              conditions: [
                ...(pod.status?.conditions ?? []),
                {
                  type: "DisruptionTarget",
                  status: "True",
                  reason: "DeletionByPodGC",
                  message: "PodGC: node no longer exists",
                  lastProbeTime: null,
                  lastTransitionTime: rfc3339(clock.now),
                },
              ],
            },
          },
          "status",
        );
      api.delete("pods", pod.metadata.namespace, pod.metadata.name, { gracePeriodSeconds: 0, uid: pod.metadata.uid });
    } catch (e) {
      if (!(e instanceof ApiError)) throw e;
    }
  }

  return {
    name: "pod-garbage-collector",
    watches: ["nodes"],
    initial: ["*"],
    keys: () => [],
    reconcile(key, api, requeue) {
      requeue(key, timing.podGcPeriod);
      const gone: Pod[] = [];
      const ended: Pod[] = [];
      for (const pod of pods.values()) {
        const node = pod.spec.nodeName ?? "";
        if (isTerminal(pod)) ended.push(pod);
        if (
          node === ""
            ? pod.metadata.deletionTimestamp !== undefined
            : nodes.get(node) === undefined && clock.now - (missing.get(node) ?? clock.now) >= timing.podGcQuarantine
        )
          gone.push(pod);
        else if (node !== "" && nodes.get(node) === undefined && !missing.has(node)) missing.set(node, clock.now);
      }
      for (const node of [...missing.keys()]) if (nodes.get(node) !== undefined) missing.delete(node);
      const surplus = ended.length - timing.terminatedPodThreshold;
      if (surplus > 0) gone.push(...ended.sort((a, b) => timeOf(a.metadata.creationTimestamp) - timeOf(b.metadata.creationTimestamp)).slice(0, surplus));
      for (const pod of gone) remove(api, pod);
    },
    snapshot: () => new Map(missing),
    restore: (s) => void (missing = new Map(s as Map<string, number>)),
  };
};
