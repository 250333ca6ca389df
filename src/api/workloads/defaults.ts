// Defaults of the workloads' kinds.
import type { CronJob, DaemonSet, Deployment, Job, PodTemplate, PodTemplateSpec, ReplicaSet, ReplicationController, StatefulSet } from "../kinds";
import type { Draft } from "../kinds/kind";
import { defaultPodSpec } from "../pod/defaults";

export function defaultPodTemplate(o: Draft<PodTemplate>): void {
  template(o.template);
}

function template(t: Draft<PodTemplateSpec> | undefined): void {
  if (t?.spec !== undefined) defaultPodSpec(t.spec);
}

/** A draft's spec, made where it is absent. */
function specOf<T extends { spec?: unknown }>(o: T): NonNullable<T["spec"]> {
  return (o.spec ??= {}) as NonNullable<T["spec"]>;
}

function templateOf(spec: { template?: Draft<PodTemplateSpec> }): void {
  spec.template ??= {} as Draft<PodTemplateSpec>;
  spec.template.spec ??= { containers: [] };
  template(spec.template);
}

export function defaultDeployment(o: Draft<Deployment>): void {
  const s = specOf(o);
  templateOf(s);
  s.replicas ??= 1;
  const strategy = (s.strategy ??= {});
  strategy.type ||= "RollingUpdate";
  if (strategy.type === "RollingUpdate") {
    strategy.rollingUpdate ??= {};
    strategy.rollingUpdate.maxUnavailable ??= "25%";
    strategy.rollingUpdate.maxSurge ??= "25%";
  }
  s.revisionHistoryLimit ??= 10;
  s.progressDeadlineSeconds ??= 600;
}

export function defaultReplicaSet(o: Draft<ReplicaSet>): void {
  const s = specOf(o);
  templateOf(s);
  s.replicas ??= 1;
}

export function defaultReplicationController(o: Draft<ReplicationController>): void {
  const s = specOf(o);
  if (s.template !== undefined) templateOf(s as { template: Draft<PodTemplateSpec> });
  s.replicas ??= 1;
  const labels = s.template?.metadata?.labels;
  if (labels === undefined) return;
  if (Object.keys(s.selector ?? {}).length === 0) s.selector = { ...labels };
  if (Object.keys(o.metadata.labels ?? {}).length === 0) o.metadata.labels = { ...labels };
}

export function defaultDaemonSet(o: Draft<DaemonSet>): void {
  const s = specOf(o);
  templateOf(s);
  const strategy = (s.updateStrategy ??= {});
  strategy.type ||= "RollingUpdate";
  if (strategy.type === "RollingUpdate") {
    strategy.rollingUpdate ??= {};
    strategy.rollingUpdate.maxUnavailable ??= 1;
    strategy.rollingUpdate.maxSurge ??= 0;
  }
  s.revisionHistoryLimit ??= 10;
}

export function defaultStatefulSet(o: Draft<StatefulSet>): void {
  const s = specOf(o);
  templateOf(s);
  s.podManagementPolicy ||= "OrderedReady";
  const strategy = (s.updateStrategy ??= {});
  if (!strategy.type) {
    strategy.type = "RollingUpdate";
    strategy.rollingUpdate ??= {};
  }
  if (strategy.type === "RollingUpdate" && strategy.rollingUpdate !== undefined) strategy.rollingUpdate.partition ??= 0;
  const retention = (s.persistentVolumeClaimRetentionPolicy ??= {});
  retention.whenDeleted ||= "Retain";
  retention.whenScaled ||= "Retain";
  s.replicas ??= 1;
  s.revisionHistoryLimit ??= 10;
  for (const c of s.volumeClaimTemplates ?? []) {
    c.apiVersion ||= "v1";
    c.kind ||= "PersistentVolumeClaim";
    (c.spec ??= {} as NonNullable<typeof c.spec>).volumeMode ??= "Filesystem";
    (c.status ??= {}).phase ||= "Pending";
  }
}

export function defaultJob(o: Draft<Job>): void {
  const s = specOf(o);
  templateOf(s);
  defaultJobSpec(s);
  const labels = s.template.metadata?.labels;
  if (labels !== undefined && Object.keys(o.metadata.labels ?? {}).length === 0) o.metadata.labels = { ...labels };
}

function defaultJobSpec(s: Draft<Job>["spec"]): void {
  if (s.completions === undefined && s.parallelism === undefined) s.completions = 1;
  s.parallelism ??= 1;
  s.backoffLimit ??= s.backoffLimitPerIndex !== undefined ? 2147483647 : 6;
  s.completionMode ??= "NonIndexed";
  s.suspend ??= false;
  s.podReplacementPolicy ??= s.podFailurePolicy !== undefined ? "Failed" : "TerminatingOrFailed";
  s.manualSelector ??= false;
}

export function defaultCronJob(o: Draft<CronJob>): void {
  const s = specOf(o);
  s.concurrencyPolicy ||= "Allow";
  s.suspend ??= false;
  s.successfulJobsHistoryLimit ??= 3;
  s.failedJobsHistoryLimit ??= 1;
  const job = ((s.jobTemplate ??= {} as typeof s.jobTemplate).spec ??= {} as NonNullable<typeof s.jobTemplate.spec>);
  templateOf(job);
}
