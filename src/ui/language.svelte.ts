// The interface's language. Texts stand in the components in English and go through `t`; zh.ts is the one list of what
// they are in Simplified Chinese, fetched when it is asked for. What tools print is never translated.
import type { Language } from "virtual:lessons";
import { choice, choose } from "./store";

type Words = Readonly<Record<string, string>>;

class Speech {
  language = $state<Language>("en");
  #words = $state.raw<Words | undefined>(undefined);

  constructor() {
    if (choice("language") === "zh") void this.speak("zh");
  }

  async speak(language: Language): Promise<void> {
    if (language === "zh") this.#words ??= (await import("./zh")).zh;
    this.language = language;
    choose("language", language);
    document.documentElement.lang = language === "zh" ? "zh-Hans" : "en";
  }

  /** A text in the language in force; `{name}` stands for a value. What has no translation stays English. */
  say(text: string, values: Readonly<Record<string, string | number>> = {}): string {
    const said = (this.language === "zh" ? this.#words?.[text] : undefined) ?? text;
    return said.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
  }
}

export const speech = new Speech();

export const t = (text: string, values?: Readonly<Record<string, string | number>>): string => speech.say(text, values);
