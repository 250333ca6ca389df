// shuf and mktemp: what is drawn at random.
import { out } from "../base/driver";
import { normalise } from "../files/tree";
import { readAll } from "../shell/command";
import { linesOf, openOperand } from "./input";
import { parseOptions } from "./options";
import { quote } from "./quote";
import { complain, tryHelp, type Make } from "./style";

export const shuf: Make = (style) => ({
  name: "shuf",
  summary: "generate random permutations",
  *run(context, args) {
    const o = parseOptions("shuf", style, "en:i:r", { echo: "e", "head-count=": "n", "input-range=": "i", repeat: "r" }, args);
    if (typeof o === "string") return yield* complain(o);
    let lines: string[];
    const range = o.value("i");
    if (range !== undefined) {
      const m = /^(\d+)-(\d+)$/.exec(range);
      if (m === null || Number(m[1]) > Number(m[2]) + 1) return yield* complain(`shuf: invalid input range: ${quote(context, range)}`);
      lines = Array.from({ length: Number(m[2]) - Number(m[1]) + 1 }, (_, i) => String(Number(m[1]) + i));
    } else if (o.has("e")) lines = [...o.rest];
    else {
      const name = o.rest[0] ?? "-";
      const input = openOperand(context, name);
      if (typeof input === "string") return yield* complain(`shuf: ${name}: ${input}`);
      lines = linesOf(yield* readAll(input));
    }
    const count = o.value("n");
    if (count !== undefined && !/^\d+$/.test(count)) return yield* complain(`shuf: invalid line count: ${quote(context, count)}`);
    const random = context.random.stream("shuf");
    const most = count === undefined ? lines.length : Number(count);
    for (let i = 0; i < most && lines.length > 0; i++) {
      const at = random.below(lines.length);
      yield out(`${lines[at]}\n`);
      if (!o.has("r")) lines.splice(at, 1);
    }
    return 0;
  },
});

const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

export const mktemp: Make = (style) => ({
  name: "mktemp",
  summary: "create a temporary file or directory",
  *run(context, args) {
    const o = parseOptions("mktemp", style, "duqtp:", { directory: "d", "dry-run": "u", quiet: "q", "tmpdir=?": "p" }, args);
    if (typeof o === "string") return yield* complain(o);
    if (o.rest.length > 1) return yield* complain(style === "gnu" ? `mktemp: too many templates\n${tryHelp("mktemp", style)}` : tryHelp("mktemp", style));
    const template = o.rest[0] ?? (style === "gnu" ? "tmp.XXXXXXXXXX" : "tmp.XXXXXX");
    const inFolder = o.rest.length === 0 || o.has("t") || o.has("p");
    const folder = o.value("p") || (inFolder ? (context.env.get("TMPDIR") ?? "/tmp") : "");
    const m = /^(.*?)(X{3,})([^X]*)$/s.exec(template);
    if (m === null)
      return yield* complain(style === "gnu" ? `mktemp: too few X's in template ${quote(context, template)}` : `mktemp: (null): Invalid argument`);
    const random = context.random.stream("mktemp");
    const drawn = [...m[2]!].map(() => letters[random.below(letters.length)]).join("");
    const name = `${folder === "" ? "" : `${folder.replace(/\/$/, "")}/`}${m[1]}${drawn}${m[3]}`;
    const path = normalise(name, context.cwd);
    if (!o.has("u")) {
      const { files } = context.machine;
      if (!files.isDirectory(path.slice(0, path.lastIndexOf("/")) || "/"))
        return yield* complain(
          `mktemp: failed to create ${o.has("d") ? "directory" : "file"} via template ${quote(context, template)}: No such file or directory`,
        );
      if (o.has("d")) files.mkdir(path);
      else files.write(path, "");
    }
    yield out(`${name}\n`);
    return 0;
  },
});
