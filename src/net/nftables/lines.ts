// Scripts of one command a line, as programs write them. Blocks of lines are parsed once; rules that were seen before are
// found by their text, so that a thousand nodes with the same rules compile them once.
import { Block, Filled, textOf, type Line } from "../block";
import { Cursor } from "./cursor";
import { parseElementLine } from "./element-line";
import { readFilled } from "./form";
import { parseRule } from "./rules";
import { parseScript } from "./script";
import type { NftCommand } from "./script";
import { NftError } from "./syntax";
import type { NftFamily, RuleSyntax } from "./syntax";
import type { Token } from "./lexer";

const rules = new Map<string, RuleSyntax>();
const limit = 300_000;

/** Lines that are given again: what they say is parsed once, and in errors they count from their own first line. */
export type ScriptBlock = Block<readonly NftCommand[]>;
/** Lines, and blocks of lines. */
export type ScriptInput = readonly (Line | ScriptBlock)[];

/**
 * The commands of an input. Throws NftError.
 * @param careful whether what is read of a line knows where it stands in it, for complaints; nothing is then kept for later
 */
export function parseInput(input: ScriptInput, careful = false): readonly NftCommand[] {
  const out: NftCommand[] = [];
  let lines: Line[] = [];
  const parsed = (commands: readonly NftCommand[]): void => {
    for (const command of commands) out.push(command);
  };
  for (const part of input) {
    if (!(part instanceof Block)) {
      lines.push(part);
      continue;
    }
    parsed(parseLines(lines, careful));
    lines = [];
    if (careful) parsed(parseLines(part.lines, true));
    // Kept for long: without the room that the list grew by.
    else parsed((part.reading ??= parseLines(part.lines, false).slice()));
  }
  parsed(parseLines(lines, careful));
  return out;
}

/** The commands of all lines. Throws NftError with the line's number. */
function parseLines(lines: readonly Line[], careful: boolean): readonly NftCommand[] {
  const out: NftCommand[] = [];
  for (let i = 0; i < lines.length; i++) {
    const given = lines[i]!;
    const filled = given instanceof Filled && !careful ? readFilled(given) : undefined;
    if (filled !== undefined) {
      out.push(filled);
      continue;
    }
    const line = textOf(given);
    const quick = parseKnown(line, i + 1, careful) ?? parseElementLine(line, i + 1, careful);
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

const known = /^(add|flush) (rule|chain) (inet|ip6?) (\S+) (\S+)(?: ([^{].*))?$/;

function parseKnown(line: string, number: number, careful: boolean): NftCommand | undefined {
  const m = known.exec(line);
  if (m === null) return undefined;
  const [, verb, on, family, table, chain, rest] = m as unknown as [string, "add" | "flush", "rule" | "chain", NftFamily, string, string, string | undefined];
  const at: Token = { kind: "word", text: chain, line: number, from: line.indexOf(chain) + 1, to: line.indexOf(chain) + chain.length };
  if (on === "chain") return rest === undefined ? { on, verb, family, table, chain, at, tableAt: at } : undefined;
  if (verb !== "add" || rest === undefined || /^(handle|index|position) /.test(rest)) return undefined;
  let rule = careful ? undefined : rules.get(rest);
  if (rule === undefined) {
    const c = new Cursor(rest, careful);
    try {
      rule = parseRule(c);
      if (!c.atEnd) throw c.unexpected();
    } catch (e) {
      const shift = line.length - rest.length;
      throw e instanceof NftError ? new NftError(e.message, number, e.from + shift, e.to + shift) : e;
    }
    if (!careful) {
      if (rules.size >= limit) rules.clear();
      rules.set(rest, rule);
    }
  }
  return { on, verb, family, table, chain, rule, position: {}, at, tableAt: at };
}
