// What the parts of one kubelet share: its hands (API, runtime, clock, recorder) and what it knows of its Pods.
import { ApiError } from "../api/types";
import type { Client } from "../api/types";
import type { Clock } from "../base/clock";
import type { Recorder } from "./events";
import type { KubeletNode } from "./kubelet-node";
import type { ContainerRecord, PodRecord, ProbeKind } from "./kubelet-state";
import { podStatus } from "./kubelet-status";
import type { Pod } from "./objects";
import { same } from "./pods";
import type { ContainerRuntime } from "./types";

/** What a timer of the kubelet is for. `attempt` tells a container's runs apart. */
export type KubeletTimer =
  | { readonly for: "heartbeat" }
  | { readonly for: "sync" | "sandbox" | "deadline"; readonly uid: string }
  | { readonly for: "start" | "pullFailed"; readonly uid: string; readonly container: string }
  | { readonly for: "probe"; readonly uid: string; readonly container: string; readonly attempt: number; readonly kind: ProbeKind }
  | { readonly for: "stop"; readonly uid: string; readonly container: string; readonly attempt: number; readonly graceMs: number };

export type KubeletContext = {
  readonly node: KubeletNode;
  readonly api: Client;
  readonly clock: Clock;
  readonly runtime: ContainerRuntime;
  readonly recorder: Recorder;
  readonly records: Map<string, PodRecord>;
  /** The newest version known of each Pod, by uid. */
  readonly pods: Map<string, Pod>;
  /** Pods whose readiness a fault keeps down. */
  readonly failing: Set<string>;
  readonly running: () => boolean;
  /** The variables of the Services of a namespace. */
  services(namespace: string, links: boolean): ReadonlyMap<string, string>;
  after(ms: number, data: KubeletTimer): void;
};

export function hostIPs(k: KubeletContext): readonly string[] {
  return k.node.ip6 === undefined ? [k.node.ip] : [k.node.ip, k.node.ip6];
}

export function change(k: KubeletContext, uid: string, fields: Partial<PodRecord>): void {
  const record = k.records.get(uid);
  if (record !== undefined) k.records.set(uid, { ...record, ...fields });
}

export function changeContainer(k: KubeletContext, uid: string, name: string, fields: Partial<ContainerRecord>): void {
  const record = k.records.get(uid);
  const container = record?.containers.get(name);
  if (record === undefined || container === undefined) return;
  const containers = new Map(record.containers);
  containers.set(name, { ...container, ...fields });
  k.records.set(uid, { ...record, containers });
}

/** Remembers a version of a Pod unless a newer one is known (our own write's answer comes before its event). */
export function remember(k: KubeletContext, pod: Pod): void {
  const known = k.pods.get(pod.metadata.uid);
  if (known === undefined || Number(pod.metadata.resourceVersion) >= Number(known.metadata.resourceVersion)) k.pods.set(pod.metadata.uid, pod);
}

/** Writes the Pod's status if it is not what stands there. */
export function writeStatus(k: KubeletContext, uid: string): void {
  const pod = k.pods.get(uid);
  const record = k.records.get(uid);
  if (pod === undefined || record === undefined || !k.running()) return;
  const failed = record.stopping?.reason;
  const status = { ...podStatus(pod, record, hostIPs(k), k.clock.now), ...(failed !== undefined && { reason: failed, message: record.stopping?.message }) };
  const current = (pod.status ?? {}) as Record<string, unknown>;
  if (Object.entries(status).every(([field, value]) => value === undefined || same(value, current[field]))) return;
  try {
    remember(k, k.api.patch<Pod>("pods", pod.metadata.namespace, pod.metadata.name, { metadata: { uid }, status }, "status"));
  } catch (e) {
    if (!(e instanceof ApiError)) throw e; // it has gone, or another of its name has come: the watch tells
  }
}
