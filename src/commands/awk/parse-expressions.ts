// awk's grammar of expressions: by recursive descent from the weakest operator to the strongest.
import { AwkSyntaxError, isPlace, type Expr, type Place } from "./tree";
import { brokenRegex } from "./values";
import type { Words } from "./words";

export type ExpressionParser = {
  expr(): Expr;
  /** Expressions with commas between them, up to this closing bracket. */
  list(close: string): Expr[];
  /** What print's output goes to: an expression without comparison. */
  target(): Expr;
  /** What print prints: outside brackets > and | end it, since they say where it goes. */
  printed(): Expr[];
};

/** How many arguments a built-in function takes: at least, and at most. */
const counts: Readonly<Record<string, readonly [number, number]>> = {
  substr: [2, 3],
  index: [2, 2],
  match: [2, 2],
  split: [2, 3],
  sub: [2, 3],
  gsub: [2, 3],
  length: [0, 1],
  tolower: [1, 1],
  toupper: [1, 1],
  system: [1, 1],
  close: [1, 1],
  int: [1, 1],
};

/** A regular expression, which must be one. */
function compiled(words: Words): string {
  const { line } = words;
  const source = words.regex();
  const problem = brokenRegex(source);
  if (problem !== undefined) throw new AwkSyntaxError(`line ${line}: regular expression compile failed (${problem})\n${source}`, `bad regex '${source}'`);
  return source;
}

