// A namespace's place in the network: its links, addresses and routes, and what they say of an address.
import { addr, addrText, addrWord, familyOf, inPrefix, LOOPBACK4, LOOPBACK6, parseAddr, parsePrefix, samePrefix, type Addr, type Prefix } from "./address";
import type { LinkRef } from "./hooks";
import { linkLocal, newAddress, newLink, type Address, type Link, type LinkKind } from "./links";
import type { NetworkImpl } from "./network";
import { destText, findRoute, insertRoute, routeOf, type Route, type RouteSpec } from "./routes";
import { choose, defaultRules, type Chosen, type Flow, type PolicyRule } from "./policy";
import type { Packet } from "./packet";
import type { SocketError } from "./sockets";
import { Sysctls } from "./sysctls";
import { nameId } from "./trace";
import type { Family, Ip } from "./types";

export type Place = {
  readonly address: Addr;
  readonly local: boolean;
  readonly loopback: boolean;
  /** Undefined for own addresses and where there is none. */
  readonly route: Route | undefined;
  readonly out: Link | undefined;
  readonly next: Addr;
  /** Who takes a frame for it, as of that state of the wires. */
  target: ReturnType<NetworkImpl["resolve"]>;
  targetAt: number;
  /** The source that a socket without one gets, and what MASQUERADE takes for packets on `out`; null: not asked yet. */
  source: Addr | undefined | null;
  masquerade: Addr | undefined | null;
};

const LAST_PLACES = 16;
const noPlaces = (): (Place | undefined)[] => new Array<undefined>(LAST_PLACES).fill(undefined);

export class Space {
  readonly nameId: number;
  readonly sysctls = new Sysctls();
  readonly links = new Map<string, Link>();
  lo: Link;
  /** The main table; other tables by number, and the rules that choose among them. */
  routes: readonly Route[] = [];
  tables: ReadonlyMap<number, readonly Route[]> = new Map();
  rules: readonly PolicyRule[] = defaultRules;
  #localNets: readonly Prefix[] = [];
  nextIndex = 2;
  #places = new Map<Addr, Place>();
  /** The answers given last, by the low bits of the address's number: packets come in flows. */
  #lastPlaces: (Place | undefined)[] = noPlaces();
  #flags = { at: -1, forward4: false, forward6: false, localnet: false };
  #local = new Map<Addr, string>();

  constructor(
    readonly net: NetworkImpl,
    readonly name: string,
  ) {
    this.nameId = nameId(name);
    this.lo = newLink(name, "lo", "loopback", 1);
    this.links.set("lo", this.lo);
    this.lo.addresses = [newAddress(LOOPBACK4, 4, 8, "host"), newAddress(LOOPBACK6, 6, 128, "host")];
    this.sysctls.links = () => this.links.keys();
    this.sysctls.changed = () => void this.net.topology++;
    this.changed();
  }

  flag(sysctl: string): boolean {
    return this.sysctls.get(sysctl) === "1";
  }

  adoptLinks(links: readonly Link[]): void {
    this.links.clear();
    for (const l of links) this.links.set(l.name, l);
    this.lo = this.links.get("lo")!;
  }

  addLink(name: string, kind: LinkKind): Link {
    const link = newLink(this.name, name, kind, this.nextIndex++);
    this.links.set(name, link);
    if (kind === "dummy") {
      link.up = link.opened = false;
      link.queue = 0;
    } else if (kind !== "loopback") link.addresses = [newAddress(linkLocal(link.mac), 6, 64, "link")];
    this.changed();
    return link;
  }

  addDummy(name: string): void {
    if (!this.links.has(name)) this.addLink(name, "dummy");
  }

  /** As `ip link set NAME up|down`: a link that goes down takes its routes and its IPv6 addresses with it; up again it has those that follow from its addresses. */
  setLinkUp(name: string, up: boolean): void {
    const link = this.#link(name);
    if (link.up === up) return;
    link.up = up;
    if (up) {
      link.opened = true;
      if (link.kind === "veth" || link.kind === "bridge") link.addresses = [...link.addresses, newAddress(linkLocal(link.mac), 6, 64, "link")];
      for (const a of link.addresses) this.#addConnected(link, a);
    } else {
      link.addresses = link.addresses.filter((a) => a.family === 4 || link.kind === "loopback");
      this.#dropRoutes(name);
    }
    this.changed();
  }

