// Paths to handlers: resources, discovery, health, version, OpenAPI.
import { methodNotSupported, noSuchMethod, noSuchPath } from "../errors";
import { resourceOf, type Kind } from "../kinds/kind";
import { findKind } from "../kinds/list";
import { ENDPOINTS_DEPRECATED } from "../kinds/network";
import type { Registry } from "../registry";
import { authorize, impersonated } from "../rbac/authorize";
import type { ApiRequest, ApiResponse, Client } from "../types";
import { attributesOf } from "./attributes";
import { aggregated, coreVersions, groupDocument, groupList, groupPaths, resourceList, VERSION } from "./discovery";
import { health, healthPaths } from "./health";
import { openapi, type Descriptions } from "./openapi";
import { writerOf } from "./options";
import { isTrue, parsePath, queryOf, type Target } from "./path";
import { getList, getOne } from "./read";
import { failed, formOf, ok } from "./respond";
import { watchObjects } from "./watch";
import { patch, post, put, remove, type Answer } from "./write";

export type { Descriptions };
export type RestServer = { readonly registry: Registry; readonly descriptions: () => Descriptions | undefined };

/** One request and its answer; never throws what is the client's fault. */
export function handle(server: RestServer, request: ApiRequest): ApiResponse {
  const warnings: string[] = [];
  try {
    return route(server, request, warnings);
  } catch (e) {
    return failed(e, warnings);
  }
}

export function handleWatch(server: RestServer, request: ApiRequest, handler: Parameters<Client["watchRequest"]>[1]): ReturnType<Client["watchRequest"]> {
  const { path, query } = queryOf(request);
  try {
    const target = parsePath(path);
    const kind = target && findKind(target.group, target.version, target.plural);
    if (request.as !== undefined) authorize(server.registry, impersonated(request.as), attributesOf(request, path, { ...query, watch: "true" }));
    if (target === undefined || kind === undefined) throw noSuchPath();
    if (kind.verbs !== undefined) throw methodNotSupported(kind, "watch");
    return watchObjects(server.registry, kind, target, formOf(request.accept), query, handler);
  } catch (e) {
    return failed(e);
  }
}

function route(server: RestServer, request: ApiRequest, warnings: string[]): ApiResponse {
  const { path, query } = queryOf(request);
  if (request.as !== undefined) authorize(server.registry, impersonated(request.as), attributesOf(request, path, query));
  const plain = document(server, path, query, request);
  if (plain !== undefined) return ok(plain);
  const target = parsePath(path);
  const kind = target && findKind(target.group, target.version, target.plural);
  if (target === undefined || kind === undefined || !exists(kind, target)) throw noSuchPath();
  if (resourceOf(kind) === "endpoints") warnings.push(ENDPOINTS_DEPRECATED);
  if (kind.fixed !== undefined) warnings.push(`v1 ${kind.kind} is deprecated in v1.19+`);
  const wanted = request.method === "GET" ? (target.name === "" ? "list" : "get") : request.method === "POST" ? "create" : request.method.toLowerCase();
  if (kind.verbs !== undefined && !kind.verbs.includes(wanted)) throw methodNotSupported(kind, wanted);
  const form = formOf(request.accept);
  const { registry } = server;
  if (request.method === "GET") {
    if (target.name === "" && isTrue(query.watch) && query.watch !== undefined) throw noSuchPath();
    return ok(target.name === "" ? getList(registry, kind, target, form, query) : getOne(registry, kind, target, form, query), 200, warnings);
  }
  const writer = writerOf(request, query, warnings);
  const answer = act(registry, kind, target, request, query, writer);
  const body = form === "table" && isObject(answer.object, kind) ? getTable(server, kind, target, answer) : answer.object;
  return ok(body, answer.code, [...new Set(warnings)]);
}

function act(
  registry: Registry,
  kind: Kind,
  target: Target,
  request: ApiRequest,
  query: Readonly<Record<string, string>>,
  writer: ReturnType<typeof writerOf>,
): Answer {
  switch (request.method) {
    case "POST":
      return post(registry, kind, target, request, query, writer);
    case "PUT":
      return put(registry, kind, target, request, query, writer);
    case "PATCH":
      return patch(registry, kind, target, request, query, writer);
    case "DELETE":
      return remove(registry, kind, target, request, query, writer);
    default:
      throw methodNotSupported(kind, request.method);
  }
}

function isObject(body: unknown, kind: Kind): boolean {
  return (body as { kind?: string }).kind === kind.kind;
}

function getTable(server: RestServer, kind: Kind, target: Target, answer: Answer): unknown {
  const name = (answer.object as { metadata: { name: string } }).metadata.name;
  return getOne(server.registry, kind, { ...target, name, subresource: "" }, "table", {});
}

function exists(kind: Kind, t: Target): boolean {
  if (t.plural === "namespaces" && t.namespace !== undefined) return false;
  if (kind.namespaced && t.namespace === undefined && t.name !== "") return false;
  if (!kind.namespaced && t.namespace !== undefined) return false;
  return t.subresource === "" ? true : t.rest.length === 0 && kind.subresources.includes(t.subresource);
}

/** Documents that are no resources; undefined where the path is something else. */
function document(server: RestServer, path: string, query: Readonly<Record<string, string>>, request: ApiRequest): unknown {
  if (request.method !== "GET") {
    if (document(server, path, query, { ...request, method: "GET" }) !== undefined) throw noSuchMethod();
    return undefined;
  }
  const well = health(path, query);
  if (well !== undefined) return well;
  const parts = path.split("/").filter((p) => p !== "");
  const wantsAggregated = request.accept?.includes("as=APIGroupDiscoveryList") === true;
  if (path === "/version" || path === "/version/") return VERSION;
  if (parts[0] === "api" && parts.length === 1) return wantsAggregated ? aggregated(true) : coreVersions();
  if (parts[0] === "apis" && parts.length === 1) return wantsAggregated ? aggregated(false) : groupList();
  if (parts[0] === "api" && parts.length === 2) return resourceList("", parts[1]!);
  if (parts[0] === "apis" && parts.length === 2) return groupDocument(parts[1]!);
  if (parts[0] === "apis" && parts.length === 3) return resourceList(parts[1]!, parts[2]!);
  if (parts[0] === "openapi" && parts[1] === "v3") return openapi(parts.slice(2), server.descriptions());
  if (path === "/" || path === "") return { paths: [...groupPaths(), ...healthPaths(), "/openapi/v3", "/openapi/v3/", "/version"].sort() };
  return undefined;
}
