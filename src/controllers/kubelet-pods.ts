// The Pod workers: what to do next for a Pod, one step at a time, until what runs is what its spec says.
//
//   bound ─▶ sandbox (addresses) ─▶ init containers, one after the other ─▶ containers ─▶ probes, restarts, back-off
//      deleted ─▶ preStop, SIGTERM, grace ─▶ the object goes
import type { Pod } from "./objects";
import { change, changeContainer, hostIPs, writeStatus } from "./kubelet-context";
import type { KubeletContext } from "./kubelet-context";
import { ConfigError, containerEnv, expandCommand } from "./kubelet-env";
import { markStarted, startProbes } from "./kubelet-probes";
import { containerSpec, fieldPath, isMain, podFormat, restarts } from "./kubelet-state";
import type { ContainerRecord, PodRecord } from "./kubelet-state";
import { podPhase } from "./kubelet-status";
import { ended, killContainer, runHook, stopContainers, terminate } from "./kubelet-stop";
import { missingVolume } from "./kubelet-volumes";
import { rfc3339, timeOf } from "./times";
import { timing } from "./timing";

/** How often a waiting Pod is looked at again, so that its BackOff Events count on. */
const resync = 12_000;

/** Looks at a Pod and does what is next. */
export function syncPod(k: KubeletContext, uid: string): void {
  const pod = k.pods.get(uid);
  const record = k.records.get(uid);
  if (pod === undefined || record === undefined || record.finished || !k.running()) return;
  if (pod.metadata.deletionTimestamp !== undefined) return terminate(k, pod);
  if (record.stopping !== undefined) {
    stopContainers(k, pod, record.stopping.grace);
    return writeStatus(k, uid);
  }
  if (record.busy) return;
  if (record.ips === undefined) {
    writeStatus(k, uid);
    return prepare(k, pod);
  }
  if (isOver(pod, record)) {
    stopContainers(k, pod, (pod.spec.terminationGracePeriodSeconds ?? 30) * 1000); // sidecars outlive the rest
    return writeStatus(k, uid);
  }
  const next = nextContainer(k, pod, record);
  if (next !== undefined) {
    change(k, uid, { busy: true });
    k.after(timing.containerStart, { for: "start", uid, container: next.name });
    return;
  }
  writeStatus(k, uid);
}

function isOver(pod: Pod, record: PodRecord): boolean {
  const phase = podPhase(pod, record);
  if (phase === "Succeeded" || phase === "Failed") return true;
  const main = [...record.containers.values()].filter(isMain);
  return main.every((c) => c.phase === "terminated" && c.ended !== undefined && !restarts(pod, c, c.ended.exitCode));
}

// Volumes first, then the sandbox. What is missing is waited for.
function prepare(k: KubeletContext, pod: Pod): void {
  const uid = pod.metadata.uid;
  if (k.clock.now < k.records.get(uid)!.waitUntil) return;
  const missing = missingVolume(k.api, pod);
  if (missing !== undefined) {
    k.recorder.event(pod, "Warning", "FailedMount", `MountVolume.SetUp failed for volume "${missing.volume}" : ${missing.message}`);
    change(k, uid, { waitUntil: k.clock.now + timing.configRetry });
    k.after(timing.configRetry, { for: "sync", uid });
    return;
  }
  change(k, uid, { busy: true });
  k.after(timing.sandbox, { for: "sandbox", uid });
}

/** The sandbox's turn: from here on the Pod has its addresses. */
export function makeSandbox(k: KubeletContext, uid: string): void {
  const pod = k.pods.get(uid);
  change(k, uid, { busy: false });
  if (pod === undefined || !k.running()) return;
  if (pod.metadata.deletionTimestamp === undefined) change(k, uid, { ips: k.runtime.createSandbox(pod).ips });
  syncPod(k, uid);
}

// The container to start now; undefined if there is none, or if it has to wait (then a timer is set).
function nextContainer(k: KubeletContext, pod: Pod, record: PodRecord): ContainerRecord | undefined {
  for (const c of record.containers.values()) if (c.ephemeral && c.phase === "waiting" && mayStart(k, pod, c)) return c;
  for (const c of record.containers.values()) {
    if (c.ephemeral) continue;
    if (c.init && !c.sidecar) {
      if (c.phase === "terminated" && c.ended?.exitCode === 0) continue;
      if (c.phase === "waiting" || c.phase === "terminated") return mayStart(k, pod, c) ? c : undefined;
      return undefined;
    }
    if (c.phase === "running" || c.phase === "stopping") {
      if (c.sidecar && !c.started) return undefined;
      continue;
    }
    if (c.phase === "terminated" && c.ended !== undefined && !restarts(pod, c, c.ended.exitCode)) continue;
    if (mayStart(k, pod, c)) return c;
    if (c.sidecar) return undefined;
  }
  return undefined;
}

