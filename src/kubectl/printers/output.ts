// -o: which printer an output format means, and what it prints of an object or a list.
import { attempt, fail } from "../failure";
import { quote } from "../golang";
import { parseTemplate, renderTemplate } from "../go-template/template";
import type { Invocation } from "../invocation";
import { splitVersion } from "../discovery";
import { executionFailure, renderJsonPath, renderJsonPathAsJson } from "../jsonpath/evaluate";
import { parseJsonPath } from "../jsonpath/parse";
import { Failure } from "../failure";
import { customColumns, customColumnsFile } from "./custom-columns";
import { compactJson, indentedJson } from "./json";
import { toKyaml } from "./kyaml";
import { toYaml } from "./yaml";

/** The text of one object (or list), as it goes to standard output. */
export type Printer = (object: unknown) => string;

const GENERAL = [
  "json",
  "yaml",
  "kyaml",
  "name",
  "go-template",
  "go-template-file",
  "template",
  "templatefile",
  "jsonpath",
  "jsonpath-as-json",
  "jsonpath-file",
];
/** Of kubectl get. */
export const GET_FORMATS: readonly string[] = [...GENERAL, "custom-columns", "custom-columns-file", "wide"];

/** Formats that may be written in any case. */
const ANY_CASE = new Set(["json", "yaml", "kyaml", "name"]);

export type OutputOptions = {
  /** What was done, printed after the name where no format is asked for: "created", "created (dry run)"; "" prints the name alone. */
  readonly operation?: string;
  /** get: also wide and custom-columns. */
  readonly get?: boolean;
};

/** The printer of --output and --template; undefined for "" and "wide" of `get`, which print tables. */
export function printerFor(k: Invocation, options: OutputOptions): Printer | undefined {
  let format = k.flags.string("output");
  const template = k.flags.has("template") ? k.flags.string("template") : "";
  if (format === "" && template !== "") format = "go-template";
  const showManaged = k.flags.has("show-managed-fields") && k.flags.bool("show-managed-fields");
  const [kind, value] = format.includes("=") ? [format.slice(0, format.indexOf("=")), format.slice(format.indexOf("=") + 1)] : [format, undefined];
  const stripped = (o: unknown): unknown => (showManaged ? o : withoutManagedFields(o));
  const missing = k.flags.has("allow-missing-template-keys") ? k.flags.bool("allow-missing-template-keys") : true;
  const text = (): string => {
    const t = value !== undefined ? value : template;
    if (t === "") fail("template format specified but no template given");
    return t;
  };
  const file = (): string => {
    const name = text();
    const content = k.readFile(name);
    if (content === undefined) fail(`error reading --template ${name}, open ${name}: no such file or directory\n`);
    return content;
  };
  switch (value === undefined && ANY_CASE.has(kind.toLowerCase()) ? kind.toLowerCase() : kind) {
    case "":
      return options.get === true ? undefined : (o) => namePrinter(o, options.operation ?? "");
    case "wide":
      if (options.get === true && value === undefined) return undefined;
      break;
    case "name":
      if (value === undefined) return (o) => namesOnly(o, "");
      break;
    case "json":
      if (value === undefined) return (o) => indentedJson(stripped(o)) + "\n";
      break;
    case "yaml":
      if (value === undefined) return separated((o) => toYaml(stripped(o)), "---\n");
      break;
    case "kyaml":
      if (value === undefined) return (o) => toKyaml(stripped(o));
      break;
    case "jsonpath":
    case "jsonpath-as-json":
    case "jsonpath-file": {
      const t = kind === "jsonpath-file" ? file() : text();
      const parsed = attempt(() => parseJsonPath(t));
      if (parsed.error !== undefined) fail(`error parsing jsonpath ${t}, ${parsed.error.message}\n`);
      const render = kind === "jsonpath-as-json" ? renderJsonPathAsJson : renderJsonPath;
      return (o) => {
        const done = attempt(() => render(parsed.value, o, missing));
        if (done.error !== undefined) throw executionFailure("jsonpath", t, o, done.error.message);
        return done.value;
      };
    }
    case "template":
    case "go-template":
    case "templatefile":
    case "go-template-file": {
      const t = kind.endsWith("file") ? file() : text();
      const parsed = attempt(() => parseTemplate(t));
      if (parsed.error !== undefined) fail(`error parsing template ${t}, ${parsed.error.message}\n`);
      return (o) => {
        const done = renderTemplate(parsed.value, o, missing);
        if (done.error === undefined) return done.text;
        const debug = `Error executing template: ${done.error}. Printing more information for debugging the template:\n\ttemplate was:\n\t\t${t}\n\traw data was:\n\t\t${compactJson(o)}\n\tobject given to template engine was:\n\t\t${goMap(o)}\n\n`;
        k.print(done.text + debug);
        throw new Failure(`error executing template ${quote(t)}: ${done.error}`);
      };
    }
    case "custom-columns":
      if (options.get === true) return customColumns(k, value ?? "", k.flags.bool("no-headers"));
      break;
    case "custom-columns-file":
      if (options.get === true)
        return customColumnsFile(k, value === undefined || value === "" ? undefined : k.readFile(value), value ?? "", k.flags.bool("no-headers"));
      break;
  }
  return fail(unsuitable(format, [...(options.get === true ? GET_FORMATS : GENERAL)].sort()));
}

/** What is said of a format that nothing prints. */
export function unsuitable(format: string, allowed: readonly string[]): string {
  return `unable to match a printer suitable for the output format ${quote(format)}, allowed formats are: ${allowed.join(",")}`;
}

function goMap(o: unknown): string {
  return renderValue(o);
}

function renderValue(v: unknown): string {
  if (v === null || v === undefined) return "<nil>";
  if (Array.isArray(v)) return `[${v.map(renderValue).join(" ")}]`;
  if (typeof v === "object") {
    const m = v as Record<string, unknown>;
    return `map[${Object.keys(m)
      .sort()
      .map((key) => `${key}:${renderValue(m[key])}`)
      .join(" ")}]`;
  }
  return String(v);
}

function separated(print: Printer, separator: string): Printer {
  let count = 0;
  return (o) => (count++ > 0 ? separator : "") + print(o);
}

export function withoutManagedFields(object: unknown): unknown {
  if (object === null || typeof object !== "object") return object;
  const o = object as { metadata?: { managedFields?: unknown }; items?: readonly unknown[] };
  if (Array.isArray(o.items)) return { ...o, items: o.items.map(withoutManagedFields) };
  if (o.metadata?.managedFields === undefined) return object;
  const { managedFields: _, ...metadata } = o.metadata;
  return { ...o, metadata };
}

/** "deployment.apps/web", "service/web": an object as kubectl names it. */
export function objectName(object: { readonly apiVersion?: string; readonly kind?: string; readonly metadata?: { readonly name?: string } }): string {
  const { group } = splitVersion(object.apiVersion ?? "");
  return `${(object.kind ?? "").toLowerCase()}${group === "" ? "" : "." + group}/${object.metadata?.name || "<unknown>"}`;
}

function namesOnly(object: unknown, _operation: string): string {
  const o = object as { items?: readonly unknown[] };
  if (Array.isArray(o.items)) return o.items.map((item) => namesOnly(item, "")).join("");
  return objectName(object as Parameters<typeof objectName>[0]) + "\n";
}

function namePrinter(object: unknown, operation: string): string {
  const o = object as { items?: readonly unknown[] };
  if (Array.isArray(o.items)) return o.items.map((item) => namePrinter(item, operation)).join("");
  return `${objectName(object as Parameters<typeof objectName>[0])}${operation === "" ? "" : " " + operation}\n`;
}
