// The server's other decoder: runtime.DefaultUnstructuredConverter, which strategic merge patches go through. It visits
// fields in the struct's order and has words of its own for what does not fit.
import { DecodeError, readScalar } from "./decode";
import type { ListShape, ScalarShape, Shape, StructShape } from "./shape";

type Context = { strict: string[]; path: string };

/** As decode(), in the converter's words. Throws DecodeError at the first value that cannot be converted. */
export function fromUnstructured(shape: StructShape, value: unknown, strict: string[] = []): Record<string, unknown> {
  const out = (convert(shape, value, { strict, path: "" }) ?? {}) as Record<string, unknown>;
  strict.sort();
  return out;
}

function convert(shape: Shape, value: unknown, c: Context): unknown {
  if (value === null || value === undefined) return undefined;
  switch (shape.k) {
    case "struct":
      return convertStruct(shape, value, c);
    case "list":
      return convertList(shape, value, c);
    case "map": {
      if (kindOf(value) !== "map") throw new DecodeError(`cannot restore map from ${kindOf(value)}`);
      const out: Record<string, unknown> = {};
      for (const [key, item] of Object.entries(value)) {
        const made = convert(shape.of, item, c);
        out[key] = made === undefined ? (shape.of.k === "scalar" && (shape.of.type === "string" || shape.of.type === "bytes") ? "" : null) : made;
      }
      return out;
    }
    case "scalar":
      return convertScalar(shape, value);
  }
}

function convertStruct(shape: StructShape, value: unknown, c: Context): unknown {
  if (kindOf(value) !== "map") throw new DecodeError(`cannot restore struct from: ${kindOf(value)}`);
  const given = value as Record<string, unknown>;
  const out: Record<string, unknown> = {};
  for (const field of shape.fields) {
    const item = given[field.name];
    if (item === undefined || item === null) continue;
    const made = convert(field.shape, item, { strict: c.strict, path: c.path === "" ? field.name : `${c.path}.${field.name}` });
    if (made !== undefined) out[field.name] = made;
  }
  for (const key of Object.keys(given))
    if (!shape.byName.has(key) && given[key] !== undefined) c.strict.push(`unknown field "${c.path === "" ? key : `${c.path}.${key}`}"`);
  return out;
}

function convertList(shape: ListShape, value: unknown, c: Context): unknown {
  if (kindOf(value) !== "slice") throw new DecodeError(`cannot restore slice from ${kindOf(value)}`);
  return (value as unknown[]).map(
    (item, i) =>
      convert(shape.of, item, { strict: c.strict, path: `${c.path}[${i}]` }) ??
      (shape.of.k === "struct" ? {} : shape.of.k === "scalar" && shape.of.type === "string" ? "" : null),
  );
}

const INTEGERS = ["int32", "int64", "int", "uint32", "uint64"];

function convertScalar(shape: ScalarShape, value: unknown): unknown {
  const from = kindOf(value);
  const { type } = shape;
  if (type === "bytes") {
    if (from !== "string") throw new DecodeError(`cannot restore slice from ${from}`);
    return value;
  }
  if (type === "string") {
    if (from === "string") return value;
    if (from === "int64") throw new DecodeError(`cannot convert int64 to ${shape.go}`);
    throw new DecodeError("unrecognized type: string");
  }
  if (type === "bool") {
    if (from === "bool") return value;
    throw new DecodeError("unrecognized type: bool");
  }
  if (INTEGERS.includes(type)) {
    if (from === "int64") return value;
    if (from === "float64") throw new DecodeError(`cannot convert float64 to ${shape.go}`);
    throw new DecodeError(`unrecognized type: ${type}`);
  }
  const c = { strict: [], path: [], struct: undefined, error: undefined as string | undefined };
  const made = readScalar(shape, value, c);
  if (c.error !== undefined) throw new DecodeError(c.error);
  return made;
}

/** Go's kind of a JSON value. */
function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "slice";
  if (typeof value === "object") return "map";
  if (typeof value === "number") return Number.isInteger(value) ? "int64" : "float64";
  return typeof value === "boolean" ? "bool" : typeof value;
}

/** A JSON value as Go's %+v prints it: map[a:1 b:[x y] c:<nil>]. */
export function goPrint(value: unknown): string {
  if (value === null || value === undefined) return "<nil>";
  if (Array.isArray(value)) return `[${value.map(goPrint).join(" ")}]`;
  if (typeof value === "object")
    return `map[${Object.keys(value)
      .sort()
      .map((k) => `${k}:${goPrint((value as Record<string, unknown>)[k])}`)
      .join(" ")}]`;
  return String(value);
}
