// Brace expansion, {a,b}{1..5}: textual, before everything else, with quotes and ${…} left alone.

/** The words that one word stands for, still unexpanded and quoted as they were. */
export function expandBraces(text: string): string[] {
  for (let i = 0; i < text.length; i = skip(text, i)) {
    if (text[i] !== "{" || text[i - 1] === "$") continue;
    const end = closing(text, i);
    if (end < 0) continue;
    const inner = text.slice(i + 1, end);
    const choices = alternatives(inner) ?? sequence(inner);
    if (choices === undefined) continue;
    const before = text.slice(0, i);
    const after = expandBraces(text.slice(end + 1));
    return choices.flatMap((c) => after.map((a) => before + c + a));
  }
  return [text];
}

/** The index after the character or quoted run at `i`. */
function skip(text: string, i: number): number {
  const c = text[i];
  if (c === "\\") return i + 2;
  if (c === "'") return after(text, text.indexOf("'", i + 1));
  if (c === '"') {
    let k = i + 1;
    while (k < text.length && text[k] !== '"') k += text[k] === "\\" ? 2 : 1;
    return k + 1;
  }
  if (c === "`") return after(text, text.indexOf("`", i + 1));
  if (c === "$" && (text[i + 1] === "{" || text[i + 1] === "(")) {
    const open = text[i + 1]!;
    const close = open === "{" ? "}" : ")";
    let depth = 0;
    for (let k = i + 1; k < text.length;) {
      if (text[k] === open) depth++;
      else if (text[k] === close && --depth === 0) return k + 1;
      k = text[k] === "\\" || text[k] === "'" || text[k] === '"' ? skip(text, k) : k + 1;
    }
    return text.length;
  }
  return i + 1;
}

function after(text: string, at: number): number {
  return at < 0 ? text.length : at + 1;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i = skip(text, i)) {
    if (text[i] === "{") depth++;
    else if (text[i] === "}" && --depth === 0) return i;
  }
  return -1;
}

function alternatives(inner: string): string[] | undefined {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let i = 0; i < inner.length; i = skip(inner, i)) {
    if (inner[i] === "{") depth++;
    else if (inner[i] === "}") depth--;
    else if (inner[i] === "," && depth === 0) {
      parts.push(inner.slice(from, i));
      from = i + 1;
    }
  }
  if (parts.length === 0) return undefined;
  parts.push(inner.slice(from));
  return parts.flatMap(expandBraces);
}

function sequence(inner: string): string[] | undefined {
  const numbers = /^(-?\d+)\.\.(-?\d+)(?:\.\.(-?\d+))?$/.exec(inner);
  const letters = /^([A-Za-z])\.\.([A-Za-z])(?:\.\.(-?\d+))?$/.exec(inner);
  const m = numbers ?? letters;
  if (m === null) return undefined;
  const value = (s: string): number => (numbers ? Number(s) : s.charCodeAt(0));
  const from = value(m[1]!);
  const to = value(m[2]!);
  const step = Math.max(1, Math.abs(Number(m[3] ?? 1)));
  const width = numbers && [m[1]!, m[2]!].some((s) => /^-?0\d/.test(s)) ? Math.max(m[1]!.length, m[2]!.length) : 0;
  const out: string[] = [];
  for (let n = from; from <= to ? n <= to : n >= to; n += from <= to ? step : -step) {
    if (!numbers) out.push(String.fromCharCode(n));
    else out.push(n < 0 ? `-${String(-n).padStart(width - 1, "0")}` : String(n).padStart(width, "0"));
  }
  return out;
}
