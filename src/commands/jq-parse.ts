// jq's language to a tree, and JSON texts to values (jq reads a stream of them).
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json };

export type Node =
  | { readonly k: "identity" | "recurse" | "break" }
  | { readonly k: "literal"; readonly v: Json }
  | { readonly k: "string"; readonly parts: readonly (string | Node)[]; readonly format: string | undefined }
  | { readonly k: "format"; readonly name: string }
  | { readonly k: "index"; readonly of: Node; readonly key: Node }
  | { readonly k: "slice"; readonly of: Node; readonly from: Node | undefined; readonly to: Node | undefined }
  | { readonly k: "iterate"; readonly of: Node }
  | { readonly k: "array"; readonly of: Node | undefined }
  | { readonly k: "object"; readonly entries: readonly { readonly key: Node; readonly value: Node }[] }
  | { readonly k: "pipe" | "comma" | "alternative"; readonly a: Node; readonly b: Node }
  | { readonly k: "binary"; readonly op: string; readonly a: Node; readonly b: Node }
  | { readonly k: "update"; readonly op: string; readonly a: Node; readonly b: Node }
  | { readonly k: "negate"; readonly of: Node }
  | { readonly k: "if"; readonly test: Node; readonly a: Node; readonly b: Node | undefined }
  | { readonly k: "try"; readonly body: Node; readonly handler: Node | undefined }
  | { readonly k: "reduce"; readonly source: Node; readonly pattern: Pattern; readonly init: Node; readonly update: Node }
  | { readonly k: "foreach"; readonly source: Node; readonly pattern: Pattern; readonly init: Node; readonly update: Node; readonly extract: Node | undefined }
  | { readonly k: "as"; readonly source: Node; readonly pattern: Pattern; readonly body: Node }
  | { readonly k: "def"; readonly name: string; readonly params: readonly string[]; readonly body: Node; readonly rest: Node }
  | { readonly k: "call"; readonly name: string; readonly args: readonly Node[] }
  | { readonly k: "var"; readonly name: string };

export type Pattern =
  | { readonly k: "name"; readonly name: string }
  | { readonly k: "array"; readonly items: readonly Pattern[] }
  | { readonly k: "object"; readonly entries: readonly { readonly key: Node; readonly name: string | undefined; readonly pattern: Pattern | undefined }[] };

export class JqSyntaxError extends Error {}

type Token = {
  readonly t: "op" | "name" | "var" | "field" | "num" | "str" | "format" | "key" | "end";
  readonly v: string;
  readonly parts?: readonly (string | Node)[];
};

const keywords = new Set(["def", "if", "then", "elif", "else", "end", "as", "reduce", "foreach", "try", "catch", "and", "or", "label", "import", "include"]);

