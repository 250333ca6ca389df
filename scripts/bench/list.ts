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

/** A cluster has one mode: what a run of another one taught the compiler, and left to the collector, is none of its business. */
export const modes = ["iptables", "nftables", "ipvs"] as const;
export type Mode = (typeof modes)[number];

/**
 * Each runs in a process of its own; where something can be done only once in a process, in so many, and of what is wanted
 * the best counts (took.ts says why).
 */
export const benchmarks: readonly { readonly name: string; readonly processes?: number; run(bench: Bench): void }[] = [
  { name: "api", run: apiBenchmark },
  ...modes.map((mode) => ({ name: `rules ${mode}`, processes: 3, run: (bench: Bench) => rulesBenchmark(mode, bench) })),
  ...modes.map((mode) => ({ name: `packets ${mode}`, run: (bench: Bench) => packetBenchmark(mode, bench) })),
  { name: "names", run: namesBenchmark },
];
