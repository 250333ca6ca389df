// The whole network. Packets are worked off one after the other, each to the end of its journey, before anything that
// they caused begins: what a server answers waits in a queue. Virtual time passes only for time-outs and silent neighbours.
import type { Clock } from "../base/clock";
import type { Random } from "../base/random";
import { addrWord, familyOf, LOOPBACK6, type Addr } from "./address";
import { Fifo } from "../base/fifo";
import { linkLocal, newAddress, newLink, type Link } from "./links";
import { Neighbours, reachableMs, stateOf } from "./neighbours";
import type { GivenState, NeighbourState } from "./neighbours";
import { Namespace } from "./netns";
import type { Packet } from "./packet";
import { cross, output, unreachable } from "./path";
import { restoreNetwork, snapshotNetwork } from "./snapshot";
import type { Association } from "./sctp";
import type { TcpSocket } from "./tcp";
import { TraceRing } from "./trace";
import type { Netns, Network, Server } from "./types";

/** `used`: when something was sent there last. */
type Target = { readonly ns: Namespace; readonly link: Link; used: number };
/** Whom a timer is for: a socket of a namespace (with its ports), an association, a neighbour that was asked for. */
export type TimerData = {
  readonly tcp?: { readonly ns: string; readonly local: number; readonly remote: number; readonly id: number };
  readonly sctp?: number;
  readonly neighbour?: string;
};
type Waiting = { ns: string; link: string; next: Addr; tries: number; packets: Packet[] };

/** Makes an empty network. Chance comes from the streams "net/<namespace>", "net/loss" and "net/rtt". */
export function createNetwork(clock: Clock, random: Random): Network {
  return new NetworkImpl(clock, random);
}

export class NetworkImpl implements Network {
  readonly spaces = new Map<string, Namespace>();
  readonly traces = new TraceRing();
  readonly associations = new Map<number, Association>();
  /** Sockets whose timers are to be looked at when the queue is empty. */
  readonly dirty = new Fifo<TcpSocket>();
  /** Counts changes of links and addresses: what was resolved before is asked again. */
  topology = 0;
  segments = new Map<string, { ns: string; link: string }[]>();
  ids = 0;
  waiting = new Map<string, Waiting>();
  /** On links that more than two share: a veth's peer goes with its link. */
  readonly neighbours = new Neighbours();
  readonly #servers = new Map<string, Server>();
  readonly #queue = new Fifo<{ readonly ns: Namespace; readonly p: Packet }>();
  #pumping = false;
  #resolved = new Map<Link, Map<Addr, Target | null>>();
  #resolvedAt = -1;

