// grep, egrep, fgrep. Patterns are POSIX on a linear-time engine; colours never.
import { utf8 } from "../base/bytes";
import { err, out, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import { readAll, type Command, type Context, type Input } from "../shell/command";
import { posixRegex, type Match, type Regex } from "../shell/posix-regex";
import { RE2JS } from "re2js";
import { mapLines, openOperand } from "./input";
import { parseOptions, type Options } from "./options";
import { complain, tryHelp, type Make, type Style } from "./style";

const long = {
  "extended-regexp": "E",
  "fixed-strings": "F",
  "basic-regexp": "G",
  "perl-regexp": "P",
  count: "c",
  "invert-match": "v",
  "only-matching": "o",
  "ignore-case": "i",
  "line-number": "n",
  "after-context=": "A",
  "before-context=": "B",
  "context=": "C",
  quiet: "q",
  silent: "q",
  "word-regexp": "w",
  "line-regexp": "x",
  "max-count=": "m",
  recursive: "r",
  "no-filename": "h",
  "with-filename": "H",
  "files-with-matches": "l",
  "files-without-match": "L",
  "regexp=": "e",
  "file=": "f",
  "no-messages": "s",
  "color=?": "color",
  "colour=?": "color",
  "line-buffered": "U",
  text: "a",
  "byte-offset": "b",
  "include=": "include",
  "exclude=": "exclude",
  "exclude-dir=": "exclude-dir",
  null: "Z",
  "group-separator=": "sep",
  "no-group-separator": "nosep",
};

type Matcher = { test(line: string): boolean; find(line: string, from: number): readonly [number, number] | undefined };

/** One matcher of all the patterns; or the complaint. */
function matcher(patterns: readonly string[], o: Options, kind: "E" | "F" | "G" | "P"): Matcher | string {
  const regexes: Regex[] = [];
  for (const pattern of patterns) {
    const re =
      kind === "P"
        ? perl(pattern, o.has("i"))
        : posixRegex(kind === "F" ? pattern.replace(/[\\.[\]*^$]/g, "\\$&") : pattern, { extended: kind === "E", ignoreCase: o.has("i") || o.has("y") });
    if (typeof re === "string") return re;
    regexes.push(re);
  }
  const wordy = (c: string | undefined): boolean => c !== undefined && /\w/.test(c);
  const accept = (line: string, m: Match): readonly [number, number] | undefined => {
    const [a, b] = m.groups[0]!;
    if (o.has("x") && (a !== 0 || b !== line.length)) return undefined;
    if (o.has("w") && (wordy(line[a - 1]) || wordy(line[b]))) return undefined;
    return [a, b];
  };
  const find = (line: string, from: number): readonly [number, number] | undefined => {
    let best: readonly [number, number] | undefined;
    for (const re of regexes) {
      for (let at = from; at <= line.length;) {
        const m = re.exec(line, at);
        if (m === undefined) break;
        const hit = accept(line, m);
        if (hit !== undefined) {
          if (best === undefined || hit[0] < best[0] || (hit[0] === best[0] && hit[1] > best[1])) best = hit;
          break;
        }
        at = m.groups[0]![0] + 1;
      }
    }
    return best;
  };
  const whole = o.has("x")
    ? patterns.map((p) =>
        kind === "F" ? undefined : posixRegex(kind === "E" ? `^(${p})$` : `^\\(${p}\\)$`, { extended: kind === "E", ignoreCase: o.has("i") }),
      )
    : [];
  if (o.has("x") && kind !== "P") {
    return {
      test: (line) =>
        kind === "F"
          ? patterns.some((p) => (o.has("i") ? p.toLowerCase() === line.toLowerCase() : p === line))
          : whole.some((r) => typeof r === "object" && r.test(line)),
      find: (line, from) =>
        from === 0 && (kind === "F" ? patterns.includes(line) : whole.some((r) => typeof r === "object" && r.test(line))) ? [0, line.length] : undefined,
    };
  }
  return {
    test:
      o.has("w") || o.has("x")
        ? (line) => find(line, 0) !== undefined
        : regexes.length === 1
          ? (line) => regexes[0]!.test(line)
          : (line) => regexes.some((r) => r.test(line)),
    find,
  };
}

function perl(pattern: string, ignoreCase: boolean): Regex | string {
  // \K has no linear-time form; the two usual uses of look-behind and \K are turned into groups by hand: text before \K must match, and is not shown.
  const keep = pattern.split("\\K");
  try {
    const re = RE2JS.compile(keep.length === 2 ? `(?:${keep[0]})(${keep[1]})` : pattern, RE2JS.LOOKBEHINDS | (ignoreCase ? RE2JS.CASE_INSENSITIVE : 0));
    const group = keep.length === 2 ? 1 : 0;
    return {
      plain: undefined,
      test: (t) => re.matcher(t).find(),
      exec: (t, from) => {
        const m = re.matcher(t);
        return m.find(from) ? { groups: [[m.start(group), m.end(group)]] } : undefined;
      },
    };
  } catch {
    return `unsupported Perl-style pattern: ${pattern}`;
  }
}

function* files(context: Context, name: string, o: Options): Run<string[]> {
  const { files: tree } = context.machine;
  const path = normalise(name, context.cwd);
  if (!tree.isDirectory(path)) return [name];
  const list: string[] = [];
  const skipped = new Set(o.values("exclude-dir"));
  for (const child of tree.list(path) ?? []) {
    if (skipped.has(child) && tree.isDirectory(`${path}/${child}`)) continue;
    list.push(...(yield* files(context, name === "." && !o.rest.includes(".") ? child : `${name.replace(/\/$/, "")}/${child}`, o)));
  }
  return list;
}

function make(name: string, style: Style, forced?: "E" | "F"): Command {
  return {
    name,
    summary: "print lines that match patterns",
    *run(context, given) {
      const args = given.map((a) => (/^-\d+$/.test(a) ? `-C${a.slice(1)}` : a));
      const o = parseOptions(name, style, "EFGPcvoinA:B:C:qwxm:rRhHlLe:f:sybUazZTI", long, args);
      if (typeof o === "string")
        return yield* complain(
          style === "gnu" ? `${o.split("\n")[0]}\nUsage: grep [OPTION]... PATTERNS [FILE]...\nTry 'grep --help' for more information.` : o,
          2,
        );
      const patterns = o.values("e").flatMap((p) => p.split("\n"));
      for (const f of o.values("f")) {
        const input = openOperand(context, f);
        if (typeof input === "string") return yield* complain(`${name}: ${f}: ${input}`, 2);
        const text = yield* readAll(input);
        if (text !== "") patterns.push(...text.replace(/\n$/, "").split("\n"));
      }
      let operands = [...o.rest];
      if (!o.has("e") && !o.has("f")) {
        const first = operands.shift();
        if (first === undefined)
          return yield* complain(
            style === "gnu" ? "Usage: grep [OPTION]... PATTERNS [FILE]...\nTry 'grep --help' for more information." : tryHelp(name, style),
            style === "gnu" ? 2 : 1,
          );
        patterns.push(...first.split("\n"));
      }
      const kind = forced ?? ((o.order.findLast(([k]) => k === "E" || k === "F" || k === "G" || k === "P")?.[0] ?? "G") as "E" | "F" | "G" | "P");
      const m = matcher(patterns, o, kind);
      if (typeof m === "string")
        return yield* complain(
          style === "gnu" ? `grep: ${m.startsWith("Unmatched [") ? "Invalid regular expression" : m}` : `grep: bad regex '${patterns[0]}': ${m}`,
          2,
        );
      const recursive = o.has("r") || o.has("R");
      let trouble = false;
      let several = false;
      if (recursive) {
        const all: string[] = [];
        const given = operands.length === 0 ? ["."] : operands;
        for (const f of given) all.push(...(yield* files(context, f, o)));
        several = given.length > 1 || context.machine.files.isDirectory(normalise(given[0]!, context.cwd));
        operands = all;
        if (all.length === 0) return 1;
      }
      const titled = o.has("H") || (!o.has("h") && (recursive ? several : operands.length > 1));
      let any = false;
      for (const operand of operands.length === 0 ? ["-"] : operands) {
        const input = openOperand(context, operand);
        if (typeof input === "string") {
          trouble = true;
          if (!o.has("s")) yield err(`grep: ${operand}: ${input}\n`);
          continue;
        }
        if (yield* search(input, operand === "-" ? (style === "gnu" ? "(standard input)" : "(standard input)") : operand, m, o, titled)) {
          any = true;
          if (o.has("q")) return 0;
        }
      }
      return trouble ? 2 : any ? 0 : 1;
    },
  };
}

function* search(input: Input, name: string, m: Matcher, o: Options, titled: boolean): Run<boolean> {
  const invert = o.has("v");
  const limit = o.has("m") ? Number(o.value("m")) : Infinity;
  const context = Number(o.value("C") ?? 0);
  const before = Number(o.value("B") ?? context);
  const after = Number(o.value("A") ?? context);
  const groups = o.has("A") || o.has("B") || o.has("C");
  const quiet = o.has("q") || o.has("l") || o.has("L") || o.has("c");
  let count = 0;
  let n = 0;
  let offset = 0;
  let printed = 0; // number of the line printed last
  let trailing = 0;
  const held: string[] = [];
  const prefix = (mark: string, number: number): string => (titled ? name + mark : "") + (o.has("n") ? `${number}${mark}` : "");
  if (limit === 0) return false;
  yield* mapLines(input, (line) => {
    n++;
    const at = offset;
    if (o.has("b")) offset += utf8(line).length + 1;
    if (count < limit && m.test(line) !== invert) {
      count++;
      if (quiet) return count >= limit || o.has("q") || o.has("l") || o.has("L") ? false : undefined;
      if (o.has("o")) {
        if (invert) return "";
        let text = "";
        for (let from = 0; from <= line.length;) {
          const hit = m.find(line, from);
          if (hit === undefined) break;
          if (hit[1] > hit[0]) text += `${prefix(":", n)}${o.has("b") ? `${at + hit[0]}:` : ""}${line.slice(hit[0], hit[1])}\n`;
          from = hit[1] > hit[0] ? hit[1] : hit[1] + 1;
        }
        return count >= limit ? { last: text } : text;
      }
      let text = "";
      if (groups && printed > 0 && n - held.length > printed + 1 && !o.has("nosep")) text += `${o.value("sep") ?? "--"}\n`;
      held.forEach((h, i) => (text += `${prefix("-", n - held.length + i)}${h}\n`));
      held.length = 0;
      text += `${prefix(":", n)}${o.has("b") ? `${at}:` : ""}${line}\n`;
      printed = n;
      trailing = after;
      return count >= limit && after === 0 ? { last: text } : text;
    }
    if (count >= limit && trailing === 0) return false;
    if (quiet || o.has("o")) return undefined;
    if (trailing > 0) {
      trailing--;
      printed = n;
      return `${prefix("-", n)}${line}\n`;
    }
    if (before > 0) {
      held.push(line);
      if (held.length > before) held.shift();
    }
    return undefined;
  });
  if (o.has("q")) return count > 0;
  if (o.has("l")) {
    if (count > 0) yield out(`${name}\n`);
  } else if (o.has("L")) {
    if (count === 0) yield out(`${name}\n`);
  } else if (o.has("c")) yield out(`${titled ? `${name}:` : ""}${count}\n`);
  return count > 0;
}

export const grep: Make = (style) => make("grep", style);
export const egrep: Make = (style) => make("egrep", style, "E");
export const fgrep: Make = (style) => make("fgrep", style, "F");
