// Scripts of one command a line, as programs write them. Blocks of lines are parsed once; rules that were seen before are
// found by their text, so that a thousand nodes with the same rules compile them once.
import { textOf, type Block, type Input } from "../block";
import { Cursor } from "./cursor";
import type { DataType } from "./datatypes";
import { parseElements } from "./expressions";
import { parseRule } from "./rules";
import { parseScript } from "./script";
import type { NftCommand } from "./script";
import { NftError } from "./syntax";
import type { Element, Field, NftFamily, RuleSyntax, Verdict } from "./syntax";
import type { SetShape } from "./tables";
import type { Token } from "./lexer";

const rules = new Map<string, RuleSyntax>();
const limit = 300_000;

/** Lines that are given again: what they say is parsed once, and in errors they count from their own first line. */
export type ScriptBlock = Block<readonly NftCommand[]>;

/**
 * The commands of an input. Throws NftError.
 * @param careful whether what is read of a line knows where it stands in it, for complaints; nothing is then kept for later
 */
export function parseInput(input: Input<readonly NftCommand[]>, careful = false): readonly NftCommand[] {
  const out: NftCommand[] = [];
  let lines: string[] = [];
  const parsed = (commands: readonly NftCommand[]): void => {
    for (const command of commands) out.push(command);
  };
  for (const part of input) {
    if (typeof part === "string") {
      lines.push(part);
      continue;
    }
    parsed(parseLines(lines, careful));
    lines = [];
    if (careful) parsed(parseLines(part.lines.map(textOf), true));
    else parsed((part.reading ??= parseLines(part.lines.map(textOf), false)));
  }
  parsed(parseLines(lines, careful));
  return out;
}

/** The commands of all lines. Throws NftError with the line's number. */
function parseLines(lines: readonly string[], careful: boolean): readonly NftCommand[] {
  const out: NftCommand[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
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

const elementLine = /^(add|delete) element (inet|ip6?) (\S+) (\S+) (\{ .* \})$/;

/** An element of a set: its types are known when it is carried out, so it is parsed then, and again only for other types. */
function parseElementLine(line: string, number: number, careful: boolean): NftCommand | undefined {
  const m = elementLine.exec(line);
  if (m === null) return undefined;
  const [, verb, family, table, set, rest] = m as unknown as [string, "add" | "delete", NftFamily, string, string, string];
  const at: Token = { kind: "word", text: set, line: number, from: 1, to: line.length };
  let last: { readonly types: readonly DataType[]; readonly data: SetShape["data"]; readonly elements: readonly Element[] } | undefined;
  const parse = (types: readonly DataType[], data: SetShape["data"]): readonly Element[] => {
    if (last === undefined || last.data !== data || !sameTypes(last.types, types)) last = { types, data, elements: read(types, data) };
    return last.elements;
  };
  const read = (types: readonly DataType[], data: SetShape["data"]): readonly Element[] =>
    (careful ? undefined : plainElement(rest, types, verb === "delete" ? undefined : data)) ??
    parseElements(new Cursor(rest, careful), types, verb === "delete" || data === undefined ? "set" : data === "verdict" ? "verdicts" : data);
  return { on: "element", verb, family, table, set, parse, at, tableAt: at };
}

const plainWord = /^[\w.:]+$/;
const plainVerdict = /^(?:(accept|drop|return|continue)|(goto|jump) ([A-Za-z_][\w./-]*))$/;

/** "{ KEY . KEY : VERDICT }" of single values, as nearly all lines have it, without looking for words; undefined: something else. */
function plainElement(rest: string, types: readonly DataType[], data: SetShape["data"]): readonly Element[] | undefined {
  let end = rest.length - 2;
  let verdict: Verdict | undefined;
  if (data !== undefined) {
    const colon = rest.indexOf(" : ");
    if (data !== "verdict" || colon < 0) return undefined;
    const m = plainVerdict.exec(rest.slice(colon + 3, end));
    if (m === null) return undefined;
    verdict = m[1] !== undefined ? { verdict: m[1] as "accept" } : { verdict: m[2] as "goto", chain: m[3]! };
    end = colon;
  }
  const key: Field[] = [];
  let from = 2;
  for (let i = 0; i < types.length; i++) {
    const dot = rest.indexOf(" . ", from);
    const to = dot < 0 || dot > end ? end : dot;
    if ((to === end) !== (i === types.length - 1)) return undefined;
    const word = rest.slice(from, to);
    const value = plainWord.test(word) ? types[i]!.parse(word) : undefined;
    if (value === undefined) return undefined;
    key.push({ value });
    from = to + 3;
  }
  return [verdict === undefined ? { key } : { key, data: verdict }];
}

function sameTypes(a: readonly DataType[], b: readonly DataType[]): boolean {
  return a.length === b.length && a.every((t, i) => t === b[i]);
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
