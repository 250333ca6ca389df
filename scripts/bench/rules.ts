// kube-proxy: how long a sync takes, on the first node and on the others, from nothing and after one change.
import { cpuMs } from "./cpu";
import { filled } from "./fill";
import type { Bench } from "./list";

type Mode = "iptables" | "nftables";

export function rulesBenchmark({ add }: Bench): void {
  for (const mode of ["iptables", "nftables"] as const) {
    const small = syncs(mode, 1_000);
    const large = syncs(mode, 10_000);
    add(
      `${mode}: first sync of 10,000 Services with 50,000 endpoints, first node`,
      `${large.first.toFixed(0)} ms`,
      `${(large.first / small.first / 10).toFixed(2)} x the time each of 1,000 Services`,
    );
    add(`${mode}: the same, each further node`, `${large.further.toFixed(0)} ms`, `${(large.further / large.first).toFixed(2)} x the first node`);
    add(
      `${mode}: one endpoint's change at that size, all three nodes`,
      `${large.change.toFixed(1)} ms`,
      `${(large.change / large.first).toFixed(4)} x the first sync`,
    );
  }
}

function syncs(mode: Mode, services: number): { readonly first: number; readonly further: number; readonly change: number } {
  const world = filled(services, 5, mode);
  for (const proxy of world.proxies.values()) proxy.stop();
  world.pass(3000); // watchers are told of what was made
  const [first, ...further] = [...world.proxies.values()].map((proxy) =>
    cpuMs(() => {
      proxy.start();
      world.pass(1500);
    }),
  );
  const change = (i: number): number => {
    const slice = world.api.get("endpointslices.discovery.k8s.io", "default", `svc-${i}-a`)!;
    world.api.update("endpointslices.discovery.k8s.io", { ...slice, endpoints: (slice["endpoints"] as readonly unknown[]).slice(1) });
    return cpuMs(() => world.pass(3000));
  };
  const changes = Array.from({ length: 15 }, (_, i) => change(i + 7)).sort((a, b) => a - b);
  return { first: first!, further: further.reduce((a, b) => a + b, 0) / further.length, change: changes[7]! };
}
