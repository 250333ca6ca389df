// if, for, while, until, case: constructs that run lists of statements. A loop never recurses, and gives a turn each time round.
import type { ArithmeticFor, Case, CompoundList, For, If, Select, While } from "unbash";
import { err, out, sleep, type Run } from "../base/driver";
import { evaluate } from "./arithmetic";
import { expandPattern, expandQuoted, expandText, expandWords } from "./expand";
import { matchesPattern } from "./pattern";
import { readLine } from "./builtins/read";
import type { Scope } from "./scope";
import { getVariable, setVariable } from "./state";

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
  if (node.type === "Select") return yield* runSelect(scope, node, words);
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

/** Shows the words with numbers, reads one, runs the body; until the input ends. The menu is bash's: columns, as many rows as they need. */
function* runSelect(scope: Scope, node: Select, words: readonly string[]): Run<number> {
  if (words.length === 0) return 0;
  let shown = false;
  scope.loops++;
  try {
    for (;;) {
      yield {}; // a turn for the others, whatever the body does
      if (!shown) yield err(menu(words, Number(getVariable(scope.state, "COLUMNS") ?? "80")));
      shown = true;
      yield err(getVariable(scope.state, "PS3") ?? "#? ");
      const line = yield* readLine(scope);
      if (line === undefined || line === "timeout") {
        yield out("\n");
        return 1;
      }
      setVariable(scope.state, "REPLY", line.text);
      if (line.text.trim() === "") {
        shown = false;
        continue;
      }
      setVariable(scope.state, node.name.value, words[/^\s*\d+\s*$/.test(line.text) ? Number(line.text) - 1 : -1] ?? "");
      const status = yield* scope.world.engine.list(scope, node.body);
      if (!goesOn(scope)) return status;
    }
  } finally {
    scope.loops--;
  }
}

function menu(words: readonly string[], width: number): string {
  const digits = (n: number): number => String(n).length;
  const each = Math.max(...words.map((w) => w.length)) + digits(words.length) + 4;
  const fit = Math.ceil(words.length / Math.max(1, Math.floor(width / each)));
  // What would be one row is one column.
  const rows = fit === 1 ? words.length : fit;
  let text = "";
  for (let row = 0; row < rows; row++) {
    let at = 0;
    for (let i = row; i < words.length; i += rows) {
      if (i !== row) {
        const to = Math.floor((i - row) / rows) * each;
        while (at < to) {
          const stop = Math.floor(at / 8) * 8 + 8;
          text += stop <= to ? "\t" : " ";
          at = stop <= to ? stop : at + 1;
        }
      }
      const item = `${String(i + 1).padStart(digits(i === row ? rows : words.length))}) ${words[i]}`;
      text += item;
      at += item.length;
    }
    text += "\n";
  }
  return text;
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
