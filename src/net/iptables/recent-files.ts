// The lists of `recent` as files: /proc/net/xt_recent holds one for each list that a rule of the namespace names.
import { addrText, parseAddr } from "../address";
import type { Netns } from "../types";
import { lastSeen, recentLists, see } from "./recent";
import { iptables } from "./state";

/** What the kernel's clock of 250 ticks a second shows of a time in milliseconds: it starts five minutes before it wraps. */
function jiffies(ms: number): number {
  return 0xffffffff - 75_000 + Math.floor((ms % 86_400_000) / 4) + 1;
}

export function recentNames(netns: Netns): readonly string[] {
  const kernel = netns.kernel.peek(iptables);
  const names = new Set<string>();
  for (const tables of kernel === undefined ? [] : Object.values(kernel.tables))
    for (const table of tables.values())
      for (const chain of table.chains.values()) for (const rule of chain.rules) for (const name of recentLists(rule)) names.add(name);
  return [...names].sort();
}

/** A list's file; undefined if no rule names it. */
export function readRecent(netns: Netns, name: string): string | undefined {
  if (!recentNames(netns).includes(name)) return undefined;
  const lines = [...(netns.kernel.peek(iptables)?.recent.get(name) ?? [])].map(
    ([address, seen]) =>
      `src=${addrText(address)} ttl: ${seen.ttl} last_seen: ${jiffies(lastSeen(seen))} oldest_pkt: ${seen.next} ${seen.stamps.map(jiffies).join(", ")}\n`,
  );
  return lines.join("");
}

/** "+ADDRESS" and "-ADDRESS" put one in or out, "/" empties the list. @returns false: nothing that the kernel takes. */
export function writeRecent(netns: Netns, name: string, text: string, now: number): boolean {
  const kernel = netns.kernel.peek(iptables);
  if (kernel === undefined || !recentNames(netns).includes(name)) return false;
  const what = text.trim();
  const address = parseAddr(what.slice(1));
  if (what === "/") kernel.recent.delete(name);
  else if (address === undefined) return false;
  else if (what.startsWith("-")) kernel.recent.get(name)?.delete(address);
  else if (what.startsWith("+")) {
    const list = kernel.recent.get(name) ?? new Map();
    kernel.recent.set(name, list);
    see(list, address, 0, now);
  } else return false;
  return true;
}
