// POST, PUT, PATCH and DELETE: decoding by the strictness asked for, then the registry.
import { applyObject } from "../managed/apply";
import { typedProblems } from "../managed/typed";
import { decodeAs } from "../client";
import { KINDS, storedKind } from "../kinds/list";
import { badRequest, conflict, failure, noSuchMethod } from "../errors";
import { deleteObject, type DeleteOptions } from "../deletion";
import { apiVersionOf, resourceOf, type Draft, type Kind } from "../kinds/kind";
import { jsonPatch } from "../patch/json";
import { mergePatch } from "../patch/merge";
import { badPatch, strategicMerge } from "../patch/strategic";
import { answerReview } from "../rbac/reviews";
import type { Registry, Writer } from "../registry";
import { decode, DecodeError } from "../schema/decode";
import { fromUnstructured, goPrint } from "../schema/unstructured";
import { OPEN, struct, type StructShape } from "../schema/shape";
import { predicate } from "../selectors/select";
import { bindPod } from "../subresources/binding";
import { evictPod } from "../subresources/eviction";
import { scaleOf, updateScale } from "../subresources/scale";
import { requestToken } from "../subresources/token";
import type { ApiRequest, KubeObject } from "../types";
import { contentType, isApply } from "./options";
import type { Target } from "./path";
import { inVersion, unsupportedMedia } from "./respond";

type Query = Readonly<Record<string, string>>;
export type Answer = { readonly object: unknown; readonly code: number };

/** How strictly unknown fields are taken; the server's own default is to warn. */
function strictness(query: Query): "Strict" | "Warn" | "Ignore" {
  const asked = query.fieldValidation ?? "";
  return asked === "Strict" || asked === "Ignore" ? asked : "Warn";
}

function decodeBody(kind: Kind, body: unknown, query: Query, warnings: string[]): Draft<KubeObject> {
  const given = body as { apiVersion?: unknown; kind?: unknown } | undefined;
  if (typeof given !== "object" || given === null)
    throw badRequest(
      `the object provided is unrecognized (must be of type ${kind.kind}): couldn't get version/kind; json parse error: unexpected end of JSON input`,
    );
  checkKind(kind, given);
  const strict: string[] = [];
  const object = decodeAs(kind, body, strict);
  const how = strict.length === 0 ? "Ignore" : strictness(query);
  if (how === "Strict")
    throw badRequest(
      `${kind.kind} in version ${JSON.stringify(kind.version)} cannot be handled as a ${kind.kind}: strict decoding error: ${strict.join(", ")}`,
    );
  if (how === "Warn") warnings.push(...strict);
  return object;
}

/** An applied configuration may hold nothing that the schema does not; the words are structured-merge-diff's. */
function decodeApplied(kind: Kind, t: Target, body: unknown): Draft<KubeObject> {
  const given = body as { apiVersion?: unknown; kind?: unknown } | undefined;
  if (typeof given !== "object" || given === null) throw badRequest(`error decoding YAML: error converting YAML to JSON`);
  const wanted = apiVersionOf(kind);
  if (given.apiVersion !== wanted)
    throw badRequest(`Incorrect version specified in apply patch. Specified patch version: ${String(given.apiVersion ?? "")}, expected: ${wanted}`);
  if (given.kind !== kind.kind) throw badRequest(`invalid object type: ${wanted === "v1" ? "/v1" : wanted}, Kind=${String(given.kind ?? "")}`);
  const problems = kind.type === OPEN ? [] : typedProblems(struct(kind.type), body);
  if (problems.length === 0) return decodeAs(kind, body, []);
  const where = `${t.namespace ?? ""}/${t.name}; ${wanted === "v1" ? "/v1" : wanted}, Kind=${kind.kind}`;
  throw failure(
    500,
    "",
    `failed to create typed patch object (${where}): ${problems.length === 1 ? problems[0] : `errors:\n${problems.map((l) => `  ${l}`).join("\n")}`}`,
  );
}

