// What a request asks for, as authorization sees it.
import type { Attributes } from "../rbac/authorize";
import type { ApiRequest } from "../types";
import { isTrue, parsePath } from "./path";

const VERBS: Readonly<Record<string, string>> = { POST: "create", PUT: "update", PATCH: "patch" };

export function attributesOf(request: ApiRequest, path: string, query: Readonly<Record<string, string>>): Attributes {
  const target = parsePath(path);
  if (target === undefined) return { verb: request.method.toLowerCase(), path };
  const { group, plural, subresource } = target;
  let { name } = target;
  let verb = VERBS[request.method] ?? "";
  if (request.method === "GET") verb = name !== "" ? "get" : query.watch !== undefined && isTrue(query.watch) ? "watch" : "list";
  if (request.method === "DELETE") verb = name !== "" ? "delete" : "deletecollection";
  if (name === "" && (verb === "list" || verb === "watch" || verb === "deletecollection"))
    name = /(?:^|,)metadata\.name=([^,!=]+)/.exec(query.fieldSelector ?? "")?.[1] ?? "";
  // a namespace is in itself
  const namespace = target.namespace ?? (group === "" && plural === "namespaces" ? target.name : "");
  return { verb, namespace, group, resource: plural, subresource, name };
}
