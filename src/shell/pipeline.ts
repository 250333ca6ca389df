// a | b | c: each stage is a process of its own on the driver, joined by bounded pipes. The parent passes on what the last
// one prints (and everybody's errors) and dies with all of them.
import type { CommandNode, Pipeline } from "unbash";
import { sleep, type Process, type Run } from "../base/driver";
import { fork, takeProcess, type Scope } from "./scope";
import { outputQueue, pipe, sharedInput, type Pipe } from "./stream";
import { spawnMs } from "./timing";

/** Exit code: the last stage's, or with pipefail the last that failed. */
export function* runPipeline(scope: Scope, node: Pipeline, body: (child: Scope, stage: CommandNode) => Run<number>): Run<number> {
  const { driver, clock } = scope.world;
  const { state } = scope;
  yield sleep(clock, spawnMs);
  const queue = outputQueue();
  const processes: Process[] = [];
  const codes: (number | undefined)[] = node.commands.map(() => undefined);
  const children: Scope[] = [];
  let before: Pipe | undefined;
  try {
    node.commands.forEach((stage, i) => {
      const source = before;
      const sink = i === node.commands.length - 1 ? undefined : pipe(queue, node.operators[i] === "|&");
      const child = fork(scope, {
        ...(sink === undefined ? { background: queue } : { terminal: undefined }),
        stdin: source === undefined ? scope.stdin : sharedInput(source.input),
      });
      const leave = takeProcess(scope);
      children.push(child);
      processes.push(
        driver.spawn(body(child, stage), sink ?? queue, (code) => {
          leave();
          codes[i] = code;
          sink?.closeWriter();
          source?.closeReader();
        }),
      );
      before = sink;
    });
    const finished = (): boolean => codes.every((c) => c !== undefined) && children.every((c) => c.background !== queue || c.jobsHere.every((p) => p.exited));
    for (;;) {
      for (let o = queue.take(); o !== undefined; o = queue.take()) yield o;
      if (finished()) break;
      yield { ready: () => !queue.empty || finished() };
    }
  } finally {
    for (const p of processes) if (!p.exited) driver.kill(p.pid, 130);
  }
  state.pipeStatus = codes.map((c) => c ?? 130);
  const failures = state.pipeStatus.filter((c) => c !== 0);
  return state.options.pipefail ? (failures.at(-1) ?? 0) : (state.pipeStatus.at(-1) ?? 0);
}
