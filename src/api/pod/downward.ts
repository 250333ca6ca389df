// What a Pod may be told of itself, by environment or by file: fields of its own, and its containers' resources.
import { invalidValue, notSupported, required, type FieldError } from "../errors";
import { isQualifiedName } from "../validation/names";

/** Fields that an environment variable may take; sorted. */
export const ENV_FIELDS = [
  "metadata.name",
  "metadata.namespace",
  "metadata.uid",
  "spec.nodeName",
  "spec.serviceAccountName",
  "status.hostIP",
  "status.hostIPs",
  "status.podIP",
  "status.podIPs",
];
/** Fields that a file may hold; sorted. */
export const FILE_FIELDS = ["metadata.annotations", "metadata.labels", "metadata.name", "metadata.namespace", "metadata.uid"];
/** Fields that are known, but told to nobody. */
const OTHERS = ["spec.restartPolicy", "spec.schedulerName", "spec.hostNetwork", "status.phase", "status.nominatedNodeName"];

export function validateFieldRef(ref: { readonly apiVersion?: string; readonly fieldPath: string }, allowed: readonly string[], at: string): FieldError[] {
  if (!ref.apiVersion) return [required(`${at}.apiVersion`)];
  if (!ref.fieldPath) return [required(`${at}.fieldPath`)];
  const subscript = /^(metadata\.(?:annotations|labels))\['(.*)'\]$/.exec(ref.fieldPath);
  if (subscript !== null)
    return isQualifiedName(subscript[1] === "metadata.annotations" ? subscript[2]!.toLowerCase() : subscript[2]!).map((m) => invalidValue(at, subscript[2], m));
  if (![...ENV_FIELDS, ...FILE_FIELDS, ...OTHERS].includes(ref.fieldPath))
    return [invalidValue(`${at}.fieldPath`, ref.fieldPath, `error converting fieldPath: field label not supported: ${ref.fieldPath}`)];
  return allowed.includes(ref.fieldPath) ? [] : [notSupported(`${at}.fieldPath`, ref.fieldPath, allowed)];
}

const RESOURCES = ["limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"];

/** `named`: the container must be named, as files are nobody's in particular. Departs: divisors are let through. */
export function validateResourceRef(ref: { readonly containerName?: string; readonly resource: string }, named: boolean, at: string): FieldError[] {
  if (named && !ref.containerName) return [required(`${at}.containerName`)];
  if (!ref.resource) return [required(`${at}.resource`)];
  if (RESOURCES.includes(ref.resource) || /^(limits|requests)\.hugepages-/.test(ref.resource)) return [];
  return [notSupported(`${at}.resource`, ref.resource, RESOURCES)];
}
