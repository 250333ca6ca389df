// The list of the interface's texts in Chinese and the components hold together.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { zh } from "../../src/ui/zh";

const folder = "src/ui";
const sources = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((f) => /\.(svelte|ts)$/.test(f) && !/^zh\.ts$/.test(f))
  .map((f) => readFileSync(join(folder, f), "utf8"));

/** Texts that are said as they stand: t("…"). */
const said = new Set(sources.flatMap((s) => [...s.matchAll(/\b(?:t|say)\(\s*"((?:[^"\\]|\\.)*)"/g)].map((m) => m[1]!)));
const values = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map((m) => m[0]).sort();

test("every text that components say has its Chinese", () => {
  expect([...said].filter((text) => zh[text] === undefined)).toEqual([]);
});

test("no Chinese is left over, and each takes the values that the English takes", () => {
  const all = sources.join("\n");
  expect(Object.keys(zh).filter((text) => !all.includes(JSON.stringify(text).slice(1, -1)) && !all.includes(`>${text}<`))).toEqual([]);
  for (const [english, chinese] of Object.entries(zh)) expect(values(chinese), english).toEqual(values(english));
});
