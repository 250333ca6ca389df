// A shell's state as data: variables, functions, options, place. A subshell is a copy of it; a checkpoint is one too.
import type { Function as FunctionNode } from "unbash";

export type Value = string | readonly (string | undefined)[] | ReadonlyMap<string, string>;
export type Variable = { readonly value: Value | undefined; readonly exported: boolean; readonly readonly: boolean; readonly integer: boolean };

export type ShellOptions = {
  errexit: boolean;
  nounset: boolean;
  pipefail: boolean;
  xtrace: boolean;
  noglob: boolean;
  noclobber: boolean;
  nullglob: boolean;
  extglob: boolean;
  allexport: boolean;
};

export type Job = {
  readonly id: number;
  readonly pid: number;
  readonly text: string;
  readonly process: { readonly exited: boolean; readonly code: number | undefined };
  readonly told: boolean;
};

export type ShellFunction = { readonly body: FunctionNode["body"]; readonly source: string; readonly text: string };

export type ShellState = {
  variables: Map<string, Variable>;
  functions: Map<string, ShellFunction>;
  aliases: Map<string, string>;
  options: ShellOptions;
  positional: readonly string[];
  /** $0 */
  name: string;
  cwd: string;
  previousCwd: string | undefined;
  /** $? */
  status: number;
  pipeStatus: readonly number[];
  jobs: readonly Job[];
  /** $! */
  lastBackground: number | undefined;
  traps: Map<string, string>;
  /** One map a function call: what `local` hid. */
  locals: Map<string, Variable | undefined>[];
  getoptsAt: number;
  history: readonly string[];
};

export function newState(options: { env: ReadonlyMap<string, string>; cwd: string; name: string; positional?: readonly string[] }): ShellState {
  const variables = new Map<string, Variable>();
  for (const [name, value] of options.env) variables.set(name, { value, exported: true, readonly: false, integer: false });
  const state: ShellState = {
    variables,
    functions: new Map(),
    aliases: new Map(),
    options: {
      errexit: false,
      nounset: false,
      pipefail: false,
      xtrace: false,
      noglob: false,
      noclobber: false,
      nullglob: false,
      extglob: false,
      allexport: false,
    },
    positional: options.positional ?? [],
    name: options.name,
    cwd: options.cwd,
    previousCwd: undefined,
    status: 0,
    pipeStatus: [0],
    jobs: [],
    lastBackground: undefined,
    traps: new Map(),
    locals: [],
    getoptsAt: 0,
    history: [],
  };
  variables.set("PWD", { value: options.cwd, exported: true, readonly: false, integer: false });
  setVariable(state, "IFS", " \t\n");
  setVariable(state, "OPTIND", "1");
  return state;
}

/** What a subshell starts with; jobs are its parent's. */
export function copyState(state: ShellState): ShellState {
  return {
    ...state,
    variables: new Map(state.variables),
    functions: new Map(state.functions),
    aliases: new Map(state.aliases),
    options: { ...state.options },
    traps: new Map(state.traps),
    locals: state.locals.map((m) => new Map(m)),
  };
}

/** The scalar value; of an array its element 0. */
export function scalar(value: Value | undefined): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  return isMap(value) ? value.get("0") : value[0];
}

export function isMap(value: Value): value is ReadonlyMap<string, string> {
  return value instanceof Map;
}

export function getVariable(state: ShellState, name: string): string | undefined {
  return scalar(state.variables.get(name)?.value);
}

/** Throws ReadonlyError; keeps the export mark. */
export function setVariable(state: ShellState, name: string, value: Value | undefined, marks: Partial<Omit<Variable, "value">> = {}): void {
  const old = state.variables.get(name);
  if (old?.readonly === true) throw new ReadonlyError(name);
  let stored = value;
  if (typeof value === "string" && old !== undefined && old.value !== undefined && typeof old.value !== "string") {
    if (isMap(old.value)) stored = new Map(old.value).set("0", value);
    else {
      const copy = [...old.value];
      copy[0] = value;
      stored = copy;
    }
  }
  state.variables.set(name, {
    value: stored,
    exported: marks.exported ?? old?.exported ?? false,
    readonly: marks.readonly ?? false,
    integer: marks.integer ?? old?.integer ?? false,
  });
}

export function markVariable(state: ShellState, name: string, marks: Partial<Omit<Variable, "value">>): void {
  const old = state.variables.get(name);
  state.variables.set(name, {
    value: old?.value,
    exported: old?.exported ?? false,
    readonly: old?.readonly ?? false,
    integer: old?.integer ?? false,
    ...marks,
  });
}

export class ReadonlyError extends Error {
  constructor(readonly variable: string) {
    super(`${variable}: readonly variable`);
  }
}

/** The environment that a program gets. */
export function exportedVariables(state: ShellState): Map<string, string> {
  const env = new Map<string, string>();
  for (const [name, v] of state.variables) {
    if (!v.exported) continue;
    const value = scalar(v.value);
    if (value !== undefined) env.set(name, value);
  }
  return env;
}
