// apply --prune: what was applied once, fits the selector and is in no file now is deleted.
import type { KubeObject } from "../../api/types";
import type { ResourceInfo } from "../discovery";
import { pathOf } from "../discovery";
import { attempt, fail, Failure } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { klog, writePrinter } from "../write";
import type { DryRun } from "../write";
import { LAST_APPLIED } from "./last-applied";

/** What is looked at where no list is given, in kubectl's order: first what has a namespace. */
const DEFAULT = [
  "core/v1/ConfigMap",
  "core/v1/Endpoints",
  "core/v1/PersistentVolumeClaim",
  "core/v1/Pod",
  "core/v1/ReplicationController",
  "core/v1/Secret",
  "core/v1/Service",
  "batch/v1/Job",
  "batch/v1/CronJob",
  "networking.k8s.io/v1/Ingress",
  "apps/v1/DaemonSet",
  "apps/v1/Deployment",
  "apps/v1/ReplicaSet",
  "apps/v1/StatefulSet",
  "core/v1/Namespace",
  "core/v1/PersistentVolume",
];

/** The kinds of --prune-allowlist; fails where one is no GROUP/VERSION/KIND. */
export function pruneResources(k: Invocation): readonly ResourceInfo[] {
  return parse(k, k.flags.list("prune-allowlist"));
}

function parse(k: Invocation, words: readonly string[]): readonly ResourceInfo[] {
  return words.map((word) => {
    const parts = word.split("/");
    if (parts.length !== 3) fail(`invalid GroupVersionKind format: ${word}, please follow <group/version/kind>`);
    const [first, version, kind] = parts as [string, string, string];
    const group = first === "core" ? "" : first;
    const found = k.discovery.resources.find((r) => r.group === group && r.version === version && r.kind === kind);
    return found ?? fail(`no matches for kind ${quote(kind)} in version ${quote(group === "" ? version : `${group}/${version}`)}`);
  });
}

/** What has been applied now. */
export type Applied = { readonly uids: ReadonlySet<string>; readonly namespaces: ReadonlySet<string> };

export function prune(k: Invocation, allowed: readonly ResourceInfo[], applied: Applied, dry: DryRun): void {
  if (allowed.length === 0)
    klog(
      k,
      "W",
      "prune.go:71",
      "Deprecated: kubectl apply will no longer prune non-namespaced resources by default when used with the --namespace flag in a future release. To preserve the current behaviour, list the resources you want to target explicitly in the --prune-allowlist flag.",
    );
  const resources = allowed.length === 0 ? parse(k, DEFAULT) : allowed;
  const print = writePrinter(k, "pruned", dry);
  const sweep = (namespace: string, resource: ResourceInfo): void => {
    const list = k.api.get(pathOf(resource, namespace), { labelSelector: k.flags.string("selector") }) as unknown as { readonly items: readonly KubeObject[] };
    for (const item of list.items) {
      const { metadata } = item;
      if (metadata.annotations?.[LAST_APPLIED] === undefined || applied.uids.has(metadata.uid)) continue;
      if (dry !== "client") remove(k, resource, namespace, metadata.name, dry);
      k.print(print({ ...item, apiVersion: resource.group === "" ? resource.version : `${resource.group}/${resource.version}`, kind: resource.kind }));
    }
  };
  const each = (namespaced: boolean, namespace: string, what: string): void => {
    for (const resource of resources.filter((r) => r.namespaced === namespaced)) {
      const done = attempt(() => sweep(namespace, resource));
      if (done.error !== undefined)
        throw new Failure(`error pruning ${what} object ${resource.group}/${resource.version}, Kind=${resource.kind}: ${done.error.message}`);
    }
  };
  for (const namespace of applied.namespaces) each(true, namespace, "namespaced");
  each(false, "", "nonNamespaced");
}

function remove(k: Invocation, resource: ResourceInfo, namespace: string, name: string, dry: DryRun): void {
  const grace = k.flags.number("grace-period");
  const cascade = k.flags.string("cascade");
  k.api.send("DELETE", pathOf(resource, namespace, name), {
    body: {
      kind: "DeleteOptions",
      apiVersion: "v1",
      ...(grace >= 0 ? { gracePeriodSeconds: grace } : {}),
      propagationPolicy: cascade === "orphan" ? "Orphan" : cascade === "foreground" ? "Foreground" : "Background",
      ...(dry === "server" ? { dryRun: ["All"] } : {}),
    },
  });
}
