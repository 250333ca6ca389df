// loadbalance: the order of A, AAAA and MX records is drawn anew for each answer; CNAMEs come first. Left out: the
// weighted policy (it reads a file) and preferred subnets.
import { CorefileError } from "../corefile";
import { RCODES, TYPES } from "../message";
import type { Rr } from "../message";
import type { Stream } from "../../base/random";
import type { Plugin } from "../plugin";

export const loadbalance: Plugin = {
  name: "loadbalance",
  setup(c, site) {
    while (c.next()) {
      const args = c.remainingArgs();
      if (args.length > 0 && args[0] !== "round_robin")
        throw new CorefileError(args[0] === "weighted" ? "weighted policy is not part of this simulation" : `unknown policy: ${args[0]}`);
      if (args.length > 1) throw c.err(`unknown property for ${args[0]}`);
      while (c.nextBlock()) throw c.err(`unknown property '${c.val()}'`);
    }
    return {
      name: "loadbalance",
      *serve(request, next) {
        const result = yield* next(request);
        const m = result.message;
        if (m === undefined || m.rcode !== RCODES.NOERROR || (m.answers.length < 2 && m.authority.length < 2 && m.additional.length < 2)) return result;
        return {
          ...result,
          message: {
            ...m,
            answers: shuffle(m.answers, site.random),
            authority: shuffle(m.authority, site.random),
            additional: shuffle(m.additional, site.random),
          },
        };
      },
    };
  },
};

function shuffle(records: readonly Rr[], random: Stream): readonly Rr[] {
  if (records.length < 2) return records;
  const cname = records.filter((r) => r.type === TYPES.CNAME);
  const address = records.filter((r) => r.type === TYPES.A || r.type === TYPES.AAAA);
  const mx = records.filter((r) => r.type === TYPES.MX);
  const rest = records.filter((r) => r.type !== TYPES.CNAME && r.type !== TYPES.A && r.type !== TYPES.AAAA && r.type !== TYPES.MX);
  return [...cname, ...rest, ...permute(address, random), ...permute(mx, random)];
}

function permute<T>(list: readonly T[], random: Stream): T[] {
  const out = [...list];
  for (let j = 0; j < out.length - 1; j++) {
    const p = j + random.below(out.length - j);
    [out[j], out[p]] = [out[p]!, out[j]!];
  }
  return out;
}
