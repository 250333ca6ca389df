// The scale lab's bench: an API server filled with Services and slices, and one node whose kube-proxy follows them in one
// mode after the other. Rules, bytes and rules tried are counted; time is what the caller's clock says of the work done
// here, in this engine: its growth tells something, its seconds do not.
import { serviceNameLabel } from "../api/labels";
import { Clock } from "../base/clock";
import { Driver } from "../base/driver";
import { Random } from "../base/random";
import { createApiServer, type ApiServer } from "../api/server";
import { linesOf } from "../net/block";
import type { Kernel } from "../net/hooks";
import { ipSetsKey } from "../net/ipsets/ipsets";
import { iptables } from "../net/iptables/state";
import { ipvsKey } from "../net/ipvs/ipvs";
import { createNetwork } from "../net/network";
import { stackOf, type Namespace } from "../net/netns";
import { nftablesKey } from "../net/nftables/nftables";
import type { Network } from "../net/types";
import { createKubeProxy, type KubeProxy, type ProxyMode } from "../proxy/kubeproxy";

/** Endpoints of each Service. */
export const endpointsEach = 5;
const connections = 200;
const nodeIp = "172.18.0.3";
const hop = "172.18.0.1";

export type Written = {
  /** Lines given to iptables-restore or nft; in IPVS mode also what netlink makes: virtual servers, real servers, addresses, set entries. */
  readonly lines: number;
  /** Of the text alone: netlink has none. */
  readonly bytes: number;
};

export type ScalePoint = {
  readonly mode: ProxyMode;
  readonly services: number;
  readonly pods: number;
  /** Of one new connection from the node to a Service, on average over Services all along the list. */
  readonly tried: number;
  readonly lookups: number;
  /** What the kernel holds: rules of all chains; elements of sets and maps, virtual and real servers. */
  readonly rules: number;
  readonly elements: number;
  readonly first: Written & { readonly ms: number };
  /** One endpoint of one Service goes. */
  readonly change: Written & { readonly ms: number };
};

type Meter = { lines: number; bytes: number };

export class Scale {
  readonly #now: () => number;
  readonly #clock = new Clock(0);
  readonly #random = new Random(1);
  readonly #driver = new Driver(this.#clock);
  readonly #api: ApiServer;
  readonly #network: Network;
  #services = 0;
  #nodes = 0;

  /** @param now milliseconds of the caller's clock. */
  constructor(now: () => number) {
    this.#now = now;
    this.#network = createNetwork(this.#clock, this.#random);
    this.#api = createApiServer({ clock: this.#clock, random: this.#random, serviceCIDRs: ["10.96.0.0/12"] });
  }

  get services(): number {
    return this.#services;
  }

  /** Counts one mode at one size; sizes only grow. */
  measure(mode: ProxyMode, services: number): ScalePoint {
    this.#grow(services);
    const ns = this.#node();
    const meter: Meter = { lines: 0, bytes: 0 };
    metered(ns, meter);
    const proxy = this.#proxy(ns, mode);
    const before = netlink(ns);
    const began = this.#now();
    proxy.start();
    this.#pass(1);
    const first = { ...read(meter, netlink(ns) - before), ms: this.#now() - began };
    this.#pass(2000);
    const change = this.#change(ns, meter, mode);
    const { tried, lookups } = this.#connect(ns);
    const held = heldBy(ns);
    proxy.stop();
    this.#network.removeNamespace(ns.name);
    ns.slots.clear(); // a stopped kube-proxy still knows its node, whose rules are hundreds of megabytes
    this.#network.removeNamespace(`${ns.name}-far`);
    return { mode, services, pods: services * endpointsEach, tried, lookups, ...held, first, change };
  }

  #pass(ms: number): void {
    this.#driver.run({ limit: this.#clock.now + ms });
  }

