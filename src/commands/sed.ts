// sed: runs a parsed script over the lines of its input, printing as it goes.
import { err, out, type Run } from "../base/driver";
import { normalise } from "../files/tree";
import { readAll, type Context, type Input } from "../shell/command";
import type { Regex } from "../shell/posix-regex";
import { cannotOpen, openFile, openOperand } from "./input";
import { parseOptions } from "./options";
import { parseSed, type Address, type SedCommand } from "./sed-parse";
import { substitute } from "./sed-substitute";
import { complain, tryHelp, type Make, type Style } from "./style";

export const sed: Make = (style) => ({
  name: "sed",
  summary: "stream editor for filtering and transforming text",
  *run(context, args) {
    const o = parseOptions(
      "sed",
      style,
      "nEre:f:i::suzl:",
      {
        quiet: "n",
        silent: "n",
        "regexp-extended": "E",
        "expression=": "e",
        "file=": "f",
        "in-place=?": "i",
        separate: "s",
        unbuffered: "u",
        "null-data": "z",
      },
      args,
    );
    if (typeof o === "string") return yield* complain(o);
    const pieces: string[] = [];
    for (const [name, value] of o.order) {
      if (name === "e") pieces.push(value!);
      if (name === "f") {
        const input = openOperand(context, value!);
        if (typeof input === "string") return yield* complain(`sed: couldn't open file ${value}: ${input}`);
        pieces.push((yield* readAll(input)).replace(/\n$/, ""));
      }
    }
    const operands = [...o.rest];
    if (pieces.length === 0) {
      const first = operands.shift();
      if (first === undefined)
        return yield* complain(style === "gnu" ? "Usage: sed [OPTION]... {script-only-if-no-other-script} [input-file]..." : tryHelp("sed", style));
      pieces.push(first);
    }
    const commands = parseSed(pieces.join("\n"), o.has("E") || o.has("r"));
    if (typeof commands === "string")
      return yield* complain(
        style === "gnu"
          ? commands.startsWith("char")
            ? `sed: -e expression #1, ${commands}`
            : `sed: ${commands}`
          : `sed: ${commands.replace(/^char \d+: /, "").replace("unterminated `s' command", `unmatched '${pieces[0]![1] ?? "/"}'`)}`,
      );
    const quiet = o.has("n");
    const end = o.has("z") ? "\0" : "\n";
    if (!o.has("i")) return yield* edit(context, style, commands, quiet, operands, (text) => out(text), end);
    let code = 0;
    for (const name of operands) {
      const input = openFile(context, name);
      if (typeof input === "string") {
        yield err(cannotOpen("sed", style, name, input));
        code = 4;
        continue;
      }
      const path = normalise(name, context.cwd);
      const before = context.machine.files.read(path) ?? "";
      let text = "";
      const keep: Emit = (t) => {
        text += t;
        return {};
      };
      yield* edit(context, style, commands, quiet, [name], keep, end);
      if (o.value("i") !== undefined) context.machine.files.write(path + o.value("i"), before);
      context.machine.files.write(path, text);
    }
    return code;
  },
});

type Emit = (text: string) => ReturnType<typeof out> | Record<string, never>;

/** Lines of several inputs as one stream; one line ahead where the script asks whether a line is the last (a live stream would lag). */
function lineSource(
  context: Context,
  style: Style,
  operands: readonly string[],
  lookAhead: boolean,
  end: string,
  failed: () => void,
): { next(): Run<{ text: string; newline: boolean; last: boolean } | undefined> } {
  const names = operands.length === 0 ? ["-"] : [...operands];
  let input: Input | undefined;
  let held = "";
  let ahead: { text: string; newline: boolean } | undefined;
  let started = false;
  function* one(): Run<{ text: string; newline: boolean } | undefined> {
    for (;;) {
      const at = held.indexOf(end);
      if (at >= 0) {
        const text = held.slice(0, at);
        held = held.slice(at + 1);
        return { text, newline: true };
      }
      if (input === undefined) {
        if (held !== "") {
          const text = held;
          held = "";
          return { text, newline: names.length > 0 };
        }
        const name = names.shift();
        if (name === undefined) return undefined;
        const opened = openOperand(context, name);
        if (typeof opened === "string") {
          yield err(cannotOpen("sed", style, name, opened));
          failed();
        } else input = opened;
        continue;
      }
      const more = input.read();
      if (more === undefined) input = undefined;
      else if (more === "") {
        const waiting = input;
        yield { ready: () => waiting.ready };
      } else held += more;
    }
  }
  return {
    *next() {
      if (!lookAhead) {
        const line = yield* one();
        return line === undefined ? undefined : { ...line, last: false };
      }
      if (!started) {
        started = true;
        ahead = yield* one();
      }
      const line = ahead;
      if (line === undefined) return undefined;
      ahead = yield* one();
      return { ...line, last: ahead === undefined };
    },
  };
}

