// The Node object as its kubelet registers it and keeps it alive: labels, capacity, addresses, conditions, a heartbeat in
// the status each ten seconds. There are no leases in this cluster, so the status is the heartbeat.
import { ApiError } from "../api/types";
import type { Client } from "../api/types";
import type { NodeObject, Taint } from "./objects";
import { rfc3339 } from "./times";

export type KubeletNode = {
  readonly name: string;
  readonly ip: string;
  readonly ip6?: string;
  readonly podCIDR: string;
  readonly podCIDR6?: string;
  readonly controlPlane: boolean;
  readonly labels?: Readonly<Record<string, string>>;
  readonly taints?: readonly Taint[];
};

const resources = { cpu: "8", memory: "16384000Ki", pods: "110", "ephemeral-storage": "100Gi", "hugepages-2Mi": "0" };

const healthy: readonly (readonly [type: string, status: string, reason: string, message: string])[] = [
  ["MemoryPressure", "False", "KubeletHasSufficientMemory", "kubelet has sufficient memory available"],
  ["DiskPressure", "False", "KubeletHasNoDiskPressure", "kubelet has no disk pressure"],
  ["PIDPressure", "False", "KubeletHasSufficientPID", "kubelet has sufficient PID available"],
  ["Ready", "True", "KubeletReady", "kubelet is posting ready status"],
];

/** Creates the Node if it is not there. */
export function registerNode(api: Client, node: KubeletNode): void {
  if (api.get("nodes", undefined, node.name) !== undefined) return;
  const labels: Record<string, string> = {
    "beta.kubernetes.io/arch": "amd64",
    "beta.kubernetes.io/os": "linux",
    "kubernetes.io/arch": "amd64",
    "kubernetes.io/hostname": node.name,
    "kubernetes.io/os": "linux",
    ...(node.controlPlane && { "node-role.kubernetes.io/control-plane": "", "node.kubernetes.io/exclude-from-external-load-balancers": "" }),
    ...node.labels,
  };
  const taints = [...(node.controlPlane ? [{ key: "node-role.kubernetes.io/control-plane", effect: "NoSchedule" }] : []), ...(node.taints ?? [])];
  api.create("nodes", undefined, {
    apiVersion: "v1",
    kind: "Node",
    metadata: { name: node.name, labels },
    spec: {
      podCIDR: node.podCIDR,
      podCIDRs: [node.podCIDR, ...(node.podCIDR6 === undefined ? [] : [node.podCIDR6])],
      providerID: `kind://docker/kind/${node.name}`,
      ...(taints.length > 0 && { taints }),
    },
  });
}

/** Posts the status. A Node that somebody deleted is registered again only when the kubelet starts anew. */
export function heartbeat(api: Client, node: KubeletNode, now: number): void {
  const current = api.get<NodeObject>("nodes", undefined, node.name);
  if (current === undefined) return;
  const number = /(\d+)$/.exec(node.ip)?.[1] ?? "0";
  const index = String(Number(number) - 2);
  const conditions = healthy.map(([type, status, reason, message]) => {
    const old = current?.status?.conditions?.find((c) => c.type === type);
    return {
      type,
      status,
      lastHeartbeatTime: rfc3339(now),
      lastTransitionTime: old?.status === status ? (old.lastTransitionTime ?? rfc3339(now)) : rfc3339(now),
      reason,
      message,
    };
  });
  const status = {
    capacity: resources,
    allocatable: resources,
    conditions,
    addresses: [
      { type: "InternalIP", address: node.ip },
      ...(node.ip6 === undefined ? [] : [{ type: "InternalIP", address: node.ip6 }]),
      { type: "Hostname", address: node.name },
    ],
    daemonEndpoints: { kubeletEndpoint: { Port: 10250 } },
    nodeInfo: {
      machineID: index.padStart(32, "0"),
      systemUUID: `00000000-0000-0000-0000-${index.padStart(12, "0")}`,
      bootID: `00000000-0000-0000-0000-${index.padStart(12, "0")}`,
      kernelVersion: "6.1.0-28-amd64",
      osImage: "Debian GNU/Linux 12 (bookworm)",
      containerRuntimeVersion: "containerd://2.1.3",
      kubeletVersion: "v1.36.3",
      kubeProxyVersion: "",
      operatingSystem: "linux",
      architecture: "amd64",
    },
  };
  try {
    api.patch("nodes", undefined, node.name, { status }, "status");
  } catch (e) {
    if (!(e instanceof ApiError)) throw e; // the next heartbeat tries again
  }
}
