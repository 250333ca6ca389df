// jq's values: printing, order, looking up and changing at a path, operators.
import type { Json, JsonObject } from "./jq-parse";

/** An error that try can catch. */
export class JqError extends Error {
  constructor(readonly value: Json) {
    super(typeof value === "string" ? value : toJson(value));
  }
}

export type Path = readonly Json[] | undefined;

export function toJson(v: Json, sorted = false): string {
  return render(v, 0, "", sorted);
}

/** A value as text; indent 0: on one line. `unit`: what one level of indentation is. */
export function render(v: Json, level: number, unit: string, sorted: boolean): string {
  if (v === null || typeof v === "boolean") return String(v);
  if (typeof v === "number") return number(v);
  if (typeof v === "string") return JSON.stringify(v).replace(/\u007f/g, "\\u007f");
  const newline = unit === "" ? "" : `\n${unit.repeat(level + 1)}`;
  const end = unit === "" ? "" : `\n${unit.repeat(level)}`;
  if (Array.isArray(v)) return v.length === 0 ? "[]" : `[${v.map((x: Json) => newline + render(x, level + 1, unit, sorted)).join(",")}${end}]`;
  const object = v as JsonObject;
  const keys = sorted ? Object.keys(object).sort() : Object.keys(object);
  return keys.length === 0
    ? "{}"
    : `{${keys.map((k) => `${newline}${JSON.stringify(k)}:${unit === "" ? "" : " "}${render(object[k]!, level + 1, unit, sorted)}`).join(",")}${end}}`;
}

export function number(n: number): string {
  if (Number.isNaN(n)) return "null";
  if (!Number.isFinite(n)) return n > 0 ? "1.7976931348623157e+308" : "-1.7976931348623157e+308";
  const s = String(n);
  return /e\+?(\d+)$/.test(s) ? s.replace(/e([-+])(\d)$/, "e$10$2") : Math.abs(n) >= 1e17 ? n.toExponential().replace(/e\+(\d)$/, "e+0$1") : s;
}

export function typeOf(v: Json): string {
  return v === null ? "null" : Array.isArray(v) ? "array" : typeof v;
}

export const order = ["null", "false", "true", "number", "string", "array", "object"];
export const rank = (v: Json): number => order.indexOf(typeof v === "boolean" ? String(v) : typeOf(v));

/** jq's order of all values. */
export function compareJson(a: Json, b: Json): number {
  const r = rank(a) - rank(b);
  if (r !== 0) return r;
  if (typeof a === "number" && typeof b === "number") return a - b;
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : a > b ? 1 : 0;
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < Math.min(a.length, b.length); i++) {
      const c = compareJson(a[i] as Json, b[i] as Json);
      if (c !== 0) return c;
    }
    return a.length - b.length;
  }
  if (isObject(a) && isObject(b)) {
    const x = Object.keys(a).sort();
    const y = Object.keys(b).sort();
    const c = compareJson(x, y);
    if (c !== 0) return c;
    for (const k of x) {
      const d = compareJson(a[k]!, b[k]!);
      if (d !== 0) return d;
    }
  }
  return 0;
}

export function isObject(v: Json): v is JsonObject {
  return v !== null && typeof v === "object" && !Array.isArray(v);
}

export const truthy = (v: Json): boolean => v !== null && v !== false;
export const brief = (v: Json): string => {
  const t = toJson(v);
  return t.length > 11 ? `${t.slice(0, 10)}...` : t;
};
export const extend = (p: Path, key: Json): Path => (p === undefined ? undefined : [...p, key]);

export function lookup(v: Json, key: Json): Json {
  if (isObject(v) && typeof key === "string") return Object.hasOwn(v, key) ? v[key]! : null;
  if (Array.isArray(v) && typeof key === "number") {
    const n = Math.floor(key);
    return (v[n < 0 ? v.length + n : n] as Json | undefined) ?? null;
  }
  if (v === null && (typeof key === "string" || typeof key === "number" || key === null)) return null;
  if (Array.isArray(v) && Array.isArray(key)) return indices(v, key);
  if (isObject(key) && (Array.isArray(v) || typeof v === "string" || v === null)) return sliceOf(v, key.start ?? null, key.end ?? null);
  throw new JqError(typeof key === "string" ? `Cannot index ${typeOf(v)} with string "${key}"` : `Cannot index ${typeOf(v)} with ${typeOf(key)}`);
}

