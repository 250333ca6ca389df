// expr: arithmetic and strings from a command line.
import { err, out } from "../base/driver";
import { posixRegex } from "../shell/posix-regex";
import { tryHelp, type Make } from "./style";

type Value = string;

class ExprError extends Error {}

/** The value of an expression; throws ExprError in GNU's words. */
function evaluateWords(words: readonly string[]): Value {
  let at = 0;
  const levels: readonly (readonly string[])[] = [["|"], ["&"], ["<", "<=", "=", "==", "!=", ">=", ">"], ["+", "-"], ["*", "/", "%"], [":"]];
  const integer = (v: Value): bigint => {
    if (!/^-?\d+$/.test(v)) throw new ExprError("non-integer argument");
    return BigInt(v);
  };
  const truthy = (v: Value): boolean => v !== "" && !/^-?0+$/.test(v);
  const primary = (): Value => {
    const w = words[at];
    if (w === undefined) throw new ExprError(`syntax error: missing argument after '${words[at - 1] ?? ""}'`);
    at++;
    if (w === "(") {
      const v = level(0);
      if (words[at] !== ")")
        throw new ExprError(`syntax error: expecting ')' ${words[at] === undefined ? `after '${words[at - 1]}'` : `instead of '${words[at]}'`}`);
      at++;
      return v;
    }
    if (w === "length" && at < words.length) return String([...primary()].length);
    if (w === "substr" && at + 2 < words.length) {
      const s = primary();
      const from = Number(primary());
      const n = Number(primary());
      return from < 1 || n < 1 ? "" : s.slice(from - 1, from - 1 + n);
    }
    if (w === "index" && at + 1 < words.length) {
      const s = primary();
      const set = primary();
      return String([...s].findIndex((c) => set.includes(c)) + 1);
    }
    if (w === "match" && at + 1 < words.length) return match(primary(), primary());
    return w;
  };
  const match = (s: Value, pattern: Value): Value => {
    const re = posixRegex(pattern, { extended: false });
    if (typeof re === "string") throw new ExprError(re);
    const m = re.exec(s, 0);
    const hasGroup = pattern.includes("\\(");
    if (m === undefined || m.groups[0]![0] !== 0) return hasGroup ? "" : "0";
    const g = m.groups[1];
    return hasGroup ? (g === undefined ? "" : s.slice(g[0], g[1])) : String(m.groups[0]![1]);
  };
  const level = (n: number): Value => {
    const operators = levels[n];
    if (operators === undefined) return primary();
    let left = level(n + 1);
    while (at < words.length && operators.includes(words[at]!)) {
      const op = words[at++]!;
      const right = level(n + 1);
      if (op === "|") left = truthy(left) ? left : truthy(right) ? right : "0";
      else if (op === "&") left = truthy(left) && truthy(right) ? left : "0";
      else if (op === ":") left = match(left, right);
      else if (n === 2) {
        const numbers = /^-?\d+$/.test(left) && /^-?\d+$/.test(right);
        const c = numbers ? Number(integer(left) - integer(right)) : left < right ? -1 : left > right ? 1 : 0;
        left = (op === "<" ? c < 0 : op === "<=" ? c <= 0 : op === "!=" ? c !== 0 : op === ">" ? c > 0 : op === ">=" ? c >= 0 : c === 0) ? "1" : "0";
      } else {
        const a = integer(left);
        const b = integer(right);
        if ((op === "/" || op === "%") && b === 0n) throw new ExprError("division by zero");
        left = String(op === "+" ? a + b : op === "-" ? a - b : op === "*" ? a * b : op === "/" ? a / b : a % b);
      }
    }
    return left;
  };
  const value = level(0);
  if (at < words.length) throw new ExprError(`syntax error: unexpected argument '${words[at]}'`);
  return value;
}

export const expr: Make = (style) => ({
  name: "expr",
  summary: "evaluate expressions",
  *run(_context, args) {
    if (args.length === 0) {
      yield err(style === "gnu" ? `expr: missing operand\n${tryHelp("expr", style)}` : tryHelp("expr", style));
      return 2;
    }
    try {
      const value = evaluateWords(args[0] === "--" ? args.slice(1) : args);
      yield out(`${value}\n`);
      return value === "" || /^-?0+$/.test(value) ? 1 : 0;
    } catch (e) {
      if (!(e instanceof ExprError)) throw e;
      yield err(`expr: ${style === "busybox" ? e.message.replace(/^syntax error.*/, "syntax error") : e.message}\n`);
      return 2;
    }
  },
});
