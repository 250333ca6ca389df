// Rules of large rulesets differ only in names, addresses and ports. A line whose shape - its words without these - has
// been read before is known to be good: what it means is read when a packet or a listing first needs it.
import { parseAddr } from "../address";
import { isPort, isQuad } from "../digits";
import type { Family } from "../types";
import { splitLine } from "./lexer";
import type { Outline } from "./parts";
import { isTarget } from "./read";
import { parseRule, Rule } from "./rule";

/** What all lines of one shape have in common: texts, and between two of them what may differ. */
type Shape = { readonly key: string; readonly texts: readonly string[]; readonly slots: readonly Slot[]; readonly outline: Outline };

/** The shapes that lines of one family's table have had. */
export type Shapes = { readonly keys: Set<string>; readonly all: Shape[] };
const shapes = new Map<string, Shapes>();
/** More make finding one as slow as reading the line. */
const SHAPES = 48;

export function shapesFor(family: Family, table: string): Shapes {
  const key = `${family}${table}`;
  let known = shapes.get(key);
  if (known === undefined) shapes.set(key, (known = { keys: new Set(), all: [] }));
  return known;
}

/** The rule of a line that begins with "-A " and is written as one before; undefined where none was. @param near a chain that it may well be in */
export function readLike(family: Family, table: string, line: string, known: Shapes, near: string): Rule | undefined {
  const named = near !== "" && line.startsWith(near, 3) && line.charCodeAt(3 + near.length) === SPACE;
  const start = named ? 3 + near.length : line.indexOf(" ", 3);
  if (start < 0 || (!named && isOdd(line, 3, start))) return undefined;
  const { all } = known;
  for (let i = 0; i < all.length; i++) {
    const { texts, slots, outline } = all[i]!;
    let at = start;
    let jump: string | undefined;
    for (let k = 0; ; k++) {
      const text = texts[k]!;
      if (!line.startsWith(text, at)) break;
      at += text.length;
      if (k === slots.length) {
        if (at === line.length) return new Rule(family, table, named ? near : line.slice(3, start), outline, jump, line);
        break;
      }
      const slot = slots[k]!;
      const end = slotEnd(slot, line, at, family);
      if (end < 0) break;
      if (slot === CHAIN) jump = line.slice(at, end);
      at = end;
    }
  }
  return undefined;
}

/** The rules of a line that begins with "-A "; throws RuleError where it is wrong. */
export function readLine(family: Family, table: string, line: string, known: Shapes): Rule | readonly Rule[] {
  const words = splitLine(line);
  const rules = parseRule(family, table, words[1] ?? "", words, 2);
  const [rule] = rules;
  if (rules.length !== 1) return rules;
  const key = shapeOf(line, family);
  // What the kernel would look up by name is looked up for each rule.
  const plain = rule!.needs.every((n) => n.kind === "conntrack" || n.kind === "hooks");
  // A link may be named in some chains only: each such line is read.
  if (key === undefined || !plain || known.keys.has(key) || / -[io] /.test(key)) return rule!;
  // A chain with an odd name is part of no shape.
  if (rule!.jump !== undefined && !key.includes(String.fromCharCode(CHAIN))) return rule!;
  known.keys.add(key);
  const texts = key.split(/[\x01-\x07]/);
  const slots = [...key].map((c) => c.charCodeAt(0)).filter((c) => c <= NAME) as Slot[];
  if (known.all.length === SHAPES) known.keys.delete(known.all.shift()!.key);
  known.all.push({ key, texts, slots, outline: { goto: rule!.goto, verdict: rule!.verdict, needs: rule!.needs } });
  return rule!;
}

const SPACE = 32;
const QUOTE = 34;
const BACKSLASH = 92;
const DASH = 45;
const BANG = 33;

/** What may differ: a comment, an address, an address and its port, a port, a share, a user-defined chain, a list's name. */
const COMMENT = 1;
const ADDRESS = 2;
const ENDPOINT = 3;
const PORT = 4;
const SHARE = 5;
export const CHAIN = 6;
const NAME = 7;
export type Slot = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Where what stands at `at` ends; -1: it is not of that kind. */
export function slotEnd(slot: Slot, line: string, at: number, family: Family): number {
  if (slot === COMMENT && line.charCodeAt(at) === QUOTE) {
    const close = line.indexOf('"', at + 1);
    return close < 0 || close - at > 255 || (close + 1 < line.length && line.charCodeAt(close + 1) !== SPACE) || isOdd(line, at + 1, close) ? -1 : close + 1;
  }
  let end = line.indexOf(" ", at);
  if (end < 0) end = line.length;
  const c = line.charCodeAt(at);
  if (end === at || c === DASH || c === BANG) return -1;
  switch (slot) {
    case COMMENT:
    case NAME:
      return end - at > 255 || isOdd(line, at, end) ? -1 : end;
    case CHAIN:
      return isOdd(line, at, end) || isTarget(line.slice(at, end)) ? -1 : end;
    case ADDRESS:
      return (family === 4 ? isQuad(line, at, end) : isSix(line.slice(at, end))) ? end : -1;
    case ENDPOINT: {
      const colon = line.indexOf(":", at);
      return family === 4 && colon > 0 && colon < end && isQuad(line, at, colon) && isPort(line, colon + 1, end) ? end : -1;
    }
    case PORT:
      return isPort(line, at, end) ? end : -1;
    case SHARE:
      return isShare(line, at, end) ? end : -1;
  }
}

export const slotOf: Readonly<Record<string, Slot>> = {
  "--comment": COMMENT,
  "-s": ADDRESS,
  "-d": ADDRESS,
  "--to-destination": ENDPOINT,
  "--dport": PORT,
  "--sport": PORT,
  "--probability": SHARE,
  "--name": NAME,
  "-j": CHAIN,
  "-g": CHAIN,
};

/** What follows the chain's name, with a slot's number where lines of that shape may differ; undefined where it is not simple enough. */
function shapeOf(line: string, family: Family): string | undefined {
  let at = line.indexOf(" ", 3);
  if (at < 0 || isOdd(line, 3, at)) return undefined;
  let key = "";
  let option = "";
  while (at >= 0 && at < line.length) {
    if (line.charCodeAt(at) === SPACE) {
      key += " ";
      at++;
      continue;
    }
    const slot = slotOf[option];
    const end = slot === undefined ? -1 : slotEnd(slot, line, at, family);
    if (end > 0) {
      key += String.fromCharCode(slot!);
      option = "";
      at = end;
      continue;
    }
    const stop = line.indexOf(" ", at);
    const word = line.slice(at, stop < 0 ? line.length : stop);
    if (isOdd(word, 0, word.length)) return undefined;
    const c = word.charCodeAt(0);
    if (c === DASH || c === BANG) option = word;
    key += word;
    at = stop;
  }
  return key;
}

/** Whether a word holds what makes it another one than is written: a quote, a backslash, a control character. */
export function isOdd(line: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const c = line.charCodeAt(i);
    if (c < SPACE || c === QUOTE || c === BACKSLASH) return true;
  }
  return false;
}

function isSix(word: string): boolean {
  return word.includes(":") && !word.includes("/") && !word.includes(",") && parseAddr(word) !== undefined;
}

/** "0." and digits. */
function isShare(line: string, from: number, to: number): boolean {
  if (to - from < 3 || to - from > 16 || line.charCodeAt(from) !== 48 || line.charCodeAt(from + 1) !== 46) return false;
  for (let i = from + 2; i < to; i++) {
    const c = line.charCodeAt(i);
    if (c < 48 || c > 57) return false;
  }
  return true;
}
