// sort and uniq. Order is by bytes, as in the C locale that containers and scripts have.
import { out, err } from "../base/driver";
import { normalise } from "../files/tree";
import { readAll } from "../shell/command";
import { eachOperand, linesOf, mapLines } from "./input";
import { parseOptions } from "./options";
import { quote } from "./quote";
import { complain, type Make } from "./style";

type Key = { from: number; fromChar: number; to: number; toChar: number; flags: string };

export const sort: Make = (style) => ({
  name: "sort",
  summary: "sort lines of text files",
  *run(context, args) {
    const o = parseOptions(
      "sort",
      style,
      "unrsbfhVgMdizcCmk:t:o:S:T:",
      {
        unique: "u",
        "numeric-sort": "n",
        reverse: "r",
        stable: "s",
        "ignore-leading-blanks": "b",
        "ignore-case": "f",
        "human-numeric-sort": "h",
        "version-sort": "V",
        "general-numeric-sort": "g",
        "key=": "k",
        "field-separator=": "t",
        "output=": "o",
        check: "c",
      },
      args,
    );
    if (typeof o === "string") return yield* complain(o, 2);
    const flags = "nrbfhVgMdi"
      .split("")
      .filter((c) => o.has(c))
      .join("");
    const keys: Key[] = [];
    for (const text of o.values("k")) {
      const m = /^(\d+)(?:\.(\d+))?([bdfgiMhnRrV]*)(?:,(\d+)(?:\.(\d+))?([bdfgiMhnRrV]*))?$/.exec(text);
      if (m === null || m[1] === "0")
        return yield* complain(
          m === null
            ? `sort: invalid number at field start: invalid count at start of ${quote(context, text)}`
            : `sort: field number is zero: invalid field specification ${quote(context, text)}`,
          2,
        );
      keys.push({
        from: Number(m[1]),
        fromChar: Number(m[2] ?? 1),
        to: Number(m[4] ?? 0),
        toChar: Number(m[5] ?? 0),
        flags: (m[3] ?? "") + (m[6] ?? "") || flags,
      });
    }
    const given = o.value("t");
    const separator = given === "\\0" ? "\0" : given === "\\t" ? "\t" : given;
    if (separator !== undefined && [...separator].length !== 1) return yield* complain(`sort: multi-character tab ${quote(context, given!)}`, 2);
    const lines: string[] = [];
    const code = yield* eachOperand(context, "sort", style, o.rest, function* (input) {
      for (const line of linesOf(yield* readAll(input))) lines.push(line);
    });
    if (code !== 0) return code;
    const order = keys.length === 0 ? [{ from: 1, fromChar: 1, to: 0, toChar: 0, flags }] : keys;
    const byKeys = (a: string, b: string): number => {
      for (const k of order) {
        const whole = k.from === 1 && k.fromChar === 1 && k.to === 0;
        const c = compare(whole ? a : keyOf(a, k, separator), whole ? b : keyOf(b, k, separator), k.flags);
        if (c !== 0) return k.flags.includes("r") ? -c : c;
      }
      return 0;
    };
    const full = (a: string, b: string): number => byKeys(a, b) || (o.has("s") || o.has("u") ? 0 : o.has("r") ? -bytes(a, b) : bytes(a, b));
    if (o.has("c") || o.has("C")) {
      for (let i = 1; i < lines.length; i++) {
        if (full(lines[i - 1]!, lines[i]!) > 0 || (o.has("u") && byKeys(lines[i - 1]!, lines[i]!) === 0)) {
          if (o.has("c")) yield err(`sort: ${o.rest[0] ?? "-"}:${i + 1}: disorder: ${lines[i]}\n`);
          return 1;
        }
      }
      return 0;
    }
    let sorted = lines.sort(full);
    if (o.has("u")) sorted = sorted.filter((line, i) => i === 0 || byKeys(sorted[i - 1]!, line) !== 0);
    const text = sorted.map((l) => `${l}\n`).join("");
    const target = o.value("o");
    if (target !== undefined) context.machine.files.write(normalise(target, context.cwd), text);
    else if (text !== "") yield out(text);
    return 0;
  },
});

