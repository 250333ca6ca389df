// header: sets and clears flags of queries and of answers.
import { CorefileError } from "../corefile";
import type { Message } from "../message";
import type { Plugin } from "../plugin";

const flags = { aa: "authoritative", ra: "recursionAvailable", rd: "recursionDesired" } as const;
type Flags = Partial<Record<(typeof flags)[keyof typeof flags], boolean>>;

export const header: Plugin = {
  name: "header",
  setup(c) {
    const rules: { query: Flags; response: Flags } = { query: {}, response: {} };
    let found = false;
    while (!found && c.next()) {
      while (c.nextBlock()) {
        const selector = c.val().toLowerCase();
        if (selector !== "query" && selector !== "response")
          throw new CorefileError(`setting up rule: invalid selector=${selector} should be query or response`);
        const action = c.nextArg() ? c.val() : "";
        Object.assign(rules[selector], flagsOf(action, c.remainingArgs()));
        found = true;
      }
    }
    if (!found) throw c.argErr();
    return {
      name: "header",
      *serve(request, next) {
        const result = yield* next({ ...request, message: withFlags(request.message, rules.query) });
        return result.message === undefined ? result : { ...result, message: withFlags(result.message, rules.response) };
      },
    };
  },
};

function flagsOf(action: string, names: readonly string[]): Flags {
  const wrong = (why: string): CorefileError => new CorefileError(`setting up rule: ${why}`);
  if (action === "") throw wrong("no flag action provided");
  if (names.length === 0) throw wrong("invalid length for flags, at least one should be provided");
  const verb = action.toLowerCase();
  if (verb !== "set" && verb !== "clear") throw wrong(`unknown flag action=${verb}, should be set or clear`);
  const out: Flags = {};
  for (const name of names.map((n) => n.toLowerCase())) {
    if (!Object.hasOwn(flags, name)) throw wrong(`unknown/unsupported flag=${name}`);
    out[flags[name as keyof typeof flags]] = verb === "set";
  }
  return out;
}

function withFlags(message: Message, changed: Flags): Message {
  return { ...message, ...changed };
}
