// IPVS' table of virtual services and their real servers, as an administrator changes it. Servers that were deleted are
// remembered for some time: one that comes back goes on with its connections.
import { familyOf, type Addr } from "../address";
import type { Clock } from "../../base/clock";
import type { Packet } from "../packet";
import type { IpvsConnection } from "./connection";
import type { Trashed } from "./saved";
import { serversChanged } from "./schedulers";
import { addressKey, markKey, newServer, newService, zero } from "./services";
import type { RealServer, ServerSettings, ServiceId, ServiceSettings, VirtualService } from "./services";

/** How long a deleted server is known. */
const trashMs = 180_000;

export class VirtualServices {
  #services = new Map<number, VirtualService>();
  #trash: Trashed[] = [];
  /** How many services are found by a mark, or take all ports. */
  #special = 0;

  /** @param begin the kernel looks at packets from the first service on. @param count brings the servers' counts of connections up to date */
  constructor(
    private readonly clock: Clock,
    private readonly begin: () => void,
    private readonly count: () => void,
  ) {}

  get size(): number {
    return this.#services.size;
  }

  /** In the order in which they were made. */
  get all(): readonly VirtualService[] {
    return [...this.#services.values()];
  }

  /** By protocol, address and port; `mark`: by the mark of packets alone. */
  find(proto: number, address: Addr, port: number, mark = 0): VirtualService | undefined {
    return this.#services.get(mark === 0 ? addressKey(proto, address, port) : markKey(familyOf(address), mark));
  }

  add(id: Omit<ServiceId, "family">, settings: ServiceSettings): VirtualService {
    const service = newService(id, settings);
    this.#services.set(serviceKey(service), service);
    if (isSpecial(service)) this.#special++;
    this.begin();
    return service;
  }

  /** What is not given again is as in a new service. */
  edit(service: VirtualService, settings: ServiceSettings): void {
    const { scheduler } = service;
    Object.assign(service, settings);
    if (scheduler === settings.scheduler) return;
    Object.assign(service, { last: undefined, current: 0, table: undefined });
    serversChanged(service);
  }

  delete(service: VirtualService): void {
    for (const server of service.servers) this.#throwAway(service, server);
    if (this.#services.delete(serviceKey(service)) && isSpecial(service)) this.#special--;
  }

  flush(): void {
    for (const service of this.all) this.delete(service);
  }

  addServer(service: VirtualService, address: Addr, port: number, settings: ServerSettings): RealServer {
    const known = this.#fromTrash(service, address, port);
    const server = known ?? newServer(address, port, settings);
    service.servers = [server, ...service.servers];
    if (known === undefined) serversChanged(service);
    else this.editServer(service, server, settings);
    return server;
  }

  editServer(service: VirtualService, server: RealServer, settings: ServerSettings): void {
    if (settings.upper === 0 || settings.upper > server.upper) server.overloaded = false;
    server.weight = settings.weight;
    server.forward = settings.forward;
    server.upper = settings.upper;
    server.lower = settings.lower;
    if (settings.weight !== 0) server.lastWeight = settings.weight;
    serversChanged(service);
  }

  deleteServer(service: VirtualService, server: RealServer): void {
    const at = service.servers.indexOf(server);
    // Of rr: the next is the one after it.
    if (service.last === server && service.scheduler === "rr") service.last = service.servers[at - 1];
    service.servers = service.servers.filter((s) => s !== server);
    this.#throwAway(service, server);
    serversChanged(service);
  }

  /** Sets counters back: of one service with its servers, or of all. */
  zero(service: VirtualService | undefined): void {
    for (const s of service === undefined ? this.all : [service]) for (const counters of [s, ...s.servers]) zero(counters);
  }

  /** The one that a packet is for. */
  serving(p: Packet): VirtualService | undefined {
    if (this.#special === 0) return this.#services.get(addressKey(p.proto, p.dst, p.dport));
    return (
      (p.mark === 0 ? undefined : this.#services.get(markKey(p.family, p.mark))) ??
      this.#services.get(addressKey(p.proto, p.dst, p.dport)) ??
      this.#services.get(addressKey(p.proto, p.dst, 0))
    );
  }

  /** The one that a connection was made by, if it is there still. */
  of(c: IpvsConnection): VirtualService | undefined {
    return (
      this.#services.get(addressKey(c.proto, c.virtual, c.virtualPort)) ?? (this.#special > 0 ? this.all.find((s) => s.servers.includes(c.server)) : undefined)
    );
  }

  get trash(): readonly Trashed[] {
    return this.#trash;
  }

  /** Takes the place of what is there. */
  restore(services: readonly VirtualService[], trash: readonly Trashed[]): void {
    this.#services = new Map(services.map((v) => [serviceKey(v), v]));
    this.#trash = [...trash];
    this.#special = services.filter(isSpecial).length;
  }

  #throwAway(service: VirtualService, server: RealServer): void {
    server.available = false;
    this.#trash.push({ key: serviceKey(service), service, server, at: this.clock.now });
  }

  #fromTrash(service: VirtualService, address: Addr, port: number): RealServer | undefined {
    if (this.#trash.length === 0) return undefined;
    const { now } = this.clock;
    this.count();
    this.#trash = this.#trash.filter(({ server: s, at }) => s.active + s.inactive + s.persistent > 0 || now < at + trashMs);
    const i = this.#trash.findIndex((t) => t.key === serviceKey(service) && t.server.address === address && t.server.port === port);
    if (i < 0) return undefined;
    const [found] = this.#trash.splice(i, 1);
    if (found!.service !== service) zero(found!.server);
    found!.server.available = true;
    return found!.server;
  }
}

const isSpecial = (s: ServiceId): boolean => s.mark !== 0 || s.port === 0;
const serviceKey = (s: ServiceId): number => (s.mark === 0 ? addressKey(s.proto, s.address, s.port) : markKey(s.family, s.mark));
