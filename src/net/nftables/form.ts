// Lines that programs write by a form (../block.ts): an element of a set, a chain made or emptied, a rule. What is fixed in
// them is read once; then only what fills the gaps is looked at. What a rule means is read when a packet or a listing first
// needs it, if one like it has been read before.
import type { Filled } from "../block";
import { isPort, isQuad } from "../digits";
import type { CommandOn, NftCommand } from "./command";
import { Cursor } from "./cursor";
import type { DataType } from "./datatypes";
import { parseElementLine, plainWord, sameTypes } from "./element-line";
import type { Token } from "./lexer";
import { factsOf } from "./references";
import { parseRule } from "./rules";
import { NftError } from "./syntax";
import type { Element, Facts, Field, NftFamily, RuleSyntax, Statement } from "./syntax";
import type { SetShape } from "./tables";

/** Where something stands is asked of lines alone: where one is wrong, all are read again as text. */
const nowhere: Token = { kind: "word", text: "", line: 0, from: 0, to: 0 };

type Place = { readonly family: NftFamily; readonly table: string };
type ChainForm = Place & { readonly on: "chain"; readonly verb: "add" | "flush" };
type ElementForm = Place & {
  readonly on: "element";
  readonly set: string;
  readonly fields: number;
  /** Of a map: how its elements lead to the chain in the last gap. */
  readonly verdict: "goto" | "jump" | undefined;
  /** The last value of each gap: protocols and ports seldom change. */
  readonly last: { text: string; type: DataType; field: Field }[];
};
type RuleForm = Place & {
  readonly on: "rule";
  readonly likes: Like[];
  /** Its rules are always read as text. */
  odd: boolean;
};
type Form = ChainForm | ElementForm | RuleForm;

const forms = new Map<readonly string[], Form | undefined>();

/** The command of a line; undefined where it must be read as text. */
export function readFilled(filled: Filled): NftCommand | undefined {
  const { texts, values } = filled;
  let form = forms.get(texts);
  if (form === undefined && !forms.has(texts)) forms.set(texts, (form = formOf(texts)));
  switch (form?.on) {
    case "chain": {
      const { on, verb, family, table } = form;
      return chainName.test(values[0]!) ? { on, verb, family, table, chain: values[0]!, at: nowhere, tableAt: nowhere } : undefined;
    }
    case "element": {
      const { fields } = form;
      for (let i = 0; i < fields; i++) if (!plainWord.test(values[i]!)) return undefined;
      return values.length === fields || chainName.test(values[fields]!) ? new FilledElement(form, filled) : undefined;
    }
    case "rule": {
      const { on, family, table } = form;
      const rule = chainName.test(values[0]!) ? ruleLike(form, filled) : undefined;
      return rule && { on, verb: "add", family, table, chain: values[0]!, rule, position: {}, at: nowhere, tableAt: nowhere };
    }
    case undefined:
      return undefined;
  }
}

const chainName = /^[A-Za-z_][\w./-]*$/;

