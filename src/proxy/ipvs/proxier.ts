// IPVS mode: virtual servers and their real servers in the kernel's IPVS, service addresses on the dummy link kube-ipvs0,
// ip sets, and a fixed handful of iptables rules (upstream: pkg/proxy/ipvs). Unlike upstream only Service ports that
// changed are looked at again, and all of them when the node's addresses change.
import { addr, addrText } from "../../net/address";
import type { Kernel } from "../../net/hooks";
import { ipSetsKey } from "../../net/ipsets/ipsets";
import type { IpSets } from "../../net/ipsets/ipsets";
import { ipvsKey } from "../../net/ipvs/ipvs";
import type { Ipvs } from "../../net/ipvs/ipvs";
import { addressKey } from "../../net/ipvs/services";
import type { RealServer, ServiceSettings, VirtualService } from "../../net/ipvs/services";
import type { Namespace } from "../../net/netns";
import { TCP } from "../../net/packet";
import type { Netns } from "../../net/types";
import { keysOf } from "../backend";
import type { Backend, RuleCounts, RuleSettings, SyncInput } from "../backend";
import { addrOf } from "../endpoint";
import type { Endpoint } from "../endpoint";
import { joinHostPort } from "../ip";
import type { Family } from "../ip";
import { ensureChain, ensureRule, jumpArgs } from "../iptables/kernel";
import type { ServicePort } from "../serviceport";
import { categorize } from "../topology";
import { writtenIpvs } from "../written";
import type { Written } from "../written";
import { Counted } from "./counted";
import { ipvsChains, ipvsJumps, ipvsRules } from "./rules";
import { SetEntries } from "./sets";
import type { SetEntry } from "./sets";
import { hairpinEntries, wantedOf } from "./virtual";
import type { VirtualServer, Wanted } from "./virtual";

export const dummyLink = "kube-ipvs0";
const realServer = { weight: 1, forward: "Masq", upper: 0, lower: 0 } as const;
const graceMs = 60_000;

type Entry = { readonly port: ServicePort; readonly endpoints: readonly Endpoint[]; readonly wanted: Wanted; readonly hairpins: readonly SetEntry[] };
const noEndpoints: readonly Endpoint[] = [];
const noFlags: readonly string[] = [];

export function ipvsOf(netns: Netns): Ipvs {
  return (netns.kernel as Kernel).slot(ipvsKey);
}

export function ipSetsOf(netns: Netns): IpSets {
  return (netns.kernel as Kernel).slot(ipSetsKey);
}

export class IpvsBackend implements Backend {
  readonly large = false;
  #entries = new Map<string, Entry>();
  /** The keys of those that forbid the node something. */
  #forbidding = new Set<string>();
  #sets = new SetEntries();
  /** How many Service ports want a virtual server, by the key that IPVS knows it by. */
  #servers = new Counted<number>();
  #nodeIps: readonly string[] = [];
  #zone = "";
  #first = true;
  /** Servers that take no new connections and go when their last one ends: "tcp 10.0.0.1:80 10.244.1.2:80". */
  #leaving = new Set<string>();
  #nextGrace = 0;

  constructor(
    readonly family: Family,
    private readonly netns: Netns,
    private readonly rules: RuleSettings,
  ) {}

  start(): void {
    const { sysctls } = this.netns;
    ipvsOf(this.netns);
    for (const name of ["conntrack", "expire_nodest_conn", "expire_quiescent_template"]) sysctls.set(`net.ipv4.vs.${name}`, "1");
    sysctls.set("net.ipv4.ip_forward", "1");
  }

