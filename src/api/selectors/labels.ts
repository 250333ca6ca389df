// Label selectors: apimachinery's grammar, its errors, and the text of a metav1.LabelSelector.
import { badRequest } from "../errors";
import { isQualifiedName, isValidLabelValue } from "../validation/names";

export type Operator = "=" | "==" | "!=" | "in" | "notin" | "exists" | "!" | "gt" | "lt";
export type Requirement = { readonly key: string; readonly operator: Operator; readonly values: readonly string[] };

export function matches(requirements: readonly Requirement[], labels: Readonly<Record<string, string>> | undefined): boolean {
  return requirements.every((r) => matchesOne(r, labels?.[r.key]));
}

function matchesOne(r: Requirement, value: string | undefined): boolean {
  switch (r.operator) {
    case "=":
    case "==":
    case "in":
      return value !== undefined && r.values.includes(value);
    case "!=":
    case "notin":
      return value === undefined || !r.values.includes(value);
    case "exists":
      return value !== undefined;
    case "!":
      return value === undefined;
    case "gt":
    case "lt": {
      if (value === undefined || !/^[+-]?\d+$/.test(value)) return false;
      const [a, b] = [BigInt(value), BigInt(r.values[0]!)];
      return r.operator === "gt" ? a > b : a < b;
    }
  }
}

/** The message of a selector that does not parse is thrown as an Error of these words. */
export class SelectorError extends Error {}

type Token = { readonly kind: "word" | "," | "=" | "==" | "!=" | "in" | "notin" | "(" | ")" | "!" | ">" | "<" | "end" | "error"; readonly text: string };

const SPECIAL = "=!(),><";

function lex(text: string): Token[] {
  const tokens: Token[] = [];
  for (let i = 0; i < text.length;) {
    const c = text[i]!;
    if (/[ \t\r\n]/.test(c)) {
      i++;
      continue;
    }
    if (SPECIAL.includes(c)) {
      let word = "";
      let last: Token["kind"] | undefined;
      let at = i;
      // the longest run of special characters that is a token
      for (let j = i; j < text.length && SPECIAL.includes(text[j]!); j++) {
        word += text[j];
        if (["=", "==", "!=", "(", ")", "!", ",", ">", "<"].includes(word)) {
          last = word as Token["kind"];
          at = j + 1;
        } else if (last !== undefined) break;
      }
      if (last === undefined) {
        tokens.push({ kind: "error", text: `error expected: keyword found '${word}'` });
        return tokens;
      }
      tokens.push({ kind: last, text: text.slice(i, at) });
      i = at;
      continue;
    }
    let j = i;
    while (j < text.length && !SPECIAL.includes(text[j]!) && !/[ \t\r\n]/.test(text[j]!)) j++;
    const word = text.slice(i, j);
    tokens.push({ kind: word === "in" || word === "notin" ? word : "word", text: word });
    i = j;
  }
  tokens.push({ kind: "end", text: "" });
  return tokens;
}

