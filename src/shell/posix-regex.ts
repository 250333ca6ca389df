// POSIX regular expressions (basic and extended, with GNU's extras: \w \b \< \> \+ \? \|) on a linear-time engine, leftmost
// and longest. Patterns with back-references have no linear-time form: those alone go to the host's engine.
import { RE2JS } from "re2js";

/** Start and end of the whole match and of each group. */
export type Match = { readonly groups: readonly (readonly [number, number] | undefined)[] };

export interface Regex {
  test(text: string): boolean;
  exec(text: string, from: number): Match | undefined;
  /** Plain text that the pattern is, if it has nothing special. */
  readonly plain: string | undefined;
}

export type RegexOptions = { readonly extended: boolean; readonly ignoreCase?: boolean; readonly multiline?: boolean };

const cache = new Map<string, Regex | string>();

/** A compiled pattern, or what is wrong with it in GNU's words. */
export function posixRegex(source: string, options: RegexOptions): Regex | string {
  const key = `${options.extended ? "E" : "B"}${options.ignoreCase === true ? "i" : ""}${options.multiline === true ? "m" : ""}${source}`;
  let found = cache.get(key);
  if (found === undefined) {
    if (cache.size > 500) cache.clear();
    found = compile(source, options);
    cache.set(key, found);
  }
  return found;
}

function compile(source: string, options: RegexOptions): Regex | string {
  const translated = translate(source, options.extended);
  if ("error" in translated) return translated.error;
  if (translated.backReference) return hostRegex(translated.text, options);
  let re: RE2JS;
  try {
    re = RE2JS.compile(
      translated.text,
      RE2JS.LONGEST_MATCH | (options.multiline === true ? RE2JS.MULTILINE : RE2JS.DOTALL) | (options.ignoreCase === true ? RE2JS.CASE_INSENSITIVE : 0),
    );
  } catch {
    return "Invalid regular expression";
  }
  const plain = options.ignoreCase !== true && translated.plain !== undefined ? translated.plain : undefined;
  return {
    plain,
    test: plain === undefined ? (text) => re.test(text) : (text) => text.includes(plain),
    exec: (text, from) => {
      if (plain !== undefined) {
        const at = text.indexOf(plain, from);
        return at < 0 ? undefined : { groups: [[at, at + plain.length]] };
      }
      const m = re.matcher(text);
      if (!m.find(from)) return undefined;
      const groups: ([number, number] | undefined)[] = [];
      for (let i = 0; i <= m.groupCount(); i++) groups.push(m.start(i) < 0 ? undefined : [m.start(i), m.end(i)]);
      return { groups };
    },
  };
}

function hostRegex(source: string, options: RegexOptions): Regex | string {
  try {
    const text = source.replace(/\(\?:\\b\(\?:\)\)/g, "\\b").replace(/\[\[:(\w+):\]\]/g, (_, c: string) => `[${hostClasses[c] ?? ""}]`);
    const re = new RegExp(text, `gs${options.ignoreCase === true ? "i" : ""}${options.multiline === true ? "m" : ""}d`);
    return {
      plain: undefined,
      test: (t) => {
        re.lastIndex = 0;
        return re.test(t);
      },
      exec: (t, from) => {
        re.lastIndex = from;
        const m = re.exec(t);
        return m === null ? undefined : { groups: (m.indices ?? []).map((i) => (i === undefined ? undefined : [i[0], i[1]])) };
      },
    };
  } catch {
    return "Invalid back reference";
  }
}

const hostClasses: Record<string, string> = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  upper: "A-Z",
  lower: "a-z",
  space: "\\s",
  blank: " \\t",
  punct: "!-\\/:-@[-`{-~",
  xdigit: "0-9A-Fa-f",
  print: " -~",
  graph: "!-~",
  cntrl: "\\x00-\\x1f",
};

type Translated = { readonly text: string; readonly backReference: boolean; readonly plain: string | undefined } | { readonly error: string };

