// What a native function of jq is, and the plain kinds of them.
import type { Env } from "../env";
import type { Json } from "../json";
import type { Result, Results } from "../paths";
import { brief, JqError, typeOf } from "../values";

export type NativeCall = {
  readonly input: Result;
  /** The input's value. */
  readonly v: Json;
  /** The results of the i-th argument for the input's value. */
  each(i: number): Results;
  /** The results of the i-th argument for another input, or for the input with its path. */
  over(i: number, input: Result): Results;
  readonly env: Env;
};

export type Native = (call: NativeCall) => Results;

/** By name and number of arguments: "has/1". */
export type Natives = Readonly<Record<string, Native>>;

/** A result that was made here: it stands nowhere. */
export const made = (v: Json): Result => ({ v, p: undefined });

/** One value from the input. */
export function fromInput(f: (v: Json) => Json): Native {
  return function* ({ v }) {
    yield made(f(v));
  };
}

/** One value for each of the argument's. */
export function fromArgument(f: (v: Json, a: Json) => Json): Native {
  return function* ({ v, each }) {
    for (const a of each(0)) yield made(f(v, a.v));
  };
}

/** One value for each pair of the two arguments' values, the first argument's slowest. */
export function fromArguments(f: (v: Json, a: Json, b: Json) => Json): Native {
  return function* ({ v, each }) {
    for (const a of each(0)) for (const b of each(1)) yield made(f(v, a.v, b.v));
  };
}

/** The input as a text, or JqError: that it "cannot be …". */
export function textOf(v: Json, what: string): string {
  if (typeof v !== "string") throw new JqError(`${typeOf(v)} (${brief(v)}) ${what}`);
  return v;
}
