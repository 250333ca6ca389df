// Whatever happens to Pods, namespaces and policies, in whatever order: the rules of each node are in the end those that
// agents write that start from nothing.
import fc from "fast-check";
import { expect, it } from "vitest";
import { networkPolicyAgents } from "../../src/controllers/networkpolicy";
import { startControllers } from "../../src/controllers/runner";
import { packetFilter } from "../../src/cluster/packet-filter";
import { World } from "../../src/cluster/world";
import { Random } from "../../src/base/random";
import { nftablesKey } from "../../src/net/nftables/nftables";
import { printTable } from "../../src/net/nftables/print-table";

const names = ["a", "b", "c", "d"] as const;
const namespaces = ["default", "blue"] as const;
const nodes = ["kind-worker", "kind-worker2"] as const;
const labels = fc.record({ app: fc.constantFrom("web", "db"), role: fc.constantFrom("x", "y") });
const selector = fc.oneof(
  fc.constant({}),
  labels.map((matchLabels) => ({ matchLabels })),
  fc.constant({ matchExpressions: [{ key: "role", operator: "In", values: ["x", "z"] }] }),
);
const space = fc.oneof(
  fc.constant({}),
  fc.constantFrom("red", "blue").map((team) => ({ matchLabels: { team } })),
);
const peer = fc.oneof(
  fc.record({ podSelector: selector }),
  fc.record({ namespaceSelector: space }),
  fc.record({ podSelector: selector, namespaceSelector: space }),
  fc.constant({ ipBlock: { cidr: "10.0.0.0/8", except: ["10.244.1.0/24"] } }),
);
const port = fc.constantFrom({ port: 80 }, { port: "http" }, { port: "dns", protocol: "UDP" }, { protocol: "SCTP" }, { port: 80, endPort: 90 });
const rule = (side: "from" | "to"): fc.Arbitrary<object> => fc.record({ [side]: fc.array(peer, { maxLength: 2 }), ports: fc.array(port, { maxLength: 2 }) });
const spec = fc.record(
  { podSelector: selector, ingress: fc.array(rule("from"), { maxLength: 2 }), egress: fc.array(rule("to"), { maxLength: 2 }) },
  { requiredKeys: ["podSelector"] },
);

const where = { name: fc.constantFrom(...names), namespace: fc.constantFrom(...namespaces) };
const step = fc.oneof(
  fc.record({ do: fc.constant("pod" as const), ...where, labels, node: fc.constantFrom(...nodes), http: fc.constantFrom(80, 8080) }),
  fc.record({ do: fc.constant("label" as const), ...where, labels }),
  fc.record({ do: fc.constant("gone" as const), ...where }),
  fc.record({ do: fc.constant("team" as const), namespace: fc.constantFrom(...namespaces), team: fc.constantFrom("red", "blue") }),
  fc.record({ do: fc.constant("policy" as const), ...where, spec }),
  fc.record({ do: fc.constant("open" as const), ...where }),
  fc.record({ do: fc.constant("wait" as const), ms: fc.constantFrom(50, 120, 700) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const policies = "networkpolicies.networking.k8s.io";

function take(world: World, s: Step): void {
  const { api } = world;
  const there = (resource: string): boolean => "name" in s && api.get(resource, s.namespace, s.name) !== undefined;
  switch (s.do) {
    case "pod":
      if (there("pods")) return;
      api.create("pods", s.namespace, {
        apiVersion: "v1",
        kind: "Pod",
        metadata: { name: s.name, namespace: s.namespace, labels: s.labels },
        spec: {
          nodeName: s.node,
          containers: [
            {
              name: "c",
              image: "busybox:1.36",
              command: ["sleep", "99999"],
              ports: [
                { name: "http", containerPort: s.http },
                { name: "dns", containerPort: 53, protocol: "UDP" },
              ],
            },
          ],
        },
      });
      return;
    case "label":
      if (there("pods")) api.patch("pods", s.namespace, s.name, { metadata: { labels: s.labels } });
      return;
    case "gone":
      if (there("pods")) api.delete("pods", s.namespace, s.name, { gracePeriodSeconds: 0 });
      return;
    case "team":
      api.patch("namespaces", undefined, s.namespace, { metadata: { labels: { team: s.team } } });
      return;
    case "policy":
      if (there(policies)) api.delete(policies, s.namespace, s.name);
      api.create(policies, s.namespace, {
        apiVersion: "networking.k8s.io/v1",
        kind: "NetworkPolicy",
        metadata: { name: s.name, namespace: s.namespace },
        spec: s.spec,
      });
      return;
    case "open":
      if (there(policies)) api.delete(policies, s.namespace, s.name);
      return;
    case "wait":
      world.pass(s.ms);
  }
}

function printed(world: World, namespace: string): readonly string[] {
  const table = world.network.namespace(namespace)!.kernel.peek(nftablesKey)?.table("inet", "kube-network-policies");
  return table === undefined ? [] : printTable(table, { handles: false, now: world.clock.now }).split("\n").sort();
}

it("rules kept up to date are the rules made from nothing", () => {
  const world = new World({ preset: "kind", seed: 11 });
  world.boot();
  world.api.create("namespaces", undefined, { apiVersion: "v1", kind: "Namespace", metadata: { name: "blue", labels: { team: "blue" } } });
  for (const node of nodes) world.network.addNamespace(`fresh-${node}`);
  let round = 0;
  let written = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 4, maxLength: 24 }), (steps) => {
      for (const namespace of namespaces) {
        for (const name of names) for (const what of ["gone", "open"] as const) take(world, { do: what, name, namespace });
        take(world, { do: "team", namespace, team: "red" });
      }
      world.pass(1000);
      for (const s of steps) take(world, s);
      world.pass(4000);
      const name = `fresh${++round}`;
      const fresh = startControllers([(env) => ({ ...networkPolicyAgents(env), name })], world.api.client(name), world.clock, {
        random: new Random(1),
        settings: { packetFilter: (node) => packetFilter(world.network, `fresh-${node}`, true) },
      });
      world.pass(1000);
      fresh.stop();
      for (const node of nodes) {
        written += printed(world, node).length;
        expect(printed(world, node)).toEqual(printed(world, `fresh-${node}`));
        world.network.namespace(`fresh-${node}`)!.kernel.peek(nftablesKey)?.run("flush ruleset");
      }
    }),
    { numRuns: 40, seed: 1 },
  );
  expect(written).toBeGreaterThan(500);
});
