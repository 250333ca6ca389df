// $(…), `…` and <(…): a subshell whose output becomes text.
import type { Command, ParsedScript } from "unbash";
import { gathered, sleep, type Run, type Step } from "../base/driver";
import { normalise } from "../files/tree";
import { expandText } from "./expand";
import { fork, ShellError, type Scope } from "./scope";
import { outputQueue } from "./stream";
import { spawnMs } from "./timing";

/** The output of a subshell, gathered; what it writes to 2 goes on. */
export function* capture(scope: Scope, script: ParsedScript): Run<string> {
  const queue = outputQueue();
  const child = fork(scope, { background: queue, terminal: undefined });
  if (script.source !== undefined) child.source = script.source;
  let text = "";
  const take = (step: Step): Step | undefined => {
    if (!("fd" in step)) return step;
    if (step.fd === 2 || step.held !== undefined) return step;
    text += step.text;
    return {};
  };
  const fast = onlyReadsFile(script);
  if (fast !== undefined) {
    const path = normalise(yield* expandText(scope, fast), scope.state.cwd);
    const content = scope.world.machine.files.read(path);
    if (content !== undefined) {
      scope.substitution = 0;
      return content.replace(/\n+$/, "");
    }
  }
  yield sleep(scope.world.clock, spawnMs);
  const body = scope.world.engine.subshell(child, script.commands);
  try {
    for (;;) {
      const step = body.next();
      if (step.done === true) {
        scope.substitution = step.value;
        break;
      }
      const passed = take(step.value);
      if (passed !== undefined) yield passed;
    }
    // The substitution lasts until everything that holds its pipe has ended: jobs too.
    for (;;) {
      for (let o = queue.take(); o !== undefined; o = queue.take()) {
        const passed = take(o);
        if (passed !== undefined) yield passed;
      }
      if (child.jobsHere.every((p) => p.exited)) break;
      yield { ready: () => !queue.empty || child.jobsHere.every((p) => p.exited) };
    }
  } finally {
    body.return(130);
    for (const p of child.jobsHere) if (!p.exited) scope.world.driver.kill(p.pid, 130);
  }
  scope.state.status = scope.substitution ?? 0;
  return text.replaceAll("\0", "").replace(/\n+$/, "");
}

// $(< file)
function onlyReadsFile(script: ParsedScript): Extract<Command["suffix"][number], { type: "Word" }> | undefined {
  const command = script.commands.length === 1 ? script.commands[0]!.command : undefined;
  if (command?.type !== "Command" || command.name !== undefined || command.prefix.length + command.suffix.length !== 1) return undefined;
  const redirect = command.redirects[0];
  return redirect?.type === "Redirect" && redirect.operator === "<" ? redirect.target : undefined;
}

/** <(…): the output in a file whose path stands in the word. */
export function* processFile(scope: Scope, script: ParsedScript, operator: "<" | ">"): Run<string> {
  const path = `/dev/fd/${63 - scope.temporary++}`;
  if (operator === ">") throw new ShellError(">(…): process substitution for output is not supported here");
  const before = scope.substitution;
  const text = yield* captureRaw(scope, script);
  scope.substitution = before;
  scope.world.machine.files.write(path, text);
  return path;
}

function* captureRaw(scope: Scope, script: ParsedScript): Run<string> {
  const child = fork(scope, { terminal: undefined });
  if (script.source !== undefined) child.source = script.source;
  return yield* gathered(scope.world.engine.subshell(child, script.commands), 130);
}
