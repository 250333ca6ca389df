// Tables as `kubectl get -o wide` has them from the server, one window at a time, and single objects as YAML.
import { stringify } from "yaml";
import type { KubeObject, Table } from "../../api/types";
import type { World } from "../../cluster/world";
import type { ObjectRow, ObjectsHead, View, ViewSpec } from "./types";

export function objectsView(world: World, spec: Extract<ViewSpec, { kind: "objects" }>): View<ObjectsHead, ObjectRow> {
  const all = world.api.list(spec.resource, spec.namespace === "" ? undefined : spec.namespace);
  const part = all.slice(spec.from, spec.from + spec.count);
  const response = world.api.request({
    method: "GET",
    path: pathOf(spec.resource, spec.namespace),
    accept: "application/json;as=Table;v=v1;g=meta.k8s.io,application/json",
    query: { includeObject: "Metadata" },
  });
  const table = response.body as Table;
  if (response.code !== 200 || !Array.isArray(table.rows))
    return { head: { columns: ["Name"], total: all.length, from: spec.from }, rows: part.map((o) => row(o, [o.metadata.name])) };
  const shown = table.columnDefinitions
    .map((c, i) => ({ ...c, i }))
    .filter((c) => c.priority === 0 || c.name === "IP" || c.name === "Node" || c.name === "Selector");
  const namespaced = spec.namespace === "" && part.some((o) => o.metadata.namespace !== undefined);
  const rows = table.rows
    .slice(spec.from, spec.from + spec.count)
    .map((r, i) => row(part[i], [...(namespaced ? [part[i]?.metadata.namespace ?? ""] : []), ...shown.map((c) => cell(r.cells[c.i]))]));
  return { head: { columns: [...(namespaced ? ["Namespace"] : []), ...shown.map((c) => c.name)], total: all.length, from: spec.from }, rows };
}

function row(object: KubeObject | undefined, cells: readonly string[]): ObjectRow {
  const { name = cells[0] ?? "", namespace = "", uid = "" } = object?.metadata ?? {};
  return { key: uid || `${namespace}/${name}`, name, namespace, cells };
}

const cell = (value: unknown): string => (value === undefined || value === null ? "<none>" : String(value));

/** The path of a collection: "endpointslices.discovery.k8s.io" is under /apis/discovery.k8s.io/v1. */
function pathOf(resource: string, namespace: string): string {
  const dot = resource.indexOf(".");
  const [plural, group] = dot < 0 ? [resource, ""] : [resource.slice(0, dot), resource.slice(dot + 1)];
  const root = group === "" ? "/api/v1" : `/apis/${group}/v1`;
  return `${root}${namespace === "" ? "" : `/namespaces/${namespace}`}/${plural}`;
}

/** An object as YAML, without the bookkeeping of managed fields; undefined if there is none. */
export function objectText(world: World, resource: string, namespace: string, name: string): string | undefined {
  const object = world.api.get(resource, namespace === "" ? undefined : namespace, name);
  return object === undefined ? undefined : yamlOf(object);
}

const order = ["apiVersion", "kind", "metadata", "spec", "data", "status"];

function yamlOf(object: KubeObject): string {
  const { managedFields: _, ...metadata } = object.metadata;
  const sorted = Object.fromEntries(
    Object.entries({ ...object, metadata }).sort(([a], [b]) => ((order.indexOf(a) + 10) % 16) - ((order.indexOf(b) + 10) % 16)),
  );
  return stringify(sorted, { lineWidth: 0, version: "1.1", aliasDuplicateObjects: false });
}

const plurals: Readonly<Record<string, string>> = {
  Service: "services",
  Pod: "pods",
  Deployment: "deployments.apps",
  StatefulSet: "statefulsets.apps",
  ReplicaSet: "replicasets.apps",
  DaemonSet: "daemonsets.apps",
  Job: "jobs.batch",
  ConfigMap: "configmaps",
  Secret: "secrets",
  Endpoints: "endpoints",
  EndpointSlice: "endpointslices.discovery.k8s.io",
  Namespace: "namespaces",
  ServiceAccount: "serviceaccounts",
  Ingress: "ingresses.networking.k8s.io",
  NetworkPolicy: "networkpolicies.networking.k8s.io",
  Node: "nodes",
};

/** The live forms of the objects that a file's documents name, as one text; "" where none is in the cluster. */
export function liveText(world: World, documents: readonly { readonly kind: string; readonly name: string; readonly namespace: string }[]): string {
  const found = documents.slice(0, 50).flatMap((d) => {
    const resource = plurals[d.kind];
    if (resource === undefined) return [];
    const text = objectText(world, resource, d.kind === "Namespace" || d.kind === "Node" ? "" : d.namespace, d.name);
    return text === undefined ? [] : [text];
  });
  return found.join("---\n");
}
