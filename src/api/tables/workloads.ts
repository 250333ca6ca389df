// Deployments, ReplicaSets, DaemonSets, StatefulSets, ReplicationControllers, Jobs, CronJobs and their kin.
import type { ControllerRevision, CronJob, DaemonSet, Deployment, Job, PodTemplate, ReplicaSet, ReplicationController, StatefulSet } from "../kinds";
import { parseTime } from "../schema/time";
import { formatSelector } from "../selectors/labels";
import { humanDuration, since } from "./duration";
import { columns, images, labelsText, names, selectorText, type Printer } from "./printer";

const WIDE = ["Containers*", "Images*", "Selector*"] as const;

export const deploymentPrinter: Printer<Deployment> = {
  columns: columns("Name", "Ready", "Up-to-date", "Available", "Age", ...WIDE),
  cells: (o, now) => {
    const containers = o.spec.template.spec?.containers;
    const s = o.status ?? {};
    return [
      o.metadata.name,
      `${s.readyReplicas ?? 0}/${o.spec.replicas ?? 0}`,
      s.updatedReplicas ?? 0,
      s.availableReplicas ?? 0,
      since(o.metadata.creationTimestamp, now),
      names(containers),
      images(containers),
      formatSelector(o.spec.selector),
    ];
  },
};

export const replicaSetPrinter: Printer<ReplicaSet> = {
  columns: columns("Name", "Desired:integer", "Current:integer", "Ready:integer", "Age", ...WIDE),
  cells: (o, now) => {
    const containers = o.spec.template?.spec?.containers;
    return [
      o.metadata.name,
      o.spec.replicas ?? 0,
      o.status?.replicas ?? 0,
      o.status?.readyReplicas ?? 0,
      since(o.metadata.creationTimestamp, now),
      names(containers),
      images(containers),
      selectorText(o.spec.selector),
    ];
  },
};

export const replicationControllerPrinter: Printer<ReplicationController> = {
  columns: columns("Name", "Desired:integer", "Current:integer", "Ready:integer", "Age", ...WIDE),
  cells: (o, now) => {
    const containers = o.spec.template?.spec?.containers;
    return [
      o.metadata.name,
      o.spec.replicas ?? 0,
      o.status?.replicas ?? 0,
      o.status?.readyReplicas ?? 0,
      since(o.metadata.creationTimestamp, now),
      names(containers),
      images(containers),
      labelsText(o.spec.selector),
    ];
  },
};

export const daemonSetPrinter: Printer<DaemonSet> = {
  columns: columns("Name", "Desired:integer", "Current:integer", "Ready:integer", "Up-to-date:integer", "Available:integer", "Node Selector", "Age", ...WIDE),
  cells: (o, now) => {
    const spec = o.spec.template.spec;
    const s = o.status;
    return [
      o.metadata.name,
      s?.desiredNumberScheduled ?? 0,
      s?.currentNumberScheduled ?? 0,
      s?.numberReady ?? 0,
      s?.updatedNumberScheduled ?? 0,
      s?.numberAvailable ?? 0,
      labelsText(spec?.nodeSelector),
      since(o.metadata.creationTimestamp, now),
      names(spec?.containers),
      images(spec?.containers),
      selectorText(o.spec.selector),
    ];
  },
};

export const statefulSetPrinter: Printer<StatefulSet> = {
  columns: columns("Name", "Ready", "Age", "Containers*", "Images*"),
  cells: (o, now) => {
    const containers = o.spec.template.spec?.containers;
    return [
      o.metadata.name,
      `${o.status?.readyReplicas ?? 0}/${o.spec.replicas ?? 0}`,
      since(o.metadata.creationTimestamp, now),
      names(containers),
      images(containers),
    ];
  },
};

export const jobPrinter: Printer<Job> = {
  columns: columns("Name", "Status", "Completions", "Duration", "Age", ...WIDE),
  cells: (o, now) => {
    const containers = o.spec.template.spec?.containers;
    return [
      o.metadata.name,
      jobStatus(o),
      completions(o),
      jobDuration(o, now),
      since(o.metadata.creationTimestamp, now),
      names(containers),
      images(containers),
      selectorText(o.spec.selector),
    ];
  },
};

function jobStatus(o: Job): string {
  const has = (type: string): boolean => o.status?.conditions?.some((c) => c.type === type && c.status === "True") === true;
  if (has("Complete")) return "Complete";
  if (has("Failed")) return "Failed";
  if (o.metadata.deletionTimestamp !== undefined) return "Terminating";
  return ["Suspended", "FailureTarget", "SuccessCriteriaMet"].find(has) ?? "Running";
}

function completions(o: Job): string {
  const done = o.status?.succeeded ?? 0;
  if (o.spec.completions !== undefined) return `${done}/${o.spec.completions}`;
  const parallelism = o.spec.parallelism ?? 0;
  return parallelism > 1 ? `${done}/1 of ${parallelism}` : `${done}/1`;
}

function jobDuration(o: Job, now: number): string {
  const start = o.status?.startTime && parseTime(o.status.startTime);
  if (!start) return "";
  const end = o.status?.completionTime ? parseTime(o.status.completionTime)! : now;
  return humanDuration(end - start);
}

export const cronJobPrinter: Printer<CronJob> = {
  columns: columns("Name", "Schedule", "Timezone", "Suspend:boolean", "Active:integer", "Last Schedule", "Age", ...WIDE),
  cells: (o, now) => {
    const job = o.spec.jobTemplate.spec;
    const containers = job?.template.spec?.containers;
    const suspend = o.spec.suspend === undefined ? "<unset>" : o.spec.suspend ? "True" : "False";
    return [
      o.metadata.name,
      o.spec.schedule,
      o.spec.timeZone ?? "<none>",
      suspend,
      o.status?.active?.length ?? 0,
      o.status?.lastScheduleTime ? since(o.status.lastScheduleTime, now) : "<none>",
      since(o.metadata.creationTimestamp, now),
      names(containers),
      images(containers),
      selectorText(job?.selector),
    ];
  },
};

export const controllerRevisionPrinter: Printer<ControllerRevision> = {
  columns: columns("Name", "Controller", "Revision", "Age"),
  cells: (o, now) => {
    const owner = o.metadata.ownerReferences?.find((r) => r.controller === true);
    const slash = owner?.apiVersion.indexOf("/") ?? -1;
    const group = owner !== undefined && slash > 0 ? `.${owner.apiVersion.slice(0, slash)}` : "";
    return [
      o.metadata.name,
      owner === undefined ? "<none>" : `${`${owner.kind}${group}`.toLowerCase()}/${owner.name}`,
      o.revision,
      since(o.metadata.creationTimestamp, now),
    ];
  },
};

export const podTemplatePrinter: Printer<PodTemplate> = {
  columns: columns("Name", "Containers", "Images", "Pod Labels"),
  cells: (o) => [o.metadata.name, names(o.template?.spec?.containers), images(o.template?.spec?.containers), labelsText(o.template?.metadata?.labels)],
};
