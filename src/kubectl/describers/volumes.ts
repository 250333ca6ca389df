// Volumes of Pods and PersistentVolumes: where their bytes come from.
// Departs: of the sources in a cloud's own driver, which the server hands to CSI, only the type is unknown.
import type { Description, Loose } from "./description";

export function describeVolumes(d: Description, volumes: readonly Loose[], space: string): void {
  if (volumes.length === 0) return d.write(0, `${space}Volumes:\t<none>\n`);
  d.write(0, `${space}Volumes:\n`);
  for (const v of volumes) {
    d.write(1, `${space === "" ? "" : " "}${v.name}:\n`);
    describeVolumeSource(d, v);
  }
}

/** The source of a Pod's volume or of a PersistentVolume. */
export function describeVolumeSource(d: Description, v: Loose): void {
  const rows = (type: string, ...more: readonly (readonly [string, unknown])[]): void => {
    d.row(2, "Type", type);
    for (const [key, value] of more) d.row(2, key, String(value));
  };
  if (v.hostPath !== undefined) rows("HostPath (bare host directory volume)", ["Path", v.hostPath.path], ["HostPathType", v.hostPath.type ?? "<none>"]);
  else if (v.emptyDir !== undefined)
    rows(
      "EmptyDir (a temporary directory that shares a pod's lifetime)",
      ["Medium", v.emptyDir.medium ?? ""],
      ["SizeLimit", v.emptyDir.sizeLimit ?? "<unset>"],
    );
  else if (v.secret !== undefined)
    rows("Secret (a volume populated by a Secret)", ["SecretName", v.secret.secretName ?? ""], ["Optional", v.secret.optional === true]);
  else if (v.configMap !== undefined)
    rows("ConfigMap (a volume populated by a ConfigMap)", ["Name", v.configMap.name ?? ""], ["Optional", v.configMap.optional === true]);
  else if (v.nfs !== undefined)
    rows(
      "NFS (an NFS mount that lasts the lifetime of a pod)",
      ["Server", v.nfs.server ?? ""],
      ["Path", v.nfs.path ?? ""],
      ["ReadOnly", v.nfs.readOnly === true],
    );
  else if (v.iscsi !== undefined) describeIscsi(d, v.iscsi as Loose);
  else if (v.persistentVolumeClaim !== undefined)
    rows(
      "PersistentVolumeClaim (a reference to a PersistentVolumeClaim in the same namespace)",
      ["ClaimName", v.persistentVolumeClaim.claimName],
      ["ReadOnly", v.persistentVolumeClaim.readOnly === true],
    );
  else if (v.ephemeral !== undefined) {
    rows("EphemeralVolume (an inline specification for a volume that gets created and deleted with the pod)");
    if (v.ephemeral.volumeClaimTemplate !== undefined) describeClaimTemplate(d, v.ephemeral.volumeClaimTemplate as Loose);
  } else if (v.downwardAPI !== undefined) {
    rows("DownwardAPI (a volume populated by information about the pod)");
    d.write(2, "Items:\n");
    for (const item of (v.downwardAPI.items ?? []) as readonly Loose[])
      d.write(3, `${item.fieldRef?.fieldPath ?? item.resourceFieldRef?.resource} -> ${item.path}\n`);
  } else if (v.projected !== undefined) describeProjected(d, (v.projected.sources ?? []) as readonly Loose[]);
  else if (v.csi !== undefined) {
    const handle: [string, unknown][] = v.csi.volumeHandle === undefined ? [] : [["VolumeHandle", v.csi.volumeHandle]];
    rows("CSI (a Container Storage Interface (CSI) volume source)", ["Driver", v.csi.driver], ["FSType", v.csi.fsType ?? ""], ...handle, [
      "ReadOnly",
      v.csi.readOnly === true,
    ]);
    const attributes = (v.csi.volumeAttributes ?? {}) as Readonly<Record<string, string>>;
    const keys = Object.keys(attributes).sort();
    d.write(2, "VolumeAttributes:\t");
    if (keys.length === 0) d.write(0, "<none>\n");
    keys.forEach((key, i) => {
      const line = `${key}=${attributes[key]!}`;
      d.write(2, `${i === 0 ? "" : "\t    "}${line.length > 140 ? line.slice(0, 140) + "..." : line}\n`);
    });
  } else if (v.image !== undefined)
    rows("Image (a container image or OCI artifact)", ["Reference", v.image.reference ?? ""], ["PullPolicy", v.image.pullPolicy ?? ""]);
  else if (v.local !== undefined) rows("LocalVolume (a persistent volume backed by local storage on a node)", ["Path", v.local.path]);
  else d.write(1, "<unknown>\n");
}

function describeProjected(d: Description, sources: readonly Loose[]): void {
  d.row(2, "Type", "Projected (a volume that contains injected data from multiple sources)");
  for (const s of sources) {
    if (s.secret !== undefined) {
      d.row(2, "SecretName", s.secret.name ?? "");
      d.row(2, "Optional", s.secret.optional === true);
    } else if (s.downwardAPI !== undefined) d.row(2, "DownwardAPI", "true");
    else if (s.configMap !== undefined) {
      d.row(2, "ConfigMapName", s.configMap.name ?? "");
      d.row(2, "Optional", s.configMap.optional === true);
    } else if (s.serviceAccountToken !== undefined) d.row(2, "TokenExpirationSeconds", s.serviceAccountToken.expirationSeconds ?? 3600);
  }
}

function describeIscsi(d: Description, s: Loose): void {
  d.row(2, "Type", "ISCSI (an ISCSI Disk resource that is attached to a kubelet's host machine and then exposed to the pod)");
  d.row(2, "TargetPortal", s.targetPortal ?? "");
  d.row(2, "IQN", s.iqn ?? "");
  d.row(2, "Lun", s.lun ?? 0);
  d.write(2, `ISCSIInterface\t${s.iscsiInterface ?? ""}\n`);
  d.row(2, "FSType", s.fsType ?? "");
  d.row(2, "ReadOnly", s.readOnly === true);
  d.row(2, "Portals", `[${((s.portals ?? []) as readonly string[]).join(" ")}]`);
  d.row(2, "DiscoveryCHAPAuth", s.chapAuthDiscovery === true);
  d.row(2, "SessionCHAPAuth", s.chapAuthSession === true);
  d.row(2, "SecretRef", s.secretRef === undefined ? "nil" : `&LocalObjectReference{Name:${s.secretRef.name ?? ""},}`);
  d.row(2, "InitiatorName", s.initiatorName ?? "<none>");
}

function describeClaimTemplate(d: Description, t: Loose): void {
  d.row(2, "StorageClass", t.spec?.storageClassName ?? "");
  d.row(2, "Volume", t.spec?.volumeName ?? "");
  d.labels("    Labels", t.metadata?.labels);
  d.annotations("    Annotations", t.metadata?.annotations);
  d.row(2, "Capacity", "");
  d.row(2, "Access Modes", "");
  if (t.spec?.volumeMode !== undefined) d.row(2, "VolumeMode", t.spec.volumeMode);
}
