// seq, sleep, yes, timeout, watch: numbers and time.
import { formatTime } from "../base/strftime";
import { lastWords, out, sleep, type Run, type Step } from "../base/driver";
import { formatFloat } from "../shell/escapes";
import type { Context } from "../shell/command";
import { parseOptions } from "./options";
import { quote } from "./quote";
import { complain, tryHelp, type Make } from "./style";

export const seq: Make = (style) => ({
  name: "seq",
  summary: "print a sequence of numbers",
  *run(context, given) {
    let separator = "\n";
    let equal = false;
    let format: string | undefined;
    const args = [...given];
    while (args[0] !== undefined && /^-[swf]/.test(args[0])) {
      const a = args.shift()!;
      if (a === "-w") equal = true;
      else if (a.startsWith("-s")) separator = (a.length > 2 ? a.slice(2) : (args.shift() ?? "")).replace(/\\n/g, "\n").replace(/\\t/g, "\t");
      else if (a.startsWith("-f")) format = a.length > 2 ? a.slice(2) : args.shift();
    }
    if (args.length === 0) return yield* complain(style === "gnu" ? `seq: missing operand\n${tryHelp("seq", style)}` : tryHelp("seq", style));
    if (args.length > 3)
      return yield* complain(style === "gnu" ? `seq: extra operand ${quote(context, args[3]!)}\n${tryHelp("seq", style)}` : tryHelp("seq", style));
    for (const a of args)
      if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(a))
        return yield* complain(
          style === "gnu" ? `seq: invalid floating point argument: ${quote(context, a)}\n${tryHelp("seq", style)}` : `seq: invalid number '${a}'`,
        );
    const from = args.length > 1 ? args[0]! : "1";
    const step = args.length > 2 ? args[1]! : "1";
    const to = args.at(-1)!;
    const digits = Math.max(...[from, step].map((t) => (t.split(".")[1] ?? "").length));
    const by = Number(step);
    if (by === 0) return yield* complain(`seq: invalid Zero increment value: ${quote(context, step)}\n${tryHelp("seq", style)}`);
    const count = Math.floor((Number(to) - Number(from)) / by + 1e-9) + 1;
    const width = equal ? Math.max(Number(from).toFixed(digits).length, Number(to).toFixed(digits).length) : 0;
    let text = "";
    for (let i = 0; i < count; i++) {
      const v = Number(from) + i * by;
      const plain = v.toFixed(digits);
      text +=
        format !== undefined
          ? format.replace(/%([-+ 0]*)(\d*)(?:\.(\d+))?([fge])/, (_, f: string, w: string, p: string | undefined, c: string) =>
              formatFloat(v, c, f, Number(w || 0), p === undefined ? undefined : Number(p)),
            )
          : plain.startsWith("-")
            ? `-${plain.slice(1).padStart(width - 1, "0")}`
            : plain.padStart(width, "0");
      text += i === count - 1 ? "\n" : separator;
      if (text.length > 8192) {
        yield out(text);
        text = "";
      }
    }
    if (text !== "") yield out(text);
    return 0;
  },
});

/** "1.5", "2m", "infinity" in milliseconds. */
export function duration(text: string): number | undefined {
  if (/^inf(inity)?$/i.test(text)) return Infinity;
  const m = /^(\d+\.?\d*|\.\d+)([smhd]?)$/.exec(text);
  return m === null ? undefined : Number(m[1]) * { "": 1, s: 1, m: 60, h: 3600, d: 86400 }[m[2] as "s"]! * 1000;
}

export const sleepCommand: Make = (style) => ({
  name: "sleep",
  summary: "delay for a specified amount of time",
  *run(context, args) {
    if (args.length === 0) return yield* complain(style === "gnu" ? `sleep: missing operand\n${tryHelp("sleep", style)}` : tryHelp("sleep", style));
    let total = 0;
    for (const a of args) {
      const ms = duration(a);
      if (ms === undefined)
        return yield* complain(
          style === "gnu" ? `sleep: invalid time interval ${quote(context, a)}\n${tryHelp("sleep", style)}` : `sleep: invalid number '${a}'`,
        );
      total += ms;
    }
    const until = context.clock.now + total;
    while (context.clock.now < until) yield Number.isFinite(until) ? { until } : { ready: () => false };
    return 0;
  },
});

export const yes: Make = () => ({
  name: "yes",
  summary: "output a string repeatedly until killed",
  *run(context, args) {
    const line = `${args.length === 0 ? "y" : args.join(" ")}\n`;
    const block = line.repeat(Math.max(1, Math.floor(4096 / line.length)));
    for (;;) {
      yield out(block);
      yield sleep(context.clock, 1); // or time would stand still where nobody reads
    }
  },
});

/**
 * Runs a body until it ends or the deadline comes: undefined then. Its `finally` blocks run.
 * @param words whether what they say is said
 */
