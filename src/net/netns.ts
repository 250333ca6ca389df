// One network namespace: over its place in the network (space.ts) its sockets, and the kernel tables at its hooks.
import type { Stream } from "../base/random";
import { familyOf, type Addr } from "./address";
import { Conntrack } from "./conntrack";
import { HookTable } from "./hook-table";
import type { HookEntry, HookHost, HookState, Kernel, SetTester, Slot, SlotKey } from "./hooks";
import { iptablesChains, iptablesCommand, iptablesRestore, type CommandResult, type RestoreInput } from "./iptables/entry";
import type { Link } from "./links";
import { TCP, UDP } from "./packet";
import type { NetworkImpl } from "./network";
import { echoPacket, type Packet } from "./packet";
import { sendOn, takeHop } from "./path";
import { EchoProbe, ListenSocket, UdpClient } from "./sockets";
import { Association } from "./sctp";
import { Space } from "./space";
import { TcpSocket } from "./tcp";
import { TcpTable } from "./tcp-table";
import { ErrorLimits } from "./error-limits";
import type { Connection, ConnectOptions, Endpoint, Family, Ip, Listener, Netns, Ping, RestoreError, UdpSocket } from "./types";

export type Tap = (packet: Packet, link: Link, way: "in" | "out") => void;

const EPHEMERAL = { low: 32768, count: 28232 } as const;

export class Namespace extends Space implements Netns, HookHost, Kernel {
  readonly chance: Stream;
  readonly hooks: HookTable = new HookTable();
  readonly conntrack: Conntrack;
  readonly nfacct = new Map<string, [number, number]>();
  sets: SetTester | undefined;
  readonly slots = new Map<string, Slot>();
  /** Set by a rejecting rule, for the trace of the packet that it dropped. */
  rejected = false;
  /** The number of the last packet that the machine's own rules did not let out. */
  forbade = 0;
  /** By hook: how the last packet stood there. */
  readonly lastStates: (HookState | undefined)[] = [undefined, undefined, undefined, undefined, undefined];
  readonly taps = new Set<Tap>();
  readonly errorLimits = new ErrorLimits();

  readonly listening: ListenSocket[] = [];
  readonly tcp = new TcpTable();
  associations: readonly Association[] = [];
  readonly udpClients = new Map<number, UdpClient>();
  readonly pings = new Map<number, EchoProbe>();

