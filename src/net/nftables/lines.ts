// Scripts of one command a line, as programs write them. Rules that were seen before are found by their text, so that a
// thousand nodes with the same rules parse (and compile) them once.
import { Cursor } from "./cursor";
import type { DataType } from "./datatypes";
import { parseElements } from "./expressions";
import { parseRule } from "./rules";
import { parseScript } from "./script";
import type { NftCommand } from "./script";
import { NftError } from "./syntax";
import type { Element, NftFamily, RuleSyntax } from "./syntax";
import type { SetShape } from "./tables";
import type { Token } from "./lexer";

/** Whole lines; what they say of their place is where they stood first. */
const commands = new Map<string, NftCommand>();
const rules = new Map<string, RuleSyntax>();
const limit = 300_000;

/** The commands of all lines. Throws NftError with the line's number. */
export function parseLines(lines: readonly string[]): readonly NftCommand[] {
  const out: NftCommand[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    let quick = commands.get(line);
    if (quick === undefined) {
      quick = parseKnown(line, i + 1) ?? parseElementLine(line, i + 1);
      if (quick !== undefined) {
        if (commands.size >= limit) commands.clear();
        commands.set(line, quick);
      }
    }
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

const elementLine = /^(add|delete) element (inet|ip6?) (\S+) (\S+) (\{ .* \})$/;
const elements = new Map<string, readonly Element[]>();

/** An element of a set: its types are known when it is carried out, so it is parsed then, once for its text. */
function parseElementLine(line: string, number: number): NftCommand | undefined {
  const m = elementLine.exec(line);
  if (m === null) return undefined;
  const [, verb, family, table, set, rest] = m as unknown as [string, "add" | "delete", NftFamily, string, string, string];
  const at: Token = { kind: "word", text: set, line: number, from: 1, to: line.length };
  const parse = (types: readonly DataType[], data: SetShape["data"]): readonly Element[] => {
    const wanted = verb === "delete" || data === undefined ? "set" : data === "verdict" ? "verdicts" : data;
    const key = `${types.map((t) => t.name).join()} ${typeof wanted === "string" ? wanted : wanted.map((t) => t.name).join()} ${rest}`;
    let found = elements.get(key);
    if (found === undefined) {
      found = parseElements(new Cursor(rest), types, wanted);
      if (elements.size >= limit) elements.clear();
      elements.set(key, found);
    }
    return found;
  };
  return { on: "element", verb, family, table, set, parse, at, tableAt: at };
}

const known = /^(add|flush) (rule|chain) (inet|ip6?) (\S+) (\S+)(?: ([^{].*))?$/;

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