/** Throws JqSyntaxError with jq's words. */
export function parseJq(source: string): Node {
  const tokens = tokenise(source);
  let at = 0;
  const peek = (): Token => tokens[at]!;
  const is = (v: string): boolean => (peek().t === "op" || peek().t === "key") && peek().v === v;
  const accept = (v: string): boolean => (is(v) ? (at++, true) : false);
  const unexpected = (): never => {
    const t = peek();
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
              : `'${t.v}'`;
    throw new JqSyntaxError(`syntax error, unexpected ${shown}`);
  };
  const expect = (v: string): void => {
    if (!accept(v)) unexpected();
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
    const left = comma();
    if (accept("as")) {
      const patterns = pattern();
      while (is("?")) unexpected();
      expect("|");
      return { k: "as", source: left, pattern: patterns, body: pipe() };
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
    expect("{");
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
    while (is("*") || is("/") || is("%")) left = { k: "binary", op: tokens[at++]!.v, a: left, b: unary() };
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
        return { k: "var", name: t.v };
      case "field":
        return { k: "index", of: { k: "identity" }, key: { k: "literal", v: t.v } };
      case "name": {
        const args: Node[] = [];
        if (accept("(")) {
          do args.push(pipe());
          while (accept(";"));
          expect(")");
        }
        if (args.length === 0 && (t.v === "null" || t.v === "true" || t.v === "false")) return { k: "literal", v: t.v === "null" ? null : t.v === "true" };
        return { k: "call", name: t.v, args };
      }
      case "key":
        if (t.v === "if") {
          const branch = (): Node => {
            const test = pipe();
            expect("then");
            const a = pipe();
            if (accept("elif")) return { k: "if", test, a, b: branch() };
            const b = accept("else") ? pipe() : undefined;
            expect("end");
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
        if (t.v === "(") {
          const node = pipe();
          expect(")");
          return node;
        }
        if (t.v === "[") {
          if (accept("]")) return { k: "array", of: undefined };
          const of = pipe();
          expect("]");
          return { k: "array", of };
        }
        if (t.v === "{") return object();
        if (t.v === "-") return { k: "negate", of: postfix() };
        break;
      default:
        break;
    }
    at--;
    return unexpected();
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
    expect("}");
    return { k: "object", entries };
  };
  const alternativeValue = (): Node => alternative();
  const node = pipe();
  if (peek().t !== "end") unexpected();
  return node;
}

function tokenise(source: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < source.length) {
    const rest = source.slice(i);
    const blank = /^(\s+|#[^\n]*)/.exec(rest);
    if (blank !== null) {
      i += blank[0].length;
      continue;
    }
    if (rest[0] === '"') {
      const parts: (string | Node)[] = [];
      let text = "";
      i++;
      for (;;) {
        const c = source[i];
        if (c === undefined) throw new JqSyntaxError("syntax error, unexpected QQSTRING_START, expecting $end");
        if (c === '"') break;
        if (c !== "\\") {
          text += c;
          i++;
          continue;
        }
        const n = source[i + 1];
        if (n === "(") {
          let depth = 0;
          let end = i + 1;
          for (; end < source.length; end++) {
            if (source[end] === "(") depth++;
            else if (source[end] === ")" && --depth === 0) break;
            else if (source[end] === '"') for (end++; end < source.length && source[end] !== '"'; end++) if (source[end] === "\\") end++;
          }
          parts.push(text, parseJq(source.slice(i + 2, end)));
          text = "";
          i = end + 1;
        } else if (n === "u") {
          text += String.fromCharCode(parseInt(source.slice(i + 2, i + 6), 16));
          i += 6;
        } else {
          const simple: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", "/": "/", "\\": "\\", '"': '"' };
          text += simple[n ?? ""] ?? "";
          i += 2;
        }
      }
      i++;
      if (text !== "" || parts.length === 0) parts.push(text);
      tokens.push({ t: "str", v: "", parts });
      continue;
    }
    const m =
      /^(?<field>\.[A-Za-z_]\w*)|^(?<num>(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|^\$(?<var>__loc__|[A-Za-z_]\w*)|^(?<format>@\w+)|^(?<name>[A-Za-z_][\w]*(?:::\w+)*)|^(?<op>\.\.|\?\/\/|\/\/=|\/\/|\|=|\+=|-=|\*=|\/=|%=|==|!=|<=|>=|[.[\]{}()|,:;=<>+\-*/%?])/.exec(
        rest,
      );
    if (m === null) throw new JqSyntaxError("syntax error, unexpected INVALID_CHARACTER");
    i += m[0].length;
    const g = m.groups!;
    if (g.field !== undefined) tokens.push({ t: "field", v: g.field.slice(1) });
    else if (g.num !== undefined) tokens.push({ t: "num", v: g.num });
    else if (g.var !== undefined) tokens.push({ t: "var", v: g.var });
    else if (g.format !== undefined) tokens.push({ t: "format", v: g.format });
    else if (g.name !== undefined) tokens.push({ t: keywords.has(g.name) ? "key" : "name", v: g.name });
    else tokens.push({ t: "op", v: g.op! });
  }
  tokens.push({ t: "end", v: "" });
  return tokens;
}

export class JsonError extends Error {}

/** The JSON values of a text, one after the other; each with how many newlines came before its end. Throws JsonError. */
export function* jsonValues(text: string): Generator<{ value: Json; line: number }, void, void> {
  let i = 0;
  const place = (): string => {
    const before = text.slice(0, i + 1);
    return `at line ${before.split("\n").length - (text[i] === "\n" ? 1 : 0)}, column ${i - text.lastIndexOf("\n", i - 1)}`;
  };
  const space = (): void => {
    while (i < text.length && /\s/.test(text[i]!)) i++;
  };
  const value = (): Json => {
    space();
    const c = text[i];
    if (c === "{") {
      const object: { [key: string]: Json } = {};
      i++;
      space();
      if (text[i] === "}") {
        i++;
        return object;
      }
      for (;;) {
        space();
        if (text[i] !== '"') {
          word();
          throw new JsonError(`Object keys must be strings ${place()}`);
        }
        const key = string();
        space();
        if (text[i] !== ":") throw new JsonError(`Objects must consist of key:value pairs ${place()}`);
        i++;
        object[key] = value();
        space();
        if (text[i] === ",") i++;
        else if (text[i] === "}") {
          i++;
          return object;
        } else if (i >= text.length)
          throw new JsonError(`Unfinished JSON term at EOF at line ${text.split("\n").length}, column ${text.length - text.lastIndexOf("\n") - 1}`);
        else throw new JsonError(`Expected separator between values ${place()}`);
      }
    }
    if (c === "[") {
      const list: Json[] = [];
      i++;
      space();
      if (text[i] === "]") {
        i++;
        return list;
      }
      for (;;) {
        list.push(value());
        space();
        if (text[i] === ",") i++;
        else if (text[i] === "]") {
          i++;
          return list;
        } else if (i >= text.length)
          throw new JsonError(`Unfinished JSON term at EOF at line ${text.split("\n").length}, column ${text.length - text.lastIndexOf("\n") - 1}`);
        else throw new JsonError(`Expected separator between values ${place()}`);
      }
    }
    if (c === '"') return string();
    if (c === undefined)
      throw new JsonError(`Unfinished JSON term at EOF at line ${text.split("\n").length}, column ${text.length - text.lastIndexOf("\n") - 1}`);
    return word();
  };
  const word = (): Json => {
    const m = /^[^\s,:[\]{}"]+/.exec(text.slice(i, i + 400));
    const w = m === null ? "" : m[0];
    i += w.length;
    if (w === "null" || w === "true" || w === "false") return w === "null" ? null : w === "true";
    if (w === "nan" || w === "NaN") return null;
    if (/^-?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(w)) return Number(w);
    throw new JsonError(`Invalid numeric literal ${i >= text.length ? `at EOF ${place()}` : place()}`);
  };
  const string = (): string => {
    let result = "";
    for (i++; i < text.length && text[i] !== '"'; i++) {
      if (text[i] !== "\\") {
        result += text[i];
        continue;
      }
      const n = text[++i]!;
      if (n === "u") {
        result += String.fromCharCode(parseInt(text.slice(i + 1, i + 5), 16));
        i += 4;
      } else result += ({ n: "\n", t: "\t", r: "\r", b: "\b", f: "\f" } as Record<string, string>)[n] ?? n;
    }
    if (i >= text.length)
      throw new JsonError(`Unfinished string at EOF at line ${text.split("\n").length}, column ${text.length - text.lastIndexOf("\n") - 1}`);
    i++;
    return result;
  };
  for (space(); i < text.length; space()) {
    const v = value();
    yield { value: v, line: text.slice(0, i).split("\n").length - 1 + (text[i] === "\n" ? 1 : 0) };
  }
}
