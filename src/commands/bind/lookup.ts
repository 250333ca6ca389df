// What dig, host and nslookup of BIND 9.18 share: a look-up with its servers, tries and search list, and the lines that
// all of them print when packets do not come back.
import { out, type Run } from "../../base/driver";
import { canonicalAddress } from "../../dns/address";
import type { Exchange } from "../../dns/exchange";
import { exchangeTcp, exchangeUdp } from "../../dns/exchange";
import type { Edns, Message } from "../../dns/message";
import { CLASSES, COOKIE, RCODES, encode, query } from "../../dns/message";
import { fqdn, unqualified } from "../../dns/name";
import { resolveName } from "../../dns/resolver";
import type { ResolvConf } from "../../dns/resolv-conf";
import { parseResolvConf } from "../../dns/resolv-conf";
import type { Context } from "../../shell/command";
import { resolverOf } from "../net-host";

export const BIND_VERSION = "9.18.49-1~deb12u3-Debian";

export type NameServer = { readonly name: string; readonly ip: string; readonly port: number };

export type Lookup = {
  name: string;
  type: number;
  class: number;
  recurse: boolean;
  ad: boolean;
  cd: boolean;
  dnssec: boolean;
  /** Undefined: no OPT record. */
  edns: number | undefined;
  cookie: boolean;
  tcp: boolean;
  ignoreTruncation: boolean;
  tries: number;
  timeoutMs: number;
  search: boolean;
  ndots: number;
  domains: readonly string[];
  /** A SERVFAIL ends the search, as it does unless told otherwise. */
  servers: readonly NameServer[];
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
  /** Each reply as it comes. */
  readonly received?: (answer: Answer, last: boolean) => string;
  /** Printed before "no servers could be reached" after communications errors. */
  readonly greeting?: () => string;
};

export function confOf(context: Context): ResolvConf {
  return parseResolvConf(context.machine.files.read("/etc/resolv.conf"));
}

export function newLookup(conf: ResolvConf, servers: readonly NameServer[]): Lookup {
  return {
    name: "",
    type: 1,
    class: CLASSES.IN,
    recurse: true,
    ad: false,
    cd: false,
    dnssec: false,
    edns: undefined,
    cookie: false,
    tcp: false,
    ignoreTruncation: false,
    tries: 3,
    timeoutMs: 5000,
    search: false,
    ndots: conf.ndots,
    domains: conf.search,
    servers,
  };
}

/** The servers that @NAME or a last argument mean; undefined if the name has no address. */
export function* serversOf(context: Context, name: string, port: number, family: 0 | 4 | 6): Run<readonly NameServer[] | undefined> {
  const literal = canonicalAddress(name);
  if (literal !== undefined) return [{ name: literal, ip: literal, port }];
  const found = yield* resolveName(resolverOf(context), name, family);
  return found.ok ? [{ name, ip: found.addresses[0]!, port }] : undefined;
}

/** Asks; prints what goes wrong on the way. Undefined: no server could be reached (and it was said). */
export function* perform(context: Context, lookup: Lookup, hooks: Hooks = {}): Run<Answer | undefined> {
  const names = candidates(lookup);
  let answer: Answer | undefined;
  for (const [i, name] of names.entries()) {
    if (hooks.trying !== undefined) yield out(hooks.trying(unqualified(name)));
    answer = yield* askServers(context, lookup, name, hooks);
    if (answer === undefined) return undefined;
    const last = answer.reply.rcode !== RCODES.NXDOMAIN || i === names.length - 1;
    if (hooks.received !== undefined) yield out(hooks.received(answer, last));
    if (last) return answer;
  }
  return answer;
}

/** The names to try, in their order: the search list for short names, the name itself first for long ones. */
function candidates(lookup: Lookup): readonly string[] {
  const { name, domains } = lookup;
  if (!lookup.search || name.endsWith(".")) return [fqdn(name)];
  const searched = domains.map((d) => fqdn(`${name}.${d}`));
  return name.split(".").length - 1 >= lookup.ndots ? [fqdn(name), ...searched] : [...searched, fqdn(name)];
}

function* askServers(context: Context, lookup: Lookup, name: string, hooks: Hooks): Run<Answer | undefined> {
  const { clock, random, machine } = context;
  const stream = random.stream(`bind/${machine.netns.name}`);
  let greeted = false;
  let failed: Answer | undefined;
  const unreachable = function* (): Run<void> {
    if (greeted) yield out(hooks.greeting?.() ?? "");
    yield out(";; no servers could be reached\n");
  };
  for (let attempt = 0; attempt < lookup.tries; attempt++) {
    for (const server of lookup.servers) {
      const sent = buildQuery(lookup, name, stream.below(65536), () => stream.below(256));
      const bytes = encode(sent);
      if (hooks.sending !== undefined && attempt === 0) yield out(hooks.sending(sent, bytes.length));
      const at = `${server.ip}#${server.port}`;
      const started = clock.now;
      let tcp = lookup.tcp;
      let got: Exchange = yield* (tcp ? exchangeTcp : exchangeUdp)(clock, machine.netns, server, bytes, started + lookup.timeoutMs);
      if ("reply" in got && got.reply.truncated && !tcp && !lookup.ignoreTruncation) {
        yield out(";; Truncated, retrying in TCP mode.\n");
        tcp = true;
        got = yield* exchangeTcp(clock, machine.netns, server, bytes, started + lookup.timeoutMs);
      }
      if ("error" in got) {
        if (tcp || got.error === "no-route") {
          const why =
            got.error === "no-route"
              ? "network unreachable"
              : got.error === "unreachable"
                ? "host unreachable"
                : got.error === "timeout"
                  ? "timed out"
                  : "connection refused";
          yield out(`;; ${tcp ? "Connection to" : "UDP setup with"} ${at}(${server.name}) for ${unqualified(name)} failed: ${why}.\n`);
          if (server === lookup.servers[lookup.servers.length - 1]) yield* unreachable();
        } else {
          greeted = true;
          yield out(
            `;; communications error to ${at}: ${got.error === "timeout" ? "timed out" : got.error === "unreachable" ? "host unreachable" : "connection refused"}\n`,
          );
        }
        continue;
      }
      const answer: Answer = { reply: got.reply, server, size: got.size, ms: Math.round(clock.now - started), tcp, sent, name };
      if (got.reply.rcode !== RCODES.SERVFAIL || server === lookup.servers[lookup.servers.length - 1]) return answer;
      failed = answer; // the next server may know better
    }
    if (failed !== undefined) return failed;
  }
  if (greeted) yield* unreachable();
  return undefined;
}

function buildQuery(lookup: Lookup, name: string, id: number, byte: () => number): Message {
  const options = lookup.cookie ? [{ code: COOKIE, data: Uint8Array.from({ length: 8 }, byte) }] : [];
  const edns: Edns | undefined = lookup.edns === undefined ? undefined : { version: 0, udpSize: lookup.edns, dnssecOk: lookup.dnssec, options };
  return query(id, name, lookup.type, {
    questions: [{ name, type: lookup.type, class: lookup.class }],
    recursionDesired: lookup.recurse,
    authenticData: lookup.ad,
    checkingDisabled: lookup.cd,
    edns,
  });
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
