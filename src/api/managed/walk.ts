// What structured-merge-diff does with objects: which fields an object sets, how two differ, merging one into another,
// taking fields out. Driven by the schema's list and map types.
import { equal } from "../schema/finish";
import type { Field, Shape } from "../schema/shape";
import { isMember, node, type FieldSet } from "./sets";

type Json = Readonly<Record<string, unknown>>;
/** How a value is walked: into its fields or entries, into its elements by key or value, or not at all. */
type Walk =
  | { readonly how: "fields" | "entries"; readonly shape: Shape }
  | { readonly how: "keyed"; readonly of: Shape; readonly keys: readonly string[] }
  | { readonly how: "set" }
  | { readonly how: "leaf" };
const LEAF: Walk = { how: "leaf" };

const walks = new WeakMap<object, Walk>();

function walkOf(shape: Shape, field: Field | undefined): Walk {
  const known = walks.get(field ?? shape);
  if (known !== undefined) return known;
  const made = makeWalk(shape, field);
  walks.set(field ?? shape, made);
  return made;
}

function makeWalk(shape: Shape, field: Field | undefined): Walk {
  if (field?.atomic === true) return LEAF;
  switch (shape.k) {
    case "struct":
      return { how: "fields", shape };
    case "map":
      return { how: "entries", shape: shape.of };
    case "list":
      if (field?.list === "map") return { how: "keyed", of: shape.of, keys: field.keys };
      return field?.list === "set" ? { how: "set" } : LEAF;
    case "scalar":
      return LEAF;
  }
}

/** The elements of a value below a walk: path element → its value and how to go on. */
function elements(walk: Walk, value: unknown): Map<string, { value: unknown; walk: Walk; named: boolean }> {
  const out = new Map<string, { value: unknown; walk: Walk; named: boolean }>();
  if (value === null || value === undefined) return out;
  if (walk.how === "fields" && walk.shape.k === "struct") {
    for (const f of walk.shape.fields) {
      const v = (value as Json)[f.name];
      if (v !== undefined) out.set(`f:${f.name}`, { value: v, walk: walkOf(f.shape, f), named: true });
    }
  } else if (walk.how === "entries")
    for (const [k, v] of Object.entries(value as Json)) out.set(`f:${k}`, { value: v, walk: walkOf(walk.shape, undefined), named: false });
  else if (walk.how === "keyed")
    for (const item of value as readonly unknown[]) out.set(keyOf(walk, item), { value: item, walk: walkOf(walk.of, undefined), named: false });
  else if (walk.how === "set") for (const item of value as readonly unknown[]) out.set(`v:${JSON.stringify(item)}`, { value: item, walk: LEAF, named: false });
  return out;
}

function keyOf(walk: { readonly of: Shape; readonly keys: readonly string[] }, item: unknown): string {
  const keys: Record<string, unknown> = {};
  for (const k of [...walk.keys].sort()) {
    const given = (item as Json)[k];
    const fallback = walk.of.k === "struct" ? walk.of.byName.get(k)?.default : undefined;
    if (given !== undefined && given !== null) keys[k] = given;
    else if (fallback !== undefined) keys[k] = fallback;
  }
  return `k:${JSON.stringify(keys)}`;
}

/** Every field that an object sets, as an applied configuration owns them. */
export function fieldSet(shape: Shape, value: unknown): FieldSet | undefined {
  return setOf(walkOf(shape, undefined), value, false);
}

function setOf(walk: Walk, value: unknown, member: boolean): FieldSet | undefined {
  if (walk.how === "leaf") return node(true, {});
  const children: Record<string, FieldSet> = {};
  const all = elements(walk, value);
  for (const [name, e] of all) {
    const made = setOf(e.walk, e.value, !e.named);
    if (made !== undefined) children[name] = made;
  }
  return node(member || all.size === 0, children);
}

export type Comparison = { readonly added: FieldSet | undefined; readonly modified: FieldSet | undefined; readonly removed: FieldSet | undefined };
type Part = keyof Comparison;
const PARTS: readonly Part[] = ["added", "modified", "removed"];
const SAME: Comparison = { added: undefined, modified: undefined, removed: undefined };

export function compare(shape: Shape, before: unknown, after: unknown): Comparison {
  return compareAt(walkOf(shape, undefined), before, after);
}

