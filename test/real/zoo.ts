// The cluster of the recorded zoo: fourteen Services of every kind, four Pods.
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