function checkKind(kind: Kind, given: { apiVersion?: unknown; kind?: unknown }): void {
  const wanted = apiVersionOf(kind);
  const [version, name] = [given.apiVersion ?? wanted, given.kind ?? kind.kind];
  if (name === kind.kind && version === wanted) return;
  const [g, v] = splitVersion(String(version));
  if (g === kind.group && v === kind.version)
    throw badRequest(`${String(name)} in version ${JSON.stringify(v)} cannot be handled as a ${kind.kind}: ${otherKind(kind, given as Partial<KubeObject>)}`);
  throw badRequest(`the API version in the data (${String(version)}) does not match the expected API version (${wanted})`);
}

function splitVersion(text: string): [string, string] {
  const at = text.indexOf("/");
  return at < 0 ? ["", text] : [text.slice(0, at), text.slice(at + 1)];
}

export function post(registry: Registry, kind: Kind, t: Target, request: ApiRequest, query: Query, writer: Writer): Answer {
  if (t.subresource === "binding") return bound(registry, t.namespace, t.name, request.body, writer);
  if (t.subresource === "eviction") return { object: evictPod(registry, t.namespace, t.name, request.body, writer), code: 201 };
  if (t.subresource === "token") return { object: requestToken(registry, t.namespace, t.name, request.body, writer), code: 201 };
  if (t.name !== "") throw noSuchMethod();
  if (resourceOf(kind) === "bindings")
    return bound(registry, t.namespace, (request.body as Partial<KubeObject> | undefined)?.metadata?.name ?? "", request.body, writer);
  const body = decodeBody(kind, request.body, query, writer.warnings);
  if (kind.verbs !== undefined) return { object: { ...body, status: answerReview(registry, kind, request.as, body) }, code: 201 };
  return { object: inVersion(kind, registry.create(storedKind(kind), t.namespace, kind.revert?.(body) ?? body, writer)), code: 201 };
}

function bound(registry: Registry, namespace: string | undefined, pod: string, binding: unknown, writer: Writer): Answer {
  bindPod(registry, namespace, pod, binding, writer);
  return { object: { kind: "Status", apiVersion: "v1", metadata: {}, status: "Success", code: 201 }, code: 201 };
}

export function put(registry: Registry, kind: Kind, t: Target, request: ApiRequest, query: Query, writer: Writer): Answer {
  if (t.subresource === "scale") return { object: updateScale(registry, kind, t.namespace, t.name, request.body, writer), code: 200 };
  const body = decodeBody(kind, request.body, query, writer.warnings);
  const old = registry.get(kind, t.namespace, t.name);
  if (old !== undefined && body.metadata?.uid && body.metadata.uid !== old.metadata.uid) throw otherUid(kind, t, body.metadata.uid, old.metadata.uid);
  if (old === undefined && t.subresource === "" && CREATED_BY_UPDATE.includes(resourceOf(kind))) {
    if (body.metadata?.uid) throw otherUid(kind, t, body.metadata.uid, "");
    if (body.metadata?.name !== t.name)
      throw badRequest(`the name of the object (${body.metadata?.name ?? ""}) does not match the name on the URL (${t.name})`);
    return { object: inVersion(kind, registry.create(storedKind(kind), t.namespace, kind.revert?.(body) ?? body, writer)), code: 201 };
  }
  return {
    object: inVersion(
      kind,
      registry.update(storedKind(kind), t.namespace, t.name, () => kind.revert?.(body) ?? body, writer, t.subresource || undefined),
    ),
    code: 200,
  };
}

/** Where etcd keeps kinds that are not kept under their own name. */
const KEYS: Readonly<Record<string, string>> = {
  replicationcontrollers: "controllers",
  endpoints: "services/endpoints",
  nodes: "minions",
  services: "services/specs",
  ingresses: "ingress",
};

