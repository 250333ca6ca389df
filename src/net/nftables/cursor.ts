// Walking over words, with nft's complaints where one does not fit.
import { utf8 } from "../../base/bytes";
import { tokenize } from "./lexer";
import type { Token } from "./lexer";
import { Protocols } from "./protocols";
import { similar } from "./similar";
import { NftError, maxErrors, places } from "./syntax";
import type { NftFamily, Place } from "./syntax";

const longestComment = 128;

/** Nothing can be read any more; the mistakes have been noted. */
export class EndOfScript extends Error {}

export class Cursor {
  #at = 0;
  readonly #tokens: Token[];
  /** What `define` gave a name to. */
  readonly #variables = new Map<string, readonly Token[]>();
  /** Words that say nothing of their kind (names of no host, codes of no protocol): nft tells of them when it has read all. */
  readonly doubts: NftError[] = [];
  /** The same, of rules in a block: each is told. */
  readonly kept: NftError[] = [];

  /** @param careful whether it is kept where things stand: what a program wrote is read again for that, where it is wrong */
  constructor(
    text: string,
    private readonly careful = true,
  ) {
    this.#tokens = tokenize(text);
  }

  /** Keeps where a thing stands, for complaints that come when the script is carried out. */
  place(thing: object, at: Place): void {
    if (this.careful) places.set(thing, at);
  }

  get peek(): Token {
    const token = this.#tokens[this.#at]!;
    if (token.kind !== "op" || token.text !== "$") return token;
    const value = this.#variables.get(this.#tokens[this.#at + 1]?.text ?? "");
    if (value === undefined) return token;
    this.#tokens.splice(this.#at, 2, ...value);
    return this.peek;
  }

  /** Whether the namespace has a link; undefined: not asked for. */
  link: ((name: string) => boolean) | undefined;
  /** What is read is a listing: what its rules say of protocols is not judged. */
  listing = false;
  /** What the rule that is read has said of protocols. */
  protocols = new Protocols(undefined, () => undefined);

  /** A new rule begins, in a table of that family. */
  startRule(family: NftFamily | undefined): void {
    if (this.listing) this.protocols = new Protocols(undefined, () => undefined);
    else this.protocols = new Protocols(family, (message, at, against) => this.doubts.push(new NftError(message, at.line, at.from, at.to, against)));
  }

  /** The last word in the block that was read last. */
  get lastOfBlock(): Token {
    return this.#lastOfBlock ?? this.last;
  }
  #lastOfBlock: Token | undefined;

  /** `{ … }`: what it holds is read by `one`, statement by statement. */
  block(mistakes: NftError[], one: () => string | undefined): void {
    this.expect("{");
    this.statements(true, mistakes, one);
    this.#lastOfBlock = this.last;
    this.next();
  }

  /**
   * Statements up to the script's end, or in a block up to its brace. Behind a mistake, reading goes on after the next
   * separator, as nft's does. @param one reads a statement; it gives what could stand behind it beside a separator, or
   * "open" where none needs to
   */
  statements(inBlock: boolean, mistakes: NftError[], one: () => string | undefined): void {
    for (;;) {
      this.skipEnds();
      if (inBlock && this.peek.kind === "op" && this.peek.text === "}") return;
      if (this.peek.kind === "eof") {
        if (!inBlock) return;
        mistakes.push(this.unexpected());
        throw new EndOfScript();
      }
      try {
        const more = this.#definition() ? "" : one();
        if (!this.atEnd && more !== "open")
          throw this.unexpected(this.peek, inBlock ? `, expecting newline or semicolon${more ?? ""}` : ", expecting end of file or newline or semicolon");
      } catch (e) {
        if (!(e instanceof NftError)) throw e;
        mistakes.push(e);
        if (mistakes.length >= maxErrors || e.message.includes("unexpected end of file")) throw new EndOfScript();
        while (!this.atEnd) this.next();
      }
    }
  }

