// The kernel's own word on which rules a packet meets (recorded with xtables-monitor --trace on a real cluster) against
// ours: the recorded rules are loaded into simulated nodes, each request's SYN is sent, and what every node traced must
// be the same lines in the same order. Which of several endpoints answers is chance: seeds are tried until the recorded
// one comes up.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { podMasquerade } from "../../src/net/masq";
import { createNetwork } from "../../src/net/network";
import { visits } from "../../src/net/render-trace";
import type { Network } from "../../src/net/types";

const golden = (name: string): unknown => JSON.parse(readFileSync(new URL(`../golden/${name}`, import.meta.url), "utf8"));
const rules = golden("zoo-iptables.json") as Record<string, string[]>;
const recorded = golden("trace-iptables.json") as { requests: { from: string; to: string; curl: string; nodes: Record<string, string[]> }[] };

const pods: Record<string, [node: number, last: number]> = { "pod/a": [1, 2], "pod/b": [1, 3], "pod/c": [2, 2], "pod/client": [2, 3] };
const nodes = ["kind-control-plane", "kind-worker", "kind-worker2"];

function lab(seed: number): Network {
  const net = createNetwork(new Clock(0), new Random(seed));
  net.addNamespace("laptop");
  for (const n of nodes) net.addNamespace(n);
  net.addBridge(
    "laptop",
    "kind",
    nodes.map((ns) => ({ ns, link: "eth0" })),
  );
  const laptop = net.namespace("laptop")!;
  laptop.addAddress("kind", "172.18.0.1/16");
  laptop.addNeighbour("172.18.255.254", "kind");
  laptop.addRoute({ dest: "default", via: "172.18.255.254", link: "kind" });
  nodes.forEach((name, i) => {
    const ns = net.namespace(name)!;
    ns.addAddress("eth0", `172.18.0.${i + 2}/16`);
    ns.addRoute({ dest: "default", via: "172.18.0.1", link: "eth0" });
    for (let j = 0; j < 3; j++) if (j !== i) ns.addRoute({ dest: `10.244.${j}.0/24`, via: `172.18.0.${j + 2}`, link: "eth0" });
    ns.sysctls.set("net.ipv4.ip_forward", "1");
    ns.sysctls.set("net.ipv4.conf.all.route_localnet", "1");
    ns.kernel.slot(podMasquerade).set([{ source: "10.244.0.0/16", except: ["10.244.0.0/16", "10.96.0.0/16"] }]);
    for (const c of ["ct_state_invalid_dropped_pkts", "localhost_nps_accepted_pkts"]) ns.kernel.nfacct.set(c, [0, 0]);
    expect(ns.iptablesRestore(4, asWritten(rules[name] ?? controlPlane()), { flush: true })).toBeUndefined();
    for (const chain of ["PREROUTING", "OUTPUT"])
      ns.iptables(4, ["-t", "raw", "-A", chain, "-p", "tcp", "--syn", "-m", "comment", "--comment", "oracle", "-j", "TRACE"]);
  });
  net.serve("web", {});
  for (const [name, [node, last]] of Object.entries(pods)) {
    const ns = net.addNamespace(name);
    const host = net.namespace(nodes[node]!)!;
    const link = `veth${name.slice(4)}`;
    net.addVeth({ ns: name, link: "eth0" }, { ns: nodes[node]!, link });
    host.addAddress(link, `10.244.${node}.1/32`);
    host.addRoute({ dest: `10.244.${node}.${last}`, link, scope: "link" });
    ns.addAddress("eth0", `10.244.${node}.${last}/24`);
    ns.removeRoute(`10.244.${node}.0/24`, "eth0");
    ns.addRoute({ dest: `10.244.${node}.1`, link: "eth0", scope: "link", src: `10.244.${node}.${last}` });
    ns.addRoute({ dest: "default", via: `10.244.${node}.1`, link: "eth0" });
    if (name !== "pod/client") ns.listen({ proto: "tcp", address: "", port: 8080, owner: "web" });
  }
  return net;
}

/** The control plane's whole dump was not recorded: what it drops and rejects is the same as kind-worker's. */
function controlPlane(): string[] {
  return rules["kind-worker"]!;
}

/** A dump names built-in chains that nobody has put a rule into; the kernel has none of these, so they are not restored. */
function asWritten(dump: readonly string[]): string[] {
  let table = "";
  const used = new Set<string>();
  for (const l of dump) {
    if (l.startsWith("*")) table = l;
    else if (l.startsWith("-A ")) used.add(`${table} ${l.split(" ")[1]}`);
  }
  return dump.filter((l) => {
    if (l.startsWith("*")) table = l;
    const chain = /^:([A-Z]+) ACCEPT/.exec(l)?.[1];
    return chain === undefined || used.has(`${table} ${chain}`);
  });
}

function ask(net: Network, from: string, to: string): { curl: string; nodes: Record<string, string[]> } {
  const [ip, port] = to.split(":") as [string, string];
  const ns = net.namespace(from.startsWith("node/") ? from.slice(5) : from)!;
  const c = ns.connect({ ip, port: Number(port) });
  const hops: Record<string, string[]> = {};
  for (const v of visits(net.traces.steps(c.trace), c.trace)) if (nodes.includes(v.ns) && v.lines.length > 0) (hops[v.ns] ??= []).push(...v.lines);
  const curl = c.state === "connecting" ? "000 28" : c.error === "refused" ? "000 7" : c.state === "established" ? "200 0" : `000 ${c.error}`;
  c.abort();
  return { curl, nodes: hops };
}

/** Ports drawn at random, names of links, what the tracer's own rule and the lab's own table left. */
function normal(hops: Record<string, string[]>): Record<string, string[]> {
  const clean = (lines: string[]): string[] =>
    lines
      .filter((l) => !l.includes("oracle"))
      .map((l) => l.replace(/SPORT=\d+/, "SPORT=P").replace(/=veth\w+/g, "=veth"))
      .filter((l, i, all) => !(l.startsWith("packet ") && (all[i + 1] === undefined || all[i + 1]!.startsWith("packet "))));
  return Object.fromEntries(
    Object.entries(hops)
      .sort()
      .map(([n, lines]) => [n, clean(lines)]),
  );
}

describe("iptables traces", () => {
  recorded.requests.forEach((r, i) => {
    test(`${r.from} to ${r.to}: ${r.curl} (${i})`, () => {
      const want = { curl: r.curl, nodes: normal(r.nodes) };
      const before = recorded.requests.slice(0, i).filter((q) => q.from === r.from && q.to === r.to);
      let got: unknown;
      for (let seed = 1; seed <= 60; seed++) {
        const net = lab(seed);
        const first = before.map((q) => ask(net, q.from, q.to));
        if (!before.every((q, n) => JSON.stringify(normal(q.nodes)) === JSON.stringify(normal(first[n]!.nodes)))) continue;
        const answer = ask(net, r.from, r.to);
        got = { curl: answer.curl, nodes: normal(answer.nodes) };
        if (JSON.stringify(got) === JSON.stringify(want)) break;
      }
      expect(got).toEqual(want);
    });
  });
});
