// The node lifecycle controller: watches heartbeats. A node that is silent for 50 s becomes Unknown, is tainted, and its
// Pods are marked not ready; when it speaks again, all is taken back. (Pods are evicted by taint-eviction.ts.)
// Departs: taints are set one node after the other without upstream's rate limit of 0.1 nodes a second.
import { ApiError } from "../api/types";
import type { Client, WatchEvent } from "../api/types";
import { keyOf } from "./references";
import type { NodeObject, Pod, Taint } from "./objects";
import { conditionOf, same } from "./pods";
import { rfc3339, timeOf } from "./times";
import { timing } from "./timing";
import type { ControllerFactory } from "./types";

const types = ["Ready", "MemoryPressure", "DiskPressure", "PIDPressure"];
const monitor = "*monitor";
const unreachable = "node.kubernetes.io/unreachable";
const notReady = "node.kubernetes.io/not-ready";

type Health = { readonly heartbeat: string; readonly seenAt: number };

export const nodeLifecycleController: ControllerFactory = ({ clock, caches, recorder: makeRecorder }) => {
  const nodes = caches.of<NodeObject>("nodes");
  const pods = caches.of<Pod>("pods");
  const recorder = makeRecorder("node-controller");
  let health = new Map<string, Health>();
  let known = new Map<string, string>();

  function check(api: Client, node: NodeObject): void {
    const { name } = node.metadata;
    const ready = node.status?.conditions?.find((c) => c.type === "Ready");
    const heartbeat = ready?.lastHeartbeatTime ?? "";
    const last = health.get(name);
    if (last === undefined || last.heartbeat !== heartbeat)
      health.set(name, { heartbeat, seenAt: ready === undefined ? timeOf(node.metadata.creationTimestamp) : clock.now });
    const grace = ready === undefined ? timing.nodeStartupGrace : timing.nodeMonitorGrace;
    const before = ready?.status ?? "Unknown";
    let current = node;
    if (clock.now > health.get(name)!.seenAt + grace && (ready === undefined || before !== "Unknown")) current = silent(api, node);
    const after = conditionOf(current.status?.conditions, "Ready")?.status ?? "Unknown";
    if (before === "True" && after !== "True") recorder.event(node, "Normal", "NodeNotReady", `Node ${name} status is now: NodeNotReady`);
    if (after !== "True") markPods(api, name);
    taint(api, current);
  }

  function silent(api: Client, node: NodeObject): NodeObject {
    const now = rfc3339(clock.now);
    const old = node.status?.conditions ?? [];
    const conditions = [
      ...old.map((c) =>
        types.includes(c.type) && c.status !== "Unknown"
          ? { ...c, status: "Unknown", reason: "NodeStatusUnknown", message: "Kubelet stopped posting node status.", lastTransitionTime: now }
          : c,
      ),
      ...types
        .filter((t) => !old.some((c) => c.type === t))
        .map((type) => ({
          type,
          status: "Unknown",
          reason: "NodeStatusNeverUpdated",
          message: "Kubelet never posted node status.",
          lastHeartbeatTime: node.metadata.creationTimestamp,
          lastTransitionTime: now,
        })),
    ];
    return api.patch<NodeObject>("nodes", undefined, node.metadata.name, { status: { conditions } }, "status");
  }

  function markPods(api: Client, node: string): void {
    for (const pod of [...pods.by("node", node)]) {
      const ready = conditionOf(pod.status?.conditions, "Ready");
      if (ready === undefined || ready.status === "False") continue;
      const conditions = pod.status.conditions!.map((c) => (c.type === "Ready" ? { ...c, status: "False", lastTransitionTime: rfc3339(clock.now) } : c));
      try {
        api.patch("pods", pod.metadata.namespace, pod.metadata.name, { metadata: { uid: pod.metadata.uid }, status: { conditions } }, "status");
      } catch (e) {
        if (!(e instanceof ApiError)) throw e;
        continue;
      }
      recorder.event(pod, "Warning", "NodeNotReady", "Node is not ready");
    }
  }

  // Two sorts of taints: NoSchedule for every condition, NoExecute for readiness alone.
  function taint(api: Client, node: NodeObject): void {
    const at = rfc3339(clock.now);
    const status = conditionOf(node.status?.conditions, "Ready")?.status ?? "Unknown";
    const wanted: Taint[] = [];
    const pressure: readonly (readonly [string, string])[] = [
      ["MemoryPressure", "memory-pressure"],
      ["DiskPressure", "disk-pressure"],
      ["PIDPressure", "pid-pressure"],
      ["NetworkUnavailable", "network-unavailable"],
    ];
    if (status === "Unknown") wanted.push({ key: unreachable, effect: "NoSchedule" }, { key: unreachable, effect: "NoExecute" });
    if (status === "False") wanted.push({ key: notReady, effect: "NoSchedule" }, { key: notReady, effect: "NoExecute" });
    for (const [type, key] of pressure)
      if (conditionOf(node.status?.conditions, type)?.status === "True") wanted.push({ key: `node.kubernetes.io/${key}`, effect: "NoSchedule" });
    if (node.spec?.unschedulable === true) wanted.push({ key: "node.kubernetes.io/unschedulable", effect: "NoSchedule" });
    const ours = new Set([unreachable, notReady, "node.kubernetes.io/unschedulable", ...pressure.map(([, k]) => `node.kubernetes.io/${k}`)]);
    const old = node.spec?.taints ?? [];
    const kept = old.filter((t) => !ours.has(t.key) || wanted.some((w) => w.key === t.key && w.effect === t.effect));
    const added = wanted.filter((w) => !old.some((t) => t.key === w.key && t.effect === w.effect)).map((w) => ({ ...w, timeAdded: at }));
    const taints = [...kept, ...added];
    if (!same(taints, old)) api.patch("nodes", undefined, node.metadata.name, { spec: { taints: taints.length === 0 ? null : taints } });
  }

  return {
    name: "node-controller",
    watches: ["nodes"],
    initial: [monitor],
    keys(event) {
      const { object, previous } = event as WatchEvent<NodeObject>;
      // A heartbeat that says nothing new waits for the monitor's round.
      const quiet = event.type === "MODIFIED" && previous !== undefined && same(previous.spec, object.spec) && same(statusOf(previous), statusOf(object));
      return quiet ? [monitor] : [keyOf(object)];
    },
    reconcile(key, api, requeue) {
      if (key === monitor) {
        for (const node of [...nodes.values()]) check(api, node);
        return requeue(monitor, timing.nodeMonitorPeriod - (clock.now % timing.nodeMonitorPeriod));
      }
      const node = api.get<NodeObject>("nodes", undefined, key);
      const uid = known.get(key);
      if (node !== undefined && uid !== node.metadata.uid) {
        known.set(key, node.metadata.uid);
        recorder.event(
          { apiVersion: "v1", kind: "Node", metadata: { ...node.metadata, resourceVersion: "" } },
          "Normal",
          "RegisteredNode",
          `Node ${key} event: Registered Node ${key} in Controller`,
        );
      }
      if (node === undefined) {
        known.delete(key);
        health.delete(key);
      } else check(api, node);
    },
    snapshot: () => ({ health: new Map(health), known: new Map(known) }),
    restore(state) {
      const s = state as { health: Map<string, Health>; known: Map<string, string> };
      health = new Map(s.health);
      known = new Map(s.known);
    },
  };
};

function statusOf(node: NodeObject): readonly string[] {
  return (node.status?.conditions ?? []).map((c) => `${c.type}=${c.status}`);
}
