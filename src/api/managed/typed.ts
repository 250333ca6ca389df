// What is wrong with an applied configuration before it is laid over anything: fields that the schema does not have,
// values of another type, items without their keys or with those of another. The words are structured-merge-diff's.
import { goJson } from "../schema/go-json";
import type { Field, ScalarShape, Shape, StructShape } from "../schema/shape";
import { goPrint } from "../schema/unstructured";

type Json = Readonly<Record<string, unknown>>;

/** One line a problem, each with its path before it. */
export function typedProblems(shape: StructShape, value: unknown): string[] {
  return inMap(shape, value).map(({ path, text }) => (path === "" ? text : `${path}: ${text}`));
}

type Problem = { readonly path: string; readonly text: string };
const problem = (text: string): Problem[] => [{ path: "", text }];
const under = (prefix: string, found: readonly Problem[]): Problem[] => found.map((p) => ({ path: prefix + p.path, text: p.text }));

function inValue(shape: Shape, field: Field | undefined, value: unknown): Problem[] {
  switch (shape.k) {
    case "struct":
    case "map":
      return inMap(shape, value);
    case "list":
      return inList(shape.of, field, value);
    case "scalar":
      return inScalar(shape, value);
  }
}

function inMap(shape: Exclude<Shape, ScalarShape | { readonly k: "list" }>, value: unknown): Problem[] {
  if (value === null || value === undefined) return [];
  if (!isMap(value)) return problem(`expected map, got ${printed(value)}`);
  const out: Problem[] = [];
  for (const key of Object.keys(value).sort()) {
    const field = shape.k === "struct" ? shape.byName.get(key) : undefined;
    // a map is left at the first field that is not its own
    if (shape.k === "struct" && field === undefined) return [...out, ...under(`.${key}`, problem("field not declared in schema"))];
    out.push(...under(`.${key}`, inValue(shape.k === "map" ? shape.of : field!.shape, field, value[key])));
  }
  return out;
}

function inList(of: Shape, field: Field | undefined, value: unknown): Problem[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return problem(`expected list, got ${printed(value)}`);
  const out: Problem[] = [];
  const seen = new Set<string>();
  for (const [i, item] of (value as readonly unknown[]).entries()) {
    const element = elementOf(of, field, item, i);
    if (element.problem !== undefined) return [...out, ...problem(`element ${String(i)}: ${element.problem}`)];
    if (field?.list !== undefined && field.list !== "atomic" && seen.has(element.name)) out.push(...problem(`duplicate entries for key ${element.name}`));
    seen.add(element.name);
    out.push(...under(element.name, inValue(of, undefined, item)));
  }
  return out;
}

/** How an item is told from its neighbours. */
function elementOf(of: Shape, field: Field | undefined, item: unknown, index: number): { readonly name: string; readonly problem?: string } {
  const refused = (text: string): { name: string; problem: string } => ({ name: "", problem: text });
  if (field?.list === "set") {
    if (item === null) return refused("associative list without keys has an element that's an explicit null");
    if (Array.isArray(item)) return refused("not supported: associative list with lists as elements");
    if (typeof item === "object") return refused("associative list without keys has an element that's a map type");
    return { name: `[=${goJson(item)}]` };
  }
  if (field?.list !== "map") return { name: `[${String(index)}]` };
  if (item === null) return refused("associative list with keys may not have a null element");
  if (!isMap(item)) return refused("associative list with keys may not have non-map elements");
  const keys = [...field.keys].sort().flatMap((key) => {
    const given = item[key] === undefined && of.k === "struct" ? of.byName.get(key)?.default : item[key];
    return given === undefined ? [] : [`${key}=${goJson(given)}`];
  });
  if (keys.length === 0)
    return refused(
      `associative list with keys has an element that omits all key fields [${field.keys.map((key) => JSON.stringify(key)).join(" ")}] (and doesn't have default values for any key fields)`,
    );
  return { name: `[${keys.join(",")}]` };
}

function inScalar(shape: ScalarShape, value: unknown): Problem[] {
  if (value === null || value === undefined) return [];
  switch (shape.type) {
    case "bool":
      return typeof value === "boolean" ? [] : problem(`expected boolean, got ${printed(value)}`);
    case "string":
    case "bytes":
    case "duration":
      return typeof value === "string" ? [] : problem(`expected string, got &value.valueUnstructured{Value:${inGo(value)}}`);
    case "int32":
    case "int64":
    case "int":
    case "uint32":
    case "uint64":
    case "float64":
      return typeof value === "number" ? [] : problem(`expected numeric (int or float), got ${typeInGo(value)}`);
    case "raw":
    case "fields":
      return [];
    default:
      return typeof value === "object" ? problem(`expected any scalar, got ${printed(value)}`) : [];
  }
}

const printed = (value: unknown): string => `&{${goPrint(value)}}`;

function typeInGo(value: unknown): string {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "number") return Number.isInteger(value) ? "int64" : "float64";
  return Array.isArray(value) ? "[]interface {}" : "map[string]interface {}";
}

/** A value as Go's %#v prints it. */
function inGo(value: unknown): string {
  if (value === null || value === undefined) return "interface {}(nil)";
  if (Array.isArray(value)) return `[]interface {}{${value.map(inGo).join(", ")}}`;
  if (isMap(value))
    return `map[string]interface {}{${Object.keys(value)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${inGo(value[key])}`)
      .join(", ")}}`;
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function isMap(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
