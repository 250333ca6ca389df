// dig of BIND 9.18. Refused plainly: DNS over TLS and HTTPS. +trace ends with the first reply, since nobody here knows the root's
// name servers. A transfer is asked for and fails, as CoreDNS without its transfer plugin refuses it.
import { err, out, type Run } from "../../base/driver";
import { RCODES, TYPES, rcodeName } from "../../dns/codes";
import type { Message } from "../../dns/message";
import { dataText } from "../../dns/text";
import type { Command, Context } from "../../shell/command";
import { eachLine } from "../../shell/command";
import type { Globals, Job } from "./dig-job";
import { DigExit, newGlobals, newJob } from "./dig-job";
import { parseDig } from "./dig-options";
import type { Style } from "./format";
import { headerText, optText, questionLine, recordLine, unknownData, whenText } from "./format";
import type { Answer, Lookup, NameServer } from "./lookup";
import { BIND_VERSION, confOf, illegalName, perform, serversOf } from "./lookup";
import { yamlError, yamlMessage } from "./yaml";

export const dig: Command = {
  name: "dig",
  summary: "ask a name server",
  *run(context, args) {
    const conf = confOf(context);
    const globals = newGlobals(conf);
    const base = newJob(conf);
    const parsed = parseDig(args, globals, base, false);
    if (parsed instanceof DigExit) return yield* leave(parsed);
    yield err(parsed.warnings);
    let code = 0;
    const run: State = { globals, greeted: false };
    for (const job of parsed.jobs) {
      const done = yield* runJob(context, job, run, greetingOf(args, job, run));
      if (done instanceof DigExit) return yield* leave(done);
      code = done;
    }
    if (globals.batch === undefined) return code;
    const lines = yield* batchLines(context, globals.batch);
    if (lines instanceof DigExit) return yield* leave(lines);
    for (const line of lines) {
      if (line === "" || line.startsWith("#") || line.startsWith(";")) continue;
      const words = line.split(/[ \t]+/).filter((w) => w !== "");
      const more = parseDig(words, globals, base, true);
      if (more instanceof DigExit) return yield* leave(more);
      yield err(more.warnings);
      for (const job of more.jobs) {
        const done = yield* runJob(context, job, run, greetingOf(words, job, run));
        if (done instanceof DigExit) return yield* leave(done);
        code = done;
      }
    }
    return code;
  },
};

type State = { readonly globals: Globals; /** The first greeting has been made. */ greeted: boolean };

function* leave(exit: DigExit): Run<number> {
  if (exit.stdout !== "") yield out(exit.stdout);
  if (exit.stderr !== "") yield err(exit.stderr);
  return exit.code;
}

function* batchLines(context: Context, file: string): Run<readonly string[] | DigExit> {
  if (file === "-") {
    const lines: string[] = [];
    yield* eachLine(context.stdin, (line) => void lines.push(line));
    return lines;
  }
  const path = file.startsWith("/") ? file : `${context.cwd}/${file}`;
  const text = context.machine.files.read(path);
  if (text === undefined) return new DigExit(8, `${file}: No such file or directory\ndig: couldn't open specified batch file\n`);
  return text.split("\n");
}

function greetingOf(args: readonly string[], { greeting }: Job, run: State): string {
  if (greeting?.cmd !== true) return "";
  const first = !run.greeted;
  run.greeted = true;
  const line = `; <<>> DiG ${BIND_VERSION} <<>>${args.map((a) => ` ${a}`).join("")}\n`;
  return first ? `\n${line}${greeting.server ? "; (1 server found)\n" : ""};; global options:${greeting.short ? " +short" : ""} +cmd\n` : line;
}

/** One look-up; its exit code, or why the run ends with it. */
function* runJob(context: Context, job: Job, { globals }: State, greeting: string): Run<number | DigExit> {
  const { port, family } = globals;
  const conf = confOf(context);
  let servers: readonly NameServer[] = conf.nameservers.map((ip) => ({ name: ip, ip, port }));
  if (family !== 0) servers = servers.filter((s) => s.ip.includes(":") === (family === 6));
  const own = family === 6 ? "::1" : "127.0.0.1";
  if (servers.length === 0) servers = [{ name: own, ip: own, port }];
  if (job.server !== undefined) {
    const named = yield* serversOf(context, job.server, port, family);
    if (named === undefined) return new DigExit(1, `dig: couldn't get address for '${job.server}': not found\n`);
    servers = named;
  }
  const { name } = job.lookup;
  const illegal = illegalName(name);
  if (illegal !== undefined) return new DigExit(10, `dig: '${name}' is not a legal name (${illegal})\n`);
  const lookup: Lookup = {
    ...job.lookup,
    servers,
    from: globals.from,
    timeoutMs: globals.timeoutMs,
    ndots: globals.ndots,
    search: globals.search || globals.domain !== undefined,
    domains: globals.domain === undefined ? conf.search : [globals.domain],
    comments: job.view.comments,
  };
  return (yield* show(context, { ...job, lookup }, globals, greeting)) ? 0 : 9;
}

