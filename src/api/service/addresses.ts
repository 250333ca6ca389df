// ClusterIPs. Every one is held by an IPAddress object of the address's name, so the store itself says which are free.
// A free address is drawn from the range's upper part first; the lower band is for addresses that users name.
import type { ServiceCIDR, Service } from "../kinds";
import type { Draft, Surroundings } from "../kinds/kind";
import { canonicalIP, fromNumber, inCIDR, ipFamily, parseCIDR, toNumber } from "../validation/ip";

export type Family = "IPv4" | "IPv6";
export const familyOf = (ip: string): Family => (ipFamily(ip) === 6 ? "IPv6" : "IPv4");

/** The families that the cluster gives out, the default one first. */
export function families(s: Surroundings): readonly Family[] {
  return [...new Set(s.serviceCIDRs.map((c) => (parseCIDR(c)?.family === 6 ? "IPv6" : "IPv4") as Family))];
}

/** Every range of a family: the cluster's own and those of ready ServiceCIDR objects. */
function ranges(s: Surroundings, family: Family): string[] {
  const all = new Set(s.serviceCIDRs);
  for (const o of s.store.list("servicecidrs.networking.k8s.io") as unknown as readonly ServiceCIDR[]) {
    if (o.metadata.deletionTimestamp !== undefined || !o.status?.conditions?.some((c) => c.type === "Ready" && c.status === "True")) continue;
    for (const c of o.spec.cidrs ?? []) all.add(c);
  }
  return [...all].filter((c) => parseCIDR(c)?.family === (family === "IPv6" ? 6 : 4));
}

type Range = { readonly first: bigint; readonly last: bigint; readonly offset: bigint; readonly family: 4 | 6; readonly network: string };
const known = new Map<string, Range>();

function rangeOf(cidr: string): Range {
  let range = known.get(cidr);
  if (range === undefined) {
    const c = parseCIDR(cidr)!;
    const size = 1n << BigInt((c.family === 4 ? 32 : 128) - c.bits);
    const base = (toNumber(c.ip) / size) * size;
    const last = base + size - (c.family === 4 ? 2n : 1n);
    const band = size <= 16n ? 0n : size / 16n < 16n ? 16n : size / 16n > 256n ? 256n : size / 16n;
    known.set(cidr, (range = { first: base + 1n, last, offset: base + 1n + band, family: c.family, network: fromNumber(base, c.family) }));
  }
  return range;
}

/** Takes the address named; an error's text if it cannot be had. */
export function takeAddress(ip: string, service: Draft<Service>, s: Surroundings): string | undefined {
  const all = ranges(s, familyOf(ip));
  const n = toNumber(ip);
  const holds = (cidr: string): boolean => inCIDR(ip, cidr) && n >= rangeOf(cidr).first && n <= rangeOf(cidr).last;
  if (s.dryRun)
    return all[0] === undefined || holds(all[0])
      ? undefined
      : `the provided IP (${canonicalIP(ip)}) is not in the valid range. The range of valid IPs is ${all[0]}`;
  if (!all.some(holds)) return "the provided network does not match the current range";
  if (s.store.get("ipaddresses.networking.k8s.io", canonicalIP(ip)) !== undefined) return "provided IP is already allocated";
  hold(canonicalIP(ip), service, s);
  return undefined;
}

/** Takes a free address; undefined if every range is full. A dry run gets the network's own. */
export function nextAddress(family: Family, service: Draft<Service>, s: Surroundings): string | undefined {
  for (const cidr of ranges(s, family)) {
    const range = rangeOf(cidr);
    if (s.dryRun) return range.network;
    const ip = search(range.offset, range.last, range.family, s) ?? search(range.first, range.offset - 1n, range.family, s);
    if (ip === undefined) continue;
    hold(ip, service, s);
    return ip;
  }
  return undefined;
}

function search(first: bigint, last: bigint, family: 4 | 6, s: Surroundings): string | undefined {
  const size = last - first + 1n;
  if (size <= 0n) return undefined;
  const stream = s.random.stream("api/clusterip");
  const drawn = size <= 4294967296n ? BigInt(stream.below(Number(size))) : ((BigInt(stream.u32()) << 32n) | BigInt(stream.u32())) % size;
  for (let i = 0n; i < size && i < 1_048_576n; i++) {
    const ip = fromNumber(first + ((drawn + i) % size), family);
    if (s.store.get("ipaddresses.networking.k8s.io", ip) === undefined) return ip;
  }
  return undefined;
}

function hold(ip: string, service: Draft<Service>, s: Surroundings): void {
  s.create("ipaddresses.networking.k8s.io", undefined, {
    apiVersion: "networking.k8s.io/v1",
    kind: "IPAddress",
    metadata: { name: ip, labels: { "ipaddress.kubernetes.io/ip-family": familyOf(ip), "ipaddress.kubernetes.io/managed-by": "ipallocator.k8s.io" } },
    spec: { parentRef: { group: "", resource: "services", namespace: service.metadata.namespace, name: service.metadata.name } },
  });
}

export function releaseAddresses(ips: readonly string[], s: Surroundings): void {
  if (s.dryRun) return;
  for (const ip of ips) if (ipFamily(ip) !== undefined) s.remove("ipaddresses.networking.k8s.io", undefined, canonicalIP(ip));
}
