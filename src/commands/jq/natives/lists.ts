// jq's native functions on arrays: order, groups, shape.
import type { Json } from "../json";
import { brief, compareJson, indices, isObject, JqError, typeOf } from "../values";
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
  "min/0": extreme(0, (call) => sortedBy(searched(call.v, call.v), "searched", (item) => item)),
  "max/0": extreme(-1, (call) => sortedBy(searched(call.v, call.v), "searched", (item) => item)),
  "min_by/1": extreme(0, (call) => keyed({ ...call, v: searched(call.v, []) }, "searched")),
  "max_by/1": extreme(-1, (call) => keyed({ ...call, v: searched(call.v, []) }, "searched")),
  "reverse/0": fromInput((v) => (typeof v === "string" ? [...v].reverse().join("") : v === null ? [] : [...(v as Json[])].reverse())),
  "flatten/1": fromArgument((v, depth) => flatten(iterated(v), depth as number)),
  "indices/1": fromArgument((v, of) => (v === null ? null : indices(v, of))),
  "transpose/0": fromInput((v) => {
    const rows = rowsOf(v).map(rowsOf);
    const width = Math.max(0, ...rows.map((r) => r.length));
    return Array.from({ length: width }, (_, i) => rows.map((r) => r[i] ?? null));
  }),
};

/** What has a least and a greatest item; the complaint names the keys, too. */
function searched(v: Json, keys: Json): Json {
  if (Array.isArray(v)) return v;
  throw new JqError(`${typeOf(v)} (${brief(v)}) and ${typeOf(keys)} (${brief(keys)}) cannot be iterated over`);
}

/** What can be walked through with numbers. */
function rowsOf(v: Json): readonly Json[] {
  if (v === null) return [];
  if (!Array.isArray(v)) throw new JqError(`Cannot index ${typeOf(v)} with number`);
  return v as readonly Json[];
}

type Keyed = { readonly key: Json; readonly item: Json };

/** What .[] gives, for what is then to be sorted. */
function iterated(v: Json): readonly Json[] {
  if (Array.isArray(v)) return v as readonly Json[];
  if (isObject(v)) return Object.values(v);
  throw new JqError(`Cannot iterate over ${v === null ? "null" : `${typeOf(v)} (${brief(v)})`}`);
}

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
  // The keys are worked out first: what cannot be walked through, or has no such key, is told before that it is no array.
  if (!Array.isArray(v)) for (const item of iterated(v)) for (const _ of over(0, made(item)));
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
