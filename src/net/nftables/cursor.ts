// Walking over words, with nft's complaints where one does not fit.
import { utf8 } from "../../base/bytes";
import { NftError } from "./syntax";
import { tokenize } from "./lexer";
import type { Token } from "./lexer";

const longestComment = 128;

export class Cursor {
  #at = 0;
  readonly #tokens: readonly Token[];

  constructor(text: string) {
    this.#tokens = tokenize(text);
  }

  get peek(): Token {
    return this.#tokens[this.#at]!;
  }

  /** The word taken last. */
  get last(): Token {
    return this.#tokens[Math.max(0, this.#at - 1)]!;
  }

  /** The word after the next. */
  get second(): Token {
    return this.#tokens[Math.min(this.#at + 1, this.#tokens.length - 1)]!;
  }

  next(): Token {
    const token = this.peek;
    if (token.kind !== "eof") this.#at++;
    return token;
  }

  /** The position, to come back to. */
  get mark(): number {
    return this.#at;
  }

  back(mark: number): void {
    this.#at = mark;
  }

  /** Takes the word if it is next. */
  take(text: string): boolean {
    const t = this.peek;
    if (t.text !== text || t.kind === "string" || t.kind === "end" || t.kind === "eof") return false;
    this.#at++;
    return true;
  }

  expect(text: string): Token {
    if (this.peek.text !== text || this.peek.kind === "string") throw this.unexpected();
    return this.next();
  }

  /** A name: of a table, chain, set. */
  name(): string {
    const t = this.peek;
    if (t.kind !== "word" && t.kind !== "string") throw this.atEnd ? this.error(`${this.unexpected().message}, expecting string`) : this.unexpected();
    return this.next().text;
  }

  /** What stands after the word `comment`: the kernel keeps 128 bytes of it, nft takes no more. */
  comment(): string {
    const t = this.next();
    if (t.text.length * 4 > longestComment && utf8(t.text).length > longestComment)
      throw this.error(`comment too long, ${longestComment} characters maximum allowed`, t);
    return t.text;
  }

  number(): number {
    const t = this.peek;
    if (t.kind !== "number") throw this.unexpected();
    return Number(this.next().text);
  }

  get atEnd(): boolean {
    return this.peek.kind === "end" || this.peek.kind === "eof";
  }

  skipEnds(): void {
    while (this.peek.kind === "end") this.next();
  }

  /** @param expecting what nft adds where it names all that could stand there: ", expecting …". */
  unexpected(token = this.peek, expecting = ""): NftError {
    const what =
      token.kind === "eof"
        ? "end of file"
        : token.kind === "end"
          ? token.text === ";"
            ? "semicolon"
            : "newline"
          : token.kind === "word"
            ? keywords.has(token.text)
              ? token.text
              : "string"
            : token.kind === "string"
              ? "quoted string"
              : token.kind === "number"
                ? "number"
                : token.kind === "op"
                  ? (operators[token.text] ?? token.text)
                  : "string";
    return this.error(`syntax error, unexpected ${what}${expecting}`, token);
  }

  error(message: string, token = this.peek): NftError {
    return new NftError(message, token.line, token.from, token.to);
  }
}

const keywords = new Set(
  "add all and accept anonymous bytes chain chains comment continue counter create ct daddr delete destroy dnat drop dport element elements fib flags flush flowtable goto handle hook inet insert ip ip6 jump limit list log map maps mark masquerade meta mod monitor name numgen or packets policy priority protocol random redirect reject rename replace reset return rule rules ruleset saddr set sets snat sport table tables tcp th timeout to type typeof udp update vmap xor".split(
    " ",
  ),
);
const operators: Readonly<Record<string, string>> = {
  "{": "'{'",
  "}": "'}'",
  "(": "'('",
  ")": "')'",
  ",": "comma",
  ":": "colon",
  ".": ".",
  "=": "'='",
  "==": "==",
  "!=": "!=",
  "<": "<",
  ">": ">",
  "@": "at",
  "/": "/",
  "-": "-",
  "*": "*",
  "!": "!",
};
