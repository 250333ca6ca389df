// nslookup of BusyBox 1.35: it asks A and AAAA of every search domain at once and prints the replies as they come, so that
// a short name shows NXDOMAIN for the domains that do not have it, and ends with 1. And that of BusyBox 1.28 and before,
// which goes through getaddrinfo and prints reverse names.
import { err, out, type Run } from "../base/driver";
import { canonicalAddress, reverseName } from "../dns/address";
import { RCODES, TYPES, rcodeName } from "../dns/codes";
import type { Message, Rr } from "../dns/message";
import { query } from "../dns/message";
import { unqualified } from "../dns/name";
import { askUdp } from "../dns/exchange";
import { LookUp } from "../dns/look-up";
import { resolveAddress, resolveName } from "../dns/resolver";
import { parseResolvConf } from "../dns/resolv-conf";
import type { Command, Context } from "../shell/command";
import { endpointText, resolverOf } from "./net-host";
import { strerror } from "../net/strerror";

const USAGE = `BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.

Usage: nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]

Query DNS about HOST

QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any
`;

// In the order in which several -type options are asked.
const kinds: readonly (readonly [string, number])[] = [
  ["soa", TYPES.SOA],
  ["ns", TYPES.NS],
  ["a", TYPES.A],
  ["aaaa", TYPES.AAAA],
  ["cname", TYPES.CNAME],
  ["mx", TYPES.MX],
  ["txt", TYPES.TXT],
  ["srv", TYPES.SRV],
  ["ptr", TYPES.PTR],
  ["any", TYPES.ANY],
];

type Options = { types: Set<string>; port: number; retry: number; timeoutMs: number; debug: boolean; rest: string[] };

export const nslookup135: Command = {
  name: "nslookup",
  summary: "query DNS about a host",
  *run(context, args) {
    const options = parse(args);
    if (typeof options === "string") {
      yield err(options);
      return args.includes("--help") ? 0 : 1;
    }
    const [host, named] = options.rest as [string, string?];
    const conf = parseResolvConf(context.machine.files.read("/etc/resolv.conf"));
    const servers: { name: string; ip: string; port: number }[] = [];
    if (named === undefined) for (const ip of conf.nameservers) servers.push({ name: ip, ip, port: options.port });
    else {
      const split = /^\[(.*)\]:(\d+)$|^([^:]+):(\d+)$/.exec(named);
      const bare = split === null ? named : (split[1] ?? split[3]!);
      const found = yield* resolveName(resolverOf(context), bare);
      if (!found.ok) {
        yield err(`nslookup: bad address '${named}'\n`);
        return 1;
      }
      servers.push({ name: named, ip: found.addresses[0]!, port: split === null ? options.port : Number(split[2] ?? split[4]) });
    }
    // With a server of the user's own it does not read resolv.conf at all.
    const search = named === undefined ? conf.search : [];
    const questions = questionsFor(host, options.types, search);
    // It walks for names without a dot alone, whatever ndots says, and asks for all of them at once.
    const walk = host.includes(".") ? undefined : { search, ndots: undefined };
    for (const server of servers) {
      const code = yield* ask(context, server, questions, options, new LookUp(host, context.machine.netns.name, context.clock.now, walk));
      if (code !== undefined) return code;
    }
    yield out(";; connection timed out; no servers could be reached\n\n");
    return 1;
  },
};

function parse(args: readonly string[]): Options | string {
  const o: Options = { types: new Set(), port: 53, retry: 2, timeoutMs: 5000, debug: false, rest: [] };
  for (const word of args) {
    if (!word.startsWith("-")) {
      o.rest.push(word);
      continue;
    }
    const [key, value = ""] = word.slice(1).split("=") as [string, string?];
    if (key === "debug") o.debug = true;
    else if (["type", "querytype", "query", "q"].includes(key)) {
      if (!kinds.some(([name]) => name === value.toLowerCase())) return `nslookup: invalid query type "${value}"\n`;
      o.types.add(value.toLowerCase());
    } else if (["port", "retry", "timeout", "t"].includes(key)) {
      if (!/^\d+$/.test(value)) return `nslookup: invalid number '${value}'\n`;
      if (key === "port") o.port = Number(value);
      else if (key === "retry") o.retry = Math.max(1, Number(value));
      else o.timeoutMs = Number(value) * 1000;
    } else return USAGE;
  }
  return o.rest.length === 1 || o.rest.length === 2 ? o : USAGE;
}

function questionsFor(host: string, types: ReadonlySet<string>, search: readonly string[]): { name: string; type: number }[] {
  const ip = canonicalAddress(host);
  if (types.size === 0 && ip !== undefined) return [{ name: unqualified(reverseName(ip)!), type: TYPES.PTR }];
  const wanted = types.size === 0 ? [TYPES.A, TYPES.AAAA] : kinds.filter(([name]) => types.has(name)).map(([, type]) => type);
  return wanted.flatMap((type) =>
    type === TYPES.PTR || search.length === 0 || host.includes(".") ? [{ name: host, type }] : search.map((domain) => ({ name: `${host}.${domain}`, type })),
  );
}

