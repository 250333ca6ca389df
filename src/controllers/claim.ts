// Adoption and release (controller_ref_manager upstream): an owner keeps the objects that name it as controller and that
// its selector matches, lets go of those that it no longer matches, and adopts matching ones that nobody controls.
import { ApiError } from "../api/types";
import type { Client, KubeObject } from "../api/types";
import { selected } from "./cache";
import type { Cache } from "./cache";
import { controllerOf, controllerRef } from "./references";
import type { LabelSelector } from "./objects";
import { matches } from "./selectors";

/** The owner's objects, after adopting and releasing. */
export function claim<T extends KubeObject>(
  api: Client,
  cache: Cache<T>,
  owner: KubeObject,
  selector: LabelSelector,
  wanted: (object: T) => boolean = () => true,
): readonly T[] {
  const out: T[] = [];
  const deleting = owner.metadata.deletionTimestamp !== undefined;
  for (const object of [...cache.by("owner", owner.metadata.uid)]) {
    if (!wanted(object)) continue;
    if (matches(selector, object.metadata.labels)) out.push(object);
    else if (!deleting) {
      const ownerReferences = (object.metadata.ownerReferences ?? []).filter((r) => r.uid !== owner.metadata.uid);
      patchOwners(api, cache.resource, object, ownerReferences.length === 0 ? null : ownerReferences);
    }
  }
  if (deleting) return out;
  const namespace = owner.metadata.namespace ?? "";
  if (cache.count("owner", `orphans/${namespace}`) === 0) return out;
  for (const object of selected(cache, namespace, selector)) {
    if (controllerOf(object) !== undefined || object.metadata.deletionTimestamp !== undefined || !wanted(object)) continue;
    const adopted = patchOwners<T>(api, cache.resource, object, [...(object.metadata.ownerReferences ?? []), controllerRef(owner)]);
    if (adopted !== undefined) out.push(adopted);
  }
  return out;
}

// One that has gone, or has changed its mind meanwhile, is no error: its own event comes.
function patchOwners<T extends KubeObject>(api: Client, resource: string, object: KubeObject, ownerReferences: unknown): T | undefined {
  try {
    return api.patch<T>(resource, object.metadata.namespace, object.metadata.name, { metadata: { uid: object.metadata.uid, ownerReferences } });
  } catch (e) {
    if (e instanceof ApiError && (e.reason === "NotFound" || e.reason === "Invalid" || e.reason === "Conflict")) return undefined;
    throw e;
  }
}
