// read: a line of the shell's standard input into variables; what it does not use stays for the next reader.
import { err, type Run } from "../../base/driver";
import { inputOf } from "../redirect";
import type { Scope } from "../scope";
import type { SharedInput } from "../stream";
import { getVariable, setVariable } from "../state";
import { fail } from "./builtin";
import { optionLetters } from "./letters";

export const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

/** One line of an input, the shell's standard input where none is given; undefined at its end. */
export function* readLine(
  scope: Scope,
  delimiter = "\n",
  deadline?: number,
  input: SharedInput = scope.stdin,
): Run<{ text: string; ended: boolean } | undefined | "timeout"> {
  let text = "";
  for (;;) {
    const more = input.read();
    if (more === undefined) return text === "" ? undefined : { text, ended: false };
    const at = more.indexOf(delimiter);
    if (at >= 0) {
      if (at + 1 < more.length) input.unread(more.slice(at + 1));
      return { text: text + more.slice(0, at), ended: true };
    }
    text += more;
    if (more === "") {
      if (deadline !== undefined && scope.world.clock.now >= deadline) return "timeout";
      yield deadline === undefined ? { ready: () => input.ready } : { until: deadline, ready: () => input.ready };
    }
  }
}

/** The builtin. */
export function* read(scope: Scope, args: readonly string[]): Run<number> {
  const { state } = scope;
  let raw = false;
  let array: string | undefined;
  let delimiter = "\n";
  let count: number | undefined;
  let deadline: number | undefined;
  let prompt = "";
  let input = scope.stdin;
  const { options, operands: names } = optionLetters(args, "resi");
  for (const [c, value] of options) {
    if (c === "r") raw = true;
    else if (c === "a") array = value;
    else if (c === "d") delimiter = value === "" ? "\0" : value[0]!;
    else if (c === "n" || c === "N") count = Number(value);
    else if (c === "t") deadline = scope.world.clock.now + Number(value) * 1000;
    else if (c === "p") prompt = value;
    else if (c === "u") {
      const from = inputOf(scope, Number(value));
      if (from === undefined) return yield* fail(scope, `read: ${value}: invalid file descriptor: Bad file descriptor`);
      input = from;
    } else if (!"esi".includes(c)) return yield* fail(scope, `read: -${c}: invalid option`, 2);
  }
  for (const n of names) if (!isName(n)) return yield* fail(scope, `read: \`${n}': not a valid identifier`);
  if (prompt !== "" && scope.terminal !== undefined) yield err(prompt);
  let line = "";
  let code = 0;
  if (count !== undefined) {
    while (line.length < count) {
      const more = input.read();
      if (more === undefined) {
        code = 1;
        break;
      }
      line += more;
      const stop = line.indexOf(delimiter);
      if (stop >= 0 && stop < count) {
        input.unread(line.slice(stop + 1));
        line = line.slice(0, stop);
        break;
      }
      if (more === "") {
        yield { ready: () => input.ready };
      }
    }
    if (line.length > count) {
      input.unread(line.slice(count));
      line = line.slice(0, count);
    }
  } else {
    for (;;) {
      const got = yield* readLine(scope, delimiter, deadline, input);
      if (got === "timeout") return 142;
      if (got === undefined || !got.ended) code = 1;
      line += got?.text ?? "";
      if (raw || got?.ended !== true || !/(^|[^\\])(\\\\)*\\$/.test(line)) break;
      line = line.slice(0, -1);
    }
  }
  const ifs = getVariable(state, "IFS") ?? " \t\n";
  const values = splitRead(line, ifs, array === undefined ? Math.max(names.length, 1) : Infinity, raw);
  if (array !== undefined) {
    state.variables.delete(array);
    setVariable(state, array, values);
  } else if (names.length === 0) setVariable(state, "REPLY", raw ? line : line.replace(/\\([\s\S])/g, "$1"));
  else names.forEach((n, i) => setVariable(state, n, values[i] ?? ""));
  return code;
}

/** Splits a line into at most `count` values; the last takes what is left. A backslash keeps the next character. */
function splitRead(line: string, ifs: string, count: number, raw: boolean): string[] {
  const white = [...ifs].filter((c) => c === " " || c === "\t" || c === "\n").join("");
  const values: string[] = [];
  let i = 0;
  const skipWhite = (): void => {
    while (i < line.length && white.includes(line[i]!)) i++;
  };
  skipWhite();
  while (i < line.length) {
    const last = values.length + 1 >= count;
    let value = "";
    let kept = 0; // up to here nothing may be trimmed
    let ended = false;
    for (; i < line.length; i++) {
      const c = line[i]!;
      if (c === "\\" && !raw) {
        if (i + 1 < line.length) value += line[++i]!;
        kept = value.length;
      } else if (!last && ifs.includes(c)) {
        ended = true;
        break;
      } else value += c;
    }
    if (last) {
      let end = value.length;
      while (end > kept && white.includes(value[end - 1]!)) end--;
      // A single delimiter at the very end belongs to no value.
      if (
        end > kept &&
        ifs.includes(value[end - 1]!) &&
        ![...value.slice(0, end - 1)].some((c) => ifs.includes(c) && !white.includes(c)) &&
        end === value.length
      )
        end--;
      values.push(value.slice(0, end));
      return values;
    }
    values.push(value);
    if (!ended) return values;
    const mark = !white.includes(line[i]!);
    if (mark) i++;
    skipWhite();
    if (!mark && i < line.length && ifs.includes(line[i]!) && !white.includes(line[i]!)) {
      i++;
      skipWhite();
    }
  }
  return values;
}
