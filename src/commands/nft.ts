// nft 1.0.6: lists and changes the namespace's nftables. Left out: JSON as input, files that are included, the interactive mode.
import { err, out, type Run } from "../base/driver";
import type { Kernel } from "../net/hooks";
import { iptables } from "../net/iptables/state";
import { listIptables } from "../net/iptables/tables-as-nft";
import { describe } from "../net/nftables/describe";
import { echoLines } from "../net/nftables/echo";
import { getElements } from "../net/nftables/get";
import { dump, listJson } from "../net/nftables/json";
import { list, objectsAsked, type ListRequest } from "../net/nftables/list";
import { nftablesKey, type Nftables } from "../net/nftables/nftables";
import type { Listing } from "../net/nftables/print-table";
import { NftError } from "../net/nftables/syntax";
import { frameOf, type Frame } from "../net/frames";
import { nftTraceLines } from "../net/nftables/trace-text";
import { stackOf } from "../net/netns";
import { nameId, type TraceRing } from "../net/trace";
import { readAll, type Context } from "../shell/command";
import { openOperand } from "./input";
import { parseGet, parseList } from "./nft-request";
import { letterOf, letters, longVersion, usage, version, withValue } from "./nft-usage";
import { complain, type Make } from "./style";

export const nft: Make = () => ({
  name: "nft",
  summary: "administration tool for packet filtering and classification",
  *run(context, given) {
    const args = [...given];
    const flags = new Set<string>();
    let file: string | undefined;
    while (args[0]?.startsWith("-") === true && args[0] !== "-") {
      const word = args.shift()!;
      const long = word.startsWith("--") ? letterOf(word.slice(2)) : undefined;
      for (const letter of long ?? (word.startsWith("--") ? "?" : word.slice(1))) {
        if (!letters.has(letter)) return yield* complain(word.startsWith("--") ? `nft: unrecognized option '${word}'` : `nft: invalid option -- '${letter}'`);
        flags.add(letter);
        if (!withValue.has(letter)) continue;
        const value = args.shift();
        if (value === undefined) return yield* complain(`nft: option requires an argument -- '${letter}'`);
        if (letter === "f") file = value;
        if (letter === "d" && !debugLevels.has(value)) return yield* complain(`invalid debug parameter \`${value}'`);
      }
    }
    if (flags.has("h")) return yield* print(usage);
    if (flags.has("v")) return yield* print(version);
    if (flags.has("V")) return yield* print(longVersion);
    const kernel = context.machine.netns.kernel as Kernel;
    const nftables = kernel.slot(nftablesKey);
    if (file !== undefined) return yield* runFile(context, nftables, file, flags);
    if (args.length === 0) return flags.has("i") ? 0 : yield* complain("nft: no command specified");
    if (args[0] === "monitor" && (args[1] === undefined || monitored.has(args[1]))) return yield* monitor(context);
    return yield* runLine(context, nftables, args.join(" "), flags);
  },
});

const debugLevels = new Set(["scanner", "parser", "eval", "netlink", "mnl", "proto-ctx", "segtree", "all"]);
const monitored = new Set(["tables", "chains", "sets", "rules", "elements", "ruleset", "trace"]);

function* print(text: string): Run<number> {
  yield out(text);
  return 0;
}

type Flags = ReadonlySet<string>;

function change(context: Context, nftables: Nftables, script: string, flags: Flags): string {
  const { links } = stackOf(context.machine.netns);
  const echo = nftables.run(script, { link: (name) => links.has(name), only: flags.has("c") });
  if (!flags.has("e") || flags.has("c")) return "";
  const { lines, json } = echoLines(nftables, echo, listing(context, flags));
  if (lines.length === 0) return "";
  if (flags.has("j")) return `${dump({ nftables: json })}\n`;
  return `${lines.join("\n")}\n# new generation ${nftables.generation} by process ${1000 + context.random.stream("pid").below(30_000)} (nft)\n`;
}

function listing(context: Context, flags: Flags): Listing {
  const has = (letter: string): boolean => flags.has(letter);
  return {
    handles: has("a"),
    terse: has("t"),
    stateless: has("s"),
    numeric: has("n"),
    numericPriority: has("y"),
    numericTime: has("T"),
    numericProtocols: has("p"),
    services: has("S"),
    now: context.clock.now,
  };
}

function* runFile(context: Context, nftables: Nftables, name: string, flags: Flags): Run<number> {
  const input = openOperand(context, name);
  if (typeof input === "string") return yield* complain(`internal:0:0-0: Error: Could not open file "${name}": ${input}\n\n\n`);
  const script = yield* readAll(input);
  try {
    const text = change(context, nftables, script, flags);
    if (text !== "") yield out(text);
    return 0;
  } catch (e) {
    if (!(e instanceof NftError)) throw e;
    const lines = script.split("\n");
    const shown = name === "-" ? "/dev/stdin" : name;
    yield err([e, ...e.rest].map((x) => told(x, `${shown}:${x.line}:${x.from}-${x.to}: `, lines[x.shown - 1] ?? "")).join(""));
    return 1;
  }
}

/** A complaint, the line that it is about, and marks beneath the words. */
function told(e: NftError, where: string, line: string): string {
  if (e.line === 0) return `netlink: Error: ${e.message}\n`;
  const marks: string[] = Array.from({ length: Math.max(e.to, e.from, e.against?.to ?? 0) }, (_, i) => (line[i] === "\t" ? "\t" : " "));
  if (e.against !== undefined) for (let i = e.against.from; i <= e.against.to; i++) marks[i - 1] = "~";
  for (let i = e.from; i <= Math.max(e.to, e.from); i++) marks[i - 1] = "^";
  return `${where}Error: ${e.message}\n${line}\n${marks.join("")}\n`;
}

