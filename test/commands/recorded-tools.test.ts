// The node's tools against what the real ones answered (test/golden/tools: how it was recorded). What is known to differ
// stands in left-out.json, as "LABORATORY: SCRIPT", and is held to differ still, so that the list cannot grow old.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recordedLab } from "./recorded-lab";
import { normal } from "./recorded-mask";

type Case = { readonly lab: string } | { readonly script: string; readonly stdout: string; readonly stderr: string; readonly code: number };

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../golden/tools/${name}.json`, import.meta.url), "utf8")) as T;
const leftOut = read<Readonly<Record<string, readonly string[]>>>("left-out");

for (const name of Object.keys(leftOut)) {
  describe(name, () => {
    let run = recordedLab();
    let lab = "";
    const seen = new Map<string, number>();
    for (const c of read<readonly Case[]>(name)) {
      if ("lab" in c) {
        lab = c.lab;
        it(`a new laboratory: ${lab}`, () => void (run = recordedLab()));
        continue;
      }
      const times = (seen.get(`${lab}: ${c.script}`) ?? 0) + 1;
      seen.set(`${lab}: ${c.script}`, times);
      const title = `${lab}: ${c.script}${times > 1 ? ` (${times})` : ""}`;
      const test = leftOut[name]!.includes(title) ? it.fails : it;
      test(title, () => {
        expect(normal(c.script, run(c.script))).toEqual(normal(c.script, c));
      });
    }
  });
}
