// What one Service port wants of IPVS: virtual servers with their endpoints, and entries of ip sets. A pure function.
import type { Endpoint } from "../endpoint";
import { cidrContains } from "../ip";
import type { ServicePort } from "../serviceport";
import type { Categories } from "../topology";
import type { Forbidden } from "./rules";
import type { SetEntry } from "./sets";

export type VirtualServer = {
  readonly ip: string;
  readonly port: number;
  readonly proto: string;
  readonly persistent: number;
  /** Put the address on kube-ipvs0 (not where another link has it). */
  readonly bind: boolean;
  readonly endpoints: readonly Endpoint[];
};

export type Wanted = {
  readonly servers: readonly VirtualServer[];
  readonly entries: readonly SetEntry[];
  readonly forbidden: readonly Forbidden[];
  /** Some server of it has a Local policy and nobody here, but there is somebody elsewhere. */
  readonly noLocal: boolean;
};

/** @param all every endpoint of the port. @param nodeIps addresses of the node's other links. */
export function wantedOf(
  port: ServicePort,
  all: readonly Endpoint[],
  categories: Categories,
  node: string,
  nodeIp: string | undefined,
  nodeIps: readonly string[],
): Wanted {
  const { proto } = port;
  const servers: VirtualServer[] = [];
  const entries: SetEntry[] = [];
  const forbidden: Forbidden[] = [];
  // Local policy without local endpoints: Pods here may still reach the others; what comes from outside gets no valid answer.
  const endpointsFor = (local: boolean): readonly Endpoint[] => (local && categories.local.length > 0 ? categories.local : categories.cluster);
  const serve = (ip: string, at: number, bind: boolean, local: boolean): number =>
    servers.push({ ip, port: at, proto, persistent: port.affinitySeconds, bind, endpoints: endpointsFor(local) });
  const at = (ip: string): string => `${ip},${proto}:${port.port}`;

  for (const e of all) if (e.node === node) entries.push(["KUBE-LOOP-BACK", `${e.ip},${proto}:${e.port},${e.ip}`]);
  entries.push(["KUBE-CLUSTER-IP", at(port.clusterIP)]);
  serve(port.clusterIP, port.port, true, port.internalLocal);
  for (const ip of port.externalIPs) {
    entries.push([port.externalLocal ? "KUBE-EXTERNAL-IP-LOCAL" : "KUBE-EXTERNAL-IP", at(ip)]);
    serve(ip, port.port, !nodeIps.includes(ip), port.externalLocal);
  }
  for (const ip of port.loadBalancerVIPs) {
    entries.push(["KUBE-LOAD-BALANCER", at(ip)]);
    if (port.externalLocal) entries.push(["KUBE-LOAD-BALANCER-LOCAL", at(ip)]);
    if (port.sourceRanges.length > 0) {
      entries.push(["KUBE-LOAD-BALANCER-FW", at(ip)]);
      for (const range of port.sourceRanges)
        entries.push([
          "KUBE-LOAD-BALANCER-SOURCE-CIDR",
          `${at(ip)},${range.replace(/\/(32|128)$/, (full) => (range.includes(":") === (full === "/128") ? "" : full))}`,
        ]);
      if (nodeIp !== undefined && port.sourceRanges.some((range) => cidrContains(range, nodeIp)))
        entries.push(["KUBE-LOAD-BALANCER-SOURCE-IP", `${at(ip)},${ip}`]);
      else forbidden.push({ ip, proto, port: port.port });
    }
    serve(ip, port.port, !nodeIps.includes(ip), port.externalLocal);
  }
  if (port.nodePort !== 0) {
    const sctp = proto === "sctp";
    const texts = sctp ? nodeIps.map((ip) => `${ip},sctp:${port.nodePort}`) : [String(port.nodePort)];
    for (const text of texts) {
      entries.push([sctp ? "KUBE-NODE-PORT-SCTP-HASH" : proto === "udp" ? "KUBE-NODE-PORT-UDP" : "KUBE-NODE-PORT-TCP", text]);
      if (port.externalLocal)
        entries.push([sctp ? "KUBE-NODE-PORT-LOCAL-SCTP-HASH" : proto === "udp" ? "KUBE-NODE-PORT-LOCAL-UDP" : "KUBE-NODE-PORT-LOCAL-TCP", text]);
    }
    for (const ip of nodeIps) serve(ip, port.nodePort, false, port.externalLocal);
  }
  if (port.healthCheckNodePort !== 0) entries.push(["KUBE-HEALTH-CHECK-NODE-PORT", String(port.healthCheckNodePort)]);
  for (const s of servers) if (s.bind) entries.push(["KUBE-IPVS-IPS", s.ip]);
  const noLocal = categories.any && categories.local.length === 0 && (port.internalLocal || (port.externalLocal && servers.length > 1));
  return { servers, entries, forbidden, noLocal };
}
