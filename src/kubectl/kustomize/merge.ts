// Strategic merge as kustomize does it: lists with merge keys merge by them, and what a patch adds stands first.
import type { Field, Shape } from "../../api/schema/shape";
import { isMap, text } from "./resource";
import type { Json } from "./resource";

const GONE = Symbol("gone");

/** The merged object; undefined where the patch deletes it. */
export function mergePatch(object: Json, patch: Json, shape: Shape | undefined): Json | undefined {
  const merged = mergeMap(object, patch, shape);
  return merged === GONE ? undefined : (merged as Json);
}

function directive(patch: Json): string {
  return text(patch["$patch"]);
}

function without(patch: Json): Json {
  const { $patch: _, ...rest } = patch;
  return rest;
}

function mergeMap(object: Json | undefined, patch: Json, shape: Shape | undefined): unknown {
  const what = directive(patch);
  if (what === "delete") return GONE;
  if (what === "replace") return without(patch);
  const out: Json = { ...object };
  for (const key of Object.keys(patch).sort()) {
    if (key.startsWith("$")) continue;
    const given = patch[key];
    if (given === null) {
      delete out[key];
      continue;
    }
    const field = shape?.k === "struct" ? shape.byName.get(key) : undefined;
    const inner = field?.shape ?? (shape?.k === "map" ? shape.of : undefined);
    const merged = mergeValue(out[key], given, field, inner);
    if (merged === GONE) delete out[key];
    else out[key] = merged;
  }
  return out;
}

function mergeValue(old: unknown, given: unknown, field: Field | undefined, shape: Shape | undefined): unknown {
  if (isMap(given)) return mergeMap(isMap(old) ? old : undefined, given, shape);
  if (Array.isArray(given)) {
    const keys = mergeKeys(field);
    const element = shape?.k === "list" ? shape.of : undefined;
    if (keys !== undefined && keys.length > 0) return mergeList(Array.isArray(old) ? old : [], given, keys, element);
    if (keys !== undefined && Array.isArray(old)) return [...new Set([...given, ...old])] as unknown[];
    return given as unknown[];
  }
  return given;
}

/** By which keys a list's elements are told apart; none for a list of plain values; undefined where the patch's list takes the old one's place. */
function mergeKeys(field: Field | undefined): readonly string[] | undefined {
  if (field?.patch.includes("merge") !== true) return field?.list === "set" ? [] : undefined;
  if (field.list === "map" && field.keys.length > 0) return field.keys;
  return field.mergeKey === undefined ? [] : [field.mergeKey];
}

function mergeList(old: readonly unknown[], given: readonly unknown[], keys: readonly string[], element: Shape | undefined): unknown {
  const items = given.filter(isMap);
  if (items.some((item) => directive(item) === "replace" && Object.keys(item).length === 1)) return items.filter((item) => directive(item) !== "replace");
  const [first = "", ...further] = keys;
  const same = (a: Json, b: Json): boolean => keys.every((key) => text(a[key]) === text(b[key]));
  // Of two that agree on the first key, where one alone says the others (a port's protocol), upstream loses the patch's.
  const half = (a: Json, b: Json): boolean => text(a[first]) === text(b[first]) && further.some((key) => (a[key] === undefined) !== (b[key] === undefined));
  const front: unknown[] = [];
  let rest = old.filter(isMap);
  for (const item of items) {
    const at = rest.find((o) => same(o, item));
    if (at === undefined && rest.some((o) => half(o, item))) continue;
    const merged = mergeMap(at, item, element);
    rest = rest.filter((o) => o !== at);
    if (merged !== GONE) front.push(merged);
  }
  return [...front, ...rest];
}
