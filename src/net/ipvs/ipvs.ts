// IPVS of one namespace, masquerading alone: a packet to a virtual service is sent on to a real server from INPUT (or
// OUTPUT, where this machine is the client), and the answer gets the service's address back in FORWARD or INPUT.
//
//   client ─▶ INPUT(99) ─schedule─▶ new destination ─▶ OUTPUT ─▶ POSTROUTING ─▶ real server
//   client ◀─ FORWARD(100) / INPUT(98) ─ source is the service again ◀────────── real server
//
// Left out: sending by direct routing and tunnels, synchronisation, FTP. Connections that idle are dropped when somebody looks.
import { prefixAddr, prefixOf } from "../address";
import { ACCEPT, DROP, FORWARD, INPUT, OUTPUT, STOLEN } from "../hooks";
import type { HookHost, HookState, Slot, SlotKey, Verdict } from "../hooks";
import { SYN, TCP, UDP, SCTP, isIcmpError } from "../packet";
import type { Packet } from "../packet";
import type { IpvsConnection } from "./connection";
import { Connections } from "./connections";
import { copyOf, type Saved } from "./saved";
import { schedule } from "./schedulers";
import { checkOverload, checkRelief } from "./services";
import type { Counters, VirtualService } from "./services";
import { VirtualServices } from "./virtual-services";
import { CLOSE, ESTABLISHED, FIN_WAIT, NONE, TIME_WAIT, UDP_STATE, nextState, timeouts } from "./states";
import { sysctlDefaults } from "./settings";

const owner = "ipvs";
/** How long a template waits again for the connections that it holds. */
const templateWait = 60_000;

/** Seconds that a connection is kept: established TCP, TCP after a FIN, UDP. */
export type Timeouts = { readonly tcp: number; readonly tcpFin: number; readonly udp: number };

export class Ipvs implements Slot {
  readonly services: VirtualServices;
  #connections = new Connections();
  #registered = false;
  /** On its way from here: not to be looked at again in OUTPUT. */
  #passing: Packet | undefined;
  #nextSweep = 0;
  #timeouts: readonly number[] = timeouts;

  constructor(private readonly host: HookHost) {
    this.services = new VirtualServices(
      host.clock,
      () => this.#register(),
      () => this.#sweep(true),
    );
    for (const [name, value] of sysctlDefaults) if (!host.sysctls.has(`net.ipv4.vs.${name}`)) host.sysctls.set(`net.ipv4.vs.${name}`, value);
  }