function formOf(texts: readonly string[]): Form | undefined {
  const [first, ...rest] = texts as [string, ...string[]];
  const chain = /^(add|flush) chain (inet|ip6?) (\S+) $/.exec(first);
  if (chain !== null) return rest.join() === "" ? { on: "chain", verb: chain[1] as "add", family: chain[2] as NftFamily, table: chain[3]! } : undefined;
  const element = /^add element (inet|ip6?) (\S+) (\S+) \{ $/.exec(first);
  if (element !== null) {
    const [, family, table, set] = element as unknown as [string, NftFamily, string, string];
    const fields = rest.findIndex((t) => t !== " . ") + 1;
    const end = rest.slice(fields - 1);
    const verdict = / : (goto|jump) /.exec(end[0]!)?.[1] as "goto" | undefined;
    const whole = fields > 0 && end.join("|") === (verdict === undefined ? " }" : ` : ${verdict} | }`);
    return whole ? { on: "element", family, table, set, fields, verdict, last: [] } : undefined;
  }
  const rule = /^add rule (inet|ip6?) (\S+) $/.exec(first);
  // Each gap is a word of its own, and nothing but words stands between them.
  const words = rest.every((t, i) => (i === rest.length - 1 ? t === "" || t.startsWith(" ") : t.startsWith(" ") && t.endsWith(" ")) && !/["\\#;\n]/.test(t));
  return rule === null || !words ? undefined : { on: "rule", family: rule[1] as NftFamily, table: rule[2]!, likes: [], odd: false };
}

// Elements ----------------------------------------------------------------------------------------------------------

class FilledElement implements CommandOn<"element"> {
  #types: readonly DataType[] | undefined;
  #data: SetShape["data"];
  #elements: readonly Element[] = [];

  constructor(
    private readonly form: ElementForm,
    private readonly filled: Filled,
  ) {}

  get on(): "element" {
    return "element";
  }
  get verb(): "add" {
    return "add";
  }
  get family(): NftFamily {
    return this.form.family;
  }
  get table(): string {
    return this.form.table;
  }
  get set(): string {
    return this.form.set;
  }
  get at(): Token {
    return nowhere;
  }
  get tableAt(): Token {
    return nowhere;
  }

  parse(types: readonly DataType[], data: SetShape["data"]): readonly Element[] {
    if (this.#types === undefined || this.#data !== data || !sameTypes(this.#types, types)) {
      const element = elementOf(this.form, this.filled.values, types, data);
      this.#elements = element === undefined ? parseElementLine(this.filled.text, 0, false)!.parse(types, data, true) : [element];
      this.#types = types;
      this.#data = data;
    }
    return this.#elements;
  }
}

/** Undefined where the set is another one than the line looks made for. */
function elementOf({ fields, verdict, last }: ElementForm, values: readonly string[], types: readonly DataType[], data: SetShape["data"]): Element | undefined {
  if (types.length !== fields || data !== (verdict === undefined ? undefined : "verdict")) return undefined;
  const key = new Array<Field>(fields);
  for (let i = 0; i < fields; i++) {
    const text = values[i]!;
    const type = types[i]!;
    let known = last[i];
    if (known === undefined || known.text !== text || known.type !== type) {
      const before = i > 0 && text === values[i - 1] && type === types[i - 1] ? key[i - 1] : undefined;
      const value = before === undefined ? type.parse(text) : 0;
      if (value === undefined) return undefined;
      last[i] = known = { text, type, field: before ?? { value } };
    }
    key[i] = known.field;
  }
  return verdict === undefined ? { key } : { key, data: { verdict, chain: values[fields]! } };
}

// Rules -------------------------------------------------------------------------------------------------------------

/** What rules of one form and the same words have in common. */
type Like = { readonly kinds: readonly Kind[]; readonly facts: Facts };

/** What fills a gap: an IPv4 address, a number of a port, or a word of nft's language: one and the same in all such rules. */
type Kind = typeof ADDRESS | typeof PORT | string;
const ADDRESS = 1;
const PORT = 2;
/** More kinds of one form are read as text. */
const most = 16;

const isKind = (kind: Kind, value: string): boolean =>
  kind === ADDRESS ? isQuad(value, 0, value.length) : kind === PORT ? isPort(value, 0, value.length) : kind === value;

/** Undefined where it must be read as text. */
function ruleLike(form: RuleForm, filled: Filled): RuleSyntax | undefined {
  const { likes } = form;
  const { values } = filled;
  for (let n = 0; n < likes.length; n++) {
    const { kinds, facts } = likes[n]!;
    let i = 1;
    while (i < values.length && isKind(kinds[i]!, values[i]!)) i++;
    if (i === values.length) return new FilledRule(filled, facts);
  }
  if (form.odd || likes.length === most) return undefined;
  const kinds = values.map((v): Kind => (isQuad(v, 0, v.length) ? ADDRESS : isPort(v, 0, v.length) ? PORT : v));
  const rule = kinds.every((k, i) => i === 0 || typeof k === "number" || /^[a-z][a-z0-9]*$/.test(k)) ? parsed(filled) : undefined;
  const facts = rule && factsOf(rule);
  // A rule that refers to something is looked at for itself.
  form.odd = facts === undefined || !facts.plain || rule!.comment !== undefined;
  if (form.odd) return undefined;
  likes.push({ kinds, facts: facts! });
  return rule;
}

function parsed({ text, texts, values }: Filled): RuleSyntax | undefined {
  const c = new Cursor(text.slice(texts[0]!.length + values[0]!.length), false);
  try {
    const rule = parseRule(c);
    return c.atEnd && c.doubts.length === 0 ? rule : undefined;
  } catch (e) {
    if (e instanceof NftError) return undefined;
    throw e;
  }
}

class FilledRule implements RuleSyntax {
  #statements: readonly Statement[] | undefined;

  constructor(
    private readonly filled: Filled,
    readonly facts: Facts,
  ) {}

  get statements(): readonly Statement[] {
    return (this.#statements ??= parsed(this.filled)!.statements);
  }
}
