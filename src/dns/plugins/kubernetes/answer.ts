// From what stands behind a name to resource records, type by type (upstream's plugin/backend_lookup.go). CNAMEs that lead
// out of the zone are asked of the server itself, which may forward them: therefore a generator.
import type { Wait } from "../../../base/driver";
import { addressFamily, addressOfReverse, canonicalAddress } from "../../address";
import { CLASSES, TYPES } from "../../codes";
import type { Rr } from "../../message";
import { fqdn, isSubdomain, labels } from "../../name";
import type { Request, Serving } from "../../plugin";
import type { Cluster, Found, Lookup } from "./find";
import { findNames, findNameservers, findRecords } from "./find";

export type Answers = { readonly records: readonly Rr[]; readonly extra: readonly Rr[]; readonly truncated: boolean } | "nxdomain";
type Upstream = (request: Request, name: string, type: number) => Serving;

const none: Answers = { records: [], extra: [], truncated: false };
const LONGEST_CHAIN = 10;

/** The records of one question. `zone` is the part of the question's name that is the zone, in the question's case. */
export function* answerQuestion(cluster: Cluster, request: Request, zone: string, upstream: Upstream): Generator<Wait, Answers, void> {
  const { name: asked, type } = request.message.questions[0]!;
  const name = asked.toLowerCase();
  switch (type) {
    case TYPES.A:
    case TYPES.AAAA:
      return yield* addresses(cluster, request, asked, zone, type, [], upstream);
    case TYPES.SRV:
      return services(cluster, asked, zone);
    case TYPES.TXT: {
      const parts = labels(name);
      if (parts.length === labels(zone).length + 1 && parts[0] === "dns-version")
        return found([rr(asked, TYPES.TXT, 28800, { kind: "text", strings: ["1.1.0"] })]);
      const there = findRecords(cluster, name, zone);
      return there !== "nxdomain" && there.length > 0 ? none : "nxdomain";
    }
    case TYPES.CNAME: {
      const there = find(cluster, name, zone, TYPES.CNAME);
      if (there === "nxdomain") return there;
      const first = there[0];
      return first === undefined || addressFamily(first.host) !== 0
        ? none
        : found([rr(asked, TYPES.CNAME, cluster.options.ttl, { kind: "name", target: fqdn(first.host) })]);
    }
    case TYPES.PTR: {
      const ip = addressOfReverse(name);
      if (ip === undefined) return findRecords(cluster, name, zone) === "nxdomain" ? "nxdomain" : none;
      const names = [...new Set(findNames(cluster, ip))];
      return names.length === 0 ? "nxdomain" : found(names.map((n) => rr(asked, TYPES.PTR, cluster.options.ttl, { kind: "name", target: fqdn(n) })));
    }
    case TYPES.MX: {
      const there = find(cluster, name, zone, TYPES.MX);
      return there === "nxdomain" ? there : none;
    }
    case TYPES.SOA:
      return asked === zone ? found([soa(cluster, zone)]) : none;
    case TYPES.NS:
      if (name === zone) return nameservers(cluster, asked, zone);
      break;
  }
  // A look-up of addresses tells whether the name exists.
  const there = yield* addresses(cluster, request, asked, zone, TYPES.A, [], upstream);
  return there === "nxdomain" ? there : none;
}

/** The zone's SOA: in the authority section of every denial. */
export function soa(cluster: Cluster, zone: string): Rr {
  const minimum = cluster.options.ttl;
  const at = zone === "." ? "" : zone;
  return rr(zone, TYPES.SOA, Math.min(minimum, 300), {
    kind: "soa",
    ns: `ns.dns.${at}`,
    mbox: `hostmaster.${at}`,
    serial: cluster.store.modified,
    refresh: 7200,
    retry: 1800,
    expire: 86400,
    minimum,
  });
}

