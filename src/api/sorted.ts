// Sorted keys in chunks: a put in the middle of ten thousand keys moves a few hundred, not all of them. Chunks that a
// snapshot shares are copied when they change.

const FULL = 512;

export class SortedKeys {
  #chunks: string[][];
  #owned: boolean;
  #size: number;

  constructor(chunks: string[][] = [], size = 0) {
    this.#chunks = chunks;
    this.#owned = false;
    this.#size = size;
  }

  get size(): number {
    return this.#size;
  }

  /** The key must not be there yet. */
  add(key: string): void {
    this.#own();
    this.#size++;
    const chunks = this.#chunks;
    if (chunks.length === 0) {
      chunks.push([key]);
      return;
    }
    const i = this.#chunkOf(key);
    const chunk = [...chunks[i]!];
    const last = chunk[chunk.length - 1]!;
    if (key > last) chunk.push(key);
    else chunk.splice(lowerBound(chunk, key), 0, key);
    if (chunk.length > FULL) chunks.splice(i, 1, chunk.slice(0, FULL / 2), chunk.slice(FULL / 2));
    else chunks[i] = chunk;
  }

  remove(key: string): void {
    this.#own();
    const i = this.#chunkOf(key);
    const chunk = this.#chunks[i];
    if (chunk === undefined) return;
    const at = lowerBound(chunk, key);
    if (chunk[at] !== key) return;
    this.#size--;
    if (chunk.length === 1) this.#chunks.splice(i, 1);
    else this.#chunks[i] = [...chunk.slice(0, at), ...chunk.slice(at + 1)];
  }

  /** Keys from `from` (included) to `to` (not included), in order; undefined is no bound. */
  *range(from?: string, to?: string): Generator<string, void> {
    for (let i = from === undefined ? 0 : this.#chunkOf(from); i < this.#chunks.length; i++) {
      const chunk = this.#chunks[i]!;
      if (to !== undefined && chunk[0]! >= to) return;
      for (let j = from === undefined || chunk[0]! >= from ? 0 : lowerBound(chunk, from); j < chunk.length; j++) {
        const key = chunk[j]!;
        if (to !== undefined && key >= to) return;
        yield key;
      }
    }
  }

  /** A value that stays as it is; the constructor takes its parts. */
  share(): { readonly chunks: string[][]; readonly size: number } {
    this.#owned = false;
    return { chunks: this.#chunks, size: this.#size };
  }

  // Chunks are replaced, never changed; the list of chunks is copied once after it was shared.
  #own(): void {
    if (this.#owned) return;
    this.#chunks = [...this.#chunks];
    this.#owned = true;
  }

  /** The chunk that holds a key, or would. */
  #chunkOf(key: string): number {
    let [low, high] = [0, this.#chunks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#chunks[middle]![0]! <= key) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function lowerBound(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
