// Values as Go's %v prints them: map[a:b c:d], [1 2], <nil>.
import { byBytes } from "./json";

export function goValue(v: unknown): string {
  if (v === undefined) return "<no value>";
  if (v === null) return "<nil>";
  if (typeof v === "number") return goNumber(v);
  if (typeof v !== "object") return String(v);
  if (Array.isArray(v)) return `[${v.map(goValue).join(" ")}]`;
  const map = v as Record<string, unknown>;
  return `map[${Object.keys(map)
    .filter((key) => map[key] !== undefined)
    .sort(byBytes)
    .map((key) => `${key}:${goValue(map[key])}`)
    .join(" ")}]`;
}

export function goNumber(n: number): string {
  if (Number.isInteger(n)) return Math.abs(n) < 1e21 ? n.toFixed(0) : n.toExponential().replace(/e([-+])(\d)$/, "e$10$2");
  return String(n);
}