  removeLink(name: string): void {
    const link = this.links.get(name);
    if (link === undefined) return;
    this.links.delete(name);
    this.net.neighbours.forget(link);
    this.#dropRoutes(name);
    this.changed();
  }

  /** A link's routes, in every table. */
  #dropRoutes(link: string): void {
    this.routes = this.routes.filter((r) => r.link !== link);
    this.tables = new Map([...this.tables].map(([table, routes]) => [table, routes.filter((r) => r.link !== link)]));
  }

  /** As `ip addr add`. */
  addAddress(link: string, cidr: string, more: Partial<Pick<Address, "scope" | "label" | "broadcast">> = {}): void {
    const at = this.#link(link);
    const slash = cidr.indexOf("/");
    const address = addr(slash < 0 ? cidr : cidr.slice(0, slash));
    const family = familyOf(address);
    const full = family === 4 ? 32 : 128;
    const bits = slash < 0 ? full : Number(cidr.slice(slash + 1));
    if (at.addresses.some((a) => a.address === address && a.bits === bits)) return;
    const added: Address = { ...newAddress(address, family, bits, link === "lo" ? "host" : "global"), ...more };
    const firstLinkLocal = at.addresses.findIndex((a) => a.scope === "link");
    const list = [...at.addresses];
    list.splice(firstLinkLocal < 0 ? list.length : firstLinkLocal, 0, added);
    at.addresses = list;
    this.#addConnected(at, added);
    this.changed();
  }

  /** The route to an address's network. */
  #addConnected(link: Link, a: Address): void {
    if ((a.family === 4 && a.bits === 32) || a.scope === "link" || link.kind === "dummy" || link.kind === "loopback") return;
    this.routes = insertRoute(this.routes, {
      prefix: a.prefix,
      via: undefined,
      link: link.name,
      src: a.family === 4 ? a.address : undefined,
      scope: a.family === 4 ? "link" : "global",
      proto: "kernel",
      type: "unicast",
      metric: a.family === 6 ? 256 : 0,
    });
  }

  /** Many at once on a dummy link, which has no routes: what thousands of Services put on kube-ipvs0. */
  changeDummyAddresses(link: string, added: readonly string[], removed: readonly string[]): void {
    const at = this.#link(link);
    if (at.kind !== "dummy") throw new Error(`${link} is no dummy link`);
    const gone = new Set(removed.map(addr));
    const have = new Set(at.addresses.map((a) => a.address));
    const fresh = [...new Set(added.map(addr))].filter((a) => !have.has(a) && !gone.has(a));
    at.addresses = [
      ...at.addresses.filter((a) => !gone.has(a.address)),
      ...fresh.map((a) => newAddress(a, familyOf(a), familyOf(a) === 4 ? 32 : 128, "global")),
    ];
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
    if (route.type === "unicast" && !this.links.has(route.link))
      throw new Error(`no link ${JSON.stringify(route.link)} in ${this.name} for the route to ${spec.dest}`);
    this.routes = insertRoute(this.routes, route);
    this.changed();
  }

  /** The routes of a table; a table without any does not exist. */
  tableRoutes(table: number): readonly Route[] {
    return table === 254 ? this.routes : (this.tables.get(table) ?? []);
  }

  setTable(table: number, routes: readonly Route[]): void {
    if (table === 254) this.routes = routes;
    else this.tables = new Map(this.tables).set(table, routes);
    this.changed();
  }

  removeRoute(dest: string, link?: string): void {
    const prefix = dest === "default" ? undefined : parsePrefix(dest);
    this.routes = this.routes.filter(
      (r) => !((link === undefined || r.link === link) && (prefix === undefined ? destText(r.prefix) === dest : samePrefix(r.prefix, prefix))),
    );
    this.changed();
  }

  addNeighbour(ip: Ip, link: string): void {
    const at = this.#link(link);
    at.neighbours = [...at.neighbours, this.must(ip)];
  }

  addresses(family?: Family): readonly { link: string; ip: Ip; prefix: number }[] {
    const out: { link: string; ip: Ip; prefix: number }[] = [];
    for (const link of this.links.values())
      for (const a of link.addresses)
        if ((family === undefined || a.family === family) && a.scope !== "link") out.push({ link: link.name, ip: addrText(a.address), prefix: a.bits });
    return out;
  }

  localAddresses(family: Family): readonly { address: Addr; bits: number; link: LinkRef }[] {
    return [...this.links.values()].flatMap((link) =>
      link.addresses.filter((a) => a.family === family).map((a) => ({ address: a.address, bits: a.bits, link })),
    );
  }

  /** Whoever changed links, addresses or routes says so. */
  changed(): void {
    this.#places = new Map();
    this.#lastPlaces = noPlaces();
    this.#local = new Map();
    this.#localNets = (this.tables.get(255) ?? []).filter((r) => r.type === "local").map((r) => r.prefix);
    for (const link of this.links.values()) for (const a of link.addresses) if (!this.#local.has(a.address)) this.#local.set(a.address, link.name);
    this.net.topology++;
  }

  isLocal(a: Addr): boolean {
    return (
      this.#local.has(a) ||
      (familyOf(a) === 4 && addrWord(a, 0) >>> 24 === 127) ||
      (this.#localNets.length > 0 && this.#localNets.some((n) => n.family === familyOf(a) && inPrefix(a, n)))
    );
  }

  /** The link that carries an own address. */
  linkOf(a: Addr): string | undefined {
    return this.#local.get(a) ?? (this.isLocal(a) ? "lo" : undefined);
  }

  /** Everything that is known of an address here; worked out once until links, addresses or routes change. */
  place(a: Addr): Place {
    const last = this.#lastPlaces[a & (LAST_PLACES - 1)];
    if (last?.address === a) return last;
    let place = this.#places.get(a);
    if (place === undefined) this.#places.set(a, (place = this.#placeOf(a, {})));
    this.#lastPlaces[a & (LAST_PLACES - 1)] = place;
    return place;
  }

  /** The same for a packet: rules may look at more than where it goes. */
  placeFor(p: Packet, iif: LinkRef | undefined): Place {
    if (this.rules === defaultRules) return this.place(p.dst);
    const { src, mark, proto, sport, dport } = p;
    return this.#placeOf(p.dst, { src, mark, proto, sport, dport, ...(iif === undefined ? {} : { iif: iif.name }) });
  }

  #placeOf(a: Addr, flow: Flow): Place {
    const local = this.isLocal(a);
    const route = local ? undefined : this.choose(a, flow)?.route;
    const usable = route !== undefined && route.type === "unicast";
    return {
      address: a,
      local,
      loopback: this.net.loopback(a),
      route,
      out: local ? this.lo : usable ? this.links.get(route.link) : undefined,
      next: route?.via ?? a,
      target: undefined,
      targetAt: -1,
      source: null,
      masquerade: null,
    };
  }

  /** The way to an address that is not this machine's own, and the table it stands in. */
  choose(dst: Addr, flow: Flow): Chosen | undefined {
    const family = familyOf(dst);
    if (this.rules !== defaultRules || flow.oif !== undefined) return choose(this.rules, this.routes, this.tables, family, dst, flow);
    const route = findRoute(this.routes, dst, family);
    return route === undefined || route.type === "throw" ? undefined : { route, table: 254 };
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

  /** Whether a sender is told of a shorter way than over this machine. */
  sendsRedirects(link: string): boolean {
    return this.flag("net.ipv4.conf.all.send_redirects") || this.flag(`net.ipv4.conf.${link}.send_redirects`);
  }

  #readFlags(): void {
    if (this.#flags.at === this.sysctls.version) return;
    this.#flags = {
      at: this.sysctls.version,
      forward4: this.flag("net.ipv4.ip_forward"),
      forward6: this.flag("net.ipv6.conf.all.forwarding"),
      localnet: this.flag("net.ipv4.conf.all.route_localnet"),
    };
  }

  /** The source address that a socket without one gets for a destination. */
  sourceFor(dst: Addr): Addr | undefined {
    const place = this.place(dst);
    if (place.source === null) place.source = place.local ? dst : this.#chooseSource(dst, place.route);
    return place.source;
  }

  /** The same for a route that something else has chosen. */
  sourceBy(dst: Addr, route: Route): Addr | undefined {
    return this.#chooseSource(dst, route);
  }

  #chooseSource(dst: Addr, r: Route | undefined): Addr | undefined {
    if (r === undefined || r.type !== "unicast") return undefined;
    if (r.src !== undefined) return r.src;
    const family = familyOf(dst);
    const next = r.via ?? dst;
    const all = this.links.get(r.link)?.addresses.filter((a) => a.family === family && a.scope === "global") ?? [];
    return (
      (all.find((a) => inPrefix(next, a.prefix)) ?? all[0])?.address ??
      this.localAddresses(family).find((a) => a.link.name !== "lo" && a.bits < 128)?.address ??
      this.localAddresses(family).find((a) => a.link.name !== "lo")?.address
    );
  }

  routeError(dst: Addr): SocketError | undefined {
    const { local, route } = this.place(dst);
    if (local) return undefined;
    if (route === undefined) return "no-route";
    return route.type === "unicast" ? undefined : route.type === "blackhole" ? "invalid" : "unreachable";
  }

  wayTo(address: Addr): LinkRef | undefined {
    const { local, route, out } = this.place(address);
    return local || route?.type !== "unicast" ? undefined : out;
  }

  addressOf(link: LinkRef, family: Family): Addr | undefined {
    return this.links.get(link.name)?.addresses.find((a) => a.family === family && a.scope !== "link")?.address;
  }

  /** The address that -j MASQUERADE takes: of the link it leaves by, in the next hop's network if there is one. */
  masqueradeAddress(link: string, dst: Addr): Addr | undefined {
    const place = this.place(dst);
    if (place.out?.name !== link) return this.#chooseMasquerade(link, dst);
    if (place.masquerade === null) place.masquerade = this.#chooseMasquerade(link, dst);
    return place.masquerade;
  }

  #chooseMasquerade(link: string, dst: Addr): Addr | undefined {
    const family = familyOf(dst);
    // A packet to the node itself leaves by lo, whose own addresses are good for nobody else.
    if (family === 6 && this.isLocal(dst)) return dst;
    const next = this.route(dst)?.via ?? dst;
    const all = this.links.get(link)?.addresses.filter((a) => a.family === family && a.scope === "global") ?? [];
    return (all.find((a) => inPrefix(next, a.prefix)) ?? all[0])?.address ?? this.localAddresses(family).find((a) => a.link.name !== "lo")?.address;
  }

  addressType(a: Addr, link?: LinkRef): string {
    if (this.place(a).local) return link === undefined || this.linkOf(a) === link.name ? "LOCAL" : "UNICAST";
    if (familyOf(a) === 4) {
      const word = addrWord(a, 0);
      if (word === -1 || word >>> 24 === 0) return "BROADCAST";
      if (word >>> 28 === 14) return "MULTICAST";
      for (const { addresses } of this.links.values())
        for (const own of addresses) if (own.family === 4 && own.bits < 31 && word === (own.prefix.words[0] | ~own.prefix.masks[0])) return "BROADCAST";
      return "UNICAST"; // the kernel asks the table of its own addresses, no other (inet_dev_addr_type)
    }
    if (addrWord(a, 0) >>> 24 === 255) return "MULTICAST";
    const r = this.route(a);
    return r === undefined ? "UNREACHABLE" : r.type === "unicast" ? "UNICAST" : r.type.toUpperCase();
  }

  must(ip: Ip): Addr {
    const id = parseAddr(ip);
    if (id === undefined) throw new Error(`not an address: ${JSON.stringify(ip)}`);
    return id;
  }

  #link(name: string): Link {
    const link = this.links.get(name);
    if (link === undefined) throw new Error(`no link ${JSON.stringify(name)} in ${this.name}`);
    return link;
  }
}
