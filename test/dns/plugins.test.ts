// The plugins against recordings of the real CoreDNS 1.14.2 with the same Corefile, asked with dig.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Lab, mask, recordings, words } from "../commands/lab";

const corefile = readFileSync(new URL("./plugins.Corefile", import.meta.url), "utf8");

describe("recorded", () => {
  const lab = new Lab(corefile);
  // One laboratory for all of them, in their order: the cache remembers.
  for (const r of recordings(new URL("./plugins.t", import.meta.url))) {
    it(r.cmd, () => {
      expect(mask(r.cmd, lab.run(words(r.cmd)))).toEqual(mask(r.cmd, r.lines));
    });
  }
});