function compareAt(walk: Walk, before: unknown, after: unknown): Comparison {
  if (before === after) return SAME;
  // null is a value: a field that is written without one.
  const [none, gone] = [before === undefined, after === undefined];
  if (none && gone) return SAME;
  if (walk.how === "leaf") {
    if (none) return { added: node(true, {}), modified: undefined, removed: undefined };
    if (gone) return { added: undefined, modified: undefined, removed: node(true, {}) };
    return equal(before, after) ? SAME : { added: undefined, modified: node(true, {}), removed: undefined };
  }
  const sets: Record<Part, Record<string, FieldSet>> = { added: {}, modified: {}, removed: {} };
  const visit = (name: string, w: Walk, x: unknown, y: unknown): void => {
    if (x === y) return;
    const c = compareAt(w, x, y);
    for (const part of PARTS) if (c[part] !== undefined) sets[part][name] = c[part];
  };
  if (walk.how === "fields" && walk.shape.k === "struct") {
    for (const f of walk.shape.fields) {
      const [x, y] = [(before as Json | undefined)?.[f.name], (after as Json | undefined)?.[f.name]];
      if (x !== y) visit(`f:${f.name}`, walkOf(f.shape, f), x, y);
    }
  } else if (walk.how === "entries") {
    const w = walkOf(walk.shape, undefined);
    const [x, y] = [(before ?? {}) as Json, (after ?? {}) as Json];
    for (const k in x) visit(`f:${k}`, w, x[k], y[k]);
    for (const k in y) if (!(k in x)) visit(`f:${k}`, w, undefined, y[k]);
  } else {
    const [a, b] = [elements(walk, before), elements(walk, after)];
    for (const [name, e] of a) visit(name, e.walk, e.value, b.get(name)?.value);
    for (const [name, e] of b) if (!a.has(name)) visit(name, e.walk, undefined, e.value);
  }
  return { added: node(none, sets.added), modified: node(false, sets.modified), removed: node(gone, sets.removed) };
}

/** `config` laid over `live`: fields and entries one by one, keyed lists by their keys, all else replaced. */
export function mergeConfig(shape: Shape, live: unknown, config: unknown): unknown {
  return mergeAt(walkOf(shape, undefined), live, config);
}

function mergeAt(walk: Walk, live: unknown, config: unknown): unknown {
  if (config === undefined || config === null) return live;
  if (live === undefined || live === null || walk.how === "leaf") return config;
  const [a, b] = [elements(walk, live), elements(walk, config)];
  if (walk.how === "fields" || walk.how === "entries") {
    const out: Record<string, unknown> = { ...(live as Json) };
    for (const [name, e] of b) out[name.slice(2)] = mergeAt(e.walk, a.get(name)?.value, e.value);
    return out;
  }
  // Elements of the configuration in its order; the others keep their place among the live ones.
  const out: unknown[] = [];
  const left = new Map(b);
  for (const [name, e] of a) {
    const ours = left.get(name);
    left.delete(name);
    out.push(ours === undefined ? e.value : mergeAt(e.walk, e.value, ours.value));
  }
  for (const [, e] of left) out.push(e.value);
  return out;
}

/** Takes the members of `remove` out of a value, with all below them that `keep` does not hold. */
export function removeFields(shape: Shape, value: unknown, remove: FieldSet | undefined, keep: FieldSet | undefined): unknown {
  return remove === undefined ? value : removeAt(walkOf(shape, undefined), value, remove, keep);
}

function removeAt(walk: Walk, value: unknown, remove: FieldSet, keep: FieldSet | undefined): unknown {
  if (walk.how === "leaf" || value === undefined || value === null) return value;
  const kept: [string, unknown][] = [];
  let changed = false;
  for (const [name, e] of elements(walk, value)) {
    const out = remove[name];
    if (out !== undefined && isMember(out) && keep?.[name] === undefined) {
      changed = true;
      continue;
    }
    const next = out === undefined ? e.value : removeAt(e.walk, e.value, out, keep?.[name]);
    if (next !== e.value) changed = true;
    kept.push([name, next]);
  }
  if (!changed) return value;
  return walk.how === "fields" || walk.how === "entries" ? Object.fromEntries(kept.map(([n, v]) => [n.slice(2), v])) : kept.map(([, v]) => v);
}
