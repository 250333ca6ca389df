// Runs the tree. Every construct is a generator that yields output and waits, so that any loop can be stopped between two
// steps; nothing here recurses per loop turn. Control flow (break, return, exit) is a field of the scope, looked at after
// each statement.
import type { AndOr, Command, CommandNode, CompoundList, Pipeline, PipelineNode, Redirected, Statement, TestCommand } from "unbash";
import { err, sleep, type Run } from "../base/driver";
import { assignAll } from "./assign";
import { danglingOperator, DivisionError, divisionComplaint, evaluate, evaluateText } from "./arithmetic";
import { builtins } from "./builtins/list";
import { runArithmeticFor, runCase, runFor, runIf, runWhile } from "./compound";
import { testExpression } from "./conditional";
import { expandQuoted, expandText, expandWords } from "./expand";
import { addJob } from "./jobs";
import { noInput } from "./command";
import { parseScript, type Parsed } from "./parse";
import { runPipeline } from "./pipeline";
import { runProgram } from "./program";
import { closeSockets, heldWithin, openRedirects, routed, type Redirected as Opened } from "./redirect";
import { complaint, fork, ShellError, type Engine, type Scope } from "./scope";
import { getVariable, ReadonlyError, type ShellFunction } from "./state";
import { sharedInput } from "./stream";
import { capture, processFile } from "./substitution";
import { syntaxComplaint } from "./syntax-error";
import { timeReport } from "./time-report";
import { traced } from "./trace-word";
import { spawnMs } from "./timing";

const maxCalls = 400;
/** How deep eval and source may nest. */
const maxTexts = 150;

/** Runs a parsed text in this scope; syntax errors are printed, code 2. */
export function* runParsed(scope: Scope, parsed: Parsed): Run<number> {
  const outer = scope.source;
  scope.source = parsed.source;
  try {
    if (parsed.problem !== undefined) {
      yield err(syntaxComplaint(scope, parsed));
      scope.state.status = 2;
      return 2;
    }
    return yield* runStatements(scope, parsed.script.commands);
  } finally {
    scope.source = outer;
  }
}

function* runStatements(scope: Scope, statements: readonly Statement[]): Run<number> {
  let status = 0;
  for (const statement of statements) {
    status = yield* runStatement(scope, statement);
    if (scope.flow !== undefined) return status;
  }
  return status;
}

const runList = (scope: Scope, list: CompoundList): Run<number> => runStatements(scope, list.commands);

// A job is a process of its own; its text is what `jobs` shows.
function* startJob(scope: Scope, statement: Statement): Run<number> {
  const text = scope.source.slice(statement.pos, statement.end).replace(/\s*&\s*$/, "");
  const child = fork(scope, { stdin: sharedInput(noInput) });
  const notice = addJob(scope, text, runSubshell(child, statement.command));
  scope.state.status = 0;
  if (notice !== undefined) yield err(notice);
  return 0;
}

function* runStatement(scope: Scope, statement: Statement): Run<number> {
  const { state } = scope;
  if (statement.background === true) {
    try {
      return yield* startJob(scope, statement);
    } catch (e) {
      return yield* failed(scope, e);
    }
  }
  const node = statement.command;
  const status = node.type === "AndOr" ? yield* runAndOr(scope, node) : yield* runNode(scope, node);
  ended(scope, node, status);
  if (status === 0 || scope.guarded > 0 || scope.flow !== undefined || !endsShell(scope, node)) return status;
  const trap = state.traps.get("ERR");
  if (trap !== undefined && scope.functions.length === 0) {
    yield* runParsed(scope, parseScript(trap));
    state.status = status;
  }
  if (state.options.errexit && scope.flow === undefined) scope.flow = { kind: "exit", code: status };
  return status;
}

/** $? and PIPESTATUS after a command; a pipeline of several has noted its own. */
function ended(scope: Scope, node: PipelineNode | AndOr, status: number): void {
  scope.state.status = status;
  if (node.type !== "AndOr" && !(node.type === "Pipeline" && (node.commands.length > 1 || node.prefixes.length > 0))) scope.state.pipeStatus = [status];
}

// set -e looks only at commands whose failure nobody asked about.
function endsShell(scope: Scope, node: PipelineNode | AndOr): boolean {
  if (node.type === "AndOr") return scope.guardedTail !== true;
  return !(node.type === "Pipeline" && node.prefixes.some((p) => p.type === "Negation"));
}

