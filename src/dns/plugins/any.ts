// any: a query for ANY gets the short answer of RFC 8482, and goes no further.
import { CLASSES, TYPES } from "../codes";
import { replyTo } from "../message";
import type { Plugin } from "../plugin";
import { answered } from "../plugin";

export const any: Plugin = {
  name: "any",
  setup() {
    return {
      name: "any",
      *serve(request, next) {
        const q = request.message.questions[0]!;
        if (q.type !== TYPES.ANY) return yield* next(request);
        const data = { kind: "text", strings: ["ANY obsoleted", "See RFC 8482"] } as const;
        return answered("any", replyTo(request.message, { answers: [{ name: q.name, type: TYPES.HINFO, class: CLASSES.IN, ttl: 8482, data }] }));
      },
    };
  },
};
