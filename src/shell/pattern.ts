// The shell's patterns (*, ?, [...], extended globs) as regular expressions of linear time: for case, [[ == ]], ${x#…} and
// file names. A backslash makes the next character plain; the expander puts one before each quoted character.
import { RE2JS } from "re2js";

const cache = new Map<string, RE2JS>();

/** The regular expression source of a pattern; `path`: * and ? do not match a slash. */
export function patternSource(pattern: string, path = false): string {
  let out = "";
  let i = 0;
  const any = path ? "[^/]" : "(?s:.)";
  const closers: string[] = [];
  while (i < pattern.length) {
    const c = pattern[i]!;
    const ext = "?*+@!".includes(c) && pattern[i + 1] === "(";
    if (ext) {
      closers.push(c === "@" ? ")" : c === "!" ? ")*" : `)${c}`);
      out += "(?:";
      i += 2;
    } else if (closers.length > 0 && c === "|") {
      out += "|";
      i++;
    } else if (closers.length > 0 && c === ")") {
      out += closers.pop()!;
      i++;
    } else if (c === "*") {
      out += `${any}*`;
      while (pattern[i] === "*") i++;
    } else if (c === "?") {
      out += any;
      i++;
    } else if (c === "[") {
      const end = bracketEnd(pattern, i);
      if (end < 0) {
        out += "\\[";
        i++;
      } else {
        out += bracket(pattern.slice(i + 1, end));
        i = end + 1;
      }
    } else if (c === "\\" && i + 1 < pattern.length) {
      const ch = String.fromCodePoint(pattern.codePointAt(i + 1)!);
      out += RE2JS.quote(ch);
      i += 1 + ch.length;
    } else {
      const ch = String.fromCodePoint(pattern.codePointAt(i)!);
      out += RE2JS.quote(ch);
      i += ch.length;
    }
  }
  return out + closers.map(() => ")").join("");
}

function bracketEnd(pattern: string, from: number): number {
  let i = from + 1;
  if (pattern[i] === "!" || pattern[i] === "^") i++;
  if (pattern[i] === "]") i++;
  for (; i < pattern.length; i++) {
    if (pattern[i] === "\\") i++;
    else if (pattern[i] === "[" && pattern[i + 1] === ":") {
      const close = pattern.indexOf(":]", i + 2);
      if (close > 0) i = close + 1;
    } else if (pattern[i] === "]") return i;
  }
  return -1;
}

function bracket(inner: string): string {
  let out = "[";
  let i = 0;
  if (inner[0] === "!" || inner[0] === "^") {
    out += "^";
    i = 1;
  }
  for (; i < inner.length; i++) {
    const c = inner[i]!;
    if (c === "[" && inner[i + 1] === ":") {
      const close = inner.indexOf(":]", i);
      if (close > 0) {
        out += inner.slice(i, close + 2);
        i = close + 1;
        continue;
      }
    }
    if (c === "\\" && i + 1 < inner.length) out += escapeInBracket(inner[++i]!);
    else if (c === "-") out += "-";
    else out += escapeInBracket(c);
  }
  return out + "]";
}

function escapeInBracket(c: string): string {
  return "\\]^[-&~".includes(c) ? `\\${c}` : c;
}

function compiled(source: string): RE2JS {
  let re = cache.get(source);
  if (re === undefined) {
    if (cache.size > 500) cache.clear();
    try {
      re = RE2JS.compile(source, RE2JS.DOTALL);
    } catch {
      re = RE2JS.compile(RE2JS.quote(source)); // an impossible range such as [z-a] matches nothing but itself, as in bash
    }
    cache.set(source, re);
  }
  return re;
}

export function hasMagic(pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++) {
    const c = pattern[i]!;
    if (c === "\\") i++;
    else if (c === "*" || c === "?" || c === "[" || ("+@!".includes(c) && pattern[i + 1] === "(")) return true;
  }
  return false;
}

/** Whether the whole text matches. */
export function matchesPattern(text: string, pattern: string, options: { path?: boolean } = {}): boolean {
  if (!hasMagic(pattern)) return text === unescapePattern(pattern);
  if (!options.path && pattern === "*") return true;
  if (pattern.startsWith("!(") && pattern.endsWith(")") && balanced(pattern)) return !matchesPattern(text, `@${pattern.slice(1)}`, options);
  return compiled(`^(?:${patternSource(pattern, options.path === true)})$`).test(text);
}

function balanced(pattern: string): boolean {
  let depth = 0;
  for (let i = 0; i < pattern.length; i++) {
    if (pattern[i] === "\\") i++;
    else if (pattern[i] === "(") depth++;
    else if (pattern[i] === ")" && --depth === 0) return i === pattern.length - 1;
  }
  return false;
}

export function unescapePattern(pattern: string): string {
  return pattern.includes("\\") ? pattern.replace(/\\([\s\S])/g, "$1") : pattern;
}

/** ${x#p}, ${x##p}, ${x%p}, ${x%%p}. */
export function removeMatch(text: string, pattern: string, operator: "#" | "##" | "%" | "%%"): string {
  const lengths: number[] = [];
  for (let n = 0; n <= text.length; n++) lengths.push(n);
  if (operator.length === 2) lengths.reverse();
  for (const n of lengths) {
    if (operator[0] === "#") {
      if (matchesPattern(text.slice(0, n), pattern)) return text.slice(n);
    } else if (matchesPattern(text.slice(text.length - n), pattern)) return text.slice(0, text.length - n);
  }
  return text;
}

/** ${x/p/r} and its kin. */
export function replaceMatch(text: string, pattern: string, replacement: string, operator: "/" | "//" | "/#" | "/%"): string {
  if (pattern === "") return text;
  const source = patternSource(pattern);
  const anchored = operator === "/#" ? `^(?:${source})` : operator === "/%" ? `(?:${source})$` : source;
  const re = longest(anchored);
  let out = "";
  let at = 0;
  const m = re.matcher(text);
  while (at <= text.length && m.find()) {
    const start = m.start();
    const end = m.end();
    out += text.slice(at, start) + replacement;
    at = end;
    if (operator !== "//") break;
  }
  return out + text.slice(at);
}

const longestCache = new Map<string, RE2JS>();
function longest(source: string): RE2JS {
  let re = longestCache.get(source);
  if (re === undefined) {
    if (longestCache.size > 200) longestCache.clear();
    try {
      re = RE2JS.compile(source, RE2JS.DOTALL | RE2JS.LONGEST_MATCH);
    } catch {
      re = RE2JS.compile(RE2JS.quote(source));
    }
    longestCache.set(source, re);
  }
  return re;
}
