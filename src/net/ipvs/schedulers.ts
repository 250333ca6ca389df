// How a virtual service chooses the server of a new connection (net/netfilter/ipvs/ip_vs_{rr,wrr,lc,wlc,sed,nq,sh,dh,mh,fo,ovf,lblc}.c).
// Left out: lblcr's sets of servers (it chooses as lblc does), the clearing away of lblc's old destinations.
import { addrWord, familyOf, type Addr } from "../address";
import { maglevHash, maglevTable, maglevSize } from "./maglev";
import type { RealServer, VirtualService } from "./services";

/** What a scheduler looks at of a packet. */
export type Asked = { readonly source: Addr; readonly sourcePort: number; readonly destination: Addr };

/** The server for a new connection; undefined: none may take it. */
export function schedule(service: VirtualService, asked: Asked): RealServer | undefined {
  const { servers } = service;
  switch (service.scheduler) {
    case "rr":
      return roundRobin(service);
    case "wrr":
      return weightedRoundRobin(service);
    case "lc":
      return least(servers, overhead, () => 1);
    case "wlc":
      return least(servers, overhead, (s) => s.weight);
    case "sed":
      return least(servers, delay, (s) => s.weight);
    case "nq":
      return servers.find((s) => takes(s) && s.active === 0) ?? least(servers, delay, (s) => s.weight);
    case "fo":
      return servers.filter(takes).reduce<RealServer | undefined>((best, s) => (best === undefined || s.weight > best.weight ? s : best), undefined);
    case "ovf":
      return servers
        .filter((s) => takes(s) && s.active <= s.weight)
        .reduce<RealServer | undefined>((best, s) => (best === undefined || s.weight > best.weight ? s : best), undefined);
    case "lblc":
    case "lblcr":
      return byLocality(service, asked);
    case "sh":
      return sourceHash(service, asked);
    case "dh":
      return destinationHash(service, asked);
    case "mh":
      return maglev(service, asked);
  }
}

/** A server has come, changed or gone: what a scheduler keeps of them is made anew. */
export function serversChanged(service: VirtualService): void {
  if (service.scheduler !== "lblc" && service.scheduler !== "lblcr") service.table = undefined;
  if (service.scheduler !== "wrr") return;
  const { most, step } = weights(service);
  service.last = undefined;
  if (service.current > most || service.current === 0) service.current = most;
  else if (step > 1) service.current = Math.floor(service.current / step) * step + 1;
}

const takes = (s: RealServer): boolean => s.weight > 0 && !s.overloaded;
const overhead = (s: RealServer): number => s.active * 256 + s.inactive;
const delay = (s: RealServer): number => s.active + 1;

/** The first of those with the least load for their weight. */
function least(servers: readonly RealServer[], load: (s: RealServer) => number, weight: (s: RealServer) => number): RealServer | undefined {
  let best: RealServer | undefined;
  for (const s of servers) if (takes(s) && (best === undefined || load(best) * weight(s) > load(s) * weight(best))) best = s;
  return best;
}

function roundRobin(service: VirtualService): RealServer | undefined {
  const { servers } = service;
  const start = service.last === undefined ? -1 : servers.indexOf(service.last);
  for (let i = 1; i <= servers.length; i++) {
    const s = servers[(start + i) % servers.length]!;
    if (!takes(s)) continue;
    service.last = s;
    return s;
  }
  return undefined;
}

/** The largest weight that is asked, and the steps in which it falls. */
function weights({ servers }: VirtualService): { most: number; step: number } {
  const step = Math.max(
    1,
    servers.reduce((g, s) => (s.weight > 0 ? gcd(s.weight, g) : g), 0),
  );
  return { most: Math.max(0, ...servers.map((s) => s.weight)) - (step - 1), step };
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function weightedRoundRobin(service: VirtualService): RealServer | undefined {
  const { servers } = service;
  const { most, step } = weights(service);
  if (most <= 0) return undefined;
  let at = service.last === undefined ? -1 : servers.indexOf(service.last);
  // Each turn asks all for a weight; after the last weight of all nobody is left.
  for (let turns = 0; turns <= most / step + 1; turns++) {
    while (++at < servers.length) {
      const s = servers[at]!;
      if (s.overloaded || s.weight < service.current) continue;
      service.last = s;
      return s;
    }
    at = -1;
    service.current -= step;
    if (service.current <= 0) service.current = most;
  }
  return undefined;
}

/** An IPv6 address is folded into one word. */
const fold = (a: Addr): number => (familyOf(a) === 4 ? addrWord(a, 0) : addrWord(a, 0) ^ addrWord(a, 1) ^ addrWord(a, 2) ^ addrWord(a, 3));
const hashBits = 8;
/** The kernel's hash_32. */
const hash32 = (n: number): number => Math.imul(n, 0x61c88647) >>> (32 - hashBits);

/** Buckets dealt out in the servers' order; each takes as many in a row as it weighs, at least one. */
function dealt(service: VirtualService, weighed: boolean): Map<number, RealServer> {
  if (service.table !== undefined) return service.table;
  const { servers } = service;
  const table = new Map<number, RealServer>();
  for (let bucket = 0, at = 0, taken = 0; bucket < 1 << hashBits && servers.length > 0; bucket++) {
    const s = servers[at % servers.length]!;
    table.set(bucket, s);
    if (++taken < (weighed ? s.weight : 1)) continue;
    at++;
    taken = 0;
  }
  return (service.table = table);
}

function sourceHash(service: VirtualService, { source, sourcePort }: Asked): RealServer | undefined {
  const table = dealt(service, true);
  const port = service.flags.includes("sh-port") ? sourcePort : 0;
  const find = (offset: number): RealServer | undefined => table.get((offset + hash32(port + fold(source))) & ((1 << hashBits) - 1));
  const first = find(0);
  if (first === undefined || takes(first)) return first;
  if (!service.flags.includes("sh-fallback")) return undefined;
  const start = hash32(port + fold(source));
  for (let i = 0; i < 1 << hashBits; i++) {
    const s = find((i + start) & ((1 << hashBits) - 1));
    if (s === undefined || takes(s)) return s;
  }
  return undefined;
}

function destinationHash(service: VirtualService, { destination }: Asked): RealServer | undefined {
  const s = dealt(service, false).get(hash32(fold(destination)));
  return s !== undefined && takes(s) ? s : undefined;
}

function maglev(service: VirtualService, { source, sourcePort }: Asked): RealServer | undefined {
  service.table ??= maglevTable(service.servers);
  const port = service.flags.includes("mh-port") ? sourcePort : 0;
  const find = (offset: number): RealServer | undefined => service.table!.get(maglevHash(fold(source), port, offset) % maglevSize);
  const first = find(0);
  if (first === undefined || takes(first)) return first;
  if (!service.flags.includes("mh-fallback")) return undefined;
  const start = maglevHash(fold(source), port, 0) % maglevSize;
  for (let i = 0; i < maglevSize; i++) {
    const s = find((i + start) % maglevSize);
    if (s === undefined || takes(s)) return s;
  }
  return undefined;
}

function byLocality(service: VirtualService, { destination }: Asked): RealServer | undefined {
  service.table ??= new Map();
  const cached = service.table.get(destination);
  const crowded = (s: RealServer): boolean => s.active > s.weight && service.servers.some((o) => o.active * 2 < o.weight);
  if (cached !== undefined && cached.available && cached.weight > 0 && !crowded(cached)) return cached;
  const s = least(service.servers, overhead, (o) => o.weight);
  if (s !== undefined) service.table.set(destination, s);
  return s;
}
