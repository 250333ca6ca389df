// What one Service port puts into the table (upstream: the loop of syncProxyRules in pkg/proxy/nftables/proxier.go):
// elements of the shared maps, and chains and sets of its own. Pure, cached by identity, shared by all nodes.
import { Block } from "../../net/block";
import type { ScriptBlock } from "../../net/nftables/lines";
import type { Endpoint } from "../endpoint";
import { cidrContains } from "../ip";
import type { Family } from "../ip";
import type { ServicePort } from "../serviceport";
import { shared } from "../shared";
import type { Categories } from "../topology";
import { endpointName, masqueradeRule, portName, tableName } from "./names";
import type { Container } from "./names";

/** `add`: the line that puts it in. */
export type ContainerElement = { readonly in: Container; readonly key: string; readonly value: string; readonly add: ScriptBlock };

export type NftFragment = {
  readonly elements: readonly ContainerElement[];
  /** Its chains, in the order in which they are made, and the lines that make them empty. */
  readonly chains: readonly string[];
  readonly chainLines: ScriptBlock;
  readonly affinitySets: readonly string[];
  /** Sets and rules of its own: written only when something changed. */
  readonly lines: ScriptBlock;
  /** The Local policy of traffic from inside or outside finds nobody here, but there is somebody elsewhere. */
  readonly noLocal: { readonly internal: boolean; readonly external: boolean };
};

export type NftFragmentSettings = { readonly family: Family; readonly clusterCidr: string | undefined; readonly nodeIp: string | undefined };

/** The fragment; equal inputs give the same value. */
export const nftFragmentOf = shared(build, (a: NftFragmentSettings, b: NftFragmentSettings, port) => {
  return a.family === b.family && a.clusterCidr === b.clusterCidr && (a.nodeIp === b.nodeIp || port.sourceRanges.length === 0);
});

/** An endpoint on this node that reaches itself through the Service is masqueraded: its element of hairpin-connections. */
export function hairpinElements(port: ServicePort, categories: Categories, node: string, family: Family): readonly ContainerElement[] {
  return categories.reachable
    .filter((e) => e.node === node)
    .map((e) => element(family, "hairpin-connections", `${e.ip} . ${e.ip} . ${port.proto} . ${e.port}`));
}

function element(family: Family, container: Container, key: string, value = "", comment?: string): ContainerElement {
  const add = `add element ${family === 4 ? "ip" : "ip6"} ${tableName} ${container} { ${key}${comment === undefined ? "" : ` comment "${comment}"`}${value === "" ? "" : ` : ${value}`} }`;
  return { in: container, key, value, add: new Block([add]) };
}

