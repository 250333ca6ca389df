// dig's command line: options before the first name hold for all look-ups, those after a name for that one, and a few for
// the whole run wherever they stand. A +word may be shortened as far as BIND's own parser lets it.
import { canonicalAddress, reverseName } from "../../dns/address";
import { TYPES, classNumber, typeNumber } from "../../dns/message";
import type { ResolvConf } from "../../dns/resolv-conf";
import type { Lookup } from "./lookup";
import { BIND_VERSION, newLookup } from "./lookup";

export type View = {
  comments: boolean;
  question: boolean;
  answer: boolean;
  authority: boolean;
  additional: boolean;
  stats: boolean;
  identify: boolean;
  qr: boolean;
  ttl: boolean;
  class: boolean;
  units: boolean;
  multiline: boolean;
  unknown: boolean;
  usec: boolean;
};

/** What holds for all look-ups of a run. */
export type Globals = {
  short: boolean;
  cmd: boolean;
  search: boolean;
  showSearch: boolean;
  timeoutMs: number;
  ndots: number;
  domain: string | undefined;
  port: number;
  family: 0 | 4 | 6;
  from: Lookup["from"];
  batch: string | undefined;
};

export type Job = {
  lookup: Lookup;
  view: View;
  server: string | undefined;
  typed: boolean;
  classed: boolean;
  tcpSet: boolean;
  /** The first of its line: what greets it, as the options before it have it. */
  greeting: { readonly cmd: boolean; readonly short: boolean; readonly server: boolean } | undefined;
};

/** The run ends before anything is asked: what it prints, and its exit code. */
export class DigExit {
  constructor(
    readonly code: number,
    readonly stderr: string,
    readonly stdout = "",
  ) {}
}

export const USAGE = `Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
            {global-d-opt} host [@local-server] {local-d-opt}
            [ host [@local-server] {local-d-opt} [...]]
`;
const MORE = '\nUse "dig -h" (or "dig -h | more") for complete list of options\n';

export function newGlobals(conf: ResolvConf): Globals {
  return {
    short: false,
    cmd: true,
    search: false,
    showSearch: false,
    timeoutMs: 5000,
    ndots: conf.ndots,
    domain: undefined,
    port: 53,
    family: 0,
    from: {},
    batch: undefined,
  };
}

export function newJob(conf: ResolvConf): Job {
  return {
    lookup: { ...newLookup(conf, []), ad: true, bestEffort: true, edns: { size: 1232, version: 0 }, cookie: true },
    view: {
      comments: true,
      question: true,
      answer: true,
      authority: true,
      additional: true,
      stats: true,
      identify: false,
      qr: false,
      ttl: true,
      class: true,
      units: false,
      multiline: false,
      unknown: false,
      usec: false,
    },
    server: undefined,
    typed: false,
    classed: false,
    tcpSet: false,
    greeting: undefined,
  };
}

export type Parsed = { readonly jobs: readonly Job[]; readonly warnings: string };

/**
 * Reads one command line, or one line of a batch file.
 * @param globals is changed
 * @param base what look-ups are made from; options before the first name change it
 */
