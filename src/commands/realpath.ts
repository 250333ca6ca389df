// realpath and readlink: the tree has no links, so that a path is its own.
import { err, out } from "../base/driver";
import { normalise } from "../files/tree";
import { exists, missingOperand } from "./operands";
import { complain, type Make } from "./style";

const resolved =
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
export const realpath = resolved("realpath");
export const readlink = resolved("readlink");
