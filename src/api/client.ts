// The typed door for controllers, kube-proxy, CoreDNS and the kubelet: the same writes as HTTP's, without the wire.
import { decode, DecodeError } from "./schema/decode";
import { deleteObject } from "./deletion";
import { badRequest } from "./errors";
import { resourceOf, type Draft, type Kind } from "./kinds/kind";
import { kindOf } from "./kinds/list";
import { mergePatch } from "./patch/merge";
import type { Registry, Writer } from "./registry";
import { applySelector } from "./selectors/select";
import { struct } from "./schema/shape";
import { updateScale } from "./subresources/scale";
import { bindPod } from "./subresources/binding";
import type { ApiRequest, ApiResponse, Client, KubeObject, Resource, Selector, WatchEvent } from "./types";

export type Wire = { readonly request: Client["request"]; readonly watchRequest: Client["watchRequest"] };

export function decodeAs(kind: Kind, body: unknown, strict: string[] = []): Draft<KubeObject> {
  try {
    return decode(struct(kind.type), body, strict) as Draft<KubeObject>;
  } catch (e) {
    if (e instanceof DecodeError) throw badRequest(`${kind.kind} in version ${JSON.stringify(kind.version)} cannot be handled as a ${kind.kind}: ${e.message}`);
    throw e;
  }
}

/** A client that signs its writes with a field manager's name. */
export function createClient(registry: Registry, manager: string, wire: Wire): Client {
  const writer = (): Writer => ({ manager, warnings: [] });
  const write = (resource: Resource, object: unknown, subresource?: string): KubeObject => {
    const kind = kindOf(resource);
    const meta = (object as { metadata?: { name?: string; namespace?: string } }).metadata ?? {};
    return registry.update(kind, meta.namespace, meta.name ?? "", () => decodeAs(kind, object), writer(), subresource);
  };
  return {
    get: <T extends KubeObject>(resource: Resource, namespace: string | undefined, name: string) =>
      registry.get(kindOf(resource), namespace, name) as T | undefined,
    list: <T extends KubeObject>(resource: Resource, namespace?: string, selector?: Selector) => {
      const kind = kindOf(resource);
      const all = registry.store.list(kind.storedAs ?? resourceOf(kind), kind.namespaced ? namespace : undefined);
      return (selector === undefined ? all : applySelector(kind, all, selector)) as unknown as readonly T[];
    },
    create: <T extends KubeObject>(resource: Resource, namespace: string | undefined, object: unknown) => {
      const kind = kindOf(resource);
      return registry.create(kind, namespace, decodeAs(kind, object), writer()) as T;
    },
    update: <T extends KubeObject>(resource: Resource, object: unknown) => write(resource, object) as T,
    updateStatus: <T extends KubeObject>(resource: Resource, object: unknown) => write(resource, object, "status") as T,
    patch: <T extends KubeObject>(resource: Resource, namespace: string | undefined, name: string, patch: unknown, subresource?: string) => {
      const kind = kindOf(resource);
      if (subresource === "scale") return updateScale(registry, kind, namespace, name, patch, writer()) as unknown as T;
      if (subresource === "binding") return bindPod(registry, namespace, name, patch, writer()) as unknown as T;
      return registry.update(kind, namespace, name, (old) => decodeAs(kind, mergePatch(old, patch)), writer(), subresource) as T;
    },
    delete: (resource, namespace, name, options) => {
      const { uid, ...rest } = options ?? {};
      deleteObject(registry, kindOf(resource), namespace, name, { ...rest, ...(uid === undefined ? {} : { preconditions: { uid } }) }, writer());
    },
    watch: <T extends KubeObject>(resource: Resource, handler: (event: WatchEvent<T>) => void, namespace?: string, changesAlone = false) => {
      const kind = kindOf(resource);
      const stored = kind.storedAs ?? resourceOf(kind);
      const { store } = registry;
      const first = changesAlone ? [] : store.list(stored, namespace).map((object): WatchEvent => ({ type: "ADDED", object }));
      return store.watch(stored, namespace, first, (event) => handler(event as WatchEvent<T>));
    },
    request: (request: ApiRequest): ApiResponse => wire.request(withAgent(request, manager)),
    watchRequest: (request, handler) => wire.watchRequest(withAgent(request, manager), handler),
  };
}

function withAgent(request: ApiRequest, manager: string): ApiRequest {
  return request.userAgent === undefined ? { ...request, userAgent: manager } : request;
}
