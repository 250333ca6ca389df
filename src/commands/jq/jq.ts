// jq: reads JSON values, runs a filter over each, prints what comes out.
import { err, out, type Run } from "../../base/driver";
import { readAll, type Context } from "../../shell/command";
import { openFile } from "../input";
import type { Make } from "../style";
import type { Env } from "./env";
import { evaluate } from "./evaluate";
import { JsonError, jsonValues, render, type Json } from "./json";
import { jqOptions, type JqOptions } from "./options";
import { parseJq } from "./parse";
import { JqSyntaxError, type Node } from "./tree";
import { isObject, JqError, JqHalt } from "./values";

export const jq: Make = () => ({
  name: "jq",
  summary: "command-line JSON processor",
  *run(context, args) {
    const options = yield* jqOptions(context, args);
    if (typeof options === "number") return options;
    const filter = yield* filterText(context, options);
    if (typeof filter === "number") return filter;
    let program: Node;
    try {
      program = parseJq(filter.trim() === "" ? "." : filter);
    } catch (e) {
      if (!(e instanceof JqSyntaxError)) throw e;
      yield* compileError(e, filter);
      return 3;
    }
    const { flags, files } = options;
    let text = "";
    let code = 0;
    if (!flags.has("n") || filter.includes("input")) {
      for (const name of files) {
        const input = openFile(context, name);
        if (typeof input === "string") {
          yield err(`jq: error: Could not open file ${name}: ${input}\n`);
          code = 2;
        } else text += yield* readAll(input);
      }
      if (files.length === 0) text = yield* readAll(context.stdin);
    }
    const inputs = inputValues(flags, text);
    let words = "";
    const env: Env = {
      vars: options.vars,
      functions: new Map(),
      run: { steps: 0, inputs, line: 0, say: (said) => void (words += said), now: context.clock.now / 1000 },
    };
    const show = printer(options);
    let last: Json | undefined;
    try {
      for (const { value, line } of flags.has("n") ? [{ value: null, line: 0 }] : inputs) {
        env.run.line = line;
        let held = ""; // printed when a chunk is full, or before an error
        try {
          for (const r of evaluate(program, { v: value, p: undefined }, env)) {
            last = r.v;
            if (words !== "") yield err(words);
            words = "";
            held += show(r.v);
            if (held.length > 4096) {
              yield out(held);
              held = "";
            }
          }
          if (held !== "") yield out(held);
        } catch (e) {
          if (held !== "" && (e instanceof JqError || e instanceof JqHalt)) yield out(held);
          if (words !== "") yield err(words);
          words = "";
          if (e instanceof JqHalt) {
            if (e.words !== "") yield err(e.words);
            return e.code;
          }
          if (!(e instanceof JqError)) throw e;
          code = 5;
          const place = files.length > 0 ? files.at(-1)! : flags.has("n") ? "<unknown>" : `<stdin>:${line}`;
          yield err(`jq: error (at ${place})${typeof e.value === "string" ? "" : " (not a string)"}: ${e.message}\n`);
        }
      }
    } catch (e) {
      if (e instanceof JsonError) {
        yield err(`parse error: ${e.message}\n`);
        return 4;
      }
      if (e instanceof JqSyntaxError) {
        yield* compileError(e, filter);
        return 3;
      }
      throw e;
    }
    if (flags.has("e") && code === 0) return last === undefined ? 4 : last === null || last === false ? 1 : 0;
    return code;
  },
});

/** The program's text; or the exit code, where there is none. */
function* filterText(context: Context, { flags, filter, files }: JqOptions): Run<string | number> {
  if (filter === undefined) {
    if (context.terminal === undefined || files.length > 0) return ".";
    yield err("Usage:\tjq [OPTIONS] FILTER [FILES...]\n");
    return 2;
  }
  if (!flags.has("f")) return filter;
  const input = openFile(context, filter);
  if (typeof input !== "string") return yield* readAll(input);
  yield err(`jq: Could not open ${filter}: ${input}\n`);
  return 2;
}

function* compileError(e: JqSyntaxError, filter: string): Run<void> {
  const hint = e.message.startsWith("syntax error") ? " (Unix shell quoting issues?)" : "";
  // The program is followed by as many blanks as stand before the mistake.
  const pad = " ".repeat(Math.max(0, Math.min(e.at, filter.length - 1)));
  const more = e.also === undefined ? "" : `jq: error: ${e.also} at <top-level>, line 1:\n${filter}\n`;
  yield err(
    `jq: error: ${e.message}${hint} at <top-level>, line 1:\n${filter}${pad}\n${more}jq: ${e.also === undefined ? "1 compile error" : "2 compile errors"}\n`,
  );
}

/** What the filter is run over, each with the line that it ended on. Throws JsonError. */
function* inputValues(flags: ReadonlySet<string>, text: string): Generator<{ value: Json; line: number }, void, void> {
  if (flags.has("R")) {
    if (flags.has("s")) yield { value: text, line: 0 };
    else for (const [i, l] of text.replace(/\n$/, "").split("\n").entries()) if (text !== "") yield { value: l, line: i + 1 };
  } else if (flags.has("stream")) {
    const events = function* (): Generator<{ value: Json; line: number }, void, void> {
      for (const { value, line } of jsonValues(text)) for (const event of streamed(value, [])) yield { value: event, line };
    };
    if (flags.has("s")) yield { value: [...events()].map((e) => e.value), line: text.split("\n").length - 1 };
    else yield* events();
  } else if (flags.has("s")) yield { value: [...jsonValues(text)].map((v) => v.value), line: text.split("\n").length - 1 };
  else yield* jsonValues(text);
}

/** A value as --stream tells of it: each leaf with its path, and after a list's or an object's last its path once more. */
function* streamed(value: Json, path: readonly (string | number)[]): Generator<Json, void, void> {
  const entries: readonly (readonly [string | number, Json])[] = Array.isArray(value)
    ? value.map((v, i) => [i, v as Json] as const)
    : isObject(value)
      ? Object.entries(value)
      : [];
  if (entries.length === 0) {
    yield [[...path], value];
    return;
  }
  for (const [key, inner] of entries) yield* streamed(inner, [...path, key]);
  yield [[...path, entries.at(-1)![0]]];
}

/** How a result is written. */
function printer({ flags, indent }: JqOptions): (v: Json) => string {
  const unit = flags.has("c") ? "" : flags.has("tab") ? "\t" : " ".repeat(indent);
  const raw = flags.has("r") || flags.has("j");
  const end = flags.has("j") ? "" : "\n";
  return (v) => {
    const shown = raw && typeof v === "string" ? v : render(v, 0, unit, flags.has("S"));
    return (flags.has("a") ? shown.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`) : shown) + end;
  };
}
