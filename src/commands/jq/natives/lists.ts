// jq's native functions on arrays: order, groups, shape.
import type { Json, JsonObject } from "../json";
import { brief, compareJson, indices, JqError, typeOf } from "../values";
import { fromArgument, fromInput, made, type Native, type NativeCall, type Natives } from "./native";

export const listNatives: Natives = {
  "sort/0": fromInput((v) => [...listOf(v, "sorted")].sort(compareJson)),
  *"sort_by/1"(call) {
    yield made(keyed(call, "sorted").map((x) => x.item));
  },
  *"group_by/1"(call) {
    const groups: { key: Json; items: Json[] }[] = [];
    for (const x of keyed(call, "grouped")) {
      const last = groups.at(-1);
      if (last !== undefined && compareJson(last.key, x.key) === 0) last.items.push(x.item);
      else groups.push({ key: x.key, items: [x.item] });
    }
    yield made(groups.map((g) => g.items));
  },
  "min/0": extreme(0, (call) => sortedBy(call.v, "searched", (item) => item)),
  "max/0": extreme(-1, (call) => sortedBy(call.v, "searched", (item) => item)),
  "min_by/1": extreme(0, (call) => keyed(call, "searched")),
  "max_by/1": extreme(-1, (call) => keyed(call, "searched")),
  "reverse/0": fromInput((v) => (typeof v === "string" ? [...v].reverse().join("") : v === null ? [] : [...(v as Json[])].reverse())),
  "flatten/1": fromArgument((v, depth) => flatten(Array.isArray(v) ? (v as Json[]) : Object.values(v as JsonObject), depth as number)),
  "indices/1": fromArgument((v, of) => (v === null ? null : indices(v, of))),
  "transpose/0": fromInput((v) => {
    const rows = rowsOf(v).map(rowsOf);
    const width = Math.max(0, ...rows.map((r) => r.length));
    return Array.from({ length: width }, (_, i) => rows.map((r) => r[i] ?? null));
  }),
};

/** What can be walked through with numbers. */
function rowsOf(v: Json): readonly Json[] {
  if (v === null) return [];
  if (!Array.isArray(v)) throw new JqError(`Cannot index ${typeOf(v)} with number`);
  return v as readonly Json[];
}

type Keyed = { readonly key: Json; readonly item: Json };

function listOf(v: Json, what: string): readonly Json[] {
  if (!Array.isArray(v)) throw new JqError(`${typeOf(v)} (${brief(v)}) cannot be ${what}, as it is not an array`);
  return v as Json[];
}

/** The input's items in the order of their keys; those of equal keys stay in theirs. */
function sortedBy(v: Json, what: string, keyOf: (item: Json) => Json): Keyed[] {
  return listOf(v, what)
    .map((item, i) => ({ key: keyOf(item), item, i }))
    .sort((a, b) => compareJson(a.key, b.key) || a.i - b.i);
}

/** The input's items in the order of what the argument gives for each: all its values together are the key. */
function keyed({ v, over }: NativeCall, what: string): Keyed[] {
  return sortedBy(v, what, (item) => [...over(0, made(item))].map((r) => r.v));
}

function extreme(at: 0 | -1, sorted: (call: NativeCall) => Keyed[]): Native {
  return function* (call) {
    yield made(sorted(call).at(at)?.item ?? null);
  };
}

function flatten(list: readonly Json[], depth: number): Json[] {
  return list.flatMap((x) => (Array.isArray(x) && depth > 0 ? flatten(x as Json[], depth - 1) : [x]));
}