function* show(context: Context, job: Job, globals: Globals, greeting: string): Run<boolean> {
  const { view } = job;
  const lookup = job.trace ? { ...job.lookup, name: ".", type: TYPES.NS } : job.lookup;
  const { short, showSearch } = globals;
  if (job.nsSearch) return yield* searchServers(context, lookup);
  if (view.yaml) return yield* showYaml(context, { ...job, lookup }, globals);
  const style: Style = view;
  let greet = greeting;
  const full = (m: Message, sent: Message, last: boolean): string => {
    const head = globals.cmd && !short ? greet : "";
    if (last) greet = ""; // each step of a walk that is shown has it again
    return head + (short ? "" : message(m, sent, view, style, lookup));
  };
  const answer = yield* perform(context, lookup, {
    showSearch,
    greeting: () => greet,
    ...(view.qr ? { sending: (sent: Message, size: number) => full(sent, sent, true) + (view.stats && !short ? `;; QUERY SIZE: ${size}\n\n` : "") } : {}),
    message: (a, last) => full(a.reply, a.sent, last) + (short && view.answer ? shortText(a, view) : ""),
    received: (a) => (short || lookup.type === TYPES.AXFR || lookup.type === TYPES.IXFR ? "" : receivedText(context, a, view)),
  });
  if (answer !== undefined && (lookup.type === TYPES.AXFR || lookup.type === TYPES.IXFR)) yield out("; Transfer failed.\n");
  return answer !== undefined;
}

function* showYaml(context: Context, { lookup, view }: Job, { short, showSearch }: Globals): Run<boolean> {
  const { clock } = context;
  const quiet = short ? { ...view, comments: false, question: false, answer: false, authority: false, additional: false } : view;
  const answer = yield* perform(context, lookup, {
    showSearch,
    unreachable: () => yamlError("no servers could be reached"),
    ...(view.qr
      ? {
          sending: (sent: Message, size: number) =>
            yamlMessage({ message: sent, query: sent, size, server: lookup.servers[0]!, tcp: lookup.tcp, at: clock.now }, quiet),
        }
      : {}),
    message: (a) =>
      yamlMessage({ message: a.reply, query: a.sent, size: a.size, server: a.server, tcp: a.tcp, at: clock.now - a.ms, answeredAt: clock.now }, quiet) +
      (short && view.answer ? shortText(a, view) : ""),
  });
  return answer !== undefined;
}

/** What a zone's name servers say of it: those here that are named in records are reached by nobody, as recorded. */
function* searchServers(context: Context, lookup: Lookup): Run<boolean> {
  const answer = yield* perform(context, lookup, {});
  if (answer === undefined) return false;
  const named = [...answer.reply.answers, ...answer.reply.authority].some((r) => r.type === TYPES.NS);
  if (named) yield out(";; NS servers could not be reached\n");
  return !named;
}

function message(m: Message, sent: Message, view: Job["view"], style: Style, lookup: Lookup): string {
  const { comments } = view;
  let text = "";
  if (comments) {
    text = (m === sent ? ";; Sending:\n" : ";; Got answer:\n") + headerText(m, m === sent, true);
    if (m !== sent && lookup.edns !== undefined && m.edns === undefined && (m.rcode === RCODES.FORMERR || m.rcode === RCODES.NOTIMP))
      text += `\n;; WARNING: EDNS query returned status ${rcodeName(m.rcode)} - retry with '${lookup.dnssec ? "+nodnssec " : ""}+noedns'\n`;
    text += "\n" + optText(m, sent);
  }
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

function shortText(a: Answer, view: Job["view"]): string {
  const time = view.usec ? `${a.ms * 1000} us` : `${a.ms} ms`;
  return a.reply.answers
    .map((r) => `${view.unknown ? unknownData(r) : dataText(r)}${view.identify ? ` from server ${a.server.ip} in ${time}.` : ""}\n`)
    .join("");
}

function receivedText(context: Context, a: Answer, view: Job["view"]): string {
  const { ip, port, name } = a.server;
  if (view.stats) {
    const time = view.usec ? `${a.ms * 1000} usec` : `${a.ms} msec`;
    return `;; Query time: ${time}\n;; SERVER: ${ip}#${port}(${name}) (${a.tcp ? "TCP" : "UDP"})\n;; WHEN: ${whenText(context.clock.now)}\n;; MSG SIZE  rcvd: ${a.size}\n\n`;
  }
  return view.identify ? `;; Received ${a.size} bytes from ${ip}#${port}(${name}) in ${view.usec ? `${a.ms * 1000} us` : `${a.ms} ms`}\n\n` : "";
}
