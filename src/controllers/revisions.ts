// ControllerRevisions: the history of templates that StatefulSets and DaemonSets keep, named by the hash of what they hold.
import { ApiError } from "../api/types";
import type { Client, KubeObject } from "../api/types";
import { utf8 } from "../base/bytes";
import type { Cache } from "./cache";
import { claim } from "./claim";
import { safeEncode } from "./hash";
import { controllerRef } from "./references";
import type { ControllerRevision, LabelSelector, PodTemplate } from "./objects";
import { same } from "./pods";

export const revisionsResource = "controllerrevisions.apps";
export const revisionHashLabel = "controller-revision-hash";

/** What a revision holds: the template, to be put in place of the object's own. */
function revisionData(template: PodTemplate): unknown {
  return { spec: { template: { ...template, $patch: "replace" } } };
}

export function templateOf(revision: ControllerRevision): PodTemplate {
  const { template } = (revision.data as { spec: { template: PodTemplate & { $patch?: string } } }).spec;
  const { $patch: _, ...rest } = template;
  return rest;
}

/** A StatefulSet's: FNV-1 of the JSON that Go would write of the revision (sorted keys, <, > and & escaped), and of the collision count. */
export function revisionHash(template: PodTemplate, collisionCount: number): string {
  let h = 0x811c9dc5;
  for (const b of utf8(goJson(revisionData(template)) + String(collisionCount))) h = (Math.imul(h, 0x01000193) ^ b) >>> 0;
  return safeEncode(String(h));
}

function goJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(goJson).join(",")}]`;
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${goJson(k)}:${goJson(v)}`)
      .join(",")}}`;
  }
  return JSON.stringify(value).replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`);
}

type Owner = KubeObject & { readonly spec: { readonly template: PodTemplate; readonly selector: LabelSelector; readonly revisionHistoryLimit?: number } };

/**
 * The revision of the owner's present template, made (or moved to the front) if needed, and the whole history in order.
 * @param hash what names a new revision: a StatefulSet hashes the revision's data, a DaemonSet its template as Deployments do.
 */
export function currentRevision(
  api: Client,
  cache: Cache<ControllerRevision>,
  owner: Owner,
  hash: () => string,
): { readonly update: ControllerRevision; readonly history: readonly ControllerRevision[] } {
  const history = [...claim(api, cache, owner, owner.spec.selector)].sort((a, b) => a.revision - b.revision || (a.metadata.name < b.metadata.name ? -1 : 1));
  const data = revisionData(owner.spec.template);
  const next = (history.at(-1)?.revision ?? 0) + 1;
  const equal = history.filter((r) => same(r.data, data)).at(-1);
  if (equal !== undefined) {
    if (equal === history.at(-1)) return { update: equal, history };
    const update = api.update<ControllerRevision>(revisionsResource, { ...equal, revision: next });
    return { update, history: [...history.filter((r) => r !== equal), update] };
  }
  const suffix = hash();
  const update = api.create<ControllerRevision>(revisionsResource, owner.metadata.namespace, {
    apiVersion: "apps/v1",
    kind: "ControllerRevision",
    metadata: {
      name: `${owner.metadata.name.slice(0, 223)}-${suffix}`,
      namespace: owner.metadata.namespace,
      labels: { ...owner.spec.template.metadata?.labels, [revisionHashLabel]: suffix },
      ...(owner.metadata.annotations && { annotations: owner.metadata.annotations }),
      ownerReferences: [controllerRef(owner)],
    },
    data,
    revision: next,
  });
  return { update, history: [...history, update] };
}

/** Deletes the oldest revisions beyond the limit that nothing runs. */
export function truncateHistory(api: Client, owner: Owner, history: readonly ControllerRevision[], live: (r: ControllerRevision) => boolean): void {
  const dead = history.filter((r) => !live(r));
  for (const r of dead.slice(0, Math.max(0, dead.length - (owner.spec.revisionHistoryLimit ?? 10))))
    try {
      api.delete(revisionsResource, owner.metadata.namespace, r.metadata.name);
    } catch (e) {
      if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
    }
}
