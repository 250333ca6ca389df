// jq's command line: its options, the variables that they make, the filter and the files.
import { err, out, type Run } from "../../base/driver";
import { readAll, type Context } from "../../shell/command";
import { openFile } from "../input";
import { jsonValues, type Json } from "./json";

export type JqOptions = {
  /** What was asked for, by its one-letter name where it has one. */
  readonly flags: ReadonlySet<string>;
  /** Spaces a level. */
  readonly indent: number;
  readonly filter: string | undefined;
  readonly files: readonly string[];
  readonly vars: ReadonlyMap<string, Json>;
};

const longNames: Readonly<Record<string, string>> = {
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
  stream: "stream",
};

const help = `Use jq --help for help with command-line options,\nor see the jq manpage, or online docs  at https://stedolan.github.io/jq\n`;

/** The options; or the exit code, where the command ends here (complaints and --version are printed). */
export function* jqOptions(context: Context, args: readonly string[]): Run<JqOptions | number> {
  const flags = new Set<string>();
  const vars = new Map<string, Json>([["ENV", Object.fromEntries(context.env)]]);
  const named: { [key: string]: Json } = {};
  const files: string[] = [];
  const positional: Json[] = [];
  let indent = 2;
  let filter: string | undefined;
  let rest: "files" | "args" | "jsonargs" = "files";
  for (let i = 0; i < args.length; i++) {
    const word = args[i]!;
    if (word.startsWith("--") && word !== "--") {
      const name = word.slice(2);
      const key = args[i + 1] ?? "";
      const given = args[i + 2] ?? "";
      if (["arg", "argjson", "slurpfile", "rawfile"].includes(name) && args[i + 2] === undefined) {
        const [what, second] = name.startsWith("arg") ? ["varname", name === "arg" ? "value" : "text"] : ["varname", "filename"];
        yield err(`jq: --${name} takes two parameters (e.g. --${name} ${what} ${second})\n${help}`);
        return 2;
      }
      if (name === "arg") {
        vars.set(key, (named[key] = given));
        i += 2;
      } else if (name === "argjson") {
        try {
          vars.set(key, (named[key] = [...jsonValues(given)][0]!.value));
        } catch {
          yield err(`jq: invalid JSON text passed to --argjson\n${help}`);
          return 2;
        }
        i += 2;
      } else if (name === "slurpfile" || name === "rawfile") {
        const input = openFile(context, given);
        if (typeof input === "string") {
          yield err(`jq: Bad JSON in --${name} ${args[i + 1]} ${args[i + 2]}: Could not open ${args[i + 2]}: ${input}\n`);
          return 2;
        }
        const text = yield* readAll(input);
        vars.set(key, name === "rawfile" ? text : [...jsonValues(text)].map((v) => v.value));
        i += 2;
      } else if (name === "indent") {
        indent = Number(args[++i]);
        if (!(indent >= -1 && indent <= 7)) {
          yield err(`jq: --indent takes a number between -1 and 7\n${help}`);
          return 2;
        }
      } else if (name === "args" || name === "jsonargs") rest = name;
      else if (name === "version") {
        yield out("jq-1.6\n");
        return 0;
      } else if (longNames[name] !== undefined) flags.add(longNames[name]);
      else {
        yield err(`jq: Unknown option ${word}\n${help}`);
        return 2;
      }
    } else if (word.length > 1 && word.startsWith("-") && word !== "--") {
      for (const c of word.slice(1)) {
        if (!"cnsrjaSCMeRfuhL".includes(c)) {
          yield err(`jq: Unknown option ${word}\n${help}`);
          return 2;
        }
        flags.add(c);
      }
    } else if (word === "--") continue;
    else if (filter === undefined) filter = word;
    else if (rest === "files") files.push(word);
    else positional.push(rest === "args" ? word : ([...jsonValues(word)][0]?.value ?? null));
  }
  vars.set("ARGS", { positional, named });
  return { flags, indent, filter, files, vars };
}
