// A shell's state as data: variables, functions, options, place. A subshell is a copy of it; a checkpoint is one too.
import type { Function as FunctionNode } from "unbash";

export type Value = string | readonly (string | undefined)[] | ReadonlyMap<string, string>;
export type Variable = {
  readonly value: Value | undefined;
  readonly exported: boolean;
  readonly readonly: boolean;
  readonly integer: boolean;
  /** `declare -u`, `declare -l`: how what is assigned is written. */
  readonly letters?: "upper" | "lower" | undefined;
  /** `declare -n`: the value is another variable's name. */
  readonly refers?: boolean | undefined;
};

export type ShellOptions = {
  errexit: boolean;
  nounset: boolean;
  pipefail: boolean;
  xtrace: boolean;
  noglob: boolean;
  noclobber: boolean;
  nullglob: boolean;
  globstar: boolean;
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
  /** What pushd put aside, the last first. */
  folders: readonly string[];
  umask: number;
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
      globstar: false,
      extglob: false,
      allexport: false,
    },
    positional: options.positional ?? [],
    name: options.name,
    cwd: options.cwd,
    previousCwd: undefined,
    folders: [],
    umask: 0o22,
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

/** The name that a name stands for: where it is a reference (`declare -n`), what it refers to. */
export function referred(state: ShellState, name: string): string {
  let at = name;
  for (let links = 0; links < 8; links++) {
    const v = state.variables.get(at);
    if (v?.refers !== true || typeof v.value !== "string" || v.value === "") break;
    at = v.value;
  }
  return at;
}

/** The variable of that name, or the one that it refers to. */
export function variableOf(state: ShellState, name: string): Variable | undefined {
  return state.variables.get(referred(state, name));
}

export function getVariable(state: ShellState, name: string): string | undefined {
  return scalar(variableOf(state, name)?.value);
}

const inLetters = (text: string, letters: "upper" | "lower"): string => (letters === "upper" ? text.toUpperCase() : text.toLowerCase());

function lettered(value: Value, letters: "upper" | "lower"): Value {
  if (typeof value === "string") return inLetters(value, letters);
  if (isMap(value)) return new Map([...value].map(([k, t]) => [k, inLetters(t, letters)]));
  return value.map((t) => (t === undefined ? undefined : inLetters(t, letters)));
}

/** Throws ReadonlyError; keeps the marks. */
export function setVariable(state: ShellState, given: string, value: Value | undefined, marks: Partial<Omit<Variable, "value">> = {}): void {
  const name = referred(state, given);
  const old = state.variables.get(name);
  if (old?.readonly === true) throw new ReadonlyError(name);
  let stored = value === undefined || old?.letters === undefined ? value : lettered(value, old.letters);
  if (typeof stored === "string" && old !== undefined && old.value !== undefined && typeof old.value !== "string") {
    if (isMap(old.value)) stored = new Map(old.value).set("0", stored);
    else {
      const copy = [...old.value];
      copy[0] = stored;
      stored = copy;
    }
  }
  state.variables.set(name, {
    value: stored,
    exported: marks.exported ?? old?.exported ?? false,
    readonly: marks.readonly ?? false,
    integer: marks.integer ?? old?.integer ?? false,
    letters: old?.letters,
    refers: old?.refers,
  });
}

export function markVariable(state: ShellState, name: string, marks: Partial<Omit<Variable, "value">>): void {
  const old = state.variables.get(name);
  state.variables.set(name, {
    value: old?.value,
    exported: old?.exported ?? false,
    readonly: old?.readonly ?? false,
    integer: old?.integer ?? false,
    letters: old?.letters,
    refers: old?.refers,
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
