// Where kustomize looks in objects of each kind: labels, annotations, images, replicas, and who names whom.

export type FieldSpec = {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  /** Fields with "/" between; a list on the way stands for each of its elements. */ readonly path: string;
  /** Whether what is missing on the way is made. */ readonly create?: boolean;
};

const on = (kind: string, path: string, create: boolean, group?: string): FieldSpec => ({ kind, path, create, ...(group === undefined ? {} : { group }) });

/** Labels of metadata and of Pod templates. */
export const TEMPLATE_LABELS: readonly FieldSpec[] = [
  { path: "metadata/labels", create: true },
  { version: "v1", ...on("ReplicationController", "spec/template/metadata/labels", true) },
  ...["Deployment", "ReplicaSet", "DaemonSet"].map((kind) => on(kind, "spec/template/metadata/labels", true)),
  on("StatefulSet", "spec/template/metadata/labels", true, "apps"),
  on("StatefulSet", "spec/volumeClaimTemplates/metadata/labels", true, "apps"),
  on("Job", "spec/template/metadata/labels", true, "batch"),
  on("CronJob", "spec/jobTemplate/metadata/labels", true, "batch"),
  on("CronJob", "spec/jobTemplate/spec/template/metadata/labels", true, "batch"),
];

const AFFINITIES = ["podAffinity", "podAntiAffinity"].flatMap((affinity) => [
  `spec/template/spec/affinity/${affinity}/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels`,
  `spec/template/spec/affinity/${affinity}/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels`,
]);

/** Selectors too: what commonLabels and labels with includeSelectors change. */
export const COMMON_LABELS: readonly FieldSpec[] = [
  { version: "v1", ...on("Service", "spec/selector", true) },
  { version: "v1", ...on("ReplicationController", "spec/selector", true) },
  ...["Deployment", "ReplicaSet", "DaemonSet"].map((kind) => on(kind, "spec/selector/matchLabels", true)),
  on("StatefulSet", "spec/selector/matchLabels", true, "apps"),
  ...["Deployment", "StatefulSet"].flatMap((kind) =>
    [...AFFINITIES, "spec/template/spec/topologySpreadConstraints/labelSelector/matchLabels"].map((path) => on(kind, path, false, "apps")),
  ),
  on("Job", "spec/selector/matchLabels", false, "batch"),
  on("CronJob", "spec/jobTemplate/spec/selector/matchLabels", false, "batch"),
  on("PodDisruptionBudget", "spec/selector/matchLabels", false, "policy"),
  ...["spec/podSelector/matchLabels", "spec/ingress/from/podSelector/matchLabels", "spec/egress/to/podSelector/matchLabels"].map((path) =>
    on("NetworkPolicy", path, false, "networking.k8s.io"),
  ),
  ...TEMPLATE_LABELS,
];

export const METADATA_LABELS: readonly FieldSpec[] = [{ path: "metadata/labels", create: true }];

export const ANNOTATIONS: readonly FieldSpec[] = [
  { path: "metadata/annotations", create: true },
  { version: "v1", ...on("ReplicationController", "spec/template/metadata/annotations", true) },
  ...["Deployment", "ReplicaSet", "DaemonSet", "StatefulSet"].map((kind) => on(kind, "spec/template/metadata/annotations", true)),
  on("Job", "spec/template/metadata/annotations", true, "batch"),
  on("CronJob", "spec/jobTemplate/metadata/annotations", true, "batch"),
  on("CronJob", "spec/jobTemplate/spec/template/metadata/annotations", true, "batch"),
];

export const REPLICAS: readonly FieldSpec[] = ["Deployment", "StatefulSet", "ReplicaSet", "ReplicationController"].map((kind) =>
  on(kind, "spec/replicas", true),
);

export const IMAGES: readonly FieldSpec[] = ["spec", "spec/template/spec"].flatMap((at) =>
  ["containers/image", "initContainers/image", "volumes/image/reference"].map((path) => ({ path: `${at}/${path}` })),
);

export type NameReference = { readonly group?: string; readonly version?: string; readonly kind: string; readonly from: readonly FieldSpec[] };

const PODS: readonly (readonly [string, string])[] = [
  ["Pod", "spec"],
  ["PodTemplate", "template/spec"],
  ...["Deployment", "ReplicaSet", "DaemonSet", "StatefulSet", "Job"].map((kind) => [kind, "spec/template/spec"] as const),
  ["CronJob", "spec/jobTemplate/spec/template/spec"],
];
const OLD_PODS: readonly (readonly [string, string])[] = [
  ["Pod", "spec"],
  ...["StatefulSet", "Deployment", "ReplicationController", "Job", "DaemonSet"].map((kind) => [kind, "spec/template/spec"] as const),
  ["CronJob", "spec/jobTemplate/spec/template/spec"],
];
const inPods = (pods: typeof PODS, paths: readonly string[]): FieldSpec[] =>
  pods.flatMap(([kind, at]) => paths.map((path) => ({ kind, path: `${at}/${path}` })));
const inContainers = (paths: readonly string[]): string[] => ["containers", "initContainers"].flatMap((list) => paths.map((path) => `${list}/${path}`));

