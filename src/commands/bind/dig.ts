// dig of BIND 9.18. Options before the first name hold for all look-ups, those after a name for that one. Refused
// plainly: +trace and transfers (the lab's servers have no delegations).
import { err, out, type Run } from "../../base/driver";
import { reverseName } from "../../dns/address";
import type { Message } from "../../dns/message";
import { TYPES, classNumber, typeNumber } from "../../dns/message";
import { unqualified } from "../../dns/name";
import { dataText } from "../../dns/text";
import type { Command, Context } from "../../shell/command";
import type { Style } from "./format";
import { headerText, optText, questionLine, recordLine, whenText } from "./format";
import type { Answer, Lookup, NameServer } from "./lookup";
import { BIND_VERSION, confOf, newLookup, perform, serversOf } from "./lookup";

type View = {
  short: boolean;
  cmd: boolean;
  comments: boolean;
  question: boolean;
  answer: boolean;
  authority: boolean;
  additional: boolean;
  stats: boolean;
  identify: boolean;
  qr: boolean;
  showSearch: boolean;
  ttl: boolean;
  class: boolean;
  units: boolean;
  multiline: boolean;
};
type Job = { lookup: Lookup; view: View; greeting: string; server: string | undefined };

const USAGE = `Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
            {global-d-opt} host [@local-server] {local-d-opt}
            [ host [@local-server] {local-d-opt} [...]]

Use "dig -h" (or "dig -h | more") for complete list of options
`;

export const dig: Command = {
  name: "dig",
  summary: "ask a name server",
  *run(context, args) {
    const conf = confOf(context);
    const parsed = parse(context, args);
    if (parsed.error !== undefined) {
      yield* parsed.error;
      return parsed.code;
    }
    let code = 0;
    for (const job of parsed.jobs) {
      let servers: readonly NameServer[] = conf.nameservers.map((ip) => ({ name: ip, ip, port: parsed.port }));
      if (parsed.family !== 0) servers = servers.filter((s) => s.ip.includes(":") === (parsed.family === 6));
      if (servers.length === 0)
        servers = [{ name: parsed.family === 6 ? "::1" : "127.0.0.1", ip: parsed.family === 6 ? "::1" : "127.0.0.1", port: parsed.port }];
      if (job.server !== undefined) {
        const named = yield* serversOf(context, job.server, parsed.port, parsed.family);
        if (named === undefined) {
          yield err(`dig: couldn't get address for '${job.server}': not found\n`);
          return 1;
        }
        servers = named;
      }
      job.lookup.servers = servers;
      for (const w of parsed.warnings) yield err(w);
      if (!(yield* show(context, job))) code = 9;
    }
    return code;
  },
};

function* show(context: Context, job: Job): Run<boolean> {
  const { lookup, view } = job;
  const style: Style = { ttl: view.ttl, class: view.class, units: view.units, multiline: view.multiline };
  let greeting = job.greeting;
  const greet = (): string => {
    const text = greeting;
    greeting = "";
    return text;
  };
  const answer = yield* perform(context, lookup, {
    greeting: greet,
    ...(view.qr
      ? {
          sending: (sent: Message, size: number) =>
            view.short ? "" : (view.cmd ? greet() : "") + ";; Sending:\n" + message(sent, sent, view, style) + `;; QUERY SIZE: ${size}\n\n`,
        }
      : {}),
    received: (a, last) => {
      if (!last && !view.showSearch) return "";
      if (view.short) return shortText(a, view);
      const head = view.cmd ? greet() : "";
      return (
        head +
        (view.comments ? ";; Got answer:\n" : "") +
        message(a.reply, a.sent, view, style) +
        (view.stats
          ? statsText(context, a)
          : view.identify
            ? `;; Received ${a.size} bytes from ${a.server.ip}#${a.server.port}(${a.server.name}) in ${a.ms} ms\n\n`
            : "")
      );
    },
  });
  return answer !== undefined;
}

function message(m: Message, sent: Message, view: View, style: Style): string {
  const { comments } = view;
  let text = comments ? headerText(m, m === sent, true) + "\n" + optText(m, sent) : "";
  const section = (shown: boolean, title: string, lines: readonly string[]): void => {
    if (!shown || lines.length === 0) return;
    text += (comments ? `;; ${title} SECTION:\n` : "") + lines.join("") + (comments ? "\n" : "");
  };
  section(
    view.question,
    "QUESTION",
    m.questions.map((q) => questionLine(q, style)),
  );
  section(
    view.answer,
    "ANSWER",
    m.answers.map((r) => recordLine(r, style)),
  );
  section(
    view.authority,
    "AUTHORITY",
    m.authority.map((r) => recordLine(r, style)),
  );
  section(
    view.additional,
    "ADDITIONAL",
    m.additional.map((r) => recordLine(r, style)),
  );
  return text;
}

