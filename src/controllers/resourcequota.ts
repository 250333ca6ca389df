// The resource quota controller: counts what a namespace holds of what its ResourceQuotas limit. The server's admission adds
// to those numbers by itself; the controller takes off what has gone, and counts anew every five minutes.
import { KINDS } from "../api/kinds/list";
import { resourceOf } from "../api/kinds/kind";
import type { ResourceQuota } from "../api/kinds";
import { evaluatorOf, scopesOf } from "../api/quota/usage";
import { sum } from "../api/pod/resources";
import type { ResourceList } from "../api/pod/resources";
import type { Client, KubeObject } from "../api/types";
import { keyOf, splitKey } from "./references";
import { same } from "./pods";
import { timing } from "./timing";
import type { ControllerFactory } from "./types";

const resource = "resourcequotas";
const counted = new Map(
  KINDS.filter((k) => k.namespaced && k.storedAs === undefined && k.verbs === undefined).flatMap((k) => {
    const evaluator = evaluatorOf(k);
    return evaluator === undefined ? [] : [[resourceOf(k), evaluator] as const];
  }),
);

export const resourceQuotaController: ControllerFactory = ({ clock, caches }) => {
  const quotas = caches.of<ResourceQuota>(resource);
  return {
    name: "resourcequota-controller",
    watches: [...counted.keys()],
    keys(event, r) {
      const own = r === resource && event.type !== "DELETED" ? [event.object as unknown as ResourceQuota] : [];
      const due = own.filter((q) => event.type === "ADDED" || !same(q.spec.hard, (event.previous as unknown as ResourceQuota | undefined)?.spec.hard));
      if (quotas.size === 0) return due.map(keyOf);
      const freed = event.type === "DELETED" || (event.previous !== undefined && counted.get(r)!.frees(event.previous, event.object, clock.now));
      const others = freed ? [...quotas.values()].filter((q) => q.metadata.namespace === event.object.metadata.namespace) : [];
      return [...due, ...others].map(keyOf);
    },
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const quota = api.get<ResourceQuota>(resource, namespace, name);
      if (quota === undefined) return;
      requeue(key, timing.quotaResync);
      const hard = quota.spec.hard ?? {};
      const status = { hard, used: usage(api, quota, clock.now) };
      if (!same(status, { hard: quota.status?.hard, used: quota.status?.used })) api.updateStatus(resource, { ...quota, status });
    },
  };
};

/** What the namespace holds of the resources that the quota names; those that nothing counts are left out. */
function usage(api: Client, quota: ResourceQuota, now: number): ResourceList {
  const names = Object.keys(quota.spec.hard ?? {}).sort();
  const scopes = scopesOf(quota);
  const used = new Map<string, string>();
  for (const [kind, evaluator] of counted) {
    const tracked = names.filter(evaluator.tracks);
    if (tracked.length === 0) continue;
    const objects = api.list<KubeObject>(kind, quota.metadata.namespace).filter((o) => scopes.every((s) => evaluator.inScope(s, o)));
    const total = sum([Object.fromEntries(tracked.map((r) => [r, "0"])), ...objects.map((o) => evaluator.usage(o, now))]);
    for (const r of tracked) used.set(r, total[r]!);
  }
  return Object.fromEntries(names.flatMap((r) => (used.has(r) ? [[r, used.get(r)!]] : [])));
}
