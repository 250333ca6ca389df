// Words of nft's language. A word is a name, a number, an address, a quoted text or an operator; where a word stands is
// kept for nft's way of pointing at errors.

export type Token = {
  /** "word" also holds numbers and durations; "end" is a newline or semicolon. */
  readonly kind: "word" | "string" | "number" | "ip4" | "ip6" | "op" | "end" | "eof";
  readonly text: string;
  readonly line: number;
  /** First and last column, from 1. */
  readonly from: number;
  readonly to: number;
  /** At the end of a script: the line before, which nft shows. */
  readonly shown?: number;
};

type Pattern = readonly [Token["kind"], RegExp];
const patterns: readonly Pattern[] = [
  ["string", /"[^"\n]*"/y],
  // The last two words may be written as an IPv4 address.
  ["ip6", /(?:(?:[0-9a-fA-F]{1,4}:){6}|(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4})*)?::(?:[0-9a-fA-F]{1,4}:)*)\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/y],
  ["ip6", /(?:[0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4})*)?::(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4})*)?/y],
  ["ip4", /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/y],
  ["number", /0x[0-9a-fA-F]+|\d+(?![\w])/y],
  ["word", /\d+[a-z][\da-z]*/y],
  ["word", /[A-Za-z_][\w./-]*\*?/y],
  ["op", /==|!=|<=|>=|<<|>>|[{}()[\],:.=<>&|^!@$*/+-]/y],
];

/** The patterns that a word with that first character can have, in their order. */
const byFirst: readonly (readonly Pattern[])[] = Array.from({ length: 128 }, (_, c) => {
  const first = String.fromCharCode(c);
  const begins: Readonly<Partial<Record<Token["kind"], RegExp>>> = { string: /"/, ip6: /[0-9a-fA-F:]/, ip4: /\d/, number: /\d/, word: /\w/ };
  return patterns.filter(([kind]) => begins[kind]?.test(first) ?? true);
});

/** All words of a script, the last one "eof". Comments (# …) are left out; a backslash joins lines. Throws NftSyntax. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let line = 1;
  let start = 0;
  let at = 0;
  const put = (kind: Token["kind"], length: number): void => {
    const raw = text.slice(at, at + length);
    tokens.push({ kind, text: kind === "string" ? raw.slice(1, -1) : raw, line, from: at - start + 1, to: at - start + length });
    at += length;
  };
  while (at < text.length) {
    const c = text[at]!;
    if (c === " " || c === "\t" || c === "\r") at++;
    else if (c === "\\" && text[at + 1] === "\n") {
      at += 2;
      line++;
      start = at;
    } else if (c === "#") while (at < text.length && text[at] !== "\n") at++;
    else if (c === ";") put("end", 1);
    else if (c === "\n") {
      put("end", 1);
      line++;
      start = at;
    } else {
      let found = false;
      for (const [kind, pattern] of byFirst[text.charCodeAt(at)] ?? patterns) {
        pattern.lastIndex = at;
        if (!pattern.test(text) || pattern.lastIndex === at) continue;
        put(kind, pattern.lastIndex - at);
        found = true;
        break;
      }
      if (!found) put("op", 1);
    }
  }
  if (text.endsWith("\n")) tokens.push({ kind: "eof", text: "", line, from: 1, to: 1, shown: line - 1 });
  else put("eof", 0);
  return tokens;
}
