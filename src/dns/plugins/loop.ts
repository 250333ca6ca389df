// loop: at its start the server sends itself a question that nobody knows; who gets it back three times forwards to himself
// and ends. The sending is the server's work (it has the sockets); here the counting.
import { CorefileError } from "../corefile";
import { TYPES } from "../codes";
import { isSubdomain } from "../name";
import type { Plugin } from "../plugin";
import { ERR_ONCE } from "../plugin";

export const loop: Plugin = {
  name: "loop",
  setup(c, site) {
    for (let n = 0; c.next(); n++) {
      if (n > 0) throw new CorefileError(ERR_ONCE);
      if (c.nextArg()) throw c.argErr();
    }
    const zone = site.zones[0] ?? ".";
    const started = site.clock.now;
    const own = /^\d+\.\d+\.$/;
    let seen = 0;
    return {
      name: "loop",
      asksItself: zone,
      *serve(request, next) {
        const q = request.message.questions[0]!;
        if (q.type !== TYPES.HINFO || site.clock.now > started + 30000 || !isSubdomain(zone, q.name)) return yield* next(request);
        if (own.test(q.name.slice(0, zone === "." ? undefined : -zone.length)) && ++seen > 2) {
          const { from } = request;
          site.log(
            "FATAL",
            `plugin/loop: Loop (${from.ip}:${from.port} -> :53) detected for zone "${zone}", see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO ${q.name}"`,
          );
        }
        return yield* next(request);
      },
    };
  },
};
