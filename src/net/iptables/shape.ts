// Rules of large rulesets differ only in names, addresses and ports. A line whose shape - its words without these - has
// been read before is known to be good: what it means is read when a packet or a listing first needs it.
import { parseAddr } from "../address";
import type { Family } from "../types";
import { splitLine } from "./lexer";
import { isTarget, parseRule, Rule, type Outline } from "./rule";

type Shapes = Map<string, Omit<Outline, "jump">>;
const shapes = new Map<string, Shapes>();

export function shapesFor(family: Family, table: string): Shapes {
  const key = `${family}${table}`;
  let known = shapes.get(key);
  if (known === undefined) shapes.set(key, (known = new Map()));
  return known;
}

/** The rules of a line that begins with "-A "; throws RuleError where it is wrong. */
export function readLine(family: Family, table: string, line: string, known: Shapes): Rule | readonly Rule[] {
  const seen = scan(line, family);
  if (seen !== undefined) {
    const outline = known.get(seen.key);
    if (outline !== undefined) return new Rule(family, table, seen.chain, { ...outline, jump: seen.jump }, line);
  }
  const words = splitLine(line);
  const rules = parseRule(family, table, words[1] ?? "", words, 2);
  const [rule] = rules;
  if (rules.length !== 1) return rules;
  // What the kernel would look up by name is looked up for each rule.
  const plain = rule!.needs.every((n) => n.kind === "conntrack" || n.kind === "hooks");
  if (seen !== undefined && plain && known.size < 10_000) known.set(seen.key, { goto: rule!.goto, verdict: rule!.verdict, needs: rule!.needs });
  return rule!;
}

const SPACE = 32;
const QUOTE = 34;
const DASH = 45;
const BANG = 33;

/** The line's shape, and the chains that it names; undefined where it is not simple enough. */
function scan(line: string, family: Family): { key: string; chain: string; jump: string | undefined } | undefined {
  if (line.includes("\\") || line.includes("\t")) return undefined;
  let at = line.indexOf(" ", 3);
  if (at < 0) return undefined;
  const chain = line.slice(3, at);
  let jump: string | undefined;
  let key = "";
  let option = "";
  const end = line.length;
  while (at < end) {
    if (line.charCodeAt(at) === SPACE) {
      at++;
      continue;
    }
    const c = line.charCodeAt(at);
    if (c === QUOTE) {
      const close = line.indexOf('"', at + 1);
      if (close < 0 || close - at > 255 || (close + 1 < end && line.charCodeAt(close + 1) !== SPACE) || option !== "--comment") return undefined;
      key += " Q";
      at = close + 1;
      continue;
    }
    let stop = line.indexOf(" ", at);
    if (stop < 0) stop = end;
    const word = line.slice(at, stop);
    at = stop;
    if (c === DASH || c === BANG) {
      option = word;
      key += ` ${word}`;
      continue;
    }
    switch (option) {
      case "-j":
      case "-g":
        if (isTarget(word)) key += ` ${word}`;
        else {
          jump = word;
          key += " J";
        }
        break;
      case "-s":
      case "-d":
        key += (family === 4 ? isQuad(word, 0, word.length) : !word.includes("/") && !word.includes(",") && parseAddr(word) !== undefined) ? " I" : ` ${word}`;
        break;
      case "--to-destination": {
        const colon = word.indexOf(":");
        key += family === 4 && colon > 0 && isQuad(word, 0, colon) && isPort(word.slice(colon + 1)) ? " E" : ` ${word}`;
        break;
      }
      case "--comment":
        if (word.length > 255 || word.includes('"')) return undefined;
        key += " Q";
        break;
      case "--dport":
      case "--sport":
        key += isPort(word) ? " P" : ` ${word}`;
        break;
      case "--probability":
        key += /^0\.\d+$/.test(word) ? " F" : ` ${word}`;
        break;
      case "--name":
        key += " N";
        break;
      default:
        key += ` ${word}`;
    }
  }
  return { key, chain, jump };
}

function isPort(word: string): boolean {
  return word.length > 0 && word.length < 6 && /^[1-9]\d*$/.test(word) && Number(word) < 65536;
}

/** Four numbers up to 255, without leading zeros. */
function isQuad(word: string, from: number, to: number): boolean {
  let dots = 0;
  let value = -1;
  for (let i = from; i < to; i++) {
    const c = word.charCodeAt(i);
    if (c === 46) {
      if (value < 0) return false;
      dots++;
      value = -1;
    } else if (c >= 48 && c <= 57) {
      if (value === 0) return false;
      value = (value < 0 ? 0 : value * 10) + c - 48;
      if (value > 255) return false;
    } else return false;
  }
  return dots === 3 && value >= 0;
}
