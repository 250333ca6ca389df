// -o kyaml: YAML in flow style, every text quoted, as sigs.k8s.io/yaml/kyaml writes it.
import { jsonString, sortedKeys } from "./json";

/** `keysOf`: in which order the keys of an object are written. */
export function toKyaml(value: unknown, keysOf: (map: object) => readonly string[] = sortedKeys): string {
  return "---\n" + node(value, "", keysOf) + "\n";
}

function node(value: unknown, at: string, keysOf: (map: object) => readonly string[]): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return text(value, at);
  if (typeof value !== "object") return String(value);
  const inner = at + "  ";
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    if (value.every((v) => v !== null && typeof v === "object")) return `[${value.map((v) => node(v, at, keysOf)).join(", ")}]`;
    return `[\n${value.map((v) => `${inner}${node(v, inner, keysOf)},\n`).join("")}${at}]`;
  }
  const keys = keysOf(value);
  if (keys.length === 0) return "{}";
  return `{\n${keys.map((key) => `${inner}${keyText(key)}: ${node((value as Record<string, unknown>)[key], inner, keysOf)},\n`).join("")}${at}}`;
}

function keyText(key: string): string {
  return isPlainKey(key) ? key : jsonString(key, false);
}

/** Letters, digits and "_" anywhere, "-", "." and "/" inside; nothing that YAML might read as another type. */
function isPlainKey(key: string): boolean {
  if (!/^[\p{L}\p{N}_]([\p{L}\p{N}_\-./]*[\p{L}\p{N}_])?$/u.test(key)) return false;
  if (/^(null|~|true|false|t|f|y|n|yes|no|on|off|nan|inf|infinity)$/i.test(key)) return false;
  const plain = key.replaceAll("_", "");
  return !/^[-+]?(0[xX][0-9a-fA-F]+|0[oO]?[0-7]+|0[bB][01]+|\d+|\d+\.?\d*([eE][-+]?\d+)?|\.\d+)$/.test(plain) && !/^\d{4}-\d\d?-\d\d?$/.test(key);
}

function text(value: string, at: string): string {
  if (!value.includes("\n")) return jsonString(value, false);
  const lines = value.split("\n").map((l) => jsonString(l, false).slice(1, -1).replaceAll("\\t", "\t"));
  const last = lines.pop()!;
  const pad = at + "  ";
  return `"\\\n${lines.map((l) => `${pad}${l.startsWith(" ") ? "\\" : " "}${l}\\n\\\n`).join("")}${last === "" ? "" : `${pad} ${last}\\\n`}${pad}"`;
}
