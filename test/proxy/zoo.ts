// The whole cluster with the zoo in it, for tests that send packets.
import { readFileSync } from "node:fs";
import { parseResponse } from "../../src/base/http";
import { text, utf8 } from "../../src/base/bytes";
import { World } from "../../src/cluster/world";
import type { Netns } from "../../src/net/types";
import type { ProxyMode } from "../../src/proxy/kubeproxy";

export function zooWorld(mode: ProxyMode, file = "200-zoo-nftables.t", name = "zoo.yaml"): World {
  const world = new World({ preset: "kind", seed: 1, mode });
  world.boot();
  const lines = readFileSync(new URL(`../golden/${file}`, import.meta.url), "utf8").split("\n");
  const start = lines.indexOf(`> ${name}`) + 1;
  const end = lines.findIndex((l, i) => i > start && !l.startsWith("| "));
  world.laptop.files.write(
    `${world.laptop.home}/${name}`,
    lines
      .slice(start, end)
      .map((l) => l.slice(2))
      .join("\n") + "\n",
  );
  world.runLine(`kubectl apply -f ${name}`);
  world.pass(15_000);
  return world;
}

/** "laptop", "node/kind-worker", "pod/client". */
export function namespaceOf(world: World, from: string, namespace = "zoo"): Netns {
  if (from === "laptop") return world.laptop.netns;
  const [kind, name] = from.split("/") as [string, string];
  if (kind === "node") return world.network.namespace(name)!;
  const ip = (world.api.get("pods", namespace, name)!["status"] as { podIP: string }).podIP;
  return world.network.namespaces.find((n) => n.addresses(4).some((a) => a.ip === ip))!;
}

/** A GET as curl makes it: "200 0" and the body, "000 7" refused, "000 28" timed out, "000 56" reset, "000 52" nothing came. */
export function get(
  world: World,
  from: Netns,
  ip: string,
  port: number,
  path: string,
): { readonly result: string; readonly body: string; readonly trace: number } {
  const c = from.connect({ ip, port });
  const until = world.clock.now + 2000;
  const wait = (done: () => boolean): void => void world.driver.run({ limit: until, done });
  wait(() => c.state !== "connecting");
  const fail = (code: number): { result: string; body: string; trace: number } => {
    c.abort();
    return { result: `000 ${code}`, body: "", trace: c.trace };
  };
  if (c.state === "connecting") return fail(28);
  if (c.state !== "established") return fail(c.error === "timeout" ? 28 : c.error === "reset" ? 56 : 7);
  c.write(utf8(`GET ${path} HTTP/1.1\r\nHost: ${ip}\r\nAccept: */*\r\n\r\n`));
  let all = "";
  for (;;) {
    wait(() => c.readable);
    all += text(c.read());
    const response = parseResponse(utf8(all));
    if (response !== undefined && response !== "malformed" && response.complete) {
      c.end();
      world.pass(5);
      return { result: `${response.status} 0`, body: text(response.body), trace: c.trace };
    }
    if (c.error === "reset") return fail(56);
    if (c.eof) return fail(52);
    if (world.clock.now >= until) return fail(28);
  }
}
