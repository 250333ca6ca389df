// The iptables rules beside IPVS: who is masqueraded, what a virtual address lets through (upstream: writeIptablesRules
// in pkg/proxy/ipvs/proxier.go). Rules that ask an empty set are left out, as upstream leaves them out.
import type { Family } from "../ip";
import type { Jump } from "../iptables/kernel";
import { masqueradeMark } from "../iptables/names";
import { kernelName, setTable } from "./sets";
import type { SetEntries, SetName } from "./sets";

export const ipvsChains = [
  ["nat", "KUBE-SERVICES"],
  ["nat", "KUBE-POSTROUTING"],
  ["nat", "KUBE-NODE-PORT"],
  ["nat", "KUBE-LOAD-BALANCER"],
  ["nat", "KUBE-MARK-MASQ"],
  ["filter", "KUBE-FORWARD"],
  ["filter", "KUBE-NODE-PORT"],
  ["filter", "KUBE-PROXY-FIREWALL"],
  ["filter", "KUBE-SOURCE-RANGES-FIREWALL"],
  ["filter", "KUBE-IPVS-FILTER"],
  ["filter", "KUBE-IPVS-OUT-FILTER"],
] as const;

const jump = (table: "nat" | "filter", from: string, target: string, comment: string): Jump => ({ table, from, target, comment, match: [] });

export const ipvsJumps: readonly Jump[] = [
  jump("nat", "OUTPUT", "KUBE-SERVICES", "kubernetes service portals"),
  jump("nat", "PREROUTING", "KUBE-SERVICES", "kubernetes service portals"),
  jump("nat", "POSTROUTING", "KUBE-POSTROUTING", "kubernetes postrouting rules"),
  jump("filter", "FORWARD", "KUBE-FORWARD", "kubernetes forwarding rules"),
  jump("filter", "INPUT", "KUBE-NODE-PORT", "kubernetes health check rules"),
  jump("filter", "INPUT", "KUBE-PROXY-FIREWALL", "kube-proxy firewall rules"),
  jump("filter", "FORWARD", "KUBE-PROXY-FIREWALL", "kube-proxy firewall rules"),
  jump("filter", "INPUT", "KUBE-IPVS-FILTER", "kubernetes ipvs access filter"),
  jump("filter", "OUTPUT", "KUBE-IPVS-OUT-FILTER", "kubernetes ipvs access filter"),
];

/** [set, table, from, target, dimensions, protocol]; local before not local. */
const dispatch: readonly (readonly [SetName, "nat" | "filter", string, string, string, string])[] = [
  ["KUBE-LOOP-BACK", "nat", "KUBE-POSTROUTING", "MASQUERADE", "dst,dst,src", ""],
  ["KUBE-LOAD-BALANCER", "nat", "KUBE-SERVICES", "KUBE-LOAD-BALANCER", "dst,dst", ""],
  ["KUBE-LOAD-BALANCER-LOCAL", "nat", "KUBE-LOAD-BALANCER", "RETURN", "dst,dst", ""],
  ["KUBE-NODE-PORT-LOCAL-TCP", "nat", "KUBE-NODE-PORT", "RETURN", "dst", "tcp"],
  ["KUBE-NODE-PORT-TCP", "nat", "KUBE-NODE-PORT", "KUBE-MARK-MASQ", "dst", "tcp"],
  ["KUBE-NODE-PORT-LOCAL-UDP", "nat", "KUBE-NODE-PORT", "RETURN", "dst", "udp"],
  ["KUBE-NODE-PORT-UDP", "nat", "KUBE-NODE-PORT", "KUBE-MARK-MASQ", "dst", "udp"],
  ["KUBE-NODE-PORT-LOCAL-SCTP-HASH", "nat", "KUBE-NODE-PORT", "RETURN", "dst,dst", "sctp"],
  ["KUBE-NODE-PORT-SCTP-HASH", "nat", "KUBE-NODE-PORT", "KUBE-MARK-MASQ", "dst,dst", "sctp"],
  ["KUBE-LOAD-BALANCER-FW", "filter", "KUBE-PROXY-FIREWALL", "KUBE-SOURCE-RANGES-FIREWALL", "dst,dst", ""],
  ["KUBE-LOAD-BALANCER-SOURCE-CIDR", "filter", "KUBE-SOURCE-RANGES-FIREWALL", "RETURN", "dst,dst,src", ""],
  ["KUBE-LOAD-BALANCER-SOURCE-IP", "filter", "KUBE-SOURCE-RANGES-FIREWALL", "RETURN", "dst,dst,src", ""],
];

/** A load balancer's address that the node itself may not use: its source ranges leave the node out. */
export type Forbidden = { readonly ip: string; readonly proto: string; readonly port: number };

export type IpvsRuleSettings = { readonly family: Family; readonly clusterCidr: string | undefined; readonly masqueradeAll: boolean };

