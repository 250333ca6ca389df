// What a rule asks stands once beside what it does.
import { expect, test } from "vitest";
import { asks, numbered } from "../../src/ui/views/steps";

test.each([
  [
    '-A KUBE-SERVICES -d 10.96.0.10/32 -p udp -m comment --comment "kube-system/kube-dns:dns cluster IP" -m udp --dport 53 -j KUBE-SVC-TCOU7JCQXEZGVUNU',
    "→ KUBE-SVC-TCOU7JCQXEZGVUNU",
    "-d 10.96.0.10/32 -p udp -m udp --dport 53",
  ],
  ["-A KUBE-MARK-MASQ -j MARK --set-xmark 0x4000/0x4000", "MARK", ""],
  ["ip daddr @nodeport-ips meta l4proto . th dport vmap @service-nodeports", "vmap @service-nodeports", "ip daddr @nodeport-ips meta l4proto . th dport"],
  ["jump services", "jump services", ""],
  ['meta mark & 0x00004000 != 0x00000000 masquerade fully-random comment "x"', "masquerade fully-random", "meta mark & 0x00004000 != 0x00000000"],
])("%s", (text, verdict, asked) => expect(asks({ text, verdict })).toBe(asked));

test("steps have the numbers of the picture's stops, each stop its first", () => {
  const step = (ns: string, hook: string, chain: string) => ({ ns, hook, chain, table: "nat", rule: "", text: "", verdict: "", matched: true });
  const path = [
    { ns: "pod/default/client", hook: "" },
    { ns: "node/kind-worker", hook: "PREROUTING" },
    { ns: "node/kind-worker", hook: "FORWARD" },
    { ns: "node/kind-worker", hook: "POSTROUTING" },
    { ns: "pod/default/web-1", hook: "" },
  ];
  const steps = [
    step("node/kind-worker", "PREROUTING", "PREROUTING"),
    step("node/kind-worker", "PREROUTING", "KUBE-SERVICES"),
    step("node/kind-worker", "FORWARD", "FORWARD"),
    step("node/kind-worker", "POSTROUTING", "POSTROUTING"),
    step("pod/default/web-1", "arrived", ""),
  ];
  // The third stop is the routing decision, which no rule belongs to.
  expect(numbered(steps, path).map((s) => `${s.stop ?? ""} ${s.chain}`)).toEqual(["2 PREROUTING", " KUBE-SERVICES", "4 FORWARD", "5 POSTROUTING", "6 "]);
});
