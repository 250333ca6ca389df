import fc from "fast-check";
import { expect, test } from "vitest";
import { apply, diff } from "../../src/worker/delta";

const view = fc.record({
  head: fc.record({ n: fc.nat(3) }),
  rows: fc.uniqueArray(fc.record({ key: fc.constantFrom("a", "b", "c", "d", "e"), value: fc.nat(2) }), { selector: (r) => r.key }),
});

test("what is applied is what was meant, and nothing is sent for nothing", () =>
  fc.assert(
    fc.property(view, view, (before, after) => {
      const delta = diff(before, after);
      expect(delta === undefined ? before : apply(before, delta)).toEqual(after);
      expect(diff(after, structuredClone(after))).toBeUndefined();
      expect(apply(undefined, diff(undefined, after)!)).toEqual(after);
    }),
  ));

test("one row that changed is one row sent", () => {
  const rows = Array.from({ length: 100 }, (_, i) => ({ key: String(i), value: 0 }));
  const after = rows.map((r) => (r.key === "7" ? { ...r, value: 1 } : r));
  expect(diff({ head: 1, rows }, { head: 1, rows: after })).toEqual({ rows: [{ key: "7", value: 1 }] });
});
