// Who was there before: a neighbour that has answered is believed for a while after it fell silent, and what is sent to
// it meanwhile is lost without a word. Only when the kernel has doubted and probed in vain is it asked for anew, and its
// silence becomes an error (upstream: Linux net/core/neighbour.c). A state is worked out when somebody looks.
// Departs: the time for which a neighbour counts as reachable is drawn between 15 and 45 s for each device; here it is 30 s.
import type { Addr } from "./address";
import type { Link } from "./links";

/** base_reachable_time; delay_first_probe_time, then three probes a second apart. */
export const reachableMs = 30_000;
const delayMs = 5_000;
const probeMs = 3_000;

export type NeighbourState = "REACHABLE" | "STALE" | "DELAY" | "PROBE" | "FAILED" | "INCOMPLETE" | "PERMANENT";

/** The states that an entry can be given by hand. */
export type GivenState = "PERMANENT" | "REACHABLE" | "STALE" | "DELAY" | "PROBE" | "NOARP" | "FAILED" | "NONE" | "INCOMPLETE";

export type Known = {
  readonly mac: string;
  /** When it was last known to be there. */
  readonly confirmed: number;
  /** When something was sent to it last, in vain or not. */
  readonly used: number;
  /** When the kernel began to doubt: it waits, then probes. */
  readonly doubted: number | undefined;
  /** Set by hand, for good. */
  readonly permanent?: true;
};

/** A neighbour in use goes from reachable to delay, one that nobody sends to becomes stale and stays so. */
function settled(known: Known, now: number): Known {
  const end = known.confirmed + reachableMs;
  return known.doubted === undefined && now >= end && known.used >= end - delayMs ? { ...known, doubted: end } : known;
}

/** @param now milliseconds. */
export function stateOf(known: Known, now: number): NeighbourState {
  if (known.permanent === true) return "PERMANENT";
  const { doubted, confirmed } = settled(known, now);
  if (doubted === undefined) return now < confirmed + reachableMs ? "REACHABLE" : "STALE";
  return now < doubted + delayMs ? "DELAY" : now < doubted + delayMs + probeMs ? "PROBE" : "FAILED";
}

export class Neighbours {
  #known = new Map<Link, Map<Addr, Known>>();

  /** @param used when something was sent to it last, and arrived. */
  learn(link: Link, address: Addr, mac: string, used: number): void {
    let known = this.#known.get(link);
    if (known === undefined) this.#known.set(link, (known = new Map()));
    if (known.get(address)?.permanent !== true) known.set(address, { mac, confirmed: used, used, doubted: undefined });
  }

  /** An entry made by hand. */
  set(link: Link, address: Addr, known: Known): void {
    let own = this.#known.get(link);
    if (own === undefined) this.#known.set(link, (own = new Map()));
    own.set(address, known);
  }

  /** False if there was none. */
  drop(link: Link, address: Addr): boolean {
    return this.#known.get(link)?.delete(address) ?? false;
  }

  /** Something is sent to a silent neighbour: true while it is still believed to be there. */
  believes(link: Link, address: Addr, now: number): boolean {
    const map = this.#known.get(link);
    const known = map?.get(address);
    if (map === undefined || known === undefined) return false;
    if (known.permanent === true) return true;
    const state = stateOf(known, now);
    if (state === "FAILED" || !link.carrier) {
      map.delete(address);
      return false;
    }
    const { doubted } = settled(known, now);
    map.set(address, { ...known, used: now, doubted: doubted ?? (state === "STALE" ? now : undefined) });
    return true;
  }

  of(link: Link): ReadonlyMap<Addr, Known> {
    return this.#known.get(link) ?? nobody;
  }

  forget(link: Link): void {
    this.#known.delete(link);
  }

  /** @param name what a link is called, for a checkpoint. */
  snapshot(name: (link: Link) => string): unknown {
    return [...this.#known].map(([link, map]) => [name(link), new Map(map)] as const);
  }

  restore(state: unknown, find: (name: string) => Link | undefined): void {
    this.#known = new Map();
    for (const [name, map] of state as readonly (readonly [string, ReadonlyMap<Addr, Known>])[]) {
      const link = find(name);
      if (link !== undefined) this.#known.set(link, new Map(map));
    }
  }
}

const nobody: ReadonlyMap<Addr, Known> = new Map();
