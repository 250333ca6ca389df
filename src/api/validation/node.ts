// Validation of Nodes: their taints and Pod networks.
import { duplicate, forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import type { Node, Taint } from "../kinds";
import { parseCIDR, validCIDRLegacy } from "./ip";
import { equal } from "../schema/finish";
import { isQualifiedName, isValidLabelValue } from "./names";

const EFFECTS = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

/** Upstream calls them metadata.taints. */
function validateTaints(taints: readonly Taint[] | undefined): FieldError[] {
  const errors: FieldError[] = [];
  const seen = new Set<string>();
  taints?.forEach((t, i) => {
    const at = `metadata.taints[${i}]`;
    for (const m of isQualifiedName(t.key ?? "")) errors.push(invalidValue(`${at}.key`, t.key ?? "", m));
    const wrong = isValidLabelValue(t.value ?? "");
    if (wrong.length > 0) errors.push(invalidValue(`${at}.value`, t.value ?? "", wrong.join(";")));
    if (!t.effect) errors.push(required(`${at}.effect`));
    else if (!EFFECTS.includes(t.effect)) errors.push(notSupported(`${at}.effect`, t.effect, EFFECTS));
    const key = `${t.effect}/${t.key}`;
    if (seen.has(key)) {
      const shown = { Key: t.key, Value: t.value ?? "", Effect: t.effect, TimeAdded: t.timeAdded ?? null };
      errors.push({ ...duplicate(at, shown), detail: "taints must be unique by key and effect pair" });
    }
    seen.add(key);
  });
  return errors;
}

export function validateNode(o: Node): FieldError[] {
  const errors = validateTaints(o.spec.taints);
  const cidrs = o.spec.podCIDRs ?? [];
  cidrs.forEach((c, i) => errors.push(...validCIDRLegacy(`spec.podCIDRs[${i}]`, c)));
  if (cidrs.length > 1) {
    const bad = cidrs.find((c) => parseCIDR(c) === undefined);
    if (bad !== undefined)
      errors.push({
        type: "InternalError",
        field: "spec.podCIDRs",
        detail: `invalid PodCIDRs. failed to check with dual stack with error:invalid CIDR[${cidrs.indexOf(bad)}]: <nil> (invalid CIDR address: ${bad})`,
      });
    const families = new Set(cidrs.map((c) => parseCIDR(c)?.family));
    if (bad !== undefined || families.size < 2 || cidrs.length > 2)
      errors.push(invalidValue("spec.podCIDRs", cidrs, "may specify no more than one CIDR for each IP family"));
  }
  return errors;
}

export function validateNodeUpdate(o: Node, old: Node): FieldError[] {
  const errors: FieldError[] = [];
  if (old.spec.podCIDRs?.length && !equal(o.spec.podCIDRs ?? [], old.spec.podCIDRs))
    errors.push(forbiddenField("spec.podCIDRs", 'node updates may not change podCIDR except from "" to valid'));
  if (old.spec.providerID && o.spec.providerID !== old.spec.providerID)
    errors.push(forbiddenField("spec.providerID", 'node updates may not change providerID except from "" to valid'));
  return [...errors, ...validateTaints(o.spec.taints)];
}
