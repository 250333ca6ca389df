// IPVS of one namespace, masquerading alone: a packet to a virtual service is sent on to a real server from INPUT (or
// OUTPUT, where this machine is the client), and the answer gets the service's address back in FORWARD or INPUT.
//
//   client ─▶ INPUT(99) ─schedule─▶ new destination ─▶ OUTPUT ─▶ POSTROUTING ─▶ real server
//   client ◀─ FORWARD(100) / INPUT(98) ─ source is the service again ◀────────── real server
//
// Left out: direct routing, tunnelling, synchronisation, firewall marks. Connections that idle are dropped when somebody looks.
import type { Addr } from "../address";
import { ACCEPT, DROP, FORWARD, INPUT, OUTPUT, STOLEN } from "../hooks";
import type { HookHost, HookState, Slot, SlotKey, Verdict } from "../hooks";
import { SYN, ACK, TCP, UDP, SCTP, isIcmpError } from "../packet";
import type { Packet } from "../packet";
import { schedule } from "./services";
import type { RealServer, Scheduler, VirtualService } from "./services";
import { CLOSE, ESTABLISHED, FIN_WAIT, NONE, TIME_WAIT, UDP_STATE, nextState, stateNames, timeouts } from "./states";

const owner = "ipvs";

export type IpvsConnection = {
  readonly proto: number;
  readonly client: Addr;
  /** 0 in a template: all ports of a persistent client. */
  readonly clientPort: number;
  readonly virtual: Addr;
  readonly virtualPort: number;
  readonly server: RealServer;
  readonly service: VirtualService;
  state: number;
  expires: number;
};

export class Ipvs implements Slot {
  #services = new Map<number, VirtualService>();
  #connections = new Map<string, IpvsConnection>();
  /** The same by the answer's direction. */
  #answers = new Map<string, IpvsConnection>();
  #registered = false;
  /** On its way from here: not to be looked at again in OUTPUT. */
  #passing: Packet | undefined;
  #nextSweep = 0;

  constructor(private readonly host: HookHost) {}

