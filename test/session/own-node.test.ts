// Your own node: recorded rulesets and hand-made ones, read and run.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { OwnNode, type NodePacket, type NodeTrace } from "../../src/session/node/own-node";
import { readPaste } from "../../src/session/node/paste";
import { english } from "../../src/session/said";
import { saveLines } from "../../src/net/iptables/save";
import { iptables } from "../../src/net/iptables/state";
import { list } from "../../src/net/nftables/list";
import { nftablesKey } from "../../src/net/nftables/nftables";
import type { Kernel } from "../../src/net/hooks";
import { loadPaste } from "../../src/session/node/load";

/** What a recorded command printed. */
function recorded(file: string, command: string): string {
  const lines = readFileSync(new URL(`../golden/${file}`, import.meta.url), "utf8").split("\n");
  const from = lines.indexOf(`$ ${command}`) + 1;
  const to = lines.findIndex((l, i) => i >= from && !/^1[|\\]/.test(l));
  return lines
    .slice(from, to)
    .map((l) => l.slice(2) + "\n")
    .join("");
}
const zoo = {
  iptables: recorded("100-zoo-iptables.t", "docker exec kind-worker iptables-save"),
  nftables: recorded("200-zoo-nftables.t", "docker exec kind-worker nft list table ip kube-proxy"),
};

