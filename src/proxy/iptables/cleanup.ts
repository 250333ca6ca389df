// What remains of iptables mode after kube-proxy has started in nftables mode: nothing but the kubelet's KUBE-FIREWALL
// (upstream: pkg/proxy/iptables/cleanup.go).
import type { Netns } from "../../net/types";
import { deleteRule, jumpArgs, jumps, removeChains } from "./kernel";
import { canary, isServiceChain } from "./names";

const natChains = new Set(["KUBE-SERVICES", "KUBE-NODEPORTS", "KUBE-POSTROUTING", "KUBE-MARK-MASQ", canary]);
const filterChains = new Set(["KUBE-SERVICES", "KUBE-EXTERNAL-SERVICES", "KUBE-FORWARD", "KUBE-NODEPORTS", "KUBE-PROXY-FIREWALL", canary]);

export function cleanupIptables(netns: Netns): void {
  for (const family of [4, 6] as const) {
    for (const jump of jumps) deleteRule(netns, family, jump.table, jump.from, jumpArgs(jump));
    removeChains(netns, family, "nat", (c) => natChains.has(c) || isServiceChain(c));
    removeChains(netns, family, "filter", (c) => filterChains.has(c));
    netns.iptables(family, ["-t", "mangle", "-X", canary]);
  }
}
