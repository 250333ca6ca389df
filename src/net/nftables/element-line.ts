// `add element … { … }` on one line, of which programs write thousands: mostly one element of single values.
import { Cursor } from "./cursor";
import type { DataType } from "./datatypes";
import { parseElements } from "./expressions";
import type { Token } from "./lexer";
import type { CommandOn } from "./command";
import type { Element, Field, NftFamily, Verdict } from "./syntax";
import type { SetShape } from "./tables";

const elementLine = /^(add|delete) element (inet|ip6?) (\S+) (\S+) (\{ .* \})$/;

/** An element of a set: its types are known when it is carried out, so it is parsed then, and again only for other types. */
export function parseElementLine(line: string, number: number, careful: boolean): CommandOn<"element"> | undefined {
  const m = elementLine.exec(line);
  if (m === null) return undefined;
  const [, verb, family, table, set, rest] = m as unknown as [string, "add" | "delete", NftFamily, string, string, string];
  const at: Token = { kind: "word", text: set, line: number, from: 1, to: line.length };
  let last: { readonly types: readonly DataType[]; readonly data: SetShape["data"]; readonly elements: readonly Element[] } | undefined;
  const parse = (types: readonly DataType[], data: SetShape["data"]): readonly Element[] => {
    if (last === undefined || last.data !== data || !sameTypes(last.types, types))
      last = { types, data, elements: read(types, verb === "delete" ? undefined : data) };
    return last.elements;
  };
  const read = (types: readonly DataType[], data: SetShape["data"]): readonly Element[] =>
    (careful ? undefined : plainElement(rest, types, data)) ??
    parseElements(new Cursor(rest, careful), types, data === undefined ? "set" : data === "verdict" ? "verdicts" : data);
  return { on: "element", verb, family, table, set, parse, at, tableAt: at };
}

export function sameTypes(a: readonly DataType[], b: readonly DataType[]): boolean {
  return a === b || (a.length === b.length && a.every((t, i) => t === b[i]));
}

export const plainWord = /^[\w.:]+$/;
const plainVerdict = /^(?:(accept|drop|return|continue)|(goto|jump) ([A-Za-z_][\w./-]*))$/;

/** "{ KEY . KEY : VERDICT }" of single values, as nearly all lines have it, without looking for words; undefined: something else. */
function plainElement(rest: string, types: readonly DataType[], data: SetShape["data"]): readonly Element[] | undefined {
  let end = rest.length - 2;
  let verdict: Verdict | undefined;
  if (data !== undefined) {
    const colon = rest.indexOf(" : ");
    if (data !== "verdict" || colon < 0) return undefined;
    const m = plainVerdict.exec(rest.slice(colon + 3, end));
    if (m === null) return undefined;
    verdict = m[1] !== undefined ? { verdict: m[1] as "accept" } : { verdict: m[2] as "goto", chain: m[3]! };
    end = colon;
  }
  const key: Field[] = [];
  let from = 2;
  for (let i = 0; i < types.length; i++) {
    const dot = rest.indexOf(" . ", from);
    const to = dot < 0 || dot > end ? end : dot;
    if ((to === end) !== (i === types.length - 1)) return undefined;
    const word = rest.slice(from, to);
    const value = plainWord.test(word) ? types[i]!.parse(word) : undefined;
    if (value === undefined) return undefined;
    key.push({ value });
    from = to + 3;
  }
  return [verdict === undefined ? { key } : { key, data: verdict }];
}
