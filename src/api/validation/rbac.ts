// Validation of Roles, ClusterRoles and their bindings.
import { invalidValue, notSupported, required, type FieldError } from "../errors";
import type { ClusterRole, ClusterRoleBinding, PolicyRule, Role, RoleBinding, Subject } from "../kinds";
import { isPathSegment, nameIsDNSSubdomain } from "./names";
import { validateSelector } from "./selector";

export const RBAC = "rbac.authorization.k8s.io";

function policyRule(rule: PolicyRule, namespaced: boolean, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const many = (list: readonly string[] | undefined): boolean => (list?.length ?? 0) > 0;
  if (!many(rule.verbs)) errors.push(required(`${at}.verbs`, "verbs must contain at least one value"));
  if (many(rule.nonResourceURLs)) {
    const field = `${at}.nonResourceURLs`;
    if (namespaced) errors.push(invalidValue(field, rule.nonResourceURLs, "namespaced rules cannot apply to non-resource URLs"));
    if (many(rule.apiGroups) || many(rule.resources) || many(rule.resourceNames))
      errors.push(invalidValue(field, rule.nonResourceURLs, "rules cannot apply to both regular resources and non-resource URLs"));
    return errors;
  }
  if (!many(rule.apiGroups)) errors.push(required(`${at}.apiGroups`, "resource rules must supply at least one api group"));
  if (!many(rule.resources)) errors.push(required(`${at}.resources`, "resource rules must supply at least one resource"));
  return errors;
}

export function validateRole(o: Role): FieldError[] {
  return (o.rules ?? []).flatMap((rule, i) => policyRule(rule, true, `rules[${i}]`));
}

export function validateClusterRole(o: ClusterRole): FieldError[] {
  const errors = (o.rules ?? []).flatMap((rule, i) => policyRule(rule, false, `rules[${i}]`));
  const at = "aggregationRule.clusterRoleSelectors";
  if (o.aggregationRule !== undefined && !o.aggregationRule.clusterRoleSelectors?.length)
    errors.push(required(at, "at least one clusterRoleSelector required if aggregationRule is non-nil"));
  o.aggregationRule?.clusterRoleSelectors?.forEach((selector, i) => errors.push(...validateSelector(selector, `${at}[${i}]`)));
  return errors;
}

export function validateBinding(o: RoleBinding | ClusterRoleBinding, kinds: readonly string[]): FieldError[] {
  const errors: FieldError[] = [];
  const { apiGroup = "", kind = "", name = "" } = o.roleRef ?? {};
  if (apiGroup !== RBAC) errors.push(notSupported("roleRef.apiGroup", apiGroup, [RBAC]));
  if (!kinds.includes(kind)) errors.push(notSupported("roleRef.kind", kind, kinds));
  if (name === "") errors.push(required("roleRef.name"));
  else for (const m of isPathSegment(name)) errors.push(invalidValue("roleRef.name", name, m));
  o.subjects?.forEach((s, i) => errors.push(...subject(s, kinds.includes("Role"), `subjects[${i}]`)));
  return errors;
}

export function validateBindingUpdate<T extends RoleBinding | ClusterRoleBinding>(o: T, old: T, kinds: readonly string[]): FieldError[] {
  const { apiGroup = "", kind = "", name = "" } = o.roleRef ?? {};
  const was = old.roleRef;
  const errors = validateBinding(o, kinds);
  if (apiGroup !== was?.apiGroup || kind !== was.kind || name !== was.name)
    errors.push(invalidValue("roleRef", { APIGroup: apiGroup, Kind: kind, Name: name }, "cannot change roleRef"));
  return errors;
}

function subject(s: Subject, namespaced: boolean, at: string): FieldError[] {
  const errors: FieldError[] = [];
  if (!s.name) errors.push(required(`${at}.name`));
  const group = s.apiGroup ?? "";
  switch (s.kind) {
    case "ServiceAccount":
      if (s.name) for (const m of nameIsDNSSubdomain(s.name, false)) errors.push(invalidValue(`${at}.name`, s.name, m));
      if (group !== "") errors.push(notSupported(`${at}.apiGroup`, group, [""]));
      if (!namespaced && !s.namespace) errors.push(required(`${at}.namespace`));
      break;
    case "User":
    case "Group":
      if (group !== RBAC) errors.push(notSupported(`${at}.apiGroup`, group, [RBAC]));
      break;
    default:
      errors.push(notSupported(`${at}.kind`, s.kind ?? "", ["ServiceAccount", "User", "Group"]));
  }
  return errors;
}
