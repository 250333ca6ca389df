// Scripts of one command a line, as programs write them. Rules that were seen before are found by their text, so that a
// thousand nodes with the same rules parse (and compile) them once.
import { Cursor } from "./cursor";
import { parseRule } from "./rules";
import { parseScript } from "./script";
import type { NftCommand } from "./script";
import { NftError } from "./syntax";
import type { NftFamily, RuleSyntax } from "./syntax";
import type { Token } from "./lexer";

const rules = new Map<string, RuleSyntax>();
const limit = 300_000;

/** The commands of all lines. Throws NftError with the line's number. */
export function parseLines(lines: readonly string[]): readonly NftCommand[] {
  const out: NftCommand[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    const quick = parseKnown(line, i + 1);
    if (quick !== undefined) {
      out.push(quick);
      continue;
    }
    try {
      for (const command of parseScript(line)) out.push(command);
    } catch (e) {
      throw e instanceof NftError ? new NftError(e.message, i + 1, e.from, e.to) : e;
    }
  }
  return out;
}

const known = /^(add|flush) (rule|chain) (ip6?) (\S+) (\S+)(?: ([^{].*))?$/;

function parseKnown(line: string, number: number): NftCommand | undefined {
  const m = known.exec(line);
  if (m === null) return undefined;
  const [, verb, on, family, table, chain, rest] = m as unknown as [string, "add" | "flush", "rule" | "chain", NftFamily, string, string, string | undefined];
  const at: Token = { kind: "word", text: chain, line: number, from: line.indexOf(chain) + 1, to: line.indexOf(chain) + chain.length };
  if (on === "chain") return rest === undefined ? { on, verb, family, table, chain, at, tableAt: at } : undefined;
  if (verb !== "add" || rest === undefined || /^(handle|index|position) /.test(rest)) return undefined;
  let rule = rules.get(rest);
  if (rule === undefined) {
    const c = new Cursor(rest);
    try {
      rule = parseRule(c);
      if (!c.atEnd) throw c.unexpected();
    } catch (e) {
      const shift = line.length - rest.length;
      throw e instanceof NftError ? new NftError(e.message, number, e.from + shift, e.to + shift) : e;
    }
    if (rules.size >= limit) rules.clear();
    rules.set(rest, rule);
  }
  return { on, verb, family, table, chain, rule, position: {}, at, tableAt: at };
}
