// Label selectors as the options `labels` and `namespace_labels` take them: equality and sets.
import { CorefileError } from "../../corefile";

type Labels = Readonly<Record<string, string>>;

/** A test of labels against "a=b,c!=d,e in (x,y),f notin (z),g,!h"; throws CorefileError on what is none. */
export function labelSelector(text: string): (labels: Labels) => boolean {
  const tests = text.trim() === "" ? [] : split(text).map((part) => requirement(part.trim(), text));
  return (labels) => tests.every((t) => t(labels));
}

// At commas that stand outside parentheses.
function split(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let part = "";
  for (const ch of text) {
    depth += ch === "(" ? 1 : ch === ")" ? -1 : 0;
    if (ch === "," && depth === 0) {
      out.push(part);
      part = "";
    } else part += ch;
  }
  return [...out, part];
}

function requirement(part: string, whole: string): (labels: Labels) => boolean {
  const set = /^([\w./-]+)\s+(in|notin)\s+\(([^()]*)\)$/.exec(part);
  if (set !== null) {
    const values = set[3]!.split(",").map((v) => v.trim());
    const key = set[1]!;
    return set[2] === "in" ? (l) => l[key] !== undefined && values.includes(l[key]!) : (l) => l[key] === undefined || !values.includes(l[key]!);
  }
  const equal = /^([\w./-]+)\s*(==|=|!=)\s*([\w.-]*)$/.exec(part);
  if (equal !== null) return equal[2] === "!=" ? (l) => l[equal[1]!] !== equal[3] : (l) => l[equal[1]!] === equal[3];
  const exists = /^(!?)\s*([\w./-]+)$/.exec(part);
  if (exists !== null) return exists[1] === "!" ? (l) => l[exists[2]!] === undefined : (l) => l[exists[2]!] !== undefined;
  throw new CorefileError(`unable to parse label selector value: '${whole}': couldn't parse the selector string "${whole}"`);
}
