// How containers and Pods end: preStop hook, SIGTERM, the grace period, and at the end of a deletion the Pod object itself.
import { ApiError } from "../api/types";
import { change, changeContainer, hostIPs, writeStatus } from "./kubelet-context";
import type { KubeletContext } from "./kubelet-context";
import { containerSpec, fieldPath } from "./kubelet-state";
import type { ContainerRecord } from "./kubelet-state";
import type { Container, HandlerAction, Pod } from "./objects";
import { rfc3339 } from "./times";
import { timing } from "./timing";

/** The grace that is left after a preStop hook, however long it took. */
const minimumGrace = 2000;

/** A container's end by itself or by our hand: what its status says of it. */
export function ended(k: KubeletContext, uid: string, name: string, attempt: number, exitCode: number, reason: string): boolean {
  const c = k.records.get(uid)?.containers.get(name);
  if (c === undefined || c.attempt !== attempt || (c.phase !== "running" && c.phase !== "stopping")) return false;
  changeContainer(k, uid, name, {
    phase: "terminated",
    ready: false,
    started: false,
    probes: {},
    ended: {
      exitCode,
      reason,
      startedAt: rfc3339(c.startedAt),
      finishedAt: rfc3339(k.clock.now),
      ...(c.containerId !== undefined && { containerID: c.containerId }),
    },
  });
  return true;
}

/** Stops a container: the Event, the preStop hook, SIGTERM, after `graceMs` SIGKILL. A sync of the Pod follows. */
export function killContainer(k: KubeletContext, pod: Pod, c: ContainerRecord, graceMs: number, message: string): void {
  if (c.phase !== "running") return;
  const uid = pod.metadata.uid;
  changeContainer(k, uid, c.name, { phase: "stopping" });
  k.recorder.event(pod, "Normal", "Killing", message, fieldPath(c));
  const hook = containerSpec(pod, c.name).lifecycle?.preStop;
  const stop = (left: number): void => stopNow(k, uid, c.name, c.attempt, left);
  if (hook === undefined || graceMs === 0) return stop(graceMs);
  const began = k.clock.now;
  let over = false;
  const done = (ok: boolean): void => {
    if (over) return;
    over = true;
    if (!ok) k.recorder.event(pod, "Warning", "FailedPreStopHook", "PreStopHook failed", fieldPath(c));
    stop(Math.max(minimumGrace, graceMs - (k.clock.now - began)));
  };
  if (hook.sleep !== undefined) {
    k.after(Math.min(hook.sleep.seconds * 1000, graceMs), {
      for: "stop",
      uid,
      container: c.name,
      attempt: c.attempt,
      graceMs: Math.max(minimumGrace, graceMs - hook.sleep.seconds * 1000),
    });
    return;
  }
  runHook(k, pod, containerSpec(pod, c.name), hook, graceMs, done);
}

/** SIGTERM now. Also the timer's way after a sleeping preStop hook. */
export function stopNow(k: KubeletContext, uid: string, name: string, attempt: number, graceMs: number): void {
  k.runtime.stop(uid, name, graceMs, (code) => {
    const exitCode = code ?? 137;
    if (!ended(k, uid, name, attempt, exitCode, exitCode === 0 ? "Completed" : "Error")) return;
    // Sidecars are stopped in the same breath; that nothing runs any more is seen at the next look.
    const more = [...k.records.get(uid)!.containers.values()].some(alive);
    k.after(more ? 0 : timing.relist, { for: "sync", uid });
  });
}

/** Runs a lifecycle hook (exec or httpGet); `done` tells whether it succeeded. */
export function runHook(k: KubeletContext, pod: Pod, container: Container, hook: HandlerAction, timeoutMs: number, done: (ok: boolean) => void): void {
  if (hook.exec !== undefined) k.runtime.exec(pod.metadata.uid, container.name, hook.exec.command ?? [], timeoutMs, (code) => done(code === 0));
  else if (hook.httpGet !== undefined || hook.tcpSocket !== undefined) {
    const { port, host } = (hook.httpGet ?? hook.tcpSocket)!;
    const number = typeof port === "number" ? port : container.ports?.find((p) => p.name === port)?.containerPort;
    const ip = host ?? k.records.get(pod.metadata.uid)?.ips?.[0] ?? hostIPs(k)[0]!;
    if (number === undefined) return done(false);
    const http =
      hook.httpGet === undefined
        ? undefined
        : { path: hook.httpGet.path ?? "/", scheme: hook.httpGet.scheme ?? "HTTP", headers: hook.httpGet.httpHeaders ?? [] };
    k.runtime.connect(k.node.name, { ip, port: number }, http, timeoutMs, (r) => done(r.ok && (http === undefined || (r.status >= 200 && r.status < 400))));
  } else done(true);
}

function alive(c: ContainerRecord): boolean {
  return c.phase === "running" || c.phase === "stopping";
}

/** Ends a whole Pod: first its main containers, then the sidecars in reverse order. True when nothing runs any more. */
export function stopContainers(k: KubeletContext, pod: Pod, graceMs: number): boolean {
  const uid = pod.metadata.uid;
  const all = [...(k.records.get(uid)?.containers.values() ?? [])].filter(alive);
  const main = all.filter((c) => !c.sidecar);
  const next = main.length > 0 ? main : all.slice(-1);
  for (const c of next) killContainer(k, pod, c, graceMs, `Stopping container ${c.name}`);
  return all.length === 0;
}

/** The Pod is being deleted: stop everything, then let the object go. */
export function terminate(k: KubeletContext, pod: Pod): void {
  const uid = pod.metadata.uid;
  const record = k.records.get(uid)!;
  const grace = (pod.metadata.deletionGracePeriodSeconds ?? pod.spec.terminationGracePeriodSeconds ?? 30) * 1000;
  if (record.stopping === undefined || record.stopping.reason !== undefined) change(k, uid, { stopping: { since: k.clock.now, grace } });
  else if (grace < record.stopping.grace) {
    // A second, more impatient deletion.
    change(k, uid, { stopping: { ...record.stopping, grace } });
    const left = Math.max(0, record.stopping.since + grace - k.clock.now);
    for (const c of record.containers.values()) if (c.phase === "stopping") stopNow(k, uid, c.name, c.attempt, left);
  }
  const left = Math.max(0, (k.records.get(uid)!.stopping?.since ?? k.clock.now) + grace - k.clock.now);
  if (!stopContainers(k, pod, left)) return;
  if (record.ips !== undefined) writeStatus(k, uid);
  change(k, uid, { finished: true });
  k.runtime.removeSandbox(uid);
  try {
    k.api.delete("pods", pod.metadata.namespace, pod.metadata.name, { gracePeriodSeconds: 0, uid });
  } catch (e) {
    if (!(e instanceof ApiError)) throw e;
  }
}
