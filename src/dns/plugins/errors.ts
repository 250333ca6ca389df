// errors: logs what went wrong further down the chain. Left out: consolidation counts (its options are read).
import { RE2JS } from "re2js";
import { CorefileError } from "../corefile";
import { typeName } from "../message";
import type { Plugin } from "../plugin";
import { ERR_ONCE, parseDuration } from "../plugin";

export const errors: Plugin = {
  name: "errors",
  setup(c, site) {
    for (let n = 0; c.next(); n++) {
      if (n > 0) throw new CorefileError(ERR_ONCE);
      const args = c.remainingArgs();
      if (args.length > 1) throw c.argErr();
      if (args.length === 1 && args[0] !== "stdout") throw c.err(`invalid log file: ${args[0]}`);
      while (c.nextBlock()) {
        if (c.val() === "stacktrace") continue;
        if (c.val() !== "consolidate") throw c.syntaxErr(`Unknown field ${c.val()}`);
        const [period, pattern, ...rest] = c.remainingArgs();
        if (period === undefined || pattern === undefined || rest.length > 2) throw c.argErr();
        try {
          parseDuration(period);
          RE2JS.compile(pattern);
        } catch (e) {
          throw c.err((e as Error).message);
        }
        for (const option of rest)
          if (!["warning", "error", "info", "debug", "show_first"].includes(option)) throw c.err(`unknown option in consolidate: ${option}`);
      }
    }
    return {
      name: "errors",
      *serve(request, next) {
        const result = yield* next(request);
        if (result.error !== undefined) {
          const q = request.message.questions[0]!;
          site.log("ERROR", `plugin/errors: ${result.rcode} ${q.name.toLowerCase()} ${typeName(q.type)}: ${result.error}`);
        }
        return result;
      },
    };
  },
};
