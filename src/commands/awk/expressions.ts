// Evaluates awk's expressions.
import type { Run } from "../../base/driver";
import type { Regex } from "../../shell/posix-regex";
import { builtin } from "./builtins";
import { load, store, type AwkState, type Spot } from "./state";
import type { Expr, Place } from "./tree";
import { arithmetic, num, numeric, regex, truth, type Value } from "./values";

type Of<K extends Expr["k"]> = Extract<Expr, { k: K }>;

/** The expressions of one run. */
export class Expressions {
  constructor(
    readonly state: AwkState,
    /** Calls a function of the program's own. */
    readonly call: (name: string, args: readonly Expr[]) => Run<Value>,
  ) {}

  *value(e: Expr): Run<Value> {
    switch (e.k) {
      case "num":
      case "str":
        return e.v;
      case "regex":
        return regex(e.v).test(this.state.record.text) ? 1 : 0;
      case "var":
      case "field":
      case "index":
        return load(this.state, yield* this.spot(e));
      case "group": {
        let v: Value;
        for (const x of e.list) v = yield* this.value(x);
        return v;
      }
      case "assign": {
        const value = yield* this.value(e.value);
        const spot = yield* this.spot(e.to);
        const result = e.op === "=" ? value : arithmetic(e.op.slice(0, -1), num(load(this.state, spot)), num(value), this.state.variables.style);
        store(this.state, spot, result);
        return result;
      }
      case "cond":
        return truth(yield* this.value(e.test)) ? yield* this.value(e.a) : yield* this.value(e.b);
      case "unary": {
        const v = yield* this.value(e.a);
        return e.op === "!" ? (truth(v) ? 0 : 1) : e.op === "-" ? -num(v) : num(v);
      }
      case "incdec": {
        const spot = yield* this.spot(e.a);
        const old = num(load(this.state, spot));
        const now = e.op === "++" ? old + 1 : old - 1;
        store(this.state, spot, now);
        return e.prefix ? now : old;
      }
      case "in":
        return this.state.variables.array(e.name).has(yield* this.key(e.subs)) ? 1 : 0;
      case "binary":
        return yield* this.#binary(e);
      case "getline":
        return yield* this.#getline(e);
      case "call":
        return e.own ? yield* this.call(e.name, e.args) : yield* builtin(e.name, e.args, this);
    }
  }

  /** Where a place is: its subscripts or its field's number evaluated. */
  *spot(e: Place): Run<Spot> {
    if (e.k === "index") return { k: "index", name: e.name, key: yield* this.key(e.subs) };
    if (e.k === "field") return { k: "field", n: Math.trunc(num(yield* this.value(e.of))) };
    return e;
  }

  /** The key of an array's item. */
  *key(subs: readonly Expr[]): Run<string> {
    const parts: string[] = [];
    for (const e of subs) parts.push(this.#text(yield* this.value(e)));
    return parts.join(this.state.variables.builtinText("SUBSEP"));
  }

  /** An expression as a regular expression: a value is its source. */
  *regex(e: Expr | undefined): Run<Regex> {
    if (e === undefined) return regex("");
    return regex(e.k === "regex" ? e.v : this.#text(yield* this.value(e)));
  }

  #text(v: Value): string {
    return this.state.variables.text(v);
  }

  *#binary(e: Of<"binary">): Run<Value> {
    if (e.op === "&&") return truth(yield* this.value(e.a)) && truth(yield* this.value(e.b)) ? 1 : 0;
    if (e.op === "||") return truth(yield* this.value(e.a)) || truth(yield* this.value(e.b)) ? 1 : 0;
    if (e.op === "~" || e.op === "!~") {
      const text = this.#text(yield* this.value(e.a));
      return (yield* this.regex(e.b)).test(text) === (e.op === "~") ? 1 : 0;
    }
    const a = yield* this.value(e.a);
    const b = yield* this.value(e.b);
    if (e.op === " ") return this.#text(a) + this.#text(b);
    const holds = comparisons[e.op];
    if (holds === undefined) return arithmetic(e.op, num(a), num(b), this.state.variables.style);
    const numbers = numeric(a) && numeric(b);
    const x = numbers ? num(a) : this.#text(a);
    const y = numbers ? num(b) : this.#text(b);
    return holds(x < y ? -1 : x > y ? 1 : 0) ? 1 : 0;
  }

  *#getline(e: Of<"getline">): Run<Value> {
    let line: string | undefined;
    const source = e.command ?? e.file;
    if (source === undefined) line = yield* this.state.records.next();
    else {
      const read = yield* this.state.readers.next(e.command === undefined ? "file" : "command", this.#text(yield* this.value(source)));
      if (read === "unreadable") return -1;
      line = read?.line;
    }
    if (line === undefined) return 0;
    if (e.to === undefined) this.state.record.text = line;
    else store(this.state, yield* this.spot(e.to), { given: line });
    return 1;
  }
}

/** Whether a comparison holds, by the sign of the left side less the right one. */
const comparisons: Readonly<Record<string, (sign: number) => boolean>> = {
  "<": (c) => c < 0,
  "<=": (c) => c <= 0,
  "==": (c) => c === 0,
  "!=": (c) => c !== 0,
  ">": (c) => c > 0,
  ">=": (c) => c >= 0,
};
