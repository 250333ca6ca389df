// awk (mawk's and BusyBox's common ground): the command.
import { readAll } from "../../shell/command";
import { openFile } from "../input";
import { parseOptions } from "../options";
import { complain, tryHelp, type Make } from "../style";
import { parseAwk } from "./parse";
import { AwkProgram } from "./program";
import { AwkSyntaxError, type Program } from "./tree";
import { AwkError } from "./values";

export const awk: Make = (style) => ({
  name: "awk",
  summary: "pattern scanning and text processing language",
  *run(context, args) {
    const o = parseOptions("awk", style, "F:v:f:W:", { "field-separator=": "F", "assign=": "v", "file=": "f", version: "version" }, args, true);
    if (typeof o === "string") return yield* complain(o, 2);
    const rest = [...o.rest];
    let source = "";
    for (const f of o.values("f")) {
      const input = f === "-" ? context.stdin : openFile(context, f);
      if (typeof input === "string") return yield* complain(`awk: cannot open ${f} (${input})`, 2);
      source += `${yield* readAll(input)}\n`;
    }
    if (!o.has("f")) {
      const first = rest.shift();
      if (first === undefined)
        return yield* complain(style === "gnu" ? "Usage: mawk [Options] [Program] [file ...]" : tryHelp("awk", style), style === "gnu" ? 2 : 1);
      source = first;
    }
    let program: Program;
    try {
      program = parseAwk(source);
    } catch (e) {
      if (!(e instanceof AwkSyntaxError)) throw e;
      return yield* complain(
        style === "gnu" ? `awk: line 1: ${e.message}` : `awk: cmd. line:1: ${e.message.replace(/^syntax error.*/, "Syntax error")}`,
        style === "gnu" ? 2 : 1,
      );
    }
    const machine = new AwkProgram(context, program, rest);
    if (o.has("F")) machine.assign("FS", o.value("F") === "t" ? "\t" : o.value("F")!);
    for (const v of o.values("v")) {
      const at = v.indexOf("=");
      if (at < 0) return yield* complain(`awk: improper assignment: -v ${v}`, 2);
      machine.assign(v.slice(0, at), v.slice(at + 1));
    }
    try {
      return yield* machine.run();
    } catch (e) {
      if (!(e instanceof AwkError)) throw e;
      yield* machine.flush();
      return yield* complain(`awk: ${e.message}`, 2);
    }
  },
});
