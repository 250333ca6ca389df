// env, printenv, xargs, nohup, nice, which: programs that start or find programs.
import { err, out } from "../base/driver";
import { readAll } from "../shell/command";
import { builtinNames } from "../shell/builtins/names";
import { parseOptions } from "./options";
import { quote } from "./quote";
import { complain, tryHelp, type Make } from "./style";

export const env: Make = (style) => ({
  name: "env",
  summary: "run a program in a modified environment",
  *run(context, args) {
    const o = parseOptions("env", style, "iu:0C:S:", { "ignore-environment": "i", "unset=": "u", null: "0", "chdir=": "C" }, args, true);
    if (typeof o === "string") return yield* complain(o, 125);
    const rest = o.rest[0] === "-" ? o.rest.slice(1) : o.rest;
    const vars = new Map(o.has("i") || o.rest[0] === "-" ? [] : context.env);
    for (const name of o.values("u")) vars.delete(name);
    let at = 0;
    for (; at < rest.length && rest[at]!.includes("="); at++) {
      const word = rest[at]!;
      const eq = word.indexOf("=");
      vars.set(word.slice(0, eq), word.slice(eq + 1));
    }
    const words = rest.slice(at);
    if (words.length === 0) {
      const text = [...vars].map(([k, v]) => `${k}=${v}${o.has("0") ? "\0" : "\n"}`).join("");
      if (text !== "") yield out(text);
      return 0;
    }
    if (!words[0]!.includes("/") && !context.machine.commands.has(words[0]!))
      return yield* complain(
        style === "gnu" ? `env: ${quote(context, words[0]!)}: No such file or directory` : `env: can't execute '${words[0]}': No such file or directory`,
        127,
      );
    return yield* context.exec(words, { env: vars, ...(o.has("C") ? { cwd: o.value("C")! } : {}) });
  },
});

export const printenv: Make = () => ({
  name: "printenv",
  summary: "print all or part of environment",
  *run(context, args) {
    let code = 0;
    if (args.length === 0) yield out([...context.env].map(([k, v]) => `${k}=${v}\n`).join(""));
    for (const name of args) {
      const value = context.env.get(name);
      if (value === undefined) code = 1;
      else yield out(`${value}\n`);
    }
    return code;
  },
});

/** Words as xargs reads them: blanks separate, quotes and backslashes protect. */
function words(text: string): string[] | string {
  const list: string[] = [];
  let word: string | undefined;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === "'" || c === '"') {
      const end = text.indexOf(c, i + 1);
      const newline = text.indexOf("\n", i + 1);
      if (end < 0 || (newline >= 0 && newline < end))
        return `unmatched ${c === "'" ? "single" : "double"} quote; by default quotes are special to xargs unless you use the -0 option`;
      word = (word ?? "") + text.slice(i + 1, end);
      i = end;
    } else if (c === "\\") word = (word ?? "") + (text[++i] ?? "");
    else if (/\s/.test(c)) {
      if (word !== undefined) list.push(word);
      word = undefined;
    } else word = (word ?? "") + c;
  }
  if (word !== undefined) list.push(word);
  return list;
}

export const xargs: Make = (style) => ({
  name: "xargs",
  summary: "build and execute command lines from standard input",
  *run(context, args) {
    const o = parseOptions(
      "xargs",
      style,
      "0n:I:i::rtP:d:L:s:a:px",
      {
        null: "0",
        "max-args=": "n",
        "replace=?": "i",
        "no-run-if-empty": "r",
        "max-procs=": "P",
        "delimiter=": "d",
        "max-lines=": "L",
        verbose: "t",
        "arg-file=": "a",
      },
      args,
      true,
    );
    if (typeof o === "string") return yield* complain(o);
    const command = o.rest.length === 0 ? ["echo"] : o.rest;
    const text = yield* readAll(context.stdin);
    const mark = o.value("I") ?? (o.has("i") ? (o.value("i") ?? "{}") : undefined);
    const delimiter = o.has("0") ? "\0" : o.value("d")?.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0");
    const lines = text.split("\n").filter((l) => l.trim() !== "");
    let items: string[] | string;
    if (delimiter !== undefined) {
      items = text.split(delimiter);
      if (items.at(-1) === "") items.pop();
    } else if (mark !== undefined) items = lines.map((l) => l.trimStart());
    else items = words(text);
    if (typeof items === "string") return yield* complain(`xargs: ${items}`);
    const batches: string[][] = [];
    const size = o.has("n") ? Number(o.value("n")) : Infinity;
    if (mark !== undefined) for (const item of items) batches.push(command.map((w) => w.replaceAll(mark, item)));
    else if (o.has("L")) {
      const per = Number(o.value("L"));
      for (let i = 0; i < lines.length; i += per) batches.push([...command, ...(words(lines.slice(i, i + per).join("\n")) as string[])]);
    } else if (items.length === 0) {
      if (!o.has("r") && style === "gnu") batches.push([...command]);
      else if (!o.has("r")) batches.push([...command]);
    } else for (let i = 0; i < items.length; i += size) batches.push([...command, ...items.slice(i, i + size)]);
    let code = 0;
    for (const argv of batches) {
      if (!argv[0]!.includes("/") && !context.machine.commands.has(argv[0]!)) return yield* complain(`xargs: ${argv[0]}: No such file or directory`, 127);
      if (o.has("t")) yield err(`${argv.join(" ")}\n`);
      const status = yield* context.exec(argv);
      if (status === 255) return yield* complain(`xargs: ${argv[0]}: exited with status 255; aborting`, 124);
      if (status > 128) return 125;
      if (status !== 0) code = 123;
    }
    return code;
  },
});

const passing =
  (name: "nohup" | "nice" | "setsid" | "stdbuf" | "ionice" | "sudo"): Make =>
  (style) => ({
    name,
    summary: name === "sudo" ? "execute a command as another user" : "run a command",
    *run(context, args) {
      let at = 0;
      while (at < args.length && args[at]!.startsWith("-"))
        at += /^-(n|u|o|i|e)$/.test(args[at]!) && !(name === "stdbuf") && name !== "setsid" && !(name === "sudo" && args[at] === "-n") ? 2 : 1;
      if (at >= args.length) return yield* complain(`${name}: missing operand\n${tryHelp(name, style)}`, 125);
      return yield* context.exec(args.slice(at));
    },
  });
export const nohup = passing("nohup");
export const nice = passing("nice");
export const setsid = passing("setsid");
export const stdbuf = passing("stdbuf");
export const sudo = passing("sudo");

export const which: Make = () => ({
  name: "which",
  summary: "locate a command",
  *run(context, args) {
    let code = 0;
    for (const name of args.filter((a) => a !== "-a")) {
      if (context.machine.commands.has(name) && !(builtinNames.has(name) && ["cd", "export", "."].includes(name))) yield out(`/usr/bin/${name}\n`);
      else code = 1;
    }
    return code;
  },
});
