// A comparison as the page holds it: the four answers so far, and what they were asked for. It outlives the view.
import type { Compared, CompareRequest } from "../../session/compare";
import { explain, t } from "../language.svelte";
import type { Lab } from "../lab.svelte";
import { Stopped, type Bench } from "./bench";
import { modeNames, modes, type Mode } from "./side-by-side";

const nothing: readonly (Compared | undefined)[] = modes.map(() => undefined);

export class CompareRun {
  readonly #lab: Lab;
  readonly #bench: Bench;
  results = $state.raw(nothing);
  asked = $state.raw<(CompareRequest & { readonly inputs: number }) | undefined>(undefined);
  running = $state<Mode | undefined>(undefined);
  problem = $state("");

  constructor(lab: Lab) {
    this.#lab = lab;
    this.#bench = lab.bench();
  }

  /** Whether the answers are to this request, on the cluster as it is now. */
  answers(request: CompareRequest): boolean {
    const { asked } = this;
    return asked !== undefined && this.current(request) && asked.inputs === (this.#lab.pulse?.inputs ?? 0);
  }

  /** Whether this request is the one that was asked. */
  current({ from, to }: CompareRequest): boolean {
    return this.asked?.from === from && this.asked.to === to;
  }

  async start(request: CompareRequest): Promise<void> {
    this.stop();
    this.problem = "";
    this.results = nothing;
    this.running = modes[0];
    try {
      const scenario = await this.#lab.scenario();
      this.asked = { ...request, inputs: this.#lab.pulse?.inputs ?? 0 };
      for (const [i, mode] of modes.entries()) {
        this.running = mode;
        const answer = await this.#bench.ask("compare", { scenario, request, mode });
        this.results = this.results.map((r, k) => (k === i ? answer : r));
      }
      const heard = this.results.map((r) =>
        t("{mode}: {outcome}, {n} rules tried", { mode: modeNames[r!.mode], outcome: r!.code === 0 ? t("answered") : r!.text, n: r!.first.tried }),
      );
      this.#lab.say(heard.join("; "));
    } catch (error) {
      if (error instanceof Stopped) return;
      this.problem = explain(error);
    }
    this.running = undefined;
  }

  stop(): void {
    this.running = undefined;
    this.#bench.stop();
  }
}
