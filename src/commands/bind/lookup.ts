// What dig, host and nslookup of BIND 9.18 share: a look-up with its servers, tries and search list, and the lines that
// all of them print when packets do not come back.
import { out, type Run } from "../../base/driver";
import { canonicalAddress } from "../../dns/address";
import type { Exchange, Sending } from "../../dns/exchange";
import { exchangeTcp, exchangeUdp } from "../../dns/exchange";
import { LookUp } from "../../dns/look-up";
import { CLASSES, RCODES, TYPES } from "../../dns/codes";
import type { Edns, EdnsOption, Message, Rr } from "../../dns/message";
import { COOKIE, NSID, PADDING, query } from "../../dns/message";
import { encode } from "../../dns/message-bytes";
import { fqdn, labelLength, labels, unqualified } from "../../dns/name";
import { resolveName } from "../../dns/resolver";
import type { ResolvConf } from "../../dns/resolv-conf";
import { parseResolvConf } from "../../dns/resolv-conf";
import type { Context } from "../../shell/command";
import { resolverOf } from "../net-host";

export const BIND_VERSION = "9.18.49-1~deb12u3-Debian";

export type NameServer = { readonly name: string; readonly ip: string; readonly port: number };

export type Lookup = {
  /** As it was typed. */
  name: string;
  type: number;
  class: number;
  opcode: number;
  recurse: boolean;
  aa: boolean;
  ad: boolean;
  cd: boolean;
  dnssec: boolean;
  /** The size that fits in UDP and EDNS's version; undefined: no OPT record. */
  edns: { readonly size: number; readonly version: number } | undefined;
  /** Goes back to a version that the server knows. */
  ednsNegotiation: boolean;
  cookie: boolean;
  nsid: boolean;
  /** Further options of EDNS, without data where the server fills them in. */
  options: readonly EdnsOption[];
  /** The query's size is made a multiple of it. */
  padding: number;
  /** An incremental transfer: from which version on. */
  serial: number | undefined;
  tcp: boolean;
  /** The address and port that it is sent from, where they are given (dig -b). */
  from: { readonly from?: string; readonly fromPort?: number };
  ignoreTruncation: boolean;
  tries: number;
  timeoutMs: number;
  search: boolean;
  ndots: number;
  domains: readonly string[];
  servers: readonly NameServer[];
  /** A server that fails, or (where `wantsRecursion`) will not recurse, is no reason to ask the next. */
  servfailStops: boolean;
  wantsRecursion: boolean;
  /** A reply that breaks the rules is shown nevertheless, with a warning. */
  bestEffort: boolean;
  /** Remarks on what happens on the way are printed. */
  comments: boolean;
};

export type Answer = {
  readonly reply: Message;
  readonly server: NameServer;
  readonly size: number;
  readonly ms: number;
  readonly tcp: boolean;
  readonly sent: Message;
  readonly name: string;
};

export type Hooks = {
  /** Before each name of the search list. */
  readonly trying?: (name: string) => string;
  /** Before the query leaves (+qr). */
  readonly sending?: (sent: Message, size: number) => string;
  /** Each reply that is shown; `last`: the search ends with it. */
  readonly message?: (answer: Answer, last: boolean) => string;
  /** What stands below a reply; for a name that is denied at the end of a walk that was never needed it stands twice. */
  readonly received?: (answer: Answer) => string;
  /** Printed before "no servers could be reached" after communications errors. */
  readonly greeting?: () => string;
  /** Says that no server answered; otherwise dig's own lines do. */
  readonly unreachable?: () => string;
  /** Denials on the way are shown too. */
  readonly showSearch?: boolean;
};

export function confOf(context: Context): ResolvConf {
  return parseResolvConf(context.machine.files.read("/etc/resolv.conf"));
}

export function newLookup(conf: ResolvConf, servers: readonly NameServer[]): Lookup {
  return {
    name: "",
    type: 1,
    class: CLASSES.IN,
    opcode: 0,
    recurse: true,
    aa: false,
    ad: false,
    cd: false,
    dnssec: false,
    edns: undefined,
    ednsNegotiation: true,
    cookie: false,
    nsid: false,
    options: [],
    padding: 0,
    serial: undefined,
    tcp: false,
    from: {},
    ignoreTruncation: false,
    tries: 3,
    timeoutMs: 5000,
    search: false,
    ndots: conf.ndots,
    domains: conf.search,
    servers,
    servfailStops: true,
    wantsRecursion: false,
    bestEffort: false,
    comments: true,
  };
}

/** The servers that @NAME or a last argument mean; undefined if the name has no address. */
export function* serversOf(context: Context, name: string, port: number, family: 0 | 4 | 6): Run<readonly NameServer[] | undefined> {
  const literal = canonicalAddress(name);
  if (literal !== undefined) return [{ name: literal, ip: literal, port }];
  const found = yield* resolveName(resolverOf(context), name, family);
  return found.ok ? [{ name, ip: found.addresses[0]!, port }] : undefined;
}

