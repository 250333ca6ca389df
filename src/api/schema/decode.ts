// Reads JSON into the canonical form of a type, as Go's decoder does: unknown fields are dropped (and named, for strict
// decoding), null is the zero value, a wrong type is an error in encoding/json's words. The result is a fresh, mutable
// copy; finish() makes it what the store keeps.
// Departs: duplicate fields are seen only by readers of text, which pass them in.
import { toBase64 } from "../../base/base64";
import type { ScalarShape, Shape, StructShape } from "./shape";
import { base64Error } from "./base64";
import { normaliseTime, parseMicroTime, timeError } from "./time";
import { canonicalQuantity } from "./quantity";

export class DecodeError extends Error {}

export type Context = {
  strict: string[];
  /** Fields, indexes, keys of maps (which encoding/json's errors do not name), and fields of embedded structs (which they do). */
  path: (string | number | { readonly key: string; readonly via?: readonly string[] })[];
  struct: StructShape | undefined;
  error: string | undefined;
};

/**
 * Decodes `value`; throws DecodeError with encoding/json's words. `strict` gathers `unknown field "spec.prots"`, in the
 * order in which the fields stand.
 */
export function decode(shape: StructShape, value: unknown, strict: string[] = []): Record<string, unknown> {
  const context: Context = { strict, path: [], struct: undefined, error: undefined };
  const result = read(shape, value, context);
  if (context.error !== undefined) throw new DecodeError(context.error);
  return (result ?? {}) as Record<string, unknown>;
}

function read(shape: Shape, value: unknown, c: Context): unknown {
  if (value === null || value === undefined) return undefined;
  switch (shape.k) {
    case "struct":
      return readStruct(shape, value, c);
    case "list": {
      if (!Array.isArray(value)) return mismatch(shape, value, c);
      const out: unknown[] = [];
      for (let i = 0; i < value.length; i++) {
        c.path.push(i);
        const item = read(shape.of, value[i], c);
        c.path.pop();
        out.push(item === undefined && !shape.pointer ? zero(shape.of) : item);
      }
      return out;
    }
    case "map": {
      if (typeof value !== "object" || Array.isArray(value)) return mismatch(shape, value, c);
      const out: Record<string, unknown> = {};
      for (const key of Object.keys(value)) {
        const outer = c.path;
        c.path = [...outer, { key }];
        const item = read(shape.of, (value as Record<string, unknown>)[key], c);
        c.path = outer;
        out[key] = item === undefined ? zero(shape.of) : item;
      }
      return out;
    }
    case "scalar":
      return readScalar(shape, value, c);
  }
}

function readStruct(shape: StructShape, value: unknown, c: Context): unknown {
  if (typeof value !== "object" || Array.isArray(value)) return mismatch(shape, value, c);
  const out: Record<string, unknown> = {};
  const outer = c.struct;
  for (const key of Object.keys(value as object)) {
    const field = shape.byName.get(key);
    if (field === undefined) {
      c.strict.push(`unknown field "${pathText(c.path, key)}"`);
      continue;
    }
    c.path.push(field.via.length > 0 ? { key, via: field.via } : key);
    c.struct = shape;
    const item = read(field.shape, (value as Record<string, unknown>)[key], c);
    c.struct = outer;
    c.path.pop();
    if (item !== undefined) out[key] = item;
  }
  return out;
}

/** Go reads a list of numbers as bytes too. */
function readBytes(shape: ScalarShape, list: readonly unknown[], c: Context): unknown {
  const wrong = list.find((b) => typeof b !== "number" || !Number.isInteger(b) || b < 0 || b > 255);
  if (wrong !== undefined) return fail({ ...shape, go: "uint8" }, typeof wrong === "number" ? `number ${JSON.stringify(wrong)}` : kindOf(wrong), c);
  return toBase64(Uint8Array.from(list as number[]));
}

