// rm: takes files away and, where it is told so, whole directories.
import { err, out } from "../base/driver";
import { normalise } from "../files/tree";
import { exists, missingOperand } from "./operands";
import { parseOptions } from "./options";
import { complain, type Make } from "./style";

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
