// -o json of an object that kubectl holds as a Go struct: fields in the order of the struct, keys of maps sorted.
import type { Shape } from "../../api/schema/shape";
import type { KubeObject } from "../../api/types";
import { kindShape } from "../apply/strategic";
import { splitVersion } from "../discovery";
import { compactJson, sortedKeys } from "./json";

export function typedJson(object: KubeObject): string {
  const { group, version } = splitVersion(object.apiVersion);
  return write(object, kindShape(group, version, object.kind), "");
}

function write(value: unknown, shape: Shape | undefined, at: string): string {
  if (value === null || typeof value !== "object") return compactJson(value);
  const inner = at + "    ";
  if (Array.isArray(value)) {
    const of = shape?.k === "list" ? shape.of : undefined;
    return value.length === 0 ? "[]" : `[\n${value.map((v) => inner + write(v, of, inner)).join(",\n")}\n${at}]`;
  }
  const map = value as Record<string, unknown>;
  let keys = sortedKeys(map);
  if (shape?.k === "struct") {
    const known = shape.fields.map((f) => f.name).filter((name) => keys.includes(name));
    keys = [...known, ...keys.filter((key) => !known.includes(key))];
  }
  if (keys.length === 0) return "{}";
  const of = (key: string): Shape | undefined => (shape?.k === "struct" ? shape.byName.get(key)?.shape : shape?.k === "map" ? shape.of : undefined);
  return `{\n${keys.map((key) => `${inner}${compactJson(key)}: ${write(map[key], of(key), inner)}`).join(",\n")}\n${at}}`;
}
