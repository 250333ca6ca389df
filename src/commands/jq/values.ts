// jq's values: types, order, what stands at a key.
import { toJson, type Json, type JsonObject } from "./json";

/** An error that try can catch. */
export class JqError extends Error {
  constructor(readonly value: Json) {
    super(typeof value === "string" ? value : toJson(value));
  }
}

/** The program ends itself, with a code and last words. */
export class JqHalt extends Error {
  constructor(
    readonly code: number,
    readonly words: string,
  ) {
    super(words);
  }
}

export function typeOf(v: Json): string {
  return v === null ? "null" : Array.isArray(v) ? "array" : typeof v;
}

const order = ["null", "false", "true", "number", "string", "array", "object"];
const rank = (v: Json): number => order.indexOf(typeof v === "boolean" ? String(v) : typeOf(v));

/** jq's order of all values. */
export function compareJson(a: Json, b: Json): number {
  const r = rank(a) - rank(b);
  if (r !== 0) return r;
  // What is no number stands below all of them, itself too.
  if (typeof a === "number" && typeof b === "number") return Number.isNaN(a) ? -1 : Number.isNaN(b) ? 1 : a - b;
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
/** A value as an error shows it: cut to 14 characters, dots among them. */
export const brief = (v: Json): string => {
  const t = toJson(v);
  return t.length > 14 ? `${t.slice(0, 11)}...` : t;
};

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
