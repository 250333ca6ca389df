// Validation of a Pod's volumes. Departs: volumes of drivers other than those that every cluster has are let through.
import { duplicate, forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import type { DownwardAPIVolumeFile, KeyToPath, ProjectedVolumeSource, Volume } from "../kinds";
import { parseQuantity } from "../schema/quantity";
import { isDNS1123Label } from "../validation/names";
import { FILE_FIELDS, validateFieldRef, validateResourceRef } from "./downward";

/** Volumes without a mistake go to `known`, for those who mount them. */
export function validateVolumes(list: readonly Volume[], known: Map<string, Volume>, at: string): FieldError[] {
  const errors: FieldError[] = [];
  list.forEach((v, i) => {
    const here = `${at}[${String(i)}]`;
    const found = validateVolume(v, here);
    if (!v.name) found.push(required(`${here}.name`));
    else found.push(...isDNS1123Label(v.name).map((m) => invalidValue(`${here}.name`, v.name, m)));
    if (known.has(v.name)) found.push(duplicate(`${here}.name`, v.name));
    if (found.length === 0) known.set(v.name, v);
    errors.push(...found);
  });
  return errors;
}

type Source = Exclude<keyof Volume, "name">;
/** In the order in which the server looks at them: the first of several is the one that counts. */
const SOURCES: readonly Source[] = [
  ...(["emptyDir", "hostPath", "gitRepo", "gcePersistentDisk", "awsElasticBlockStore", "secret", "nfs", "iscsi", "glusterfs", "flocker"] as const),
  ...(["persistentVolumeClaim", "rbd", "cinder", "cephfs", "quobyte", "downwardAPI", "fc", "flexVolume", "configMap", "azureFile"] as const),
  ...(["vsphereVolume", "photonPersistentDisk", "portworxVolume", "azureDisk", "storageos", "projected", "scaleIO", "csi", "ephemeral", "image"] as const),
];
/** What upstream calls some of them in this one message. */
const MISNAMED: Partial<Record<Source, string>> = { cephfs: "cephFS", downwardAPI: "downwarAPI" };

function validateVolume(v: Volume, at: string): FieldError[] {
  const given = SOURCES.filter((s) => v[s] !== undefined);
  if (given.length === 0) return [required(at, "must specify a volume type")];
  return [
    ...validateSource(v, given[0]!, `${at}.${given[0]!}`),
    ...given.slice(1).map((s) => forbiddenField(`${at}.${MISNAMED[s] ?? s}`, "may not specify more than 1 volume type")),
  ];
}

const HOST_PATHS = ["", "BlockDevice", "CharDevice", "Directory", "DirectoryOrCreate", "File", "FileOrCreate", "Socket"];

function validateSource(v: Volume, source: Source, at: string): FieldError[] {
  switch (source) {
    case "emptyDir":
      return v.emptyDir!.sizeLimit !== undefined && (parseQuantity(v.emptyDir!.sizeLimit)?.nanos ?? 0n) < 0n
        ? [forbiddenField(`${at}.sizeLimit`, "SizeLimit field must be a valid resource quantity")]
        : [];
    case "hostPath": {
      const { path, type = "" } = v.hostPath!;
      if (!path) return [required(`${at}.path`)];
      return [...noBacksteps(path, `${at}.path`), ...(HOST_PATHS.includes(type) ? [] : [notSupported(`${at}.type`, type, HOST_PATHS)])];
    }
    case "secret": {
      const { secretName, defaultMode, items } = v.secret!;
      return [...(secretName ? [] : [required(`${at}.secretName`)]), ...validateMode(defaultMode, `${at}.defaultMode`), ...validateItems(items, at)];
    }
    case "configMap": {
      const { name, defaultMode, items } = v.configMap!;
      return [...(name ? [] : [required(`${at}.name`)]), ...validateMode(defaultMode, `${at}.defaultMode`), ...validateItems(items, at)];
    }
    case "nfs": {
      const { server, path = "" } = v.nfs!;
      return [
        ...(server ? [] : [required(`${at}.server`)]),
        ...(path ? [] : [required(`${at}.path`)]),
        ...(path.startsWith("/") ? [] : [invalidValue(`${at}.path`, path, "must be an absolute path")]),
      ];
    }
    case "persistentVolumeClaim":
      return v.persistentVolumeClaim!.claimName ? [] : [required(`${at}.claimName`)];
    case "downwardAPI":
      return [...validateMode(v.downwardAPI!.defaultMode, `${at}.defaultMode`), ...(v.downwardAPI!.items ?? []).flatMap((f) => validateFile(f, at))];
    case "projected":
      return [...validateMode(v.projected!.defaultMode, `${at}.defaultMode`), ...validateProjection(v.projected!, at)];
    default:
      return [];
  }
}

function validateMode(mode: number | undefined, at: string): FieldError[] {
  return mode !== undefined && (mode > 0o777 || mode < 0) ? [invalidValue(at, mode, "must be a number between 0 and 0777 (octal), both inclusive")] : [];
}

export function noBacksteps(path: string, at: string): FieldError[] {
  return path.split("/").includes("..") ? [invalidValue(at, path, "must not contain '..'")] : [];
}

/** A path below the volume's root. */
function validateLocalPath(path: string, at: string): FieldError[] {
  const errors = path.startsWith("/") ? [invalidValue(at, path, "must be a relative path")] : [];
  errors.push(...noBacksteps(path, at));
  if (path.startsWith("..") && !path.startsWith("../")) errors.push(invalidValue(at, path, "must not start with '..'"));
  return errors;
}

function validateItems(items: readonly KeyToPath[] | undefined, source: string): FieldError[] {
  return (items ?? []).flatMap(({ key, path = "", mode }, i) => {
    const at = `${source}.items[${String(i)}]`;
    return [
      ...(key ? [] : [required(`${at}.key`)]),
      ...(path ? [] : [required(`${at}.path`)]),
      ...validateLocalPath(path, `${at}.path`),
      ...validateMode(mode, `${at}.mode`),
    ];
  });
}

function validateFile(file: DownwardAPIVolumeFile, at: string): FieldError[] {
  const errors = file.path ? [] : [required(`${at}.path`)];
  errors.push(...validateLocalPath(file.path ?? "", `${at}.path`));
  if (file.fieldRef !== undefined) {
    errors.push(...validateFieldRef(file.fieldRef, FILE_FIELDS, `${at}.fieldRef`));
    if (file.resourceFieldRef !== undefined) errors.push(invalidValue(at, "resource", "fieldRef and resourceFieldRef can not be specified simultaneously"));
  } else if (file.resourceFieldRef !== undefined) errors.push(...validateResourceRef(file.resourceFieldRef, true, `${at}.resourceFieldRef`));
  else errors.push(required(at, "one of fieldRef and resourceFieldRef is required"));
  return [...errors, ...validateMode(file.mode, `${at}.mode`)];
}

function validateProjection(p: ProjectedVolumeSource, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const paths = new Set<string>();
  const take = (path: string | undefined, of: string): void => {
    if (!path) return;
    if (paths.has(path)) errors.push(invalidValue(at, of, "conflicting duplicate paths"));
    paths.add(path);
  };
  p.sources?.forEach((s, i) => {
    const here = `${at}.sources[${String(i)}]`;
    for (const part of ["secret", "configMap"] as const) {
      const source = s[part];
      if (source === undefined) continue;
      if (!source.name) errors.push(required(`${here}.${part}.name`));
      for (const [j, item] of (source.items ?? []).entries()) {
        errors.push(...validateItems([item], `${here}.${part}`).map((e) => ({ ...e, field: e.field.replace(".items[0]", `.items[${String(j)}]`) })));
        take(item.path, source.name ?? "");
      }
    }
    for (const file of s.downwardAPI?.items ?? []) {
      errors.push(...validateFile(file, `${here}.downwardAPI`));
      take(file.path, file.path);
    }
    const token = s.serviceAccountToken;
    if (token !== undefined) {
      const seconds = token.expirationSeconds ?? 0;
      if (seconds < 600) errors.push(invalidValue(`${here}.serviceAccountToken.expirationSeconds`, seconds, "may not specify a duration less than 10 minutes"));
      if (seconds > 2 ** 32)
        errors.push(invalidValue(`${here}.serviceAccountToken.expirationSeconds`, seconds, "may not specify a duration larger than 2^32 seconds"));
      errors.push(...(token.path ? validateLocalPath(token.path, `${at}.path`) : [required(`${at}.path`)]));
    }
    if (Object.values(s).filter((part) => part !== undefined).length > 1)
      errors.push(forbiddenField(here, "may not specify more than 1 volume type per source"));
  });
  return errors;
}