export function parseDig(args: readonly string[], globals: Globals, base: Job, batch: boolean): Parsed | DigExit {
  const jobs: Job[] = [];
  let warnings = "";
  let current = batch ? copy(base) : base;
  let fresh = !batch; // the next name begins a look-up of its own
  let open = true; // bare words may be types and classes: until -t or -c was used
  const add = (name: string): Job => {
    if (fresh) current = copy(base);
    fresh = true;
    current.lookup.name = name;
    current.greeting = jobs.length > 0 ? undefined : { cmd: globals.cmd, short: globals.short, server: current.server !== undefined };
    jobs.push(current);
    return current;
  };
  const setType = (type: number): void => {
    if (current.typed) warnings += ";; Warning, extra type option\n";
    current.lookup.type = type;
    current.typed = true;
    if (type === TYPES.AXFR) {
      current.view.question = current.view.comments = false;
      current.lookup.tcp = true;
    } else if (type === TYPES.ANY && !current.tcpSet) current.lookup.tcp = true;
  };
  const setClass = (klass: number): void => {
    if (current.classed) warnings += ";; Warning, extra class option\n";
    current.lookup.class = klass;
    current.classed = true;
  };
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (word.startsWith("%")) break;
    if (word.startsWith("@")) current.server = word.slice(1);
    else if (word.startsWith("+")) {
      const exit = plusOption(word.slice(1), current, globals, batch);
      if (exit !== undefined) return exit;
    } else if (word.startsWith("-")) {
      let option = word.slice(1);
      for (; option !== "" && "46dhimnruv".includes(option[0]!); option = option.slice(1)) {
        const letter = option[0];
        if (letter === "4" || letter === "6") globals.family = letter === "4" ? 4 : 6;
        else if (letter === "h") return new DigExit(0, "", USAGE);
        else if (letter === "v") return new DigExit(0, `DiG ${BIND_VERSION}\n`);
        else if (letter === "u") current.view.usec = true;
      }
      if (option === "") continue;
      const value = option.length > 1 ? option.slice(1) : args[++i];
      if (value === undefined || !"bcfkpqtyx".includes(option[0]!)) return new DigExit(1, `Invalid option: -${option}\n${USAGE}${MORE}`);
      switch (option[0]) {
        case "b": {
          const [ip, port] = value.split("#") as [string, string?];
          if (canonicalAddress(ip) === undefined) return new DigExit(10, `dig: invalid address ${value}\n`);
          globals.from = { from: ip, ...(port === undefined ? {} : { fromPort: Number(port) }) };
          globals.family = ip.includes(":") ? 6 : 4;
          break;
        }
        case "c": {
          open = false;
          const klass = classNumber(value);
          if (klass === undefined) warnings += `;; Warning, ignoring invalid class ${value}\n`;
          else setClass(klass);
          break;
        }
        case "f":
          globals.batch = value;
          break;
        case "p": {
          const port = uint(value, 65535, "port number");
          if (typeof port === "string") return new DigExit(10, "dig: Couldn't parse port number\n", port);
          globals.port = port;
          break;
        }
        case "q":
          add(value);
          break;
        case "t": {
          open = false;
          const type = typeNumber(value);
          if (type === undefined || type === TYPES.IXFR) warnings += `;; Warning, ignoring invalid type ${value}\n`;
          else setType(type);
          break;
        }
        case "x": {
          const job = add(reverseName(value) ?? `${value.split(".").reverse().join(".")}.in-addr.arpa.`);
          if (!job.typed) job.lookup.type = TYPES.PTR;
          break;
        }
      }
    } else {
      const type = open ? typeNumber(word) : undefined;
      const klass = open ? classNumber(word) : undefined;
      if (type === TYPES.IXFR) warnings += ";; Warning, ixfr requires a serial number\n";
      else if (type !== undefined) setType(type);
      else if (klass !== undefined) setClass(klass);
      else add(word);
    }
  }
  if (jobs.length === 0 && globals.batch === undefined && !batch) {
    const job = add(".");
    if (!job.typed) job.lookup.type = TYPES.NS;
  }
  return { jobs, warnings };
}

function copy(job: Job): Job {
  return { ...job, lookup: { ...job.lookup }, view: { ...job.view } };
}

/** A number up to `most`, or the line that says why it is none. */
function uint(text: string, most: number, what: string): number | string {
  const n = /^\d+$/.test(text) ? Number(text) : undefined;
  return n === undefined ? `invalid ${what} '${text}': not a valid number\n` : n > most ? `invalid ${what} '${text}': out of range\n` : n;
}

type Option = {
  /** Its name, and how much of it must be written. */
  readonly name: string;
  readonly least: number;
  /** false: the option was not meant so; a text: it is no part of this simulation. */
  readonly set: (on: boolean, value: string | undefined, job: Job, globals: Globals) => boolean | string | DigExit;
};

const view =
  (key: keyof View, unless = false): Option["set"] =>
  (on, _value, job) => {
    job.view[key] = on !== unless;
    return true;
  };
const query =
  (key: "aa" | "ad" | "cd" | "recurse" | "cookie" | "nsid" | "ednsNegotiation" | "servfailStops"): Option["set"] =>
  (on, _value, job) => {
    job.lookup[key] = on;
    if (on && (key === "cookie" || key === "nsid")) job.lookup.edns ??= { size: 1232, version: 0 };
    return true;
  };
