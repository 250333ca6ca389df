// The annotation in which kubectl apply remembers what it was given.
import type { KubeObject } from "../../api/types";
import { compactJson } from "../printers/json";
import { typedCompactJson } from "../printers/typed-json";
import type { Json } from "./strategic";

export const LAST_APPLIED = "kubectl.kubernetes.io/last-applied-configuration";

/** What was last applied; undefined if never. */
export function lastApplied(object: KubeObject): Json | undefined {
  const text = object.metadata.annotations?.[LAST_APPLIED];
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** The object with the annotation of itself. */
export function withLastApplied(object: KubeObject): KubeObject {
  const { [LAST_APPLIED]: _, ...annotations } = object.metadata.annotations ?? {};
  const bare = { ...object, metadata: { ...object.metadata, annotations } };
  return { ...bare, metadata: { ...bare.metadata, annotations: { ...annotations, [LAST_APPLIED]: compactJson(bare) + "\n" } } };
}

/** The same for an object that kubectl has made itself, of its own type: without annotations there is no word of them. */
export function withOwnLastApplied(object: KubeObject): KubeObject {
  const { [LAST_APPLIED]: _, ...annotations } = object.metadata.annotations ?? {};
  const { annotations: _old, ...metadata } = object.metadata;
  const bare = { ...object, metadata: { ...metadata, ...(Object.keys(annotations).length > 0 && { annotations }) } } as KubeObject;
  return { ...bare, metadata: { ...bare.metadata, annotations: { ...annotations, [LAST_APPLIED]: typedCompactJson(bare) + "\n" } } };
}

/** The object with the annotation brought up to date: when --save-config asks, or when it has one. */
export function updateLastApplied(object: KubeObject, create: boolean): KubeObject {
  return create || object.metadata.annotations?.[LAST_APPLIED] !== undefined ? withLastApplied(object) : object;
}

/** Without fields that are null, as client-side apply creates. */
export function withoutNulls<T>(value: T): T {
  if (Array.isArray(value)) return (value as unknown[]).map((v) => withoutNulls(v)) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, v]) => v !== null)
      .map(([key, v]) => [key, withoutNulls(v) as unknown]),
  ) as T;
}
