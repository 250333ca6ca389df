// Answers, and the forms in which a client may ask for objects: whole, as a Table, or only their metadata.
import type { Kind } from "../kinds/kind";
import { tableOf } from "../tables/table";
import { ApiError, type ApiResponse, type KubeObject } from "../types";
import { failure } from "../errors";

export type Form = "object" | "table" | "metadata";

/** What the Accept header asks for. */
export function formOf(accept: string | undefined): Form {
  if (accept === undefined) return "object";
  for (const range of accept.split(",")) {
    if (/;\s*as=Table\b/.test(range)) return "table";
    if (/;\s*as=PartialObjectMetadata(List)?\b/.test(range)) return "metadata";
    if (/^\s*(application\/(json|yaml)|\*\/\*)\s*(;|$)/.test(range) && !/as=/.test(range)) return "object";
  }
  return "object";
}

export function ok(body: unknown, code = 200, warnings: readonly string[] = []): ApiResponse {
  return { code, body, warnings };
}

export function failed(error: unknown, warnings: readonly string[] = []): ApiResponse {
  if (error instanceof ApiError) return { code: error.status.code, body: error.status, warnings };
  throw error;
}

/** As the kind that the request names (events of two groups are one stored object). */
export function inVersion(kind: Kind, o: KubeObject): KubeObject {
  return kind.storedAs === undefined ? o : kind.convert!(o);
}

export function partial(o: KubeObject): unknown {
  return { kind: "PartialObjectMetadata", apiVersion: "meta.k8s.io/v1", metadata: o.metadata };
}

export function present(kind: Kind, o: KubeObject, form: Form, query: Readonly<Record<string, string>>, now: number): unknown {
  const object = inVersion(kind, o);
  if (form === "table") return tableOf(kind, [object], { now, include: query.includeObject, resourceVersion: o.metadata.resourceVersion });
  return form === "metadata" ? partial(object) : object;
}

export function unsupportedMedia(type: string): ApiError {
  return failure(
    415,
    "UnsupportedMediaType",
    `the body of the request was in an unknown format - accepted media types include: application/json, application/yaml, application/vnd.kubernetes.protobuf; got ${type}`,
  );
}
