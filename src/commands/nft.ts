// nft 1.0.6: lists and changes the namespace's nftables. Left out: JSON, variables, includes, the interactive mode.
import { err, out, type Run } from "../base/driver";
import type { Kernel } from "../net/hooks";
import { iptables } from "../net/iptables/state";
import { list, type ListRequest } from "../net/nftables/list";
import { nftablesKey, type Nftables } from "../net/nftables/nftables";
import { NftError } from "../net/nftables/syntax";
import { nftTraceLines } from "../net/nftables/trace-text";
import { nameId, type TraceRing } from "../net/trace";
import { readAll, type Context } from "../shell/command";
import { openFile } from "./input";
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
      const long = longOptions[word];
      for (const letter of long ?? (word.startsWith("--") ? "?" : word.slice(1))) {
        if (letter === "f") file = args.shift();
        else if (!"acnstNSupyTehvV".includes(letter))
          return yield* complain(
            word.startsWith("--") ? `nft: unrecognized option '${word}'\nTry \`nft --help' for more information.` : `nft: invalid option -- '${letter}'`,
          );
        else flags.add(letter);
      }
    }
    if (flags.has("v") || flags.has("V")) return yield* print("nftables v1.0.6 (Lester Gooch #5)\n");
    if (flags.has("h")) return yield* print("Usage: nft [ options ] [ cmds... ]\n");
    const kernel = context.machine.netns.kernel as Kernel;
    const nftables = kernel.slot(nftablesKey);
    if (file !== undefined) return yield* runFile(context, nftables, file, flags);
    if (args.length === 0) return yield* complain("nft: no command specified");
    const line = args.join(" ");
    if (args[0] === "monitor") return yield* monitor(context);
    return yield* runLine(context, nftables, line, flags);
  },
});

const longOptions: Readonly<Record<string, string>> = {
  "--file": "f",
  "--handle": "a",
  "--check": "c",
  "--numeric": "n",
  "--stateless": "s",
  "--terse": "t",
  "--help": "h",
  "--version": "v",
  "--echo": "e",
};

function* print(text: string): Run<number> {
  yield out(text);
  return 0;
}

function* runFile(context: Context, nftables: Nftables, name: string, flags: ReadonlySet<string>): Run<number> {
  const input = name === "-" ? context.stdin : openFile(context, name);
  const shown = name === "-" ? "/dev/stdin" : name;
  if (typeof input === "string") return yield* complain(`internal:0:0-0: Error: Could not open file "${name}": ${input}\n`);
  const script = yield* readAll(input);
  try {
    if (!flags.has("c")) nftables.run(script);
    return 0;
  } catch (e) {
    if (!(e instanceof NftError)) throw e;
    yield err(`${shown}:${e.line}:${e.from}-${e.to}: Error: ${e.message}\n${pointer(script.split("\n")[e.line - 1] ?? "", e)}`);
    return 1;
  }
}

function* runLine(context: Context, nftables: Nftables, line: string, flags: ReadonlySet<string>): Run<number> {
  try {
    for (const part of line.split(";").length > 1 && !line.includes("{") ? line.split(";") : [line]) {
      const asked = parseList(part);
      if (asked === undefined) {
        if (!flags.has("c")) nftables.run(part + "\n");
        continue;
      }
      // The tables of iptables are nftables' too; their rules are not translated here.
      const others = asked.request.what === "tables" ? (context.machine.netns.kernel.peek(iptables)?.made ?? []) : [];
      const { family } = asked.request as { family?: string };
      const more = others
        .filter((t) => family === undefined || family === t.family)
        .map((t) => `table ${t.family} ${t.name}\n`)
        .join("");
      const own = list(nftables, asked.request, { handles: flags.has("a"), terse: flags.has("t"), stateless: flags.has("s"), now: context.clock.now });
      if (own === undefined) throw new NftError("No such file or directory", 1, asked.from, asked.to);
      const text = more + own;
      if (text !== "") yield out(text);
    }
    return 0;
  } catch (e) {
    if (!(e instanceof NftError)) throw e;
    yield err(`Error: ${e.message}\n${pointer(line, e)}`);
    return 1;
  }
}

function pointer(line: string, e: NftError): string {
  return `${line}\n${" ".repeat(Math.max(0, e.from - 1))}${"^".repeat(Math.max(1, e.to - e.from + 1))}\n`;
}

const families = ["ip", "ip6", "inet", "arp", "bridge", "netdev"];

/** `list …` as a request, with the columns of the last name; undefined for other commands. */
function parseList(line: string): { request: ListRequest; from: number; to: number } | undefined {
  const words = [...line.matchAll(/\S+/g)].map((m) => ({ text: m[0], from: m.index + 1, to: m.index + m[0].length }));
  if (words[0]?.text !== "list") return undefined;
  const wrong = (at: (typeof words)[number] | undefined): NftError =>
    at === undefined
      ? new NftError("syntax error, unexpected newline", 1, line.trimEnd().length + 1, line.trimEnd().length + 1)
      : new NftError("syntax error, unexpected string", 1, at.from, at.to);
  const what = words[1];
  if (what === undefined) throw wrong(undefined);
  const rest = words.slice(2);
  const family = rest[0] !== undefined && families.includes(rest[0].text) ? rest.shift()!.text : undefined;
  const last = words.at(-1)!;
  switch (what.text) {
    case "ruleset":
    case "tables":
    case "chains":
    case "sets":
    case "maps":
      if (what.text !== "ruleset" && what.text !== "tables" && rest[0]?.text === "table")
        return {
          request: { what: "table", family: families.includes(rest[1]?.text ?? "") ? rest[1]!.text : "ip", table: last.text },
          from: last.from,
          to: last.to,
        };
      if (rest.length > 0) throw wrong(rest[0]);
      return { request: { what: what.text, ...(family === undefined ? {} : { family }) }, from: last.from, to: last.to };
    case "table":
      if (rest[0] === undefined)
        throw new NftError("syntax error, unexpected newline, expecting string", 1, line.trimEnd().length + 1, line.trimEnd().length + 1);
      return { request: { what: "table", family: family ?? "ip", table: rest[0].text }, from: rest[0].from, to: rest[0].to };
    case "chain":
    case "set":
    case "map":
      if (rest[1] === undefined) throw wrong(undefined);
      return { request: { what: what.text, family: family ?? "ip", table: rest[0]!.text, name: rest[1].text }, from: rest[1].from, to: rest[1].to };
    default:
      throw wrong(what);
  }
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
      for (const n of queue.splice(0))
        for (const l of nftTraceLines(ring.steps(n), ns, false, n)) text += `trace id ${((n * 2654435761) >>> 0).toString(16).padStart(8, "0")} ${l}\n`;
      if (text !== "") yield out(text);
    }
  } finally {
    stop();
  }
}
