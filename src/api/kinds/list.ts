// The one list of kinds that the server serves. Discovery, routing, tables and completion are derived from it.
// The order within a group is the order of discovery: by plural.
import { OPEN } from "../schema/shape";
import type { KubeObject } from "../types";
import { fromAutoscalingV1, toAutoscalingV1 } from "./autoscaler-versions";
import type { Kind, Strategy } from "./kind";
import { autoscaler, budget, claim, configMap, event, lease, namespace, node, priorityClass, secret, storageClass, volume } from "./config";
import { fromEventsGroup, toEventsGroup } from "./event-versions";
import { endpoints, endpointSlice, ingress, ingressClass, ipAddress, networkPolicy, serviceCIDR } from "./network";
import { pod } from "./pod";
import { limitRange, resourceQuota } from "./quota";
import { clusterRole, clusterRoleBinding, role, roleBinding } from "./rbac";
import { service } from "./service";
import { cronJob, daemonSet, deployment, job, podTemplate, replicaSet, replicationController, statefulSet } from "./workloads";

type Entry = {
  readonly short?: readonly string[];
  readonly categories?: readonly string[];
  readonly cluster?: boolean;
  readonly sub?: readonly string[];
  readonly singular?: string;
  readonly strategy?: unknown;
  readonly type?: string;
  readonly storedAs?: string;
  readonly verbs?: readonly string[];
};

const ALL = ["all"] as const;

function kind(group: string, version: string, plural: string, name: string, e: Entry = {}): Kind {
  const pkg = group === "" ? "core" : group === "rbac.authorization.k8s.io" ? "rbac" : group.split(".")[0]!;
  return {
    group,
    version,
    kind: name,
    plural,
    singular: e.singular ?? name.toLowerCase(),
    shortNames: e.short ?? [],
    categories: e.categories ?? [],
    namespaced: e.cluster !== true,
    type: e.type ?? `${pkg}.${version}.${name}`,
    subresources: e.sub ?? [],
    strategy: (e.strategy ?? {}) as Strategy<KubeObject>,
    ...(e.storedAs ? { storedAs: e.storedAs } : {}),
    ...(e.verbs ? { verbs: e.verbs } : {}),
  };
}

/** A kind that is listed and kept, without rules of its own. */
const open = (group: string, plural: string, name: string, e: Entry = {}): Kind => kind(group, "v1", plural, name, { cluster: true, type: OPEN, ...e });
/** A question that is answered and not kept. */
const review = (group: string, plural: string, name: string, e: Entry = {}): Kind => open(group, plural, name, { verbs: ["create"], ...e });
const EXTENSION = ["api-extensions"] as const;
const STATUS = ["status"] as const;
/** What the server says of the parts of the control plane: they are well. */
const COMPONENTS: readonly KubeObject[] = ["controller-manager", "scheduler", "etcd-0"].map((name) => ({
  kind: "ComponentStatus",
  apiVersion: "v1",
  metadata: { name } as KubeObject["metadata"],
  conditions: [{ type: "Healthy", status: "True", message: "ok" }],
}));

