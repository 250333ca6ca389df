// GET of one object or of a list: selectors, pages, Tables.
import { badRequest, failure, notFound, quote } from "../errors";
import { apiVersionOf, resourceOf, type Kind } from "../kinds/kind";
import type { Registry } from "../registry";
import { fromBase64Url, toBase64Url } from "../../base/base64";
import { text as fromUtf8, utf8 } from "../../base/bytes";
import { jsonProblem } from "../../base/json-problem";
import { predicate } from "../selectors/select";
import { scaleOf } from "../subresources/scale";
import { tableOf } from "../tables/table";
import type { KubeObject } from "../types";
import type { Target } from "./path";
import { inVersion, partial, present, type Form } from "./respond";

type Query = Readonly<Record<string, string>>;

export function getOne(registry: Registry, kind: Kind, target: Target, form: Form, query: Query): unknown {
  const object = kind.fixed === undefined ? registry.must(kind, target.namespace, target.name) : fixedObject(kind, target.name);
  if (target.subresource === "scale") return scaleOf(object);
  return present(kind, object, form, query, registry.clock.now);
}

function fixedObject(kind: Kind, name: string): KubeObject {
  const found = kind.fixed?.find((o) => o.metadata.name === name);
  if (found === undefined) throw notFound({ group: kind.group, kind: kind.kind, plural: kind.singular }, name);
  return found;
}

export function getList(registry: Registry, kind: Kind, target: Target, form: Form, query: Query): unknown {
  const { store } = registry;
  const test = predicate(kind, { labels: query.labelSelector ?? "", fields: query.fieldSelector ?? "" });
  let objects: readonly KubeObject[] = kind.fixed ?? store.list(kind.storedAs ?? resourceOf(kind), target.namespace);
  if (test !== undefined) objects = objects.filter(test);
  const metadata: { resourceVersion: string; continue?: string; remainingItemCount?: number } = { resourceVersion: String(store.revision) };
  if (query.limit !== undefined && !/^[+-]?\d+$/.test(query.limit)) throw badRequest(`strconv.ParseInt: parsing ${quote(query.limit)}: invalid syntax`);
  const limit = Number(query.limit ?? 0);
  if (query.resourceVersion) checkVersion(query.resourceVersion, store.revision);
  if (query.continue) {
    const { rv, start } = readContinue(query.continue);
    metadata.resourceVersion = String(rv);
    objects = objects.filter((o) => registry.key(kind, o.metadata.namespace, o.metadata.name) >= start);
  }
  if (limit > 0 && objects.length > limit) {
    const next = objects[limit]!;
    metadata.continue = writeContinue(Number(metadata.resourceVersion), registry.key(kind, next.metadata.namespace, next.metadata.name));
    if (test === undefined) metadata.remainingItemCount = objects.length - limit;
    objects = objects.slice(0, limit);
  }
  if (kind.storedAs !== undefined) objects = objects.map((o) => inVersion(kind, o));
  if (form === "table") return tableOf(kind, objects, { now: registry.clock.now, include: query.includeObject, ...metadata });
  if (form === "metadata") return { kind: "PartialObjectMetadataList", apiVersion: "meta.k8s.io/v1", metadata, items: objects.map(partial) };
  return { kind: `${kind.kind}List`, apiVersion: apiVersionOf(kind), metadata, items: objects.map(bare) };
}

/** A list may ask to be as new as a resource version, which must have been. */
function checkVersion(asked: string, now: number): void {
  if (!/^\d+$/.test(asked))
    throw badRequest(`invalid resource version: resourceVersion: Invalid value: ${quote(asked)}: strconv.ParseUint: parsing ${quote(asked)}: invalid syntax`);
  if (Number(asked) > now) throw failure(504, "Timeout", `Timeout: Too large resource version: ${asked}, current: ${now}`);
}

/** An item of a typed list does not repeat its kind. */
function bare(o: KubeObject): unknown {
  const { kind: _kind, apiVersion: _apiVersion, ...rest } = o;
  return rest;
}

function writeContinue(rv: number, start: string): string {
  return toBase64Url(utf8(JSON.stringify({ v: "meta.k8s.io/v1", rv, start })));
}

function readContinue(token: string): { rv: number; start: string } {
  const bytes = fromBase64Url(token);
  if (bytes === undefined) {
    const bad = /[^A-Za-z0-9_-]/.exec(token)?.index ?? token.length - 1;
    throw badRequest(`invalid continue token: continue key is not valid: illegal base64 data at input byte ${bad}`);
  }
  const text = fromUtf8(bytes);
  try {
    const { rv, start } = JSON.parse(text) as { rv: number; start: string };
    return { rv, start };
  } catch {
    throw badRequest(`invalid continue token: continue key is not valid: ${jsonProblem(text)}`);
  }
}