/** Reads expressions from these words; its functions throw AwkSyntaxError. */
export function expressionParser(words: Words): ExpressionParser {
  /** True outside brackets in what print prints. */
  let redirectable = false;
  const list = (close: string): Expr[] => {
    const items: Expr[] = [];
    const outside = redirectable;
    redirectable = false;
    words.newlines();
    while (!words.is(close)) {
      items.push(expr());
      words.newlines();
      if (!words.accept(",")) break;
      words.newlines();
    }
    redirectable = outside;
    words.expect(close);
    return items;
  };
  const printed = (): Expr[] => {
    redirectable = true;
    const args = [expr()];
    while (words.accept(",")) {
      words.newlines();
      args.push(expr());
    }
    redirectable = false;
    return args;
  };

  const expr = (): Expr => {
    const left = ternary();
    if (!isPlace(left) || !["=", "+=", "-=", "*=", "/=", "%=", "^="].some((v) => words.is(v))) return left;
    const op = words.next().v;
    words.newlines();
    return { k: "assign", op, to: left, value: expr() };
  };
  const ternary = (): Expr => {
    const test = or();
    if (!words.accept("?")) return test;
    words.newlines();
    const a = expr();
    words.newlines();
    words.expect(":");
    words.newlines();
    return { k: "cond", test, a, b: expr() };
  };
  const or = (): Expr => {
    let e = and();
    while (words.accept("||")) {
      words.newlines();
      e = { k: "binary", op: "||", a: e, b: and() };
    }
    return e;
  };
  const and = (): Expr => {
    let e = membership();
    while (words.accept("&&")) {
      words.newlines();
      e = { k: "binary", op: "&&", a: e, b: membership() };
    }
    return e;
  };
  const membership = (): Expr => {
    let e = matching();
    while (words.accept("in")) e = { k: "in", subs: e.k === "group" ? e.list : [e], name: words.next().v };
    return e;
  };
  const matching = (): Expr => {
    let e = comparison();
    while (words.is("~") || words.is("!~")) {
      const op = words.next().v;
      e = { k: "binary", op, a: e, b: comparison() };
    }
    return e;
  };
  const comparison = (): Expr => {
    let e = concatenation();
    for (;;) {
      if (["<", "<=", "==", "!=", ">="].some((v) => words.is(v)) || (words.is(">") && !redirectable)) {
        const op = words.next().v;
        e = { k: "binary", op, a: e, b: concatenation() };
      } else if (words.is("|") && !redirectable) {
        const mark = words.mark();
        words.next();
        if (!words.accept("getline")) {
          words.back(mark);
          return e;
        }
        e = { k: "getline", to: placeIfAny(), file: undefined, command: e };
      } else return e;
    }
  };
  const startsOperand = (): boolean =>
    words.token.t === "num" ||
    words.token.t === "str" ||
    words.token.t === "name" ||
    words.token.t === "func" ||
    words.token.t === "builtin" ||
    ["$", "!", "(", "++", "--"].some((v) => words.is(v));
  const concatenation = (): Expr => {
    let e = additive();
    while (startsOperand()) e = { k: "binary", op: " ", a: e, b: additive() };
    return e;
  };
  const additive = (): Expr => {
    let e = product();
    while (words.is("+") || words.is("-")) {
      const op = words.next().v;
      e = { k: "binary", op, a: e, b: product() };
    }
    return e;
  };
  const product = (): Expr => {
    let e = unary();
    while (words.is("*") || words.is("/") || words.is("%")) {
      const op = words.next().v;
      e = { k: "binary", op, a: e, b: unary() };
    }
    return e;
  };
  const unary = (): Expr => {
    if (words.is("!") || words.is("-") || words.is("+")) {
      const op = words.next().v;
      return { k: "unary", op, a: unary() };
    }
    return power();
  };
  const power = (): Expr => {
    const base = postfix();
    if (!words.accept("^")) return base;
    return { k: "binary", op: "^", a: base, b: unary() };
  };
  const postfix = (): Expr => {
    const e = primary();
    if (isPlace(e) && (words.is("++") || words.is("--"))) return { k: "incdec", op: words.next().v as "++" | "--", prefix: false, a: e };
    return e;
  };
  /** Something that can be assigned to. */
  const placeIfAny = (): Place | undefined => {
    if (words.token.t !== "name" && !words.is("$")) return undefined;
    const e = primary();
    return isPlace(e) ? e : undefined;
  };
  const place = (): Place => placeIfAny() ?? words.unexpected(words.token);
  const builtinCall = (name: string, args: readonly Expr[]): Expr => {
    // mawk has no gensub; whoever defines one may call it.
    if (name === "gensub" && words.style === "gnu") return { k: "call", name, args, own: true };
    const [least, most] = counts[name] ?? [0, Infinity];
    if (args.length < least || args.length > most) words.fail(`wrong number of arguments in call to ${name}`, "Too few arguments");
    return { k: "call", name, args, own: false };
  };
  const primary = (): Expr => {
    if (words.is("/") || words.is("/=")) return { k: "regex", v: compiled(words) };
    const t = words.next();
    switch (t.t) {
      case "num":
        return { k: "num", v: Number(t.v) };
      case "str":
        return { k: "str", v: t.v };
      case "name":
        if (words.accept("[")) return { k: "index", name: t.v, subs: list("]") };
        return { k: "var", name: t.v };
      case "func":
        words.next();
        return { k: "call", name: t.v, args: list(")"), own: true };
      case "builtin":
        return builtinCall(t.v, words.accept("(") ? list(")") : []);
      case "key":
        if (t.v === "getline") {
          const to = placeIfAny();
          return { k: "getline", to, file: words.accept("<") ? primary() : undefined, command: undefined };
        }
        break;
      case "op":
        if (t.v === "$") {
          if (words.is("++") || words.is("--")) {
            const op = words.next().v as "++" | "--";
            return { k: "field", of: { k: "incdec", op, prefix: true, a: place() } };
          }
          if (words.accept("-")) return { k: "field", of: { k: "unary", op: "-", a: primary() } };
          return { k: "field", of: primary() };
        }
        if (t.v === "(") return { k: "group", list: list(")") };
        if (t.v === "++" || t.v === "--") return { k: "incdec", op: t.v, prefix: true, a: place() };
        if (t.v === "-" || t.v === "+" || t.v === "!") return { k: "unary", op: t.v, a: unary() };
        break;
      default:
        break;
    }
    return words.unexpected(t);
  };
  return { expr, list, target: concatenation, printed };
}
