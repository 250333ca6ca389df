// diff and comm. The unified difference is a function too: kubectl diff prints through it.
import { err, out, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import { readAll, type Context } from "../shell/command";
import { linesOf, openOperand } from "./input";
import { parseOptions } from "./options";
import { formatTime } from "../base/strftime";
import { quote } from "./quote";
import { bytes } from "./sort";
import { complain, tryHelp, type Make } from "./style";

/** A run of lines: both sides have it, or one. Indices count from 0. */
type Edit = { readonly kind: "same" | "delete" | "insert"; readonly a: number; readonly b: number; readonly count: number };

/** The shortest edit script (Myers), linear in what is equal and quadratic only in what differs. */
export function editScript(a: readonly string[], b: readonly string[], same: (x: string, y: string) => boolean = (x, y) => x === y): Edit[] {
  let start = 0;
  while (start < a.length && start < b.length && same(a[start]!, b[start]!)) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && same(a[endA - 1]!, b[endB - 1]!)) {
    endA--;
    endB--;
  }
  const n = endA - start;
  const m = endB - start;
  const trace: Int32Array[] = [];
  const max = n + m;
  const v = new Int32Array(2 * max + 2);
  const steps: { kind: Edit["kind"]; a: number; b: number }[] = [];
  outer: for (let d = 0; d <= max; d++) {
    trace.push(v.slice(Math.max(0, max - d - 1), max + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = k === -d || (k !== d && v[max + k - 1]! < v[max + k + 1]!) ? v[max + k + 1]! : v[max + k - 1]! + 1;
      let y = x - k;
      while (x < n && y < m && same(a[start + x]!, b[start + y]!)) {
        x++;
        y++;
      }
      v[max + k] = x;
      if (x >= n && y >= m) break outer;
    }
  }
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d >= 0; d--) {
    const row = trace[d]!;
    const offset = max - Math.max(0, max - d - 1);
    const at = (k: number): number => row[offset + k] ?? 0;
    const k = x - y;
    const before = k === -d || (k !== d && at(k - 1) < at(k + 1)) ? k + 1 : k - 1;
    const px = d === 0 ? 0 : at(before);
    const py = d === 0 ? 0 : px - before;
    while (x > px && y > py) steps.push({ kind: "same", a: start + --x, b: start + --y });
    if (d > 0) steps.push(x === px ? { kind: "insert", a: start + x, b: start + --y } : { kind: "delete", a: start + --x, b: start + y });
  }
  steps.reverse();
  const all = [
    ...Array.from({ length: start }, (_, i) => ({ kind: "same" as const, a: i, b: i })),
    ...steps,
    ...Array.from({ length: a.length - endA }, (_, i) => ({ kind: "same" as const, a: endA + i, b: endB + i })),
  ];
  const edits: { kind: Edit["kind"]; a: number; b: number; count: number }[] = [];
  for (const s of all) {
    const last = edits.at(-1);
    if (last !== undefined && last.kind === s.kind) last.count++;
    else edits.push({ ...s, count: 1 });
  }
  return deletionsFirst(edits);
}

// A change reads as deletions, then insertions.
function deletionsFirst(edits: readonly Edit[]): Edit[] {
  const result: Edit[] = [];
  for (let i = 0; i < edits.length;) {
    if (edits[i]!.kind === "same") {
      result.push(edits[i++]!);
      continue;
    }
    const { a, b } = edits[i]!;
    let deleted = 0;
    let inserted = 0;
    for (; i < edits.length && edits[i]!.kind !== "same"; i++) {
      if (edits[i]!.kind === "delete") deleted += edits[i]!.count;
      else inserted += edits[i]!.count;
    }
    if (deleted > 0) result.push({ kind: "delete", a, b, count: deleted });
    if (inserted > 0) result.push({ kind: "insert", a: a + deleted, b, count: inserted });
  }
  return result;
}

export type DiffOptions = { readonly context?: number; readonly same?: (x: string, y: string) => boolean };

