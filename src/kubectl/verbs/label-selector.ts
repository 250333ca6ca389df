// A selector as a user writes it, as the object that Kubernetes keeps ("app=web,tier in (a,b)").
import { parseSelector, SelectorError } from "../../api/selectors/labels";
import type { Operator, Requirement } from "../../api/selectors/labels";
import { fail } from "../failure";

type Expression = { readonly key: string; readonly operator: string; readonly values?: readonly string[] };
export type LabelSelectorObject = { readonly matchExpressions?: readonly Expression[]; readonly matchLabels?: Readonly<Record<string, string>> };

const OPERATORS: ReadonlyMap<Operator, string> = new Map<Operator, string>([
  ["in", "In"],
  ["notin", "NotIn"],
  ["!=", "NotIn"],
  ["exists", "Exists"],
  ["!", "DoesNotExist"],
]);

/** Fails where it is none; expressions stand sorted by key, as Go's parser has them. */
export function labelSelectorOf(text: string): LabelSelectorObject {
  let requirements: readonly Requirement[];
  try {
    requirements = [...parseSelector(text)].sort((a, b) => (a.key < b.key ? -1 : 1));
  } catch (e) {
    if (e instanceof SelectorError) return fail(`couldn't parse the selector string "${text}": ${e.message}`);
    throw e;
  }
  const equal = requirements.filter((r) => r.operator === "=" || r.operator === "==");
  const others = requirements.filter((r) => !equal.includes(r));
  const odd = others.find((r) => !OPERATORS.has(r.operator));
  if (odd !== undefined) fail(`${JSON.stringify(odd.operator)} is not a valid label selector operator`);
  const matchExpressions = others.map((r) => ({
    key: r.key,
    operator: OPERATORS.get(r.operator)!,
    ...(r.values.length === 0 ? {} : { values: [...r.values].sort() }),
  }));
  return {
    ...(matchExpressions.length === 0 ? {} : { matchExpressions }),
    ...(equal.length === 0 ? {} : { matchLabels: Object.fromEntries(equal.map((r) => [r.key, r.values[0] ?? ""])) }),
  };
}
