// Every recorded transcript, replayed on a fresh simulated cluster. Each command is compared with what a real v1.36.3
// cluster answered; `known` names how many commands of a file still differ, and only ever goes down.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { playTranscript } from "../../src/session/transcript";
import { compareTexts } from "./compare.mjs";
import known from "./known-differences.json";

const here = new URL(".", import.meta.url).pathname;
const allowed: Readonly<Record<string, number>> = known;

describe("recorded transcripts", () => {
  for (const file of readdirSync(here).filter((f) => f.endsWith(".t")).sort()) {
    it(file, () => {
      const recorded = readFileSync(here + file, "utf8");
      const results = compareTexts(recorded, playTranscript(recorded));
      expect(results.length).toBeGreaterThan(0);
      const different = results.filter((r) => !r.equal).map((r) => r.cmd);
      if (different.length > (allowed[file] ?? 0)) expect(different).toEqual([]);
      expect(different.length, "fewer differences than known-differences.json says: lower it").toBe(allowed[file] ?? 0);
    });
  }
});
