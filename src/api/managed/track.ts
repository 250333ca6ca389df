// Who owns which field, kept on every write that is no apply: what a write added or changed is its manager's now and
// nobody else's; what it removed is nobody's. Departs: objects that a component writes without a manager are not tracked.
import { apiVersionOf, type Draft, type Kind } from "../kinds/kind";
import type { Writer } from "../registry";
import { finish } from "../schema/finish";
import { struct } from "../schema/shape";
import { rfc3339 } from "../schema/time";
import type { KubeObject } from "../types";
import { identity, MOST_UPDATERS, readManagers, writeManagers, type Entry, type Managers } from "./entries";
import { difference, intersection, isMember, node, union, type FieldSet } from "./sets";
import { compare, type Comparison } from "./walk";

const fields = (...names: string[]): Record<string, FieldSet> => Object.fromEntries(names.map((n) => [`f:${n}`, {}]));
/** The server's own fields, which nobody manages. */
const STRIPPED: FieldSet = {
  ...fields("apiVersion", "kind"),
  "f:metadata": {
    ".": {},
    ...fields("name", "namespace", "creationTimestamp", "selfLink", "uid", "clusterName", "generation", "managedFields", "resourceVersion"),
  },
};

export function strip(set: FieldSet | undefined): FieldSet | undefined {
  return difference(set, STRIPPED);
}

/** Without what a write of this (sub)resource resets anyway. */
export function ignoring(kind: Kind, set: FieldSet | undefined, subresource: string | undefined): FieldSet | undefined {
  const out = subresource === "status" ? "f:spec" : kind.subresources.includes("status") ? "f:status" : undefined;
  if (set === undefined || out === undefined || !(out in set)) return set;
  const { [out]: _dropped, ...rest } = set;
  return node(isMember(set) && "." in set, rest as Record<string, FieldSet>);
}

/** The zero object of a kind: what a created one is compared with. */
const zeros = new Map<string, KubeObject>();
function zeroOf(kind: Kind): KubeObject {
  let zero = zeros.get(kind.type);
  if (zero === undefined) zeros.set(kind.type, (zero = finish<KubeObject>(struct(kind.type), {})));
  return zero;
}

export function compareObjects(kind: Kind, before: KubeObject | undefined, after: KubeObject, subresource?: string): Comparison {
  const c = compare(struct(kind.type), before ?? zeroOf(kind), after);
  const clean = (s: FieldSet | undefined): FieldSet | undefined => strip(ignoring(kind, s, subresource));
  return { added: clean(c.added), modified: clean(c.modified), removed: clean(c.removed) };
}

/** Sets body.metadata.managedFields; `body` has its defaults and nothing else of the server's yet. Gives the canonical object that it made, if any. */
export function trackUpdate(
  kind: Kind,
  body: Draft<KubeObject>,
  old: KubeObject | undefined,
  writer: Writer,
  now: number,
  subresource?: string,
): KubeObject | undefined {
  if (writer.manager === "") return undefined;
  const given = body.metadata.managedFields as readonly unknown[] | undefined;
  const reset = given?.length === 1 && Object.keys(given[0] as object).length === 0;
  let managers: Managers = readManagers(given) ?? (reset ? new Map() : (readManagers(old?.metadata.managedFields) ?? new Map()));
  delete (body.metadata as { managedFields?: unknown }).managedFields;
  if (old !== undefined && managers.size === 0) return undefined;
  const made = finish<KubeObject>(struct(kind.type), body, old);
  const c = compareObjects(kind, old, made, subresource);
  const own = union(c.modified, c.added);
  if (own !== undefined || c.removed !== undefined) managers = take(managers, own, c.removed);
  if (own !== undefined) {
    const me = { manager: writer.manager, operation: "Update" as const, apiVersion: apiVersionOf(kind), subresource: subresource ?? "" };
    const previous = managers.get(identity(me));
    const mine = new Map(managers);
    mine.set(identity(me), { ...me, time: rfc3339(now), fields: union(own, previous?.fields)! });
    managers = cap(mine);
  }
  if (managers.size > 0) (body.metadata as { managedFields?: unknown }).managedFields = writeManagers(managers);
  return made;
}

/** What somebody has written belongs to no other manager; what was removed to none. */
export function take(managers: Managers, written: FieldSet | undefined, removed: FieldSet | undefined, except?: string): Managers {
  const out = new Map<string, Entry>();
  for (const [key, entry] of managers) {
    const left = key === except ? difference(entry.fields, removed) : difference(difference(entry.fields, intersection(entry.fields, written)), removed);
    if (left !== undefined) out.set(key, left === entry.fields ? entry : { ...entry, fields: left });
  }
  return out;
}

function cap(managers: Map<string, Entry>): Managers {
  const updaters = [...managers]
    .filter(([, e]) => e.operation === "Update")
    .sort(([a, x], [b, y]) => (x.time < y.time ? -1 : x.time > y.time ? 1 : a < b ? -1 : 1));
  let extra = updaters.length - MOST_UPDATERS;
  if (extra <= 0) return managers;
  const first = new Map<string, string>();
  for (const [key, entry] of updaters) {
    if (extra <= 0) break;
    const bucket = { manager: "ancient-changes", operation: "Update" as const, apiVersion: entry.apiVersion, subresource: "" };
    const before = first.get(entry.apiVersion);
    if (before === undefined) {
      first.set(entry.apiVersion, key);
      continue;
    }
    const held = managers.get(identity(bucket)) ?? managers.get(before)!;
    managers.delete(before);
    managers.delete(key);
    managers.set(identity(bucket), { ...bucket, time: entry.time, fields: union(held.fields, entry.fields)! });
    extra--;
  }
  return managers;
}
