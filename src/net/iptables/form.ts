// Lines that programs write by a form (block.ts). The first one of a form is read as text; of the others only what fills
// the gaps is looked at: if each is a thing of its kind, the line is as good as the first.
import type { Filled } from "../block";
import type { Family } from "../types";
import type { Outline } from "./parts";
import { Rule } from "./rule";
import { CHAIN, isOdd, readLine, slotEnd, slotOf, type Shapes, type Slot } from "./shape";

/** What lines of one form and the same fixed words have in common. */
type Reading = { readonly outline: Outline; /** Of the form's own text; a gap's comes with each line. */ readonly jump: string | undefined };

/** A gap may hold the chain (the first), one of the things that lines of a shape differ in, or a word that is as good as the form's own text. */
type Gap = Slot | typeof WORD | typeof QUOTED;
const WORD = 0;
const QUOTED = -1;

type Form = {
  /** Undefined where lines of this form are always read as text. */
  readonly gaps: readonly Gap[] | undefined;
  /** By the words that fill its gaps for words. */
  readonly readings: Map<string, Reading | undefined>;
  lastWords: string;
  last: Reading | undefined;
};

/** The forms of one family's table, and the chain of the line read last, which the next one's mostly is. */
export type Forms = { readonly all: Map<readonly string[], Form>; chain: string };

const forms = new Map<string, Forms>();

/** The forms of one family's table. */
export function formsFor(family: Family, table: string): Forms {
  const key = `${family}${table}`;
  let known = forms.get(key);
  if (known === undefined) forms.set(key, (known = { all: new Map(), chain: "" }));
  return known;
}

/** The rules of a line that appends to a chain. Throws RuleError where it is wrong. */
export function readFilled(family: Family, table: string, filled: Filled, known: Forms, shapes: Shapes): Rule | readonly Rule[] {
  const { texts, values } = filled;
  let form = known.all.get(texts);
  if (form === undefined) known.all.set(texts, (form = { gaps: gapsOf(texts), readings: new Map(), lastWords: "", last: undefined }));
  const { gaps } = form;
  if (gaps === undefined) return readLine(family, table, filled.text, shapes);
  let jump: string | undefined;
  let words = "";
  const [chain] = values as readonly [string];
  let good = chain === known.chain || slotEnd(CHAIN, chain, 0, family) === chain.length;
  if (good) known.chain = chain;
  for (let i = 1; i < gaps.length && good; i++) {
    const gap = gaps[i]!;
    const value = values[i]!;
    if (gap === WORD) {
      good = !isOdd(value, 0, value.length);
      words += `${value}\n`;
    } else if (gap === QUOTED) good = value.length < 256 && !isOdd(value, 0, value.length);
    else {
      good = slotEnd(gap, value, 0, family) === value.length;
      if (gap === CHAIN) jump = value;
    }
  }
  if (!good) return readLine(family, table, filled.text, shapes);
  let reading = words === form.lastWords ? form.last : form.readings.get(words);
  if (reading === undefined) {
    const rules = readLine(family, table, filled.text, shapes);
    if (!(rules instanceof Rule) || !rules.needs.every((n) => n.kind === "conntrack" || n.kind === "hooks") || namesLink(rules)) return rules;
    reading = { outline: { goto: rules.goto, verdict: rules.verdict, needs: rules.needs }, jump: jump === undefined ? rules.jump : undefined };
    form.readings.set(words, reading);
    form.lastWords = words;
    form.last = reading;
    return rules;
  }
  form.lastWords = words;
  form.last = reading;
  return new Rule(family, table, chain, reading.outline, jump ?? reading.jump, filled);
}

/** Such a rule is read for each chain: it cannot stand in all of them. */
function namesLink({ parts }: Rule): boolean {
  return parts.inLink !== undefined || parts.outLink !== undefined;
}

/** What each gap of a form holds; undefined where that cannot be said of one. The first is the chain. */
function gapsOf(texts: readonly string[]): readonly Gap[] | undefined {
  if (texts[0] !== "-A " || texts.some((t) => /[\\\x00-\x1f]/.test(t))) return undefined;
  const gaps: Gap[] = [];
  for (let i = 0; i + 1 < texts.length; i++) {
    const before = texts[i]!;
    const after = texts[i + 1]!;
    const quoted = before.endsWith('"');
    const last = i + 2 === texts.length;
    if (!(quoted ? after.startsWith('"') && (after[1] === " " || (last && after === '"')) : after.startsWith(" ") || (last && after === ""))) return undefined;
    const option = /(?:^| )(\S+) "?$/.exec(before)?.[1] ?? "";
    if (i === 0) gaps.push(CHAIN);
    else if (quoted) {
      if (option !== "--comment") return undefined;
      gaps.push(QUOTED);
    } else gaps.push(slotOf[option] ?? WORD);
  }
  // Quotes stand around gaps alone.
  const quotes = texts.join("").split('"').length - 1;
  return quotes === 2 * gaps.filter((g) => g === QUOTED).length ? gaps : undefined;
}
