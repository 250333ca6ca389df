// break, continue, return, exit, eval, source, exec, trap, command, type, time's relatives: builtins that steer the shell.
import { err, out, type Run } from "../../base/driver";
import { normalise } from "../../files/tree";
import { findProgram } from "../program";
import { busyboxLine, complaint, type Scope } from "../scope";
import { fail, type Builtin } from "./builtin";
import { builtinNames } from "./names";

function* numeric(scope: Scope, name: string, word: string | undefined, fallback: number): Run<number | undefined> {
  if (word === undefined) return fallback;
  if (/^[-+]?\d+$/.test(word)) return Number(word);
  yield err(
    complaint(
      scope,
      scope.world.dialect === "dash" || scope.world.dialect === "busybox" ? `${name}: Illegal number: ${word}` : `${name}: ${word}: numeric argument required`,
    ),
  );
  return undefined;
}

const loop = (name: "break" | "continue"): Builtin => ({
  name,
  summary: name === "break" ? "Exit for, while, or until loops." : "Resume for, while, or until loops.",
  *run(scope, args) {
    if (scope.loops === 0) {
      if (scope.world.dialect === "bash") yield err(complaint(scope, `${name}: only meaningful in a \`for', \`while', or \`until' loop`));
      return 0;
    }
    const levels = yield* numeric(scope, name, args[0], 1);
    if (levels === undefined) return 1;
    scope.flow = { kind: name, levels: Math.max(1, levels) };
    return 0;
  },
});

const source = (name: "source" | "."): Builtin => ({
  name,
  summary: "Execute commands from a file in the current shell.",
  *run(scope, args) {
    const file = args[0];
    if (file === undefined) {
      yield err(`${complaint(scope, `${name}: filename argument required`)}${name}: usage: ${name} filename [arguments]\n`);
      return 2;
    }
    const text = scope.world.machine.files.read(normalise(file, scope.state.cwd));
    if (text === undefined) {
      if (scope.world.dialect !== "bash") {
        // A special builtin's failure ends a POSIX shell.
        scope.flow = { kind: "discard", code: 2 };
        if (scope.world.dialect === "dash") return yield* fail(scope, `.: cannot open ${file}: No such file`, 2);
        yield err(`${scope.world.name}: .: line ${busyboxLine(scope)}: can't open '${file}': No such file or directory\n`);
        return 2;
      }
      return yield* fail(scope, `${file}: No such file or directory`);
    }
    const positional = scope.state.positional;
    if (args.length > 1) scope.state.positional = args.slice(1);
    scope.calls++;
    try {
      const status = yield* scope.world.engine.text(scope, text);
      if (scope.flow?.kind !== "return") return status;
      const { code } = scope.flow;
      scope.flow = undefined;
      return code;
    } finally {
      scope.calls--;
      if (args.length > 1) scope.state.positional = positional;
    }
  },
});

const keywords = new Set([
  "if",
  "then",
  "else",
  "elif",
  "fi",
  "case",
  "esac",
  "for",
  "select",
  "while",
  "until",
  "do",
  "done",
  "in",
  "function",
  "time",
  "{",
  "}",
  "!",
  "[[",
  "]]",
]);

/** "function", "builtin", "file" …, or undefined. */
function kindOf(scope: Scope, name: string): "keyword" | "function" | "builtin" | "file" | undefined {
  if (keywords.has(name)) return "keyword";
  if (scope.state.functions.has(name)) return "function";
  if (builtinNames.has(name)) return "builtin";
  return findProgram(scope.world.machine, name) === undefined ? undefined : "file";
}

const pathOf = (name: string): string => (name.includes("/") ? name : `/usr/bin/${name}`);

function* type(scope: Scope, args: readonly string[]): Run<number> {
  let code = 0;
  const short = args[0] === "-t";
  for (const name of args.filter((a) => !/^-[atpPf]+$/.test(a))) {
    const kind = kindOf(scope, name);
    if (kind === undefined) {
      code = 1;
      if (scope.world.dialect !== "bash") {
        code = 127;
        yield out(`${name}: not found\n`);
      } else if (!short) yield err(complaint(scope, `type: ${name}: not found`));
    } else if (short) yield out(`${kind}\n`);
    else if (kind === "keyword") yield out(`${name} is a shell keyword\n`);
    else if (kind === "builtin") yield out(`${name} is a shell builtin\n`);
    else if (kind === "function") yield out(`${name} is a function\n${scope.state.functions.get(name)!.text}\n`);
    else yield out(`${name} is ${pathOf(name)}\n`);
  }
  return code;
}

