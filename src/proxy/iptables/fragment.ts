// The rules of one Service port in iptables mode, as text for iptables-restore (upstream: the loop of syncProxyRules in
// pkg/proxy/iptables/proxier.go). A pure function of what is given, cached by identity and shared by all nodes.
import { Block, Each, line, type Line } from "../../net/block";
import type { RuleBlock } from "../../net/iptables/block";
import type { Endpoint } from "../endpoint";
import { cidrContains } from "../ip";
import type { Family } from "../ip";
import type { ServicePort } from "../serviceport";
import { shared } from "../shared";
import type { Categories } from "../topology";
import { endpointChain, externalServices, markMasq, nodePorts, portHash, proxyFirewall, services } from "./names";

export type Fragment = {
  /** Rules in KUBE-SERVICES, KUBE-EXTERNAL-SERVICES, KUBE-NODEPORTS and KUBE-PROXY-FIREWALL of the filter table. */
  readonly filter: RuleBlock;
  /** Rules in KUBE-SERVICES and KUBE-NODEPORTS of the nat table. */
  readonly nat: RuleBlock;
  /** The port's own chains in the nat table, the lines that make them, and their rules: written only when something changed. */
  readonly chains: readonly string[];
  readonly chainLines: RuleBlock;
  readonly rules: RuleBlock;
  /** The Local policy of traffic from inside or outside finds nobody here, but there is somebody elsewhere. */
  readonly noLocal: { readonly internal: boolean; readonly external: boolean };
};

export type FragmentSettings = {
  readonly family: Family;
  /** More than 1000 endpoints in the cluster: no comments on endpoints' rules. */
  readonly large: boolean;
  readonly clusterCidr: string | undefined;
  readonly masqueradeAll: boolean;
  /** Node ports on 127.0.0.0/8, counted with nfacct. */
  readonly localhostNodePorts: boolean;
  readonly nodeIp: string | undefined;
};

/** The fragment; equal inputs give the same value. */
export const fragmentOf = shared(build, sameSettings);

function sameSettings(a: FragmentSettings, b: FragmentSettings, port: ServicePort): boolean {
  return (
    a.family === b.family &&
    a.large === b.large &&
    a.clusterCidr === b.clusterCidr &&
    a.masqueradeAll === b.masqueradeAll &&
    a.localhostNodePorts === b.localhostNodePorts &&
    (a.nodeIp === b.nodeIp || port.sourceRanges.length === 0)
  );
}

const shares: string[] = [];

/** 1/n as iptables is given it. */
export function probability(n: number): string {
  return (shares[n] ??= (1 / n).toFixed(10));
}

const chainLine = [":", " - [0:0]"] as const;

/** The lines of iptables-restore that make chains, or make them empty. */
export function chainLines(chains: readonly string[]): RuleBlock {
  return new Block(new Each(chainLine, chains));
}

/** Most Service ports have nothing there. */
const noLines: RuleBlock = new Block([]);

