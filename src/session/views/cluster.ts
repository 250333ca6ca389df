// The picture's data: nodes, Pods, Services, and the edges that EndpointSlices draw between them.
import { serviceNameLabel } from "../../api/labels";
import type { KubeObject } from "../../api/types";
import type { World } from "../../cluster/world";
import type { Fault, Settings } from "../types";
import { at, isReady, listAt, pairs, podKey, podStatus, selects, serviceKey, textAt } from "./fields";
import type { ClusterHead, ClusterRow, EdgeRow, Mismatch, NodeRow, PodRow, ServiceRow, ServicesHead, View, ViewSpec } from "./types";

const system = new Set(["kube-system", "kube-public", "kube-node-lease"]);

/** So many Services any picture holds. */
const few = 8;

const visible =
  (all: boolean) =>
  (o: KubeObject): boolean =>
    all || !(system.has(o.metadata.namespace ?? "") || (o.kind === "Service" && o.metadata.namespace === "default" && o.metadata.name === "kubernetes"));

function slicesByService(world: World): Map<string, KubeObject[]> {
  const slices = new Map<string, KubeObject[]>();
  for (const slice of world.api.list("endpointslices.discovery.k8s.io")) {
    const key = `svc/${slice.metadata.namespace ?? ""}/${slice.metadata.labels?.[serviceNameLabel] ?? ""}`;
    const known = slices.get(key);
    if (known === undefined) slices.set(key, [slice]);
    else known.push(slice);
  }
  return slices;
}

/** Services by a part of their name, namespace, address or selector: what one picks from where there are many. */
export function servicesView(world: World, spec: Extract<ViewSpec, { kind: "services" }>): View<ServicesHead, ServiceRow> {
  const all = world.api.list("services").filter(visible(spec.system));
  const wanted = spec.find.trim().toLowerCase();
  const found = all.filter((s) =>
    `${s.metadata.namespace ?? ""}/${s.metadata.name} ${textAt(s, "spec", "clusterIP")} ${pairs(at(s, "spec", "selector"))}`.toLowerCase().includes(wanted),
  );
  const slices = slicesByService(world);
  const pods = world.api.list("pods");
  const rows = found.slice(0, spec.count).map((service) => {
    const endpoints = (slices.get(serviceKey(service)) ?? []).flatMap((s) => listAt(s, "endpoints"));
    const ready = endpoints.filter((e) => at(e, "conditions", "ready") !== false).length;
    return serviceRow(service, ready, endpoints.length - ready, "", endpoints.length === 0 ? mismatch(service, pods) : undefined);
  });
  return { head: { total: all.length, found: found.length }, rows };
}

export function clusterView(
  world: World,
  settings: Settings,
  faults: readonly Fault[],
  spec: Extract<ViewSpec, { kind: "cluster" }>,
): View<ClusterHead, ClusterRow> {
  const { api } = world;
  const isVisible = visible(spec.system);
  const pods = api.list("pods").filter(isVisible);
  const services = api.list("services").filter(isVisible);
  const slices = slicesByService(world);

  const onNode = new Map<string, number>();
  const shownPods: PodRow[] = [];
  const hidden = new Map<string, number>();
  const perNode = Math.max(1, Math.floor(spec.pods / 2));
  for (const pod of pods) {
    const node = textAt(pod, "spec", "nodeName");
    const n = (onNode.get(node) ?? 0) + 1;
    onNode.set(node, n);
    if (n <= perNode) shownPods.push(podRow(pod));
    else hidden.set(node, (hidden.get(node) ?? 0) + 1);
  }
  const nodes = api.list("nodes").map((n) => nodeRow(world, n, onNode.get(n.metadata.name) ?? 0, hidden.get(n.metadata.name) ?? 0));
  const behind = (s: KubeObject): number => ((slices.get(serviceKey(s)) ?? []).some((slice) => listAt(slice, "endpoints").length > 0) ? 0 : 1);
  // Where not all can be drawn, those that lead somewhere come first.
  const ordered = services.length > few ? [...services].sort((a, b) => behind(a) - behind(b)) : services;
  const shownServices = ordered.slice(0, spec.services);
  const first = shownServices.some((s) => serviceKey(s) === spec.first) ? undefined : services.find((s) => serviceKey(s) === spec.first);
  if (first !== undefined) shownServices.splice(-1, 1, first);
  const shown = new Set(shownPods.map((p) => p.key));
  const edges: EdgeRow[] = [];
  const rows: ServiceRow[] = [];
  for (const service of shownServices) {
    const key = serviceKey(service);
    const own = slices.get(key) ?? [];
    let ready = 0;
    let notReady = 0;
    const seen = new Set<string>();
    for (const slice of own) {
      if (textAt(slice, "addressType") === "IPv6" && own.length > 1) continue;
      for (const endpoint of listAt(slice, "endpoints")) {
        const isUp = at(endpoint, "conditions", "ready") !== false;
        if (isUp) ready++;
        else notReady++;
        const pod =
          textAt(endpoint, "targetRef", "kind") === "Pod"
            ? `pod/${textAt(endpoint, "targetRef", "namespace") || (slice.metadata.namespace ?? "")}/${textAt(endpoint, "targetRef", "name")}`
            : "";
        if (pod === "" || !shown.has(pod) || seen.has(pod)) continue;
        seen.add(pod);
        edges.push({ key: `edge/${key}/${pod}`, type: "edge", service: key, pod, address: textAt(endpoint, "addresses", 0), ready: isUp });
      }
    }
    rows.push(serviceRow(service, ready, notReady, own[0]?.metadata.name ?? "", ready + notReady === 0 ? mismatch(service, pods) : undefined));
  }
  const head = {
    mode: settings.mode,
    cloud: settings.cloud,
    faults,
    pods: pods.length,
    services: services.length,
    hiddenServices: services.length - shownServices.length,
  };
  return { head, rows: [...nodes, ...shownPods, ...rows, ...edges] };
}