/** A PUT names another object of the same name: the words are the storage's. */
function otherUid(kind: Kind, t: Target, given: string, stored: string): Error {
  const key = `/registry/${KEYS[kind.plural] ?? kind.plural}/${t.namespace === undefined ? "" : `${t.namespace}/`}${t.name}`;
  return conflict(
    kind,
    t.name,
    `StorageError: invalid object, Code: 4, Key: ${key}, ResourceVersion: 0, AdditionalErrorMsg: Precondition failed: UID in precondition: ${given}, UID in object meta: ${stored}`,
  );
}

/** Kinds whose strategy allows a PUT to create. */
const CREATED_BY_UPDATE = [
  "services",
  "endpoints",
  "events",
  "leases.coordination.k8s.io",
  "limitranges",
  "roles.rbac.authorization.k8s.io",
  "rolebindings.rbac.authorization.k8s.io",
  "clusterroles.rbac.authorization.k8s.io",
  "clusterrolebindings.rbac.authorization.k8s.io",
  "priorityclasses.scheduling.k8s.io",
];

export function patch(registry: Registry, kind: Kind, t: Target, request: ApiRequest, query: Query, writer: Writer): Answer {
  const type = contentType(request);
  if (isApply(type)) {
    return applyObject(
      registry,
      kind,
      t.namespace,
      t.name,
      request.body,
      { ...writer, force: query.force === "true" },
      (body) => decodeApplied(kind, t, body),
      t.subresource || undefined,
    );
  }
  const current = registry.must(kind, t.namespace, t.name);
  if (t.subresource === "scale")
    return {
      object: updateScale(
        registry,
        kind,
        t.namespace,
        t.name,
        type === "application/json-patch+json" ? jsonPatch(scaleOf(current), request.body) : request.body,
        writer,
      ),
      code: 200,
    };
  const body = patched(kind, inVersion(kind, current), type, request.body, query, writer.warnings);
  return {
    object: inVersion(
      kind,
      registry.update(storedKind(kind), t.namespace, t.name, () => kind.revert?.(body) ?? body, writer, t.subresource || undefined),
    ),
    code: 200,
  };
}

function patched(kind: Kind, current: KubeObject, type: string, body: unknown, query: Query, warnings: string[]): Draft<KubeObject> {
  const shape = struct(kind.type);
  switch (type) {
    case "application/strategic-merge-patch+json":
      return strategic(shape, current, body, query, warnings);
    case "application/merge-patch+json":
    case "application/json-patch+json": {
      const merged = type.startsWith("application/merge") ? mergePatch(current, objectPatch(body, "error decoding patch: ")) : jsonPatch(current, body);
      return viaJson(kind, shape, merged, query, warnings);
    }
    default:
      throw unsupportedMedia(type);
  }
}

function objectPatch(body: unknown, prefix: string): unknown {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  const what = Array.isArray(body) ? "array" : typeof body === "boolean" ? "bool" : typeof body;
  throw badRequest(`${prefix}json: cannot unmarshal ${what} into Go value of type map[string]interface {}`);
}

function strategic(shape: StructShape, current: KubeObject, body: unknown, query: Query, warnings: string[]): Draft<KubeObject> {
  const own = structuredCopy(objectPatch(body, "")) as Record<string, unknown>;
  const merged = strategicMerge(current as unknown as Record<string, unknown>, own, shape);
  const strict: string[] = [];
  try {
    const object = fromUnstructured(shape, merged, strict) as Draft<KubeObject>;
    judge(strict, query, warnings, (message) => badPatch(goPrint(own), message));
    return object;
  } catch (e) {
    if (e instanceof DecodeError) throw badPatch(goPrint(own), e.message);
    throw e;
  }
}

