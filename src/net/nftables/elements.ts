// The elements of a set, found by their keys: a hash table over numbers, as packets bring them. A Map would do, and takes
// five times as long for a key that is no small integer.
import type { Element } from "./syntax";

/** A key's lookup form: a number where its fields fit into one, else its values, of which all keys of a set have as many. */
export type Key = number | readonly number[];

const SMALLEST = 8;
const NOBODY = -1;

/** Elements by key, in the order in which they came. */
export class Elements {
  size = 0;
  /** How many numbers a key has. */
  #width = 1;
  /** By row: the key's numbers, the element (undefined: gone), and the next row of the same hash. */
  #keys = new Float64Array(SMALLEST);
  #rows: (Element | undefined)[] = [];
  #next = new Int32Array(SMALLEST);
  #buckets = new Int32Array(SMALLEST).fill(NOBODY);

  get(key: Key): Element | undefined {
    const row = this.#find(key);
    return row < 0 ? undefined : this.#rows[row];
  }

  /** Puts an element in, or in the place of the one with that key. */
  set(key: Key, element: Element): void {
    let row = this.#find(key);
    if (row < 0) {
      if (this.#rows.length === 0 && typeof key !== "number") this.#widen(key.length);
      if (this.#rows.length === this.#next.length) this.#resize();
      row = this.#rows.length;
      this.#rows.push(element);
      this.#write(key, row);
      this.#link(row);
      this.size++;
    } else this.#rows[row] = element;
  }

  delete(key: Key): boolean {
    const row = this.#find(key);
    if (row < 0) return false;
    this.#unlink(row);
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
    copy.#width = this.#width;
    copy.#keys = this.#keys.slice();
    copy.#rows = this.#rows.slice();
    copy.#next = this.#next.slice();
    copy.#buckets = this.#buckets.slice();
    return copy;
  }

  /** The same keys with other elements. */
  map(change: (element: Element) => Element): Elements {
    const copy = this.copy();
    copy.#rows = copy.#rows.map((element) => (element === undefined ? undefined : change(element)));
    return copy;
  }

  #find(key: Key): number {
    if (typeof key !== "number") return this.#findAll(key);
    const keys = this.#keys;
    for (let row = this.#buckets[mixed(key) & (this.#buckets.length - 1)]!; row >= 0; row = this.#next[row]!) if (keys[row] === key) return row;
    return NOBODY;
  }

  #findAll(key: readonly number[]): number {
    const width = this.#width;
    if (key.length !== width) return NOBODY; // an empty set
    let h = 0;
    for (let i = 0; i < width; i++) h = mixed(key[i]!, h);
    const keys = this.#keys;
    next: for (let row = this.#buckets[h & (this.#buckets.length - 1)]!; row >= 0; row = this.#next[row]!) {
      for (let i = 0, at = row * width; i < width; i++) if (keys[at + i] !== key[i]) continue next;
      return row;
    }
    return NOBODY;
  }

  /** Of an empty one. */
  #widen(width: number): void {
    this.#width = width;
    this.#keys = new Float64Array(this.#next.length * width);
  }

  #write(key: Key, row: number): void {
    if (typeof key === "number") this.#keys[row] = key;
    else this.#keys.set(key, row * this.#width);
  }

  #bucketOf(row: number): number {
    const width = this.#width;
    let h = 0;
    for (let i = 0, at = row * width; i < width; i++) h = mixed(this.#keys[at + i]!, h);
    return h & (this.#buckets.length - 1);
  }

  #link(row: number): void {
    const bucket = this.#bucketOf(row);
    this.#next[row] = this.#buckets[bucket]!;
    this.#buckets[bucket] = row;
  }

  #unlink(row: number): void {
    const bucket = this.#bucketOf(row);
    let at = this.#buckets[bucket]!;
    if (at === row) this.#buckets[bucket] = this.#next[row]!;
    else {
      while (this.#next[at] !== row) at = this.#next[at]!;
      this.#next[at] = this.#next[row]!;
    }
  }

  /** Makes room: rows of elements that are gone, or else twice as many. */
  #resize(): void {
    const { size } = this;
    const [keys, rows, width] = [this.#keys, this.#rows, this.#width];
    const room = size * 2 > rows.length ? rows.length * 2 : rows.length;
    this.#keys = new Float64Array(room * width);
    this.#next = new Int32Array(room);
    this.#buckets = new Int32Array(room).fill(NOBODY);
    if (size === rows.length) this.#keys.set(keys);
    else {
      this.#rows = [];
      rows.forEach((element, row) => {
        if (element === undefined) return;
        this.#keys.set(keys.subarray(row * width, (row + 1) * width), this.#rows.length * width);
        this.#rows.push(element);
      });
    }
    for (let row = 0; row < size; row++) this.#link(row);
  }
}

/** A number's hash, after that of the numbers before it. */
function mixed(key: number, before = 0): number {
  const h = Math.imul(before ^ key, 0x9e3779b1) ^ Math.imul((key / 4294967296) | 0, 0x85ebca77);
  return h ^ (h >>> 15);
}