  counts(): RuleCounts {
    const alone = [...this.#entries.values()].filter((e) => e.wanted.noLocal).map((e) => e.port);
    const services = (of: (port: ServicePort) => boolean): number => new Set(alone.filter(of).map((p) => p.service)).size;
    return { noLocal: { internal: services((p) => p.internalLocal), external: services((p) => p.externalLocal) } };
  }

  /** Each minute: servers that wait for their connections to end. Nobody watches the rules here. */
  flushed(): boolean {
    const { now } = (this.netns.kernel as Kernel).host.clock;
    if (now >= this.#nextGrace) {
      this.#nextGrace = now + graceMs;
      if (this.#leaving.size > 0) this.#finishLeaving();
    }
    return false;
  }

  sync(input: SyncInput): boolean {
    const { family, netns } = this;
    for (const [table, chain] of ipvsChains) if (!ensureChain(netns, family, table, chain)) return false;
    for (const jump of ipvsJumps) ensureRule(netns, family, "-I", jump.table, jump.from, jumpArgs(jump));
    if (!(netns as Namespace).links.has(dummyLink)) netns.addDummy(dummyLink);

    const nodeIps = this.#otherAddresses();
    const moved = nodeIps.join() !== this.#nodeIps.join();
    const all = input.full || this.#zone !== input.zone || moved;
    if (moved) this.#nodeIps = nodeIps;
    this.#zone = input.zone;
    const gone = this.#update(input, all);
    this.#sets.write(ipSetsOf(netns), family, all);
    const forbidden = [...this.#forbidding].flatMap((key) => this.#entries.get(key)?.wanted.forbidden ?? []);
    const lines = ipvsRules(this.#sets, forbidden, { family, clusterCidr: this.rules.clusterCidr, masqueradeAll: this.rules.masqueradeAll });
    if (netns.iptablesRestore(family, lines, { flush: false, counters: true }) !== undefined) return false;
    this.#removeServices(all ? undefined : gone);
    this.#first = false;
    return true;
  }

  written(key: string): Written | undefined {
    const entry = this.#entries.get(key);
    return entry === undefined ? undefined : writtenIpvs(entry.port, entry.wanted, entry.hairpins);
  }

  /** Addresses of all links but the dummy one, without loopback and link-local ones. */
  #otherAddresses(): readonly string[] {
    const ips: string[] = [];
    for (const link of (this.netns as Namespace).links.values()) {
      if (link.name === dummyLink || link.name === "lo") continue;
      for (const a of link.addresses) if (a.family === this.family && a.scope !== "link" && !/^fe80:/i.test(addrText(a.address))) ips.push(addrText(a.address));
    }
    return [...new Set(ips)];
  }

  /** Brings virtual servers and set entries up to date; gives the servers of before that may have to go. */
  #update(input: SyncInput, all: boolean): readonly VirtualServer[] {
    const { ports, endpoints } = input;
    const keys = keysOf(input, all, this.#entries);
    const node = { ip: input.nodeIp, all: this.#nodeIps };
    const ipvs = ipvsOf(this.netns);
    const before: VirtualServer[] = [];
    const now: VirtualServer[] = [];
    for (const key of keys) {
      const old = this.#entries.get(key);
      if (old !== undefined) {
        this.#want(old, -1, all);
        before.push(...old.wanted.servers);
      }
      const port = ports.get(key);
      if (port === undefined) {
        this.#entries.delete(key);
        this.#forbidding.delete(key);
        continue;
      }
      const list = endpoints.get(key) ?? noEndpoints;
      const wanted = wantedOf(port, categorize(list, port, input.node, input.zone), node);
      const entry: Entry = { port, endpoints: list, wanted, hairpins: hairpinEntries(port, list, input.node) };
      this.#entries.set(key, entry);
      if (wanted.forbidden.length > 0) this.#forbidding.add(key);
      else this.#forbidding.delete(key);
      this.#want(entry, 1, all);
      now.push(...wanted.servers);
      for (const server of wanted.servers) this.#syncServer(ipvs, server);
    }
    this.#bindAddresses(all ? undefined : new Set([...before, ...now].filter((s) => s.bind).map((s) => s.ip)));
    return before;
  }

  #want({ wanted, hairpins }: Entry, by: 1 | -1, all: boolean): void {
    this.#sets.add(hairpins, by, all);
    this.#sets.add(wanted.entries, by, all);
    this.#count(wanted.servers, by);
  }

  #syncServer(ipvs: Ipvs, wanted: VirtualServer): void {
    const { id, endpoints, persistent } = wanted;
    let service = ipvs.services.find(id.proto, id.address, id.port);
    const settings = (): ServiceSettings => ({ scheduler: "rr", persistent, mask: this.family === 4 ? 32 : 128, ops: false, flags: noFlags });
    if (service === undefined) service = ipvs.services.add(id, settings());
    else if (service.persistent !== persistent) ipvs.services.edit(service, settings());
    if (service.servers.length === 0) {
      for (const e of endpoints) ipvs.services.addServer(service, addrOf(e), e.port, realServer);
      return;
    }
    const have = new Map(service.servers.map((s) => [joinHostPort(addrText(s.address), s.port), s]));
    const want = new Set(endpoints.map((e) => e.address));
    for (const e of endpoints) {
      const server = have.get(e.address);
      if (server !== undefined) {
        if (this.#first && server.weight !== 1) ipvs.services.editServer(service, server, { ...server, weight: 1 });
        const name = leavingName(service, server);
        if (!this.#leaving.delete(name)) continue;
        ipvs.services.deleteServer(service, server);
      }
      ipvs.services.addServer(service, addrOf(e), e.port, realServer);
    }
    for (const [address, server] of have) if (!want.has(address) && !this.#leaving.has(leavingName(service, server))) this.#leave(service, server);
  }

  /** Deletes a server, or where TCP connections to it live, lets them end first. */
  #leave(service: VirtualService, server: RealServer): void {
    const ipvs = ipvsOf(this.netns);
    void ipvs.connections; // brings the counts up to date
    if (service.proto !== TCP || server.active + server.inactive === 0) return ipvs.services.deleteServer(service, server);
    ipvs.services.editServer(service, server, { ...server, weight: 0 });
    this.#leaving.add(leavingName(service, server));
  }

  #finishLeaving(): void {
    const ipvs = ipvsOf(this.netns);
    void ipvs.connections;
    const still = new Set<string>();
    for (const service of ipvs.services.all) {
      for (const server of service.servers) {
        const name = leavingName(service, server);
        if (!this.#leaving.has(name)) continue;
        if (server.active + server.inactive === 0) ipvs.services.deleteServer(service, server);
        else still.add(name);
      }
    }
    this.#leaving = still;
  }

  /** Deletes virtual servers that nobody wants any more. @param among undefined: look at all in the kernel. */
  #removeServices(among: readonly VirtualServer[] | undefined): void {
    const ipvs = ipvsOf(this.netns);
    const candidates =
      among?.flatMap(({ id }) => ipvs.services.find(id.proto, id.address, id.port) ?? []) ?? ipvs.services.all.filter((s) => s.family === this.family);
    for (const s of candidates) if (!this.#servers.has(addressKey(s.proto, s.address, s.port))) ipvs.services.delete(s);
  }

  /** Puts service addresses on the dummy link, and takes off those that nobody wants. @param touched undefined: compares all. */
  #bindAddresses(touched: ReadonlySet<string> | undefined): void {
    const ns = this.netns as Namespace;
    const wanted = this.#sets.wanted("KUBE-IPVS-IPS");
    if (touched !== undefined) {
      const ips = [...touched];
      const there = (ip: string): boolean => ns.linkOf(addr(ip)) === dummyLink;
      const added = ips.filter((ip) => wanted.has(ip) && !there(ip));
      const removed = ips.filter((ip) => !wanted.has(ip) && there(ip));
      if (added.length + removed.length > 0) ns.changeDummyAddresses(dummyLink, added, removed);
      return;
    }
    const bound = this.netns
      .addresses(this.family)
      .filter((a) => a.link === dummyLink && !/^fe80:/i.test(a.ip))
      .map((a) => a.ip);
    const unwanted = bound.filter((ip) => !wanted.has(ip));
    ns.changeDummyAddresses(dummyLink, [...wanted], unwanted);
  }

  #count(servers: readonly VirtualServer[], by: 1 | -1): void {
    for (const { id } of servers) this.#servers.count(addressKey(id.proto, id.address, id.port), by);
  }

  snapshot(): unknown {
    return {
      entries: new Map(this.#entries),
      sets: this.#sets.snapshot(),
      nodeIps: this.#nodeIps,
      zone: this.#zone,
      first: this.#first,
      leaving: new Set(this.#leaving),
      nextGrace: this.#nextGrace,
    };
  }

  restore(state: unknown): void {
    const s = state as {
      entries: Map<string, Entry>;
      sets: unknown;
      nodeIps: readonly string[];
      zone: string;
      first: boolean;
      leaving: Set<string>;
      nextGrace: number;
    };
    this.#entries = new Map(s.entries);
    this.#sets.restore(s.sets);
    this.#servers = new Counted();
    this.#forbidding = new Set();
    for (const [key, { wanted }] of this.#entries) {
      this.#count(wanted.servers, 1);
      if (wanted.forbidden.length > 0) this.#forbidding.add(key);
    }
    this.#nodeIps = s.nodeIps;
    this.#zone = s.zone;
    this.#first = s.first;
    this.#leaving = new Set(s.leaving);
    this.#nextGrace = s.nextGrace;
  }
}

function leavingName(service: VirtualService, server: RealServer): string {
  return `${service.proto} ${joinHostPort(addrText(service.address), service.port)} ${joinHostPort(addrText(server.address), server.port)}`;
}
