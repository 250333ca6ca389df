// Label selectors as objects (matchLabels and matchExpressions), and the plain maps of Services.
import type { LabelSelector, Labels } from "./objects";

/** Whether every pair is among the labels. An empty map matches everything. */
export function matchesMap(selector: Labels, labels: Labels | undefined): boolean {
  for (const key in selector) if (labels?.[key] !== selector[key]) return false;
  return true;
}

/** Whether labels match; no selector matches nothing, an empty one everything (as metav1.LabelSelectorAsSelector). */
export function matches(selector: LabelSelector | undefined, labels: Labels | undefined): boolean {
  if (selector === undefined) return false;
  if (selector.matchLabels !== undefined && !matchesMap(selector.matchLabels, labels)) return false;
  for (const e of selector.matchExpressions ?? []) if (!matchesExpression(e, labels)) return false;
  return true;
}

/** One requirement; Gt and Lt compare integers, as node affinity has it. */
export function matchesExpression(
  e: { readonly key: string; readonly operator: string; readonly values?: readonly string[] },
  labels: Labels | undefined,
): boolean {
  const value = labels?.[e.key];
  const values = e.values ?? [];
  switch (e.operator) {
    case "In":
      return value !== undefined && values.includes(value);
    case "NotIn":
      return value === undefined || !values.includes(value);
    case "Exists":
      return value !== undefined;
    case "DoesNotExist":
      return value === undefined;
    case "Gt":
      return value !== undefined && /^-?\d+$/.test(value) && Number(value) > Number(values[0]);
    case "Lt":
      return value !== undefined && /^-?\d+$/.test(value) && Number(value) < Number(values[0]);
    default:
      return false;
  }
}

/** As Go prints a *LabelSelector. */
export function printSelector(selector: LabelSelector | undefined): string {
  if (selector === undefined) return "nil";
  const labels = Object.entries(selector.matchLabels ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const expressions = (selector.matchExpressions ?? []).map(
    (e) => `LabelSelectorRequirement{Key:${e.key},Operator:${e.operator},Values:[${(e.values ?? []).join(" ")}],},`,
  );
  return `&LabelSelector{MatchLabels:map[string]string{${labels.map(([k, v]) => `${k}: ${v},`).join("")}},MatchExpressions:[]LabelSelectorRequirement{${expressions.join("")}},}`;
}