export function* before<T>(context: Context, deadline: number, body: Run<T>, words: boolean): Run<T | undefined> {
  try {
    for (;;) {
      const step = body.next();
      if (step.done === true) return step.value;
      if ("fd" in step.value) {
        yield step.value;
        if (context.clock.now >= deadline) return undefined;
        continue;
      }
      const { until, ready } = step.value;
      if (until === undefined && ready === undefined) {
        yield step.value;
        if (context.clock.now >= deadline) return undefined;
        continue;
      }
      const wait: Step = { until: Math.min(until ?? Infinity, deadline), ...(ready === undefined ? {} : { ready }) };
      yield wait;
      // Where both are due at once the limit, which was set first, comes first.
      const resumed = (until !== undefined && until < deadline && context.clock.now >= until) || ready?.() === true;
      if (!resumed && context.clock.now >= deadline) return undefined;
    }
  } finally {
    const said = lastWords(body, undefined as T);
    if (words) yield* said;
  }
}

const signalNumbers: Record<string, number> = { HUP: 1, INT: 2, QUIT: 3, KILL: 9, TERM: 15 };

export const timeout: Make = (style) => ({
  name: "timeout",
  summary: "run a command with a time limit",
  *run(context, args) {
    const o = parseOptions(
      "timeout",
      style,
      style === "gnu" ? "s:k:v" : "s:k:",
      { "signal=": "s", "kill-after=": "k", "preserve-status": "preserve", foreground: "foreground", verbose: "v" },
      args,
      true,
    );
    if (typeof o === "string") return yield* complain(o, style === "gnu" ? 125 : 1);
    // The old BusyBox form: timeout -t SECONDS PROG.
    const [limit, ...words] = o.rest;
    if (limit === undefined || words.length === 0)
      return yield* complain(
        style === "gnu"
          ? tryHelp("timeout", style)
          : "BusyBox v1.35.0 (Debian 1:1.35.0-4+b7) multi-call binary.\n\nUsage: timeout [-s SIG] [-k KILL_SECS] SECS PROG ARGS\n",
        style === "gnu" ? 125 : 1,
      );
    const ms = duration(limit);
    if (ms === undefined)
      return yield* complain(
        style === "gnu" ? `timeout: invalid time interval ${quote(context, limit!)}\n${tryHelp("timeout", style)}` : `timeout: invalid number '${limit}'`,
        style === "gnu" ? 125 : 1,
      );
    const name = words[0]!;
    if (!name.includes("/") && !context.machine.commands.has(name))
      return yield* complain(
        style === "gnu"
          ? `timeout: failed to run command ${quote(context, name)}: No such file or directory`
          : `timeout: can't execute '${name}': No such file or directory`,
        127,
      );
    const signal = (o.value("s") ?? "TERM").toUpperCase().replace(/^SIG/, "");
    const number = /^\d+$/.test(signal) ? Number(signal) : (signalNumbers[signal] ?? 15);
    const spoken = number === 2 || (number === 15 && context.machine.commands.get(name)?.endsInWords === true);
    const code = yield* before(context, ms === 0 ? Infinity : context.clock.now + ms, context.exec(words), spoken);
    if (code !== undefined) return code;
    return style === "gnu" && number !== 9 && !o.has("preserve") ? 124 : 128 + number;
  },
});

export const watch: Make = (style) => ({
  name: "watch",
  summary: "execute a program periodically, showing output fullscreen",
  *run(context, args) {
    const o = parseOptions(
      "watch",
      style,
      "n:tdbegcx",
      { "interval=": "n", "no-title": "t", differences: "d", exec: "x", errexit: "e", chgexit: "g" },
      args,
      true,
    );
    if (typeof o === "string") return yield* complain(o);
    if (o.rest.length === 0) return yield* complain(style === "gnu" ? "Usage:\n watch [options] command\n" : tryHelp("watch", style));
    const seconds = Math.max(0.1, Number(o.value("n") ?? 2));
    if (Number.isNaN(seconds)) return yield* complain(`watch: failed to parse argument: '${o.value("n")}'`);
    const line = o.rest.join(" ");
    for (let first = true; ; first = false) {
      let text = "";
      const body = context.shell(line);
      try {
        for (let step = body.next(); step.done !== true; step = body.next()) {
          if ("fd" in step.value) {
            text += step.value.text;
            yield {};
          } else yield step.value;
        }
      } finally {
        body.return(0);
      }
      const title = `Every ${seconds.toFixed(1)}s: ${line}`;
      const stamp = `${context.machine.name}: ${formatTime(context.clock.now, "%a %b %e %T %Y")}`;
      const columns = context.terminal?.columns ?? 80;
      const rows = context.terminal?.rows ?? 24;
      const head = o.has("t") ? "" : `${title}${" ".repeat(Math.max(1, columns - title.length - stamp.length))}${stamp}\n\n`;
      const shown = text
        .split("\n")
        .slice(0, rows - (o.has("t") ? 1 : 3))
        .map((l) => l.slice(0, columns))
        .join("\n")
        .replace(/\n?$/, "\n");
      yield out(`${context.terminal === undefined ? (first ? "" : "\n") : "\x1b[H\x1b[2J"}${head}${shown}`);
      const until = context.clock.now + seconds * 1000;
      while (context.clock.now < until) yield { until };
    }
  },
});