function* runAndOr(scope: Scope, node: AndOr): Run<number> {
  let status = 0;
  const last = node.commands.length - 1;
  let ranLast = false;
  for (let i = 0; i <= last; i++) {
    if (i > 0 && (node.operators[i - 1] === "&&") !== (status === 0)) continue;
    if (i < last) scope.guarded++;
    try {
      status = yield* runNode(scope, node.commands[i]!);
    } finally {
      if (i < last) scope.guarded--;
    }
    ranLast = i === last;
    ended(scope, node.commands[i]!, status);
    if (scope.flow !== undefined) return status;
  }
  scope.guardedTail = !ranLast;
  return status;
}

/** A pipeline's single stage or any command; prints what went wrong in expansions. */
function* runNode(scope: Scope, node: PipelineNode): Run<number> {
  try {
    switch (node.type) {
      case "Pipeline":
        return yield* runWholePipeline(scope, node);
      case "Command": {
        const { temporary } = scope;
        try {
          return yield* runCommand(scope, node);
        } finally {
          scope.temporary = temporary;
        }
      }
      case "Redirected":
        return yield* runRedirected(scope, node);
      case "If":
        return yield* runIf(scope, node);
      case "For":
      case "Select":
        return yield* runFor(scope, node);
      case "ArithmeticFor":
        return yield* runArithmeticFor(scope, node);
      case "While":
        return yield* runWhile(scope, node);
      case "Case":
        return yield* runCase(scope, node);
      case "BraceGroup":
        return yield* runList(scope, node.body);
      case "Subshell": {
        yield sleep(scope.world.clock, spawnMs);
        const child = fork(scope);
        return yield* finishing(child, runList(child, node.body));
      }
      case "Function": {
        const text = scope.source.slice(node.pos, node.end);
        scope.state.functions.set(node.name.value, { body: node.body, source: scope.source, text });
        return 0;
      }
      case "TestCommand":
        if (scope.world.dialect === "dash") throw new ShellError("[[: not found", 127);
        return yield* runTest(scope, node);
      case "ArithmeticCommand": {
        yield sleep(scope.world.clock, 1);
        const dangling = danglingOperator(node.body);
        if (dangling !== undefined) throw new ShellError(`((: ${dangling.message}`);
        try {
          const value =
            node.expression === undefined ? yield* evaluateText(scope, node.body, expandQuoted) : yield* evaluate(scope, node.expression, expandQuoted);
          return value === 0n ? 1 : 0;
        } catch (e) {
          if (!(e instanceof DivisionError)) throw e;
          throw new ShellError(
            `((: ${node.expression === undefined ? `${node.body}: ${e.message}` : divisionComplaint(e, node.body.trimStart(), node.expression.pos)}`,
          );
        }
      }
      case "Coproc":
        throw new ShellError("coproc: not supported here");
    }
  } catch (e) {
    return yield* failed(scope, e);
  }
}

function* failed(scope: Scope, e: unknown): Run<number> {
  if (e instanceof ShellError) {
    yield err(complaint(scope, e.message));
    if (e.fatal !== undefined) {
      // What is missing ends `bash -c` with 127, a script and a subshell with 1.
      const fatal = scope.world.commandString && scope.subshell === 0 ? e.fatal : 1;
      scope.flow = { kind: "discard", code: scope.world.interactive ? e.status : scope.world.dialect === "bash" ? fatal : 2 };
    }
    return e.status;
  }
  if (e instanceof ReadonlyError) {
    yield err(complaint(scope, e.message));
    scope.flow = { kind: "discard", code: 1 };
    return 1;
  }
  if (e instanceof RangeError && e.message.includes("call stack")) {
    yield err(complaint(scope, "maximum nesting level exceeded"));
    return 2;
  }
  throw e;
}

/** The end of a subshell's flow: exit is its code, break and return end it. Its EXIT trap runs. */
function* finishing(child: Scope, body: Run<number>): Run<number> {
  const status = yield* body;
  return yield* exitOf(child, status);
}

