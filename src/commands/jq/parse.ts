// jq's grammar: a program to its tree, by recursive descent from the weakest operator to the strongest.
import { tokenise, type Token } from "./tokens";
import { JqSyntaxError, type Node, type Pattern } from "./tree";

/** A program's tree. Throws JqSyntaxError with jq's words. */
export function parseJq(source: string): Node {
  const tokens = tokenise(source, parseJq);
  let at = 0;
  const peek = (): Token => tokens[at]!;
  const is = (v: string): boolean => (peek().t === "op" || peek().t === "key") && peek().v === v;
  const accept = (v: string): boolean => (is(v) ? (at++, true) : false);
  /** Brackets and an `if` that stand open: their ends alone are words to the grammar. */
  let open = 0;
  let branches = 0;
  const unexpected = (expecting = ""): never => {
    const t = peek();
    if (t.t === "op" && open === 0 && (t.v === ")" || t.v === "}" || t.v === "]"))
      throw new JqSyntaxError("syntax error, unexpected INVALID_CHARACTER, expecting $end", t.at);
    const shown =
      t.t === "end"
        ? "$end"
        : t.t === "name" || t.t === "field"
          ? t.t === "name"
            ? "IDENT"
            : "FIELD"
          : t.t === "str"
            ? "QQSTRING_START"
            : t.t === "num"
              ? "LITERAL"
              : t.t === "format"
                ? "FORMAT"
                : t.t === "var"
                  ? "'$'"
                  : t.v.length > 1
                    ? t.v
                    : `'${t.v}'`;
    const also = t.t === "end" && branches > 0 ? "Possibly unterminated 'if' statement" : undefined;
    throw new JqSyntaxError(`syntax error, unexpected ${shown}${expecting}`, t.at, also);
  };
  const expect = (v: string): void => {
    if (!accept(v)) unexpected();
  };

  const variable = (): string => (peek().t === "var" ? tokens[at++]!.v : unexpected(", expecting '$'"));
  const bar = (): void => {
    if (!accept("|")) unexpected(", expecting '|'");
  };

  const pipe = (): Node => {
    if (accept("def")) {
      const name = tokens[at++]!.v;
      const params: string[] = [];
      if (accept("(")) {
        do {
          const p = tokens[at++]!;
          params.push(p.t === "var" ? `$${p.v}` : p.v);
        } while (accept(";"));
        expect(")");
      }
      expect(":");
      const body = pipe();
      expect(";");
      return { k: "def", name, params, body, rest: peek().t === "end" || is(")") ? { k: "identity" } : pipe() };
    }
    if (accept("label")) {
      const name = variable();
      bar();
      return { k: "label", name, body: pipe() };
    }
    const left = comma();
    if (accept("as")) {
      const patterns = [pattern()];
      while (accept("?//")) patterns.push(pattern());
      while (is("?")) unexpected();
      bar();
      return { k: "as", source: left, patterns, body: pipe() };
    }
    return accept("|") ? { k: "pipe", a: left, b: pipe() } : left;
  };
  const pattern = (): Pattern => {
    if (peek().t === "var") return { k: "name", name: tokens[at++]!.v };
    if (accept("[")) {
      const items = [pattern()];
      while (accept(",")) items.push(pattern());
      expect("]");
      return { k: "array", items };
    }
    if (!accept("{")) unexpected(", expecting '$' or '[' or '{'");
    const entries: { key: Node; name: string | undefined; pattern: Pattern | undefined }[] = [];
    do {
      const t = tokens[at++]!;
      if (t.t === "var") entries.push({ key: { k: "literal", v: t.v }, name: t.v, pattern: accept(":") ? pattern() : undefined });
      else {
        const key: Node = t.t === "str" ? { k: "string", parts: t.parts ?? [], format: undefined } : t.v === "(" ? pipe() : { k: "literal", v: t.v };
        if (t.v === "(" && t.t === "op") expect(")");
        expect(":");
        entries.push({ key, name: undefined, pattern: pattern() });
      }
    } while (accept(","));
    expect("}");
    return { k: "object", entries };
  };
  const comma = (): Node => {
    let left = alternative();
    while (accept(",")) left = { k: "comma", a: left, b: alternative() };
    return left;
  };
  const alternative = (): Node => {
    const left = update();
    return accept("//") ? { k: "alternative", a: left, b: alternative() } : left;
  };
  const update = (): Node => {
    const left = or();
    for (const op of ["|=", "+=", "-=", "*=", "/=", "%=", "//=", "="]) if (accept(op)) return { k: "update", op, a: left, b: alternative() };
    return left;
  };
  const or = (): Node => {
    let left = and();
    while (accept("or")) left = { k: "binary", op: "or", a: left, b: and() };
    return left;
  };
  const and = (): Node => {
    let left = comparison();
    while (accept("and")) left = { k: "binary", op: "and", a: left, b: comparison() };
    return left;
  };
  const comparison = (): Node => {
    const left = sum();
    for (const op of ["==", "!=", "<=", ">=", "<", ">"]) if (accept(op)) return { k: "binary", op, a: left, b: sum() };
    return left;
  };
  const sum = (): Node => {
    let left = product();
    while (is("+") || is("-")) left = { k: "binary", op: tokens[at++]!.v, a: left, b: product() };
    return left;
  };
  const product = (): Node => {
    let left = unary();
    while (is("*") || is("/") || is("%")) {
      const op = tokens[at++]!.v;
      const right = unary();
      // Constants are worked out before the program runs.
      if (op === "/" && left.k === "literal" && typeof left.v === "number" && right.k === "literal" && right.v === 0)
        throw new JqSyntaxError("Division by zero?");
      left = { k: "binary", op, a: left, b: right };
    }
    return left;
  };
  const unary = (): Node => (accept("-") ? { k: "negate", of: postfix() } : postfix());
  const postfix = (): Node => {
    let node = primary();
    for (;;) {
      const t = peek();
      if (t.t === "field") {
        at++;
        node = { k: "index", of: node, key: { k: "literal", v: t.v } };
      } else if (is(".") && (tokens[at + 1]?.t === "str" || tokens[at + 1]?.v === "[")) {
        at++;
        if (peek().t === "str") node = { k: "index", of: node, key: { k: "string", parts: tokens[at++]!.parts ?? [], format: undefined } };
      } else if (is("[")) {
        at++;
        node = suffix(node);
      } else if (accept("?")) node = { k: "try", body: node, handler: undefined };
      else return node;
    }
  };
  /** What stands behind an opening bracket. */
  const suffix = (of: Node): Node => {
    if (accept("]")) return { k: "iterate", of };
    if (accept(":")) {
      const to = pipe();
      expect("]");
      return { k: "slice", of, from: undefined, to };
    }
    const key = pipe();
    if (accept(":")) {
      const to = is("]") ? undefined : pipe();
      expect("]");
      return { k: "slice", of, from: key, to };
    }
    expect("]");
    return { k: "index", of, key };
  };
  const primary = (): Node => {
    const t = tokens[at++]!;
    switch (t.t) {
      case "num":
        return { k: "literal", v: Number(t.v) };
      case "str":
        return { k: "string", parts: t.parts ?? [], format: undefined };
      case "format":
        if (peek().t === "str") return { k: "string", parts: tokens[at++]!.parts ?? [], format: t.v };
        return { k: "format", name: t.v };
      case "var":
        if (t.v === "__loc__") return { k: "literal", v: { file: "<top-level>", line: source.slice(0, t.at).split("\n").length } };
        return { k: "var", name: t.v, at: t.at };
      case "field":
        return { k: "index", of: { k: "identity" }, key: { k: "literal", v: t.v } };
      case "name": {
        if (t.v === "break") return { k: "break", name: variable(), at: t.at };
        const args: Node[] = [];
        if (accept("(")) {
          do args.push(pipe());
          while (accept(";"));
          expect(")");
        }
        if (args.length === 0 && (t.v === "null" || t.v === "true" || t.v === "false")) return { k: "literal", v: t.v === "null" ? null : t.v === "true" };
        return { k: "call", name: t.v, args, at: t.at };
      }
      case "key":
        if (t.v === "if") {
          branches++;
          const branch = (): Node => {
            const test = pipe();
            expect("then");
            const a = pipe();
            if (accept("elif")) return { k: "if", test, a, b: branch() };
            const b = accept("else") ? pipe() : undefined;
            expect("end");
            branches--;
            return { k: "if", test, a, b };
          };
          return branch();
        }
        if (t.v === "try") {
          const body = postfix();
          return { k: "try", body, handler: accept("catch") ? postfix() : undefined };
        }
        if (t.v === "reduce" || t.v === "foreach") {
          const source = postfix();
          expect("as");
          const p = pattern();
          expect("(");
          const init = pipe();
          expect(";");
          const step = pipe();
          const extract = t.v === "foreach" && accept(";") ? pipe() : undefined;
          expect(")");
          return t.v === "reduce" ? { k: "reduce", source, pattern: p, init, update: step } : { k: "foreach", source, pattern: p, init, update: step, extract };
        }
        if (t.v === "def") {
          at--;
          return pipe();
        }
        break;
      case "op":
        if (t.v === "..") return { k: "recurse" };
        if (t.v === ".") {
          if (peek().t === "str") return { k: "index", of: { k: "identity" }, key: { k: "string", parts: tokens[at++]!.parts ?? [], format: undefined } };
          return { k: "identity" };
        }
        if (t.v === "(" || t.v === "[" || t.v === "{") open++;
        if (t.v === "(") {
          const node = pipe();
          expect(")");
          open--;
          return node;
        }
        if (t.v === "[") {
          const of = is("]") ? undefined : pipe();
          expect("]");
          open--;
          return { k: "array", of };
        }
        if (t.v === "{") {
          const node = object();
          open--;
          return node;
        }
        if (t.v === "-") return { k: "negate", of: postfix() };
        break;
      default:
        break;
    }
    at--;
    return unexpected(at === 0 && t.t !== "end" ? ", expecting $end" : "");
  };
  const object = (): Node => {
    const entries: { key: Node; value: Node }[] = [];
    while (!is("}")) {
      const t = tokens[at++]!;
      let key: Node;
      if (t.t === "var") {
        entries.push({ key: { k: "literal", v: t.v }, value: { k: "var", name: t.v } });
        if (!accept(",")) break;
        continue;
      }
      if (t.t === "str") key = { k: "string", parts: t.parts ?? [], format: undefined };
      else if (t.t === "name" || t.t === "key" || t.t === "num") key = { k: "literal", v: t.v };
      else if (t.t === "op" && t.v === "(") {
        key = pipe();
        expect(")");
      } else {
        at--;
        return unexpected();
      }
      if (accept(":")) {
        let value = alternativeValue();
        while (accept("|")) value = { k: "pipe", a: value, b: alternativeValue() };
        entries.push({ key, value });
      } else entries.push({ key, value: { k: "index", of: { k: "identity" }, key } });
      if (!accept(",")) break;
    }
    if (!accept("}")) unexpected(peek().t === "end" ? ", expecting '}'" : "");
    return { k: "object", entries };
  };
  const alternativeValue = (): Node => alternative();
  const node = pipe();
  if (peek().t !== "end") unexpected(", expecting $end");
  return node;
}
