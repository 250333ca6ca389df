// join and cmp: lines of two files with a common field; where two files differ first.
import { utf8 } from "../base/bytes";
import { out, type Run } from "../base/driver";
import { readAll, type Context } from "../shell/command";
import { linesOf, openOperand } from "./input";
import { parseOptions } from "./options";
import { quote } from "./quote";
import { bytes } from "./sort";
import { complain, tryHelp, type Make } from "./style";

function* textOf(context: Context, name: string): Run<{ readonly text: string } | { readonly problem: string }> {
  const input = openOperand(context, name);
  return typeof input === "string" ? { problem: input } : { text: yield* readAll(input) };
}

type Row = { readonly key: string; readonly fields: readonly string[] };

export const join: Make = (style) => ({
  name: "join",
  summary: "join lines of two files on a common field",
  *run(context, args) {
    const o = parseOptions("join", style, "1:2:j:t:a:v:e:o:i", { "ignore-case": "i", header: "header" }, args);
    if (typeof o === "string") return yield* complain(o);
    if (o.rest.length < 2)
      return yield* complain(`join: missing operand${o.rest[0] === undefined ? "" : ` after ${quote(context, o.rest[0])}`}\n${tryHelp("join", style)}`);
    if (o.rest.length > 2) return yield* complain(`join: extra operand ${quote(context, o.rest[2]!)}\n${tryHelp("join", style)}`);
    const separator = o.value("t");
    const glue = separator ?? " ";
    const places = ["1", "2"].map((side) => Number(o.value(side) ?? o.value("j") ?? 1) - 1);
    const sides: Row[][] = [];
    for (const [i, name] of o.rest.entries()) {
      const read = yield* textOf(context, name);
      if ("problem" in read) return yield* complain(`join: ${name}: ${read.problem}`);
      sides.push(
        linesOf(read.text).map((line) => {
          const fields = separator === undefined ? line.trim().split(/[ \t]+/) : line.split(separator);
          const key = fields[places[i]!] ?? "";
          return { key: o.has("i") ? key.toLowerCase() : key, fields };
        }),
      );
    }
    const [left, right] = sides as [Row[], Row[]];
    const empty = o.value("e") ?? "";
    const form = o.value("o")?.split(/[ ,]+/);
    const keyOf = (a: Row | undefined, b: Row | undefined): string => (a === undefined ? b?.fields[places[1]!] : a.fields[places[0]!]) ?? empty;
    const rest = (row: Row | undefined, side: number): readonly string[] => row?.fields.filter((_, k) => k !== places[side]) ?? [];
    const line = (a: Row | undefined, b: Row | undefined): string => {
      if (form === undefined) return `${[keyOf(a, b), ...rest(a, 0), ...rest(b, 1)].join(glue)}\n`;
      const one = (spec: string): string => (spec === "0" ? keyOf(a, b) : ((spec.startsWith("1") ? a : b)?.fields[Number(spec.slice(2)) - 1] ?? empty));
      return `${form.map(one).join(glue)}\n`;
    };
    const alone = new Set([...o.values("a"), ...o.values("v")]);
    let text = "";
    let [i, k] = [0, 0];
    if (o.has("header") && left.length > 0 && right.length > 0) text += line(left[i++], right[k++]);
    const past = (rows: readonly Row[], from: number): number => {
      let to = from;
      while (to < rows.length && rows[to]!.key === rows[from]!.key) to++;
      return to;
    };
    while (i < left.length || k < right.length) {
      const c = i >= left.length ? 1 : k >= right.length ? -1 : bytes(left[i]!.key, right[k]!.key);
      if (c < 0) {
        if (alone.has("1")) text += line(left[i], undefined);
        i++;
      } else if (c > 0) {
        if (alone.has("2")) text += line(undefined, right[k]);
        k++;
      } else {
        const [toI, toK] = [past(left, i), past(right, k)];
        if (!o.has("v")) for (const a of left.slice(i, toI)) for (const b of right.slice(k, toK)) text += line(a, b);
        [i, k] = [toI, toK];
      }
    }
    if (text !== "") yield out(text);
    return 0;
  },
});

export const cmp: Make = (style) => ({
  name: "cmp",
  summary: "compare two files byte by byte",
  *run(context, args) {
    const o = parseOptions("cmp", style, "sl", { silent: "s", quiet: "s", verbose: "l" }, args);
    if (typeof o === "string") return yield* complain(o, 2);
    const [first, second = "-"] = o.rest;
    if (first === undefined) return yield* complain(`cmp: missing operand after 'cmp'\ncmp: ${tryHelp("cmp", "gnu")}`, 2);
    const texts: Uint8Array[] = [];
    for (const name of [first, second]) {
      const read = yield* textOf(context, name);
      if ("problem" in read) return yield* complain(`cmp: ${name}: ${read.problem}`, 2);
      texts.push(utf8(read.text));
    }
    const [a, b] = texts as [Uint8Array, Uint8Array];
    const octal = (n: number): string => n.toString(8).padStart(3);
    const size = Math.min(a.length, b.length);
    let line = 1;
    let code = 0;
    for (let i = 0; i < size; i++) {
      if (a[i] !== b[i]) {
        code = 1;
        if (o.has("s")) return code;
        if (!o.has("l")) {
          yield out(`${first} ${second} differ: char ${i + 1}, line ${line}\n`);
          return code;
        }
        yield out(`${i + 1} ${octal(a[i]!)} ${octal(b[i]!)}\n`);
      }
      if (a[i] === 10) line++;
    }
    if (a.length === b.length || o.has("s")) return a.length === b.length ? code : 1;
    const short = a.length < b.length ? first : second;
    if (size === 0) return yield* complain(`cmp: EOF on ${short} which is empty`);
    const where = o.has("l") ? "" : a[size - 1] === 10 ? `, line ${line - 1}` : `, in line ${line}`;
    return yield* complain(`cmp: EOF on ${short} after byte ${size}${where}`);
  },
});
