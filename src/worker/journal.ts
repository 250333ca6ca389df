// What the terminals have shown since the start, in order: a terminal that is brought back to an earlier moment shows what
// it showed then, without playing anything again.

export type Chunk = { readonly terminal: string; readonly text: string; readonly fd: 0 | 1 | 2 };

/** Characters kept at most; what is older is forgotten, as a terminal's scrollback forgets it. */
const most = 1_000_000;

export class Journal {
  #chunks: Chunk[] = [];
  #size = 0;
  /** Chunks forgotten. */
  #gone = 0;

  write(chunk: Chunk): void {
    this.#chunks.push(chunk);
    this.#size += chunk.text.length;
    if (this.#size < most * 2) return;
    let from = 0;
    for (; this.#size > most; from++) this.#size -= this.#chunks[from]!.text.length;
    this.#chunks.splice(0, from);
    this.#gone += from;
  }

  /** A moment to come back to. */
  get mark(): number {
    return this.#gone + this.#chunks.length;
  }

  /** Forgets what came after a mark; gives what is left. */
  cut(mark: number): readonly Chunk[] {
    this.#chunks.length = Math.max(0, mark - this.#gone);
    this.#size = this.#chunks.reduce((sum, c) => sum + c.text.length, 0);
    return this.#chunks;
  }

  get chunks(): readonly Chunk[] {
    return this.#chunks;
  }
}