function build(port: ServicePort, categories: Categories, settings: FragmentSettings): Fragment {
  const { name, proto } = port;
  const { cluster, local, reachable, any } = categories;
  const filter: Line[] = [];
  const nat: Line[] = [];
  const chains: string[] = [];
  const rules: Line[] = [];

  const hash = portHash(port);
  const clusterChain = `KUBE-SVC-${hash}`;
  const localChain = `KUBE-SVL-${hash}`;
  const externalChain = `KUBE-EXT-${hash}`;
  const firewallChain = `KUBE-FW-${hash}`;
  const internalChain = port.internalLocal ? localChain : clusterChain;
  const hasInternal = any && !(port.internalLocal && local.length === 0);
  const hasExternal = any && !(port.externalLocal && local.length === 0);
  const usesExternalChain = any && port.external;
  const usesFirewall = any && port.loadBalancerVIPs.length > 0 && port.sourceRanges.length > 0;

  // Nobody anywhere: refuse at once. Nobody here, and policy forbids going elsewhere: drop.
  const verdict = any ? "DROP" : "REJECT";
  const why = comment(any ? `${name} has no local endpoints` : `${name} has no endpoints`);
  const at = (ip: string): string => `-m ${proto} -p ${proto} -d ${ip} --dport ${port.port}`;

  const purpose = `${name} cluster IP`;
  if (hasInternal)
    nat.push(
      line`-A ${services} -m comment --comment "${purpose}" -m ${proto} -p ${proto} -d ${port.clusterIP} --dport ${String(port.port)} -j ${internalChain}`,
    );
  else filter.push(`-A ${services} ${why} ${at(port.clusterIP)} -j ${verdict}`);

  for (const ip of port.externalIPs) {
    if (any) nat.push(`-A ${services} ${comment(`${name} external IP`)} ${at(ip)} -j ${externalChain}`);
    if (!hasExternal) filter.push(`-A ${externalServices} ${why} ${at(ip)} -j ${verdict}`);
  }
  for (const ip of port.loadBalancerVIPs) {
    if (any) nat.push(`-A ${services} ${comment(`${name} loadbalancer IP`)} ${at(ip)} -j ${usesFirewall ? firewallChain : externalChain}`);
    if (usesFirewall) filter.push(`-A ${proxyFirewall} ${comment(`${name} traffic not accepted by ${firewallChain}`)} ${at(ip)} -j DROP`);
  }
  if (!hasExternal) for (const ip of port.loadBalancerVIPs) filter.push(`-A ${externalServices} ${why} ${at(ip)} -j ${verdict}`);

  if (port.nodePort !== 0) {
    if (any) {
      const label = `-A ${nodePorts} -m comment --comment ${name} -m ${proto} -p ${proto}`;
      if (settings.localhostNodePorts)
        nat.push(`${label} -d 127.0.0.0/8 --dport ${port.nodePort} -m nfacct --nfacct-name localhost_nps_accepted_pkts -j ${externalChain}`);
      nat.push(`${label} --dport ${port.nodePort} -j ${externalChain}`);
    }
    if (!hasExternal) filter.push(`-A ${externalServices} ${why} -m addrtype --dst-type LOCAL -m ${proto} -p ${proto} --dport ${port.nodePort} -j ${verdict}`);
  }
  if (port.healthCheckNodePort !== 0)
    filter.push(`-A ${nodePorts} ${comment(`${name} health check node port`)} -m tcp -p tcp --dport ${port.healthCheckNodePort} -j ACCEPT`);

  if (hasInternal) {
    const match = `-A ${internalChain} ${comment(purpose)} ${at(port.clusterIP)}`;
    if (settings.masqueradeAll) rules.push(`${match} -j ${markMasq}`);
    // From outside the cluster to a cluster IP (a static route to some node): the answer must come back through here.
    else if (settings.clusterCidr !== undefined) rules.push(`${match} ! -s ${settings.clusterCidr} -j ${markMasq}`);
  }
  if (usesExternalChain) {
    chains.push(externalChain);
    rules.push(...externalRules(port, externalChain, clusterChain, settings.clusterCidr));
    if (hasExternal) rules.push(`-A ${externalChain} -j ${port.externalLocal ? localChain : clusterChain}`);
  }
  if (usesFirewall) {
    chains.push(firewallChain);
    rules.push(...firewallRules(port, firewallChain, externalChain, settings.nodeIp));
  }
  if (cluster.length > 0 && port.usesCluster) {
    chains.push(clusterChain);
    rules.push(...balancingRules(port, clusterChain, cluster, settings.large));
  }
  if (local.length > 0 && port.usesLocal) {
    chains.push(localChain);
    rules.push(...balancingRules(port, localChain, local, settings.large));
  }
  for (const e of reachable) {
    const chain = endpointChain(port, e);
    chains.push(chain);
    const { large } = settings;
    // A Pod that reaches itself through the Service must see another source than itself.
    rules.push(large ? line`-A ${chain} -s ${e.ip} -j ${markMasq}` : line`-A ${chain} -m comment --comment ${name} -s ${e.ip} -j ${markMasq}`);
    if (port.affinitySeconds > 0)
      rules.push(
        `-A ${chain}${large ? "" : ` -m comment --comment ${name}`} -m recent --name ${chain} --set -m ${proto} -p ${proto} -j DNAT --to-destination ${e.address}`,
      );
    else
      rules.push(
        large
          ? line`-A ${chain} -m ${proto} -p ${proto} -j DNAT --to-destination ${e.address}`
          : line`-A ${chain} -m comment --comment ${name} -m ${proto} -p ${proto} -j DNAT --to-destination ${e.address}`,
      );
  }
  // Lists are kept for long: without the room that they grew by.
  const kept = chains.slice();
  return {
    filter: filter.length === 0 ? noLines : new Block(filter),
    nat: nat.length === 0 ? noLines : new Block(nat.slice()),
    chains: kept,
    chainLines: chainLines(kept),
    rules: new Block(rules.slice()),
    noLocal: { internal: any && !hasInternal, external: any && !hasExternal },
  };
}

