// A Pod's status as its kubelet computes it from what runs: phase, conditions in upstream's order, container statuses.
import { quantity } from "./kubelet-env";
import type { ContainerRecord, PodRecord } from "./kubelet-state";
import { containerSpec, isMain, restarts } from "./kubelet-state";
import type { Condition, ContainerState, ContainerStatus, Pod, PodStatus } from "./objects";
import { conditionOf } from "./pods";
import { rfc3339 } from "./times";

/** @param hostIPs the node's addresses, the primary one first. */
export function podStatus(pod: Pod, record: PodRecord, hostIPs: readonly string[], now: number): PodStatus {
  const all = [...record.containers.values()];
  const main = all.filter(isMain);
  const inits = all.filter((c) => c.init);
  const ephemeral = all.filter((c) => c.ephemeral);
  const phase = podPhase(pod, record);
  const status = (c: ContainerRecord): ContainerStatus => containerStatus(pod, c, phase);
  return {
    phase,
    conditions: conditions(pod, record, phase, now),
    hostIP: hostIPs[0],
    hostIPs: hostIPs.map((ip) => ({ ip })),
    ...(record.ips !== undefined && { podIP: record.ips[0], podIPs: record.ips.map((ip) => ({ ip })) }),
    startTime: rfc3339(record.startedAt),
    ...(inits.length > 0 && { initContainerStatuses: inits.map(status) }),
    containerStatuses: main.map(status),
    ...(ephemeral.length > 0 && { ephemeralContainerStatuses: ephemeral.map(status) }),
    qosClass: pod.status?.qosClass ?? qosClass(pod),
  };
}

function containerState(c: ContainerRecord): ContainerState {
  if (c.phase === "running" || c.phase === "stopping") return { running: { startedAt: rfc3339(c.startedAt) } };
  if (c.phase === "terminated" && c.ended !== undefined) return { terminated: c.ended };
  return { waiting: { reason: c.reason, ...(c.message !== undefined && { message: c.message }) } };
}

function containerStatus(pod: Pod, c: ContainerRecord, phase: string): ContainerStatus {
  const spec = containerSpec(pod, c.name);
  const ready =
    c.init && !c.sidecar ? c.phase === "terminated" && c.ended?.exitCode === 0 : c.ready && !c.ephemeral && phase !== "Succeeded" && phase !== "Failed";
  return {
    ...(c.containerId !== undefined && { containerID: c.containerId }),
    image: spec.image,
    imageID: c.containerId === undefined ? "" : `docker.io/library/${spec.image}`,
    lastState: c.last === undefined ? {} : { terminated: c.last },
    name: c.name,
    ready,
    restartCount: c.restarts,
    started: c.started && !c.ephemeral && c.phase !== "terminated" && c.phase !== "waiting",
    state: containerState(c),
  };
}

/** Pending until everything has started once; then by how the containers stand (getPhase upstream). */
export function podPhase(pod: Pod, record: PodRecord): string {
  const all = [...record.containers.values()];
  const inits = all.filter((c) => c.init && !c.sidecar);
  const never = (pod.spec.restartPolicy ?? "Always") === "Never";
  if (never && inits.some((c) => (c.ended ?? c.last)?.exitCode !== undefined && (c.ended ?? c.last)!.exitCode !== 0)) return "Failed";
  if (inits.some((c) => !(c.phase === "terminated" && c.ended?.exitCode === 0))) return record.stopping?.reason === undefined ? "Pending" : "Failed";
  const main = all.filter(isMain);
  const had = main.some((c) => c.attempt > 0);
  if (!had && all.some((c) => c.sidecar && !c.started)) return "Pending";
  let running = 0;
  let waiting = 0;
  let stopped = 0;
  let succeeded = 0;
  let restartable = 0;
  for (const c of main) {
    const ended = c.phase === "terminated" ? c.ended : c.phase === "waiting" ? c.last : undefined;
    if (c.phase === "running" || c.phase === "stopping") running++;
    else if (ended === undefined) waiting++;
    else {
      stopped++;
      if (ended.exitCode === 0) succeeded++;
      if (restarts(pod, c, ended.exitCode)) restartable++;
    }
  }
  if (record.stopping !== undefined && running === 0) {
    if (record.stopping.reason !== undefined) return "Failed";
    return stopped === succeeded && waiting === 0 ? "Succeeded" : stopped > 0 ? "Failed" : "Pending";
  }
  if (waiting > 0) return "Pending";
  if (running > 0) return "Running";
  if (restartable > 0) return "Running";
  return stopped === succeeded ? "Succeeded" : "Failed";
}

