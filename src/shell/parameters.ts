// $name, $1, $?, ${name[i]}: what a parameter's value is before any operator works on it.
import { elementOf } from "./arithmetic";
import { ShellError, type Scope } from "./scope";
import { isMap, scalar, variableOf } from "./state";

/** One value, or several ("at": "$@" keeps them apart; "star": "$*" joins them when quoted). */
export type Parameter = { readonly kind: "one"; readonly text: string | undefined } | { readonly kind: "at" | "star"; readonly texts: readonly string[] };

const one = (text: string | undefined): Parameter => ({ kind: "one", text });

const versionParts = ["5", "2", "15", "1", "release", "x86_64-pc-linux-gnu"];

/** $-: the letters of the options that are on, in bash's order; then how the shell was started. */
function flagLetters(scope: Scope): string {
  const { options } = scope.state;
  const { world } = scope;
  if (world.dialect !== "bash") return `${options.errexit ? "e" : ""}${options.nounset ? "u" : ""}${options.xtrace ? "x" : ""}`;
  const on = (is: boolean, letter: string): string => (is ? letter : "");
  return `${on(options.allexport, "a")}${on(options.errexit, "e")}${on(options.noglob, "f")}h${on(world.interactive, "im")}${on(options.nounset, "u")}${on(options.xtrace, "x")}B${on(options.noclobber, "C")}${on(world.commandString, "c")}${on(!world.commandString && world.name === "bash", "s")}`;
}

/** A parameter by its name, without a subscript. */
export function parameter(scope: Scope, name: string): Parameter {
  const { state, world } = scope;
  const c = name[0]!;
  if (c >= "0" && c <= "9") return one(name === "0" ? state.name : state.positional[Number(name) - 1]);
  switch (name) {
    case "@":
      return { kind: "at", texts: state.positional };
    case "*":
      return { kind: "star", texts: state.positional };
    case "?":
      return one(String(state.status));
    case "#":
      return one(String(state.positional.length));
    case "$":
      return one("1");
    case "!":
      return one(state.lastBackground === undefined ? undefined : String(state.lastBackground));
    case "-":
      return one(flagLetters(scope));
  }
  const stored = variableOf(state, name);
  if (stored !== undefined) return one(scalar(stored.value));
  switch (name) {
    case "RANDOM":
      return one(String(world.random.stream("shell").below(32768)));
    case "SECONDS":
      return one(String(Math.floor((world.clock.now - world.started) / 1000)));
    case "EPOCHSECONDS":
      return one(String(Math.floor(world.clock.now / 1000)));
    case "LINENO":
      return one(String(scope.line));
    case "HOSTNAME":
      return one(world.machine.name);
    case "UID":
    case "EUID":
      return one(world.dialect === "bash" ? (world.machine.kind === "laptop" ? "1000" : "0") : undefined);
    case "PPID":
      return one("0");
    case "BASH_VERSION":
      return one(world.dialect === "bash" ? "5.2.15(1)-release" : undefined);
    case "PIPESTATUS":
      return one(String(state.pipeStatus[0] ?? 0));
    case "BASH_VERSINFO":
      return one(world.dialect === "bash" ? versionParts[0] : undefined);
    case "BASH_SUBSHELL":
      return one(world.dialect === "bash" ? String(scope.subshell) : undefined);
    case "DIRSTACK":
      return one(world.dialect === "bash" ? state.cwd : undefined);
    case "BASHPID":
      return one(String(1 + scope.subshell));
    case "FUNCNAME":
      return one(scope.functions[0]);
  }
  return one(undefined);
}

/** ${name[subscript]}: `key` is the expanded subscript. */
export function element(scope: Scope, name: string, key: string): Parameter {
  const value =
    name === "PIPESTATUS"
      ? scope.state.pipeStatus.map(String)
      : name === "BASH_VERSINFO" && scope.world.dialect === "bash"
        ? versionParts
        : name === "FUNCNAME" && scope.functions.length > 0
          ? [...scope.functions, ...(scope.world.commandString ? [] : ["main"])]
          : variableOf(scope.state, name)?.value;
  if (key === "@" || key === "*") {
    const texts = value === undefined ? [] : typeof value === "string" ? [value] : isMap(value) ? [...value.values()] : value.filter((v) => v !== undefined);
    return { kind: key === "@" ? "at" : "star", texts };
  }
  return one(elementOf(value, key));
}

/** ${!name[@]}: the subscripts. */
export function subscripts(scope: Scope, name: string): string[] {
  const value = variableOf(scope.state, name)?.value;
  if (value === undefined) return [];
  if (typeof value === "string") return ["0"];
  return isMap(value) ? [...value.keys()] : Object.keys(value).filter((k) => value[Number(k)] !== undefined);
}

/** Throws as `set -u` does. */
export function requireSet(scope: Scope, name: string, value: Parameter): void {
  if (value.kind === "one" && value.text === undefined && scope.state.options.nounset) throw new ShellError(`${name}: unbound variable`, 1, 127);
}
