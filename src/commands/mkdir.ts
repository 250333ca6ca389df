// mkdir and rmdir: directories are made, and taken away while they are empty.
import { err } from "../base/driver";
import { normalise } from "../files/tree";
import { exists, missingOperand } from "./operands";
import { parseOptions } from "./options";
import { quote } from "./quote";
import { complain, type Make } from "./style";

export const mkdir: Make = (style) => ({
  name: "mkdir",
  summary: "make directories",
  *run(context, args) {
    const o = parseOptions("mkdir", style, "pm:v", { parents: "p", "mode=": "m", verbose: "v" }, args);
    if (typeof o === "string") return yield* complain(o);
    if (o.rest.length === 0) return yield* complain(missingOperand("mkdir", style));
    let code = 0;
    const say = (name: string, why: string): string =>
      style === "gnu" ? `mkdir: cannot create directory ${quote(context, name)}: ${why}\n` : `mkdir: can't create directory '${name}': ${why}\n`;
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