  constructor(net: NetworkImpl, name: string) {
    super(net, name);
    this.chance = net.random.stream(`net/${name}`);
    this.conntrack = new Conntrack(this);
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
      slot = key.make(this);
      this.slots.set(key.name, slot);
    }
    return slot as T;
  }

  peek<T extends Slot>(key: SlotKey<T>): T | undefined {
    return this.slots.get(key.name) as T | undefined;
  }

  /** Back to saved tables; parts that did not exist then are as new. */
  restoreKernel(conntrack: unknown, slots: ReadonlyMap<string, unknown>): void {
    this.forbade = 0;
    this.conntrack.restore(conntrack);
    for (const [name, slot] of this.slots) slot.restore(slots.get(name));
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

  takeHop(packet: Packet): boolean {
    return takeHop(this, packet);
  }

  tap(p: Packet, link: Link, way: "in" | "out"): void {
    for (const t of this.taps) t(p, link, way);
  }

  // Sockets ------------------------------------------------------------------------------------------------------

  listen(options: { proto: Listener["proto"]; address: Ip; port: number; owner: string; program?: string }): Listener | undefined {
    const { proto, address, owner } = options;
    const id = address === "" || address === "0.0.0.0" || address === "::" ? undefined : this.must(address);
    const port = options.port === 0 ? this.#freePort((p) => this.listening.some((l) => l.proto === proto && l.port === p)) : options.port;
    const wide = (a: string): boolean => a === "" || a === "0.0.0.0" || a === "::";
    const clash = (l: ListenSocket): boolean =>
      l.proto === proto &&
      l.port === port &&
      (l.address === address || wide(l.address) || wide(address)) &&
      !((l.address === "0.0.0.0" && address.includes(":")) || (address === "0.0.0.0" && l.address.includes(":")));
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

  connect(to: Endpoint, options: ConnectOptions = {}): Connection {
    const dst = this.must(to.ip);
    const failed = this.routeError(dst);
    const src = options.from !== undefined ? this.must(options.from) : this.sourceFor(dst);
    const even = (p: number): number => p & ~1; // connect() takes the even half of the range
    const port =
      options.fromPort ??
      this.#freePort((p) => this.tcp.find(src ?? dst, p, dst, to.port) !== undefined || this.listening.some((l) => l.proto === "tcp" && l.port === p), even);
    const socket = new TcpSocket(this, this.net.nextId(), src ?? dst, port, dst, to.port, "", options.program ?? "");
    if (failed !== undefined || src === undefined) {
      socket.error = failed ?? "no-route";
      return socket;
    }
    socket.held = options.blocking === true || familyOf(dst) === 6;
    socket.open(options.about);
    return socket;
  }

  associate(to: Endpoint, options: { from?: Ip; program?: string } = {}): Connection {
    const dst = this.must(to.ip);
    const src = options.from !== undefined ? this.must(options.from) : this.sourceFor(dst);
    const port = this.#freePort(
      (p) => this.findAssociation(src ?? dst, p, dst, to.port) !== undefined || this.listening.some((l) => l.proto === "sctp" && l.port === p),
    );
    const a = new Association(this, this.net.nextId(), src ?? dst, port, dst, to.port, "", options.program ?? "");
    a.open(); // without a route too: it goes on trying
    return a;
  }

  addAssociation(a: Association): void {
    this.associations = [...this.associations, a];
    this.net.associations.set(a.id, a);
  }

  removeAssociation(a: Association): void {
    this.associations = this.associations.filter((x) => x !== a);
    this.net.associations.delete(a.id);
  }

  findAssociation(local: Addr, localPort: number, remote: Addr, remotePort: number): Association | undefined {
    return this.associations.find((a) => a.localPort === localPort && a.remotePort === remotePort && a.localAddr === local && a.remoteAddr === remote);
  }

  about(packet: number): object | undefined {
    return this.net.traces.about(packet);
  }

  udp(options: { address?: Ip; port?: number; program?: string; peer?: Endpoint } = {}): UdpSocket {
    const wide = options.address === undefined || options.address === "" || options.address === "0.0.0.0" || options.address === "::";
    const taken = (p: number): boolean => this.udpClients.has(p) || this.listening.some((l) => l.proto === "udp" && l.port === p);
    const socket = new UdpClient(
      this,
      wide ? undefined : this.must(options.address!),
      options.port !== undefined && options.port !== 0 ? options.port : this.#freePort(taken),
      options.program ?? "",
      options.peer,
    );
    this.udpClients.set(socket.port, socket);
    return socket;
  }

  ping(to: Ip, options: { id: number; seq: number; ttl?: number; size?: number; from?: Ip }): Ping {
    const probe = new EchoProbe();
    const dst = this.must(to);
    const src = options.from === undefined ? this.sourceFor(dst) : this.must(options.from);
    const failed = this.routeError(dst);
    if (failed !== undefined || src === undefined) {
      probe.state = "no-route";
      probe.failed = failed === "unreachable" || failed === "invalid" ? failed : "no-route";
      return probe;
    }
    this.pings.set(options.id * 65536 + options.seq, probe);
    const p = echoPacket(familyOf(dst), src, dst, false, options.id, options.seq, options.size ?? 56);
    if (options.ttl !== undefined) p.ttl = options.ttl;
    probe.trace = this.net.enqueue(this, p);
    this.net.pump();
    probe.forbidden = this.forbade === probe.trace;
    return probe;
  }

  addTcp(s: TcpSocket): void {
    this.tcp.add(s);
  }

  removeTcp(s: TcpSocket): void {
    this.tcp.remove(s);
  }

  /** The most specific listener: its own address before any. */
  hasSocket(p: Packet, narrow: boolean): boolean {
    if (p.proto === TCP && this.tcp.find(p.dst, p.dport, p.src, p.sport) !== undefined) return true;
    if (p.proto !== TCP && p.proto !== UDP) return false;
    const listener = this.findListener(p.proto === TCP ? "tcp" : "udp", p.dst, p.dport);
    if (listener !== undefined) return !narrow || listener.addressId !== undefined;
    return p.proto === UDP && this.udpClients.has(p.dport);
  }

  findListener(proto: Listener["proto"], dst: Addr, port: number): ListenSocket | undefined {
    let found: ListenSocket | undefined;
    for (const l of this.listening) if (l.proto === proto && l.port === port && l.takes(dst) && (found === undefined || l.addressId !== undefined)) found = l;
    return found;
  }

  // iptables ------------------------------------------------------------------------------------------------------

  iptablesRestore(family: Family, input: RestoreInput, options: { flush: boolean; counters?: boolean }): RestoreError | undefined {
    return iptablesRestore(this, family, input, options);
  }

  iptables(family: Family, args: readonly string[]): CommandResult {
    return iptablesCommand(this, family, args);
  }

  iptablesChains(family: Family, table: string): readonly string[] {
    return iptablesChains(this, family, table);
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
