// A cluster filled with Services and endpoints straight through the API: controllers idle.
import { World } from "../../src/cluster/world";
import type { ProxyMode } from "../../src/proxy/kubeproxy";

export function clusterIp(i: number): string {
  return `10.96.${16 + (i >> 8)}.${i & 255}`;
}

/** A booted cluster with `services` ClusterIP Services of `endpoints` endpoints each, made without controllers' help. */
export function filled(services: number, endpoints: number, mode: ProxyMode = "iptables"): World {
  const world = new World({ preset: "kind", seed: 1, mode });
  world.boot();
  fill(world, services, endpoints);
  return world;
}

export function fill(world: World, services: number, endpoints: number, ip: (n: number) => string = podIp): void {
  for (let i = 0; i < services; i++) {
    world.api.create("services", "default", service(i));
    if (endpoints > 0) world.api.create("endpointslices.discovery.k8s.io", "default", slice(i, endpoints, ip));
  }
}

export function service(i: number): unknown {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name: `svc-${i}` },
    spec: { clusterIP: clusterIp(i), ports: [{ name: "http", port: 80, targetPort: 8080 }] },
  };
}

function podIp(n: number): string {
  return `10.244.${1 + ((n >> 8) & 127)}.${n & 255}`;
}

/** @param ip the address of the n-th endpoint of all */
export function slice(i: number, endpoints: number, ip: (n: number) => string = podIp): unknown {
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name: `svc-${i}-a`, labels: { "kubernetes.io/service-name": `svc-${i}` } },
    addressType: "IPv4",
    ports: [{ name: "http", protocol: "TCP", port: 8080 }],
    endpoints: Array.from({ length: endpoints }, (_, k) => {
      const n = i * endpoints + k;
      return { addresses: [ip(n)], conditions: { ready: true }, nodeName: n % 2 === 0 ? "kind-worker" : "kind-worker2" };
    }),
  };
}
