// The rules that lead a Service's addresses to its proxy's port on this node (upstream 1.24: pkg/proxy/userspace/proxier.go).
import type { Netns } from "../../net/types";
import { deleteRule, ensureChain, ensureRule } from "../iptables/kernel";
import type { ServicePort } from "../serviceport";

const clusterIps = ["-m", "comment", "--comment", "handle ClusterIPs; NOTE: this must be before the NodePort rules"];
const nodePorts = [
  "-m",
  "addrtype",
  "--dst-type",
  "LOCAL",
  "-m",
  "comment",
  "--comment",
  "handle service NodePorts; NOTE: this must be the last rule in the chain",
];
const nonLocal = ["-m", "comment", "--comment", "Ensure that non-local NodePort traffic can flow"];

const links = [
  ["nat", "PREROUTING", "KUBE-PORTALS-CONTAINER", "-I", clusterIps],
  ["nat", "OUTPUT", "KUBE-PORTALS-HOST", "-I", clusterIps],
  ["nat", "PREROUTING", "KUBE-NODEPORT-CONTAINER", "-A", nodePorts],
  ["nat", "OUTPUT", "KUBE-NODEPORT-HOST", "-A", nodePorts],
  ["filter", "INPUT", "KUBE-NODEPORT-NON-LOCAL", "-I", nonLocal],
] as const;

export function ensurePortalChains(netns: Netns): boolean {
  return links.every(
    ([table, from, chain, position, match]) => ensureChain(netns, 4, table, chain) && ensureRule(netns, 4, position, table, from, [...match, "-j", chain]),
  );
}

export function flushPortalChains(netns: Netns): void {
  for (const [table, , chain] of links) netns.iptables(4, ["-t", table, "-F", chain]);
}

/** What `kube-proxy --cleanup` takes away. */
export function cleanupUserspace(netns: Netns): void {
  if (!netns.iptablesChains(4, "nat").includes("KUBE-PORTALS-HOST")) return;
  for (const [table, from, chain, , match] of links) deleteRule(netns, 4, table, from, [...match, "-j", chain]);
  for (const [table, , chain] of links) {
    netns.iptables(4, ["-t", table, "-F", chain]);
    netns.iptables(4, ["-t", table, "-X", chain]);
  }
}

/** A port's rules, by table, each without its "-A ". @param proxyPort where its proxy listens. @param hostIp the node's address. */
export function portalRules(port: ServicePort, proxyPort: number, hostIp: string): { readonly nat: readonly string[]; readonly filter: readonly string[] } {
  const nat: string[] = [];
  const filter: string[] = [];
  const match = (at: number, ip: string | undefined, more = ""): string =>
    `-m comment --comment "${port.name}" -p ${port.proto} -m ${port.proto} --dport ${at}${ip === undefined ? "" : ` -d ${ip}`}${more}`;
  const redirect = `-j REDIRECT --to-ports ${proxyPort}`;
  const dnat = `-j DNAT --to-destination ${hostIp}:${proxyPort}`;
  const local = " -m addrtype --dst-type LOCAL";
  for (const ip of [port.clusterIP, ...port.loadBalancerVIPs])
    nat.push(`KUBE-PORTALS-CONTAINER ${match(port.port, ip)} ${redirect}`, `KUBE-PORTALS-HOST ${match(port.port, ip)} ${dnat}`);
  for (const ip of port.externalIPs) {
    nat.push(`KUBE-PORTALS-CONTAINER ${match(port.port, ip, " -m physdev ! --physdev-is-in")} ${redirect}`);
    nat.push(`KUBE-PORTALS-CONTAINER ${match(port.port, ip, local)} ${redirect}`, `KUBE-PORTALS-HOST ${match(port.port, ip, local)} ${dnat}`);
  }
  if (port.nodePort !== 0) {
    nat.push(`KUBE-NODEPORT-CONTAINER ${match(port.nodePort, undefined)} ${redirect}`, `KUBE-NODEPORT-HOST ${match(port.nodePort, undefined)} ${dnat}`);
    filter.push(`KUBE-NODEPORT-NON-LOCAL ${match(proxyPort, undefined)} -m state --state NEW -j ACCEPT`);
  }
  return { nat, filter };
}
