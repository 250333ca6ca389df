// -f: files, directories, patterns and standard input, as the values that they hold.
import { normalise } from "../../files/tree";
import { compactJson, withSortedKeys } from "../printers/json";
import { attempt, BareFailure, Failure } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { build } from "../kustomize/build";
import { kindProblems, listProblems } from "./schema-check";
import { readStream } from "./yaml-text";

export type FileValue =
  | {
      readonly value: unknown;
      readonly source: string;
      /** From standard input, or one of several files. */ readonly stream: boolean;
      readonly error?: undefined;
    }
  | { readonly error: Error; readonly source: string; readonly stream: boolean };

const EXTENSIONS = [".json", ".yaml", ".yml"];

/** Why a URL cannot be read: nothing listens where kubectl runs, and the names of the world are not known here. */
function unreachable(url: string): string {
  const [, host = "", port] = /^https?:\/\/(?:[^/@]*@)?([^/:]+)(?::(\d+))?/.exec(url) ?? [];
  if (host === "localhost" || host.startsWith("127."))
    return `The connection to the server ${host}${port === undefined ? "" : `:${port}`} was refused - did you specify the right host or port?`;
  return `Unable to connect to the server: dial tcp: lookup ${host}: no such host`;
}

/** Every value of the files, in order. What cannot be found goes to `errors`; what cannot be read is an element. */
export function readFiles(k: Invocation, filenames: readonly string[], recursive: boolean, kustomize: string, errors: Error[]): FileValue[] {
  const out: FileValue[] = [];
  const several = filenames.length > 1;
  for (const name of filenames) {
    if (name === "-") {
      out.push(...valuesOf(k, k.stdin, "STDIN", true));
      continue;
    }
    if (/^https?:\/\//.test(name)) {
      errors.push(new BareFailure(unreachable(name)));
      continue;
    }
    const paths = expand(k, name);
    if (paths.length === 0) errors.push(new Failure(`the path ${quote(name)} does not exist`));
    for (const path of paths) {
      const full = normalise(path, k.context.cwd);
      if (k.context.machine.files.isFile(full)) {
        out.push(...valuesOf(k, k.context.machine.files.read(full) ?? "", path, several));
        continue;
      }
      const inside = directoryFiles(k, path, recursive);
      if (inside.length === 0 && out.length === 0)
        errors.push(new Failure(`error reading [${path}]: recognized file extensions are [${EXTENSIONS.join(" ")}]`));
      for (const file of inside) out.push(...valuesOf(k, k.readFile(file) ?? "", file, inside.length > 1));
    }
  }
  if (kustomize !== "") {
    const built = attempt(() => build(k.context.machine.files, kustomize, k.context.cwd, (line) => k.warn(line)));
    if (built.error !== undefined) errors.push(built.error);
    else for (const object of built.value) out.push(...checked(k, withSortedKeys(object), kustomize, true));
  }
  return out;
}

function expand(k: Invocation, name: string): string[] {
  const full = normalise(name, k.context.cwd);
  const files = k.context.machine.files;
  if (files.isFile(full) || files.isDirectory(full)) return [name];
  if (!/[*?[]/.test(name)) return [];
  const dir = name.includes("/") ? name.slice(0, name.lastIndexOf("/") + 1) : "";
  const pattern = new RegExp(
    "^" +
      name
        .slice(dir.length)
        .replace(/[.+^${}()|\\]/g, "\\$&")
        .replaceAll("*", "[^/]*")
        .replaceAll("?", "[^/]") +
      "$",
  );
  return (files.list(normalise(dir === "" ? "." : dir, k.context.cwd)) ?? []).filter((f) => pattern.test(f)).map((f) => dir + f);
}

function directoryFiles(k: Invocation, path: string, recursive: boolean): string[] {
  const files = k.context.machine.files;
  const out: string[] = [];
  const join = (a: string, b: string): string => (a === "." || a === "./" ? b : `${a.replace(/\/+$/, "")}/${b}`);
  for (const name of files.list(normalise(path, k.context.cwd)) ?? []) {
    const inner = join(path, name);
    if (files.isDirectory(normalise(inner, k.context.cwd))) {
      if (recursive) out.push(...directoryFiles(k, inner, true));
    } else if (EXTENSIONS.some((e) => name.endsWith(e))) out.push(inner);
  }
  return out;
}

function valuesOf(k: Invocation, text: string, source: string, stream: boolean): FileValue[] {
  const read = readStream(text);
  const { error } = read;
  const values = read.values.map(withSortedKeys);
  const out: FileValue[] = [];
  for (const value of values) {
    const judged = checked(k, value, source, stream || values.length > 1);
    out.push(...judged);
    if (judged[0]?.error?.message.startsWith("error validating") === true) return out;
  }
  if (error !== undefined) out.push({ error: new Failure(`error parsing ${source}: ${error.message}`), source, stream });
  return out;
}

function checked(k: Invocation, value: unknown, source: string, stream: boolean): FileValue[] {
  const { error } = attempt(() => check(k, value, source));
  return [error === undefined ? { value, source, stream } : { error, source, stream }];
}

/** What kubectl looks at before it asks the server: that the value is an object and says what it is. */
function check(k: Invocation, value: unknown, source: string): void {
  if (k.flags.has("validate") && !["false", "ignore"].includes(k.flags.string("validate"))) validate(k, value, source);
  const object = value as { apiVersion?: unknown; kind?: unknown; items?: unknown };
  const undecodable = (message: string): Failure => new Failure(`unable to decode ${quote(source)}: ${message}`);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw undecodable(`json: cannot unmarshal ${jsonType(value)} into Go value of type unstructured.detector`);
  if (object.items !== undefined && object.items !== null) {
    if (!Array.isArray(object.items))
      throw undecodable(`json: cannot unmarshal ${jsonType(object.items)} into Go struct field decodeList.items of type []json.RawMessage`);
    const odd = object.items.find((item: unknown) => item !== null && (typeof item !== "object" || Array.isArray(item))) as unknown;
    if (odd !== undefined) throw undecodable(`json: cannot unmarshal ${jsonType(odd)} into Go value of type map[string]interface {}`);
  }
  const given = (v: unknown): boolean => typeof v === "string" && v !== "";
  if (!given(object.kind)) throw undecodable(`Object 'Kind' is missing in '${compactJson(value)}'`);
  if (!given(object.apiVersion)) throw undecodable(`Object 'apiVersion' is missing in '${compactJson(value)}'`);
}

/** What is refused before anything is decoded; the fields of single objects are the server's to judge. */
function validate(k: Invocation, value: unknown, source: string): void {
  const object = value as { apiVersion?: unknown; kind?: unknown };
  let problems = kindProblems(value);
  if (problems.length === 0 && object.apiVersion === "v1" && object.kind === "List" && k.flags.string("validate") !== "warn")
    problems = listProblems(value as Readonly<Record<string, unknown>>);
  problems = [...new Set(problems)];
  if (problems.length > 0)
    throw new Failure(
      `error validating ${quote(source)}: error validating data: ${problems.length === 1 ? problems[0]! : `[${problems.join(", ")}]`}; if you choose to ignore these errors, turn validation off with --validate=false`,
    );
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return "array";
  if (typeof value === "boolean") return "bool";
  return value === null ? "null" : typeof value;
}
