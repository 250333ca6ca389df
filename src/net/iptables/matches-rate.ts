// Matches that count or draw lots: statistic, limit, recent.
import { addrOfWords, addrWord, maskText as netmaskText, parseAddr, type Addr } from "../address";
import { RuleError, uint, type MatchExtension, type Option } from "./extension";

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
function shownRate(period: number): string {
  const down = [...units].reverse();
  let i = 1;
  for (; i < down.length; i++) {
    const span = down[i]![1] * 10000;
    if (period > span || Math.floor(span / period) < span % period) break;
  }
  const [name, seconds] = down[i - 1]!;
  return `${Math.floor((seconds * 10000) / period)}/${name}`;
}

const recent: MatchExtension = {
  name: "recent",
  exclusive: ["set", "rcheck", "update", "remove"],
  options: { set: 0, rcheck: 0, update: 0, remove: 0, seconds: 1, hitcount: 1, reap: 0, rttl: 0, name: 1, rsource: 0, rdest: 0, mask: 1 },
  parse: (options, c) => {
    const modes = options.filter((o) => o.name === "set" || o.name === "rcheck" || o.name === "update" || o.name === "remove");
    const mode = modes[0];
    if (mode === undefined) throw new RuleError("recent: you must specify one of `--set', `--rcheck' `--update' or `--remove'");
    const seconds = opt(options, "seconds")?.args[0];
    const hits = opt(options, "hitcount")?.args[0];
    const reap = opt(options, "reap") !== undefined;
    if (reap && seconds === undefined) throw new RuleError('recent: option "--reap" also requires "--seconds".');
    const name = opt(options, "name")?.args[0] ?? "DEFAULT";
    const dest = opt(options, "rdest") !== undefined;
    const maskOption = opt(options, "mask")?.args[0];
    const full = netmaskText(c.family, c.family === 4 ? 32 : 128);
    const mask = maskOption ?? full;
    const maskAddr = parseAddr(mask);
    if (maskAddr === undefined) throw new RuleError(`recent: bad value for option "--mask"`);
    const upper = { set: "SET", rcheck: "CHECK", update: "UPDATE", remove: "REMOVE" }[mode.name as "set"]!;
    const rest = `${seconds === undefined ? "" : ` --seconds ${seconds}`}${reap ? " --reap" : ""}${hits === undefined ? "" : ` --hitcount ${hits}`}`;
    const whole = mask === full;
    const window = seconds === undefined ? undefined : Number(seconds) * 1000;
    const wanted = hits === undefined ? 1 : Number(hits);
    const not = mode.invert;
    return {
      save: `-m recent${not ? " !" : ""} --${mode.name}${rest} --name ${name} --mask ${mask} --${dest ? "rdest" : "rsource"}`,
      list: () =>
        `${not ? "! " : ""}recent: ${upper}${seconds === undefined ? "" : ` seconds: ${seconds}`}${reap ? " reap" : ""}${hits === undefined ? "" : ` hit_count: ${hits}`} name: ${name} side: ${dest ? "dest" : "source"} mask: ${mask}`,
      test: (p, s, memory) => {
        let table = memory.recent.get(name);
        if (table === undefined) memory.recent.set(name, (table = new Map()));
        const own = dest ? p.dst : p.src;
        const key = whole ? own : masked(own, maskAddr, p.family);
        const now = s.host.clock.now;
        const stamps = table.get(key);
        s.host.trace.lookups++;
        if (stamps === undefined) {
          if (mode.name !== "set") return not;
          table.set(key, [now]);
          return !not;
        }
        if (mode.name === "set") {
          table.set(key, keep(stamps, now));
          return !not;
        }
        if (mode.name === "remove") {
          table.delete(key);
          return !not;
        }
        // A stamp counts while it is no older than the window, as jiffies are compared.
        const live = window === undefined ? stamps : stamps.filter((t) => now <= t + window);
        const hit = live.length >= wanted && live.length > 0;
        if (reap && window !== undefined && !hit) {
          for (const [k, list] of table) if (now > list[list.length - 1]! + window) table.delete(k);
        }
        if (mode.name === "update" && hit !== not) table.set(key, keep(stamps, now));
        return hit !== not;
      },
    };
  },
};

/** The kernel keeps 20 stamps an address. */
function keep(stamps: readonly number[], now: number): readonly number[] {
  return stamps.length < 20 ? [...stamps, now] : [...stamps.slice(1), now];
}

function masked(a: Addr, mask: Addr, family: 4 | 6): Addr {
  return addrOfWords(family, [0, 1, 2, 3].map((i) => addrWord(a, i) & addrWord(mask, i)) as [number, number, number, number]);
}

export const rateMatches: readonly MatchExtension[] = [statistic, limit, recent];
