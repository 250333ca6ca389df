// Stale conntrack entries of UDP Services: a client that keeps its port keeps its entry, and with it an endpoint that is
// gone. After each change of UDP endpoints entries to a Service that do not lead to a serving endpoint are deleted
// (upstream: pkg/proxy/conntrack/cleanup.go).
import type { Endpoint } from "./endpoint";
import { addrText } from "../net/address";
import type { Conntrack } from "../net/conntrack";
import type { Kernel } from "../net/hooks";
import { UDP } from "../net/packet";
import type { Netns } from "../net/types";
import { joinHostPort } from "./ip";
import type { Family } from "./ip";
import type { ServicePort } from "./serviceport";

/** A UDP flow: where the client sent it, and from where the answer comes. */
export type UdpFlow = { readonly to: { readonly ip: string; readonly port: number }; readonly answeredBy: { readonly ip: string; readonly port: number } };

/** Says of a flow whether it is stale. Ports without a serving endpoint do not count: their flows stay. */
export function staleFlows(ports: ReadonlyMap<string, ServicePort>, endpoints: ReadonlyMap<string, readonly Endpoint[]>): (flow: UdpFlow) => boolean {
  const byAddress = new Map<string, ReadonlySet<string>>();
  const byNodePort = new Map<number, ReadonlySet<string>>();
  for (const [key, port] of ports) {
    if (port.protocol !== "UDP") continue;
    const serving = new Set((endpoints.get(key) ?? []).filter((e) => e.serving).map((e) => e.address));
    if (serving.size === 0) continue;
    for (const ip of [port.clusterIP, ...port.loadBalancerVIPs, ...port.externalIPs]) byAddress.set(joinHostPort(ip, port.port), serving);
    if (port.nodePort !== 0) byNodePort.set(port.nodePort, serving);
  }
  return ({ to, answeredBy }) => {
    const endpoint = joinHostPort(answeredBy.ip, answeredBy.port);
    const service = byAddress.get(joinHostPort(to.ip, to.port));
    if (service !== undefined && !service.has(endpoint)) return true;
    const node = byNodePort.get(to.port);
    return node !== undefined && !node.has(endpoint);
  };
}

/** Deletes what is stale in a node's conntrack table; gives how many entries that were. */
export function deleteStaleFlows(
  netns: Netns,
  family: Family,
  ports: ReadonlyMap<string, ServicePort>,
  endpoints: ReadonlyMap<string, readonly Endpoint[]>,
): number {
  const stale = staleFlows(ports, endpoints);
  const conntrack = (netns.kernel as Kernel).conntrack as Conntrack;
  let deleted = 0;
  for (const { orig, reply } of conntrack.list({ family, proto: UDP })) {
    if (!stale({ to: { ip: addrText(orig.dst), port: orig.dport }, answeredBy: { ip: addrText(reply.src), port: reply.sport } })) continue;
    conntrack.remove({ family, proto: UDP, origSrc: addrText(orig.src), origDst: addrText(orig.dst), origSport: orig.sport, origDport: orig.dport });
    deleted++;
  }
  return deleted;
}
