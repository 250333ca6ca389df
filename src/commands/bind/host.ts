// host of BIND 9.18.
import { err, out, type Run } from "../../base/driver";
import { canonicalAddress, reverseName } from "../../dns/address";
import { RCODES, TYPES, classNumber, rcodeName, typeName, typeNumber } from "../../dns/codes";
import type { Message, Rr } from "../../dns/message";
import { unqualified } from "../../dns/name";
import { dataText } from "../../dns/text";
import type { Command } from "../../shell/command";
import { parseOptions } from "../options";
import { headerText, plainStyle, questionLine, recordLine } from "./format";
import type { Answer, Lookup, NameServer } from "./lookup";
import { BIND_VERSION, chaseAliases, confOf, illegalName, newLookup, perform, serversOf } from "./lookup";

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
    const o = parseOptions("host", "gnu", "46aAc:Cdilm:nN:p:rR:st:TUvVwW:D", {}, args, true);
    if (typeof o === "string") {
      const letter = /'(.)'/.exec(o)?.[1] ?? "";
      yield err(`host: ${o.includes("requires") ? "option requires an argument" : "illegal option"} -- ${letter}\n${USAGE}`);
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
    const asked = named === undefined ? undefined : typeNumber(named);
    if (named !== undefined && asked === undefined) {
      yield err(`host: invalid type: ${named}\n\n`);
      return 2;
    }
    const klass = classNumber(o.value("c") ?? "IN");
    if (klass === undefined) {
      yield err(`host: invalid class: ${o.value("c")!}\n\n`);
      return 2;
    }
    const type = o.has("l") ? TYPES.AXFR : all ? TYPES.ANY : asked;
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
    if (o.has("C")) {
      const found = yield* perform(context, { ...newLookup(conf, servers), name, type: TYPES.NS, search: true, comments: false }, {});
      const named = [...(found?.reply.answers ?? []), ...(found?.reply.authority ?? [])].some((r) => r.type === TYPES.NS);
      if (named) yield out(";; NS servers could not be reached\n");
      return 1;
    }
    const illegal = illegalName(name);
    if (illegal !== undefined) {
      yield err(`host: '${name}' is not in legal name syntax (${illegal})\n`);
      return 1;
    }
    const ip = canonicalAddress(name);
    const reverse = ip === undefined ? undefined : reverseName(ip)!;
    const base: Lookup = {
      ...newLookup(conf, servers),
      class: klass,
      tries: Math.max(2, Number(o.value("R") ?? "1") + 1),
      timeoutMs: o.has("w") ? Infinity : Math.max(1, Number(o.value("W") ?? "5")) * 1000,
      ndots: Number(o.value("N") ?? conf.ndots),
      recurse: !o.has("r"),
      tcp: o.has("T") || (!o.has("U") && (named?.toUpperCase() === "ANY" || type === TYPES.AXFR)),
      servfailStops: o.has("s"),
      wantsRecursion: server === undefined,
      comments: false,
    };
    const byDefault = reverse === undefined && type === undefined && o.value("c") === undefined;
    let head = server === undefined ? "" : `Using domain server:\nName: ${servers[0]!.name}\nAddress: ${servers[0]!.ip}#${servers[0]!.port}\nAliases: \n\n`;
    let failed = false;
    const look = (text: string, what: number, search: boolean): Run<Answer | undefined> => {
      const message = ({ reply, name: full }: Answer): string => {
        const start = head;
        head = "";
        if (reply.rcode !== RCODES.NOERROR) {
          failed = true;
          return `${start}Host ${reply.rcode === RCODES.NXDOMAIN ? text : unqualified(full)} not found: ${reply.rcode}(${rcodeName(reply.rcode)})\n`;
        }
        if (verbose) return start + verboseText(reply);
        if (reply.answers.length === 0) return start + (byDefault ? "" : `${unqualified(full)} has no ${typeName(what)} record\n`);
        return start + reply.answers.map(line).join("");
      };
      const received = (a: Answer): string => (verbose ? `Received ${a.size} bytes from ${a.server.ip}#${a.server.port} in ${a.ms} ms\n` : "");
      const trying = (n: string): string => (verbose ? `Trying "${n}"\n` : "");
      return perform(context, { ...base, name: text, type: what, search }, { message, received, trying });
    };
    const text = reverse === undefined ? name : name.includes(":") ? unqualified(reverse) : reverse;
    const first = yield* look(text, reverse === undefined ? (type ?? TYPES.A) : TYPES.PTR, reverse === undefined);
    if (type === TYPES.AXFR && first !== undefined) yield out("; Transfer failed.\n");
    if (byDefault && first?.reply.rcode === RCODES.NOERROR) {
      const target = unqualified(chaseAliases(first.reply, first.name));
      for (const next of [TYPES.AAAA, TYPES.MX]) yield* look(target, next, false);
    }
    return failed || first === undefined ? 1 : 0;
  },
};

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