export function bytes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyOf(line: string, key: Key, separator: string | undefined): string {
  const bounds: [number, number][] = [];
  if (separator !== undefined) {
    let at = 0;
    for (const part of line.split(separator)) {
      bounds.push([at, at + part.length]);
      at += part.length + 1;
    }
  } else for (const m of line.matchAll(/[ \t]*[^ \t]+|[ \t]+$/g)) bounds.push([m.index, m.index + m[0].length]);
  const skipBlanks = (i: number): number => {
    let k = i;
    if (key.flags.includes("b")) while (line[k] === " " || line[k] === "\t") k++;
    return k;
  };
  const first = bounds[key.from - 1];
  if (first === undefined) return "";
  const start = skipBlanks(first[0]) + key.fromChar - 1;
  if (key.to === 0) return line.slice(start);
  const last = bounds[key.to - 1];
  if (last === undefined) return line.slice(start);
  return line.slice(start, key.toChar === 0 ? last[1] : Math.min(skipBlanks(last[0]) + key.toChar, last[1]));
}

function compare(x: string, y: string, flags: string): number {
  let a = x;
  let b = y;
  if (flags.includes("n")) return leadingNumber(a) - leadingNumber(b);
  if (flags.includes("h")) return human(a) - human(b);
  if (flags.includes("g")) return (Number.parseFloat(a) || 0) - (Number.parseFloat(b) || 0);
  if (flags.includes("V")) return versions(a, b);
  if (flags.includes("M")) return month(a) - month(b);
  if (flags.includes("b")) {
    a = a.trimStart();
    b = b.trimStart();
  }
  if (flags.includes("f")) {
    a = a.toUpperCase();
    b = b.toUpperCase();
  }
  if (flags.includes("d")) {
    a = a.replace(/[^A-Za-z0-9 \t]/g, "");
    b = b.replace(/[^A-Za-z0-9 \t]/g, "");
  }
  return bytes(a, b);
}

function leadingNumber(text: string): number {
  return Number(/^\s*(-?\d*\.?\d*)/.exec(text)?.[1] ?? 0) || 0;
}

function human(text: string): number {
  const m = /^\s*(-?\d*\.?\d*)([kKMGTPE]?)/.exec(text);
  return (Number(m?.[1]) || 0) * 1024 ** " KMGTPE".indexOf((m?.[2] ?? "").toUpperCase() || " ");
}

function month(text: string): number {
  return ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"].indexOf(text.trim().slice(0, 3).toUpperCase());
}

function versions(a: string, b: string): number {
  const parts = (t: string): string[] => t.match(/\d+|\D+/g) ?? [];
  const x = parts(a);
  const y = parts(b);
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const p = x[i] ?? "";
    const q = y[i] ?? "";
    const c = /^\d/.test(p) && /^\d/.test(q) ? Number(p) - Number(q) : bytes(p, q);
    if (c !== 0) return c;
  }
  return 0;
}

export const uniq: Make = (style) => ({
  name: "uniq",
  summary: "report or omit repeated lines",
  *run(context, args) {
    const o = parseOptions(
      "uniq",
      style,
      "cduif:s:w:D",
      { count: "c", repeated: "d", unique: "u", "ignore-case": "i", "skip-fields=": "f", "skip-chars=": "s", "check-chars=": "w" },
      args,
    );
    if (typeof o === "string") return yield* complain(o);
    const key = (line: string): string => {
      let k = line;
      for (let n = Number(o.value("f") ?? 0); n > 0; n--) k = k.replace(/^[ \t]*[^ \t]*/, "");
      k = k.slice(Number(o.value("s") ?? 0));
      if (o.has("w")) k = k.slice(0, Number(o.value("w")));
      return o.has("i") ? k.toLowerCase() : k;
    };
    let last: string | undefined;
    let n = 0;
    const group = (): string => {
      if (last === undefined || (o.has("d") && n < 2) || (o.has("u") && n > 1)) return "";
      return o.has("c") ? `${String(n).padStart(7)} ${last}\n` : `${last}\n`;
    };
    const code = yield* eachOperand(context, "uniq", style, o.rest.slice(0, 1), function* (input) {
      yield* mapLines(input, (line) => {
        if (last !== undefined && key(last) === key(line)) {
          n++;
          return "";
        }
        const text = group();
        last = line;
        n = 1;
        return text;
      });
    });
    const text = group();
    if (text !== "") yield out(text);
    return code;
  },
});
