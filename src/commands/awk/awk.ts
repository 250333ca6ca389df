// awk: the command. GNU machines have mawk 1.3.4, the others BusyBox'.
import { out } from "../../base/driver";
import { readAll } from "../../shell/command";
import { openOperand } from "../input";
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
    if (style === "gnu") {
      if (args[0] === "-W" && /^v/.test(args[1] ?? "")) {
        yield out("mawk 1.3.4 20200120\nCopyright 2008-2019,2020, Thomas E. Dickey\nCopyright 1991-1996,2014, Michael D. Brennan\n");
        return 0;
      }
      const odd = args[0] === undefined || /^($|-$|--$|-[FvfW]|[^-])/.test(args[0]) ? undefined : args[0];
      if (odd !== undefined) return yield* complain(`awk: not an option: ${odd}`, 2);
      if (/^-[Fvf]$/.test(args[0] ?? "") && args.length === 1) return yield* complain(`awk: option ${args[0]} lacks argument`, 2);
    }
    const o = parseOptions("awk", style, "F:v:f:W:", { "field-separator=": "F", "assign=": "v", "file=": "f", version: "version" }, args, true);
    if (typeof o === "string") return yield* complain(o, 2);
    const rest = [...o.rest];
    let source = "";
    for (const f of o.values("f")) {
      const input = openOperand(context, f);
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
      program = parseAwk(source, style);
    } catch (e) {
      if (!(e instanceof AwkSyntaxError)) throw e;
      return yield* complain(style === "gnu" ? `awk: ${e.message}` : `awk: cmd. line:1: ${e.busybox}`, style === "gnu" ? 2 : 1);
    }
    const machine = new AwkProgram(context, program, rest, style);
    if (o.has("F")) machine.assign("FS", o.value("F") === "t" ? "\t" : o.value("F")!);
    for (const v of o.values("v")) {
      const at = v.indexOf("=");
      if (at < 0 || !/^[A-Za-z_]\w*=/.test(v)) return yield* complain(`awk: improper assignment: -v ${v}`, 2);
      machine.assign(v.slice(0, at), v.slice(at + 1));
    }
    try {
      return yield* machine.run();
    } catch (e) {
      if (!(e instanceof AwkError)) throw e;
      yield* machine.flush();
      if (style === "busybox") return yield* complain(`awk: ${e.busybox}`, 1);
      return yield* complain(e.plain ? `awk: ${e.message}` : `awk: run time error: ${e.message}\n\t${machine.place}`, 2);
    }
  },
});
