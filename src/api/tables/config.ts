// ConfigMaps, Secrets, Namespaces, ServiceAccounts, Leases, quotas, budgets, autoscalers, bindings, volumes and classes.
import type {
  ClusterRoleBinding,
  ConfigMap,
  HorizontalPodAutoscaler,
  Lease,
  Namespace,
  PersistentVolume,
  PersistentVolumeClaim,
  PodDisruptionBudget,
  PriorityClass,
  ResourceQuota,
  RoleBinding,
  Secret,
  StorageClass,
  Subject,
} from "../kinds";
import type { KubeObject } from "../types";
import { since } from "./duration";
import { columns, type Printer } from "./printer";

const size = (map: object | undefined): number => Object.keys(map ?? {}).length;
const age = (o: KubeObject, now: number): string => since(o.metadata.creationTimestamp, now);

export const configMapPrinter: Printer<ConfigMap> = {
  columns: columns("Name", "Data", "Age"),
  cells: (o, now) => [o.metadata.name, size(o.data) + size(o.binaryData), age(o, now)],
};
export const secretPrinter: Printer<Secret> = {
  columns: columns("Name", "Type", "Data", "Age"),
  cells: (o, now) => [o.metadata.name, o.type ?? "", size(o.data), age(o, now)],
};
export const namespacePrinter: Printer<Namespace> = {
  columns: columns("Name", "Status", "Age"),
  cells: (o, now) => [o.metadata.name, o.status?.phase ?? "", age(o, now)],
};
export const componentStatusPrinter: Printer = {
  columns: columns("Name", "Status", "Message", "Error"),
  cells: (o) => {
    const healthy = (o as { conditions?: readonly { type: string; status: string; message?: string; error?: string }[] }).conditions?.find(
      (c) => c.type === "Healthy",
    );
    return [
      o.metadata.name,
      healthy === undefined ? "Unknown" : healthy.status === "True" ? "Healthy" : "Unhealthy",
      healthy?.message ?? "",
      healthy?.error ?? "",
    ];
  },
};
export const serviceAccountPrinter: Printer = { columns: columns("Name", "Age"), cells: (o, now) => [o.metadata.name, age(o, now)] };
export const leasePrinter: Printer<Lease> = {
  columns: columns("Name", "Holder", "Age"),
  cells: (o, now) => [o.metadata.name, o.spec?.holderIdentity ?? "", age(o, now)],
};
/** What upstream prints for kinds without a printer of their own. */
export const defaultPrinter: Printer = { columns: columns("Name", "Created At:date"), cells: (o) => [o.metadata.name, o.metadata.creationTimestamp] };

export const pdbPrinter: Printer<PodDisruptionBudget> = {
  columns: columns("Name", "Min Available", "Max Unavailable", "Allowed Disruptions:integer", "Age"),
  cells: (o, now) => [
    o.metadata.name,
    String(o.spec.minAvailable ?? "N/A"),
    String(o.spec.maxUnavailable ?? "N/A"),
    o.status?.disruptionsAllowed ?? 0,
    age(o, now),
  ],
};

export const priorityClassPrinter: Printer<PriorityClass> = {
  columns: columns("Name", "Value:integer", "Global-Default:boolean", "Age", "PreemptionPolicy"),
  cells: (o, now) => [o.metadata.name, o.value, o.globalDefault ?? false, age(o, now), o.preemptionPolicy ?? ""],
};

export const storageClassPrinter: Printer<StorageClass> = {
  columns: columns("Name", "Provisioner", "ReclaimPolicy", "VolumeBindingMode", "AllowVolumeExpansion", "Age"),
  cells: (o, now) => {
    const isDefault = o.metadata.annotations?.["storageclass.kubernetes.io/is-default-class"] === "true";
    return [
      o.metadata.name + (isDefault ? " (default)" : ""),
      o.provisioner,
      o.reclaimPolicy ?? "Delete",
      o.volumeBindingMode ?? "Immediate",
      o.allowVolumeExpansion ?? false,
      age(o, now),
    ];
  },
};

export const resourceQuotaPrinter: Printer<ResourceQuota> = {
  columns: columns("Name", "Request", "Limit", "Age"),
  cells: (o, now) => {
    const text = (limits: boolean): string =>
      Object.keys(o.status?.hard ?? {})
        .sort()
        .filter((r) => r.startsWith("limits.") === limits)
        .map((r) => `${r}: ${o.status!.used?.[r] ?? "0"}/${o.status!.hard![r]}`)
        .join(", ");
    return [o.metadata.name, text(false), text(true), age(o, now)];
  },
};