/** The pattern in RE2's syntax. */
export function translate(source: string, extended: boolean): Translated {
  let out = "";
  let plain: string | undefined = "";
  let backReference = false;
  let depth = 0;
  /** Whether something stands before, that a repetition can repeat. */
  let atom = false;
  const special = (text: string, isAtom: boolean): void => {
    out += text;
    plain = undefined;
    atom = isAtom;
  };
  const literal = (c: string): void => {
    out += RE2JS.quote(c);
    if (plain !== undefined) plain += c;
    atom = true;
  };
  for (let i = 0; i < source.length; i++) {
    const c = source[i]!;
    const next = source[i + 1];
    if (c === "\\") {
      if (next === undefined) return { error: "Trailing backslash" };
      i++;
      if (next >= "1" && next <= "9") {
        if (Number(next) > groupsIn(source, extended)) return { error: "Invalid back reference" };
        backReference = true;
        special(`\\${next}`, true);
      } else if (next === "w" || next === "W") special(`\\${next}`, true);
      else if (next === "s" || next === "S") special(`\\${next}`, true);
      else if (next === "b" || next === "B") special(`\\${next}`, false);
      else if (next === "<" || next === ">") special("\\b", false);
      else if (next === "`") special("\\A", false);
      else if (next === "'") special("\\z", false);
      else if (next === "n") special("\\n", true);
      else if (next === "t") special("\\t", true);
      else if (!extended && next === "(") {
        depth++;
        special("(", false);
      } else if (!extended && next === ")") {
        if (depth-- === 0) return { error: "Unmatched ) or \\)" };
        special(")", true);
      } else if (!extended && next === "|") special("|", false);
      else if (!extended && (next === "+" || next === "?")) special(atom ? next : `\\${next}`, true);
      else if (!extended && next === "{") {
        const end = source.indexOf("\\}", i);
        if (end < 0) return { error: "Unmatched \\{" };
        const count = interval(source.slice(i + 1, end));
        if (count === undefined) return { error: "Invalid content of \\{\\}" };
        special(count, true);
        i = end + 1;
      } else literal(next);
      continue;
    }
    if (c === "[") {
      const end = bracketEnd(source, i);
      if (end < 0) return { error: "Unmatched [, [^, [:, [., or [=" };
      const set = bracketSource(source.slice(i + 1, end));
      if (set === undefined) return { error: "Invalid character class name" };
      if (set === "range") return { error: "Invalid range end" };
      special(set, true);
      i = end;
    } else if (c === ".") special(".", true);
    else if (c === "*") {
      if (atom) {
        while (source[i + 1] === "*") i++;
        special("*", true);
      } else literal("*");
    } else if (c === "^") {
      if (extended || out === "" || out.endsWith("(") || out.endsWith("|")) special("^", false);
      else literal("^");
    } else if (c === "$") {
      const rest = source.slice(i + 1);
      if (extended || rest === "" || rest.startsWith("\\)") || rest.startsWith("\\|")) special("$", false);
      else literal("$");
    } else if (!extended) literal(fullChar(source, i));
    else if (c === "(") {
      depth++;
      special("(", false);
    } else if (c === ")") {
      if (depth === 0) literal(")");
      else {
        depth--;
        special(")", true);
      }
    } else if (c === "|") special("|", false);
    else if (c === "+" || c === "?") {
      if (atom) special(/[*+?}]$/.test(out) && !out.endsWith(`\\${out.at(-1)}`) ? "" : c, true);
      else literal(c);
      if (out.endsWith("*+") || out.endsWith("*?")) out = out.slice(0, -1);
    } else if (c === "{") {
      const end = source.indexOf("}", i);
      const count = end < 0 ? undefined : interval(source.slice(i + 1, end));
      if (count === undefined || !atom) literal("{");
      else {
        special(count, true);
        i = end;
      }
    } else literal(fullChar(source, i));
    if (!"\\[.*^$(|)+?{".includes(c)) i += fullChar(source, i).length - 1;
  }
  if (depth > 0) return { error: extended ? "Unmatched ( or \\(" : "Unmatched ( or \\(" };
  return { text: out, backReference, plain: plain === "" ? undefined : plain };
}

function fullChar(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at)!);
}

function groupsIn(source: string, extended: boolean): number {
  return extended ? (source.replace(/\\./g, "").match(/\(/g)?.length ?? 0) : (source.match(/\\\(/g)?.length ?? 0);
}

function interval(text: string): string | undefined {
  const m = /^(\d*)(,?)(\d*)$/.exec(text);
  if (m === null || text === "") return undefined;
  return `{${m[1] === "" ? "0" : m[1]}${m[2]}${m[3]}}`;
}

function bracketEnd(source: string, open: number): number {
  let i = open + 1;
  if (source[i] === "^") i++;
  if (source[i] === "]") i++;
  for (; i < source.length; i++) {
    if (source[i] === "[" && (source[i + 1] === ":" || source[i + 1] === "." || source[i + 1] === "=")) {
      const close = source.indexOf(`${source[i + 1]}]`, i + 2);
      if (close < 0) return -1;
      i = close + 1;
    } else if (source[i] === "]") return i;
  }
  return -1;
}

const classNames = new Set(["alpha", "digit", "alnum", "upper", "lower", "space", "blank", "punct", "print", "graph", "cntrl", "xdigit"]);

function bracketSource(inner: string): string | undefined {
  let out = "[";
  let i = 0;
  if (inner[0] === "^") {
    out += "^";
    i = 1;
  }
  for (; i < inner.length; i++) {
    const c = inner[i]!;
    if (c === "[" && inner[i + 1] === ":") {
      const close = inner.indexOf(":]", i + 2);
      const name = inner.slice(i + 2, close);
      if (!classNames.has(name)) return undefined;
      out += `[:${name}:]`;
      i = close + 1;
    } else if (c === "[" && (inner[i + 1] === "." || inner[i + 1] === "=")) {
      const close = inner.indexOf(`${inner[i + 1]}]`, i + 2);
      out += escapeSet(inner.slice(i + 2, close));
      i = close + 1;
    } else if (inner[i + 1] === "-" && i + 2 < inner.length) {
      if (inner[i + 2]! < c) return "range";
      out += `${escapeSet(c)}-${escapeSet(inner[i + 2]!)}`;
      i += 2;
    } else out += escapeSet(c);
  }
  return out + "]";
}

function escapeSet(text: string): string {
  return text.replace(/[\\\]^[-]/g, "\\$&");
}
