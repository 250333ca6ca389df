// awk's values: what counts as a number, how texts split, compare and print. A value is a number, a text, or a text from the
// input that looks like a number and compares as one ("strnum").
import type { Style } from "../style";
import { formatFloat, formatInteger } from "../../shell/escapes";
import { posixRegex, type Regex } from "../../shell/posix-regex";

/** A text that came from outside is wrapped, since it may count as a number. */
export type Given = { readonly given: string };
export type Value = number | string | Given | undefined;
export type AwkArray = Map<string, Value>;
export type Frame = Map<string, Value | AwkArray>;

/** A mistake while the program runs. Each awk has its own words for it; `plain`: mawk says no more than that. */
export class AwkError extends Error {
  constructor(
    mawk: string,
    readonly busybox: string = mawk,
    readonly plain = false,
  ) {
    super(mawk);
  }
}

/** What mawk says of a regular expression that is none. */
export function brokenRegex(source: string): string | undefined {
  const re = posixRegex(source, { extended: true });
  if (typeof re !== "string") return /^[*+?]/.test(source) ? "missing operand" : undefined;
  return source.includes("(") ? "missing ')'" : re;
}

export function regex(source: string): Regex {
  const re = posixRegex(source, { extended: true });
  if (typeof re === "string") throw new AwkError(`regular expression compile failed (${brokenRegex(source)})\n${source}`, `bad regex '${source}': ${re}`);
  return re;
}

/** Fields of a text: " " means runs of blanks, one character is itself, longer is a regular expression. */
export function splitText(text: string, separator: string, isRegex = false): string[] {
  if (separator === " " && !isRegex) return text.split(/[ \t\n]+/).filter((p) => p !== "");
  if (text === "") return [];
  if (separator === "" && !isRegex) return [...text];
  if (separator.length === 1 && !isRegex && separator !== "\\") return text.split(separator);
  const re = regex(separator);
  const parts: string[] = [];
  let at = 0;
  for (let from = 0; ;) {
    const m = re.exec(text, from);
    if (m === undefined) break;
    const [start, end] = m.groups[0]!;
    if (end === start) {
      from = start + 1;
      if (from > text.length) break;
      continue;
    }
    parts.push(text.slice(at, start));
    at = end;
    from = end;
  }
  return [...parts, text.slice(at)];
}

export function replace(text: string, re: Regex, replacement: string, all: boolean): { text: string; count: number } {
  let result = "";
  let at = 0;
  let count = 0;
  let lastEnd = -1;
  for (let from = 0; from <= text.length;) {
    const m = re.exec(text, from);
    if (m === undefined) break;
    const [start, end] = m.groups[0]!;
    if (start === end && start === lastEnd) {
      from = start + 1;
      continue;
    }
    const matched = text.slice(start, end);
    result +=
      text.slice(at, start) + replacement.replace(/\\\\&|\\&|&|\\\\/g, (c) => (c === "&" ? matched : c === "\\&" ? "&" : c === "\\\\" ? "\\" : `\\${matched}`));
    at = end;
    lastEnd = end;
    count++;
    if (!all) break;
    from = end > start ? end : end + 1;
  }
  return { text: result + text.slice(at), count };
}

export const looksNumeric = /^\s*[-+]?(\d+\.?\d*([eE][-+]?\d+)?|\.\d+([eE][-+]?\d+)?)\s*$/;

export function numeric(v: Value): boolean {
  return v === undefined || typeof v === "number" || (typeof v === "object" && looksNumeric.test(v.given));
}

export function truth(v: Value): boolean {
  if (v === undefined) return false;
  if (typeof v === "number") return v !== 0;
  if (typeof v === "string") return v !== "";
  return looksNumeric.test(v.given) ? Number(v.given) !== 0 : v.given !== "";
}

