// npm run --silent replay -- --out DIR FILE.t…  plays transcripts on a fresh simulated cluster each and writes the same
// files with the simulator's own answers.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { playTranscript } from "../src/session/transcript";

const args = process.argv.slice(2);
const at = args.indexOf("--out");
const dir = at >= 0 ? args[at + 1] : undefined;
const files = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
if (dir === undefined || files.length === 0) {
  console.error("usage: npm run --silent replay -- --out DIR FILE.t…");
  process.exit(2);
}
mkdirSync(dir, { recursive: true });
let failed = 0;
for (const file of files) {
  const began = performance.now();
  try {
    writeFileSync(join(dir, basename(file)), playTranscript(readFileSync(file, "utf8")));
  } catch (error) {
    failed++;
    console.error(`${basename(file)}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
  if (process.env["REPLAY_TIMES"]) console.error(`${basename(file)} ${Math.round(performance.now() - began)} ms`);
}
process.exit(failed > 0 ? 1 : 0);
