// describe deployment, replicaset, daemonset, statefulset, job, cronjob, replicationcontroller
import type { KubeObject } from "../../api/types";
import { humanDuration, parseTime } from "../golang";
import { selectorText } from "../podspec";
import { formatLabels } from "../resources/selector";
import type { Description, Loose } from "./description";
import { controllerOf, dateOf } from "./description";
import { describeTemplate } from "./pod";
import { splitReplicaSets } from "../rollout/replica-sets";

export function describeDeployment(d: Description, object: KubeObject): void {
  const { spec } = object as unknown as Loose;
  const status: Loose = (object as unknown as Loose).status ?? {};
  d.head(object);
  d.row(0, "CreationTimestamp", dateOf(object.metadata.creationTimestamp));
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "Selector", selectorText(spec.selector));
  d.row(
    0,
    "Replicas",
    `${spec.replicas ?? 1} desired | ${status.updatedReplicas ?? 0} updated | ${status.replicas ?? 0} total | ${status.availableReplicas ?? 0} available | ${status.unavailableReplicas ?? 0} unavailable`,
  );
  d.row(0, "StrategyType", spec.strategy?.type ?? "");
  d.row(0, "MinReadySeconds", spec.minReadySeconds ?? 0);
  const rolling = spec.strategy?.rollingUpdate;
  if (rolling !== undefined) d.row(0, "RollingUpdateStrategy", `${rolling.maxUnavailable ?? 0} max unavailable, ${rolling.maxSurge ?? 0} max surge`);
  describeTemplate(d, spec.template);
  conditions(d, status.conditions ?? []);
  const { old, current } = splitReplicaSets(d.k, object);
  if (old.length > 0 || current !== undefined) {
    d.row(0, "OldReplicaSets", sets(old));
    d.row(0, "NewReplicaSet", sets(current === undefined ? [] : [current]));
  }
  d.events(object);
}

function sets(list: readonly KubeObject[]): string {
  if (list.length === 0) return "<none>";
  return list
    .map((rs) => `${rs.metadata.name} (${(rs as unknown as Loose).status?.replicas ?? 0}/${(rs as unknown as Loose).spec.replicas ?? 0} replicas created)`)
    .join(", ");
}

function conditions(d: Description, list: readonly Loose[]): void {
  if (list.length === 0) return;
  d.write(0, "Conditions:\n  Type\tStatus\tReason\n");
  d.write(1, "----\t------\t------\n");
  for (const c of list) d.write(1, `${c.type} \t${c.status}\t${c.reason ?? ""}\n`);
}

function podsStatus(d: Description, object: KubeObject, selector: string): string {
  const counts: Record<string, number> = { Running: 0, Pending: 0, Succeeded: 0, Failed: 0 };
  for (const pod of d.list("pods", object.metadata.namespace ?? "", { labelSelector: selector })) {
    if (pod.metadata.ownerReferences?.find((o) => o.controller === true)?.uid !== object.metadata.uid) continue;
    const phase = (pod as unknown as Loose).status?.phase as string;
    if (counts[phase] !== undefined) counts[phase]++;
  }
  return `${counts["Running"]} Running / ${counts["Pending"]} Waiting / ${counts["Succeeded"]} Succeeded / ${counts["Failed"]} Failed`;
}

export function describeReplicaSet(d: Description, object: KubeObject): void {
  const { spec, status } = object as unknown as Loose;
  const isController = object.kind === "ReplicationController";
  const selector = isController ? formatLabels(spec.selector) : selectorText(spec.selector);
  d.head(object);
  d.row(0, "Selector", selector);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  if (controllerOf(object) !== "") d.row(0, "Controlled By", controllerOf(object));
  d.row(0, "Replicas", `${status?.replicas ?? 0} current / ${spec.replicas ?? 0} desired`);
  d.row(0, "Pods Status", podsStatus(d, object, selector));
  describeTemplate(d, spec.template);
  conditions(d, status?.conditions ?? []);
  d.events(object);
}

export function describeDaemonSet(d: Description, object: KubeObject): void {
  const { spec } = object as unknown as Loose;
  const status: Loose = (object as unknown as Loose).status ?? {};
  d.head(object);
  d.row(0, "Selector", selectorText(spec.selector));
  d.row(0, "Node-Selector", formatLabels(spec.template?.spec?.nodeSelector));
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.write(0, `Desired Number of Nodes Scheduled: ${status.desiredNumberScheduled ?? 0}\n`);
  d.write(0, `Current Number of Nodes Scheduled: ${status.currentNumberScheduled ?? 0}\n`);
  d.write(0, `Number of Nodes Scheduled with Up-to-date Pods: ${status.updatedNumberScheduled ?? 0}\n`);
  d.write(0, `Number of Nodes Scheduled with Available Pods: ${status.numberAvailable ?? 0}\n`);
  d.write(0, `Number of Nodes Misscheduled: ${status.numberMisscheduled ?? 0}\n`);
  d.row(0, "Pods Status", podsStatus(d, object, selectorText(spec.selector)));
  describeTemplate(d, spec.template);
  d.events(object);
}

