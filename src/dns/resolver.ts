// The resolver inside a program: getaddrinfo and getnameinfo of glibc and of musl. It reads /etc/hosts and
// /etc/resolv.conf anew each time and sends real packets through its network namespace, A and AAAA at once; a name server
// that does not answer costs its timeout. Left out: nsswitch.conf (files, then DNS), caching, DNSSEC.
import type { Clock } from "../base/clock";
import type { Wait } from "../base/driver";
import type { Stream } from "../base/random";
import type { Endpoint, Netns } from "../net/types";
import { addressBytes, addressFamily, canonicalAddress, reverseName } from "./address";
import type { ExchangeError } from "./exchange";
import { exchangeTcp } from "./exchange";
import type { Message } from "./message";
import { RCODES, TYPES, decode, encode, query } from "./message";
import type { ResolvConf } from "./resolv-conf";
import { parseHostsFile, parseResolvConf } from "./resolv-conf";

/** Where a program runs, as far as names go. */
export type ResolverHost = {
  readonly files: { read(path: string): string | undefined };
  readonly netns: Netns;
  readonly clock: Clock;
  readonly random: Stream;
  readonly libc: "glibc" | "musl";
  /** Told of every reply (undefined: none came) by the program that asked. */
  readonly onAnswer?: (asked: { readonly name: string; readonly type: number; readonly server: string }, reply: Message | undefined) => void;
};

export type Resolved =
  | {
      readonly ok: true;
      /** In the order in which a program tries them. */ readonly addresses: readonly string[];
      readonly canonical: string;
      /** Names on the way to the canonical one. */ readonly aliases: readonly string[];
    }
  /** "not-found": EAI_NONAME, "no-data": EAI_NODATA, "again": EAI_AGAIN (no server answered). */
  | { readonly ok: false; readonly error: "not-found" | "no-data" | "again" };

type Pass = Generator<Wait, Resolved, void>;

/** The addresses of a name: getaddrinfo. Family 0 asks for both. */
export function* resolveName(host: ResolverHost, name: string, family: 0 | 4 | 6 = 0): Pass {
  const literal = canonicalAddress(name);
  if (literal !== undefined)
    return fits(literal, family) ? { ok: true, addresses: [literal], canonical: name, aliases: [] } : { ok: false, error: "not-found" };
  if (name === "" || name.length > 255) return { ok: false, error: "not-found" };
  const local = parseHostsFile(host.files.read("/etc/hosts")).filter((e) => e.names.some((n) => n.toLowerCase() === name.toLowerCase()));
  const listed = local.map((e) => e.ip).filter((ip) => fits(ip, family));
  if (listed.length > 0) return { ok: true, addresses: order(host, listed), canonical: local[0]!.names[0]!, aliases: [] };
  const conf = parseResolvConf(host.files.read("/etc/resolv.conf"));
  return host.libc === "musl" ? yield* searchMusl(host, conf, name, family) : yield* searchGlibc(host, conf, name, family);
}

/** The name of an address, by /etc/hosts or a PTR record; undefined if there is none. */
export function* resolveAddress(host: ResolverHost, ip: string): Generator<Wait, string | undefined, void> {
  const local = parseHostsFile(host.files.read("/etc/hosts")).find((e) => e.ip === ip);
  if (local !== undefined) return local.names[0];
  const name = reverseName(ip);
  if (name === undefined) return undefined;
  const conf = parseResolvConf(host.files.read("/etc/resolv.conf"));
  const [reply] = yield* ask(host, conf, [{ name, type: TYPES.PTR }], false);
  const ptr = reply?.answers.find((r) => r.type === TYPES.PTR);
  return ptr?.data.kind === "name" ? ptr.data.target.replace(/\.$/, "") : undefined;
}

