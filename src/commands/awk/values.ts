// awk's values: what counts as a number, how texts split, compare and print. A value is a number, a text, or a text from the
// input that looks like a number and compares as one ("strnum").
import { formatFloat, formatInteger } from "../../shell/escapes";
import { posixRegex, type Regex } from "../../shell/posix-regex";

/** A text that came from outside is wrapped, since it may count as a number. */
export type Given = { readonly given: string };
export type Value = number | string | Given | undefined;
export type AwkArray = Map<string, Value>;
export type Frame = Map<string, Value | AwkArray>;

/** A mistake while the program runs: it ends with code 2. */
export class AwkError extends Error {}

export function regex(source: string): Regex {
  const re = posixRegex(source, { extended: true });
  if (typeof re === "string") throw new AwkError(`regular expression compile failed (${re})\n${source}`);
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
  const m = /^\s*[-+]?(\d+\.?\d*([eE][-+]?\d+)?|\.\d+([eE][-+]?\d+)?)/.exec(typeof v === "string" ? v : v.given);
  return m === null ? 0 : Number(m[0]);
}

export function str(v: Value): string {
  return outText(v, "%.6g");
}

export function outText(v: Value, how: string): string {
  if (v === undefined) return "";
  if (typeof v === "string") return v;
  if (typeof v === "object") return v.given;
  if (Number.isInteger(v) && Math.abs(v) < 1e16) return String(v);
  return format(how, [v]);
}

export function arithmetic(op: string, a: number, b: number): number {
  switch (op) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      if (b === 0) throw new AwkError("division by zero");
      return a / b;
    case "%":
      if (b === 0) throw new AwkError("division by zero in %");
      return a % b;
    default:
      return a ** b;
  }
}

/** sprintf. */
export function format(text: string, args: readonly Value[]): string {
  let next = 0;
  return text.replace(/%([-+ 0#]*)(\*|\d+)?(?:\.(\*|\d*))?([%a-zA-Z])/g, (_, flags: string, w: string | undefined, p: string | undefined, c: string) => {
    if (c === "%") return "%";
    const width = w === "*" ? num(args[next++]) : Number(w ?? 0);
    const precision = p === undefined ? undefined : p === "*" ? num(args[next++]) : Number(p || 0);
    const v = args[next++];
    const pad = (t: string): string => (flags.includes("-") ? t.padEnd(width) : t.padStart(width));
    if (c === "d" || c === "i") return Number.isFinite(num(v)) ? formatInteger(BigInt(Math.trunc(num(v))), "d", flags, width, precision) : pad(String(num(v)));
    if ("oxXu".includes(c)) return formatInteger(BigInt(Math.trunc(num(v))), c, flags, width, precision);
    if ("feEgGF".includes(c)) return formatFloat(num(v), c, flags, width, precision);
    if (c === "c") return pad(typeof v === "number" ? String.fromCodePoint(Math.max(0, Math.trunc(v))) : str(v).slice(0, 1));
    return pad(precision === undefined ? str(v) : str(v).slice(0, precision));
  });
}
