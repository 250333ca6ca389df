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
 * Each turn runs in a process of its own, since a first sync can be done only once in a process. Of what is wanted the best
 * turn counts (took.ts says why); of the rest the first.
 */
export const benchmarks: readonly { readonly name: string; readonly turns: number; run(bench: Bench): void }[] = [
  { name: "api", turns: 1, run: apiBenchmark },
  ...modes.map((mode) => ({ name: `rules ${mode}`, turns: 3, run: (bench: Bench) => rulesBenchmark(mode, bench) })),
  ...modes.map((mode) => ({ name: `packets ${mode}`, turns: mode === "ipvs" ? 1 : 3, run: (bench: Bench) => packetBenchmark(mode, bench) })),
  { name: "names", turns: 1, run: namesBenchmark },
];