export function sliceOf(v: Json, from: Json, to: Json): Json {
  if (v === null) return null;
  if (!Array.isArray(v) && typeof v !== "string") throw new JqError(`Cannot index ${typeOf(v)} with object`);
  if ((from !== null && typeof from !== "number") || (to !== null && typeof to !== "number"))
    throw new JqError("Start and end indices of an array slice must be numbers");
  const chars: readonly Json[] = typeof v === "string" ? [...v] : (v as readonly Json[]);
  const part = chars.slice(from === null ? undefined : Math.floor(from), to === null ? undefined : Math.ceil(to));
  return typeof v === "string" ? part.join("") : part;
}

export function indices(v: Json, of: Json): Json {
  const found: number[] = [];
  if (typeof v === "string" && typeof of === "string") for (let i = v.indexOf(of); i >= 0 && of !== ""; i = v.indexOf(of, i + 1)) found.push(i);
  else if (Array.isArray(v)) {
    const list = Array.isArray(of) ? of : [of];
    for (let i = 0; i + list.length <= v.length && list.length > 0; i++)
      if (list.every((x: Json, k: number) => compareJson(v[i + k] as Json, x) === 0)) found.push(i);
  }
  return found;
}

/** A copy with the value at a path replaced. */
export function setPath(v: Json, path: readonly Json[], value: Json): Json {
  const key = path[0];
  if (key === undefined) return value;
  const rest = path.slice(1);
  if (typeof key === "string") {
    if (v !== null && !isObject(v)) throw new JqError(`Cannot index ${typeOf(v)} with "${key}"`);
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

export function deletePath(v: Json, path: readonly Json[]): Json {
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

export function binaryOperation(op: string, a: Json, b: Json): Json {
  switch (op) {
    case "==":
      return compareJson(a, b) === 0;
    case "!=":
      return compareJson(a, b) !== 0;
    case "<":
      return compareJson(a, b) < 0;
    case "<=":
      return compareJson(a, b) <= 0;
    case ">":
      return compareJson(a, b) > 0;
    case ">=":
      return compareJson(a, b) >= 0;
    case "+":
      if (a === null) return b;
      if (b === null) return a;
      if (typeof a === "number" && typeof b === "number") return a + b;
      if (typeof a === "string" && typeof b === "string") return a + b;
      if (Array.isArray(a) && Array.isArray(b)) return [...(a as Json[]), ...(b as Json[])];
      if (isObject(a) && isObject(b)) return { ...a, ...b };
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be added`);
    case "-":
      if (typeof a === "number" && typeof b === "number") return a - b;
      if (Array.isArray(a) && Array.isArray(b)) return (a as Json[]).filter((x) => !(b as Json[]).some((y) => compareJson(x, y) === 0));
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be subtracted`);
    case "*":
      if (typeof a === "number" && typeof b === "number") return a * b;
      if (typeof a === "string" && typeof b === "number") return b > 0 ? a.repeat(Math.max(1, Math.ceil(b))) : null;
      if (typeof a === "number" && typeof b === "string") return binaryOperation("*", b, a);
      if (isObject(a) && isObject(b)) return merge(a, b);
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be multiplied`);
    case "/":
      if (typeof a === "number" && typeof b === "number") {
        if (b === 0) throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be divided because the divisor is zero`);
        return a / b;
      }
      if (typeof a === "string" && typeof b === "string") return a === "" ? [] : a.split(b);
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be divided`);
    default:
      if (typeof a === "number" && typeof b === "number") {
        if (Math.trunc(b) === 0) throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be divided because the divisor is zero`);
        return Math.trunc(a) % Math.trunc(b);
      }
      throw new JqError(`${typeOf(a)} (${brief(a)}) and ${typeOf(b)} (${brief(b)}) cannot be divided`);
  }
}

export function merge(a: JsonObject, b: JsonObject): JsonObject {
  const result: { [key: string]: Json } = { ...a };
  for (const [k, v] of Object.entries(b)) result[k] = isObject(v) && isObject(result[k] ?? null) ? merge(result[k] as JsonObject, v) : v;
  return result;
}
