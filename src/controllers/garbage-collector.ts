// The garbage collector: what has owners goes when all of them have gone (background), before its owner (foreground), or is
// let free (orphan). Departs: no virtual nodes and no absent-owner cache; owners are looked up in the store itself.
import { ApiError } from "../api/types";
import type { Client, KubeObject, OwnerReference, WatchEvent } from "../api/types";
import { KINDS } from "../api/kinds/list";
import { keyOf, splitKey } from "./references";
import type { Controller, ControllerFactory, Key } from "./types";

const resources = KINDS.filter((k) => k.storedAs === undefined && k.plural !== "events").map((k) => (k.group === "" ? k.plural : `${k.plural}.${k.group}`));
const byKind = new Map(
  KINDS.filter((k) => k.storedAs === undefined).map((k) => [
    `${k.group}/${k.kind}`,
    { resource: k.group === "" ? k.plural : `${k.plural}.${k.group}`, namespaced: k.namespaced },
  ]),
);

export const garbageCollector: ControllerFactory = ({ api }): Controller => {
  /** Owner's uid -> "resource|namespace/name" of what names it. */
  let dependents = new Map<string, Set<Key>>();

  function link(event: WatchEvent<KubeObject>, key: Key): void {
    const now = event.type === "DELETED" ? [] : (event.object.metadata.ownerReferences ?? []);
    for (const r of event.previous?.metadata.ownerReferences ?? (event.type === "DELETED" ? (event.object.metadata.ownerReferences ?? []) : [])) {
      if (now.some((n) => n.uid === r.uid)) continue;
      const set = dependents.get(r.uid);
      if (set?.delete(key) === true && set.size === 0) dependents.delete(r.uid);
    }
    for (const r of now) {
      let set = dependents.get(r.uid);
      if (set === undefined) dependents.set(r.uid, (set = new Set()));
      set.add(key);
    }
  }

  function ownerOf(ref: OwnerReference, namespace: string | undefined): { readonly object: KubeObject; readonly resource: string } | undefined {
    const group = ref.apiVersion.includes("/") ? ref.apiVersion.slice(0, ref.apiVersion.indexOf("/")) : "";
    const kind = byKind.get(`${group}/${ref.kind}`);
    if (kind === undefined) return undefined;
    const object = api.get<KubeObject>(kind.resource, kind.namespaced ? namespace : undefined, ref.name);
    return object === undefined || object.metadata.uid !== ref.uid ? undefined : { object, resource: kind.resource };
  }

  const has = (o: KubeObject, finalizer: string): boolean => o.metadata.finalizers?.includes(finalizer) === true;
  const isWaiting = (o: KubeObject): boolean => o.metadata.deletionTimestamp !== undefined && has(o, "foregroundDeletion");

  // Owners that wait for this object to go.
  function waitingOwners(o: KubeObject): readonly Key[] {
    const out: Key[] = [];
    for (const ref of o.metadata.ownerReferences ?? []) {
      const owner = ownerOf(ref, o.metadata.namespace);
      if (owner !== undefined && isWaiting(owner.object)) out.push(`${owner.resource}|${keyOf(owner.object)}`);
    }
    return out;
  }

  function live(uid: string): readonly { readonly resource: string; readonly object: KubeObject; readonly ref: OwnerReference }[] {
    const out: { resource: string; object: KubeObject; ref: OwnerReference }[] = [];
    for (const key of dependents.get(uid) ?? []) {
      const found = lookUp(api, key);
      const ref = found?.object.metadata.ownerReferences?.find((r) => r.uid === uid);
      if (found !== undefined && ref !== undefined) out.push({ ...found, ref });
    }
    return out;
  }

  return {
    name: "generic-garbage-collector",
    watches: resources,
    keys(event, resource) {
      const { object } = event;
      const key = `${resource}|${keyOf(object)}`;
      if (object.metadata.ownerReferences !== undefined || event.previous?.metadata.ownerReferences !== undefined) link(event, key);
      if (event.type === "DELETED") return [...(dependents.get(object.metadata.uid) ?? []), ...waitingOwners(object)];
      if (object.metadata.deletionTimestamp !== undefined) return has(object, "foregroundDeletion") || has(object, "orphan") ? [key] : [];
      const refs = object.metadata.ownerReferences ?? [];
      return refs.some((r) => ownerOf(r, object.metadata.namespace) === undefined) ? [key] : [];
    },
    reconcile(key) {
      const found = lookUp(api, key);
      if (found === undefined) return;
      const { resource, object } = found;
      if (object.metadata.deletionTimestamp !== undefined) {
        if (has(object, "orphan")) {
          for (const d of live(object.metadata.uid)) withoutOwners(api, d.resource, d.object, new Set([object.metadata.uid]));
          removeFinalizer(api, resource, object, "orphan");
        } else if (has(object, "foregroundDeletion")) {
          const blocking = live(object.metadata.uid).filter((d) => d.ref.blockOwnerDeletion === true);
          for (const d of blocking) if (d.object.metadata.deletionTimestamp === undefined) collect(d.resource, d.object);
          if (live(object.metadata.uid).every((d) => d.ref.blockOwnerDeletion !== true)) removeFinalizer(api, resource, object, "foregroundDeletion");
        }
        return;
      }
      collect(resource, object);
    },
    snapshot: () => new Map([...dependents].map(([uid, set]) => [uid, new Set(set)])),
    restore: (s) => void (dependents = new Map([...(s as Map<string, Set<Key>>)].map(([uid, set]) => [uid, new Set(set)]))),
  };

  // Deletes an object none of whose owners is left; else cuts the references to those that have gone.
  function collect(resource: string, object: KubeObject): void {
    const refs = object.metadata.ownerReferences ?? [];
    if (refs.length === 0) return;
    const { namespace, name, uid } = object.metadata;
    const owners = refs.map((ref) => ({ ref, owner: ownerOf(ref, namespace)?.object }));
    const solid = owners.filter((o) => o.owner !== undefined && !(isWaiting(o.owner) && o.ref.blockOwnerDeletion === true));
    const waiting = owners.filter((o) => o.owner !== undefined && !solid.includes(o));
    if (solid.length > 0) {
      const cut = new Set(owners.filter((o) => !solid.includes(o)).map((o) => o.ref.uid));
      if (cut.size > 0) withoutOwners(api, resource, object, cut);
      return;
    }
    const policy =
      waiting.length > 0 && (dependents.get(uid)?.size ?? 0) > 0
        ? "Foreground"
        : has(object, "orphan")
          ? "Orphan"
          : has(object, "foregroundDeletion")
            ? "Foreground"
            : "Background";
    try {
      api.delete(resource, namespace, name, { uid, propagationPolicy: policy });
    } catch (e) {
      if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
    }
  }
};

function lookUp(api: Client, key: Key): { readonly resource: string; readonly object: KubeObject } | undefined {
  const bar = key.indexOf("|");
  const resource = key.slice(0, bar);
  const { namespace, name } = splitKey(key.slice(bar + 1));
  const object = api.get<KubeObject>(resource, namespace, name);
  return object === undefined ? undefined : { resource, object };
}

function withoutOwners(api: Client, resource: string, object: KubeObject, uids: ReadonlySet<string>): void {
  const rest = (object.metadata.ownerReferences ?? []).filter((r) => !uids.has(r.uid));
  api.patch(resource, object.metadata.namespace, object.metadata.name, {
    metadata: { uid: object.metadata.uid, ownerReferences: rest.length === 0 ? null : rest },
  });
}

function removeFinalizer(api: Client, resource: string, object: KubeObject, finalizer: string): void {
  const rest = (object.metadata.finalizers ?? []).filter((f) => f !== finalizer);
  try {
    api.patch(resource, object.metadata.namespace, object.metadata.name, {
      metadata: { uid: object.metadata.uid, finalizers: rest.length === 0 ? null : rest },
    });
  } catch (e) {
    if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
  }
}
