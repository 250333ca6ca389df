// describe poddisruptionbudget, priorityclass, role, clusterrole and their bindings
import type { KubeObject } from "../../api/types";
import { selectorText } from "../podspec";
import type { Description, Loose } from "./description";

export function describeDisruptionBudget(d: Description, object: KubeObject): void {
  const { spec, status } = object as unknown as Loose;
  d.row(0, "Name", object.metadata.name);
  d.row(0, "Namespace", object.metadata.namespace ?? "");
  if (spec.minAvailable !== undefined) d.row(0, "Min available", String(spec.minAvailable));
  else if (spec.maxUnavailable !== undefined) d.row(0, "Max unavailable", String(spec.maxUnavailable));
  const selector = spec.selector === undefined ? "<unset>" : selectorText(spec.selector);
  d.row(0, "Selector", selector === "" ? "<none>" : selector);
  d.write(0, "Status:\n");
  d.row(2, "Allowed disruptions", status?.disruptionsAllowed ?? 0);
  d.row(2, "Current", status?.currentHealthy ?? 0);
  d.row(2, "Desired", status?.desiredHealthy ?? 0);
  d.row(2, "Total", status?.expectedPods ?? 0);
  d.events(object);
}

export function describePriorityClass(d: Description, object: KubeObject): void {
  const o = object as unknown as Loose;
  d.row(0, "Name", object.metadata.name);
  d.row(0, "Value", o.value ?? 0);
  d.row(0, "GlobalDefault", o.globalDefault === true);
  d.row(0, "PreemptionPolicy", o.preemptionPolicy ?? "PreemptLowerPriority");
  d.row(0, "Description", o.description ?? "");
  const annotations = Object.entries(object.metadata.annotations ?? {});
  d.row(
    0,
    "Annotations",
    annotations.length === 0
      ? "<none>"
      : annotations
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([k, v]) => `${k}=${v}`)
          .join(","),
  );
  d.events(object);
}

export type Rule = { readonly verbs: string[]; readonly group: string; readonly resource: string; readonly names: string; readonly url: string };

/** Rules of one resource each, the verbs of equal ones joined, in the order of their text. */
export function compactRules(rules: readonly Loose[]): readonly Rule[] {
  const found = new Map<string, Rule>();
  const paths: Rule[] = [];
  const add = (verbs: readonly string[], group: string, resource: string, names: string, url: string): void => {
    const key = [group, resource, names, url].join("\n");
    const rule = found.get(key) ?? { verbs: [], group, resource, names, url };
    found.set(key, rule);
    // only rules without names are joined; of those with names there is one each
    for (const v of verbs) if (!rule.verbs.includes(v)) rule.verbs.push(v);
  };
  for (const r of rules) {
    const names: readonly string[] = r.resourceNames ?? [];
    for (const group of (r.apiGroups ?? []) as readonly string[])
      for (const resource of (r.resources ?? []) as readonly string[])
        for (const name of names.length === 0 ? [""] : names) add(r.verbs ?? [], group, resource, name, "");
    // paths are not joined
    for (const url of (r.nonResourceURLs ?? []) as readonly string[])
      for (const verb of (r.verbs ?? []) as readonly string[]) paths.push({ verbs: [verb], group: "", resource: "", names: "", url });
  }
  const text = (r: Rule): string =>
    `Verbs:[${r.verbs.join(" ")}],APIGroups:[${r.group}],Resources:[${r.resource}],ResourceNames:[${r.names}],NonResourceURLs:[${r.url}],`;
  return [...paths, ...found.values()].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

/** "deployments.apps/scale" */
export function resourceText(r: Rule): string {
  const [resource = "", sub] = r.resource.split("/");
  return resource === "" ? "" : resource + (r.group === "" ? "" : `.${r.group}`) + (sub === undefined ? "" : `/${sub}`);
}

export function describeRole(d: Description, object: KubeObject): void {
  d.row(0, "Name", object.metadata.name);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.write(0, "PolicyRule:\n");
  d.write(1, "Resources\tNon-Resource URLs\tResource Names\tVerbs\n");
  d.write(1, "---------\t-----------------\t--------------\t-----\n");
  for (const r of compactRules(((object as unknown as Loose).rules ?? []) as readonly Loose[])) {
    d.write(1, `${resourceText(r)}\t[${r.url}]\t[${r.names}]\t[${r.verbs.join(" ")}]\n`);
  }
}

export function describeRoleBinding(d: Description, object: KubeObject): void {
  const { roleRef, subjects } = object as unknown as Loose;
  d.row(0, "Name", object.metadata.name);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.write(0, "Role:\n");
  d.row(1, "Kind", roleRef?.kind ?? "");
  d.row(1, "Name", roleRef?.name ?? "");
  d.write(0, "Subjects:\n");
  d.write(1, "Kind\tName\tNamespace\n");
  d.write(1, "----\t----\t---------\n");
  for (const s of (subjects ?? []) as readonly Loose[]) d.write(1, `${s.kind}\t${s.name}\t${s.namespace ?? ""}\n`);
}
