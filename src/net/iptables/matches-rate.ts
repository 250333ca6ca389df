// Matches that count or draw lots: statistic, limit; and recent, which has a file of its own.
import { RuleError, uint, type MatchExtension, type Option } from "./extension";
import { recent } from "./recent";

const opt = (options: readonly Option[], name: string): Option | undefined => options.find((o) => o.name === name);

let serial = 0;

const statistic: MatchExtension = {
  name: "statistic",
  options: { mode: 1, probability: 1, every: 1, packet: 1 },
  parse: (options) => {
    const mode = opt(options, "mode")?.args[0] ?? "random";
    if (mode === "random") {
      const o = opt(options, "probability");
      if (o === undefined) throw new RuleError("--probability must be specified when using random mode");
      const value = Number(o.args[0]);
      if (!(value >= 0 && value <= 1) || o.args[0] === "") throw new RuleError('statistic: bad value for option "--probability", or out of range (0-1).');
      // The kernel compares 31 random bits with this integer, and prints are made from it.
      const bar = Math.round(value * 0x80000000);
      const text = (bar / 0x80000000).toFixed(11);
      const not = o.invert;
      return {
        save: `-m statistic --mode random${not ? " !" : ""} --probability ${text}`,
        list: () => `statistic mode random${not ? " !" : ""} probability ${text}`,
        test: (_p, s) => s.host.chance.u32() >>> 1 < bar !== not,
      };
    }
    if (mode !== "nth") throw new RuleError(`Bad mode "${mode}"`);
    const every = opt(options, "every");
    const packet = opt(options, "packet");
    if (every === undefined) throw new RuleError("--every must be specified when using nth mode");
    if (packet === undefined) throw new RuleError('statistic: option "--every" also requires "--packet".');
    const n = uint(every.args[0]!);
    const first = uint(packet.args[0]!);
    if (n === undefined || n === 0) throw new RuleError('statistic: bad value for option "--every", or out of range (1-4294967295).');
    if (first === undefined) throw new RuleError('statistic: bad value for option "--packet", or out of range (0-4294967295).');
    if (first >= n) throw new RuleError("the --packet p must be 0 <= p <= n-1");
    const key = `nth${++serial}`;
    const not = every.invert;
    return {
      save: `-m statistic --mode nth${not ? " !" : ""} --every ${n} --packet ${first}`,
      list: () => `statistic mode nth${not ? " !" : ""} every ${n} packet ${first}`,
      test: (_p, _s, memory) => {
        const count = (memory.counts.get(key) ?? first) + 1;
        const hit = count >= n;
        memory.counts.set(key, hit ? 0 : count);
        return hit !== not;
      },
    };
  },
};

const units: readonly (readonly [string, number])[] = [
  ["sec", 1],
  ["min", 60],
  ["hour", 3600],
  ["day", 86400],
];

const limit: MatchExtension = {
  name: "limit",
  options: { limit: 1, "limit-burst": 1 },
  fixed: ["limit", "limit-burst"],
  parse: (options) => {
    const text = opt(options, "limit")?.args[0] ?? "3/hour";
    const m = /^(\d+)(?:\/(s|sec|second|m|min|minute|h|hour|d|day))?$/.exec(text);
    if (m === null || Number(m[1]) === 0) throw new RuleError(`bad rate "${text}"'`);
    const unit = units.find(([name]) => name[0] === (m[2] ?? "s")[0])!;
    const given = uint(opt(options, "limit-burst")?.args[0] ?? "5", 10000);
    const burst = given === 0 ? 5 : given;
    if (burst === undefined) throw new RuleError('limit: bad value for option "--limit-burst", or out of range (0-10000).');
    // Stored as ten-thousandths of a second a packet, printed in the largest unit that says it exactly.
    const avg = Math.floor((10000 * unit[1]) / Number(m[1]));
    if (avg === 0) throw new RuleError(`Rate too fast "${text}"`);
    const rate = shownRate(avg);
    const key = `limit${++serial}`;
    const interval = avg / 10;
    return {
      save: `-m limit --limit ${rate}${burst === 5 ? "" : ` --limit-burst ${burst}`}`,
      list: () => `limit: avg ${rate} burst ${burst}`,
      test: (_p, s, memory) => {
        const now = s.host.clock.now;
        const cap = interval * burst;
        const had = memory.credits.get(key) ?? { credit: cap, at: now };
        const credit = Math.min(cap, had.credit + (now - had.at));
        const ok = credit >= interval;
        memory.credits.set(key, { credit: ok ? credit - interval : credit, at: now });
        return ok;
      },
    };
  },
};

/** The period printed back: in the smallest unit in which the rate still comes out whole. */
export function shownRate(period: number, scale = 10000): string {
  const down = [...units].reverse();
  let i = 1;
  for (; i < down.length; i++) {
    const span = down[i]![1] * scale;
    if (period > span || Math.floor(span / period) < span % period) break;
  }
  const [name, seconds] = down[i - 1]!;
  return `${Math.floor((seconds * scale) / period)}/${name}`;
}

export const rateMatches: readonly MatchExtension[] = [statistic, limit, recent];
