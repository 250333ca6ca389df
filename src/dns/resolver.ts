// The resolver inside a program: getaddrinfo and getnameinfo of glibc and of musl. It reads /etc/hosts and
// /etc/resolv.conf anew each time and sends real packets through its network namespace, A and AAAA at once; a name server
// that does not answer costs its timeout. Left out: nsswitch.conf (files, then DNS), caching, DNSSEC.
import type { Clock } from "../base/clock";
import type { Wait } from "../base/driver";
import type { Stream } from "../base/random";
import type { Netns, UdpSocket } from "../net/types";
import { addressBytes, addressFamily, canonicalAddress, reverseName } from "./address";
import { askUdp, exchangeTcp } from "./exchange";
import { LookUp } from "./look-up";
import { RCODES, TYPES } from "./codes";
import type { Message } from "./message";
import { query } from "./message";
import type { ResolvConf } from "./resolv-conf";
import { parseHostsFile, parseResolvConf } from "./resolv-conf";

/** Where a program runs, as far as names go. */
export type ResolverHost = {
  readonly files: { read(path: string): string | undefined };
  readonly netns: Netns;
  readonly clock: Clock;
  readonly random: Stream;
  readonly libc: "glibc" | "musl";
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

type Failure = Extract<Resolved, { ok: false }>["error"];
type Pass = Generator<Wait, Resolved, void>;
type Question = { readonly name: string; readonly type: number };
type Outcome = readonly (Message | undefined)[];

/** One look-up under way. */
type Call = { readonly host: ResolverHost; readonly conf: ResolvConf; readonly lookUp: LookUp };

function begin(host: ResolverHost, name: string): Call {
  const conf = parseResolvConf(host.files.read("/etc/resolv.conf"));
  return { host, conf, lookUp: new LookUp(name, host.netns.name, host.clock.now, conf) };
}

/** The addresses of a name: getaddrinfo. Family 0 asks for both. */
export function* resolveName(host: ResolverHost, name: string, family: 0 | 4 | 6 = 0): Pass {
  const literal = canonicalAddress(name);
  if (literal !== undefined)
    return fits(literal, family) ? { ok: true, addresses: [literal], canonical: name, aliases: [] } : { ok: false, error: "not-found" };
  if (name === "" || name.length > 255) return { ok: false, error: "not-found" };
  const local = parseHostsFile(host.files.read("/etc/hosts")).filter((e) => e.names.some((n) => n.toLowerCase() === name.toLowerCase()));
  const listed = local.map((e) => e.ip).filter((ip) => fits(ip, family));
  if (listed.length > 0) return { ok: true, addresses: order(host, listed), canonical: local[0]!.names[0]!, aliases: [] };
  const call = begin(host, name);
  return host.libc === "musl" ? yield* searchMusl(call, name, family) : yield* searchGlibc(call, name, family);
}

/** The name of an address, by /etc/hosts or a PTR record; undefined if there is none. */
export function* resolveAddress(host: ResolverHost, ip: string): Generator<Wait, string | undefined, void> {
  const local = parseHostsFile(host.files.read("/etc/hosts")).find((e) => e.ip === ip);
  if (local !== undefined) return local.names[0];
  const name = reverseName(ip);
  if (name === undefined) return undefined;
  const call = begin(host, ip);
  const [reply] = yield* host.libc === "musl" ? askMusl(call, [{ name, type: TYPES.PTR }]) : askGlibc(call, [{ name, type: TYPES.PTR }]);
  const ptr = reply?.answers.find((r) => r.type === TYPES.PTR);
  return ptr?.data.kind === "name" ? ptr.data.target.replace(/\.$/, "") : undefined;
}

// res_search: a name with enough dots is asked as it is first, then with each domain, else last. A server that fails is
// no reason to stop; one that does not speak is. What became of the name as it is, if it came first, is what is told.
function* searchGlibc(call: Call, name: string, family: 0 | 4 | 6): Pass {
  const { conf } = call;
  const rooted = name.endsWith(".");
  const asIs = name.split(".").length - 1 >= conf.ndots || rooted;
  const names = rooted ? [name] : asIs ? [name, ...conf.search.map((d) => `${name}.${d}`)] : [...conf.search.map((d) => `${name}.${d}`), name];
  const errors = new Set<Failure>();
  let asItIs: Failure | undefined;
  for (const [i, full] of names.entries()) {
    const replies = yield* askGlibc(call, questionsFor(full, family));
    const got = addressesOf(call.host, full, replies);
    if (got !== undefined) return got;
    const codes = replies.map((r) => r?.rcode);
    const silent = codes.every((c) => c === undefined);
    if (silent && !(asIs && i === 0)) return { ok: false, error: asItIs ?? "again" };
    const error = codes.includes(RCODES.NOERROR) ? "no-data" : codes.includes(RCODES.NXDOMAIN) ? "not-found" : "again";
    if (asIs && i === 0) asItIs = error;
    errors.add(error);
  }
  return { ok: false, error: asItIs ?? (errors.has("no-data") ? "no-data" : errors.has("not-found") ? "not-found" : "again") };
}

// musl goes on to the next domain only from a name that is denied, for either family: one that is there without addresses,
// or a server that fails, ends the search.
function* searchMusl(call: Call, name: string, family: 0 | 4 | 6): Pass {
  const { conf } = call;
  const searched = name.endsWith(".") || name.split(".").length - 1 >= conf.ndots ? [] : conf.search.map((d) => `${name}.${d}`);
  for (const full of [...searched, name]) {
    const replies = yield* askMusl(call, questionsFor(full, family));
    const codes = replies.map((r) => r?.rcode);
    const bad = codes.find((c) => c !== RCODES.NOERROR);
    if (codes.every((c) => c === RCODES.NOERROR)) return addressesOf(call.host, full, replies) ?? { ok: false, error: "no-data" };
    if (bad !== RCODES.NXDOMAIN) return { ok: false, error: "again" };
  }
  return { ok: false, error: "not-found" };
}

function questionsFor(name: string, family: 0 | 4 | 6): readonly Question[] {
  const full = name.endsWith(".") ? name : `${name}.`;
  const types = family === 0 ? [TYPES.A, TYPES.AAAA] : [family === 4 ? TYPES.A : TYPES.AAAA];
  return types.map((type) => ({ name: full, type }));
}

/** What the replies for both families give together; undefined without an address. */
function addressesOf(host: ResolverHost, name: string, replies: Outcome): Resolved | undefined {
  const addresses: string[] = [];
  const aliases: string[] = [];
  let canonical = name;
  for (const reply of replies) {
    for (const rr of reply?.answers ?? []) {
      if (rr.type === TYPES.CNAME && rr.data.kind === "name") {
        if (!aliases.includes(strip(rr.name))) aliases.push(strip(rr.name));
        canonical = rr.data.target;
      } else if (rr.data.kind === "address") {
        if (!addresses.includes(rr.data.address)) addresses.push(rr.data.address);
        canonical = rr.name;
      }
    }
  }
  return addresses.length === 0 ? undefined : { ok: true, addresses: order(host, addresses), canonical: strip(canonical), aliases };
}

const settled = (m: Message | undefined): boolean => m !== undefined && (m.rcode === RCODES.NOERROR || m.rcode === RCODES.NXDOMAIN);

/**
 * glibc: one server after the other, each with its timeout, all of them `attempts` times; both questions leave one socket
 * together. Undefined for a question that nobody answered.
 */
function* askGlibc(call: Call, questions: readonly Question[]): Generator<Wait, Outcome, void> {
  const { host, conf } = call;
  const servers = conf.rotate ? rotated(conf.nameservers, host.random) : conf.nameservers;
  let replies: Outcome = questions.map(() => undefined);
  // Grows when only one of two questions was answered: then they are asked one after the other, and then from two sockets.
  let apart: 0 | 1 | 2 = conf.reopen ? 2 : conf.singleRequest ? 1 : 0;
  for (let attempt = 0; attempt < conf.attempts; attempt++) {
    for (const [n, server] of servers.entries()) {
      const wait = Math.max(1000, Math.floor((conf.timeoutMs << (n > 0 ? n : 0)) / (n > 0 ? servers.length : 1) / 1000) * 1000);
      for (;;) {
        replies = yield* conf.useTcp ? askTcp(call, server, questions, wait) : askOneServer(call, server, questions, wait, apart);
        const some = replies.some((r) => r !== undefined) && replies.includes(undefined);
        if (!some || apart === 2 || conf.useTcp) break;
        apart = apart === 0 ? 1 : 2;
      }
      if (replies.every(settled)) return replies;
      if (replies.some(settled)) return replies; // one family failed: what the other gave is the answer
    }
  }
  return replies;
}

function* askOneServer(call: Call, server: string, questions: readonly Question[], wait: number, apart: 0 | 1 | 2): Generator<Wait, Outcome, void> {
  const { host } = call;
  const out: (Message | undefined)[] = [];
  let socket: UdpSocket | undefined;
  try {
    for (const batch of apart === 0 ? [questions] : questions.map((q) => [q])) {
      if (apart === 2) socket?.close();
      if (apart === 2 || socket === undefined) socket = host.netns.udp();
      out.push(...(yield* askBatch(call, socket, [server], batch, host.clock.now + wait)));
    }
  } finally {
    socket?.close();
  }
  return out;
}

/** musl: all servers at once, again after a part of the timeout; the first good answer to each question counts. */
function* askMusl(call: Call, questions: readonly Question[]): Generator<Wait, Outcome, void> {
  const { host, conf } = call;
  const out: (Message | undefined)[] = questions.map(() => undefined);
  const socket = host.netns.udp();
  try {
    for (let attempt = 0; attempt < conf.attempts; attempt++) {
      const open = questions.map((q, i) => ({ q, i })).filter(({ i }) => !settled(out[i]));
      const got = yield* askBatch(
        call,
        socket,
        conf.nameservers,
        open.map(({ q }) => q),
        host.clock.now + conf.timeoutMs / conf.attempts,
      );
      for (const [k, { i }] of open.entries()) out[i] = got[k] ?? out[i];
      if (out.every(settled)) break;
    }
  } finally {
    socket.close();
  }
  return out;
}

/** Questions from one socket; one whose answer was cut short is asked again over TCP. */
function* askBatch(
  { host, lookUp }: Call,
  socket: UdpSocket,
  servers: readonly string[],
  questions: readonly Question[],
  until: number,
): Generator<Wait, Outcome, void> {
  const { clock, netns } = host;
  const sent = questions.map((q) => query(host.random.below(65536), q.name, q.type));
  const places = servers.map((ip) => ({ ip, port: 53 }));
  const { replies } = yield* askUdp(clock, socket, places, sent, until, lookUp);
  const out: (Message | undefined)[] = [];
  for (const [i, q] of sent.entries()) {
    let reply = replies[i];
    if (reply?.truncated === true) {
      const got = yield* exchangeTcp(clock, netns, places[0]!, q, until, { lookUp });
      reply = "reply" in got ? got.reply : reply;
    }
    out.push(reply);
  }
  return out;
}

function* askTcp({ host, lookUp }: Call, server: string, questions: readonly Question[], wait: number): Generator<Wait, Outcome, void> {
  const out: (Message | undefined)[] = [];
  for (const q of questions) {
    const got = yield* exchangeTcp(host.clock, host.netns, { ip: server, port: 53 }, query(host.random.below(65536), q.name, q.type), host.clock.now + wait, {
      lookUp,
    });
    out.push("reply" in got ? got.reply : undefined);
  }
  return out;
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
