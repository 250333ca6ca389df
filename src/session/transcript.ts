// Plays a recorded transcript on a fresh cluster: the format of test/golden/README.md. Each `$` line is a shell of its
// own (bash -c), as it was when it was recorded; waits pass in virtual time.
import descriptions from "../api/schema/descriptions.json";
import type { KubeObject } from "../api/types";
import { World } from "../cluster/world";
import { helpTexts } from "../kubectl/help/texts";
import type { ProxyMode } from "../proxy/kubeproxy";
import { recorded } from "./account";

const modes: readonly string[] = ["iptables", "nftables", "ipvs", "userspace"];

/** The same transcript with this cluster's answers. Throws on an `@` line that it does not know. Chance comes from `seed`. */
export function playTranscript(source: string, seed = 7): string {
  const lines = source.split("\n");
  const mode = /^# mode: (\S+)/m.exec(source)?.[1] ?? "iptables";
  if (!modes.includes(mode)) throw new Error(`unknown mode ${mode}`);
  const world = new World({ preset: /^# cluster: dual-stack/m.test(source) ? "kind-dual-stack" : "kind", seed, mode: mode as ProxyMode });
  world.giveHelp(helpTexts);
  world.giveDescriptions(descriptions);
  world.boot();
  const player = new Player(world);
  const out: string[] = [];
  let file: string | undefined;
  for (const line of lines) {
    if (/^[12][|\\]|^\? /.test(line)) continue;
    out.push(line);
    if (line.startsWith("> ")) {
      file = `${world.laptop.home}/${line.slice(2).trim()}`;
      world.laptop.files.write(file, "");
    } else if (line.startsWith("|") && file !== undefined) world.laptop.files.append(file, line.slice(2) + "\n");
    else if (line.startsWith("@ ")) player.act(line.slice(2).trim().split(/\s+/));
    else if (line.startsWith("$ ")) out.push(...player.run(line.slice(2)));
  }
  return out.join("\n");
}

class Player {
  constructor(readonly world: World) {}

  run(line: string): readonly string[] {
    const { code, stdout, stderr } = this.world.runLine(line);
    return [...recorded(1, stdout), ...recorded(2, stderr), ...(code === 0 ? [] : [`? ${code}`])];
  }

  act(words: readonly string[]): void {
    const { world } = this;
    const [verb, a = "", b = ""] = words;
    switch (verb) {
      case "ready":
        return this.#ready();
      case "sync":
        return world.pass(3200);
      case "sleep":
        return world.pass(Number(a) * 1000);
      case "cloud":
        return world.setCloud(a === "on");
      case "zone":
        return world.setZone(a, b);
      case "proxy":
        world.setProxy(b, a === "on");
        return world.pass(1000);
      case "mode":
        world.setMode(a as ProxyMode);
        return world.pass(8000);
      case "node":
        return world.setNode(b, a === "on");
      default:
        throw new Error(`unknown line: @ ${words.join(" ")}`);
    }
  }

  /** Every Pod runs and none is terminating, then the time in which kube-proxy has synced. */
  #ready(): void {
    const { world } = this;
    world.pass(600);
    for (let i = 0; i < 80; i++) {
      const pods = world.api.list("pods");
      if (pods.every((p: KubeObject) => (p["status"] as { phase?: string }).phase === "Running" && p.metadata.deletionTimestamp === undefined)) break;
      world.pass(250);
    }
    world.pass(3200);
  }
}
