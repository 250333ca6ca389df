// A load balancer's controller, as MetalLB in layer 2 answers on a kind cluster: the next free address of a pool, announced
// by one node: the first worker by name, with externalTrafficPolicy Local the first that has a ready endpoint. It can be
// switched off (then addresses stay <pending>), and leaves Services with a loadBalancerClass to others. An address is not
// withdrawn when its Service goes: neighbours keep it in their caches.
import { serviceNameLabel } from "../api/labels";
import { ApiError } from "../api/types";
import type { WatchEvent } from "../api/types";
import { keyOf, splitKey } from "./references";
import type { EndpointSlice, NodeObject, Service } from "./objects";
import { timing } from "./timing";
import type { ControllerFactory, Key } from "./types";

const pool = { prefix: "172.18.255.", from: 200, to: 249 };
const slicesResource = "endpointslices.discovery.k8s.io";

export const loadBalancerController: ControllerFactory = ({ settings, caches }) => {
  const services = caches.of<Service>("services");
  const slices = caches.of<EndpointSlice>(slicesResource);
  const nodes = caches.of<NodeObject>("nodes");
  let given = new Map<Key, string>();
  let via = new Map<string, string | undefined>();

  const isOurs = (s: Service): boolean => s.spec.type === "LoadBalancer";

  function free(): string | undefined {
    const taken = new Set(given.values());
    for (let n = pool.from; n <= pool.to; n++) if (!taken.has(`${pool.prefix}${n}`)) return `${pool.prefix}${n}`;
    return undefined;
  }

  function announcer(service: Service): string | undefined {
    const workers = [...nodes.values()]
      .filter((n) => n.metadata.labels?.["node-role.kubernetes.io/control-plane"] === undefined)
      .map((n) => n.metadata.name)
      .sort();
    if (service.spec.externalTrafficPolicy !== "Local") return workers[0];
    const local = new Set<string>();
    for (const s of slices.by("service", keyOf(service)))
      for (const e of s.endpoints ?? []) if (e.conditions?.ready === true && e.nodeName !== undefined) local.add(e.nodeName);
    return workers.find((n) => local.has(n));
  }

  return {
    name: "load-balancer-controller",
    watches: ["services", slicesResource, "nodes"],
    react: timing.loadBalancer,
    keys(event, resource) {
      if (resource === "services") {
        const { object, previous } = event as WatchEvent<Service>;
        return isOurs(object) || (previous !== undefined && isOurs(previous)) ? [keyOf(object)] : [];
      }
      if (resource === slicesResource) {
        const slice = (event as WatchEvent<EndpointSlice>).object;
        const key = `${slice.metadata.namespace ?? ""}/${slice.metadata.labels?.[serviceNameLabel] ?? ""}`;
        return given.has(key) ? [key] : [];
      }
      return event.type === "MODIFIED" ? [] : [...given.keys()];
    },
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const service = services.get(key) === undefined ? undefined : api.get<Service>("services", namespace, name);
      if (service === undefined || !isOurs(service)) return void given.delete(key);
      const ingress = service.status?.loadBalancer?.ingress ?? [];
      let ip = ingress[0]?.ip;
      if (ingress.length === 0) {
        if ((service.spec.loadBalancerClass ?? "") !== "") return;
        const address = (service.spec.loadBalancerIP ?? "") !== "" ? service.spec.loadBalancerIP : (given.get(key) ?? free());
        // Off, or no address left: look again soon.
        if (settings.cloud?.() === false || address === undefined) return requeue(key, timing.loadBalancer);
        try {
          api.patch("services", namespace, name, { status: { loadBalancer: { ingress: [{ ip: address, ipMode: "VIP" }] } } }, "status");
        } catch (e) {
          if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
          return;
        }
        ip = address;
      }
      // Another controller's answer: a host's name.
      if (ip === undefined) return;
      given.set(key, ip);
      const node = announcer(service);
      // Nobody announces it and nobody has: the laptop asks its neighbours in vain. What is withdrawn it learns at once.
      if (via.get(ip) === node) return;
      via.set(ip, node);
      settings.announce?.(ip, node);
    },
    snapshot: () => ({ given: new Map(given), via: new Map(via) }),
    restore(state) {
      const s = state as { given: Map<Key, string>; via: Map<string, string | undefined> };
      given = new Map(s.given);
      via = new Map(s.via);
      for (const [ip, node] of via) settings.announce?.(ip, node);
    },
  };
};
