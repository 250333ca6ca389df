// kube-proxy on one node: watches Services, EndpointSlices and its own Node, keeps the kernel's rules in one of four modes,
// and answers on its health and metrics ports (upstream: cmd/kube-proxy, pkg/proxy; 1.36.3, userspace mode as 1.24.17).
// Left out: SCTP's own traits, --nodeport-addresses, and leader-less details such as its log.
import type { Client, Subscription, WatchEvent } from "../api/types";
import type { Clock, TimerId } from "../base/clock";
import type { Driver } from "../base/driver";
import { joined, unprompted, type Because } from "../base/history";
import { splitTarget } from "../base/http";
import type { Random } from "../base/random";
import type { Stateful } from "../base/stateful";
import type { Netns, Network } from "../net/types";
import type { Backend } from "./backend";
import { configz } from "./configz";
import { deleteStaleFlows } from "./conntrack";
import { FamilyProxier } from "./family";
import { ProxyHealth, answerHealth } from "./health";
import { ProxyMetrics } from "./metrics";
import { answerMetrics, startEvent } from "./report";
import { attachSite, closeSite, openSite, type HttpSite } from "./http";
import { canonicalIp, familyOf, type Family } from "./ip";
import { cleanupIptables } from "./iptables/cleanup";
import { IptablesBackend } from "./iptables/proxier";
import { cleanupIpvs } from "./ipvs/cleanup";
import { IpvsBackend } from "./ipvs/proxier";
import { cleanupNftables } from "./nftables/cleanup";
import { NftablesBackend } from "./nftables/proxier";
import { namespacedName, type EndpointSliceObject, type NodeObject, type ServiceCidrObject, type ServiceObject } from "./objects";
import { ServiceHealth } from "./servicehealth";
import { cleanupUserspace } from "./userspace/portals";
import { UserspaceBackend } from "./userspace/proxier";
import type { RuleChange, RulesChange } from "./written";

export type ProxyMode = "iptables" | "nftables" | "ipvs" | "userspace";

export type KubeProxyOptions = {
  /** The Node object's name. */
  readonly node: string;
  readonly api: Client;
  readonly clock: Clock;
  readonly random: Random;
  /** Runs the connections of userspace mode. */
  readonly driver?: Driver;
  readonly network: Network;
  readonly netns: Netns;
  readonly mode: ProxyMode;
  /** Pods' networks: "10.244.0.0/16", and one of IPv6 in a dual-stack cluster. */
  readonly clusterCidrs: readonly string[];
  /** Services' networks, where the API server holds no ServiceCIDR objects. */
  readonly serviceCidrs?: readonly string[];
  /** Virtual milliseconds from start() to the first sync; default 400. */
  readonly startupMs?: number;
};

export interface KubeProxy extends Stateful {
  readonly mode: ProxyMode;
  readonly running: boolean;
  /** Starts the process; its rules come after startupMs. */
  start(): void;
  /** Ends the process. What it wrote stays in the kernel. */
  stop(): void;
  /** Another mode in the configuration, and a restart if it runs: what the new mode cleans up goes. */
  setMode(mode: ProxyMode): void;
  /** The node has lost, or has again, its way to the API server. */
  setConnected(connected: boolean): void;
}

const families: readonly Family[] = [4, 6];
const zoneLabel = "topology.kubernetes.io/zone";

export function createKubeProxy(options: KubeProxyOptions): KubeProxy {
  return new Process(options);
}

class Process implements KubeProxy {
  mode: ProxyMode;
  running = false;
  #connected = true;
  #booted = false;
  #boots: TimerId | undefined;
  #node: NodeObject | undefined;
  #serviceCidrs: readonly string[] = [];
  #proxiers: readonly FamilyProxier[] = [];
  #serviceHealth: readonly ServiceHealth[] = [];
  #subscriptions: readonly Subscription[] = [];
  readonly #health: ProxyHealth;
  readonly #metrics = new ProxyMetrics();
  readonly #owner: string;

