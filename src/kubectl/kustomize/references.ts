// Objects that were renamed are renamed where others name them.
import { fail } from "../failure";
import { NAME_REFERENCES } from "./field-specs";
import type { NameReference } from "./field-specs";
import { effectiveNamespace, idText, isClusterScoped, isMap, selects, setAt, text } from "./resource";
import type { Json, Resource } from "./resource";

export function fixReferences(resources: readonly Resource[]): void {
  for (const referrer of resources)
    for (const target of NAME_REFERENCES)
      for (const spec of target.from)
        if (selects(spec, referrer.id)) setAt(referrer.object, spec.path, (value) => renamed(value, referrer, target, spec.path, resources));
}

function renamed(value: unknown, referrer: Resource, target: NameReference, path: string, resources: readonly Resource[]): unknown {
  if (typeof value === "string") return find(value, referrer, target, path, resources)?.name ?? value;
  if (Array.isArray(value)) return value.map((item: unknown) => renamed(item, referrer, target, path, resources));
  if (!isMap(value)) return value;
  const at = value["namespace"];
  const near = at === undefined ? resources : resources.filter((r) => r.original.namespace === at || (at === "default" && r.original.namespace === ""));
  const candidates = at === undefined || near.length > 0 ? near : resources.filter((r) => r.namespace === at);
  const found = find(text(value["name"]), referrer, target, path, candidates);
  if (found === undefined || (found.name === value["name"] && found.namespace === "")) return value;
  return { ...value, name: found.name, ...(found.namespace === "" ? {} : { namespace: found.namespace }) };
}

function find(name: string, referrer: Resource, target: NameReference, path: string, resources: readonly Resource[]): Resource | undefined {
  const ofRole = path.endsWith("roleRef/name") ? (referrer.object["roleRef"] as Json | undefined) : undefined;
  let list = resources.filter(
    (r) =>
      r.previous.some((id) => id.name === name) &&
      r.previous.some((id) => selects(target, id)) &&
      (ofRole === undefined || r.previous.some((id) => selects({ group: text(ofRole["apiGroup"]), kind: text(ofRole["kind"]) }, id))) &&
      (isClusterScoped(referrer.id) || isClusterScoped(r.id) || r.kind === "ServiceAccount" || effectiveNamespace(r.id) === effectiveNamespace(referrer.id)),
  );
  if (list.length <= 1) return list[0];
  list = list.filter((r) => alike(r, referrer, true));
  if (list.length > 1) list = list.filter((r) => alike(r, referrer, false));
  if (list.length > 1 && new Set(list.map((r) => r.name)).size > 1) fail(`found multiple possible referrals: ${list.map((r) => idText(r.id)).join(", ")}`);
  return list[0];
}

/** Whether both went through the same renamings, as far as the shorter list tells. `orNone`: who was never renamed fits all. */
function alike(a: Resource, b: Resource, orNone: boolean): boolean {
  const same = (x: readonly string[], y: readonly string[]): boolean => {
    if (orNone && (x.length === 0 || y.length === 0)) return true;
    if (!orNone && (x.length === 0) !== (y.length === 0)) return false;
    const n = Math.min(x.length, y.length);
    return x.slice(x.length - n).join("\0") === y.slice(y.length - n).join("\0");
  };
  return same(a.prefixes, b.prefixes) && same(a.suffixes, b.suffixes);
}