function* ask(
  context: Context,
  server: { name: string; ip: string; port: number },
  questions: readonly { name: string; type: number }[],
  options: Options,
  lookUp: LookUp,
): Run<number | undefined> {
  const { clock, random, machine } = context;
  const stream = random.stream(`nslookup/${machine.netns.name}`);
  const started = clock.now;
  const end = started + options.timeoutMs;
  const replies: (Message | undefined)[] = questions.map(() => undefined);
  const pause = options.timeoutMs / options.retry;
  const socket = machine.netns.udp();
  try {
    for (let n = 0; n < options.retry && replies.includes(undefined); n++) {
      const open = questions.map((q, i) => ({ q, i })).filter(({ i }) => replies[i] === undefined);
      const sent = open.map(({ q }) => query(stream.below(65536), q.name === "." ? "." : `${unqualified(q.name)}.`, q.type));
      const until = Math.min(end, started + (n + 1) * pause);
      const got = yield* askUdp(clock, socket, [server], sent, until, lookUp);
      open.forEach(({ i }, k) => (replies[i] = got.replies[k]));
      if (got.error === undefined || got.error === "timeout") continue;
      if (got.error === "no-route") {
        yield err(`nslookup: can't connect to remote host (${server.ip}): ${strerror(got.error)}\n`);
        return 1;
      }
      // A refusal comes back before the second query is sent, which then fails; a single one is told of when reading.
      if (questions.length > 1) {
        yield err(`nslookup: write to '${server.name}': ${strerror(got.error)}\n`);
        return undefined;
      }
      yield err(`nslookup: read: ${strerror(got.error)}\n`);
      yield { until };
    }
  } finally {
    socket.close();
  }
  if (replies.every((r) => r === undefined)) return undefined;
  yield out(`Server:\t\t${server.name}\nAddress:\t${endpointText(server.ip, server.port)}\n\n`);
  let code = 0;
  for (const [i, reply] of replies.entries()) {
    if (reply === undefined) {
      code = 1;
      yield out(`*** Can't find ${questions[i]!.name}: No answer\n\n`);
      continue;
    }
    if (options.debug) yield out(`Query #${i} completed in ${clock.now - started}ms:\n`);
    if (reply.rcode !== RCODES.NOERROR) {
      code = 1;
      yield out(`** server can't find ${questions[i]!.name}: ${rcodeName(reply.rcode)}\n\n`);
      continue;
    }
    const head = !reply.authoritative ? "Non-authoritative answer:\n" : options.debug ? "authoritative answer:\n" : "";
    yield out(head + reply.answers.map(line).join("") + "\n");
  }
  return code;
}

function line(rr: Rr): string {
  const name = unqualified(rr.name);
  const d = rr.data;
  switch (rr.type) {
    case TYPES.A:
    case TYPES.AAAA:
      return d.kind === "address" ? `Name:\t${name}\nAddress: ${d.address}\n` : "";
    case TYPES.NS:
      return d.kind === "name" ? `${name}\tnameserver = ${unqualified(d.target)}\n` : "";
    case TYPES.CNAME:
      return d.kind === "name" ? `${name}\tcanonical name = ${unqualified(d.target)}\n` : "";
    case TYPES.PTR:
      return d.kind === "name" ? `${name}\tname = ${unqualified(d.target)}\n` : "";
    case TYPES.MX:
      return d.kind === "mx" ? `${name}\tmail exchanger = ${d.preference} ${unqualified(d.target)}\n` : "";
    case TYPES.TXT:
      return d.kind === "text" && d.strings[0] !== undefined && d.strings[0] !== "" ? `${name}\ttext = "${d.strings[0]}"\n` : "";
    case TYPES.SRV:
      return d.kind === "srv" ? `${name}\tservice = ${d.priority} ${d.weight} ${d.port} ${unqualified(d.target)}\n` : "";
    case TYPES.SOA:
      return d.kind === "soa"
        ? `${name}\n\torigin = ${unqualified(d.ns)}\n\tmail addr = ${unqualified(d.mbox)}\n\tserial = ${d.serial}\n\trefresh = ${d.refresh}\n\tretry = ${d.retry}\n\texpire = ${d.expire}\n\tminimum = ${d.minimum}\n`
        : "";
    default:
      return "";
  }
}

const OLD_USAGE = `BusyBox v1.28.4 (2018-05-22 17:00:17 UTC) multi-call binary.

Usage: nslookup [HOST] [SERVER]

Query the nameserver for the IP address of the given HOST
optionally using a specified DNS server
`;

export const nslookup128: Command = {
  name: "nslookup",
  summary: "query the nameserver for the address of a host",
  *run(context, args) {
    const [host, named] = args;
    if (host === undefined || host.startsWith("-") || args.length > 2) {
      yield err(OLD_USAGE);
      return 1;
    }
    const conf = parseResolvConf(context.machine.files.read("/etc/resolv.conf"));
    let resolver = resolverOf(context);
    let server = conf.nameservers[0]!;
    if (named !== undefined) {
      const found = yield* resolveName(resolver, named);
      if (!found.ok) {
        yield err(`nslookup: bad address '${named}'\n`);
        return 1;
      }
      server = found.addresses[0]!;
      const files = context.machine.files;
      const rest = (files.read("/etc/resolv.conf") ?? "")
        .split("\n")
        .filter((l) => !l.startsWith("nameserver"))
        .join("\n");
      resolver = { ...resolver, files: { read: (path) => (path === "/etc/resolv.conf" ? `nameserver ${server}\n${rest}` : files.read(path)) } };
    }
    const show = function* (name: string, header: string): Run<number> {
      const found = yield* resolveName(resolver, name);
      if (!found.ok) {
        yield err(`nslookup: can't resolve '${name}'\n`);
        return 1;
      }
      yield out(`${header.padEnd(10)} ${name}\n`);
      for (const [i, ip] of found.addresses.entries()) {
        const back = yield* resolveAddress(resolver, ip);
        yield out(`Address ${i + 1}: ${ip}${back === undefined ? "" : ` ${back}`}\n`);
      }
      return 0;
    };
    yield* show(server, "Server:");
    yield out("\n");
    return yield* show(host, "Name:");
  },
};