  /** `define NAME = …` and its kin: what stands for the name is kept as words. */
  #definition(): boolean {
    const verb = this.peek;
    if (verb.kind !== "word") return false;
    if (verb.text === "include" && this.second.kind === "string") {
      this.next();
      const file = this.next();
      throw this.error(`File not found: ${file.text}`, { ...verb, to: this.peek.kind === "end" ? this.peek.to : file.to });
    }
    if (verb.text !== "define" && verb.text !== "redefine" && verb.text !== "undefine") return false;
    this.next();
    const at = this.peek;
    const name = this.name();
    if (verb.text === "undefine") {
      if (!this.#variables.delete(name)) throw this.error(`undefined symbol '${name}'`, at);
      return true;
    }
    this.expect("=", true);
    const value: Token[] = [];
    for (let depth = 0; depth > 0 || !this.atEnd;) {
      const t = this.peek as Token;
      if (t.kind === "eof") throw this.unexpected();
      if (t.text === "{" && t.kind === "op") depth++;
      if (t.text === "}" && t.kind === "op") depth--;
      value.push(this.next());
    }
    if (value.length === 0) throw this.unexpected();
    if (verb.text === "define" && this.#variables.has(name)) throw this.error(`redefinition of symbol '${name}'`, at);
    this.#variables.set(name, value);
    return true;
  }

  /** Notes what is wrong with a word and lets the reading go on. */
  doubt(message: string, token = this.peek, against?: { readonly from: number; readonly to: number }): void {
    this.doubts.push(new NftError(message, token.line, token.from, token.to, against, token.shown));
  }

  /** Of the doubts since then, the first stays. */
  keep(since: number): void {
    this.kept.push(...this.doubts.splice(since).slice(0, 1));
  }

  /** Throws the first doubt. */
  settle(): void {
    const [first] = this.doubts.splice(0);
    if (first !== undefined) throw first;
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

  /** @param alone nothing else could stand there: nft says so. */
  expect(text: string, alone = false): Token {
    if (this.peek.text !== text || this.peek.kind === "string") throw this.unexpected(this.peek, alone ? `, expecting ${operators[text] ?? text}` : "");
    return this.next();
  }

  /** A name: of a table, chain, set. @param or what else could stand there */
  name(or = ""): string {
    const t = this.peek;
    if (!this.atName) throw this.unexpected(t, `, expecting ${or}string`);
    return this.next().text;
  }

  /** Whether what stands here can be a name. */
  get atName(): boolean {
    const { kind, text } = this.peek;
    return kind === "string" || (kind === "word" && !reserved.has(text));
  }

  /** What stands after the word `comment`: the kernel keeps 128 bytes of it, nft takes no more. */
  comment(): string {
    const t = this.peek;
    const text = this.string();
    if (text.length * 4 > longestComment && utf8(text).length > longestComment)
      throw this.error(`comment too long, ${longestComment} characters maximum allowed`, t);
    return text;
  }

  /** A word of any kind. */
  word(): string {
    if (this.peek.kind !== "word") throw this.unexpected();
    return this.next().text;
  }

  /** @param alone nothing but a number could stand there: nft says so. */
  number(alone = false): number {
    const t = this.peek;
    if (t.kind !== "number") throw this.unexpected(t, alone ? ", expecting number" : "");
    return Number(this.next().text);
  }

  /** A text: of a log's prefix, of a comment. */
  string(): string {
    const t = this.peek;
    if (t.kind !== "word" && t.kind !== "string") throw this.unexpected(t, ", expecting string or quoted string or string with a trailing asterisk");
    return this.next().text;
  }

  get atEnd(): boolean {
    return this.peek.kind === "end" || this.peek.kind === "eof";
  }

  skipEnds(): void {
    while (this.peek.kind === "end") this.next();
  }

  /** @param expecting what nft adds where it names all that could stand there: ", expecting …". */
  unexpected(token = this.peek, expecting = ""): NftError {
    if (token.kind === "op" && token.text === "$") {
      const name = this.#tokens[this.#tokens.indexOf(token) + 1] ?? token;
      const near = similar(name.text, this.#variables.keys(), (n) => n);
      return this.error(`unknown identifier '${name.text}'${near === undefined ? "" : `; did you mean identifier ‘${near}’?`}`, name);
    }
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
    return new NftError(message, token.line, token.from, token.to, undefined, token.shown);
  }
}

/** What no name of a table, chain or set can be. */
const reserved = new Set(
  "accept add ah all and arp auto-merge bridge cgroup chain comment comp constant continue counter cpu create ct day dccp define delete describe device dnat drop dst dup dynamic ecn element elements eq esp ether exists expires export exthdr fib flags flow flowtable flush fwd ge goto gt handle hook hour icmp icmpv6 igmp iif iifname import include index inet insert interval ip ip6 jhash jump le limit list log lshift lt map mark masquerade meta meter missing monitor ne netdev not notrack numgen oif oifname or osf pkttype policy position priority queue quota random redefine redirect reject rename replace reset return rt rule ruleset sctp secmark set size snat socket symhash synproxy table tcp th time timeout tproxy type typeof udp udplite undefine update vlan vmap xor xt".split(
    " ",
  ),
);
/** Words that nft calls by themselves where they are not expected; the others are names elsewhere. */
const keywords = new Set([
  ...reserved,
  ..."anonymous bytes chains daddr destroy dport maps mod name packets protocol rules saddr sets sport tables to".split(" "),
]);
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