function subjects(list: readonly Subject[] | undefined, kind: string): string {
  return (list ?? [])
    .filter((s) => s.kind === kind)
    .map((s) => (kind === "ServiceAccount" ? `${s.namespace ?? ""}/${s.name}` : s.name))
    .join(", ");
}

export const bindingPrinter: Printer<RoleBinding | ClusterRoleBinding> = {
  columns: columns("Name", "Role", "Age", "Users*", "Groups*", "ServiceAccounts*"),
  cells: (o, now) => [
    o.metadata.name,
    `${o.roleRef?.kind}/${o.roleRef?.name}`,
    age(o, now),
    subjects(o.subjects, "User"),
    subjects(o.subjects, "Group"),
    subjects(o.subjects, "ServiceAccount"),
  ],
};

const MODES: Readonly<Record<string, string>> = { ReadWriteOnce: "RWO", ReadOnlyMany: "ROX", ReadWriteMany: "RWX", ReadWriteOncePod: "RWOP" };
const modes = (list: readonly string[] | undefined): string =>
  Object.keys(MODES)
    .filter((m) => list?.includes(m))
    .map((m) => MODES[m])
    .join(",");

export const pvPrinter: Printer<PersistentVolume> = {
  columns: columns(
    "Name",
    "Capacity",
    "Access Modes",
    "Reclaim Policy",
    "Status",
    "Claim",
    "StorageClass",
    "VolumeAttributesClass",
    "Reason",
    "Age",
    "VolumeMode*",
  ),
  cells: (o, now) => [
    o.metadata.name,
    o.spec.capacity?.storage ?? "0",
    modes(o.spec.accessModes),
    o.spec.persistentVolumeReclaimPolicy ?? "",
    o.metadata.deletionTimestamp === undefined ? (o.status?.phase ?? "") : "Terminating",
    o.spec.claimRef === undefined ? "" : `${o.spec.claimRef.namespace}/${o.spec.claimRef.name}`,
    o.spec.storageClassName ?? "",
    o.spec.volumeAttributesClassName ?? "<unset>",
    o.status?.reason ?? "",
    age(o, now),
    o.spec.volumeMode ?? "<unset>",
  ],
};

export const pvcPrinter: Printer<PersistentVolumeClaim> = {
  columns: columns("Name", "Status", "Volume", "Capacity", "Access Modes", "StorageClass", "VolumeAttributesClass", "Age", "VolumeMode*"),
  cells: (o, now) => [
    o.metadata.name,
    o.metadata.deletionTimestamp === undefined ? (o.status?.phase ?? "") : "Terminating",
    o.spec.volumeName ?? "",
    o.spec.volumeName ? (o.status?.capacity?.storage ?? "0") : "",
    o.spec.volumeName ? modes(o.status?.accessModes) : "",
    o.spec.storageClassName ?? "",
    o.spec.volumeAttributesClassName ?? "<unset>",
    age(o, now),
    o.spec.volumeMode ?? "<unset>",
  ],
};

export const hpaPrinter: Printer<HorizontalPodAutoscaler> = {
  columns: columns("Name", "Reference", "Targets", "MinPods", "MaxPods", "Replicas", "Age"),
  cells: (o, now) => {
    const ref = o.spec.scaleTargetRef;
    return [
      o.metadata.name,
      `${ref.kind}/${ref.name}`,
      metrics(o),
      o.spec.minReplicas === undefined ? "<unset>" : String(o.spec.minReplicas),
      o.spec.maxReplicas,
      o.status?.currentReplicas ?? 0,
      age(o, now),
    ];
  },
};

/** Nothing measures here: a current value is always unknown. */
function metrics(o: HorizontalPodAutoscaler): string {
  const specs = o.spec.metrics ?? [];
  if (specs.length === 0) return "<none>";
  const list = specs.map((m) => {
    const target = m.resource?.target ?? m.containerResource?.target ?? m.pods?.target ?? m.object?.target ?? m.external?.target;
    const name = m.resource?.name ?? m.containerResource?.name;
    const wanted = target?.averageValue ?? (target?.averageUtilization === undefined ? (target?.value ?? "<auto>") : `${target.averageUtilization}%`);
    const averaged = (m.external !== undefined || m.object !== undefined) && target?.averageValue !== undefined ? " (avg)" : "";
    return `${name === undefined ? "" : `${name}: `}<unknown>/${wanted}${averaged}`;
  });
  return list.length > 2 ? `${list.slice(0, 2).join(", ")} + ${list.length - 2} more...` : list.join(", ");
}
