// ls: what a directory holds. The tree keeps neither modes, owners nor times: -l shows what a fresh container would.
import { utf8 } from "../base/bytes";
import { err, out } from "../base/driver";
import { normalise } from "../files/tree";
import type { Context } from "../shell/command";
import { exists } from "./operands";
import { parseOptions } from "./options";
import { formatTime } from "../base/strftime";
import { bytes } from "./sort";
import { complain, type Make } from "./style";

export const ls: Make = (style) => ({
  name: "ls",
  summary: "list directory contents",
  *run(context, args) {
    const o = parseOptions(
      "ls",
      style,
      "laA1hRrtSdFinsgGoCxpmkqbBUuc",
      { all: "a", "almost-all": "A", "human-readable": "h", recursive: "R", reverse: "r", directory: "d", "color=?": "color", classify: "F" },
      args,
    );
    if (typeof o === "string") return yield* complain(o, 2);
    const { files } = context.machine;
    const long = o.has("l") || o.has("o") || o.has("g") || o.has("n");
    const size = (path: string): number => (files.isDirectory(path) ? 4096 : utf8(files.read(path) ?? "").length);
    const render = (names: readonly string[], folder: string): string => {
      let list = [...names].sort(bytes);
      if (o.has("S")) list = list.sort((a, b) => size(normalise(b, folder)) - size(normalise(a, folder)));
      if (o.has("r")) list.reverse();
      const mark = (n: string): string => n + ((o.has("F") || o.has("p")) && files.isDirectory(normalise(n, folder)) ? "/" : "");
      if (!long) {
        if (list.length === 0) return "";
        return context.terminal !== undefined && !o.has("1") ? `${list.map(mark).join("  ")}\n` : list.map((n) => `${mark(n)}\n`).join("");
      }
      const sizes = list.map((n) => shownSize(size(normalise(n, folder)), o.has("h")));
      const width = Math.max(1, ...sizes.map((s) => s.length));
      const owner = context.machine.kind === "laptop" ? "user" : "root";
      const when = formatTime(context.clock.now, "%b %e %H:%M");
      return list
        .map(
          (n, i) =>
            `${files.isDirectory(normalise(n, folder)) ? "drwxr-xr-x 2" : "-rw-r--r-- 1"} ${o.has("g") ? "" : `${owner} `}${o.has("o") ? "" : `${owner} `}${sizes[i]!.padStart(width)} ${when} ${mark(n)}\n`,
        )
        .join("");
    };
    const operands = o.rest.length === 0 ? ["."] : [...o.rest].sort(bytes);
    const plain = operands.filter((p) => files.isFile(normalise(p, context.cwd)) || (o.has("d") && files.isDirectory(normalise(p, context.cwd))));
    let folders = o.has("d") ? [] : operands.filter((p) => files.isDirectory(normalise(p, context.cwd)));
    let code = 0;
    for (const p of operands) {
      if (exists(context, normalise(p, context.cwd))) continue;
      code = style === "gnu" ? 2 : 1;
      yield err(style === "gnu" ? `ls: cannot access '${p}': No such file or directory\n` : `ls: ${p}: No such file or directory\n`);
    }
    if (plain.length > 0) yield out(render(plain, context.cwd));
    if (o.has("R")) folders = folders.flatMap((f) => deep(context, f));
    let first = plain.length === 0;
    for (const folder of folders) {
      const path = normalise(folder, context.cwd);
      const names = (files.list(path) ?? []).filter((n) => o.has("a") || o.has("A") || !n.startsWith("."));
      const all = o.has("a") ? [".", "..", ...names] : names;
      const title = operands.length > 1 || o.has("R") ? `${first ? "" : "\n"}${folder}:\n` : "";
      const total = long
        ? `total ${all.reduce((sum, n) => sum + (files.isDirectory(normalise(n, path)) ? 4 : Math.ceil(size(normalise(n, path)) / 4096) * 4), 0)}\n`
        : "";
      const text = title + total + render(all, path);
      if (text !== "") yield out(text);
      first = false;
    }
    return code;
  },
});

function shownSize(n: number, human: boolean): string {
  if (!human || n < 1024) return String(n);
  const units = "KMGT";
  let v = n / 1024;
  let u = 0;
  while (v >= 1024) {
    v /= 1024;
    u++;
  }
  return `${v < 10 ? (Math.ceil(v * 10) / 10).toFixed(1) : Math.ceil(v)}${units[u]}`;
}

function deep(context: Context, folder: string): string[] {
  const path = normalise(folder, context.cwd);
  const children = (context.machine.files.list(path) ?? []).filter((n) => context.machine.files.isDirectory(normalise(n, path)));
  return [folder, ...children.flatMap((n) => deep(context, folder === "/" ? `/${n}` : `${folder}/${n}`))];
}
