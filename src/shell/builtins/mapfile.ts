// mapfile, readarray: lines of the shell's standard input into an array.
import type { Run } from "../../base/driver";
import { inputOf } from "../redirect";
import type { Scope } from "../scope";
import { setVariable, variableOf } from "../state";
import { fail, type Builtin } from "./builtin";
import { optionLetters } from "./letters";
import { isName, readLine } from "./read";

function* mapfile(scope: Scope, command: string, args: readonly string[]): Run<number> {
  let trim = false;
  let delimiter = "\n";
  let [most, skip] = [Infinity, 0];
  let origin: number | undefined;
  let input = scope.stdin;
  const { options, operands } = optionLetters(args, "t");
  for (const [c, value] of options) {
    if (c === "t") trim = true;
    else if (c === "d") delimiter = value === "" ? "\0" : value[0]!;
    else if ("nOs".includes(c) && !/^\d+$/.test(value)) return yield* fail(scope, `${command}: ${value}: invalid ${c === "O" ? "array origin" : "line count"}`);
    else if (c === "n") most = Number(value) === 0 ? Infinity : Number(value);
    else if (c === "s") skip = Number(value);
    else if (c === "O") origin = Number(value);
    else if (c === "u") {
      const from = inputOf(scope, Number(value));
      if (from === undefined) return yield* fail(scope, `${command}: ${value}: invalid file descriptor: Bad file descriptor`);
      input = from;
    } else if (!"Cc".includes(c)) return yield* fail(scope, `${command}: -${c}: invalid option`, 2);
  }
  const name = operands[0] ?? "MAPFILE";
  if (!isName(name)) return yield* fail(scope, `${command}: \`${name}': not a valid identifier`);
  const old = variableOf(scope.state, name)?.value;
  const list: (string | undefined)[] = origin !== undefined && Array.isArray(old) ? [...(old as readonly (string | undefined)[])] : [];
  let next = origin ?? 0;
  for (let taken = 0; taken < most;) {
    const line = yield* readLine(scope, delimiter, undefined, input);
    if (line === undefined || line === "timeout") break;
    if (skip > 0) {
      skip--;
      continue;
    }
    taken++;
    list[next++] = trim || !line.ended ? line.text : line.text + delimiter;
  }
  if (variableOf(scope.state, name)?.readonly === true) return yield* fail(scope, `${name}: readonly variable`);
  scope.state.variables.delete(name);
  setVariable(scope.state, name, list);
  return 0;
}

const reading = (name: string): Builtin => ({
  name,
  summary: "Read lines from the standard input into an indexed array variable.",
  dialects: ["bash"],
  run: (scope, args) => mapfile(scope, name, args),
});

export const mapfileBuiltins: readonly Builtin[] = [reading("mapfile"), reading("readarray")];
