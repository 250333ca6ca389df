// The rules of simulated nodes in a real kernel: they load, read back as they are, and do to real packets what they do to
// simulated ones.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { World } from "../../src/cluster/world";
import { askKernel, buildCluster, type Ask } from "./cluster";
import { Namespaces, whyNoKernel } from "./netns";
import { askWorld, patience, REQUESTS } from "./requests";
import { reason, runNow } from "./tools";
import { comparable, crowd, onNode, zoo, type Mode } from "./zoo";

const why = whyNoKernel(["iptables", "iptables-save", "iptables-restore", "nft", "nfacct", "ipset", "sysctl"]);

/** Puts a simulated node's rules into a real namespace; what was put there, and the command that lists it. */
function load(spaces: Namespaces, ns: string, world: World, node: string, mode: Mode): { readonly list: string; readonly text: string } {
  if (mode === "nftables") {
    const text = onNode(world, node, "nft list ruleset");
    spaces.in(ns, ["nft", "-f", "-"], text);
    return { list: "nft list ruleset", text };
  }
  const saved = onNode(world, node, "iptables-save");
  // Few kernels have IPVS' match; the rules that ask for it are left out where this one lacks it.
  const text = saved.includes("-m ipvs") && !hasMatch(spaces, ns, ["-m", "ipvs", "--ipvs"]) ? saved.replace(/^.* -m ipvs .*\n/gm, "") : saved;
  const counters = new Set([...text.matchAll(/--nfacct-name +(\S+)/g)].map((m) => m[1]!));
  for (const name of counters) spaces.in(ns, ["nfacct", "add", name]);
  if (mode === "ipvs") spaces.in(ns, ["ipset", "restore"], onNode(world, node, "ipset save"));
  spaces.in(ns, ["iptables-restore", "--counters"], text);
  return { list: "iptables-save", text };
}

/** Of a set whose elements became one (a network and an address in it) nft prints the braces, but does not keep them when it reads them. */
function withoutSingleSets(text: string): string {
  return text.replace(/ != \{ ([^,{}]+) \} drop/g, " != $1 drop");
}

function hasMatch(spaces: Namespaces, ns: string, match: readonly string[]): boolean {
  return ["-A", "-D"].every((what) => runNow(["ip", "netns", "exec", spaces.full(ns), "iptables", what, "INPUT", ...match, "-j", "ACCEPT"]).code === 0);
}

describe.skipIf(why !== undefined)(reason("rules load into a real kernel and read back equal", why), () => {
  const spaces = new Namespaces("rules");
  afterAll(() => spaces.close());

  const states = [zoo, crowd].flatMap((state) => (["iptables", "nftables", "ipvs", "userspace"] as const).map((mode) => ({ mode, state })));
  it.each(states)("$mode, $state.name", ({ mode, state }) => {
    const world = state(mode);
    for (const node of ["kind-control-plane", "kind-worker", "kind-worker2"]) {
      const ns = `${state.name}-${mode}-${node}`;
      spaces.add(ns);
      const loaded = load(spaces, ns, world, node, mode);
      const { list } = loaded;
      const [text, back] = [loaded.text, spaces.in(ns, list.split(" ")).stdout].map(withoutSingleSets) as [string, string];
      expect(comparable(list, back)).toEqual(comparable(list, text));
      // Not only the same rules: the same text, but for the times in it.
      const bare = (t: string): string => t.replace(/^# .*$/gm, "#");
      expect(bare(back)).toBe(bare(text));
      expect(text.length).toBeGreaterThan(1000);
    }
  });
});

describe.skipIf(why !== undefined)(reason("real packets meet the rules as simulated ones do", why), () => {
  const spaces = new Namespaces("net");
  afterAll(() => spaces.close());
  beforeAll(() => buildCluster(spaces, new Map([207, 208, 209].map((n) => [`172.18.255.${n}`, "172.18.0.3"]))));

  it.each(["iptables", "nftables"] as const)("%s", async (mode) => {
    const world = zoo(mode);
    // As the real nodes are set: one refusal is not to silence the next.
    for (const { netns } of world.nodes) netns.sysctls.set("net.ipv4.icmp_ratelimit", "0");
    const nodes = ["kind-control-plane", "kind-worker", "kind-worker2"];
    for (const node of nodes) load(spaces, node, world, node, mode);
    const kernel = new Map<string, readonly string[]>();
    const places = [...new Set(REQUESTS.map((r) => r.from))];
    await Promise.all(
      places.map(async (from) => {
        const rows = REQUESTS.filter((r) => r.from === from);
        const answers = await askKernel(
          spaces,
          from,
          rows.map((r): Ask => [r.proto, r.ip, r.port, ...patience(r)]),
        );
        rows.forEach((r, i) => kernel.set(r.what, answers[i]!));
      }),
    );
    for (const node of nodes) {
      for (const table of ["filter", "nat", "mangle"]) if (mode === "iptables") spaces.in(node, ["iptables", "-t", table, "-F"]);
      spaces.in(node, ["nft", "flush", "ruleset"]);
      if (mode === "iptables") spaces.in(node, ["nfacct", "flush"]);
    }
    const told = (answers: readonly string[], by: string): unknown => {
      // Which endpoint affinity chose is chance, and whom it sees depends on that.
      if (by === "one") return answers.length;
      return answers;
    };
    const rows = REQUESTS.map((r) => ({ what: r.what, answers: told(kernel.get(r.what)!, r.by) }));
    expect(REQUESTS.map((r) => ({ what: r.what, answers: told(askWorld(world, r), r.by) }))).toEqual(rows);
    // The table itself says what is to be expected of both.
    for (const r of REQUESTS) {
      const answers = kernel.get(r.what)!;
      expect([r.what, r.by === "one" ? answers.length : answers.map((a) => a.split(" ")[0]).join(" ")]).toEqual([r.what, r.by === "one" ? 1 : r.by]);
    }
  });
});
