// nslookup of BIND 9.18: names and addresses on the command line, or a line each on standard input with `set`, `server`
// and `exit`.
import { err, out, type Run } from "../../base/driver";
import { canonicalAddress, reverseName } from "../../dns/address";
import { RCODES, TYPES, className, classNumber, rcodeName, typeName, typeNumber } from "../../dns/codes";
import type { Rr } from "../../dns/message";
import { unqualified } from "../../dns/name";
import { dataText } from "../../dns/text";
import type { Command, Context } from "../../shell/command";
import { eachLine } from "../../shell/command";
import type { Answer, Lookup, NameServer } from "./lookup";
import { BIND_VERSION, chaseAliases, confOf, illegalName, newLookup, perform, serversOf } from "./lookup";

type Settings = {
  type: number;
  /** As they were typed. */
  typeText: string;
  classText: string;
  /** Addresses of both families: until a type was named. */
  byDefault: boolean;
  class: number;
  port: number;
  timeoutMs: number;
  tries: number;
  debug: boolean;
  search: boolean;
  recurse: boolean;
  tcp: boolean;
  tcpSet: boolean;
  /** A server that fails ends the question. */
  fail: boolean;
  ndots: number;
  domains: readonly string[];
  /** Those of resolv.conf: a server without recursion is told of. */
  own: boolean;
  servers: readonly NameServer[];
  /** A server was reached; otherwise the exit code is 1. */
  reached: boolean;
  failed: boolean;
};

const USAGE = `Usage:
   nslookup [-opt ...]             # interactive mode using default server
   nslookup [-opt ...] - server    # interactive mode using 'server'
   nslookup [-opt ...] host        # just look up 'host' using default server
   nslookup [-opt ...] host server # just look up 'host' using 'server'
`;

export const nslookup: Command = {
  name: "nslookup",
  summary: "query name servers",
  *run(context, args) {
    const conf = confOf(context);
    const s: Settings = {
      type: TYPES.A,
      typeText: "A",
      classText: "IN",
      byDefault: true,
      class: 1,
      port: 53,
      timeoutMs: 5000,
      tries: 3,
      debug: false,
      search: true,
      recurse: true,
      tcp: false,
      tcpSet: false,
      fail: false,
      ndots: conf.ndots,
      domains: conf.search,
      own: true,
      servers: conf.nameservers.map((ip) => ({ name: ip, ip, port: 53 })),
      reached: false,
      failed: false,
    };
    let name: string | undefined;
    let named = false; // what follows is a server
    for (const [i, word] of args.entries()) {
      if (word.toLowerCase().startsWith("-ver")) {
        yield err(`nslookup ${BIND_VERSION}\n`);
        return 0;
      }
      if (word === "-") named = true;
      else if (word.startsWith("-")) yield* option(word.slice(1), s);
      else if (!named) {
        named = true;
        name = word;
      } else if (args[i + 1] !== undefined) {
        yield err(USAGE);
        return 1;
      } else if (!(yield* useServer(context, word, s))) return 1;
    }
    if (name !== undefined) {
      if (!(yield* look(context, name, s))) return 1;
    } else if (!(yield* interact(context, s))) return 1;
    yield out("\n");
    return s.reached && !s.failed ? 0 : 1;
  },
};

/** Lines of standard input; false: the program has ended in the midst of them. */
function* interact(context: Context, s: Settings): Run<boolean> {
  const lines: string[] = [];
  yield* eachLine(context.stdin, (line) => void lines.push(line));
  for (const line of lines) {
    const [first, argument] = line.trim().split(/[ \t\r]+/) as [string, string?];
    const verb = first.toLowerCase();
    if (verb === "exit") return true;
    if (verb === "") continue;
    if (verb === "set" && argument !== undefined) yield* option(argument, s);
    else if (verb === "server" || verb === "lserver") {
      if (argument !== undefined && !(yield* useServer(context, argument, s))) return false;
      yield out(serversText(s));
    } else if (verb === "help" || verb === "?") yield out(`The '${first}' command is not yet implemented.\n`);
    else if (["finger", "root", "ls", "view"].includes(verb)) yield out(`The '${first}' command is not implemented.\n`);
    else if (!(yield* look(context, first, s))) return false;
  }
  return true;
}

