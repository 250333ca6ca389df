// What a kubelet remembers of each Pod between events: plain records, replaced or changed in one place each, so that a
// checkpoint can copy them.
import type { ContainerState, Container, Pod } from "./objects";

export type Terminated = NonNullable<ContainerState["terminated"]>;
export type ProbeKind = "startup" | "readiness" | "liveness";
export const probeKinds: readonly ProbeKind[] = ["startup", "readiness", "liveness"];

/** A probe's run of equal results; on hold until the container is restarted. */
type ProbeRun = { readonly last: boolean | undefined; readonly count: number; readonly hold: boolean };

export type ContainerRecord = {
  readonly name: string;
  readonly init: boolean;
  /** An init container that stays: restartPolicy Always. */
  readonly sidecar: boolean;
  /** Put into a running Pod to look at it: started once, and no part of what the Pod is. */
  readonly ephemeral: boolean;
  readonly phase: "waiting" | "running" | "stopping" | "terminated";
  readonly reason: string;
  readonly message: string | undefined;
  /** Milliseconds. */
  readonly startedAt: number;
  readonly containerId: string | undefined;
  readonly ended: Terminated | undefined;
  readonly last: Terminated | undefined;
  readonly restarts: number;
  /** Counts starts, so that a late callback of an earlier run is known. */
  readonly attempt: number;
  /** Passed its startup probe (or has none), and its postStart hook. */
  readonly started: boolean;
  readonly ready: boolean;
  /** The back-off that the next failure waits (0: none yet), when it was last set, and what is waited for now. */
  readonly backoff: number;
  readonly backoffSet: number;
  readonly waitUntil: number;
  readonly pull: { readonly backoff: number; readonly until: number; readonly error: string } | undefined;
  readonly probes: Readonly<Partial<Record<ProbeKind, ProbeRun>>>;
};

export type PodRecord = {
  readonly uid: string;
  readonly key: string;
  readonly ips: readonly string[] | undefined;
  readonly startedAt: number;
  readonly containers: ReadonlyMap<string, ContainerRecord>;
  /** Nothing is tried before this time (ms). */
  readonly waitUntil: number;
  /** A step (sandbox, start of a container) is under way. */
  readonly busy: boolean;
  /** Being ended: since when, with which grace (ms), and why, if it was not deleted. */
  readonly stopping: { readonly since: number; readonly grace: number; readonly reason?: string; readonly message?: string } | undefined;
  readonly finished: boolean;
};

function newContainer(c: Container, init: boolean, first: boolean, ephemeral = false): ContainerRecord {
  return {
    name: c.name,
    init,
    sidecar: init && c.restartPolicy === "Always",
    ephemeral,
    phase: "waiting",
    reason: first ? "ContainerCreating" : "PodInitializing",
    message: undefined,
    startedAt: 0,
    containerId: undefined,
    ended: undefined,
    last: undefined,
    restarts: 0,
    attempt: 0,
    started: false,
    ready: false,
    backoff: 0,
    backoffSet: 0,
    waitUntil: 0,
    pull: undefined,
    probes: {},
  };
}

export function newPod(pod: Pod, now: number): PodRecord {
  const hasInit = (pod.spec.initContainers ?? []).length > 0;
  const containers = new Map<string, ContainerRecord>();
  for (const c of pod.spec.initContainers ?? []) containers.set(c.name, newContainer(c, true, false));
  for (const c of pod.spec.containers) containers.set(c.name, newContainer(c, false, !hasInit));
  return {
    uid: pod.metadata.uid,
    key: `${pod.metadata.namespace ?? ""}/${pod.metadata.name}`,
    ips: undefined,
    startedAt: now,
    containers,
    waitUntil: 0,
    busy: false,
    stopping: undefined,
    finished: false,
  };
}

/** The record with the ephemeral containers that its Pod has got since; the same one where there are none. */
export function withEphemeral(record: PodRecord, pod: Pod): PodRecord {
  const fresh = (pod.spec.ephemeralContainers ?? []).filter((c) => !record.containers.has(c.name));
  if (fresh.length === 0) return record;
  return { ...record, containers: new Map([...record.containers, ...fresh.map((c) => [c.name, newContainer(c, false, true, true)] as const)]) };
}

/** Whether a container is one of those that the Pod is made of. */
export function isMain(c: ContainerRecord): boolean {
  return !c.init && !c.ephemeral;
}

/** Whether an ended container is to be started again. */
export function restarts(pod: Pod, c: ContainerRecord, exitCode: number): boolean {
  if (c.ephemeral) return false;
  if (c.sidecar) return true;
  const policy = pod.spec.restartPolicy ?? "Always";
  // An init container that succeeded is done, whatever the policy.
  if (c.init) return exitCode !== 0 && policy !== "Never";
  return policy === "Always" || (policy === "OnFailure" && exitCode !== 0);
}

export function containerSpec(pod: Pod, name: string): Container {
  return [...(pod.spec.initContainers ?? []), ...pod.spec.containers, ...(pod.spec.ephemeralContainers ?? [])].find((c) => c.name === name)!;
}

/** The fieldPath of Events about a container. */
export function fieldPath(c: ContainerRecord): string {
  if (c.ephemeral) return `spec.ephemeralContainers{${c.name}}`;
  return c.init ? `spec.initContainers{${c.name}}` : `spec.containers{${c.name}}`;
}

/** As in the kubelet's messages: name_namespace(uid). */
export function podFormat(pod: Pod): string {
  return `${pod.metadata.name}_${pod.metadata.namespace ?? ""}(${pod.metadata.uid})`;
}
