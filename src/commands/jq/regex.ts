// jq's regular expressions: where a text matches, and what its groups caught.
import { RE2JS } from "re2js";
import type { Json, JsonObject } from "./json";
import { JqError } from "./values";

/** A match as `match` gives it. Offsets and lengths are in UTF-16 units; a group that took no part has offset -1. */
export type Match = {
  readonly offset: number;
  readonly length: number;
  readonly string: string;
  readonly captures: readonly { readonly offset: number; readonly length: number; readonly string: string | null; readonly name: string | null }[];
};

/** The matches of a text: the first, or all with the flag "g". Throws JqError for what is no regular expression. */
export function matches(text: string, source: string, flags: string): Match[] {
  const re = compiled(source, flags);
  const names = re.namedGroups() as Record<string, number>;
  const byNumber = new Map(Object.entries(names).map(([n, i]) => [i, n]));
  const found: Match[] = [];
  const m = re.matcher(text);
  while (m.find()) {
    const captures: Match["captures"][number][] = [];
    for (let i = 1; i <= m.groupCount(); i++) {
      const start = m.start(i);
      captures.push({
        offset: start,
        length: start < 0 ? 0 : m.end(i) - start,
        string: start < 0 ? null : text.slice(start, m.end(i)),
        name: byNumber.get(i) ?? null,
      });
    }
    found.push({ offset: m.start(), length: m.end() - m.start(), string: text.slice(m.start(), m.end()), captures });
    if (!flags.includes("g")) break;
  }
  return found;
}

/** What the named groups caught. */
export function namedCaptures(match: Match): JsonObject {
  const named: { [key: string]: Json } = {};
  for (const c of match.captures) if (c.name !== null) named[c.name] = c.string;
  return named;
}

function compiled(source: string, flags: string): RE2JS {
  try {
    return RE2JS.compile(source.replace(/\(\?</g, "(?P<"), (flags.includes("i") ? RE2JS.CASE_INSENSITIVE : 0) | (flags.includes("s") ? RE2JS.DOTALL : 0));
  } catch {
    throw new JqError(`${source} (at offset 0) is not a valid regex`);
  }
}
