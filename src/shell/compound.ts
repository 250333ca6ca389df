// if, for, while, until, case: constructs that run lists of statements. A loop never recurses, and gives a turn each time round.
import type { ArithmeticFor, Case, CompoundList, For, If, Select, While } from "unbash";
import { err, sleep, type Run } from "../base/driver";
import { evaluate } from "./arithmetic";
import { expandPattern, expandQuoted, expandText, expandWords } from "./expand";
import { matchesPattern } from "./pattern";
import { ShellError, type Scope } from "./scope";
import { setVariable } from "./state";

function* guarded(scope: Scope, list: CompoundList): Run<number> {
  scope.guarded++;
  try {
    return yield* scope.world.engine.list(scope, list);
  } finally {
    scope.guarded--;
  }
}

export function* runIf(scope: Scope, node: If): Run<number> {
  for (const branch of [node, ...node.elif]) {
    const status = yield* guarded(scope, branch.clause);
    if (scope.flow !== undefined) return status;
    if (status === 0) return yield* scope.world.engine.list(scope, branch.then);
  }
  return node.else === undefined ? 0 : yield* scope.world.engine.list(scope, node.else);
}

/** True: the loop goes on; false: it ends (the flow was ours, or belongs to somebody further out). */
function goesOn(scope: Scope): boolean {
  const { flow } = scope;
  if (flow === undefined) return true;
  if (flow.kind !== "break" && flow.kind !== "continue") return false;
  if (flow.levels > 1 && scope.loops > 1) {
    scope.flow = { kind: flow.kind, levels: flow.levels - 1 };
    return false;
  }
  scope.flow = undefined;
  return flow.kind === "continue";
}

export function* runFor(scope: Scope, node: For | Select): Run<number> {
  const words = node.wordlist === undefined ? scope.state.positional : yield* expandWords(scope, node.wordlist);
  if (node.type === "Select") throw new ShellError("select: not supported here");
  let status = 0;
  scope.loops++;
  try {
    for (const word of words) {
      if (scope.state.options.xtrace)
        yield err(
          `${"+".repeat(scope.subshell + 1)} for ${node.name.value} in ${node.wordlist === undefined ? '"$@"' : node.wordlist.map((w) => w.text).join(" ")}\n`,
        );
      setVariable(scope.state, node.name.value, word);
      status = yield* scope.world.engine.list(scope, node.body);
      if (!goesOn(scope)) break;
    }
  } finally {
    scope.loops--;
  }
  return status;
}

export function* runArithmeticFor(scope: Scope, node: ArithmeticFor): Run<number> {
  if (node.initialize !== undefined) yield* evaluate(scope, node.initialize, expandQuoted);
  let status = 0;
  scope.loops++;
  try {
    while (node.test === undefined || (yield* evaluate(scope, node.test, expandQuoted)) !== 0n) {
      yield sleep(scope.world.clock, 1);
      status = yield* scope.world.engine.list(scope, node.body);
      if (!goesOn(scope)) break;
      if (node.update !== undefined) yield* evaluate(scope, node.update, expandQuoted);
    }
  } finally {
    scope.loops--;
  }
  return status;
}

export function* runWhile(scope: Scope, node: While): Run<number> {
  let status = 0;
  scope.loops++;
  try {
    for (;;) {
      yield {}; // a turn for the others, whatever the body does
      const condition = yield* guarded(scope, node.clause);
      if (scope.flow !== undefined) {
        if (goesOn(scope)) continue;
        break;
      }
      if ((condition === 0) !== (node.kind === "while")) break;
      status = yield* scope.world.engine.list(scope, node.body);
      if (!goesOn(scope)) break;
    }
  } finally {
    scope.loops--;
  }
  return status;
}

export function* runCase(scope: Scope, node: Case): Run<number> {
  const text = yield* expandText(scope, node.word);
  let through = false;
  let status = 0;
  for (const item of node.items) {
    let hit = through;
    for (const word of item.pattern) {
      if (hit) break;
      hit = matchesPattern(text, yield* expandPattern(scope, word));
    }
    if (!hit) continue;
    status = yield* scope.world.engine.list(scope, item.body);
    if (scope.flow !== undefined) return status;
    if (item.terminator === ";&") through = true;
    else if (item.terminator !== ";;&") return status;
    else through = false;
  }
  return status;
}
