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
const OTHERS = ["spec.restartPolicy", "spec.schedulerName", "status.phase"];

export function validateFieldRef(ref: { readonly apiVersion?: string; readonly fieldPath: string }, allowed: readonly string[], at: string): FieldError[] {
  if (!ref.apiVersion) return [required(`${at}.apiVersion`)];
  if (!ref.fieldPath) return [required(`${at}.fieldPath`)];
  if (ref.apiVersion !== "v1")
    return [invalidValue(`${at}.fieldPath`, ref.fieldPath, `error converting fieldPath: unsupported pod version: ${ref.apiVersion}`)];
  const subscript = /^(metadata\.(?:annotations|labels))\['(.*)'\]$/.exec(ref.fieldPath);
  if (subscript !== null)
    return isQualifiedName(subscript[1] === "metadata.annotations" ? subscript[2]!.toLowerCase() : subscript[2]!).map((m) => invalidValue(at, subscript[2], m));
  if (![...ENV_FIELDS, ...FILE_FIELDS, ...OTHERS].includes(ref.fieldPath))
    return [invalidValue(`${at}.fieldPath`, ref.fieldPath, `error converting fieldPath: field label not supported: ${ref.fieldPath}`)];
  return allowed.includes(ref.fieldPath) ? [] : [notSupported(`${at}.fieldPath`, ref.fieldPath, allowed)];
}

const RESOURCES = ["limits.cpu", "limits.ephemeral-storage", "limits.memory", "requests.cpu", "requests.ephemeral-storage", "requests.memory"];

const HUGE = /^(limits|requests)\.hugepages-/;
const UNITS = ["1", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki", "1Mi", "1Gi", "1Ti", "1Pi", "1Ei"];

type ResourceRef = { readonly containerName?: string; readonly resource: string; readonly divisor?: string };

/** `named`: the container must be named, as files are nobody's in particular. */
export function validateResourceRef(ref: ResourceRef, named: boolean, at: string): FieldError[] {
  const errors: FieldError[] = [];
  if (named && !ref.containerName) errors.push(required(`${at}.containerName`));
  else if (!ref.resource) errors.push(required(`${at}.resource`));
  else if (!RESOURCES.includes(ref.resource) && !HUGE.test(ref.resource)) errors.push(notSupported(`${at}.resource`, ref.resource, RESOURCES));
  return [...errors, ...validateDivisor(ref.resource ?? "", ref.divisor ?? "0", `${at}.divisor`)];
}

function validateDivisor(resource: string, divisor: string, at: string): FieldError[] {
  if (divisor === "0") return [];
  const part = resource.replace(/^(limits|requests)\./, "");
  if (part === resource) return [];
  if (part === "cpu")
    return ["1m", "1"].includes(divisor) ? [] : [invalidValue(at, resource, "only divisor's values 1m and 1 are supported with the cpu resource")];
  const name = { memory: "memory", "ephemeral-storage": "local ephemeral storage" }[part] ?? (HUGE.test(resource) ? "hugepages" : undefined);
  if (name === undefined || UNITS.includes(divisor)) return [];
  return [invalidValue(at, resource, `only divisor's values ${UNITS.join(", ")} are supported with the ${name} resource`)];
}
