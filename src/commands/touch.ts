// touch: makes files that are not there; there are no times to change.
import { err } from "../base/driver";
import { normalise } from "../files/tree";
import { exists, missingOperand } from "./operands";
import { parseOptions } from "./options";
import { complain, type Make } from "./style";

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
