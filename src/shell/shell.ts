// The shell as others use it: a Shell lives as long as a terminal and runs one line after the other; sh, bash and scripts
// are shell processes. Its state is data and can be saved.
import type { Clock } from "../base/clock";
import { err, lastWords, out, type Driver, type Run } from "../base/driver";
import type { Random } from "../base/random";
import type { Stateful } from "../base/stateful";
import { readLine } from "./builtins/read";
import { applyOptions } from "./builtins/variables";
import { noInput, type Context, type InnerShell, type Input, type Machine } from "./command";
import { completeLine, type Completed } from "./completion";
import { exitOf, interpreter, runParsed } from "./interpreter";
import { programContext } from "./program";
import { endedJobs } from "./jobs";
import { parseScript } from "./parse";
import { closeSockets } from "./redirect";
import type { Dialect, Engine, Scope, ShellProcess, World } from "./scope";
import { copyState, exportedVariables, getVariable, newState, setVariable, type ShellState } from "./state";
import { outputQueue, sharedInput } from "./stream";

const engine: Engine = { ...interpreter, shell: runShell };

export type ShellSettings = {
  readonly machine: Machine;
  readonly clock: Clock;
  readonly random: Random;
  readonly driver: Driver;
  readonly env: ReadonlyMap<string, string>;
  readonly cwd: string;
  readonly terminal?: Context["terminal"];
  readonly edit?: Context["edit"];
  /** Default: bash. */
  readonly dialect?: Dialect;
};

/** A terminal's shell. */
export class Shell implements Stateful {
  readonly #scope: Scope;

  constructor(settings: ShellSettings) {
    const dialect = settings.dialect ?? "bash";
    const name = dialect === "bash" ? "bash" : "sh";
    const world: World = {
      ...settings,
      edit: settings.edit,
      started: settings.clock.now,
      dialect,
      interactive: true,
      name,
      commandString: false,
      engine,
      live: { count: 0 },
    };
    this.#scope = newScope(world, newState({ env: settings.env, cwd: settings.cwd, name }), noInput, settings.terminal);
  }

  /** Runs one line (or a whole pasted text); the exit code. Waits for the foreground only. */
  *run(line: string, io: { stdin: Input } = { stdin: noInput }): Run<number> {
    const scope = this.#scope;
    scope.stdin = sharedInput(io.stdin);
    scope.flow = undefined;
    scope.guarded = 0;
    scope.loops = 0;
    scope.calls = 0;
    measure(scope);
    if (line.trim() !== "") scope.state.history = [...scope.state.history, line.replace(/\n$/, "")].slice(-1000);
    let finished = false;
    try {
      const status = yield* withBackground(scope, runParsed(scope, parseScript(expandAliases(scope, line))));
      finished = true;
      const flow = scope.flow as Scope["flow"];
      if (flow !== undefined && "code" in flow) scope.state.status = flow.code;
      else if (status !== scope.state.status && flow === undefined && line.trim() !== "") scope.state.status = status;
      return scope.state.status;
    } finally {
      if (!finished) scope.state.status = 130;
    }
  }

  /** True after `exit`: the terminal's shell is to be closed. */
  get exited(): boolean {
    return this.#scope.flow?.kind === "exit";
  }

