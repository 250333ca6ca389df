// Reading operands: files of the machine, "-" and nothing for standard input; and lines of a stream as they come.
import { err, out, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import { textInput, type Context, type Input } from "../shell/command";
import type { Style } from "./style";

/** A file as input; or what is wrong with it ("No such file or directory"). */
export function openFile(context: Context, name: string): Input | string {
  const path = normalise(name, context.cwd);
  if (path === "/dev/stdin") return context.stdin;
  if (path === "/dev/null") return textInput("");
  const text = context.machine.files.read(path);
  if (text !== undefined) return textInput(text);
  return context.machine.files.isDirectory(path) ? "Is a directory" : name === "" ? "No such file or directory" : notThere(context, path);
}

/** A program's operand: a file, or standard input, which "-" means. */
export function openOperand(context: Context, name: string): Input | string {
  return name === "-" ? context.stdin : openFile(context, name);
}

function notThere(context: Context, path: string): string {
  for (let p = path.slice(0, path.lastIndexOf("/")); p !== ""; p = p.slice(0, p.lastIndexOf("/")))
    if (context.machine.files.isFile(p)) return "Not a directory";
  return "No such file or directory";
}

/** How a program of that family says that it cannot read a file. */
export function cannotOpen(command: string, style: Style, name: string, problem: string): string {
  if (style === "busybox" && problem !== "Is a directory" && !["head", "grep", "wc", "sed", "sort", "cut"].includes(command))
    return `${command}: can't open '${name}': ${problem}\n`;
  if (style === "busybox" && problem === "Is a directory" && !["grep"].includes(command)) return `${command}: read error: Is a directory\n`;
  if (style === "gnu" && command === "head")
    return problem === "Is a directory" ? `head: error reading '${name}': Is a directory\n` : `head: cannot open '${name}' for reading: ${problem}\n`;
  if (style === "gnu" && command === "tail")
    return problem === "Is a directory" ? `tail: error reading '${name}': Is a directory\n` : `tail: cannot open '${name}' for reading: ${problem}\n`;
  if (style === "gnu" && command === "sort")
    return problem === "Is a directory" ? `sort: read failed: ${name}: Is a directory\n` : `sort: cannot read: ${name}: ${problem}\n`;
  if (style === "gnu" && command === "sed")
    return problem === "Is a directory" ? `sed: couldn't edit ${name}: not a regular file\n` : `sed: can't read ${name}: ${problem}\n`;
  return `${command}: ${name}: ${problem}\n`;
}

/** Opens each operand in turn and hands it to `use`; complaints are printed; the code is 1 if there were any. */
export function* eachOperand(
  context: Context,
  command: string,
  style: Style,
  operands: readonly string[],
  use: (input: Input, name: string) => Run<boolean | void>,
): Run<number> {
  let code = 0;
  for (const name of operands.length === 0 ? ["-"] : operands) {
    const input = openOperand(context, name);
    if (typeof input === "string") {
      yield err(cannotOpen(command, style, name, input));
      code = command === "sort" || command === "grep" || command === "sed" ? 2 : 1;
    } else if ((yield* use(input, name)) === false) break;
  }
  return code;
}

/**
 * Calls `take` for each line as it comes, and prints what it returns, a whole chunk at once. `take` returns false to stop:
 * what it printed before is written ({ last } writes that too). The last line may lack its newline (`newline` false).
 */
export function* mapLines(
  input: Input,
  take: (line: string, newline: boolean) => string | false | { last: string } | undefined,
  separator = "\n",
): Run<boolean> {
  let rest = "";
  for (;;) {
    const more = input.read();
    if (more === undefined) break;
    rest = rest === "" ? more : rest + more;
    let from = 0;
    let text = "";
    for (let at = rest.indexOf(separator); at >= 0; at = rest.indexOf(separator, from)) {
      const given = take(rest.slice(from, at), true);
      from = at + 1;
      if (given === false || typeof given === "object") {
        if (given !== false) text += given.last;
        if (text !== "") yield out(text);
        if ("unread" in input) (input as { unread(t: string): void }).unread(rest.slice(from));
        return false;
      }
      if (given !== undefined) text += given;
    }
    rest = rest.slice(from);
    if (text !== "") yield out(text);
    if (more === "") yield { ready: () => input.ready };
  }
  if (rest !== "") {
    const given = take(rest, false);
    if (given === false) return false;
    const last = typeof given === "object" ? given.last : given;
    if (last !== undefined && last !== "") yield out(last);
  }
  return true;
}

/** The lines of a text; a last line without newline counts, an empty rest does not. */
export function linesOf(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return lines;
}