function* searchGlibc(host: ResolverHost, conf: ResolvConf, name: string, family: 0 | 4 | 6): Pass {
  const rooted = name.endsWith(".");
  const dots = name.split(".").length - 1;
  const asIs = dots >= conf.ndots || rooted;
  const errors = new Set<string>();
  if (asIs) {
    const got = yield* lookUp(host, conf, name, family, false);
    if (got.ok || rooted) return got;
    errors.add(got.error);
  }
  for (const domain of conf.search) {
    const got = yield* lookUp(host, conf, `${name}.${domain}`, family, false);
    if (got.ok || got.error === "again") return got; // where no server speaks the other domains would not help
    errors.add(got.error);
  }
  if (!asIs) {
    const got = yield* lookUp(host, conf, name, family, false);
    if (got.ok) return got;
    errors.add(got.error);
  }
  return { ok: false, error: errors.has("no-data") ? "no-data" : "not-found" };
}

function* searchMusl(host: ResolverHost, conf: ResolvConf, name: string, family: 0 | 4 | 6): Pass {
  const rooted = name.endsWith(".");
  const dots = name.split(".").length - 1;
  if (!rooted && dots < conf.ndots) {
    for (const domain of conf.search) {
      const got = yield* lookUp(host, conf, `${name}.${domain}`, family, true);
      // Only a denied name goes on to the next domain; a name without addresses ends the search.
      if (got.ok || got.error !== "not-found") return got;
    }
  }
  return yield* lookUp(host, conf, name, family, true);
}

/** One full name, both families. */
function* lookUp(host: ResolverHost, conf: ResolvConf, name: string, family: 0 | 4 | 6, all: boolean): Pass {
  const full = name.endsWith(".") ? name : `${name}.`;
  const types = family === 0 ? [TYPES.A, TYPES.AAAA] : [family === 4 ? TYPES.A : TYPES.AAAA];
  const replies = yield* ask(
    host,
    conf,
    types.map((type) => ({ name: full, type })),
    all,
  );
  const addresses: string[] = [];
  const aliases: string[] = [];
  let canonical = full;
  for (const reply of replies) {
    if (reply === undefined) continue;
    for (const rr of reply.answers) {
      if (rr.type === TYPES.CNAME && rr.data.kind === "name") {
        if (!aliases.includes(strip(rr.name))) aliases.push(strip(rr.name));
        canonical = rr.data.target;
      } else if (rr.data.kind === "address") {
        if (!addresses.includes(rr.data.address)) addresses.push(rr.data.address);
        canonical = rr.name;
      }
    }
  }
  if (addresses.length > 0) return { ok: true, addresses: order(host, addresses), canonical: strip(canonical), aliases };
  const codes = replies.map((r) => r?.rcode);
  if (codes.some((c) => c === RCODES.NOERROR)) return { ok: false, error: "no-data" };
  return { ok: false, error: codes.some((c) => c === RCODES.NXDOMAIN) ? "not-found" : "again" };
}

/**
 * Several questions at once, to the name servers in turn (glibc) or all together (musl), with retries. Undefined for a
 * question that nobody answered.
 */
function* ask(
  host: ResolverHost,
  conf: ResolvConf,
  questions: readonly { name: string; type: number }[],
  all: boolean,
): Generator<Wait, readonly (Message | undefined)[], void> {
  const servers = conf.rotate ? rotated(conf.nameservers, host.random) : conf.nameservers;
  let replies: readonly (Message | undefined)[] = questions.map(() => undefined);
  const settled = (m: Message | undefined): boolean => m !== undefined && (m.rcode === RCODES.NOERROR || m.rcode === RCODES.NXDOMAIN);
  for (let attempt = 0; attempt < conf.attempts; attempt++) {
    for (const group of all ? [servers] : servers.map((s) => [s])) {
      const open = questions.map((q, i) => ({ q, i })).filter(({ i }) => !settled(replies[i]));
      const batches = conf.singleRequest ? open.map((o) => [o]) : [open];
      for (const batch of batches) {
        const wait = all ? conf.timeoutMs / conf.attempts : conf.timeoutMs;
        const got = yield* askOnce(
          host,
          group,
          batch.map((b) => b.q),
          wait,
          conf.useTcp,
        );
        replies = replies.map((r, i) => got[batch.findIndex((b) => b.i === i)] ?? r);
      }
      if (replies.every(settled)) return replies;
    }
  }
  return replies;
}

