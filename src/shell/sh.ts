// sh, bash, ash, dash as programs: -c TEXT, a script file, or an interactive shell on standard input.
import { err, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import type { Command, Context } from "./command";
import type { Dialect } from "./scope";
import { runShell } from "./shell";

/** The command that starts a shell of that dialect under that name. */
export function shellCommand(name: string, dialect: Dialect): Command {
  return {
    name,
    summary: dialect === "bash" ? "GNU Bourne-Again SHell" : "command interpreter (shell)",
    run: (context, args) => start(context, name, dialect, args),
  };
}

const letters: Record<string, string> = { e: "errexit", u: "nounset", x: "xtrace", f: "noglob" };

function* start(context: Context, name: string, dialect: Dialect, args: readonly string[]): Run<number> {
  let command = false;
  let interactive = false;
  let standardInput = false;
  const set: string[] = [];
  let at = 0;
  for (; at < args.length && /^[-+]./.test(args[at]!); at++) {
    const word = args[at]!;
    if (word === "--") {
      at++;
      break;
    }
    if (word.startsWith("--")) {
      if (word === "--version") {
        yield { fd: 1, text: dialect === "bash" ? "GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)\n" : "" };
        return 0;
      }
      continue; // --norc, --login …
    }
    for (const c of word.slice(1)) {
      if (c === "c") command = true;
      else if (c === "i") interactive = true;
      else if (c === "s") standardInput = true;
      else if (c === "o") set.push(args[++at] ?? "");
      else if (letters[c] !== undefined) set.push(letters[c]);
      else if (!"lhBm".includes(c)) {
        yield err(`${name}: ${word.slice(0, 1)}${c}: invalid option\n`);
        return 2;
      }
    }
  }
  const rest = args.slice(at);
  const common = {
    machine: context.machine,
    clock: context.clock,
    random: context.random,
    driver: context.driver,
    terminal: context.terminal,
    edit: context.edit,
    env: context.env,
    cwd: context.cwd,
    stdin: context.stdin,
    dialect,
    set,
  };
  if (command) {
    const [script, zero, ...positional] = rest;
    if (script === undefined) {
      yield err(
        dialect === "bash"
          ? `${name}: -c: option requires an argument\n`
          : dialect === "dash"
            ? `${name}: 0: -c requires an argument\n`
            : `${name}: -c requires an argument\n`,
      );
      return 2;
    }
    return yield* runShell({ ...common, name: zero ?? name, args: positional, script, commandString: true });
  }
  const [file, ...positional] = rest;
  if (file === undefined || standardInput)
    return yield* runShell({ ...common, name, args: rest, script: undefined, commandString: false, ...(interactive ? { interactive: true } : {}) });
  const text = context.machine.files.read(normalise(file, context.cwd));
  if (text === undefined) {
    const directory = context.machine.files.isDirectory(normalise(file, context.cwd));
    yield err(
      dialect === "bash"
        ? `${name}: ${file}: ${directory ? "Is a directory" : "No such file or directory"}\n`
        : dialect === "dash"
          ? `${name}: 0: cannot open ${file}: No such file\n`
          : `${name}: can't open '${file}': No such file or directory\n`,
    );
    return directory ? 126 : dialect === "bash" ? 127 : 2;
  }
  return yield* runShell({ ...common, name: file, args: positional, script: text, commandString: false });
}
