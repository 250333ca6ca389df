// What the API server itself puts into an empty store.
import { rfc3339 } from "./schema/time";
import type { ServiceCIDR } from "./kinds";
import type { Client } from "./types";
import { fromNumber, ipFamily, parseCIDR, toNumber } from "./validation/ip";

export function bootstrap(
  api: Client,
  serviceCIDRs: readonly string[],
  advertise: { readonly ip: string; readonly port: number } | undefined,
  now: number,
): void {
  for (const name of ["default", "kube-node-lease", "kube-public", "kube-system"]) api.create("namespaces", undefined, { metadata: { name } });
  for (const [name, value, description] of PRIORITIES) api.create("priorityclasses.scheduling.k8s.io", undefined, { metadata: { name }, value, description });
  api.create("configmaps", "kube-system", {
    metadata: { name: "kube-apiserver-legacy-service-account-token-tracking" },
    data: { since: rfc3339(now).slice(0, 10) },
  });
  const cidr = api.create<ServiceCIDR>("servicecidrs.networking.k8s.io", undefined, { metadata: { name: "kubernetes" }, spec: { cidrs: serviceCIDRs } });
  api.updateStatus("servicecidrs.networking.k8s.io", {
    ...cidr,
    status: { conditions: [{ type: "Ready", status: "True", reason: "", message: "Kubernetes Service CIDR is ready", lastTransitionTime: rfc3339(now) }] },
  });
  if (advertise !== undefined) makeKubernetes(api, serviceCIDRs[0]!, advertise);
}

const PRIORITIES = [
  ["system-node-critical", 2000001000, "Used for system critical pods that must not be moved from their current node."],
  ["system-cluster-critical", 2000000000, "Used for system critical pods that must run in the cluster, but can be moved to another node if necessary."],
] as const;

/** default/kubernetes: a Service without a selector whose endpoint is the server. */
function makeKubernetes(api: Client, cidr: string, { ip, port }: { readonly ip: string; readonly port: number }): void {
  const range = parseCIDR(cidr)!;
  const clusterIP = fromNumber(toNumber(range.ip) + 1n, range.family);
  const ports = [{ name: "https", port, protocol: "TCP" }];
  api.create("services", "default", {
    metadata: { name: "kubernetes", labels: { component: "apiserver", provider: "kubernetes" } },
    spec: {
      type: "ClusterIP",
      clusterIP,
      ipFamilyPolicy: "SingleStack",
      sessionAffinity: "None",
      ports: [{ name: "https", port: 443, protocol: "TCP", targetPort: port }],
    },
  });
  api.create("endpoints", "default", {
    metadata: { name: "kubernetes", labels: { "endpointslice.kubernetes.io/skip-mirror": "true" } },
    subsets: [{ addresses: [{ ip }], ports }],
  });
  api.create("endpointslices.discovery.k8s.io", "default", {
    metadata: { name: "kubernetes", labels: { "kubernetes.io/service-name": "kubernetes" } },
    addressType: ipFamily(ip) === 6 ? "IPv6" : "IPv4",
    endpoints: [{ addresses: [ip], conditions: { ready: true } }],
    ports,
  });
}
