// One network namespace: its links, addresses, routes, sockets, and the kernel tables that hang at its hooks.
import type { Stream } from "../base/random";
import { addr, addrText, addrWord, compareAddr, familyOf, inPrefix, LOOPBACK4, LOOPBACK6, parseAddr, parsePrefix, prefixText, samePrefix, type Addr } from "./address";
import { Conntrack } from "./conntrack";
import { HookTable } from "./hook-table";
import type { HookEntry, HookHost, HookState, Kernel, LinkRef, SetTester, Slot, SlotKey } from "./hooks";
import { iptablesChains, iptablesCommand, iptablesRestore, type CommandResult } from "./iptables/entry";
import { linkLocal, newAddress, newLink, type Link, type LinkKind } from "./links";
import type { NetworkImpl } from "./network";
import { echoPacket, type Packet } from "./packet";
import { sendOn } from "./path";
import { destText, findRoute, insertRoute, routeOf, type Route, type RouteSpec } from "./routes";
import { EchoProbe, ListenSocket, UdpClient, type SocketError } from "./sockets";
import { Sysctls } from "./sysctls";
import { TcpSocket } from "./tcp";
import { nameId } from "./trace";
import type { Connection, Endpoint, Family, Ip, Listener, Netns, Ping, RestoreError, UdpSocket } from "./types";

export type Place = {
  readonly local: boolean;
  readonly loopback: boolean;
  /** Undefined for own addresses and where there is none. */
  readonly route: Route | undefined;
  readonly out: Link | undefined;
  readonly next: Addr;
  /** Who takes a frame for it, as of that state of the wires. */
  target: { ns: Namespace; link: Link } | undefined;
  targetAt: number;
};

export type Tap = (packet: Packet, link: Link, way: "in" | "out") => void;

/** Every part that any namespace has made, to make it again in a namespace that a checkpoint brings back. */
const knownSlots = new Map<string, SlotKey<Slot>>();

const EPHEMERAL = { low: 32768, count: 28232 } as const;

export class Namespace implements Netns, HookHost, Kernel {
  readonly nameId: number;
  readonly chance: Stream;
  readonly sysctls = new Sysctls(defaultSysctls);
  readonly links = new Map<string, Link>();
  lo: Link;
  routes: readonly Route[] = [];
  readonly hooks: HookTable = new HookTable();
  readonly conntrack: Conntrack;
  readonly nfacct = new Map<string, [number, number]>();
  sets: SetTester | undefined;
  readonly slots = new Map<string, Slot>();
  /** Set by a rejecting rule, for the trace of the packet that it dropped. */
  rejected = false;
  readonly taps = new Set<Tap>();
  nextIndex = 2;

  readonly listening: ListenSocket[] = [];
  readonly tcp = new Map<number, TcpSocket[]>();
  readonly udpClients = new Map<number, UdpClient>();
  readonly pings = new Map<number, EchoProbe>();
  /** Saved states of parts that a fresh namespace has not made yet. */
  #pendingSlots = new Map<string, unknown>();
  #places = new Map<Addr, Place>();
  #flags = { at: -1, forward4: false, forward6: false, localnet: false };
  #local = new Map<Addr, string>();

  constructor(
    readonly net: NetworkImpl,
    readonly name: string,
  ) {
    this.nameId = nameId(name);
    this.chance = net.random.stream(`net/${name}`);
    this.lo = newLink(name, "lo", "loopback", 1);
    this.links.set("lo", this.lo);
    this.lo.addresses = [newAddress(LOOPBACK4, 4, 8, "host"), newAddress(LOOPBACK6, 6, 128, "host")];
    this.conntrack = new Conntrack(this);
    this.sysctls.changed = () => void this.net.topology++;
    this.changed();
  }

  get clock(): NetworkImpl["clock"] {
    return this.net.clock;
  }

  get trace(): NetworkImpl["traces"] {
    return this.net.traces;
  }

  get host(): HookHost {
    return this;
  }

  get kernel(): Kernel {
    return this;
  }

  get hookLists(): HookTable["lists"] {
    return this.hooks.lists;
  }

  // Parts of the kernel ------------------------------------------------------------------------------------------

