// One shell process: the shared world, its own copy of the state, and what is going on in it. Functions of this room take it first.
import type { Clock } from "../base/clock";
import type { Driver, Process, Run } from "../base/driver";
import type { Random } from "../base/random";
import type { Context, Input, Machine } from "./command";
import type { Assignment, CompoundList, ParsedScript, Statement } from "unbash";
import type { OutputQueue, SharedInput } from "./stream";
import { copyState, type ShellState } from "./state";
import type { Target } from "./redirect";

export type Dialect = "bash" | "busybox" | "dash";

/** What all processes of one shell share. */
export type World = {
  readonly machine: Machine;
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Driver;
  readonly edit: Context["edit"];
  /** When the shell began, for $SECONDS. */
  readonly started: number;
  readonly dialect: Dialect;
  /** Prompts and job messages; errors carry no line number. */
  readonly interactive: boolean;
  /** What errors begin with: "bash", "sh", a script's name. */
  readonly name: string;
  /** `-c`: syntax errors say so. */
  readonly commandString: boolean;
  readonly engine: Engine;
  /** How many processes this shell has running: a fork bomb meets a limit, as with ulimit -u. */
  readonly live: { count: number };
};

/** What expansion and builtins ask of the interpreter (handed in, since the interpreter is made of them). */
export type Engine = {
  /** $(…): the output without its last newlines; the exit code goes to scope.substitution. */
  capture(scope: Scope, script: ParsedScript): Run<string>;
  /** <(…): the path of a file that holds the output. */
  processFile(scope: Scope, script: ParsedScript, operator: "<" | ">"): Run<string>;
  /** Statements in this very shell; the last one's code. */
  list(scope: Scope, list: CompoundList): Run<number>;
  /** Statements as the whole body of a forked shell: exit ends it, its EXIT trap runs. */
  subshell(child: Scope, statements: readonly Statement[]): Run<number>;
  /** Runs a text in this very shell (eval, source). */
  text(scope: Scope, text: string): Run<number>;
  /** Runs a command by its words: functions unless `plain`, then builtins, then programs. */
  words(scope: Scope, words: readonly string[], plain: boolean): Run<number>;
  /** A whole shell process: sh -c, a script, an interactive shell on its standard input (script undefined). */
  shell(options: ShellProcess): Run<number>;
};

export type ShellProcess = {
  readonly machine: Machine;
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Driver;
  readonly terminal: Context["terminal"];
  readonly edit: Context["edit"];
  readonly env: ReadonlyMap<string, string>;
  readonly cwd: string;
  readonly stdin: Input;
  readonly dialect: Dialect;
  /** What $0 is, and errors begin with. */
  readonly name: string;
  readonly args: readonly string[];
  /** Undefined: lines are read from standard input. */
  readonly script: string | undefined;
  /** The text came with -c (else from a file). */
  readonly commandString: boolean;
  readonly interactive?: boolean;
  /** Options given on the command line: "errexit", "xtrace" … */
  readonly set?: readonly string[];
};

/** "discard": a mistake in an expansion drops the rest of the line; a shell that is not interactive ends. */
export type Flow = { readonly kind: "break" | "continue"; readonly levels: number } | { readonly kind: "return" | "exit" | "discard"; readonly code: number };

export type Scope = {
  readonly world: World;
  state: ShellState;
  stdin: SharedInput;
  /** Undefined where standard output is a pipe or a file. */
  terminal: Context["terminal"];
  flow: Flow | undefined;
  /** Where background jobs write. */
  readonly background: OutputQueue;
  /** Jobs whose output goes there and that this process has to wait for at its end ($(…) and pipelines). */
  readonly jobsHere: Process[];
  /** The text whose tree is being run (functions carry their own). */
  source: string;
  /** Line number of the text's first line. */
  firstLine: number;
  line: number;
  /** > 0: a failure does not end the shell under set -e. */
  guarded: number;
  /** Depth of functions and sourced files. */
  calls: number;
  /** The functions that are running, the innermost first. */
  functions: readonly string[];
  loops: number;
  /** Depth of eval and source. */
  texts: number;
  /** Array values on the words of `declare` and its kin, which make the variables first. */
  arrays: readonly Assignment[];
  /** The last command substitution's exit code, for assignments without a command. */
  substitution: number | undefined;
  /** Whether the last &&-||-list ended before its last command (set -e forgives it). */
  guardedTail?: boolean;
  /** Redirections made by `exec`. */
  permanent: ReadonlyMap<number, Target> | undefined;
  subshell: number;
  /** Temporary files of process substitutions. */
  temporary: number;
};

const maxDepth = 60;
const maxLive = 300;

/** Counts a process in, until the function returned is called. Throws ShellError where there are too many. */
export function takeProcess(scope: Scope): () => void {
  const { live } = scope.world;
  if (live.count >= maxLive) throw new ShellError("fork: retry: Resource temporarily unavailable", 254);
  live.count++;
  return () => {
    live.count--;
  };
}

/** A subshell of `scope`: its own state, the same world. Throws ShellError where they nest too deeply. */
export function fork(scope: Scope, options: { background?: OutputQueue | undefined; stdin?: SharedInput; terminal?: Context["terminal"] } = {}): Scope {
  if (scope.subshell >= maxDepth) throw new ShellError("fork: retry: Resource temporarily unavailable", 254);
  return {
    ...scope,
    state: { ...copyState(scope.state), traps: new Map() },
    stdin: options.stdin ?? scope.stdin,
    terminal: "terminal" in options ? options.terminal : scope.terminal,
    background: options.background ?? scope.background,
    jobsHere: options.background === undefined ? scope.jobsHere : [],
    flow: undefined,
    substitution: undefined,
    arrays: [],
    permanent: undefined,
    loops: 0,
    subshell: scope.subshell + 1,
  };
}

/** A mistake that ends the current command: expansion errors, bad arithmetic. `fatal`: drops the rest of the line, with that code. */
export class ShellError extends Error {
  constructor(
    message: string,
    readonly status = 1,
    readonly fatal: number | undefined = undefined,
  ) {
    super(message);
  }
}

/** What BusyBox's builtins put between name and message: their line. */
export function busyboxLine(scope: Scope): number {
  return scope.world.commandString ? 0 : scope.line;
}

/** "bash: line 3: foo: message" as the dialect has it. */
export function complaint(scope: Scope, message: string): string {
  const { dialect, interactive, name } = scope.world;
  if (interactive || (dialect === "busybox" && scope.world.commandString)) return `${name}: ${message}\n`;
  if (dialect === "dash") return `${name}: ${scope.line}: ${message}\n`;
  return `${name}: line ${scope.line}: ${message}\n`;
}
