// The elements of a set, found by their keys: a hash table over numbers, as packets bring them. A Map would do, and takes
// five times as long for a key that is no small integer.
import type { Element } from "./syntax";

/** A key's lookup form: a number where its fields fit into one, else a text. */
export type Key = number | string;

const SMALLEST = 8;
const NOBODY = -1;

/** Elements by key, in the order in which they came. */
export class Elements {
  size = 0;
  /** By row: the key (NaN: a text), the element (undefined: gone), and the next row of the same hash. */
  #keys = new Float64Array(SMALLEST);
  #rows: (Element | undefined)[] = [];
  #next = new Int32Array(SMALLEST);
  #buckets = new Int32Array(SMALLEST).fill(NOBODY);
  /** Rows of keys that are texts. */
  #texts: Map<string, number> | undefined;

  get(key: Key): Element | undefined {
    const row = this.#find(key);
    return row < 0 ? undefined : this.#rows[row];
  }

  /** Puts an element in, or in the place of the one with that key. */
  set(key: Key, element: Element): void {
    let row = this.#find(key);
    if (row < 0) {
      if (this.#rows.length === this.#keys.length) this.#resize();
      row = this.#rows.length;
      this.#rows.push(element);
      this.#link(key, row);
      this.size++;
    } else this.#rows[row] = element;
  }

  delete(key: Key): boolean {
    const row = this.#find(key);
    if (row < 0) return false;
    if (typeof key === "string") this.#texts!.delete(key);
    else this.#unlink(key, row);
    this.#rows[row] = undefined;
    this.size--;
    return true;
  }

  *values(): Generator<Element> {
    for (const element of this.#rows) if (element !== undefined) yield element;
  }

  copy(): Elements {
    const copy = new Elements();
    copy.size = this.size;
    copy.#keys = this.#keys.slice();
    copy.#rows = this.#rows.slice();
    copy.#next = this.#next.slice();
    copy.#buckets = this.#buckets.slice();
    copy.#texts = this.#texts === undefined ? undefined : new Map(this.#texts);
    return copy;
  }

  /** The same keys with other elements. */
  map(change: (element: Element) => Element): Elements {
    const copy = this.copy();
    copy.#rows = copy.#rows.map((element) => (element === undefined ? undefined : change(element)));
    return copy;
  }

  #find(key: Key): number {
    if (typeof key === "string") return this.#texts?.get(key) ?? NOBODY;
    const keys = this.#keys;
    for (let row = this.#buckets[hash(key) & (this.#buckets.length - 1)]!; row >= 0; row = this.#next[row]!) if (keys[row] === key) return row;
    return NOBODY;
  }

  #link(key: Key, row: number): void {
    if (typeof key === "string") {
      this.#keys[row] = NaN;
      (this.#texts ??= new Map()).set(key, row);
      return;
    }
    const bucket = hash(key) & (this.#buckets.length - 1);
    this.#keys[row] = key;
    this.#next[row] = this.#buckets[bucket]!;
    this.#buckets[bucket] = row;
  }

  #unlink(key: number, row: number): void {
    const bucket = hash(key) & (this.#buckets.length - 1);
    let at = this.#buckets[bucket]!;
    if (at === row) this.#buckets[bucket] = this.#next[row]!;
    else {
      while (this.#next[at] !== row) at = this.#next[at]!;
      this.#next[at] = this.#next[row]!;
    }
  }

  /** Makes room: rows of elements that are gone, or else twice as many. */
  #resize(): void {
    const [keys, rows, texts] = [this.#keys, this.#rows, this.#texts];
    const room = this.size * 2 > keys.length ? keys.length * 2 : keys.length;
    this.#keys = new Float64Array(room).fill(NaN);
    this.#next = new Int32Array(room);
    this.#buckets = new Int32Array(room).fill(NOBODY);
    if (this.size === rows.length) {
      // All stay in their rows.
      for (let row = 0; row < keys.length; row++) if (!Number.isNaN(keys[row]!)) this.#link(keys[row]!, row);
      return;
    }
    const names = new Map([...(texts ?? [])].map(([text, row]) => [row, text]));
    this.#rows = [];
    this.#texts = undefined;
    rows.forEach((element, row) => {
      if (element === undefined) return;
      this.#rows.push(element);
      this.#link(names.get(row) ?? keys[row]!, this.#rows.length - 1);
    });
  }
}

function hash(key: number): number {
  const h = Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca77);
  return h ^ (h >>> 15);
}
