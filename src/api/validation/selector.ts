// metav1.LabelSelector, as ValidateLabelSelector judges it.
import { forbiddenField, invalidValue, required, type FieldError } from "../errors";
import type { LabelSelector } from "../kinds";
import { validateLabels } from "./meta";
import { isQualifiedName, isValidLabelValue } from "./names";

export function validateSelector(s: LabelSelector | undefined, at: string): FieldError[] {
  if (s === undefined) return [];
  const errors = validateLabels(s.matchLabels, `${at}.matchLabels`);
  s.matchExpressions?.forEach((e, i) => {
    const here = `${at}.matchExpressions[${i}]`;
    const values = e.values ?? [];
    if (e.operator === "In" || e.operator === "NotIn") {
      if (values.length === 0) errors.push(required(`${here}.values`, "must be specified when `operator` is 'In' or 'NotIn'"));
    } else if (e.operator === "Exists" || e.operator === "DoesNotExist") {
      if (values.length > 0) errors.push(forbiddenField(`${here}.values`, "may not be specified when `operator` is 'Exists' or 'DoesNotExist'"));
    } else errors.push(invalidValue(`${here}.operator`, e.operator, "not a valid selector operator"));
    for (const m of isQualifiedName(e.key)) errors.push(invalidValue(`${here}.key`, e.key, m));
    values.forEach((v, j) => isValidLabelValue(v).forEach((m) => errors.push(invalidValue(`${here}.values[${j}]`, v, m))));
  });
  return errors;
}

export function isEmptySelector(s: LabelSelector): boolean {
  return Object.keys(s.matchLabels ?? {}).length + (s.matchExpressions?.length ?? 0) === 0;
}

/** Whether LabelSelectorAsSelector takes it. */
export function isSelector(s: LabelSelector | undefined): boolean {
  return validateSelector(s, "").length === 0;
}
