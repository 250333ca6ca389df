// Startup, readiness and liveness probes, really run in the simulated container or over the simulated network, with their
// periods and thresholds. gRPC probes only try the connection.
import { unprompted } from "../base/history";
import { changeContainer, writeStatus } from "./kubelet-context";
import type { KubeletContext } from "./kubelet-context";
import { containerSpec, fieldPath, podFormat, probeKinds, restarts } from "./kubelet-state";
import type { ProbeKind } from "./kubelet-state";
import { killContainer } from "./kubelet-stop";
import type { Container, Pod, Probe } from "./objects";

type Outcome = { readonly ok: boolean; readonly output: string; readonly warning?: boolean } | { readonly error: string };

/** A readiness probe that finds another result than before, as the history of the world has it. */
export type ProbeTurned = { readonly kind: "probe"; readonly namespace: string; readonly pod: string; readonly container: string; readonly ok: boolean };

/** How soon the first readiness probe runs after the container has started: the kubelet triggers it by hand. */
const firstReadiness = 50;

const names: Readonly<Record<ProbeKind, string>> = { startup: "Startup", readiness: "Readiness", liveness: "Liveness" };

function probeOf(container: Container, kind: ProbeKind): Probe | undefined {
  return kind === "startup" ? container.startupProbe : kind === "readiness" ? container.readinessProbe : container.livenessProbe;
}

function periodOf(p: Probe): number {
  return (p.periodSeconds ?? 10) * 1000;
}

/** Sets the probes of a container going that has just started. */
export function startProbes(k: KubeletContext, pod: Pod, container: Container, attempt: number): void {
  for (const kind of probeKinds) {
    const probe = probeOf(container, kind);
    if (probe === undefined) continue;
    const delay = (probe.initialDelaySeconds ?? 0) * 1000;
    const first =
      delay > 0
        ? Math.ceil(delay / periodOf(probe)) * periodOf(probe)
        : kind === "readiness" && container.startupProbe === undefined
          ? firstReadiness
          : periodOf(probe);
    k.after(first, { for: "probe", uid: pod.metadata.uid, container: container.name, attempt, kind });
  }
}

/** A probe's turn. It sets its own next turn as long as the container runs. */
export function probeTurn(k: KubeletContext, uid: string, name: string, attempt: number, kind: ProbeKind): void {
  const pod = k.pods.get(uid);
  const c = k.records.get(uid)?.containers.get(name);
  if (pod === undefined || c === undefined || c.attempt !== attempt || c.phase !== "running") return;
  const container = containerSpec(pod, name);
  const probe = probeOf(container, kind);
  if (probe === undefined || c.probes[kind]?.hold === true) return;
  if (kind === "startup" && c.started) return;
  if (kind !== "readiness" && pod.metadata.deletionTimestamp !== undefined) return;
  k.after(periodOf(probe), { for: "probe", uid, container: name, attempt, kind });
  if (!k.running() || (kind !== "startup" && !c.started)) return;
  run(k, pod, container, probe, (outcome) => conclude(k, uid, name, attempt, kind, outcome));
}

function run(k: KubeletContext, pod: Pod, container: Container, probe: Probe, done: (outcome: Outcome) => void): void {
  const timeout = (probe.timeoutSeconds ?? 1) * 1000;
  const uid = pod.metadata.uid;
  if (probe.exec !== undefined)
    return k.runtime.exec(uid, container.name, probe.exec.command ?? [], timeout, (code, output) => done({ ok: code === 0, output }));
  const target = probe.httpGet ?? probe.tcpSocket ?? (probe.grpc === undefined ? undefined : { port: probe.grpc.port });
  if (target === undefined) return done({ error: `missing probe handler for ${podFormat(pod)}:${container.name}` });
  const port = typeof target.port === "number" ? target.port : container.ports?.find((p) => p.name === target.port)?.containerPort;
  if (port === undefined) return done({ error: `couldn't find port: ${String(target.port)}` });
  const host = ("host" in target ? target.host : undefined) ?? "";
  const ip = host !== "" ? host : (k.records.get(uid)?.ips?.[0] ?? "");
  if (probe.httpGet === undefined)
    return k.runtime.connect(k.node.name, { ip, port }, undefined, timeout, (r) => done(r.ok ? { ok: true, output: "" } : { ok: false, output: r.error }));
  const { path = "/", scheme = "HTTP", httpHeaders = [] } = probe.httpGet;
  k.runtime.connect(k.node.name, { ip, port }, { path: path.startsWith("/") ? path : `/${path}`, scheme, headers: httpHeaders }, timeout, (r) => {
    if (!r.ok) done({ ok: false, output: r.error });
    else if (r.status >= 300 && r.status < 400) done({ ok: true, output: `Probe terminated redirects, Response body: ${r.body}`, warning: true });
    else done(r.status >= 200 && r.status < 400 ? { ok: true, output: r.body } : { ok: false, output: `HTTP probe failed with statuscode: ${r.status}` });
  });
}

