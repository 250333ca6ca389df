// Validation of ResourceQuotas and LimitRanges.
import { duplicate, forbiddenField, invalidValue, required, type FieldError } from "../errors";
import type { LimitRange, LimitRangeItem, ResourceQuota } from "../kinds";
import { compareQuantities, parseQuantity } from "../schema/quantity";
import { isQualifiedName } from "./names";

type ResourceList = Readonly<Record<string, string>>;

const COMPUTE = ["cpu", "memory", "ephemeral-storage"];
/** Resources that are whole numbers. */
const COUNTS = [
  "configmaps",
  "persistentvolumeclaims",
  "pods",
  "replicationcontrollers",
  "resourcequotas",
  "secrets",
  "services",
  "services.loadbalancers",
  "services.nodeports",
];
const PREFIXED = ["requests.", "limits."].flatMap((prefix) => COMPUTE.map((r) => prefix + r));
const FOR_QUOTA = [...COMPUTE, ...PREFIXED, "requests.storage", ...COUNTS];
const STANDARD = [...FOR_QUOTA, "storage"];
const POD_SCOPES = ["Terminating", "NotTerminating", "NotBestEffort", "PriorityClass", "CrossNamespacePodAffinity"];
const SCOPES = [...POD_SCOPES, "BestEffort", "VolumeAttributesClass"];
const CONFLICTING = [
  ["BestEffort", "NotBestEffort"],
  ["Terminating", "NotTerminating"],
] as const;

const sorted = (list: ResourceList | undefined): readonly (readonly [string, string])[] => Object.entries(list ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
const huge = (name: string): boolean => /^(requests\.)?hugepages-/.test(name);

function qualifiedErrors(name: string, at: string): FieldError[] {
  return isQualifiedName(name).map((m) => invalidValue(at, name, m));
}

function resourceNameErrors(name: string, at: string): FieldError[] {
  const errors = qualifiedErrors(name, at);
  if (errors.length > 0 || name.includes("/") || STANDARD.includes(name) || huge(name)) return errors;
  return [invalidValue(at, name, "must be a standard resource type or fully qualified")];
}

function isExtended(name: string): boolean {
  return name.includes("/") && !name.includes("kubernetes.io/") && !name.startsWith("requests.") && isQualifiedName(`requests.${name}`).length === 0;
}

function quotaListErrors(list: ResourceList | undefined, at: string): FieldError[] {
  return sorted(list).flatMap(([name, quantity]) => {
    const here = `${at}[${name}]`;
    const errors = resourceNameErrors(name, here);
    if (!name.includes("/") && !FOR_QUOTA.includes(name) && !huge(name)) errors.push(invalidValue(here, name, "must be a standard resource for quota"));
    const nanos = parseQuantity(quantity)?.nanos ?? 0n;
    if (nanos < 0n) errors.push(invalidValue(here, quantity, "must be greater than or equal to 0"));
    if ((COUNTS.includes(name) || isExtended(name)) && nanos % 1_000_000_000n !== 0n) errors.push(invalidValue(here, quantity, "must be an integer"));
    return errors;
  });
}

export function validateQuota(o: ResourceQuota): FieldError[] {
  const { hard, scopes, scopeSelector } = o.spec;
  const errors = quotaListErrors(hard, "spec.hard");
  const names = sorted(hard)
    .map(([name]) => name)
    .filter((name) => FOR_QUOTA.includes(name) || huge(name));
  for (const scope of scopes ?? []) {
    if (!SCOPES.includes(scope)) errors.push(invalidValue("spec.scopes", scopes, "unsupported scope"));
    for (const name of names) if (!isScopeOf(scope, name)) errors.push(invalidValue("spec.scopes", scopes, "unsupported scope applied to resource"));
  }
  for (const pair of CONFLICTING) if (pair.every((s) => scopes?.includes(s))) errors.push(invalidValue("spec.scopes", scopes, "conflicting scopes"));
  if (scopeSelector !== undefined) errors.push(...selectorErrors(o, names));
  return errors;
}

function selectorErrors(o: ResourceQuota, names: readonly string[]): FieldError[] {
  const at = "spec.scopeSelector.matchExpressions";
  const errors: FieldError[] = [];
  const all = o.spec.scopeSelector?.matchExpressions ?? [];
  // the server's internal type has no names for JSON
  const printed = { MatchExpressions: all.map((e) => ({ ScopeName: e.scopeName, Operator: e.operator, Values: e.values?.length ? e.values : null })) };
  for (const { scopeName, operator, values = [] } of all) {
    if (!SCOPES.includes(scopeName)) errors.push(invalidValue(`${at}.scopeName`, scopeName, "unsupported scope"));
    for (const name of names) if (!isScopeOf(scopeName, name)) errors.push(invalidValue(at, printed, "unsupported scope applied to resource"));
    if (SCOPES.includes(scopeName) && scopeName !== "PriorityClass" && scopeName !== "VolumeAttributesClass" && operator !== "Exists")
      errors.push(
        invalidValue(
          `${at}.operator`,
          operator,
          "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity",
        ),
      );
    if (operator === "In" || operator === "NotIn") {
      if (values.length === 0) errors.push(required(`${at}.values`, "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector"));
    } else if (operator === "Exists" || operator === "DoesNotExist") {
      if (values.length > 0)
        errors.push(invalidValue(`${at}.values`, values, "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector"));
    } else errors.push(invalidValue(`${at}.operator`, operator, "not a valid selector operator"));
  }
  for (const pair of CONFLICTING)
    if (pair.every((s) => all.some((e) => e.scopeName === s)))
      errors.push(invalidValue(at, o.spec.scopes?.length ? o.spec.scopes : null, "conflicting scopes"));
  return errors;
}

function isScopeOf(scope: string, resource: string): boolean {
  if (POD_SCOPES.includes(scope)) return ["pods", "cpu", "memory", "limits.cpu", "limits.memory", "requests.cpu", "requests.memory"].includes(resource);
  if (scope === "BestEffort") return resource === "pods";
  return scope !== "VolumeAttributesClass" || resource === "persistentvolumeclaims" || resource === "requests.storage";
}

export function validateQuotaUpdate(o: ResourceQuota, old: ResourceQuota): FieldError[] {
  const set = (q: ResourceQuota): string => [...new Set(q.spec.scopes ?? [])].sort().join();
  return [...validateQuota(o), ...(set(o) === set(old) ? [] : [invalidValue("spec.scopes", o.spec.scopes, "field is immutable")])];
}

export function validateQuotaStatus(o: ResourceQuota): FieldError[] {
  return [...quotaListErrors(o.status?.hard, "status.hard"), ...quotaListErrors(o.status?.used, "status.used")];
}

export function validateLimitRange(o: LimitRange): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  (o.spec.limits ?? []).forEach((limit, i) => {
    const at = `spec.limits[${i}]`;
    const unqualified = qualifiedErrors(limit.type, `${at}.type`);
    errors.push(...unqualified);
    if (unqualified.length === 0 && !limit.type.includes("/") && !["Pod", "Container", "PersistentVolumeClaim"].includes(limit.type))
      errors.push(invalidValue(`${at}.type`, limit.type, "must be a standard limit type or fully qualified"));
    if (seen.has(limit.type)) errors.push(duplicate(`${at}.type`, limit.type));
    seen.add(limit.type);
    errors.push(...limitErrors(limit, at));
  });
  return errors;
}

