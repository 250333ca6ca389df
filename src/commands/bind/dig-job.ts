// What dig's command line asks for: look-ups, how their answers are shown, and what holds for the whole run.
import type { ResolvConf } from "../../dns/resolv-conf";
import type { Lookup } from "./lookup";
import { newLookup } from "./lookup";

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
  yaml: boolean;
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
  /** From the root on. */
  trace: boolean;
  /** What each of the zone's name servers says of it. */
  nsSearch: boolean;
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
/** What stands below a complaint about an option. */
export const HINT = `${USAGE}\nUse "dig -h" (or "dig -h | more") for complete list of options\n`;

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
      yaml: false,
    },
    server: undefined,
    typed: false,
    classed: false,
    tcpSet: false,
    trace: false,
    nsSearch: false,
    greeting: undefined,
  };
}

/** A number up to `most`, or the line that says why it is none. */
export function uint(text: string, most: number, what: string): number | string {
  const n = /^\d+$/.test(text) ? Number(text) : undefined;
  return n === undefined ? `invalid ${what} '${text}': not a valid number\n` : n > most ? `invalid ${what} '${text}': out of range\n` : n;
}
