// cat, tac, rev, nl, tee: text passed through.
import { utf8 } from "../base/bytes";
import { err, out } from "../base/driver";
import { normalise } from "../files/tree";
import { readAll } from "../shell/command";
import { eachOperand, mapLines } from "./input";
import { parseOptions } from "./options";
import { complain, type Make } from "./style";

/** Bytes that are no plain text as ^X and M-x; tabs are somebody else's. */
function carets(line: string): string {
  if (!/[^\x20-\x7e\t]/.test(line)) return line;
  const low = (b: number): string => (b < 32 ? `^${String.fromCharCode(b + 64)}` : b === 127 ? "^?" : String.fromCharCode(b));
  return [...utf8(line)].map((b) => (b === 9 ? "\t" : b < 128 ? low(b) : `M-${low(b - 128)}`)).join("");
}

export const cat: Make = (style) => ({
  name: "cat",
  summary: "concatenate files and print on the standard output",
  *run(context, args) {
    const o = parseOptions(
      "cat",
      style,
      "nbsETAvetu",
      { number: "n", "number-nonblank": "b", "squeeze-blank": "s", "show-ends": "E", "show-tabs": "T", "show-all": "A", "show-nonprinting": "v" },
      args,
    );
    if (typeof o === "string") return yield* complain(o);
    const nonBlank = o.has("b");
    const number = o.has("n") || nonBlank;
    const ends = o.has("E") || o.has("A") || o.has("e");
    const tabs = o.has("T") || o.has("A") || o.has("t");
    const squeeze = o.has("s");
    const visible = o.has("v") || o.has("A") || o.has("e") || o.has("t");
    let n = 0;
    let blank = false;
    return yield* eachOperand(context, "cat", style, o.rest, function* (input) {
      if (!number && !ends && !tabs && !squeeze && !visible) {
        for (;;) {
          const text = input.read();
          if (text === undefined) return;
          if (text === "") yield { ready: () => input.ready };
          else yield out(text);
        }
      }
      yield* mapLines(input, (line, newline) => {
        if (squeeze && line === "" && blank) return "";
        blank = line === "";
        const plain = visible ? carets(line) : line;
        const shown = (tabs ? plain.replaceAll("\t", "^I") : plain) + (ends && newline ? "$" : "");
        const prefix = number && !(nonBlank && line === "") ? `${String(++n).padStart(6)}\t` : "";
        return prefix + shown + (newline ? "\n" : "");
      });
    });
  },
});

export const tac: Make = (style) => ({
  name: "tac",
  summary: "concatenate and print files in reverse",
  *run(context, args) {
    return yield* eachOperand(context, "tac", style, args, function* (input) {
      const text = yield* readAll(input);
      const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
      yield out(lines.reverse().join(""));
    });
  },
});

export const rev: Make = (style) => ({
  name: "rev",
  summary: "reverse lines characterwise",
  *run(context, args) {
    return yield* eachOperand(context, "rev", style, args, function* (input) {
      yield* mapLines(input, (line, newline) => [...line].reverse().join("") + (newline ? "\n" : ""));
    });
  },
});

export const nl: Make = (style) => ({
  name: "nl",
  summary: "number lines of files",
  *run(context, args) {
    const o = parseOptions("nl", style, "b:w:s:v:i:n:", {}, args);
    if (typeof o === "string") return yield* complain(o);
    const all = o.value("b") === "a";
    const width = Number(o.value("w") ?? 6);
    const separator = o.value("s") ?? "\t";
    let n = Number(o.value("v") ?? 1);
    return yield* eachOperand(context, "nl", style, o.rest, function* (input) {
      yield* mapLines(input, (line) => {
        if (!all && line === "") return `${" ".repeat(width + separator.length)}\n`;
        const number = String(n).padStart(width, o.value("n") === "rz" ? "0" : " ");
        n += Number(o.value("i") ?? 1);
        return `${number}${separator}${line}\n`;
      });
    });
  },
});

export const tee: Make = (style) => ({
  name: "tee",
  summary: "read from standard input and write to standard output and files",
  *run(context, args) {
    const o = parseOptions("tee", style, "aip", { append: "a" }, args);
    if (typeof o === "string") return yield* complain(o);
    const { files } = context.machine;
    let code = 0;
    const paths: string[] = [];
    for (const name of o.rest) {
      const path = normalise(name, context.cwd);
      if (path === "/dev/null" || path === "/dev/stderr" || path === "/dev/stdout") continue;
      if (files.isDirectory(path) || !files.isDirectory(normalise("..", path))) {
        yield err(`tee: ${name}: ${files.isDirectory(path) ? "Is a directory" : "No such file or directory"}\n`);
        code = 1;
        continue;
      }
      if (!o.has("a")) files.write(path, "");
      paths.push(path);
    }
    for (;;) {
      const text = context.stdin.read();
      if (text === undefined) return code;
      if (text === "") yield { ready: () => context.stdin.ready };
      else {
        for (const path of paths) files.append(path, text);
        yield out(text);
      }
    }
  },
});
