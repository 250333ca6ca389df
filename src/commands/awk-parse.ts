// awk's language to a tree: the POSIX language without user-visible corners such as `printf > expr` chains of concatenation.
export type Expr =
  | { readonly k: "num"; readonly v: number }
  | { readonly k: "str"; readonly v: string }
  | { readonly k: "regex"; readonly v: string }
  | { readonly k: "var"; readonly name: string }
  | { readonly k: "field"; readonly of: Expr }
  | { readonly k: "index"; readonly name: string; readonly subs: readonly Expr[] }
  | { readonly k: "assign"; readonly op: string; readonly to: Expr; readonly value: Expr }
  | { readonly k: "cond"; readonly test: Expr; readonly a: Expr; readonly b: Expr }
  | { readonly k: "binary"; readonly op: string; readonly a: Expr; readonly b: Expr }
  | { readonly k: "unary"; readonly op: string; readonly a: Expr }
  | { readonly k: "incdec"; readonly op: "++" | "--"; readonly prefix: boolean; readonly a: Expr }
  | { readonly k: "in"; readonly subs: readonly Expr[]; readonly name: string }
  | { readonly k: "call"; readonly name: string; readonly args: readonly Expr[]; readonly own: boolean }
  | { readonly k: "getline"; readonly to: Expr | undefined; readonly file: Expr | undefined; readonly command: Expr | undefined }
  | { readonly k: "group"; readonly list: readonly Expr[] };

export type Stmt =
  | { readonly s: "expr"; readonly e: Expr }
  | { readonly s: "print"; readonly args: readonly Expr[]; readonly format: boolean; readonly to: { readonly op: string; readonly e: Expr } | undefined }
  | { readonly s: "if"; readonly test: Expr; readonly a: Stmt; readonly b: Stmt | undefined }
  | { readonly s: "while"; readonly test: Expr; readonly body: Stmt; readonly after: boolean }
  | { readonly s: "for"; readonly init: Stmt | undefined; readonly test: Expr | undefined; readonly step: Stmt | undefined; readonly body: Stmt }
  | { readonly s: "forin"; readonly name: string; readonly array: string; readonly body: Stmt }
  | { readonly s: "block"; readonly list: readonly Stmt[] }
  | { readonly s: "next" | "break" | "continue" | "nextfile" }
  | { readonly s: "exit" | "return"; readonly e: Expr | undefined }
  | { readonly s: "delete"; readonly name: string; readonly subs: readonly Expr[] | undefined };

export type Rule = {
  readonly when: "BEGIN" | "END" | "always" | "match" | "range";
  readonly from: Expr | undefined;
  readonly to: Expr | undefined;
  readonly body: Stmt | undefined;
};
export type AwkFunction = { readonly name: string; readonly params: readonly string[]; readonly body: Stmt };
export type Program = { readonly rules: readonly Rule[]; readonly functions: ReadonlyMap<string, AwkFunction> };

export class AwkSyntaxError extends Error {}

type Token = { readonly t: "num" | "str" | "regex" | "name" | "func" | "builtin" | "key" | "op" | "nl" | "end"; readonly v: string };

const keys = new Set([
  "BEGIN",
  "END",
  "function",
  "func",
  "if",
  "else",
  "while",
  "for",
  "do",
  "break",
  "continue",
  "next",
  "nextfile",
  "exit",
  "return",
  "delete",
  "in",
  "getline",
  "print",
  "printf",
]);
const builtins = new Set([
  "length",
  "substr",
  "index",
  "split",
  "sub",
  "gsub",
  "gensub",
  "match",
  "sprintf",
  "sin",
  "cos",
  "atan2",
  "exp",
  "log",
  "sqrt",
  "int",
  "rand",
  "srand",
  "tolower",
  "toupper",
  "system",
  "close",
  "fflush",
  "strftime",
  "systime",
]);

