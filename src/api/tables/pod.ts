// Pods: the STATUS column is made of phase, container states and conditions.
import type { ContainerStatus, Pod } from "../kinds";
import { parseTime } from "../schema/time";
import { since, humanDuration } from "./duration";
import { columns, type Printer } from "./printer";

type Summary = { reason: string; ready: number; total: number; restarts: number; last: number };

export const podPrinter: Printer<Pod> = {
  columns: columns("Name", "Ready", "Status", "Restarts", "Age", "IP*", "Node*", "Nominated Node*", "Readiness Gates*"),
  cells: (o, now) => {
    const s = summary(o);
    const restarts = s.restarts !== 0 && s.last > 0 ? `${s.restarts} (${humanDuration(now - s.last)} ago)` : String(s.restarts);
    return [
      o.metadata.name,
      `${s.ready}/${s.total}`,
      s.reason,
      restarts,
      since(o.metadata.creationTimestamp, now),
      o.status?.podIPs?.[0]?.ip || "<none>",
      o.spec.nodeName || "<none>",
      o.status?.nominatedNodeName || "<none>",
      gates(o),
    ];
  },
};

function gates(o: Pod): string {
  const all = o.spec.readinessGates ?? [];
  if (all.length === 0) return "<none>";
  const met = all.filter((g) => o.status?.conditions?.find((c) => c.type === g.conditionType)?.status === "True").length;
  return `${met}/${all.length}`;
}

const finished = (c: ContainerStatus): number => (c.lastState?.terminated?.finishedAt ? (parseTime(c.lastState.terminated.finishedAt) ?? 0) : 0);

function summary(o: Pod): Summary {
  const status = o.status ?? {};
  const conditions = status.conditions ?? [];
  const s: Summary = { reason: status.reason || (status.phase ?? ""), ready: 0, total: o.spec.containers?.length ?? 0, restarts: 0, last: 0 };
  if (conditions.some((c) => c.type === "PodScheduled" && c.reason === "SchedulingGated")) s.reason = "SchedulingGated";
  const sidecars = new Set((o.spec.initContainers ?? []).filter((c) => c.restartPolicy === "Always").map((c) => c.name));
  s.total += sidecars.size;
  const side = { restarts: 0, last: 0 };
  const initializing = initialize(o, s, sidecars, side);
  if (!initializing || conditions.some((c) => c.type === "Initialized" && c.status === "True")) {
    s.restarts = side.restarts;
    s.last = side.last;
    run(o, s);
  }
  if (o.metadata.deletionTimestamp !== undefined) {
    if (status.reason === "NodeLost") s.reason = "Unknown";
    else if (status.phase !== "Failed" && status.phase !== "Succeeded") s.reason = "Terminating";
  }
  return s;
}

/** Walks the init containers; true if one of them is not done. */
function initialize(o: Pod, s: Summary, sidecars: ReadonlySet<string>, side: { restarts: number; last: number }): boolean {
  for (const [i, c] of (o.status?.initContainerStatuses ?? []).entries()) {
    s.restarts += c.restartCount ?? 0;
    s.last = Math.max(s.last, finished(c));
    const sidecar = sidecars.has(c.name);
    if (sidecar) {
      side.restarts += c.restartCount ?? 0;
      side.last = Math.max(side.last, finished(c));
    }
    const { terminated, waiting } = c.state ?? {};
    if (terminated !== undefined && (terminated.exitCode ?? 0) === 0) continue;
    if (sidecar && c.started === true) {
      if (c.ready === true) s.ready++;
      continue;
    }
    if (terminated !== undefined)
      s.reason = `Init:${terminated.reason || (terminated.signal ? `Signal:${terminated.signal}` : `ExitCode:${terminated.exitCode ?? 0}`)}`;
    else if (waiting?.reason && waiting.reason !== "PodInitializing") s.reason = `Init:${waiting.reason}`;
    else s.reason = `Init:${i}/${o.spec.initContainers?.length ?? 0}`;
    return true;
  }
  return false;
}

function run(o: Pod, s: Summary): void {
  let running = false;
  let error = "";
  for (const c of [...(o.status?.containerStatuses ?? [])].reverse()) {
    s.restarts += c.restartCount ?? 0;
    s.last = Math.max(s.last, finished(c));
    const { waiting, terminated } = c.state ?? {};
    if (waiting?.reason) s.reason = waiting.reason;
    else if (terminated !== undefined) {
      s.reason = terminated.reason || (terminated.signal ? `Signal:${terminated.signal}` : `ExitCode:${terminated.exitCode ?? 0}`);
      if ((terminated.exitCode ?? 0) !== 0) error = s.reason;
    } else if (c.ready === true && c.state?.running !== undefined) {
      running = true;
      s.ready++;
    }
  }
  if (s.reason !== "Completed") return;
  if (running && o.status?.conditions?.some((c) => c.type === "Ready" && c.status === "True") === true) s.reason = "Running";
  else if (error !== "") s.reason = error;
  else if (running) s.reason = "NotReady";
}
