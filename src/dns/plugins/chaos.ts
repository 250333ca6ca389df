// chaos: who the server is, for queries of class CH. Left out: the list of CoreDNS' owners, which authors.bind has where the
// Corefile names nobody.
import { CLASSES, TYPES } from "../codes";
import { replyTo } from "../message";
import type { Plugin } from "../plugin";
import { answered } from "../plugin";
import { hostnameOf } from "./nsid";

/** A character string is no longer. */
const longest = 255;

export const chaos: Plugin = {
  name: "chaos",
  setup(c, site) {
    c.next();
    const [version = "CoreDNS-1.14.2", ...names] = c.remainingArgs();
    const authors = [...new Set(names)].sort();
    const texts = new Map<string, readonly string[]>([
      ["authors.bind.", authors],
      ["version.bind.", [version]],
      ["version.server.", [version]],
      ["hostname.bind.", [hostnameOf(site)]],
      ["id.server.", [hostnameOf(site)]],
    ]);
    return {
      name: "chaos",
      *serve(request, next) {
        const q = request.message.questions[0]!;
        const found = q.class === CLASSES.CH && q.type === TYPES.TXT ? texts.get(q.name.toLowerCase()) : undefined;
        if (found === undefined) return yield* next(request);
        const answers = found.map((text) => {
          const data = { kind: "text", strings: [text.slice(0, longest)] } as const;
          return { name: q.name, type: TYPES.TXT, class: CLASSES.CH, ttl: 0, data };
        });
        return answered("chaos", replyTo(request.message, { answers }));
      },
    };
  },
};
