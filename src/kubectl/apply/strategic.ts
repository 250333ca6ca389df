// The three-way merge of kubectl apply: what the manifest changes of the live object, and what it left out since it was
// last applied, as a strategic merge patch. Lists merge by the keys that the schema names.
import { struct } from "../../api/schema/shape";
import type { Field, Shape, StructShape } from "../../api/schema/shape";
import { fail } from "../failure";
import { goValue } from "../printers/go-value";
import { byBytes, sortedKeys } from "../printers/json";

export type Json = Readonly<Record<string, unknown>>;
type Patch = Record<string, unknown>;

type Options = { readonly ignoreDeletions: boolean; readonly ignoreChanges: boolean; readonly retainKeys: boolean };

/** The struct that describes a kind; undefined where the schema has none (then a JSON merge patch is sent). */
export function kindShape(group: string, version: string, kind: string): StructShape | undefined {
  const pack = group === "" ? "core" : group.split(".")[0]!;
  try {
    return struct(`${pack}.${version}.${kind}`);
  } catch {
    return undefined;
  }
}

/** The patch that `kubectl apply` sends. `original`: the last applied manifest, if known. Fails where lists cannot be merged. */
export function threeWayPatch(original: Json | undefined, modified: Json, current: Json, shape: StructShape | undefined): Patch {
  if (shape === undefined) return threeWayMergePatch(original ?? {}, modified, current);
  const delta = diffMaps(current, modified, shape, { ignoreDeletions: true, ignoreChanges: false, retainKeys: false });
  const deletions = diffMaps(original ?? {}, modified, shape, { ignoreDeletions: false, ignoreChanges: true, retainKeys: false });
  return mergePatches(deletions, delta, shape);
}

/** The patch that makes `modified` of `original` (set, expose, edit). */
export function twoWayPatch(original: Json, modified: Json, shape: StructShape | undefined): Patch {
  if (shape === undefined) return jsonMergeDiff(original, modified);
  return diffMaps(original, modified, shape, { ignoreDeletions: false, ignoreChanges: false, retainKeys: false });
}

function isMap(v: unknown): v is Json {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}

export function equalJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((v, i) => equalJson(v, b[i]));
  if (!isMap(a) || !isMap(b)) return false;
  const keys = sortedKeys(a);
  const other = sortedKeys(b);
  return keys.length === other.length && keys.every((key, i) => key === other[i] && equalJson(a[key], b[key]));
}

type Meta = { readonly strategies: readonly string[]; readonly mergeKey: string; readonly inner: Shape | undefined };

function metaOf(shape: Shape | undefined, key: string): Meta {
  if (shape?.k === "map") return { strategies: [], mergeKey: "", inner: shape.of };
  const field: Field | undefined = shape?.k === "struct" ? shape.byName.get(key) : undefined;
  if (field === undefined) return { strategies: [], mergeKey: "", inner: undefined };
  return { strategies: field.patch, mergeKey: field.mergeKey ?? "", inner: field.shape.k === "list" ? field.shape.of : field.shape };
}

function diffMaps(original: Json, modified: Json, shape: Shape | undefined, o: Options): Patch {
  const patch: Patch = {};
  const retain: string[] = [];
  for (const key of sortedKeys(modified)) {
    const now = modified[key];
    if (o.retainKeys && now !== null) retain.push(key);
    const before = original[key];
    if (before === undefined) {
      if (!o.ignoreChanges) patch[key] = now;
      continue;
    }
    const meta = metaOf(shape, key);
    const inner: Options = { ...o, retainKeys: meta.strategies.includes("retainKeys") };
    if (isMap(before) && isMap(now)) {
      if (meta.strategies.includes("replace")) {
        if (!o.ignoreChanges) patch[key] = now;
      } else {
        const value = diffMaps(before, now, meta.inner, inner);
        if (Object.keys(value).length > 0) patch[key] = value;
      }
    } else if (Array.isArray(before) && Array.isArray(now) && meta.strategies.includes("merge")) {
      diffLists(key, before as unknown[], now as unknown[], meta, inner, patch);
    } else if (!o.ignoreChanges && !equalJson(before, now)) patch[key] = now;
  }
  if (!o.ignoreDeletions) for (const key of sortedKeys(original)) if (modified[key] === undefined) patch[key] = null;
  const extra = Object.keys(original).some((key) => original[key] !== null && original[key] !== undefined && modified[key] === undefined);
  if (retain.length > 0 && (Object.keys(patch).length > 0 || extra)) patch["$retainKeys"] = retain.sort(byBytes);
  return patch;
}

