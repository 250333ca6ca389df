// Label selectors, for what kubectl filters itself (objects of files): "app=web,tier in (a,b),!x".
import { Failure } from "../failure";

export type Matcher = (labels: Readonly<Record<string, string>>) => boolean;

/** Throws Failure for what is no selector. */
export function parseSelector(text: string): Matcher {
  const parts = splitTop(text);
  const tests = parts.map(requirement);
  return (labels) => tests.every((t) => t(labels));
}

function splitTop(text: string): string[] {
  const out: string[] = [];
  let depth = 0;
  let current = "";
  for (const ch of text) {
    if (ch === "(") depth++;
    if (ch === ")") depth--;
    if (ch === "," && depth === 0) {
      out.push(current);
      current = "";
    } else current += ch;
  }
  out.push(current);
  return out.map((p) => p.trim()).filter((p) => p !== "");
}

function requirement(part: string): Matcher {
  const set = /^(\S+)\s+(in|notin)\s*\(([^)]*)\)$/.exec(part);
  if (set !== null) {
    const [, key, op, list] = set as unknown as [string, string, string, string];
    const values = list.split(",").map((v) => v.trim());
    return op === "in" ? (l) => l[key] !== undefined && values.includes(l[key]) : (l) => l[key] === undefined || !values.includes(l[key]);
  }
  const eq = /^([^=!\s]+)\s*(==|=|!=)\s*(\S*)$/.exec(part);
  if (eq !== null) {
    const [, key, op, value] = eq as unknown as [string, string, string, string];
    return op === "!=" ? (l) => l[key] !== value : (l) => l[key] === value;
  }
  if (/^!\s*[^\s=]+$/.test(part)) {
    const key = part.slice(1).trim();
    return (l) => l[key] === undefined;
  }
  if (/^[^\s=!]+$/.test(part)) return (l) => l[part] !== undefined;
  const words = part.split(/\s+/);
  throw new Failure(`unable to parse requirement: found '${words[1] ?? ""}', expected: in, notin, =, ==, !=, gt, lt`);
}

/** A label map as a selector or a list: "a=b,c=d", keys sorted. */
export function formatLabels(labels: Readonly<Record<string, string>> | undefined): string {
  const keys = Object.keys(labels ?? {}).sort();
  return keys.length === 0 ? "<none>" : keys.map((key) => `${key}=${labels![key]}`).join(",");
}
