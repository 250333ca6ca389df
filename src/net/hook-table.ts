// The functions registered at a namespace's hooks, sorted as they run. Functions of type "nat" are kept apart: the
// kernel's NAT (nat.ts) asks them for the first packet of a connection.
import type { HookEntry } from "./hooks";

export class HookTable {
  /** By hook, IPv4 first and IPv6 from 5. */
  readonly lists: HookEntry[][] = Array.from({ length: 10 }, () => []);
  readonly nat: HookEntry[][] = Array.from({ length: 10 }, () => []);
  #order = 0;
  readonly #ages = new Map<HookEntry, number>();

  add(entry: HookEntry): void {
    this.#ages.set(entry, this.#order++);
    const tables = entry.type === "nat" ? this.nat : this.lists;
    for (const family of [4, 6] as const) {
      if (entry.family !== undefined && entry.family !== family) continue;
      const at = entry.hook + (family === 4 ? 0 : 5);
      tables[at] = [...tables[at]!, entry].sort((a, b) => a.priority - b.priority || this.#ages.get(a)! - this.#ages.get(b)!);
    }
  }

  remove(owner: string): void {
    for (const tables of [this.lists, this.nat]) {
      for (let i = 0; i < tables.length; i++) if (tables[i]!.some((e) => e.owner === owner)) tables[i] = tables[i]!.filter((e) => e.owner !== owner);
    }
    for (const e of [...this.#ages.keys()]) if (e.owner === owner) this.#ages.delete(e);
  }
}
