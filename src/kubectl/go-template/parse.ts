// Go's text/template, parsed: text, actions, if, range, with, define, variables, pipelines. Errors in Go's words.
import { Failure } from "../failure";

export type Expr =
  | { readonly type: "dot" }
  | { readonly type: "field"; readonly names: readonly string[]; readonly at: number }
  | { readonly type: "variable"; readonly name: string; readonly names: readonly string[]; readonly at: number }
  | { readonly type: "literal"; readonly value: unknown; readonly text: string }
  | { readonly type: "call"; readonly name: string; readonly at: number }
  | { readonly type: "pipe"; readonly pipe: Pipe; readonly names: readonly string[]; readonly at: number };
export type Command = { readonly words: readonly Expr[]; readonly at: number };
export type Pipe = {
  readonly declare: readonly string[];
  readonly assign: boolean;
  readonly commands: readonly Command[];
  readonly text: string;
  readonly at: number;
};
export type TemplateNode =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "action"; readonly pipe: Pipe }
  | { readonly type: "if" | "range" | "with"; readonly pipe: Pipe; readonly body: readonly TemplateNode[]; readonly otherwise: readonly TemplateNode[] }
  | { readonly type: "template"; readonly name: string; readonly pipe: Pipe | undefined }
  | { readonly type: "break" | "continue" };
export type Template = { readonly source: string; readonly root: readonly TemplateNode[]; readonly defined: ReadonlyMap<string, readonly TemplateNode[]> };

type Token = {
  readonly kind: "field" | "variable" | "word" | "string" | "number" | "char" | "punct" | "dot";
  readonly text: string;
  readonly at: number;
  readonly spaced: boolean;
};
type Piece = { readonly text?: string; readonly action?: string; readonly at: number };

export const FUNCTIONS: ReadonlySet<string> = new Set(
  "and or not len index slice print printf println html js urlquery eq ne lt le gt ge call exists base64decode".split(" "),
);

export function parseTemplate(source: string): Template {
  return new TemplateParser(source).parse();
}

class TemplateParser {
  readonly #defined = new Map<string, readonly TemplateNode[]>();
  #pieces: Piece[] = [];
  #next = 0;
  #variables: string[] = ["$"];
  constructor(readonly source: string) {}

