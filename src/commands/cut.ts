// cut, tr, paste, column, fold: columns and characters.
import { out } from "../base/driver";
import { readAll } from "../shell/command";
import { eachOperand, linesOf, mapLines, openFile } from "./input";
import { parseOptions } from "./options";
import { quote } from "./quote";
import { complain, tryHelp, type Make } from "./style";

/** "1,3-5,7-" as ranges; undefined if it is none. */
function ranges(text: string): [number, number][] | undefined {
  const list: [number, number][] = [];
  for (const part of text.split(",")) {
    const m = /^(\d*)(-?)(\d*)$/.exec(part.trim());
    if (m === null || (m[1] === "" && m[3] === "")) return undefined;
    const from = m[1] === "" ? 1 : Number(m[1]);
    const to = m[2] === "" ? from : m[3] === "" ? Infinity : Number(m[3]);
    if (from === 0 || to < from) return undefined;
    list.push([from, to]);
  }
  return list.sort((a, b) => a[0] - b[0]);
}

export const cut: Make = (style) => ({
  name: "cut",
  summary: "remove sections from each line of files",
  *run(context, args) {
    const o = parseOptions(
      "cut",
      style,
      "d:f:c:b:sn",
      { "delimiter=": "d", "fields=": "f", "characters=": "c", "bytes=": "b", "only-delimited": "s", complement: "complement", "output-delimiter=": "output" },
      args,
    );
    if (typeof o === "string") return yield* complain(o);
    const fields = o.value("f");
    const characters = o.value("c") ?? o.value("b");
    if (style === "gnu" && o.order.filter(([k]) => "fcb".includes(k)).length > 1)
      return yield* complain(`cut: only one list may be specified\n${tryHelp("cut", style)}`);
    if (fields === undefined && characters === undefined)
      return yield* complain(
        style === "gnu"
          ? `cut: you must specify a list of bytes, characters, or fields\n${tryHelp("cut", style)}`
          : "cut: expected a list of bytes, characters, or fields",
      );
    const delimiter = o.value("d") ?? "\t";
    if (delimiter.length !== 1 && fields !== undefined)
      return yield* complain(style === "gnu" ? `cut: the delimiter must be a single character\n${tryHelp("cut", style)}` : "cut: bad delimiter");
    const list = ranges(fields ?? characters!);
    if (list === undefined) {
      const text = fields ?? characters!;
      const what = fields === undefined ? "byte/character" : "field";
      if (style === "busybox") return yield* complain(`cut: invalid range ${text}`);
      if (/^0|,0|^-0|-$/.test(text) && /^[\d,-]+$/.test(text) && text !== "-")
        return yield* complain(`cut: ${fields === undefined ? "byte/character positions" : "fields"} are numbered from 1\n${tryHelp("cut", style)}`);
      if (/^[\d,-]+$/.test(text) && text !== "-") return yield* complain(`cut: invalid decreasing range\n${tryHelp("cut", style)}`);
      return yield* complain(
        text === "-"
          ? `cut: invalid range with no endpoint: -\n${tryHelp("cut", style)}`
          : `cut: invalid ${what} value ${quote(context, text.replace(/^[\d,-]*/, ""))}\n${tryHelp("cut", style)}`,
      );
    }
    const wanted = (n: number): boolean => list.some(([a, b]) => n >= a && n <= b) !== o.has("complement");
    const join = o.value("output") ?? (fields === undefined ? "" : delimiter);
    return yield* eachOperand(context, "cut", style, o.rest, function* (input) {
      yield* mapLines(input, (line) => {
        if (fields === undefined) {
          const chars = [...line];
          if (!o.has("output")) return `${chars.filter((_, i) => wanted(i + 1)).join("")}\n`;
          return `${list
            .map(([a, b]) => chars.slice(a - 1, b).join(""))
            .filter((t) => t !== "")
            .join(join)}\n`;
        }
        if (!line.includes(delimiter)) return o.has("s") ? "" : `${line}\n`;
        return `${line
          .split(delimiter)
          .filter((_, i) => wanted(i + 1))
          .join(join)}\n`;
      });
    });
  },
});

const classes: Record<string, (c: number) => boolean> = {
  alpha: (c) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122),
  digit: (c) => c >= 48 && c <= 57,
  alnum: (c) => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 48 && c <= 57),
  upper: (c) => c >= 65 && c <= 90,
  lower: (c) => c >= 97 && c <= 122,
  space: (c) => c === 32 || (c >= 9 && c <= 13),
  blank: (c) => c === 32 || c === 9,
  punct: (c) => c > 32 && c < 127 && !((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 48 && c <= 57)),
  print: (c) => c >= 32 && c < 127,
  graph: (c) => c > 32 && c < 127,
  cntrl: (c) => c < 32 || c === 127,
  xdigit: (c) => (c >= 48 && c <= 57) || (c >= 65 && c <= 70) || (c >= 97 && c <= 102),
};