export const KINDS: readonly Kind[] = [
  // Its objects are POSTed only, and are about Pods.
  kind("", "v1", "bindings", "Binding", { type: OPEN, verbs: ["create"] }),
  {
    ...kind("", "v1", "componentstatuses", "ComponentStatus", {
      short: ["cs"],
      cluster: true,
      singular: "componentstatus",
      type: OPEN,
      verbs: ["get", "list"],
    }),
    fixed: COMPONENTS,
  },
  kind("", "v1", "configmaps", "ConfigMap", { short: ["cm"], strategy: configMap }),
  kind("", "v1", "endpoints", "Endpoints", { short: ["ep"], strategy: endpoints }),
  kind("", "v1", "events", "Event", { short: ["ev"], strategy: event }),
  kind("", "v1", "limitranges", "LimitRange", { short: ["limits"], strategy: limitRange }),
  kind("", "v1", "namespaces", "Namespace", { short: ["ns"], cluster: true, sub: ["finalize", "status"], strategy: namespace }),
  kind("", "v1", "nodes", "Node", { short: ["no"], cluster: true, sub: ["proxy", "status"], strategy: node }),
  kind("", "v1", "persistentvolumeclaims", "PersistentVolumeClaim", { short: ["pvc"], sub: ["status"], strategy: claim }),
  kind("", "v1", "persistentvolumes", "PersistentVolume", { short: ["pv"], cluster: true, sub: ["status"], strategy: volume }),
  kind("", "v1", "pods", "Pod", {
    short: ["po"],
    categories: ALL,
    sub: ["attach", "binding", "ephemeralcontainers", "eviction", "exec", "log", "portforward", "proxy", "resize", "status"],
    strategy: pod,
  }),
  kind("", "v1", "podtemplates", "PodTemplate", { strategy: podTemplate }),
  kind("", "v1", "replicationcontrollers", "ReplicationController", {
    short: ["rc"],
    categories: ALL,
    sub: ["scale", "status"],
    strategy: replicationController,
  }),
  kind("", "v1", "resourcequotas", "ResourceQuota", { short: ["quota"], sub: ["status"], strategy: resourceQuota }),
  kind("", "v1", "secrets", "Secret", { strategy: secret }),
  kind("", "v1", "serviceaccounts", "ServiceAccount", { short: ["sa"], sub: ["token"] }),
  kind("", "v1", "services", "Service", { short: ["svc"], categories: ALL, sub: ["proxy", "status"], strategy: service }),
  open("apiregistration.k8s.io", "apiservices", "APIService", { categories: EXTENSION, sub: STATUS }),
  kind("apps", "v1", "controllerrevisions", "ControllerRevision"),
  kind("apps", "v1", "daemonsets", "DaemonSet", { short: ["ds"], categories: ALL, sub: ["status"], strategy: daemonSet }),
  kind("apps", "v1", "deployments", "Deployment", { short: ["deploy"], categories: ALL, sub: ["scale", "status"], strategy: deployment }),
  kind("apps", "v1", "replicasets", "ReplicaSet", { short: ["rs"], categories: ALL, sub: ["scale", "status"], strategy: replicaSet }),
  kind("apps", "v1", "statefulsets", "StatefulSet", { short: ["sts"], categories: ALL, sub: ["scale", "status"], strategy: statefulSet }),
  { ...kind("events.k8s.io", "v1", "events", "Event", { short: ["ev"], storedAs: "events" }), convert: toEventsGroup, revert: fromEventsGroup },
  review("authentication.k8s.io", "selfsubjectreviews", "SelfSubjectReview"),
  review("authentication.k8s.io", "tokenreviews", "TokenReview"),
  review("authorization.k8s.io", "localsubjectaccessreviews", "LocalSubjectAccessReview", { cluster: false }),
  review("authorization.k8s.io", "selfsubjectaccessreviews", "SelfSubjectAccessReview"),
  review("authorization.k8s.io", "selfsubjectrulesreviews", "SelfSubjectRulesReview"),
  review("authorization.k8s.io", "subjectaccessreviews", "SubjectAccessReview"),
  kind("autoscaling", "v2", "horizontalpodautoscalers", "HorizontalPodAutoscaler", { short: ["hpa"], categories: ALL, sub: ["status"], strategy: autoscaler }),
  {
    ...kind("autoscaling", "v1", "horizontalpodautoscalers", "HorizontalPodAutoscaler", {
      short: ["hpa"],
      categories: ALL,
      sub: ["status"],
      storedAs: "horizontalpodautoscalers.autoscaling",
    }),
    convert: toAutoscalingV1,
    revert: fromAutoscalingV1,
  },
  kind("batch", "v1", "cronjobs", "CronJob", { short: ["cj"], categories: ALL, sub: ["status"], strategy: cronJob }),
  kind("batch", "v1", "jobs", "Job", { categories: ALL, sub: ["status"], strategy: job }),
  open("certificates.k8s.io", "certificatesigningrequests", "CertificateSigningRequest", { short: ["csr"], sub: ["approval", "status"] }),
  kind("networking.k8s.io", "v1", "ingressclasses", "IngressClass", { cluster: true, strategy: ingressClass }),
  kind("networking.k8s.io", "v1", "ingresses", "Ingress", { short: ["ing"], sub: ["status"], strategy: ingress }),
  kind("networking.k8s.io", "v1", "ipaddresses", "IPAddress", { short: ["ip"], cluster: true, strategy: ipAddress }),
  kind("networking.k8s.io", "v1", "networkpolicies", "NetworkPolicy", { short: ["netpol"], strategy: networkPolicy }),
  kind("networking.k8s.io", "v1", "servicecidrs", "ServiceCIDR", { cluster: true, sub: ["status"], strategy: serviceCIDR }),
  kind("policy", "v1", "poddisruptionbudgets", "PodDisruptionBudget", { short: ["pdb"], sub: ["status"], strategy: budget }),
  kind("rbac.authorization.k8s.io", "v1", "clusterrolebindings", "ClusterRoleBinding", { cluster: true, strategy: clusterRoleBinding }),
  kind("rbac.authorization.k8s.io", "v1", "clusterroles", "ClusterRole", { cluster: true, strategy: clusterRole }),
  kind("rbac.authorization.k8s.io", "v1", "rolebindings", "RoleBinding", { strategy: roleBinding }),
  kind("rbac.authorization.k8s.io", "v1", "roles", "Role", { strategy: role }),
  open("storage.k8s.io", "csidrivers", "CSIDriver"),
  open("storage.k8s.io", "csinodes", "CSINode"),
  open("storage.k8s.io", "csistoragecapacities", "CSIStorageCapacity", { cluster: false }),
  kind("storage.k8s.io", "v1", "storageclasses", "StorageClass", { short: ["sc"], cluster: true, strategy: storageClass }),
  open("storage.k8s.io", "volumeattachments", "VolumeAttachment", { sub: STATUS }),
  open("storage.k8s.io", "volumeattributesclasses", "VolumeAttributesClass", { short: ["vac"] }),
  open("admissionregistration.k8s.io", "mutatingadmissionpolicies", "MutatingAdmissionPolicy", { categories: EXTENSION }),
  open("admissionregistration.k8s.io", "mutatingadmissionpolicybindings", "MutatingAdmissionPolicyBinding", { categories: EXTENSION }),
  open("admissionregistration.k8s.io", "mutatingwebhookconfigurations", "MutatingWebhookConfiguration", { categories: EXTENSION }),
  open("admissionregistration.k8s.io", "validatingadmissionpolicies", "ValidatingAdmissionPolicy", { categories: EXTENSION, sub: STATUS }),
  open("admissionregistration.k8s.io", "validatingadmissionpolicybindings", "ValidatingAdmissionPolicyBinding", { categories: EXTENSION }),
  open("admissionregistration.k8s.io", "validatingwebhookconfigurations", "ValidatingWebhookConfiguration", { categories: EXTENSION }),
  open("apiextensions.k8s.io", "customresourcedefinitions", "CustomResourceDefinition", { short: ["crd", "crds"], categories: EXTENSION, sub: STATUS }),
  kind("scheduling.k8s.io", "v1", "priorityclasses", "PriorityClass", { short: ["pc"], cluster: true, strategy: priorityClass }),
  kind("coordination.k8s.io", "v1", "leases", "Lease", { strategy: lease }),
  open("node.k8s.io", "runtimeclasses", "RuntimeClass"),
  kind("discovery.k8s.io", "v1", "endpointslices", "EndpointSlice", { strategy: endpointSlice }),
  open("resource.k8s.io", "deviceclasses", "DeviceClass"),
  open("resource.k8s.io", "resourceclaims", "ResourceClaim", { cluster: false, sub: STATUS }),
  open("resource.k8s.io", "resourceclaimtemplates", "ResourceClaimTemplate", { cluster: false }),
  open("resource.k8s.io", "resourceslices", "ResourceSlice"),
  open("flowcontrol.apiserver.k8s.io", "flowschemas", "FlowSchema", { sub: STATUS }),
  open("flowcontrol.apiserver.k8s.io", "prioritylevelconfigurations", "PriorityLevelConfiguration", { sub: STATUS }),
];

/** By resource, in the version that is stored: the first of the list. */
const byResource = new Map<string, Kind>();
const byVersion = new Map<string, Kind>();
for (const k of KINDS) {
  const resource = k.group === "" ? k.plural : `${k.plural}.${k.group}`;
  if (!byResource.has(resource)) byResource.set(resource, k);
  byVersion.set(`${k.version}/${resource}`, k);
}

/** The kind of a resource ("deployments.apps"); throws on one that nothing serves: our own mistake. */
export function kindOf(resource: string): Kind {
  const found = byResource.get(resource);
  if (found === undefined) throw new Error(`no kind for the resource ${resource}`);
  return found;
}

export function findKind(group: string, version: string, plural: string): Kind | undefined {
  return byVersion.get(`${version}/${group === "" ? plural : `${plural}.${group}`}`);
}

/** The kind as which objects of a kind are stored. */
export function storedKind(kind: Kind): Kind {
  return kind.storedAs === undefined ? kind : kindOf(kind.storedAs);
}
