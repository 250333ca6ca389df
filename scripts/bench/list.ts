// The benchmarks, in the order of the table.
import { apiBenchmark } from "./api";
import { namesBenchmark } from "./names";
import { packetBenchmark } from "./packets";
import { rulesBenchmark } from "./rules";

export type Bench = {
  /** Milliseconds of processor time of the best of a few rounds. */
  best(rounds: number, work: () => void): number;
  add(name: string, figure: string, ratio: string): void;
  /** A figure and what it is to be: at most, or at least. */
  goal(name: string, figure: number, unit: string, goal: { readonly most: number } | { readonly least: number }): void;
};

export const benchmarks: Readonly<Record<string, (bench: Bench) => void>> = {
  api: apiBenchmark,
  rules: rulesBenchmark,
  packets: packetBenchmark,
  names: namesBenchmark,
};
