// What a jq program runs in: its variables, its functions, and what it shares with nothing but its own run.
import type { Json } from "./json";
import type { Node } from "./tree";

/** An argument of a function: what the caller wrote, with the caller's environment. */
export type Closure = { readonly node: Node; readonly env: Env };

/** A function of the language's own. `env`: where it was defined; asked for late, since it holds the function itself. */
export type Definition = { readonly params: readonly string[]; readonly body: Node; readonly env: () => Scope };

/** The names in sight; functions by name and number of parameters: "map/1". */
export type Scope = { readonly vars: ReadonlyMap<string, Json>; readonly functions: ReadonlyMap<string, Definition | Closure> };

/** One run of the command; lives as long as it. */
export type JqRun = {
  /** Expressions evaluated so far: a program that never ends is stopped by it. */
  steps: number;
  /** Where `input` reads. */
  readonly inputs: Iterator<{ readonly value: Json; readonly line: number }>;
  /** The line on which the input ended. */
  line: number;
  /** Writes to standard error. */
  readonly say: (text: string) => void;
  /** Seconds since the epoch. */
  readonly now: number;
};

export type Env = Scope & { readonly run: JqRun };

export function withVariable(env: Env, name: string, v: Json): Env {
  return { vars: new Map(env.vars).set(name, v), functions: env.functions, run: env.run };
}
