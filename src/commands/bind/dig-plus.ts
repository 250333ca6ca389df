// dig's +words. One may be shortened as far as BIND's own parser lets it.
import { TYPES } from "../../dns/codes";
import { COOKIE, EXPIRE, KEEPALIVE, NSID, PADDING } from "../../dns/message";
import { DigExit, HINT, uint, type Globals, type Job, type View } from "./dig-job";

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

/** An option of EDNS without data, or none. */
const option =
  (code: number): Option["set"] =>
  (on, _value, { lookup }) => {
    lookup.options = [...lookup.options.filter((o) => o.code !== code), ...(on ? [{ code, data: new Uint8Array(0) }] : [])];
    if (on) lookup.edns ??= { size: 1232, version: 0 };
    return true;
  };

const optionCodes: Readonly<Record<string, number>> = { nsid: NSID, expire: EXPIRE, cookie: COOKIE, keepalive: KEEPALIVE, padding: PADDING, pad: PADDING };

/** CODE or CODE:HEX. */
const ednsOption: Option["set"] = (on, value, { lookup }) => {
  if (!on) {
    lookup.options = [];
    return true;
  }
  const [name = "", hex = ""] = (value ?? "").split(":");
  const code = optionCodes[name.toLowerCase()] ?? (/^\d+$/.test(name) ? Number(name) : undefined);
  if (code === undefined || code > 65535) return new DigExit(10, `dig: bad edns code point: ${name}\n`);
  if (!/^([0-9a-fA-F]{2})*$/.test(hex)) return new DigExit(10, "dig: ednsopt: isc_hex_decodestring: bad hex encoding\n");
  lookup.options = [...lookup.options, { code, data: Uint8Array.from(hex.match(/../g) ?? [], (h) => Number.parseInt(h, 16)) }];
  lookup.edns ??= { size: 1232, version: 0 };
  return true;
};

const traced: Option["set"] = (on, _value, job) => {
  job.trace = on;
  if (on) {
    job.lookup.dnssec = true;
    const { view: v } = job;
    v.comments = v.question = v.additional = v.stats = v.authority = false;
    v.identify = v.answer = true;
  }
  return true;
};

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
  { name: "ednsopt", least: 5, set: ednsOption },
  { name: "expandaaaa", least: 4, set: nothing },
  { name: "expire", least: 4, set: option(EXPIRE) },
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
  { name: "keepalive", least: 5, set: option(KEEPALIVE) },
  { name: "keepopen", least: 5, set: nothing },
  { name: "multiline", least: 2, set: view("multiline") },
  { name: "ndots", least: 2, set: number(128, "ndots", "ndots", (n, _job, g) => (g.ndots = n)) },
  { name: "nsid", least: 3, set: query("nsid") },
  { name: "nssearch", least: 3, set: (on, _value, job) => ((job.lookup.type = on ? TYPES.NS : job.lookup.type), (job.nsSearch = on), true) },
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
  { name: "padding", least: 1, set: number(512, "padding", "padding", (n, job) => (job.lookup.padding = n)) },
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
  { name: "trace", least: 3, set: traced },
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
  { name: "yaml", least: 1, set: view("yaml") },
  { name: "zflag", least: 1, set: nothing },
];

/** Sets what a +word says; undefined if it was understood. */
export function plusOption(text: string, job: Job, globals: Globals, batch: boolean): DigExit | undefined {
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
  return done ? undefined : new DigExit(1, `Invalid option: +${at < 0 ? text : text.slice(0, at)}\n${HINT}`);
}