function* useServer(context: Context, name: string, s: Settings): Run<boolean> {
  const servers = yield* serversOf(context, name, s.port, 0);
  if (servers === undefined) {
    yield err(`nslookup: couldn't get address for '${name}': not found\n`);
    return false;
  }
  s.servers = servers;
  s.own = false;
  return true;
}

const withValue: Readonly<Record<string, "type" | "class" | "domain" | "port" | "timeout" | "retry" | "ndots">> = {
  class: "class",
  cl: "class",
  type: "type",
  ty: "type",
  querytype: "type",
  query: "type",
  qu: "type",
  q: "type",
  domain: "domain",
  do: "domain",
  port: "port",
  po: "port",
  timeout: "timeout",
  t: "timeout",
  retry: "retry",
  ret: "retry",
  ndots: "ndots",
};

/** Words without a value, with how much of each must be written. */
const switches: readonly (readonly [name: string, least: number, set: (s: Settings) => void])[] = [
  ["recurse", 3, (s) => (s.recurse = true)],
  ["norecurse", 5, (s) => (s.recurse = false)],
  ["defname", 3, (s) => (s.search = true)],
  ["nodefname", 5, (s) => (s.search = false)],
  ["vc", 2, (s) => (s.tcp = s.tcpSet = true)],
  [
    "novc",
    4,
    (s) => {
      s.tcp = false;
      s.tcpSet = true;
    },
  ],
  ["debug", 3, (s) => (s.debug = true)],
  ["nodebug", 5, (s) => (s.debug = false)],
  ["d2", 2, () => undefined],
  ["nod2", 4, () => undefined],
  ["search", 3, (s) => (s.search = true)],
  ["nosearch", 5, (s) => (s.search = false)],
  ["sil", 3, () => undefined],
  ["fail", 3, (s) => (s.fail = true)],
  ["nofail", 5, (s) => (s.fail = false)],
];

function* option(text: string, s: Settings): Run<void> {
  const at = text.indexOf("=");
  const key = (at < 0 ? text : text.slice(0, at)).toLowerCase();
  const value = text.slice(at + 1);
  const kind = at < 0 ? undefined : withValue[key];
  const number = function* (most: number, what: string, take: (n: number) => void): Run<void> {
    if (!/^\d+$/.test(value)) yield out(`invalid ${what} '${value}': not a valid number\n`);
    else if (Number(value) > most) yield out(`invalid ${what} '${value}': out of range\n`);
    else take(Number(value));
  };
  switch (kind) {
    case "type": {
      const type = typeNumber(value);
      if (type === undefined) yield out(`unknown query type: ${value}\n`);
      else {
        s.type = type;
        s.typeText = value;
        s.byDefault = false;
      }
      return;
    }
    case "class": {
      const klass = classNumber(value);
      if (klass === undefined) yield out(`unknown query class: ${value}\n`);
      else {
        s.class = klass;
        s.classText = value;
      }
      return;
    }
    case "domain":
      s.domains = [value];
      s.search = true;
      return;
    case "port":
      return yield* number(65535, "port", (n) => {
        s.port = n;
        s.servers = s.servers.map((server) => ({ ...server, port: n }));
      });
    case "timeout":
      return yield* number(4294967295, "timeout", (n) => (s.timeoutMs = n === 0 ? 5000 : n * 1000));
    case "retry":
      return yield* number(2147483647, "tries", (n) => (s.tries = n));
    case "ndots":
      return yield* number(128, "ndots", (n) => (s.ndots = n));
    case undefined:
  }
  const found = at < 0 ? switches.find(([name, least]) => key.length >= least && name.startsWith(key)) : undefined;
  if (found !== undefined) found[2](s);
  else if (at < 0 && key.length >= 3 && "all".startsWith(key)) yield out(settingsText(s));
  else yield out(`*** Invalid option: ${text}\n`);
}

