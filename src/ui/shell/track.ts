// How much time the timeline's track has room for.

const SHORTEST = 15_000;

/** At least `ms`, and no more than a sixteenth of it beyond: whole steps, each a power of two. */
export function trackMs(ms: number): number {
  if (ms <= SHORTEST) return SHORTEST;
  const step = 2 ** Math.floor(Math.log2(ms / 16));
  return Math.ceil(ms / step) * step;
}
