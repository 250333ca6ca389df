// Carries awk's statements out, and the functions that a program defines.
import type { Run } from "../../base/driver";
import { Expressions } from "./expressions";
import { lookup, store, type AwkState } from "./state";
import type { Expr, Program, Stmt } from "./tree";
import { AwkError, format, num, truth, type Frame, type Value } from "./values";

/** Why the statements behind are not carried out. */
export type Flow = "next" | "break" | "continue" | "exit" | "return" | undefined;

/** The statements of one run. */
export class Statements {
  /** Set by what leaves a block; whoever it is meant for clears it. */
  flow: Flow;
  /** The exit code. */
  code = 0;
  readonly expressions: Expressions;
  #returned: Value;
  #turns = 0;

  constructor(
    readonly program: Program,
    readonly state: AwkState,
  ) {
    this.expressions = new Expressions(state, (name, args) => this.#call(name, args));
  }

  *run(s: Stmt | undefined): Run<void> {
    if (s === undefined) return;
    yield* this.#turn();
    switch (s.s) {
      case "block":
        for (const x of s.list) {
          yield* this.run(x);
          if (this.flow !== undefined) return;
        }
        return;
      case "expr":
        yield* this.expressions.value(s.e);
        return;
      case "print":
        yield* this.#print(s);
        return;
      case "if":
        yield* this.run(truth(yield* this.expressions.value(s.test)) ? s.a : s.b);
        return;
      case "while":
        if (s.after) {
          yield* this.run(s.body);
          if (this.#loopEnds()) return;
        }
        while (truth(yield* this.expressions.value(s.test))) {
          yield* this.run(s.body);
          if (this.#loopEnds()) return;
          yield* this.#turn();
        }
        return;
      case "for":
        yield* this.run(s.init);
        while (s.test === undefined || truth(yield* this.expressions.value(s.test))) {
          yield* this.run(s.body);
          if (this.#loopEnds()) return;
          yield* this.run(s.step);
          yield* this.#turn();
        }
        return;
      case "forin":
        for (const key of [...this.state.variables.array(s.array).keys()]) {
          store(this.state, { k: "var", name: s.name }, { given: key });
          yield* this.run(s.body);
          if (this.#loopEnds()) return;
        }
        return;
      case "delete": {
        const array = this.state.variables.array(s.name);
        if (s.subs === undefined) array.clear();
        else array.delete(yield* this.expressions.key(s.subs));
        return;
      }
      case "exit":
        if (s.e !== undefined) this.code = num(yield* this.expressions.value(s.e)) & 255;
        this.flow = "exit";
        return;
      case "return":
        this.#returned = s.e === undefined ? undefined : yield* this.expressions.value(s.e);
        this.flow = "return";
        return;
      case "nextfile":
        this.state.records.skipFile();
        this.flow = "next";
        return;
      default:
        this.flow = s.s;
    }
  }

  /** Lets others run from time to time. */
  *#turn(): Run<void> {
    if (++this.#turns % 500 === 0) yield {};
  }

  #loopEnds(): boolean {
    if (this.flow === "break") {
      this.flow = undefined;
      return true;
    }
    if (this.flow === "continue") this.flow = undefined;
    return this.flow !== undefined;
  }

  *#print(s: Extract<Stmt, { s: "print" }>): Run<void> {
    const { variables, record, output } = this.state;
    const values: Value[] = [];
    for (const a of s.args) values.push(yield* this.expressions.value(a));
    const shown = (v: Value): string => variables.shown(v);
    const text = s.format
      ? format(variables.text(values[0]), values.slice(1), variables.style, "printf", variables.builtinText("CONVFMT"))
      : (values.length === 0 ? record.text : values.map(shown).join(variables.builtinText("OFS"))) + variables.builtinText("ORS");
    if (s.to === undefined) output.print(text);
    else yield* output.redirect(s.to.op, variables.text(yield* this.expressions.value(s.to.e)), text);
  }

  /** Calls a function of the program's own: scalars are copied, arrays shared. */
  *#call(name: string, args: readonly Expr[]): Run<Value> {
    const { variables } = this.state;
    const fn = this.program.functions.get(name);
    if (fn === undefined) throw new AwkError(`function ${name} never defined`);
    const frame: Frame = new Map();
    for (const [i, p] of fn.params.entries()) {
      const a = args[i];
      if (a === undefined) frame.set(p, undefined);
      else if (a.k === "var") {
        let v = lookup(this.state, a.name);
        // An unused name may become an array inside: both then share it.
        if (v === undefined && usesAsArray(fn.body, p)) v = variables.array(a.name);
        frame.set(p, v);
      } else frame.set(p, yield* this.expressions.value(a));
    }
    yield* variables.within(frame, this.run(fn.body));
    if (this.flow !== "return") return undefined;
    this.flow = undefined;
    const v = this.#returned;
    this.#returned = undefined;
    return v;
  }
}

function usesAsArray(s: Stmt | undefined, name: string): boolean {
  return JSON.stringify(s).includes(`"k":"index","name":"${name}"`) || JSON.stringify(s).includes(`"name":"split"`);
}
