// What one Service port wants of IPVS: virtual servers with their endpoints, and entries of ip sets. Pure, cached
// by identity, shared by all nodes.
import { addr } from "../../net/address";
import type { ServiceId } from "../../net/ipvs/services";
import { SCTP, TCP, UDP } from "../../net/packet";
import type { Endpoint } from "../endpoint";
import { cidrContains } from "../ip";
import type { ServicePort } from "../serviceport";
import { shared } from "../shared";
import type { Categories } from "../topology";
import type { Forbidden } from "./rules";
import type { SetEntry, SetName } from "./sets";

export type VirtualServer = {
  readonly ip: string;
  readonly port: number;
  readonly proto: string;
  /** How IPVS calls it. */
  readonly id: Omit<ServiceId, "family">;
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

/** The node's own address, and those of its links but the dummy one. */
export type NodeAddresses = { readonly ip: string | undefined; readonly all: readonly string[] };

const protocols: Readonly<Record<string, number>> = { tcp: TCP, udp: UDP, sctp: SCTP };

/** What a Service port wants; equal inputs give the same value. */
export const wantedOf = shared(build, (a: NodeAddresses, b: NodeAddresses, port) => {
  return (a.all === b.all || !port.external) && (a.ip === b.ip || port.sourceRanges.length === 0);
});

/** Entries for endpoints on this node, ready or not, that reach themselves through the Service. */
export function hairpinEntries({ proto }: ServicePort, endpoints: readonly Endpoint[], node: string): readonly SetEntry[] {
  const entries: SetEntry[] = [];
  // A text is made faster of few parts: nearly always they all have one port.
  let port = 0;
  let middle = "";
  for (const e of endpoints) {
    if (e.node !== node) continue;
    if (e.port !== port) middle = `,${proto}:${(port = e.port)},`;
    entries.push({ set: "KUBE-LOOP-BACK", text: e.ip + middle + e.ip });
  }
  // Lists are kept for long: without the room that they grew by.
  return entries.length === 0 ? noEntries : entries.slice();
}

const noEntries: readonly SetEntry[] = [];

function build(port: ServicePort, categories: Categories, node: NodeAddresses): Wanted {
  const { proto } = port;
  const servers: VirtualServer[] = [];
  const entries: SetEntry[] = [];
  const forbidden: Forbidden[] = [];
  // Local policy without local endpoints: Pods here may still reach the others; what comes from outside gets no valid answer.
  const endpointsFor = (local: boolean): readonly Endpoint[] => (local && categories.local.length > 0 ? categories.local : categories.cluster);
  const serve = (ip: string, at: number, bind: boolean, local: boolean): number =>
    servers.push({
      ip,
      port: at,
      proto,
      id: { proto: protocols[proto]!, address: addr(ip), port: at, mark: 0 },
      persistent: port.affinitySeconds,
      bind,
      endpoints: endpointsFor(local),
    });
  const at = (ip: string): string => `${ip},${proto}:${port.port}`;
  const put = (set: SetName, text: string): number => entries.push({ set, text });

  put("KUBE-CLUSTER-IP", at(port.clusterIP));
  serve(port.clusterIP, port.port, true, port.internalLocal);
  for (const ip of port.externalIPs) {
    put(port.externalLocal ? "KUBE-EXTERNAL-IP-LOCAL" : "KUBE-EXTERNAL-IP", at(ip));
    serve(ip, port.port, !node.all.includes(ip), port.externalLocal);
  }
  for (const ip of port.loadBalancerVIPs) {
    put("KUBE-LOAD-BALANCER", at(ip));
    if (port.externalLocal) put("KUBE-LOAD-BALANCER-LOCAL", at(ip));
    if (port.sourceRanges.length > 0) {
      put("KUBE-LOAD-BALANCER-FW", at(ip));
      for (const range of port.sourceRanges)
        put("KUBE-LOAD-BALANCER-SOURCE-CIDR", `${at(ip)},${range.replace(/\/(32|128)$/, (full) => (range.includes(":") === (full === "/128") ? "" : full))}`);
      const { ip: own } = node;
      if (own !== undefined && port.sourceRanges.some((range) => cidrContains(range, own))) put("KUBE-LOAD-BALANCER-SOURCE-IP", `${at(ip)},${ip}`);
      else forbidden.push({ ip, proto, port: port.port });
    }
    serve(ip, port.port, !node.all.includes(ip), port.externalLocal);
  }
  if (port.nodePort !== 0) {
    const sctp = proto === "sctp";
    const texts = sctp ? node.all.map((ip) => `${ip},sctp:${port.nodePort}`) : [String(port.nodePort)];
    for (const text of texts) {
      put(sctp ? "KUBE-NODE-PORT-SCTP-HASH" : proto === "udp" ? "KUBE-NODE-PORT-UDP" : "KUBE-NODE-PORT-TCP", text);
      if (port.externalLocal) put(sctp ? "KUBE-NODE-PORT-LOCAL-SCTP-HASH" : proto === "udp" ? "KUBE-NODE-PORT-LOCAL-UDP" : "KUBE-NODE-PORT-LOCAL-TCP", text);
    }
    for (const ip of node.all) serve(ip, port.nodePort, false, port.externalLocal);
  }
  if (port.healthCheckNodePort !== 0) put("KUBE-HEALTH-CHECK-NODE-PORT", String(port.healthCheckNodePort));
  for (const s of servers) if (s.bind) put("KUBE-IPVS-IPS", s.ip);
  const noLocal = categories.any && categories.local.length === 0 && (port.internalLocal || (port.externalLocal && servers.length > 1));
  return { servers: servers.slice(), entries: entries.slice(), forbidden, noLocal };
}
