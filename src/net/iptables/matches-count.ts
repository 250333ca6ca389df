// Matches that count by whom a packet is from, or to: hashlimit, connlimit; and quota.
import { inPrefix, prefixOf, prefixText } from "../address";
import type { Packet } from "../packet";
import { RuleError, uint, type MatchExtension } from "./extension";
import { shownRate } from "./matches-rate";
import { badValue, has, must, not, number, opt } from "./values";

let serial = 0;

const unitMs: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const modes = ["srcip", "srcport", "dstip", "dstport"] as const;
/** A rate is kept as so many parts of a second a packet. */
const scale = 1_000_000;

const hashlimit: MatchExtension = {
  name: "hashlimit",
  options: {
    "hashlimit-upto": 1,
    "hashlimit-above": 1,
    hashlimit: 1,
    "hashlimit-burst": 1,
    "hashlimit-mode": 1,
    "hashlimit-name": 1,
    "hashlimit-htable-size": 1,
    "hashlimit-htable-max": 1,
    "hashlimit-htable-expire": 1,
    "hashlimit-htable-gcinterval": 1,
    "hashlimit-srcmask": 1,
    "hashlimit-dstmask": 1,
  },
  exclusive: ["hashlimit-upto", "hashlimit", "hashlimit-above"],
  parse: (options, c) => {
    const o = opt(options, "hashlimit-upto") ?? opt(options, "hashlimit-above") ?? opt(options, "hashlimit");
    const name = must("hashlimit", options, "hashlimit-name").args[0]!;
    if (o === undefined) throw new RuleError("You have to specify --hashlimit");
    const m = /^(\d+)(?:\/(s|sec|second|m|min|minute|h|hour|d|day))?$/.exec(o.args[0]!);
    const rate = Number(m?.[1]);
    if (m === null || rate === 0) throw badValue("hashlimit", o);
    const unit = unitMs[(m[2] ?? "s")[0]!]!;
    const above = (o.name === "hashlimit-above") !== o.invert;
    const burstOption = opt(options, "hashlimit-burst");
    const burst = burstOption === undefined ? 5 : number("hashlimit", burstOption, 1_000_000, 1);
    const mode = opt(options, "hashlimit-mode");
    const by = mode?.args[0]!.split(",") ?? [];
    if (by.some((x) => !(modes as readonly string[]).includes(x))) throw badValue("hashlimit", mode!);
    const order = ["srcip", "srcport", "dstip", "dstport"].filter((x) => by.includes(x));
    const asked = [
      "hashlimit-htable-size",
      "hashlimit-htable-max",
      "hashlimit-htable-gcinterval",
      "hashlimit-htable-expire",
      "hashlimit-srcmask",
      "hashlimit-dstmask",
    ]
      .map((n) => ({ n, x: opt(options, n) }))
      .flatMap(({ n, x }) => (x === undefined ? [] : [{ n, value: number("hashlimit", x, n.endsWith("mask") ? (c.family === 4 ? 32 : 128) : 4294967295) }]));
    // Entries go after as long as one unit of the rate, unless said otherwise.
    const shown = asked.filter(
      ({ n, value }) => !(n === "hashlimit-htable-expire" && value === unit) && !(n === "hashlimit-htable-gcinterval" && value === 1000),
    );
    const text = shownRate(Math.floor((scale * (unit / 1000)) / rate), scale);
    const mask = (which: string): number => asked.find(({ n }) => n === `hashlimit-${which}mask`)?.value ?? (c.family === 4 ? 32 : 128);
    const [srcMask, dstMask] = [mask("src"), mask("dst")];
    const keyOf = (p: Packet): string =>
      order
        .map((x) =>
          x === "srcip" ? prefixText(prefixOf(p.src, srcMask)) : x === "dstip" ? prefixText(prefixOf(p.dst, dstMask)) : x === "srcport" ? p.sport : p.dport,
        )
        .join(" ");
    const interval = unit / rate;
    return {
      save: `-m hashlimit --hashlimit-${above ? "above" : "upto"} ${text} --hashlimit-burst ${burst}${order.length === 0 ? "" : ` --hashlimit-mode ${order.join(",")}`} --hashlimit-name ${name}${shown.map(({ n, value }) => ` --${n} ${value}`).join("")}`,
      list: () =>
        `limit: ${above ? "above" : "up to"} ${text} burst ${burst}${order.length === 0 ? "" : ` mode ${order.join("-")}`}${shown.map(({ n, value }) => ` ${n.slice("hashlimit-".length)} ${value}`).join("")}`,
      test: (p, s, memory) => {
        const { now } = s.host.clock;
        const key = `hashlimit ${name} ${keyOf(p)}`;
        const cap = interval * burst;
        const had = memory.credits.get(key) ?? { credit: cap, at: now };
        const credit = Math.min(cap, had.credit + (now - had.at));
        const within = credit >= interval;
        memory.credits.set(key, { credit: within ? credit - interval : credit, at: now });
        return within !== above;
      },
    };
  },
};

const connlimit: MatchExtension = {
  name: "connlimit",
  options: { "connlimit-upto": 1, "connlimit-above": 1, "connlimit-mask": 1, "connlimit-saddr": 0, "connlimit-daddr": 0 },
  exclusive: ["connlimit-upto", "connlimit-above"],
  parse: (options, c) => {
    const o = opt(options, "connlimit-above") ?? opt(options, "connlimit-upto");
    if (o === undefined) throw new RuleError('You must specify "--connlimit-above" or "--connlimit-upto".');
    const limit = number("connlimit", o, 4294967295);
    const full = c.family === 4 ? 32 : 128;
    const given = uint(opt(options, "connlimit-mask")?.args[0] ?? String(full)) ?? full;
    const mask = given > full ? full : given;
    const to = has(options, "connlimit-daddr");
    const above = (o.name === "connlimit-above") !== o.invert;
    return {
      save: `-m connlimit --connlimit-${above ? "above" : "upto"} ${limit} --connlimit-mask ${mask} --connlimit-${to ? "d" : "s"}addr`,
      list: () => `#conn ${to ? "dst" : "src"}/${mask} ${above ? ">" : "<="} ${limit}`,
      test: (p, s) => {
        const { conntrack } = s.host;
        const own = conntrack.original(p);
        const network = prefixOf(to ? (own?.dst ?? p.dst) : (own?.src ?? p.src), mask);
        // The packet's own connection counts, though it may not be in the table yet.
        let n = 0;
        let seen = false;
        conntrack.each((t) => {
          if (!inPrefix(to ? t.dst : t.src, network)) return;
          n++;
          seen ||= own !== undefined && t.proto === own.proto && t.src === own.src && t.sport === own.sport && t.dst === own.dst && t.dport === own.dport;
        });
        return n + (seen ? 0 : 1) > limit === above;
      },
      needs: [{ kind: "conntrack" }],
    };
  },
};

const quota: MatchExtension = {
  name: "quota",
  options: { quota: 1 },
  parse: (options) => {
    const o = must("quota", options, "quota");
    const bytes = number("quota", o, "18446744073709551615");
    const key = `quota${++serial}`;
    return {
      save: `-m quota ${not(o)}--quota ${bytes}`,
      list: () => `quota: ${bytes} bytes`,
      test: (p, _s, memory) => {
        const left = memory.counts.get(key) ?? bytes;
        const enough = left >= p.len;
        memory.counts.set(key, enough ? left - p.len : 0);
        return enough !== o.invert;
      },
    };
  },
};

export const countMatches: readonly MatchExtension[] = [hashlimit, connlimit, quota];