function viaJson(kind: Kind, shape: StructShape, merged: unknown, query: Query, warnings: string[]): Draft<KubeObject> {
  const strict: string[] = [];
  try {
    const said = merged as Partial<KubeObject>;
    if (said.apiVersion !== apiVersionOf(kind) || said.kind !== kind.kind) throw new DecodeError(otherKind(kind, said));
    const object = decode(shape, merged, strict) as Draft<KubeObject>;
    judge(strict, query, warnings, (message) => badPatch(JSON.stringify(merged), message));
    return object;
  } catch (e) {
    if (e instanceof DecodeError) throw badPatch(JSON.stringify(merged), e.message);
    throw e;
  }
}

/** Why a patch may not make another kind of an object. */
function otherKind(kind: Kind, said: Partial<KubeObject>): string {
  const known = KINDS.find((x) => x.kind === said.kind && apiVersionOf(x) === said.apiVersion);
  if (known === undefined)
    return `no kind ${JSON.stringify(said.kind ?? "")} is registered for version ${JSON.stringify(said.apiVersion ?? "")} in scheme "pkg/runtime/scheme.go:111"`;
  return `converting (${known.version}.${known.kind}) to (${kind.type.split(".")[0]!}.${kind.kind}): unknown conversion`;
}

function judge(strict: readonly string[], query: Query, warnings: string[], error: (message: string) => Error): void {
  if (strict.length === 0) return;
  const how = strictness(query);
  if (how === "Strict") throw error(`strict decoding error: ${strict.join(", ")}`);
  if (how === "Warn") warnings.push(...strict);
}

function structuredCopy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(structuredCopy);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, structuredCopy(v)]));
}

/** Kinds of which a deletion gives back the object rather than a Status. */
const RETURNS_OBJECT = ["services", "pods", "serviceaccounts", "persistentvolumes", "persistentvolumeclaims", "podtemplates", "resourcequotas"];

export function remove(registry: Registry, kind: Kind, t: Target, request: ApiRequest, query: Query, writer: Writer): Answer {
  const options = deleteOptions(request.body, query);
  // Clients say it in the options' body rather than in the query.
  if (options.dryRun?.includes("All") === true && !writer.dryRun) return remove(registry, kind, t, request, query, { ...writer, dryRun: true });
  if (t.name === "") return removeAll(registry, kind, t, query, options, writer);
  const { object, gone } = deleteObject(registry, kind, t.namespace, t.name, options, writer);
  if (!gone || RETURNS_OBJECT.includes(resourceOf(kind))) return { object, code: 200 };
  return {
    object: {
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Success",
      details: { name: object.metadata.name, ...(kind.group ? { group: kind.group } : {}), kind: kind.plural, uid: object.metadata.uid },
    },
    code: 200,
  };
}

function deleteOptions(body: unknown, query: Query): DeleteOptions {
  const given = typeof body === "object" && body !== null ? (decode(struct("meta.v1.DeleteOptions"), body) as DeleteOptions) : {};
  return {
    ...given,
    ...(query.gracePeriodSeconds ? { gracePeriodSeconds: Number(query.gracePeriodSeconds) } : {}),
    ...(query.propagationPolicy ? { propagationPolicy: query.propagationPolicy } : {}),
  };
}

function removeAll(registry: Registry, kind: Kind, t: Target, query: Query, options: DeleteOptions, writer: Writer): Answer {
  if (kind.plural === "namespaces" && kind.group === "") throw noSuchMethod();
  const test = predicate(kind, { labels: query.labelSelector ?? "", fields: query.fieldSelector ?? "" }) ?? (() => true);
  const items = registry.store.list(kind.storedAs ?? resourceOf(kind), t.namespace).filter(test);
  const metadata = { resourceVersion: String(registry.store.revision) };
  for (const o of items)
    if (registry.get(kind, o.metadata.namespace, o.metadata.name) !== undefined)
      deleteObject(registry, kind, o.metadata.namespace, o.metadata.name, options, writer);
  return { object: { kind: `${kind.kind}List`, apiVersion: apiVersionOf(kind), metadata, items }, code: 200 };
}
