// A run of the scale lab: sizes from small to large, each in every mode, one question after the other, so that it shows
// what it has and can be stopped between any two.
import type { ScalePoint } from "../../session/scale";
import { explain, t } from "../language.svelte";
import type { Lab } from "../lab.svelte";
import { Stopped, type Bench } from "./bench";
import type { Series } from "./chart";
import { modes, modeNames, type Mode } from "./side-by-side";

export const sizes = [10, 100, 1000, 5000, 10_000] as const;

/** userspace mode opens a socket for each Service port on each node: with thousands nothing new is seen, and much is waited for. */
export const largest = (mode: Mode): number => (mode === "userspace" ? 1000 : Infinity);

export const figures: readonly { readonly key: string; readonly title: string; readonly unit: string; value(p: ScalePoint): number }[] = [
  { key: "tried", title: "Rules tried", unit: "by a new connection", value: (p) => p.tried },
  { key: "rules", title: "Rules in the kernel", unit: "of one node", value: (p) => p.rules },
  { key: "first", title: "First sync", unit: "bytes of rules", value: (p) => p.first.bytes },
  { key: "change", title: "One endpoint goes", unit: "bytes of its sync", value: (p) => p.change.bytes },
  { key: "firstMs", title: "First sync", unit: "ms in this page", value: (p) => p.first.ms },
  { key: "changeMs", title: "One endpoint goes", unit: "ms in this page", value: (p) => p.change.ms },
];

export class ScaleRun {
  readonly #lab: Lab;
  readonly #bench: Bench;
  points = $state.raw<readonly ScalePoint[]>([]);
  now = $state.raw<{ readonly mode: Mode; readonly services: number } | undefined>(undefined);
  total = $state(0);
  problem = $state("");

  constructor(lab: Lab) {
    this.#lab = lab;
    this.#bench = lab.bench();
  }

  series(value: (p: ScalePoint) => number): readonly Series[] {
    return modes.map((mode) => ({ name: mode, points: this.points.filter((p) => p.mode === mode).map((p) => [p.services, value(p)] as const) }));
  }

  async start(most: number): Promise<void> {
    this.stop();
    this.points = [];
    this.problem = "";
    const steps = sizes.filter((s) => s <= most).flatMap((services) => modes.filter((m) => services <= largest(m)).map((mode) => ({ mode, services })));
    this.total = steps.length;
    try {
      for (const step of steps) {
        this.now = step;
        this.points = [...this.points, await this.#bench.ask("scale", step)];
      }
      this.#lab.say([t("Counted."), ...this.findings()].join(" "));
    } catch (error) {
      if (error instanceof Stopped) return;
      this.problem = explain(error);
    } finally {
      this.now = undefined;
    }
    // What was filled is hundreds of megabytes: let go of it.
    this.#bench.stop();
  }

  stop(): void {
    this.#bench.stop();
    this.now = undefined;
  }

  /** What the counts say, in sentences. */
  findings(): readonly string[] {
    const least = this.points[0]?.services ?? 0;
    const most = this.points.at(-1)?.services ?? 0;
    if (least === most) return [];
    const times = (mode: Mode, value: (p: ScalePoint) => number): number | undefined => {
      const own = this.points.filter((p) => p.mode === mode && most <= largest(mode));
      const [a, b] = [own.find((p) => p.services === least), own.find((p) => p.services === most)];
      return a === undefined || b === undefined || value(a) === 0 ? undefined : value(b) / value(a);
    };
    const said = (value: (p: ScalePoint) => number): string =>
      modes
        .flatMap((m) => {
          const n = times(m, value);
          if (n === undefined) return [];
          const mode = modeNames[m];
          return [n < 1.15 ? t("{mode} no more", { mode }) : t("{mode} {n} times as many", { mode, n: n < 10 ? n.toFixed(1) : Math.round(n) })];
        })
        .join(", ");
    return [
      t("From {least} to {most} Services, the rules that a new connection tries: {modes}.", {
        least: least.toLocaleString("en"),
        most: most.toLocaleString("en"),
        modes: said((p) => p.tried),
      }),
    ];
  }
}
