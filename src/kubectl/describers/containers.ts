// The containers of a Pod or a Pod template, as describe shows them.
import { parseQuantity } from "../../api/schema/quantity";
import type { Description, Loose } from "./description";
import { dateOf, hostPort } from "./description";

/** `space`: two blanks in a template, none in a Pod. `pod`: for values of fields of the Pod itself. */
export function describeContainers(d: Description, label: string, containers: readonly Loose[], statuses: readonly Loose[], space: string, pod?: Loose): void {
  d.write(0, `${space}${label}:${containers.length === 0 ? " <none>" : ""}\n`);
  for (const c of containers) {
    const status = statuses.find((s) => s.name === c.name);
    d.write(1, `${space === "" ? "" : " "}${c.name}:\n`);
    if (status !== undefined) d.row(2, "Container ID", status.containerID ?? "");
    d.row(2, "Image", c.image ?? "");
    if (status !== undefined) d.row(2, "Image ID", status.imageID ?? "");
    const ports = (key: "containerPort" | "hostPort"): string =>
      ((c.ports ?? []) as readonly Loose[]).map((p) => `${p[key] ?? 0}/${p.protocol ?? ""}${(p.name ?? "") === "" ? "" : ` (${p.name})`}`).join(", ");
    const many = (c.ports?.length ?? 0) > 1;
    d.row(2, many ? "Ports" : "Port", ports("containerPort") === "" ? "<none>" : ports("containerPort"));
    d.row(2, many ? "Host Ports" : "Host Port", ports("hostPort") === "" ? "<none>" : ports("hostPort"));
    seccomp(d, c.securityContext, 2);
    lines(d, "Command", c.command);
    lines(d, "Args", c.args);
    if (status !== undefined) {
      describeState(d, "State", status.state ?? {});
      if (status.lastState?.terminated !== undefined) describeState(d, "Last State", status.lastState);
      d.row(2, "Ready", status.ready === true ? "True" : "False");
      d.row(2, "Restart Count", status.restartCount ?? 0);
    }
    describeResources(d, c.resources, 2);
    for (const [name, probe] of [
      ["Liveness", c.livenessProbe],
      ["Readiness", c.readinessProbe],
      ["Startup", c.startupProbe],
    ] as const) {
      if (probe !== undefined) d.row(2, name, probeText(probe));
    }
    environmentFrom(d, c);
    environment(d, c, pod);
    mounts(d, c);
  }
}

export function seccomp(d: Description, context: Loose | undefined, level: number): void {
  const profile = context?.seccompProfile;
  if (profile === undefined) return;
  d.row(level, "SeccompProfile", profile.type);
  if (profile.type === "Localhost") d.row(level + (level > 0 ? 1 : 0), "LocalhostProfile", profile.localhostProfile ?? "");
}

function lines(d: Description, title: string, words: readonly string[] | undefined): void {
  if (words === undefined || words.length === 0) return;
  d.write(2, `${title}:\n`);
  for (const w of words) for (const line of w.split("\n")) d.write(3, `${line}\n`);
}

function describeState(d: Description, title: string, state: Loose): void {
  if (state.running !== undefined) {
    d.row(2, title, "Running");
    d.row(3, "Started", dateOf(state.running.startedAt));
  } else if (state.terminated !== undefined) {
    const t = state.terminated;
    d.row(2, title, "Terminated");
    if ((t.reason ?? "") !== "") d.row(3, "Reason", t.reason);
    if ((t.message ?? "") !== "") d.row(3, "Message", t.message);
    d.row(3, "Exit Code", t.exitCode ?? 0);
    if ((t.signal ?? 0) > 0) d.row(3, "Signal", t.signal);
    d.row(3, "Started", dateOf(t.startedAt));
    d.row(3, "Finished", dateOf(t.finishedAt));
  } else {
    d.row(2, title, "Waiting");
    if ((state.waiting?.reason ?? "") !== "") d.row(3, "Reason", state.waiting.reason);
  }
}

export function describeResources(d: Description, resources: Loose | undefined, level: number): void {
  for (const [title, list] of [
    ["Limits", resources?.limits],
    ["Requests", resources?.requests],
  ] as const) {
    const names = Object.keys(list ?? {}).sort();
    if (names.length > 0) d.write(level, `${title}:\n`);
    for (const name of names) d.row(level + 1, name, String(list[name]));
  }
}