  get timeouts(): Timeouts {
    return { tcp: this.#timeouts[ESTABLISHED]!, tcpFin: this.#timeouts[FIN_WAIT]!, udp: this.#timeouts[UDP_STATE]! };
  }

  /** 0 leaves a time-out as it is. */
  setTimeouts({ tcp, tcpFin, udp }: Timeouts): void {
    const given = new Map([
      [ESTABLISHED, tcp],
      [FIN_WAIT, tcpFin],
      [UDP_STATE, udp],
    ]);
    this.#timeouts = this.#timeouts.map((was, state) => given.get(state) || was);
  }

  /** Connections that have not idled away, and the servers' counts brought up to date. */
  get connections(): readonly IpvsConnection[] {
    this.#sweep(true);
    return [...this.#connections];
  }

  /** As `-m ipvs` asks in OUTPUT: the connection of a packet that IPVS has sent on. */
  connectionOf(p: Packet): IpvsConnection | undefined {
    if (p !== this.#passing) return undefined;
    return this.#connections.answer(p.proto, p.dst, p.dport, p.src, p.sport);
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

  #setting(name: string): boolean {
    return (this.host.sysctls.get(`net.ipv4.vs.${name}`) ?? "0") !== "0";
  }

  #request(p: Packet, s: HookState): Verdict {
    if (p === this.#passing || this.services.size + this.#connections.size === 0) return ACCEPT;
    if (p.proto !== TCP && p.proto !== UDP && p.proto !== SCTP) return ACCEPT;
    const now = this.host.clock.now;
    const { trace } = this.host;
    let c = this.#connections.request(p.proto, p.src, p.sport, p.dst, p.dport);
    trace.lookups++;
    if (c !== undefined && (c.expires <= now || (this.#isNew(p) && this.#begins(c)))) {
      this.#drop(c);
      c = undefined;
    }
    if (c === undefined) {
      const service = this.services.serving(p);
      trace.lookups++;
      if (service === undefined || (p.proto === TCP && !this.#isNew(p))) return ACCEPT;
      c = this.#open(p, service, now);
      if (c === undefined) {
        s.reject(p, p.family === 4 ? "icmp-port-unreachable" : "icmp6-port-unreachable");
        return DROP;
      }
    } else if (!c.server.available) {
      // Its server is gone: the client begins anew with the next packet, or never hears again.
      if (this.#setting("expire_nodest_conn")) this.#drop(c);
      return DROP;
    }
    this.#advance(c, p, false, now);
    this.#count(c, p, false);
    const here = this.host.isLocal(c.server.address);
    if (!here && !this.host.takeHop(p)) return DROP;
    p.dst = c.server.address;
    p.dport = c.server.port;
    this.host.conntrack.alterReply(p, c.server.address, c.server.port);
    if (here) return ACCEPT;
    this.#passing = p;
    this.host.sendLocal(p, s);
    if (this.#passing === p) this.#passing = undefined;
    return STOLEN;
  }

  #isNew(p: Packet): boolean {
    return p.proto !== TCP || (p.flags & SYN) !== 0;
  }

  /** A first packet on a connection that is over, or whose server takes no new ones, begins another. */
  #begins(c: IpvsConnection): boolean {
    if (c.server.weight === 0 && this.#setting("expire_nodest_conn")) return true;
    const over = c.proto === TCP && (c.state === TIME_WAIT || c.state === CLOSE);
    return over && (this.host.sysctls.get("net.ipv4.vs.conn_reuse_mode") ?? "1") !== "0";
  }

  #open(p: Packet, service: VirtualService, now: number): IpvsConnection | undefined {
    this.#sweep(false);
    const asked = { source: p.src, sourcePort: p.sport, destination: p.dst };
    const template = service.persistent > 0 ? this.#templateFor(p, service, now) : undefined;
    if (service.persistent > 0 && template === undefined) return undefined;
    const server = template?.server ?? schedule(service, asked);
    if (server === undefined) return undefined;
    const c: IpvsConnection = {
      proto: p.proto,
      client: p.src,
      clientPort: p.sport,
      virtual: p.dst,
      virtualPort: p.dport,
      server,
      template,
      held: 0,
      timeout: 0,
      assured: false,
      invalid: false,
      once: service.ops,
      state: p.proto === TCP ? NONE : UDP_STATE,
      expires: now,
      nextRequest: undefined,
      nextAnswer: undefined,
    };
    if (template !== undefined) template.held++;
    this.#connections.add(c);
    service.conns++;
    server.conns++;
    server.inactive++;
    checkOverload(server);
    return c;
  }

  /** What a persistent client's connections go by, made if there is none that is good. */
  #templateFor(p: Packet, service: VirtualService, now: number): IpvsConnection | undefined {
    const whole = p.family === 4 ? 32 : 128;
    const client = service.mask === whole ? p.src : prefixAddr(prefixOf(p.src, service.mask));
    const find = (): IpvsConnection | undefined => this.#connections.request(p.proto, client, 0, p.dst, service.port);
    this.host.trace.lookups++;
    let t = find();
    if (t !== undefined && t.expires <= now) {
      this.#expire(t, now);
      t = find();
    }
    if (t !== undefined && (!t.server.available || (t.server.weight === 0 && this.#setting("expire_quiescent_template")))) {
      this.#connections.remove(t);
      t.invalid = true;
      t.virtualPort = 65535;
      this.#connections.add(t);
      t = undefined;
    }
    if (t === undefined) {
      const server = schedule(service, { source: p.src, sourcePort: p.sport, destination: p.dst });
      if (server === undefined) return undefined;
      t = {
        proto: p.proto,
        client,
        clientPort: 0,
        virtual: p.dst,
        virtualPort: service.port,
        server,
        template: undefined,
        held: 0,
        timeout: service.persistent * 1000,
        assured: false,
        invalid: false,
        once: false,
        state: NONE,
        expires: 0,
        nextRequest: undefined,
        nextAnswer: undefined,
      };
      this.#connections.add(t);
      server.persistent++;
    }
    t.expires = now + t.timeout;
    return t;
  }

  #answer(p: Packet): Verdict {
    if (p === this.#passing || this.#connections.size === 0) return ACCEPT;
    if (isIcmpError(p)) return this.#answerError(p);
    const c = this.#connections.answer(p.proto, p.src, p.sport, p.dst, p.dport);
    this.host.trace.lookups++;
    if (c === undefined) return ACCEPT;
    this.#advance(c, p, true, this.host.clock.now);
    this.#count(c, p, true);
    p.src = c.virtual;
    p.sport = c.virtualPort;
    return ACCEPT;
  }

  /** An error about a packet that was sent on speaks of the service again. */
  #answerError(p: Packet): Verdict {
    const inner = p.inner!;
    const c = this.#connections.answer(inner.proto, inner.dst, inner.dport, inner.src, inner.sport);
    if (c === undefined) return ACCEPT;
    p.inner = { ...inner, dst: c.virtual, dport: c.virtualPort };
    if (p.src === c.server.address) p.src = c.virtual;
    return ACCEPT;
  }

  /** Counts a packet at the server, and at its service if that is there still. */
  #count(c: IpvsConnection, p: Packet, fromServer: boolean): void {
    const service = this.services.of(c);
    add(c.server, p.len, fromServer);
    if (service !== undefined) add(service, p.len, fromServer);
  }

  #advance(c: IpvsConnection, p: Packet, fromServer: boolean, now: number): void {
    const { server } = c;
    if (c.proto === TCP) {
      const before = c.state;
      c.state = nextState(before, p.flags, fromServer);
      if (before !== ESTABLISHED && c.state === ESTABLISHED) [server.active, server.inactive] = [server.active + 1, server.inactive - 1];
      else if (before === ESTABLISHED && c.state !== ESTABLISHED) [server.active, server.inactive] = [server.active - 1, server.inactive + 1];
    }
    if (c.template !== undefined && (c.proto !== TCP || c.state === ESTABLISHED)) c.template.assured = true;
    c.expires = c.once ? now : now + this.#timeouts[c.state]! * 1000;
  }

  /** The time of a connection is over: it goes, but a template waits for those that it holds. */
  #expire(c: IpvsConnection, now: number): void {
    if (c.held === 0) return this.#drop(c);
    c.timeout = templateWait;
    while (c.expires <= now) c.expires += templateWait;
  }

  #drop(c: IpvsConnection): void {
    this.#connections.remove(c);
    if (c.clientPort === 0) {
      c.server.persistent--;
      return;
    }
    if (c.template !== undefined) c.template.held--;
    if (c.state === ESTABLISHED) c.server.active--;
    else c.server.inactive--;
    checkRelief(c.server);
  }

  #sweep(always: boolean): void {
    const { now } = this.host.clock;
    if (!always && now < this.#nextSweep) return;
    this.#nextSweep = now + 60_000;
    // Connections first: what they let go of may then go too.
    for (const templates of [false, true]) for (const c of this.#connections) if ((c.clientPort === 0) === templates && c.expires <= now) this.#expire(c, now);
  }

  snapshot(): unknown {
    const state: Saved = {
      services: this.services.all,
      trash: this.services.trash,
      connections: [...this.#connections],
      timeouts: this.#timeouts,
      registered: this.#registered,
    };
    return copyOf(state);
  }

  restore(state: unknown): void {
    this.services.restore([], []);
    this.#connections = new Connections();
    this.#timeouts = timeouts;
    this.host.unregister(owner);
    const was = this.#registered;
    this.#registered = false;
    if (state === undefined) return;
    const s = copyOf(state as Saved);
    this.services.restore(s.services, s.trash);
    for (const c of s.connections) this.#connections.add(c);
    this.#timeouts = s.timeouts;
    if (s.registered || was) this.#register();
  }
}

export const ipvsKey: SlotKey<Ipvs> = { name: owner, make: (host) => new Ipvs(host) };

function add(counters: Counters, bytes: number, fromServer: boolean): void {
  if (fromServer) {
    counters.outPackets++;
    counters.outBytes += bytes;
  } else {
    counters.inPackets++;
    counters.inBytes += bytes;
  }
}
