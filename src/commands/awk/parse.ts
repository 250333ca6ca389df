// awk's grammar of programs: rules, functions and statements.
import { expressionParser } from "./parse-expressions";
import type { Style } from "../style";
import { AwkSyntaxError, type AwkFunction, type Expr, type Program, type Rule, type Stmt } from "./tree";
import { Words } from "./words";

/** A program's tree. Throws AwkSyntaxError. */
export function parseAwk(source: string, style: Style): Program {
  const words = new Words(source, style);
  // Only mawk looks at where these stand.
  let loops = 0;
  let place: "rule" | "BEGIN" | "function" = "rule";
  const misplaced = (word: string): void => {
    if (style !== "gnu") return;
    if ((word === "break" || word === "continue") && loops === 0) words.fail(`${word} statement outside of loop`);
    if ((word === "next" || word === "nextfile") && place === "BEGIN") words.fail(`improper use of ${word}`);
    if (word === "return" && place !== "function") words.fail("return outside function body");
  };
  const within = <T>(where: typeof place, body: () => T): T => {
    place = where;
    const result = body();
    place = "rule";
    return result;
  };
  const loop = (body: () => Stmt): Stmt => {
    loops++;
    const result = body();
    loops--;
    return result;
  };
  const { expr, list, target, printed } = expressionParser(words);

  const program = (): Program => {
    const rules: Rule[] = [];
    const functions = new Map<string, AwkFunction>();
    words.terminators();
    while (words.token.t !== "end") {
      if (words.is("function") || words.is("func")) {
        words.next();
        const name = functionName();
        words.expect("(");
        const params: string[] = [];
        if (!words.is(")"))
          do {
            words.newlines();
            params.push(parameter());
            if (params.indexOf(params.at(-1)!) < params.length - 1 && style === "gnu") words.fail(`${params.at(-1)} is duplicated in argument list`);
          } while (words.accept(","));
        words.expect(")");
        words.newlines();
        functions.set(name, { name, params, body: within("function", block) });
      } else if (words.accept("BEGIN")) rules.push({ when: "BEGIN", from: undefined, to: undefined, body: within("BEGIN", block) });
      else if (words.accept("END")) rules.push({ when: "END", from: undefined, to: undefined, body: within("BEGIN", block) });
      else if (words.is("{")) rules.push({ when: "always", from: undefined, to: undefined, body: block() });
      else {
        const from = expr();
        const to = words.accept(",") ? (words.newlines(), expr()) : undefined;
        rules.push({ when: to === undefined ? "match" : "range", from, to, body: words.is("{") ? block() : undefined });
      }
      words.terminators();
    }
    const unknown = called(rules, functions).find((name) => !functions.has(name));
    if (unknown !== undefined)
      throw new AwkSyntaxError(`line ${source.split("\n").length + 1}: function ${unknown} never defined`, "Call to undefined function");
    return { rules, functions };
  };

  const functionName = (): string => {
    const t = words.next();
    return t.t === "func" || t.t === "name" ? t.v : words.unexpected(t);
  };
  const parameter = (): string => {
    const t = words.next();
    return t.t === "name" ? t.v : words.unexpected(t);
  };

  const block = (): Stmt => {
    words.expect("{");
    const list: Stmt[] = [];
    words.terminators();
    while (!words.is("}")) {
      list.push(statement());
      words.terminators();
    }
    words.next();
    return { s: "block", list };
  };

  /** What must stand behind a simple statement; a closing brace is left to its block. */
  const ending = (): void => {
    if (!words.atEnd) words.unexpected(words.token);
    if (!words.is("}") && words.token.t !== "end") words.next();
  };

  const statement = (): Stmt => {
    if (words.is("{")) return block();
    if (words.accept("if")) {
      words.expect("(");
      const test = expr();
      words.expect(")");
      words.newlines();
      if (words.is(";")) {
        words.next();
        return { s: "if", test, a: { s: "block", list: [] }, b: undefined };
      }
      const a = statement();
      const mark = words.mark();
      words.terminators();
      if (words.accept("else")) {
        words.newlines();
        if (words.is("}")) return { s: "if", test, a, b: undefined };
        return { s: "if", test, a, b: statement() };
      }
      words.back(mark);
      return { s: "if", test, a, b: undefined };
    }
    if (words.accept("while")) {
      words.expect("(");
      const test = expr();
      words.expect(")");
      if (words.is(";")) {
        words.next();
        return { s: "while", test, body: { s: "block", list: [] }, after: false };
      }
      words.newlines();
      return { s: "while", test, body: loop(statement), after: false };
    }
    if (words.accept("do")) {
      words.newlines();
      const body = loop(statement);
      words.terminators();
      words.expect("while");
      words.expect("(");
      const test = expr();
      words.expect(")");
      ending();
      return { s: "while", test, body, after: true };
    }
    if (words.accept("for")) {
      words.expect("(");
      if (words.token.t === "name") {
        const mark = words.mark();
        const name = words.next().v;
        if (words.accept("in")) {
          const array = words.next().v;
          if (words.accept(")")) {
            words.newlines();
            return { s: "forin", name, array, body: loop(statement) };
          }
        }
        words.back(mark);
      }
      const init = words.is(";") ? undefined : simple();
      words.expect(";");
      words.newlines();
      const test = words.is(";") ? undefined : expr();
      words.expect(";");
      words.newlines();
      const step = words.is(")") ? undefined : simple();
      words.expect(")");
      if (words.is(";")) {
        words.next();
        return { s: "for", init, test, step, body: { s: "block", list: [] } };
      }
      words.newlines();
      return { s: "for", init, test, step, body: loop(statement) };
    }
    const s = simple();
    ending();
    return s;
  };

  const simple = (): Stmt => {
    for (const word of ["next", "break", "continue", "nextfile"] as const)
      if (words.accept(word)) {
        misplaced(word);
        return { s: word };
      }
    for (const word of ["exit", "return"] as const)
      if (words.accept(word)) {
        misplaced(word);
        return { s: word, e: words.atEnd ? undefined : expr() };
      }
    if (words.accept("delete")) {
      const name = words.next().v;
      if (!words.accept("[")) return { s: "delete", name, subs: undefined };
      const subs = list("]");
      return { s: "delete", name, subs };
    }
    if (words.is("print") || words.is("printf")) {
      const format = words.next().v === "printf";
      let args: readonly Expr[] = words.atEnd || [">", ">>", "|"].some((v) => words.is(v)) ? [] : printed();
      if (args.length === 1 && args[0]!.k === "group") args = args[0]!.list;
      if (format && args.length === 0) words.fail("no arguments in call to printf", "Too few arguments");
      const to = words.is(">") || words.is(">>") || words.is("|") ? { op: words.next().v, e: target() } : undefined;
      return { s: "print", args, format, to };
    }
    return { s: "expr", e: expr() };
  };

  return program();
}

/** The names of the program's own functions that it calls. */
function called(rules: readonly Rule[], functions: ReadonlyMap<string, AwkFunction>): readonly string[] {
  const names: string[] = [];
  const visit = (x: unknown): void => {
    if (x === null || typeof x !== "object") return;
    if ("k" in x && x.k === "call" && "own" in x && x.own === true) names.push((x as unknown as { name: string }).name);
    for (const v of Object.values(x)) visit(v);
  };
  visit(rules);
  visit([...functions.values()]);
  return names;
}
