// cd, pwd, history.
import { err, out, type Run } from "../../base/driver";
import { normalise } from "../../files/tree";
import { busyboxLine, complaint, type Scope } from "../scope";
import { getVariable, setVariable } from "../state";
import { fail, type Builtin } from "./builtin";

/** Goes to a folder: PWD and OLDPWD follow. @param command who complains */
export function* changeFolder(scope: Scope, target: string, command: string): Run<number> {
  const { state, world } = scope;
  const path = normalise(target, state.cwd);
  const { files } = world.machine;
  if (!files.isDirectory(path)) {
    if (world.dialect === "dash") return yield* fail(scope, `${command}: can't cd to ${target}`, 2);
    if (world.dialect === "busybox") {
      yield err(
        `${world.name}: ${command}: line ${busyboxLine(scope)}: can't cd to ${target}: ${files.isFile(path) ? "Not a directory" : "No such file or directory"}\n`,
      );
      return 2;
    }
    return yield* fail(scope, `${command}: ${target}: ${files.isFile(path) ? "Not a directory" : "No such file or directory"}`);
  }
  state.previousCwd = state.cwd;
  state.cwd = path;
  setVariable(state, "OLDPWD", state.previousCwd, { exported: true });
  setVariable(state, "PWD", path, { exported: true });
  return 0;
}

export const placeBuiltins: readonly Builtin[] = [
  {
    name: "cd",
    summary: "Change the shell working directory.",
    *run(scope, given) {
      const { state, world } = scope;
      const args = given.filter((a) => a !== "-P" && a !== "-L" && a !== "--");
      if (args.length > 1 && world.dialect === "bash") return yield* fail(scope, "cd: too many arguments");
      let target = args[0] ?? getVariable(state, "HOME") ?? world.machine.home;
      if (target === "-") {
        if (state.previousCwd === undefined) return yield* fail(scope, "cd: OLDPWD not set");
        target = state.previousCwd;
        yield out(`${target}\n`);
      }
      return yield* changeFolder(scope, target, "cd");
    },
  },
  {
    name: "pwd",
    summary: "Print the name of the current working directory.",
    *run(scope) {
      yield out(`${scope.state.cwd}\n`);
      return 0;
    },
  },
  {
    name: "history",
    summary: "Display or manipulate the history list.",
    dialects: ["bash", "busybox"],
    *run(scope, args) {
      if (args[0] === "-c") {
        scope.state.history = [];
        return 0;
      }
      const all = scope.state.history;
      const from = args[0] === undefined ? 0 : Math.max(0, all.length - Number(args[0]));
      if (Number.isNaN(from)) {
        yield err(complaint(scope, `history: ${args[0]}: numeric argument required`));
        return 1;
      }
      const text = all.slice(from).map((line, i) => `${String(from + i + 1).padStart(5)}  ${line}\n`);
      if (text.length > 0) yield out(text.join(""));
      return 0;
    },
  },
];