function nodeRow(world: World, node: KubeObject, pods: number, hidden: number): NodeRow {
  const ready = listAt(node, "status", "conditions").some((c) => at(c, "type") === "Ready" && at(c, "status") === "True");
  const ip = textAt(
    listAt(node, "status", "addresses").find((a) => at(a, "type") === "InternalIP"),
    "address",
  );
  return {
    key: `node/${node.metadata.name}`,
    type: "node",
    name: node.metadata.name,
    ip,
    ready,
    proxy: world.proxies.get(node.metadata.name)?.running === true,
    tainted: listAt(node, "spec", "taints").some((t) => textAt(t, "key").endsWith("control-plane")),
    zone: node.metadata.labels?.["topology.kubernetes.io/zone"] ?? "",
    pods,
    hidden,
  };
}

function podRow(pod: KubeObject): PodRow {
  const containers = listAt(pod, "spec", "containers");
  const ports = containers.flatMap((c) => listAt(c, "ports").map((p) => textAt(p, "containerPort"))).join(",");
  return {
    key: podKey(pod),
    type: "pod",
    namespace: pod.metadata.namespace ?? "",
    name: pod.metadata.name,
    node: textAt(pod, "spec", "nodeName"),
    ip: textAt(pod, "status", "podIP"),
    status: podStatus(pod),
    ready: isReady(pod),
    labels: pairs(pod.metadata.labels),
    ports,
    containers: containers.length,
  };
}

function serviceRow(service: KubeObject, ready: number, notReady: number, slice: string, near: Mismatch | undefined): ServiceRow {
  const type = textAt(service, "spec", "type") || "ClusterIP";
  const clusterIP = textAt(service, "spec", "clusterIP");
  const headless = clusterIP === "None";
  const ports = listAt(service, "spec", "ports").map((p) => {
    const port = textAt(p, "port");
    const target = textAt(p, "targetPort") || port;
    const node = textAt(p, "nodePort");
    return `${port}${target === port ? "" : `→${target}`}${textAt(p, "protocol") === "UDP" ? "/UDP" : ""}${node === "" ? "" : ` :${node}`}`;
  });
  const ingress = listAt(service, "status", "loadBalancer", "ingress");
  const external =
    type === "LoadBalancer"
      ? ingress.length > 0
        ? textAt(ingress[0], "ip") || textAt(ingress[0], "hostname")
        : "<pending>"
      : listAt(service, "spec", "externalIPs").map(String).join(",");
  return {
    key: serviceKey(service),
    type: "service",
    namespace: service.metadata.namespace ?? "",
    name: service.metadata.name,
    serviceType: type,
    headless,
    ip: type === "ExternalName" ? textAt(service, "spec", "externalName") : clusterIP,
    external,
    ports,
    selector: pairs(at(service, "spec", "selector")),
    ready,
    notReady,
    slice,
    mismatch: near,
  };
}

/** For a Service that no Pod matches: the Pod that comes nearest, and the first pair that keeps it out. */
function mismatch(service: KubeObject, pods: readonly KubeObject[]): Mismatch | undefined {
  const selector = at(service, "spec", "selector");
  if (typeof selector !== "object" || selector === null) return undefined;
  const wanted = Object.entries(selector as Record<string, string>);
  let best: { score: number; found: Mismatch } | undefined;
  for (const pod of pods) {
    const labels = pod.metadata.labels ?? {};
    if (pod.metadata.namespace !== service.metadata.namespace || selects(selector, labels)) continue;
    let score = 0;
    let missing: Mismatch | undefined;
    for (const [k, v] of wanted) {
      const has = labels[k];
      if (has === v) score += 4;
      else {
        const alike = has === undefined ? 0 : likeness(has, v);
        score += alike;
        missing ??= { pod: pod.metadata.name, label: k, wants: `${k}=${v}`, has: has === undefined ? undefined : `${k}=${has}` };
      }
    }
    if (missing !== undefined && score >= 1 && (best === undefined || score > best.score)) best = { score, found: missing };
  }
  return best?.found;
}

/** 0 to 3: how much two values look like one with a slip in it. */
function likeness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return (3 * same) / Math.max(a.length, b.length, 1);
}
