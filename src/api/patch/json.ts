// JSON patch (RFC 6902). An operation that does not apply is a 422, as the server gives it.
import { badRequest, failure } from "../errors";
import { ApiError } from "../types";
import { equal } from "../schema/finish";
import { sortKeys } from "./merge";

type Operation = { readonly op?: string; readonly path?: string; readonly from?: string; readonly value?: unknown };

/** Neither the target nor the patch is changed. */
export function jsonPatch(target: unknown, patch: unknown): unknown {
  if (!Array.isArray(patch))
    throw badRequest(
      `error decoding patch: json: cannot unmarshal ${typeof patch === "object" ? "object" : typeof patch} into Go value of type []handlers.jsonPatchOp`,
    );
  return (patch as readonly Operation[]).reduce(apply, target);
}

function apply(doc: unknown, o: Operation): unknown {
  const path = pointer(o.path);
  switch (o.op) {
    case "add":
      return set(doc, path, o.value ?? null, "add");
    case "replace":
      // a map takes a new key here too; the place itself must be there
      if (path.length > 0 && !has(doc, path)) throw rejected(`replace operation does not apply: doc is missing key: ${o.path!}: missing value`);
      return set(doc, path, o.value ?? null, "replace");
    case "remove":
      read(doc, path, "remove", o.path!);
      return set(doc, path, undefined, "remove");
    case "move": {
      const value = read(doc, pointer(o.from), "move", o.from!);
      return set(set(doc, pointer(o.from), undefined, "remove"), path, value, "add");
    }
    case "copy": {
      // a key that a map has not is copied as null
      const from = pointer(o.from);
      const holder = lookup(doc, from.slice(0, -1));
      const absent = from.length > 0 && typeof holder === "object" && holder !== null && !Array.isArray(holder) && lookup(doc, from) === undefined;
      return set(doc, path, absent ? null : read(doc, from, "copy", o.from!), "add");
    }
    case "test": {
      if (!equal(lookup(doc, path) ?? null, o.value ?? null)) throw rejected(`testing value ${o.path} failed: test failed`);
      return doc;
    }
    default:
      throw rejected(`Unexpected kind: ${o.op ?? "unknown"}`);
  }
}

function pointer(path: string | undefined): readonly string[] {
  // what stands before the first slash is not looked at
  if (path === undefined || (path !== "" && !path.includes("/"))) throw rejected(`missing path`);
  return path
    .split("/")
    .slice(1)
    .map((p) => p.replace(/~1/g, "/").replace(/~0/g, "~"));
}

function has(doc: unknown, path: readonly string[]): boolean {
  const holder = lookup(doc, path.slice(0, -1));
  return Array.isArray(holder) ? lookup(doc, path) !== undefined : typeof holder === "object" && holder !== null;
}

function lookup(doc: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, p) => (typeof at === "object" && at !== null ? (at as Record<string, unknown>)[p] : undefined), doc);
}

function read(doc: unknown, path: readonly string[], op: string, text: string): unknown {
  const value = lookup(doc, path);
  if (value !== undefined) return value;
  const holder = lookup(doc, path.slice(0, -1));
  const last = path.at(-1) ?? "";
  if (Array.isArray(holder)) throw rejected(`error in ${op} for path: '${text}': Unable to access invalid index: ${last}: invalid index referenced`);
  if (op === "remove" && typeof holder === "object" && holder !== null)
    throw rejected(`error in remove for path: '${text}': Unable to remove nonexistent key: ${last}: missing value`);
  throw rejected(`${op} operation does not apply: doc is missing path: ${JSON.stringify(text)}: missing value`);
}

/** undefined takes the value away. */
function set(doc: unknown, path: readonly string[], value: unknown, op: "add" | "replace" | "remove"): unknown {
  if (path.length === 0) return value;
  const [head, ...rest] = path as [string, ...string[]];
  if (Array.isArray(doc)) {
    const at = head === "-" ? doc.length : Number(head);
    if (!Number.isInteger(at) || at < 0 || at > doc.length)
      throw rejected(`error in ${op} for path: '/${path.join("/")}': Unable to access invalid index: ${head}: invalid index referenced`);
    const out = [...doc];
    if (rest.length > 0) out[at] = set(doc[at], rest, value, op);
    else if (value === undefined) out.splice(at, 1);
    else if (op === "add") out.splice(at, 0, value);
    else out[at] = value;
    return out;
  }
  if (typeof doc !== "object" || doc === null)
    throw rejected(`${op} operation does not apply: doc is missing path: ${JSON.stringify("/" + path.join("/"))}: missing value`);
  const out = { ...(doc as Record<string, unknown>) };
  if (rest.length > 0) out[head] = set(out[head], rest, value, op);
  else if (value === undefined) delete out[head];
  else out[head] = value;
  return sortKeys(out);
}

/** A patch that does not apply. The server keeps to itself why; who patches files says it. */
export class Unapplied extends ApiError {
  constructor(readonly why: string) {
    super(failure(422, "Invalid", "the server rejected our request due to an error in our request", {}).status);
  }
}

const rejected = (why: string): Unapplied => new Unapplied(why);