/** The input of iptables-restore. */
export function ipvsRules(sets: SetEntries, forbidden: readonly Forbidden[], s: IpvsRuleSettings): readonly string[] {
  const nat: string[] = [];
  const filter: string[] = [];
  const match = (name: SetName, dimensions: string): string => `-m set --match-set ${kernelName(name, s.family)} ${dimensions}`;
  const said = (name: SetName): string => `-m comment --comment "${setTable[name][1]}"`;

  nat.push(`-A KUBE-SERVICES -s ${s.family === 4 ? "127.0.0.0/8" : "::1/128"} -j RETURN`);
  for (const [name, table, from, target, dimensions, proto] of dispatch) {
    if (sets.isEmpty(name)) continue;
    (table === "nat" ? nat : filter).push(`-A ${from}${proto === "" ? "" : ` -p ${proto}`} ${said(name)} ${match(name, dimensions)} -j ${target}`);
  }
  if (!sets.isEmpty("KUBE-CLUSTER-IP")) {
    const head = `-A KUBE-SERVICES ${said("KUBE-CLUSTER-IP")}`;
    if (s.masqueradeAll) nat.push(`${head} ${match("KUBE-CLUSTER-IP", "dst,dst")} -j KUBE-MARK-MASQ`);
    else if (s.clusterCidr !== undefined) nat.push(`${head} ${match("KUBE-CLUSTER-IP", "dst,dst")} ! -s ${s.clusterCidr} -j KUBE-MARK-MASQ`);
    // The node takes a virtual address as its source when it speaks to one.
    else nat.push(`${head} ${match("KUBE-CLUSTER-IP", "src,dst")} -j KUBE-MARK-MASQ`);
  }
  for (const name of ["KUBE-EXTERNAL-IP", "KUBE-EXTERNAL-IP-LOCAL"] as const) {
    if (sets.isEmpty(name)) continue;
    const head = `-A KUBE-SERVICES ${said(name)} ${match(name, "dst,dst")}`;
    if (name === "KUBE-EXTERNAL-IP") nat.push(`${head} -j KUBE-MARK-MASQ`);
    nat.push(`${head} -m physdev ! --physdev-is-in -m addrtype ! --src-type LOCAL -j ACCEPT`, `${head} -m addrtype --dst-type LOCAL -j ACCEPT`);
  }
  nat.push("-A KUBE-SERVICES -m addrtype --dst-type LOCAL -j KUBE-NODE-PORT", "-A KUBE-LOAD-BALANCER -j KUBE-MARK-MASQ");
  filter.push("-A KUBE-SOURCE-RANGES-FIREWALL -j DROP");
  for (const { ip, proto, port } of forbidden) filter.push(`-A KUBE-IPVS-OUT-FILTER -s ${ip} -m ipvs --vaddr ${ip} --vproto ${proto} --vport ${port} -j DROP`);
  for (const name of ["KUBE-CLUSTER-IP", "KUBE-LOAD-BALANCER"] as const)
    if (!sets.isEmpty(name)) nat.push(`-A KUBE-SERVICES ${match(name, "dst,dst")} -j ACCEPT`);

  filter.push(
    `-A KUBE-FORWARD -m comment --comment "kubernetes forwarding rules" -m mark --mark ${masqueradeMark}/${masqueradeMark} -j ACCEPT`,
    `-A KUBE-FORWARD -m comment --comment "kubernetes forwarding conntrack rule" -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT`,
    `-A KUBE-NODE-PORT ${said("KUBE-HEALTH-CHECK-NODE-PORT")} ${match("KUBE-HEALTH-CHECK-NODE-PORT", "dst")} -j ACCEPT`,
  );
  for (const name of ["KUBE-LOAD-BALANCER", "KUBE-CLUSTER-IP", "KUBE-EXTERNAL-IP", "KUBE-EXTERNAL-IP-LOCAL"] as const)
    filter.push(`-A KUBE-IPVS-FILTER ${match(name, "dst,dst")} -j RETURN`);
  filter.push(
    `-A KUBE-IPVS-FILTER ${match("KUBE-HEALTH-CHECK-NODE-PORT", "dst")} -j RETURN`,
    `-A KUBE-IPVS-FILTER -m conntrack --ctstate NEW ${match("KUBE-IPVS-IPS", "dst")} -j REJECT`,
  );
  nat.push(
    `-A KUBE-POSTROUTING -m mark ! --mark ${masqueradeMark}/${masqueradeMark} -j RETURN`,
    `-A KUBE-POSTROUTING -j MARK --xor-mark ${masqueradeMark}`,
    `-A KUBE-POSTROUTING -m comment --comment "kubernetes service traffic requiring SNAT" -j MASQUERADE --random-fully`,
    `-A KUBE-MARK-MASQ -j MARK --or-mark ${masqueradeMark}`,
  );
  const chains = (table: string): string[] => ipvsChains.filter(([t]) => t === table).map(([, chain]) => `:${chain} - [0:0]`);
  return ["*nat", ...chains("nat"), ...nat, "COMMIT", "*filter", ...chains("filter"), ...filter, "COMMIT"];
}
