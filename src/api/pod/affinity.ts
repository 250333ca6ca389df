// Validation of where a Pod wants to be: its affinities to nodes and to other Pods.
// Departs: matchLabelKeys and mismatchLabelKeys are let through.
import { forbiddenField, invalidValue, required, type FieldError } from "../errors";
import type { Affinity, NodeSelectorRequirement, NodeSelectorTerm, PodAffinity, PodAffinityTerm } from "../kinds";
import { isDNS1123Label, isQualifiedName, isValidLabelValue, nameIsDNSSubdomain } from "../validation/names";
import { validateSelector } from "../validation/selector";

export function validateAffinity(affinity: Affinity | undefined, at: string): FieldError[] {
  const { nodeAffinity: node, podAffinity, podAntiAffinity } = affinity ?? {};
  const errors: FieldError[] = [];
  const terms = node?.requiredDuringSchedulingIgnoredDuringExecution?.nodeSelectorTerms;
  const here = `${at}.nodeAffinity.requiredDuringSchedulingIgnoredDuringExecution.nodeSelectorTerms`;
  if (node?.requiredDuringSchedulingIgnoredDuringExecution !== undefined && !terms?.length)
    errors.push(required(here, "must have at least one node selector term"));
  terms?.forEach((t, i) => errors.push(...validateTerm(t, `${here}[${String(i)}]`, true)));
  node?.preferredDuringSchedulingIgnoredDuringExecution?.forEach((t, i) => {
    const path = `${at}.nodeAffinity.preferredDuringSchedulingIgnoredDuringExecution[${String(i)}]`;
    errors.push(...validateWeight(t.weight, path), ...validateTerm(t.preference, `${path}.preference`, false));
  });
  return [...errors, ...validatePods(podAffinity, `${at}.podAffinity`), ...validatePods(podAntiAffinity, `${at}.podAntiAffinity`)];
}

function validateWeight(weight: number, at: string): FieldError[] {
  return weight >= 1 && weight <= 100 ? [] : [invalidValue(`${at}.weight`, weight, "must be in the range 1-100")];
}

/** `strict`: values must be such as labels may have. */
function validateTerm(term: NodeSelectorTerm, at: string, strict: boolean): FieldError[] {
  const errors: FieldError[] = [];
  term.matchExpressions?.forEach((e, i) => errors.push(...validateRequirement(e, `${at}.matchExpressions[${String(i)}]`, strict)));
  term.matchFields?.forEach((e, i) => {
    const here = `${at}.matchFields[${String(i)}]`;
    const values = e.values ?? [];
    if (e.operator !== "In" && e.operator !== "NotIn") errors.push(invalidValue(`${here}.operator`, e.operator, "not a valid selector operator"));
    else if (values.length !== 1) errors.push(required(`${here}.values`, "must be only one value when `operator` is 'In' or 'NotIn' for node field selector"));
    if (e.key !== "metadata.name") errors.push(invalidValue(`${here}.key`, e.key, "not a valid field selector key"));
    else values.forEach((v, j) => nameIsDNSSubdomain(v, false).forEach((m) => errors.push(invalidValue(`${here}.values[${String(j)}]`, v, m))));
  });
  return errors;
}

function validateRequirement(e: NodeSelectorRequirement, at: string, strict: boolean): FieldError[] {
  const errors: FieldError[] = [];
  const values = e.values ?? [];
  switch (e.operator) {
    case "In":
    case "NotIn":
      if (values.length === 0) errors.push(required(`${at}.values`, "must be specified when `operator` is 'In' or 'NotIn'"));
      break;
    case "Exists":
    case "DoesNotExist":
      if (values.length > 0) errors.push(forbiddenField(`${at}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
      break;
    case "Gt":
    case "Lt":
      if (values.length !== 1) errors.push(required(`${at}.values`, "must be specified single value when `operator` is 'Lt' or 'Gt'"));
      break;
    default:
      errors.push(invalidValue(`${at}.operator`, e.operator, "not a valid selector operator"));
  }
  errors.push(...isQualifiedName(e.key).map((m) => invalidValue(`${at}.key`, e.key, m)));
  if (strict) values.forEach((v, i) => isValidLabelValue(v).forEach((m) => errors.push(invalidValue(`${at}.values[${String(i)}]`, v, m))));
  return errors;
}

function validatePods(affinity: PodAffinity | undefined, at: string): FieldError[] {
  const errors: FieldError[] = [];
  affinity?.requiredDuringSchedulingIgnoredDuringExecution?.forEach((t, i) =>
    errors.push(...validatePodTerm(t, `${at}.requiredDuringSchedulingIgnoredDuringExecution[${String(i)}]`)),
  );
  affinity?.preferredDuringSchedulingIgnoredDuringExecution?.forEach((t, i) => {
    const here = `${at}.preferredDuringSchedulingIgnoredDuringExecution[${String(i)}]`;
    errors.push(...validateWeight(t.weight, here), ...validatePodTerm(t.podAffinityTerm, `${here}.podAffinityTerm`));
  });
  return errors;
}

function validatePodTerm(t: PodAffinityTerm, at: string): FieldError[] {
  const errors = [...validateSelector(t.labelSelector, `${at}.labelSelector`), ...validateSelector(t.namespaceSelector, `${at}.namespaceSelector`)];
  for (const name of t.namespaces ?? []) errors.push(...isDNS1123Label(name).map((m) => invalidValue(`${at}.namespace`, name, m)));
  if (!t.topologyKey) errors.push(required(`${at}.topologyKey`, "can not be empty"));
  return [...errors, ...isQualifiedName(t.topologyKey ?? "").map((m) => invalidValue(`${at}.topologyKey`, t.topologyKey ?? "", m))];
}
