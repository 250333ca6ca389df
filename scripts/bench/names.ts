// Names: resolved end to end through packets and rules, and queries inside the plugin chain alone.
import { createCoreDns } from "../../src/dns/coredns";
import { TYPES } from "../../src/dns/codes";
import { query } from "../../src/dns/message";
import { encode } from "../../src/dns/message-bytes";
import { resolveName } from "../../src/dns/resolver";
import { World } from "../../src/cluster/world";
import { perSecond, rounds } from "./took";
import type { Bench } from "./list";

export function namesBenchmark({ add }: Bench): void {
  const world = new World({ preset: "kind", seed: 1 });
  world.boot();
  world.runLine("kubectl create service clusterip web --tcp=80; kubectl run c --image=busybox:1.36 -- sleep infinity");
  world.pass(5000);
  const { machine } = world.runtime.sandbox("default", "c")!.containers.get("c")!;
  const host = { files: machine.files, netns: machine.netns, clock: world.clock, random: world.random.stream("bench"), libc: "glibc" as const };
  const resolve = (n: number): number => {
    return perSecond(n, () => {
      for (let i = 0; i < n; i++) {
        const pass = resolveName(host, "web.default.svc.cluster.local.", 4);
        for (let step = pass.next(); step.done !== true; step = pass.next());
      }
    });
  };
  resolve(2000);
  const endToEnd = resolve(20_000);

  const corefile = (world.api.get("configmaps", "kube-system", "coredns")!["data"] as Record<string, string>)["Corefile"]!;
  const dns = createCoreDns({
    clock: world.clock,
    random: world.random.stream("bench-dns"),
    api: world.api,
    corefile,
    netns: machine.netns,
    read: (p) => machine.files.read(p),
    spawn: (run) => void world.driver.spawn(run, { write: () => true }),
    after: () => undefined,
  });
  world.pass(1000);
  const bytes = encode(query(7, "web.default.svc.cluster.local.", TYPES.A), true);
  let answered = 0;
  const packet = { bytes, transport: "udp" as const, from: { ip: "10.244.1.9", port: 40_000 }, to: { ip: "10.244.0.2", port: 53 }, trace: 0 };
  const ask = (n: number): number => {
    return perSecond(n, () => {
      for (let i = 0; i < n; i++) dns.handle(packet, () => answered++);
    });
  };
  ask(5000);
  const inside = ask(100_000);
  if (answered !== 105_000 * rounds) throw new Error(`${answered} of ${105_000 * rounds} queries answered`);
  add("names resolved end to end, a second", Math.round(endToEnd).toLocaleString("en"), "");
  add("queries inside CoreDNS, a second", Math.round(inside).toLocaleString("en"), `${(inside / endToEnd).toFixed(1)} x end to end`);
}
