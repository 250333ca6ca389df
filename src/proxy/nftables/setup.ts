// The fixed part of the table: base chains, the chains that dispatch, sets and maps (upstream: setupNFTables in
// pkg/proxy/nftables/proxier.go). Written at each full sync.
import type { Family } from "../ip";
import { masqueradeMark, masqueradeRule, tableName } from "./names";

export type SetupSettings = {
  readonly family: Family;
  /** Node ports are served on these addresses; undefined: on all. */
  readonly nodePortIps: readonly string[] | undefined;
  readonly clusterCidr: string | undefined;
  readonly masqueradeAll: boolean;
  readonly serviceCidrs: readonly string[];
};

const baseChains = [
  ["filter-prerouting-pre-dnat", "filter", "prerouting", -110],
  ["filter-output-pre-dnat", "filter", "output", -110],
  ["filter-input", "filter", "input", 0],
  ["filter-forward", "filter", "forward", 0],
  ["filter-output", "filter", "output", 0],
  ["nat-prerouting", "nat", "prerouting", -100],
  ["nat-output", "nat", "output", -100],
  ["nat-postrouting", "nat", "postrouting", 100],
] as const;

const jumps = [
  ["nodeport-endpoints-check", "filter-input", "ct state new "],
  ["service-endpoints-check", "filter-input", "ct state new "],
  ["service-endpoints-check", "filter-forward", "ct state new "],
  ["service-endpoints-check", "filter-output", "ct state new "],
  ["firewall-check", "filter-prerouting-pre-dnat", "ct state new "],
  ["firewall-check", "filter-output-pre-dnat", "ct state new "],
  ["services", "nat-output", ""],
  ["services", "nat-prerouting", ""],
  ["masquerading", "nat-postrouting", ""],
  ["cluster-ips-check", "filter-forward", "ct state new "],
  ["cluster-ips-check", "filter-output", "ct state new "],
] as const;

/** @param first the process's first sync: base chains are made anew, lest another version's properties stand in the way. */
export function setupLines(s: SetupSettings, first: boolean): readonly string[] {
  const ip = s.family === 4 ? "ip" : "ip6";
  const address = s.family === 4 ? "ipv4_addr" : "ipv6_addr";
  const notLocalhost = s.family === 4 ? "ip daddr != 127.0.0.0/8" : "ip6 daddr != ::1";
  const at = `${ip} ${tableName}`;
  const lines: string[] = [`add table ${at} { comment "rules for kube-proxy" ; }`];
  const rule = (chain: string, text: string, comment?: string): number =>
    lines.push(`add rule ${at} ${chain} ${text}${comment === undefined ? "" : ` comment "${comment}"`}`);
  const flushed = (chain: string): number => lines.push(`add chain ${at} ${chain}`, `flush chain ${at} ${chain}`);
  const container = (what: "set" | "map", name: string, type: string, comment: string): number =>
    lines.push(`add ${what} ${at} ${name} { type ${type} ; comment "${comment}" ; }`);
  const to = `${ip} daddr . meta l4proto . th dport vmap`;

  if (first) for (const [name] of baseChains) lines.push(`add chain ${at} ${name}`, `delete chain ${at} ${name}`);
  for (const [name, type, hook, priority] of baseChains)
    lines.push(`add chain ${at} ${name} { type ${type} hook ${hook} priority ${priority} ; }`, `flush chain ${at} ${name}`);
  const made = new Set<string>();
  for (const [target, from, match] of jumps) {
    if (!made.has(target)) flushed(target);
    made.add(target);
    rule(from, `${match}jump ${target}`);
  }
  container("set", "hairpin-connections", `${address} . ${address} . inet_proto . inet_service`, "service hairpin connections");
  rule("masquerading", `mark and ${masqueradeMark} != 0 mark set mark xor ${masqueradeMark} masquerade fully-random`);
  rule("masquerading", `ct status dnat ${ip} saddr . ${ip} daddr . meta l4proto . th dport @hairpin-connections masquerade fully-random`);
  container("set", "cluster-ips", address, "Active ClusterIPs");
  rule("cluster-ips-check", `${ip} daddr @cluster-ips reject`, "Reject traffic to invalid ports of ClusterIPs");
  if (s.serviceCidrs.length > 0) rule("cluster-ips-check", `${ip} daddr { ${s.serviceCidrs.join(",")} } drop`, "Drop traffic to unallocated ClusterIPs");
  container("set", "nodeport-ips", address, "IPs that accept NodePort traffic");
  if (s.nodePortIps === undefined) lines.push(`delete set ${at} nodeport-ips`);
  else {
    lines.push(`flush set ${at} nodeport-ips`);
    for (const node of s.nodePortIps) lines.push(`add element ${at} nodeport-ips { ${node} }`);
  }
  container("map", "no-endpoint-services", `${address} . inet_proto . inet_service : verdict`, "vmap to drop or reject packets to services with no endpoints");
  container("map", "no-endpoint-nodeports", "inet_proto . inet_service : verdict", "vmap to drop or reject packets to service nodeports with no endpoints");
  lines.push(`add chain ${at} reject-chain { comment "helper for @no-endpoint-services / @no-endpoint-nodeports" ; }`, `flush chain ${at} reject-chain`);
  rule("reject-chain", "reject");
  rule("service-endpoints-check", `${to} @no-endpoint-services`);
  const nodePorts = s.nodePortIps === undefined ? notLocalhost : `${ip} daddr @nodeport-ips`;
  rule("nodeport-endpoints-check", `${nodePorts} meta l4proto . th dport vmap @no-endpoint-nodeports`);
  container("map", "firewall-ips", `${address} . inet_proto . inet_service : verdict`, "destinations that are subject to LoadBalancerSourceRanges");
  rule("firewall-check", `${to} @firewall-ips`);
  container("map", "service-ips", `${address} . inet_proto . inet_service : verdict`, "ClusterIP, ExternalIP and LoadBalancer IP traffic");
  container("map", "service-nodeports", "inet_proto . inet_service : verdict", "NodePort traffic");
  if (s.masqueradeAll) rule("services", `${ip} daddr @cluster-ips ${masqueradeRule}`, "masquerade all clusterIP traffic");
  else if (s.clusterCidr !== undefined)
    rule("services", `${ip} daddr @cluster-ips ${ip} saddr != ${s.clusterCidr} ${masqueradeRule}`, "masquerade clusterIP traffic from outside cluster");
  rule("services", `${to} @service-ips`);
  rule("services", `${s.nodePortIps === undefined ? "fib daddr type local " : ""}${nodePorts} meta l4proto . th dport vmap @service-nodeports`);
  return lines;
}