const escapes: Record<string, string> = { n: "\n", t: "\t", r: "\r", f: "\f", v: "\v", a: "\x07", b: "\b", "\\": "\\" };

/** The characters of a set: ranges, classes, escapes, [x*n]. */
function characters(text: string, fill: number): string[] {
  const list: string[] = [];
  const chars = [...text];
  const one = (i: number): [string, number] => {
    if (chars[i] !== "\\") return [chars[i]!, i + 1];
    const octal = /^[0-7]{1,3}/.exec(chars.slice(i + 1, i + 4).join(""));
    if (octal !== null) return [String.fromCharCode(parseInt(octal[0], 8)), i + 1 + octal[0].length];
    const c = chars[i + 1];
    return c === undefined ? ["\\", i + 1] : [escapes[c] ?? c, i + 2];
  };
  for (let i = 0; i < chars.length;) {
    const rest = chars.slice(i).join("");
    const named = /^\[:(\w+):\]/.exec(rest);
    const repeat = /^\[(.)\*(\d*)\]/s.exec(rest);
    const inClass = named === null ? undefined : classes[named[1]!];
    if (named !== null && inClass !== undefined) {
      for (let c = 0; c < 128; c++) if (inClass(c)) list.push(String.fromCharCode(c));
      i += named[0].length;
      continue;
    }
    if (repeat !== null) {
      const n = repeat[2] === "" ? Math.max(0, fill - list.length) : Number(repeat[2]);
      for (let k = 0; k < n; k++) list.push(repeat[1]!);
      i += [...repeat[0]].length;
      continue;
    }
    const [a, next] = one(i);
    if (chars[next] === "-" && next + 1 < chars.length) {
      const [b, after] = one(next + 1);
      for (let c = a.codePointAt(0)!; c <= b.codePointAt(0)!; c++) list.push(String.fromCodePoint(c));
      i = after;
    } else {
      list.push(a);
      i = next;
    }
  }
  return list;
}

/** What GNU's tr has against a set. */
function badSet(text: string): string | undefined {
  const named = /\[:(\w*):\]/.exec(text);
  if (named !== null && classes[named[1]!] === undefined) return `invalid character class '${named[1]}'`;
  for (const [, a, b] of text.replace(/\[:\w+:\]/g, "").matchAll(/([^\\-])-([^\\])/gs))
    if (a! > b!) return `range-endpoints of '${a}-${b}' are in reverse collating sequence order`;
  return undefined;
}

export const tr: Make = (style) => ({
  name: "tr",
  summary: "translate or delete characters",
  *run(context, args) {
    const o = parseOptions("tr", style, "cCdst", { complement: "c", delete: "d", "squeeze-repeats": "s", "truncate-set1": "t" }, args, true);
    if (typeof o === "string") return yield* complain(o);
    const remove = o.has("d");
    const squeeze = o.has("s");
    const [first, second] = o.rest;
    if (first === undefined) return yield* complain(style === "gnu" ? `tr: missing operand\n${tryHelp("tr", style)}` : tryHelp("tr", style));
    if (second === undefined && !remove && !squeeze)
      return yield* complain(
        style === "gnu"
          ? `tr: missing operand after ${quote(context, first!)}\nTwo strings must be given when translating.\n${tryHelp("tr", style)}`
          : tryHelp("tr", style),
      );
    if (style === "gnu" && o.rest.length > 2) return yield* complain(`tr: extra operand ${quote(context, o.rest[2]!)}\n${tryHelp("tr", style)}`);
    if (style === "gnu" && remove && !squeeze && second !== undefined)
      return yield* complain(
        `tr: extra operand ${quote(context, second!)}\nOnly one string may be given when deleting without squeezing repeats.\n${tryHelp("tr", style)}`,
      );
    const wrong = style === "gnu" ? (badSet(first) ?? (second === undefined ? undefined : badSet(second))) : undefined;
    if (wrong !== undefined) return yield* complain(`tr: ${wrong}`);
    let from = characters(first, 0);
    const complement = o.has("c") || o.has("C");
    const to = second === undefined ? [] : characters(second, from.length);
    if (o.has("t") && second !== undefined && !remove) from = from.slice(0, to.length);
    const inFrom = new Set(from);
    const matches = (c: string): boolean => inFrom.has(c) !== complement;
    if (second !== undefined && to.length === 0 && !remove && style === "gnu")
      return yield* complain("tr: when not truncating set1, string2 must be non-empty");
    const map = new Map<string, string>();
    from.forEach((c, i) => map.set(c, to[Math.min(i, to.length - 1)] ?? c));
    const squeezed = new Set(second === undefined ? [] : to);
    const isSqueezed = (c: string): boolean => (second === undefined ? matches(c) : squeezed.has(c));
    let last = "";
    for (;;) {
      const text = context.stdin.read();
      if (text === undefined) return 0;
      if (text === "") {
        yield { ready: () => context.stdin.ready };
        continue;
      }
      let result = "";
      for (const c of text) {
        let d = c;
        if (remove) {
          if (matches(c)) continue;
        } else if (second !== undefined) d = complement ? (matches(c) ? to.at(-1)! : c) : (map.get(c) ?? c);
        if (squeeze && d === last && isSqueezed(d)) continue;
        last = d;
        result += d;
      }
      if (result !== "") yield out(result);
    }
  },
});