/** Read, and without effect on what is simulated. */
const nothing: Option["set"] = () => true;
const tcp: Option["set"] = (on, _value, job) => {
  job.lookup.tcp = on;
  job.tcpSet = true;
  return true;
};
const dnssec: Option["set"] = (on, _value, job) => {
  job.lookup.dnssec = on;
  if (on) job.lookup.edns ??= { size: 1232, version: 0 };
  return true;
};
const number =
  (most: number, what: string, words: string, take: (n: number, job: Job, globals: Globals) => void): Option["set"] =>
  (on, value, job, globals) => {
    if (!on || value === undefined) return false;
    const n = uint(value, most, what);
    if (typeof n === "string") return new DigExit(10, `dig: Couldn't parse ${words}\n`, n);
    take(n, job, globals);
    return true;
  };
const global =
  (take: (on: boolean, globals: Globals) => void): Option["set"] =>
  (on, _value, _job, globals) => {
    take(on, globals);
    return true;
  };
const retries = number(0xfffffffe, "retries", "retries", (n, job) => (job.lookup.tries = n + 1));
const search = global((on, g) => (g.search = on));
const refused =
  (why: string): Option["set"] =>
  (on) =>
    on ? why : true;

/** In the order in which a shortened word is looked for. */
const options: readonly Option[] = [
  { name: "aaonly", least: 2, set: query("aa") },
  { name: "aaflag", least: 2, set: query("aa") },
  { name: "additional", least: 3, set: view("additional") },
  { name: "adflag", least: 2, set: query("ad") },
  {
    name: "all",
    least: 2,
    set: (on, _value, { view: v }, globals) => {
      v.question = v.answer = v.authority = v.additional = v.comments = v.stats = globals.cmd = on;
      return true;
    },
  },
  { name: "answer", least: 2, set: view("answer") },
  { name: "authority", least: 2, set: view("authority") },
  { name: "badcookie", least: 2, set: nothing },
  { name: "besteffort", least: 2, set: nothing },
  {
    name: "bufsize",
    least: 2,
    set: (on, value, job, globals) => {
      if (on && value === undefined) job.lookup.edns = { size: 1232, version: job.lookup.edns?.version ?? 0 };
      else
        return number(65535, "buffer size", "buffer size", (n) => {
          job.lookup.edns = { size: n, version: job.lookup.edns?.version ?? 0 };
        })(on, value, job, globals);
      return true;
    },
  },
  { name: "cdflag", least: 2, set: query("cd") },
  { name: "class", least: 2, set: view("class") },
  { name: "cmd", least: 2, set: global((on, g) => (g.cmd = on)) },
  { name: "coflag", least: 2, set: nothing },
  { name: "comments", least: 3, set: view("comments") },
  { name: "cookie", least: 3, set: query("cookie") },
  { name: "crypto", least: 2, set: nothing },
  { name: "defname", least: 2, set: search },
  { name: "dns64prefix", least: 4, set: refused("+dns64prefix is not part of this simulation") },
  { name: "dnssec", least: 4, set: dnssec },
  {
    name: "domain",
    least: 3,
    set: (on, value, _job, globals) => {
      if (!on || value === undefined) return false;
      globals.domain = value;
      return true;
    },
  },
  {
    name: "edns",
    least: 4,
    set: (on, value, job, globals) => {
      if (!on) job.lookup.edns = undefined;
      else if (value === undefined) job.lookup.edns = { size: job.lookup.edns?.size ?? 1232, version: 0 };
      else
        return number(255, "edns", "edns", (n) => {
          job.lookup.edns = { size: job.lookup.edns?.size ?? 1232, version: n };
        })(on, value, job, globals);
      return true;
    },
  },
  { name: "ednsflags", least: 5, set: nothing },
  { name: "ednsnegotiation", least: 5, set: query("ednsNegotiation") },
  { name: "ednsopt", least: 5, set: nothing },
  { name: "expandaaaa", least: 4, set: nothing },
  { name: "expire", least: 4, set: nothing },
  { name: "fail", least: 2, set: query("servfailStops") },
  { name: "header-only", least: 2, set: refused("+header-only is not part of this simulation") },
  { name: "https", least: 2, set: refused("DNS over HTTPS is not part of this simulation") },
  { name: "identify", least: 3, set: view("identify") },
  { name: "idnin", least: 4, set: nothing },
  { name: "idnout", least: 4, set: nothing },
  {
    name: "ignore",
    least: 1,
    set: (on, _value, job) => {
      job.lookup.ignoreTruncation = on;
      return true;
    },
  },
  { name: "keepalive", least: 5, set: nothing },
  { name: "keepopen", least: 5, set: nothing },
  { name: "multiline", least: 2, set: view("multiline") },
  { name: "ndots", least: 2, set: number(128, "ndots", "ndots", (n, _job, g) => (g.ndots = n)) },
  { name: "nsid", least: 3, set: query("nsid") },
  { name: "nssearch", least: 3, set: refused("+nssearch is not part of this simulation: there are no zones with name servers of their own") },
  { name: "onesoa", least: 2, set: nothing },
  {
    name: "opcode",
    least: 2,
    set: (on, value, job, globals) => {
      const named = ["QUERY", "IQUERY", "STATUS", "RESERVED3", "NOTIFY", "UPDATE"].indexOf((value ?? "").toUpperCase());
      if (!on) job.lookup.opcode = 0;
      else if (named >= 0) job.lookup.opcode = named;
      else return number(15, "opcode", "opcode", (n) => (job.lookup.opcode = n))(on, value, job, globals);
      return true;
    },
  },
  { name: "padding", least: 1, set: number(512, "padding", "padding", () => undefined) },
  { name: "qid", least: 2, set: nothing },
  { name: "qr", least: 2, set: view("qr") },
  { name: "question", least: 2, set: view("question") },
  { name: "raflag", least: 2, set: nothing },
  { name: "rdflag", least: 2, set: query("recurse") },
  { name: "recurse", least: 3, set: query("recurse") },
  { name: "retry", least: 3, set: retries },
  { name: "retries", least: 3, set: retries },
  { name: "rrcomments", least: 2, set: nothing },
  { name: "search", least: 2, set: search },
  {
    name: "short",
    least: 4,
    set: (on, _value, { view: v }, globals) => {
      globals.short = on;
      if (on) {
        globals.cmd = v.additional = v.authority = v.question = v.comments = v.stats = false;
        v.answer = true;
      }
      return true;
    },
  },
  { name: "showbadcookie", least: 5, set: nothing },
  { name: "showsearch", least: 5, set: global((on, g) => (g.showSearch = g.search = on)) },
  { name: "split", least: 2, set: nothing },
  { name: "stats", least: 2, set: view("stats") },
  { name: "subnet", least: 2, set: (on, value) => !on || value !== undefined },
  { name: "tcflag", least: 3, set: nothing },
  { name: "tcp", least: 3, set: tcp },
  { name: "timeout", least: 2, set: number(0xffff, "timeout", "timeout", (n, _job, g) => (g.timeoutMs = Math.max(1, n) * 1000)) },
  { name: "tls", least: 3, set: refused("DNS over TLS is not part of this simulation") },
  { name: "trace", least: 3, set: refused("+trace is not part of this simulation: there are no root servers to start from") },
  { name: "tries", least: 3, set: number(0xffffffff, "tries", "tries", (n, job) => (job.lookup.tries = Math.max(1, n))) },
  { name: "ttlid", least: 3, set: view("ttl") },
  {
    name: "ttlunits",
    least: 4,
    set: (on, _value, job) => {
      job.view.ttl = true;
      job.view.units = on;
      return true;
    },
  },
  { name: "unknownformat", least: 3, set: view("unknown") },
  { name: "vc", least: 1, set: tcp },
  { name: "yaml", least: 1, set: refused("+yaml is not part of this simulation") },
  { name: "zflag", least: 1, set: nothing },
];

/** Sets what a +word says; undefined if it was understood. */
function plusOption(text: string, job: Job, globals: Globals, batch: boolean): DigExit | undefined {
  const at = text.indexOf("=");
  const full = (at < 0 ? text : text.slice(0, at)).toLowerCase();
  const value = at < 0 ? undefined : text.slice(at + 1);
  const on = !full.startsWith("no");
  const name = on ? full : full.slice(2);
  // "do" means dnssec, and of "edns" nothing may be missing.
  const option = name === "do" ? { set: dnssec } : options.find((o) => name.length >= o.least && o.name.startsWith(name));
  if (batch && (name === "tcp" || name === "vc")) return undefined;
  const done = option?.set(on, value, job, globals) ?? false;
  if (done instanceof DigExit) return done;
  if (typeof done === "string") return new DigExit(1, `dig: ${done}\n`);
  return done ? undefined : new DigExit(1, `Invalid option: +${at < 0 ? text : text.slice(0, at)}\n${USAGE}${MORE}`);
}
