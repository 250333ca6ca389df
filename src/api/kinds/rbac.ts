// Role, ClusterRole, RoleBinding, ClusterRoleBinding.
import type { ClusterRole, ClusterRoleBinding, Role, RoleBinding } from "../kinds";
import { isPathSegment } from "../validation/names";
import { RBAC, validateBinding, validateBindingUpdate, validateClusterRole, validateRole } from "../validation/rbac";
import type { Draft, Strategy } from "./kind";

function bindingDefaults(o: Draft<RoleBinding> | Draft<ClusterRoleBinding>): void {
  (o.roleRef ??= {} as NonNullable<typeof o.roleRef>).apiGroup ||= RBAC;
  for (const s of o.subjects ?? []) if (s.kind === "User" || s.kind === "Group") s.apiGroup ||= RBAC;
}

export const role: Strategy<Role> = { name: isPathSegment, validate: validateRole, validateUpdate: validateRole };
export const clusterRole: Strategy<ClusterRole> = { name: isPathSegment, validate: validateClusterRole, validateUpdate: validateClusterRole };

const NAMESPACED = ["Role", "ClusterRole"];
export const roleBinding: Strategy<RoleBinding> = {
  name: isPathSegment,
  defaults: bindingDefaults,
  validate: (o) => validateBinding(o, NAMESPACED),
  validateUpdate: (o, old) => validateBindingUpdate(o, old, NAMESPACED),
};

const CLUSTER = ["ClusterRole"];
export const clusterRoleBinding: Strategy<ClusterRoleBinding> = {
  name: isPathSegment,
  defaults: bindingDefaults,
  validate: (o) => validateBinding(o, CLUSTER),
  validateUpdate: (o, old) => validateBindingUpdate(o, old, CLUSTER),
};
