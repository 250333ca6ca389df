// serviceaccounts/token: a TokenRequest is answered with a signed token. Nobody is asked for one here, so the signature is
// drawn; header and claims are what a real server would sign.
import { badRequest, conflict, invalid, invalidValue, notFound } from "../errors";
import { kindOf } from "../kinds/list";
import { newUid } from "../naming";
import type { Registry, Writer } from "../registry";
import { toBase64Url } from "../../base/base64";
import { utf8 } from "../../base/bytes";
import { rfc3339 } from "../schema/time";
import type { KubeObject } from "../types";

type TokenRequest = {
  readonly spec?: {
    readonly audiences?: readonly string[] | null;
    readonly expirationSeconds?: number | null;
    readonly boundObjectRef?: { readonly kind?: string; readonly apiVersion?: string; readonly name?: string; readonly uid?: string } | null;
  };
};

const REQUEST = { plural: "tokenrequests", group: "authentication.k8s.io", kind: "TokenRequest" };
const ISSUER = "https://kubernetes.default.svc.cluster.local";

/** A new token for the service account `name`; the request with its status. */
export function requestToken(registry: Registry, namespace: string | undefined, name: string, body: unknown, writer: Writer): unknown {
  if (registry.get(kindOf("namespaces"), undefined, namespace ?? "") === undefined) throw notFound(kindOf("namespaces"), namespace ?? "");
  const account = registry.must(kindOf("serviceaccounts"), namespace, name);
  const { spec = {} } = (body ?? {}) as TokenRequest;
  const audiences = spec.audiences !== undefined && spec.audiences !== null && spec.audiences.length > 0 ? spec.audiences : [ISSUER];
  const seconds = spec.expirationSeconds ?? 3600;
  const field = "spec.expirationSeconds";
  if (seconds < 600) throw invalid(REQUEST, "", [invalidValue(field, seconds, "may not specify a duration less than 10 minutes")]);
  if (seconds > 2 ** 32) throw invalid(REQUEST, "", [invalidValue(field, seconds, "may not specify a duration larger than 2^32 seconds")]);
  const bound = spec.boundObjectRef ?? undefined;
  const claims = bound === undefined ? {} : boundTo(registry, namespace, name, bound);
  const now = Math.floor(registry.clock.now / 1000);
  const payload = {
    aud: audiences,
    exp: now + seconds,
    iat: now,
    iss: ISSUER,
    jti: newUid(registry.random),
    "kubernetes.io": {
      namespace: account.metadata.namespace,
      ...claims,
      serviceaccount: { name, uid: account.metadata.uid },
    },
    nbf: now,
    sub: `system:serviceaccount:${account.metadata.namespace}:${name}`,
  };
  const stream = registry.random.stream("api/token");
  const signature = Uint8Array.from({ length: 256 }, () => stream.below(256));
  const key = { alg: "RS256", kid: "qX4vB7sN2mT9cW1kLhR8yJ5pF3dZ6gA0eUoIxQwCbVn" };
  const token = [utf8(JSON.stringify(key)), utf8(JSON.stringify(payload)), signature].map(toBase64Url).join(".");
  return {
    kind: "TokenRequest",
    apiVersion: "authentication.k8s.io/v1",
    metadata: {
      name,
      namespace: account.metadata.namespace,
      uid: account.metadata.uid,
      creationTimestamp: rfc3339(registry.clock.now),
      managedFields: [
        {
          manager: writer.manager,
          operation: "Update",
          apiVersion: "authentication.k8s.io/v1",
          time: rfc3339(registry.clock.now),
          fieldsType: "FieldsV1",
          fieldsV1: { "f:spec": { "f:expirationSeconds": {} } },
          subresource: "token",
        },
      ],
    },
    spec: { audiences, expirationSeconds: seconds, boundObjectRef: bound ?? null },
    status: { token, expirationTimestamp: rfc3339(registry.clock.now + seconds * 1000) },
  };
}

/** The claims of the Pod, Secret or Node that a token lives no longer than. */
function boundTo(
  registry: Registry,
  namespace: string | undefined,
  account: string,
  ref: { readonly kind?: string; readonly apiVersion?: string; readonly name?: string; readonly uid?: string },
): object {
  const resource = ref.apiVersion === "v1" ? { Pod: "pods", Secret: "secrets", Node: "nodes" }[ref.kind ?? ""] : undefined;
  if (resource === undefined) {
    const [group, version] = (ref.apiVersion ?? "").includes("/") ? ref.apiVersion!.split("/") : ["", ref.apiVersion ?? ""];
    throw badRequest(`cannot bind token to object of type ${group}/${version}, Kind=${ref.kind ?? ""}`);
  }
  const object = registry.must(kindOf(resource), namespace, ref.name ?? "");
  const own = claim(object);
  if (resource === "pods") {
    const spec = (object as KubeObject & { readonly spec: { readonly serviceAccountName?: string; readonly nodeName?: string } }).spec;
    if (spec.serviceAccountName !== account)
      throw badRequest(`cannot bind token for serviceaccount ${JSON.stringify(account)} to pod running with different serviceaccount name.`);
    const node = spec.nodeName === undefined ? undefined : registry.get(kindOf("nodes"), undefined, spec.nodeName);
    return { ...(node === undefined ? {} : { node: claim(node) }), pod: checked(object, ref, own) };
  }
  return { [resource === "nodes" ? "node" : "secret"]: checked(object, ref, own) };
}

function claim(object: KubeObject): { name: string; uid: string } {
  return { name: object.metadata.name, uid: object.metadata.uid };
}

function checked<T>(object: KubeObject, ref: { readonly kind?: string; readonly uid?: string }, own: T): T {
  if (ref.uid !== undefined && ref.uid !== "" && ref.uid !== object.metadata.uid)
    throw conflict(
      { plural: ref.kind ?? "", group: "", kind: ref.kind ?? "" },
      object.metadata.name,
      `the UID in the bound object reference (${ref.uid}) does not match the UID in record. The object might have been deleted and then recreated`,
    );
  return own;
}
