// kubectl's JSONPath, parsed: text with {expressions} in it. A grammar of its own: range and end, quoted text, dots
// escaped with a backslash; its errors word for word.
import { Failure } from "../failure";

export type Param = { known: boolean; value: number; derived: boolean };
export type Node =
  | { readonly type: "list"; readonly nodes: Node[] }
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "field"; readonly name: string }
  | { readonly type: "array"; readonly params: readonly [Param, Param, Param] }
  | { readonly type: "filter"; readonly left: Node & { type: "list" }; readonly right: Node & { type: "list" }; readonly operator: string }
  | { readonly type: "value"; readonly value: number | boolean }
  | { readonly type: "wildcard" }
  | { readonly type: "recursive" }
  | { readonly type: "union"; readonly lists: readonly (Node & { type: "list" })[] }
  | { readonly type: "identifier"; readonly name: string };
export type ListNode = Node & { type: "list" };

/** Throws Failure with the reason alone. */
export function parseJsonPath(text: string): ListNode {
  const p = new Parser(text);
  p.text();
  return p.root;
}

class Parser {
  readonly root: ListNode = { type: "list", nodes: [] };
  #at = 0;
  #start = 0;
  constructor(readonly input: string) {}

  #rest(prefix: string): boolean {
    return this.input.startsWith(prefix, this.#at);
  }
  #next(): string | undefined {
    const ch = this.input[this.#at];
    this.#at++;
    return ch;
  }
  #take(): string {
    const s = this.input.slice(this.#start, this.#at);
    this.#start = this.#at;
    return s;
  }

