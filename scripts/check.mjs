// npm run check (the fast gate) and npm test (everything). Each step counts its tests, or as one; the last line is the sum.
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium, ensurePackages } from "./ensure.mjs";

const all = process.argv.includes("--all");
ensurePackages();
if (all && ensureChromium() === undefined) console.log("No chromium and no way to install it: the browser tests will fail.");

const bin = (name) => join("node_modules", ".bin", name);
const steps = [
  ["types", bin("tsc"), ["-p", "tsconfig.json"]],
  ["types of the engine (no DOM)", bin("tsc"), ["-p", "tsconfig.engine.json"]],
  ["types of the components", bin("svelte-check"), ["--tsconfig", "./tsconfig.json", "--fail-on-warnings", "--output", "human"]],
  ["lint", bin("eslint"), [".", "--max-warnings", "0"]],
  ["format", bin("prettier"), ["--check", "--log-level", "warn", "src", "test", "scripts", "*.ts", "*.js"]],
  ["layers", bin("depcruise"), ["src", "--config", ".dependency-cruiser.cjs", "--output-type", "err"]],
  ["dead code", bin("knip"), ["--no-progress"]],
];
/** One needs what the other made. */
const afterwards = [];
const suites = [["unit, golden, lessons", ["--project", "engine"]]];
if (all) {
  afterwards.push(["build", bin("vite"), ["build", "--logLevel", "warn"]], ["size", bin("size-limit"), []]);
  suites.push(["browser", ["--project", "browser"]]);
}

let passed = 0;
let failed = 0;

function step([name, command, args]) {
  const began = Date.now();
  return new Promise((resolve) => {
    execFile(command, args, { encoding: "utf8", maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      console.log(`${error === null ? "ok  " : "FAIL"} ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
      if (error === null) passed++;
      else {
        failed++;
        console.log(`${stdout}${stderr || error.message}`.split("\n").slice(0, 200).join("\n"));
      }
      resolve(undefined);
    });
  });
}

// Two at a time: each keeps one core busy.
const waiting = [...steps];
const lane = async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await step(next);
};
await Promise.all([lane(), lane()]);
if (all) for (const next of afterwards) await step(next);

const dir = mkdtempSync(join(tmpdir(), "suites-"));
for (const [name, args] of suites) {
  const report = join(dir, `${name.replace(/\W+/g, "-")}.json`);
  const done = spawnSync(bin("vitest"), ["run", ...args, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`], { stdio: "inherit" });
  const result = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { numPassedTests: 0, numFailedTests: 1 };
  passed += result.numPassedTests;
  failed += result.numFailedTests;
  // A suite that cannot even be loaded has no failed tests; it has failed all the same.
  if (done.status !== 0 && result.numFailedTests === 0) failed++;
  if (result.numPassedTests === 0) {
    failed++;
    console.log(`${name}: no test ran`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
