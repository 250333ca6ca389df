// default/kubernetes: a Service without a selector whose endpoint is the server. The server looks after it each ten seconds.
import { serviceNameLabel } from "./labels";
import type { Clock } from "../base/clock";
import type { Store } from "./store";
import type { Client } from "./types";
import { fromNumber, ipFamily, parseCIDR, toNumber } from "./validation/ip";

const INTERVAL_MS = 10_000;
const PARTS = ["services", "endpoints", "endpointslices.discovery.k8s.io"];

/** Makes the Service, and makes it again at the next look after it was deleted. */
export function keepKubernetes(api: Client, store: Store, clock: Clock, cidr: string, advertise: Address): void {
  const start = clock.now;
  const owner = "api/kubernetes-service";
  clock.on(owner, () => makeKubernetes(api, cidr, advertise));
  makeKubernetes(api, cidr, advertise);
  for (const part of PARTS)
    store.watch(part, "default", [], ({ type, object }) => {
      if (type === "DELETED" && object.metadata.name === "kubernetes") clock.at(clock.now + INTERVAL_MS - ((clock.now - start) % INTERVAL_MS), owner);
    });
}

export type Address = { readonly ip: string; readonly port: number };

/** Makes what is missing of it. */
function makeKubernetes(api: Client, cidr: string, { ip, port }: Address): void {
  const range = parseCIDR(cidr)!;
  const clusterIP = fromNumber(toNumber(range.ip) + 1n, range.family);
  const make = (resource: string, object: Readonly<Record<string, unknown>>): void => {
    if (api.get(resource, "default", "kubernetes") === undefined) api.create(resource, "default", object);
  };
  const ports = [{ name: "https", port, protocol: "TCP" }];
  make("services", {
    metadata: { name: "kubernetes", labels: { component: "apiserver", provider: "kubernetes" } },
    spec: {
      type: "ClusterIP",
      clusterIP,
      ipFamilyPolicy: "SingleStack",
      sessionAffinity: "None",
      ports: [{ name: "https", port: 443, protocol: "TCP", targetPort: port }],
    },
  });
  make("endpoints", {
    metadata: { name: "kubernetes", labels: { "endpointslice.kubernetes.io/skip-mirror": "true" } },
    subsets: [{ addresses: [{ ip }], ports }],
  });
  make("endpointslices.discovery.k8s.io", {
    metadata: { name: "kubernetes", labels: { [serviceNameLabel]: "kubernetes" } },
    addressType: ipFamily(ip) === 6 ? "IPv6" : "IPv4",
    endpoints: [{ addresses: [ip], conditions: { ready: true } }],
    ports,
  });
}