  slot<T extends Slot>(key: SlotKey<T>): T {
    let slot = this.slots.get(key.name);
    if (slot === undefined) {
      knownSlots.set(key.name, key as SlotKey<Slot>);
      slot = key.make(this);
      this.slots.set(key.name, slot);
      if (this.#pendingSlots.has(key.name)) slot.restore(this.#pendingSlots.get(key.name));
      this.#pendingSlots.delete(key.name);
    }
    return slot as T;
  }

  peek<T extends Slot>(key: SlotKey<T>): T | undefined {
    return this.slots.get(key.name) as T | undefined;
  }

  /** Back to saved tables; parts that did not exist then are as new. */
  restoreKernel(conntrack: unknown, slots: ReadonlyMap<string, unknown>): void {
    this.conntrack.restore(conntrack);
    for (const [name, slot] of this.slots) slot.restore(slots.get(name));
    this.#pendingSlots = new Map([...slots].filter(([name]) => !this.slots.has(name)));
    for (const [name, make] of knownSlots) if (this.#pendingSlots.has(name)) this.slot(make);
  }

  adoptLinks(links: readonly Link[]): void {
    this.links.clear();
    for (const l of links) this.links.set(l.name, l);
    this.lo = this.links.get("lo")!;
  }

  register(entry: HookEntry): void {
    this.hooks.add(entry);
  }

  unregister(owner: string): void {
    this.hooks.remove(owner);
  }

  sendLocal(packet: Packet, _from: HookState): void {
    sendOn(this, packet);
  }

  flag(sysctl: string): boolean {
    return this.sysctls.get(sysctl) === "1";
  }

  tap(p: Packet, link: Link, way: "in" | "out"): void {
    for (const t of this.taps) t(p, link, way);
  }

  // Links, addresses, routes -------------------------------------------------------------------------------------

  addLink(name: string, kind: LinkKind): Link {
    const link = newLink(this.name, name, kind, this.nextIndex++);
    this.links.set(name, link);
    if (kind === "dummy") link.up = false;
    else if (kind !== "loopback") link.addresses = [newAddress(linkLocal(link.mac), 6, 64, "link")];
    this.changed();
    return link;
  }

  addDummy(name: string): void {
    if (!this.links.has(name)) this.addLink(name, "dummy");
  }

  removeLink(name: string): void {
    const link = this.links.get(name);
    if (link === undefined) return;
    this.links.delete(name);
    this.routes = this.routes.filter((r) => r.link !== name);
    this.changed();
  }

  addAddress(link: string, cidr: string): void {
    const at = this.#link(link);
    const slash = cidr.indexOf("/");
    const address = addr(slash < 0 ? cidr : cidr.slice(0, slash));
    const family = familyOf(address);
    const full = family === 4 ? 32 : 128;
    const bits = slash < 0 ? full : Number(cidr.slice(slash + 1));
    if (at.addresses.some((a) => a.address === address && a.bits === bits)) return;
    const added = newAddress(address, family, bits, link === "lo" ? "host" : "global");
    const firstLinkLocal = at.addresses.findIndex((a) => a.scope === "link");
    const list = [...at.addresses];
    list.splice(firstLinkLocal < 0 ? list.length : firstLinkLocal, 0, added);
    at.addresses = list;
    if ((family === 6 || bits < full) && at.kind !== "dummy" && link !== "lo") {
      this.routes = insertRoute(this.routes, { prefix: added.prefix, via: undefined, link, src: family === 4 ? address : undefined, scope: family === 4 ? "link" : "global", proto: "kernel", type: "unicast", metric: family === 6 ? 256 : 0 });
    }
    this.changed();
  }

  /** Many at once on a dummy link, which has no routes: what thousands of Services put on kube-ipvs0. */
  changeDummyAddresses(link: string, added: readonly string[], removed: readonly string[]): void {
    const at = this.#link(link);
    if (at.kind !== "dummy") throw new Error(`${link} is no dummy link`);
    const gone = new Set(removed.map(addr));
    const have = new Set(at.addresses.map((a) => a.address));
    const fresh = [...new Set(added.map(addr))].filter((a) => !have.has(a) && !gone.has(a));
    at.addresses = [...at.addresses.filter((a) => !gone.has(a.address)), ...fresh.map((a) => newAddress(a, familyOf(a), familyOf(a) === 4 ? 32 : 128, "global"))];
    this.changed();
  }

  removeAddress(link: string, cidr: string): void {
    const at = this.#link(link);
    const text = cidr.includes("/") ? cidr : `${cidr}/${cidr.includes(":") ? 128 : 32}`;
    const gone = at.addresses.find((a) => `${addrText(a.address)}/${a.bits}` === text);
    if (gone === undefined) return;
    at.addresses = at.addresses.filter((a) => a !== gone);
    this.routes = this.routes.filter((r) => !(r.proto === "kernel" && r.link === link && samePrefix(r.prefix, gone.prefix)) && r.src !== gone.address);
    this.changed();
  }

  addRoute(spec: RouteSpec): void {
    const route = routeOf(spec, (via) => this.route(via)?.link);
    if (route.type === "unicast" && !this.links.has(route.link)) throw new Error(`no link ${JSON.stringify(route.link)} in ${this.name} for the route to ${spec.dest}`);
    this.routes = insertRoute(this.routes, route);
    this.changed();
  }

  removeRoute(dest: string, link?: string): void {
    const prefix = dest === "default" ? undefined : parsePrefix(dest);
    this.routes = this.routes.filter((r) => !((link === undefined || r.link === link) && (prefix === undefined ? destText(r.prefix) === dest : samePrefix(r.prefix, prefix))));
    this.changed();
  }

  addNeighbour(ip: Ip, link: string): void {
    const at = this.#link(link);
    at.neighbours = [...at.neighbours, this.must(ip)];
  }

  addresses(family?: Family): readonly { link: string; ip: Ip; prefix: number }[] {
    const out: { link: string; ip: Ip; prefix: number }[] = [];
    for (const link of this.links.values()) for (const a of link.addresses) if ((family === undefined || a.family === family) && a.scope !== "link") out.push({ link: link.name, ip: addrText(a.address), prefix: a.bits });
    return out;
  }

  localAddresses(family: Family): readonly { address: Addr; bits: number; link: LinkRef }[] {
    return [...this.links.values()].flatMap((link) => link.addresses.filter((a) => a.family === family).map((a) => ({ address: a.address, bits: a.bits, link })));
  }

  /** Whoever changed links, addresses or routes says so. */
  changed(): void {
    this.#places = new Map();
    this.#local = new Map();
    for (const link of this.links.values()) for (const a of link.addresses) if (!this.#local.has(a.address)) this.#local.set(a.address, link.name);
    this.net.topology++;
  }

  isLocal(a: Addr): boolean {
    return this.#local.has(a) || (familyOf(a) === 4 && addrWord(a, 0) >>> 24 === 127);
  }

  /** The link that carries an own address. */
  linkOf(a: Addr): string | undefined {
    return this.#local.get(a) ?? (this.isLocal(a) ? "lo" : undefined);
  }

  /** Everything that is known of an address here; worked out once until links, addresses or routes change. */
  place(a: Addr): Place {
    let place = this.#places.get(a);
    if (place === undefined) {
      const local = this.isLocal(a);
      const route = local ? undefined : findRoute(this.routes, a, familyOf(a));
      const usable = route !== undefined && route.type === "unicast";
      place = { local, loopback: this.net.loopback(a), route, out: local ? this.lo : usable ? this.links.get(route.link) : undefined, next: route?.via ?? a, target: undefined, targetAt: -1 };
      this.#places.set(a, place);
    }
    return place;
  }

  route(dst: Addr): Route | undefined {
    const { local, route } = this.place(dst);
    return local ? findRoute(this.routes, dst, familyOf(dst)) : route;
  }

  /** Whether packets for others are sent on. */
  forwards(family: Family): boolean {
    this.#readFlags();
    return family === 4 ? this.#flags.forward4 : this.#flags.forward6;
  }

  /** Whether 127.0.0.0/8 is taken from other links than lo. */
  routesLocalnet(link: string): boolean {
    this.#readFlags();
    return this.#flags.localnet || this.flag(`net.ipv4.conf.${link}.route_localnet`);
  }

  #readFlags(): void {
    if (this.#flags.at === this.sysctls.version) return;
    this.#flags = { at: this.sysctls.version, forward4: this.flag("net.ipv4.ip_forward"), forward6: this.flag("net.ipv6.conf.all.forwarding"), localnet: this.flag("net.ipv4.conf.all.route_localnet") };
  }

  /** The source address that a socket without one gets for a destination. */
  sourceFor(dst: Addr): Addr | undefined {
    if (this.isLocal(dst)) return dst;
    const r = this.route(dst);
    if (r === undefined || r.type !== "unicast") return undefined;
    if (r.src !== undefined) return r.src;
    const family = familyOf(dst);
    const next = r.via ?? dst;
    const all = this.links.get(r.link)?.addresses.filter((a) => a.family === family && a.scope === "global") ?? [];
    return (all.find((a) => inPrefix(next, a.prefix)) ?? all[0])?.address ?? this.localAddresses(family).find((a) => a.link.name !== "lo" && a.bits < 128)?.address ?? this.localAddresses(family).find((a) => a.link.name !== "lo")?.address;
  }

  routeError(dst: Addr): SocketError | undefined {
    if (this.isLocal(dst)) return undefined;
    const r = this.route(dst);
    if (r === undefined) return "no-route";
    return r.type === "unicast" ? undefined : "unreachable";
  }

  addressOf(link: LinkRef, family: Family): Addr | undefined {
    return this.links.get(link.name)?.addresses.find((a) => a.family === family && a.scope !== "link")?.address;
  }

  /** The address that -j MASQUERADE takes: of the link it leaves by, in the next hop's network if there is one. */
  masqueradeAddress(link: string, dst: Addr): Addr | undefined {
    const family = familyOf(dst);
    const next = this.route(dst)?.via ?? dst;
    const all = this.links.get(link)?.addresses.filter((a) => a.family === family && a.scope !== "link") ?? [];
    return (all.find((a) => inPrefix(next, a.prefix)) ?? all[0])?.address ?? this.localAddresses(family).find((a) => a.link.name !== "lo")?.address;
  }

  addressType(a: Addr, _link?: LinkRef): string {
    if (this.isLocal(a)) return "LOCAL";
    if (familyOf(a) === 4) {
      const word = addrWord(a, 0);
      if (word === -1) return "BROADCAST";
      if ((word >>> 28) === 14) return "MULTICAST";
      if (word === 0) return "UNSPEC";
      for (const link of this.links.values()) for (const own of link.addresses) if (own.family === 4 && own.bits < 31 && word === (own.prefix.words[0] | ~own.prefix.masks[0])) return "BROADCAST";
    } else if (addrWord(a, 0) >>> 24 === 255) return "MULTICAST";
    const r = this.route(a);
    return r === undefined ? "UNREACHABLE" : r.type === "unicast" ? "UNICAST" : r.type.toUpperCase();
  }

  // Sockets ------------------------------------------------------------------------------------------------------

  listen(options: { proto: "tcp" | "udp"; address: Ip; port: number; owner: string; program?: string }): Listener | undefined {
    const { proto, address, owner } = options;
    const id = address === "" || address === "0.0.0.0" || address === "::" ? undefined : this.must(address);
    const port = options.port === 0 ? this.#freePort((p) => this.listening.some((l) => l.proto === proto && l.port === p)) : options.port;
    const wide = (a: string): boolean => a === "" || a === "0.0.0.0" || a === "::";
    const clash = (l: ListenSocket): boolean => l.proto === proto && l.port === port && (l.address === address || wide(l.address) || wide(address)) && !((l.address === "0.0.0.0" && address.includes(":")) || (address === "0.0.0.0" && l.address.includes(":")));
    if (this.listening.some(clash) || (proto === "udp" && this.udpClients.has(port))) return undefined;
    const socket = new ListenSocket(this, proto, address, id, port, owner, options.program ?? "");
    this.listening.push(socket);
    return socket;
  }

  get listeners(): readonly Listener[] {
    return this.listening;
  }

  unlisten(socket: ListenSocket): void {
    const at = this.listening.indexOf(socket);
    if (at >= 0) this.listening.splice(at, 1);
  }

  connect(to: Endpoint, options: { from?: Ip; fromPort?: number; program?: string } = {}): Connection {
    const dst = this.must(to.ip);
    const failed = this.routeError(dst);
    const src = options.from !== undefined ? this.must(options.from) : this.sourceFor(dst);
    const even = (p: number): number => p & ~1; // connect() takes the even half of the range
    const port = options.fromPort ?? this.#freePort((p) => this.findTcp(src ?? dst, p, dst, to.port) !== undefined || this.listening.some((l) => l.proto === "tcp" && l.port === p), even);
    const socket = new TcpSocket(this, this.net.nextId(), src ?? dst, port, dst, to.port, "", options.program ?? "");
    if (failed !== undefined || src === undefined) {
      socket.error = failed ?? "no-route";
      return socket;
    }
    socket.open();
    return socket;
  }

  udp(options: { address?: Ip; port?: number; program?: string } = {}): UdpSocket {
    const wide = options.address === undefined || options.address === "" || options.address === "0.0.0.0" || options.address === "::";
    const taken = (p: number): boolean => this.udpClients.has(p) || this.listening.some((l) => l.proto === "udp" && l.port === p);
    const socket = new UdpClient(this, wide ? undefined : this.must(options.address!), options.port !== undefined && options.port !== 0 ? options.port : this.#freePort(taken), options.program ?? "");
    this.udpClients.set(socket.port, socket);
    return socket;
  }

  ping(to: Ip, options: { id: number; seq: number; ttl?: number; size?: number; from?: Ip }): Ping {
    const probe = new EchoProbe();
    const dst = this.must(to);
    const src = options.from === undefined ? this.sourceFor(dst) : this.must(options.from);
    const failed = this.routeError(dst);
    if (failed !== undefined || src === undefined) {
      probe.state = failed === "unreachable" ? "unreachable" : "no-route";
      return probe;
    }
    this.pings.set(options.id * 65536 + options.seq, probe);
    const p = echoPacket(familyOf(dst), src, dst, false, options.id, options.seq, options.size ?? 56);
    if (options.ttl !== undefined) p.ttl = options.ttl;
    probe.trace = this.net.enqueue(this, p);
    this.net.pump();
    return probe;
  }

  addTcp(s: TcpSocket): void {
    const key = s.localPort * 65536 + s.remotePort;
    const list = this.tcp.get(key);
    if (list === undefined) this.tcp.set(key, [s]);
    else list.push(s);
    this.net.sockets.set(s.id, s);
  }

  removeTcp(s: TcpSocket): void {
    const key = s.localPort * 65536 + s.remotePort;
    const list = this.tcp.get(key);
    const at = list?.indexOf(s) ?? -1;
    if (at >= 0) list!.splice(at, 1);
    if (list?.length === 0) this.tcp.delete(key);
    this.net.sockets.delete(s.id);
  }

  findTcp(local: Addr, localPort: number, remote: Addr, remotePort: number): TcpSocket | undefined {
    const list = this.tcp.get(localPort * 65536 + remotePort);
    if (list !== undefined) for (const s of list) if (s.localAddr === local && s.remoteAddr === remote) return s;
    return undefined;
  }

  /** The most specific listener: its own address before any. */
  findListener(proto: "tcp" | "udp", dst: Addr, port: number): ListenSocket | undefined {
    let found: ListenSocket | undefined;
    for (const l of this.listening) if (l.proto === proto && l.port === port && l.takes(dst) && (found === undefined || l.addressId !== undefined)) found = l;
    return found;
  }

  // iptables ------------------------------------------------------------------------------------------------------

  iptablesRestore(family: Family, input: readonly string[], options: { flush: boolean; counters?: boolean }): RestoreError | undefined {
    return iptablesRestore(this, family, input, options);
  }

  iptables(family: Family, args: readonly string[]): CommandResult {
    return iptablesCommand(this, family, args);
  }

  iptablesChains(family: Family, table: string): readonly string[] {
    return iptablesChains(this, family, table);
  }

  must(ip: Ip): Addr {
    const id = parseAddr(ip);
    if (id === undefined) throw new Error(`not an address: ${JSON.stringify(ip)}`);
    return id;
  }

  /** Own addresses in order, for listings. */
  sortedLocal(family: Family): readonly Addr[] {
    return [...this.#local.keys()].filter((a) => familyOf(a) === family).sort(compareAddr);
  }

  prefixes(link: string): readonly string[] {
    return this.#link(link).addresses.map((a) => prefixText(a.prefix));
  }

  #link(name: string): Link {
    const link = this.links.get(name);
    if (link === undefined) throw new Error(`no link ${JSON.stringify(name)} in ${this.name}`);
    return link;
  }

  #freePort(taken: (port: number) => boolean, shape: (port: number) => number = (p) => p): number {
    for (let i = 0; i < 4096; i++) {
      const port = shape(EPHEMERAL.low + this.chance.below(EPHEMERAL.count));
      if (!taken(port)) return port;
    }
    throw new Error(`no free port in ${this.name}`);
  }
}

/** The machine behind the contract, for the tools that show its tables. */
export function stackOf(netns: Netns): Namespace {
  if (!(netns instanceof Namespace)) throw new Error(`${netns.name} is no simulated namespace`);
  return netns;
}

/** As a fresh network namespace of a kind node has them. */
const defaultSysctls: readonly (readonly [string, string])[] = [
  ["net.ipv4.ip_forward", "0"],
  ["net.ipv4.conf.all.rp_filter", "0"],
  ["net.ipv4.conf.all.route_localnet", "0"],
  ["net.ipv4.conf.all.arp_ignore", "0"],
  ["net.ipv4.conf.all.arp_announce", "0"],
  ["net.ipv6.conf.all.forwarding", "0"],
];
