// describe of PersistentVolumeClaims, PersistentVolumes and StorageClasses.
import type { KubeObject } from "../../api/types";
import type { Description, Loose } from "./description";
import { describeVolumeSource } from "./volumes";

const MODES = [
  ["ReadWriteOnce", "RWO"],
  ["ReadOnlyMany", "ROX"],
  ["ReadWriteMany", "RWX"],
  ["ReadWriteOncePod", "RWOP"],
] as const;

const accessModes = (given: readonly string[] | undefined): string =>
  MODES.filter(([mode]) => given?.includes(mode) === true)
    .map(([, short]) => short)
    .join(",");

/** A storage class that stands in an annotation of old goes before the field. */
const classOf = (object: KubeObject, spec: Loose): string =>
  object.metadata.annotations?.["volume.beta.kubernetes.io/storage-class"] ?? (spec.storageClassName as string | undefined) ?? "";

function status(d: Description, object: KubeObject, phase: unknown): void {
  const gone = object.metadata.deletionTimestamp;
  d.row(0, "Status", gone === undefined ? String(phase ?? "") : `Terminating (lasts ${d.since(gone)})`);
}

const finalizers = (object: KubeObject): string => `[${(object.metadata.finalizers ?? []).join(" ")}]`;

export function describeClaim(d: Description, object: KubeObject): void {
  const { spec, status: now = {} } = object as unknown as Loose;
  d.head(object);
  d.row(0, "StorageClass", classOf(object, spec as Loose));
  status(d, object, now.phase);
  d.row(0, "Volume", spec.volumeName ?? "");
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "Finalizers", finalizers(object));
  const bound = (spec.volumeName ?? "") !== "";
  d.row(0, "Capacity", bound ? (now.capacity?.storage ?? "0") : "");
  d.row(0, "Access Modes", bound ? accessModes(now.accessModes as string[] | undefined) : "");
  if (spec.volumeMode !== undefined) d.row(0, "VolumeMode", spec.volumeMode);
  const users = d
    .list("pods", object.metadata.namespace ?? "")
    .filter((p) => (((p as unknown as Loose).spec.volumes ?? []) as readonly Loose[]).some((v) => v.persistentVolumeClaim?.claimName === object.metadata.name))
    .map((p) => p.metadata.name)
    .sort();
  d.write(0, "Used By:\t");
  if (users.length === 0) d.write(0, "<none>\n");
  users.forEach((name, i) => d.write(0, `${i === 0 ? "" : "\t"}${name}\n`));
  d.events(object);
}

export function describePersistentVolume(d: Description, object: KubeObject): void {
  const { spec, status: now = {} } = object as unknown as Loose;
  d.row(0, "Name", object.metadata.name);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "Finalizers", finalizers(object));
  d.row(0, "StorageClass", classOf(object, spec as Loose));
  status(d, object, now.phase);
  d.row(0, "Claim", spec.claimRef === undefined ? "" : `${spec.claimRef.namespace ?? ""}/${spec.claimRef.name ?? ""}`);
  d.row(0, "Reclaim Policy", spec.persistentVolumeReclaimPolicy ?? "");
  d.row(0, "Access Modes", accessModes(spec.accessModes as string[] | undefined));
  if (spec.volumeMode !== undefined) d.row(0, "VolumeMode", spec.volumeMode);
  d.row(0, "Capacity", spec.capacity?.storage ?? "0");
  describeAffinity(d, spec.nodeAffinity?.required as Loose | undefined);
  d.row(0, "Message", now.message ?? "");
  d.write(0, "Source:\n");
  describeVolumeSource(d, spec as Loose);
  d.events(object);
}

function describeAffinity(d: Description, required: Loose | undefined): void {
  if (required === undefined) return d.write(0, "Node Affinity:\t<none>\n");
  const terms = (required.nodeSelectorTerms ?? []) as readonly Loose[];
  d.write(0, "Node Affinity:\t\n");
  d.write(1, `Required Terms:\t${terms.length === 0 ? "<none>" : ""}\n`);
  terms.forEach((term, i) => {
    const expressions = (term.matchExpressions ?? []) as readonly Loose[];
    d.write(2, `Term ${String(i)}:\t${expressions.length === 0 ? "<none>\n" : ""}`);
    expressions.forEach((e, j) => {
      if (j > 0) d.write(2, "\t");
      const values = (e.values ?? []) as readonly string[];
      d.write(0, `${e.key} ${String(e.operator).toLowerCase()}${values.length > 0 ? ` [${values.join(", ")}]` : ""}\n`);
    });
  });
}

const pairs = (map: Readonly<Record<string, string>> | undefined): string =>
  Object.entries(map ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([k, v]) => `${k}=${v}`)
    .join(",") || "<none>";

function describeTopologies(d: Description, terms: readonly Loose[]): void {
  d.write(0, terms.length === 0 ? "AllowedTopologies:\t<none>\n" : "AllowedTopologies:\t\n");
  terms.forEach((term, i) => {
    const expressions = (term["matchLabelExpressions"] ?? []) as readonly Loose[];
    d.write(1, `Term ${String(i)}:\t${expressions.length === 0 ? "<none>\n" : ""}`);
    expressions.forEach((e, j) => {
      const values = (e["values"] ?? []) as readonly string[];
      d.write(j === 0 ? 0 : 1, `${j === 0 ? "" : "\t"}${String(e["key"])} in${values.length > 0 ? ` [${values.join(", ")}]` : ""}\n`);
    });
  });
}

export function describeStorageClass(d: Description, object: KubeObject): void {
  const c = object as unknown as Loose;
  const annotations = object.metadata.annotations;
  const chosen = ["storageclass.kubernetes.io/is-default-class", "storageclass.beta.kubernetes.io/is-default-class"].some((a) => annotations?.[a] === "true");
  d.row(0, "Name", object.metadata.name);
  d.row(0, "IsDefaultClass", chosen ? "Yes" : "No");
  d.row(0, "Annotations", pairs(annotations));
  d.row(0, "Provisioner", c.provisioner);
  d.row(0, "Parameters", pairs(c.parameters as Readonly<Record<string, string>> | undefined));
  d.row(0, "AllowVolumeExpansion", c.allowVolumeExpansion === undefined ? "<unset>" : c.allowVolumeExpansion === true ? "True" : "False");
  const options = (c.mountOptions ?? []) as readonly string[];
  d.write(0, options.length === 0 ? "MountOptions:\t<none>\n" : "MountOptions:\n");
  for (const option of options) d.write(1, `${option}\n`);
  if (c.reclaimPolicy !== undefined) d.row(0, "ReclaimPolicy", c.reclaimPolicy);
  if (c.volumeBindingMode !== undefined) d.row(0, "VolumeBindingMode", c.volumeBindingMode);
  if (c.allowedTopologies !== undefined) describeTopologies(d, c.allowedTopologies as readonly Loose[]);
  d.events(object);
}
