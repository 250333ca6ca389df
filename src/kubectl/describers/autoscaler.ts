// describe horizontalpodautoscaler
import type { KubeObject } from "../../api/types";
import { dateOf } from "./description";
import type { Description, Loose } from "./description";

/** What a metric is now, where the autoscaler has said it. */
function current(status: Loose | undefined, i: number, source: string, field: "averageValue" | "value"): string {
  return (status?.currentMetrics?.[i] as Loose | undefined)?.[source]?.current?.[field] ?? "<unknown>";
}

function describeMetric(d: Description, metric: Loose, status: Loose | undefined, i: number): void {
  switch (metric.type) {
    case "External":
    case "Object": {
      const source = metric.type === "External" ? "external" : "object";
      const { target, describedObject } = metric[source] as Loose;
      const name = `"${String(metric[source].metric.name)}"${source === "object" ? ` on ${String(describedObject.kind)}/${String(describedObject.name)}` : ""}`;
      const average = source === "object" ? target.type === "AverageValue" : target.averageValue !== undefined;
      const field = average ? "averageValue" : "value";
      d.row(1, `${name} (target ${average ? "average " : ""}value)`, `${current(status, i, source, field)} / ${String(target[field])}`);
      return;
    }
    case "Pods":
      d.row(1, `"${String(metric.pods.metric.name)}" on pods`, `${current(status, i, "pods", "averageValue")} / ${String(metric.pods.target.averageValue)}`);
      return;
    case "Resource":
    case "ContainerResource": {
      const source = metric.type === "Resource" ? "resource" : "containerResource";
      const { name, container, target } = metric[source] as Loose;
      const what = `resource ${String(name)}${source === "resource" ? "" : ` of container "${String(container)}"`} on pods`;
      if (target.averageValue !== undefined) return d.row(1, what, `${current(status, i, source, "averageValue")} / ${String(target.averageValue)}`);
      const now = (status?.currentMetrics?.[i] as Loose | undefined)?.[source]?.current as Loose | undefined;
      const shown = now?.averageUtilization === undefined ? "<unknown>" : `${String(now.averageUtilization)}% (${String(now.averageValue)})`;
      // kubectl indents the second half of this line anew
      d.row(
        1,
        `${what}  (as a percentage of request)`,
        `${shown} / ${target.averageUtilization === undefined ? "<auto>" : `${String(target.averageUtilization)}%`}`,
      );
      return;
    }
    default:
      d.write(1, `<unknown metric type "${String(metric.type)}">\n`);
  }
}

function describeDirection(d: Description, direction: string, rules: Loose | undefined): void {
  if (rules === undefined) return;
  d.write(1, `${direction}:\n`);
  if (rules.stabilizationWindowSeconds !== undefined) d.write(2, `Stabilization Window: ${String(rules.stabilizationWindowSeconds)} seconds\n`);
  const policies = (rules.policies ?? []) as readonly Loose[];
  if (policies.length > 0) {
    d.write(2, `Select Policy: ${String(rules.selectPolicy ?? "Max")}\n`);
    d.write(2, "Policies:\n");
    for (const p of policies) d.write(3, `- Type: ${String(p.type)}\tValue: ${String(p.value)}\tPeriod: ${String(p.periodSeconds)} seconds\n`);
  }
  if (rules.tolerance !== undefined) d.write(2, `Tolerance: ${String(rules.tolerance)}\n`);
}

export function describeAutoscaler(d: Description, object: KubeObject): void {
  const { spec, status } = object as unknown as Loose & { status?: Loose };
  const target = spec.scaleTargetRef as Loose;
  d.row(0, "Name", object.metadata.name);
  d.row(0, "Namespace", object.metadata.namespace ?? "");
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "CreationTimestamp", dateOf(object.metadata.creationTimestamp));
  d.row(0, "Reference", `${String(target.kind)}/${String(target.name)}`);
  d.row(0, "Metrics", "( current / target )");
  for (const [i, metric] of ((spec.metrics ?? []) as readonly Loose[]).entries()) describeMetric(d, metric, status, i);
  d.row(0, "Min replicas", spec.minReplicas ?? "<unset>");
  d.row(0, "Max replicas", spec.maxReplicas);
  if (spec.behavior !== undefined) {
    d.write(0, "Behavior:\n");
    describeDirection(d, "Scale Up", spec.behavior.scaleUp as Loose | undefined);
    describeDirection(d, "Scale Down", spec.behavior.scaleDown as Loose | undefined);
  }
  d.row(0, `${String(target.kind)} pods`, `${String(status?.currentReplicas ?? 0)} current / ${String(status?.desiredReplicas ?? 0)} desired`);
  const conditions = (status?.conditions ?? []) as readonly Loose[];
  if (conditions.length > 0) {
    d.write(0, "Conditions:\n");
    d.write(1, "Type\tStatus\tReason\tMessage\n");
    d.write(1, "----\t------\t------\t-------\n");
    for (const c of conditions) d.write(1, `${String(c.type)}\t${String(c.status)}\t${String(c.reason ?? "")}\t${String(c.message ?? "")}\n`);
  }
  d.events(object);
}