/** Throws AwkSyntaxError. */
export function parseAwk(source: string): Program {
  let pos = 0;
  let token: Token = { t: "nl", v: "\n" };
  let before: Token = token;

  const scan = (): Token => {
    for (;;) {
      const m = /^(?:[ \t\r]+|\\\n|#[^\n]*)/.exec(source.slice(pos, pos + 500));
      if (m === null) break;
      pos += m[0].length;
    }
    const c = source[pos];
    if (c === undefined) return { t: "end", v: "" };
    if (c === "\n") {
      pos++;
      return { t: "nl", v: "\n" };
    }
    const number = /^(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/.exec(source.slice(pos, pos + 60));
    if (number !== null) {
      pos += number[0].length;
      return { t: "num", v: number[0] };
    }
    if (c === '"') {
      let text = "";
      for (pos++; pos < source.length && source[pos] !== '"'; pos++) {
        if (source[pos] !== "\\") {
          text += source[pos];
          continue;
        }
        const n = source[++pos]!;
        const simple: Record<string, string> = { n: "\n", t: "\t", r: "\r", "\\": "\\", '"': '"', "/": "/", a: "\x07", b: "\b", f: "\f", v: "\v" };
        const octal = /^[0-7]{1,3}/.exec(source.slice(pos, pos + 3));
        if (octal !== null) {
          text += String.fromCharCode(parseInt(octal[0], 8));
          pos += octal[0].length - 1;
        } else text += simple[n] ?? `\\${n}`;
      }
      if (pos >= source.length) throw new AwkSyntaxError("unterminated string");
      pos++;
      return { t: "str", v: text };
    }
    const name = /^[A-Za-z_]\w*/.exec(source.slice(pos, pos + 100));
    if (name !== null) {
      pos += name[0].length;
      const v = name[0];
      if (keys.has(v)) return { t: "key", v };
      if (builtins.has(v)) return { t: "builtin", v };
      return { t: source[pos] === "(" ? "func" : "name", v };
    }
    const op = /^(?:\*\*=|\*\*|\+\+|--|\+=|-=|\*=|\/=|%=|\^=|==|<=|>=|!=|&&|\|\||>>|!~|[-+*/%^!<>|?:~$=,;(){}[\]])/.exec(source.slice(pos, pos + 3));
    if (op === null) throw new AwkSyntaxError(`unexpected '${c}'`);
    pos += op[0].length;
    return { t: "op", v: op[0] === "**" ? "^" : op[0] === "**=" ? "^=" : op[0] };
  };
  const next = (): Token => {
    before = token;
    token = scan();
    return before;
  };
  const is = (v: string): boolean => (token.t === "op" || token.t === "key") && token.v === v;
  const accept = (v: string): boolean => (is(v) ? (next(), true) : false);
  const expect = (v: string): void => {
    if (!accept(v)) throw new AwkSyntaxError(`syntax error at or near ${token.t === "end" ? "end of source" : token.v === "\n" ? "newline" : token.v}`);
  };
  const newlines = (): void => {
    while (token.t === "nl" || is(";")) next();
  };
  const optional = (): void => {
    while (token.t === "nl") next();
  };

  const program = (): Program => {
    const rules: Rule[] = [];
    const functions = new Map<string, AwkFunction>();
    next();
    newlines();
    while (token.t !== "end") {
      if (is("function") || is("func")) {
        next();
        const name = next().v;
        expect("(");
        const params: string[] = [];
        while (!is(")")) {
          params.push(next().v);
          accept(",");
          optional();
        }
        next();
        optional();
        functions.set(name, { name, params, body: block() });
      } else if (accept("BEGIN")) rules.push({ when: "BEGIN", from: undefined, to: undefined, body: block() });
      else if (accept("END")) rules.push({ when: "END", from: undefined, to: undefined, body: block() });
      else if (is("{")) rules.push({ when: "always", from: undefined, to: undefined, body: block() });
      else {
        const from = expr();
        const to = accept(",") ? (optional(), expr()) : undefined;
        rules.push({ when: to === undefined ? "match" : "range", from, to, body: is("{") ? block() : undefined });
      }
      newlines();
    }
    return { rules, functions };
  };

  const block = (): Stmt => {
    expect("{");
    const list: Stmt[] = [];
    newlines();
    while (!is("}")) {
      list.push(statement());
      newlines();
    }
    next();
    return { s: "block", list };
  };

  const ending = (): void => {
    if (token.t === "nl" || is(";")) next();
    else if (!is("}") && token.t !== "end") expect(";");
  };

  const statement = (): Stmt => {
    if (is("{")) return block();
    if (accept("if")) {
      expect("(");
      const test = expr();
      expect(")");
      optional();
      if (is(";")) {
        next();
        return { s: "if", test, a: { s: "block", list: [] }, b: undefined };
      }
      const a = statement();
      const saved = { pos, token, before };
      newlines();
      if (accept("else")) {
        optional();
        return { s: "if", test, a, b: statement() };
      }
      ({ pos, token, before } = saved);
      return { s: "if", test, a, b: undefined };
    }
    if (accept("while")) {
      expect("(");
      const test = expr();
      expect(")");
      if (is(";")) {
        next();
        return { s: "while", test, body: { s: "block", list: [] }, after: false };
      }
      optional();
      return { s: "while", test, body: statement(), after: false };
    }
    if (accept("do")) {
      optional();
      const body = statement();
      newlines();
      expect("while");
      expect("(");
      const test = expr();
      expect(")");
      ending();
      return { s: "while", test, body, after: true };
    }
    if (accept("for")) {
      expect("(");
      if (token.t === "name") {
        const saved = { pos, token, before };
        const name = next().v;
        if (accept("in")) {
          const array = next().v;
          if (accept(")")) {
            optional();
            return { s: "forin", name, array, body: statement() };
          }
        }
        ({ pos, token, before } = saved);
      }
      const init = is(";") ? undefined : simple();
      expect(";");
      optional();
      const test = is(";") ? undefined : expr();
      expect(";");
      optional();
      const step = is(")") ? undefined : simple();
      expect(")");
      if (is(";")) {
        next();
        return { s: "for", init, test, step, body: { s: "block", list: [] } };
      }
      optional();
      return { s: "for", init, test, step, body: statement() };
    }
    const s = simple();
    ending();
    return s;
  };

  const simple = (): Stmt => {
    for (const word of ["next", "break", "continue", "nextfile"] as const) if (accept(word)) return { s: word };
    for (const word of ["exit", "return"] as const)
      if (accept(word)) return { s: word, e: token.t === "nl" || is(";") || is("}") || token.t === "end" ? undefined : expr() };
    if (accept("delete")) {
      const name = next().v;
      if (!accept("[")) return { s: "delete", name, subs: undefined };
      const subs = list("]");
      return { s: "delete", name, subs };
    }
    if (is("print") || is("printf")) {
      const format = next().v === "printf";
      let args: Expr[] = [];
      const stop = (): boolean => token.t === "nl" || token.t === "end" || [";", "}", ">", ">>", "|"].some(is);
      if (!stop()) {
        noGreater++;
        const first = expr();
        args = [first];
        while (accept(",")) {
          optional();
          args.push(expr());
        }
        noGreater--;
        if (args.length === 1 && first.k === "group") args = [...first.list];
      }
      const to = is(">") || is(">>") || is("|") ? { op: next().v, e: concatenation(true) } : undefined;
      return { s: "print", args, format, to };
    }
    return { s: "expr", e: expr() };
  };

  let noGreater = 0;
  const noIn = 0;
  const list = (close: string): Expr[] => {
    const items: Expr[] = [];
    const saved = noGreater;
    noGreater = 0;
    optional();
    while (!is(close)) {
      items.push(expr());
      optional();
      if (!accept(",")) break;
      optional();
    }
    noGreater = saved;
    expect(close);
    return items;
  };

  const isLvalue = (e: Expr): boolean => e.k === "var" || e.k === "field" || e.k === "index";
  const expr = (): Expr => {
    const left = ternary();
    const m = token.t === "op" && ["=", "+=", "-=", "*=", "/=", "%=", "^="].includes(token.v) && isLvalue(left);
    if (!m) return left;
    const op = next().v;
    optional();
    return { k: "assign", op, to: left, value: expr() };
  };
  const ternary = (): Expr => {
    const test = or();
    if (!accept("?")) return test;
    optional();
    const a = expr();
    optional();
    expect(":");
    optional();
    return { k: "cond", test, a, b: expr() };
  };
  const or = (): Expr => {
    let e = and();
    while (accept("||")) {
      optional();
      e = { k: "binary", op: "||", a: e, b: and() };
    }
    return e;
  };
  const and = (): Expr => {
    let e = membership();
    while (accept("&&")) {
      optional();
      e = { k: "binary", op: "&&", a: e, b: membership() };
    }
    return e;
  };
  const membership = (): Expr => {
    let e = matching();
    while (noIn === 0 && accept("in")) e = { k: "in", subs: e.k === "group" ? e.list : [e], name: next().v };
    return e;
  };
  const matching = (): Expr => {
    let e = comparison();
    while (is("~") || is("!~")) {
      const op = next().v;
      e = { k: "binary", op, a: e, b: comparison() };
    }
    return e;
  };
  const comparison = (): Expr => {
    let e = concatenation(false);
    for (;;) {
      if (["<", "<=", "==", "!=", ">="].some(is) || (is(">") && noGreater === 0)) {
        const op = next().v;
        e = { k: "binary", op, a: e, b: concatenation(false) };
      } else if (is("|") && noGreater === 0) {
        const saved = { pos, token, before };
        next();
        if (!accept("getline")) {
          ({ pos, token, before } = saved);
          return e;
        }
        e = { k: "getline", to: lvalueIfAny(), file: undefined, command: e };
      } else return e;
    }
  };
  const startsOperand = (): boolean =>
    token.t === "num" ||
    token.t === "str" ||
    token.t === "name" ||
    token.t === "func" ||
    token.t === "builtin" ||
    ["$", "!", "(", "-", "+", "++", "--"].some(is);
  const concatenation = (plain: boolean): Expr => {
    let e = additive();
    while (startsOperand() && !is("in") && !((is("+") || is("-")) && true) && !(plain && token.t === "nl")) e = { k: "binary", op: " ", a: e, b: additive() };
    return e;
  };
  const additive = (): Expr => {
    let e = product();
    while (is("+") || is("-")) {
      const op = next().v;
      e = { k: "binary", op, a: e, b: product() };
    }
    return e;
  };
  const product = (): Expr => {
    let e = unary();
    while (is("*") || is("/") || is("%")) {
      const op = next().v;
      e = { k: "binary", op, a: e, b: unary() };
    }
    return e;
  };
  const unary = (): Expr => {
    if (is("!") || is("-") || is("+")) {
      const op = next().v;
      return { k: "unary", op, a: unary() };
    }
    return power();
  };
  const power = (): Expr => {
    const base = postfix();
    if (!accept("^")) return base;
    return { k: "binary", op: "^", a: base, b: unary() };
  };
  const postfix = (): Expr => {
    const e = primary();
    if (isLvalue(e) && (is("++") || is("--"))) return { k: "incdec", op: next().v as "++", prefix: false, a: e };
    return e;
  };
  const lvalueIfAny = (): Expr | undefined => (token.t === "name" || is("$") ? primary() : undefined);
  const primary = (): Expr => {
    if (is("/") || is("/=")) {
      let text = is("/=") ? "=" : "";
      let bracket = false;
      for (; pos < source.length; pos++) {
        const c = source[pos]!;
        if (c === "\\" && source[pos + 1] === "/") {
          text += "/";
          pos++;
          continue;
        }
        if (c === "\\") {
          text += c + (source[++pos] ?? "");
          continue;
        }
        if (c === "[") bracket = true;
        else if (c === "]") bracket = false;
        else if (c === "/" && !bracket) break;
        if (c === "\n") throw new AwkSyntaxError("newline in regex");
        text += c;
      }
      pos++;
      next();
      return { k: "regex", v: text };
    }
    const t = next();
    switch (t.t) {
      case "num":
        return { k: "num", v: Number(t.v) };
      case "str":
        return { k: "str", v: t.v };
      case "name":
        if (accept("[")) return { k: "index", name: t.v, subs: list("]") };
        return { k: "var", name: t.v };
      case "func":
        next();
        return { k: "call", name: t.v, args: list(")"), own: true };
      case "builtin":
        if (accept("(")) return { k: "call", name: t.v, args: list(")"), own: false };
        return { k: "call", name: t.v, args: [], own: false };
      case "key":
        if (t.v === "getline") {
          const to = lvalueIfAny();
          return { k: "getline", to, file: accept("<") ? primary() : undefined, command: undefined };
        }
        break;
      case "op":
        if (t.v === "$") {
          if (is("++") || is("--")) {
            const op = next().v as "++";
            return { k: "field", of: { k: "incdec", op, prefix: true, a: primary() } };
          }
          if (accept("-")) return { k: "field", of: { k: "unary", op: "-", a: primary() } };
          return { k: "field", of: primary() };
        }
        if (t.v === "(") {
          const items = list(")");
          return { k: "group", list: items };
        }
        if (t.v === "++" || t.v === "--") return { k: "incdec", op: t.v, prefix: true, a: primary() };
        if (t.v === "-" || t.v === "+" || t.v === "!") return { k: "unary", op: t.v, a: unary() };
        break;
      default:
        break;
    }
    throw new AwkSyntaxError(`syntax error at or near ${t.t === "end" ? "end of source" : t.v === "\n" ? "newline" : t.v}`);
  };
  return program();
}
