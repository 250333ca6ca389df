// A real kubectl plays the recorded transcripts against the API server of a World: what our own kubectl might hide (content
// negotiation, Tables, OpenAPI, patches made by the client, watches, errors' bodies) a real one shows. Everything must be
// what it was on the recorded cluster. A few files by default; all of them with REAL_KUBECTL=all, or those it names.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compareTexts } from "../golden/compare.mjs";
import { findTool, reason, runNow } from "./tools";
import { isPlain, leftBehind, playReal, playSimulated } from "./transcript";

const golden = new URL("../golden/", import.meta.url).pathname;
const USUAL = ["010-clusterip.t", "040-externalname.t", "084-apply.t", "087-discovery.t"];
const asked = process.env["REAL_KUBECTL"];
const all = readdirSync(golden).filter(
  (f) =>
    f.endsWith(".t") &&
    readFileSync(golden + f, "utf8")
      .split("\n")
      .some((l) => l.startsWith("$ ") && isPlain(l.slice(2))),
);
const files = asked === undefined ? USUAL : asked === "all" ? all.sort() : asked.split(",");

const kubectl = findTool("kubectl", "KUBECTL");
const version = kubectl === undefined ? undefined : /Client Version: (v1\.\d+)/.exec(runNow([kubectl, "version", "--client"]).stdout)?.[1];
const why = kubectl === undefined ? "no kubectl found (KUBECTL, PATH)" : version === undefined ? `${kubectl} does not tell its version` : undefined;
const name = reason(`${version === undefined ? "a real kubectl" : `kubectl ${version}`} against our API server`, why);

/** Lines whose outcome names drawn at random decide: two slices of one Service, sorted by the Service. */
const byChance = (line: string): boolean => /--sort-by=\S*service-name/.test(line);

describe.skipIf(why !== undefined)(name, () => {
  for (const file of files)
    it(file, { timeout: 180_000 }, async () => {
      const recorded = readFileSync(golden + file, "utf8");
      const played = await playReal(recorded, kubectl!);
      // Another version prints other words; what it leaves behind must be the same.
      if (version !== "v1.36") {
        expect(leftBehind(played.world)).toEqual(leftBehind((await playSimulated(recorded)).world));
        return;
      }
      const results = compareTexts(recorded, played.text).filter((r) => played.real.has(r.cmd));
      expect(results.length).toBeGreaterThan(0);
      const sorted = (lines: readonly string[] | null, line: string): readonly string[] | null =>
        lines !== null && byChance(line) ? [...lines].sort() : lines;
      expect(results.map((r) => ({ line: r.cmd, out: sorted(r.got, r.cmd) }))).toEqual(results.map((r) => ({ line: r.cmd, out: sorted(r.want, r.cmd) })));
    });

  // A recording shows what a cluster answered once; a real kubectl beside ours can be asked anything.
  it.skipIf(version !== "v1.36")("the simulated kubectl prints what the real one prints", { timeout: 180_000 }, async () => {
    const lines = readFileSync(new URL("kubectl-lines.t", import.meta.url), "utf8").split("\n");
    const first = lines.findIndex((l) => l.startsWith("$ kubectl get"));
    const source = lines.filter((_, i) => i < first || asked === "all" || i % 7 === 0).join("\n");
    const real = await playReal(source, kubectl!);
    const results = compareTexts(real.text, (await playSimulated(source)).text);
    expect(results.length).toBeGreaterThan(30);
    expect(results.map((r) => ({ line: r.cmd, out: r.got }))).toEqual(results.map((r) => ({ line: r.cmd, out: r.want })));
  });
});