const RBAC = "rbac.authorization.k8s.io";

/** Whose names stand where; an object that was renamed is renamed there as well. */
export const NAME_REFERENCES: readonly NameReference[] = [
  ...["Deployment", "ReplicationController", "ReplicaSet", "StatefulSet"].map((kind) => ({
    kind,
    from: [{ kind: "HorizontalPodAutoscaler", path: "spec/scaleTargetRef/name" }],
  })),
  {
    kind: "ConfigMap",
    version: "v1",
    from: [
      ...inPods(PODS, [
        "volumes/configMap/name",
        ...inContainers(["env/valueFrom/configMapKeyRef/name", "envFrom/configMapRef/name"]),
        "volumes/projected/sources/configMap/name",
      ]),
      { kind: "Role", path: "rules/resourceNames" },
      { kind: "ClusterRole", path: "rules/resourceNames" },
    ],
  },
  {
    kind: "Secret",
    version: "v1",
    from: [
      ...inPods(PODS, [
        "volumes/secret/secretName",
        ...inContainers(["env/valueFrom/secretKeyRef/name", "envFrom/secretRef/name"]),
        "imagePullSecrets/name",
        "volumes/projected/sources/secret/name",
      ]),
      { kind: "Ingress", path: "spec/tls/secretName" },
      { kind: "ServiceAccount", path: "imagePullSecrets/name" },
      { kind: "ServiceAccount", path: "secrets/name" },
      { kind: "Role", path: "rules/resourceNames" },
      { kind: "ClusterRole", path: "rules/resourceNames" },
    ],
  },
  {
    kind: "Service",
    version: "v1",
    from: [
      { group: "apps", kind: "StatefulSet", path: "spec/serviceName" },
      ...[
        "spec/rules/http/paths/backend/serviceName",
        "spec/backend/serviceName",
        "spec/rules/http/paths/backend/service/name",
        "spec/defaultBackend/service/name",
      ].map((path) => ({ kind: "Ingress", path })),
      { group: "apiregistration.k8s.io", kind: "APIService", path: "spec/service/name" },
    ],
  },
  { kind: "Role", group: RBAC, from: [{ group: RBAC, kind: "RoleBinding", path: "roleRef/name" }] },
  { kind: "ClusterRole", group: RBAC, from: ["RoleBinding", "ClusterRoleBinding"].map((kind) => ({ group: RBAC, kind, path: "roleRef/name" })) },
  {
    kind: "ServiceAccount",
    version: "v1",
    from: [...["RoleBinding", "ClusterRoleBinding"].map((kind) => ({ group: RBAC, kind, path: "subjects" })), ...inPods(OLD_PODS, ["serviceAccountName"])],
  },
  { kind: "PersistentVolumeClaim", version: "v1", from: inPods(OLD_PODS, ["volumes/persistentVolumeClaim/claimName"]) },
  { kind: "PersistentVolume", version: "v1", from: [{ kind: "PersistentVolumeClaim", path: "spec/volumeName" }] },
  {
    kind: "StorageClass",
    version: "v1",
    group: "storage.k8s.io",
    from: [
      { kind: "PersistentVolume", path: "spec/storageClassName" },
      { kind: "PersistentVolumeClaim", path: "spec/storageClassName" },
      { kind: "StatefulSet", path: "spec/volumeClaimTemplates/spec/storageClassName" },
    ],
  },
  { kind: "PriorityClass", version: "v1", group: "scheduling.k8s.io", from: inPods(OLD_PODS, ["priorityClassName"]) },
];

/** Kinds that stand first in what is built, in this order; those that stand last. */
export const FIRST: readonly string[] = [
  "Namespace",
  "ResourceQuota",
  "StorageClass",
  "CustomResourceDefinition",
  "ServiceAccount",
  "PodSecurityPolicy",
  "Role",
  "ClusterRole",
  "RoleBinding",
  "ClusterRoleBinding",
  "ConfigMap",
  "Secret",
  "Endpoints",
  "Service",
  "LimitRange",
  "PriorityClass",
  "PersistentVolume",
  "PersistentVolumeClaim",
  "Deployment",
  "StatefulSet",
  "CronJob",
  "PodDisruptionBudget",
];
export const LAST: readonly string[] = ["MutatingWebhookConfiguration", "ValidatingWebhookConfiguration"];

/** Kinds that live outside namespaces, as kustomize knows them without a server. */
export const CLUSTER_SCOPED: ReadonlySet<string> = new Set([
  "APIService",
  "CSIDriver",
  "CSINode",
  "CertificateSigningRequest",
  "ClusterRole",
  "ClusterRoleBinding",
  "ComponentStatus",
  "CustomResourceDefinition",
  "FlowSchema",
  "IngressClass",
  "IPAddress",
  "MutatingWebhookConfiguration",
  "Namespace",
  "Node",
  "PersistentVolume",
  "PriorityClass",
  "PriorityLevelConfiguration",
  "RuntimeClass",
  "ServiceCIDR",
  "StorageClass",
  "ValidatingAdmissionPolicy",
  "ValidatingAdmissionPolicyBinding",
  "ValidatingWebhookConfiguration",
  "VolumeAttachment",
]);
