// head and tail.
import { out, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import { readAll, type Context, type Input } from "../shell/command";
import { cannotOpen, eachOperand, mapLines, openFile } from "./input";
import { parseOptions } from "./options";
import { quote } from "./quote";
import { complain, type Make, type Style } from "./style";

const multipliers: Record<string, number> = { b: 512, k: 1024, K: 1024, m: 1048576, M: 1048576, kB: 1000 };

/** "10", "-5", "+3", "1k"; undefined if it is no number. */
function count(text: string): { sign: string; n: number } | undefined {
  const m = /^([-+]?)(\d+)([a-zA-Z]*)$/.exec(text);
  if (m === null || (m[3] !== "" && multipliers[m[3]!] === undefined)) return undefined;
  return { sign: m[1]!, n: Number(m[2]) * (multipliers[m[3]!] ?? 1) };
}

function header(name: string, index: number): string {
  return `${index > 0 ? "\n" : ""}==> ${name === "-" ? "standard input" : name} <==\n`;
}

// `head -5`, `tail -3f`: the old form.
function modern(args: readonly string[]): string[] {
  const m = /^-(\d+)([a-z]*)$/.exec(args[0] ?? "");
  return m === null ? [...args] : ["-n", m[1]!, ...(m[2] === "" ? [] : [`-${m[2]}`]), ...args.slice(1)];
}

export const head: Make = (style) => ({
  name: "head",
  summary: "output the first part of files",
  *run(context, args) {
    const o = parseOptions("head", style, "n:c:qvz", { "lines=": "n", "bytes=": "c", quiet: "q", silent: "q", verbose: "v" }, modern(args));
    if (typeof o === "string") return yield* complain(o);
    const bytes = o.value("c");
    const wanted = count(bytes ?? o.value("n") ?? "10");
    if (wanted === undefined)
      return yield* complain(
        style === "gnu"
          ? `head: invalid number of ${bytes === undefined ? "lines" : "bytes"}: ${quote(context, bytes ?? o.value("n")!)}`
          : `head: invalid number '${bytes ?? o.value("n")}'`,
      );
    const titles = (o.rest.length > 1 || o.has("v")) && !o.has("q");
    let index = 0;
    return yield* eachOperand(context, "head", style, o.rest, function* (input, name) {
      if (titles) yield out(header(name, index++));
      if (wanted.sign === "-") {
        const text = yield* readAll(input);
        if (bytes !== undefined) yield out(text.slice(0, Math.max(0, text.length - wanted.n)));
        else {
          const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
          yield out(lines.slice(0, Math.max(0, lines.length - wanted.n)).join(""));
        }
      } else if (bytes !== undefined) yield* firstBytes(input, wanted.n);
      else if (wanted.n > 0) yield* firstLines(input, wanted.n);
    });
  },
});

function* firstBytes(input: Input, n: number): Run<void> {
  let left = n;
  while (left > 0) {
    const text = input.read();
    if (text === undefined) return;
    if (text === "") yield { ready: () => input.ready };
    else {
      yield out(text.slice(0, left));
      left -= text.length;
    }
  }
}

function* firstLines(input: Input, n: number): Run<void> {
  let left = n;
  while (left > 0) {
    const text = input.read();
    if (text === undefined) return;
    if (text === "") {
      yield { ready: () => input.ready };
      continue;
    }
    let end = 0;
    while (left > 0) {
      const at = text.indexOf("\n", end);
      if (at < 0) {
        end = text.length;
        break;
      }
      end = at + 1;
      left--;
    }
    yield out(text.slice(0, end));
  }
}

export const tail: Make = (style) => ({
  name: "tail",
  summary: "output the last part of files",
  *run(context, args) {
    const o = parseOptions(
      "tail",
      style,
      "n:c:fFqvs:z",
      { "lines=": "n", "bytes=": "c", follow: "f", quiet: "q", silent: "q", verbose: "v", retry: "F" },
      modern(args.map((a, i) => (i === 0 && /^\+\d+$/.test(a) ? `-n${a}` : a))),
    );
    if (typeof o === "string") return yield* complain(o);
    const bytes = o.value("c");
    const wanted = count(bytes ?? o.value("n") ?? "10");
    if (wanted === undefined)
      return yield* complain(
        style === "gnu"
          ? `tail: invalid number of ${bytes === undefined ? "lines" : "bytes"}: ${quote(context, bytes ?? o.value("n")!)}`
          : `tail: invalid number '${bytes ?? o.value("n")}'`,
      );
    const titles = (o.rest.length > 1 || o.has("v")) && !o.has("q");
    let index = 0;
    const code = yield* eachOperand(context, "tail", style, o.rest, function* (input, name) {
      if (titles) yield out(header(name, index++));
      if (wanted.sign === "+" && bytes === undefined) {
        let n = 0;
        yield* mapLines(input, (line, newline) => (++n >= wanted.n ? line + (newline ? "\n" : "") : ""));
        return;
      }
      const text = yield* readAll(input);
      const shown =
        bytes !== undefined
          ? wanted.sign === "+"
            ? text.slice(Math.max(0, wanted.n - 1))
            : wanted.n === 0
              ? ""
              : text.slice(-wanted.n)
          : lastLines(text, wanted.n);
      if (shown !== "") yield out(shown);
    });
    if (style === "busybox" && code !== 0 && o.rest.every((f) => f !== "-" && typeof openFile(context, f) === "string"))
      return yield* complain("tail: no files");
    const followed = o.rest.at(-1);
    if ((o.has("f") || o.has("F")) && followed !== undefined && followed !== "-" && (code === 0 || o.has("F"))) yield* follow(context, style, followed);
    return code;
  },
});

function lastLines(text: string, n: number): string {
  if (n === 0) return "";
  let at = text.endsWith("\n") ? text.length - 1 : text.length;
  for (let k = 0; k < n; k++) {
    at = text.lastIndexOf("\n", at - 1);
    if (at < 0) return text;
    if (at === 0 && k < n - 1) return text;
  }
  return text.slice(at + 1);
}

// Looks once a second, as tail without inotify does; only Ctrl-C ends it.
function* follow(context: Context, style: Style, name: string): Run<void> {
  const path = normalise(name, context.cwd);
  let seen = context.machine.files.read(path)?.length ?? 0;
  if (typeof openFile(context, name) === "string" && style === "busybox") yield { ...out(cannotOpen("tail", style, name, "No such file or directory")), fd: 2 };
  for (;;) {
    yield { until: context.clock.now + 1000 };
    const text = context.machine.files.read(path) ?? "";
    if (text.length < seen) seen = 0;
    if (text.length > seen) yield out(text.slice(seen));
    seen = text.length;
  }
}
