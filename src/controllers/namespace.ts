// The namespace controller: empties a namespace that is being deleted, then takes its finalizer away.
import { ApiError } from "../api/types";
import type { Client, KubeObject } from "../api/types";
import { KINDS } from "../api/kinds/list";
import type { Condition, Namespace, Pod } from "./objects";
import { same } from "./pods";
import { rfc3339 } from "./times";
import { timing } from "./timing";
import type { ControllerFactory, Key } from "./types";

type Resource = { readonly resource: string; readonly group: string; readonly version: string; readonly plural: string };

const contents: readonly Resource[] = KINDS.filter((k) => k.namespaced && k.storedAs === undefined).map((k) => ({
  resource: k.group === "" ? k.plural : `${k.plural}.${k.group}`,
  group: k.group,
  version: k.version,
  plural: k.plural,
}));
const isPods = (r: Resource): boolean => r.resource === "pods";

export const namespaceController: ControllerFactory = ({ clock }) => {
  // when each is looked at next. Every event asks for a look after the grace, the earliest wish counts.
  let due = new Map<Key, number>();
  let failures = new Map<Key, number>();

  return {
    name: "namespace-controller",
    watches: ["namespaces"],
    keys: (event) => (event.type !== "DELETED" && event.object.metadata.deletionTimestamp !== undefined ? [event.object.metadata.name] : []),
    reconcile(key, api, requeue) {
      const ns = api.get<Namespace>("namespaces", undefined, key);
      if (ns === undefined || ns.metadata.deletionTimestamp === undefined) {
        due.delete(key);
        failures.delete(key);
        return;
      }
      const at = due.get(key) ?? Infinity;
      // upstream lets other API servers learn of the end first
      if (at > clock.now) return look(Math.min(at - clock.now, timing.namespaceGrace));
      due.delete(key);
      const left = empty(api, ns, clock.now);
      writeConditions(api, ns, left, clock.now);
      if (left.errors.length > 0) {
        const n = failures.get(key) ?? 0;
        failures.set(key, n + 1);
        return look(Math.min(timing.retryBase * 2 ** n, timing.namespaceRetryMax));
      }
      if (left.estimate > 0) return look((Math.floor(left.estimate / 2) + 1) * 1000);
      failures.delete(key);
      if ((ns.spec?.finalizers ?? []).includes("kubernetes")) {
        const response = api.request({
          method: "PUT",
          path: `/api/v1/namespaces/${key}/finalize`,
          body: { ...ns, spec: { ...ns.spec, finalizers: (ns.spec?.finalizers ?? []).filter((f) => f !== "kubernetes") } },
        });
        if (response.code >= 400 && response.code !== 404) return look(timing.retryBase);
      }
      if (api.get("namespaces", undefined, key) !== undefined) api.delete("namespaces", undefined, key);

      function look(afterMs: number): void {
        due.set(key, clock.now + afterMs);
        requeue(key, afterMs);
      }
    },
    snapshot: () => ({ due: new Map(due), failures: new Map(failures) }),
    restore(state) {
      const s = state as { due: typeof due; failures: typeof failures };
      due = new Map(s.due);
      failures = new Map(s.failures);
    },
  };
};

/** What one look left behind. `counts` and `finalizers` are undefined while Pods hold the others up; `estimate`: seconds. */
type Left = {
  readonly counts?: readonly string[];
  readonly finalizers?: readonly string[];
  readonly estimate: number;
  readonly errors: readonly string[];
};

/** Pods first; the other resources have their turn when no Pod is left. */
function empty(api: Client, ns: Namespace, now: number): Left {
  const counts: string[] = [];
  const errors: string[] = [];
  const finalizers = new Map<string, number>();
  let estimate = 0;
  for (const r of [...contents.filter(isPods), ...contents.filter((c) => !isPods(c))]) {
    const grace = isPods(r) ? graceLeft(api, ns, now) : 0;
    const rest = deleteAll(api, r.resource, ns.metadata.name);
    if (rest.length === 0) continue;
    const held = rest.flatMap((o) => o.metadata.finalizers ?? []);
    if (grace === 0 && held.length === 0)
      errors.push(`unexpected items still remain in namespace: ${ns.metadata.name} for gvr: ${r.group}/${r.version}, Resource=${r.plural}`);
    else estimate = Math.max(estimate, grace === 0 ? finalizerEstimate : grace);
    if (isPods(r)) return { estimate, errors };
    counts.push(`${r.plural}.${r.group} has ${rest.length} resource instances`);
    for (const f of held) finalizers.set(f, (finalizers.get(f) ?? 0) + 1);
  }
  return { counts: counts.sort(), finalizers: [...finalizers].map(([f, n]) => `${f} in ${n} resource instances`).sort(), estimate, errors };
}

/** Seconds that something with a finalizer is given. */
const finalizerEstimate = 15;

/** The longest grace of the Pods that have not ended, in seconds; 0 when the namespace's deletion is longer ago than that. */
function graceLeft(api: Client, ns: Namespace, now: number): number {
  const living = api.list<Pod>("pods", ns.metadata.name).filter((p) => p.status?.phase !== "Succeeded" && p.status?.phase !== "Failed");
  const grace = Math.max(0, ...living.map((p) => p.spec.terminationGracePeriodSeconds ?? 0));
  return now - Date.parse(ns.metadata.deletionTimestamp!) >= grace * 1000 ? 0 : grace;
}

/** Gives what is still there. */
function deleteAll(api: Client, resource: string, namespace: string): readonly KubeObject[] {
  for (const o of api.list(resource, namespace)) {
    if (o.metadata.deletionTimestamp !== undefined) continue;
    try {
      api.delete(resource, namespace, o.metadata.name, { propagationPolicy: "Background" });
    } catch (e) {
      if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
    }
  }
  return api.list(resource, namespace);
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
    left.errors.length > 0
      ? {
          type: "NamespaceDeletionContentFailure",
          status: "True",
          reason: "ContentDeletionFailed",
          message: `Failed to delete all resource types, ${left.errors.length} remaining: ${[...left.errors].sort().join(", ")}`,
        }
      : {
          type: "NamespaceDeletionContentFailure",
          status: "False",
          reason: "ContentDeleted",
          message: "All content successfully deleted, may be waiting on finalization",
        },
    left.counts !== undefined && left.counts.length > 0
      ? { type: "NamespaceContentRemaining", status: "True", reason: "SomeResourcesRemain", message: `Some resources are remaining: ${left.counts.join(", ")}` }
      : { type: "NamespaceContentRemaining", status: "False", reason: "ContentRemoved", message: "All content successfully removed" },
    left.finalizers !== undefined && left.finalizers.length > 0
      ? {
          type: "NamespaceFinalizersRemaining",
          status: "True",
          reason: "SomeFinalizersRemain",
          message: `Some content in the namespace has finalizers remaining: ${left.finalizers.join(", ")}`,
        }
      : { type: "NamespaceFinalizersRemaining", status: "False", reason: "ContentHasNoFinalizers", message: "All content-preserving finalizers finished" },
  ];
  const old = ns.status?.conditions ?? [];
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