function conclude(k: KubeletContext, uid: string, name: string, attempt: number, kind: ProbeKind, found: Outcome): void {
  const pod = k.pods.get(uid);
  const c = k.records.get(uid)?.containers.get(name);
  if (pod === undefined || c === undefined || c.attempt !== attempt || c.phase !== "running" || !k.running()) return;
  const path = fieldPath(c);
  const isHttp = probeOf(containerSpec(pod, name), kind)?.httpGet !== undefined;
  const outcome = kind === "readiness" && k.failing.has(uid) ? { ok: false, output: isHttp ? "HTTP probe failed with statuscode: 503" : "" } : found;
  if ("error" in outcome)
    return k.recorder.event(pod, "Warning", "Unhealthy", `${names[kind]} probe errored and resulted in unknown state: ${outcome.error}`, path);
  if (!outcome.ok) k.recorder.event(pod, "Warning", "Unhealthy", `${names[kind]} probe failed: ${outcome.output}`, path);
  else if (outcome.warning === true) k.recorder.event(pod, "Warning", "ProbeWarning", `${names[kind]} probe warning: ${outcome.output}`, path);
  const probe = probeOf(containerSpec(pod, name), kind)!;
  const before = c.probes[kind];
  const count = before?.last === outcome.ok ? before.count + 1 : 1;
  const reached = count >= (outcome.ok ? (probe.successThreshold ?? 1) : (probe.failureThreshold ?? 3));
  const hold = reached && (kind === "startup" || (kind === "liveness" && !outcome.ok));
  changeContainer(k, uid, name, { probes: { ...c.probes, [kind]: { last: outcome.ok, count, hold } } });
  if (!reached) return;
  if (kind === "readiness") {
    if (c.ready === outcome.ok) return;
    changeContainer(k, uid, name, { ready: outcome.ok });
    const what: ProbeTurned = { kind: "probe", namespace: pod.metadata.namespace ?? "", pod: pod.metadata.name, container: name, ok: outcome.ok };
    const { history } = k.clock;
    // Its first results come of the container's start; why it thinks otherwise later, only the container knows.
    const because = before === undefined || before.last === outcome.ok ? history.because : unprompted;
    return history.during([history.note("kubelet", what, because)], () => writeStatus(k, uid));
  }
  if (outcome.ok) {
    if (kind === "startup" && !c.started) markStarted(k, pod, name, attempt);
    return;
  }
  const restart = restarts(pod, c, 1) ? ", will be restarted" : "";
  const grace = probe.terminationGracePeriodSeconds ?? pod.spec.terminationGracePeriodSeconds ?? 30;
  killContainer(k, pod, c, grace * 1000, `Container ${name} failed ${kind} probe${restart}`);
}

/** The container has come up: other probes may run, and what waits for it may go on. */
export function markStarted(k: KubeletContext, pod: Pod, name: string, attempt: number): void {
  const uid = pod.metadata.uid;
  const container = containerSpec(pod, name);
  changeContainer(k, uid, name, { started: true, ready: container.readinessProbe === undefined && !k.failing.has(uid) });
  if (container.readinessProbe !== undefined && container.startupProbe !== undefined && (container.readinessProbe.initialDelaySeconds ?? 0) === 0)
    k.after(firstReadiness, { for: "probe", uid, container: name, attempt, kind: "readiness" });
  k.after(0, { for: "sync", uid });
}