export function describeStatefulSet(d: Description, object: KubeObject): void {
  const { spec, status } = object as unknown as Loose;
  d.head(object);
  d.row(0, "CreationTimestamp", dateOf(object.metadata.creationTimestamp));
  d.row(0, "Selector", selectorText(spec.selector));
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "Replicas", `${spec.replicas ?? 1} desired | ${status?.replicas ?? 0} total`);
  d.row(0, "Update Strategy", spec.updateStrategy?.type ?? "");
  const rolling = spec.updateStrategy?.rollingUpdate;
  if (rolling?.partition !== undefined) {
    d.row(1, "Partition", rolling.partition);
    if (rolling.maxUnavailable !== undefined) d.row(1, "MaxUnavailable", rolling.maxUnavailable);
  }
  d.row(0, "Pods Status", podsStatus(d, object, selectorText(spec.selector)));
  describeTemplate(d, spec.template);
  claims(d, spec.volumeClaimTemplates ?? []);
  d.events(object);
}

function claims(d: Description, templates: readonly Loose[]): void {
  if (templates.length === 0) return d.write(0, "Volume Claims:\t<none>\n");
  d.write(0, "Volume Claims:\n");
  for (const t of templates) {
    d.row(1, "Name", t.metadata.name);
    d.row(1, "StorageClass", t.spec.storageClassName ?? "");
    d.labels("  Labels", t.metadata.labels);
    d.annotations("  Annotations", t.metadata.annotations);
    d.row(1, "Capacity", t.spec.resources?.requests?.storage ?? "<default>");
    d.row(1, "Access Modes", `[${(t.spec.accessModes ?? []).join(" ")}]`);
  }
}

export function describeJob(d: Description, object: KubeObject): void {
  const { spec } = object as unknown as Loose;
  const status: Loose = (object as unknown as Loose).status ?? {};
  d.head(object);
  d.row(0, "Selector", selectorText(spec.selector));
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  if (controllerOf(object) !== "") d.row(0, "Controlled By", controllerOf(object));
  if (spec.parallelism !== undefined) d.row(0, "Parallelism", spec.parallelism);
  d.row(0, "Completions", spec.completions ?? "<unset>");
  if (spec.completionMode !== undefined) d.row(0, "Completion Mode", spec.completionMode);
  if (spec.suspend !== undefined) d.row(0, "Suspend", spec.suspend);
  if (spec.backoffLimit !== undefined) d.row(0, "Backoff Limit", spec.backoffLimit);
  if (spec.ttlSecondsAfterFinished !== undefined) d.row(0, "TTL Seconds After Finished", spec.ttlSecondsAfterFinished);
  if (status.startTime !== undefined) d.row(0, "Start Time", dateOf(status.startTime));
  if (status.completionTime !== undefined) d.row(0, "Completed At", dateOf(status.completionTime));
  if (status.startTime !== undefined && status.completionTime !== undefined)
    d.row(0, "Duration", humanDuration((parseTime(status.completionTime) ?? 0) - (parseTime(status.startTime) ?? 0)));
  if (spec.activeDeadlineSeconds !== undefined) d.row(0, "Active Deadline Seconds", `${spec.activeDeadlineSeconds}s`);
  d.row(
    0,
    "Pods Statuses",
    `${status.active ?? 0} Active${status.ready === undefined ? "" : ` (${status.ready} Ready)`} / ${status.succeeded ?? 0} Succeeded / ${status.failed ?? 0} Failed`,
  );
  if (spec.completionMode === "Indexed") d.row(0, "Completed Indexes", (status.completedIndexes ?? "") === "" ? "<none>" : status.completedIndexes);
  describeTemplate(d, spec.template);
  d.events(object);
}

export function describeCronJob(d: Description, object: KubeObject): void {
  const { spec } = object as unknown as Loose;
  const status: Loose = (object as unknown as Loose).status ?? {};
  const job: Loose = spec.jobTemplate?.spec ?? {};
  d.head(object);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "Schedule", spec.schedule);
  d.row(0, "Concurrency Policy", spec.concurrencyPolicy ?? "");
  d.row(0, "Suspend", spec.suspend === undefined ? "<unset>" : spec.suspend === true ? "True" : "False");
  d.row(0, "Time Zone", spec.timeZone ?? "<unset>");
  d.row(0, "Successful Job History Limit", spec.successfulJobsHistoryLimit ?? "<unset>");
  d.row(0, "Failed Job History Limit", spec.failedJobsHistoryLimit ?? "<unset>");
  d.row(0, "Starting Deadline Seconds", spec.startingDeadlineSeconds === undefined ? "<unset>" : `${spec.startingDeadlineSeconds}s`);
  d.row(0, "Selector", job.selector === undefined ? "<unset>" : selectorText(job.selector));
  d.row(0, "Parallelism", job.parallelism ?? "<unset>");
  d.row(0, "Completions", job.completions ?? "<unset>");
  if (job.activeDeadlineSeconds !== undefined) d.row(0, "Active Deadline Seconds", `${job.activeDeadlineSeconds}s`);
  describeTemplate(d, job.template);
  d.row(0, "Last Schedule Time", status.lastScheduleTime === undefined ? "<unset>" : dateOf(status.lastScheduleTime));
  const active = (status.active ?? []) as readonly Loose[];
  d.row(0, "Active Jobs", active.length === 0 ? "<none>" : active.map((j) => j.name as string).join(", "));
  d.events(object);
}
