// Seeded chance. Each purpose draws from a stream of its own name, so that a new draw in one room does not reshuffle another.
import type { Stateful } from "./stateful";

export interface Stream {
  /** A 32-bit unsigned integer. */
  u32(): number;
  /** In [0, 1), with 32 bits. */
  float(): number;
  /** An integer in [0, n). */
  below(n: number): number;
  /** One of a non-empty list. */
  pick<T>(list: readonly T[]): T;
}

export class Random implements Stateful {
  /** Where each stream stands. */
  readonly #states = new Map<string, Int32Array>();
  readonly #streams = new Map<string, Stream>();

  constructor(readonly seed: number) {}

  /** The stream of that name; the same seed and name give the same draws. */
  stream(name: string): Stream {
    let stream = this.#streams.get(name);
    if (stream === undefined) {
      const state = new Int32Array([this.#first(name)]);
      this.#states.set(name, state);
      const u32 = (): number => draw(state);
      const float = (): number => u32() / 4294967296;
      const below = (n: number): number => Math.floor(float() * n);
      stream = { u32, float, below, pick: (list) => list[below(list.length)]! };
      this.#streams.set(name, stream);
    }
    return stream;
  }

  snapshot(): unknown {
    return new Map([...this.#states].map(([name, state]) => [name, state[0]!]));
  }

  /** Streams that were not drawn from at that time begin again. */
  restore(state: unknown): void {
    const saved = state as ReadonlyMap<string, number>;
    for (const [name, at] of saved) {
      this.stream(name);
      this.#states.get(name)![0] = at;
    }
    for (const [name, at] of this.#states) if (!saved.has(name)) at[0] = this.#first(name);
  }

  #first(name: string): number {
    return fnv1a(`${this.seed}/${name}`);
  }
}

/** splitmix32 over a state that begins at a hash of seed and name. */
function draw(state: Int32Array): number {
  const a = (state[0]! + 0x9e3779b9) | 0;
  state[0] = a;
  let t = a ^ (a >>> 16);
  t = Math.imul(t, 0x21f0aaad);
  t ^= t >>> 15;
  t = Math.imul(t, 0x735a2d97);
  return (t ^ (t >>> 15)) >>> 0;
}

function fnv1a(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
