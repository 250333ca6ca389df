// sed's s command on one pattern space.
import type { Regex } from "../shell/posix-regex";
import type { Part, SedCommand } from "./sed-parse";

/** The text with what the expression finds replaced; undefined where it finds nothing. */
export function substitute(text: string, re: Regex, c: SedCommand): string | undefined {
  let result = "";
  let at = 0;
  let from = 0;
  let count = 0;
  let done = false;
  let lastEnd = -1;
  while (from <= text.length) {
    const m = re.exec(text, from);
    if (m === undefined) break;
    const [start, end] = m.groups[0]!;
    if (end === start && start === lastEnd) {
      from = start + 1; // an empty match right after a match does not count
      continue;
    }
    count++;
    if (c.flags.nth === 0 || count === c.flags.nth || (c.flags.global && count >= c.flags.nth)) {
      result += text.slice(at, start) + replace(c.replacement, text, m.groups);
      at = end;
      done = true;
      if (!c.flags.global) break;
    }
    lastEnd = end;
    from = end > start ? end : end + 1;
  }
  return done ? result + text.slice(at) : undefined;
}

function replace(parts: readonly Part[], text: string, groups: readonly (readonly [number, number] | undefined)[]): string {
  let result = "";
  let mode: "U" | "L" | "E" = "E";
  let once: "u" | "l" | undefined;
  const add = (t: string): void => {
    let s = mode === "U" ? t.toUpperCase() : mode === "L" ? t.toLowerCase() : t;
    if (once !== undefined && s !== "") {
      s = (once === "u" ? s[0]!.toUpperCase() : s[0]!.toLowerCase()) + s.slice(1);
      once = undefined;
    }
    result += s;
  };
  for (const p of parts) {
    if (p.kind === "text") add(p.text);
    else if (p.kind === "group") {
      const g = groups[p.n];
      if (g !== undefined) add(text.slice(g[0], g[1]));
    } else if (p.mode === "u" || p.mode === "l") once = p.mode;
    else mode = p.mode;
  }
  return result;
}