  /** What stands before the cursor. */
  prompt(): string {
    return prompt(this.#scope);
  }

  /** Output of background jobs since the last line, and notices of those that ended: to be shown before the prompt. */
  notices(): string {
    let text = "";
    const { background, state } = this.#scope;
    for (let o = background.take(); o !== undefined; o = background.take()) text += o.text;
    if (this.#scope.terminal !== undefined) return text + endedJobs(this.#scope);
    state.jobs = state.jobs.filter((j) => !j.process.exited);
    return text;
  }

  /** True when background jobs have written something that nobody has shown. */
  get hasNotices(): boolean {
    return !this.#scope.background.empty;
  }

  get cwd(): string {
    return this.#scope.state.cwd;
  }

  /** The value of a variable; $? is `status`. */
  variable(name: string): string | undefined {
    return getVariable(this.#scope.state, name);
  }

  get status(): number {
    return this.#scope.state.status;
  }

  /** Names of functions and variables, for completion. */
  get names(): { readonly functions: readonly string[]; readonly variables: readonly string[]; readonly aliases: readonly string[] } {
    const { state } = this.#scope;
    return { functions: [...state.functions.keys()], variables: [...state.variables.keys()], aliases: [...state.aliases.keys()] };
  }

  /** What may stand at the cursor of a line that is being typed. */
  complete(line: string, cursor: number): Completed {
    return completeLine(placeOf(this.#scope), line, cursor);
  }

  /** After Ctrl-C: $? is 130. */
  interrupted(): void {
    this.#scope.state.status = 130;
    this.#scope.flow = undefined;
  }

  get history(): readonly string[] {
    return this.#scope.state.history;
  }

  snapshot(): unknown {
    return { ...copyState(this.#scope.state), jobs: [] };
  }

  restore(state: unknown): void {
    this.#scope.state = copyState(state as ShellState);
    this.#scope.flow = undefined;
  }
}

function placeOf({ state, world }: Scope): Parameters<typeof completeLine>[0] {
  const names = { functions: [...state.functions.keys()], variables: [...state.variables.keys()] };
  return { machine: world.machine, cwd: state.cwd, env: exportedVariables(state), ...names };
}

function newScope(world: World, state: ShellState, stdin: Input, terminal: Context["terminal"]): Scope {
  return {
    world,
    state,
    stdin: sharedInput(stdin),
    terminal,
    flow: undefined,
    background: outputQueue(),
    jobsHere: [],
    source: "",
    firstLine: 1,
    line: 1,
    guarded: 0,
    calls: 0,
    functions: [],
    loops: 0,
    texts: 0,
    substitution: undefined,
    arrays: [],
    permanent: undefined,
    subshell: 0,
    temporary: 0,
  };
}

/** Lets the output of background jobs come between the steps of the foreground. */
function* withBackground(scope: Scope, body: Run<number>): Run<number> {
  const { background } = scope;
  const { clock } = scope.world;
  try {
    for (;;) {
      const step = body.next();
      if (step.done === true) {
        for (let o = background.take(); o !== undefined; o = background.take()) yield o;
        return step.value;
      }
      if ("fd" in step.value) {
        yield step.value;
        for (let o = background.take(); o !== undefined; o = background.take()) yield o;
        continue;
      }
      if (scope.jobsHere.length === 0) {
        yield step.value;
        continue;
      }
      const { until, ready } = step.value;
      const over = (): boolean => (until === undefined && ready === undefined) || (until !== undefined && clock.now >= until) || ready?.() === true;
      let first = true;
      while (first || !over()) {
        first = false;
        for (let o = background.take(); o !== undefined; o = background.take()) yield o;
        yield until === undefined ? { ready: () => !background.empty || over() } : { until, ready: () => !background.empty || over() };
        for (let o = background.take(); o !== undefined; o = background.take()) yield o;
      }
    }
  } finally {
    yield* lastWords(body, 130);
    for (let i = scope.jobsHere.length - 1; i >= 0; i--) if (scope.jobsHere[i]!.exited) scope.jobsHere.splice(i, 1);
  }
}

function prompt(scope: Scope): string {
  const { state, world } = scope;
  const home = getVariable(state, "HOME") ?? world.machine.home;
  const inHome = state.cwd === home || state.cwd.startsWith(`${home}/`);
  const place = inHome && home !== "/" ? `~${state.cwd.slice(home.length)}` : state.cwd;
  const user = getVariable(state, "USER") ?? (world.machine.kind === "laptop" ? "user" : "root");
  const mark = user === "root" ? "#" : "$";
  const ps1 = getVariable(state, "PS1");
  if (ps1 !== undefined && world.dialect !== "dash") {
    return ps1.replace(/\\([uhHwWs$nre[\]\\])/g, (_, c: string) => {
      const values: Record<string, string> = {
        u: user,
        h: world.machine.name,
        H: world.machine.name,
        w: place,
        W: place.split("/").at(-1) || "/",
        s: world.name,
        $: mark,
        n: "\n",
        r: "\r",
        e: "\x1b",
        "[": "",
        "]": "",
        "\\": "\\",
      };
      return values[c] ?? "";
    });
  }
  if (world.dialect === "dash") return `${mark} `;
  if (world.dialect === "busybox") return `${place} ${mark} `;
  return `${user}@${world.machine.name}:${place}${mark} `;
}

// An alias is a textual thing: the first word of a line, and of each command after a separator.
function expandAliases(scope: Scope, line: string): string {
  if (scope.state.aliases.size === 0) return line;
  return line.replace(/(^|[;&|]\s*|\n\s*)([\w.-]+)(?=\s|$|[;&|])/g, (whole, before: string, word: string) => {
    const text = scope.state.aliases.get(word);
    return text === undefined ? whole : before + text;
  });
}

/** A shell process: sh -c TEXT, a script, or lines from standard input (with prompts when that is a terminal). */
export function* runShell(options: ShellProcess): Run<number> {
  const interactive = options.interactive ?? (options.script === undefined && options.terminal !== undefined);
  const world: World = {
    machine: options.machine,
    clock: options.clock,
    random: options.random,
    driver: options.driver,
    edit: options.edit,
    started: options.clock.now,
    dialect: options.dialect,
    interactive,
    name: options.name,
    commandString: options.commandString,
    engine,
    live: { count: 0 },
  };
  const state = newState({ env: options.env, cwd: options.cwd, name: options.name, positional: options.args });
  const scope = newScope(world, state, options.stdin, options.terminal);
  applyOptions(
    scope,
    (options.set ?? []).flatMap((o) => ["-o", o]),
  );
  let finished = false;
  try {
    const code = yield* withBackground(scope, options.script === undefined ? interact(scope) : ending(scope, runParsed(scope, parseScript(options.script))));
    finished = true;
    return code;
  } finally {
    closeSockets(scope.permanent);
    // A shell that is killed takes its jobs along, as the end of its container or terminal would.
    if (!finished) for (const job of scope.state.jobs) if (!job.process.exited) options.driver.kill(job.pid, 129);
  }
}

function* ending(scope: Scope, body: Run<number>): Run<number> {
  const status = yield* body;
  return yield* exitOf(scope, status);
}

/** What readline tells an interactive bash of its terminal, before each line. */
function measure(scope: Scope): void {
  if (scope.terminal === undefined || !scope.world.interactive || scope.world.dialect !== "bash") return;
  setVariable(scope.state, "COLUMNS", String(scope.terminal.columns));
  setVariable(scope.state, "LINES", String(scope.terminal.rows));
}

function* interact(scope: Scope): Run<number> {
  const { terminal } = scope;
  if (!scope.world.interactive || terminal?.inner === undefined) return yield* lines(scope, undefined);
  // The keyboard is this shell's: Ctrl-C ends what it runs, not what it runs in.
  const signal = { raised: false };
  const completes = scope.world.dialect !== "dash";
  const here: InnerShell = {
    interrupt: () => (signal.raised = true),
    complete: completes ? (line, cursor) => completeLine(placeOf(scope), line, cursor) : undefined,
  };
  terminal.inner.push(here);
  try {
    return yield* lines(scope, signal);
  } finally {
    const at = terminal.inner.indexOf(here);
    if (at >= 0) terminal.inner.splice(at);
  }
}

type Signal = { raised: boolean };

/** Runs a body until it ends, or until the signal is raised: undefined then. */
function* unless<T>(signal: Signal | undefined, body: Run<T>): Run<T | undefined> {
  if (signal === undefined) return yield* body;
  for (;;) {
    const step = body.next();
    if (step.done === true) return step.value;
    if ("fd" in step.value) yield step.value;
    else {
      const { until, ready } = step.value;
      if (until === undefined && ready === undefined) yield step.value;
      else yield { ...(until === undefined ? {} : { until }), ready: () => signal.raised || ready?.() === true };
    }
    if (!signal.raised) continue;
    signal.raised = false;
    yield* lastWords(body as Run<never>, 130);
    return undefined;
  }
}

function* lines(scope: Scope, signal: Signal | undefined): Run<number> {
  const { interactive } = scope.world;
  let text = "";
  for (;;) {
    measure(scope);
    if (interactive) yield out(text === "" ? endedJobs(scope) + prompt(scope) : "> ");
    const read = yield* unless(
      signal,
      (function* () {
        return { line: yield* readLine(scope) };
      })(),
    );
    if (read === undefined) {
      text = "";
      scope.state.status = 130;
      continue;
    }
    const { line } = read;
    if (line === undefined || line === "timeout") {
      if (text !== "") yield* runParsed(scope, parseScript(text));
      else if (interactive) yield err(scope.world.dialect === "bash" ? "exit\n" : "");
      break;
    }
    text += text === "" ? line.text : `\n${line.text}`;
    const parsed = parseScript(text);
    if (parsed.incomplete && line.ended) continue;
    const count = text.split("\n").length;
    if (interactive && text.trim() !== "") scope.state.history = [...scope.state.history, text];
    if ((yield* unless(signal, runParsed(scope, parseScript(expandAliases(scope, text))))) === undefined) scope.state.status = 130;
    scope.firstLine += count;
    text = "";
    if (scope.flow?.kind === "exit") {
      if (interactive && scope.world.dialect === "bash") yield err("exit\n");
      break;
    }
    scope.flow = undefined;
  }
  return yield* exitOf(scope, scope.state.status);
}

/** The context of a program that nobody's shell starts: a container's first process, an exec. */
export function contextOn(place: Parameters<typeof programContext>[0]): Context {
  return programContext(place, engine);
}
