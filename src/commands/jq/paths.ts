// Paths: the keys that lead to a value, reading there, and copies of a value that differ there.
import { toJson, type Json } from "./json";
import { brief, compareJson, isObject, JqError, lookup, sliceOf, typeOf } from "./values";

/** Keys from the outermost in; undefined: a value that was made on the way, and stands nowhere. */
export type Path = readonly Json[] | undefined;

/** A value, with the path that led to it where it has one: so that assignments and del know what to change. */
export type Result = { readonly v: Json; readonly p: Path };
export type Results = Generator<Result, void, void>;

export const extend = (p: Path, key: Json): Path => (p === undefined ? undefined : [...p, key]);

/** The paths of what a path expression gave for a value whose own path was []. Throws JqError where one has none. */
export function pathsOf(results: Iterable<Result>): (readonly Json[])[] {
  return [...results].map((r) => {
    if (r.p === undefined) throw new JqError(`Invalid path expression with result ${brief(r.v)}`);
    return r.p;
  });
}

/** What stands at a path; null where the way there ends early. */
export function pathLookup(v: Json, path: readonly Json[]): Json {
  return path.reduce<Json>((at, key) => (at === null ? null : lookup(at, key)), v);
}

/** A copy with the value at a path replaced. */
export function setPath(v: Json, path: readonly Json[], value: Json): Json {
  const key = path[0];
  if (key === undefined) return value;
  const rest = path.slice(1);
  if (typeof key === "string") {
    if (v !== null && !isObject(v)) throw new JqError(`Cannot index ${typeOf(v)} with string "${key}"`);
    return { ...(v ?? {}), [key]: setPath(v === null ? null : lookup(v, key), rest, value) };
  }
  if (typeof key === "number") {
    if (v !== null && !Array.isArray(v)) throw new JqError(`Cannot index ${typeOf(v)} with number`);
    const list: Json[] = [...((v as readonly Json[] | null) ?? [])];
    const n = key < 0 ? list.length + key : key;
    if (n < 0) throw new JqError("Out of bounds negative array index");
    while (list.length < n) list.push(null);
    list[n] = setPath(list[n] ?? null, rest, value);
    return list;
  }
  if (isObject(key)) {
    const list: Json[] = [...((v as readonly Json[] | null) ?? [])];
    const from = (key.start as number | null) ?? 0;
    const to = (key.end as number | null) ?? list.length;
    const replaced = setPath(sliceOf(list, from, to), rest, value);
    if (!Array.isArray(replaced)) throw new JqError("A slice of an array can only be assigned another array");
    list.splice(from, to - from, ...(replaced as Json[]));
    return list;
  }
  throw new JqError(`Invalid path component ${toJson(key)}`);
}

export function deletePaths(v: Json, paths: readonly (readonly Json[])[]): Json {
  let result = v;
  for (const p of [...paths].sort((a, b) => -compareJson(a, b))) result = deletePath(result, p);
  return result;
}

function deletePath(v: Json, path: readonly Json[]): Json {
  const key = path[0];
  if (v === null || key === undefined) return null;
  if (path.length > 1) {
    const inner = lookup(v, key);
    return inner === null ? v : setPath(v, [key], deletePath(inner, path.slice(1)));
  }
  if (isObject(v) && typeof key === "string") return Object.fromEntries(Object.entries(v).filter(([k]) => k !== key));
  if (Array.isArray(v) && typeof key === "number") return v.filter((_: unknown, i: number) => i !== (key < 0 ? v.length + key : key)) as Json[];
  if (Array.isArray(v) && isObject(key))
    return [...v.slice(0, (key.start as number | null) ?? 0), ...v.slice((key.end as number | null) ?? v.length)] as Json[];
  throw new JqError(`Cannot delete field at ${typeof key === "string" ? "object" : "array"} index of ${typeOf(v)}`);
}
