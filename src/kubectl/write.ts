// What every writing verb shares: dry runs, field managers, validation, and what is printed afterwards.
import type { KubeObject } from "../api/types";
import { ApiError } from "../api/types";
import type { Query } from "./api";
import { pathOf } from "./discovery";
import type { ResourceInfo } from "./discovery";
import { fail } from "./failure";
import { quote } from "./golang";
import type { Invocation } from "./invocation";
import { jsonProblem } from "../base/json-problem";
import { printerFor, withoutManagedFields } from "./printers/output";
import { toKyaml } from "./printers/kyaml";
import { inStructOrder, typedJson } from "./printers/typed-json";
import type { Printer } from "./printers/output";

export type DryRun = "none" | "client" | "server";

const TRUE = ["1", "t", "T", "TRUE", "true", "True"];
const FALSE = ["0", "f", "F", "FALSE", "false", "False"];

export function dryRun(k: Invocation): DryRun {
  if (!k.flags.has("dry-run")) return "none";
  const value = k.flags.string("dry-run");
  if (TRUE.includes(value)) {
    klog(k, "W", "helpers.go:730", `--dry-run=${value} is deprecated (boolean value) and can be replaced with --dry-run=client.`);
    return "client";
  }
  if (FALSE.includes(value)) {
    klog(k, "W", "helpers.go:733", `--dry-run=${value} is deprecated (boolean value) and can be replaced with --dry-run=none.`);
    return "none";
  }
  if (value === "unchanged") {
    klog(k, "W", "helpers.go:719", "--dry-run is deprecated and can be replaced with --dry-run=client.");
    return "client";
  }
  if (value === "client" || value === "server" || value === "none") return value;
  return fail(`Invalid dry-run value (${value}). Must be "none", "server", or "client".`);
}

/** A line of kubectl's own log on standard error. */
export function klog(k: Invocation, level: "W" | "E" | "I" | "F", where: string, text: string): void {
  const t = new Date(k.now).toISOString();
  k.warn(`${level}${t.slice(5, 7)}${t.slice(8, 10)} ${t.slice(11, 23)}000   ${String(20_000 + (Math.floor(k.now / 1000) % 10_000))} ${where}] ${text}\n`);
}

/** What --validate asks of the server. */
export function validation(k: Invocation): string {
  if (!k.flags.has("validate")) return "Strict";
  const v = k.flags.string("validate");
  if (v === "strict" || TRUE.includes(v)) return "Strict";
  if (v === "warn") return "Warn";
  if (v === "ignore" || FALSE.includes(v)) return "Ignore";
  return fail(`invalid - validate option ${quote(v)}; must be one of: strict (or true), warn, ignore (or false)`);
}

/** The query of a write. */
export function writeQuery(k: Invocation, dry: DryRun, manager = k.flags.has("field-manager") ? k.flags.string("field-manager") : "", validate = true): Query {
  return {
    fieldManager: manager,
    ...(validate && k.flags.has("validate") ? { fieldValidation: validation(k) } : {}),
    dryRun: dry === "server" ? "All" : undefined,
  };
}

/** "created", "created (dry run)", "created (server dry run)". */
export function operation(name: string, dry: DryRun): string {
  return name + (dry === "client" ? " (dry run)" : dry === "server" ? " (server dry run)" : "");
}

export function writePrinter(k: Invocation, name: string, dry: DryRun): Printer {
  return printerFor(k, { operation: operation(name, dry) })!;
}

/** Of objects that kubectl made itself: -o json keeps the order of their types' fields. */
export function typedPrinter(k: Invocation, name: string, dry: DryRun): Printer {
  const shown = (object: KubeObject): KubeObject => (k.flags.bool("show-managed-fields") ? object : (withoutManagedFields(object) as KubeObject));
  switch (k.flags.string("output")) {
    case "json":
      return (object) => typedJson(shown(object as KubeObject)) + "\n";
    case "kyaml":
      return (object) => toKyaml(inStructOrder(shown(object as KubeObject)), Object.keys);
    default:
      return writePrinter(k, name, dry);
  }
}

/** Creates an object; a dry run of the client gives it back as it is. */
export function createObject(k: Invocation, resource: ResourceInfo, namespace: string, object: KubeObject, dry: DryRun, query: Query): KubeObject {
  if (dry === "client") return object;
  const { resourceVersion: _, ...metadata } = object.metadata;
  return k.api.send("POST", pathOf(resource, namespace), { query, body: { ...object, metadata } }) as KubeObject;
}

export type PatchType = "strategic" | "merge" | "json" | "apply";
const CONTENT: Readonly<Record<PatchType, string>> = {
  strategic: "application/strategic-merge-patch+json",
  merge: "application/merge-patch+json",
  json: "application/json-patch+json",
  apply: "application/apply-patch+yaml",
};

export function patchObject(
  k: Invocation,
  resource: ResourceInfo,
  namespace: string,
  name: string,
  type: PatchType,
  patch: unknown,
  query: Query,
  subresource = "",
): KubeObject {
  return k.api.send("PATCH", pathOf(resource, namespace, name, subresource), { query, body: patch, contentType: CONTENT[type] }) as KubeObject;
}

/** JSON that a user wrote, as the server reads it: its words where it is none. */
export function serverJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new ApiError({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", reason: "BadRequest", code: 400, message: jsonProblem(text) });
  }
}
