// The kernel's own word on which chains and rules a packet meets, for 25 requests in the zoo, against ours. Which of
// several endpoints answers is drawn at random: a request is repeated until the same one is drawn.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { World } from "../../src/cluster/world";
import type { Kernel } from "../../src/net/hooks";
import { nftablesKey } from "../../src/net/nftables/nftables";
import { nftTraceLines } from "../../src/net/nftables/trace-text";
import { nameId, type TraceRing } from "../../src/net/trace";
import type { Netns } from "../../src/net/types";

type Recording = { requests: { from: string; to: string; curl: string; nodes: Record<string, string[]> }[] };
const recording = JSON.parse(readFileSync(new URL("../golden/traces/nftables.json", import.meta.url), "utf8")) as Recording;

function zoo(): World {
  const world = new World({ preset: "kind", seed: 1, mode: "nftables" });
  world.boot();
  const lines = readFileSync(new URL("../golden/200-zoo-nftables.t", import.meta.url), "utf8").split("\n");
  const start = lines.indexOf("> zoo.yaml") + 1;
  const end = lines.findIndex((l, i) => i > start && !l.startsWith("| "));
  world.laptop.files.write(
    `${world.laptop.home}/zoo.yaml`,
    lines
      .slice(start, end)
      .map((l) => l.slice(2))
      .join("\n") + "\n",
  );
  world.runLine("kubectl apply -f zoo.yaml");
  world.pass(15_000);
  return world;
}

function namespaceOf(world: World, from: string): Netns {
  if (from === "laptop") return world.laptop.netns;
  const [kind, name] = from.split("/") as [string, string];
  if (kind === "node") return world.network.namespace(name)!;
  const pod = world.api.get("pods", "zoo", name)!;
  return world.network.namespaces.find((n) => n.addresses(4).some((a) => a.ip === (pod["status"] as { podIP: string }).podIP))!;
}

function forgetAffinity(): void {
  for (const { netns } of world.nodes) {
    const nft = (netns.kernel as Kernel).slot(nftablesKey);
    for (const set of nft.table("ip", "kube-proxy")!.sets.keys()) if (set.startsWith("affinity-")) nft.run(`flush set ip kube-proxy ${set}`);
  }
}

const mask = (line: string): string =>
  line
    .replace(/tcp sport \d+/, "tcp sport P")
    .replace(/ip id \d+ |tcp window \d+ ?/g, "")
    .replace(/(iif|oif) "veth\w+"/g, '$1 "veth"')
    .trim();

const world = zoo();
const ring = world.network.traces as TraceRing;

test.each(recording.requests.map((r, i) => [`${r.from} to ${r.to} (${i})`, r] as const))("%s meets the same chains and rules", (_name, request) => {
  const ns = namespaceOf(world, request.from);
  const [ip, port] = request.to.split(":") as [string, string];
  const wanted = Object.fromEntries(Object.entries(request.nodes).map(([node, lines]) => [node, lines.map(mask)]));
  let got: Record<string, string[]> = {};
  for (let attempt = 0; attempt < 60; attempt++) {
    // Affinity remembers the draw: where the recorded one was fresh, ours must be.
    if (JSON.stringify(wanted).includes("vmap { 0 : goto endpoint-")) forgetAffinity();
    const connection = ns.connect({ ip, port: Number(port) });
    const steps = ring.steps(connection.trace);
    connection.abort();
    world.pass(10);
    got = {};
    for (const { name } of world.nodes) {
      const lines = nftTraceLines(steps, nameId(name), true, connection.trace).map(mask);
      if (lines.length > 0) got[name] = lines;
    }
    if (JSON.stringify(got) === JSON.stringify(wanted)) return;
    const drawn = /ip daddr (10\.244\.\S+)/;
    const endpoint = (all: Record<string, string[]>): string | undefined =>
      Object.values(all)
        .flat()
        .map((l) => drawn.exec(l)?.[1])
        .find((x) => x !== undefined);
    if (endpoint(got) === endpoint(wanted)) break;
  }
  expect(got).toEqual(wanted);
});