function* addresses(
  cluster: Cluster,
  request: Request,
  asked: string,
  zone: string,
  type: number,
  chain: readonly Rr[],
  upstream: Upstream,
): Generator<Wait, Answers, void> {
  const there = find(cluster, asked.toLowerCase(), zone, type);
  if (there === "nxdomain") return there;
  const family = type === TYPES.A ? 4 : 6;
  const records: Rr[] = [];
  const seen = new Set<string>();
  let truncated = false;
  for (const { host } of there) {
    const is = addressFamily(host);
    if (is !== 0) {
      if (is !== family || seen.has(host)) continue;
      seen.add(host);
      records.push(rr(asked, type, cluster.options.ttl, { kind: "address", address: canonicalAddress(host)! }));
      continue;
    }
    const target = fqdn(host);
    if (isSubdomain(asked, target) || chain.length > LONGEST_CHAIN || chain.some((c) => c.data.kind === "name" && c.data.target === target)) continue;
    const alias = rr(asked, TYPES.CNAME, cluster.options.ttl, { kind: "name", target });
    if (isSubdomain(zone, target)) {
      const next = yield* addresses(cluster, request, target, zone, type, [...chain, alias], upstream);
      if (next !== "nxdomain" && next.records.length > 0) records.push(alias, ...next.records);
      continue;
    }
    const reply = (yield* upstream(request, target, type)).message;
    if (reply === undefined) continue;
    truncated ||= reply.truncated;
    records.push(alias, ...reply.answers);
  }
  return { records, extra: [], truncated };
}

function services(cluster: Cluster, asked: string, zone: string): Answers {
  const there = find(cluster, asked.toLowerCase(), zone, TYPES.SRV);
  if (there === "nxdomain") return there;
  const inside = there.filter((f) => addressFamily(f.host) !== 0);
  const weight = Math.max(1, Math.floor((100 / (100 * inside.length)) * 100));
  const records: Rr[] = [];
  const extra: Rr[] = [];
  const seen = new Set<string>();
  const first = (key: string): boolean => !seen.has(key) && seen.add(key) !== undefined;
  for (const { host, port, name } of inside) {
    if (port === -1) continue;
    const target = fqdn(name);
    if (first(`${target} port ${port}`)) records.push(rr(asked, TYPES.SRV, cluster.options.ttl, { kind: "srv", priority: 0, weight, port, target }));
    if (first(`${target} addr ${host}`)) extra.push(address(cluster, target, host));
  }
  return { records, extra, truncated: false };
}

function nameservers(cluster: Cluster, asked: string, zone: string): Answers {
  const records: Rr[] = [];
  const extra: Rr[] = [];
  for (const { host, name } of findNameservers(cluster, zone)) {
    const target = fqdn(name);
    extra.push(address(cluster, target, host));
    if (!records.some((r) => r.data.kind === "name" && r.data.target === target))
      records.push(rr(asked, TYPES.NS, cluster.options.ttl, { kind: "name", target }));
  }
  return { records, extra, truncated: false };
}

// ns.dns.ZONE is the server itself; everything else is what the cluster says.
function find(cluster: Cluster, name: string, zone: string, type: number): Lookup {
  if (name === `ns.dns.${zone}`) {
    const family = type === TYPES.A ? 4 : type === TYPES.AAAA ? 6 : -1;
    return findNameservers(cluster, zone).filter((f: Found) => addressFamily(f.host) === family);
  }
  return findRecords(cluster, name, zone);
}

function address(cluster: Cluster, name: string, host: string): Rr {
  return rr(name, addressFamily(host) === 4 ? TYPES.A : TYPES.AAAA, cluster.options.ttl, { kind: "address", address: canonicalAddress(host)! });
}

function rr(name: string, type: number, ttl: number, data: Rr["data"]): Rr {
  return { name, type, class: CLASSES.IN, ttl, data };
}

function found(records: readonly Rr[]): Answers {
  return { records, extra: [], truncated: false };
}
