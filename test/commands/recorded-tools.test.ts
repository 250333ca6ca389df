// The node's tools against what the real ones answered (test/golden/tools: how it was recorded). What is known to differ
// stands in left-out.json, as "LABORATORY: SCRIPT", in groups with the reason of each; one test a tool holds that list to be exactly what differs, so that it
// cannot grow old and no difference counts as an equality.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { recordedLab } from "./recorded-lab";
import { normal } from "./recorded-mask";

type Case = { readonly lab: string } | { readonly script: string; readonly stdout: string; readonly stderr: string; readonly code: number };

const read = <T>(name: string): T => JSON.parse(readFileSync(new URL(`../golden/tools/${name}.json`, import.meta.url), "utf8")) as T;
const leftOut = read<Readonly<Record<string, readonly { readonly why: string; readonly lines: readonly string[] }[]>>>("left-out");

for (const [name, groups] of Object.entries(leftOut)) {
  const known = groups.flatMap((g) => g.lines);
  describe(name, () => {
    let run = recordedLab();
    let lab = "";
    const seen = new Map<string, number>();
    const differs: string[] = [];
    // All are run here, in the order of the recording: a command leaves something behind for the next.
    for (const c of read<readonly Case[]>(name)) {
      if ("lab" in c) {
        lab = c.lab;
        run = recordedLab();
        continue;
      }
      const times = (seen.get(`${lab}: ${c.script}`) ?? 0) + 1;
      seen.set(`${lab}: ${c.script}`, times);
      const title = `${lab}: ${c.script}${times > 1 ? ` (${times})` : ""}`;
      const [ours, real] = [normal(c.script, run(c.script)), normal(c.script, c)];
      if (known.includes(title)) {
        if (JSON.stringify(ours) !== JSON.stringify(real)) differs.push(title);
      } else it(title, () => expect(ours).toEqual(real));
    }
    it("what is written down as different is", () => expect(differs.sort()).toEqual([...known].sort()));
  });
}