export const paste: Make = (style) => ({
  name: "paste",
  summary: "merge lines of files",
  *run(context, args) {
    const o = parseOptions("paste", style, "d:s", { "delimiters=": "d", serial: "s" }, args);
    if (typeof o === "string") return yield* complain(o);
    const marks = [...(o.value("d") ?? "\t").replace(/\\([nt\\0])/g, (_, c: string) => ({ n: "\n", t: "\t", "\\": "\\", "0": "" })[c]!)];
    const columns: string[][] = [];
    const stdin = o.rest.length === 0 || o.rest.includes("-") ? linesOf(yield* readAll(context.stdin)) : [];
    const dashes = o.rest.length === 0 ? 1 : o.rest.filter((r) => r === "-").length;
    let dash = 0;
    for (const name of o.rest.length === 0 ? ["-"] : o.rest) {
      if (name === "-") {
        const mine = dash++;
        columns.push(o.has("s") ? (mine === 0 ? stdin : []) : stdin.filter((_, i) => i % dashes === mine));
        continue;
      }
      const input = openFile(context, name);
      if (typeof input === "string") return yield* complain(`paste: ${name}: ${input}`);
      columns.push(linesOf(yield* readAll(input)));
    }
    const join = (parts: readonly string[]): string => parts.reduce((text, p, i) => (i === 0 ? p : text + (marks[(i - 1) % marks.length] ?? "") + p), "");
    if (o.has("s")) for (const c of columns) yield out(`${join(c)}\n`);
    else {
      const rows = Math.max(0, ...columns.map((c) => c.length));
      let text = "";
      for (let i = 0; i < rows; i++) text += `${join(columns.map((c) => c[i] ?? ""))}\n`;
      if (text !== "") yield out(text);
    }
    return 0;
  },
});

/** Entries one below the other in as many columns of equal width (tab stops) as there is room for. */
function inColumns(lines: readonly string[], width: number): string {
  const cell = (Math.floor(Math.max(...lines.map((l) => [...l].length)) / 8) + 1) * 8;
  const rows = Math.ceil(lines.length / Math.max(1, Math.floor(width / cell)));
  let text = "";
  for (let r = 0; r < rows; r++) {
    for (let i = r; i < lines.length; i += rows) {
      const size = [...lines[i]!].length;
      text += lines[i]! + (i + rows < lines.length ? "\t".repeat(Math.ceil((cell - size) / 8)) : "\n");
    }
  }
  return text;
}

export const column: Make = (style) => ({
  name: "column",
  summary: "columnate lists",
  *run(context, args) {
    const o = parseOptions("column", style, "ts:o:c:N:", { table: "t", "separator=": "s", "output-separator=": "o" }, args);
    if (typeof o === "string") return yield* complain(o);
    let text = "";
    const code = yield* eachOperand(context, "column", style, o.rest, function* (input) {
      text += yield* readAll(input);
    });
    const lines = linesOf(text).filter((l) => l.trim() !== "");
    if (!o.has("t")) {
      if (lines.length > 0) yield out(inColumns(lines, Number(o.value("c") ?? context.terminal?.columns ?? 80)));
      return code;
    }
    const separators = o.value("s");
    const rows = lines.map((l) => (separators === undefined ? l.trim().split(/[ \t]+/) : l.split(new RegExp(`[${separators.replace(/[\\\]^-]/g, "\\$&")}]`))));
    const width: number[] = [];
    for (const r of rows) r.forEach((c, i) => (width[i] = Math.max(width[i] ?? 0, [...c].length)));
    const gap = o.value("o") ?? "  ";
    for (const r of rows)
      yield out(
        `${r.map((c, i) => (i === r.length - 1 && r.length === width.length ? c : i === r.length - 1 ? c : c + " ".repeat(width[i]! - [...c].length))).join(gap)}\n`,
      );
    return code;
  },
});

export const fold: Make = (style) => ({
  name: "fold",
  summary: "wrap each input line to fit in specified width",
  *run(context, args) {
    const o = parseOptions("fold", style, "w:sb", { "width=": "w", spaces: "s" }, args);
    if (typeof o === "string") return yield* complain(o);
    const width = Math.max(1, Number(o.value("w") ?? 80));
    return yield* eachOperand(context, "fold", style, o.rest, function* (input) {
      yield* mapLines(input, (line, newline) => {
        const parts: string[] = [];
        let rest = line;
        while (rest.length > width) {
          const space = o.has("s") ? rest.lastIndexOf(" ", width - 1) + 1 : 0;
          const at = space > 0 ? space : width;
          parts.push(rest.slice(0, at));
          rest = rest.slice(at);
        }
        return [...parts, rest].join("\n") + (newline ? "\n" : "");
      });
    });
  },
});
