// ls, mkdir, rm, cp, mv, touch, rmdir, basename, dirname, realpath, stat's poor relations: the file tree from a shell. The tree
// keeps neither modes, owners nor times; `ls -l` shows what a fresh container would.
import { utf8 } from "../base/bytes";
import { err, out, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import type { Context } from "../shell/command";
import { matchesPattern } from "../shell/pattern";
import { parseOptions } from "./options";
import { formatTime } from "./seq";
import { bytes } from "./sort";
import { complain, tryHelp, type Make } from "./style";

const exists = (context: Context, path: string): boolean => context.machine.files.isFile(path) || context.machine.files.isDirectory(path);
const baseOf = (path: string): string => path.replace(/\/+$/, "").split("/").at(-1) || "/";

export const ls: Make = (style) => ({
  name: "ls",
  summary: "list directory contents",
  *run(context, args) {
    const o = parseOptions(
      "ls",
      style,
      "laA1hRrtSdFinsgGoCxpmkqbBUuc",
      { all: "a", "almost-all": "A", "human-readable": "h", recursive: "R", reverse: "r", directory: "d", "color=?": "color", classify: "F" },
      args,
    );
    if (typeof o === "string") return yield* complain(o, 2);
    const { files } = context.machine;
    const long = o.has("l") || o.has("o") || o.has("g") || o.has("n");
    const size = (path: string): number => (files.isDirectory(path) ? 4096 : utf8(files.read(path) ?? "").length);
    const render = (names: readonly string[], folder: string): string => {
      let list = [...names].sort(bytes);
      if (o.has("S")) list = list.sort((a, b) => size(normalise(b, folder)) - size(normalise(a, folder)));
      if (o.has("r")) list.reverse();
      const mark = (n: string): string => n + ((o.has("F") || o.has("p")) && files.isDirectory(normalise(n, folder)) ? "/" : "");
      if (!long) {
        if (list.length === 0) return "";
        return context.terminal !== undefined && !o.has("1") ? `${list.map(mark).join("  ")}\n` : list.map((n) => `${mark(n)}\n`).join("");
      }
      const sizes = list.map((n) => shownSize(size(normalise(n, folder)), o.has("h")));
      const width = Math.max(1, ...sizes.map((s) => s.length));
      const owner = context.machine.kind === "laptop" ? "user" : "root";
      const when = formatTime(context.clock.now, "%b %e %H:%M");
      return list
        .map(
          (n, i) =>
            `${files.isDirectory(normalise(n, folder)) ? "drwxr-xr-x 2" : "-rw-r--r-- 1"} ${o.has("g") ? "" : `${owner} `}${o.has("o") ? "" : `${owner} `}${sizes[i]!.padStart(width)} ${when} ${mark(n)}\n`,
        )
        .join("");
    };
    const operands = o.rest.length === 0 ? ["."] : [...o.rest].sort(bytes);
    const plain = operands.filter((p) => files.isFile(normalise(p, context.cwd)) || (o.has("d") && files.isDirectory(normalise(p, context.cwd))));
    let folders = o.has("d") ? [] : operands.filter((p) => files.isDirectory(normalise(p, context.cwd)));
    let code = 0;
    for (const p of operands) {
      if (exists(context, normalise(p, context.cwd))) continue;
      code = style === "gnu" ? 2 : 1;
      yield err(style === "gnu" ? `ls: cannot access '${p}': No such file or directory\n` : `ls: ${p}: No such file or directory\n`);
    }
    if (plain.length > 0) yield out(render(plain, context.cwd));
    if (o.has("R")) folders = folders.flatMap((f) => deep(context, f));
    let first = plain.length === 0;
    for (const folder of folders) {
      const path = normalise(folder, context.cwd);
      const names = (files.list(path) ?? []).filter((n) => o.has("a") || o.has("A") || !n.startsWith("."));
      const all = o.has("a") ? [".", "..", ...names] : names;
      const title = operands.length > 1 || o.has("R") ? `${first ? "" : "\n"}${folder}:\n` : "";
      const total = long
        ? `total ${all.reduce((sum, n) => sum + (files.isDirectory(normalise(n, path)) ? 4 : Math.ceil(size(normalise(n, path)) / 4096) * 4), 0)}\n`
        : "";
      const text = title + total + render(all, path);
      if (text !== "") yield out(text);
      first = false;
    }
    return code;
  },
});

function shownSize(n: number, human: boolean): string {
  if (!human || n < 1024) return String(n);
  const units = "KMGT";
  let v = n / 1024;
  let u = 0;
  while (v >= 1024) {
    v /= 1024;
    u++;
  }
  return `${v < 10 ? (Math.ceil(v * 10) / 10).toFixed(1) : Math.ceil(v)}${units[u]}`;
}

function deep(context: Context, folder: string): string[] {
  const path = normalise(folder, context.cwd);
  const children = (context.machine.files.list(path) ?? []).filter((n) => context.machine.files.isDirectory(normalise(n, path)));
  return [folder, ...children.flatMap((n) => deep(context, folder === "/" ? `/${n}` : `${folder}/${n}`))];
}

const missingOperand = (name: string, style: "gnu" | "busybox", kind = "missing operand"): string =>
  style === "gnu" ? `${name}: ${kind}\n${tryHelp(name, style)}` : tryHelp(name, style);

export const mkdir: Make = (style) => ({
  name: "mkdir",
  summary: "make directories",
  *run(context, args) {
    const o = parseOptions("mkdir", style, "pm:v", { parents: "p", "mode=": "m", verbose: "v" }, args);
    if (typeof o === "string") return yield* complain(o);
    if (o.rest.length === 0) return yield* complain(missingOperand("mkdir", style));
    let code = 0;
    const say = (name: string, why: string): string =>
      style === "gnu" ? `mkdir: cannot create directory '${name}': ${why}\n` : `mkdir: can't create directory '${name}': ${why}\n`;
    for (const name of o.rest) {
      const path = normalise(name, context.cwd);
      if (exists(context, path) && !(o.has("p") && context.machine.files.isDirectory(path))) {
        yield err(say(name, "File exists"));
        code = 1;
      } else if (!o.has("p") && !context.machine.files.isDirectory(normalise("..", path))) {
        yield err(say(name, "No such file or directory"));
        code = 1;
      } else context.machine.files.mkdir(path);
    }
    return code;
  },
});

export const rmdir: Make = (style) => ({
  name: "rmdir",
  summary: "remove empty directories",
  *run(context, args) {
    let code = 0;
    if (args.length === 0) return yield* complain(missingOperand("rmdir", style));
    for (const name of args.filter((a) => !a.startsWith("-"))) {
      const path = normalise(name, context.cwd);
      const inside = context.machine.files.list(path);
      const problem =
        inside === undefined
          ? context.machine.files.isFile(path)
            ? "Not a directory"
            : "No such file or directory"
          : inside.length > 0
            ? "Directory not empty"
            : undefined;
      if (problem !== undefined) {
        yield err(style === "gnu" ? `rmdir: failed to remove '${name}': ${problem}\n` : `rmdir: '${name}': ${problem}\n`);
        code = 1;
      } else context.machine.files.remove(path);
    }
    return code;
  },
});

export const rm: Make = (style) => ({
  name: "rm",
  summary: "remove files or directories",
  *run(context, args) {
    const o = parseOptions("rm", style, "rRfivd", { recursive: "r", force: "f", interactive: "i", verbose: "v", dir: "d" }, args);
    if (typeof o === "string") return yield* complain(o);
    if (o.rest.length === 0) return o.has("f") ? 0 : yield* complain(missingOperand("rm", style));
    const { files } = context.machine;
    let code = 0;
    for (const name of o.rest) {
      const path = normalise(name, context.cwd);
      let problem: string | undefined;
      if (!exists(context, path))
        problem = o.has("f")
          ? undefined
          : style === "gnu"
            ? `cannot remove '${name}': No such file or directory`
            : `can't remove '${name}': No such file or directory`;
      else if (path === "/") problem = "it is dangerous to operate recursively on '/'\nrm: use --no-preserve-root to override this failsafe";
      else if (files.isDirectory(path) && !o.has("r") && !o.has("R"))
        problem = style === "gnu" ? `cannot remove '${name}': Is a directory` : `'${name}' is a directory`;
      else {
        files.remove(path);
        if (o.has("v")) yield out(`removed '${name}'\n`);
      }
      if (problem !== undefined) {
        yield err(`rm: ${problem}\n`);
        code = 1;
      }
    }
    return code;
  },
});

/** Copies a file or a whole directory. */
function copyTree(context: Context, from: string, to: string): void {
  const { files } = context.machine;
  if (files.isFile(from)) {
    files.write(to, files.read(from) ?? "");
    return;
  }
  files.mkdir(to);
  for (const name of files.list(from) ?? []) copyTree(context, `${from}/${name}`, `${to}/${name}`);
}

function* transfer(context: Context, name: "cp" | "mv", style: "gnu" | "busybox", args: readonly string[]): Run<number> {
  const o = parseOptions(
    name,
    style,
    name === "cp" ? "rRafpivLnTdut:" : "fivnTut:",
    { recursive: "r", force: "f", archive: "a", "no-clobber": "n", verbose: "v", "target-directory=": "t" },
    args,
  );
  if (typeof o === "string") return yield* complain(o);
  const operands = [...o.rest];
  const target = o.value("t") ?? (operands.length > 1 ? operands.pop() : undefined);
  if (target === undefined)
    return yield* complain(
      operands.length === 0
        ? missingOperand(name, style, "missing file operand")
        : missingOperand(name, style, `missing destination file operand after '${operands[0]}'`),
    );
  const { files } = context.machine;
  const to = normalise(target, context.cwd);
  if (operands.length > 1 && !files.isDirectory(to))
    return yield* complain(
      style === "gnu"
        ? `${name}: target '${target}'${files.isFile(to) ? " is not a directory" : ": No such file or directory"}`
        : `${name}: can't stat '${target}': No such file or directory`,
    );
  let code = 0;
  for (const source of operands) {
    const from = normalise(source, context.cwd);
    const into = files.isDirectory(to) ? normalise(baseOf(source), to) : to;
    let problem: string | undefined;
    if (!exists(context, from))
      problem =
        style === "gnu"
          ? `cannot stat '${source}': No such file or directory`
          : name === "mv"
            ? `can't rename '${source}': No such file or directory`
            : `can't stat '${source}': No such file or directory`;
    else if (name === "cp" && files.isDirectory(from) && !["r", "R", "a"].some((f) => o.has(f)))
      problem = style === "gnu" ? `-r not specified; omitting directory '${source}'` : `omitting directory '${source}'`;
    else if (from === into) problem = `'${source}' and '${target}' are the same file`;
    else if (!files.isDirectory(normalise("..", into)))
      problem =
        style === "gnu"
          ? name === "cp"
            ? `cannot create regular file '${target}': No such file or directory`
            : `cannot move '${source}' to '${target}': No such file or directory`
          : `can't create '${target}': No such file or directory`;
    if (problem !== undefined) {
      yield err(`${name}: ${problem}\n`);
      code = 1;
      continue;
    }
    if (o.has("n") && exists(context, into)) continue;
    copyTree(context, from, into);
    if (name === "mv") files.remove(from);
    if (o.has("v")) yield out(name === "mv" ? `renamed '${source}' -> '${target}'\n` : `'${source}' -> '${target}'\n`);
  }
  return code;
}

export const cp: Make = (style) => ({ name: "cp", summary: "copy files and directories", run: (context, args) => transfer(context, "cp", style, args) });
export const mv: Make = (style) => ({ name: "mv", summary: "move (rename) files", run: (context, args) => transfer(context, "mv", style, args) });

export const touch: Make = (style) => ({
  name: "touch",
  summary: "change file timestamps",
  *run(context, args) {
    const o = parseOptions("touch", style, "acmd:r:t:h", { "no-create": "c", "date=": "d" }, args);
    if (typeof o === "string") return yield* complain(o);
    if (o.rest.length === 0) return yield* complain(missingOperand("touch", style, "missing file operand"));
    let code = 0;
    for (const name of o.rest) {
      const path = normalise(name, context.cwd);
      if (exists(context, path) || o.has("c")) continue;
      if (!context.machine.files.isDirectory(normalise("..", path))) {
        yield err(style === "gnu" ? `touch: cannot touch '${name}': No such file or directory\n` : `touch: ${name}: No such file or directory\n`);
        code = 1;
      } else context.machine.files.write(path, "");
    }
    return code;
  },
});

export const basename: Make = (style) => ({
  name: "basename",
  summary: "strip directory and suffix from filenames",
  *run(_context, args) {
    const o = parseOptions("basename", style, "as:z", { "suffix=": "s", multiple: "a" }, args, true);
    if (typeof o === "string") return yield* complain(o);
    if (o.rest.length === 0) return yield* complain(missingOperand("basename", style));
    const many = o.has("a") || o.has("s");
    const suffix = many ? (o.value("s") ?? "") : (o.rest[1] ?? "");
    for (const name of many ? o.rest : o.rest.slice(0, 1)) {
      const base = baseOf(name);
      yield out(`${suffix !== "" && base !== suffix && base.endsWith(suffix) ? base.slice(0, -suffix.length) : base}\n`);
    }
    return 0;
  },
});

export const dirname: Make = (style) => ({
  name: "dirname",
  summary: "strip last component from file name",
  *run(_context, args) {
    if (args.length === 0) return yield* complain(missingOperand("dirname", style));
    for (const name of args) {
      const trimmed = name.replace(/\/+$/, "");
      const at = trimmed.lastIndexOf("/");
      yield out(`${at < 0 ? (trimmed === "" && name !== "" ? "/" : ".") : trimmed.slice(0, at).replace(/\/+$/, "") || "/"}\n`);
    }
    return 0;
  },
});

const path =
  (name: "realpath" | "readlink"): Make =>
  (style) => ({
    name,
    summary: "print the resolved path",
    *run(context, args) {
      let code = 0;
      const operands = args.filter((a) => !a.startsWith("-"));
      if (operands.length === 0) return yield* complain(missingOperand(name, style));
      for (const p of operands) {
        const full = normalise(p, context.cwd);
        if (name === "readlink" && !args.some((a) => /^-[fem]/.test(a))) code = 1;
        else if (!exists(context, normalise("..", full))) {
          code = 1;
          yield err(`${name}: ${p}: No such file or directory\n`);
        } else yield out(`${full}\n`);
      }
      return code;
    },
  });
export const realpath = path("realpath");
export const readlink = path("readlink");

/** chmod, chown: there are no modes or owners to change. */
const accepted =
  (name: "chmod" | "chown"): Make =>
  (style) => ({
    name,
    summary: name === "chmod" ? "change file mode bits" : "change file owner and group",
    *run(context, args) {
      const operands = args.filter((a) => !/^-[Rvfc]+$/.test(a)).slice(1);
      if (operands.length === 0) return yield* complain(missingOperand(name, style));
      let code = 0;
      for (const p of operands) {
        if (exists(context, normalise(p, context.cwd))) continue;
        code = 1;
        yield err(style === "gnu" ? `${name}: cannot access '${p}': No such file or directory\n` : `${name}: ${p}: No such file or directory\n`);
      }
      return code;
    },
  });
export const chmod = accepted("chmod");
export const chown = accepted("chown");

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
        yield err(style === "gnu" ? `find: '${start}': No such file or directory\n` : `find: ${start}: No such file or directory\n`);
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
