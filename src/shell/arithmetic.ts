// $(( )) and (( )): 64-bit integers over the parser's tree. Names are variables whose values are expressions again.
import type { ArithmeticExpression } from "unbash";
import type { Run } from "../base/driver";
import { parseScript, parseWord } from "./parse";
import { ShellError, type Scope } from "./scope";
import { getVariable, isMap, setVariable, variableOf, type Value } from "./state";

/** How the evaluator expands a word inside an expression (given by the expander, which needs the evaluator itself). */
export type Expander = (scope: Scope, parts: NonNullable<Extract<ArithmeticExpression, { type: "ArithmeticWord" }>["parts"]>) => Run<string>;

const wrap = (n: bigint): bigint => BigInt.asIntN(64, n);

export function* evaluate(scope: Scope, node: ArithmeticExpression, expand: Expander, depth = 0): Run<bigint> {
  switch (node.type) {
    case "ArithmeticGroup":
      return yield* evaluate(scope, node.expression, expand, depth);
    case "ArithmeticWord": {
      const parts = node.parts ?? (/[$`"'\\]/.test(node.value) ? parseWord(`"${node.value.replace(/["']/g, "")}"`)?.parts : undefined);
      const text = parts === undefined ? node.value : yield* expand(scope, parts);
      return yield* evaluateText(scope, text, expand, depth);
    }
    case "ArithmeticTernary":
      return (yield* evaluate(scope, node.test, expand, depth)) !== 0n
        ? yield* evaluate(scope, node.consequent, expand, depth)
        : yield* evaluate(scope, node.alternate, expand, depth);
    case "ArithmeticUnary": {
      if (node.operator === "++" || node.operator === "--") {
        const old = yield* evaluate(scope, node.operand, expand, depth);
        const now = wrap(node.operator === "++" ? old + 1n : old - 1n);
        yield* assign(scope, node.operand, now, expand);
        return node.prefix ? now : old;
      }
      const v = yield* evaluate(scope, node.operand, expand, depth);
      return node.operator === "-" ? wrap(-v) : node.operator === "!" ? (v === 0n ? 1n : 0n) : node.operator === "~" ? wrap(~v) : v;
    }
    case "ArithmeticBinary": {
      const op = node.operator;
      if (op === "&&" || op === "||") {
        const left = (yield* evaluate(scope, node.left, expand, depth)) !== 0n;
        if (left === (op === "||")) return left ? 1n : 0n;
        return (yield* evaluate(scope, node.right, expand, depth)) !== 0n ? 1n : 0n;
      }
      if (op === "=") {
        const v = yield* evaluate(scope, node.right, expand, depth);
        yield* assign(scope, node.left, v, expand);
        return v;
      }
      if (op.endsWith("=") && !["==", "!=", "<=", ">="].includes(op)) {
        const v = binary(op.slice(0, -1), yield* evaluate(scope, node.left, expand, depth), yield* evaluate(scope, node.right, expand, depth), node.right.pos);
        yield* assign(scope, node.left, v, expand);
        return v;
      }
      return binary(op, yield* evaluate(scope, node.left, expand, depth), yield* evaluate(scope, node.right, expand, depth), node.right.pos);
    }
    case "ArithmeticCommandExpansion":
      return yield* evaluateText(
        scope,
        yield* expand(scope, [{ type: "CommandExpansion", pos: node.pos, end: node.end, text: node.text, script: node.script }]),
        expand,
        depth,
      );
  }
}

/** A text that is a number, a name, or a whole expression. */
export function* evaluateText(scope: Scope, text: string, expand: Expander, depth = 0): Run<bigint> {
  const t = text.trim();
  if (t === "") return 0n;
  if (/^\d/.test(t)) {
    const n = number(t);
    if (n !== undefined) return n;
    if (/^\w+$/.test(t)) throw new ShellError(`${t}: value too great for base (error token is "${t}")`);
  } else if (/^[A-Za-z_]\w*$/.test(t)) {
    const value = getVariable(scope.state, t);
    if (value === undefined && scope.state.options.nounset) throw new ShellError(`${t}: unbound variable`, 1, 127);
    if (value === undefined || value === "") return 0n;
    if (/^-?\d+$/.test(value)) return number(value.replace("-", ""))! * (value.startsWith("-") ? -1n : 1n);
    if (depth > 60) throw new ShellError(`${t}: expression recursion level exceeded (error token is "${t}")`);
    return yield* evaluateText(scope, value, expand, depth + 1);
  } else {
    const element = /^([A-Za-z_]\w*)\[(.*)\]$/s.exec(t);
    if (element && !element[2]!.includes("["))
      return yield* evaluateText(
        scope,
        elementOf(variableOf(scope.state, element[1]!)?.value, yield* index(scope, element[1]!, element[2]!, expand)) ?? "",
        expand,
        depth + 1,
      );
  }
  const node = parseArithmetic(t);
  if (node === undefined || node.type === "ArithmeticWord") throw new ShellError(`${t}: syntax error: operand expected (error token is "${t}")`);
  return yield* evaluate(scope, node, expand, depth + 1);
}

/** The complaint about an expression that ends in an operator, which the tolerant parser lets pass. */
export function danglingOperator(text: string): ShellError | undefined {
  const m = /([-+*/%<>=&|^!~?:,])\s*$/.exec(text);
  return m === null || /(\+\+|--)\s*$/.test(text) ? undefined : new ShellError(`${text}: syntax error: operand expected (error token is "${m[0]}")`);
}

function parseArithmetic(text: string): ArithmeticExpression | undefined {
  const parsed = parseScript(`((${text}))`);
  const command = parsed.script.commands[0]?.command;
  return parsed.problem === undefined && command?.type === "ArithmeticCommand" ? command.expression : undefined;
}

function number(text: string): bigint | undefined {
  if (/^0[xX][0-9a-fA-F]+$/.test(text)) return wrap(BigInt(text));
  if (/^0[0-7]*$/.test(text)) return wrap(BigInt(`0o${text.slice(1) || "0"}`));
  if (/^[1-9]\d*$/.test(text)) return wrap(BigInt(text));
  const based = /^(\d+)#([0-9a-zA-Z@_]+)$/.exec(text);
  if (!based) return undefined;
  const base = Number(based[1]);
  let n = 0n;
  for (const c of based[2]!) {
    const digit = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ@_".indexOf(base <= 36 ? c.toLowerCase() : c);
    if (digit < 0 || digit >= base) return undefined;
    n = n * BigInt(base) + BigInt(digit);
  }
  return wrap(n);
}

/** What a division by zero says; `at`: where the divisor stands, in the tree's own positions. */
export class DivisionError extends ShellError {
  constructor(readonly at: number) {
    super(`division by 0 (error token is "0")`);
  }
}

/** The complaint about an expression's text: the token is what is left of it from the divisor on. */
export function divisionComplaint(e: DivisionError, text: string, start: number): string {
  const lead = text.length - text.trimStart().length;
  return `${text}: division by 0 (error token is "${text.slice(lead + e.at - start)}")`;
}

function binary(op: string, a: bigint, b: bigint, at: number): bigint {
  const truth = (v: boolean): bigint => (v ? 1n : 0n);
  switch (op) {
    case "+":
      return wrap(a + b);
    case "-":
      return wrap(a - b);
    case "*":
      return wrap(a * b);
    case "/":
    case "%":
      if (b === 0n) throw new DivisionError(at);
      return op === "/" ? wrap(a / b) : a % b;
    case "**": {
      if (b < 0n) throw new ShellError(`exponent less than 0 (error token is "${b}")`);
      let r = 1n;
      for (let e = b, x = a; e > 0n; e >>= 1n, x = wrap(x * x)) if (e & 1n) r = wrap(r * x);
      return r;
    }
    case "<<":
      return wrap(a << (b & 63n));
    case ">>":
      return a >> (b & 63n);
    case "<":
      return truth(a < b);
    case ">":
      return truth(a > b);
    case "<=":
      return truth(a <= b);
    case ">=":
      return truth(a >= b);
    case "==":
      return truth(a === b);
    case "!=":
      return truth(a !== b);
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    default:
      return b; // the comma
  }
}

function* index(scope: Scope, name: string, text: string, expand: Expander): Run<string> {
  const value = variableOf(scope.state, name)?.value;
  if (value !== undefined && typeof value !== "string" && isMap(value)) return text;
  return String(yield* evaluateText(scope, text, expand));
}

/** The element of an array or map at a subscript; a plain value is element 0. */
export function elementOf(value: Value | undefined, key: string): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return key === "0" || key === "-1" ? value : undefined;
  if (isMap(value)) return value.get(key);
  const n = Number(key);
  return value[n < 0 ? value.length + n : n];
}

/** A value with one element set. */
export function withElement(value: Value | undefined, key: string, text: string): Value {
  if (value !== undefined && typeof value !== "string" && isMap(value)) return new Map(value).set(key, text);
  const list = value === undefined ? [] : typeof value === "string" ? [value] : [...value];
  const n = Number(key);
  list[n < 0 ? list.length + n : n] = text;
  return list;
}

function* assign(scope: Scope, target: ArithmeticExpression, value: bigint, expand: Expander): Run<void> {
  const word = target.type === "ArithmeticWord" ? target : undefined;
  const name = word?.parts === undefined ? (word?.value ?? "") : yield* expand(scope, word.parts);
  if (/^[A-Za-z_]\w*$/.test(name)) {
    setVariable(scope.state, name, String(value));
    return;
  }
  const element = /^([A-Za-z_]\w*)\[(.*)\]$/s.exec(name);
  if (!element) throw new ShellError(`${name}: attempted assignment to non-variable (error token is "${name}")`);
  const key = yield* index(scope, element[1]!, element[2]!, expand);
  setVariable(scope.state, element[1]!, withElement(variableOf(scope.state, element[1]!)?.value, key, String(value)));
}