function diffLists(key: string, original: readonly unknown[], modified: readonly unknown[], meta: Meta, o: Options, patch: Patch): void {
  if (original.length === 0) {
    if (modified.length > 0 && !o.ignoreChanges) patch[key] = modified;
    return;
  }
  requireOneType(original, modified);
  if (isMap(original[0])) {
    const changed = diffListsOfMaps(original as readonly Json[], modified as readonly Json[], meta, o);
    const at = new Map(modified.map((m, i) => [goValue((m as Json)[meta.mergeKey]), i]));
    const list: unknown[] = changed.patch.sort((a, b) => (at.get(goValue(a[meta.mergeKey])) ?? 0) - (at.get(goValue(b[meta.mergeKey])) ?? 0));
    list.push(...changed.deletions);
    const sameOrder =
      original.length === modified.length && modified.every((m, i) => equalJson((m as Json)[meta.mergeKey], (original[i] as Json)[meta.mergeKey]));
    if (list.length > 0) patch[key] = list;
    if ((!o.ignoreChanges && (list.length > 0 || !sameOrder)) || (!o.ignoreDeletions && list.length > 0)) {
      if (modified.length > 0) patch[`$setElementOrder/${key}`] = modified.map((m) => ({ [meta.mergeKey]: (m as Json)[meta.mergeKey] }));
    }
    return;
  }
  const before = new Set(original.map(goValue));
  const now = new Set(modified.map(goValue));
  const added = modified.filter((v) => !before.has(goValue(v)));
  const deleted = [...new Set(original.filter((v) => !now.has(goValue(v))))].sort((a, b) => byBytes(goValue(a), goValue(b)));
  if (!o.ignoreChanges && added.length > 0) patch[key] = added;
  if (!o.ignoreDeletions && deleted.length > 0) patch[`$deleteFromPrimitiveList/${key}`] = deleted;
  if ((!o.ignoreDeletions && deleted.length > 0) || (!o.ignoreChanges && !equalJson(original, modified)))
    if (modified.length > 0) patch[`$setElementOrder/${key}`] = modified;
}

/** All elements of two lists that are merged must be of one type, and no lists. */
function requireOneType(...lists: readonly (readonly unknown[])[]): void {
  const kinds = new Set(lists.flat().map((v) => (v === null ? "null" : Array.isArray(v) ? "list" : typeof v)));
  if (Array.isArray(lists.flat()[0])) fail("Lists of lists are not supported");
  if (kinds.size > 1) fail(`list element types are not identical: ${goValue(lists)}`);
}

function diffListsOfMaps(original: readonly Json[], modified: readonly Json[], meta: Meta, o: Options): { patch: Patch[]; deletions: Patch[] } {
  const { mergeKey } = meta;
  // upstream's order puts of equal keys the last one first
  const keyed = (list: readonly Json[]): [string, Json][] =>
    list
      .map((m): [string, Json] => [goValue(m[mergeKey]), m])
      .reverse()
      .sort((x, y) => byBytes(x[0], y[0]));
  const a = keyed(original);
  const b = keyed(modified);
  const patch: Patch[] = [];
  const deletions: Patch[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    const [x, y] = [a[i], b[j]];
    for (const m of [x?.[1], y?.[1]])
      if (m !== undefined && m[mergeKey] === undefined) fail(`map: ${goValue(m)} does not contain declared merge key: ${mergeKey}`);
    if (x !== undefined && y !== undefined && x[0] === y[0]) {
      const value = diffMaps(x[1], y[1], meta.inner, o);
      if (Object.keys(value).length > 0) patch.push({ ...value, [mergeKey]: y[1][mergeKey] });
      i++;
      j++;
    } else if (x === undefined || (y !== undefined && x[0] > y[0])) {
      if (!o.ignoreChanges) patch.push({ ...y![1] });
      j++;
    } else {
      if (!o.ignoreDeletions) deletions.push({ $patch: "delete", [mergeKey]: x[1][mergeKey] });
      i++;
    }
  }
  return { patch, deletions };
}

