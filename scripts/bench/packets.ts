// The data plane: new connections and packets a second through the rules, and how many rules each tries.
import { clusterIp, fill, filled } from "./fill";
import type { Bench } from "./list";

export function packetBenchmark({ add }: Bench): void {
  for (const mode of ["iptables", "nftables", "ipvs"] as const) {
    perSecond(mode, 10); // warm
    const base = perSecond(mode, 10);
    for (const services of [10, 100, 1000]) {
      const rate = services === 10 ? base : perSecond(mode, services);
      add(`${mode}: new connections a second, ${services} Services`, Math.round(rate).toLocaleString("en"), `${(base / rate).toFixed(2)} x the time with 10`);
    }
  }
}

function perSecond(mode: "iptables" | "nftables" | "ipvs", services: number): number {
  const world = filled(0, 0, mode);
  fill(world, services, 5);
  world.pass(5000);
  const client = world.network.namespace("kind-worker")!;
  const connections = 5_000;
  const target = { ip: clusterIp(services - 1), port: 80 };
  const began = performance.now();
  for (let i = 0; i < connections; i++) client.connect(target).abort();
  return connections / ((performance.now() - began) / 1000);
}
