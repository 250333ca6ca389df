// nft 1.0.6: lists and changes the namespace's nftables. Left out: JSON as input, variables, includes, the interactive mode.
import { err, out, type Run } from "../base/driver";
import type { Kernel } from "../net/hooks";
import { iptables } from "../net/iptables/state";
import { list } from "../net/nftables/list";
import { listJson } from "../net/nftables/json";
import { getElements } from "../net/nftables/get";
import { nftablesKey, type Nftables } from "../net/nftables/nftables";
import { NftError } from "../net/nftables/syntax";
import { nftTraceLines } from "../net/nftables/trace-text";
import { nameId, type TraceRing } from "../net/trace";
import { readAll, type Context } from "../shell/command";
import { openFile } from "./input";
import { parseGet, parseList } from "./nft-request";
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
        if (letter === "f" && args.length === 0) return yield* complain("nft: option requires an argument -- 'f'");
        if (letter === "f") file = args.shift();
        else if (!"acjnstNSupyTehvV".includes(letter))
          return yield* complain(word.startsWith("--") ? `nft: unrecognized option '${word}'` : `nft: invalid option -- '${letter}'`);
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
  "--json": "j",
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
        const got = parseGet(part);
        if (got === undefined) {
          if (!flags.has("c")) nftables.run(part + "\n");
          continue;
        }
        const table = nftables.table(got.family, got.table.text);
        if (table === undefined) throw new NftError("No such file or directory", 1, got.table.from, got.table.to);
        const set = table.sets.get(got.set.text);
        if (set === undefined) throw new NftError("No such file or directory", 1, got.set.from, got.set.to);
        const found = getElements(table, set, got.elements, context.clock.now);
        if (found === undefined) throw new NftError("Could not process rule: No such file or directory", 1, 1, part.length + 1);
        yield out(found);
        continue;
      }
      if (asked.request === undefined) continue;
      const { request } = asked;
      // The tables of iptables are nftables' too; their rules are not translated here.
      const others = request.what === "tables" && !flags.has("j") ? (context.machine.netns.kernel.peek(iptables)?.made ?? []) : [];
      const { family } = request as { family?: string };
      const more = others
        .filter((t) => family === undefined || family === t.family)
        .map((t) => `table ${t.family} ${t.name}\n`)
        .join("");
      const own = (flags.has("j") ? listJson : list)(nftables, request, {
        handles: flags.has("a"),
        terse: flags.has("t"),
        stateless: flags.has("s"),
        now: context.clock.now,
      });
      if (own === undefined) {
        const noTable = asked.table !== undefined && nftables.table(family ?? "ip", asked.table.text) === undefined;
        const at = noTable ? asked.table! : asked.last;
        throw new NftError("No such file or directory", 1, at.from, at.to);
      }
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
  const marks = [..." ".repeat(Math.max(e.to, e.from, e.against?.to ?? 0))];
  if (e.against !== undefined) for (let i = e.against.from; i <= e.against.to; i++) marks[i - 1] = "~";
  for (let i = e.from; i <= Math.max(e.to, e.from); i++) marks[i - 1] = "^";
  return `${line}\n${marks.join("")}\n`;
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
