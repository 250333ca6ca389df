// The records that awk reads: of its operands or standard input, variable assignments between them carried out.
import { err, type Run } from "../../base/driver";
import type { Context, Input } from "../../shell/command";
import { openOperand } from "../input";
import type { Output } from "./output";
import { num, regex } from "./values";
import type { Variables } from "./variables";

export class Records {
  /** The operand that comes next. */
  #index = 0;
  #input: Input | undefined;
  /** What was read and not yet given. */
  #rest = "";
  #ended = true;
  /** Whether there was a file: without any, standard input is read. */
  #anyFile = false;

  constructor(
    readonly context: Context,
    readonly operands: readonly string[],
    readonly variables: Variables,
    readonly output: Output,
    /** Called for a file that cannot be opened. */
    readonly missing: () => void,
  ) {}

  /** nextfile: what is left of the file is passed over. */
  skipFile(): void {
    this.#input = undefined;
    this.#rest = "";
  }

  /** The next record, counted in NR and FNR; undefined at the end. */
  *next(): Run<string | undefined> {
    for (;;) {
      if (this.#input === undefined) {
        if (!(yield* this.#open())) return undefined;
        continue;
      }
      const separator = this.variables.builtinText("RS");
      const record = this.#cut(separator);
      if (record !== undefined) return this.#count(record);
      if (!this.#ended) {
        yield* this.#read(this.#input);
        continue;
      }
      this.#input = undefined;
      const last = separator === "" ? this.#rest.replace(/\n+$/, "") : this.#rest;
      this.#rest = "";
      if (last !== "") return this.#count(last);
    }
  }

  /** Opens what the next operand names, or carries out its assignment; false when there is nothing more to read. */
  *#open(): Run<boolean> {
    const name = this.operands[this.#index++];
    if (name === undefined) {
      if (this.#anyFile) return false;
      this.#anyFile = true;
      this.variables.setBuiltin("FILENAME", "-");
      this.#input = this.context.stdin;
      this.#ended = false;
      return true;
    }
    const assignment = /^([A-Za-z_]\w*)=(.*)$/s.exec(name);
    if (assignment !== null) {
      this.variables.assign(assignment[1]!, assignment[2]!);
      return true;
    }
    this.#anyFile = true;
    const opened = openOperand(this.context, name);
    if (typeof opened === "string") {
      yield* this.output.flush();
      const mawk = this.variables.style === "gnu";
      yield err(mawk ? `awk: cannot open ${name} (${opened})\n` : `awk: ${name}: ${opened}\n`);
      this.missing();
      // mawk ends here, BusyBox goes on.
      if (mawk) this.#index = this.operands.length;
      return !mawk;
    }
    this.variables.setBuiltin("FILENAME", name);
    this.variables.setBuiltin("FNR", 0);
    this.#input = opened;
    this.#ended = false;
    return true;
  }

  *#read(input: Input): Run<void> {
    const more = input.read();
    if (more === undefined) this.#ended = true;
    else if (more === "") {
      yield* this.output.flush();
      yield { ready: () => input.ready };
    } else this.#rest += more;
  }

  /** A record that is complete in what was read, taken from it. */
  #cut(separator: string): string | undefined {
    const paragraph = separator === "";
    if (paragraph) this.#rest = this.#rest.replace(/^\n+/, "");
    const mark = paragraph ? /\n\n+/ : separator.length === 1 ? undefined : regex(separator);
    let at = -1;
    let length = 1;
    if (mark === undefined) at = this.#rest.indexOf(separator);
    else if (mark instanceof RegExp) {
      const m = mark.exec(this.#rest);
      if (m !== null) [at, length] = [m.index, m[0].length];
    } else {
      const m = mark.exec(this.#rest, 0);
      if (m !== undefined) [at, length] = [m.groups[0]![0], m.groups[0]![1] - m.groups[0]![0]];
    }
    // A separator of any length may go on in what is still to come.
    if (at < 0 || !(this.#ended || mark === undefined || at + length < this.#rest.length)) return undefined;
    const record = this.#rest.slice(0, at);
    this.#rest = this.#rest.slice(at + length);
    return record;
  }

  #count(record: string): string {
    for (const name of ["NR", "FNR"]) this.variables.setBuiltin(name, num(this.variables.builtin(name)) + 1);
    return record;
  }
}
