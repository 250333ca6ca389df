// minimal: answers without the records beside them.
import type { Plugin } from "../plugin";
import { typify } from "../response";

export const minimal: Plugin = {
  name: "minimal",
  setup(c) {
    c.next();
    if (c.nextArg()) throw c.argErr();
    return {
      name: "minimal",
      *serve(request, next) {
        const result = yield* next(request);
        const { message } = result;
        if (message === undefined || typify(message) !== "NOERROR") return result;
        return { ...result, message: { ...message, authority: [], additional: [] } };
      },
    };
  },
};
