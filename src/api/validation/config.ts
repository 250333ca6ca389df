// Validation of ConfigMaps, Secrets, PodDisruptionBudgets, autoscalers and Leases.
import { forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import type { ConfigMap, HorizontalPodAutoscaler, Lease, MetricSpec, MetricTarget, PodDisruptionBudget, Secret } from "../kinds";
import { equal } from "../schema/finish";
import { base64Length, binaryText } from "../schema/base64";
import { parseQuantity } from "../schema/quantity";
import { intOrPercent, notMoreThanAll } from "../workloads/validate";
import { immutable } from "./meta";
import { isConfigMapKey, isPathSegment } from "./names";
import { validateSelector } from "./selector";

const MOST = 1024 * 1024;

export function validateConfigMap(o: ConfigMap): FieldError[] {
  const errors: FieldError[] = [];
  let size = 0;
  for (const [key, value] of Object.entries(o.data ?? {})) {
    for (const m of isConfigMapKey(key)) errors.push(invalidValue(`data[${key}]`, key, m));
    if (o.binaryData?.[key] !== undefined) errors.push(invalidValue(`data[${key}]`, key, "duplicate of key present in binaryData"));
    size += value.length;
  }
  for (const [key, value] of Object.entries(o.binaryData ?? {})) {
    for (const m of isConfigMapKey(key)) errors.push(invalidValue(`binaryData[${key}]`, key, m));
    size += base64Length(value);
  }
  if (size > MOST) errors.push({ type: "FieldValueTooLong", field: "", detail: `may not be more than ${MOST} bytes` });
  return errors;
}

function frozen(o: { readonly immutable?: boolean }, old: { readonly immutable?: boolean }, fields: readonly string[]): FieldError[] {
  if (old.immutable !== true) return [];
  const errors = o.immutable === true ? [] : [forbiddenField("immutable", "field is immutable when `immutable` is set")];
  for (const f of fields)
    if (!equal((o as Record<string, unknown>)[f], (old as Record<string, unknown>)[f]))
      errors.push(forbiddenField(f, "field is immutable when `immutable` is set"));
  return errors;
}

export function validateConfigMapUpdate(o: ConfigMap, old: ConfigMap): FieldError[] {
  return [...frozen(o, old, ["data", "binaryData"]), ...validateConfigMap(o)];
}

const NEEDED: Readonly<Record<string, readonly string[]>> = {
  "kubernetes.io/dockercfg": [".dockercfg"],
  "kubernetes.io/dockerconfigjson": [".dockerconfigjson"],
  "kubernetes.io/ssh-auth": ["ssh-privatekey"],
  "kubernetes.io/tls": ["tls.crt", "tls.key"],
};

export function validateSecret(o: Secret): FieldError[] {
  const errors: FieldError[] = [];
  const data = o.data ?? {};
  let size = 0;
  for (const [key, value] of Object.entries(data)) {
    for (const m of isConfigMapKey(key)) errors.push(invalidValue(`data[${key}]`, key, m));
    size += base64Length(value);
  }
  if (size > MOST) errors.push({ type: "FieldValueTooLong", field: "data", detail: `may not be more than ${MOST} bytes` });
  if (o.type === "kubernetes.io/service-account-token" && !o.metadata.annotations?.["kubernetes.io/service-account.name"])
    errors.push(required("metadata.annotations[kubernetes.io/service-account.name]"));
  if (o.type === "kubernetes.io/basic-auth" && data.username === undefined && data.password === undefined)
    errors.push(required("data[username]"), required("data[password]"));
  for (const key of NEEDED[o.type ?? ""] ?? []) if (data[key] === undefined) errors.push(required(`data[${key}]`));
  return errors;
}

export function validateSecretUpdate(o: Secret, old: Secret): FieldError[] {
  return [...immutable(o.type, old.type, "type"), ...frozen(o, old, ["data"]), ...validateSecret(o)];
}

/** The server's internal type has no JSON names. */
function internalBudget(s: PodDisruptionBudget["spec"]): Record<string, unknown> {
  return {
    MinAvailable: s.minAvailable ?? null,
    Selector: s.selector ?? null,
    MaxUnavailable: s.maxUnavailable ?? null,
    UnhealthyPodEvictionPolicy: s.unhealthyPodEvictionPolicy ?? null,
  };
}

export function validateBudget(o: PodDisruptionBudget): FieldError[] {
  const { minAvailable, maxUnavailable, selector } = o.spec;
  const errors: FieldError[] = [];
  if (minAvailable !== undefined && maxUnavailable !== undefined)
    errors.push(invalidValue("spec", internalBudget(o.spec), "minAvailable and maxUnavailable cannot be both set"));
  if (minAvailable !== undefined) errors.push(...intOrPercent(minAvailable, "spec.minAvailable"), ...notMoreThanAll(minAvailable, "spec.minAvailable"));
  if (maxUnavailable !== undefined)
    errors.push(...intOrPercent(maxUnavailable, "spec.maxUnavailable"), ...notMoreThanAll(maxUnavailable, "spec.maxUnavailable"));
  errors.push(...validateSelector(selector, "spec.selector"));
  const evictions = ["AlwaysAllow", "IfHealthyBudget"];
  const policy = o.spec.unhealthyPodEvictionPolicy;
  if (policy !== undefined && !evictions.includes(policy)) errors.push(notSupported("spec.unhealthyPodEvictionPolicy", policy, evictions));
  return errors;
}

/** What tls.X509KeyPair says of a pair that holds no PEM. Departs: what PEM there is, is not looked into. */
export function secretWarnings(o: Secret): string[] {
  if (o.type !== "kubernetes.io/tls") return [];
  const lacks = (key: string): boolean => !binaryText(o.data?.[key] ?? "").includes("-----BEGIN ");
  if (lacks("tls.crt")) return ["tls: failed to find any PEM data in certificate input"];
  return lacks("tls.key") ? ["tls: failed to find any PEM data in key input"] : [];
}

export function validateAutoscaler(o: HorizontalPodAutoscaler): FieldError[] {
  const s = o.spec;
  const errors: FieldError[] = [];
  const max = s.maxReplicas ?? 0;
  if (s.minReplicas !== undefined && s.minReplicas < 1) errors.push(invalidValue("spec.minReplicas", s.minReplicas, "must be greater than or equal to 1"));
  if (max === 0) errors.push(required("spec.maxReplicas", "must be set and greater than 0"));
  else if (max < 0) errors.push(invalidValue("spec.maxReplicas", max, "must be greater than or equal to 1"));
  if (s.minReplicas !== undefined && max < s.minReplicas) errors.push(invalidValue("spec.maxReplicas", max, "must be greater than or equal to `minReplicas`"));
  const ref = s.scaleTargetRef;
  for (const f of ["kind", "name"] as const) {
    if (!ref[f]) errors.push(required(`spec.scaleTargetRef.${f}`));
    else for (const m of isPathSegment(ref[f])) errors.push(invalidValue(`spec.scaleTargetRef.${f}`, ref[f], m));
  }
  if (!ref.apiVersion?.includes("/") && ref.kind !== "ReplicationController")
    errors.push(invalidValue("spec.scaleTargetRef.apiVersion", ref.apiVersion ?? "", "apiVersion must specify API group"));
  s.metrics?.forEach((m, i) => errors.push(...validateMetric(m, `spec.metrics[${i}]`)));
  if (s.minReplicas === 0 && s.metrics?.some((m) => m.type === "Object" || m.type === "External") !== true)
    errors.push(forbiddenField("spec.metrics", "must specify at least one Object or External metric to support scaling to zero replicas"));
  return errors;
}

const SOURCES: Readonly<Record<string, "object" | "pods" | "resource" | "external" | "containerResource">> = {
  Object: "object",
  Pods: "pods",
  Resource: "resource",
  External: "external",
  ContainerResource: "containerResource",
};

function validateMetric(m: MetricSpec, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const all = Object.keys(SOURCES).sort();
  if (!m.type) errors.push(required(`${at}.type`, "must specify a metric source type"));
  const own = SOURCES[m.type];
  if (own === undefined) errors.push(notSupported(`${at}.type`, m.type, all));
  const r = m.resource;
  if (r !== undefined) {
    if (!r.name) errors.push(required(`${at}.resource.name`, "must specify a resource name"));
    errors.push(...validateTarget(r.target, `${at}.resource.target`));
    if (r.target.averageUtilization === undefined && r.target.averageValue === undefined)
      errors.push(required(`${at}.resource.target.averageUtilization`, "must set either a target raw value or a target utilization"));
    if (r.target.averageUtilization !== undefined && r.target.averageValue !== undefined)
      errors.push(forbiddenField(`${at}.resource.target.averageValue`, "may not set both a target raw value and a target utilization"));
  }
  if (own === undefined) return [...errors, notSupported(`${at}.type`, m.type, all)];
  if (m[own] === undefined) errors.push(required(`${at}.${own}`, "must populate information for the given metric source"));
  const present = Object.values(SOURCES).filter((f) => m[f] !== undefined);
  if (present.length !== 1) for (const f of present) if (f !== own) errors.push(forbiddenField(`${at}.${f}`, "must populate the given metric source only"));
  return errors;
}

function validateTarget(t: MetricTarget, at: string): FieldError[] {
  const errors: FieldError[] = [];
  if (!t.type) errors.push(required(`${at}.type`, "must specify a metric target type"));
  if (!["Utilization", "Value", "AverageValue"].includes(t.type))
    errors.push(invalidValue(`${at}.type`, t.type, "must be either Utilization, Value, or AverageValue"));
  for (const f of ["value", "averageValue"] as const)
    if (t[f] !== undefined && (parseQuantity(t[f])?.nanos ?? 0n) <= 0n) errors.push(invalidValue(`${at}.${f}`, t[f], "must be positive"));
  if (t.averageUtilization !== undefined && t.averageUtilization < 1)
    errors.push(invalidValue(`${at}.averageUtilization`, t.averageUtilization, "must be greater than 0"));
  return errors;
}

export function validateLease(o: Lease): FieldError[] {
  const errors: FieldError[] = [];
  if (o.spec?.leaseDurationSeconds !== undefined && o.spec.leaseDurationSeconds <= 0)
    errors.push(invalidValue("spec.leaseDurationSeconds", o.spec.leaseDurationSeconds, "must be greater than 0"));
  if (o.spec?.leaseTransitions !== undefined && o.spec.leaseTransitions < 0)
    errors.push(invalidValue("spec.leaseTransitions", o.spec.leaseTransitions, "must be greater than or equal to 0"));
  if (o.spec?.preferredHolder && !o.spec.strategy) errors.push(forbiddenField("spec.preferredHolder", "may only be specified if `strategy` is defined"));
  return errors;
}
