// errors: logs what went wrong further down the chain. Errors of a pattern may be consolidated: counted, and told of once in
// a while.
import { RE2JS } from "re2js";
import { CorefileError } from "../corefile";
import type { Dispenser } from "../corefile";
import { typeName } from "../codes";
import type { LogLevel, Plugin, Site } from "../plugin";
import { ERR_ONCE, durationText, parseDuration } from "../plugin";

type Pattern = {
  readonly periodMs: number;
  readonly source: string;
  readonly expression: RE2JS;
  /** Undefined: debug, which a server that does not debug leaves out. */
  readonly level: LogLevel | undefined;
  readonly showFirst: boolean;
  /** Errors since the period began; 0: none is running. */
  count: number;
};

export const errors: Plugin = {
  name: "errors",
  setup(c, site) {
    const patterns: Pattern[] = [];
    for (let n = 0; c.next(); n++) {
      if (n > 0) throw new CorefileError(ERR_ONCE);
      const args = c.remainingArgs();
      if (args.length > 1) throw c.argErr();
      if (args.length === 1 && args[0] !== "stdout") throw c.err(`invalid log file: ${args[0]}`);
      while (c.nextBlock()) {
        if (c.val() === "stacktrace") continue;
        if (c.val() !== "consolidate") throw c.syntaxErr(`Unknown field ${c.val()}`);
        patterns.push(consolidate(c));
      }
    }
    return {
      name: "errors",
      *serve(request, next) {
        const result = yield* next(request);
        if (result.error === undefined) return result;
        const pattern = patterns.find((p) => p.expression.matcher(result.error!).find());
        if (pattern !== undefined && counted(site, pattern)) return result;
        const level = pattern === undefined ? "ERROR" : pattern.level;
        const q = request.message.questions[0]!;
        if (level !== undefined) site.log(level, `plugin/errors: ${result.rcode} ${q.name.toLowerCase()} ${typeName(q.type)}: ${result.error}`);
        return result;
      },
      stop: () => patterns.forEach((p) => tell(site, p)),
      snapshot: () => patterns.map((p) => p.count),
      restore: (state) => patterns.forEach((p, i) => (p.count = (state as readonly number[])[i]!)),
    };
  },
};

/** Counts an error; false: it is to be logged by itself. */
function counted(site: Site, pattern: Pattern): boolean {
  if (++pattern.count > 1) return true;
  site.after(pattern.periodMs, () => tell(site, pattern));
  return !pattern.showFirst;
}

function tell(site: Site, pattern: Pattern): void {
  const { count, level, source, periodMs, showFirst } = pattern;
  pattern.count = 0;
  if (count === 0 || level === undefined || (count === 1 && showFirst)) return;
  site.log(level, `plugin/errors: ${count} errors like '${source}' occurred in last ${durationText(periodMs)}`);
}

const levels: Readonly<Record<string, LogLevel | undefined>> = { warning: "WARNING", error: "ERROR", info: "INFO", debug: undefined };

function consolidate(c: Dispenser): Pattern {
  const [period, source, ...rest] = c.remainingArgs();
  if (period === undefined || source === undefined || rest.length > 2) throw c.argErr();
  let periodMs: number;
  let expression: RE2JS;
  try {
    periodMs = parseDuration(period);
  } catch (e) {
    throw c.err((e as Error).message);
  }
  if (source.length > 10000) throw c.err(`regex pattern too long: ${source.length} > 10000`);
  try {
    expression = RE2JS.compile(source);
  } catch (e) {
    throw c.err((e as Error).message);
  }
  let named: string | undefined;
  let showFirst = false;
  for (const option of rest) {
    if (Object.hasOwn(levels, option)) {
      if (named !== undefined) throw c.err("multiple log levels specified in consolidate");
      if (showFirst) throw c.err("log level must come before show_first in consolidate");
      named = option;
    } else if (option === "show_first") showFirst = true;
    else throw c.err(`unknown option in consolidate: ${option}`);
  }
  return { periodMs, source, expression, level: named === undefined ? "ERROR" : levels[named], showFirst, count: 0 };
}