/** Hunks of the unified form, without the two lines of file names; "" if the texts are equal. */
export function unifiedHunks(before: string, after: string, options: DiffOptions = {}): string {
  const around = options.context ?? 3;
  const a = linesOf(before);
  const b = linesOf(after);
  const noEnd = "\\ No newline at end of file\n";
  const openA = before !== "" && !before.endsWith("\n");
  const openB = after !== "" && !after.endsWith("\n");
  // A last line with and one without newline differ, though their text is equal.
  const compareA = openA && !openB ? [...a.slice(0, -1), `${a.at(-1)}\u0000`] : a;
  const compareB = openB && !openA ? [...b.slice(0, -1), `${b.at(-1)}\u0000`] : b;
  const edits = editScript(compareA, compareB, options.same);
  const changes = edits.filter((e) => e.kind !== "same");
  let text = "";
  for (let i = 0; i < changes.length;) {
    let k = i;
    const endOf = (e: Edit): number => e.a + (e.kind === "delete" ? e.count : 0);
    while (k + 1 < changes.length && changes[k + 1]!.a - endOf(changes[k]!) <= 2 * around) k++;
    const first = changes[i]!;
    const last = changes[k]!;
    const fromA = Math.max(0, first.a - around);
    const toA = Math.min(a.length, endOf(last) + around);
    const fromB = Math.max(0, first.b - (first.a - fromA));
    let body = "";
    let at = fromA;
    let linesA = 0;
    let linesB = 0;
    const put = (mark: string, line: string, open: boolean): void => {
      body += `${mark}${line}\n${open ? noEnd : ""}`;
      if (mark !== "+") linesA++;
      if (mark !== "-") linesB++;
    };
    for (const e of changes.slice(i, k + 1)) {
      for (; at < e.a; at++) put(" ", a[at]!, openA && openB && at === a.length - 1);
      if (e.kind === "delete") for (let n = 0; n < e.count; n++, at++) put("-", a[at]!, openA && at === a.length - 1);
      else for (let n = 0; n < e.count; n++) put("+", b[e.b + n]!, openB && e.b + n === b.length - 1);
    }
    for (; at < toA; at++) put(" ", a[at]!, openA && openB && at === a.length - 1);
    const range = (from: number, count: number): string => (count === 1 ? String(from + 1) : `${count === 0 ? from : from + 1},${count}`);
    text += `@@ -${range(fromA, linesA)} +${range(fromB, linesB)} @@\n${body}`;
    i = k + 1;
  }
  return text;
}

/** The whole unified difference with its two header lines ("" if equal). Labels stand after "--- " and "+++ ". */
export function unifiedDiff(before: string, after: string, labels: { readonly before: string; readonly after: string }, options: DiffOptions = {}): string {
  const hunks = unifiedHunks(before, after, options);
  return hunks === "" ? "" : `--- ${labels.before}\n+++ ${labels.after}\n${hunks}`;
}

/** diff's own old form: 2c2, < …, ---, > …. */
export function normalDiff(before: string, after: string, same?: (x: string, y: string) => boolean): string {
  const a = linesOf(before);
  const b = linesOf(after);
  const noEnd = "\\ No newline at end of file\n";
  const openA = before !== "" && !before.endsWith("\n");
  const openB = after !== "" && !after.endsWith("\n");
  // A last line with and one without newline differ, though their text is equal.
  const edits = editScript(
    openA && !openB ? [...a.slice(0, -1), `${a.at(-1)}\u0000`] : a,
    openB && !openA ? [...b.slice(0, -1), `${b.at(-1)}\u0000`] : b,
    same,
  );
  const range = (from: number, count: number): string => (count === 1 ? String(from + 1) : `${from + 1},${from + count}`);
  let text = "";
  for (let i = 0; i < edits.length; i++) {
    const e = edits[i]!;
    if (e.kind === "same") continue;
    const next = edits[i + 1];
    const deleted =
      e.kind === "delete"
        ? a
            .slice(e.a, e.a + e.count)
            .map((l, k) => `< ${l}\n${openA && e.a + k === a.length - 1 ? noEnd : ""}`)
            .join("")
        : "";
    const insert = e.kind === "insert" ? e : next?.kind === "insert" ? next : undefined;
    const inserted =
      insert === undefined
        ? ""
        : b
            .slice(insert.b, insert.b + insert.count)
            .map((l, k) => `> ${l}\n${openB && insert.b + k === b.length - 1 ? noEnd : ""}`)
            .join("");
    if (e.kind === "delete" && insert !== undefined) {
      text += `${range(e.a, e.count)}c${range(insert.b, insert.count)}\n${deleted}---\n${inserted}`;
      i++;
    } else if (e.kind === "delete") text += `${range(e.a, e.count)}d${e.b}\n${deleted}`;
    else text += `${e.a}a${range(e.b, e.count)}\n${inserted}`;
  }
  return text;
}

function* readOperand(context: Context, name: string): Run<string | undefined> {
  const input = openOperand(context, name);
  if (typeof input === "string") {
    yield err(`diff: ${name}: ${input}\n`);
    return undefined;
  }
  return yield* readAll(input);
}