function shortText(a: Answer, view: View): string {
  return a.reply.answers.map((r) => `${dataText(r)}${view.identify ? ` from server ${a.server.ip} in ${a.ms} ms.` : ""}\n`).join("");
}

function statsText(context: Context, a: Answer): string {
  return `;; Query time: ${a.ms} msec\n;; SERVER: ${a.server.ip}#${a.server.port}(${a.server.name}) (${a.tcp ? "TCP" : "UDP"})\n;; WHEN: ${whenText(context.clock.now)}\n;; MSG SIZE  rcvd: ${a.size}\n\n`;
}

type Parsed = { jobs: Job[]; port: number; family: 0 | 4 | 6; warnings: string[]; error?: Run<void>; code: number };

function parse(context: Context, args: readonly string[]): Parsed {
  const conf = confOf(context);
  const base: Lookup = { ...newLookup(conf, []), ad: true, edns: 1232, cookie: true };
  const view: View = {
    short: false,
    cmd: true,
    comments: true,
    question: true,
    answer: true,
    authority: true,
    additional: true,
    stats: true,
    identify: false,
    qr: false,
    showSearch: false,
    ttl: true,
    class: true,
    units: false,
    multiline: false,
  };
  const p: Parsed = { jobs: [], port: 53, family: 0, warnings: [], code: 1 };
  let server: string | undefined;
  let typed = false; // dig alone asks for the root's name servers
  const current = (): Job => p.jobs[p.jobs.length - 1] ?? { lookup: base, view, greeting: "", server };
  const fail = (text: string, code = 1): Parsed => ({ ...p, code, error: say(err(text)) });
  const add = (name: string): Job => {
    const first = p.jobs.length === 0;
    const job: Job = {
      lookup: { ...base, name },
      view: { ...view },
      greeting:
        first && view.cmd
          ? `\n; <<>> DiG ${BIND_VERSION} <<>>${args.map((a) => ` ${a}`).join("")}\n${server === undefined ? "" : "; (1 server found)\n"};; global options: +cmd\n`
          : "",
      server,
    };
    p.jobs.push(job);
    return job;
  };
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (word.startsWith("@")) {
      server = word.slice(1);
      if (p.jobs.length > 0) current().server = server;
    } else if (word.startsWith("+")) {
      const { lookup, view: shown } = current();
      const wrong = plusOption(word.slice(1), lookup, shown, conf.search);
      if (wrong === "trace") return fail("dig: +trace is not part of this simulation: there are no root servers to start from\n");
      if (wrong !== undefined) return fail(`Invalid option: ${word}\n${USAGE}`);
    } else if (/^-[46uhvrm]+$/.test(word)) {
      for (const c of word.slice(1)) {
        if (c === "4" || c === "6") p.family = Number(c) as 4 | 6;
        else if (c === "v") return { ...p, code: 0, error: say(err(`DiG ${BIND_VERSION}\n`)) };
        else if (c === "h") return { ...p, code: 0, error: say(out(USAGE)) };
      }
    } else if (/^-[bcfkpqtxy]/.test(word)) {
      const value = word.length > 2 ? word.slice(2) : args[++i];
      if (value === undefined) return fail(`Invalid option: ${word}\n${USAGE}`);
      if (word[1] === "p") p.port = Number(value);
      else if (word[1] === "q") add(value);
      else if (word[1] === "x")
        Object.assign(add(unqualified(reverseName(value) ?? `${value.split(".").reverse().join(".")}.in-addr.arpa`)).lookup, { type: TYPES.PTR });
      else if (word[1] === "t") {
        const type = typeNumber(value);
        if (type === undefined) p.warnings.push(`;; Warning, ignoring invalid type ${value}\n`);
        else {
          current().lookup.type = type;
          typed = true;
        }
      } else if (word[1] === "c") {
        const klass = classNumber(value);
        if (klass === undefined) p.warnings.push(`;; Warning, ignoring invalid class ${value}\n`);
        else current().lookup.class = klass;
      }
    } else if (word.startsWith("-")) return fail(`Invalid option: ${word}\n${USAGE}`);
    else {
      const type = typeNumber(word);
      const klass = classNumber(word);
      if (type !== undefined && !(p.jobs.length > 0 && word.includes("."))) {
        if (type === TYPES.AXFR || type === TYPES.IXFR) return fail("dig: transfers are not part of this simulation\n");
        current().lookup.type = type;
        typed = true;
      } else if (klass !== undefined) current().lookup.class = klass;
      else add(word);
    }
  }
  if (p.jobs.some((j) => j.view.short)) for (const j of p.jobs) j.view.short = true; // of all look-ups, wherever it stands
  if (p.jobs.length === 0) Object.assign(add(".").lookup, { type: typed ? base.type : TYPES.NS });
  return p;
}

