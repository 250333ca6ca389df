// The Corefile: tokens, server blocks, directives, snippets; and the cursor with which each plugin reads its own lines.
// The grammar and the errors' words are those of CoreDNS's Caddyfile parser. Departure: `import` knows snippets and the
// files it is handed, without globs.

/** What is wrong in a Corefile, in CoreDNS's words. */
export class CorefileError extends Error {}

export type Token = { readonly file: string; readonly line: number; readonly text: string };

/** Keys (zones with ports) and, by directive, the tokens of all its lines in this block. */
export type ServerBlock = { readonly keys: readonly string[]; readonly directives: ReadonlyMap<string, readonly Token[]> };

export function lex(source: string, file = ""): Token[] {
  const out: Token[] = [];
  const text = source.startsWith("\ufeff") ? source.slice(1) : source;
  let line = 1;
  let start = 1;
  let value = "";
  let quoted = false;
  let escaped = false;
  let comment = false;
  const emit = (): void => {
    out.push({ file, line: start, text: value });
    value = "";
  };
  for (const ch of text) {
    if (quoted) {
      if (!escaped && ch === "\\") {
        escaped = true;
        continue;
      }
      if (!escaped && ch === '"') {
        quoted = false;
        emit();
        continue;
      }
      if (ch === "\n") line++;
      if (escaped && ch !== '"') value += "\\";
      value += ch;
      escaped = false;
      continue;
    }
    if (/\s/.test(ch)) {
      if (ch === "\r") continue;
      if (ch === "\n") {
        line++;
        comment = false;
      }
      if (value !== "") emit();
      continue;
    }
    if (ch === "#") comment = true;
    if (comment) continue;
    if (value === "") {
      start = line;
      if (ch === '"') {
        quoted = true;
        continue;
      }
    }
    value += ch;
  }
  if (value !== "") emit();
  return out;
}

/** A cursor over tokens that knows lines and blocks. */
export class Dispenser {
  cursor = -1;
  #nesting = 0;

  constructor(
    readonly filename: string,
    public tokens: readonly Token[],
  ) {}

  next(): boolean {
    if (this.cursor >= this.tokens.length - 1) return false;
    this.cursor++;
    return true;
  }

  /** The next token, if it stands on the same line. */
  nextArg(): boolean {
    if (this.cursor < 0) {
      this.cursor++;
      return true;
    }
    if (this.cursor >= this.tokens.length - 1) return false;
    const here = this.tokens[this.cursor]!;
    const there = this.tokens[this.cursor + 1]!;
    if (here.file !== there.file || here.line + breaks(here) !== there.line) return false;
    this.cursor++;
    return true;
  }

  /** For loops over the lines of a block: false where it does not open or has ended. */
  nextBlock(): boolean {
    if (this.#nesting > 0) {
      if (!this.next()) return false;
      if (this.val() !== "}") return true;
      this.#nesting--;
      return false;
    }
    if (!this.nextArg()) return false;
    if (this.val() !== "{") {
      this.cursor--;
      return false;
    }
    if (!this.next() || this.val() === "}") return false;
    this.#nesting++;
    return true;
  }

  val(): string {
    return this.tokens[this.cursor]?.text ?? "";
  }

  /** The rest of the line, up to an opening brace. */
  remainingArgs(): string[] {
    const args: string[] = [];
    while (this.nextArg()) {
      if (this.val() === "{") {
        this.cursor--;
        break;
      }
      args.push(this.val());
    }
    return args;
  }

  isNewLine(): boolean {
    if (this.cursor < 1) return true;
    const before = this.tokens[this.cursor - 1];
    const here = this.tokens[this.cursor];
    if (here === undefined || before === undefined) return false;
    return before.file !== here.file || before.line + breaks(before) < here.line;
  }

  err(message: string): CorefileError {
    return new CorefileError(`${this.#place()} - Error during parsing: ${message}`);
  }

  argErr(): CorefileError {
    if (this.val() === "{") return this.err("Unexpected token '{', expecting argument");
    return this.err(`Wrong argument count or unexpected line ending after '${this.val()}'`);
  }

  syntaxErr(expected: string): CorefileError {
    return new CorefileError(`${this.#place()} - Syntax error: Unexpected token '${this.val()}', expecting '${expected}'`);
  }

  #place(): string {
    const token = this.tokens[this.cursor];
    return `${token === undefined || token.file === "" ? this.filename : token.file}:${token?.line ?? 0}`;
  }
}

/**
 * The server blocks of a Corefile in their order; throws CorefileError.
 * @param known the directives that there are; undefined: any may stand.
 * @param read the files that `import` may name.
 * @param env what {$NAME} stands for.
 */
export function parseCorefile(
  filename: string,
  source: string,
  known: ReadonlySet<string> | undefined,
  read: (path: string) => string | undefined = () => undefined,
  env: ReadonlyMap<string, string> = new Map(),
): ServerBlock[] {
  return new Parser(filename, lex(source), known, read, env).all();
}