export function probeText(p: Loose): string {
  const attributes = `delay=${p.initialDelaySeconds ?? 0}s timeout=${p.timeoutSeconds ?? 0}s period=${p.periodSeconds ?? 0}s #success=${p.successThreshold ?? 0} #failure=${p.failureThreshold ?? 0}`;
  if (p.exec !== undefined) return `exec [${(p.exec.command ?? []).join(" ")}] ${attributes}`;
  if (p.httpGet !== undefined) {
    const path = String(p.httpGet.path ?? "");
    return `http-get ${String(p.httpGet.scheme ?? "").toLowerCase()}://${hostPort(p.httpGet.host ?? "", p.httpGet.port)}${path !== "" && !path.startsWith("/") ? "/" : ""}${path} ${attributes}`;
  }
  if (p.tcpSocket !== undefined) return `tcp-socket ${p.tcpSocket.host ?? ""}:${p.tcpSocket.port} ${attributes}`;
  if (p.grpc !== undefined) return `grpc <pod>:${p.grpc.port} ${p.grpc.service ?? ""} ${attributes}`;
  return `unknown ${attributes}`;
}

function environmentFrom(d: Description, c: Loose): void {
  if ((c.envFrom?.length ?? 0) === 0) return;
  d.write(2, "Environment Variables from:\n");
  for (const e of c.envFrom as readonly Loose[]) {
    const [from, ref] = e.configMapRef !== undefined ? ["ConfigMap", e.configMapRef] : ["Secret", e.secretRef ?? {}];
    d.write(3, `${ref.name ?? ""}\t${from}${(e.prefix ?? "") === "" ? "" : ` with prefix '${e.prefix}'`}\tOptional: ${ref.optional === true}\n`);
  }
}

function environment(d: Description, c: Loose, pod: Loose | undefined): void {
  const env = (c.env ?? []) as readonly Loose[];
  d.write(2, `Environment:${env.length === 0 ? "\t<none>" : ""}\n`);
  for (const e of env) {
    const from = e.valueFrom;
    if (from === undefined) {
      String(e.value ?? "")
        .split("\n")
        .forEach((line, i) => d.write(3, i === 0 ? `${e.name}:\t${line}\n` : `\t${line}\n`));
    } else if (from.fieldRef !== undefined)
      d.write(3, `${e.name}:\t${fieldValue(pod, from.fieldRef.fieldPath)} (${from.fieldRef.apiVersion ?? "v1"}:${from.fieldRef.fieldPath})\n`);
    else if (from.resourceFieldRef !== undefined) {
      const [group, name] = String(from.resourceFieldRef.resource).split(".") as [string, string];
      const value = resourceValue(c.resources?.[group]?.[name], from.resourceFieldRef.divisor);
      d.write(3, `${e.name}:\t${value === "0" && group === "limits" ? "node allocatable" : value} (${from.resourceFieldRef.resource})\n`);
    } else if (from.secretKeyRef !== undefined)
      d.write(
        3,
        `${e.name}:\t<set to the key '${from.secretKeyRef.key}' in secret '${from.secretKeyRef.name}'>\tOptional: ${from.secretKeyRef.optional === true}\n`,
      );
    else if (from.configMapKeyRef !== undefined)
      d.write(
        3,
        `${e.name}:\t<set to the key '${from.configMapKeyRef.key}' of config map '${from.configMapKeyRef.name}'>\tOptional: ${from.configMapKeyRef.optional === true}\n`,
      );
  }
}

/** A resource in units of a divisor (1 by default), rounded up. */
function resourceValue(quantity: unknown, divisor: unknown): string {
  const q = quantity === undefined ? undefined : parseQuantity(String(quantity));
  const d = divisor === undefined || divisor === "0" ? undefined : parseQuantity(String(divisor));
  if (q === undefined) return "0";
  const by = d === undefined || d.nanos === 0n ? 1_000_000_000n : d.nanos;
  return String((q.nanos + by - 1n) / by);
}

/** Of all fields of a Pod kubectl knows the values of two; of the others it shows the path alone. */
function fieldValue(pod: Loose | undefined, path: string): string {
  return path === "metadata.name" || path === "metadata.namespace" ? String(pod?.metadata?.[path.slice(9)] ?? "") : "";
}

function mounts(d: Description, c: Loose): void {
  const list = [...((c.volumeMounts ?? []) as readonly Loose[])].sort((a, b) => (a.mountPath < b.mountPath ? -1 : 1));
  d.write(2, `Mounts:${list.length === 0 ? "\t<none>" : ""}\n`);
  for (const m of list)
    d.write(3, `${m.mountPath} from ${m.name} (${m.readOnly === true ? "ro" : "rw"}${(m.subPath ?? "") === "" ? "" : `,path=${JSON.stringify(m.subPath)}`})\n`);
  const devices = [...((c.volumeDevices ?? []) as readonly Loose[])].sort((a, b) => (a.devicePath < b.devicePath ? -1 : 1));
  if (devices.length === 0) return;
  d.write(2, `Devices:${list.length === 0 ? "\t<none>" : ""}\n`);
  for (const device of devices) d.write(3, `${device.devicePath} from ${device.name}\n`);
}
