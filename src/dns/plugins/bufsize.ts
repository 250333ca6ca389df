// bufsize: answers are no longer than this over UDP, whatever the client says that it takes.
import type { Plugin } from "../plugin";
import { withSize } from "../response";

/** In bytes, as dnsflagday.net had it in 2020. */
const usual = 1232;

export const bufsize: Plugin = {
  name: "bufsize",
  setup(c) {
    c.next();
    const args = c.remainingArgs();
    const size = args.length === 0 ? usual : Number(args[0]);
    if (args.length > 1 || !Number.isInteger(size) || size < 512 || size > 4096) throw c.argErr();
    return {
      name: "bufsize",
      *serve(request, next) {
        const { edns } = request.message;
        if (edns === undefined || edns.udpSize <= size) return yield* next(request);
        const result = yield* next(withSize(request, size));
        return { ...result, udpSize: size };
      },
    };
  },
};
