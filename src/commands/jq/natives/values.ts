// jq's native functions on any value: its type, its keys, its writing as text.
import { utf8 } from "../../../base/bytes";
import { JsonError, jsonValues, toJson, type Json } from "../json";
import { brief, compareJson, isObject, JqError, truthy, typeOf } from "../values";
import { fromArgument, fromInput, made, textOf, type Natives } from "./native";

export const valueNatives: Natives = {
  "not/0": fromInput((v) => !truthy(v)),
  "type/0": fromInput(typeOf),
  "length/0": fromInput(length),
  "utf8bytelength/0": fromInput((v) => utf8(textOf(v, "only strings have UTF-8 byte length")).length),
  "keys/0": fromInput((v) => keys(v, true)),
  "keys_unsorted/0": fromInput((v) => keys(v, false)),
  "has/1": fromArgument((v, key) => {
    if (isObject(v) && typeof key === "string") return Object.hasOwn(v, key);
    if (Array.isArray(v) && typeof key === "number") return key >= 0 && key < v.length;
    throw new JqError(`Cannot check whether ${typeOf(v)} has a ${typeof key === "string" ? "string" : typeOf(key)} key`);
  }),
  "contains/1": fromArgument(contains),
  "tostring/0": fromInput((v) => (typeof v === "string" ? v : toJson(v))),
  "tojson/0": fromInput((v) => toJson(v)),
  *"fromjson/0"({ v }) {
    const text = textOf(v, "cannot be parsed as JSON");
    const values: Json[] = [];
    try {
      for (const x of jsonValues(text)) values.push(x.value);
    } catch (e) {
      if (!(e instanceof JsonError)) throw e;
      throw new JqError(`${e.message} (while parsing '${text}')`);
    }
    yield* values.map(made);
  },
};

function length(v: Json): number {
  if (v === null) return 0;
  if (typeof v === "boolean") throw new JqError(`boolean (${v}) has no length`);
  if (typeof v === "number") return Math.abs(v);
  if (typeof v === "string") return [...v].length;
  return Array.isArray(v) ? v.length : Object.keys(v).length;
}

function keys(v: Json, sorted: boolean): Json {
  if (Array.isArray(v)) return v.map((_: unknown, i: number) => i);
  if (!isObject(v)) throw new JqError(`${typeOf(v)} (${brief(v)}) has no keys`);
  return sorted ? Object.keys(v).sort() : Object.keys(v);
}

function contains(a: Json, b: Json): boolean {
  if (isObject(a) && isObject(b)) return Object.keys(b).every((k) => Object.hasOwn(a, k) && contains(a[k]!, b[k]!));
  if (Array.isArray(a) && Array.isArray(b)) return (b as Json[]).every((y) => (a as Json[]).some((x) => contains(x, y)));
  if (typeof a === "string" && typeof b === "string") return a.includes(b);
  if (typeOf(a) !== typeOf(b)) throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot have their containment checked`);
  return compareJson(a, b) === 0;
}
