// Validation of HorizontalPodAutoscalers: their limits, what they scale, their metrics and how they may scale.
import { forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import type {
  CrossVersionObjectReference,
  HorizontalPodAutoscaler,
  HPAScalingPolicy,
  HPAScalingRules,
  MetricIdentifier,
  MetricSpec,
  MetricTarget,
} from "../kinds";
import { parseQuantity } from "../schema/quantity";
import { isDNS1123Label, isPathSegment } from "./names";
import { limitNameErrors } from "./quota";

const MOST_STABILIZATION = 3600;
const MOST_PERIOD = 1800;

export function validateAutoscaler(o: HorizontalPodAutoscaler): FieldError[] {
  const s = o.spec;
  const errors: FieldError[] = [];
  const max = s.maxReplicas ?? 0;
  if (s.minReplicas !== undefined && s.minReplicas < 1) errors.push(invalidValue("spec.minReplicas", s.minReplicas, "must be greater than or equal to 1"));
  if (max === 0) errors.push(required("spec.maxReplicas", "must be set and greater than 0"));
  else if (max < 0) errors.push(invalidValue("spec.maxReplicas", max, "must be greater than or equal to 1"));
  if (s.minReplicas !== undefined && max < s.minReplicas) errors.push(invalidValue("spec.maxReplicas", max, "must be greater than or equal to `minReplicas`"));
  // ReplicationControllers are of the group without a name
  errors.push(...validateReference(s.scaleTargetRef, "spec.scaleTargetRef", s.scaleTargetRef.kind === "ReplicationController"));
  s.metrics?.forEach((m, i) => errors.push(...validateMetric(m, `spec.metrics[${String(i)}]`)));
  if (s.minReplicas === 0 && s.metrics?.some((m) => m.type === "Object" || m.type === "External") !== true)
    errors.push(forbiddenField("spec.metrics", "must specify at least one Object or External metric to support scaling to zero replicas"));
  errors.push(...validateRules(s.behavior?.scaleUp, "spec.behavior.scaleUp"), ...validateRules(s.behavior?.scaleDown, "spec.behavior.scaleDown"));
  return errors;
}

function validateReference(ref: CrossVersionObjectReference, at: string, noGroup: boolean): FieldError[] {
  const errors: FieldError[] = [];
  for (const f of ["kind", "name"] as const) {
    if (!ref[f]) errors.push(required(`${at}.${f}`));
    else for (const m of isPathSegment(ref[f])) errors.push(invalidValue(`${at}.${f}`, ref[f], m));
  }
  const version = ref.apiVersion ?? "";
  const parts = version.split("/");
  if (parts.length > 2) errors.push(invalidValue(`${at}.apiVersion`, version, `unexpected GroupVersion string: ${version}`));
  else if (!noGroup && (parts.length < 2 || parts[0] === "")) errors.push(invalidValue(`${at}.apiVersion`, version, "apiVersion must specify API group"));
  return errors;
}

/** In the order in which the server looks at them. */
const SOURCES = { Object: "object", External: "external", Pods: "pods", Resource: "resource", ContainerResource: "containerResource" } as const;
const TYPES = Object.keys(SOURCES).sort();

function validateMetric(m: MetricSpec, at: string): FieldError[] {
  const errors: FieldError[] = [];
  if (!m.type) errors.push(required(`${at}.type`, "must specify a metric source type"));
  const own = (SOURCES as Readonly<Record<string, (typeof SOURCES)[keyof typeof SOURCES]>>)[m.type];
  if (own === undefined) errors.push(notSupported(`${at}.type`, m.type, TYPES));
  const present = Object.values(SOURCES).filter((f) => m[f] !== undefined);
  if (present.length > 0) errors.push(...validateSource(m, present[0]!, `${at}.${present[0]!}`));
  if (own === undefined) errors.push(notSupported(`${at}.type`, m.type, TYPES));
  else if (m[own] === undefined) errors.push(required(`${at}.${own}`, "must populate information for the given metric source"));
  if (present.length !== 1) for (const f of present) if (f !== own) errors.push(forbiddenField(`${at}.${f}`, "must populate the given metric source only"));
  return errors;
}

function validateSource(m: MetricSpec, source: (typeof SOURCES)[keyof typeof SOURCES], at: string): FieldError[] {
  const average = `${at}.target.averageValue`;
  switch (source) {
    case "object": {
      const { describedObject, metric, target } = m.object!;
      const errors = [...validateReference(describedObject, `${at}.describedObject`, true), ...validateIdentifier(metric, at), ...validateTarget(target, at)];
      if (target.value === undefined && target.averageValue === undefined) errors.push(required(average, "must set either a target value or averageValue"));
      return errors;
    }
    case "external": {
      const { metric, target } = m.external!;
      const errors = [...validateIdentifier(metric, at), ...validateTarget(target, at)];
      const [value, perPod] = [target.value !== undefined, target.averageValue !== undefined];
      if (!value && !perPod) errors.push(required(average, "must set either a target value for metric or a per-pod target"));
      if (value && perPod) errors.push(forbiddenField(`${at}.target.value`, "may not set both a target value for metric and a per-pod target"));
      return errors;
    }
    case "pods": {
      const { metric, target } = m.pods!;
      const errors = [...validateIdentifier(metric, at), ...validateTarget(target, at)];
      if (target.averageValue === undefined) errors.push(required(average, "must specify a positive target averageValue"));
      return errors;
    }
    case "resource": {
      const { name, target } = m.resource!;
      return [...(name ? [] : [required(`${at}.name`, "must specify a resource name")]), ...validateUse(target, at)];
    }
    case "containerResource": {
      const { name, container, target } = m.containerResource!;
      return [
        ...(name ? limitNameErrors("Container", name, `${at}.name`) : [required(`${at}.name`, "must specify a resource name")]),
        ...(container
          ? isDNS1123Label(container).map((text) => invalidValue(`${at}.container`, container, text))
          : [required(`${at}.container`, "must specify a container")]),
        ...validateUse(target, at),
      ];
    }
  }
}

function validateUse(target: MetricTarget, at: string): FieldError[] {
  const errors = validateTarget(target, at);
  const [share, raw] = [target.averageUtilization !== undefined, target.averageValue !== undefined];
  if (!share && !raw) errors.push(required(`${at}.target.averageUtilization`, "must set either a target raw value or a target utilization"));
  if (share && raw) errors.push(forbiddenField(`${at}.target.averageValue`, "may not set both a target raw value and a target utilization"));
  return errors;
}

function validateIdentifier(metric: MetricIdentifier, at: string): FieldError[] {
  if (!metric.name) return [required(`${at}.metric.name`, "must specify a metric name")];
  return isPathSegment(metric.name).map((text) => invalidValue(`${at}.metric.name`, metric.name, text));
}

function validateTarget(t: MetricTarget, source: string): FieldError[] {
  const at = `${source}.target`;
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

function validateRules(rules: HPAScalingRules | undefined, at: string): FieldError[] {
  if (rules === undefined) return [];
  const errors: FieldError[] = [];
  const { stabilizationWindowSeconds: stable, selectPolicy: select, policies = [], tolerance } = rules;
  if (stable !== undefined && stable < 0) errors.push(invalidValue(`${at}.stabilizationWindowSeconds`, stable, "must be greater than or equal to zero"));
  if (stable !== undefined && stable > MOST_STABILIZATION)
    errors.push(invalidValue(`${at}.stabilizationWindowSeconds`, stable, `must be less than or equal to ${String(MOST_STABILIZATION)}`));
  const selects = ["Disabled", "Max", "Min"];
  if (select !== undefined && !selects.includes(select)) errors.push(notSupported(`${at}.selectPolicy`, select, selects));
  if (policies.length === 0) errors.push(required(`${at}.policies`, "must specify at least one Policy"));
  policies.forEach((p, i) => errors.push(...validatePolicy(p, `${at}.policies[${String(i)}]`)));
  if (tolerance !== undefined && (parseQuantity(tolerance)?.nanos ?? 0n) < 0n)
    errors.push(invalidValue(`${at}.tolerance`, tolerance, "must be greater than or equal to 0"));
  return errors;
}

function validatePolicy(p: HPAScalingPolicy, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const types = ["Percent", "Pods"];
  if (!types.includes(p.type)) errors.push(notSupported(`${at}.type`, p.type, types));
  if (p.value <= 0) errors.push(invalidValue(`${at}.value`, p.value, "must be greater than zero"));
  if (p.periodSeconds <= 0) errors.push(invalidValue(`${at}.periodSeconds`, p.periodSeconds, "must be greater than zero"));
  if (p.periodSeconds > MOST_PERIOD) errors.push(invalidValue(`${at}.periodSeconds`, p.periodSeconds, `must be less than or equal to ${String(MOST_PERIOD)}`));
  return errors;
}
