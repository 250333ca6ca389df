// What a file's value holds: an object, or a list of them, each with the resource that its kind names.
import { decode, DecodeError } from "../../api/schema/decode";
import { struct } from "../../api/schema/shape";
import type { KubeObject } from "../../api/types";
import type { ResourceInfo } from "../discovery";
import { attempt, BareFailure, Failure, fail } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import type { Info, SelectOptions } from "./select";

/** Puts what a file's value holds into `found`; problems of a list's items go to `refuse`. */
export function toInfos(
  k: Invocation,
  value: unknown,
  source: string,
  namespace: string,
  o: SelectOptions,
  found: Info[],
  refuse: (error: Error) => void,
): void {
  const object = value as KubeObject & { readonly items?: readonly KubeObject[] };
  checkMetadata(object, source);
  const items = object.items ?? undefined;
  const itemKind = items === undefined ? object.kind : object.kind.replace(/List$/, "");
  const known = o.local === true ? localResource(object) : itemKind === "" ? "any" : k.discovery.forKind(object.apiVersion, itemKind);
  if (known === undefined) {
    const { name, namespace: own } = (object.metadata ?? {}) as Partial<KubeObject["metadata"]>;
    throw new Failure(
      `resource mapping not found for name: ${quote(name ?? "")} namespace: ${quote(own ?? "")} from ${quote(source)}: no matches for kind ${quote(object.kind)} in version ${quote(object.apiVersion)}\nensure CRDs are installed first`,
    );
  }
  if (items === undefined) {
    found.push(infoOf(object, known as ResourceInfo, source, namespace, o));
    return;
  }
  for (const item of flattened(object)) {
    const got = attempt(() => infoOf(item, itemResource(k, item, o), source, namespace, o));
    if (got.error !== undefined) refuse(got.error);
    else found.push(got.value);
  }
}

/** The items of a list. A list among them is taken for one, but found to be none. */
function flattened(list: KubeObject & { readonly items?: readonly KubeObject[] | null }): KubeObject[] {
  const { apiVersion, kind } = list;
  return (list.items ?? []).map((item) => {
    if (Array.isArray((item as { items?: unknown }).items)) fail("*unstructured.Unstructured is not a list: no Items field in this object");
    // items of a typed list need not say what they are
    return item.kind || item.apiVersion ? item : { ...item, apiVersion, kind: kind.replace(/List$/, "") };
  });
}

function itemResource(k: Invocation, item: KubeObject, o: SelectOptions): ResourceInfo {
  const untyped = item.kind
    ? item.apiVersion
      ? undefined
      : "Object 'apiVersion' is missing in 'object has no apiVersion field'"
    : "Object 'Kind' is missing in 'object has no kind field '";
  if (untyped !== undefined) throw new Failure(`unable to get type info from the object "*unstructured.Unstructured": ${untyped}`);
  if (o.local === true) return localResource(item);
  const resource = k.discovery.forKind(item.apiVersion, item.kind);
  if (resource === undefined) throw new BareFailure(`unable to recognize no matches for kind ${quote(item.kind)} in version ${quote(item.apiVersion)}`);
  return resource;
}

function infoOf(object: KubeObject, resource: ResourceInfo, source: string, namespace: string, o: SelectOptions): Info {
  const meta = (object.metadata ?? {}) as Partial<KubeObject["metadata"]>;
  const name = meta.name ?? "";
  if (!resource.namespaced) return { resource, namespace: "", name, source, object };
  const own = meta.namespace ?? "";
  if (o.local === true) return { resource, namespace: own, name, source, object };
  if (own !== "" && o.enforceNamespace === true && own !== namespace)
    fail(
      `the namespace from the provided object ${quote(own)} does not match the namespace ${quote(namespace)}. You must pass '--namespace=${own}' to perform this operation.`,
    );
  const ns = own !== "" ? own : namespace;
  return { resource, namespace: ns, name, source, object: ns === own ? object : ({ ...object, metadata: { ...meta, namespace: ns } } as KubeObject) };
}

/** Metadata must be what its type says before anything is sent. */
function checkMetadata(object: KubeObject, source: string): void {
  try {
    decode(struct("core.v1.ConfigMap"), { metadata: object.metadata });
  } catch (e) {
    if (e instanceof DecodeError) throw new Failure(`unable to decode ${quote(source)}: ${e.message.replace("field ConfigMap.", "field metadataOnlyObject.")}`);
    throw e;
  }
}

function localResource(object: KubeObject): ResourceInfo {
  const [group, version] = object.apiVersion.includes("/") ? (object.apiVersion.split("/") as [string, string]) : ["", object.apiVersion];
  const name = object.kind.toLowerCase() + "s";
  return {
    group,
    version,
    name,
    singular: object.kind.toLowerCase(),
    kind: object.kind,
    namespaced: true,
    verbs: [],
    shortNames: [],
    categories: [],
    subresources: [],
  };
}
