// What kube-proxy does with single iptables commands (upstream: pkg/util/iptables): ensure chains and rules, delete them.
import type { Family, Netns } from "../../net/types";

export type Jump = {
  readonly table: "nat" | "filter";
  readonly target: string;
  readonly from: string;
  readonly match: readonly string[];
  readonly comment: string;
};

const fresh = ["-m", "conntrack", "--ctstate", "NEW"];

/** Ensured in this order, each put before all other rules: the chains show them in the reverse. */
export const jumps: readonly Jump[] = [
  { table: "filter", target: "KUBE-EXTERNAL-SERVICES", from: "INPUT", comment: "kubernetes externally-visible service portals", match: fresh },
  { table: "filter", target: "KUBE-EXTERNAL-SERVICES", from: "FORWARD", comment: "kubernetes externally-visible service portals", match: fresh },
  { table: "filter", target: "KUBE-NODEPORTS", from: "INPUT", comment: "kubernetes health check service ports", match: [] },
  { table: "filter", target: "KUBE-SERVICES", from: "FORWARD", comment: "kubernetes service portals", match: fresh },
  { table: "filter", target: "KUBE-SERVICES", from: "OUTPUT", comment: "kubernetes service portals", match: fresh },
  { table: "filter", target: "KUBE-FORWARD", from: "FORWARD", comment: "kubernetes forwarding rules", match: [] },
  { table: "filter", target: "KUBE-PROXY-FIREWALL", from: "INPUT", comment: "kubernetes load balancer firewall", match: fresh },
  { table: "filter", target: "KUBE-PROXY-FIREWALL", from: "OUTPUT", comment: "kubernetes load balancer firewall", match: fresh },
  { table: "filter", target: "KUBE-PROXY-FIREWALL", from: "FORWARD", comment: "kubernetes load balancer firewall", match: fresh },
  { table: "nat", target: "KUBE-SERVICES", from: "OUTPUT", comment: "kubernetes service portals", match: [] },
  { table: "nat", target: "KUBE-SERVICES", from: "PREROUTING", comment: "kubernetes service portals", match: [] },
  { table: "nat", target: "KUBE-POSTROUTING", from: "POSTROUTING", comment: "kubernetes postrouting rules", match: [] },
];

/** The kubelet's, which kube-proxy makes too but never takes away. */
export const kubeletJumps: readonly Jump[] = [
  { table: "filter", target: "KUBE-FIREWALL", from: "INPUT", comment: "", match: [] },
  { table: "filter", target: "KUBE-FIREWALL", from: "OUTPUT", comment: "", match: [] },
];

/** Makes a chain if it does not exist; false if it could not be made. */
export function ensureChain(netns: Netns, family: Family, table: string, chain: string): boolean {
  return netns.iptables(family, ["-t", table, "-N", chain]).code <= 1;
}

/** Makes a jump and its chain if they do not exist. */
export function ensureJump(netns: Netns, family: Family, jump: Jump, position: "-I" | "-A" = "-I"): boolean {
  return ensureChain(netns, family, jump.table, jump.target) && ensureRule(netns, family, position, jump.table, jump.from, jumpArgs(jump));
}

export function ensureRule(netns: Netns, family: Family, position: "-I" | "-A", table: string, chain: string, args: readonly string[]): boolean {
  if (netns.iptables(family, ["-t", table, "-C", chain, ...args]).code === 0) return true;
  return netns.iptables(family, ["-t", table, position, chain, ...args]).code === 0;
}

export function deleteRule(netns: Netns, family: Family, table: string, chain: string, args: readonly string[]): void {
  if (netns.iptables(family, ["-t", table, "-C", chain, ...args]).code === 0) netns.iptables(family, ["-t", table, "-D", chain, ...args]);
}

export function jumpArgs(jump: Jump): readonly string[] {
  return [...jump.match, ...(jump.comment === "" ? [] : ["-m", "comment", "--comment", jump.comment]), "-j", jump.target];
}

/** Flushes and deletes those of the chains that exist, in one iptables-restore. */
export function removeChains(netns: Netns, family: Family, table: string, wanted: (chain: string) => boolean): void {
  const chains = netns.iptablesChains(family, table).filter(wanted);
  if (chains.length === 0) return;
  const lines = [`*${table}`, ...chains.map((c) => `:${c} - [0:0]`), ...chains.map((c) => `-X ${c}`), "COMMIT"];
  netns.iptablesRestore(family, lines, { flush: false, counters: true });
}