/** `delta` laid over `deletions`: only ever adds. */
function mergePatches(deletions: Json, delta: Json, shape: Shape | undefined): Patch {
  const out: Patch = { ...deletions };
  for (const key of sortedKeys(delta)) {
    const [before, value] = [out[key], delta[key]];
    const meta = metaOf(shape, key);
    if (isMap(before) && isMap(value)) out[key] = mergePatches(before, value, meta.inner);
    else if (Array.isArray(before) && Array.isArray(value) && meta.mergeKey !== "" && !key.startsWith("$"))
      out[key] = mergeItems(before as Json[], value as Json[], delta[`$setElementOrder/${key}`] as readonly Json[] | undefined, meta);
    else out[key] = value;
  }
  return out;
}

/** Items of both lists, those of one key merged; those that `order` names in its order, with the others put in between as they stood. */
function mergeItems(before: readonly Json[], value: readonly Json[], order: readonly Json[] | undefined, { mergeKey, inner }: Meta): Json[] {
  const merged: Json[] = [...before];
  for (const item of value) {
    const at = merged.findIndex((r) => equalJson(r[mergeKey], item[mergeKey]));
    if (at < 0) merged.push(item);
    else merged[at] = mergePatches(merged[at]!, item, inner);
  }
  const place = (list: readonly Json[], item: Json): number => list.findIndex((o) => equalJson(o[mergeKey], item[mergeKey]));
  const named = merged.filter((item) => place(order ?? value, item) >= 0);
  const others = merged.filter((item) => place(order ?? value, item) < 0);
  named.sort((x, y) => place(order ?? value, x) - place(order ?? value, y));
  const left = [...named.filter((item) => item.$patch !== "delete"), ...named.filter((item) => item.$patch === "delete")];
  const out: Json[] = [];
  while (left.length > 0 && others.length > 0) {
    const [l, o] = [place(before, left[0]!), place(before, others[0]!)];
    out.push(o >= 0 && l >= 0 && o < l ? others.shift()! : left.shift()!);
  }
  return [...out, ...left, ...others];
}

function threeWayMergePatch(original: Json, modified: Json, current: Json): Patch {
  const additions = jsonMergeDiff(current, modified, false);
  const deletions = keepNulls(jsonMergeDiff(original, modified));
  return mergeJson(deletions, additions);
}

function jsonMergeDiff(original: Json, modified: Json, deletions = true): Patch {
  const patch: Patch = {};
  for (const key of sortedKeys(modified)) {
    const [before, now] = [original[key], modified[key]];
    if (isMap(before) && isMap(now)) {
      const inner = jsonMergeDiff(before, now, deletions);
      if (Object.keys(inner).length > 0) patch[key] = inner;
    } else if (!equalJson(before, now)) patch[key] = now;
  }
  if (deletions) for (const key of sortedKeys(original)) if (modified[key] === undefined) patch[key] = null;
  return patch;
}

function keepNulls(patch: Json): Patch {
  const out: Patch = {};
  for (const [key, v] of Object.entries(patch)) {
    if (v === null) out[key] = null;
    else if (isMap(v)) {
      const inner = keepNulls(v);
      if (Object.keys(inner).length > 0) out[key] = inner;
    }
  }
  return out;
}

function mergeJson(a: Json, b: Json): Patch {
  const out: Patch = { ...a };
  for (const [key, v] of Object.entries(b)) out[key] = isMap(out[key]) && isMap(v) ? mergeJson(out[key] as Json, v) : v;
  return out;
}
