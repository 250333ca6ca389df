// What a ruleset needs around it to run: addresses, links and routes of the node that it came from. A paste does not hold
// them, so they are guessed from the rules and the reader may say otherwise.
import type { Kernel } from "../../net/hooks";
import { iptables } from "../../net/iptables/state";
import { nftablesKey } from "../../net/nftables/nftables";
import { addrText, familyOf, parseAddr } from "../../net/address";
import { stackOf } from "../../net/netns";
import { machine, type Loaded } from "./load";

/** Where the packet comes from, and the node as the reader describes it; "" is the guess. */
export type Around = {
  /** A Pod on this node, another machine, or a process of the node itself. */
  readonly enters: "pod" | "outside" | "node";
  readonly nodeIp: string;
  /** The link to this node's Pods as the rules name it: cni0, cali12345, veth0. */
  readonly podLink: string;
  readonly outLink: string;
  /** The Pods of this node: "10.244.1.0/24". */
  readonly podCidr: string;
};

export const guesses = { nodeIp: "192.0.2.10", outLink: "eth0" } as const;
const far = { outside: "outside", pods: "pods" } as const;
const hops = { 4: { outside: "169.254.99.1", pods: "169.254.99.2" }, 6: { outside: "fd00:ffff::1", pods: "fd00:ffff::2" } } as const;

/** The node's address where the rules name it: the nodeport-ips of kube-proxy's nftables mode. */
export function guessNodeIp(loaded: Loaded): string {
  for (const table of (loaded.netns.kernel as Kernel).peek(nftablesKey)?.tables ?? []) {
    const first = table.sets.get("nodeport-ips")?.elements.values().next().value?.key[0];
    if (first !== undefined && "value" in first) return addrText(first.value);
  }
  return guesses.nodeIp;
}

/** The link to Pods as some rule names it, with a number where it names many ("cali+"). */
export function guessPodLink(loaded: Loaded): string {
  const ip = (loaded.netns.kernel as Kernel).peek(iptables);
  for (const table of ip?.tables[4].values() ?? [])
    for (const chain of table.chains.values())
      for (const rule of chain.rules) {
        const name = / -[io] ((?:cni|cali|lxc|cbr|veth|kube-bridge|docker|flannel)\S*)/.exec(rule.text)?.[1];
        if (name !== undefined) return name.replace("+", "0");
      }
  return "veth0";
}

/** Gives the machine its links, addresses and routes for one description. Done again for another one. */
export function surround(loaded: Loaded, around: Around): void {
  const { network, netns } = loaded;
  const ns = stackOf(netns);
  for (const name of Object.values(far)) network.removeNamespace(name);
  for (const link of [...ns.links.keys()]) if (link !== "lo") ns.removeLink(link);
  for (const [name, link] of [
    [far.outside, around.outLink],
    [far.pods, around.podLink],
  ] as const) {
    network.addNamespace(name);
    network.addVeth({ ns: machine, link }, { ns: name, link: "eth0" });
  }
  const nodeFamily = familyOf(parseAddr(around.nodeIp)!);
  netns.addAddress(around.outLink, `${around.nodeIp}/${nodeFamily === 4 ? 32 : 128}`);
  for (const family of [4, 6] as const) {
    for (const [name, link] of [
      ["outside", around.outLink],
      ["pods", around.podLink],
    ] as const) {
      const hop = hops[family][name];
      network.namespace(far[name])!.addAddress("eth0", `${hop}/${family === 4 ? 32 : 128}`);
      netns.addRoute({ dest: hop, link });
    }
    netns.addRoute({ dest: family === 4 ? "default" : "::/0", via: hops[family].outside, link: around.outLink });
    netns.sysctls.set(family === 4 ? "net.ipv4.ip_forward" : "net.ipv6.conf.all.forwarding", "1");
  }
  if (around.podCidr !== "") {
    const family = around.podCidr.includes(":") ? 6 : 4;
    netns.addRoute({ dest: around.podCidr, via: hops[family].pods, link: around.podLink });
  }
  // kube-proxy lets 127.0.0.0/8 out where it serves node ports there, and guards it by this rule.
  const guarded = netns.iptables(4, ["-t", "filter", "-S", "KUBE-FIREWALL"]).stdout.includes("-d 127.0.0.0/8");
  netns.sysctls.set("net.ipv4.conf.all.route_localnet", guarded ? "1" : "0");
}