// Back-off of image pulls and of restarts, as client-go's Backoff reckons: the first restart is at once.
function mayStart(k: KubeletContext, pod: Pod, c: ContainerRecord): boolean {
  const { now } = k.clock;
  const uid = pod.metadata.uid;
  // A sync for another reason (our own status has come back) neither shortens the wait nor counts as another try.
  if (now < c.waitUntil) return false;
  const wait = (until: number): void => {
    const ms = Math.max(1, Math.min(until - now, resync));
    changeContainer(k, uid, c.name, { waitUntil: now + ms });
    k.after(ms, { for: "sync", uid });
  };
  if (c.pull !== undefined && now < c.pull.until) {
    const image = containerSpec(pod, c.name).image;
    k.recorder.event(pod, "Normal", "BackOff", `Back-off pulling image "${image}"`, fieldPath(c));
    k.recorder.event(pod, "Warning", "Failed", "Error: ImagePullBackOff", fieldPath(c));
    changeContainer(k, uid, c.name, { phase: "waiting", reason: "ImagePullBackOff", message: `Back-off pulling image "${image}": ${c.pull.error}` });
    wait(c.pull.until);
    return false;
  }
  const end = c.ended ?? c.last;
  if (end === undefined || c.attempt === 0) return true;
  const finished = timeOf(end.finishedAt);
  const backoff = finished - c.backoffSet > timing.crashBackoffReset ? 0 : c.backoff;
  if (backoff > 0 && now < finished + backoff) {
    k.recorder.event(pod, "Warning", "BackOff", `Back-off restarting failed container ${c.name} in pod ${podFormat(pod)}`, fieldPath(c));
    changeContainer(k, uid, c.name, {
      phase: "waiting",
      reason: "CrashLoopBackOff",
      message: `back-off ${duration(backoff)} restarting failed container=${c.name} pod=${podFormat(pod)}`,
      ended: undefined,
      last: end,
    });
    wait(finished + backoff);
    return false;
  }
  changeContainer(k, uid, c.name, { backoff: backoff === 0 ? timing.crashBackoffBase : Math.min(backoff * 2, timing.crashBackoffMax), backoffSet: now });
  return true;
}

/** As Go prints a duration: 10s, 1m20s, 5m0s. */
function duration(ms: number): string {
  const s = Math.round(ms / 1000);
  return s < 60 ? `${s}s` : `${Math.floor(s / 60)}m${s % 60}s`;
}

