// Clusters whose rules are looked at: that of the recorded zoo (fourteen Services of every kind, four Pods), and one with
// the Services, Pods and EndpointSlices of many transcripts at once.
import { readFileSync } from "node:fs";
import type { World } from "../../src/cluster/world";
import { normalise } from "../golden/compare.mjs";
import { worldFor } from "./transcript";

const FILES = { iptables: "100-zoo-iptables.t", nftables: "200-zoo-nftables.t", ipvs: "300-zoo-ipvs.t", userspace: "400-userspace.t" };
export type Mode = keyof typeof FILES;

/** A World in which the transcript's manifest has been applied and kube-proxy has synced. */
export function zoo(mode: Mode): World {
  const source = readFileSync(new URL(`../golden/${FILES[mode]}`, import.meta.url), "utf8");
  const world = worldFor(source);
  let file: string | undefined;
  for (const line of source.split("\n")) {
    if (line.startsWith("> ")) file = `${world.laptop.home}/${line.slice(2)}`;
    else if (line.startsWith("|") && file !== undefined) world.laptop.files.append(file, line.slice(2) + "\n");
    else if (/^\$ kubectl apply/.test(line)) {
      const { code, stderr } = world.runLine(line.slice(2));
      if (code !== 0) throw new Error(stderr);
    }
  }
  world.pass(20_000);
  return world;
}

const CROWD = [
  "530-policies-iptables.t",
  "531-affinity-iptables.t",
  "532-slices-iptables.t",
  "535-loadbalancer-iptables.t",
  "090-topology.t",
  "514-dualstack.t",
];

/** A dual-stack World in which each of these transcripts' manifests has been applied, in a namespace of its own. */
export function crowd(mode: Mode): World {
  const world = worldFor(`# cluster: dual-stack\n# mode: ${mode}`);
  for (const [node, zone] of Object.entries({ "kind-control-plane": "zone-c", "kind-worker": "zone-a", "kind-worker2": "zone-b" })) world.setZone(node, zone);
  for (const file of CROWD) {
    const namespace = file.split("-")[1]!;
    world.runLine(`kubectl create namespace ${namespace}`);
    const manifests = new Map<string, string>();
    let name = "";
    for (const line of readFileSync(new URL(`../golden/${file}`, import.meta.url), "utf8").split("\n")) {
      if (line.startsWith("> ")) manifests.set((name = line.slice(2)), "");
      // Two transcripts may have chosen the same port for health checks.
      else if (line.startsWith("|")) manifests.set(name, manifests.get(name)! + line.slice(2).replace(/healthCheckNodePort: \d+, /, "") + "\n");
    }
    for (const [manifest, text] of manifests) {
      world.laptop.files.write(`${world.laptop.home}/${manifest}`, text);
      // Some hold a Service that is refused.
      world.runLine(`kubectl apply -n ${namespace} -f ${manifest}`);
      world.pass(8000);
    }
  }
  return world;
}

/** What a line prints on a node of the World. */
export function onNode(world: World, node: string, line: string): string {
  const { code, stdout, stderr } = world.runLine(`docker exec ${node} ${line}`);
  if (code !== 0) throw new Error(`${line}: ${stderr}`);
  return stdout;
}

/** Rules as they are compared: counters and times masked, chains that are written in a hash table's order sorted. */
export function comparable(command: string, text: string): string[] {
  return normalise(
    {
      cmd: command,
      out: text
        .split("\n")
        .slice(0, -1)
        .map((l) => `1|${l}`),
    },
    "",
  );
}
