// awk's built-in functions: the one list of their names, and what they do.
import type { Run } from "../../base/driver";
import type { Regex } from "../../shell/posix-regex";
import { formatTime } from "../../base/strftime";
import { load, lookup, store, type AwkState, type Spot } from "./state";
import { isPlace, type Expr, type Place } from "./tree";
import { format, num, regex, replace, splitText, type Value } from "./values";

export function isBuiltin(name: string): boolean {
  return ofExpressions.has(name) || ofValues.has(name) || ofTheRun.has(name);
}

/** What evaluates arguments. */
type Evaluation = {
  readonly state: AwkState;
  value(e: Expr): Run<Value>;
  spot(e: Place): Run<Spot>;
  regex(e: Expr | undefined): Run<Regex>;
};

/** Calls a built-in function. */
export function* builtin(name: string, args: readonly Expr[], evaluation: Evaluation): Run<Value> {
  const whole = ofExpressions.get(name);
  if (whole !== undefined) return yield* whole(args, evaluation);
  const values: Value[] = [];
  for (const a of args) values.push(a.k === "regex" ? a.v : yield* evaluation.value(a));
  const plain = ofValues.get(name);
  return plain !== undefined ? plain(values, evaluation.state) : yield* ofTheRun.get(name)!(values, evaluation.state);
}

/** Those that take an argument as it is written: as an array, a regular expression, or a place to change. */
const ofExpressions = new Map<string, (args: readonly Expr[], evaluation: Evaluation) => Run<Value>>([
  [
    "length",
    function* ([a], evaluation) {
      const { state } = evaluation;
      if (a === undefined) return state.record.text.length;
      if (a.k === "var") {
        const v = lookup(state, a.name);
        if (v instanceof Map) return v.size;
      }
      return state.variables.text(yield* evaluation.value(a)).length;
    },
  ],
  [
    "split",
    function* ([of, into, by], evaluation) {
      const { variables } = evaluation.state;
      const text = variables.text(yield* evaluation.value(of!));
      const separator = by === undefined ? variables.builtinText("FS") : by.k === "regex" ? by.v : variables.text(yield* evaluation.value(by));
      const array = variables.array(into!.k === "var" ? into!.name : "");
      array.clear();
      const parts = splitText(text, separator, by?.k === "regex");
      parts.forEach((p, i) => array.set(String(i + 1), { given: p }));
      return parts.length;
    },
  ],
  ["sub", (args, evaluation) => substitute(args, evaluation, false)],
  ["gsub", (args, evaluation) => substitute(args, evaluation, true)],
  [
    "match",
    function* ([of, re], evaluation) {
      const { variables } = evaluation.state;
      const m = (yield* evaluation.regex(re)).exec(variables.text(yield* evaluation.value(of!)), 0);
      const at = m === undefined ? 0 : m.groups[0]![0] + 1;
      variables.setBuiltin("RSTART", at);
      variables.setBuiltin("RLENGTH", m === undefined ? -1 : m.groups[0]![1] - m.groups[0]![0]);
      return at;
    },
  ],
]);

/** sub and gsub: in a place, or in the value of anything else, which then stays as it is. */
function* substitute([re, by, target = record]: readonly Expr[], evaluation: Evaluation, all: boolean): Run<Value> {
  const { state } = evaluation;
  const pattern = yield* evaluation.regex(re);
  const replacement = state.variables.text(yield* evaluation.value(by!));
  const spot = isPlace(target) ? yield* evaluation.spot(target) : undefined;
  const old = spot === undefined ? yield* evaluation.value(target) : load(state, spot);
  const { text, count } = replace(state.variables.text(old), pattern, replacement, all);
  if (count > 0 && spot !== undefined) store(state, spot, text);
  return count;
}

const record: Expr = { k: "field", of: { k: "num", v: 0 } };

/** Those whose value follows from their arguments, the clock and chance. */
const ofValues = new Map<string, (v: readonly Value[], state: AwkState) => Value>([
  [
    "substr",
    ([of, start, length], { variables }) => {
      // What lies before the text is no part of the length for either; mawk even gives it back beyond one.
      const from = Math.trunc(num(start));
      const room = length === undefined ? Infinity : Math.trunc(num(length)) - (variables.style === "gnu" ? Math.min(from, 0) : 0);
      const first = Math.max(from, 1) - 1;
      return variables.text(of).slice(first, first + Math.max(room, 0));
    },
  ],
  ["index", ([of, part], { variables }) => variables.text(of).indexOf(variables.text(part)) + 1],
  ["tolower", ([of], { variables }) => variables.text(of).toLowerCase()],
  ["toupper", ([of], { variables }) => variables.text(of).toUpperCase()],
  ["sprintf", ([how, ...rest], { variables }) => format(variables.text(how), rest, variables.style, "sprintf", variables.builtinText("CONVFMT"))],
  ["int", ([n]) => Math.trunc(num(n))],
  ["sqrt", ([n]) => Math.sqrt(num(n))],
  ["exp", ([n]) => Math.exp(num(n))],
  ["log", ([n]) => Math.log(num(n))],
  ["sin", ([n]) => Math.sin(num(n))],
  ["cos", ([n]) => Math.cos(num(n))],
  ["atan2", ([y, x]) => Math.atan2(num(y), num(x))],
  ["rand", (_, { context }) => context.random.stream("awk").float()],
  ["srand", () => 0],
  ["systime", (_, { context }) => Math.floor(context.clock.now / 1000)],
  [
    "strftime",
    ([how, at], { context, variables }) =>
      formatTime(at === undefined ? context.clock.now : num(at) * 1000, how === undefined ? "%a %b %e %H:%M:%S %Z %Y" : variables.text(how)),
  ],
]);

/** Those that reach beyond their arguments: to the record, and to what is read and written. */
const ofTheRun = new Map<string, (v: readonly Value[], state: AwkState) => Run<Value>>([
  [
    "gensub",
    function* ([re, by, how, of], state) {
      const text = (v: Value): string => state.variables.text(v);
      return replace(of === undefined ? state.record.text : text(of), regex(text(re)), text(by), /^[gG]/.test(text(how))).text;
    },
  ],
  [
    "system",
    function* ([command], { context, output, variables }) {
      yield* output.flush();
      return yield* context.shell(variables.text(command));
    },
  ],
  [
    "close",
    function* ([of], { readers, output, variables }) {
      const name = variables.text(of);
      const read = readers.close(name);
      const written = yield* output.close(name);
      return read || written || variables.style === "busybox" ? 0 : -1;
    },
  ],
  [
    "fflush",
    function* (_, { output }) {
      yield* output.flush();
      return 0;
    },
  ],
]);
