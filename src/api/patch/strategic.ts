// Strategic merge patch: lists merge by the schema's keys, and a patch may carry directives ($patch, $retainKeys,
// $setElementOrder/x, $deleteFromPrimitiveList/x). Follows apimachinery's strategicpatch; like it, the patch handed in is
// used up (directives and ordered lists are taken out of it), which the server's error texts show.
import { badRequest, failure, invalid } from "../errors";
import { equal } from "../schema/finish";
import type { Field, Shape, StructShape } from "../schema/shape";
import { goPrint } from "../schema/unstructured";

type Json = Record<string, unknown>;
const ORDER = "$setElementOrder/";
const DELETE = "$deleteFromPrimitiveList/";

/** `patch` is changed; `original` is not. */
export function strategicMerge(original: Json, patch: Json, shape: StructShape): Json {
  return mergeMap(original, patch, shape);
}

const badDirective = (directive: unknown, map: Json): Error => unknownError(`unknown patch type: ${String(directive)} in map: ${goPrint(map)}`);

const isMap = (v: unknown): v is Json => typeof v === "object" && v !== null && !Array.isArray(v);

function mergeMap(before: Json, patch: Json, shape: Shape | undefined): Json {
  const directive = patch.$patch;
  if (directive !== undefined) {
    if (directive === "replace") {
      delete patch.$patch;
      return dropDirectives(patch) as Json;
    }
    if (directive === "delete") return {};
    if (directive !== "merge") throw badDirective(directive, patch);
    delete patch.$patch;
  }
  const original = { ...before };
  retainKeys(original, patch);
  orderLists(original, patch, shape);
  for (const key of Object.keys(patch).sort()) {
    let value = patch[key];
    const isDelete = key.startsWith(DELETE);
    const name = isDelete ? key.slice(DELETE.length) : key;
    if (value === null) {
      delete original[name];
      continue;
    }
    const old = original[name];
    if (old === undefined) {
      if (isDelete) continue;
      value = dropNulls(dropDirectives(value));
      original[name] = value;
      continue;
    }
    const field = fieldOf(shape, name);
    if (isMap(old) && isMap(value)) original[name] = field?.patch.includes("replace") === true ? value : mergeMap(old, value, field?.shape ?? elementOf(shape));
    else if (Array.isArray(old) && Array.isArray(value))
      original[name] = field?.patch.includes("merge") === true || isDelete ? mergeList(old, value, field, isDelete) : dropDirectives(value);
    else original[name] = dropDirectives(value);
  }
  return original;
}

function fieldOf(shape: Shape | undefined, name: string): Field | undefined {
  return shape?.k === "struct" ? shape.byName.get(name) : undefined;
}

function elementOf(shape: Shape | undefined): Shape | undefined {
  return shape?.k === "map" ? shape.of : undefined;
}

function retainKeys(original: Json, patch: Json): void {
  const keep = patch.$retainKeys;
  if (keep === undefined) return;
  delete patch.$retainKeys;
  if (!Array.isArray(keep)) throw badRequest("invalid patch format of retainKeys");
  for (const key of Object.keys(patch))
    if (patch[key] !== null && !keep.includes(key) && !key.startsWith("$")) throw unprocessable(`patch format of $retainKeys is invalid`);
  for (const key of Object.keys(original)) if (!keep.includes(key)) delete original[key];
}

function orderLists(original: Json, patch: Json, shape: Shape | undefined): void {
  for (const key of Object.keys(patch).sort()) {
    if (!key.startsWith(ORDER)) continue;
    const order = patch[key];
    delete patch[key];
    if (!Array.isArray(order)) throw badRequest("invalid patch format of setElementOrder list");
    const name = key.slice(ORDER.length);
    const [old, given] = [original[name], patch[name]];
    if (given === null || (!Array.isArray(old) && !Array.isArray(given))) continue;
    if (Array.isArray(given)) checkOrder(given, order, fieldOf(shape, name)?.mergeKey);
    const field = fieldOf(shape, name);
    const merged = !Array.isArray(given)
      ? (old as unknown[])
      : !Array.isArray(old)
        ? (dropDirectives(given) as unknown[])
        : field?.patch.includes("merge") === true
          ? mergeList(old, given, field, false)
          : given;
    original[name] = inOrder(merged, order, Array.isArray(old) ? old : [], field?.mergeKey);
    delete patch[name];
  }
}

