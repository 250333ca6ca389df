// A node's rules as its own tools print them, and the objects that they were made from: what one would paste of a real
// node. Nothing is run for it, so looking changes nothing.
import { stringify } from "yaml";
import type { World } from "../../cluster/world";
import type { Kernel } from "../../net/hooks";
import { ipSetsKey } from "../../net/ipsets/ipsets";
import { saveSet } from "../../net/ipsets/print";
import { saveLines } from "../../net/iptables/save";
import { iptables } from "../../net/iptables/state";
import { list } from "../../net/nftables/list";
import { nftablesKey } from "../../net/nftables/nftables";

export type Ruleset = { readonly rules: string; readonly objects: string };

/** `iptables-save`, `ipset save` and `nft list ruleset` of a node, and `kubectl get svc,endpointslices -A -o yaml`; undefined: no such node. */
export function rulesetOf(world: World, node: string): Ruleset | undefined {
  const netns = world.network.namespace(node);
  if (netns === undefined) return undefined;
  const kernel = netns.kernel as Kernel;
  const { now } = world.clock;
  const sets = (kernel.peek(ipSetsKey)?.listed ?? []).map((s) => saveSet(s, now)).join("");
  const ip = kernel.peek(iptables);
  const tables =
    ip === undefined
      ? ""
      : saveLines(ip, 4, { counters: true }, now)
          .map((l) => l + "\n")
          .join("");
  const nft = kernel.peek(nftablesKey);
  const ruleset = nft === undefined ? "" : (list(nft, { what: "ruleset" }, { handles: false, terse: false, stateless: false, now }) ?? "");
  const items = [...world.api.list("services"), ...world.api.list("endpointslices.discovery.k8s.io")];
  return { rules: sets + tables + ruleset, objects: stringify({ apiVersion: "v1", items, kind: "List" }) };
}