function* say(output: ReturnType<typeof out>): Run<void> {
  yield output;
}

/** Undefined if it was understood. */
function plusOption(text: string, lookup: Lookup, view: View, domains: readonly string[]): string | undefined {
  const [full, value] = text.split("=") as [string, string?];
  const on = !full.startsWith("no");
  const name = on ? full : full.slice(2);
  const number = (): number | undefined => (value !== undefined && /^\d+$/.test(value) ? Number(value) : undefined);
  const flag = <K extends keyof View>(key: K): undefined => {
    view[key] = on as View[K];
  };
  const is = (long: string, least = 1): boolean => name.length >= least && long.startsWith(name);
  if (is("short", 3)) {
    view.short = on;
    if (on) view.cmd = view.question = view.comments = view.stats = false;
    return undefined;
  }
  if (is("all", 2)) {
    view.cmd = view.comments = view.question = view.answer = view.authority = view.additional = view.stats = on;
    return undefined;
  }
  if (is("answer", 2)) return flag("answer");
  if (is("additional", 4)) return flag("additional");
  if (is("authority", 2)) return flag("authority");
  if (is("cmd", 2)) return flag("cmd");
  if (is("comments", 3)) return flag("comments");
  if (is("class", 2)) return flag("class");
  if (name === "cl") return flag("class");
  if (is("question", 3)) return flag("question");
  if (is("stats", 3)) return flag("stats");
  if (is("identify", 3)) return flag("identify");
  if (name === "qr") return flag("qr");
  if (is("multiline")) return flag("multiline");
  if (is("ttlid", 3)) return flag("ttl");
  if (is("ttlunits", 4)) {
    view.units = on;
    view.ttl = true;
    return undefined;
  }
  if (is("showsearch", 6)) {
    view.showSearch = on;
    lookup.search = on;
    return undefined;
  }
  if (is("search", 3) || is("defname", 3)) {
    lookup.search = on;
    lookup.domains = domains;
    return undefined;
  }
  if (is("domain", 2) && value !== undefined) {
    lookup.search = true;
    lookup.domains = [value];
    return undefined;
  }
  if (is("ndots", 2)) return assign(lookup, "ndots", number());
  if (is("tcp", 3) || name === "vc") {
    lookup.tcp = on;
    return undefined;
  }
  if (is("recurse", 3) || is("rdflag", 2)) {
    lookup.recurse = on;
    return undefined;
  }
  if (is("adflag", 2)) {
    lookup.ad = on;
    return undefined;
  }
  if (is("cdflag", 2)) {
    lookup.cd = on;
    return undefined;
  }
  if (is("dnssec", 3) || name === "do") {
    lookup.dnssec = on;
    if (on) lookup.edns ??= 1232;
    return undefined;
  }
  if (is("edns", 2)) {
    lookup.edns = on ? (lookup.edns ?? 1232) : undefined;
    return undefined;
  }
  if (is("bufsize", 3)) {
    lookup.edns = number() ?? 4096;
    return undefined;
  }
  if (is("cookie", 3)) {
    lookup.cookie = on;
    return undefined;
  }
  if (is("ignore", 2)) {
    lookup.ignoreTruncation = on;
    return undefined;
  }
  if (is("time", 2) || is("timeout", 2)) return assign(lookup, "timeoutMs", number() === undefined ? undefined : Math.max(1, number()!) * 1000);
  if (is("tries", 3)) return assign(lookup, "tries", number() === undefined ? undefined : Math.max(1, number()!));
  if (is("retry", 3)) return assign(lookup, "tries", number() === undefined ? undefined : number()! + 1);
  if (is("trace", 3)) return on ? "trace" : undefined;
  const harmless = [
    "aaflag",
    "aaonly",
    "badcookie",
    "besteffort",
    "crypto",
    "expandaaaa",
    "expire",
    "fail",
    "idnin",
    "idnout",
    "keepalive",
    "keepopen",
    "nsid",
    "onesoa",
    "rrcomments",
    "split",
    "subnet",
    "unknownformat",
    "zflag",
    "ednsnegotiation",
    "padding",
    "qid",
    "raflag",
    "tcflag",
  ];
  return harmless.some((h) => is(h, 3)) ? undefined : "unknown";
}

function assign<K extends "ndots" | "timeoutMs" | "tries">(lookup: Lookup, key: K, value: number | undefined): string | undefined {
  if (value === undefined) return "value";
  lookup[key] = value;
  return undefined;
}
