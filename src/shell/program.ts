// Starting a program: looking it up, giving it its context, running scripts, and the shell's words when there is none.
import { err, sleep, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import { noInput, type Context, type Machine } from "./command";
import { complaint, type Dialect, type Scope, type ShellProcess } from "./scope";
import { exportedVariables, getVariable } from "./state";
import type { Engine } from "./scope";
import { spawnMs } from "./timing";

const programFolders = ["/bin/", "/usr/bin/", "/sbin/", "/usr/sbin/", "/usr/local/bin/", "/usr/local/sbin/"];

/** The command that a name or a path in a program folder stands for. */
export function findProgram(machine: Machine, name: string): ReturnType<Machine["commands"]["get"]> {
  if (!name.includes("/")) return machine.commands.get(name);
  const folder = programFolders.find((f) => name.startsWith(f));
  // An image may keep a program at its root.
  return folder === undefined ? machine.commands.get(name) : machine.commands.get(name.slice(folder.length));
}

/** Runs a program or script by its words; 127 and 126 in the shell's words. */
export function* runProgram(scope: Scope, argv: readonly string[]): Run<number> {
  const { world, state } = scope;
  const name = argv[0]!;
  const command = findProgram(world.machine, name);
  yield sleep(world.clock, spawnMs);
  const context = programContext({ ...world, terminal: scope.terminal, env: exportedVariables(state), cwd: state.cwd, stdin: scope.stdin }, world.engine);
  if (command !== undefined) {
    const code = yield* command.run(context, argv.slice(1));
    if (code === 143 && world.dialect === "busybox" && scope.subshell === 0) yield err("Terminated\n");
    return code;
  }
  const path = name.includes("/") ? normalise(name, state.cwd) : undefined;
  if (path === undefined) {
    const hidden = getVariable(state, "PATH") === "" && world.dialect === "bash";
    yield err(complaint(scope, world.dialect === "bash" ? `${name}: ${hidden ? "No such file or directory" : "command not found"}` : `${name}: not found`));
    return 127;
  }
  const { files } = world.machine;
  if (files.isDirectory(path)) {
    yield err(complaint(scope, world.dialect === "bash" ? `${name}: Is a directory` : `${name}: Permission denied`));
    return 126;
  }
  const text = files.read(path);
  if (text === undefined) {
    yield err(complaint(scope, world.dialect === "bash" ? `${name}: No such file or directory` : `${name}: not found`));
    return 127;
  }
  const first = /^#!\s*(\S+)(?:\s+(.*))?\n/.exec(text);
  const interpreter = first?.[1]?.split("/").at(-1) === "env" ? first[2]?.split(/\s+/)[0] : first?.[1]?.split("/").at(-1);
  if (interpreter !== undefined && !["sh", "bash", "dash", "ash"].includes(interpreter)) {
    const other = world.machine.commands.get(interpreter);
    if (other !== undefined)
      return yield* other.run(context, [...(first?.[2] ?? "").split(/\s+/).filter((w) => w !== "" && w !== interpreter), name, ...argv.slice(1)]);
    yield err(complaint(scope, `${name}: cannot execute: required file not found`));
    return 127;
  }
  return yield* world.engine.shell({
    ...world,
    terminal: scope.terminal,
    env: exportedVariables(state),
    cwd: state.cwd,
    stdin: scope.stdin,
    name,
    args: argv.slice(1),
    script: text,
    commandString: false,
  });
}

type Place = Pick<ShellProcess, "machine" | "clock" | "random" | "driver" | "terminal" | "edit" | "env" | "cwd" | "stdin" | "dialect">;

/** The shell that `sh` is on a machine without saying. */
function dialectOf(machine: Machine, fallback: Dialect): Dialect {
  if (machine.kind !== "container") return "bash";
  return machine.libc === "musl" || !machine.commands.has("bash") ? "busybox" : fallback;
}

/** A program's context; what it starts itself runs inside its own process. */
export function programContext(place: Place, engine: Engine): Context {
  const other = (options: {
    stdin?: Context["stdin"];
    env?: ReadonlyMap<string, string>;
    machine?: Machine;
    cwd?: string;
    terminal?: Context["terminal"];
  }): Place => {
    const elsewhere = options.machine !== undefined && options.machine !== place.machine;
    const machine = options.machine ?? place.machine;
    return {
      ...place,
      machine,
      env:
        options.env ??
        (elsewhere
          ? new Map([
              ["HOME", machine.home],
              ["PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"],
              ["HOSTNAME", machine.name],
            ])
          : place.env),
      cwd: options.cwd ?? (elsewhere ? "/" : place.cwd),
      stdin: options.stdin ?? (elsewhere ? noInput : place.stdin),
      terminal: "terminal" in options ? options.terminal : place.terminal,
      dialect: elsewhere ? dialectOf(machine, "dash") : place.dialect,
    };
  };
  return {
    machine: place.machine,
    clock: place.clock,
    random: place.random,
    driver: place.driver,
    env: new Map(place.env),
    cwd: place.cwd,
    stdin: place.stdin,
    terminal: place.terminal,
    edit: place.edit,
    *exec(argv, options = {}) {
      const next = other(options);
      const name = argv[0] ?? "";
      const command = findProgram(next.machine, name);
      if (command !== undefined) return yield* command.run(programContext(next, engine), argv.slice(1));
      const path = normalise(name, next.cwd);
      const text = name.includes("/") ? next.machine.files.read(path) : undefined;
      if (text !== undefined) return yield* engine.shell({ ...next, name, args: argv.slice(1), script: text, commandString: false });
      const missing = name.includes("/") ? "No such file or directory" : next.dialect === "bash" ? "command not found" : "not found";
      yield err(`${next.dialect === "bash" ? "bash" : "sh"}: ${name}: ${missing}\n`);
      return 127;
    },
    *shell(script, options = {}) {
      const next = other(options);
      const dialect = options.dialect ?? next.dialect;
      const [name = dialect === "bash" ? "bash" : "sh", ...args] = options.args ?? [];
      return yield* engine.shell({ ...next, dialect, name, args, script, commandString: true });
    },
  };
}