function* runLine(context: Context, nftables: Nftables, line: string, flags: Flags): Run<number> {
  try {
    for (const part of parts(line)) {
      const warnings: string[] = [];
      const text = answer(context, nftables, part, flags, warnings);
      if (warnings.length > 0) yield err(warnings.join(""));
      if (text !== "") yield out(text);
    }
    return 0;
  } catch (e) {
    if (!(e instanceof NftError)) throw e;
    yield err([e, ...e.rest].map((x) => told(x, "", line)).join(""));
    return 1;
  }
}

const answered = /^\s*(list|reset|get|describe|export|monitor)\b/;

/** The line, or its commands apart where one of them only asks: those keep their columns. */
function parts(line: string): readonly string[] {
  if (!line.includes(";")) return [line];
  const all: string[] = [];
  let from = 0;
  for (const m of line.matchAll(/;|$/g)) {
    all.push(" ".repeat(from) + line.slice(from, m.index));
    from = m.index + 1;
  }
  return all.some((p) => answered.test(p)) && !line.includes("{") ? all : [line];
}

/** What one command prints. @param warnings takes what goes to standard error beside it. Throws NftError. */
function answer(context: Context, nftables: Nftables, part: string, flags: Flags, warnings: string[]): string {
  if (/^\s*describe\b/.test(part)) return describe(`${part}\n`);
  const monitors = /^(\s*monitor\s+)(\S+)/.exec(part);
  if (monitors !== null) throw new NftError(`invalid event ${monitors[2]}`, 1, monitors[1]!.length + 1, monitors[0].length);
  const imports = /^(\s*import\s+)(\S+)/.exec(part);
  if (imports !== null && !["ruleset", "xml", "json", "vm"].includes(imports[2]!)) {
    const from = imports[1]!.length + 1;
    throw new NftError("syntax error, unexpected string, expecting ruleset or xml or json or vm", 1, from, imports[0].length);
  }
  if (/^\s*export\s/.test(part)) throw new NftError("JSON export is no longer supported, use 'nft -j list ruleset' instead", 1, 1, part.length + 1);
  const asked = parseList(part);
  if (asked === undefined) {
    const got = parseGet(part);
    if (got === undefined) return change(context, nftables, `${part}\n`, flags);
    const table = nftables.table(got.family, got.table.text);
    if (table === undefined) throw new NftError("No such file or directory", 1, got.table.from, got.table.to);
    const set = table.sets.get(got.set.text);
    if (set === undefined) throw new NftError("No such file or directory", 1, got.set.from, got.set.to);
    const found = getElements(table, set, got.elements, context.clock.now);
    if (found === undefined) throw new NftError("Could not process rule: No such file or directory", 1, 1, part.length + 1);
    return found;
  }
  const { request } = asked;
  if (request === undefined) return flags.has("j") ? listJson(nftables, { what: "frames" }, listing(context, flags))! : "";
  // The tables of iptables are nftables' too.
  const others = flags.has("j") ? undefined : listIptables(context.machine.netns.kernel.peek(iptables), request, listing(context, flags));
  const own = (flags.has("j") ? listJson : list)(nftables, request, listing(context, flags));
  const text = own === undefined && others === undefined ? undefined : (others?.text ?? "") + (own ?? "");
  if (text === undefined) {
    const { family, table } = request as { family?: string; table?: string };
    const made = context.machine.netns.kernel.peek(iptables)?.made ?? [];
    const isThere = nftables.table(family ?? "ip", table ?? "") !== undefined || made.some((t) => t.family === (family ?? "ip") && t.name === table);
    const noTable = asked.table !== undefined && !isThere;
    const at = noTable ? asked.table! : asked.last;
    throw new NftError("No such file or directory", 1, at.from, at.to);
  }
  if (asked.reset) resetCounts(nftables, request);
  for (const table of others?.foreign ?? []) warnings.push(`# Warning: table ${table} is managed by iptables-nft, do not touch!\n`);
  return text;
}

function resetCounts(nftables: Nftables, request: ListRequest): void {
  if (request.what !== "objects" && request.what !== "object") return;
  for (const { objects } of objectsAsked(nftables, request) ?? []) for (const o of objects) o.counts[0] = o.counts[1] = 0;
}

/** `nft monitor trace`: prints what packets with nftrace meet, until it is ended. */
function* monitor(context: Context): Run<number> {
  const ring = context.machine.network.traces as TraceRing;
  const ns = nameId(context.machine.netns.name);
  const queue: number[] = [];
  const stop = ring.listen((n) => queue.push(n));
  try {
    for (;;) {
      yield { ready: () => queue.length > 0 };
      let text = "";
      for (const n of queue.splice(0)) {
        const steps = ring.steps(n);
        const lines = nftTraceLines(steps, ns, false, n);
        const frame = lines.length === 0 ? undefined : frameOf(stackOf(context.machine.netns), steps);
        const id = ((n * 2654435761) >>> 0).toString(16).padStart(8, "0");
        for (const l of lines) text += `trace id ${id} ${framed(l, frame)}\n`;
      }
      if (text !== "") yield out(text);
    }
  } finally {
    stop();
  }
}

/** A line of the trace with the frame's addresses, where the packet came by a link; all but rules end with a blank. */
function framed(line: string, frame: Frame | undefined): string {
  if (!/ (packet: |policy )/.test(line)) return line;
  const addresses = frame === undefined ? "" : `ether saddr ${frame.source} ether daddr ${frame.destination} `;
  return `${line.replace(/^(.* packet: iif "[^"]*" (?:oif "[^"]*" )?)/, `$1${addresses}`).trimEnd()} `;
}
