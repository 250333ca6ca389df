// What goes of IPVS mode when kube-proxy starts in nftables mode (upstream: pkg/proxy/ipvs/cleanup.go). As upstream has
// it, the IPv6 ip sets stay.
import { ipSetsKey } from "../../net/ipsets/ipsets";
import { ipvsKey } from "../../net/ipvs/ipvs";
import type { Netns } from "../../net/types";
import { deleteRule, jumpArgs } from "../iptables/kernel";
import { dummyLink } from "./proxier";
import { ipvsChains, ipvsJumps } from "./rules";
import { setNames } from "./sets";

export function cleanupIpvs(netns: Netns): void {
  const kernel = netns.kernel;
  kernel.peek(ipvsKey)?.services.flush();
  netns.removeLink(dummyLink);
  for (const family of [4, 6] as const) {
    for (const jump of ipvsJumps) deleteRule(netns, family, jump.table, jump.from, jumpArgs(jump));
    const present = ipvsChains.filter(([table, chain]) => netns.iptablesChains(family, table).includes(chain));
    for (const [table, chain] of present) netns.iptables(family, ["-t", table, "-F", chain]);
    for (const [table, chain] of present) netns.iptables(family, ["-t", table, "-X", chain]);
  }
  const sets = kernel.peek(ipSetsKey);
  for (const name of setNames) {
    if (sets?.exists(name) === true && sets.references(name) === 0) sets.destroy(name);
  }
}
