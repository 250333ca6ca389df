// -o kyaml: YAML in flow style, every text quoted, as sigs.k8s.io/yaml/kyaml writes it.
import { jsonString, sortedKeys } from "./json";

export function toKyaml(value: unknown): string {
  return "---\n" + node(value, "") + "\n";
}

function node(value: unknown, at: string): string {
  if (value === null || value === undefined) return "null";
  if (typeof value === "string") return text(value, at);
  if (typeof value !== "object") return String(value);
  const inner = at + "  ";
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    if (value.every((v) => v !== null && typeof v === "object")) return `[${value.map((v) => node(v, at)).join(", ")}]`;
    return `[\n${value.map((v) => `${inner}${node(v, inner)},\n`).join("")}${at}]`;
  }
  const keys = sortedKeys(value);
  if (keys.length === 0) return "{}";
  return `{\n${keys.map((key) => `${inner}${keyText(key)}: ${node((value as Record<string, unknown>)[key], inner)},\n`).join("")}${at}}`;
}

function keyText(key: string): string {
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(key) && !/^(y|n|yes|no|on|off|true|false|null|nan|inf)$/i.test(key) ? key : jsonString(key, false);
}

function text(value: string, at: string): string {
  if (!value.includes("\n")) return jsonString(value, false);
  const body = jsonString(value, false).slice(1, -1);
  const lines = body.split("\\n");
  const last = lines.pop()!;
  const pad = at + "  ";
  return `"\\\n${lines.map((l) => `${pad}${l.startsWith(" ") ? "\\" : " "}${l}\\n\\\n`).join("")}${last === "" ? "" : `${pad} ${last}\\\n`}${pad}"`;
}