/** Why a text is no domain name, in isc_result's words; undefined if it is one. */
export function illegalName(name: string): string | undefined {
  if (name === "." || name === "") return undefined;
  let size = 1;
  for (const label of labels(name)) {
    const n = labelLength(label);
    if (n === 0) return "empty label";
    if (n > 63) return "label too long";
    size += n + 1;
  }
  return size > 255 ? "name too long" : undefined;
}

/** Asks; prints what goes wrong on the way. Undefined: no server could be reached (and it was said). */
export function* perform(context: Context, lookup: Lookup, hooks: Hooks = {}): Run<Answer | undefined> {
  const names = candidates(lookup);
  const { search, ndots, domains } = lookup;
  const lookUp = new LookUp(lookup.name, context.machine.netns.name, context.clock.now, search ? { ndots, search: domains } : undefined);
  for (const [i, name] of names.entries()) {
    if (hooks.trying !== undefined) yield out(hooks.trying(unqualified(name)));
    const answer = yield* askServers(context, lookup, name, { ...lookup.from, lookUp }, hooks);
    if (answer === undefined) return undefined;
    const denied = answer.reply.rcode === RCODES.NXDOMAIN;
    const last = !denied || i === names.length - 1;
    if (last || hooks.showSearch === true) yield out(hooks.message?.(answer, last) ?? "");
    yield out((hooks.received?.(answer) ?? "").repeat(receptions(lookup, i, answer.reply.rcode, last, hooks.showSearch === true)));
    if (last) return answer;
  }
  return undefined;
}

// How often the lines below a reply stand: as dighost.c has it, twice for a long name that is denied though a search list
// was to be used, and not at all for what went wrong with a name of the list.
function receptions({ name, search, ndots, domains }: Lookup, i: number, rcode: number, last: boolean, showSearch: boolean): number {
  const long = name.split(".").length - 1 >= ndots;
  const listed = search && !long && i < domains.length;
  if (rcode !== RCODES.NXDOMAIN) return rcode === RCODES.NOERROR || !listed ? 1 : 0;
  if (last) return search && long ? 2 : 1;
  return showSearch ? 1 : 0;
}

/** The names to try, in their order: a name with enough dots is asked as it is and no other way, unlike the libraries do. */
function candidates(lookup: Lookup): readonly string[] {
  const { name, domains } = lookup;
  if (!lookup.search || name.endsWith(".") || name.split(".").length - 1 >= lookup.ndots) return [fqdn(name)];
  return [...domains.map((d) => fqdn(`${name}.${d}`)), fqdn(name)];
}

/** What one packet came to: an answer, a change before it is asked again, or what is to be done next. */
type Got = { readonly answer?: Answer; readonly change?: Partial<Lookup>; readonly next?: "retry" | "server" | "end" };

function* askServers(context: Context, asked: Lookup, name: string, how: Sending, hooks: Hooks): Run<Answer | undefined> {
  let lookup = asked;
  let tries = lookup.tries;
  for (let n = 0; n < lookup.servers.length;) {
    const server = lookup.servers[n]!;
    const got = yield* askOnce(context, lookup, name, server, n === lookup.servers.length - 1, tries, how, hooks);
    if (got.answer !== undefined) return got.answer;
    if (got.change !== undefined) lookup = { ...lookup, ...got.change };
    else if (got.next === "end") return undefined;
    else if (got.next === "retry") tries--;
    else n++;
  }
  return undefined;
}

const words: Readonly<Record<string, string>> = { timeout: "timed out", unreachable: "host unreachable", "no-route": "network unreachable" };

