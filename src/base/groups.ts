// Values found by what they have in common: the Pods of a node, the slices of a Service, who has an address.

/**
 * Values in groups, each value under a key of its own within its group, in the order in which they came. Most groups hold
 * one value: that needs no table, and a large cluster has tens of thousands of them.
 * A value must not be a Map.
 */
export class Groups<V> {
  #groups: Map<string, V | Map<string, V>>;

  /** @param keyOf a value's key: a value with the key of one that is there takes its place */
  constructor(
    private readonly keyOf: (value: V) => string,
    from?: Groups<V>,
  ) {
    this.#groups = new Map(from === undefined ? [] : [...from.#groups].map(([name, group]) => [name, group instanceof Map ? new Map(group) : group]));
  }

  add(group: string, value: V): void {
    const here = this.#groups.get(group);
    const key = this.keyOf(value);
    if (here instanceof Map) here.set(key, value);
    else if (here === undefined || this.keyOf(here) === key) this.#groups.set(group, value);
    else
      this.#groups.set(
        group,
        new Map([
          [this.keyOf(here), here],
          [key, value],
        ]),
      );
  }

  remove(group: string, key: string): void {
    const here = this.#groups.get(group);
    if (here === undefined) return;
    if (here instanceof Map) {
      here.delete(key);
      if (here.size === 0) this.#groups.delete(group);
    } else if (this.keyOf(here) === key) this.#groups.delete(group);
  }

  of(group: string): Iterable<V> {
    const here = this.#groups.get(group);
    if (here === undefined) return [];
    return here instanceof Map ? here.values() : [here];
  }

  size(group: string): number {
    const here = this.#groups.get(group);
    if (here === undefined) return 0;
    return here instanceof Map ? here.size : 1;
  }

  clear(): void {
    this.#groups.clear();
  }
}
