// The namespace controller: empties a namespace that is being deleted, then takes its finalizer away.
import { ApiError } from "../api/types";
import type { Client } from "../api/types";
import { KINDS } from "../api/kinds/list";
import type { Condition, Namespace, Pod } from "./objects";
import { same } from "./pods";
import { rfc3339 } from "./times";
import { timing } from "./timing";
import type { ControllerFactory } from "./types";

const contents = KINDS.filter((k) => k.namespaced && k.storedAs === undefined).map((k) => ({
  resource: k.group === "" ? k.plural : `${k.plural}.${k.group}`,
  text: k.group === "" ? `${k.plural}.` : `${k.plural}.${k.group}`,
}));

export const namespaceController: ControllerFactory = ({ clock }) => ({
  name: "namespace-controller",
  watches: ["namespaces"],
  keys: (event) => (event.type !== "DELETED" && event.object.metadata.deletionTimestamp !== undefined ? [event.object.metadata.name] : []),
  reconcile(key, api, requeue) {
    const ns = api.get<Namespace>("namespaces", undefined, key);
    if (ns === undefined || ns.metadata.deletionTimestamp === undefined) return;
    // upstream lets other API servers learn of the end first
    const wait = Date.parse(ns.metadata.deletionTimestamp) + timing.namespaceGrace - clock.now;
    if (wait > 0) return requeue(key, wait);
    const left = empty(api, key);
    writeConditions(api, ns, left, clock.now);
    if (left.counts.length > 0) return requeue(key, left.graceMs > 0 ? left.graceMs / 2 + 1000 : timing.namespaceRetry);
    if ((ns.spec?.finalizers ?? []).includes("kubernetes")) {
      const response = api.request({
        method: "PUT",
        path: `/api/v1/namespaces/${key}/finalize`,
        body: { ...ns, spec: { ...ns.spec, finalizers: (ns.spec?.finalizers ?? []).filter((f) => f !== "kubernetes") } },
      });
      if (response.code >= 400 && response.code !== 404) return requeue(key, timing.retryBase);
    }
    if (api.get("namespaces", undefined, key) !== undefined) api.delete("namespaces", undefined, key);
  },
});

type Left = { readonly counts: readonly string[]; readonly finalizers: readonly string[]; readonly graceMs: number };

function empty(api: Client, namespace: string): Left {
  const counts: string[] = [];
  const finalizers = new Map<string, number>();
  let graceMs = 0;
  for (const { resource, text } of contents) {
    for (const o of api.list(resource, namespace)) {
      if (o.metadata.deletionTimestamp !== undefined) continue;
      try {
        api.delete(resource, namespace, o.metadata.name, { propagationPolicy: "Background" });
      } catch (e) {
        if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
      }
    }
    const rest = api.list(resource, namespace);
    if (rest.length === 0) continue;
    counts.push(`${text} has ${rest.length} resource instances`);
    for (const o of rest) for (const f of o.metadata.finalizers ?? []) finalizers.set(f, (finalizers.get(f) ?? 0) + 1);
    if (resource === "pods")
      for (const p of rest as readonly Pod[])
        if (p.status?.phase !== "Succeeded" && p.status?.phase !== "Failed") graceMs = Math.max(graceMs, (p.spec.terminationGracePeriodSeconds ?? 30) * 1000);
  }
  return { counts: counts.sort(), finalizers: [...finalizers].map(([f, n]) => `${f} in ${n} resource instances`).sort(), graceMs };
}

function writeConditions(api: Client, ns: Namespace, left: Left, now: number): void {
  const wanted: readonly Omit<Condition, "lastTransitionTime">[] = [
    { type: "NamespaceDeletionDiscoveryFailure", status: "False", reason: "ResourcesDiscovered", message: "All resources successfully discovered" },
    {
      type: "NamespaceDeletionGroupVersionParsingFailure",
      status: "False",
      reason: "ParsedGroupVersions",
      message: "All legacy kube types successfully parsed",
    },
    {
      type: "NamespaceDeletionContentFailure",
      status: "False",
      reason: "ContentDeleted",
      message: "All content successfully deleted, may be waiting on finalization",
    },
    left.counts.length > 0
      ? { type: "NamespaceContentRemaining", status: "True", reason: "SomeResourcesRemain", message: `Some resources are remaining: ${left.counts.join(", ")}` }
      : { type: "NamespaceContentRemaining", status: "False", reason: "ContentRemoved", message: "All content successfully removed" },
    left.finalizers.length > 0
      ? {
          type: "NamespaceFinalizersRemaining",
          status: "True",
          reason: "SomeFinalizersRemain",
          message: `Some content in the namespace has finalizers remaining: ${left.finalizers.join(", ")}`,
        }
      : { type: "NamespaceFinalizersRemaining", status: "False", reason: "ContentHasNoFinalizers", message: "All content-preserving finalizers finished" },
  ];
  const old = ns.status?.conditions ?? [];
  // An empty namespace goes at once, nobody would read what it says.
  if (old.length === 0 && left.counts.length === 0) return;
  const conditions = wanted.map((c) => {
    const before = old.find((o) => o.type === c.type);
    return { ...c, lastTransitionTime: before?.status === c.status ? (before.lastTransitionTime ?? rfc3339(now)) : rfc3339(now) };
  });
  if (same(conditions, old)) return;
  try {
    api.patch("namespaces", undefined, ns.metadata.name, { status: { conditions } }, "status");
  } catch (e) {
    if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
  }
}