export const controlBuiltins: readonly Builtin[] = [
  loop("break"),
  loop("continue"),
  {
    name: "return",
    summary: "Return from a shell function.",
    *run(scope, args) {
      if (scope.calls === 0) return yield* fail(scope, "return: can only `return' from a function or sourced script", 2);
      const code = yield* numeric(scope, "return", args[0], scope.state.status);
      scope.flow = { kind: "return", code: (code ?? 2) & 255 };
      return scope.flow.code;
    },
  },
  {
    name: "exit",
    summary: "Exit the shell.",
    *run(scope, args) {
      const code = yield* numeric(scope, "exit", args[0], scope.state.status);
      scope.flow = { kind: "exit", code: (code ?? 2) & 255 };
      return scope.flow.code;
    },
  },
  {
    name: "eval",
    summary: "Execute arguments as a shell command.",
    *run(scope, args) {
      return yield* scope.world.engine.text(scope, args.join(" "));
    },
  },
  { ...source("source"), dialects: ["bash", "busybox"] },
  source("."),
  {
    name: "exec",
    summary: "Replace the shell with the given command.",
    *run(scope, args) {
      const words = args[0] === "-a" ? args.slice(2) : args.filter((a, i) => !(i === 0 && /^-[cl]+$/.test(a)));
      if (words.length === 0) return 0;
      if (findProgram(scope.world.machine, words[0]!) === undefined && !words[0]!.includes("/")) {
        const code = yield* fail(scope, scope.world.dialect === "bash" ? `exec: ${words[0]}: not found` : `exec: ${words[0]}: not found`, 127);
        if (!scope.world.interactive) scope.flow = { kind: "exit", code };
        return code;
      }
      const code = yield* scope.world.engine.words(scope, words, true);
      scope.flow = { kind: "exit", code };
      return code;
    },
  },
  {
    name: "command",
    summary: "Execute a simple command or display information about commands.",
    *run(scope, args) {
      if (args[0] === "-v" || args[0] === "-V") {
        let code = 0;
        for (const name of args.slice(1)) {
          const kind = kindOf(scope, name);
          if (kind === undefined) {
            code = scope.world.dialect === "bash" ? 1 : 127;
            if (args[0] === "-V") yield err(complaint(scope, scope.world.dialect === "bash" ? `command: ${name}: not found` : `${name}: not found`));
          } else if (args[0] === "-V") yield* type(scope, [name]);
          else yield out(`${kind === "file" ? pathOf(name) : name}\n`);
        }
        return code;
      }
      const words = args[0] === "-p" || args[0] === "--" ? args.slice(1) : args;
      return words.length === 0 ? 0 : yield* scope.world.engine.words(scope, words, true);
    },
  },
  {
    name: "builtin",
    summary: "Execute shell builtins.",
    dialects: ["bash"],
    *run(scope, args) {
      if (args.length === 0) return 0;
      if (!builtinNames.has(args[0]!)) return yield* fail(scope, `builtin: ${args[0]}: not a shell builtin`);
      return yield* scope.world.engine.words(scope, args, true);
    },
  },
  { name: "type", summary: "Display information about command type.", run: type },
  {
    name: "trap",
    summary: "Trap signals and other events.",
    *run(scope, args) {
      if (args.length === 0) {
        for (const [name, action] of scope.state.traps) yield out(`trap -- '${action.replaceAll("'", "'\\''")}' ${name}\n`);
        return 0;
      }
      const words = args[0] === "--" ? args.slice(1) : args;
      const [action = "", ...names] = words;
      for (const name of names.length === 0 ? [action] : names) {
        const key = name === "0" ? "EXIT" : name.replace(/^SIG/, "").toUpperCase();
        if (names.length === 0 || action === "-") scope.state.traps.delete(key);
        else scope.state.traps.set(key, action);
      }
      return 0;
    },
  },
  {
    name: "times",
    summary: "Display process times.",
    *run() {
      yield out("0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n");
      return 0;
    },
  },
  {
    name: "umask",
    summary: "Display or set file mode mask.",
    *run(scope, args) {
      const { state } = scope;
      const word = args.find((a) => !/^-[Sp]+$/.test(a));
      const symbolic = args.some((a) => /^-p?S/.test(a));
      if (word === undefined) {
        const rights = ["u", "g", "o"].map((who, i) => {
          const bits = ~(state.umask >> (6 - 3 * i)) & 7;
          return `${who}=${bits & 4 ? "r" : ""}${bits & 2 ? "w" : ""}${bits & 1 ? "x" : ""}`;
        });
        yield out(
          `${args.some((a) => a.includes("p")) ? `umask ${symbolic ? "-S " : ""}` : ""}${symbolic ? rights.join(",") : state.umask.toString(8).padStart(4, "0")}\n`,
        );
        return 0;
      }
      if (!/^[0-7]{1,4}$/.test(word))
        return yield* fail(scope, `umask: ${word}: ${/^\d/.test(word) ? "octal number out of range" : `\`${word[0]}': invalid symbolic mode operator`}`);
      state.umask = Number.parseInt(word, 8) & 0o777;
      return 0;
    },
  },
  {
    name: "ulimit",
    summary: "Modify shell resource limits.",
    *run() {
      yield out("unlimited\n");
      return 0;
    },
  },
  {
    name: "hash",
    summary: "Remember or display program locations.",
    *run() {
      return 0;
    },
  },
];
