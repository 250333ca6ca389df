// Who was there before: a neighbour that has answered is believed for a while after it fell silent, and what is sent to
// it meanwhile is lost without a word. Only then it is asked for anew, and its silence becomes an error.
import type { Addr } from "./address";
import type { Link } from "./links";

/** From its last use until a doubt arises (base_reachable_time), then a delay of 5 s and three probes. */
const reachableMs = 30_000;
const doubtMs = 8_000;

export type Known = {
  readonly mac: string;
  /** When something was sent to it last and arrived. */
  readonly used: number;
  /** When it is given up; undefined until something is sent to it in vain. */
  readonly until: number | undefined;
};

export class Neighbours {
  #known = new Map<Link, Map<Addr, Known>>();

  learn(link: Link, address: Addr, mac: string, used: number): void {
    let known = this.#known.get(link);
    if (known === undefined) this.#known.set(link, (known = new Map()));
    known.set(address, { mac, used, until: undefined });
  }

  /** Something is sent to a silent neighbour: true while it is still believed to be there. */
  believes(link: Link, address: Addr, now: number): boolean {
    const map = this.#known.get(link);
    const known = map?.get(address);
    if (map === undefined || known === undefined) return false;
    const until = known.until ?? Math.max(now, known.used + reachableMs) + doubtMs;
    if (now >= until || !link.carrier) {
      map.delete(address);
      return false;
    }
    map.set(address, { ...known, until });
    return true;
  }

  get(link: Link, address: Addr): Known | undefined {
    return this.#known.get(link)?.get(address);
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
