// awk's words: a program cut into tokens as its parser asks for them, since only that knows whether a / divides.
import { isBuiltin } from "./builtins";
import type { Style } from "../style";
import { AwkSyntaxError } from "./tree";

export type Token = { readonly t: "num" | "str" | "regex" | "name" | "func" | "builtin" | "key" | "op" | "nl" | "end"; readonly v: string };

/** A place in the program to come back to. */
export type Mark = { readonly pos: number; readonly token: Token };

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

const textEscapes: Readonly<Record<string, string>> = {
  n: "\n",
  t: "\t",
  r: "\r",
  "\\": "\\",
  '"': '"',
  "/": "/",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
};

const decimal = /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/;
const anyNumber = /^(?:0[xX][0-9a-fA-F]+|(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)/;

/** The words of one program; all its methods throw AwkSyntaxError for what cannot be a word. */
export class Words {
  #pos = 0;
  #token: Token;

  constructor(
    readonly source: string,
    readonly style: Style,
  ) {
    this.#token = this.#scan();
  }

  /** The word that stands next. */
  get token(): Token {
    return this.#token;
  }

  /** Takes the word that stands next. */
  next(): Token {
    const taken = this.#token;
    this.#token = this.#scan();
    return taken;
  }

  /** Whether this operator or keyword stands next. */
  is(v: string): boolean {
    return (this.#token.t === "op" || this.#token.t === "key") && this.#token.v === v;
  }

  /** Takes this operator or keyword if it stands next. */
  accept(v: string): boolean {
    if (!this.is(v)) return false;
    this.next();
    return true;
  }

  expect(v: string): void {
    if (!this.accept(v)) this.unexpected(this.#token);
  }

  /** The line that is read. */
  get line(): number {
    return this.source.slice(0, this.#pos).split("\n").length;
  }

  /** A mistake on the line that is read. */
  fail(what: string, busybox?: string): never {
    throw new AwkSyntaxError(`line ${this.line}: ${what}`, busybox);
  }

  unexpected(token: Token): never {
    if (token.t === "end") {
      // mawk takes the end of the source for a line's end, and tells what is still open.
      const open = (a: string, b: string): boolean => this.#bare.split(a).length > this.#bare.split(b).length;
      const lines = this.source.split("\n").length;
      const missing = [
        ...(open("(", ")") ? [`line ${lines}: missing ) near end of line`] : []),
        ...(open("{", "}") ? [`line ${lines + 1}: missing } near end of file`] : []),
      ];
      throw new AwkSyntaxError(missing.length > 0 ? missing.join("\nawk: ") : `line ${lines}: syntax error at or near end of line`, "Unexpected token");
    }
    if (token.v === "}" && this.#bare.split("}").length > this.#bare.split("{").length)
      throw new AwkSyntaxError(`line ${this.line}: extra '}'\nawk: line ${this.line}: syntax error at or near end of line`, "Unexpected token");
    this.fail(`syntax error at or near ${token.v === "\n" ? "end of line" : token.v}`, "Unexpected token");
  }

  /** The source without its texts. */
  get #bare(): string {
    return this.source.replace(/"(\\.|[^"\\])*"/gs, "");
  }

  /** Takes newlines. */
  newlines(): void {
    while (this.#token.t === "nl") this.next();
  }

  /** Takes newlines and semicolons. */
  terminators(): void {
    while (this.#token.t === "nl" || this.is(";")) this.next();
  }

  /** Whether a simple statement ends here. */
  get atEnd(): boolean {
    return this.#token.t === "nl" || this.#token.t === "end" || this.is(";") || this.is("}");
  }

  mark(): Mark {
    return { pos: this.#pos, token: this.#token };
  }

  back(mark: Mark): void {
    this.#pos = mark.pos;
    this.#token = mark.token;
  }

  /** The regular expression that starts with the word that stands next, / or /=. */
  regex(): string {
    const { source } = this;
    let text = this.is("/=") ? "=" : "";
    let bracket = false;
    for (; this.#pos < source.length; this.#pos++) {
      const c = source[this.#pos]!;
      if (c === "\\" && source[this.#pos + 1] === "/") {
        text += "/";
        this.#pos++;
        continue;
      }
      if (c === "\\") {
        text += c + (source[++this.#pos] ?? "");
        continue;
      }
      if (c === "[") bracket = true;
      else if (c === "]") bracket = false;
      else if (c === "/" && !bracket) break;
      if (c === "\n") break;
      text += c;
    }
    if (source[this.#pos] !== "/") this.fail(`runaway regular expression /${text.slice(0, 10)} ...`, "Unexpected end of string");
    this.#pos++;
    this.next();
    return text;
  }

  #scan(): Token {
    const { source } = this;
    for (;;) {
      const m = /^(?:[ \t\r]+|\\\n|#[^\n]*)/.exec(source.slice(this.#pos, this.#pos + 500));
      if (m === null) break;
      this.#pos += m[0].length;
    }
    const c = source[this.#pos];
    if (c === undefined) return { t: "end", v: "" };
    if (c === "\n") {
      this.#pos++;
      return { t: "nl", v: "\n" };
    }
    const number = (this.style === "gnu" ? decimal : anyNumber).exec(source.slice(this.#pos, this.#pos + 60));
    if (number !== null) {
      this.#pos += number[0].length;
      return { t: "num", v: number[0] };
    }
    if (c === '"') return { t: "str", v: this.#text() };
    const name = /^[A-Za-z_]\w*/.exec(source.slice(this.#pos, this.#pos + 100));
    if (name !== null) {
      this.#pos += name[0].length;
      const v = name[0];
      if (keys.has(v)) return { t: "key", v };
      if (isBuiltin(v)) return { t: "builtin", v };
      return { t: source[this.#pos] === "(" ? "func" : "name", v };
    }
    const op = /^(?:\*\*=|\*\*|\+\+|--|\+=|-=|\*=|\/=|%=|\^=|==|<=|>=|!=|&&|\|\||>>|!~|[-+*/%^!<>|?:~$=,;(){}[\]])/.exec(
      source.slice(this.#pos, this.#pos + 3),
    );
    if (op === null) throw new AwkSyntaxError(`${this.line}: unexpected character '${c}'`, "Unexpected token");
    if (this.style === "gnu" && op[0].startsWith("**")) op[0] = "*";
    this.#pos += op[0].length;
    return { t: "op", v: op[0] === "**" ? "^" : op[0] === "**=" ? "^=" : op[0] };
  }

  /** The text that starts at a quote. */
  #text(): string {
    const { source } = this;
    let text = "";
    for (this.#pos++; this.#pos < source.length && source[this.#pos] !== '"'; this.#pos++) {
      if (source[this.#pos] !== "\\") {
        text += source[this.#pos];
        continue;
      }
      const n = source[++this.#pos]!;
      const octal = /^[0-7]{1,3}/.exec(source.slice(this.#pos, this.#pos + 3));
      if (octal !== null) {
        text += String.fromCharCode(parseInt(octal[0], 8));
        this.#pos += octal[0].length - 1;
        continue;
      }
      const hex = n === "x" ? /^[0-9a-fA-F]{1,2}/.exec(source.slice(this.#pos + 1, this.#pos + 3)) : null;
      if (hex !== null) {
        text += String.fromCharCode(parseInt(hex[0], 16));
        this.#pos += hex[0].length;
      } else text += (n === "/" && this.style === "gnu" ? undefined : textEscapes[n]) ?? `\\${n}`;
    }
    if (this.#pos >= source.length) this.fail(`runaway string constant "${text.slice(0, 10)} ...`, "Unexpected end of string");
    this.#pos++;
    return text;
  }
}
