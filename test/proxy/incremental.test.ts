// Law: a node that has followed every change holds the rules that a node holds which begins now.
import fc from "fast-check";
import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { addrText } from "../../src/net/address";
import { saveSet } from "../../src/net/ipsets/print";
import { createNetwork } from "../../src/net/network";
import { list } from "../../src/net/nftables/list";
import { nftablesOf } from "../../src/proxy/nftables/proxier";
import { ipSetsOf, ipvsOf } from "../../src/proxy/ipvs/proxier";
import type { Netns } from "../../src/net/types";
import { createKubeProxy } from "../../src/proxy/kubeproxy";
import type { KubeProxy, ProxyMode } from "../../src/proxy/kubeproxy";
import { FakeClient, service, slice } from "./world";
import type { PodAt } from "./world";

const nodeNames = ["n0", "n1", "n2"];
const pods: readonly PodAt[] = Array.from({ length: 8 }, (_, i) => ({ ip: `10.244.${i % 3}.${i + 2}`, node: nodeNames[i % 3]!, labels: { all: "1" } }));

const specs = fc.record({
  type: fc.constantFrom("ClusterIP", "NodePort", "LoadBalancer"),
  external: fc.constantFrom("Cluster", "Local"),
  internal: fc.constantFrom("Cluster", "Local"),
  sticky: fc.boolean(),
  ranges: fc.boolean(),
  externalIp: fc.boolean(),
  udp: fc.boolean(),
  two: fc.boolean(),
});
const conditions = fc.constantFrom(
  { ready: true, serving: true, terminating: false },
  { ready: false, serving: true, terminating: true },
  { ready: false, serving: false, terminating: false },
);
const changes = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ what: fc.constant("service" as const), n: fc.nat(3), spec: specs }) },
    { weight: 4, arbitrary: fc.record({ what: fc.constant("slice" as const), n: fc.nat(3), chosen: fc.subarray([...pods]), conditions, hints: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant("delete" as const), n: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ what: fc.constant("zone" as const), zone: fc.constantFrom("a", "b") }) },
    { weight: 3, arbitrary: fc.record({ what: fc.constant("pass" as const), ms: fc.integer({ min: 100, max: 4000 }) }) },
  ),
  { maxLength: 30 },
);

type Change = typeof changes extends fc.Arbitrary<(infer C)[]> ? C : never;

function apply(api: FakeClient, clock: Clock, c: Change): void {
  switch (c.what) {
    case "service": {
      const { spec } = c;
      const open = spec.type !== "ClusterIP";
      const ports = [
        { name: "a", port: 80, protocol: spec.udp ? "UDP" : "TCP", targetPort: 8080, ...(open ? { nodePort: 30000 + c.n } : {}) },
        ...(spec.two ? [{ name: "b", port: 81, targetPort: 8081, ...(open ? { nodePort: 30100 + c.n } : {}) }] : []),
      ];
      const status = spec.type === "LoadBalancer" ? { loadBalancer: { ingress: [{ ip: `172.18.255.${c.n}` }] } } : {};
      api.put(
        "services",
        service(
          `s${c.n}`,
          {
            type: spec.type,
            clusterIP: `10.96.0.${c.n + 1}`,
            selector: { all: "1" },
            ports,
            internalTrafficPolicy: spec.internal,
            ...(open || spec.externalIp ? { externalTrafficPolicy: spec.external } : {}),
            ...(spec.externalIp ? { externalIPs: [`198.51.100.${c.n}`] } : {}),
            ...(spec.ranges ? { loadBalancerSourceRanges: ["172.18.0.0/16", "203.0.113.0/24"] } : {}),
            ...(spec.sticky ? { sessionAffinity: "ClientIP", sessionAffinityConfig: { clientIP: { timeoutSeconds: 60 } } } : {}),
            ...(spec.type === "LoadBalancer" && spec.external === "Local" ? { healthCheckNodePort: 32000 + c.n } : {}),
          },
          status,
        ),
      );
      return;
    }
    case "slice": {
      const of = service(`s${c.n}`, {
        clusterIP: "10.96.0.1",
        selector: { all: "1" },
        ports: [
          { name: "a", port: 80, protocol: c.n === 0 ? "UDP" : "TCP", targetPort: 8080 },
          { name: "b", port: 81, targetPort: 8081 },
        ],
      });
      const made = slice(of, c.chosen, c.conditions) as unknown as { endpoints: object[] };
      const hinted = c.hints
        ? { ...made, endpoints: made.endpoints.map((e, i) => ({ ...e, hints: { forZones: [{ name: i % 2 === 0 ? "a" : "b" }] } })) }
        : made;
      api.put("endpointslices.discovery.k8s.io", hinted as never);
      return;
    }
    case "delete":
      api.remove("services", "default", `s${c.n}`);
      api.remove("endpointslices.discovery.k8s.io", "default", `s${c.n}-abcde`);
      return;
    case "zone":
      api.put("nodes", node("n1", c.zone));
      return;
    case "pass":
      clock.advanceTo(clock.now + c.ms);
  }
}

