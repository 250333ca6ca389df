// loadbalance: the order of A, AAAA and MX records is drawn anew for each answer; CNAMEs come first. Addresses of preferred
// subnets may be put in front. Left out: the weighted policy, which reads a file that no ConfigMap here mounts.
import { addressBytes, inSubnet, subnet } from "../address";
import type { Subnet } from "../address";
import { CorefileError } from "../corefile";
import { RCODES, TYPES } from "../codes";
import type { Rr } from "../message";
import type { Stream } from "../../base/random";
import type { Plugin } from "../plugin";

export const loadbalance: Plugin = {
  name: "loadbalance",
  setup(c, site) {
    const preferred: Subnet[] = [];
    while (c.next()) {
      const args = c.remainingArgs();
      if (args.length > 0 && args[0] !== "round_robin")
        throw new CorefileError(args[0] === "weighted" ? "weighted policy is not part of this simulation" : `unknown policy: ${args[0]}`);
      if (args.length > 1) throw c.err(`unknown property for ${args[0]}`);
      while (c.nextBlock()) {
        if (c.val() !== "prefer") throw c.err(`unknown property '${c.val()}'`);
        for (const text of c.remainingArgs()) {
          const net = subnet(text);
          if (net === undefined) throw c.err(`invalid CIDR ${JSON.stringify(text)}: invalid CIDR address: ${text}`);
          preferred.push(net);
        }
      }
    }
    const arrange = (records: readonly Rr[]): readonly Rr[] => {
      const shuffled = shuffle(records, site.random);
      return preferred.length === 0 ? shuffled : preferredFirst(shuffled, preferred);
    };
    return {
      name: "loadbalance",
      *serve(request, next) {
        const result = yield* next(request);
        const m = result.message;
        if (m === undefined || m.rcode !== RCODES.NOERROR || (m.answers.length < 2 && m.authority.length < 2 && m.additional.length < 2)) return result;
        const message = { ...m, answers: arrange(m.answers), authority: shuffle(m.authority, site.random), additional: arrange(m.additional) };
        return { ...result, message };
      },
    };
  },
};

function isAddress(rr: Rr): boolean {
  return rr.type === TYPES.A || rr.type === TYPES.AAAA;
}

function shuffle(records: readonly Rr[], random: Stream): readonly Rr[] {
  if (records.length < 2) return records;
  const cname = records.filter((r) => r.type === TYPES.CNAME);
  const mx = records.filter((r) => r.type === TYPES.MX);
  const rest = records.filter((r) => r.type !== TYPES.CNAME && r.type !== TYPES.MX && !isAddress(r));
  return [...cname, ...rest, ...permute(records.filter(isAddress), random), ...permute(mx, random)];
}

function permute<T>(list: readonly T[], random: Stream): T[] {
  const out = [...list];
  for (let j = 0; j < out.length - 1; j++) {
    const p = j + random.below(out.length - j);
    [out[j], out[p]] = [out[p]!, out[j]!];
  }
  return out;
}

// Addresses by the first preferred subnet that holds them, the others last; what is neither alias nor address nor mail
// exchanger ends the section.
function preferredFirst(records: readonly Rr[], preferred: readonly Subnet[]): readonly Rr[] {
  const place = (rr: Rr): number => {
    const bytes = rr.data.kind === "address" ? addressBytes(rr.data.address) : undefined;
    const i = bytes === undefined ? -1 : preferred.findIndex((s) => inSubnet(bytes, s));
    return i < 0 ? preferred.length : i;
  };
  const addresses = records
    .filter(isAddress)
    .map((rr) => ({ rr, place: place(rr) }))
    .sort((a, b) => a.place - b.place)
    .map(({ rr }) => rr);
  const cname = records.filter((r) => r.type === TYPES.CNAME);
  const mx = records.filter((r) => r.type === TYPES.MX);
  return [...cname, ...addresses, ...mx, ...records.filter((r) => r.type !== TYPES.CNAME && r.type !== TYPES.MX && !isAddress(r))];
}
