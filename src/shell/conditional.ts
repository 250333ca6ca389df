// [[ … ]] and test/[: the same questions, asked over the tree and over plain words.
import type { TestExpression } from "unbash";
import type { Run } from "../base/driver";
import { normalise, type FileTree } from "../files/tree";
import { elementOf, evaluateText } from "./arithmetic";
import { expandPattern, expandQuoted, expandRegex, expandText } from "./expand";
import { matchesPattern } from "./pattern";
import { posixRegex } from "./posix-regex";
import { ShellError, type Scope } from "./scope";
import { setVariable, variableOf } from "./state";

export function* testExpression(scope: Scope, node: TestExpression): Run<boolean> {
  switch (node.type) {
    case "TestGroup":
      return yield* testExpression(scope, node.expression);
    case "TestNot":
      return (yield* testExpression(scope, node.operand)) !== (node.negations.length % 2 === 1);
    case "TestLogical":
      for (const operand of node.operands) if ((yield* testExpression(scope, operand)) === (node.operator === "||")) return node.operator === "||";
      return node.operator === "&&";
    case "TestUnary":
      if (node.operator === "-v") {
        const [, name = "", key] = /^(\w+)(?:\[(.*)\])?$/s.exec(yield* expandText(scope, node.operand)) ?? [];
        const value = variableOf(scope.state, name)?.value;
        return (key === undefined ? value : elementOf(value, key)) !== undefined;
      }
      if (node.operator === "-o") return false;
      return unaryTest(scope.world.machine.files, scope.state.cwd, node.operator, yield* expandText(scope, node.operand));
    case "TestBinary": {
      const left = yield* expandText(scope, node.left);
      if (node.operator === "=~") return matchRegex(scope, left, yield* expandRegex(scope, node.right));
      if (node.operator === "==" || node.operator === "=") return matchesPattern(left, yield* expandPattern(scope, node.right));
      if (node.operator === "!=") return !matchesPattern(left, yield* expandPattern(scope, node.right));
      const right = yield* expandText(scope, node.right);
      if (/^-(eq|ne|lt|le|gt|ge)$/.test(node.operator))
        return compareNumbers(node.operator, yield* evaluateText(scope, left, expandQuoted), yield* evaluateText(scope, right, expandQuoted));
      return binaryTest(scope.state.cwd, left, node.operator, right);
    }
  }
}

function matchRegex(scope: Scope, text: string, source: string): boolean {
  const re = posixRegex(source, { extended: true });
  if (typeof re === "string") throw new ShellError(re, 2);
  const m = re.exec(text, 0);
  setVariable(scope.state, "BASH_REMATCH", m === undefined ? [] : m.groups.map((g) => (g === undefined ? "" : text.slice(g[0], g[1]))));
  return m !== undefined;
}

function compareNumbers(operator: string, a: bigint, b: bigint): boolean {
  switch (operator) {
    case "-eq":
      return a === b;
    case "-ne":
      return a !== b;
    case "-lt":
      return a < b;
    case "-le":
      return a <= b;
    case "-gt":
      return a > b;
    default:
      return a >= b;
  }
}

/** -f, -d, -z … `cwd` is where relative names start. */
export function unaryTest(files: FileTree, cwd: string, operator: string, operand: string): boolean {
  const path = normalise(operand, cwd);
  switch (operator) {
    case "-z":
      return operand === "";
    case "-n":
      return operand !== "";
    case "-e":
    case "-a":
    case "-r":
    case "-w":
      return operand !== "" && (files.isFile(path) || files.isDirectory(path) || path.startsWith("/dev/"));
    case "-f":
      return operand !== "" && files.isFile(path);
    case "-d":
      return operand !== "" && files.isDirectory(path);
    case "-x":
      return operand !== "" && (files.isDirectory(path) || files.isFile(path));
    case "-s":
      return operand !== "" && (files.isDirectory(path) || (files.read(path) ?? "") !== "");
    default:
      return false; // links, sockets, devices, terminals: there are none
  }
}

function binaryTest(cwd: string, left: string, operator: string, right: string): boolean {
  switch (operator) {
    case "=":
    case "==":
      return left === right;
    case "!=":
      return left !== right;
    case "<":
      return left < right;
    case ">":
      return left > right;
    case "-ef":
      return normalise(left, cwd) === normalise(right, cwd);
    default:
      return false;
  }
}

const binaryOperators = new Set(["=", "==", "!=", "<", ">", "-eq", "-ne", "-lt", "-le", "-gt", "-ge", "-ef", "-nt", "-ot"]);

/** `test` over its words: true, false, or a complaint without the name in front. */
export function testWords(words: readonly string[], files: FileTree, cwd: string): boolean | string {
  let at = 0;
  let complaint: string | undefined;
  const integer = (text: string): bigint => {
    if (!/^\s*[-+]?\d+\s*$/.test(text)) complaint ??= `${text}: integer expression expected`;
    return complaint === undefined ? BigInt(text.trim().replace("+", "")) : 0n;
  };
  const primary = (): boolean => {
    const left = words.length - at;
    const a = words[at]!;
    const operator = words[at + 1];
    if (left >= 3 && operator !== undefined && binaryOperators.has(operator)) {
      const right = words[at + 2]!;
      at += 3;
      if (/^-(eq|ne|lt|le|gt|ge)$/.test(operator)) {
        const x = integer(a);
        const y = integer(right);
        return complaint === undefined && compareNumbers(operator, x, y);
      }
      return binaryTest(cwd, a, operator, right);
    }
    if (a === "!" && left > 1) {
      at++;
      return !primary();
    }
    if (a === "(" && left > 1) {
      at++;
      const value = or();
      if (words[at] === ")") at++;
      else complaint ??= "`)' expected";
      return value;
    }
    if (/^-[a-zA-Z]$/.test(a) && left > 1 && !(left > 2 && (operator === "-a" || operator === "-o"))) {
      at += 2;
      return unaryTest(files, cwd, a, operator!);
    }
    at++;
    return a !== "";
  };
  const and = (): boolean => {
    let value = primary();
    while (words[at] === "-a" && at + 1 < words.length) {
      at++;
      const next = primary();
      value = value && next;
    }
    return value;
  };
  const or = (): boolean => {
    let value = and();
    while (words[at] === "-o" && at + 1 < words.length) {
      at++;
      const next = and();
      value = value || next;
    }
    return value;
  };
  if (words.length === 0) return false;
  if (words.length === 2 && words[0] !== "!" && !/^-[a-zA-Z]$/.test(words[0]!)) return `${words[0]}: unary operator expected`;
  if (words.length === 3 && !binaryOperators.has(words[1]!) && words[1] !== "-a" && words[1] !== "-o" && words[0] !== "!" && words[0] !== "(")
    return `${words[1]}: binary operator expected`;
  const value = or();
  if (complaint !== undefined) return complaint;
  return at < words.length ? "too many arguments" : value;
}