function node(name: string, zone: string): never {
  return {
    apiVersion: "v1",
    kind: "Node",
    metadata: { name, uid: name, resourceVersion: "1", creationTimestamp: "", labels: { "topology.kubernetes.io/zone": zone } },
    status: { addresses: [{ type: "InternalIP", address: "172.18.0.3" }] },
  } as never;
}

/** Everything that a mode writes, as sorted text; what is only waiting to be deleted is left out. */
function written(netns: Netns, mode: ProxyMode): readonly string[] {
  if (mode === "nftables") {
    const text = list(nftablesOf(netns), { what: "table", family: "ip", table: "kube-proxy" }, { handles: false, now: 0 })!;
    return text
      .split(/\n\n/)
      .filter((b) => !/^\tchain \S+\/\S* \{\n\t\}/.test(b))
      .map((b) => b.replace(/\n}\n*$/, "").trimEnd())
      .sort();
  }
  const rules = ["nat", "filter"].flatMap((t) =>
    netns
      .iptables(4, ["-t", t, "-S"])
      .stdout.split("\n")
      .map((l) => `${t} ${l}`),
  );
  const unordered = /^(nat|filter) -A KUBE-(SERVICES|NODEPORTS|EXTERNAL-SERVICES|PROXY-FIREWALL|IPVS-OUT-FILTER) /;
  const chains = [...rules.filter((r) => !unordered.test(r)), ...rules.filter((r) => unordered.test(r)).sort()];
  if (mode === "iptables") return chains;
  const servers = ipvsOf(netns)
    .services.all.map(
      (s) =>
        `${s.proto} ${addrText(s.address)}:${s.port} ${s.persistent} ${s.servers
          .map((r) => `${addrText(r.address)}:${r.port}=${r.weight}`)
          .sort()
          .join()}`,
    )
    .sort();
  const sets = [...ipSetsOf(netns).sets.values()]
    .map((s) =>
      saveSet(s, 0)
        .replace(/initval \S+/, "")
        .split("\n")
        .sort()
        .join("\n"),
    )
    .sort();
  return [
    ...chains,
    ...servers,
    ...sets,
    ...netns
      .addresses(4)
      .map((a) => `${a.link} ${a.ip}`)
      .sort(),
  ];
}

test.each(["iptables", "nftables", "ipvs"] as const)("%s: incremental equals from nothing", (mode) => {
  fc.assert(
    fc.property(changes, (list) => {
      const clock = new Clock(0);
      const random = new Random(1);
      const api = new FakeClient(clock);
      const network = createNetwork(clock, random);
      api.put("nodes", node("n1", "a"));
      const begin = (name: string): { netns: Netns; proxy: KubeProxy } => {
        const netns = network.addNamespace(name);
        for (const counter of ["localhost_nps_accepted_pkts", "ct_state_invalid_dropped_pkts"]) netns.kernel.nfacct.set(counter, [0, 0]);
        const proxy = createKubeProxy({
          node: "n1",
          api: api.client,
          clock,
          random,
          network,
          netns,
          mode,
          clusterCidrs: ["10.244.0.0/16"],
          serviceCidrs: ["10.96.0.0/16"],
        });
        proxy.start();
        return { netns, proxy };
      };
      const first = begin("followed");
      clock.advanceTo(1000);
      for (const c of list) apply(api, clock, c);
      clock.advanceTo(clock.now + 5000);
      const before = written(first.netns, mode);
      first.proxy.stop();
      const fresh = begin("fresh");
      clock.advanceTo(clock.now + 5000);
      expect(before).toEqual(written(fresh.netns, mode));
    }),
    { numRuns: 40, seed: 7 },
  );
});
