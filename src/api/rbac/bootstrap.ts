// Puts the bootstrap policy into an empty store.
import { kindOf } from "../kinds/list";
import type { Kind } from "../kinds/kind";
import type { Registry } from "../registry";
import type { PolicyRule } from "../kinds";
import { RBAC } from "../validation/rbac";
import { AGGREGATED, BINDINGS, CLUSTER_BINDINGS, CLUSTER_ROLES, GATHERED, ROLES } from "./bootstrap-data";
import type { BindingRow, RoleRow } from "./bootstrap-data";

const LABELS = { "kubernetes.io/bootstrapping": "rbac-defaults" };
const ANNOTATIONS = { "rbac.authorization.kubernetes.io/autoupdate": "true" };

type Body = { readonly metadata: object; readonly [field: string]: unknown };

function ruleOf(text: string): PolicyRule {
  const [verbs = [], first = [], resources, names] = text.split(" ").map((part) => part.split(","));
  if (resources === undefined) return { verbs, nonResourceURLs: first };
  return { verbs, apiGroups: first.map((g) => (g === "core" ? "" : g)), resources, ...(names === undefined ? {} : { resourceNames: names }) };
}

function metadata(name: string, labels: Readonly<Record<string, string>> = {}): object {
  return { name, labels: { ...LABELS, ...labels }, annotations: ANNOTATIONS };
}

function gathering(role: string): Readonly<Record<string, string>> {
  return { [`${RBAC}/aggregate-to-${role}`]: "true" };
}

function roleBody([name, ...rules]: RoleRow): Body {
  const into = GATHERED[name];
  return { metadata: metadata(name, into === undefined ? {} : gathering(into)), rules: rules.map(ruleOf) };
}

function subjectOf(text: string): object {
  const [kind = "", rest = ""] = text.split(" ");
  if (kind !== "ServiceAccount") return { apiGroup: RBAC, kind, name: rest };
  const [namespace, name] = rest.split("/");
  return { kind, name, namespace };
}

function bindingBody([name, role, ...subjects]: BindingRow, kind: string): Body {
  return {
    metadata: metadata(name),
    roleRef: { apiGroup: RBAC, kind, name: role },
    ...(subjects.length === 0 ? {} : { subjects: subjects.map(subjectOf) }),
  };
}

/** The rules of the roles that are gathered into one, as the controller that does it puts them. */
function gathered(role: string): readonly PolicyRule[] {
  const sources = Object.keys(GATHERED)
    .filter((name) => GATHERED[name] === role)
    .sort();
  const all = sources.flatMap((name) => {
    const own = CLUSTER_ROLES.find((row) => row[0] === name);
    return own === undefined ? gathered(name) : own.slice(1).map(ruleOf);
  });
  const seen = new Set<string>();
  return all.filter((rule) => !seen.has(JSON.stringify(rule)) && seen.add(JSON.stringify(rule)));
}

/** What managedFields say of an object with these fields besides labels and the annotation. */
function managed(labels: readonly string[], ...fields: readonly string[]): object {
  return {
    "f:metadata": {
      "f:annotations": { ".": {}, "f:rbac.authorization.kubernetes.io/autoupdate": {} },
      "f:labels": { ".": {}, ...Object.fromEntries([...labels, "kubernetes.io/bootstrapping"].sort().map((l) => [`f:${l}`, {}])) },
    },
    ...Object.fromEntries(fields.map((f) => [`f:${f}`, {}])),
  };
}

export function bootstrapPolicy(registry: Registry): void {
  const [clusterRoles, clusterBindings, roles, bindings] = ["clusterroles", "clusterrolebindings", "roles", "rolebindings"].map((r) =>
    kindOf(`${r}.${RBAC}`),
  ) as [Kind, Kind, Kind, Kind];
  const labelsOf = (name: string): readonly string[] => Object.keys(GATHERED[name] === undefined ? {} : gathering(GATHERED[name]));
  for (const row of CLUSTER_ROLES) registry.seed(clusterRoles, undefined, roleBody(row), managed(labelsOf(row[0]), "rules"));
  for (const name of AGGREGATED) {
    const into = GATHERED[name];
    const body = {
      metadata: metadata(name, into === undefined ? {} : gathering(into)),
      aggregationRule: { clusterRoleSelectors: [{ matchLabels: gathering(name) }] },
      rules: gathered(name),
    };
    registry.seed(clusterRoles, undefined, body, managed(labelsOf(name), "aggregationRule", "rules"));
  }
  const bindingFields = (row: BindingRow): object => (row.length > 2 ? managed([], "roleRef", "subjects") : managed([], "roleRef"));
  for (const row of CLUSTER_BINDINGS) registry.seed(clusterBindings, undefined, bindingBody(row, "ClusterRole"), bindingFields(row));
  for (const [namespace, rows] of Object.entries(ROLES)) for (const row of rows) registry.seed(roles, namespace, roleBody(row), managed([], "rules"));
  for (const [namespace, rows] of Object.entries(BINDINGS))
    for (const row of rows) registry.seed(bindings, namespace, bindingBody(row, "Role"), bindingFields(row));
}