  get services(): readonly VirtualService[] {
    return [...this.#services.values()];
  }

  service(proto: number, address: Addr, port: number): VirtualService | undefined {
    return this.#services.get(serviceKey(proto, address, port));
  }

  addService(proto: number, address: Addr, port: number, scheduler: Scheduler, persistent: number): VirtualService {
    const service: VirtualService = { proto, address, port, scheduler, persistent, servers: [], last: undefined, position: -1, current: 0, conns: 0 };
    this.#services.set(serviceKey(proto, address, port), service);
    this.#register();
    return service;
  }

  deleteService(service: VirtualService): void {
    this.#services.delete(serviceKey(service.proto, service.address, service.port));
  }

  flush(): void {
    this.#services.clear();
  }

  addServer(service: VirtualService, address: Addr, port: number, weight: number): RealServer {
    const server: RealServer = {
      address,
      port,
      weight,
      forward: "Masq",
      active: 0,
      inactive: 0,
      persistent: 0,
      conns: 0,
      inPackets: 0,
      outPackets: 0,
      inBytes: 0,
      outBytes: 0,
    };
    // The counts of a server that is back go on: its old connections live.
    service.servers = [...service.servers, server];
    return server;
  }

  deleteServer(service: VirtualService, server: RealServer): void {
    service.servers = service.servers.filter((s) => s !== server);
    if (service.last === server) service.last = undefined;
  }

  /** Connections that have not idled away, and the servers' counts brought up to date. */
  get connections(): readonly IpvsConnection[] {
    this.#sweep(true);
    return [...this.#connections.values()];
  }

  /** As `-m ipvs` asks in OUTPUT: the connection of a packet that IPVS has sent on. */
  connectionOf(p: Packet): IpvsConnection | undefined {
    if (p !== this.#passing) return undefined;
    return this.#answers.get(key(p.proto, p.dst, p.dport, p.src, p.sport));
  }

  #register(): void {
    if (this.#registered) return;
    this.#registered = true;
    this.host.conntrack.enable();
    const add = (hook: typeof INPUT | typeof FORWARD | typeof OUTPUT, priority: number, run: (p: Packet, s: HookState) => Verdict): void =>
      this.host.register({ owner, hook, priority, type: "filter", run });
    add(INPUT, 98, (p) => this.#answer(p));
    add(INPUT, 99, (p, s) => this.#request(p, s));
    add(OUTPUT, -99, (p) => this.#answer(p));
    add(OUTPUT, -98, (p, s) => this.#request(p, s));
    add(FORWARD, 100, (p) => this.#answer(p));
  }

  #request(p: Packet, s: HookState): Verdict {
    if (p === this.#passing || this.#services.size + this.#connections.size === 0) return ACCEPT;
    if (p.proto !== TCP && p.proto !== UDP && p.proto !== SCTP) return ACCEPT;
    const now = this.host.clock.now;
    const id = key(p.proto, p.src, p.sport, p.dst, p.dport);
    const { trace } = this.host;
    let c = this.#connections.get(id);
    trace.lookups++;
    if (c !== undefined && (c.expires <= now || (this.#isNew(p) && (c.state === FIN_WAIT || c.state === TIME_WAIT || c.state === CLOSE)))) {
      this.#drop(id, c);
      c = undefined;
    }
    if (c === undefined) {
      const service = this.#services.get(serviceKey(p.proto, p.dst, p.dport));
      trace.lookups++;
      if (service === undefined || (p.proto === TCP && !this.#isNew(p))) return ACCEPT;
      c = this.#open(p, service, now);
      if (c === undefined) {
        s.reject(p, p.family === 4 ? "icmp-port-unreachable" : "icmp6-port-unreachable");
        return DROP;
      }
    } else if (!c.service.servers.includes(c.server)) {
      // net.ipv4.vs.expire_nodest_conn: its server is gone, the client begins anew with the next packet.
      this.#drop(id, c);
      return DROP;
    }
    this.#advance(c, p, false, now);
    c.server.inPackets++;
    c.server.inBytes += p.len;
    p.dst = c.server.address;
    p.dport = c.server.port;
    this.host.conntrack.alterReply(p, c.server.address, c.server.port);
    if (this.host.isLocal(p.dst)) return ACCEPT;
    this.#passing = p;
    this.host.sendLocal(p, s);
    if (this.#passing === p) this.#passing = undefined;
    return STOLEN;
  }

  #isNew(p: Packet): boolean {
    return p.proto !== TCP || (p.flags & (SYN | ACK)) === SYN;
  }

  #open(p: Packet, service: VirtualService, now: number): IpvsConnection | undefined {
    this.#sweep(false);
    let server: RealServer | undefined;
    if (service.persistent > 0) {
      const template = key(p.proto, p.src, 0, p.dst, service.port);
      let t = this.#connections.get(template);
      this.host.trace.lookups++;
      if (t === undefined || t.expires <= now || !service.servers.includes(t.server) || t.server.weight === 0) {
        if (t !== undefined) this.#drop(template, t);
        const chosen = schedule(service, p.src, p.dst);
        if (chosen === undefined) return undefined;
        t = { proto: p.proto, client: p.src, clientPort: 0, virtual: p.dst, virtualPort: service.port, server: chosen, service, state: NONE, expires: 0 };
        this.#connections.set(template, t);
        chosen.persistent++;
      }
      t.expires = now + service.persistent * 1000;
      server = t.server;
    } else server = schedule(service, p.src, p.dst);
    if (server === undefined) return undefined;
    const c: IpvsConnection = {
      proto: p.proto,
      client: p.src,
      clientPort: p.sport,
      virtual: p.dst,
      virtualPort: p.dport,
      server,
      service,
      state: p.proto === TCP ? NONE : UDP_STATE,
      expires: now,
    };
    this.#connections.set(key(p.proto, p.src, p.sport, p.dst, p.dport), c);
    this.#answers.set(key(p.proto, server.address, server.port, p.src, p.sport), c);
    service.conns++;
    server.conns++;
    server.inactive++;
    return c;
  }

  #answer(p: Packet): Verdict {
    if (p === this.#passing || this.#answers.size === 0) return ACCEPT;
    if (isIcmpError(p)) return this.#answerError(p);
    const c = this.#answers.get(key(p.proto, p.src, p.sport, p.dst, p.dport));
    this.host.trace.lookups++;
    if (c === undefined) return ACCEPT;
    this.#advance(c, p, true, this.host.clock.now);
    c.server.outPackets++;
    c.server.outBytes += p.len;
    p.src = c.virtual;
    p.sport = c.virtualPort;
    return ACCEPT;
  }

  /** An error about a packet that was sent on speaks of the service again. */
  #answerError(p: Packet): Verdict {
    const inner = p.inner!;
    const c = this.#answers.get(key(inner.proto, inner.dst, inner.dport, inner.src, inner.sport));
    if (c === undefined) return ACCEPT;
    p.inner = { ...inner, dst: c.virtual, dport: c.virtualPort };
    if (p.src === c.server.address) p.src = c.virtual;
    return ACCEPT;
  }

  #advance(c: IpvsConnection, p: Packet, fromServer: boolean, now: number): void {
    if (c.proto === TCP) {
      const before = c.state;
      c.state = nextState(before, p.flags, fromServer);
      if (before !== ESTABLISHED && c.state === ESTABLISHED) [c.server.active, c.server.inactive] = [c.server.active + 1, c.server.inactive - 1];
      else if (before === ESTABLISHED && c.state !== ESTABLISHED) [c.server.active, c.server.inactive] = [c.server.active - 1, c.server.inactive + 1];
    }
    c.expires = now + timeouts[c.state]! * 1000;
  }

  #drop(id: string, c: IpvsConnection): void {
    this.#connections.delete(id);
    if (c.clientPort === 0) {
      c.server.persistent--;
      return;
    }
    this.#answers.delete(key(c.proto, c.server.address, c.server.port, c.client, c.clientPort));
    if (c.state === ESTABLISHED) c.server.active--;
    else c.server.inactive--;
  }

  #sweep(always: boolean): void {
    const { now } = this.host.clock;
    if (!always && now < this.#nextSweep) return;
    this.#nextSweep = now + 60_000;
    for (const [id, c] of this.#connections) if (c.expires <= now) this.#drop(id, c);
  }

  snapshot(): unknown {
    // Services, servers and connections point at each other: copied together, by position.
    const services = [...this.#services.values()];
    return {
      services: services.map((s) => ({ ...s, last: s.last === undefined ? -1 : s.servers.indexOf(s.last), servers: s.servers.map((r) => ({ ...r })) })),
      connections: [...this.#connections.values()].map((c) => ({
        ...c,
        service: services.indexOf(c.service),
        server: c.service.servers.indexOf(c.server),
        gone: { ...c.server },
      })),
      registered: this.#registered,
    };
  }

  restore(state: unknown): void {
    this.#services = new Map();
    this.#connections = new Map();
    this.#answers = new Map();
    this.host.unregister(owner);
    const was = this.#registered;
    this.#registered = false;
    const s = state as Saved | undefined;
    if (s === undefined) return;
    const services = s.services.map((v): VirtualService => {
      const servers = v.servers.map((r) => ({ ...r }));
      return { ...v, servers, last: servers[v.last] };
    });
    for (const v of services) this.#services.set(serviceKey(v.proto, v.address, v.port), v);
    for (const c of s.connections) {
      const service = services[c.service];
      if (service === undefined) continue;
      const back: IpvsConnection = { ...c, service, server: service.servers[c.server] ?? { ...c.gone } };
      this.#connections.set(key(c.proto, c.client, c.clientPort, c.virtual, c.virtualPort), back);
      if (c.clientPort !== 0) this.#answers.set(key(c.proto, back.server.address, back.server.port, c.client, c.clientPort), back);
    }
    if (s.registered || was) this.#register();
  }
}

type Saved = {
  readonly services: readonly (Omit<VirtualService, "last"> & { readonly last: number })[];
  readonly connections: readonly (Omit<IpvsConnection, "service" | "server"> & {
    readonly service: number;
    readonly server: number;
    readonly gone: RealServer;
  })[];
  readonly registered: boolean;
};

export const ipvsKey: SlotKey<Ipvs> = { name: owner, make: (host) => new Ipvs(host) };

function serviceKey(proto: number, address: Addr, port: number): number {
  return (address * 256 + proto) * 65536 + port;
}

function key(proto: number, a: Addr, aPort: number, b: Addr, bPort: number): string {
  return `${proto},${a},${aPort},${b},${bPort}`;
}

/** As listings name a connection's state. */
export function stateName(c: IpvsConnection): string {
  return c.clientPort === 0 ? "NONE" : stateNames[c.state]!;
}
