// The plain part of YAML, read quickly: most manifests are nothing but keys, lists, flow collections on one line and
// simple scalars. Whatever else a text holds (comments, quotes with escapes, block scalars, anchors, anything that could be
// wrong) is left to the real parser. A property test holds both to the same values.

/** What parseSimple gives for a text that is not plain enough. */
export const NOT_SIMPLE = Symbol("not simple");

class Bail extends Error {}
const bail = new Bail();

type Line = { readonly indent: number; readonly text: string };

/** The value of a document, or NOT_SIMPLE. Undefined for an empty one. */
export function parseSimple(source: string): unknown {
  if (/[\t\r&*!|>%@`#\\?~\u0080-\uffff]|''|^---|^\.\.\./m.test(source)) return NOT_SIMPLE;
  const lines: Line[] = [];
  for (const raw of source.split("\n")) {
    const text = raw.trim();
    if (text !== "") lines.push({ indent: raw.length - raw.trimStart().length, text });
  }
  if (lines.length === 0) return undefined;
  try {
    const reader = new Reader(lines);
    const value = reader.block(lines[0]!.indent);
    return reader.at < lines.length ? NOT_SIMPLE : value;
  } catch (e) {
    if (e instanceof Bail) return NOT_SIMPLE;
    throw e;
  }
}

const KEY = /^([A-Za-z_][\w./-]*):(?: (.*))?$/;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((w) => [w, true] as const),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((w) => [w, false] as const),
  ...["null", "Null", "NULL"].map((w) => [w, null] as const),
]);

class Reader {
  at = 0;
  constructor(readonly lines: Line[]) {}

  /** The mapping or sequence whose lines stand at `indent`. */
  block(indent: number): unknown {
    const line = this.lines[this.at]!;
    if (line.indent !== indent) throw bail;
    return line.text === "-" || line.text.startsWith("- ") ? this.#sequence(indent) : this.#mapping(indent);
  }

  #sequence(indent: number): unknown[] {
    const out: unknown[] = [];
    for (let line = this.lines[this.at]; line !== undefined && line.indent === indent && line.text.startsWith("-"); line = this.lines[this.at]) {
      if (!line.text.startsWith("- ")) throw bail;
      const rest = line.text.slice(2).trimStart();
      if (KEY.test(rest) || rest.startsWith("- ")) {
        // what follows "- " is a block of its own, indented as deep as it stands
        const inner = indent + (line.text.length - rest.length);
        this.lines[this.at] = { indent: inner, text: rest };
        out.push(this.block(inner));
      } else {
        this.at++;
        out.push(this.#inline(rest, indent));
      }
    }
    this.#ended(indent);
    return out;
  }

  #mapping(indent: number): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    for (let line = this.lines[this.at]; line !== undefined && line.indent === indent && !line.text.startsWith("- "); line = this.lines[this.at]) {
      const m = KEY.exec(line.text);
      if (m === null) throw bail;
      this.at++;
      const key = keyOf(m[1]!);
      const rest = (m[2] ?? "").trim();
      if (rest !== "") out[key] = this.#inline(rest, indent);
      else {
        const next = this.lines[this.at];
        if (next !== undefined && (next.indent > indent || (next.indent === indent && next.text.startsWith("- ")))) out[key] = this.block(next.indent);
        else out[key] = null;
      }
    }
    this.#ended(indent);
    return out;
  }

  /** After a block its parent goes on: a deeper line would be something else. */
  #ended(indent: number): void {
    const line = this.lines[this.at];
    if (line !== undefined && line.indent > indent) throw bail;
  }

  /** A value that stands on its key's line. */
  #inline(text: string, indent: number): unknown {
    const next = this.lines[this.at];
    if (next !== undefined && next.indent > indent) throw bail; // it may go on there
    const flow = new Flow(text);
    const value = text.startsWith("{") || text.startsWith("[") || text.startsWith('"') || text.startsWith("'") ? flow.value() : scalar(text);
    if (flow.used && flow.rest.trim() !== "") throw bail;
    return value;
  }
}

function keyOf(key: string): string {
  if (WORDS.has(key) || key === "__proto__") throw bail;
  return key;
}

/** A plain scalar; bails where more than a glance is needed. */
function scalar(text: string): unknown {
  const word = WORDS.get(text);
  if (word !== undefined || WORDS.has(text)) return word;
  if (/^[A-Za-z/][\w./=-]*(:[\w./=-]+)*$/.test(text)) return text;
  if (/^(0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (/^\d{1,3}(\.\d{1,3}){3}(\/\d+)?$/.test(text) || /^[1-9]\d*(m|Ki|Mi|Gi|s|h)$/.test(text)) return text;
  throw bail;
}

/** Flow collections and quoted texts of one line. */
class Flow {
  #at = 0;
  used = false;
  constructor(readonly text: string) {}
  get rest(): string {
    return this.text.slice(this.#at);
  }

  value(): unknown {
    this.used = true;
    const ch = this.text[this.#at];
    if (ch === "{") return this.#map();
    if (ch === "[") return this.#list();
    if (ch === '"' || ch === "'") {
      const end = this.text.indexOf(ch, this.#at + 1);
      if (end < 0) throw bail;
      const inner = this.text.slice(this.#at + 1, end);
      this.#at = end + 1;
      return inner;
    }
    const m = /^[^,[\]{}"']+/.exec(this.rest);
    if (m === null) throw bail;
    this.#at += m[0].length;
    if (/: |:$/.test(m[0])) throw bail;
    return scalar(m[0].trimEnd());
  }

  #skip(): string | undefined {
    while (this.text[this.#at] === " ") this.#at++;
    return this.text[this.#at];
  }

  #map(): Record<string, unknown> {
    const out: Record<string, unknown> = {};
    this.#at++;
    if (this.#skip() === "}") {
      this.#at++;
      return out;
    }
    for (;;) {
      this.#skip();
      const m = /^([A-Za-z_][\w./-]*): /.exec(this.rest);
      if (m === null) throw bail;
      this.#at += m[0].length;
      this.#skip();
      out[keyOf(m[1]!)] = this.value();
      const ch = this.#skip();
      this.#at++;
      if (ch === "}") return out;
      if (ch !== ",") throw bail;
    }
  }

  #list(): unknown[] {
    const out: unknown[] = [];
    this.#at++;
    if (this.#skip() === "]") {
      this.#at++;
      return out;
    }
    for (;;) {
      this.#skip();
      out.push(this.value());
      const ch = this.#skip();
      this.#at++;
      if (ch === "]") return out;
      if (ch !== ",") throw bail;
    }
  }
}
