// Why a text is no JSON, in the words of Go's encoding/json.

/** The problem of a text that JSON.parse refuses. */
export function jsonProblem(text: string): string {
  return jsonProblemAt(text).problem;
}

/** With how many bytes were read when it was seen. */
export function jsonProblemAt(text: string): { readonly problem: string; readonly offset: number } {
  const p = new Scanner(text);
  try {
    p.value("looking for beginning of value");
    p.space();
    if (!p.done) p.bad("after top-level value");
    return { problem: "unexpected end of JSON input", offset: text.length };
  } catch (e) {
    if (e instanceof Problem) return { problem: e.message, offset: p.offset };
    throw e;
  }
}

class Problem extends Error {}

class Scanner {
  #at = 0;
  constructor(readonly text: string) {}
  get offset(): number {
    return this.#at + 1;
  }
  get done(): boolean {
    return this.#at >= this.text.length;
  }
  space(): void {
    while (/[ \t\r\n]/.test(this.text[this.#at] ?? "")) this.#at++;
  }
  bad(context: string): never {
    const ch = this.text[this.#at];
    if (ch === undefined) throw new Problem("unexpected end of JSON input");
    const shown = ch === "'" ? "'\\''" : ch === "\n" ? "'\\n'" : ch === "\t" ? "'\\t'" : ch === "\\" ? "'\\\\'" : `'${ch}'`;
    throw new Problem(`invalid character ${shown} ${context}`);
  }
  value(context: string): void {
    this.space();
    const ch = this.text[this.#at];
    if (ch === "{") this.#object();
    else if (ch === "[") this.#array();
    else if (ch === '"') this.#string();
    else if (ch !== undefined && /[-0-9]/.test(ch)) this.#number();
    else if (ch === "t") this.#word("true");
    else if (ch === "f") this.#word("false");
    else if (ch === "n") this.#word("null");
    else this.bad(context);
  }
  #object(): void {
    this.#at++;
    this.space();
    if (this.text[this.#at] === "}") {
      this.#at++;
      return;
    }
    for (;;) {
      this.space();
      if (this.text[this.#at] !== '"') this.bad("looking for beginning of object key string");
      this.#string();
      this.space();
      if (this.text[this.#at] !== ":") this.bad("after object key");
      this.#at++;
      this.value("looking for beginning of value");
      this.space();
      const ch = this.text[this.#at];
      if (ch === "}") break;
      if (ch !== ",") this.bad("after object key:value pair");
      this.#at++;
    }
    this.#at++;
  }
  #array(): void {
    this.#at++;
    this.space();
    if (this.text[this.#at] === "]") {
      this.#at++;
      return;
    }
    for (;;) {
      this.value("looking for beginning of value");
      this.space();
      const ch = this.text[this.#at];
      if (ch === "]") break;
      if (ch !== ",") this.bad("after array element");
      this.#at++;
    }
    this.#at++;
  }
  #string(): void {
    for (this.#at++; this.text[this.#at] !== '"'; this.#at++) {
      const ch = this.text[this.#at];
      if (ch === undefined || ch < " ") this.bad("in string literal");
      if (ch === "\\") {
        this.#at++;
        if (!/["\\/bfnrtu]/.test(this.text[this.#at] ?? "")) this.bad("in string escape code");
      }
    }
    this.#at++;
  }
  #number(): void {
    if (this.text[this.#at] === "-") this.#at++;
    if (!/\d/.test(this.text[this.#at] ?? "")) this.bad("in numeric literal");
    while (/[-+.eE\d]/.test(this.text[this.#at] ?? "")) this.#at++;
  }
  #word(word: string): void {
    for (let i = 0; i < word.length; i++, this.#at++) if (this.text[this.#at] !== word[i]) this.bad(`in literal ${word} (expecting '${word[i]}')`);
  }
}
