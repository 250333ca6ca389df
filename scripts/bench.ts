// npm run bench: one table, ratios within one run. Each row compares a figure with its own baseline, so that a slow machine
// changes both sides. The benchmarks run from a bundle, as the page's worker does: a module loader's wrappers cost more
// than what is measured.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const outDir = fileURLToPath(new URL("../node_modules/.bench", import.meta.url));
await build({
  configFile: false,
  logLevel: "warn",
  build: { ssr: fileURLToPath(new URL("bench/table.ts", import.meta.url)), outDir, emptyOutDir: true, minify: false },
});
process.exitCode = spawnSync(process.execPath, [`${outDir}/table.js`, ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;
