// Deletes Pods from nodes with NoExecute taints: at once without a toleration, after tolerationSeconds with one that ends
// (the server gives every Pod 300 s for unreachable and not-ready).
import { ApiError } from "../api/types";
import type { WatchEvent } from "../api/types";
import { keyOf, splitKey } from "./references";
import type { NodeObject, Pod, Taint } from "./objects";
import { isTerminal, same } from "./pods";
import { tolerates } from "./scheduler-fit";
import { rfc3339 } from "./times";
import type { ControllerFactory, Key } from "./types";

export const taintEvictionController: ControllerFactory = ({ clock, caches, recorder: makeRecorder }) => {
  const nodes = caches.of<NodeObject>("nodes");
  const pods = caches.of<Pod>("pods");
  const recorder = makeRecorder("taint-eviction-controller");
  let since = new Map<Key, number>();

  const evicting = (node: NodeObject | undefined): readonly Taint[] => (node?.spec?.taints ?? []).filter((t) => t.effect === "NoExecute");

  return {
    name: "taint-eviction-controller",
    watches: ["nodes", "pods"],
    keys(event, resource) {
      if (resource === "nodes") {
        const { object, previous } = event as WatchEvent<NodeObject>;
        if (same(evicting(object), evicting(previous))) return [];
        return [...pods.by("node", object.metadata.name)].map(keyOf);
      }
      const pod = (event as WatchEvent<Pod>).object;
      return event.type === "DELETED"
        ? since.has(keyOf(pod))
          ? [keyOf(pod)]
          : []
        : evicting(nodes.get(pod.spec.nodeName ?? "")).length > 0
          ? [keyOf(pod)]
          : [];
    },
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const pod = api.get<Pod>("pods", namespace, name);
      const taints = pod === undefined ? [] : evicting(nodes.get(pod.spec.nodeName ?? ""));
      if (pod === undefined || taints.length === 0 || pod.metadata.deletionTimestamp !== undefined || isTerminal(pod)) {
        if (since.delete(key) && pod !== undefined && taints.length === 0)
          recorder.event(pod, "Normal", "TaintManagerEviction", `Cancelling deletion of Pod ${key}`);
        return;
      }
      const tolerations = pod.spec.tolerations ?? [];
      const seconds = taints.map((t) => Math.min(Infinity, ...tolerations.filter((o) => tolerates([o], t)).map((o) => o.tolerationSeconds ?? Infinity)));
      const all = taints.every((t) => tolerates(tolerations, t));
      const wait = all ? Math.max(0, Math.min(...seconds)) * 1000 : 0;
      if (wait === Infinity) return void since.delete(key);
      const began = since.get(key) ?? clock.now;
      since.set(key, began);
      if (clock.now < began + wait) return requeue(key, began + wait - clock.now);
      since.delete(key);
      recorder.event(pod, "Normal", "TaintManagerEviction", `Marking for deletion Pod ${key}`);
      try {
        const target = {
          type: "DisruptionTarget",
          status: "True",
          reason: "DeletionByTaintManager",
          message: "Taint manager: deleting due to NoExecute taint",
          lastProbeTime: null,
          lastTransitionTime: rfc3339(clock.now),
          ...(pod.metadata.generation !== undefined && { observedGeneration: pod.metadata.generation }),
        };
        api.patch(
          "pods",
          namespace,
          name,
          { status: { conditions: [...(pod.status?.conditions ?? []).filter((c) => c.type !== "DisruptionTarget"), target] } },
          "status",
        );
        api.delete("pods", namespace, name, { uid: pod.metadata.uid });
      } catch (e) {
        if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
      }
    },
    snapshot: () => new Map(since),
    restore: (s) => void (since = new Map(s as Map<Key, number>)),
  };
};
