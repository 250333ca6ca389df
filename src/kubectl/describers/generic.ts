// describe of kinds that have no describer of their own: every field, one below the other.
import type { KubeObject } from "../../api/types";
import { goValue } from "../printers/go-value";
import type { Description } from "./description";

export function describeAny(d: Description, object: KubeObject): void {
  d.row(0, "Name", object.metadata.name);
  d.row(0, "Namespace", object.metadata.namespace ?? "");
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  content(d, 0, object as unknown as Record<string, unknown>, "");
  d.events(object);
}

const SKIP = new Set([".metadata.managedFields", ".metadata.name", ".metadata.namespace", ".metadata.labels", ".metadata.annotations"]);

function content(d: Description, level: number, map: Record<string, unknown>, prefix: string): void {
  for (const field of Object.keys(map).sort()) {
    const value = map[field];
    const path = `${prefix}.${field}`;
    if (value === undefined || SKIP.has(path)) continue;
    if (Array.isArray(value)) {
      d.write(level, `${titleOf(field)}:\n`);
      for (const child of value as unknown[]) {
        if (child !== null && typeof child === "object" && !Array.isArray(child)) content(d, level + 1, child as Record<string, unknown>, path);
        else d.write(level + 1, `${goValue(child)}\n`);
      }
    } else if (value !== null && typeof value === "object") {
      d.write(level, `${titleOf(field)}:\n`);
      content(d, level + 1, value as Record<string, unknown>, path);
    } else d.row(level, titleOf(field), goValue(value));
  }
}

/** "creationTimestamp" as "Creation Timestamp". */
function titleOf(field: string): string {
  if (/[^\p{L}-]/u.test(field)) return field;
  const parts = field.match(/[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|-/g) ?? [field];
  return parts
    .map((p) => (["API", "URL", "UID", "GUID"].includes(p.toUpperCase()) ? p.toUpperCase() : p === p.toLowerCase() ? p[0]!.toUpperCase() + p.slice(1) : p))
    .join(" ");
}