function build(port: ServicePort, categories: Categories, settings: NftFragmentSettings): NftFragment {
  const { proto } = port;
  const { cluster, local, reachable, any } = categories;
  const ip = settings.family === 4 ? "ip" : "ip6";
  const at = `${ip} ${tableName}`;
  const base = portName(port);
  const [clusterChain, localChain, externalChain, firewallChain] = [`service-${base}`, `local-${base}`, `external-${base}`, `firewall-${base}`];
  const affinity = port.affinitySeconds > 0;
  const usesCluster = cluster.length > 0 && port.usesCluster;
  const usesLocal = local.length > 0 && port.usesLocal;
  const hasInternal = any && !(port.internalLocal && local.length === 0);
  const hasExternal = any && !(port.externalLocal && local.length === 0);
  const usesExternal = any && port.external;
  const usesFirewall = port.loadBalancerVIPs.length > 0 && port.sourceRanges.length > 0;

  const chains: string[] = [];
  if (affinity) for (const e of reachable) chains.push(`endpoint-${endpointName(port, e)}`);
  if (usesCluster) chains.push(clusterChain);
  if (usesLocal) chains.push(localChain);
  if (usesExternal) chains.push(externalChain);
  if (usesFirewall) chains.push(firewallChain);

  // Nobody anywhere: refuse at once. Nobody here, and policy forbids going elsewhere: drop.
  const refusal = any ? "drop" : "goto reject-chain";
  const elements: ContainerElement[] = [];
  const put = (container: Container, key: string, value?: string, comment?: string): number =>
    elements.push(element(settings.family, container, key, value, comment));
  put("cluster-ips", port.clusterIP);
  const key = (address: string): string => `${address} . ${proto} . ${port.port}`;
  const refuse = (address: string): number => put("no-endpoint-services", key(address), refusal, port.name);
  if (hasInternal) put("service-ips", key(port.clusterIP), `goto ${port.internalLocal ? localChain : clusterChain}`);
  else refuse(port.clusterIP);
  for (const address of port.externalIPs) {
    if (any) put("service-ips", key(address), `goto ${externalChain}`);
    if (!hasExternal) refuse(address);
  }
  for (const address of port.loadBalancerVIPs) {
    if (any) put("service-ips", key(address), `goto ${externalChain}`);
    if (usesFirewall) put("firewall-ips", key(address), `goto ${firewallChain}`);
    if (!hasExternal) refuse(address);
  }
  if (port.nodePort !== 0) {
    if (any) put("service-nodeports", `${proto} . ${port.nodePort}`, `goto ${externalChain}`);
    if (!hasExternal) put("no-endpoint-nodeports", `${proto} . ${port.nodePort}`, refusal, port.name);
  }

  const lines: string[] = [];
  const rule = (chain: string, text: string, comment?: string): number =>
    lines.push(`add rule ${at} ${chain} ${text}${comment === undefined ? "" : ` comment "${comment}"`}`);
  if (usesExternal) {
    if (!port.externalLocal) rule(externalChain, masqueradeRule, "masquerade");
    else {
      if (settings.clusterCidr !== undefined) rule(externalChain, `${ip} saddr ${settings.clusterCidr} goto ${clusterChain}`, "short-circuit pod traffic");
      rule(externalChain, `fib saddr type local ${masqueradeRule}`, "masquerade local traffic");
      rule(externalChain, `fib saddr type local goto ${clusterChain}`, "short-circuit local traffic");
    }
    if (hasExternal) rule(externalChain, `goto ${port.externalLocal ? localChain : clusterChain}`);
  }
  if (usesFirewall) {
    const { nodeIp } = settings;
    const fromNode = nodeIp !== undefined && port.sourceRanges.some((range) => cidrContains(range, nodeIp));
    rule(firewallChain, `${ip} saddr != { ${[...port.sourceRanges, ...(fromNode ? port.loadBalancerVIPs : [])].join(" , ")} } drop`);
  }
  const affinitySets = affinity ? reachable.map((e) => `affinity-${endpointName(port, e)}`) : [];
  for (const set of affinitySets)
    lines.push(
      `add set ${at} ${set} { type ${settings.family === 4 ? "ipv4_addr" : "ipv6_addr"} ; flags dynamic,timeout ; timeout ${port.affinitySeconds}s ; }`,
    );
  const toEndpoints = affinity ? jumpRules : dnatRules;
  if (usesCluster) for (const text of toEndpoints(port, cluster, ip)) rule(clusterChain, text);
  if (usesLocal) for (const text of toEndpoints(port, local, ip)) rule(localChain, text);
  if (affinity) {
    for (const e of reachable) {
      const name = endpointName(port, e);
      rule(`endpoint-${name}`, `update @affinity-${name} { ${ip} saddr }`);
      rule(`endpoint-${name}`, `meta l4proto ${proto} dnat to ${e.address}`);
    }
  }
  const chainLines = chains.flatMap((chain) => [`add chain ${at} ${chain}`, `flush chain ${at} ${chain}`]);
  return {
    elements,
    chains,
    chainLines: new Block(chainLines),
    affinitySets,
    lines: new Block(lines),
    noLocal: { internal: any && !hasInternal, external: any && !hasExternal },
  };
}

function dnatRules(port: ServicePort, endpoints: readonly Endpoint[], ip: string): readonly string[] {
  const map = endpoints.map((e, i) => `${i} : ${e.ip} . ${e.port}`).join(" , ");
  return [`meta l4proto ${port.proto} dnat ${ip} addr . port to numgen random mod ${endpoints.length} map { ${map} }`];
}

function jumpRules(port: ServicePort, endpoints: readonly Endpoint[], ip: string): readonly string[] {
  const rules = endpoints.map((e) => `${ip} saddr @affinity-${endpointName(port, e)} goto endpoint-${endpointName(port, e)}`);
  const map = endpoints.map((e, i) => `${i} : goto endpoint-${endpointName(port, e)}`).join(" , ");
  return [...rules, `numgen random mod ${endpoints.length} vmap { ${map} }`];
}
