// $name, $1, $?, ${name[i]}: what a parameter's value is before any operator works on it.
import { elementOf } from "./arithmetic";
import { ShellError, type Scope } from "./scope";
import { isMap, scalar } from "./state";

/** One value, or several ("at": "$@" keeps them apart; "star": "$*" joins them when quoted). */
export type Parameter = { readonly kind: "one"; readonly text: string | undefined } | { readonly kind: "at" | "star"; readonly texts: readonly string[] };

const one = (text: string | undefined): Parameter => ({ kind: "one", text });

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
      return one(`hB${state.options.errexit ? "e" : ""}${state.options.nounset ? "u" : ""}${state.options.xtrace ? "x" : ""}`);
  }
  const stored = state.variables.get(name);
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
      : name === "FUNCNAME" && scope.functions.length > 0
        ? [...scope.functions, ...(scope.world.commandString ? [] : ["main"])]
        : scope.state.variables.get(name)?.value;
  if (key === "@" || key === "*") {
    const texts = value === undefined ? [] : typeof value === "string" ? [value] : isMap(value) ? [...value.values()] : value.filter((v) => v !== undefined);
    return { kind: key === "@" ? "at" : "star", texts };
  }
  return one(elementOf(value, key));
}

/** ${!name[@]}: the subscripts. */
export function subscripts(scope: Scope, name: string): string[] {
  const value = scope.state.variables.get(name)?.value;
  if (value === undefined) return [];
  if (typeof value === "string") return ["0"];
  return isMap(value) ? [...value.keys()] : Object.keys(value).filter((k) => value[Number(k)] !== undefined);
}

/** Throws as `set -u` does. */
export function requireSet(scope: Scope, name: string, value: Parameter): void {
  if (value.kind === "one" && value.text === undefined && scope.state.options.nounset) throw new ShellError(`${name}: unbound variable`, 1, 127);
}