function comment(text: string): string {
  return `-m comment --comment "${text}"`;
}

function externalRules(port: ServicePort, chain: string, clusterChain: string, clusterCidr: string | undefined): readonly string[] {
  const { name } = port;
  // Endpoints may be on other nodes, so the answer must come back through this one.
  if (!port.externalLocal) return [`-A ${chain} ${comment(`masquerade traffic for ${name} external destinations`)} -j ${markMasq}`];
  const rules: string[] = [];
  // Pods and the node itself are not "external": the Local policy does not bind them.
  if (clusterCidr !== undefined) rules.push(`-A ${chain} ${comment(`pod traffic for ${name} external destinations`)} -s ${clusterCidr} -j ${clusterChain}`);
  rules.push(`-A ${chain} ${comment(`masquerade LOCAL traffic for ${name} external destinations`)} -m addrtype --src-type LOCAL -j ${markMasq}`);
  rules.push(`-A ${chain} ${comment(`route LOCAL traffic for ${name} external destinations`)} -m addrtype --src-type LOCAL -j ${clusterChain}`);
  return rules;
}

function firewallRules(port: ServicePort, chain: string, externalChain: string, nodeIp: string | undefined): readonly string[] {
  const head = `-A ${chain} ${comment(`${port.name} loadbalancer IP`)}`;
  const rules = port.sourceRanges.map((range) => `${head} -s ${range} -j ${externalChain}`);
  // The address is often a local one on the node: what the node sends to it comes back with it as its source.
  if (nodeIp !== undefined && port.sourceRanges.some((range) => cidrContains(range, nodeIp)))
    rules.push(...port.loadBalancerVIPs.map((ip) => `${head} -s ${ip} -j ${externalChain}`));
  rules.push(`-A ${chain} ${comment(`other traffic to ${port.name} will be dropped by KUBE-PROXY-FIREWALL`)}`);
  return rules;
}

function balancingRules(port: ServicePort, chain: string, endpoints: readonly Endpoint[], large: boolean): readonly Line[] {
  const rules: Line[] = [];
  const why = (e: Endpoint): string => `${port.name} -> ${e.address}`;
  if (port.affinitySeconds > 0) {
    for (const e of endpoints) {
      const target = endpointChain(port, e);
      rules.push(`-A ${chain}${large ? "" : ` ${comment(why(e))}`} -m recent --name ${target} --rcheck --seconds ${port.affinitySeconds} --reap -j ${target}`);
    }
  }
  endpoints.forEach((e, i) => {
    const left = endpoints.length - i;
    // The last one takes what is left.
    const target = endpointChain(port, e);
    if (left > 1) {
      const share = probability(left);
      rules.push(
        large
          ? line`-A ${chain} -m statistic --mode random --probability ${share} -j ${target}`
          : line`-A ${chain} -m comment --comment "${why(e)}" -m statistic --mode random --probability ${share} -j ${target}`,
      );
    } else rules.push(large ? line`-A ${chain} -j ${target}` : line`-A ${chain} -m comment --comment "${why(e)}" -j ${target}`);
  });
  return rules;
}
