// userspace mode, as kube-proxy 1.24 had it last: a listening socket for each Service port on each node, rules that lead
// the Service's addresses there, and a process that carries what comes to an endpoint. IPv4 alone. Where upstream looks
// at Endpoints we look at EndpointSlices: the same addresses.
import type { Clock } from "../../base/clock";
import type { Driver } from "../../base/driver";
import type { Kernel } from "../../net/hooks";
import { Block } from "../../net/block";
import type { RuleBlock } from "../../net/iptables/block";
import { UDP } from "../../net/packet";
import type { Endpoint, Netns, Network, UdpSocket } from "../../net/types";
import type { Backend, SyncInput } from "../backend";
import { samePorts } from "../serviceport";
import type { ServicePort } from "../serviceport";
import { writtenIptables } from "../written";
import type { Written } from "../written";
import { emptyBalance, nextEndpoint, setEndpoints } from "./balancer";
import type { Balance } from "./balancer";
import { ensurePortalChains, flushPortalChains, portalRules } from "./portals";
import { carryAnswers, carryStream, udpIdleMs } from "./streams";
import type { Inbox } from "./streams";

export type UserspaceSettings = { readonly node: string; readonly network: Network; readonly netns: Netns; readonly clock: Clock; readonly driver: Driver };

type Portal = { readonly port: ServicePort; readonly proxyPort: number; readonly hostIp: string; readonly written: Written };

function writtenPortal(port: ServicePort, proxyPort: number, hostIp: string): Written {
  const { nat, filter } = portalRules(port, proxyPort, hostIp);
  const added = (rules: readonly string[]): RuleBlock => new Block(rules.map((r) => `-A ${r}`));
  return writtenIptables(4, port, { nat: added(nat), filter: added(filter), rules: new Block([]) });
}

export class UserspaceBackend implements Backend {
  readonly family = 4;
  readonly large = false;
  #portals = new Map<string, Portal>();
  #balances = new Map<string, Balance>();
  /** Of the connections that are carried now; not part of a checkpoint, which is taken when none is. */
  readonly #inboxes = new Map<number, Inbox>();
  /** UDP clients' sockets, by Service port and client; not part of a checkpoint (they live a quarter of a second). */
  readonly #udp = new Map<string, { readonly socket: UdpSocket; readonly to: Endpoint; readonly idle: { until: number } }>();

  constructor(private readonly s: UserspaceSettings) {}

  start(): void {
    ensurePortalChains(this.s.netns);
    flushPortalChains(this.s.netns);
  }

  flushed(): boolean {
    return false;
  }

  counts(): undefined {
    return undefined;
  }

