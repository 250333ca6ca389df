// The match `recent` and its lists, as the kernel keeps them (xt_recent): for each address the times at which it was seen.
import { addrOfWords, addrWord, maskText as netmaskText, parseAddr, type Addr } from "../address";
import type { Family } from "../types";
import { RuleError, type MatchExtension, type Option } from "./extension";
import type { Rule } from "./rule";

/** What a list holds of an address. */
export type Seen = {
  /** Of the packet seen last. */
  readonly ttl: number;
  /** A ring of times in virtual milliseconds. */
  readonly stamps: readonly number[];
  /** Where in the ring the next one goes. */
  readonly next: number;
};
/** The address seen least recently first. */
export type RecentList = Map<Addr, Seen>;

const ring = 32;

/** Notes that an address was seen now. */
export function see(list: RecentList, address: Addr, ttl: number, now: number): void {
  const { stamps, next }: Pick<Seen, "stamps" | "next"> = list.get(address) ?? { stamps: [], next: 0 };
  list.delete(address);
  list.set(address, { ttl, stamps: next < stamps.length ? stamps.with(next, now) : [...stamps, now], next: (next + 1) % ring });
}

export function lastSeen({ stamps, next }: Seen): number {
  return stamps[(next + ring - 1) % ring]!;
}

/** The lists that a rule asks or fills. */
export function recentLists(rule: Rule): readonly string[] {
  return rule.parts.matches.flatMap((m) => m.recent ?? []);
}

const option = (options: readonly Option[], name: string): Option | undefined => options.find((o) => o.name === name);

export const recent: MatchExtension = {
  name: "recent",
  exclusive: ["set", "rcheck", "update", "remove"],
  options: { set: 0, rcheck: 0, update: 0, remove: 0, seconds: 1, hitcount: 1, reap: 0, rttl: 0, name: 1, rsource: 0, rdest: 0, mask: 1 },
  parse: (options, c) => {
    const modes = options.filter((o) => o.name === "set" || o.name === "rcheck" || o.name === "update" || o.name === "remove");
    const mode = modes[0];
    if (mode === undefined) throw new RuleError("recent: you must specify one of `--set', `--rcheck' `--update' or `--remove'");
    const seconds = option(options, "seconds")?.args[0];
    const hits = option(options, "hitcount")?.args[0];
    const reap = option(options, "reap") !== undefined;
    if (reap && seconds === undefined) throw new RuleError('recent: option "--reap" also requires "--seconds".');
    const name = option(options, "name")?.args[0] ?? "DEFAULT";
    const dest = option(options, "rdest") !== undefined;
    const maskOption = option(options, "mask")?.args[0];
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
      recent: name,
      save: `-m recent${not ? " !" : ""} --${mode.name}${rest} --name ${name} --mask ${mask} --${dest ? "rdest" : "rsource"}`,
      list: () =>
        `${not ? "! " : ""}recent: ${upper}${seconds === undefined ? "" : ` seconds: ${seconds}`}${reap ? " reap" : ""}${hits === undefined ? "" : ` hit_count: ${hits}`} name: ${name} side: ${dest ? "dest" : "source"} mask: ${mask}`,
      test: (p, s, memory) => {
        let list = memory.recent.get(name);
        if (list === undefined) memory.recent.set(name, (list = new Map()));
        const own = dest ? p.dst : p.src;
        const key = whole ? own : masked(own, maskAddr, p.family);
        const now = s.host.clock.now;
        // As it was before this machine forwarded it.
        const ttl = p.ttl + (s.in !== undefined && s.out !== undefined ? 1 : 0);
        const seen = list.get(key);
        s.host.trace.lookups++;
        if (mode.name === "set") {
          see(list, key, ttl, now);
          return !not;
        }
        if (seen === undefined) return not;
        if (mode.name === "remove") {
          list.delete(key);
          return !not;
        }
        // A stamp counts while it is no older than the window, as jiffies are compared.
        const live = window === undefined ? seen.stamps.length : seen.stamps.filter((t) => now <= t + window).length;
        const hit = live >= wanted && live > 0 ? !not : not;
        // Only the one seen least recently is looked at, and not if it is about to be seen again.
        if (reap && window !== undefined) {
          const [oldest, when] = list.entries().next().value!;
          if (!(oldest === key && mode.name === "update" && hit) && now > lastSeen(when) + window) list.delete(oldest);
        }
        if (mode.name === "update" && hit) see(list, key, ttl, now);
        return hit;
      },
    };
  },
};

function masked(a: Addr, mask: Addr, family: Family): Addr {
  return addrOfWords(family, [0, 1, 2, 3].map((i) => addrWord(a, i) & addrWord(mask, i)) as [number, number, number, number]);
}
