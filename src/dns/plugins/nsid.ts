// nsid: which server answers, for clients that ask with an option. What the server itself refuses gets the option back as it
// came, empty.
import { utf8 } from "../../base/bytes";
import { NSID } from "../message";
import type { Plugin, Site } from "../plugin";
import { ERR_ONCE } from "../plugin";
import { CorefileError } from "../corefile";

/** The container's own name. */
export function hostnameOf(site: Site): string {
  return site.read("/etc/hostname")?.trim() ?? "localhost";
}

export const nsid: Plugin = {
  name: "nsid",
  setup(c, site) {
    let id = hostnameOf(site);
    for (let i = 0; c.next(); i++) {
      if (i > 0) throw new CorefileError(ERR_ONCE);
      const args = c.remainingArgs();
      if (args.length > 0) id = args.join(" ");
    }
    const data = utf8(id);
    return {
      name: "nsid",
      *serve(request, next) {
        const result = yield* next(request);
        const { message } = result;
        if (message === undefined || request.message.edns?.options.some((o) => o.code === NSID) !== true) return result;
        const edns = message.edns ?? { version: 0, udpSize: 4096, dnssecOk: true, options: [] };
        const options = [...edns.options.filter((o) => o.code !== NSID), { code: NSID, data }];
        return { ...result, message: { ...message, edns: { ...edns, options } } };
      },
    };
  },
};
