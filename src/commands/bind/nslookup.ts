// nslookup of BIND 9.18: names and addresses on the command line, or a line each on standard input with `set`, `server`
// and `exit`.
import { err, out, type Run } from "../../base/driver";
import { canonicalAddress, reverseName } from "../../dns/address";
import type { Rr } from "../../dns/message";
import { RCODES, TYPES, className, classNumber, rcodeName, typeName, typeNumber } from "../../dns/message";
import { unqualified } from "../../dns/name";
import { dataText } from "../../dns/text";
import type { Command, Context } from "../../shell/command";
import { eachLine } from "../../shell/command";
import type { Answer, NameServer } from "./lookup";
import { BIND_VERSION, chaseAliases, confOf, newLookup, perform, serversOf } from "./lookup";

type Settings = {
  type: number | undefined;
  class: number;
  port: number;
  timeoutMs: number;
  tries: number;
  debug: boolean;
  search: boolean;
  recurse: boolean;
  tcp: boolean;
  ndots: number | undefined;
  domain: string | undefined;
  server: string | undefined;
  family: 0 | 4 | 6;
  code: number;
};

export const nslookup: Command = {
  name: "nslookup",
  summary: "query name servers",
  *run(context, args) {
    const s: Settings = {
      type: undefined,
      class: 1,
      port: 53,
      timeoutMs: 5000,
      tries: 3,
      debug: false,
      search: true,
      recurse: true,
      tcp: false,
      ndots: undefined,
      domain: undefined,
      server: undefined,
      family: 0,
      code: 0,
    };
    const rest: string[] = [];
    for (const word of args) {
      if (word === "-version" || word === "-v") {
        yield err(`nslookup ${BIND_VERSION}\n`);
        return 0;
      }
      if (word === "-4" || word === "-6") s.family = word === "-4" ? 4 : 6;
      else if (word.startsWith("-") && word !== "-") yield* option(context, word.slice(1), s);
      else rest.push(word);
    }
    if (rest[1] !== undefined) s.server = rest[1];
    if (rest[0] !== undefined && rest[0] !== "-") {
      yield* look(context, rest[0], s);
      return s.code;
    }
    const lines: string[] = [];
    yield* eachLine(context.stdin, (line) => void lines.push(line));
    for (const line of lines) {
      const words = line.trim().split(/\s+/);
      if (words[0] === "exit") break;
      if (words[0] === "" || words[0] === undefined) continue;
      if (words[0] === "set") yield* option(context, words.slice(1).join(" "), s);
      else if (words[0] === "server" || words[0] === "lserver") yield* showServer(context, words[1], s);
      else {
        if (words[1] !== undefined) s.server = words[1];
        yield* lookOne(context, words[0], s);
      }
    }
    yield out("\n");
    return s.code;
  },
};

function* option(context: Context, text: string, s: Settings): Run<void> {
  const [key, value = ""] = text.split("=") as [string, string?];
  const is = (long: string, least: number): boolean => key.length >= least && long.startsWith(key);
  if (is("type", 1) || is("querytype", 1)) {
    const type = typeNumber(value);
    if (type === undefined) yield out(`unknown query type: ${value}\n`);
    else s.type = type;
  } else if (is("class", 2)) {
    const klass = classNumber(value);
    if (klass === undefined) yield out(`unknown query class: ${value}\n`);
    else s.class = klass;
  } else if (is("domain", 2)) s.domain = value;
  else if (is("srchlist", 3)) s.domain = value.split("/")[0];
  else if (is("timeout", 1)) s.timeoutMs = Math.max(1, Number(value) || 0) * 1000;
  else if (is("retry", 3)) s.tries = Math.max(1, Number(value) || 0) + 1;
  else if (is("port", 1)) s.port = Number(value);
  else if (is("ndots", 2)) s.ndots = Number(value);
  else if (key === "debug" || key === "deb") s.debug = true;
  else if (key === "nodebug" || key === "nodeb") s.debug = false;
  else if (key === "search" || key === "sea") s.search = true;
  else if (key === "nosearch" || key === "nosea") s.search = false;
  else if (is("recurse", 3)) s.recurse = true;
  else if (is("norecurse", 5)) s.recurse = false;
  else if (key === "vc") s.tcp = true;
  else if (key === "novc") s.tcp = false;
  else if (is("all", 3)) yield* showAll(context, s);
  else if (!["d2", "nod2", "fail", "nofail", "defname", "nodefname"].includes(key)) yield out(`*** Invalid option: ${text}\n`);
}

function* servers(context: Context, s: Settings): Run<readonly NameServer[] | undefined> {
  if (s.server === undefined) return confOf(context).nameservers.map((ip) => ({ name: ip, ip, port: s.port }));
  const named = yield* serversOf(context, s.server, s.port, s.family);
  if (named === undefined) {
    yield err(`nslookup: couldn't get address for '${s.server}': not found\n`);
    s.code = 1;
  }
  return named;
}

function* showServer(context: Context, name: string | undefined, s: Settings): Run<void> {
  if (name !== undefined) s.server = name;
  for (const server of (yield* servers(context, s)) ?? []) yield out(`Default server: ${server.name}\nAddress: ${server.ip}#${server.port}\n`);
}

function* showAll(context: Context, s: Settings): Run<void> {
  yield* showServer(context, undefined, s);
  const conf = confOf(context);
  yield out(
    `\nSet options:\n  ${s.tcp ? "vc" : "novc"}\t\t\t${s.debug ? "debug" : "nodebug"}\t\tnod2\n  ${s.search ? "search" : "nosearch"}\t\t${s.recurse ? "recurse" : "norecurse"}\n  timeout = 0\t\tretry = ${s.tries}\tport = ${s.port}\tndots = ${s.ndots ?? conf.ndots}\n` +
      `  querytype = ${typeName(s.type ?? TYPES.A).padEnd(8)}\tclass = ${className(s.class)}\n  srchlist = ${(s.domain === undefined ? conf.search : [s.domain]).join("/")}\n`,
  );
}

