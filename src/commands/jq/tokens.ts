// jq's words: a program cut into tokens.
import { JqSyntaxError, type Node } from "./tree";

export type Token = {
  readonly t: "op" | "name" | "var" | "field" | "num" | "str" | "format" | "key" | "end";
  readonly v: string;
  /** Where it begins. */
  readonly at: number;
  readonly parts?: readonly (string | Node)[];
};

const keywords = new Set([
  "def",
  "if",
  "then",
  "elif",
  "else",
  "end",
  "as",
  "reduce",
  "foreach",
  "try",
  "catch",
  "and",
  "or",
  "label",
  "__loc__",
  "import",
  "include",
]);

/**
 * The tokens of a program, the last of them "end". `parse` makes the tree of what stands in \(…) of a text.
 * Throws JqSyntaxError.
 */
export function tokenise(source: string, parse: (source: string) => Node): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < source.length) {
    const rest = source.slice(i);
    const blank = /^(\s+|#[^\n]*)/.exec(rest);
    if (blank !== null) {
      i += blank[0].length;
      continue;
    }
    const start = i;
    if (rest[0] === '"') {
      const parts: (string | Node)[] = [];
      let text = "";
      i++;
      for (;;) {
        const c = source[i];
        if (c === undefined)
          throw new JqSyntaxError("syntax error, unexpected $end, expecting QQSTRING_TEXT or QQSTRING_INTERP_START or QQSTRING_END", start + 1);
        if (c === '"') break;
        if (c !== "\\") {
          text += c;
          i++;
          continue;
        }
        const n = source[i + 1];
        if (n === "(") {
          let depth = 0;
          let end = i + 1;
          for (; end < source.length; end++) {
            if (source[end] === "(") depth++;
            else if (source[end] === ")" && --depth === 0) break;
            else if (source[end] === '"') for (end++; end < source.length && source[end] !== '"'; end++) if (source[end] === "\\") end++;
          }
          parts.push(text, parse(source.slice(i + 2, end)));
          text = "";
          i = end + 1;
        } else if (n === "u") {
          text += String.fromCharCode(parseInt(source.slice(i + 2, i + 6), 16));
          i += 6;
        } else {
          const simple: Record<string, string> = { n: "\n", t: "\t", r: "\r", b: "\b", f: "\f", "/": "/", "\\": "\\", '"': '"' };
          text += simple[n ?? ""] ?? "";
          i += 2;
        }
      }
      i++;
      if (text !== "" || parts.length === 0) parts.push(text);
      tokens.push({ t: "str", v: "", at: start, parts });
      continue;
    }
    const m =
      /^(?<field>\.[A-Za-z_]\w*)|^(?<num>(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?)|^\$(?<var>__loc__|[A-Za-z_]\w*)|^(?<format>@\w+)|^(?<name>[A-Za-z_][\w]*(?:::\w+)*)|^(?<op>\.\.|\?\/\/|\/\/=|\/\/|\|=|\+=|-=|\*=|\/=|%=|==|!=|<=|>=|[.[\]{}()|,:;=<>+\-*/%?])/.exec(
        rest,
      );
    if (m === null) throw new JqSyntaxError("syntax error, unexpected INVALID_CHARACTER", i);
    i += m[0].length;
    const g = m.groups!;
    if (g.field !== undefined) tokens.push({ t: "field", v: g.field.slice(1), at: start });
    else if (g.num !== undefined) tokens.push({ t: "num", v: g.num, at: start });
    else if (g.var !== undefined) tokens.push({ t: "var", v: g.var, at: start });
    else if (g.format !== undefined) tokens.push({ t: "format", v: g.format, at: start });
    else if (g.name !== undefined) tokens.push({ t: keywords.has(g.name) ? "key" : "name", v: g.name, at: start });
    else tokens.push({ t: "op", v: g.op!, at: start });
  }
  tokens.push({ t: "end", v: "", at: source.length });
  return tokens;
}
