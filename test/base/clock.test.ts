// The virtual clock against a list that is sorted anew each time.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant("set" as const), n: fc.integer({ min: 0, max: 50 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("cancel" as const), n: fc.nat(400) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pass" as const), n: fc.integer({ min: 0, max: 20 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("back" as const), n: fc.constant(0) }) },
);

test("timers fire in the order of their times, then of their setting; cancelled ones never; a checkpoint goes on as its clock did", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 600 }), (steps) => {
      const fired: number[] = [];
      const make = (): Clock => {
        const clock = new Clock(1000);
        clock.on("test", (data) => void fired.push(data as number));
        return clock;
      };
      let clock = make();
      let waiting: { readonly id: number; readonly at: number; readonly n: number }[] = [];
      const expected: number[] = [];
      let set = 0;
      for (const s of steps) {
        if (s.do === "set") {
          const n = set++;
          waiting.push({ id: clock.after(s.n, "test", n), at: clock.now + s.n, n });
        } else if (s.do === "cancel") {
          const timer = waiting[s.n % (waiting.length || 1)];
          clock.cancel(timer?.id);
          waiting = waiting.filter((t) => t !== timer);
        } else if (s.do === "back") {
          const kept = clock.snapshot();
          clock.after(0, "test", -1); // of a timeline that is left
          const other = make();
          other.restore(kept);
          clock = other;
        } else {
          const until = clock.now + s.n;
          const due = waiting.filter((t) => t.at <= until).sort((a, b) => a.at - b.at || a.n - b.n);
          waiting = waiting.filter((t) => t.at > until);
          expected.push(...due.map((t) => t.n));
          clock.advanceTo(until);
          expect(clock.now).toBe(until);
        }
        expect(clock.next).toBe(waiting.length === 0 ? undefined : Math.min(...waiting.map((t) => t.at)));
      }
      expect(fired).toEqual(expected);
    }),
  );
});

test("a number that stands for no timer any more cancels nothing", () => {
  const clock = new Clock(0);
  const fired: unknown[] = [];
  clock.on("test", (data) => void fired.push(data));
  const first = clock.after(1, "test", "first");
  clock.advanceTo(1);
  for (let i = 0; i < 200; i++) clock.after(1, "test", i);
  clock.cancel(first);
  clock.advanceTo(2);
  expect(fired).toEqual(["first", ...Array.from({ length: 200 }, (_, i) => i)]);
});
