// Deployment, ReplicaSet, DaemonSet, StatefulSet, ReplicationController, Job, CronJob.
import type { CronJob, DaemonSet, Deployment, Job, PodTemplate, PodTemplateSpec, ReplicaSet, ReplicationController, StatefulSet } from "../kinds";
import { nameWarnings, podWarnings } from "../pod/warnings";
import { equal, finish } from "../schema/finish";
import { struct } from "../schema/shape";
import type { ObjectMeta } from "../types";
import { nameIsDNSLabel } from "../validation/names";
import {
  defaultCronJob,
  defaultDaemonSet,
  defaultDeployment,
  defaultJob,
  defaultPodTemplate,
  defaultReplicaSet,
  defaultReplicationController,
  defaultStatefulSet,
} from "../workloads/defaults";
import { validateCronJob, validateJob, validateJobUpdate } from "../workloads/batch";
import {
  validateDaemonSet,
  validateDaemonSetUpdate,
  validateDeployment,
  validateDeploymentUpdate,
  validateReplicaSet,
  validateReplicaSetUpdate,
  validateReplicationController,
  validateStatefulSet,
  validateStatefulSetUpdate,
} from "../workloads/validate";
import type { Draft, Strategy } from "./kind";

/** The internal templateGeneration of DaemonSets shows as an annotation in apps/v1. */
const TEMPLATE_GENERATION = "deprecated.daemonset.template.generation";

type Templated = { readonly metadata: ObjectMeta; readonly spec: { readonly template?: PodTemplateSpec } };

/** An update warns only where it changed the spec. */
function templateWarnings(named: boolean): (o: Templated, old: Templated | undefined) => readonly string[] {
  return (o, old) => {
    if (old !== undefined && old.metadata.generation === o.metadata.generation) return [];
    return [
      ...(named && old === undefined ? nameWarnings(o.metadata.name, "Pod names and hostnames") : []),
      ...podWarnings(o.spec.template ?? {}, "spec.template"),
    ];
  };
}

export const deployment: Strategy<Deployment> = {
  defaults: defaultDeployment,
  generation: true,
  warnings: templateWarnings(true),
  validate: validateDeployment,
  validateUpdate: validateDeploymentUpdate,
  prepareCreate: (o) => void (o.status = {}),
};

export const replicaSet: Strategy<ReplicaSet> = {
  defaults: defaultReplicaSet,
  warnings: templateWarnings(true),
  validate: validateReplicaSet,
  validateUpdate: validateReplicaSetUpdate,
  generation: true,
  prepareCreate: (o) => void (o.status = { replicas: 0 }),
};

export const replicationController: Strategy<ReplicationController> = {
  defaults: defaultReplicationController,
  warnings: templateWarnings(true),
  validate: validateReplicationController,
  generation: true,
  prepareCreate: (o) => void (o.status = { replicas: 0 }),
  fields: (o) => ({ "status.replicas": String(o.status?.replicas ?? 0) }),
};

export const daemonSet: Strategy<DaemonSet> = {
  defaults: defaultDaemonSet,
  warnings: templateWarnings(false),
  validate: validateDaemonSet,
  validateUpdate: validateDaemonSetUpdate,
  generation: true,
  prepareCreate: (o) => {
    delete o.status;
    o.metadata.annotations = { ...o.metadata.annotations, [TEMPLATE_GENERATION]: "1" };
  },
  prepareUpdate: (o, old) => {
    const before = Number(old.metadata.annotations?.[TEMPLATE_GENERATION] ?? 1);
    const changed = !equal(finish(struct("core.v1.PodTemplateSpec"), o.spec.template), old.spec.template);
    o.metadata.annotations = { ...o.metadata.annotations, [TEMPLATE_GENERATION]: String(changed ? before + 1 : before) };
  },
};

export const statefulSet: Strategy<StatefulSet> = {
  defaults: defaultStatefulSet,
  generation: true,
  name: nameIsDNSLabel,
  warnings: templateWarnings(false),
  validate: (o) => validateStatefulSet(o),
  validateUpdate: validateStatefulSetUpdate,
  prepareCreate: (o) => void delete o.status,
};

/** A Job selects its Pods by its own uid, unless it says manualSelector. */
function selectByUid(o: Draft<Job>): void {
  o.status = {};
  if (o.spec.manualSelector === true) return;
  const meta = (o.spec.template.metadata ??= {} as Draft<Job>["metadata"]);
  const { uid, name = "" } = o.metadata;
  meta.labels = {
    "batch.kubernetes.io/controller-uid": uid,
    "batch.kubernetes.io/job-name": name,
    "controller-uid": uid,
    "job-name": name,
    ...meta.labels,
  };
  // As read back from the store, where the defaults are applied once more.
  if (Object.keys(o.metadata.labels ?? {}).length === 0) o.metadata.labels = { ...meta.labels };
  const selector = (o.spec.selector ??= {});
  selector.matchLabels = { "batch.kubernetes.io/controller-uid": uid, ...selector.matchLabels };
}

export const job: Strategy<Job> = {
  defaults: defaultJob,
  warnings: templateWarnings(true),
  validate: validateJob,
  validateUpdate: validateJobUpdate,
  generation: true,
  prepareCreate: selectByUid,
  fields: (o) => ({ "status.successful": String(o.status?.succeeded ?? 0) }),
};

export const cronJob: Strategy<CronJob> = {
  defaults: defaultCronJob,
  generation: true,
  validate: validateCronJob,
  warnings: (o, old) => [
    ...(old === undefined ? nameWarnings(o.metadata.name, "Pod names and hostnames") : []),
    ...(old?.metadata.generation === o.metadata.generation ? [] : podWarnings(o.spec.jobTemplate.spec?.template ?? {}, "spec.jobTemplate.spec.template")),
  ],
  prepareCreate: (o) => void (o.status = {}),
};

export const podTemplate: Strategy<PodTemplate> = { generation: true, defaults: defaultPodTemplate };
