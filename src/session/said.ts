// A sentence as data: its English, with {names} for what changes from one to the next. The page says it in its reader's
// language; `english` is what everybody else reads.

export type Value = string | number | Said | readonly (string | Said)[];
export type Said = { readonly text: string; readonly values?: Readonly<Record<string, Value>> };

export const said = (text: string, values?: Readonly<Record<string, Value>>): Said => (values === undefined ? { text } : { text, values });

/** What is the same in every language: a name, a typed line. */
export const verbatim = (text: string): Said => said("{verbatim}", { verbatim: text });

/** A sentence with its values put in; `word` gives a text in the reader's language. Lists are joined by commas. */
export function render({ text, values = {} }: Said, word: (text: string) => string): string {
  const one = (v: Value): string => (typeof v === "object" ? (isList(v) ? v.map(one).join(", ") : render(v, word)) : String(v));
  return word(text).replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? one(values[name]!) : whole));
}

const isList = (v: Exclude<Value, string | number>): v is readonly (string | Said)[] => Array.isArray(v);

export const english = (s: Said): string => render(s, (text) => text);

/** Thrown where what was asked for makes no sense; the sentence is for the reader. */
export class Refusal extends Error {
  constructor(readonly said: Said) {
    super(english(said));
  }
}
