// What a request's path and query say.
import type { ApiRequest } from "../types";

export type Target = {
  readonly group: string;
  readonly version: string;
  readonly namespace: string | undefined;
  readonly plural: string;
  readonly name: string;
  readonly subresource: string;
  readonly rest: readonly string[];
};

/** The resource that a path names; undefined if it names none. */
export function parsePath(path: string): Target | undefined {
  const parts = path
    .split("/")
    .filter((p) => p !== "")
    .map(decodeURIComponent);
  let group: string;
  let version: string;
  let rest: string[];
  if (parts[0] === "api" && parts.length >= 3) [group, version, rest] = ["", parts[1]!, parts.slice(2)];
  else if (parts[0] === "apis" && parts.length >= 4) [group, version, rest] = [parts[1]!, parts[2]!, parts.slice(3)];
  else return undefined;
  let namespace: string | undefined;
  if (rest[0] === "namespaces" && rest.length > 2 && !(group === "" && (rest[2] === "status" || rest[2] === "finalize") && rest.length === 3)) {
    namespace = rest[1]!;
    rest = rest.slice(2);
  }
  const [plural = "", name = "", subresource = "", ...more] = rest;
  return { group, version, namespace, plural, name, subresource, rest: more };
}

/** A request's own query joined with what stands after a "?" in its path. */
export function queryOf(request: ApiRequest): { readonly path: string; readonly query: Readonly<Record<string, string>> } {
  const at = request.path.indexOf("?");
  if (at < 0) return { path: request.path, query: request.query ?? {} };
  const query: Record<string, string> = { ...request.query };
  for (const pair of request.path.slice(at + 1).split("&")) {
    const [, key, value = ""] = /^([^=]*)(?:=(.*))?$/s.exec(pair)!;
    if (key) query[unescape(key)] = unescape(value);
  }
  return { path: request.path.slice(0, at), query };
}

function unescape(text: string): string {
  return decodeURIComponent(text.replace(/\+/g, " "));
}

export function isTrue(text: string | undefined): boolean {
  return text === "true" || text === "1" || text === "";
}