/** One packet to one server. */
function* askOnce(
  context: Context,
  lookup: Lookup,
  name: string,
  server: NameServer,
  lastServer: boolean,
  tries: number,
  how: Sending,
  hooks: Hooks,
): Run<Got> {
  const { clock, random, machine } = context;
  const stream = random.stream(`bind/${machine.netns.name}`);
  const sent = buildQuery(lookup, name, stream.below(65536), () => stream.below(256));
  if (hooks.sending !== undefined) yield out(hooks.sending(sent, encode(sent).length));
  const at = `${server.ip}#${server.port}`;
  const started = clock.now;
  const { tcp } = lookup;
  const foreign = how.from !== undefined && !machine.netns.addresses().some((a) => a.ip === how.from);
  const got: Exchange | "foreign" = foreign
    ? "foreign"
    : yield* (tcp ? exchangeTcp : exchangeUdp)(clock, machine.netns, server, sent, started + lookup.timeoutMs, how);
  const comment = function* (text: string): Run<void> {
    if (lookup.comments) yield out(`;; ${text}\n`);
  };
  if (got === "foreign" || "error" in got) {
    if (hooks.unreachable !== undefined) {
      if (tries <= 1 && lastServer) yield out(hooks.unreachable());
      return { next: tries > 1 ? "retry" : "server" };
    }
    const error = got === "foreign" ? "address not available" : (words[got.error] ?? "connection refused");
    if (tcp || got === "foreign" || got.error === "no-route") {
      yield out(`;; ${tcp ? "Connection to" : "UDP setup with"} ${at}(${server.name}) for ${lookup.name} failed: ${error}.\n`);
      // Asked anew it is said each time; before the next server it is not.
      if (tries > 1 || lastServer) yield out(";; no servers could be reached\n");
    } else {
      yield out(`;; communications error to ${at}: ${error}\n`);
      if (tries <= 1 && lastServer) yield out(`${hooks.greeting?.() ?? ""};; no servers could be reached\n`);
    }
    return { next: tries > 1 ? "retry" : "server" };
  }
  const { reply } = got;
  if (isMixed(reply)) {
    if (!lookup.bestEffort) {
      yield out(`;; Got bad packet: FORMERR\n${hexDump(encode(reply))}`);
      return { next: "end" };
    }
    yield out(";; Warning: Message parser reports malformed message packet.\n");
  }
  const { edns } = lookup;
  if (reply.rcode === RCODES.BADVERS && reply.edns !== undefined && edns !== undefined && reply.edns.version < edns.version && lookup.ednsNegotiation) {
    yield* comment(`BADVERS, retrying with EDNS version ${reply.edns.version}.`);
    return { change: { edns: { ...edns, version: reply.edns.version } } };
  }
  if (reply.truncated && !lookup.ignoreTruncation && !tcp) {
    yield* comment("Truncated, retrying in TCP mode.");
    return { change: { tcp: true } };
  }
  const fails = reply.rcode === RCODES.SERVFAIL && !lookup.servfailStops;
  if (fails || (lookup.wantsRecursion && !reply.recursionAvailable && lookup.recurse)) {
    yield* comment(`Got ${fails ? "SERVFAIL reply" : "recursion not available"} from ${server.ip}${lastServer ? "" : ", trying next server"}`);
    if (!lastServer) return { next: "server" };
  }
  return { answer: { reply, server, size: got.size, ms: Math.round(clock.now - started), tcp, sent, name } };
}

// A record of another class than the question's: CoreDNS gives them to who asks for CHAOS.
function isMixed({ questions, answers, authority, additional }: Message): boolean {
  const asked = questions[0]?.class;
  return asked !== undefined && asked !== CLASSES.ANY && [...answers, ...authority, ...additional].some((r) => r.class !== asked);
}

function hexDump(bytes: Uint8Array): string {
  let text = `${bytes.length} bytes\n`;
  for (let at = 0; at < bytes.length; at += 16) {
    const row = [...bytes.subarray(at, at + 16)];
    const hex = row.map((b) => `${b.toString(16).padStart(2, "0")} `).join("");
    text += `${hex.padEnd(48)}         ${row.map((b) => (b >= 0x21 && b <= 0x7d ? String.fromCharCode(b) : ".")).join("")}\n`;
  }
  return text;
}

function buildQuery(lookup: Lookup, name: string, id: number, byte: () => number): Message {
  const options = [
    ...(lookup.nsid ? [{ code: NSID, data: new Uint8Array(0) }] : []),
    ...(lookup.cookie ? [{ code: COOKIE, data: Uint8Array.from({ length: 8 }, byte) }] : []),
    ...lookup.options,
  ];
  const edns: Edns | undefined =
    lookup.edns === undefined ? undefined : { version: lookup.edns.version, udpSize: lookup.edns.size, dnssecOk: lookup.dnssec, options };
  const version: Rr[] =
    lookup.serial === undefined
      ? []
      : [
          {
            name,
            type: TYPES.SOA,
            class: lookup.class,
            ttl: 0,
            data: { kind: "soa", ns: ".", mbox: ".", serial: lookup.serial, refresh: 0, retry: 0, expire: 0, minimum: 0 },
          },
        ];
  const asked = query(id, name, lookup.type, {
    questions: [{ name, type: lookup.type, class: lookup.class }],
    opcode: lookup.opcode,
    recursionDesired: lookup.recurse,
    authoritative: lookup.aa,
    authenticData: lookup.ad,
    checkingDisabled: lookup.cd,
    authority: version,
    edns,
  });
  if (lookup.padding === 0 || edns === undefined) return asked;
  const header = 4;
  const size = encode(asked).length + header;
  const data = new Uint8Array((lookup.padding - (size % lookup.padding)) % lookup.padding);
  return { ...asked, edns: { ...edns, options: [...edns.options, { code: PADDING, data }] } };
}

/** The last name of a chain of CNAMEs that begins at a name. */
export function chaseAliases(reply: Message, name: string): string {
  let at = name;
  for (let hops = 0; hops < 16; hops++) {
    const alias = reply.answers.find((r) => r.data.kind === "name" && r.type === 5 && r.name.toLowerCase() === at.toLowerCase());
    if (alias?.data.kind !== "name") return at;
    at = alias.data.target;
  }
  return at;
}
