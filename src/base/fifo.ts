// A queue whose room is used again: packets under way, datagrams that wait to be read, keys that wait for a controller.

/** So much room is kept. */
const KEPT = 8192;

/** First in, first out; its room is used again. */
export class Fifo<T> {
  #items: (T | undefined)[] = [];
  #head = 0;
  #tail = 0;

  push(item: T): void {
    this.#items[this.#tail++] = item;
  }

  get empty(): boolean {
    return this.#head === this.#tail;
  }

  take(): T | undefined {
    if (this.#head === this.#tail) return undefined;
    const item = this.#items[this.#head];
    this.#items[this.#head++] = undefined;
    if (this.#head === this.#tail) this.clear();
    return item;
  }

  clear(): void {
    if (this.#tail > KEPT || this.#head < this.#tail) this.#items = [];
    this.#head = this.#tail = 0;
  }
}