  constructor(private readonly o: KubeProxyOptions) {
    this.mode = o.mode;
    this.#owner = `kube-proxy/${o.node}`;
    this.#health = new ProxyHealth(() => o.clock.now);
    o.clock.on(`${this.#owner}/boot`, () => this.#boot());
  }

  start(): void {
    if (this.running) return;
    this.running = true;
    this.#boots = this.o.clock.after(this.o.startupMs ?? 400, `${this.#owner}/boot`);
  }

  stop(): void {
    if (!this.running) return;
    this.running = false;
    this.o.clock.cancel(this.#boots);
    this.#boots = undefined;
    this.#unsubscribe();
    if (!this.#booted) return;
    this.#booted = false;
    for (const p of this.#proxiers) {
      p.stop();
      p.backend.close?.();
    }
    for (const h of this.#serviceHealth) h.close();
    for (const site of this.#sites()) closeSite(this.o.network, this.o.netns, site.owner);
    this.#proxiers = [];
    this.#serviceHealth = [];
  }

  setMode(mode: ProxyMode): void {
    if (mode === this.mode) return;
    const { running } = this;
    this.stop();
    this.mode = mode;
    if (running) this.start();
  }

  setConnected(connected: boolean): void {
    if (connected === this.#connected) return;
    this.#connected = connected;
    if (!this.running) return;
    if (!connected) this.#unsubscribe();
    else if (this.#booted) this.#follow();
    else this.#boot();
  }

  #boot(): void {
    // Without the API server it waits for its Node; a second boot after a stop in between has nothing to do.
    if (!this.running || this.#booted || !this.#connected) return;
    this.#booted = true;
    this.#boots = undefined;
    this.#node = this.o.api.get<NodeObject>("nodes", undefined, this.o.node);
    this.#metrics.restart(this.o.clock.now);
    this.#cleanup();
    this.#build();
    this.#health.restore({ updated: new Map(this.#families.map((f) => [f, this.o.clock.now])), queued: new Map() });
    for (const site of this.#sites()) openSite(this.o.network, this.o.netns, site, () => this.o.clock.now);
    // The proxiers are new: nothing that they know can have gone.
    this.#list(false);
    this.o.api.create("events", "default", startEvent(this.o.node, this.o.clock.now));
    for (const p of this.#proxiers) {
      this.#metrics.queued(this.#label(p.backend.family), this.o.clock.now);
      p.start();
    }
    this.#subscribe(true);
  }

  /** Removes what another mode has left and this one cannot live beside. */
  #cleanup(): void {
    const { netns } = this.o;
    // The releases that had userspace mode do not know the others' rules, nor they its: who changes runs `kube-proxy --cleanup`.
    if (this.mode === "userspace" || this.mode === "nftables") {
      cleanupIptables(netns);
      cleanupIpvs(netns);
    }
    if (this.mode !== "nftables") cleanupNftables(netns);
    if (this.mode !== "userspace") cleanupUserspace(netns);
  }

  /** userspace mode knew one family only. */
  get #families(): readonly Family[] {
    return this.mode === "userspace" ? families.slice(0, 1) : families;
  }

  #build(): void {
    const { o } = this;
    this.#serviceHealth = this.#families.map(
      (family) =>
        new ServiceHealth(
          o.network,
          o.netns,
          `${this.#owner}/${family}/health`,
          () => this.#healthAddresses(family),
          () => this.#health.healthy,
          () => o.clock.now,
        ),
    );
    this.#proxiers = this.#families.map((family, i) => {
      const node = (): { name: string; zone: string; ip: string | undefined } => ({
        name: o.node,
        zone: this.#node?.metadata.labels?.[zoneLabel] ?? "",
        ip: this.#nodeIp(family),
      });
      return new FamilyProxier(
        this.#backend(family),
        this.mode === "ipvs" || this.mode === "userspace" ? 30_000 : 3_600_000,
        o.clock,
        `${this.#owner}/${family}`,
        node,
        {
          queued: () => {
            this.#health.queued(family);
            this.#metrics.queued(this.#label(family), o.clock.now);
          },
          synced: (changed, rules, full, ports, endpoints) => {
            this.#health.updated(family);
            this.#metrics.synced(this.#label(family), changed.triggered, full, o.clock.now);
            // userspace mode had neither.
            if (this.mode !== "userspace") this.#serviceHealth[i]!.sync(ports, endpoints, o.node);
            if (this.mode !== "userspace" && changed.udp) this.#metrics.reconciled(this.#label(family), deleteStaleFlows(o.netns, family, ports, endpoints));
            this.#note(family, rules);
          },
          failed: (full) => this.#metrics.failed(this.mode, this.#label(family), full),
        },
      );
    });
  }

  #backend(family: Family): Backend {
    const { o } = this;
    const rules = { clusterCidr: o.clusterCidrs.find((c) => familyOf(c) === family), masqueradeAll: false };
    switch (this.mode) {
      case "nftables":
        return new NftablesBackend(family, o.netns, rules, () => this.#serviceCidrs.filter((c) => familyOf(c) === family));
      case "userspace": {
        const { driver } = o;
        if (driver === undefined) throw new Error("userspace mode needs a driver for its connections");
        return new UserspaceBackend({ ...o, driver });
      }
      case "ipvs":
        return new IpvsBackend(family, o.netns, rules);
      default:
        return new IptablesBackend(family, o.netns, rules);
    }
  }

  #note(family: Family, changes: readonly RuleChange[]): void {
    if (changes.length === 0) return;
    const what: RulesChange = { kind: "rules", node: this.o.node, mode: this.mode, family, changes };
    const because = changes.reduce<Because>((all, c) => joined(all, c.because), unprompted);
    this.o.clock.history.note("kube-proxy", what, because);
  }

  #label(family: Family): string {
    return this.mode === "userspace" ? "" : `ip_family="IPv${family}"`;
  }