/** A container's turn to start. */
export function startContainer(k: KubeletContext, uid: string, name: string): void {
  change(k, uid, { busy: false });
  const pod = k.pods.get(uid);
  const record = k.records.get(uid);
  const c = record?.containers.get(name);
  if (
    pod === undefined ||
    record === undefined ||
    c === undefined ||
    !k.running() ||
    pod.metadata.deletionTimestamp !== undefined ||
    record.stopping !== undefined
  )
    return syncPod(k, uid);
  const path = fieldPath(c);
  const spec = containerSpec(pod, name);
  const refused = k.runtime.pull(spec.image);
  if (refused?.reason === "InvalidImageName") {
    k.recorder.event(pod, "Warning", "InspectFailed", refused.message, path);
    k.recorder.event(pod, "Warning", "Failed", "Error: InvalidImageName", path);
    return waits(k, uid, name, "InvalidImageName", refused.message);
  }
  if (refused !== undefined) {
    k.recorder.event(pod, "Normal", "Pulling", `Pulling image "${spec.image}"`, path);
    change(k, uid, { busy: true });
    writeStatus(k, uid);
    return k.after(timing.failedPull, { for: "pullFailed", uid, container: name });
  }
  k.recorder.event(pod, "Normal", "Pulled", `Container image "${spec.image}" already present on machine and can be accessed by the pod`, path);
  let env: ReadonlyMap<string, string>;
  try {
    const services = k.services(pod.metadata.namespace ?? "default", pod.spec.enableServiceLinks !== false);
    env = containerEnv(k.api, pod, spec, services, record.ips ?? [], hostIPs(k));
  } catch (e) {
    if (!(e instanceof ConfigError)) throw e;
    k.recorder.event(pod, "Warning", "Failed", `Error: ${e.message}`, path);
    return waits(k, uid, name, "CreateContainerConfigError", e.message);
  }
  const attempt = c.attempt + 1;
  const hook = spec.lifecycle?.postStart;
  const started = spec.startupProbe === undefined && hook === undefined;
  changeContainer(k, uid, name, {
    phase: "running",
    attempt,
    startedAt: k.clock.now,
    last: c.ended ?? c.last,
    ended: undefined,
    message: undefined,
    pull: undefined,
    restarts: c.attempt === 0 ? 0 : c.restarts + 1,
    started,
    ready: started && spec.readinessProbe === undefined && (!c.init || c.sidecar),
    probes: {},
  });
  const result = k.runtime.start(pod, expandCommand(spec, env), env, (code, reason) => {
    if (ended(k, uid, name, attempt, code, reason)) k.after(timing.relist, { for: "sync", uid });
  });
  k.recorder.event(pod, "Normal", "Created", "Container created", path);
  if (!("containerId" in result)) {
    k.recorder.event(pod, "Warning", "Failed", `Error: ${result.message}`, path);
    const end = { exitCode: 128, reason: "StartError", message: result.message, startedAt: "1970-01-01T00:00:00Z", finishedAt: rfc3339(k.clock.now) };
    const again = restarts(pod, c, end.exitCode);
    changeContainer(k, uid, name, {
      phase: again ? "waiting" : "terminated",
      reason: "RunContainerError",
      message: result.message,
      ready: false,
      started: false,
      waitUntil: k.clock.now + timing.relist,
      ...(again ? { last: end } : { ended: end }),
    });
    writeStatus(k, uid);
    return k.after(timing.relist, { for: "sync", uid });
  }
  changeContainer(k, uid, name, { containerId: result.containerId });
  k.recorder.event(pod, "Normal", "Started", "Container started", path);
  startProbes(k, pod, spec, attempt);
  if (hook !== undefined)
    runHook(k, pod, spec, hook, 3_600_000, (ok) => {
      const now = k.records.get(uid)?.containers.get(name);
      const current = k.pods.get(uid);
      if (now === undefined || current === undefined || now.attempt !== attempt || now.phase !== "running") return;
      if (ok && spec.startupProbe === undefined) return markStarted(k, current, name, attempt);
      if (ok) return;
      k.recorder.event(current, "Warning", "FailedPostStartHook", "PostStartHook failed", path);
      killContainer(k, current, now, (current.spec.terminationGracePeriodSeconds ?? 30) * 1000, "FailedPostStartHook");
    });
  syncPod(k, uid);
}

function waits(k: KubeletContext, uid: string, name: string, reason: string, message: string): void {
  changeContainer(k, uid, name, { phase: "waiting", reason, message, waitUntil: k.clock.now + timing.configRetry });
  writeStatus(k, uid);
  k.after(timing.configRetry, { for: "sync", uid });
}

/** A pull has failed; the next one waits, longer each time. */
export function pullFailed(k: KubeletContext, uid: string, name: string): void {
  change(k, uid, { busy: false });
  const pod = k.pods.get(uid);
  const c = k.records.get(uid)?.containers.get(name);
  if (pod === undefined || c === undefined || !k.running()) return;
  if (pod.metadata.deletionTimestamp !== undefined) return syncPod(k, uid);
  const spec = containerSpec(pod, name);
  const refused = k.runtime.pull(spec.image);
  if (refused !== undefined) {
    k.recorder.event(pod, "Warning", "Failed", `Failed to pull image "${spec.image}": ${refused.message}`, fieldPath(c));
    k.recorder.event(pod, "Warning", "Failed", "Error: ErrImagePull", fieldPath(c));
    const backoff = c.pull === undefined ? timing.imageBackoffBase : Math.min(c.pull.backoff * 2, timing.imageBackoffMax);
    changeContainer(k, uid, name, {
      phase: "waiting",
      reason: "ErrImagePull",
      message: refused.message,
      waitUntil: k.clock.now + resync,
      pull: { backoff, until: k.clock.now + Math.max(backoff, resync + 1000), error: `ErrImagePull: ${refused.message}` },
    });
    writeStatus(k, uid);
  }
  k.after(resync, { for: "sync", uid });
}

/** activeDeadlineSeconds has passed. */
export function deadline(k: KubeletContext, uid: string): void {
  const pod = k.pods.get(uid);
  const record = k.records.get(uid);
  if (pod === undefined || record === undefined || record.finished || record.stopping !== undefined || isOver(pod, record)) return;
  const message = "Pod was active on the node longer than the specified deadline";
  k.recorder.event(pod, "Normal", "DeadlineExceeded", message);
  change(k, uid, { stopping: { since: k.clock.now, grace: (pod.spec.terminationGracePeriodSeconds ?? 30) * 1000, reason: "DeadlineExceeded", message } });
  syncPod(k, uid);
}
