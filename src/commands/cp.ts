// cp and mv: both copy a file or a whole directory; mv takes the old one away.
import { err, out, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import type { Context } from "../shell/command";
import { baseOf, exists, missingOperand } from "./operands";
import { parseOptions } from "./options";
import { complain, type Make } from "./style";

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
