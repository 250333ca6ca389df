// What a NetworkPolicy agent writes, transaction by transaction, in a real kernel: it takes each of them, and then lists
// the table as the simulated kernel does.
import { afterAll, describe, expect, it } from "vitest";
import { Random } from "../../src/base/random";
import { packetFilter } from "../../src/cluster/packet-filter";
import { World } from "../../src/cluster/world";
import { networkPolicyAgents } from "../../src/controllers/networkpolicy";
import { startControllers } from "../../src/controllers/runner";
import { Namespaces, whyNoKernel } from "./netns";
import { reason } from "./tools";

const why = whyNoKernel(["nft"]);

const pod = (name: string, labels: string): string => `apiVersion: v1
kind: Pod
metadata: {name: ${name}, labels: {${labels}}}
spec: {nodeName: kind-worker, containers: [{name: c, image: "busybox:1.36", command: [sleep, "99999"], ports: [{name: http, containerPort: 8080}, {name: dns, containerPort: 53, protocol: UDP}]}]}
---
`;
const policy = (name: string, spec: string): string =>
  `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: {name: "${name}"}\nspec: ${spec}\n---\n`;

const steps: readonly string[] = [
  `apply ${pod("web", "app: web")}${pod("db", "app: db")}`,
  `apply ${policy("deny", "{podSelector: {}, policyTypes: [Ingress, Egress]}")}`,
  `apply ${policy("ports", "{podSelector: {matchLabels: {app: web}}, ingress: [{from: [{podSelector: {}}, {namespaceSelector: {matchExpressions: [{key: team, operator: In, values: [a, b]}]}}], ports: [{port: http}, {port: dns, protocol: UDP}, {port: 9000, endPort: 9010}, {protocol: SCTP}, {port: 5060, protocol: SCTP}]}]}")}`,
  `apply ${policy("blocks." + "x".repeat(200), '{podSelector: {}, policyTypes: [Egress], egress: [{to: [{ipBlock: {cidr: 0.0.0.0/0, except: [10.0.0.0/8, 172.18.0.1/32]}}, {ipBlock: {cidr: "::/0", except: ["fd00::/8"]}}]}, {ports: [{port: 53, protocol: UDP}]}, {}]}')}`,
  "kubectl label pod db app=web --overwrite",
  "kubectl label ns kube-system team=a",
  "kubectl delete pod web --now",
  "kubectl delete netpol ports",
  `apply ${policy("deny", "{podSelector: {matchLabels: {app: other}}}")}`,
  "kubectl delete netpol --all",
];

describe.skipIf(why !== undefined)(reason("a real kernel takes what a NetworkPolicy agent writes", why), () => {
  const spaces = new Namespaces("netpol");
  afterAll(() => spaces.close());

  it.each(["kind", "kind-dual-stack"] as const)("%s", (preset) => {
    const world = new World({ preset, seed: 4 });
    world.boot();
    spaces.add(preset);
    let transactions = 0;
    startControllers([(env) => ({ ...networkPolicyAgents(env), name: "second" })], world.api.client("second"), world.clock, {
      random: new Random(1),
      settings: {
        packetFilter(node) {
          if (node !== "kind-worker") return undefined;
          const filter = packetFilter(world.network, node, true)!;
          const real = (): string => spaces.in(preset, ["nft", "list", "tables"]).stdout;
          return {
            connected: filter.connected,
            hasTable: (family, name) => real().includes(`table ${family} ${name}\n`),
            run(lines) {
              transactions++;
              spaces.in(preset, ["nft", "-f", "-"], lines.join("\n") + "\n");
              return undefined;
            },
          };
        },
      },
    });
    let longest = 0;
    for (const step of steps) {
      if (step.startsWith("apply ")) world.laptop.files.write("/home/lab/now.yaml", step.slice(6));
      const { code, stderr } = world.runLine(step.startsWith("apply ") ? "kubectl apply -f now.yaml" : step);
      expect([code, stderr]).toEqual([0, expect.not.stringContaining("rror")]);
      world.pass(4000);
      const simulated = world.runLine("docker exec kind-worker nft list table inet kube-network-policies").stdout;
      longest = Math.max(longest, simulated.length);
      expect(spaces.in(preset, ["nft", "list", "ruleset"]).stdout).toBe(simulated);
    }
    expect(transactions).toBeGreaterThanOrEqual(steps.length - 1);
    expect(longest).toBeGreaterThan(2000);
  });
});
