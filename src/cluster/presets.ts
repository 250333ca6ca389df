// The clusters that one can start with: who is there before the first command. Laid out as kind lays it out.
import type { ProxyMode } from "../proxy/kubeproxy";

export type NodePreset = {
  readonly name: string;
  readonly ip: string;
  readonly ip6?: string;
  readonly podCIDR: string;
  readonly podCIDR6?: string;
  readonly controlPlane: boolean;
};

export type Preset = {
  readonly name: string;
  /** Virtual milliseconds since the Unix epoch at which the cluster is switched on. */
  readonly start: number;
  readonly nodes: readonly NodePreset[];
  readonly laptop: { readonly ip: string; readonly ip6?: string; readonly router: string };
  readonly serviceCIDRs: readonly string[];
  readonly clusterCIDRs: readonly string[];
  readonly dnsIp: string;
  readonly mode: ProxyMode;
};

const node6 = "fc00:f853:ccd:e793";
const pod6 = "fd00:10:244";

function nodes(dual: boolean): NodePreset[] {
  return ["kind-control-plane", "kind-worker", "kind-worker2"].map((name, i) => ({
    name,
    ip: `172.18.0.${i + 2}`,
    podCIDR: `10.244.${i}.0/24`,
    controlPlane: i === 0,
    ...(dual ? { ip6: `${node6}::${i + 2}`, podCIDR6: `${pod6}:${i}::/64` } : {}),
  }));
}

const start = Date.UTC(2026, 10, 21, 0, 0, 0);

export const presets: Readonly<Record<"kind" | "kind-dual-stack", Preset>> = {
  kind: {
    name: "kind",
    start,
    nodes: nodes(false),
    laptop: { ip: "172.18.0.1", router: "172.18.255.254" },
    serviceCIDRs: ["10.96.0.0/16"],
    clusterCIDRs: ["10.244.0.0/16"],
    dnsIp: "10.96.0.10",
    mode: "iptables",
  },
  "kind-dual-stack": {
    name: "kind-dual-stack",
    start,
    nodes: nodes(true),
    laptop: { ip: "172.18.0.1", ip6: `${node6}::1`, router: "172.18.255.254" },
    serviceCIDRs: ["10.96.0.0/16", "fd00:10:96::/112"],
    clusterCIDRs: ["10.244.0.0/16", `${pod6}::/56`],
    dnsIp: "10.96.0.10",
    mode: "iptables",
  },
};

/** The Corefile that kind writes, as in the replay preset of the recordings. */
const corefile = `.:53 {
    errors
    health {
       lameduck 5s
    }
    ready
    kubernetes cluster.local in-addr.arpa ip6.arpa {
       pods insecure
       fallthrough in-addr.arpa ip6.arpa
       ttl 30
    }
    prometheus :9153
    forward . /etc/resolv.conf {
       max_concurrent 1000
    }
    cache 30 {
       disable success cluster.local
       disable denial cluster.local
    }
    loop
    reload
    loadbalance
}
`;

/** The objects that stand in kube-system from the beginning, as resource and object, in the order in which they are made. */
export const systemNamespace = "kube-system";

export function systemObjects(preset: Preset): readonly (readonly [resource: string, object: Readonly<Record<string, unknown>>])[] {
  const namespace = systemNamespace;
  return [
    ["serviceaccounts", { apiVersion: "v1", kind: "ServiceAccount", metadata: { name: "coredns", namespace } }],
    ["configmaps", { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "coredns", namespace }, data: { Corefile: corefile } }],
    [
      "deployments.apps",
      {
        apiVersion: "apps/v1",
        kind: "Deployment",
        metadata: { name: "coredns", namespace, labels: { "k8s-app": "kube-dns" } },
        spec: {
          replicas: 2,
          selector: { matchLabels: { "k8s-app": "kube-dns" } },
          template: {
            metadata: { labels: { "k8s-app": "kube-dns" } },
            spec: {
              serviceAccountName: "coredns",
              dnsPolicy: "Default",
              nodeName: preset.nodes[0]!.name,
              containers: [
                {
                  name: "coredns",
                  image: "registry.k8s.io/coredns/coredns:v1.14.2",
                  args: ["-conf", "/etc/coredns/Corefile"],
                  ports: [
                    { containerPort: 53, name: "dns", protocol: "UDP" },
                    { containerPort: 53, name: "dns-tcp", protocol: "TCP" },
                    { containerPort: 9153, name: "metrics", protocol: "TCP" },
                  ],
                },
              ],
            },
          },
        },
      },
    ],
    [
      "services",
      {
        apiVersion: "v1",
        kind: "Service",
        metadata: {
          name: "kube-dns",
          namespace,
          labels: { "k8s-app": "kube-dns", "kubernetes.io/cluster-service": "true", "kubernetes.io/name": "CoreDNS" },
          annotations: { "prometheus.io/port": "9153", "prometheus.io/scrape": "true" },
        },
        spec: {
          selector: { "k8s-app": "kube-dns" },
          clusterIP: preset.dnsIp,
          ports: [
            { name: "dns", port: 53, protocol: "UDP", targetPort: 53 },
            { name: "dns-tcp", port: 53, protocol: "TCP", targetPort: 53 },
            { name: "metrics", port: 9153, protocol: "TCP", targetPort: 9153 },
          ],
        },
      },
    ],
  ];
}
