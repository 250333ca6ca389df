// A lesson's world for the tests: inputs are done, examinations and detours are taken back, so that one world serves a
// whole lesson.
import type { Check, Lesson, Solve } from "../../src/lesson/format";
import { examine, type CheckResult } from "../../src/lesson/examine";
import { startScenario } from "../../src/lesson/start";
import { helpTexts } from "../../src/kubectl/help/texts";
import { Session } from "../../src/session/session";
import { Witness } from "../../src/session/views/witness";

export class Rehearsal {
  readonly session: Session;
  readonly witness: Witness;
  #aside = false;

  constructor(readonly lesson: Lesson) {
    const { scenario, prepare } = startScenario(lesson);
    this.session = new Session(scenario);
    this.session.world.giveHelp(helpTexts);
    this.witness = new Witness(this.session);
    for (const input of prepare) this.session.inputAndWait(input);
  }

  /** A solution, a cheat: as the page's Solve button does it; then a moment passes. */
  act(acts: readonly Solve[]): void {
    for (const act of acts) {
      if (act.type === "fault" || act.type === "settings") this.session.input(act);
      else if (act.type === "file") this.session.input({ type: "edit", file: act.name, text: act.text });
      else this.line(act.line, act.terminal);
    }
    this.pass(4000);
  }

  line(line: string, terminal = "laptop"): void {
    this.session.inputAndWait({ type: "exec", terminal, line });
    if (this.session.terminal(terminal).busy) throw new Error(`${line} does not end`);
  }

  pass(ms: number): void {
    this.session.input({ type: "tick", ms });
  }

  /** Does something, and takes all of it back; an aside within an aside is part of it. */
  aside<T>(what: () => T): T {
    if (this.#aside) return what();
    this.#aside = true;
    const { world } = this.session;
    this.witness.settle();
    const before = world.snapshot();
    const packets = [...this.witness.packets];
    try {
      return what();
    } finally {
      this.#aside = false;
      this.witness.settle();
      world.restore(before);
      this.witness.packets.splice(0, Infinity, ...packets);
    }
  }

  results(checks: readonly Check[]): readonly CheckResult[] {
    return this.aside(() => examine(this.session, this.witness, checks));
  }

  passes(step: number): boolean {
    return this.results(this.lesson.steps[step]!.checks).every((r) => r.passed);
  }
}