const packet = (more: Partial<Omit<NodePacket, "around">> & { around?: Partial<NodePacket["around"]> }): NodePacket => ({
  proto: "tcp",
  src: "10.244.1.9",
  sport: 40000,
  dst: "10.96.0.10",
  dport: 53,
  times: 1,
  ...more,
  around: { enters: "pod", nodeIp: "172.18.0.3", podLink: "veth0", outLink: "eth0", podCidr: "10.244.1.0/24", ...more.around },
});
const told = (t: NodeTrace): readonly string[] => [
  ...t.steps.map((s) => `${s.hook} ${s.chain}${s.rule === "" ? "" : ` #${s.rule}`} ${s.verdict} (${s.packets ?? "-"})${s.owner === "" ? "" : ` ${s.owner}`}`),
  english(t.ending),
];

describe("what is read", () => {
  it("a recorded iptables-save comes out as it went in", () => {
    const loaded = loadPaste(zoo.iptables);
    expect(loaded.problems).toEqual([]);
    const rules = (lines: readonly string[]): readonly string[] => lines.filter((l) => l !== "" && !l.startsWith("#"));
    expect(rules(saveLines((loaded.netns.kernel as Kernel).peek(iptables)!, 4, {}, 0)).map((l) => l.replace(/\[\d+:\d+\]/, ""))).toEqual(
      rules(zoo.iptables.split("\n")).map((l) => l.replace(/\[\d+:\d+\]/, "")),
    );
  });

  it("a recorded nft table, too", () => {
    const loaded = loadPaste(zoo.nftables);
    expect(loaded.problems).toEqual([]);
    const nft = (loaded.netns.kernel as Kernel).peek(nftablesKey)!;
    expect(list(nft, { what: "ruleset" }, { handles: false, terse: false, stateless: false, now: 0 })).toEqual(zoo.nftables);
  });

  it("sections in any order, prompts between them, each line with its number", () => {
    const paste = readPaste(
      "root@w:~# ipset save\ncreate s hash:ip family inet\nadd s 10.0.0.1\n\nroot@w:~# iptables-save\n*nat\n:PREROUTING ACCEPT [0:0]\nCOMMIT\nlab$ exit\ntable ip t {\n}\n",
    );
    expect({ ...paste, lines: paste.lines.length }).toEqual({
      lines: 12,
      strange: [1, 5, 9],
      ipset: ["", "create s hash:ip family inet", "add s 10.0.0.1", "", "", "", "", "", "", "", "", ""],
      iptables: ["", "", "", "", "", "*nat", ":PREROUTING ACCEPT [0:0]", "COMMIT", "", "", "", ""],
      ip6tables: undefined,
      nft: ["", "", "", "", "", "", "", "", "", "table ip t {", "}", ""],
    });
  });
});

describe("a packet", () => {
  it("through iptables: hooks, counters and owners", () => {
    const node = new OwnNode(zoo.iptables, "");
    expect(told(node.trace(packet({ dst: "10.96.200.4", dport: 80 })))).toMatchInlineSnapshot(`
      [
        "PREROUTING PREROUTING #1 of 1 → KUBE-SERVICES (1)",
        "PREROUTING KUBE-SERVICES #3 of 20 → KUBE-SVC-UC33BSWNF2KYRFXH (1)",
        "PREROUTING KUBE-SVC-UC33BSWNF2KYRFXH #7 of 7 → KUBE-SEP-H37TA4UODDWDEV62 (1) zoo/sticky",
        "PREROUTING KUBE-SEP-H37TA4UODDWDEV62 #2 of 2 DNAT 10.244.2.2:8080 (1) zoo/sticky → 10.244.2.2:8080",
        "FORWARD FORWARD #1 of 4 → KUBE-PROXY-FIREWALL (1)",
        "FORWARD FORWARD #2 of 4 → KUBE-FORWARD (1)",
        "FORWARD FORWARD #3 of 4 → KUBE-SERVICES (1)",
        "FORWARD FORWARD #4 of 4 → KUBE-EXTERNAL-SERVICES (1)",
        "POSTROUTING POSTROUTING #1 of 1 → KUBE-POSTROUTING (1)",
        "POSTROUTING KUBE-POSTROUTING #1 of 3 RETURN (1)",
        "It leaves the node to the network, to 10.244.2.2:8080 from 10.244.1.9.",
      ]
    `);
  });

  it("through nftables", () => {
    const node = new OwnNode(zoo.nftables, "");
    expect(node.report.guess).toEqual({ nodeIp: "172.18.0.3", podLink: "veth0", outLink: "eth0" });
    expect(told(node.trace(packet({ dst: "10.96.200.4", dport: 80 })))).toMatchInlineSnapshot(`
      [
        "PREROUTING filter-prerouting-pre-dnat #1 of 1 jump firewall-check (-)",
        "PREROUTING nat-prerouting #1 of 1 jump services (-)",
        "PREROUTING services #2 of 3 vmap @service-ips (-)",
        "PREROUTING service-5RU3NVBU-zoo/sticky/tcp/ #4 of 4 vmap { 0 : goto endpoint-JL27SWPV-zoo/sticky/tcp/__10.244.1.2/8080, 1 : goto endpoint-5JX2RHKD-zoo/sticky/tcp/__10.244.1.3/8080, 2 : goto endpoint-HBEBOWZ2-zoo/sticky/tcp/__10.244.2.2/8080 } (-) zoo/sticky",
        "PREROUTING endpoint-HBEBOWZ2-zoo/sticky/tcp/__10.244.2.2/8080 #1 of 2  (-) zoo/sticky → 10.244.2.2:8080",
        "PREROUTING endpoint-HBEBOWZ2-zoo/sticky/tcp/__10.244.2.2/8080 #2 of 2 dnat to 10.244.2.2:8080 (-) zoo/sticky → 10.244.2.2:8080",
        "FORWARD filter-forward #1 of 2 jump service-endpoints-check (-)",
        "FORWARD filter-forward #2 of 2 jump cluster-ips-check (-)",
        "POSTROUTING nat-postrouting #1 of 1 jump masquerading (-)",
        "It leaves the node to the network, to 10.244.2.2:8080 from 10.244.1.9.",
      ]
    `);
  });

  it("a thousand go to the endpoints by the rules' own chances", () => {
    const ends = (rules: string): readonly string[] =>
      new OwnNode(rules, "")
        .trace(packet({ times: 1000 }))
        .ends.map((e) => `${english(e.to)} ${Math.abs(e.count - 500) < 60 ? "about half" : e.count}`)
        .sort();
    const both = ["10.244.0.2:53 about half", "10.244.0.3:53 about half"];
    expect(ends(zoo.iptables)).toEqual(both);
    expect(ends(zoo.nftables)).toEqual(both);
  });

  it("from outside to the node, from the node itself, and what is refused", () => {
    const node = new OwnNode(zoo.iptables, "");
    const endings = [
      packet({ around: { enters: "outside" }, src: "198.51.100.7", dst: "172.18.0.3", dport: 30205 }),
      packet({ around: { enters: "outside" }, src: "198.51.100.7", dst: "172.18.0.3", dport: 22 }),
      packet({ around: { enters: "node" }, src: "172.18.0.3", dst: "10.96.0.1", dport: 443 }),
      packet({ proto: "icmp", dst: "10.96.0.1", dport: 0 }),
    ].map((p) => english(node.trace(p).ending));
    expect(endings).toMatchInlineSnapshot(`
      [
        "It leaves the node to the network, to 10.244.2.2:8080 from 172.18.0.3.",
        "It comes to the node's own sockets, at 172.18.0.3:22. Whether one listens there, the rules do not say.",
        "It leaves the node to the network, to 172.18.0.2:6443 from 172.18.0.3.",
        "It leaves the node to the network, to 10.96.0.1 from 10.244.1.9.",
      ]
    `);
    expect(() => node.trace(packet({ dst: "10.96.0.300" }))).toThrow('The destination "10.96.0.300" is no IP address.');
  });
});

/** As a kubeadm node with Docker and Calico has them, in part. */
const calico = `# Generated by iptables-save v1.8.7 on Mon Nov 16 10:00:00 2026
*filter
:INPUT ACCEPT [10:100]
:FORWARD DROP [5:300]
:OUTPUT ACCEPT [0:0]
:DOCKER-USER - [0:0]
:cali-FORWARD - [0:0]
[7:420] -A FORWARD -m comment --comment "cali:wUHhoiAYhphO9Mso" -j cali-FORWARD
-A FORWARD -j DOCKER-USER
-A FORWARD -i cali+ -m cgroup --path system.slice -j ACCEPT
-A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
-A cali-FORWARD -i cali+ -m set --match-set cali40all-ipam-pools src -m comment --comment "cali:x" -j MARK --set-xmark 0x10000/0x10000
-A cali-FORWARD -m mark --mark 0x10000/0x10000 -j ACCEPT
-A DOCKER-USER -j RETURN
-A OUTPUT -m cgroup --path user.slice -j ACCEPT
COMMIT
*nat
:PREROUTING ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
:KUBE-SERVICES - [0:0]
:KUBE-SVC-LOLE4ISW44XBNF3G - [0:0]
:KUBE-SEP-AAAAAAAAAAAAAAAA - [0:0]
:KUBE-SVC-OLDOLDOLDOLDOLDO - [0:0]
-A PREROUTING -m comment --comment "kubernetes service portals" -j KUBE-SERVICES
-A KUBE-SERVICES -d 10.96.10.10/32 -p tcp -m comment --comment "default/web cluster IP" -m tcp --dport 80 -j KUBE-SVC-LOLE4ISW44XBNF3G
-A KUBE-SVC-LOLE4ISW44XBNF3G -m comment --comment "default/web -> 10.244.1.9:8080" -j KUBE-SEP-AAAAAAAAAAAAAAAA
-A KUBE-SVC-OLDOLDOLDOLDOLDO -m comment --comment "default/old:http" -j RETURN
-A KUBE-SEP-AAAAAAAAAAAAAAAA -p tcp -m comment --comment "default/web" -m tcp -j DNAT --to-destination 10.244.1.9:8080
-A KUBE-SEP-AAAAAAAAAAAAAAAA -j KUBE-MARK-MASQ
COMMIT
`;
const pools = "create cali40all-ipam-pools hash:net family inet hashsize 1024 maxelem 1048576\nadd cali40all-ipam-pools 10.244.0.0/16\n";
const objects = (address: string): string => `apiVersion: v1
kind: List
items:
- apiVersion: v1
  kind: Service
  metadata: {name: web, namespace: default}
  spec: {type: ClusterIP, clusterIP: 10.96.10.10, clusterIPs: [10.96.10.10], ipFamilies: [IPv4], ports: [{port: 80, protocol: TCP, targetPort: 8080}]}
- apiVersion: v1
  kind: Service
  metadata: {name: idle, namespace: default}
  spec: {type: ClusterIP, clusterIP: 10.96.10.11, ports: [{name: http, port: 80}]}
- apiVersion: discovery.k8s.io/v1
  kind: EndpointSlice
  metadata: {name: web-abc, namespace: default, labels: {kubernetes.io/service-name: web}}
  addressType: IPv4
  ports: [{name: "", port: 8080, protocol: TCP}]
  endpoints: [{addresses: [${address}], conditions: {ready: true}}]
`;

describe("other people's rules", () => {
  it("what the tool refuses is told in its words and on its line, and the rest is read", () => {
    const { report } = new OwnNode(calico, "");
    expect(report.problems.map((p) => [p.line, p.more, p.message])).toEqual([
      [10, 1, "iptables-restore v1.8.9 (nf_tables): Couldn't load match `cgroup':No such file or directory\n\nError occurred at line: 10"],
      [12, 0, expect.stringContaining("Set cali40all-ipam-pools doesn't exist.") as string],
      [29, 0, "iptables-restore v1.8.9 (nf_tables): Chain 'KUBE-MARK-MASQ' does not exist\nError occurred at line: 30"],
    ]);
    expect(report.tables).toEqual([
      { name: "filter", chains: 5, rules: 5 },
      { name: "nat", chains: 8, rules: 5 },
    ]);
  });

  it("sets and counters count, and a policy drops", () => {
    const node = new OwnNode(pools + calico, "");
    expect(node.report.guess.podLink).toBe("cali0");
    const at = { podLink: "cali0" };
    expect(told(node.trace(packet({ dst: "10.96.10.10", dport: 80, around: at })))).toMatchInlineSnapshot(`
      [
        "PREROUTING PREROUTING #1 of 1 → KUBE-SERVICES (1)",
        "PREROUTING KUBE-SERVICES #1 of 1 → KUBE-SVC-LOLE4ISW44XBNF3G (1)",
        "PREROUTING KUBE-SVC-LOLE4ISW44XBNF3G #1 of 1 → KUBE-SEP-AAAAAAAAAAAAAAAA (1) default/web",
        "PREROUTING KUBE-SEP-AAAAAAAAAAAAAAAA #1 of 1 DNAT 10.244.1.9:8080 (1) default/web → 10.244.1.9:8080",
        "FORWARD FORWARD #1 of 3 → cali-FORWARD (8)",
        "FORWARD cali-FORWARD #1 of 2 MARK (1)",
        "FORWARD cali-FORWARD #2 of 2 ACCEPT (1)",
        "It leaves the node to a Pod of this node, to 10.244.1.9:8080 from 10.244.1.9.",
      ]
    `);
    expect(told(node.trace(packet({ src: "192.168.7.7", dst: "10.96.10.10", dport: 80, around: at })))).toMatchInlineSnapshot(`
      [
        "PREROUTING PREROUTING #1 of 1 → KUBE-SERVICES (2)",
        "PREROUTING KUBE-SERVICES #1 of 1 → KUBE-SVC-LOLE4ISW44XBNF3G (2)",
        "PREROUTING KUBE-SVC-LOLE4ISW44XBNF3G #1 of 1 → KUBE-SEP-AAAAAAAAAAAAAAAA (2) default/web",
        "PREROUTING KUBE-SEP-AAAAAAAAAAAAAAAA #1 of 1 DNAT 10.244.1.9:8080 (2) default/web → 10.244.1.9:8080",
        "FORWARD FORWARD #1 of 3 → cali-FORWARD (9)",
        "FORWARD FORWARD #2 of 3 → DOCKER-USER (1)",
        "FORWARD DOCKER-USER #1 of 1 RETURN (1)",
        "FORWARD FORWARD policy DROP (-)",
        "A chain's policy drops it: nobody is told.",
      ]
    `);
  });

  it("rules and objects that agree, and that do not", () => {
    const without = calico.replace(/.*OLDOLDOLD.*\n/g, "");
    const reject = '-A KUBE-SERVICES -d 10.96.10.11/32 -p tcp -m comment --comment "default/idle:http has no endpoints" -m tcp --dport 80 -j REJECT';
    const filter = without
      .replace(":cali-FORWARD - [0:0]", ":cali-FORWARD - [0:0]\n:KUBE-SERVICES - [0:0]")
      .replace("-A FORWARD -j DOCKER-USER", `-A FORWARD -j KUBE-SERVICES\n${reject}\n-A FORWARD -j DOCKER-USER`);
    expect(new OwnNode(pools + filter, objects("10.244.1.9")).report.disagreements).toEqual([]);
    expect(new OwnNode(pools + calico, objects("10.244.1.8")).report.disagreements.map((d) => `${d.kind}: ${english(d.text)}`)).toMatchInlineSnapshot(`
      [
        "stale: KUBE-SVC-LOLE4ISW44XBNF3G leads to 10.244.1.9:8080, which is no ready endpoint of default/web.",
        "missing: 10.244.1.8:8080 is a ready endpoint of default/web, but KUBE-SVC-LOLE4ISW44XBNF3G does not lead to it.",
        "missing: default/idle:http has no ready endpoint, and no rule rejects 10.96.10.11:80.",
        "unknown: KUBE-SVC-OLDOLDOLDOLDOLDO says it is for default/old:http, which is no port of these Services.",
      ]
    `);
    const nft =
      "table ip kube-proxy {\n\tchain service-PFISGYVC-default/web/tcp/ {\n\t\tmeta l4proto tcp dnat ip to numgen random mod 2 map { 0 : 10.244.1.8 . 8080, 1 : 10.244.1.7 . 8080 }\n\t}\n}\n";
    expect(new OwnNode(nft, objects("10.244.1.8")).report.disagreements.map((d) => `${d.kind}: ${english(d.text)}`)).toEqual([
      "stale: service-PFISGYVC-default/web/tcp/ leads to 10.244.1.7:8080, which is no ready endpoint of default/web.",
    ]);
    expect(english(new OwnNode(calico, "a: [").report.objectsProblem!)).toBe("error converting YAML to JSON: yaml: line 1: did not find expected node content");
  });

  it("nft: a rule that it does not know is left out", () => {
    const { report } = new OwnNode(
      "table ip t {\n\tchain in {\n\t\ttype filter hook input priority filter; policy accept;\n\t\tsocket transparent 1 accept\n\t\ttcp dport 22 drop\n\t}\n}\n",
      "",
    );
    expect(report.problems.map((p) => [p.line, p.more, p.message])).toMatchInlineSnapshot(`
      [
        [
          4,
          0,
          "Error: No symbol type information
      socket transparent 1 accept
      ^^^^^^",
        ],
      ]
    `);
    expect(report.tables).toEqual([{ name: "ip t", chains: 1, rules: 1 }]);
  });

  it("iptables' own tables in nft's words, chance included", () => {
    const rules =
      "table ip nat {\n\tchain PREROUTING {\n\t\ttype nat hook prerouting priority dstnat; policy accept;\n\t\tmeta random & 2147483647 < 1073741824 counter packets 3 bytes 180 dnat to 10.0.0.1:80\n\t\tcounter packets 0 bytes 0 dnat to 10.0.0.2:80\n\t}\n}\n";
    const { ends, steps } = new OwnNode(rules, "").trace(packet({ times: 1000 }));
    expect(ends.map((e) => [english(e.to), Math.abs(e.count - 500) < 60]).sort()).toEqual([
      ["10.0.0.1:80", true],
      ["10.0.0.2:80", true],
    ]);
    expect(steps).toHaveLength(1);
  });
});
