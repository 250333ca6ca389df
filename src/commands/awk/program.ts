// Runs an awk program: BEGIN, the rules over each record, END.
import type { Run } from "../../base/driver";
import type { Context } from "../../shell/command";
import { Output } from "./output";
import { Readers } from "./readers";
import { AwkRecord } from "./record";
import { Records } from "./records";
import type { AwkState } from "./state";
import { Statements } from "./statements";
import type { Program, Rule } from "./tree";
import { truth } from "./values";
import type { Style } from "../style";
import { Variables } from "./variables";

/** A program with its operands, ready to run once. */
export class AwkProgram {
  readonly #statements: Statements;
  readonly #state: AwkState;
  /** The ranges that have begun and not ended, by the number of their rule. */
  readonly #inside = new Set<number>();

  constructor(
    context: Context,
    readonly program: Program,
    operands: readonly string[],
    style: Style,
  ) {
    const variables = new Variables(context.env, operands, style);
    const output = new Output(context);
    const records = new Records(context, operands, variables, output, () => (this.#statements.code = 2));
    this.#state = { context, variables, record: new AwkRecord(variables), records, readers: new Readers(context, output), output };
    this.#statements = new Statements(program, this.#state);
  }

  /** -v name=text. */
  assign(name: string, text: string): void {
    this.#state.variables.assign(name, text);
  }

  /** Gives the exit code. Throws AwkError; what was printed before is then still to be flushed. */
  *run(): Run<number> {
    const { output } = this.#state;
    const { rules } = this.program;
    yield* this.#all("BEGIN");
    if (!this.#exiting && rules.some((r) => r.when !== "BEGIN")) yield* this.#records();
    this.#statements.flow = undefined;
    yield* this.#all("END");
    yield* output.end();
    return this.#statements.code;
  }

  *flush(): Run<void> {
    yield* this.#state.output.flush();
  }

  /** What mawk adds to a complaint of a run: where it stood. */
  get place(): string {
    const { variables } = this.#state;
    return `FILENAME="${variables.builtinText("FILENAME")}" FNR=${variables.builtinText("FNR")} NR=${variables.builtinText("NR")}`;
  }

  get #exiting(): boolean {
    return this.#statements.flow === "exit";
  }

  *#all(when: "BEGIN" | "END"): Run<void> {
    for (const r of this.program.rules) {
      if (r.when !== when) continue;
      yield* this.#statements.run(r.body);
      if (this.#exiting) return;
    }
  }

  *#records(): Run<void> {
    const { record, records, output, variables } = this.#state;
    for (;;) {
      const text = yield* records.next();
      if (text === undefined) return;
      record.text = text;
      for (const [i, r] of this.program.rules.entries()) {
        if (!(yield* this.#applies(r, i))) continue;
        if (r.body === undefined) output.print(record.text + variables.builtinText("ORS"));
        else yield* this.#statements.run(r.body);
        if (this.#statements.flow !== undefined) break;
      }
      if (this.#statements.flow === "next") this.#statements.flow = undefined;
      if (this.#exiting) return;
      if (output.full) yield* output.flush();
    }
  }

  /** Whether a rule is for the record that the program stands at. */
  *#applies(r: Rule, index: number): Run<boolean> {
    const { expressions } = this.#statements;
    switch (r.when) {
      case "BEGIN":
      case "END":
        return false;
      case "always":
        return true;
      case "match":
        return truth(yield* expressions.value(r.from!));
      case "range":
        if (!this.#inside.has(index) && !truth(yield* expressions.value(r.from!))) return false;
        if (truth(yield* expressions.value(r.to!))) this.#inside.delete(index);
        else this.#inside.add(index);
        return true;
    }
  }
}
