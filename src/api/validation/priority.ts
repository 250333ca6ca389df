// PriorityClasses: what their values may be, and that only one of them is the default.
import { forbidden, forbiddenField, invalidValue, notSupported, type FieldError } from "../errors";
import type { PriorityClass } from "../kinds";
import type { Surroundings } from "../kinds/kind";

/** Those that every cluster has; nobody else may call his so. */
export const SYSTEM_PRIORITIES = [
  ["system-node-critical", 2000001000, "Used for system critical pods that must not be moved from their current node."],
  ["system-cluster-critical", 2000000000, "Used for system critical pods that must run in the cluster, but can be moved to another node if necessary."],
] as const;
const HIGHEST = 1000000000;
const POLICIES = ["PreemptLowerPriority", "Never"];

export function validatePriorityClass(o: PriorityClass): FieldError[] {
  const errors: FieldError[] = [];
  const { name } = o.metadata;
  if (name?.startsWith("system-")) {
    const problem = systemProblem(o);
    if (problem !== undefined)
      errors.push(forbiddenField("metadata.name", `priority class names with 'system-' prefix are reserved for system use only. error: ${problem}`));
  } else if ((o.value ?? 0) > HIGHEST) errors.push(forbiddenField("value", `maximum allowed value of a user defined priority is ${HIGHEST}`));
  if (o.preemptionPolicy !== undefined && !POLICIES.includes(o.preemptionPolicy)) errors.push(notSupported("preemptionPolicy", o.preemptionPolicy, POLICIES));
  return errors;
}

function systemProblem(o: PriorityClass): string | undefined {
  const { name } = o.metadata;
  const value = SYSTEM_PRIORITIES.find(([known]) => known === name)?.[1];
  if (value === undefined) return `${name} is not a known system priority class`;
  if (value !== o.value) return `value of ${name} PriorityClass must be ${value}`;
  return o.globalDefault === true ? `globalDefault of ${name} PriorityClass must be false` : undefined;
}

export function validatePriorityClassUpdate(o: PriorityClass, old: PriorityClass): FieldError[] {
  const errors: FieldError[] = [];
  if (o.value !== old.value) errors.push(forbiddenField("value", "may not be changed in an update."));
  if (o.preemptionPolicy !== old.preemptionPolicy) errors.push(invalidValue("preemptionPolicy", o.preemptionPolicy, "field is immutable"));
  return errors;
}

/** Admission: the class that Pods get without asking is one. */
export function oneDefault(o: PriorityClass, old: PriorityClass | undefined, s: Surroundings): void {
  if (o.globalDefault !== true) return;
  const classes = s.store.list("priorityclasses.scheduling.k8s.io") as unknown as readonly PriorityClass[];
  const other = classes.find((c) => c.globalDefault === true && (old === undefined || c.metadata.name !== o.metadata.name));
  if (other !== undefined)
    throw forbidden(
      { plural: "priorityclasses", group: "scheduling.k8s.io", kind: "PriorityClass" },
      o.metadata.name,
      `PriorityClass ${other.metadata.name} is already marked as default. Only one default can exist`,
    );
}