/** What a patch changes of a list stands in the order that it asks for. */
function checkOrder(given: readonly unknown[], order: readonly unknown[], key: string | undefined): void {
  const kept = given.filter((v) => !(isMap(v) && v.$patch !== undefined));
  const same = (a: unknown, b: unknown): boolean => (isMap(a) && isMap(b) && key !== undefined ? equal(a[key], b[key]) : equal(a, b));
  let at = 0;
  for (const item of order) if (at < kept.length && same(kept[at], item)) at++;
  if (at < kept.length)
    throw unknownError(
      `The order in patch list:\n[${kept.map(goPrint).join(" ")}]\n doesn't match $setElementOrder list:\n[${order.map(goPrint).join(" ")}]\n`,
    );
}

function mergeList(old: readonly unknown[], given: readonly unknown[], field: Field | undefined, isDelete: boolean): unknown[] {
  const maps = [...old, ...given].some(isMap);
  if (!maps) {
    if (isDelete) return old.filter((v) => !given.includes(v));
    return inOrder([...new Set([...old, ...given])], given, old, undefined);
  }
  const key = field?.mergeKey;
  if (key === undefined) throw unknownError(`cannot merge lists without merge key for ${field?.shape.go ?? ""}`);
  const element = field!.shape.k === "list" ? field!.shape.of : undefined;
  let rest = old;
  const items: Json[] = [];
  let replaced = false;
  for (const item of given) {
    if (!isMap(item)) throw unknownError(`list element types are not identical: [[${old.map(goPrint).join(" ")}] [${given.map(goPrint).join(" ")}]]`);
    if (item.$patch === undefined) items.push(item);
    else if (item.$patch === "delete") {
      if (item[key] === undefined) throw noKey(item, key);
      rest = rest.filter((o) => !(isMap(o) && equal(o[key], item[key])));
    } else if (item.$patch === "replace") replaced = true;
    else throw item.$patch === "merge" ? unknownError("merging lists cannot yet be specified in the patch") : badDirective(item.$patch, item);
  }
  if (replaced) return items.map(dropDirectives);
  const merged = [...rest];
  for (const item of items) {
    if (item[key] === undefined) throw noKey(item, key);
    const at = merged.findIndex((o) => isMap(o) && equal(o[key], item[key]));
    if (at < 0) merged.push(dropNulls(dropDirectives(item)));
    else merged[at] = mergeMap(merged[at] as Json, { ...item }, element);
  }
  return inOrder(merged, items, rest, key);
}

/** Items that the patch names in its order, the others in the server's, interleaved by the server's. */
function inOrder(merged: readonly unknown[], patchOrder: readonly unknown[], serverOrder: readonly unknown[], key: string | undefined): unknown[] {
  const same = (a: unknown, b: unknown): boolean => (key === undefined ? a === b : isMap(a) && isMap(b) && equal(a[key], b[key]));
  const index = (list: readonly unknown[], item: unknown): number => list.findIndex((x) => same(x, item));
  const ours = merged.filter((m) => index(patchOrder, m) >= 0).sort((a, b) => index(patchOrder, a) - index(patchOrder, b));
  const theirs = merged.filter((m) => index(patchOrder, m) < 0);
  const out: unknown[] = [];
  let [i, j] = [0, 0];
  while (i < theirs.length || j < ours.length) {
    if (i >= theirs.length) out.push(ours[j++]);
    else if (j >= ours.length) out.push(theirs[i++]);
    else {
      const [l, r] = [index(serverOrder, theirs[i]), index(serverOrder, ours[j])];
      out.push(l >= 0 && r >= 0 && l < r ? theirs[i++] : ours[j++]);
    }
  }
  return out;
}

function dropDirectives(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((v) => !(isMap(v) && (v.$patch === "delete" || v.$patch === "replace"))).map(dropDirectives);
  if (!isMap(value)) return value;
  const out: Json = {};
  for (const [k, v] of Object.entries(value))
    if (!k.startsWith("$patch") && k !== "$retainKeys" && !k.startsWith(ORDER) && !k.startsWith(DELETE)) out[k] = dropDirectives(v);
  return out;
}

function dropNulls(value: unknown): unknown {
  if (!isMap(value)) return value;
  const out: Json = {};
  for (const [k, v] of Object.entries(value)) if (v !== null) out[k] = dropNulls(v);
  return out;
}

function noKey(item: Json, key: string): Error {
  const text = Object.keys(item)
    .sort()
    .map((k) => `${k}:${String(item[k])}`)
    .join(" ");
  return unknownError(`map: map[${text}] does not contain declared merge key: ${key}`);
}

function unknownError(message: string): Error {
  return failure(500, "", message);
}

function unprocessable(_message: string): Error {
  return failure(422, "Invalid", "the server rejected our request due to an error in our request", {});
}

/** The error of a patch that gives no valid object: the patch itself is the field. */
export function badPatch(value: string, message: string): Error {
  return invalid({ plural: "", group: "", kind: "" }, "", [{ type: "FieldValueInvalid", field: "patch", value, detail: message }]);
}
