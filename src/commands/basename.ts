// basename and dirname: parts of a path, whether there is such a file or not.
import { out } from "../base/driver";
import { baseOf, missingOperand } from "./operands";
import { parseOptions } from "./options";
import { complain, type Make } from "./style";

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
