// The last step of every write: a draft becomes the frozen value that the store keeps. Fields stand in the order of Go's
// struct, map keys sorted, what Go's encoder leaves out is left out, structs are always there, and every part that is
// equal to the old object's is that very part (so that "nothing changed" is an identity, and memory is shared).
import type { Field, Shape, StructShape } from "./shape";

/** `old` is what the store holds now, or undefined. The result is `old` itself when nothing differs. */
export function finish<T extends object>(shape: StructShape, draft: object, old?: T): T {
  return write(shape, draft, old) as T;
}

function write(shape: Shape, value: unknown, old: unknown): unknown {
  if (value === old && old !== undefined && (typeof value !== "object" || Object.isFrozen(value))) return value;
  switch (shape.k) {
    case "struct":
      return writeStruct(shape, (value ?? {}) as Record<string, unknown>, old as Record<string, unknown> | undefined);
    case "list": {
      if (value === null || value === undefined) return null;
      const list = value as readonly unknown[];
      const before = Array.isArray(old) ? (old as readonly unknown[]) : undefined;
      let same = before !== undefined && before.length === list.length;
      const out = list.map((item, i) => {
        const made = write(shape.of, item, before?.[i]);
        if (same && made !== before![i]) same = false;
        return made;
      });
      return same ? before : Object.freeze(out);
    }
    case "map": {
      if (value === null || value === undefined) return null;
      const map = value as Record<string, unknown>;
      const before = typeof old === "object" && old !== null ? (old as Record<string, unknown>) : undefined;
      const keys = Object.keys(map).sort();
      let same = before !== undefined && Object.keys(before).length === keys.length;
      const out: Record<string, unknown> = {};
      for (const key of keys) {
        const made = write(shape.of, map[key], before?.[key]);
        if (same && (made !== before![key] || !(key in before!))) same = false;
        out[key] = made;
      }
      return same ? before : Object.freeze(out);
    }
    case "scalar":
      if (shape.type === "raw" || shape.type === "fields") return share(value, old);
      return value;
  }
}

function writeStruct(shape: StructShape, value: Record<string, unknown>, old: Record<string, unknown> | undefined): unknown {
  const out: Record<string, unknown> = {};
  let same = old !== undefined;
  let count = 0;
  for (const field of shape.fields) {
    const given = value[field.name];
    const made = writeField(field, given, old?.[field.name]);
    if (made === undefined) continue;
    out[field.name] = made;
    count++;
    if (same && made !== old![field.name]) same = false;
  }
  if (same && Object.keys(old!).length === count) return old;
  return Object.freeze(out);
}

const STRUCTS: ReadonlySet<string> = new Set(["time", "microtime", "quantity", "intstr", "duration"]);

function writeField(field: Field, given: unknown, old: unknown): unknown {
  const { shape } = field;
  if (given === undefined || given === null) {
    if (field.pointer) return field.omit > 0 ? undefined : null;
    if (shape.k === "struct") {
      if (field.omit === 2) return undefined;
      return write(shape, {}, old);
    }
    // To omitempty a struct is never empty: times, quantities and the like are written.
    if (field.omit > 0 && !(field.omit === 1 && shape.k === "scalar" && STRUCTS.has(shape.type))) return undefined;
    if (shape.k !== "scalar") return null;
    return zeroScalar(shape.type);
  }
  if (!field.pointer && isEmpty(shape, given)) {
    if (field.omit > 0) return undefined;
    // The store's protobuf does not tell an empty list or map from none.
    if (shape.k !== "scalar") return null;
  }
  const made = write(shape, given, old);
  if (field.omit === 2 && !field.pointer && shape.k === "struct" && Object.keys(made as object).length === 0) return undefined;
  return made;
}

function isEmpty(shape: Shape, value: unknown): boolean {
  switch (shape.k) {
    case "struct":
      return false;
    case "list":
      return (value as readonly unknown[]).length === 0;
    case "map":
      for (const _ in value as object) return false;
      return true;
    case "scalar":
      if (shape.type === "intstr") return value === ""; // a struct in Go: 0 is written, the zero value is too, but absent is not given
      if (shape.type === "quantity") return false;
      return value === "" || value === 0 || value === false;
  }
}

function zeroScalar(type: string): unknown {
  switch (type) {
    case "string":
    case "duration":
      return type === "string" ? "" : "0s";
    case "bool":
      return false;
    case "time":
    case "microtime":
    case "bytes":
    case "raw":
    case "fields":
      return null;
    case "quantity":
      return "0";
    default:
      return 0;
  }
}

function share(value: unknown, old: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (equal(value, old)) return old;
  return freeze(value);
}

/** Whether two JSON values are equal (order of keys does not count). */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  if (Array.isArray(a)) return a.length === (b as unknown[]).length && a.every((x, i) => equal(x, (b as unknown[])[i]));
  const ka = Object.keys(a);
  if (ka.length !== Object.keys(b).length) return false;
  return ka.every((k) => k in b && equal((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]));
}

/** Freezes a JSON value and all in it. */
export function freeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) freeze(part);
  return Object.freeze(value);
}