  #grow(services: number): void {
    for (let i = this.#services; i < services; i++) {
      this.#api.create("services", "default", service(i));
      this.#api.create("endpointslices.discovery.k8s.io", "default", slice(i));
    }
    this.#services = Math.max(this.#services, services);
    this.#pass(1000);
  }

  /** A node of its own for each count, behind a link whose far end swallows everything. */
  #node(): Namespace {
    const name = `node-${++this.#nodes}`;
    const far = `${name}-far`;
    const netns = this.#network.addNamespace(name);
    const ns = stackOf(netns);
    this.#network.addNamespace(far);
    this.#network.addVeth({ ns: name, link: "eth0" }, { ns: far, link: "eth0" });
    netns.addAddress("eth0", `${nodeIp}/16`);
    this.#network.namespace(far)!.addAddress("eth0", `${hop}/32`);
    netns.addRoute({ dest: "default", via: hop, link: "eth0" });
    netns.sysctls.set("net.ipv4.ip_forward", "1");
    this.#api.create("nodes", undefined, { metadata: { name }, status: { addresses: [{ type: "InternalIP", address: nodeIp }] } });
    return ns;
  }

  #proxy(netns: Namespace, mode: ProxyMode): KubeProxy {
    return createKubeProxy({
      node: netns.name,
      api: this.#api,
      clock: this.#clock,
      random: this.#random,
      driver: this.#driver,
      network: this.#network,
      netns,
      mode,
      clusterCidrs: ["10.244.0.0/16"],
      startupMs: 0,
    });
  }

  #change(ns: Namespace, meter: Meter, mode: ProxyMode): ScalePoint["change"] {
    // kube-proxy writes the chains that all Services share with every sync. Ours leaves them out where nobody has touched
    // them, which comes to the same; here somebody has, so that what is counted is what the real one writes.
    if (mode === "iptables") for (const verb of ["-A", "-D"]) ns.iptables(4, ["-t", "nat", verb, "KUBE-SERVICES", "-j", "RETURN"]);
    const name = `svc-${this.#services >> 1}-a`;
    const found = this.#api.get("endpointslices.discovery.k8s.io", "default", name)!;
    const endpoints = found["endpoints"] as readonly unknown[];
    meter.lines = meter.bytes = 0;
    const before = netlink(ns);
    this.#api.update("endpointslices.discovery.k8s.io", { ...found, endpoints: endpoints.slice(1) });
    const began = this.#now();
    this.#pass(1500);
    const change = { ...read(meter, Math.abs(netlink(ns) - before)), ms: this.#now() - began };
    const now = this.#api.get("endpointslices.discovery.k8s.io", "default", name)!;
    this.#api.update("endpointslices.discovery.k8s.io", { ...now, endpoints });
    this.#pass(1500);
    return change;
  }

  #connect(ns: Namespace): { tried: number; lookups: number } {
    const { traces } = this.#network;
    let tried = 0;
    let lookups = 0;
    for (let i = 0; i < connections; i++) {
      const before = { tried: traces.tried, lookups: traces.lookups };
      // The SYN alone: what a reset adds is not the connection's price.
      const c = ns.connect({ ip: clusterIp((i * 7919) % this.#services), port: 80 });
      tried += traces.tried - before.tried;
      lookups += traces.lookups - before.lookups;
      c.abort();
    }
    this.#pass(1);
    return { tried: tried / connections, lookups: lookups / connections };
  }
}

const read = (meter: Meter, objects: number): Written => ({ lines: meter.lines + objects, bytes: meter.bytes });

/** Counts what is given to iptables-restore and nft on this node. */
function metered(ns: Namespace, meter: Meter): void {
  const count = (lines: readonly string[]): void => {
    meter.lines += lines.length;
    for (const l of lines) meter.bytes += l.length + 1;
  };
  const restore = ns.iptablesRestore.bind(ns);
  ns.iptablesRestore = (family, input, options) => {
    count(linesOf(input));
    return restore(family, input, options);
  };
  const nft = ns.slot(nftablesKey);
  const run = nft.runLines.bind(nft);
  nft.runLines = (input) => {
    count(linesOf(input));
    run(input);
  };
}

/** What IPVS mode has made through netlink. */
function netlink(ns: Namespace): number {
  const services = ns.peek(ipvsKey)?.services.all ?? [];
  const sets = [...(ns.peek(ipSetsKey)?.sets.values() ?? [])];
  const addresses = ns.links.get("kube-ipvs0")?.addresses.length ?? 0;
  return services.length + services.reduce((n, s) => n + s.servers.length, 0) + sets.reduce((n, s) => n + s.members.size, 0) + addresses;
}

function heldBy(ns: Namespace): { rules: number; elements: number } {
  let rules = 0;
  let elements = 0;
  for (const table of (ns.kernel as Kernel).peek(iptables)?.tables[4].values() ?? []) for (const c of table.chains.values()) rules += c.rules.length;
  for (const table of ns.peek(nftablesKey)?.tables ?? []) {
    if (table.family !== "ip") continue;
    for (const c of table.chains.values()) rules += c.rules.length;
    for (const s of table.sets.values()) elements += s.elements.size + s.ranges.length;
  }
  return { rules, elements: elements + netlink(ns) };
}

function clusterIp(i: number): string {
  return `10.${96 + (i >> 16)}.${(i >> 8) & 255}.${i & 255}`.replace(/^10\.96\.0\./, "10.97.0.");
}

function service(i: number): unknown {
  return {
    apiVersion: "v1",
    kind: "Service",
    metadata: { name: `svc-${i}` },
    spec: { clusterIP: clusterIp(i), ports: [{ name: "http", port: 80, targetPort: 8080 }] },
  };
}

function slice(i: number): unknown {
  return {
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: { name: `svc-${i}-a`, labels: { [serviceNameLabel]: `svc-${i}` } },
    addressType: "IPv4",
    ports: [{ name: "http", protocol: "TCP", port: 8080 }],
    endpoints: Array.from({ length: endpointsEach }, (_, k) => {
      const n = i * endpointsEach + k;
      return { addresses: [`10.244.${(n >> 8) & 255}.${n & 255}`], conditions: { ready: true }, nodeName: `node-of-${n % 100}` };
    }),
  };
}
