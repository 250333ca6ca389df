// kube-proxy: how long a sync takes, on the first node and on the others, from nothing and after one change; and what the
// rules of all nodes take in memory.
import { tookMs } from "./took";
import { filled } from "./fill";
import type { Bench, Mode } from "./list";

type Syncs = { readonly first: number; readonly further: number; readonly change: number; readonly bytes: number };

export function rulesBenchmark(mode: Mode, { add, goal }: Bench): void {
  const small = syncs(mode, 1_000);
  const large = syncs(mode, 10_000);
  const size = "10,000 Services with 50,000 endpoints";
  goal(`${mode}: first sync of ${size}, first node`, large.first, "ms", { most: 1500 });
  goal(`${mode}: the same, each further node`, large.further, "ms", { most: 300 });
  goal(`${mode}: one endpoint's change at that size, all three nodes`, large.change, "ms", { most: 20 });
  add(
    `${mode}: a Service's part of the first sync`,
    `${((large.first / 10_000) * 1000).toFixed(0)} us`,
    `${(large.first / small.first / 10).toFixed(2)} x that of 1,000 Services`,
  );
  add(
    `${mode}: memory of three nodes' rules, a Service`,
    `${(large.bytes / 10_000 / 1024).toFixed(1)} KiB`,
    `${(large.bytes / small.bytes / 10).toFixed(2)} x that of 1,000 Services`,
  );
}

function syncs(mode: Mode, services: number): Syncs {
  const world = filled(services, 5, mode);
  for (const proxy of world.proxies.values()) proxy.stop();
  world.pass(3000); // watchers are told of what was made
  const before = process.memoryUsage().heapUsed;
  const [first, ...further] = [...world.proxies.values()].map((proxy) =>
    tookMs(() => {
      proxy.start();
      world.pass(1500);
    }),
  );
  const bytes = process.memoryUsage().heapUsed - before;
  const change = (i: number): number => {
    const slice = world.api.get("endpointslices.discovery.k8s.io", "default", `svc-${i}-a`)!;
    world.api.update("endpointslices.discovery.k8s.io", { ...slice, endpoints: (slice["endpoints"] as readonly unknown[]).slice(1) });
    return tookMs(() => world.pass(3000));
  };
  const changes = Array.from({ length: 15 }, (_, i) => change(i + 7)).sort((a, b) => a - b);
  return { first: first!, further: further.reduce((a, b) => a + b, 0) / further.length, change: changes[7]!, bytes };
}