/** The exit code of a shell process whose body has ended, after its EXIT trap. */
export function* exitOf(scope: Scope, status: number): Run<number> {
  const code = scope.flow !== undefined && "code" in scope.flow ? scope.flow.code : status;
  scope.flow = undefined;
  const trap = scope.state.traps.get("EXIT");
  if (trap === undefined || trap === "") return code;
  scope.state.traps.delete("EXIT");
  scope.state.status = code;
  yield* runParsed(scope, parseScript(trap));
  const after = scope.flow as Scope["flow"];
  scope.flow = undefined;
  return after?.kind === "exit" ? after.code : code;
}

/** One node as the body of a process of its own. */
function* runSubshell(child: Scope, node: PipelineNode | AndOr): Run<number> {
  const body = node.type === "AndOr" ? runAndOr(child, node) : node.type === "Subshell" ? runList(child, node.body) : runNode(child, node);
  return yield* finishing(child, body);
}

function* runWholePipeline(scope: Scope, node: Pipeline): Run<number> {
  const negated = node.prefixes.filter((p) => p.type === "Negation").length % 2 === 1;
  const timed = node.prefixes.find((p) => p.type === "Time");
  const start = scope.world.clock.now;
  if (negated) scope.guarded++;
  let status = 0;
  try {
    if (node.commands.length === 1) status = yield* runNode(scope, node.commands[0]!);
    else if (node.commands.length > 1) status = yield* runPipeline(scope, node, (child, stage: CommandNode) => runSubshell(child, stage));
  } finally {
    if (negated) scope.guarded--;
  }
  if (timed !== undefined) {
    const ms = scope.world.clock.now - start;
    yield err(timeReport(timed.posix !== undefined ? "posix" : scope.world.dialect, ms, status, getVariable(scope.state, "TIMEFORMAT")));
  }
  return negated && scope.flow === undefined ? (status === 0 ? 1 : 0) : status;
}

function* runRedirected(scope: Scope, node: Redirected): Run<number> {
  const { temporary } = scope;
  const redirected = yield* openRedirects(scope, node.redirects);
  // What was opened by a path of its own is led to its descriptor now: the path's number is free again.
  scope.temporary = temporary;
  return yield* within(scope, redirected, runNode(scope, node.command));
}

/** Runs `body` with its descriptors led elsewhere. */
function* within(scope: Scope, { targets, stdin: inner, close }: Opened, body: Run<number>): Run<number> {
  const { stdin: outer, permanent, terminal } = scope;
  const one = targets.get(1);
  scope.stdin = inner;
  scope.permanent = heldWithin(targets);
  if (one?.kind !== "pass" || one.fd !== 1) scope.terminal = undefined;
  try {
    return yield* routed(scope, targets, body);
  } finally {
    close();
    scope.stdin = outer;
    scope.permanent = permanent;
    scope.terminal = terminal;
  }
}

function* runTest(scope: Scope, node: TestCommand): Run<number> {
  yield sleep(scope.world.clock, 1);
  return (yield* testExpression(scope, node.expression)) ? 0 : 1;
}

function* runCommand(scope: Scope, node: Command): Run<number> {
  const { state } = scope;
  scope.line = scope.firstLine + lines(scope.source, node.pos);
  scope.substitution = undefined;
  scope.arrays = [];
  const argv = node.name === undefined ? [] : yield* expandWords(scope, [node.name]);
  for (const s of node.suffix) {
    if (s.type === "Word") for (const w of yield* expandWords(scope, [s])) argv.push(w);
    else if (s.type === "Assignment") for (const w of yield* declarationWords(scope, s, argv[0])) argv.push(w);
  }
  const assignments = node.prefix.filter((p) => p.type === "Assignment");
  const redirects = node.redirects;
  if (argv.length === 0) {
    yield* assignAll(scope, assignments);
    if (redirects.length > 0) (yield* openRedirects(scope, redirects)).close();
    return scope.substitution ?? 0;
  }
  const tracing = state.options.xtrace ? err(`${"+".repeat(scope.subshell + 1)} ${argv.map(traced).join(" ")}\n`) : undefined;
  if (tracing !== undefined && assignments.length === 0) yield tracing;
  if (redirects.length === 0 && assignments.length === 0) return yield* dispatch(scope, argv, false);

  const body = function* (): Run<number> {
    if (assignments.length === 0) return yield* dispatch(scope, argv, false);
    const saved = new Map(assignments.map((a) => [a.name, state.variables.get(a.name)]));
    yield* assignAll(scope, assignments, true);
    if (tracing !== undefined) yield tracing;
    try {
      return yield* dispatch(scope, argv, false);
    } finally {
      for (const [name, old] of saved) {
        if (old === undefined) state.variables.delete(name);
        else state.variables.set(name, old);
      }
    }
  };
  if (redirects.length === 0) return yield* body();
  const redirected = yield* openRedirects(scope, redirects);
  if (argv[0] === "exec" && argv.length === 1) {
    if (scope.subshell === 0) closeSockets(scope.permanent, redirected.targets);
    scope.permanent = redirected.targets;
    scope.stdin = redirected.stdin;
    return 0;
  }
  return yield* within(scope, redirected, body());
}