function* askOnce(
  host: ResolverHost,
  servers: readonly string[],
  questions: readonly { name: string; type: number }[],
  wait: number,
  tcp: boolean,
): Generator<Wait, (Message | undefined)[], void> {
  const until = host.clock.now + wait;
  const sent = questions.map((q) => query(host.random.below(65536), q.name, q.type));
  const replies = tcp
    ? questions.map((): undefined => undefined)
    : (yield* askUdp(
        host.clock,
        host.netns,
        servers.map((ip) => ({ ip, port: 53 })),
        sent,
        until,
      )).replies;
  const out: (Message | undefined)[] = [];
  for (const [i, q] of sent.entries()) {
    let reply: Message | undefined = replies[i];
    if (tcp || reply?.truncated === true) {
      const got = yield* exchangeTcp(host.clock, host.netns, { ip: servers[0]!, port: 53 }, encode(q), until);
      reply = "reply" in got ? got.reply : reply;
    }
    host.onAnswer?.({ ...questions[i]!, server: servers[0]! }, reply);
    out.push(reply);
  }
  return out;
}

/** Sends queries from one socket to each of these servers and waits for the replies; an ICMP error ends the wait. */
export function* askUdp(
  clock: Clock,
  netns: Netns,
  servers: readonly Endpoint[],
  queries: readonly Message[],
  until: number,
): Generator<Wait, { readonly replies: (Message | undefined)[]; readonly sizes: number[]; readonly error: ExchangeError | undefined }, void> {
  const socket = netns.udp();
  const replies: (Message | undefined)[] = queries.map(() => undefined);
  const sizes: number[] = queries.map(() => 0);
  let error: ExchangeError | undefined;
  const look = (): boolean => {
    for (let d = socket.receive(); d !== undefined; d = socket.receive()) {
      const reply = decode(d.bytes);
      const i = reply === undefined ? -1 : queries.findIndex((q, n) => q.id === reply.id && replies[n] === undefined);
      if (i < 0 || reply?.response !== true || !servers.some((s) => s.ip === d.from.ip && s.port === d.from.port)) continue;
      replies[i] = reply;
      sizes[i] = d.bytes.length;
    }
    error ??= socket.error();
    return error !== undefined || replies.every((r) => r !== undefined);
  };
  try {
    for (const server of servers) for (const q of queries) socket.send(server, encode(q));
    while (!look() && clock.now < until) yield { until, ready: look };
    return { replies, sizes, error: error ?? (replies.includes(undefined) ? "timeout" : undefined) };
  } finally {
    socket.close();
  }
}

function rotated(list: readonly string[], random: Stream): readonly string[] {
  const n = random.below(list.length);
  return [...list.slice(n), ...list.slice(0, n)];
}

function fits(ip: string, family: 0 | 4 | 6): boolean {
  return family === 0 || addressFamily(ip) === family;
}

// RFC 3484/6724 as far as it shows here: addresses that can be reached first, IPv6 before IPv4 among them.
function order(host: ResolverHost, addresses: readonly string[]): readonly string[] {
  if (addresses.length < 2) return addresses;
  const families = new Set<number>();
  for (const a of host.netns.addresses()) if (!a.ip.startsWith("127.") && a.ip !== "::1" && !a.ip.startsWith("fe80:")) families.add(addressFamily(a.ip));
  const rank = (ip: string): number => (ip === "::1" || ip.startsWith("127.") || families.has(addressFamily(ip)) ? 0 : 2) + (ip.includes(":") ? 0 : 1);
  const own = host.netns.addresses(4).map((a) => addressBytes(a.ip)!);
  // Rule 9: among IPv4 addresses of the same kind glibc prefers the longer common prefix with the source.
  const common = (ip: string): number => (host.libc === "glibc" && !ip.includes(":") ? Math.max(0, ...own.map((o) => prefix(o, addressBytes(ip)!))) : 0);
  return addresses
    .map((ip, i) => ({ ip, i, rank: rank(ip), common: common(ip) >= 24 ? common(ip) : 0 }))
    .sort((a, b) => a.rank - b.rank || b.common - a.common || a.i - b.i)
    .map((a) => a.ip);
}

function prefix(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < 4; i++) if (a[i] !== b[i]) return i * 8 + Math.clz32(a[i]! ^ b[i]!) - 24;
  return 32;
}

function strip(name: string): string {
  return name.endsWith(".") ? name.slice(0, -1) : name;
}
