// Objects that kubectl holds as Go structs: fields in the order of the struct, keys of maps sorted.
import type { Shape } from "../../api/schema/shape";
import type { KubeObject } from "../../api/types";
import { kindShape } from "../apply/strategic";
import { splitVersion } from "../discovery";
import { compactJson, sortedKeys } from "./json";

/** -o json of such an object. */
export function typedJson(object: KubeObject): string {
  return write(inStructOrder(object), "    ", "");
}

/** Such an object on one line. */
export function typedCompactJson(object: KubeObject): string {
  return write(inStructOrder(object), "", "");
}

/** The same object with all its keys where Go's encoder has them. */
export function inStructOrder(object: KubeObject): KubeObject {
  const { group, version } = splitVersion(object.apiVersion);
  return arranged(object, kindShape(group, version, object.kind)) as KubeObject;
}

function arranged(value: unknown, shape: Shape | undefined): unknown {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const of = shape?.k === "list" ? shape.of : undefined;
    return value.map((v) => arranged(v, of));
  }
  const map = value as Record<string, unknown>;
  let keys = sortedKeys(map);
  if (shape?.k === "struct") {
    const known = shape.fields.map((f) => f.name).filter((name) => keys.includes(name));
    keys = [...known, ...keys.filter((key) => !known.includes(key))];
  }
  const of = (key: string): Shape | undefined => (shape?.k === "struct" ? shape.byName.get(key)?.shape : shape?.k === "map" ? shape.of : undefined);
  return Object.fromEntries(keys.map((key) => [key, arranged(map[key], of(key))]));
}

/** JSON with the keys as they stand; on one line where there is no indent. */
function write(value: unknown, indent: string, at: string): string {
  if (value === null || typeof value !== "object") return compactJson(value);
  const inner = at + indent;
  const [open, between, close, colon] = indent === "" ? ["", ",", "", ":"] : [`\n${inner}`, `,\n${inner}`, `\n${at}`, ": "];
  if (Array.isArray(value)) return value.length === 0 ? "[]" : `[${open}${value.map((v) => write(v, indent, inner)).join(between)}${close}]`;
  const entries = Object.entries(value);
  if (entries.length === 0) return "{}";
  return `{${open}${entries.map(([key, v]) => `${compactJson(key)}${colon}${write(v, indent, inner)}`).join(between)}${close}}`;
}
