// autopath: walks the asking Pod's search path on the server, so that a short name takes one query.
import { CorefileError } from "../corefile";
import { CLASSES, RCODES, TYPES } from "../codes";
import type { Message } from "../message";
import { isSubdomain, labels, matchZone, normalizeName } from "../name";
import type { Plugin, Result } from "../plugin";
import { clientWrite, origins } from "../plugin";

export const autopath: Plugin = {
  name: "autopath",
  setup(c, site) {
    let zones: readonly string[] = [];
    let fixed: readonly string[] = [];
    let from: string | undefined;
    while (c.next()) {
      const args = c.remainingArgs();
      const source = args.pop();
      if (source === undefined) throw new CorefileError("no resolv-conf specified");
      if (source.startsWith("@")) from = source.slice(1);
      else {
        const file = site.read(source);
        if (file === undefined) throw new CorefileError(`failed to parse ${JSON.stringify(source)}: open ${source}: no such file or directory`);
        fixed = [...(/^search\s+(.*)$/m.exec(file)?.[1]?.trim().split(/\s+/).map(normalizeName) ?? []), ""];
      }
      zones = origins(args, site);
    }
    return {
      name: "autopath",
      *serve(request, next) {
        const asked = request.message.questions[0]!;
        if (matchZone(zones, asked.name) === "") return yield* next(request);
        const path = (from === undefined ? fixed : site.handler(from)?.autopath?.(request)) ?? [];
        const first = path[0];
        if (first === undefined || first === "" || !isSubdomain(first, asked.name)) return yield* next(request);
        const base = labels(asked.name).slice(0, -labels(first).length).join(".");
        let original: Result | undefined;
        for (const domain of path) {
          const name = `${base}.${domain}`;
          const result = yield* next({ ...request, message: { ...request.message, questions: [{ ...asked, name }] } });
          if (result.error !== undefined) return result;
          original ??= result;
          if (!clientWrite(result.rcode) || result.message === undefined || result.message.rcode === RCODES.NXDOMAIN) continue;
          return { ...result, message: alias(result.message, asked.name) };
        }
        return original!;
      },
    };
  },
};

// A CNAME in front makes the client accept an answer about another name.
function alias(m: Message, original: string): Message {
  const first = m.answers.find((a) => a.name.toLowerCase() !== original.toLowerCase());
  const answers =
    first === undefined
      ? m.answers
      : [{ name: original, type: TYPES.CNAME, class: CLASSES.IN, ttl: first.ttl, data: { kind: "name" as const, target: first.name } }, ...m.answers];
  return { ...m, answers, questions: [{ ...m.questions[0]!, name: original }] };
}
