// The difference that the server prints of two Pod specs: a unified diff with three lines of context of its internal type.
import { internalPodSpec } from "./internal";

export function podDiff(before: unknown, after: unknown): string {
  const [a, b] = [lines(before), lines(after)];
  const ops = script(a, b);
  const hunks: string[] = [];
  for (let i = 0; i < ops.length;) {
    if (ops[i]!.kind === " ") {
      i++;
      continue;
    }
    const from = Math.max(0, i - 3);
    let to = i;
    let quiet = 0;
    for (let j = i; j < ops.length && quiet <= 6; j++) {
      if (ops[j]!.kind === " ") quiet++;
      else {
        quiet = 0;
        to = j;
      }
    }
    to = Math.min(ops.length - 1, to + 3);
    const part = ops.slice(from, to + 1);
    const count = (k: string): number => part.filter((o) => o.kind === " " || o.kind === k).length;
    hunks.push(`@@ -${range(part[0]!.a, count("-"))} +${range(part[0]!.b, count("+"))} @@\n${part.map((o) => o.kind + o.text).join("")}`);
    i = to + 1;
  }
  return hunks.join("");
}

function range(start: number, count: number): string {
  return count === 1 ? String(start + 1) : `${count === 0 ? start : start + 1},${count}`;
}

function lines(spec: unknown): string[] {
  return JSON.stringify(internalPodSpec(spec as object), undefined, 1)
    .split("\n")
    .map((l) => l + "\n");
}

type Op = { readonly kind: " " | "-" | "+"; readonly text: string; readonly a: number; readonly b: number };

/** Longest common subsequence: small texts, so a table will do. */
function script(a: readonly string[], b: readonly string[]): Op[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const out: Op[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) out.push({ kind: " ", text: a[i]!, a: i++, b: j++ });
    else if (j >= b.length || (i < a.length && table[i + 1]![j]! >= table[i]![j + 1]!)) out.push({ kind: "-", text: a[i]!, a: i++, b: j });
    else out.push({ kind: "+", text: b[j]!, a: i, b: j++ });
  }
  return out;
}