  text(): void {
    for (;;) {
      while (this.#at < this.input.length && !this.#rest("{")) this.#at++;
      if (this.#at > this.#start) this.root.nodes.push({ type: "text", text: this.#take() });
      if (this.#at >= this.input.length) return;
      this.#at++;
      this.#take();
      const list: ListNode = { type: "list", nodes: [] };
      this.root.nodes.push(list);
      this.#action(list.nodes);
    }
  }

  #action(out: Node[]): void {
    for (;;) {
      if (this.#rest("}")) {
        this.#at++;
        this.#take();
        return;
      }
      if (this.#rest("[?(")) {
        this.#filter(out);
        continue;
      }
      if (this.#rest("..")) {
        if (out.at(-1)?.type === "recursive") throw new Failure("invalid multiple recursive descent");
        this.#at += 2;
        this.#take();
        out.push({ type: "recursive" });
        if (/[\p{L}\p{N}_]/u.test(this.input[this.#at] ?? "")) this.#field(out);
        continue;
      }
      const ch = this.#next();
      if (ch === undefined || ch === "\n" || ch === "\r") throw new Failure("unclosed action");
      if (ch === " " || ch === "@" || ch === "$") this.#take();
      else if (ch === "[") this.#array(out);
      else if (ch === '"' || ch === "'") this.#quoted(out, ch);
      else if (ch === ".") this.#field(out);
      else if (/[-+0-9]/.test(ch)) this.#number(out);
      else if (/[\p{L}\p{N}_]/u.test(ch)) this.#identifier(out);
      else throw new Failure(`unrecognized character in action: U+${ch.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")} '${ch}'`);
    }
  }

  #field(out: Node[]): void {
    this.#take();
    for (;;) {
      const ch = this.#next();
      if (ch === "\\") this.#at++;
      else if (isTerminator(ch)) {
        this.#at--;
        break;
      }
    }
    const name = this.#take();
    out.push(name === "*" ? { type: "wildcard" } : { type: "field", name: name.replaceAll("\\", "") });
  }

  #array(out: Node[]): void {
    for (let ch = this.#next(); ch !== "]"; ch = this.#next()) if (ch === undefined || ch === "\n") throw new Failure("unterminated array");
    let text = this.#take().slice(1, -1);
    if (text === "*") text = ":";
    const parts = text.split(",");
    if (parts.length > 1) {
      out.push({ type: "union", lists: parts.map((part) => inner(`[${part.trim()}]`)) });
      return;
    }
    const key = /^'([^']*)'$/.exec(text);
    if (key !== null) {
      out.push(...inner(`.${key[1]!}`).nodes);
      return;
    }
    const slice = /^(-?\d*)(:-?\d*)?(:-?\d*)?$/.exec(text);
    if (slice === null) throw new Failure(`invalid array index ${text}`);
    const params: [Param, Param, Param] = [
      { known: false, value: 0, derived: false },
      { known: false, value: 0, derived: false },
      { known: false, value: 0, derived: false },
    ];
    for (const i of [0, 1, 2] as const) {
      const part = slice[i + 1] ?? "";
      if (part !== "") {
        const digits = i > 0 ? part.slice(1) : part;
        if (i > 0 && digits === "") continue;
        if (!/^-?\d+$/.test(digits)) throw new Failure(`array index ${digits} is not a number`);
        params[i] = { known: true, value: Number(digits), derived: false };
      } else if (i === 1) params[1] = { known: true, value: params[0].value + 1, derived: true };
    }
    out.push({ type: "array", params });
  }

  #filter(out: Node[]): void {
    this.#at += 3;
    this.#take();
    let begun = false;
    let ended = false;
    let pair = "";
    for (;;) {
      const ch = this.#next();
      if (ch === undefined || ch === "\n") throw new Failure("unterminated filter");
      if (ch === '"' || ch === "'") {
        if (!begun) {
          begun = true;
          pair = ch;
        } else if (this.input[this.#at - 2] !== "\\" && ch === pair) ended = true;
      } else if (ch === ")" && begun === ended) break;
    }
    if (this.#next() !== "]") throw new Failure("unclosed array expect ]");
    const text = this.#take().slice(0, -2);
    const m = /^([^!<>=]+)([!<>=]+)(.+?)$/.exec(text);
    if (m === null) out.push({ type: "filter", left: inner(text), right: { type: "list", nodes: [] }, operator: "exists" });
    else out.push({ type: "filter", left: inner(m[1]!), right: inner(m[3]!), operator: m[2]! });
  }

  #quoted(out: Node[], end: string): void {
    for (;;) {
      const ch = this.#next();
      if (ch === undefined || ch === "\n") throw new Failure("unterminated quoted string");
      if (ch === end && this.input[this.#at - 2] !== "\\") break;
    }
    const quotedText = this.#take();
    const text = unquote(quotedText);
    if (text === undefined) throw new Failure(`unquote string ${quotedText} error invalid syntax`);
    out.push({ type: "text", text });
  }

  #number(out: Node[]): void {
    for (;;) {
      const ch = this.#next();
      if (ch === undefined || !/[.0-9]/.test(ch)) break;
    }
    this.#at--;
    const text = this.#take();
    if (!/^[-+]?(\d+\.?\d*|\.\d+)$/.test(text)) throw new Failure(`cannot parse number ${text}`);
    out.push({ type: "value", value: Number(text) });
  }

  #identifier(out: Node[]): void {
    while (!isTerminator(this.#next()));
    this.#at--;
    const name = this.#take();
    out.push(name === "true" || name === "false" ? { type: "value", value: name === "true" } : { type: "identifier", name });
  }
}

function inner(action: string): ListNode {
  const list = parseJsonPath(`{${action}}`).nodes[0];
  if (list === undefined || list.type !== "list") throw new Failure("unclosed action");
  return list;
}

function isTerminator(ch: string | undefined): boolean {
  return ch === undefined || " \t\r\n.,[]$@{}".includes(ch);
}

const PLAIN: Readonly<Record<string, string>> = { a: "\u0007", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v", "\\": "\\", "'": "'", '"': '"' };

function unquote(quoted: string): string | undefined {
  const body = quoted.slice(1, -1);
  let out = "";
  for (let i = 0; i < body.length; i++) {
    if (body[i] !== "\\") {
      out += body[i];
      continue;
    }
    const e = body[++i] ?? "";
    const hex = e === "x" ? 2 : e === "u" ? 4 : e === "U" ? 8 : 0;
    if (hex > 0) {
      const digits = body.slice(i + 1, i + 1 + hex);
      if (!new RegExp(`^[0-9a-fA-F]{${hex}}$`).test(digits)) return undefined;
      out += String.fromCodePoint(parseInt(digits, 16));
      i += hex;
    } else if (/[0-7]/.test(e)) {
      const digits = body.slice(i, i + 3);
      if (!/^[0-7]{3}$/.test(digits)) return undefined;
      out += String.fromCodePoint(parseInt(digits, 8));
      i += 2;
    } else if (PLAIN[e] !== undefined) out += PLAIN[e];
    else return undefined;
  }
  return out;
}

/** Takes ".metadata.name", "metadata.name", "{.metadata.name}" for the same (custom-columns, --sort-by, wait). */
export function relaxedJsonPath(path: string): string {
  if (path === "") return path;
  const m = /^\{\.?([^{}]+)\}$/.exec(path) ?? /^\.?([^{}]+)$/.exec(path);
  if (m === null) throw new Failure(`unexpected path string, expected a 'name1.name2' or '.name1.name2' or '{name1.name2}' or '{.name1.name2}'`);
  return `{.${m[1]!}}`;
}