  #metricsPage(): string {
    const { kernel } = this.o.netns;
    return this.#metrics.page(
      this.mode,
      this.#proxiers.map((p) => ({ label: this.#label(p.backend.family), pending: p.pending, counts: p.backend.counts() })),
      (counter) => kernel.nfacct.get(counter)?.[0],
    );
  }

  #nodeIp(family: Family): string | undefined {
    for (const a of this.#node?.status?.addresses ?? []) if (a.type === "InternalIP" && familyOf(a.address) === family) return canonicalIp(a.address);
    return undefined;
  }

  #healthAddresses(family: Family): readonly string[] {
    const ip = this.#nodeIp(family);
    // nftables mode serves node ports on the node's primary addresses alone.
    if (this.mode === "nftables" && ip !== undefined) return [ip];
    return [family === 4 ? "0.0.0.0" : "::"];
  }

  #sites(): readonly HttpSite[] {
    const ip = this.#nodeIp(4) ?? "0.0.0.0";
    return [
      {
        owner: `${this.#owner}/healthz`,
        listen: [{ address: ip, port: 10256 }],
        answer: (request) => {
          const answer = answerHealth(request, this.#health, this.#node, this.o.clock.now);
          this.#metrics.probed(splitTarget(request.path).path, answer.status);
          return answer;
        },
      },
      {
        owner: `${this.#owner}/metrics`,
        listen: [{ address: "127.0.0.1", port: 10249 }],
        answer: (request) =>
          answerMetrics(request, this.mode, { metrics: () => this.#metricsPage(), configz: () => configz({ ...this.o, mode: this.mode, ip }) }),
      },
    ];
  }

  #follow(): void {
    this.#list(true);
    this.#subscribe(false);
  }

  /** @param again whether there was a list before: what is not in this one has gone. */
  #list(again: boolean): void {
    const services = this.o.api.list<ServiceObject>("services");
    const cidrs = this.o.api.list<ServiceCidrObject>("servicecidrs.networking.k8s.io").flatMap((c) => c.spec?.cidrs ?? []);
    this.#serviceCidrs = cidrs.length > 0 ? cidrs : (this.o.serviceCidrs ?? []);
    const slices = this.o.api.list<EndpointSliceObject>("endpointslices.discovery.k8s.io");
    for (const s of services) this.#onService(s, false);
    for (const s of slices) this.#onSlice(s, false);
    if (!again) return;
    const listed = [services, slices].map((all) => new Set<string>(all.map(namespacedName))) as [Set<string>, Set<string>];
    for (const p of this.#proxiers) p.missing(...listed);
  }

  /** @param listed whether it has just asked for all that there is */
  #subscribe(listed: boolean): void {
    const { api } = this.o;
    this.#unsubscribe();
    this.#subscriptions = [
      api.watch<ServiceObject>("services", (e) => this.#onService(e.object, e.type === "DELETED"), undefined, listed),
      api.watch<EndpointSliceObject>("endpointslices.discovery.k8s.io", (e) => this.#onSlice(e.object, e.type === "DELETED"), undefined, listed),
      api.watch<NodeObject>("nodes", (e) => this.#onNode(e), undefined, listed),
    ];
  }

  #unsubscribe(): void {
    for (const s of this.#subscriptions) s.stop();
    this.#subscriptions = [];
  }

  // Another proxy's Services and headless ones are not watched at all.
  #onService(service: ServiceObject, deleted: boolean): void {
    const ours = !deleted && service.metadata.labels?.["service.kubernetes.io/service-proxy-name"] === undefined && service.spec.clusterIP !== "None";
    const name = namespacedName(service);
    for (const p of this.#proxiers) {
      this.#metrics.add("sync_proxy_rules_service_changes_total");
      p.service(name, ours ? service : undefined);
    }
  }

  #onSlice(slice: EndpointSliceObject, deleted: boolean): void {
    const removed = deleted || slice.metadata.labels?.["service.kubernetes.io/headless"] !== undefined;
    for (const p of this.#proxiers) {
      if (slice.addressType === `IPv${p.backend.family}`) this.#metrics.add("sync_proxy_rules_endpoint_changes_total");
      p.slice(slice, removed);
    }
  }

  #onNode(event: WatchEvent<NodeObject>): void {
    if (event.object.metadata.name !== this.o.node) return;
    const before = this.#node?.metadata.labels?.[zoneLabel];
    this.#node = event.type === "DELETED" ? undefined : event.object;
    if (before !== this.#node?.metadata.labels?.[zoneLabel]) for (const p of this.#proxiers) p.topology();
  }

  snapshot(): unknown {
    return {
      mode: this.mode,
      running: this.running,
      connected: this.#connected,
      booted: this.#booted,
      boots: this.#boots,
      node: this.#node,
      serviceCidrs: this.#serviceCidrs,
      health: this.#health.snapshot(),
      metrics: this.#metrics.snapshot(),
      proxiers: this.#proxiers.map((p) => p.snapshot()),
      serviceHealth: this.#serviceHealth.map((h) => h.snapshot()),
    };
  }

  /** The clock, the API server and the network must have been restored before. */
  restore(state: unknown): void {
    const s = state as {
      mode: ProxyMode;
      running: boolean;
      connected: boolean;
      booted: boolean;
      boots?: TimerId;
      node?: NodeObject;
      serviceCidrs: readonly string[];
      health: unknown;
      metrics: unknown;
      proxiers: readonly unknown[];
      serviceHealth: readonly unknown[];
    };
    this.#unsubscribe();
    for (const p of this.#proxiers) p.detach();
    this.mode = s.mode;
    this.running = s.running;
    this.#connected = s.connected;
    this.#booted = s.booted;
    this.#boots = s.boots;
    this.#node = s.node;
    this.#serviceCidrs = s.serviceCidrs;
    this.#health.restore(s.health);
    this.#metrics.restore(s.metrics);
    this.#proxiers = [];
    this.#serviceHealth = [];
    if (!s.booted) return;
    this.#build();
    this.#proxiers.forEach((p, i) => p.restore(s.proxiers[i]));
    this.#serviceHealth.forEach((h, i) => h.restore(s.serviceHealth[i]));
    for (const site of this.#sites()) attachSite(this.o.network, site, () => this.o.clock.now);
    if (s.connected) this.#subscribe(false);
  }
}
