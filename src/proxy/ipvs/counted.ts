// Things that several may want: each is there as long as one of them does.

/** How many want a thing. Nearly always one alone: only those beyond the first are counted. */
export class Counted<K> {
  readonly #wanted: Set<K>;
  readonly #more: Map<K, number>;

  constructor(from?: Counted<K>) {
    this.#wanted = new Set(from === undefined ? [] : from.#wanted);
    this.#more = new Map(from === undefined ? [] : from.#more);
  }

  get size(): number {
    return this.#wanted.size;
  }

  has(thing: K): boolean {
    return this.#wanted.has(thing);
  }

  /** In the order in which they were first wanted. */
  get all(): ReadonlySet<K> {
    return this.#wanted;
  }

  /** One more wants it, or one less. */
  count(thing: K, by: 1 | -1): void {
    const { size } = this.#wanted;
    if (by === 1) {
      this.#wanted.add(thing);
      if (this.#wanted.size > size) return;
    }
    const more = (this.#more.get(thing) ?? 0) + by;
    if (more > 0) this.#more.set(thing, more);
    else if (more === 0) this.#more.delete(thing);
    else this.#wanted.delete(thing);
  }
}
