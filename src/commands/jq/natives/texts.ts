// jq's native functions on texts, those with regular expressions among them.
import type { Json } from "../json";
import { matches, namedCaptures, type Match } from "../regex";
import { JqError } from "../values";
import { fromArgument, fromArguments, fromInput, made, textOf, type Native, type Natives } from "./native";

export const textNatives: Natives = {
  "startswith/1": fromArgument((v, x) => ofTexts("startswith", v, x, (text, part) => text.startsWith(part))),
  "endswith/1": fromArgument((v, x) => ofTexts("endswith", v, x, (text, part) => text.endsWith(part))),
  "ltrimstr/1": fromArgument((v, x) => (typeof v === "string" && typeof x === "string" && v.startsWith(x) ? v.slice(x.length) : v)),
  "rtrimstr/1": fromArgument((v, x) => (typeof v === "string" && typeof x === "string" && x !== "" && v.endsWith(x) ? v.slice(0, -x.length) : v)),
  "trim/0": fromInput((v) => textOf(v, "cannot be trimmed").trim()),
  "ltrim/0": fromInput((v) => textOf(v, "cannot be trimmed").trimStart()),
  "rtrim/0": fromInput((v) => textOf(v, "cannot be trimmed").trimEnd()),
  "split/1": fromArgument((v, separator) => {
    if (typeof v !== "string" || typeof separator !== "string") throw new JqError("split input and separator must be strings");
    return v === "" ? [] : v.split(separator);
  }),
  "split/2": fromArguments((v, re, flags) => {
    const text = matchable(v);
    const parts: string[] = [];
    let at = 0;
    for (const m of matches(text, re as string, `g${flagsOf(flags)}`)) {
      parts.push(text.slice(at, m.offset));
      at = m.offset + m.length;
    }
    return [...parts, text.slice(at)];
  }),
  "explode/0": fromInput((v) => {
    if (typeof v !== "string") throw new JqError("explode input must be a string");
    return [...v].map((c) => c.codePointAt(0)!);
  }),
  "implode/0": fromInput((v) => {
    if (!Array.isArray(v)) throw new JqError("implode input must be an array");
    return (v as Json[]).map((c) => (typeof c === "number" && c >= 0 && c <= 0x10ffff ? String.fromCodePoint(Math.trunc(c)) : noCodePoint())).join("");
  }),
  "test/2": matching((found) => [found.length > 0]),
  "match/2": matching((found) => found),
  *"sub/3"({ v, each, over }) {
    for (const re of each(0))
      for (const flags of each(2)) {
        const text = matchable(v);
        let result = "";
        let at = 0;
        for (const m of matches(text, re.v as string, flagsOf(flags.v))) {
          const first = over(1, made(namedCaptures(m))).next();
          result += text.slice(at, m.offset) + (first.done === true ? "" : textOf(first.value.v, "cannot be added to a string"));
          at = m.offset + m.length;
        }
        yield made(result + text.slice(at));
      }
  },
};

function ofTexts(name: string, v: Json, x: Json, test: (text: string, part: string) => boolean): boolean {
  if (typeof v !== "string" || typeof x !== "string") throw new JqError(`${name}() requires string inputs`);
  return test(v, x);
}

const matchable = (v: Json): string => textOf(v, "cannot be matched, as it is not a string");

const flagsOf = (v: Json): string => (v as string | null) ?? "";

/** A function of a regular expression and flags; the two may come as one array. */
function matching(give: (found: readonly Match[]) => Iterable<Json>): Native {
  return function* ({ v, each }) {
    for (const re of each(0))
      for (const flags of each(1)) {
        const [source, how] = Array.isArray(re.v) ? [re.v[0] as string, flagsOf((re.v[1] as Json | undefined) ?? null)] : [re.v as string, flagsOf(flags.v)];
        for (const x of give(matches(matchable(v), source, how))) yield made(x);
      }
  };
}

function noCodePoint(): never {
  throw new JqError("Unicode codepoint must be numeric");
}
