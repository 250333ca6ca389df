// Rules, packets and the past, as the page is told of them.
import { describe, expect, it } from "vitest";
import { Session } from "../../src/session/session";
import type { ProxyMode, Scenario } from "../../src/session/types";
import type { ChainRow, RulesHead, TimelineRow, View } from "../../src/session/views/types";
import { packetOf, viewOf } from "../../src/session/views/view";
import { Witness } from "../../src/session/views/witness";

const start = (mode: ProxyMode): Scenario => ({ v: 1, preset: "kind", seed: 7, settings: { mode, cloud: true }, files: {}, log: [] });
function opened(mode: ProxyMode): { session: Session; witness: Witness; type(line: string): void } {
  const session = new Session(start(mode));
  const witness = new Witness(session);
  const type = (line: string): void => {
    session.inputAndWait({ type: "exec", terminal: "laptop", line });
    session.input({ type: "tick", ms: 4000 });
  };
  type("kubectl create deployment web --image=registry.k8s.io/e2e-test-images/agnhost:2.53 --replicas=1 -- /agnhost netexec --http-port=8080");
  type("kubectl create service nodeport web --tcp=80:8080 --node-port=30080");
  return { session, witness, type };
}

describe("rules", () => {
  const rules = (witness: Witness): View<RulesHead, ChainRow> =>
    viewOf(witness, { kind: "rules", node: "kind-worker", table: "", open: [], find: "", count: 160 }, 0) as View<RulesHead, ChainRow>;

  it("say whose a chain is", () => {
    const { rows } = rules(opened("iptables").witness);
    expect(new Set(rows.filter((r) => /^KUBE-(SVC|SEP|EXT)-/.test(r.chain)).map((r) => `${r.chain.slice(5, 8)} ${r.about}`))).toEqual(
      new Set([
        "EXT default/web:80-8080",
        "SEP default/kubernetes:https",
        "SEP default/web:80-8080",
        "SEP kube-system/kube-dns:dns",
        "SEP kube-system/kube-dns:dns-tcp",
        "SEP kube-system/kube-dns:metrics",
        "SVC default/kubernetes:https",
        "SVC default/web:80-8080",
        "SVC kube-system/kube-dns:dns",
        "SVC kube-system/kube-dns:dns-tcp",
        "SVC kube-system/kube-dns:metrics",
      ]),
    );
  });

  it.each<[ProxyMode, string]>([
    ["iptables", "nat"],
    ["nftables", "ip kube-proxy"],
    ["ipvs", "ipvs"],
    ["userspace", "nat"],
  ])("begin in mode %s with the table %s", (mode, table) => expect(rules(opened(mode).witness).head.table).toBe(table));
});

describe("a packet from the laptop to a node port", () => {
  it.each<[ProxyMode, readonly string[]]>([
    ["iptables", ["PREROUTING 172.18.0.1 → 10.244.1.2:8080", "POSTROUTING 10.244.1.1 → 10.244.1.2:8080"]],
    ["nftables", ["PREROUTING 172.18.0.1 → 10.244.1.2:8080", "POSTROUTING 10.244.1.1 → 10.244.1.2:8080"]],
  ])("carries in mode %s what the hooks made of it", (mode, leaves) => {
    const { witness, type } = opened(mode);
    type("curl -s 172.18.0.3:30080/hostname");
    witness.settle();
    const row = witness.packets.findLast((p) => p.to === "172.18.0.3:30080")!;
    expect(row.path.flatMap((h) => (h.leaves === undefined ? [] : [`${h.hook} ${h.leaves.from.split(":")[0]!} → ${h.leaves.to}`]))).toEqual(leaves);
  });

  it("is told in nftables' words, each verdict once", () => {
    const { witness, type } = opened("nftables");
    type("curl -s 172.18.0.3:30080/hostname");
    witness.settle();
    const { steps } = packetOf(witness, witness.packets.findLast((p) => p.to === "172.18.0.3:30080")!.id)!;
    expect(steps.filter((s) => s.ns === "node/kind-worker").map((s) => `${s.chain}: ${s.verdict}`)).toEqual([
      "filter-prerouting-pre-dnat: jump firewall-check",
      "nat-prerouting: jump services",
      "services: vmap @service-nodeports",
      "external-3KGV5WPW-default/web/tcp/80-8080: meta mark set meta mark | 0x00004000",
      "external-3KGV5WPW-default/web/tcp/80-8080: goto service-3KGV5WPW-default/web/tcp/80-8080",
      "service-3KGV5WPW-default/web/tcp/80-8080: dnat ip to numgen random mod 1 map { 0 : 10.244.1.2 . 8080 }",
      "filter-forward: jump service-endpoints-check",
      "filter-forward: jump cluster-ips-check",
      "nat-postrouting: jump masquerading",
      "masquerading: meta mark set meta mark ^ 0x00004000 masquerade fully-random",
    ]);
  });
});

it("the timeline keeps what was typed, however much has happened since", () => {
  const { session, witness, type } = opened("iptables");
  const list = {
    apiVersion: "v1",
    kind: "List",
    items: Array.from({ length: 500 }, (_, n) => ({ apiVersion: "v1", kind: "ConfigMap", metadata: { name: `c-${n}` } })),
  };
  session.input({ type: "edit", file: "list.json", text: JSON.stringify(list) });
  for (const line of ["kubectl create -f list.json > /dev/null", "kubectl delete configmap --all --wait=false > /dev/null"]) type(line);
  const { rows } = viewOf(witness, { kind: "timeline", count: 100 }, 0) as View<unknown, TimelineRow>;
  expect(rows.filter((r) => r.type === "input").length).toBe(5);
  expect(rows.length).toBeLessThan(140);
  expect(rows.map((r) => r.at)).toEqual(rows.map((r) => r.at).sort((a, b) => a - b));
});