// export A=b: the value is not split; arrays wait in the scope until the builtin has made the variable.
function* declarationWords(scope: Scope, node: Extract<Command["suffix"][number], { type: "Assignment" }>, command: string | undefined): Run<string[]> {
  const declares = command !== undefined && ["export", "declare", "typeset", "local", "readonly"].includes(command);
  if (!declares)
    return yield* expandWords(scope, [{ type: "Word", text: node.text, value: node.text, pos: node.pos, end: node.end, parts: parseWordParts(node.text) }]);
  if (node.value.type === "ArrayValue") {
    scope.arrays = [...scope.arrays, node];
    return [node.name];
  }
  return [`${node.name}${node.append === true ? "+" : ""}=${yield* expandText(scope, node.value, true)}`];
}

function parseWordParts(text: string): undefined | NonNullable<Extract<Command["suffix"][number], { type: "Word" }>["parts"]> {
  const command = parseScript(`: ${text}`).script.commands[0]?.command;
  const word = command?.type === "Command" ? command.suffix[0] : undefined;
  return word?.type === "Word" ? word.parts : undefined;
}

function lines(source: string, pos: number): number {
  let n = 0;
  for (let i = source.indexOf("\n"); i >= 0 && i < pos; i = source.indexOf("\n", i + 1)) n++;
  return n;
}

/** Functions, then builtins, then programs. */
function* dispatch(scope: Scope, argv: readonly string[], plain: boolean): Run<number> {
  const name = argv[0]!;
  const fn = plain ? undefined : scope.state.functions.get(name);
  if (fn !== undefined) return yield* callFunction(scope, fn, argv);
  const builtin = builtins.get(name);
  if (builtin !== undefined && (builtin.dialects === undefined || builtin.dialects.includes(scope.world.dialect))) {
    yield sleep(scope.world.clock, 1);
    return yield* builtin.run(scope, argv.slice(1));
  }
  return yield* runProgram(scope, argv);
}

function* callFunction(scope: Scope, fn: ShellFunction, argv: readonly string[]): Run<number> {
  const { state } = scope;
  if (scope.calls >= maxCalls) throw new ShellError(`${argv[0]}: maximum function nesting level exceeded (${maxCalls})`);
  const positional = state.positional;
  const source = scope.source;
  state.positional = argv.slice(1);
  state.locals.push(new Map());
  scope.calls++;
  const { functions } = scope;
  scope.functions = [argv[0]!, ...functions];
  scope.source = fn.source;
  const loops = scope.loops;
  scope.loops = 0;
  try {
    const status = fn.body.type === "CompoundList" ? yield* runList(scope, fn.body) : yield* runNode(scope, fn.body);
    const flow = scope.flow as Scope["flow"];
    if (flow?.kind !== "return") return status;
    scope.flow = undefined;
    return flow.code;
  } finally {
    scope.calls--;
    scope.functions = functions;
    scope.loops = loops;
    scope.source = source;
    state.positional = positional;
    for (const [name, old] of state.locals.pop() ?? []) {
      if (old === undefined) state.variables.delete(name);
      else state.variables.set(name, old);
    }
  }
}

/** What expansion and builtins may ask of this file. */
export const interpreter: Omit<Engine, "shell"> = {
  capture,
  processFile,
  list: runList,
  subshell: (child, statements) => finishing(child, runStatements(child, statements)),
  *text(scope, text) {
    if (scope.texts >= maxTexts) throw new ShellError(`eval: maximum eval nesting level exceeded (${maxTexts})`, 1, 1);
    scope.texts++;
    try {
      return yield* runParsed(scope, parseScript(text));
    } finally {
      scope.texts--;
    }
  },
  words: dispatch,
};