/** Parses "a=b,c in (d,e),!f"; throws SelectorError in the real words. Requirements come sorted by key. */
export function parseSelector(text: string): readonly Requirement[] {
  const tokens = lex(text);
  let at = 0;
  const peek = (values = false): Token => {
    const t = tokens[at] ?? { kind: "end", text: "" };
    return values && (t.kind === "in" || t.kind === "notin") ? { kind: "word", text: t.text } : t;
  };
  const next = (values = false): Token => {
    const t = peek(values);
    at++;
    return t;
  };
  const fail = (message: string): never => {
    throw new SelectorError(message);
  };
  const valueList = (): string[] => {
    const open = next(true);
    if (open.kind !== "(") fail(`found '${open.text}' expected: '('`);
    const set = new Set<string>();
    const t = peek(true);
    if (t.kind !== "word" && t.kind !== ",") {
      if (t.kind === ")") {
        next(true);
        return [""];
      }
      fail(`found '${t.text}', expected: ',', ')' or identifier`);
    }
    for (;;) {
      const v = next(true);
      if (v.kind === "word") {
        set.add(v.text);
        const after = peek(true);
        if (after.kind === ",") continue;
        if (after.kind === ")") break;
        fail(`found '${after.text}', expected: ',' or ')'`);
      } else if (v.kind === ",") {
        if (set.size === 0) set.add("");
        const after = peek(true);
        if (after.kind === ")") {
          set.add("");
          break;
        }
        if (after.kind === ",") {
          next(true);
          set.add("");
        }
      } else fail(`found '${v.text}', expected: ',', or identifier`);
    }
    next(true);
    return [...set].sort();
  };
  const requirement = (): Requirement => {
    let negated = false;
    let t = next(true);
    if (t.kind === "!") {
      negated = true;
      t = next(true);
    }
    if (t.kind !== "word") fail(`unable to parse requirement: found '${t.text}', expected: identifier`);
    const key = t.text;
    const wrongKey = isQualifiedName(key);
    if (wrongKey.length > 0) fail(`unable to parse requirement: ${one("<nil>", key, wrongKey.join("; "))}`);
    const after = peek();
    if (after.kind === "end" || after.kind === ",") return check({ key, operator: negated ? "!" : "exists", values: [] });
    if (negated) fail(`unable to parse requirement: found '${after.text}', expected: ',' or 'end of string'`);
    const op = next();
    const operators: Partial<Record<Token["kind"], Operator>> = { in: "in", notin: "notin", "=": "=", "==": "==", "!=": "!=", ">": "gt", "<": "lt" };
    const operator = operators[op.kind] ?? fail(`unable to parse requirement: found '${op.text}', expected: in, notin, =, ==, !=, gt, lt`);
    if (operator === "in" || operator === "notin") {
      try {
        return check({ key, operator, values: valueList() });
      } catch (e) {
        if (e instanceof SelectorError && !e.message.startsWith("unable")) fail(`unable to parse requirement: ${e.message}`);
        throw e;
      }
    }
    const v = peek(true);
    if (v.kind === "end" || v.kind === ",") return check({ key, operator, values: [""] });
    if (v.kind !== "word") fail(`unable to parse requirement: found '${v.text}', expected: identifier`);
    next(true);
    return check({ key, operator, values: [v.text] });
  };
  const out: Requirement[] = [];
  if (peek().kind === "end") return out;
  for (;;) {
    const t = peek(true);
    if (t.kind !== "word" && t.kind !== "!")
      fail(t.kind === "end" && out.length > 0 ? "found '', expected: identifier after ','" : `found '${t.text}', expected: !, identifier, or 'end of string'`);
    out.push(requirement());
    const after = next();
    if (after.kind === "end") break;
    if (after.kind !== ",") fail(`found '${after.text}', expected: ',' or 'end of string'`);
    const then = peek();
    if (then.kind !== "word" && then.kind !== "!" && then.kind !== "in" && then.kind !== "notin") fail(`found '${then.text}', expected: identifier after ','`);
  }
  return out.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));

  function check(r: Requirement): Requirement {
    if ((r.operator === "gt" || r.operator === "lt") && !/^[+-]?\d+$/.test(r.values[0] ?? ""))
      fail(`unable to parse requirement: ${one("values[0]", r.values[0] ?? "", `for 'Gt', 'Lt' operators, the value must be an integer`)}`);
    r.values.forEach((v, i) => {
      const wrong = isValidLabelValue(v);
      if (wrong.length > 0) fail(`unable to parse requirement: values[${i}][${r.key}]: Invalid value: ${JSON.stringify(v)}: ${wrong.join("; ")}`);
    });
    return r;
  }
  function one(path: string, value: string, message: string): string {
    return `${path}: Invalid value: ${JSON.stringify(value)}: ${message}`;
  }
}

type LabelSelector = {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly { readonly key: string; readonly operator: string; readonly values?: readonly string[] }[];
};

/** Requirements of a metav1.LabelSelector (or of a plain map, as Services have); throws on an unknown operator. */
export function selectorOf(selector: unknown): readonly Requirement[] {
  if (typeof selector !== "object" || selector === null) return [];
  const s = selector as LabelSelector;
  const plain = s.matchLabels === undefined && s.matchExpressions === undefined;
  const out: Requirement[] = [];
  for (const [key, value] of Object.entries((plain ? selector : (s.matchLabels ?? {})) as Record<string, string>))
    out.push({ key, operator: "=", values: [value] });
  for (const e of s.matchExpressions ?? []) {
    const operators: Record<string, Operator> = { In: "in", NotIn: "notin", Exists: "exists", DoesNotExist: "!" };
    const operator = operators[e.operator];
    if (operator === undefined) throw badRequest(`${JSON.stringify(e.operator)} is not a valid label selector operator`);
    out.push({ key: e.key, operator, values: [...(e.values ?? [])].sort() });
  }
  return out.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
}

/** "app=web,tier in (a,b)": as labels.Selector prints itself. */
export function formatSelector(selector: unknown): string {
  return selectorOf(selector)
    .map((r) => {
      const values = [...r.values].sort();
      switch (r.operator) {
        case "exists":
          return r.key;
        case "!":
          return `!${r.key}`;
        case "in":
        case "notin":
          return `${r.key} ${r.operator} (${values.join(",")})`;
        case "gt":
          return `${r.key}>${values[0]}`;
        case "lt":
          return `${r.key}<${values[0]}`;
        default:
          return `${r.key}${r.operator}${values[0] ?? ""}`;
      }
    })
    .join(",");
}