function* look(context: Context, name: string, s: Settings): Run<void> {
  if (yield* lookOne(context, name, s)) yield out("\n");
}

/** One name; false if the server could not be found at all. */
function* lookOne(context: Context, name: string, s: Settings): Run<boolean> {
  const at = yield* servers(context, s);
  if (at === undefined) return false;
  const conf = confOf(context);
  const ip = canonicalAddress(name);
  const base = {
    ...newLookup(conf, at),
    class: s.class,
    recurse: s.recurse,
    tcp: s.tcp,
    tries: s.tries,
    timeoutMs: s.timeoutMs,
    search: s.search,
    ndots: s.ndots ?? conf.ndots,
    domains: s.domain === undefined ? conf.search : [s.domain],
  };
  const asReverse = ip !== undefined && (s.type === undefined || s.type === TYPES.PTR);
  const byDefault = s.type === undefined && !asReverse;
  const quietHead = s.type === undefined && asReverse;
  let empty = false;
  // A server that was named may lack recursion without a word.
  const received = (a: Answer, last: boolean): string => {
    const { reply } = a;
    const type = reply.questions[0]?.type ?? 0;
    let text =
      reply.rcode === RCODES.SERVFAIL
        ? `;; Got SERVFAIL reply from ${a.server.ip}\n`
        : s.recurse && s.server === undefined && !reply.recursionAvailable
          ? `;; Got recursion not available from ${a.server.ip}\n`
          : "";
    if (!last && !s.debug) return text;
    if (!quietHead && (!byDefault || type === TYPES.A)) text += `Server:\t\t${a.server.name}\nAddress:\t${a.server.ip}#${a.server.port}\n\n`;
    if (s.debug) text += debugText(a);
    if (reply.rcode !== RCODES.NOERROR) {
      s.code = 1;
      return `${text}** server can't find ${unqualified(a.name)}: ${rcodeName(reply.rcode)}\n`;
    }
    if (!reply.authoritative && (!byDefault || type === TYPES.A)) text += "Non-authoritative answer:\n";
    if (reply.answers.length > 0) text += reply.answers.map(line).join("");
    else if (byDefault && type === TYPES.A) empty = true;
    else if (!byDefault || empty) text += `*** Can't find ${unqualified(a.name)}: No answer\n`;
    if (!reply.authoritative && type !== TYPES.A && type !== TYPES.AAAA)
      text += "\nAuthoritative answers can be found from:\n" + [...reply.authority, ...reply.additional].map(line).join("");
    return text;
  };
  const first = asReverse ? { ...base, name: reverseName(ip)!, type: TYPES.PTR } : { ...base, name, type: s.type ?? TYPES.A };
  const answer = yield* perform(context, first, { received });
  if (answer === undefined) s.code = 1;
  else if (byDefault && answer.reply.rcode === RCODES.NOERROR) {
    const again = yield* perform(context, { ...base, name: chaseAliases(answer.reply, answer.name), type: TYPES.AAAA }, { received });
    if (again === undefined) s.code = 1;
  }
  return true;
}

const verbs: Readonly<Record<number, string>> = {
  [TYPES.NS]: "nameserver = ",
  [TYPES.CNAME]: "canonical name = ",
  [TYPES.PTR]: "name = ",
  [TYPES.MX]: "mail exchanger = ",
  [TYPES.TXT]: "text = ",
  [TYPES.SRV]: "service = ",
  [TYPES.HINFO]: "hinfo = ",
  [TYPES.NAPTR]: "naptr = ",
};

function line(rr: Rr): string {
  const name = unqualified(rr.name);
  if (rr.data.kind === "address") return `Name:\t${name}\nAddress: ${rr.data.address}\n`;
  if (rr.data.kind === "soa") return `${name}\n${soaText(rr.data)}`;
  return `${name}\t${verbs[rr.type] ?? `rdata_${rr.type} = `}${dataText(rr)}\n`;
}

function soaText(d: Extract<Rr["data"], { kind: "soa" }>): string {
  return `\torigin = ${unqualified(d.ns)}\n\tmail addr = ${unqualified(d.mbox)}\n\tserial = ${d.serial}\n\trefresh = ${d.refresh}\n\tretry = ${d.retry}\n\texpire = ${d.expire}\n\tminimum = ${d.minimum}\n`;
}

function debugText({ reply }: Answer): string {
  const record = (rr: Rr): string => {
    const name = unqualified(rr.name);
    const what =
      rr.type === TYPES.A ? "\tinternet address = " : rr.type === TYPES.AAAA ? "\thas AAAA address " : `\t${verbs[rr.type] ?? `rdata_${rr.type} = `}`;
    return `    ->  ${name}\n${rr.data.kind === "soa" ? soaText(rr.data) : `${what}${dataText(rr)}\n`}\tttl = ${rr.ttl}\n`;
  };
  const questions = reply.questions.map((q) => `\t${unqualified(q.name)}, type = ${typeName(q.type)}, class = ${className(q.class)}\n`).join("");
  return `------------\n    QUESTIONS:\n${questions}    ANSWERS:\n${reply.answers.map(record).join("")}    AUTHORITY RECORDS:\n${reply.authority.map(record).join("")}    ADDITIONAL RECORDS:\n${reply.additional.map(record).join("")}------------\n`;
}