export function readScalar(shape: ScalarShape, value: unknown, c: Context): unknown {
  switch (shape.type) {
    case "string":
      return typeof value === "string" ? value : mismatch(shape, value, c);
    case "bool":
      return typeof value === "boolean" ? value : mismatch(shape, value, c);
    case "int32":
    case "int64":
    case "int":
    case "uint32":
    case "uint64": {
      if (typeof value !== "number") return mismatch(shape, value, c);
      const small = shape.type.endsWith("32");
      const low = shape.type.startsWith("u") ? 0 : small ? -2147483648 : -(2 ** 63);
      const high = small ? (shape.type.startsWith("u") ? 4294967295 : 2147483647) : 2 ** 63;
      if (!Number.isInteger(value) || value < low || value > high) return fail(shape, `number ${JSON.stringify(value)}`, c);
      return value;
    }
    case "float64":
      return typeof value === "number" ? value : mismatch(shape, value, c);
    case "bytes": {
      if (Array.isArray(value)) return readBytes(shape, value, c);
      if (typeof value !== "string") return mismatch(shape, value, c);
      const bad = base64Error(value);
      return bad === undefined ? value : note(`illegal base64 data at input byte ${bad}`, c);
    }
    case "intstr":
      if (typeof value === "string") return value;
      if (typeof value === "number")
        return Number.isInteger(value) && Math.abs(value) <= 2147483647 ? value : fail({ ...shape, go: "int32" }, `number ${JSON.stringify(value)}`, c);
      return fail({ ...shape, go: "int32" }, kindOf(value), c);
    case "quantity": {
      if (typeof value !== "string" && typeof value !== "number")
        return note("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'", c);
      const text = canonicalQuantity(String(value));
      return text ?? note("quantities must match the regular expression '^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$'", c);
    }
    case "time":
    case "microtime": {
      if (typeof value !== "string") return fail({ ...shape, go: "string" }, kindOf(value), c);
      const t = shape.type === "time" ? normaliseTime(value) : parseMicroTime(value);
      if (t !== undefined) return t;
      const micro = shape.type === "microtime";
      const [rest, piece] = timeError(value, micro);
      const layout = `2006-01-02T15:04:05${micro ? ".000000" : ""}Z07:00`;
      return note(`parsing time ${JSON.stringify(value)} as "${layout}": cannot parse ${JSON.stringify(rest)} as "${piece}"`, c);
    }
    case "duration":
      return typeof value === "string" ? value : mismatch(shape, value, c);
    case "raw":
    case "fields":
      return value;
  }
}

function zero(shape: Shape): unknown {
  if (shape.k === "struct") return {};
  if (shape.k !== "scalar") return null;
  if (shape.type === "bool") return false;
  if (shape.type === "quantity") return "0";
  return shape.type === "string" || shape.type === "bytes" ? "" : 0;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value === "object" ? "object" : typeof value === "boolean" ? "bool" : typeof value;
}

function mismatch(shape: Shape, value: unknown, c: Context): undefined {
  return fail(shape, kindOf(value), c);
}

function fail(shape: Shape, what: string, c: Context): undefined {
  const path = c.path.flatMap((p) => (typeof p === "string" ? [p] : typeof p === "number" || p.via === undefined ? [] : [...p.via, p.key])).join(".");
  const into = c.struct === undefined ? "Go value" : `Go struct field ${c.struct.go.slice(c.struct.go.indexOf(".") + 1)}.${path}`;
  return note(`json: cannot unmarshal ${what} into ${into} of type ${shape.go}`, c);
}

function note(message: string, c: Context): undefined {
  c.error ??= message;
  return undefined;
}

function pathText(path: Context["path"], key: string): string {
  let text = "";
  for (const p of path) {
    const name = typeof p === "object" ? p.key : p;
    text += typeof name === "number" ? `[${name}]` : text === "" ? name : `.${name}`;
  }
  return text === "" ? key : `${text}.${key}`;
}