  /** The process ends: its sockets go, its rules stay. */
  close(): void {
    for (const key of this.#portals.keys()) this.#closeSockets(key);
    this.#portals = new Map();
  }

  sync(input: SyncInput): boolean {
    const { netns } = this.s;
    if (!ensurePortalChains(netns)) return false;
    const { ports, endpoints, changed } = input;
    const added: Portal[] = [];
    const removed: Portal[] = [];
    for (const [key, portal] of [...this.#portals]) {
      const now = ports.get(key);
      if (now !== undefined && samePorts([portal.port], [now])) continue;
      removed.push(portal);
      this.#closeSockets(key);
      this.#portals.delete(key);
      if (now === undefined) this.#balances.delete(key);
      if (now === undefined && portal.port.protocol === "UDP")
        (netns.kernel as Kernel).conntrack.remove({ family: 4, proto: UDP, origDst: portal.port.clusterIP });
    }
    for (const [key, port] of ports) {
      if (this.#portals.has(key)) continue;
      const proxyPort = this.#open(key, port);
      if (proxyPort === undefined) continue;
      const hostIp = input.nodeIp ?? "127.0.0.1";
      const portal: Portal = { port, proxyPort, hostIp, written: writtenPortal(port, proxyPort, hostIp) };
      this.#portals.set(key, portal);
      added.push(portal);
    }
    for (const [key, port] of ports) {
      if (!input.full && !changed.endpoints.has(port.service) && this.#balances.has(key)) continue;
      const ready = (endpoints.get(key) ?? []).filter((e) => e.ready).map((e) => e.address);
      this.#balances.set(key, setEndpoints(this.#balances.get(key) ?? { ...emptyBalance, affinity: new Map() }, ready));
    }
    return this.#write(removed, added);
  }

  written(key: string): Written | undefined {
    return this.#portals.get(key)?.written;
  }

  #write(removed: readonly Portal[], added: readonly Portal[]): boolean {
    const lines: string[] = [];
    for (const table of ["nat", "filter"] as const) {
      const rules = (list: readonly Portal[], verb: string): string[] =>
        list.flatMap((p) => portalRules(p.port, p.proxyPort, p.hostIp)[table].map((r) => `${verb} ${r}`));
      const own = [...rules(removed, "-D"), ...rules(added, "-A")];
      if (own.length > 0) lines.push(`*${table}`, ...own, "COMMIT");
    }
    return lines.length === 0 || this.s.netns.iptablesRestore(4, lines, { flush: false, counters: true }) === undefined;
  }

  #owner(key: string): string {
    return `kube-proxy/${this.s.node}/userspace/${key}`;
  }

  /** Opens the proxy's socket, and claims the node port so that nothing else takes it. Undefined: SCTP. */
  #open(key: string, port: ServicePort): number | undefined {
    const { netns } = this.s;
    if (port.protocol === "SCTP") return undefined;
    this.#serve(key);
    const proto = port.protocol === "TCP" ? "tcp" : "udp";
    const listener = netns.listen({ proto, address: "", port: 0, owner: this.#owner(key), program: "kube-proxy" });
    if (port.nodePort !== 0) netns.listen({ proto, address: "", port: port.nodePort, owner: `${this.#owner(key)}/nodeport`, program: "kube-proxy" });
    return listener?.port;
  }

  #serve(key: string): void {
    const { network, netns, clock, driver } = this.s;
    const choose = (client: string, reset: boolean): Endpoint | undefined => this.#choose(key, client, reset);
    network.serve(this.#owner(key), {
      connect: (connection) => {
        const inbox: Inbox = { bytes: [], ended: false };
        this.#inboxes.set(connection.id, inbox);
        driver.spawn(carryStream(netns, clock, connection, inbox, choose), { write: () => true }, () => this.#inboxes.delete(connection.id));
      },
      data: (connection, bytes) => void this.#inboxes.get(connection.id)?.bytes.push(bytes),
      end: (connection) => {
        const inbox = this.#inboxes.get(connection.id);
        if (inbox === undefined) connection.end();
        else inbox.ended = true;
      },
      // A client on 127.0.0.1 is answered from there, which is not where its node port leads: it hears nothing.
      byRoute: true,
      datagram: (datagram, reply) => this.#datagram(key, `${datagram.from.ip} ${datagram.from.port}`, datagram.from.ip, datagram.bytes, reply),
    });
  }

  #choose(key: string, client: string, reset: boolean): Endpoint | undefined {
    const balance = this.#balances.get(key);
    const portal = this.#portals.get(key);
    const address = balance === undefined ? undefined : nextEndpoint(balance, client, portal?.port.affinitySeconds ?? 0, this.s.clock.now, reset);
    if (address === undefined) return undefined;
    const colon = address.lastIndexOf(":");
    return { ip: address.slice(0, colon), port: Number(address.slice(colon + 1)) };
  }

  #datagram(key: string, client: string, ip: string, bytes: Uint8Array, reply: (bytes: Uint8Array) => void): void {
    const { netns, clock, driver } = this.s;
    const name = `${key} ${client}`;
    let known = this.#udp.get(name);
    if (known === undefined) {
      const to = this.#choose(key, ip, false);
      if (to === undefined) return;
      known = { socket: netns.udp({ program: "kube-proxy" }), to, idle: { until: clock.now + udpIdleMs } };
      this.#udp.set(name, known);
      driver.spawn(carryAnswers(clock, known.socket, known.idle, reply), { write: () => true }, () => this.#udp.delete(name));
    }
    known.idle.until = clock.now + udpIdleMs;
    known.socket.send(known.to, bytes);
  }

  #closeSockets(key: string): void {
    const owners = new Set([this.#owner(key), `${this.#owner(key)}/nodeport`]);
    for (const l of this.s.netns.listeners.filter((x) => owners.has(x.owner))) l.close();
    this.s.network.unserve(this.#owner(key));
  }

  snapshot(): unknown {
    return { portals: new Map(this.#portals), balances: [...this.#balances].map(([key, b]) => [key, { ...b, affinity: new Map(b.affinity) }] as const) };
  }

  restore(state: unknown): void {
    const s = state as { portals: Map<string, Portal>; balances: readonly (readonly [string, Balance])[] };
    this.#portals = new Map(s.portals);
    this.#balances = new Map(s.balances.map(([key, b]) => [key, { ...b, affinity: new Map(b.affinity) }]));
    for (const key of this.#portals.keys()) this.#serve(key);
  }
}
