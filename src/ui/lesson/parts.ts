// A part's title in the language of the lessons.
import type { Language } from "virtual:lessons";
import { parts } from "../../lesson/parts";

export function partTitle(key: string, language: Language): string {
  const part = parts.find((p) => p.key === key);
  return (language === "zh" ? part?.zh : part?.title) ?? key;
}
