// ConfigMap, Secret, Namespace, Node, Event, volumes, classes, budgets and autoscalers: the kinds with few rules.
import type {
  ConfigMap,
  Event,
  HorizontalPodAutoscaler,
  Lease,
  Namespace,
  Node,
  PersistentVolume,
  PersistentVolumeClaim,
  PodDisruptionBudget,
  PriorityClass,
  Secret,
  StorageClass,
} from "../kinds";
import { validateAutoscaler } from "../validation/autoscaler";
import {
  secretWarnings,
  validateBudget,
  validateLease,
  validateConfigMap,
  validateConfigMapUpdate,
  validateSecret,
  validateSecretUpdate,
} from "../validation/config";
import { nameIsDNSLabel } from "../validation/names";
import { oneDefault, validatePriorityClass, validatePriorityClassUpdate } from "../validation/priority";
import { validateNode, validateNodeUpdate } from "../validation/node";
import type { Draft, Strategy } from "./kind";
import { toBase64 } from "../../base/base64";
import { utf8 } from "../../base/bytes";

export const secret: Strategy<Secret> = {
  defaults: (o) => {
    o.type ||= "Opaque";
    // stringData is written, never read: it lands in data.
    if (o.stringData === undefined) return;
    o.data = { ...o.data };
    for (const [k, v] of Object.entries(o.stringData)) o.data[k] = toBase64(utf8(v));
    delete o.stringData;
  },
  validate: validateSecret,
  warnings: secretWarnings,
  validateUpdate: validateSecretUpdate,
  fields: (o) => ({ type: o.type ?? "" }),
};

export const configMap: Strategy<ConfigMap> = { validate: validateConfigMap, validateUpdate: validateConfigMapUpdate };
export const budget: Strategy<PodDisruptionBudget> = { name: () => [], generation: true, validate: validateBudget };
export const lease: Strategy<Lease> = { validate: validateLease };

export const namespace: Strategy<Namespace> = {
  name: nameIsDNSLabel,
  defaults: (o) => {
    if (o.metadata.name) o.metadata.labels = { ...o.metadata.labels, "kubernetes.io/metadata.name": o.metadata.name };
  },
  prepareCreate: (o) => {
    o.status = { phase: "Active" };
    o.spec = { finalizers: ["kubernetes"] };
  },
  prepareUpdate: (o, old) => {
    o.spec = old.spec as Draft<Namespace>["spec"];
    o.status = old.status as Draft<Namespace>["status"];
  },
  fields: (o) => ({ "status.phase": o.status?.phase ?? "", name: o.metadata.name }),
};

export const node: Strategy<Node> = {
  prepareCreate: (o) => {
    // Nodes register with their status: it is kept.
    o.spec ??= {} as Draft<Node>["spec"];
  },
  validate: validateNode,
  validateUpdate: validateNodeUpdate,
  defaults: (o) => {
    // the old field and the first of the new ones are one
    const spec = (o.spec ??= {} as Draft<Node>["spec"]);
    if (spec.podCIDR && spec.podCIDRs?.[0] !== spec.podCIDR) spec.podCIDRs = [spec.podCIDR];
    else if (!spec.podCIDR && spec.podCIDRs?.[0]) spec.podCIDR = spec.podCIDRs[0];
  },
  fields: (o) => ({ "spec.unschedulable": String(o.spec.unschedulable ?? false) }),
};

export const event: Strategy<Event> = {
  fields: (o) => ({
    "involvedObject.kind": o.involvedObject?.kind ?? "",
    "involvedObject.namespace": o.involvedObject?.namespace ?? "",
    "involvedObject.name": o.involvedObject?.name ?? "",
    "involvedObject.uid": o.involvedObject?.uid ?? "",
    "involvedObject.apiVersion": o.involvedObject?.apiVersion ?? "",
    "involvedObject.resourceVersion": o.involvedObject?.resourceVersion ?? "",
    "involvedObject.fieldPath": o.involvedObject?.fieldPath ?? "",
    reason: o.reason ?? "",
    reportingComponent: o.reportingComponent ?? "",
    source: o.source?.component || o.reportingComponent || "",
    type: o.type ?? "",
  }),
};

export const priorityClass: Strategy<PriorityClass> = {
  generation: true,
  defaults: (o) => {
    o.preemptionPolicy ??= "PreemptLowerPriority";
  },
  validate: validatePriorityClass,
  validateUpdate: validatePriorityClassUpdate,
  judge: oneDefault,
};

export const autoscaler: Strategy<HorizontalPodAutoscaler> = {
  validate: validateAutoscaler,
  defaults: (o) => {
    const s = (o.spec ??= {} as Draft<HorizontalPodAutoscaler>["spec"]);
    s.minReplicas ??= 1;
    if (s.behavior !== undefined) {
      // who says anything of how it scales gets the rest as it always was
      const percent = { type: "Percent", value: 100, periodSeconds: 15 };
      const up = { stabilizationWindowSeconds: 0, selectPolicy: "Max", policies: [{ type: "Pods", value: 4, periodSeconds: 15 }, percent] };
      s.behavior = {
        scaleUp: { ...up, ...s.behavior.scaleUp },
        scaleDown: { selectPolicy: "Max", policies: [percent], ...s.behavior.scaleDown },
      };
    }
    if (!s.metrics?.length) s.metrics = [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: 80 } } }];
  },
  prepareCreate: (o) => void (o.status = { desiredReplicas: 0, currentMetrics: null } as unknown as Draft<HorizontalPodAutoscaler>["status"]),
};

export const claim: Strategy<PersistentVolumeClaim> = {
  defaults: (o) => {
    (o.spec ??= {} as Draft<PersistentVolumeClaim>["spec"]).volumeMode ??= "Filesystem";
    (o.status ??= {}).phase ||= "Pending";
  },
  prepareCreate: (o) => void (o.status = { phase: "Pending" }),
};

export const volume: Strategy<PersistentVolume> = {
  defaults: (o) => {
    const s = (o.spec ??= {} as Draft<PersistentVolume>["spec"]);
    s.persistentVolumeReclaimPolicy ||= "Retain";
    s.volumeMode ??= "Filesystem";
    (o.status ??= {}).phase ||= "Pending";
  },
  prepareCreate: (o) => void (o.status = { phase: "Pending" }),
  warnings: (o) =>
    o.spec?.persistentVolumeReclaimPolicy === "Recycle"
      ? ["spec.persistentVolumeReclaimPolicy: The Recycle reclaim policy is deprecated. Instead, the recommended approach is to use dynamic provisioning."]
      : [],
};

export const storageClass: Strategy<StorageClass> = {
  defaults: (o) => {
    o.reclaimPolicy ??= "Delete";
    o.volumeBindingMode ??= "Immediate";
  },
};