  constructor(
    readonly clock: Clock,
    readonly random: Random,
  ) {
    clock.on("net", (data) => this.#timer(data as TimerData));
  }

  namespace(name: string): Namespace | undefined {
    return this.spaces.get(name);
  }

  get namespaces(): readonly Netns[] {
    return [...this.spaces.values()];
  }

  addNamespace(name: string): Netns {
    if (this.spaces.has(name)) throw new Error(`a namespace ${JSON.stringify(name)} exists`);
    const ns = new Namespace(this, name);
    this.spaces.set(name, ns);
    return ns;
  }

  removeNamespace(name: string): void {
    const ns = this.spaces.get(name);
    if (ns === undefined) return;
    for (const s of [...ns.tcp.values(), ...ns.associations]) s.forget();
    for (const link of [...ns.links.values()]) {
      if (link.peer !== undefined) this.spaces.get(link.peer.ns)?.removeLink(link.peer.name);
      this.#unplug(name, link.name);
    }
    this.spaces.delete(name);
    this.topology++;
  }

  addVeth(a: { ns: string; link: string }, b: { ns: string; link: string }): void {
    const [left, right] = [this.#space(a.ns).addLink(a.link, "veth"), this.#space(b.ns).addLink(b.link, "veth")];
    left.peer = { ns: b.ns, name: b.link };
    right.peer = { ns: a.ns, name: a.link };
    const segment = `${a.ns}/${a.link}`;
    left.segment = right.segment = segment;
    this.segments.set(segment, [a, b]);
    this.topology++;
  }

  addBridge(host: string, bridge: string, ports: readonly { ns: string; link: string }[]): void {
    const owner = this.#space(host);
    const segment = `${host}/${bridge}`;
    owner.addLink(bridge, "bridge").segment = segment;
    const members = [{ ns: host, link: bridge }];
    for (const [i, port] of ports.entries()) {
      const space = this.#space(port.ns);
      const link = space.links.get(port.link) ?? space.addLink(port.link, "veth");
      const far = newLink(host, `v${i}`, "veth", owner.nextIndex++);
      far.master = bridge;
      far.addresses = [newAddress(linkLocal(far.mac), 6, 64, "link")];
      far.peer = { ns: port.ns, name: port.link };
      owner.links.set(far.name, far);
      link.peer = { ns: host, name: far.name };
      link.segment = segment;
      members.push({ ns: port.ns, link: port.link });
    }
    this.segments.set(segment, members);
    this.topology++;
  }

  setCarrier(ns: string, link: string, up: boolean): void {
    this.#space(ns).links.get(link)!.carrier = up;
    this.topology++;
  }

  setLoss(ns: string, link: string, share: number): void {
    this.#space(ns).links.get(link)!.loss = share;
  }

  serve(owner: string, server: Server): void {
    this.#servers.set(owner, server);
  }

  unserve(owner: string): void {
    this.#servers.delete(owner);
  }

  hangUp(owner: string): void {
    for (const ns of this.spaces.values()) {
      for (const s of [...ns.tcp.values(), ...ns.associations]) if (s.owner === owner) s.end();
    }
  }

  server(owner: string): Server | undefined {
    return this.#servers.get(owner);
  }

  nextId(): number {
    return ++this.ids;
  }

  loopback(a: Addr): boolean {
    return familyOf(a) === 4 ? addrWord(a, 0) >>> 24 === 127 : a === LOOPBACK6;
  }

  /** Whether chance loses a packet on this wire. */
  lost(out: Link, into: Link): boolean {
    const share = out.loss + into.loss;
    return share > 0 && this.random.stream("net/loss").float() < share;
  }

  /** A round-trip time in milliseconds for an answer that came with that TTL. */
  rtt(ttl: number): number {
    const hops = (ttl > 128 ? 255 : ttl > 64 ? 128 : 64) - ttl;
    return 0.03 + hops * 0.012 + this.random.stream("net/rtt").float() * (0.03 + hops * 0.02);
  }

  /** Queues a packet that begins in a namespace; gives its number. Whoever is not called by the queue pumps afterwards. */
  enqueue(ns: Namespace, p: Packet): number {
    this.#queue.push({ ns, p });
    return this.traces.number(p);
  }

  /** Works off the queue, unless that is being done. */
  pump(): void {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      for (let next = this.#queue.take(); next !== undefined; next = this.#queue.take()) output(next.ns, next.p);
    } finally {
      this.#queue.clear();
      this.#pumping = false;
    }
    for (let s = this.dirty.take(); s !== undefined; s = this.dirty.take()) s.settle();
  }

  /** Who takes a frame for `next` on that link; undefined while nobody answers. */
  resolve(link: Link, next: Addr): Target | undefined {
    if (this.#resolvedAt !== this.topology) {
      this.#learn();
      this.#resolved = new Map();
      this.#resolvedAt = this.topology;
    }
    let known = this.#resolved.get(link);
    if (known === undefined) this.#resolved.set(link, (known = new Map()));
    let target = known.get(next);
    if (target === undefined) known.set(next, (target = this.#ask(link, next) ?? null));
    return target ?? undefined;
  }

  /** What ip neigh shows of a link: who was asked for, whether somebody answered, and how sure the kernel is of it. */
  neighboursOf(link: Link): ReadonlyMap<Addr, { readonly mac: string | undefined; readonly state: NeighbourState }> {
    const { now } = this.clock;
    const list = new Map<Addr, { mac: string | undefined; state: NeighbourState }>();
    for (const [address, known] of this.neighbours.of(link)) {
      const state = stateOf(known, now);
      list.set(address, { mac: state === "FAILED" ? undefined : known.mac, state });
    }
    if (this.#resolvedAt !== this.topology) return list;
    for (const [address, target] of this.#resolved.get(link) ?? []) {
      if (list.get(address)?.state === "PERMANENT") continue;
      if (target !== null) {
        const { used } = target;
        list.set(address, { mac: target.link.mac, state: stateOf({ mac: target.link.mac, confirmed: used, used: -Infinity, doubted: undefined }, now) });
      } else if (this.waiting.has(`${link.ns} ${link.name} ${address}`)) list.set(address, { mac: undefined, state: "INCOMPLETE" });
      else if (!list.has(address)) list.set(address, { mac: undefined, state: "FAILED" });
    }
    return list;
  }

  /** As `ip neigh replace`: whoever holds another hardware address gets none of what is sent there. */
  setNeighbour(link: Link, address: Addr, mac: string, state: GivenState): void {
    const { now } = this.clock;
    const fresh = state === "PERMANENT" || state === "REACHABLE" || state === "NOARP";
    this.neighbours.set(link, address, {
      mac,
      confirmed: fresh ? now : now - reachableMs,
      used: -Infinity,
      doubted: state === "DELAY" || state === "PROBE" ? now : undefined,
      ...(state === "PERMANENT" ? { permanent: true as const } : {}),
    });
    this.#resolved.get(link)?.delete(address);
    this.topology++;
  }

  /** As `ip neigh del`: it is asked for anew. False if it was not known. */
  forgetNeighbour(link: Link, address: Addr): boolean {
    const asked = this.#resolved.get(link)?.delete(address) ?? false;
    if (!this.neighbours.drop(link, address) && !asked) return false;
    this.topology++;
    return true;
  }

  /** Keeps who has answered, before links or addresses are looked at anew. */
  #learn(): void {
    for (const [link, targets] of this.#resolved) {
      if ((this.segments.get(link.segment)?.length ?? 0) < 3) continue;
      for (const [address, target] of targets) if (target !== null) this.neighbours.learn(link, address, target.link.mac, target.used);
    }
  }

  /** Holds a packet until a neighbour answers; three probes, a second apart. */
  await(ns: Namespace, link: Link, next: Addr, p: Packet): void {
    const key = `${ns.name} ${link.name} ${next}`;
    const entry = this.waiting.get(key);
    if (entry !== undefined) {
      if (entry.packets.length < 101) entry.packets.push(p);
      return;
    }
    this.waiting.set(key, { ns: ns.name, link: link.name, next, tries: 1, packets: [p] });
    this.clock.after(1000, "net", { neighbour: key });
  }

  snapshot(): unknown {
    this.#learn();
    return snapshotNetwork(this);
  }

  restore(state: unknown): void {
    // What another timeline has asked is not this one's.
    this.#resolved = new Map();
    restoreNetwork(this, state);
  }

  #ask(link: Link, next: Addr): Target | undefined {
    if (!link.carrier) return undefined;
    for (const member of this.segments.get(link.segment) ?? []) {
      const ns = this.spaces.get(member.ns);
      const at = ns?.links.get(member.link);
      if (ns === undefined || at === undefined || at === link || !at.up || !at.carrier) continue;
      // An entry set by hand asks nobody.
      const { mac, permanent = false } = this.neighbours.of(link).get(next) ?? {};
      if (permanent ? at.mac !== mac : !ns.isLocal(next)) continue;
      // arp_ignore 1 (kube-proxy's IPVS mode): only for an address of the very link that was asked.
      const strict = !permanent && ns.flag("net.ipv4.conf.all.arp_ignore") && familyOf(next) === 4;
      if (strict && !at.addresses.some((a) => a.address === next)) continue;
      return { ns, link: at, used: this.clock.now };
    }
    return undefined;
  }

  #timer(data: TimerData): void {
    if (data.sctp !== undefined) {
      this.associations.get(data.sctp)?.expired();
      return;
    }
    if (data.tcp !== undefined) {
      const socket = this.spaces.get(data.tcp.ns)?.tcp.at(data.tcp.local, data.tcp.remote, data.tcp.id);
      if (socket !== undefined) {
        socket.expired();
        this.pump();
      }
      return;
    }
    const key = data.neighbour!;
    const entry = this.waiting.get(key);
    if (entry === undefined) return;
    const ns = this.spaces.get(entry.ns);
    const link = ns?.links.get(entry.link);
    if (ns === undefined || link === undefined) {
      this.waiting.delete(key);
      return;
    }
    const target = this.resolve(link, entry.next);
    if (target === undefined && entry.tries < 3) {
      this.waiting.set(key, { ...entry, tries: entry.tries + 1 });
      this.clock.after(1000, "net", { neighbour: key });
      return;
    }
    this.waiting.delete(key);
    for (const p of entry.packets) {
      if (target !== undefined) {
        this.traces.resume(p);
        cross(ns, link, target, p);
      } else unreachable(ns, p);
    }
    this.pump();
  }

  #unplug(ns: string, link: string): void {
    for (const [name, members] of this.segments) {
      const rest = members.filter((m) => !(m.ns === ns && m.link === link));
      if (rest.length === members.length) continue;
      if (rest.length < 2 && name === `${ns}/${link}`) this.segments.delete(name);
      else if (rest.length < 1) this.segments.delete(name);
      else this.segments.set(name, rest);
    }
  }

  #space(name: string): Namespace {
    const ns = this.spaces.get(name);
    if (ns === undefined) throw new Error(`no namespace ${JSON.stringify(name)}`);
    return ns;
  }
}
