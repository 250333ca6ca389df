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
const wanted = benchmarks.filter(({ name }) => chosen.length === 0 || chosen.some((c) => name.startsWith(c)));
const rows = new Map<string, readonly Row[]>();
// By turns: what else the machine does may last longer than one benchmark.
for (let turn = 0; wanted.some((b) => turn < b.turns); turn++) {
  for (const { name, turns } of wanted) {
    if (turn >= turns) continue;
    console.error(`${name}, ${turn + 1} of ${turns}`);
    const now = rowsOf(name);
    const before = rows.get(name) ?? now;
    rows.set(
      name,
      before.map((row, i) => ((now[i]?.times ?? 0) > (row.times ?? 0) ? now[i]! : row)),
    );
  }
}
for (const { name } of wanted) for (const row of rows.get(name)!) console.log(`${row.name.padEnd(74)}  ${row.figure.padStart(10)}  ${row.ratio}`);

function rowsOf(name: string): readonly Row[] {
  const done = spawnSync(process.execPath, [`${outDir}/table.js`, name], { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  if (done.status !== 0) process.exitCode = 1;
  return done.stdout
    .split("\n")
    .filter((l) => l !== "")
    .map((l) => JSON.parse(l) as Row);
}
