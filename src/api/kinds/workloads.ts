// Deployment, ReplicaSet, DaemonSet, StatefulSet, ReplicationController, Job, CronJob.
import type { CronJob, DaemonSet, Deployment, Job, ReplicaSet, ReplicationController, StatefulSet } from "../kinds";
import { defaultCronJob, defaultDaemonSet, defaultDeployment, defaultJob, defaultReplicaSet, defaultReplicationController, defaultStatefulSet } from "../workloads/defaults";
import { validateCronJob, validateJob, validateJobUpdate } from "../workloads/batch";
import { validateDaemonSet, validateDaemonSetUpdate, validateDeployment, validateDeploymentUpdate, validateReplicaSet, validateReplicaSetUpdate, validateReplicationController, validateStatefulSet, validateStatefulSetUpdate } from "../workloads/validate";
import type { Draft, Strategy } from "./kind";

export const deployment: Strategy<Deployment> = { defaults: defaultDeployment, generation: true, validate: validateDeployment, validateUpdate: validateDeploymentUpdate, prepareCreate: (o) => void (o.status = {}) };

export const replicaSet: Strategy<ReplicaSet> = {
  defaults: defaultReplicaSet,
  validate: validateReplicaSet,
  validateUpdate: validateReplicaSetUpdate,
  generation: true,
  prepareCreate: (o) => void (o.status = { replicas: 0 }),
  fields: (o) => ({ "status.replicas": String(o.status?.replicas ?? 0) }),
};

export const replicationController: Strategy<ReplicationController> = {
  defaults: defaultReplicationController,
  validate: validateReplicationController,
  generation: true,
  prepareCreate: (o) => void (o.status = { replicas: 0 }),
  fields: (o) => ({ "status.replicas": String(o.status?.replicas ?? 0) }),
};

export const daemonSet: Strategy<DaemonSet> = {
  defaults: defaultDaemonSet,
  validate: validateDaemonSet,
  validateUpdate: validateDaemonSetUpdate,
  generation: true,
  prepareCreate: (o) => {
    delete o.status;
    // The internal templateGeneration shows as an annotation in apps/v1.
    o.metadata.annotations = { ...o.metadata.annotations, "deprecated.daemonset.template.generation": "1" };
  },
};

export const statefulSet: Strategy<StatefulSet> = { defaults: defaultStatefulSet, generation: true, validate: (o) => validateStatefulSet(o), validateUpdate: validateStatefulSetUpdate, prepareCreate: (o) => void delete o.status };

/** A Job selects its Pods by its own uid, unless it says manualSelector. */
function selectByUid(o: Draft<Job>): void {
  o.status = {};
  if (o.spec.manualSelector === true) return;
  const meta = (o.spec.template.metadata ??= {} as Draft<Job>["metadata"]);
  const uid = o.metadata.uid;
  meta.labels = { "batch.kubernetes.io/controller-uid": uid, "batch.kubernetes.io/job-name": o.metadata.name, "controller-uid": uid, "job-name": o.metadata.name, ...meta.labels };
  const selector = (o.spec.selector ??= {});
  selector.matchLabels = { ...selector.matchLabels, "batch.kubernetes.io/controller-uid": uid };
}

export const job: Strategy<Job> = {
  defaults: defaultJob,
  validate: validateJob,
  validateUpdate: validateJobUpdate,
  generation: true,
  prepareCreate: selectByUid,
  fields: (o) => ({ "status.successful": String(o.status?.succeeded ?? 0) }),
};

export const cronJob: Strategy<CronJob> = { defaults: defaultCronJob, generation: true, validate: validateCronJob, prepareCreate: (o) => void (o.status = {}) };