const order = ["PodReadyToStartContainers", "Initialized", "Ready", "ContainersReady", "PodScheduled"];

function conditions(pod: Pod, record: PodRecord, phase: string, now: number): readonly Condition[] {
  const old = pod.status?.conditions;
  const all = [...record.containers.values()];
  const make = (type: string, ok: boolean, reason?: string, message?: string): Condition => {
    const status = ok ? "True" : "False";
    const before = conditionOf(old, type);
    return {
      type,
      status,
      lastProbeTime: null,
      lastTransitionTime: before?.status === status && before.lastTransitionTime !== undefined ? before.lastTransitionTime : rfc3339(now),
      ...(pod.metadata.generation !== undefined && { observedGeneration: pod.metadata.generation }),
      ...(reason !== undefined && { reason }),
      ...(message !== undefined && { message }),
    };
  };
  const names = (list: readonly ContainerRecord[]): string => `[${list.map((c) => c.name).join(" ")}]`;
  const done = phase === "Succeeded" || phase === "Failed";

  const incomplete = all.filter((c) => c.init && (c.sidecar ? !c.started : !(c.phase === "terminated" && c.ended?.exitCode === 0)));
  const begun = all.some((c) => isMain(c) && c.attempt > 0);
  const initialized =
    phase === "Succeeded"
      ? make("Initialized", true, "PodCompleted")
      : incomplete.length === 0 || begun
        ? make("Initialized", true)
        : make("Initialized", false, "ContainersNotInitialized", `containers with incomplete status: ${names(incomplete)}`);

  const unready = all.filter((c) => (isMain(c) || c.sidecar) && !c.ready);
  const why: readonly [boolean, string?, string?] =
    phase === "Succeeded"
      ? [false, "PodCompleted"]
      : phase === "Failed"
        ? [false, "PodFailed"]
        : unready.length > 0
          ? [false, "ContainersNotReady", `containers with unready status: ${names(unready)}`]
          : [true];
  const gates = why[0] ? gateMessages(pod) : [];
  const ready = gates.length > 0 ? make("Ready", false, "ReadinessGatesNotReady", gates.join(", ")) : make("Ready", ...why);

  const own = [
    make("PodReadyToStartContainers", record.ips !== undefined && !(done && record.finished)),
    initialized,
    ready,
    make("ContainersReady", ...why),
    make("PodScheduled", true),
  ];
  return [...own, ...(old ?? []).filter((c) => !order.includes(c.type))];
}

function gateMessages(pod: Pod): readonly string[] {
  const out: string[] = [];
  for (const { conditionType } of pod.spec.readinessGates ?? []) {
    const c = conditionOf(pod.status?.conditions, conditionType);
    if (c === undefined) out.push(`corresponding condition of pod readiness gate "${conditionType}" does not exist.`);
    else if (c.status !== "True") out.push(`the status of pod readiness gate "${conditionType}" is not "True", but ${c.status}`);
  }
  return out;
}

/** Guaranteed if every container's limits are its requests, BestEffort if nobody asks for anything, else Burstable. */
export function qosClass(pod: Pod): string {
  const containers = [...(pod.spec.initContainers ?? []), ...pod.spec.containers];
  let any = false;
  let guaranteed = true;
  for (const { resources } of containers)
    for (const name of ["cpu", "memory"]) {
      const limit = resources?.limits?.[name];
      const request = resources?.requests?.[name] ?? limit;
      if (limit !== undefined || request !== undefined) any = true;
      if (limit === undefined || request === undefined || quantity(limit) !== quantity(request)) guaranteed = false;
    }
  return !any ? "BestEffort" : guaranteed ? "Guaranteed" : "Burstable";
}
