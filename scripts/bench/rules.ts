// kube-proxy: how long a sync takes, on the first node and on the others, from nothing and after one change.
import { filled } from "./fill";
import type { Bench } from "./list";

export function rulesBenchmark({ add }: Bench): void {
  for (const mode of ["iptables", "nftables"] as const) {
    const small = syncs(mode, 1_000);
    const large = syncs(mode, 10_000);
    add(
      `${mode}: first sync of 10,000 Services with 50,000 endpoints, all three nodes`,
      `${large.first.toFixed(0)} ms`,
      `${(large.first / small.first / 10).toFixed(2)} x the time each of 1,000 Services`,
    );
    add(
      `${mode}: one endpoint's change at that size, all three nodes`,
      `${large.change.toFixed(1)} ms`,
      `${(large.change / large.first).toFixed(4)} x the first sync`,
    );
  }
}

function syncs(mode: "iptables" | "nftables", services: number): { first: number; change: number } {
  const world = filled(services, 5, mode);
  for (const proxy of world.proxies.values()) proxy.stop();
  for (const proxy of world.proxies.values()) proxy.start();
  const began = performance.now();
  world.pass(3000);
  const first = performance.now() - began;
  const slice = world.api.get("endpointslices.discovery.k8s.io", "default", "svc-7-a")!;
  const idle = performance.now();
  world.pass(3000);
  const quiet = performance.now() - idle;
  world.api.update("endpointslices.discovery.k8s.io", { ...slice, endpoints: (slice["endpoints"] as readonly unknown[]).slice(1) });
  const changed = performance.now();
  world.pass(3000);
  return { first, change: performance.now() - changed - quiet };
}
