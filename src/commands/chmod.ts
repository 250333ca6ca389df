// chmod and chown: there are no modes or owners to change; what is missing is complained of.
import { err } from "../base/driver";
import { normalise } from "../files/tree";
import { exists, missingOperand } from "./operands";
import { complain, type Make } from "./style";

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
