// Validation of ConfigMaps, Secrets and PodDisruptionBudgets.
import { forbiddenField, invalidValue, required, type FieldError } from "../errors";
import type { ConfigMap, PodDisruptionBudget, Secret } from "../kinds";
import { equal } from "../schema/finish";
import { base64Length } from "../schema/base64";
import { intOrPercent } from "../workloads/validate";
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
    size += base64Length(value) ?? 0;
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
    size += base64Length(value) ?? 0;
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

export function validateBudget(o: PodDisruptionBudget): FieldError[] {
  const { minAvailable, maxUnavailable, selector } = o.spec;
  const errors: FieldError[] = [];
  if (minAvailable !== undefined && maxUnavailable !== undefined)
    errors.push(invalidValue("spec", o.spec, "minAvailable and maxUnavailable cannot be both set"));
  if (minAvailable !== undefined) errors.push(...intOrPercent(minAvailable, "spec.minAvailable"));
  if (maxUnavailable !== undefined) errors.push(...intOrPercent(maxUnavailable, "spec.maxUnavailable"));
  return [...errors, ...validateSelector(selector, "spec.selector")];
}