function limitErrors(limit: LimitRangeItem, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const names = (part: "max" | "min" | "default" | "defaultRequest" | "maxLimitRequestRatio"): void => {
    for (const [name] of sorted(limit[part])) errors.push(...limitNameErrors(limit.type, name, `${at}.${part}[${name}]`));
  };
  names("max");
  names("min");
  const ofPod = limit.type === "Pod";
  for (const part of ["default", "defaultRequest"] as const) {
    if (!ofPod) names(part);
    else if (Object.keys(limit[part] ?? {}).length > 0) errors.push(forbiddenField(`${at}.${part}`, "may not be specified when `type` is 'Pod'"));
  }
  if (limit.type === "PersistentVolumeClaim" && limit.min?.["storage"] === undefined && limit.max?.["storage"] === undefined)
    errors.push(required(`${at}.limits`, "either minimum or maximum storage value is required, but neither was provided"));
  names("maxLimitRequestRatio");
  const shown = ofPod ? { ...limit, default: {}, defaultRequest: {} } : limit;
  const keys = new Set([shown.max, shown.min, shown.default, shown.defaultRequest, shown.maxLimitRequestRatio].flatMap((list) => Object.keys(list ?? {})));
  for (const r of [...keys].sort()) errors.push(...orderErrors(shown, r, at));
  return errors;
}

/** What is wrong with the name of a resource that a limit of this type ("Container", "Pod", …) names. */
export function limitNameErrors(type: string, name: string, at: string): FieldError[] {
  const errors = resourceNameErrors(name, at);
  if (type !== "Pod" && type !== "Container") return errors;
  if (!name.includes("/")) {
    if (!COMPUTE.includes(name) && !name.startsWith("hugepages-")) errors.push(invalidValue(at, name, "must be a standard resource for containers"));
  } else if (!name.includes("kubernetes.io/") && !isExtended(name)) errors.push(invalidValue(at, name, "doesn't follow extended resource name standard"));
  return errors;
}

/** How the bounds of one resource must stand to each other. */
function orderErrors(limit: LimitRangeItem, r: string, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const [min, max, given, asked, ratio] = [limit.min?.[r], limit.max?.[r], limit.default?.[r], limit.defaultRequest?.[r], limit.maxLimitRequestRatio?.[r]];
  const above = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && compareQuantities(a, b) > 0;
  const wrong = (part: string, value: string | undefined, detail: string): void => void errors.push(invalidValue(`${at}.${part}[${r}]`, value, detail));
  if (above(min, max)) wrong("min", min, `min value ${min} is greater than max value ${max}`);
  if (above(min, asked)) wrong("defaultRequest", asked, `min value ${min} is greater than default request value ${asked}`);
  if (above(asked, max)) wrong("defaultRequest", asked, `default request value ${asked} is greater than max value ${max}`);
  if (above(asked, given)) wrong("defaultRequest", asked, `default request value ${asked} is greater than default limit value ${given}`);
  if (above(min, given)) wrong("default", min, `min value ${min} is greater than default value ${given}`);
  if (above(given, max)) wrong("default", max, `default value ${given} is greater than max value ${max}`);
  if (above("1", ratio)) wrong("maxLimitRequestRatio", ratio, `ratio ${ratio} is less than 1`);
  if (ratio !== undefined && min !== undefined && max !== undefined) {
    const value = (q: string): number => Number(parseQuantity(q)!.nanos);
    const most = value(max) / value(min);
    if (value(ratio) / 1e9 > most)
      wrong("maxLimitRequestRatio", ratio, `ratio ${ratio} is greater than max/min = ${Number.isFinite(most) ? most.toFixed(6) : "+Inf"}`);
  }
  const mayOvercommit = (!r.includes("/") || r.includes("kubernetes.io/")) && !r.startsWith("hugepages-");
  if (!mayOvercommit && given !== undefined && asked !== undefined && compareQuantities(given, asked) !== 0)
    wrong("defaultRequest", asked, `default value ${given} must equal to defaultRequest value ${asked} in ${r}`);
  return errors;
}