function serversText(s: Settings): string {
  return s.servers.map(({ name, ip, port }) => `Default server: ${name}\nAddress: ${ip}#${port}\n`).join("");
}

function settingsText(s: Settings): string {
  return (
    serversText(s) +
    `\nSet options:\n  ${s.tcp ? "vc" : "novc"}\t\t\t${s.debug ? "debug" : "nodebug"}\t\tnod2\n  ${s.search ? "search" : "nosearch"}\t\t${s.recurse ? "recurse" : "norecurse"}\n` +
    `  timeout = ${s.timeoutMs === 5000 ? 0 : s.timeoutMs / 1000}\t\tretry = ${s.tries}\tport = ${s.port}\tndots = ${s.ndots}\n` +
    `  querytype = ${s.typeText.padEnd(8)}\tclass = ${s.classText}\n  srchlist = ${s.domains.join("/")}\n`
  );
}

/** One name; false: the program ends at once. */
function* look(context: Context, name: string, s: Settings): Run<boolean> {
  const ip = canonicalAddress(name);
  const reverse = ip === undefined ? undefined : reverseName(ip)!;
  const base: Lookup = {
    ...newLookup(confOf(context), s.servers),
    class: s.class,
    recurse: s.recurse,
    tcp: s.tcp || (s.type === TYPES.ANY && !s.tcpSet && reverse === undefined),
    tries: Math.max(1, s.tries),
    timeoutMs: s.timeoutMs,
    search: s.search,
    ndots: s.ndots,
    domains: s.domains,
    servfailStops: s.fail,
    wantsRecursion: s.own,
  };
  let empty = false;
  const ask = (text: string, type: number, search: boolean): Run<Answer | undefined> =>
    perform(context, { ...base, name: text, type, search }, { showSearch: s.debug, message: (a) => replyText(a, text, type) });
  const replyText = (a: Answer, text: string, type: number): string => {
    const { reply } = a;
    s.reached = true;
    let shown = "";
    if (!s.byDefault || type === TYPES.A) shown += `Server:\t\t${a.server.name}\nAddress:\t${a.server.ip}#${a.server.port}\n\n`;
    if (s.debug) shown += debugText(a);
    if (reply.rcode !== RCODES.NOERROR) {
      s.failed = true;
      return `${shown}** server can't find ${unqualified(a.name)}: ${rcodeName(reply.rcode)}\n`;
    }
    if (!reply.authoritative && (!s.byDefault || type === TYPES.A)) shown += "Non-authoritative answer:\n";
    if (reply.answers.length > 0) shown += reply.answers.map(line).join("");
    else if (s.byDefault && type === TYPES.A) empty = true;
    else if (!s.byDefault || (type === TYPES.AAAA && empty)) shown += `*** Can't find ${text}: No answer\n`;
    if (!reply.authoritative && type !== TYPES.A && type !== TYPES.AAAA)
      shown += "\nAuthoritative answers can be found from:\n" + [...reply.authority, ...reply.additional].map(otherLine).join("");
    return shown;
  };
  const text = reverse === undefined ? name : name.includes(":") ? unqualified(reverse) : reverse;
  const illegal = illegalName(text);
  if (illegal !== undefined) {
    const listed = s.search && text.split(".").length - 1 < s.ndots && s.domains.length > 0;
    yield err(`nslookup: '${text}' is not ${listed ? "in legal name syntax" : "a legal name"} (${illegal})\n`);
    return false;
  }
  const answer = yield* ask(text, reverse === undefined ? s.type : TYPES.PTR, s.search);
  if (s.byDefault && reverse === undefined && answer?.reply.rcode === RCODES.NOERROR)
    yield* ask(unqualified(chaseAliases(answer.reply, answer.name)), TYPES.AAAA, false);
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

// Below the answers addresses are told of as other data is.
function otherLine(rr: Rr): string {
  if (rr.data.kind !== "address") return line(rr);
  return `${unqualified(rr.name)}\t${rr.type === TYPES.A ? "internet address = " : "has AAAA address "}${rr.data.address}\n`;
}

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
