// Validation of ConfigMaps, Secrets, PodDisruptionBudgets and Leases.
import { jsonProblem } from "../../base/json-problem";
import { keyPairProblem } from "../../base/pem";
import { forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import type { ConfigMap, Lease, PodDisruptionBudget, Secret } from "../kinds";
import { equal } from "../schema/finish";
import { base64Length, binaryText } from "../schema/base64";
import { intOrPercent, notMoreThanAll } from "../workloads/validate";
import { immutable } from "./meta";
import { isConfigMapKey } from "./names";
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
  for (const key of NEEDED[o.type ?? ""] ?? []) {
    const value = data[key];
    if (value === undefined) errors.push(required(`data[${key}]`));
    else if (key.startsWith(".dockerc")) errors.push(...validateObject(`data[${key}]`, binaryText(value)));
  }
  return errors;
}

/** The text must be JSON, and of an object; it is not shown. */
function validateObject(at: string, text: string): FieldError[] {
  const refuse = (why: string): FieldError[] => [invalidValue(at, "<secret contents redacted>", why)];
  try {
    const value = JSON.parse(text) as unknown;
    if (typeof value === "object" && !Array.isArray(value)) return [];
    const type = Array.isArray(value) ? "array" : typeof value === "boolean" ? "bool" : typeof value;
    return refuse(`json: cannot unmarshal ${type} into Go value of type map[string]interface {}`);
  } catch (e) {
    if (e instanceof SyntaxError) return refuse(jsonProblem(text));
    throw e;
  }
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

/** What tls.X509KeyPair says of the pair. Departs: what is in the blocks is not looked into. */
export function secretWarnings(o: Secret): string[] {
  if (o.type !== "kubernetes.io/tls") return [];
  const text = (key: string): string => binaryText(o.data?.[key] ?? "");
  const problem = keyPairProblem(text("tls.crt"), text("tls.key"));
  return problem === undefined ? [] : [problem];
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
