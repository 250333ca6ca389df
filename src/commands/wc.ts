// wc.
import { out } from "../base/driver";
import { utf8 } from "../base/bytes";
import { readAll } from "../shell/command";
import { eachOperand } from "./input";
import { parseOptions } from "./options";
import { complain, type Make } from "./style";

export const wc: Make = (style) => ({
  name: "wc",
  summary: "print newline, word, and byte counts for each file",
  *run(context, args) {
    const o = parseOptions("wc", style, "lwcmL", { lines: "l", words: "w", bytes: "c", chars: "m", "max-line-length": "L" }, args);
    if (typeof o === "string") return yield* complain(o);
    const columns = ["l", "w", "m", "c", "L"].filter((c) => o.has(c));
    const shown = columns.length === 0 ? ["l", "w", "c"] : columns;
    const rows: { counts: number[]; name: string }[] = [];
    const code = yield* eachOperand(context, "wc", style, o.rest, function* (input, name) {
      const text = yield* readAll(input);
      const value: Record<string, number> = {
        l: text.split("\n").length - 1,
        w: text.match(/\S+/g)?.length ?? 0,
        c: utf8(text).length,
        m: [...text].length,
        L: shown.includes("L") ? text.split("\n").reduce((most, l) => Math.max(most, l.length), 0) : 0,
      };
      rows.push({ counts: shown.map((c) => value[c]!), name: o.rest.length === 0 ? "" : name });
    });
    if (o.rest.length > 1)
      rows.push({
        counts: shown.map((_, i) => (shown[i] === "L" ? Math.max(...rows.map((r) => r.counts[i]!)) : rows.reduce((sum, r) => sum + r.counts[i]!, 0))),
        name: "total",
      });
    // GNU takes the width from the files' total size; from standard input it is 7, unless there is a single column.
    const piped = o.rest.length === 0 || o.rest.includes("-");
    let width = 1;
    if (style === "busybox") width = shown.length > 1 || o.rest.length > 1 ? 9 : 1;
    else if (!(shown.length === 1 && rows.length === 1))
      width = piped
        ? 7
        : Math.max(
            ...rows.map((r) => String(Math.max(...r.counts)).length),
            String(rows.reduce((s, r) => s + (r.name === "total" ? 0 : sizeOf(r.name)), 0)).length,
          );
    function sizeOf(name: string): number {
      return utf8(context.machine.files.read(name.startsWith("/") ? name : `${context.cwd}/${name}`) ?? "").length;
    }
    for (const r of rows) yield out(`${r.counts.map((n) => String(n).padStart(width)).join(" ")}${r.name === "" ? "" : ` ${r.name}`}\n`);
    return code;
  },
});
