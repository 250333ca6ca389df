// IPVS' virtual services, their real servers and how one is chosen (net/netfilter/ipvs/ip_vs_{rr,wrr,lc,wlc,sh,dh,sed,nq}.c).
import { addrWord } from "../address";
import type { Addr } from "../address";

export const schedulers = ["rr", "wrr", "lc", "wlc", "sh", "dh", "sed", "nq", "mh"] as const;
export type Scheduler = (typeof schedulers)[number];

export type RealServer = {
  readonly address: Addr;
  readonly port: number;
  weight: number;
  readonly forward: "Masq" | "Route" | "Tunnel";
  active: number;
  inactive: number;
  persistent: number;
  /** Counters since it was added. */ conns: number;
  inPackets: number;
  outPackets: number;
  inBytes: number;
  outBytes: number;
};

export type VirtualService = {
  readonly proto: number;
  readonly address: Addr;
  readonly port: number;
  scheduler: Scheduler;
  /** Seconds; 0: not persistent. */
  persistent: number;
  /** In the order in which they are asked; the kernel puts a new one last. */
  servers: RealServer[];
  /** Of rr: the server chosen last; of wrr: the position and its current weight. */
  last: RealServer | undefined;
  position: number;
  current: number;
  conns: number;
};

/** The server for a new connection; undefined: none may take it. */
export function schedule(service: VirtualService, client: Addr, destination: Addr): RealServer | undefined {
  const { servers } = service;
  switch (service.scheduler) {
    case "rr":
      return roundRobin(service);
    case "wrr":
      return weightedRoundRobin(service);
    case "lc":
      return least(
        servers,
        (s) => overhead(s),
        () => 1,
      );
    case "wlc":
      return least(
        servers,
        (s) => overhead(s),
        (s) => s.weight,
      );
    case "sed":
      return least(
        servers,
        (s) => s.active + 1,
        (s) => s.weight,
      );
    case "nq":
      return (
        servers.find((s) => s.weight > 0 && s.active === 0) ??
        least(
          servers,
          (s) => s.active + 1,
          (s) => s.weight,
        )
      );
    case "sh":
    case "mh":
      return hashed(servers, client);
    case "dh":
      return hashed(servers, destination);
  }
}

const overhead = (s: RealServer): number => s.active * 256 + s.inactive;

function roundRobin(service: VirtualService): RealServer | undefined {
  const { servers } = service;
  const start = service.last === undefined ? -1 : servers.indexOf(service.last);
  for (let i = 1; i <= servers.length; i++) {
    const s = servers[(start + i) % servers.length]!;
    if (s.weight <= 0) continue;
    service.last = s;
    return s;
  }
  return undefined;
}

function weightedRoundRobin(service: VirtualService): RealServer | undefined {
  const { servers } = service;
  const most = Math.max(0, ...servers.map((s) => s.weight));
  if (most === 0) return undefined;
  const step = servers.reduce((g, s) => gcd(g, s.weight), 0);
  for (let guard = 0; guard < servers.length * (most / step + 1) + 1; guard++) {
    service.position = (service.position + 1) % servers.length;
    if (service.position === 0) {
      service.current -= step;
      if (service.current <= 0) service.current = most;
    }
    const s = servers[service.position]!;
    if (s.weight >= service.current) return s;
  }
  return undefined;
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

function least(servers: readonly RealServer[], load: (s: RealServer) => number, weight: (s: RealServer) => number): RealServer | undefined {
  let best: RealServer | undefined;
  for (const s of servers) if (s.weight > 0 && (best === undefined || load(best) * weight(s) > load(s) * weight(best))) best = s;
  return best;
}

function hashed(servers: readonly RealServer[], address: Addr): RealServer | undefined {
  if (servers.length === 0) return undefined;
  const start = (Math.imul(addrWord(address, 0) ^ addrWord(address, 3), 2654435761) >>> 24) % servers.length;
  for (let i = 0; i < servers.length; i++) {
    const s = servers[(start + i) % servers.length]!;
    if (s.weight > 0) return s;
  }
  return undefined;
}
