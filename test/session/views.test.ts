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

describe("packets are counted", () => {
  const named = (witness: Witness): readonly string[] => {
    witness.settle();
    return witness.packets.map((p) => `${p.name === "" ? "-" : p.name} ${p.path[0]!.ns} → ${p.path.at(-1)!.ns.replace(/-[a-z0-9]+-[a-z0-9]{5}$/, "")}`);
  };

  it("as a reader counts them: neither queries nor the kubelet's probes have a number", () => {
    const { session, witness, type } = opened("iptables");
    session.input({
      type: "edit",
      file: "probed.yaml",
      text: [
        "apiVersion: v1",
        "kind: Pod",
        "metadata: { name: probed }",
        "spec:",
        "  nodeName: kind-worker",
        "  containers:",
        "  - name: c",
        "    image: registry.k8s.io/e2e-test-images/agnhost:2.53",
        "    args: [netexec, --http-port=8080]",
        "    readinessProbe: { periodSeconds: 1, httpGet: { path: /, port: 8080 } }",
      ].join("\n"),
    });
    type("kubectl apply -f probed.yaml");
    type("sleep 5"); // a command runs, and probes go on
    type("kubectl exec probed -- curl -s -m 2 web/hostname");
    type("curl -s 172.18.0.3:30080/hostname");
    expect(named(witness).filter((p) => !p.startsWith("- "))).toEqual(["1 pod/default/probed → pod/default/web", "2 laptop → pod/default/web"]);
    expect(
      new Set(
        named(witness)
          .filter((p) => p.startsWith("- "))
          .map((p) => p.split(" ")[1]),
      ),
    ).toEqual(new Set(["pod/default/probed"]));
    expect(viewOf(witness, { kind: "timeline", count: 1 }, 0).head).toMatchObject({ packets: 2 });
  });

  it("once where kube-proxy's process carries a connection on by another", () => {
    const { witness, type } = opened("userspace");
    type("curl -s 172.18.0.3:30080/hostname; curl -s 172.18.0.4:30080/hostname");
    expect(named(witness)).toEqual([
      "1 laptop → node/kind-worker",
      "1b node/kind-worker → pod/default/web",
      "2 laptop → node/kind-worker2",
      "2b node/kind-worker2 → pod/default/web",
    ]);
    const [first, second] = witness.packets;
    expect([packetOf(witness, first!.id)!.pair, packetOf(witness, second!.id)!.pair]).toEqual([
      { id: second!.id, name: "1b", first: true },
      { id: first!.id, name: "1", first: false },
    ]);
  });
});
