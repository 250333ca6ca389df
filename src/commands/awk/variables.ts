// awk's variables: the global ones, and those of the function that runs.
import type { Run } from "../../base/driver";
import type { Style } from "../style";
import { AwkError, textOf, type AwkArray, type Frame, type Value } from "./values";

/** The variables of one run of a program. NF is not among them: it is the record's. */
export class Variables {
  readonly #globals: Frame;
  #frame: Frame;

  constructor(
    environment: ReadonlyMap<string, string>,
    operands: readonly string[],
    readonly style: Style,
  ) {
    const given = (entries: Iterable<readonly [string, string]>): AwkArray => new Map([...entries].map(([k, v]) => [k, { given: v }]));
    this.#globals = new Map<string, Value | AwkArray>([
      ["FS", " "],
      ["OFS", " "],
      ["ORS", "\n"],
      ["RS", "\n"],
      ["SUBSEP", "\x1c"],
      ["OFMT", "%.6g"],
      ["CONVFMT", "%.6g"],
      ["FILENAME", ""],
      ["NR", 0],
      ["FNR", 0],
      ["RSTART", 0],
      ["RLENGTH", -1],
      ["ENVIRON", given(environment)],
      ["ARGV", new Map([["0", "awk" as Value], ...given(operands.map((a, i) => [String(i + 1), a]))])],
      ["ARGC", operands.length + 1],
    ]);
    this.#frame = this.#globals;
  }

  /** name=text of the command line: escapes count, and it may be a number. */
  assign(name: string, text: string): void {
    this.#globals.set(name, { given: text.replace(/\\([ntr\\"/])/g, (_, c: string) => ({ n: "\n", t: "\t", r: "\r" })[c] ?? c) });
  }

  get(name: string): Value | AwkArray {
    return this.#scope(name).get(name);
  }

  set(name: string, value: Value): void {
    this.#scope(name).set(name, value);
  }

  /** An array; an unused name becomes one. Throws AwkError for a scalar. */
  array(name: string): AwkArray {
    const scope = this.#scope(name);
    let a = scope.get(name);
    if (a === undefined) {
      a = new Map();
      scope.set(name, a);
    }
    if (!(a instanceof Map)) throw new AwkError(`can't use scalar ${name} as array`);
    return a;
  }

  /** A variable that awk itself knows (FS), whatever a function calls its own. */
  builtin(name: string): Value {
    return this.#globals.get(name) as Value;
  }

  builtinText(name: string): string {
    const v = this.builtin(name);
    return typeof v === "string" ? v : this.text(v);
  }

  /** A value as text, numbers by CONVFMT. */
  text(v: Value): string {
    return typeof v === "string" ? v : textOf(v, typeof v === "number" ? this.#format("CONVFMT") : "", this.style);
  }

  /** A value as print shows it, numbers by OFMT. */
  shown(v: Value): string {
    return typeof v === "string" ? v : textOf(v, typeof v === "number" ? this.#format("OFMT") : "", this.style);
  }

  #format(name: "CONVFMT" | "OFMT"): string {
    const v = this.builtin(name);
    return typeof v === "string" ? v : typeof v === "object" ? v.given : "%.6g";
  }

  setBuiltin(name: string, value: Value): void {
    this.#globals.set(name, value);
  }

  /** Runs with the variables of a function in front of the global ones. */
  *within(frame: Frame, body: Run<void>): Run<void> {
    const outer = this.#frame;
    this.#frame = frame;
    try {
      yield* body;
    } finally {
      this.#frame = outer;
    }
  }

  #scope(name: string): Frame {
    return this.#frame.has(name) ? this.#frame : this.#globals;
  }
}
