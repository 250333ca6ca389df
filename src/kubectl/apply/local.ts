// A strategic merge patch applied by kubectl itself: --dry-run=client, set --local, run --overrides.
import type { Shape, StructShape } from "../../api/schema/shape";
import type { Json } from "./strategic";
import { equalJson } from "./strategic";

/** The object with the patch; directives ($patch: delete, $setElementOrder, $deleteFromPrimitiveList, $retainKeys) are obeyed. */
export function mergeStrategic(object: Json, patch: Json, shape: StructShape | Shape | undefined): Record<string, unknown> {
  if (patch["$patch"] === "replace") {
    const { $patch: _, ...rest } = patch;
    return rest;
  }
  const out: Record<string, unknown> = { ...object };
  const retain = patch["$retainKeys"] as readonly string[] | undefined;
  if (retain !== undefined) for (const key of Object.keys(out)) if (!retain.includes(key)) delete out[key];
  for (const [key, value] of Object.entries(patch)) {
    if (key.startsWith("$deleteFromPrimitiveList/")) {
      const list = key.slice("$deleteFromPrimitiveList/".length);
      if (Array.isArray(out[list])) out[list] = (out[list] as unknown[]).filter((v) => !(value as unknown[]).includes(v));
      continue;
    }
    if (key.startsWith("$")) continue;
    if (value === null) {
      delete out[key];
      continue;
    }
    const field = shape?.k === "struct" ? shape.byName.get(key) : undefined;
    const inner = shape?.k === "map" ? shape.of : field?.shape;
    const before = out[key];
    if (isMap(before) && isMap(value)) out[key] = mergeStrategic(before, value, inner);
    else if (Array.isArray(before) && Array.isArray(value) && field?.patch.includes("merge") === true)
      out[key] = mergeLists(
        before as unknown[],
        value as unknown[],
        field.mergeKey ?? "",
        inner?.k === "list" ? inner.of : undefined,
        patch[`$setElementOrder/${key}`] as unknown[] | undefined,
      );
    else out[key] = isMap(value) ? mergeStrategic({}, value, inner) : value;
  }
  return out;
}

function isMap(v: unknown): v is Json {
  return typeof v === "object" && v !== null && !Array.isArray(v);
}

function mergeLists(
  before: readonly unknown[],
  patch: readonly unknown[],
  key: string,
  of: Shape | undefined,
  order: readonly unknown[] | undefined,
): unknown[] {
  if (key === "" || !isMap(before[0] ?? patch[0])) {
    const out = [...before];
    for (const v of patch) if (!out.includes(v)) out.push(v);
    return out;
  }
  let out = [...before] as Json[];
  if ((patch as Json[]).some((p) => p["$patch"] === "replace" && p[key] === undefined)) return (patch as Json[]).filter((p) => p["$patch"] === undefined);
  for (const item of patch as Json[]) {
    const at = out.findIndex((o) => equalJson(o[key], item[key]));
    if (item["$patch"] === "delete") out = out.filter((_, i) => i !== at);
    else if (at >= 0) out[at] = mergeStrategic(out[at]!, item, of);
    else out.push(mergeStrategic({}, item, of));
  }
  if (order === undefined) return out;
  const place = (o: Json): number => order.findIndex((x) => equalJson((x as Json)[key], o[key]));
  const listed = out.filter((o) => place(o) >= 0).sort((a, b) => place(a) - place(b));
  return [...listed, ...out.filter((o) => place(o) < 0)];
}
