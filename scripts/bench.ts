// npm run bench [NAME…]: one table, ratios within one run. Each row compares a figure with its own baseline, so that a slow
// machine changes both sides. The benchmarks run from a bundle, as the page's worker does: a module loader's wrappers cost
// more than what is measured. Names choose among them by their beginnings: "packets", "rules iptables".
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { benchmarks } from "./bench/list";
import type { Row } from "./bench/table";

const outDir = fileURLToPath(new URL("../node_modules/.bench", import.meta.url));
await build({
  configFile: false,
  logLevel: "warn",
  build: { ssr: fileURLToPath(new URL("bench/table.ts", import.meta.url)), outDir, emptyOutDir: true, minify: false },
});
const chosen = process.argv.slice(2);
for (const { name, processes = 1 } of benchmarks) {
  if (chosen.length > 0 && !chosen.some((c) => name.startsWith(c))) continue;
  const [first, ...others] = Array.from({ length: processes }, () => rowsOf(name));
  for (const [i, row] of first!.entries()) {
    const best = others.reduce((kept, rows) => ((rows[i]?.times ?? 0) > (kept.times ?? 0) ? rows[i]! : kept), row);
    console.log(`${best.name.padEnd(74)}  ${best.figure.padStart(10)}  ${best.ratio}`);
  }
}

function rowsOf(name: string): readonly Row[] {
  const done = spawnSync(process.execPath, [`${outDir}/table.js`, name], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (done.status !== 0) process.exitCode = 1;
  return done.stdout
    .split("\n")
    .filter((l) => l !== "")
    .map((l) => JSON.parse(l) as Row);
}