class Parser extends Dispenser {
  #keys: string[] = [];
  #directives = new Map<string, Token[]>();
  #snippets = new Map<string, readonly Token[]>();
  #eof = false;
  #imports = 0;

  constructor(
    filename: string,
    tokens: readonly Token[],
    readonly known: ReadonlySet<string> | undefined,
    readonly read: (path: string) => string | undefined,
    readonly env: ReadonlyMap<string, string>,
  ) {
    super(filename, tokens);
  }

  all(): ServerBlock[] {
    const blocks: ServerBlock[] = [];
    while (this.next()) {
      this.#keys = [];
      this.#directives = new Map();
      this.#one();
      if (this.#keys.length > 0) blocks.push({ keys: this.#keys, directives: this.#directives });
    }
    return blocks;
  }

  #one(): void {
    this.#addresses();
    if (this.#eof) return;
    const only = this.#keys.length === 1 ? this.#keys[0]! : "";
    if (only.startsWith("(") && only.endsWith(")")) {
      const name = only.slice(1, -1);
      if (this.#snippets.has(name)) throw this.err(`redeclaration of previously declared snippet ${name}`);
      const body = this.#snippet();
      const selfish = body.some((t, i) => t.text === "import" && body[i + 1]?.text === name && (i === 0 || body[i - 1]!.line !== t.line));
      if (selfish) throw this.err("maximum snippet import depth (10000) exceeded");
      this.#snippets.set(name, body);
      this.#keys = [];
      return;
    }
    const braced = this.val() === "{";
    if (!braced) this.cursor--;
    this.#lines();
    if (braced && this.val() !== "}") throw this.syntaxErr("}");
  }

  #addresses(): void {
    let another = false;
    for (;;) {
      let token = this.#expand(this.val());
      if (token === "import" && this.isNewLine()) {
        this.#import();
        this.next();
        continue;
      }
      if (token === "{") {
        if (another) throw this.err(`Expected another address but had '${token}' - check for extra comma`);
        return;
      }
      if (token !== "") {
        another = token.endsWith(",");
        if (another) token = token.slice(0, -1);
        this.#keys.push(token);
      }
      const more = this.next();
      if (another && !more) throw this.err("Unexpected EOF");
      if (!more) {
        this.#eof = true;
        return;
      }
      if (!another && this.isNewLine()) return;
    }
  }

  #lines(): void {
    while (this.next()) {
      if (this.val() === "}") return;
      if (this.val() === "import") this.#import();
      else this.#directive();
    }
  }

  #directive(): void {
    const name = this.#expand(this.val());
    if (this.known?.has(name) === false) throw this.err(`Unknown directive '${name}'`);
    const tokens = this.#directives.get(name) ?? [];
    this.#directives.set(name, tokens);
    tokens.push(this.tokens[this.cursor]!);
    let nesting = 0;
    while (this.next()) {
      const value = this.val();
      if (value === "{") nesting++;
      else if (this.isNewLine() && nesting === 0) {
        this.cursor--;
        break;
      } else if (value === "}" && nesting > 0) nesting--;
      else if (value === "}" && nesting === 0) throw this.err("Unexpected '}' because no matching opening brace");
      else if (value === "import" && this.isNewLine()) {
        this.#import();
        continue;
      }
      const token = this.tokens[this.cursor]!;
      tokens.push({ ...token, text: this.#expand(token.text) });
    }
    if (nesting > 0) throw this.err("Unexpected EOF");
  }

  // Puts the imported tokens in place of the two; the cursor then stands before the first of them.
  #import(): void {
    if (!this.nextArg()) throw this.argErr();
    const name = this.#expand(this.val());
    if (name === "") throw this.err("Import requires a non-empty filepath");
    if (this.nextArg()) throw this.err("Import takes only one argument (glob pattern or file)");
    if (++this.#imports > 10000) throw this.err("maximum snippet import depth (10000) exceeded");
    let imported = this.#snippets.get(name);
    if (imported === undefined) {
      const path = name.startsWith("/") ? name : this.filename.replace(/[^/]*$/, "") + name;
      const source = this.read(path);
      if (source === undefined) throw this.err(`File to import not found: ${name}`);
      imported = lex(source, path);
    }
    this.tokens = [...this.tokens.slice(0, this.cursor - 1), ...imported, ...this.tokens.slice(this.cursor + 1)];
    this.cursor -= 2;
  }

  #snippet(): Token[] {
    if (this.val() !== "{") throw this.syntaxErr("{");
    const body: Token[] = [];
    let open = 1;
    while (this.next()) {
      if (this.val() === "}" && --open === 0) return body;
      if (this.val() === "{") open++;
      body.push(this.tokens[this.cursor]!);
    }
    throw this.syntaxErr("}");
  }

  #expand(text: string): string {
    return text.replace(/\{%([^%]+)%\}|\{\$([^}]+)\}/g, (_, a: string | undefined, b: string | undefined) => this.env.get(a ?? b ?? "") ?? "");
  }
}

function breaks(token: Token): number {
  return token.text.split("\n").length - 1;
}
