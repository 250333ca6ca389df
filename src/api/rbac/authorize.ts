// RBAC: whether somebody may do what a request asks. Only requests in somebody else's name (kubectl --as) are judged: the
// lab's own user and its components may do all.
import { failure, forbidden } from "../errors";
import type { ClusterRole, ClusterRoleBinding, PolicyRule, Role, RoleBinding, Subject } from "../kinds";
import { kindOf } from "../kinds/list";
import type { Registry } from "../registry";
import type { User } from "../types";
import { RBAC } from "../validation/rbac";

/** What is asked for: a resource, or a path that is none. */
export type Attributes =
  | {
      readonly verb: string;
      readonly namespace: string;
      readonly group: string;
      readonly resource: string;
      readonly subresource: string;
      readonly name: string;
    }
  | { readonly verb: string; readonly path: string };

/** Whom a request is made for, with the groups that everybody of their kind is in. */
export function impersonated(user: User): User {
  const account = /^system:serviceaccount:([^:]+):[^:]+$/.exec(user.name);
  const groups = [...user.groups];
  if (account !== null && groups.length === 0) groups.push("system:serviceaccounts", `system:serviceaccounts:${account[1]!}`);
  if (user.name === "system:anonymous") {
    if (!groups.includes("system:unauthenticated")) groups.push("system:unauthenticated");
  } else if (!groups.includes("system:authenticated") && !groups.includes("system:unauthenticated")) groups.push("system:authenticated");
  return { ...user, groups };
}

function means(subject: Subject, user: User, namespace: string): boolean {
  switch (subject.kind) {
    case "User":
      return subject.name === user.name;
    case "Group":
      return user.groups.includes(subject.name);
    case "ServiceAccount": {
      const home = subject.namespace !== undefined && subject.namespace !== "" ? subject.namespace : namespace;
      return home !== "" && user.name === `system:serviceaccount:${home}:${subject.name}`;
    }
    default:
      return false;
  }
}

/** The rules that hold for a user in a namespace ("" for the cluster), and what could not be read. */
export function rulesFor(registry: Registry, user: User, namespace: string): { readonly rules: readonly PolicyRule[]; readonly errors: readonly string[] } {
  const rules: PolicyRule[] = [];
  const errors: string[] = [];
  const take = (binding: ClusterRoleBinding | RoleBinding, home: string): void => {
    if (binding.subjects?.some((s) => means(s, user, home)) !== true) return;
    const { kind = "", name = "" } = binding.roleRef ?? {};
    const resource = kindOf(kind === "Role" ? `roles.${RBAC}` : `clusterroles.${RBAC}`);
    const role = registry.get(resource, kind === "Role" ? home : undefined, name) as Role | ClusterRole | undefined;
    if (role === undefined) errors.push(`${resource.singular}.${RBAC} ${JSON.stringify(name)} not found`);
    else rules.push(...(role.rules ?? []));
  };
  for (const b of registry.store.list(`clusterrolebindings.${RBAC}`) as unknown as readonly ClusterRoleBinding[]) take(b, "");
  if (namespace !== "") for (const b of registry.store.list(`rolebindings.${RBAC}`, namespace) as unknown as readonly RoleBinding[]) take(b, namespace);
  return { rules, errors };
}

function allows(rule: PolicyRule, a: Attributes): boolean {
  const has = (list: readonly string[] | undefined, value: string): boolean => list?.some((x) => x === "*" || x === value) === true;
  if (!has(rule.verbs, a.verb)) return false;
  if ("path" in a)
    return rule.nonResourceURLs?.some((u) => u === "*" || u === a.path || (u.endsWith("*") && a.path.startsWith(u.replace(/\*+$/, "")))) === true;
  const full = a.subresource === "" ? a.resource : `${a.resource}/${a.subresource}`;
  return (
    has(rule.apiGroups, a.group) &&
    (has(rule.resources, full) || (a.subresource !== "" && rule.resources?.includes(`*/${a.subresource}`) === true)) &&
    (rule.resourceNames === undefined || rule.resourceNames.length === 0 || rule.resourceNames.includes(a.name))
  );
}

/** Whether the user may; `reason` says what could not be read where they may not. */
export function review(registry: Registry, user: User, a: Attributes): { readonly allowed: boolean; readonly reason: string } {
  if (user.groups.includes("system:masters")) return { allowed: true, reason: "" };
  const { rules, errors } = rulesFor(registry, user, "path" in a ? "" : a.namespace);
  if (rules.some((rule) => allows(rule, a))) return { allowed: true, reason: "" };
  const unique = [...new Set(errors)];
  return { allowed: false, reason: unique.length === 0 ? "" : `RBAC: ${unique.length === 1 ? unique[0]! : `[${unique.join(", ")}]`}` };
}

/** Throws the server's refusal where the user may not. */
export function authorize(registry: Registry, user: User, a: Attributes): void {
  const { allowed, reason } = review(registry, user, a);
  if (allowed) return;
  const why = reason === "" ? "" : `: ${reason}`;
  const who = `User ${JSON.stringify(user.name)} cannot ${a.verb}`;
  if ("path" in a) throw failure(403, "Forbidden", `forbidden: ${who} path ${JSON.stringify(a.path)}${why}`, {});
  const resource = a.subresource === "" ? a.resource : `${a.resource}/${a.subresource}`;
  const where = a.namespace === "" ? "at the cluster scope" : `in the namespace ${JSON.stringify(a.namespace)}`;
  throw forbidden(
    { plural: a.resource, group: a.group, kind: "" },
    a.name,
    `${who} resource ${JSON.stringify(resource)} in API group ${JSON.stringify(a.group)} ${where}${why}`,
  );
}
