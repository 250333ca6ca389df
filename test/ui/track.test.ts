import fc from "fast-check";
import { expect, test } from "vitest";
import { trackMs } from "../../src/ui/shell/track";

test("the timeline's track has room for all that happened, not much more, and grows by steps", () => {
  expect([0, 15_000, 15_001, 16_000, 60_000, 61_000].map(trackMs)).toEqual([15_000, 15_000, 15_360, 16_384, 61_440, 61_440]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.nat(1000), (ms, more) => {
      expect(trackMs(ms)).toBeGreaterThanOrEqual(ms);
      if (ms > 15_000) expect(trackMs(ms)).toBeLessThan(ms * (1 + 1 / 16));
      expect(trackMs(ms + more)).toBeGreaterThanOrEqual(trackMs(ms));
    }),
  );
  const lengths = new Set(Array.from({ length: 600 }, (_, i) => trackMs(600_000 + i * 100)));
  expect(lengths.size).toBeLessThan(6);
});
