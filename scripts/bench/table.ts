// Runs the benchmarks and prints their rows; arguments choose benchmarks by their names.
import { benchmarks, type Bench } from "./list";
import { tookMs } from "./took";

type Row = { readonly name: string; readonly figure: string; readonly ratio: string };

const text = (n: number): string => (n < 100 ? String(Math.round(n * 10) / 10) : Math.round(n).toLocaleString("en"));

function run(names: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  const bench: Bench = {
    best: (rounds, work) => Math.min(...Array.from({ length: rounds }, () => tookMs(work))),
    add: (name, figure, ratio) => void rows.push({ name, figure, ratio }),
    goal: (name, figure, unit, goal) => {
      const times = "most" in goal ? goal.most / figure : figure / goal.least;
      const wanted = "most" in goal ? `at most ${text(goal.most)}` : `at least ${text(goal.least)}`;
      rows.push({ name, figure: `${text(figure)} ${unit}`, ratio: `${wanted}: ${times >= 1 ? "met" : "NOT MET"}, ${times.toFixed(2)} x as good as wanted` });
    },
  };
  for (const [name, benchmark] of Object.entries(benchmarks)) if (names.length === 0 || names.includes(name)) benchmark(bench);
  return rows;
}

const rows = run(process.argv.slice(2));
const width = Math.max(...rows.map((r) => r.name.length));
const figures = Math.max(...rows.map((r) => r.figure.length));
for (const r of rows) console.log(`${r.name.padEnd(width)}  ${r.figure.padStart(figures)}  ${r.ratio}`);