export function num(v: Value): number {
  if (v === undefined) return 0;
  if (typeof v === "number") return v;
  // As strtod: hexadecimal, infinity and what is no number have their words.
  const m = /^\s*[-+]?(0[xX][\da-fA-F]+|\d+\.?\d*([eE][-+]?\d+)?|\.\d+([eE][-+]?\d+)?|inf(inity)?|nan)/i.exec(typeof v === "string" ? v : v.given);
  if (m === null) return 0;
  const [, sign, word] = /^\s*([-+]?)(.*)$/s.exec(m[0])! as unknown as [string, string, string];
  const n = /^inf/i.test(word) ? Infinity : /^nan/i.test(word) ? NaN : Number(word);
  return sign === "-" ? -n : n;
}

/** mawk's integers have 32 bits, BusyBox' 64. */
const largest = { gnu: 2147483647, busybox: 2 ** 63 } as const;

/** A value as text. @param how the format of numbers that are no integers: CONVFMT, or OFMT where they are printed */
export function textOf(v: Value, how: string, style: Style): string {
  if (v === undefined) return "";
  if (typeof v === "string") return v;
  if (typeof v === "object") return v.given;
  if (Number.isInteger(v) && Math.abs(v) <= largest[style]) return v === 0 ? "0" : String(BigInt(v));
  if (!Number.isFinite(v)) return Number.isNaN(v) ? "-nan" : v < 0 ? "-inf" : "inf";
  return format(how, [v], style);
}

/** What %d and its kin make of a number. */
function integer(v: number, unsigned: boolean, style: Style): bigint {
  if (Number.isNaN(v)) return 0n;
  if (style === "busybox") {
    const n = Number.isFinite(v) ? BigInt(Math.trunc(v)) : v < 0 ? -(2n ** 63n) : 2n ** 63n - 1n;
    return unsigned ? BigInt.asUintN(64, n) : BigInt.asIntN(64, n);
  }
  // mawk stops at its ends.
  if (unsigned) return BigInt(Math.min(Math.max(Math.trunc(v), 0), 0xffffffff));
  return BigInt(Math.min(Math.max(Math.trunc(v), -largest.gnu), largest.gnu));
}

/** Of two numbers. Only BusyBox takes a division by zero for a mistake. */
export function arithmetic(op: string, a: number, b: number, style: Style): number {
  switch (op) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      if (b === 0 && style === "busybox") throw new AwkError("division by zero", "cmd. line:1: Division by zero");
      return a / b;
    case "%":
      if (b === 0 && style === "busybox") throw new AwkError("division by zero", "cmd. line:1: Division by zero");
      return a % b;
    default:
      return a ** b;
  }
}

/** sprintf. @param name whose arguments they are, for mawk's complaints; undefined: a number's own format */
export function format(text: string, args: readonly Value[], style: Style, name?: "printf" | "sprintf", convert = "%.6g"): string {
  let next = 0;
  let conversion = 0;
  const str = (v: Value): string => textOf(v, convert, style);
  const take = (): Value => {
    if (next >= args.length && style === "gnu" && name !== undefined) throw new AwkError(`not enough arguments passed to ${name}("${text}")`);
    return args[next++];
  };
  return text.replace(/%([-+ 0#]*)(\*|\d+)?(?:\.(\*|\d*))?([%a-zA-Z])/g, (_, flags: string, w: string | undefined, p: string | undefined, c: string) => {
    if (c === "%") return "%";
    conversion++;
    if (!"dioxXufeEgGFcs".includes(c))
      throw new AwkError(`improper conversion(number ${conversion}) in ${name}("${text}")`, "cmd. line:1: Invalid format specifier");
    const width = w === "*" ? num(take()) : Number(w ?? 0);
    const precision = p === undefined ? undefined : p === "*" ? num(take()) : Number(p || 0);
    const v = take();
    const pad = (t: string): string => (flags.includes("-") ? t.padEnd(width) : t.padStart(width));
    if (c === "d" || c === "i") return formatInteger(integer(num(v), false, style), "d", flags, width, precision);
    if ("oxXu".includes(c)) return formatInteger(integer(num(v), true, style), c, flags, width, precision);
    if ("feEgGF".includes(c)) return formatFloat(num(v), c, flags, width, precision);
    if (c === "c") return pad(typeof v === "number" ? String.fromCodePoint(Math.max(0, Math.trunc(v))) : str(v).slice(0, 1));
    return pad(precision === undefined ? str(v) : str(v).slice(0, precision));
  });
}
