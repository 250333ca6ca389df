// The interface's language. Texts stand in the components in English and go through `t`; zh.ts is the one list of what
// they are in Simplified Chinese, fetched when it is asked for. What tools print is never translated.
import type { Language } from "virtual:lessons";
import { Refusal, render, type Said, type Value } from "../session/said";
import { choice, choose } from "./store";

type Words = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, Value>>;

/** What was chosen, else what the browser's reader reads first. */
function first(): Language {
  const chosen = choice("language");
  if (chosen === "zh" || chosen === "en") return chosen;
  return (globalThis.navigator?.language ?? "en").toLowerCase().startsWith("zh") ? "zh" : "en";
}

class Speech {
  language = $state<Language>("en");
  #words = $state.raw<Words | undefined>(undefined);
  /** Settled when the page may be drawn in the language that it opens with. */
  readonly ready: Promise<void> = first() === "zh" ? this.#use("zh") : Promise.resolve();

  async #use(language: Language): Promise<void> {
    if (language === "zh") this.#words ??= (await import("./zh")).zh;
    this.language = language;
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  }

  async speak(language: Language): Promise<void> {
    choose("language", language);
    await this.#use(language);
  }

  /** A text in the language in force. What has no translation stays English. */
  word(text: string): string {
    return (this.language === "zh" ? this.#words?.[text] : undefined) ?? text;
  }
}

export const speech = new Speech();

const word = (text: string): string => speech.word(text);

/** A text of the page in the language in force; `{name}` stands for a value. */
export const t = (text: string, values: Values = {}): string => render({ text, values }, word);

/** A sentence that came as data. */
export const tell = (said: Said): string => render(said, word);

/** A count with its noun: `{n}` in the text is the number, grouped. */
export const many = (n: number, one: string, more: string, values: Values = {}): string => t(n === 1 ? one : more, { n: n.toLocaleString("en"), ...values });

/** What went wrong, in words for the reader where there are some. */
export const explain = (error: unknown): string => (error instanceof Refusal ? tell(error.said) : error instanceof Error ? t(error.message) : String(error));
