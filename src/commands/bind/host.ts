// host of BIND 9.18.
import { err } from "../../base/driver";
import { canonicalAddress, reverseName } from "../../dns/address";
import type { Message, Rr } from "../../dns/message";
import { RCODES, TYPES, classNumber, rcodeName, typeName, typeNumber } from "../../dns/message";
import { unqualified } from "../../dns/name";
import { dataText } from "../../dns/text";
import type { Command } from "../../shell/command";
import { parseOptions } from "../options";
import { headerText, plainStyle, questionLine, recordLine } from "./format";
import type { Answer, NameServer } from "./lookup";
import { BIND_VERSION, chaseAliases, confOf, newLookup, perform, serversOf } from "./lookup";

const USAGE = `Usage: host [-aCdilrTvVw] [-c class] [-N ndots] [-t type] [-W time]
            [-R number] [-m flag] [-p port] hostname [server]
       -a is equivalent to -v -t ANY
       -A is like -a but omits RRSIG, NSEC, NSEC3
       -c specifies query class for non-IN data
       -C compares SOA records on authoritative nameservers
       -d is equivalent to -v
       -l lists all hosts in a domain, using AXFR
       -m set memory debugging flag (trace|record|usage)
       -N changes the number of dots allowed before root lookup is done
       -p specifies the port on the server to query
       -r disables recursive processing
       -R specifies number of retries for UDP packets
       -s a SERVFAIL response should stop query
       -t specifies the query type
       -T enables TCP/IP mode
       -U enables UDP mode
       -v enables verbose output
       -V print version number and exit
       -w specifies to wait forever for a reply
       -W specifies how long to wait for a reply
       -4 use IPv4 query transport only
       -6 use IPv6 query transport only
`;

const verbs: Readonly<Record<number, string>> = {
  [TYPES.A]: "has address",
  [TYPES.NS]: "name server",
  [TYPES.CNAME]: "is an alias for",
  [TYPES.SOA]: "has SOA record",
  [TYPES.PTR]: "domain name pointer",
  [TYPES.HINFO]: "host information",
  [TYPES.MX]: "mail is handled by",
  [TYPES.TXT]: "descriptive text",
  [TYPES.AAAA]: "has IPv6 address",
  [TYPES.SRV]: "has SRV record",
};

export const host: Command = {
  name: "host",
  summary: "look up host names",
  *run(context, args) {
    const o = parseOptions("host", "gnu", "46aAc:dilnm:p:rst:vVwCDN:R:TUW:x", {}, args);
    if (typeof o === "string") {
      yield err(o.replace(/\nTry.*\n$/s, "\n") + USAGE);
      return 1;
    }
    if (o.has("V")) {
      yield err(`host ${BIND_VERSION}\n`);
      return 0;
    }
    const [name, server] = o.rest;
    if (name === undefined) {
      yield err(USAGE);
      return 1;
    }
    const all = o.has("a") || o.has("A");
    const verbose = all || o.has("v") || o.has("d");
    const named = o.value("t");
    const type = all ? TYPES.ANY : named === undefined ? undefined : typeNumber(named);
    if (named !== undefined && type === undefined) {
      yield err(`host: invalid type: ${named}\n\n`);
      return 2;
    }
    const conf = confOf(context);
    const port = Number(o.value("p") ?? "53");
    let servers: readonly NameServer[] | undefined = conf.nameservers.map((ip) => ({ name: ip, ip, port }));
    if (server !== undefined) {
      servers = yield* serversOf(context, server, port, o.has("4") ? 4 : o.has("6") ? 6 : 0);
      if (servers === undefined) {
        yield err(`host: couldn't get address for '${server}': not found\n`);
        return 1;
      }
    }
    const klass = classNumber(o.value("c") ?? "IN") ?? 1;
    const base = {
      ...newLookup(conf, servers),
      class: klass,
      tries: Number(o.value("R") ?? "1") + 1,
      timeoutMs: Math.max(1, Number(o.value("W") ?? "5")) * 1000,
      search: true,
      ndots: Number(o.value("N") ?? conf.ndots),
      recurse: !o.has("r"),
      tcp: o.has("T") || o.has("l"),
    };
    let head = server === undefined ? "" : `Using domain server:\nName: ${servers[0]!.name}\nAddress: ${servers[0]!.ip}#${servers[0]!.port}\nAliases: \n\n`;
    const shown = (a: Answer, last: boolean): string => {
      if (!last) return "";
      const start = head;
      head = "";
      const { reply } = a;
      if (reply.rcode !== RCODES.NOERROR) {
        const asked =
          canonicalAddress(name) !== undefined && !name.includes(":")
            ? a.name
            : name.endsWith(".")
              ? name
              : unqualified(reply.rcode === RCODES.NXDOMAIN && !a.name.endsWith("arpa.") ? name : a.name);
        return `${start}Host ${asked} not found: ${reply.rcode}(${rcodeName(reply.rcode)})\n`;
      }
      if (verbose) return start + verboseText(reply) + `Received ${a.size} bytes from ${a.server.ip}#${a.server.port} in ${a.ms} ms\n`;
      if (reply.answers.length === 0) return start + (type === undefined ? "" : `${unqualified(a.name)} has no ${typeName(type)} record\n`);
      return start + reply.answers.map(line).join("");
    };
    const hooks = { received: shown, ...(verbose ? { trying: (n: string) => `Trying "${n}"\n` } : {}) };
    const ip = canonicalAddress(name);
    if (ip !== undefined && (type === undefined || type === TYPES.PTR))
      return code(yield* perform(context, { ...base, name: reverseName(ip)!, type: TYPES.PTR }, hooks));
    const first = yield* perform(context, { ...base, name, type: type ?? TYPES.A }, hooks);
    if (type !== undefined || first === undefined || first.reply.rcode !== RCODES.NOERROR) return code(first);
    const target = chaseAliases(first.reply, first.name);
    for (const next of [TYPES.AAAA, TYPES.MX]) yield* perform(context, { ...base, name: target, type: next }, hooks);
    return 0;
  },
};

function code(answer: Answer | undefined): number {
  return answer === undefined || answer.reply.rcode !== RCODES.NOERROR ? 1 : 0;
}

function line(rr: Rr): string {
  return `${unqualified(rr.name)} ${verbs[rr.type] ?? `has ${typeName(rr.type)} record`} ${dataText(rr)}\n`;
}

function verboseText(m: Message): string {
  const section = (title: string, lines: readonly string[]): string => (lines.length === 0 ? "" : `;; ${title} SECTION:\n${lines.join("")}\n`);
  return (
    headerText(m, true, false) +
    "\n" +
    section(
      "QUESTION",
      m.questions.map((q) => questionLine(q, plainStyle)),
    ) +
    section(
      "ANSWER",
      m.answers.map((r) => recordLine(r, plainStyle)),
    ) +
    section(
      "AUTHORITY",
      m.authority.map((r) => recordLine(r, plainStyle)),
    ) +
    section(
      "ADDITIONAL",
      m.additional.map((r) => recordLine(r, plainStyle)),
    )
  );
}
