// The scenario for a real cluster: a kind configuration with a host port for every node port in use, the objects as one
// would apply them, and a script that makes both. What the API server filled in is left out again.
import { stringify } from "yaml";
import type { KubeObject } from "../api/types";
import type { World } from "../cluster/world";
import type { Scenario } from "../session/types";

/** Kinds in the order in which they are applied: what others need comes first. */
const exported = [
  "namespaces",
  "serviceaccounts",
  "configmaps",
  "secrets",
  "services",
  "endpoints",
  "endpointslices.discovery.k8s.io",
  "networkpolicies.networking.k8s.io",
  "ingresses.networking.k8s.io",
  "deployments.apps",
  "statefulsets.apps",
  "daemonsets.apps",
  "replicasets.apps",
  "cronjobs.batch",
  "jobs.batch",
  "pods",
] as const;

const systemNamespaces = new Set(["kube-system", "kube-public", "kube-node-lease", "local-path-storage"]);
const madeByCluster = new Set([
  "ConfigMap/kube-root-ca.crt",
  "ServiceAccount/default",
  "Service/kubernetes",
  "Endpoints/kubernetes",
  "EndpointSlice/kubernetes",
]);

type Fields = Record<string, unknown>;
const fields = (value: unknown): Fields => (typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {});

function isExported(o: KubeObject): boolean {
  const { namespace = "", name, ownerReferences, labels, deletionTimestamp } = o.metadata;
  if (deletionTimestamp !== undefined || (ownerReferences ?? []).length > 0) return false;
  if (o.kind === "Namespace") return !systemNamespaces.has(name) && name !== "default";
  if (systemNamespaces.has(namespace) || madeByCluster.has(`${o.kind}/${name}`)) return false;
  // Endpoints and mirrored slices that a controller keeps are made again there.
  if (o.kind === "Endpoints") return labels?.["endpoints.kubernetes.io/managed-by"] === undefined;
  return !(o.kind === "EndpointSlice" && labels?.["endpointslice.kubernetes.io/managed-by"] !== undefined);
}

/** The object as one would write it. */
function manifest(o: KubeObject): Fields {
  const { name, namespace, labels, annotations } = o.metadata;
  const kept = Object.fromEntries(
    Object.entries(annotations ?? {}).filter(([k]) => !/^(kubectl|deployment)\.kubernetes\.io\/|^endpoints\.kubernetes\.io\//.test(k)),
  );
  const metadata = {
    name,
    ...(namespace === undefined ? {} : { namespace }),
    ...(labels === undefined || o.kind === "Namespace" ? {} : { labels }),
    ...(Object.keys(kept).length === 0 ? {} : { annotations: kept }),
  };
  const { apiVersion, kind, metadata: _, status: __, spec, ...rest } = o as KubeObject & Fields;
  return { apiVersion, kind, metadata, ...rest, ...(spec === undefined ? {} : { spec: specOf(kind, fields(spec)) }) };
}

function specOf(kind: string, spec: Fields): Fields {
  if (kind === "Namespace") return {};
  if (kind === "Service") {
    const { clusterIP, clusterIPs: _, ipFamilies: __, ...rest } = spec;
    return { ...(clusterIP === "None" ? { clusterIP } : {}), ...rest };
  }
  if (kind !== "Pod") return spec;
  const { nodeName: _, serviceAccount: __, tolerations: ___, volumes, ...rest } = spec;
  const own = (list: unknown): Fields[] => (Array.isArray(list) ? list.map(fields) : []).filter((v) => !String(v["name"]).startsWith("kube-api-access-"));
  const containers = own(rest["containers"]).map((c) => {
    const mounts = own(c["volumeMounts"]);
    return Object.fromEntries(Object.entries({ ...c, volumeMounts: mounts.length === 0 ? undefined : mounts }).filter(([, v]) => v !== undefined));
  });
  return { ...rest, containers, ...(own(volumes).length === 0 ? {} : { volumes: own(volumes) }) };
}

/** Each node port of a Service, once. */
function nodePorts(world: World): readonly { readonly port: number; readonly protocol: string }[] {
  const found = new Map<string, { port: number; protocol: string }>();
  for (const service of world.api.list("services")) {
    const ports = fields(service["spec"])["ports"];
    for (const p of Array.isArray(ports) ? ports.map(fields) : []) {
      const port = p["nodePort"];
      const protocol = String(p["protocol"] ?? "TCP");
      if (typeof port === "number") found.set(`${port}/${protocol}`, { port, protocol });
    }
  }
  return [...found.values()].sort((a, b) => a.port - b.port);
}

function kindConfig(world: World, scenario: Scenario): string {
  const ports = nodePorts(world);
  const { mode } = world;
  const mappings = ports.map(({ port, protocol }) => ({ containerPort: port, hostPort: port, protocol }));
  const nodes = world.preset.nodes.map((_, i) =>
    i === 0
      ? { role: "control-plane", image: "kindest/node:v1.36.3", ...(mappings.length === 0 ? {} : { extraPortMappings: mappings }) }
      : { role: "worker", image: "kindest/node:v1.36.3" },
  );
  const networking = {
    // kube-proxy's userspace mode left with 1.26.
    kubeProxyMode: mode === "userspace" ? "iptables" : mode,
    ...(scenario.preset === "kind-dual-stack" ? { ipFamily: "dual" } : {}),
  };
  return stringify({ kind: "Cluster", apiVersion: "kind.x-k8s.io/v1alpha4", networking, nodes });
}

/** Files by path: kind.yaml, manifests/, run.sh, commands.txt (what was typed), and the laptop's own files. */
export function realCluster(world: World, scenario: Scenario, laptop: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const objects = exported.flatMap((resource) => world.api.list(resource).filter(isExported));
  const files: Record<string, string> = { "kind.yaml": kindConfig(world, scenario) };
  objects.forEach((o, i) => {
    const place = `${String(i + 1).padStart(2, "0")}-${o.kind.toLowerCase()}-${o.metadata.name}`;
    files[`manifests/${place}.yaml`] = stringify(manifest(o), { lineWidth: 0, version: "1.1", aliasDuplicateObjects: false });
  });
  const ports = nodePorts(world).map((p) => p.port);
  const balanced = objects.some((o) => o.kind === "Service" && fields(o["spec"])["type"] === "LoadBalancer");
  files["run.sh"] = [
    "#!/bin/sh",
    "# Makes this scenario on a real cluster; needs docker, kind and kubectl. Take it down with: kind delete cluster",
    "set -e",
    'cd "$(dirname "$0")"',
    "kind create cluster --config kind.yaml",
    ...(objects.length === 0
      ? []
      : ["kubectl apply -f manifests/", "kubectl wait pods --all --all-namespaces --for=condition=Ready --timeout=180s || kubectl get pods -A"]),
    ...(ports.length === 0 ? [] : [`echo "node ports on this machine: ${ports.join(", ")} (localhost)"`]),
    ...(balanced ? ['echo "load balancer addresses need a controller: github.com/kubernetes-sigs/cloud-provider-kind"'] : []),
    "",
  ].join("\n");
  const typed = scenario.log.flatMap(({ input }) =>
    input.type === "exec" && input.terminal !== "setup" ? [input.line] : input.type === "keys" ? [input.text.trimEnd()] : [],
  );
  files["commands.txt"] = typed.map((line) => line + "\n").join("");
  for (const [name, text] of Object.entries(laptop)) files[`files/${name}`] = text;
  return files;
}
