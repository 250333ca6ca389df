// find: each path below its starts that passes the tests is printed, removed or handed to a command.
import { err, out } from "../base/driver";
import { normalise } from "../files/tree";
import { matchesPattern } from "../shell/pattern";
import { baseOf, exists } from "./operands";
import { quote } from "./quote";
import { complain, type Make } from "./style";

export const find: Make = (style) => ({
  name: "find",
  summary: "search for files in a directory hierarchy",
  *run(context, args) {
    const { files } = context.machine;
    const starts: string[] = [];
    let at = 0;
    while (at < args.length && !/^[-(!]/.test(args[at]!)) starts.push(args[at++]!);
    if (starts.length === 0) starts.push(".");
    const tests: ((path: string, full: string, depth: number) => boolean)[] = [];
    let max = Infinity;
    let min = 0;
    let negate = false;
    let remove = false;
    let separator = "\n";
    let exec: string[] | undefined;
    let together = false;
    let either = false;
    const add = (t: (path: string, full: string, depth: number) => boolean): void => {
      const test = negate ? (p: string, f: string, d: number): boolean => !t(p, f, d) : t;
      negate = false;
      if (either && tests.length > 0) {
        const left = tests.pop()!;
        tests.push((p, f, d) => left(p, f, d) || test(p, f, d));
        either = false;
      } else tests.push(test);
    };
    for (; at < args.length; at++) {
      const word = args[at]!;
      const value = (): string => args[++at] ?? "";
      if (word === "!" || word === "-not") negate = true;
      else if (word === "-o" || word === "-or") either = true;
      else if (word === "-a" || word === "-and" || word === "(" || word === ")" || word === "-print" || word === "-xdev" || word === "-depth") continue;
      else if (word === "-name" || word === "-iname") {
        const pattern = word === "-iname" ? value().toLowerCase() : value();
        add((p) => matchesPattern(word === "-iname" ? baseOf(p).toLowerCase() : baseOf(p), pattern));
      } else if (word === "-path" || word === "-wholename") {
        const pattern = value();
        add((p) => matchesPattern(p, pattern));
      } else if (word === "-type") {
        const type = value();
        add((_, f) => (type === "d" ? files.isDirectory(f) : type === "f" ? files.isFile(f) : false));
      } else if (word === "-maxdepth") max = Number(value());
      else if (word === "-mindepth") min = Number(value());
      else if (word === "-empty") add((_, f) => (files.isFile(f) ? files.read(f) === "" : (files.list(f) ?? []).length === 0));
      else if (word === "-delete") remove = true;
      else if (word === "-print0") separator = "\0";
      else if (["-mtime", "-mmin", "-newer", "-size", "-user", "-perm"].includes(word)) value();
      else if (word === "-exec") {
        exec = [];
        for (at++; at < args.length && args[at] !== ";" && args[at] !== "+"; at++) exec.push(args[at]!);
        if (args[at] === undefined) return yield* complain("find: missing argument to `-exec'");
        together = args[at] === "+";
      } else return yield* complain(style === "gnu" ? `find: unknown predicate \`${word}'` : `find: unrecognized: ${word}`);
    }
    let code = 0;
    const found: string[] = [];
    const walk = (p: string, depth: number): void => {
      const full = normalise(p, context.cwd);
      if (depth >= min && tests.every((t) => t(p, full, depth))) found.push(p);
      if (depth < max) for (const name of files.list(full) ?? []) walk(p.endsWith("/") ? p + name : `${p}/${name}`, depth + 1);
    };
    for (const start of starts) {
      if (exists(context, normalise(start, context.cwd))) walk(start, 0);
      else {
        code = 1;
        yield err(style === "gnu" ? `find: ${quote(context, start)}: No such file or directory\n` : `find: ${start}: No such file or directory\n`);
      }
    }
    if (remove) for (const p of found.reverse()) files.remove(normalise(p, context.cwd));
    else if (exec === undefined) {
      if (found.length > 0) yield out(found.map((p) => p + separator).join(""));
    } else if (together) {
      const at2 = exec.indexOf("{}");
      if (found.length > 0) yield* context.exec([...exec.slice(0, at2), ...found, ...exec.slice(at2 + 1)]);
    } else for (const p of found) yield* context.exec(exec.map((w) => w.replaceAll("{}", p)));
    return code;
  },
});
