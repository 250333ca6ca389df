// Law: iptables and nftables mode bring a request to the same places, and it is seen to come from the same address.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { World } from "../../src/cluster/world";
import type { Kernel } from "../../src/net/hooks";
import { get, namespaceOf, zooWorld } from "./zoo";

const spec = fc.record({
  type: fc.constantFrom("ClusterIP", "NodePort", "LoadBalancer"),
  external: fc.constantFrom("Cluster", "Local"),
  internal: fc.constantFrom("Cluster", "Local"),
  ranges: fc.constantFrom(undefined, ["172.18.0.1/32"], ["203.0.113.0/24"], ["172.18.0.3/32"], ["10.244.0.0/16"]),
  externalIp: fc.boolean(),
  close: fc.boolean(),
});
type Spec = typeof spec extends fc.Arbitrary<infer S> ? S : never;
const condition = fc.constantFrom("ready", "ready", "ready", "terminating", "gone", "not ready");
const conditions = { ready: [true, true, false], terminating: [false, true, true], gone: [false, false, true], "not ready": [false, false, false] } as const;
const endpoints = fc
  .array(fc.record({ pod: fc.constantFrom("a", "b", "c"), condition }), { maxLength: 2 })
  .filter((l) => new Set(l.map((e) => e.pod)).size === l.length);

const sources = ["laptop", "node/kind-worker", "node/kind-worker2", "node/kind-control-plane", "pod/client", "pod/a", "pod/c"];
const lb = "172.18.255.77";
const external = "198.51.100.77";
const targets: readonly (readonly [string, number])[] = [
  ["10.96.250.7", 80],
  [external, 80],
  [lb, 80],
  ["172.18.0.2", 30777],
  ["172.18.0.3", 30777],
  ["172.18.0.4", 30777],
];

function put(world: World, s: Spec, list: readonly { readonly pod: string; readonly condition: keyof typeof conditions }[]): void {
  const { api } = world;
  if (api.get("services", "zoo", "t") !== undefined) api.delete("services", "zoo", "t");
  if (api.get("endpointslices.discovery.k8s.io", "zoo", "t-1") !== undefined) api.delete("endpointslices.discovery.k8s.io", "zoo", "t-1");
  world.pass(3000);
  const open = s.type !== "ClusterIP";
  api.create("services", "zoo", {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name: "t" },
    spec: {
      type: s.type,
      clusterIP: "10.96.250.7",
      ports: [{ port: 80, targetPort: 8080, ...(open ? { nodePort: 30777 } : {}) }],
      internalTrafficPolicy: s.internal,
      ...(open || s.externalIp ? { externalTrafficPolicy: s.external } : {}),
      ...(s.externalIp ? { externalIPs: [external] } : {}),
      ...(s.type === "LoadBalancer" && s.ranges !== undefined ? { loadBalancerSourceRanges: s.ranges } : {}),
      ...(s.type === "LoadBalancer" ? { loadBalancerClass: "example.com/none" } : {}),
      ...(s.close ? { trafficDistribution: "PreferSameNode" } : {}),
    },
  });
  if (s.type === "LoadBalancer") {
    const now = api.get("services", "zoo", "t")!;
    api.updateStatus("services", { ...now, status: { loadBalancer: { ingress: [{ ip: lb, ipMode: "VIP" }] } } });
  }
  api.create("endpointslices.discovery.k8s.io", "zoo", {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name: "t-1", labels: { "kubernetes.io/service-name": "t" } },
    addressType: "IPv4",
    ports: [{ name: "", port: 8080, protocol: "TCP" }],
    endpoints: list.map(({ pod, condition: c }) => {
      const [ready, serving, terminating] = conditions[c];
      const node = world.api.get("pods", "zoo", pod)!["spec"] as { nodeName: string };
      const ip = namespaceOf(world, `pod/${pod}`)
        .addresses(4)
        .find((a) => a.link === "eth0")!.ip;
      return { addresses: [ip], nodeName: node.nodeName, conditions: { ready, serving, terminating } };
    }),
  });
  world.pass(3000);
  // A port that is used again within two minutes would follow the connection of before.
  for (const { name } of world.nodes) (world.network.namespace(name)!.kernel as Kernel).conntrack.remove({});
}

/** By source and target: what comes of it, who answers, and whom it sees. */
function outcomes(world: World, s: Spec): Readonly<Record<string, string>> {
  const out: Record<string, string> = {};
  for (const source of sources) {
    const from = namespaceOf(world, source);
    for (const [ip, port] of targets) {
      const first = get(world, from, ip, port, "/hostname");
      if (first.result !== "200 0") {
        // Where nobody serves, iptables mode refuses what comes in and what is forwarded, but for cluster IPs not what a node itself
        // sends; and it writes no firewall then, where nftables mode drops what the firewall forbids.
        const silent = (source.startsWith("node/") && (ip === lb || ip === external)) || (ip === lb && s.ranges !== undefined);
        out[`${source} ${ip}:${port}`] = silent ? "nothing" : first.result;
        continue;
      }
      const hosts = new Set([first.body]);
      const seen = new Set<string>();
      for (let i = 0; i < 20; i++) {
        hosts.add(get(world, from, ip, port, "/hostname").body);
        seen.add(get(world, from, ip, port, "/clientip").body.replace(/:\d+$/, ""));
      }
      out[`${source} ${ip}:${port}`] = `${[...hosts].sort().join()} see ${[...seen].sort().join()}`;
    }
  }
  return out;
}

test("both modes bring a request to the same places", () => {
  const worlds = [zooWorld("iptables"), zooWorld("nftables")];
  for (const world of worlds) {
    for (const ip of [external, lb]) world.laptop.netns.addRoute({ dest: `${ip}/32`, via: "172.18.0.3", link: "kind" });
    // How often an error is told depends on what was sent before.
    for (const { name } of world.nodes)
      for (const setting of ["icmp_ratelimit", "conf.all.send_redirects", "conf.eth0.send_redirects"])
        world.network.namespace(name)!.sysctls.set(`net.ipv4.${setting}`, "0");
  }
  fc.assert(
    fc.property(spec, endpoints, (s, list) => {
      const [one, two] = worlds.map((world) => {
        put(world, s, list);
        return outcomes(world, s);
      });
      expect(two).toEqual(one);
    }),
    { numRuns: 10, seed: 8 },
  );
}, 600_000);
