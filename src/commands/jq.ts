// jq: reads JSON values, runs a filter over each, prints what comes out.
import { err, out } from "../base/driver";
import { readAll } from "../shell/command";
import { openFile } from "./input";
import { JqSyntaxError, JsonError, jsonValues, parseJq, type Json, type Node } from "./jq-parse";
import { evaluate, inputs, startEnv } from "./jq-run";
import { JqError, render } from "./jq-values";
import type { Make } from "./style";

export const jq: Make = () => ({
  name: "jq",
  summary: "command-line JSON processor",
  *run(context, args) {
    const flags = new Set<string>();
    const vars = new Map<string, Json>([
      ["ENV", Object.fromEntries(context.env)],
      ["__now", context.clock.now / 1000],
    ]);
    const named: { [key: string]: Json } = {};
    const files: string[] = [];
    const positional: Json[] = [];
    let indent = 2;
    let filter: string | undefined;
    let rest: "files" | "args" | "jsonargs" = "files";
    const long: Record<string, string> = {
      "compact-output": "c",
      "raw-output": "r",
      "join-output": "j",
      "sort-keys": "S",
      "null-input": "n",
      slurp: "s",
      "exit-status": "e",
      "raw-input": "R",
      tab: "tab",
      "ascii-output": "a",
      "color-output": "C",
      "monochrome-output": "M",
      unbuffered: "u",
      "from-file": "f",
      seq: "seq",
    };
    for (let i = 0; i < args.length; i++) {
      const word = args[i]!;
      if (word.startsWith("--") && word !== "--") {
        const name = word.slice(2);
        if (name === "arg") {
          vars.set(args[i + 1] ?? "", (named[args[i + 1] ?? ""] = args[i + 2] ?? ""));
          i += 2;
        } else if (name === "argjson") {
          try {
            const v = [...jsonValues(args[i + 2] ?? "")][0]!.value;
            vars.set(args[i + 1] ?? "", (named[args[i + 1] ?? ""] = v));
          } catch {
            yield err(
              `jq: Invalid JSON text passed to --argjson\nUse jq --help for help with command-line options,\nor see the jq manpage, or online docs  at https://stedolan.github.io/jq\n`,
            );
            return 2;
          }
          i += 2;
        } else if (name === "slurpfile" || name === "rawfile") {
          const input = openFile(context, args[i + 2] ?? "");
          if (typeof input === "string") {
            yield err(`jq: Bad JSON in --${name} ${args[i + 1]} ${args[i + 2]}: Could not open ${args[i + 2]}: ${input}\n`);
            return 2;
          }
          const text = yield* readAll(input);
          vars.set(args[i + 1] ?? "", name === "rawfile" ? text : [...jsonValues(text)].map((v) => v.value));
          i += 2;
        } else if (name === "indent") indent = Number(args[++i]);
        else if (name === "args" || name === "jsonargs") rest = name;
        else if (name === "version") {
          yield out("jq-1.6\n");
          return 0;
        } else if (long[name] !== undefined) flags.add(long[name]);
        else {
          yield err(
            `jq: Unknown option: ${word}\nUse jq --help for help with command-line options,\nor see the jq manpage, or online docs  at https://stedolan.github.io/jq\n`,
          );
          return 2;
        }
      } else if (word.length > 1 && word.startsWith("-") && word !== "--") {
        for (const c of word.slice(1)) flags.add(c);
      } else if (word === "--") continue;
      else if (filter === undefined) filter = word;
      else if (rest === "files") files.push(word);
      else positional.push(rest === "args" ? word : ([...jsonValues(word)][0]?.value ?? null));
    }
    vars.set("__prog_args", positional);
    vars.set("ARGS", { positional, named });
    if (flags.has("f") && filter !== undefined) {
      const input = openFile(context, filter);
      if (typeof input === "string") {
        yield err(`jq: error: Could not open ${filter}: ${input}\n`);
        return 2;
      }
      filter = yield* readAll(input);
    }
    if (filter === undefined) {
      if (context.terminal !== undefined && files.length === 0) {
        yield err("Usage:\tjq [OPTIONS] FILTER [FILES...]\n");
        return 2;
      }
      filter = ".";
    }
    let program: Node;
    try {
      program = parseJq(filter.trim() === "" ? "." : filter);
    } catch (e) {
      if (!(e instanceof JqSyntaxError)) throw e;
      yield err(
        `jq: error: ${e.message}${e.message.startsWith("syntax error") ? " (Unix shell quoting issues?)" : ""} at <top-level>, line 1:\n${filter}\njq: 1 compile error\n`,
      );
      return 3;
    }
    let text = "";
    let code = 0;
    if (!flags.has("n") || filter.includes("input")) {
      for (const name of files) {
        const input = openFile(context, name);
        if (typeof input === "string") {
          yield err(`jq: error: Could not open ${name}: ${input}\n`);
          code = 2;
        } else text += yield* readAll(input);
      }
      if (files.length === 0) text = yield* readAll(context.stdin);
    }
    const unit = flags.has("c") ? "" : flags.has("tab") ? "\t" : " ".repeat(indent);
    const show = (v: Json): string => {
      const raw = (flags.has("r") || flags.has("j")) && typeof v === "string";
      const shown = raw ? (v as string) : render(v, 0, unit, flags.has("S"));
      return (
        (flags.has("a") ? shown.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`) : shown) +
        (flags.has("j") ? "" : "\n")
      );
    };
    function* source(): Generator<{ value: Json; line: number }, void, void> {
      if (flags.has("R")) {
        if (flags.has("s")) yield { value: text, line: 0 };
        else for (const [i, l] of text.replace(/\n$/, "").split("\n").entries()) if (text !== "") yield { value: l, line: i + 1 };
      } else if (flags.has("s")) yield { value: [...jsonValues(text)].map((v) => v.value), line: text.split("\n").length - 1 };
      else yield* jsonValues(text);
    }
    const stream = source();
    let last: Json | undefined;
    let held = ""; // printed when a chunk is full, or before an error
    const env = startEnv(vars);
    try {
      for (
        let at = flags.has("n") ? { done: false as const, value: { value: null as Json, line: 0 } } : stream.next();
        at.done !== true;
        at = flags.has("n") ? { done: true as const, value: undefined } : stream.next()
      ) {
        const { value, line } = at.value;
        try {
          inputs.current = stream;
          held = "";
          const results = evaluate(program, { v: value, p: undefined }, env);
          for (const r of results) {
            last = r.v;
            held += show(r.v);
            if (held.length > 4096) {
              yield out(held);
              held = "";
              inputs.current = stream;
            }
          }
          if (held !== "") yield out(held);
          held = "";
        } catch (e) {
          if (!(e instanceof JqError)) throw e;
          if (held !== "") yield out(held);
          held = "";
          code = 5;
          yield err(
            `jq: error (at ${files.length > 0 ? files.at(-1) : flags.has("n") ? "<unknown>" : `<stdin>:${line}`})${typeof e.value === "string" ? "" : " (not a string)"}: ${e.message}\n`,
          );
        }
      }
    } catch (e) {
      if (e instanceof JsonError) {
        yield err(`parse error: ${e.message}\n`);
        return 2;
      }
      if (e instanceof JqSyntaxError) {
        yield err(`jq: error: ${e.message} at <top-level>, line 1:\n${filter}\njq: 1 compile error\n`);
        return 3;
      }
      throw e;
    }
    if (flags.has("e") && code === 0) return last === undefined ? 4 : last === null || last === false ? 1 : 0;
    return code;
  },
});
