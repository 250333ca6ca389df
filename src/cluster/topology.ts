// The wires: nodes and laptop on one segment, as kind's Docker network has them; a route to each other node's Pods; a
// router that takes everything for the outside and never answers.
import { podMasquerade } from "../net/masq";
import type { Network, Netns } from "../net/types";
import type { Preset } from "./presets";

export const laptopNamespace = "laptop";

/** Makes the namespaces of laptop and nodes, their links, addresses, routes and sysctls. */
export function layCables(network: Network, preset: Preset): void {
  const laptop = network.addNamespace(laptopNamespace);
  const clusterCidr = preset.clusterCIDRs[0]!;
  for (const node of preset.nodes) network.addNamespace(node.name);
  network.addBridge(
    laptopNamespace,
    "kind",
    preset.nodes.map((n) => ({ ns: n.name, link: "eth0" })),
  );

  laptop.addAddress("kind", `${preset.laptop.ip}/16`);
  laptop.addNeighbour(preset.laptop.router, "kind");
  laptop.addRoute({ dest: "default", via: preset.laptop.router, link: "kind" });
  if (preset.laptop.ip6 !== undefined) laptop.addAddress("kind", `${preset.laptop.ip6}/64`);

  for (const node of preset.nodes) {
    const ns = network.namespace(node.name)!;
    ns.addAddress("eth0", `${node.ip}/16`);
    ns.addRoute({ dest: "default", via: preset.laptop.ip, link: "eth0" });
    // Pods reach the outside as their node, as kindnet has it: in a table of its own, which no listing of kube-proxy's rules shows.
    ns.kernel.slot(podMasquerade).set([{ source: clusterCidr, except: [clusterCidr, preset.serviceCIDRs[0]!] }]);
    ns.sysctls.set("net.ipv4.ip_forward", "1");
    ns.sysctls.set("net.ipv4.conf.all.rp_filter", "0");
    // kubeadm asks for it; no bridge here is between Pods.
    ns.sysctls.set("net.bridge.bridge-nf-call-iptables", "1");
    if (node.ip6 !== undefined) {
      ns.addAddress("eth0", `${node.ip6}/64`);
      ns.addRoute({ dest: "::/0", via: preset.laptop.ip6!, link: "eth0" });
      ns.sysctls.set("net.ipv6.conf.all.forwarding", "1");
    }
    for (const other of preset.nodes) {
      if (other === node) continue;
      ns.addRoute({ dest: other.podCIDR, via: other.ip, link: "eth0" });
      if (other.podCIDR6 !== undefined) ns.addRoute({ dest: other.podCIDR6, via: other.ip6!, link: "eth0" });
    }
  }
}

/** A Pod's namespace on its node: a veth pair, the node's end as gateway, host routes, as the CNI plugin ptp makes them. */
export function plugPod(network: Network, name: string, node: Preset["nodes"][number], veth: string, ip: string, ip6: string | undefined): Netns {
  const pod = network.addNamespace(name);
  const host = network.namespace(node.name)!;
  network.addVeth({ ns: name, link: "eth0" }, { ns: node.name, link: veth });
  const gateway = gatewayOf(node.podCIDR);
  host.addAddress(veth, `${gateway}/32`);
  host.addRoute({ dest: ip, link: veth, scope: "link" });
  pod.addAddress("eth0", `${ip}/24`);
  pod.removeRoute(node.podCIDR, "eth0"); // what the address brought: neighbours are reached through the node
  pod.addRoute({ dest: gateway, link: "eth0", scope: "link", src: ip });
  pod.addRoute({ dest: node.podCIDR, via: gateway, link: "eth0", src: ip });
  pod.addRoute({ dest: "default", via: gateway, link: "eth0" });
  if (ip6 !== undefined) {
    const gateway6 = gatewayOf(node.podCIDR6!);
    host.addAddress(veth, `${gateway6}/128`);
    host.addRoute({ dest: `${ip6}/128`, link: veth });
    pod.addAddress("eth0", `${ip6}/128`);
    pod.addRoute({ dest: `${gateway6}/128`, link: "eth0" });
    pod.addRoute({ dest: "::/0", via: gateway6, link: "eth0" });
  }
  return pod;
}

function gatewayOf(cidr: string): string {
  return cidr.includes(":") ? cidr.replace(/::\/\d+$/, "::1") : cidr.replace(/\.0\/\d+$/, ".1");
}

/** A Pod's addresses, given its number on its node (2, 3, …). */
export function podAddresses(node: Preset["nodes"][number], number: number): { ip: string; ip6: string | undefined } {
  return { ip: node.podCIDR.replace(/\.0\/\d+$/, `.${number}`), ip6: node.podCIDR6?.replace(/::\/\d+$/, `::${number.toString(16)}`) };
}

/** A load balancer's address is announced by a node (or by none): the laptop's route to it. */
export function announce(network: Network, preset: Preset, ip: string, node: string | undefined): void {
  const laptop = network.namespace(laptopNamespace)!;
  const suffix = ip.includes(":") ? "/128" : "/32";
  laptop.removeRoute(ip + suffix);
  const via = preset.nodes.find((n) => n.name === node);
  if (via === undefined) laptop.addRoute({ dest: ip + suffix, type: "unreachable" });
  else laptop.addRoute({ dest: ip + suffix, via: ip.includes(":") ? via.ip6! : via.ip, link: "kind" });
}
