// Deletion: at once, after a grace period (Pods), or when the last finalizer has gone. Foreground and orphan propagation
// leave a finalizer for the garbage collector.
import { admitDelete } from "./admission";
import { conflict, notFound } from "./errors";
import type { Kind } from "./kinds/kind";
import type { Registry, Writer } from "./registry";
import { rfc3339 } from "./schema/time";
import type { KubeObject } from "./types";

export type DeleteOptions = {
  readonly gracePeriodSeconds?: number;
  readonly propagationPolicy?: string;
  readonly orphanDependents?: boolean;
  readonly dryRun?: readonly string[];
  readonly preconditions?: { readonly uid?: string; readonly resourceVersion?: string };
};

/** `gone` tells whether the object was removed; else it waits for its grace period or its finalizers. */
export function deleteObject(
  registry: Registry,
  kind: Kind,
  namespace: string | undefined,
  name: string,
  options: DeleteOptions,
  writer: Writer,
): { readonly object: KubeObject; readonly gone: boolean } {
  admitDelete(kind, name);
  const old = registry.must(kind, namespace, name);
  const { uid, resourceVersion } = options.preconditions ?? {};
  if (uid !== undefined && uid !== old.metadata.uid)
    throw conflict(
      kind,
      name,
      `the UID in the precondition (${uid}) does not match the UID in record (${old.metadata.uid}). The object might have been deleted and then recreated`,
    );
  if (resourceVersion !== undefined && resourceVersion !== old.metadata.resourceVersion)
    throw conflict(
      kind,
      name,
      `the ResourceVersion in the precondition (${resourceVersion}) does not match the ResourceVersion in record (${old.metadata.resourceVersion}). The object might have been modified`,
    );
  if (kind.plural === "namespaces" && kind.group === "") return deleteNamespace(registry, kind, old, writer);

  const finalizers = withPropagation(old.metadata.finalizers ?? [], options);
  const grace = graceOf(kind, old, options);
  const now = registry.clock.now;
  if (grace > 0) {
    const m = old.metadata;
    if (m.deletionTimestamp !== undefined && (options.gracePeriodSeconds === undefined || options.gracePeriodSeconds >= (m.deletionGracePeriodSeconds ?? 0)))
      return { object: old, gone: false };
    return waiting(registry, kind, old, finalizers, now, grace, writer);
  }
  if (finalizers.length > 0) {
    if (
      old.metadata.deletionTimestamp !== undefined &&
      old.metadata.deletionGracePeriodSeconds === 0 &&
      finalizers.length === (old.metadata.finalizers?.length ?? 0)
    )
      return { object: old, gone: false };
    return waiting(registry, kind, old, finalizers, now, 0, writer);
  }
  // What has a grace is marked first, even when there is none to wait for: watchers see it end before it is gone.
  const unmarked = kind.strategy.grace !== undefined && (old.metadata.deletionTimestamp === undefined || old.metadata.deletionGracePeriodSeconds !== 0);
  if (unmarked) return waiting(registry, kind, old, finalizers, now, 0, writer);
  return { object: registry.erase(kind, old, writer), gone: true };
}

function waiting(
  registry: Registry,
  kind: Kind,
  old: KubeObject,
  finalizers: readonly string[],
  now: number,
  grace: number,
  writer: Writer,
): { object: KubeObject; gone: boolean } {
  const gone = grace === 0 && finalizers.length === 0;
  if (writer.dryRun === true) return { object: old, gone };
  const first = old.metadata.deletionTimestamp === undefined;
  // The time is when the grace will have passed; a later, shorter grace counts from the first request.
  const began = first ? now : Date.parse(old.metadata.deletionTimestamp!) - (old.metadata.deletionGracePeriodSeconds ?? 0) * 1000;
  const over = !first && began + grace * 1000 < now;
  const metadata = {
    deletionTimestamp: rfc3339(over ? now : began + grace * 1000),
    deletionGracePeriodSeconds: over ? Math.min(grace, 1) : grace,
    finalizers: [...finalizers],
    ...(first && old.metadata.generation ? { generation: old.metadata.generation + 1 } : {}),
  };
  const object = registry.mark(kind, old, writer, metadata, {}, gone);
  return { object: gone ? registry.erase(kind, object, writer) : object, gone };
}

function graceOf(kind: Kind, old: KubeObject, options: DeleteOptions): number {
  const grace = kind.strategy.grace?.(old, options.gracePeriodSeconds);
  return grace === undefined ? 0 : grace < 0 ? 1 : grace;
}

function withPropagation(finalizers: readonly string[], options: DeleteOptions): readonly string[] {
  const orphan = options.propagationPolicy === "Orphan" || (options.propagationPolicy === undefined && options.orphanDependents === true);
  const foreground = options.propagationPolicy === "Foreground";
  if (options.propagationPolicy === undefined && options.orphanDependents === undefined) return finalizers;
  const rest = finalizers.filter((f) => f !== "orphan" && f !== "foregroundDeletion");
  if (orphan) return [...rest, "orphan"];
  return foreground ? [...rest, "foregroundDeletion"] : rest;
}

function deleteNamespace(registry: Registry, kind: Kind, old: KubeObject, writer: Writer): { object: KubeObject; gone: boolean } {
  if (writer.dryRun === true) return { object: old, gone: false };
  if (old.metadata.deletionTimestamp === undefined) {
    const object = registry.mark(
      kind,
      old,
      writer,
      { deletionTimestamp: rfc3339(registry.clock.now) },
      { status: { ...(old.status as object | undefined), phase: "Terminating" } },
    );
    return { object, gone: registry.get(kind, undefined, old.metadata.name) === undefined };
  }
  const held = (old.spec as { finalizers?: readonly string[] } | undefined)?.finalizers;
  if (held?.length || old.metadata.finalizers?.length) return { object: old, gone: false };
  if (registry.get(kind, undefined, old.metadata.name) === undefined) throw notFound(kind, old.metadata.name);
  return { object: registry.erase(kind, old, writer), gone: true };
}
