// Which endpoints a Service port uses on a node (upstream: pkg/proxy/topology.go). Shared by all modes of today.
import type { Endpoint } from "./endpoint";
import type { ServicePort } from "./serviceport";

export type Categories = {
  /** For traffic of the "Cluster" policy. */
  readonly cluster: readonly Endpoint[];
  /** For traffic of the "Local" policy. */
  readonly local: readonly Endpoint[];
  /** Every endpoint that this node may send traffic to: the union of the two. */
  readonly reachable: readonly Endpoint[];
  /** Whether there is any usable endpoint on any node. */
  readonly any: boolean;
};

const empty: readonly Endpoint[] = [];
const nothing: Categories = { cluster: empty, local: empty, reachable: empty, any: false };

/**
 * Sorts a Service port's endpoints into categories. Every outcome:
 *
 * - no endpoints at all: all categories empty, `any` false (traffic is rejected).
 * - cluster, if the port uses the Cluster policy anywhere:
 *   1. ready endpoints that the topology allows (below);
 *   2. if there are none: endpoints that serve while they terminate, wherever they are;
 *   3. else empty.
 * - topology (looks at ready endpoints alone):
 *   1. every one has node hints and one names this node: those that name this node;
 *   2. every one has zone hints and one names this node's zone: those that name the zone;
 *   3. else (a hint missing, none for us, the node without a zone): all.
 * - local, if the port uses the Local policy anywhere (topology does not count):
 *   1. ready endpoints on this node;
 *   2. if there are none: those on this node that serve while they terminate;
 *   3. else empty (traffic is dropped where others have some: `any`).
 * - reachable: cluster alone, local alone, or, where each may hold what the other lacks, both.
 *
 * A list that keeps every endpoint is the list given, so that its identity can be a cache's key.
 */
export function categorize(endpoints: readonly Endpoint[], port: Pick<ServicePort, "usesCluster" | "usesLocal">, node: string, zone: string): Categories {
  if (endpoints.length === 0) return nothing;
  let cluster = empty;
  let any = false;
  let mode: "" | "node" | "zone" = "";
  if (port.usesCluster) {
    mode = topologyMode(endpoints, node, zone);
    const allowed = (e: Endpoint): boolean => mode === "" || (mode === "node" ? e.nodeHints.includes(node) : e.zoneHints.includes(zone));
    cluster = keep(endpoints, (e) => e.ready && allowed(e));
    if (cluster.length === 0) cluster = keep(endpoints, (e) => e.serving && e.terminating);
    any = cluster.length > 0;
  }
  if (!port.usesLocal) return { cluster, local: empty, reachable: cluster, any };

  any ||= endpoints.some((e) => e.ready || (e.serving && e.terminating));
  let local = keep(endpoints, (e) => e.node === node && e.ready);
  let terminating = false;
  if (local.length === 0) {
    local = keep(endpoints, (e) => e.node === node && e.serving && e.terminating);
    terminating = local.length > 0;
  }
  if (!port.usesCluster) return { cluster, local, reachable: local, any };
  // Without topology the cluster's list holds every ready endpoint, so also the local ones.
  if (mode === "" && !terminating) return { cluster, local, reachable: cluster, any };
  const both = new Set([...cluster, ...local]);
  return { cluster, local, reachable: [...both].sort((a, b) => (a.address < b.address ? -1 : 1)), any };
}

function topologyMode(endpoints: readonly Endpoint[], node: string, zone: string): "" | "node" | "zone" {
  let ready = false;
  let forNode = false;
  let allNodes = true;
  let forZone = false;
  let allZones = true;
  for (const e of endpoints) {
    if (!e.ready) continue;
    ready = true;
    if (e.nodeHints.length === 0) allNodes = false;
    else if (e.nodeHints.includes(node)) forNode = true;
    if (e.zoneHints.length === 0) allZones = false;
    else if (e.zoneHints.includes(zone)) forZone = true;
  }
  if (!ready) return "";
  if (allNodes && forNode) return "node";
  return allZones && forZone ? "zone" : "";
}

function keep(endpoints: readonly Endpoint[], want: (e: Endpoint) => boolean): readonly Endpoint[] {
  return endpoints.every(want) ? endpoints : endpoints.filter(want);
}

export function sameCategories(a: Categories, b: Categories): boolean {
  return a.cluster === b.cluster && a.any === b.any && sameList(a.local, b.local) && sameList(a.reachable, b.reachable);
}

function sameList(a: readonly Endpoint[], b: readonly Endpoint[]): boolean {
  return a === b || (a.length === b.length && a.every((e, i) => e === b[i]));
}