export const diff: Make = (style) => ({
  name: "diff",
  summary: "compare files line by line",
  *run(context, args) {
    const o = parseOptions(
      "diff",
      style,
      "uU:Nqrwbisac",
      {
        unified: "u",
        "new-file": "N",
        brief: "q",
        recursive: "r",
        "ignore-all-space": "w",
        "ignore-space-change": "b",
        "ignore-case": "i",
        "report-identical-files": "s",
        "label=": "label",
        "color=?": "color",
      },
      args,
    );
    if (typeof o === "string") return yield* complain(o, 2);
    const [left, right] = o.rest;
    if (left === undefined || right === undefined)
      return yield* complain(`diff: missing operand${left === undefined ? "" : ` after '${left}'`}\ndiff: ${tryHelp("diff", "gnu")}`, 2);
    const fold = (t: string): string => {
      let s = t;
      if (o.has("w")) s = s.replace(/\s+/g, "");
      else if (o.has("b")) s = s.replace(/\s+/g, " ").trimEnd();
      return o.has("i") ? s.toLowerCase() : s;
    };
    const same = o.has("w") || o.has("b") || o.has("i") ? (x: string, y: string): boolean => fold(x) === fold(y) : undefined;
    const unified = o.has("u") || o.has("U") || style === "busybox";
    const stamp = formatTime(context.clock.now, "%F %T.%N +0000");
    const { files } = context.machine;
    const pairs: [string, string][] = [];
    const folders = files.isDirectory(normalise(left, context.cwd)) && files.isDirectory(normalise(right, context.cwd));
    let differs = false;
    if (folders) {
      const names = new Set([...(files.list(normalise(left, context.cwd)) ?? []), ...(files.list(normalise(right, context.cwd)) ?? [])]);
      for (const n of [...names].sort(bytes)) {
        const [l, r] = [`${left}/${n}`, `${right}/${n}`];
        const here = files.isFile(normalise(l, context.cwd));
        const there = files.isFile(normalise(r, context.cwd));
        if (here && there) pairs.push([l, r]);
        else if (o.has("N") && (here || there)) pairs.push([l, r]);
        else if (here !== there) {
          differs = true;
          yield out(`Only in ${here ? left : right}: ${n}\n`);
        }
      }
    } else pairs.push([left, right]);
    for (const [l, r] of pairs) {
      const missing = (n: string): boolean => o.has("N") && !files.isFile(normalise(n, context.cwd));
      const before = missing(l) ? "" : yield* readOperand(context, l);
      const after = missing(r) ? "" : yield* readOperand(context, r);
      if (before === undefined || after === undefined) return 2;
      const labels = o.values("label");
      const text = unified
        ? unifiedDiff(
            before,
            after,
            { before: labels[0] ?? (style === "busybox" ? l : `${l}\t${stamp}`), after: labels[1] ?? (style === "busybox" ? r : `${r}\t${stamp}`) },
            { ...(same === undefined ? {} : { same }), context: Number(o.value("U") ?? 3) },
          )
        : normalDiff(before, after, same);
      if (text === "") {
        if (o.has("s")) yield out(`Files ${l} and ${r} are identical\n`);
        continue;
      }
      differs = true;
      if (o.has("q")) yield out(`Files ${l} and ${r} differ\n`);
      else
        yield out(
          (folders
            ? `diff ${args
                .filter((a) => a.startsWith("-"))
                .concat([l, r])
                .join(" ")}\n`
            : "") + text,
        );
    }
    return differs ? 1 : 0;
  },
});

export const comm: Make = (style) => ({
  name: "comm",
  summary: "compare two sorted files line by line",
  *run(context, args) {
    const o = parseOptions("comm", style, "123", {}, args);
    if (typeof o === "string") return yield* complain(o);
    if (o.rest.length < 2)
      return yield* complain(`comm: missing operand${o.rest[0] === undefined ? "" : ` after ${quote(context, o.rest[0])}`}\n${tryHelp("comm", style)}`);
    const sides: string[][] = [];
    for (const name of o.rest.slice(0, 2)) {
      const input = openOperand(context, name);
      if (typeof input === "string") return yield* complain(`comm: ${name}: ${input}`);
      sides.push(linesOf(yield* readAll(input)));
    }
    const [a, b] = sides as [string[], string[]];
    const indent = (n: number): string => "\t".repeat(["1", "2", "3"].slice(0, n - 1).filter((c) => !o.has(c)).length);
    let text = "";
    for (let i = 0, k = 0; i < a.length || k < b.length;) {
      const c = i >= a.length ? 1 : k >= b.length ? -1 : bytes(a[i]!, b[k]!);
      const n = c < 0 ? 1 : c > 0 ? 2 : 3;
      const line = c > 0 ? b[k]! : a[i]!;
      if (!o.has(String(n))) text += `${indent(n)}${line}\n`;
      if (c <= 0) i++;
      if (c >= 0) k++;
    }
    if (text !== "") yield out(text);
    return 0;
  },
});
