// The check that kubectl itself makes of a List's items: a server judges the fields of one object that it is sent, and a
// List is sent to none, so kubectl walks the items along the schema with the words of its older days.
import { publicName } from "../../api/rest/openapi";
import { OPEN, type ScalarShape, type Shape, type StructShape } from "../../api/schema/shape";
import { kindShape } from "../apply/strategic";
import { quote } from "../golang";
import { byBytes } from "../printers/json";

type Fields = Readonly<Record<string, unknown>>;

/** What is wrong with a List's items, in their order; empty where nothing is. */
export function listProblems(list: Fields): string[] {
  if (!Array.isArray(list.items)) return ["invalid object to validate"];
  return list.items.flatMap((item: unknown) => {
    const missing = kindProblems(item);
    return missing.length > 0 ? missing : itemProblems(item as Fields & { apiVersion: string; kind: string });
  });
}

/** What keeps a value from saying what it is. */
export function kindProblems(value: unknown): string[] {
  if (!isMap(value)) return ["invalid object to validate"];
  const problems = (["apiVersion", "kind"] as const).flatMap((key) => {
    const given = value[key];
    if (given === undefined || given === null) return [`${key} not set`];
    return typeof given === "string" ? [] : [`${key} isn't string type`];
  });
  if (problems.length > 0) return problems;
  const version = String(value["apiVersion"]);
  return version.split("/").length > 2 ? [`unexpected GroupVersion string: ${version}`] : [];
}

function itemProblems(item: Fields & { readonly apiVersion: string; readonly kind: string }): string[] {
  const parts = item.apiVersion.split("/");
  const [group, version] = parts.length === 2 ? [parts[0]!, parts[1]!] : ["", item.apiVersion];
  const shape = kindShape(group, version, item.kind);
  // a kind without a schema is left to whoever looks for it
  if (shape === undefined || shape.name === OPEN) return [];
  const problems: string[] = [];
  walk(item, shape, item.kind, publicName(shape.name), problems);
  return problems;
}

/** `path` is where the value stands in the item, `type` the name of the schema's element. */
function walk(value: unknown, shape: Shape, path: string, type: string, problems: string[]): void {
  const refuse = (expected: string): void => {
    problems.push(`ValidationError(${path}): invalid type for ${type}: got ${quote(kindOf(value))}, expected ${quote(expected)}`);
  };
  switch (shape.k) {
    case "struct":
      if (isMap(value)) walkStruct(value, shape, path, problems);
      else refuse("map");
      return;
    case "list":
      if (!Array.isArray(value)) return refuse("array");
      value.forEach((one, i) => {
        if (one === null) problems.push(`ValidationError(${path}): unknown object type "nil" in ${path}[${String(i)}]`);
        else walk(one, shape.of, `${path}[${String(i)}]`, nameOf(shape.of, type), problems);
      });
      return;
    case "map":
      if (!isMap(value)) return refuse("map");
      for (const key of Object.keys(value).sort(byBytes)) {
        if (value[key] === null) problems.push(`unknown object type "nil" in ${path}.${key}`);
        else walk(value[key], shape.of, `${path}.${key}`, nameOf(shape.of, type), problems);
      }
      return;
    case "scalar": {
      const expected = scalarType(shape);
      if (expected === "map" ? !isMap(value) : !accepts(expected, kindOf(value))) refuse(expected);
    }
  }
}

function walkStruct(value: Fields, shape: StructShape, path: string, problems: string[]): void {
  const own = publicName(shape.name);
  for (const key of Object.keys(value).sort(byBytes)) {
    if (value[key] === null || value[key] === undefined) continue;
    const field = shape.byName.get(key);
    if (field === undefined) problems.push(`ValidationError(${path}): unknown field ${quote(key)} in ${own}`);
    else walk(value[key], field.shape, `${path}.${key}`, nameOf(field.shape, `${own}.${key}`), problems);
  }
  for (const field of shape.fields)
    if (field.required && (value[field.name] === undefined || value[field.name] === null))
      problems.push(`ValidationError(${path}): missing required field ${quote(field.name)} in ${own}`);
}

/** A type with a name of its own is called by it, any other by the field that holds it. */
function nameOf(shape: Shape, holder: string): string {
  if (shape.k === "struct") return publicName(shape.name);
  return (shape.k === "scalar" ? NAMED[shape.type] : undefined) ?? holder;
}

const META = "io.k8s.apimachinery.pkg.apis.meta.v1";
const NAMED: Partial<Record<ScalarShape["type"], string>> = {
  quantity: "io.k8s.apimachinery.pkg.api.resource.Quantity",
  intstr: "io.k8s.apimachinery.pkg.util.intstr.IntOrString",
  time: `${META}.Time`,
  microtime: `${META}.MicroTime`,
  fields: `${META}.FieldsV1`,
  raw: "io.k8s.apimachinery.pkg.runtime.RawExtension",
};

function scalarType(shape: ScalarShape): "boolean" | "integer" | "number" | "string" | "map" {
  switch (shape.type) {
    case "bool":
      return "boolean";
    case "int32":
    case "int64":
    case "int":
    case "uint32":
    case "uint64":
      return "integer";
    case "float64":
      return "number";
    case "raw":
    case "fields":
      return "map";
    default:
      return "string";
  }
}

/** A number or a boolean may stand where text is wanted. */
function accepts(expected: string, given: string): boolean {
  if (given === "map" || given === "array") return false;
  if (expected === "string") return true;
  return expected === "boolean" ? given === "boolean" : given === "number";
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return isMap(value) ? "map" : typeof value;
}

function isMap(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