  #fail(at: number, problem: string): never {
    throw new Failure(`template: output:${this.source.slice(0, at).split("\n").length}: ${problem}`);
  }

  parse(): Template {
    this.#pieces = this.#split();
    const { nodes, end } = this.#nodes();
    if (end !== undefined) this.#fail(end.at, `unexpected {{${end.word}}}`);
    return { source: this.source, root: nodes, defined: this.#defined };
  }

  #split(): Piece[] {
    const out: Piece[] = [];
    let at = 0;
    let trim = false;
    for (;;) {
      const open = this.source.indexOf("{{", at);
      let text = open < 0 ? this.source.slice(at) : this.source.slice(at, open);
      if (trim) text = text.replace(/^[ \t\r\n]+/, "");
      const left = open >= 0 && /^\{\{-[ \t\r\n]/.test(this.source.slice(open, open + 4));
      if (left) text = text.replace(/[ \t\r\n]+$/, "");
      if (text !== "") out.push({ text, at });
      if (open < 0) return out;
      let from = open + (left ? 3 : 2);
      if (/^[ \t\r\n]*\/\*/.test(this.source.slice(from))) {
        const close = /\*\/([ \t\r\n]+-)?\}\}/.exec(this.source.slice(from));
        if (close === null) this.#fail(open, "unclosed comment");
        trim = close[1] !== undefined;
        at = from + close.index + close[0].length;
        continue;
      }
      const start = from;
      for (;;) {
        const ch = this.source[from];
        if (ch === undefined) this.#fail(open, "unclosed action");
        if (ch === '"' || ch === "'") {
          const quoteAt = from;
          for (from++; this.source[from] !== ch; from++) {
            if (this.source[from] === undefined || this.source[from] === "\n")
              this.#fail(quoteAt, ch === '"' ? "unterminated quoted string" : "unterminated character constant");
            if (this.source[from] === "\\") from++;
          }
          from++;
        } else if (ch === "`") {
          const end = this.source.indexOf("`", from + 1);
          if (end < 0) this.#fail(from, "unterminated raw quoted string");
          from = end + 1;
        } else if (this.source.startsWith("}}", from)) break;
        else from++;
      }
      let action = this.source.slice(start, from);
      trim = /[ \t\r\n]-$/.test(action);
      if (trim) action = action.slice(0, -2);
      out.push({ action, at: start });
      at = from + 2;
    }
  }

  /** Nodes up to {{end}} or {{else}}; `end` is that, undefined at the end of the text. */
  #nodes(): { nodes: TemplateNode[]; end: { word: string; at: number; rest: string } | undefined } {
    const nodes: TemplateNode[] = [];
    while (this.#next < this.#pieces.length) {
      const piece = this.#pieces[this.#next++]!;
      if (piece.text !== undefined) {
        nodes.push({ type: "text", text: piece.text });
        continue;
      }
      const action = piece.action ?? "";
      const word = /^[ \t\r\n]*([A-Za-z]+)(?![A-Za-z0-9_.])/.exec(action);
      const rest = word === null ? action : action.slice(word[0].length);
      const restAt = piece.at + (word?.[0].length ?? 0);
      switch (word?.[1]) {
        case "end":
        case "else":
          return { nodes, end: { word: word[1], at: piece.at, rest: rest.trim() } };
        case "if":
        case "range":
        case "with":
          nodes.push(this.#control(word[1], rest, restAt));
          break;
        case "break":
        case "continue":
          nodes.push({ type: word[1] });
          break;
        case "define":
        case "block": {
          const m = /^\s*("(?:[^"\\]|\\.)*"|`[^`]*`)\s*(.*)$/s.exec(rest);
          if (m === null) this.#fail(piece.at, "unexpected token in define clause");
          const name = m[1]!.slice(1, -1);
          const inner = this.#nodes();
          this.#defined.set(name, inner.nodes);
          if (word[1] === "block") nodes.push({ type: "template", name, pipe: this.#pipe(m[2]!, restAt, "block clause") });
          break;
        }
        case "template": {
          const m = /^\s*("(?:[^"\\]|\\.)*"|`[^`]*`)\s*(.*)$/s.exec(rest);
          if (m === null) this.#fail(piece.at, "unexpected token in template clause");
          nodes.push({ type: "template", name: m[1]!.slice(1, -1), pipe: m[2]!.trim() === "" ? undefined : this.#pipe(m[2]!, restAt, "template clause") });
          break;
        }
        default:
          nodes.push({ type: "action", pipe: this.#pipe(action, piece.at, "command") });
      }
    }
    return { nodes, end: undefined };
  }

  #control(type: "if" | "range" | "with", text: string, at: number): TemplateNode {
    const depth = this.#variables.length;
    const pipe = this.#pipe(text, at, type);
    const body = this.#nodes();
    let otherwise: readonly TemplateNode[] = [];
    let end = body.end;
    if (end?.word === "else") {
      const chained = /^(if|with)\b(.*)$/s.exec(end.rest);
      if (chained !== null && chained[1] === type) {
        const inner = this.#control(type, chained[2]!, end.at);
        this.#variables.length = depth;
        return { type, pipe, body: body.nodes, otherwise: [inner] };
      }
      const more = this.#nodes();
      otherwise = more.nodes;
      end = more.end;
    }
    if (end === undefined) this.#fail(this.source.length, "unexpected EOF");
    this.#variables.length = depth;
    return { type, pipe, body: body.nodes, otherwise };
  }

  #pipe(text: string, at: number, context: string): Pipe {
    const tokens = this.#tokens(text, at);
    if (tokens.length === 0) this.#fail(at, `missing value for ${context}`);
    const { pipe, next } = this.#pipeline(tokens, 0, text, at, context);
    if (next < tokens.length) this.#fail(tokens[next]!.at, `unexpected ${show(tokens[next]!)} in ${context}`);
    return pipe;
  }

  #pipeline(tokens: readonly Token[], from: number, text: string, at: number, context: string): { pipe: Pipe; next: number } {
    let i = from;
    const declare: string[] = [];
    let assign = false;
    const isOp = (t: Token | undefined, s: string): boolean => t?.kind === "punct" && t.text === s;
    if (tokens[i]?.kind === "variable") {
      let j = i + 1;
      const names = [tokens[i]!.text];
      if (isOp(tokens[j], ",") && tokens[j + 1]?.kind === "variable") {
        names.push(tokens[j + 1]!.text);
        j += 2;
      }
      if (isOp(tokens[j], ":=") || isOp(tokens[j], "=")) {
        assign = tokens[j]!.text === "=";
        declare.push(...names);
        if (!assign) this.#variables.push(...names);
        i = j + 1;
      }
    }
    const commands: Command[] = [];
    for (;;) {
      const words: Expr[] = [];
      const startAt = tokens[i]?.at ?? at + text.length;
      for (; i < tokens.length && !isOp(tokens[i], "|") && !isOp(tokens[i], ")");) {
        const t = tokens[i]!;
        if (words.length > 0 && !t.spaced) this.#fail(t.at, `unexpected ${show(t)} in operand`);
        i = this.#operand(tokens, i, words, text, at);
      }
      if (words.length === 0) this.#fail(startAt, commands.length > 0 || from > 0 ? `missing value for ${context}` : `missing value for ${context}`);
      commands.push({ words, at: startAt });
      if (!isOp(tokens[i], "|")) break;
      i++;
    }
    return { pipe: { declare, assign, commands, text: text.trim(), at }, next: i };
  }

  #operand(tokens: readonly Token[], from: number, words: Expr[], text: string, at: number): number {
    let i = from;
    const t = tokens[i++]!;
    const fields = (): { names: string[]; at: number } => {
      const names: string[] = [];
      let first = t.at;
      while (tokens[i]?.kind === "field" && !tokens[i]!.spaced) {
        if (names.length === 0) first = tokens[i]!.at;
        names.push(tokens[i++]!.text);
      }
      return { names, at: first };
    };
    switch (t.kind) {
      case "field": {
        const more = fields();
        words.push({ type: "field", names: [t.text, ...more.names], at: more.names.length > 0 ? more.at : t.at });
        break;
      }
      case "variable": {
        if (!this.#variables.includes(t.text)) this.#fail(t.at, `undefined variable ${JSON.stringify(t.text)}`);
        const more = fields();
        words.push({ type: "variable", name: t.text, names: more.names, at: more.at });
        break;
      }
      case "dot":
        words.push({ type: "dot" });
        break;
      case "string":
      case "number":
      case "char":
        words.push({ type: "literal", value: literal(t), text: t.text });
        break;
      case "word":
        if (t.text === "true" || t.text === "false") words.push({ type: "literal", value: t.text === "true", text: t.text });
        else if (t.text === "nil") words.push({ type: "literal", value: null, text: "nil" });
        else {
          if (!FUNCTIONS.has(t.text)) this.#fail(t.at, `function ${JSON.stringify(t.text)} not defined`);
          words.push({ type: "call", name: t.text, at: t.at });
        }
        break;
      default: {
        if (t.text !== "(") this.#fail(t.at, `unexpected ${show(t)} in command`);
        const inner = this.#pipeline(tokens, i, text, at, "parenthesized pipeline");
        i = inner.next;
        if (tokens[i]?.text !== ")") this.#fail(t.at, "unclosed left paren");
        i++;
        const more = fields();
        words.push({ type: "pipe", pipe: inner.pipe, names: more.names, at: t.at });
      }
    }
    return i;
  }

  #tokens(text: string, at: number): Token[] {
    const out: Token[] = [];
    const rules: readonly [Token["kind"], RegExp][] = [
      ["string", /^"(?:[^"\\]|\\.)*"|^`[^`]*`/s],
      ["char", /^'(?:[^'\\]|\\.)+'/s],
      ["number", /^[-+]?(0[xX][0-9a-fA-F]+|\d+(\.\d*)?([eE][-+]?\d+)?|\.\d+)/],
      ["field", /^\.[\p{L}_][\p{L}\p{N}_]*/u],
      ["dot", /^\.(?![\p{L}\p{N}_])/u],
      ["variable", /^\$[\p{L}\p{N}_]*/u],
      ["word", /^[\p{L}_][\p{L}\p{N}_]*/u],
      ["punct", /^:=|^[=|(),]/],
    ];
    for (let i = 0; i < text.length;) {
      const space = /^[ \t\r\n]+/.exec(text.slice(i));
      if (space !== null) {
        i += space[0].length;
        if (i >= text.length) break;
      }
      const rest = text.slice(i);
      let found = false;
      for (const [kind, rule] of rules) {
        const m = rule.exec(rest);
        if (m === null) continue;
        const before = out.at(-1);
        out.push({
          kind,
          text: kind === "field" ? m[0].slice(1) : m[0],
          at: at + i,
          spaced: space !== null || i === 0 || before?.text === "(" || before?.text === "|" || kind === "punct",
        });
        i += m[0].length;
        found = true;
        break;
      }
      if (!found)
        this.#fail(
          at + i,
          /^[-./0-9]/.test(rest)
            ? `bad character U+${rest.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")} '${rest[0]}'`
            : `unexpected ${JSON.stringify(rest[0])} in command`,
        );
    }
    return out;
  }
}

function show(t: Token): string {
  return t.kind === "field" ? `<.${t.text}>` : t.kind === "punct" ? JSON.stringify(t.text) : `<${t.text}>`;
}

function literal(t: Token): unknown {
  if (t.kind === "number") return Number(t.text);
  if (t.text.startsWith("`")) return t.text.slice(1, -1);
  const body = t.text.slice(1, -1).replace(/\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g, (_, e: string) => {
    if (e.length > 1) return String.fromCodePoint(parseInt(e.slice(1), 16));
    return ({ n: "\n", t: "\t", r: "\r", a: "\u0007", b: "\b", f: "\f", v: "\v", "0": "\0" } as Record<string, string>)[e] ?? e;
  });
  return t.kind === "char" ? body.codePointAt(0) : body;
}