function* edit(
  context: Context,
  style: Style,
  commands: readonly SedCommand[],
  quiet: boolean,
  operands: readonly string[],
  emit: Emit,
  end: string,
): Run<number> {
  let code = 0;
  const source = lineSource(
    context,
    style,
    operands,
    commands.some((c) => c.from?.kind === "last" || c.to?.kind === "last" || c.name === "n" || c.name === "N"),
    end,
    () => (code = style === "gnu" ? 2 : 1),
  );
  const active = new Map<SedCommand, { until: number | undefined }>();
  // Ranges that have begun once. One that begins at a line's number begins later, too, where the script did not get to it in time.
  const begun = new Set<SedCommand>();
  let hold = "";
  let n = 0;
  let lastRegex: Regex | undefined;
  let line = yield* source.next();
  const regexOf = (given: Regex | undefined): Regex | undefined => (lastRegex = given ?? lastRegex);
  cycle: while (line !== undefined) {
    n++;
    let space = line.text;
    let newline = line.newline;
    let buffer = "";
    let appended = "";
    let substituted = false;
    let print = !quiet;
    let restart = false;
    const write = (name: string, text: string): void => {
      if (name === "/dev/stdout") buffer += text;
      else context.machine.files.append(normalise(name, context.cwd), text);
    };
    const hits = (a: Address): boolean => {
      switch (a.kind) {
        case "line":
          return n === a.n;
        case "last":
          return line!.last;
        case "step":
          return a.step === 0 ? n === a.from : n >= a.from && (n - a.from) % a.step === 0;
        case "regex":
          return regexOf(a.regex)?.test(space) === true;
        default:
          return false;
      }
    };
    const selected = (c: SedCommand): boolean => {
      if (c.from === undefined) return true;
      if (c.to === undefined) return hits(c.from);
      const state = active.get(c);
      if (state !== undefined) {
        const to = c.to;
        const ends = state.until !== undefined ? n >= state.until : to.kind === "line" ? n >= to.n : hits(to);
        if (ends) active.delete(c);
        if (to.kind === "line" && state.until === undefined && n > to.n) return hits(c.from); // past its end already
        return true;
      }
      const late = c.from.kind === "line" && n > c.from.n && !begun.has(c) && !(c.to.kind === "line" && n > c.to.n);
      const starts = c.from.kind === "zero" ? n === 1 : late || hits(c.from);
      if (!starts) return false;
      begun.add(c);
      if (c.to.kind === "plus") {
        if (c.to.n > 0) active.set(c, { until: n + c.to.n });
      } else if (c.from.kind === "zero" ? !hits(c.to) : c.to.kind !== "line" || c.to.n > n) active.set(c, { until: undefined });
      return true;
    };
    for (let at = 0; at < commands.length; at++) {
      const c = commands[at]!;
      if (selected(c) === c.negate) {
        if (c.name === "{") at = c.jump - 1;
        continue;
      }
      switch (c.name) {
        case "s": {
          const re = regexOf(c.regex);
          const result = re === undefined ? undefined : substitute(space, re, c);
          if (result !== undefined) {
            space = result;
            substituted = true;
            if (c.flags.print) buffer += `${space}${end}`;
            if (c.text !== "") write(c.text, `${space}${end}`);
          }
          break;
        }
        case "y":
          space = [...space].map((ch) => c.map!.get(ch) ?? ch).join("");
          break;
        case "p":
          buffer += `${space}${end}`;
          break;
        case "P":
          buffer += `${space.split("\n", 1)[0]}${end}`;
          break;
        case "d":
          print = false;
          at = commands.length;
          break;
        case "D": {
          const cut = space.indexOf("\n");
          print = false;
          at = commands.length;
          if (cut >= 0) {
            space = space.slice(cut + 1);
            restart = true;
          }
          break;
        }
        case "n": {
          if (line.last && style === "gnu") {
            at = commands.length;
            break;
          }
          if (!quiet) buffer += `${space}${end}`;
          if (appended !== "") buffer += appended;
          appended = "";
          const next = yield* source.next();
          if (next === undefined) {
            if (buffer !== "") yield emit(buffer);
            return code;
          }
          line = next;
          n++;
          space = next.text;
          newline = next.newline;
          break;
        }
        case "N": {
          const next = yield* source.next();
          if (next === undefined) {
            at = commands.length;
            if (!quiet && style === "gnu") buffer += newline ? `${space}${end}` : space;
            print = false;
            line = { text: "", newline: true, last: true };
            break;
          }
          line = next;
          n++;
          space += `\n${next.text}`;
          newline = next.newline;
          break;
        }
        case "g":
          space = hold;
          break;
        case "G":
          space += `\n${hold}`;
          break;
        case "h":
          hold = space;
          break;
        case "H":
          hold += `\n${space}`;
          break;
        case "x":
          [space, hold] = [hold, space];
          break;
        case "a":
          appended += `${c.text}\n`;
          break;
        case "i":
          buffer += `${c.text}\n`;
          break;
        case "c":
          print = false;
          if (c.to === undefined || c.negate || !active.has(c)) buffer += `${c.text}\n`;
          at = commands.length;
          break;
        case "r": {
          const text = context.machine.files.read(normalise(c.text, context.cwd));
          if (text !== undefined) appended += text;
          break;
        }
        case "w":
          write(c.text, `${space}${end}`);
          break;
        case "=":
          buffer += `${n}\n`;
          break;
        case "l":
          buffer += `${space.replace(/\\/g, "\\\\").replaceAll("\t", "\\t").replaceAll("\n", "\\n")}$\n`;
          break;
        case "z":
          space = "";
          break;
        case "F":
          buffer += `${operands[0] ?? "-"}\n`;
          break;
        case "q":
        case "Q":
          if (c.name === "q" && print) buffer += newline ? `${space}${end}` : space;
          buffer += appended;
          if (buffer !== "") yield emit(buffer);
          return Number(c.text || 0) || code;
        case "b":
          at = c.jump - 1;
          break;
        case "t":
        case "T":
          if (substituted === (c.name === "t")) at = c.jump - 1;
          substituted = false;
          break;
        default:
          break;
      }
    }
    if (print) buffer += newline ? `${space}${end}` : space;
    buffer += appended;
    if (buffer !== "") yield emit(buffer);
    else yield* breathe(n);
    if (restart) {
      n--;
      line = { text: space, newline, last: line.last };
      continue cycle;
    }
    line = yield* source.next();
  }
  return code;
}

// A long input that prints nothing still gives the others a turn.
function* breathe(n: number): Run<void> {
  if (n % 1000 === 0) yield {};
}
