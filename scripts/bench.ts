// npm run bench: one table, ratios within one run. Each row compares a figure with its own baseline, so that a slow
// machine changes both sides.
export type Row = { readonly name: string; readonly figure: string; readonly ratio: string };
const rows: Row[] = [];

/** Milliseconds that a piece of work takes: the best of a few rounds. */
function best(rounds: number, work: () => void): number {
  let least = Infinity;
  for (let i = 0; i < rounds; i++) {
    const began = performance.now();
    work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

function add(name: string, figure: string, ratio: string): void {
  rows.push({ name, figure, ratio });
}

const { benchmarks } = await import("./bench/list");
for (const benchmark of benchmarks) benchmark({ best, add });
const width = Math.max(...rows.map((r) => r.name.length));
const figures = Math.max(...rows.map((r) => r.figure.length));
for (const r of rows) console.log(`${r.name.padEnd(width)}  ${r.figure.padStart(figures)}  ${r.ratio}`);
