// Two texts as `diff -u` shows what changed between them: hunks with three lines of context.

/** "" when they are equal. The headers are what stands after "--- " and "+++ ". */
export function unifiedDiff(before: string, after: string, oldHeader: string, newHeader: string): string {
  const a = lines(before);
  const b = lines(after);
  const edits = script(a, b);
  if (edits.every((e) => e.kind === " ")) return "";
  let out = `--- ${oldHeader}\n+++ ${newHeader}\n`;
  const changed = edits.flatMap((e, i) => (e.kind === " " ? [] : [i]));
  for (let i = 0; i < changed.length;) {
    let j = i;
    while (j + 1 < changed.length && changed[j + 1]! - changed[j]! <= 7) j++;
    const from = Math.max(0, changed[i]! - 3);
    const to = Math.min(edits.length, changed[j]! + 4);
    out += hunk(edits, from, to);
    i = j + 1;
  }
  return out;
}

type Edit = { readonly kind: " " | "-" | "+"; readonly text: string };

function lines(text: string): string[] {
  if (text === "") return [];
  return text.replace(/\n$/, "").split("\n");
}

function hunk(edits: readonly Edit[], from: number, to: number): string {
  const before = edits.slice(0, from);
  const part = edits.slice(from, to);
  const range = (skip: "-" | "+"): string => {
    const start = before.filter((e) => e.kind !== skip).length;
    const count = part.filter((e) => e.kind !== skip).length;
    return count === 1 ? String(start + 1) : `${count === 0 ? start : start + 1},${count}`;
  };
  return `@@ -${range("+")} +${range("-")} @@\n${part.map((e) => `${e.kind}${e.text}\n`).join("")}`;
}

/** The shortest script of edits: equal ends first, then a longest common subsequence of what lies between. */
function script(a: readonly string[], b: readonly string[]): Edit[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const x = a.slice(start, a.length - end);
  const y = b.slice(start, b.length - end);
  const table: Uint32Array[] = Array.from({ length: x.length + 1 }, () => new Uint32Array(y.length + 1));
  for (let i = x.length - 1; i >= 0; i--)
    for (let j = y.length - 1; j >= 0; j--) table[i]![j] = x[i] === y[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  const out: Edit[] = a.slice(0, start).map((text) => ({ kind: " ", text }));
  let i = 0;
  let j = 0;
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) {
      out.push({ kind: " ", text: x[i]! });
      i++;
      j++;
    } else if (i < x.length && (j >= y.length || table[i + 1]![j]! >= table[i]![j + 1]!)) out.push({ kind: "-", text: x[i++]! });
    else out.push({ kind: "+", text: y[j++]! });
  }
  out.push(...a.slice(a.length - end).map((text): Edit => ({ kind: " ", text })));
  return out;
}
