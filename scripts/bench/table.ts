// Runs the benchmark that its argument names and gives its rows, a line of JSON each.
import { benchmarks, type Bench } from "./list";
import { tookMs } from "./took";

/** `times`: how much better than wanted, where something is wanted. */
export type Row = { readonly name: string; readonly figure: string; readonly ratio: string; readonly times?: number };

const text = (n: number): string => (n < 100 ? String(Math.round(n * 10) / 10) : Math.round(n).toLocaleString("en"));

const give = (row: Row): void => console.log(JSON.stringify(row));
const bench: Bench = {
  best: (rounds, work) => Math.min(...Array.from({ length: rounds }, () => tookMs(work))),
  add: (name, figure, ratio) => give({ name, figure, ratio }),
  goal: (name, figure, unit, goal) => {
    const times = "most" in goal ? goal.most / figure : figure / goal.least;
    const wanted = "most" in goal ? `at most ${text(goal.most)}` : `at least ${text(goal.least)}`;
    give({ name, figure: `${text(figure)} ${unit}`, ratio: `${wanted}: ${times >= 1 ? "met" : "NOT MET"}, ${times.toFixed(2)} x as good as wanted`, times });
  },
};
benchmarks.find((b) => b.name === process.argv[2])!.run(bench);
