// Which incident a mystery outage is.
import { expect, test } from "vitest";
import type { LessonCard } from "../../src/lesson/format";
import { mostOutages, nextOutage, outageOf } from "../../src/lesson/outage";

const card = (slug: string, part: string): LessonCard => ({ slug, title: slug, part, minutes: 5, summary: "", steps: 2 });
const cards = [card("a-stable-address", "why"), card("selector", "incidents"), card("port", "incidents"), card("loopback", "incidents")];
const numbers = Array.from({ length: mostOutages }, (_, i) => i + 1);
const behind = (all: readonly LessonCard[]): readonly string[] => numbers.map((n) => outageOf(n, all).slug);

test("a number is always the same incident, and no lesson of another part", () => {
  expect(behind(cards)).toEqual(behind([...cards].reverse()));
  expect(behind(cards).slice(0, 6)).toEqual(["port", "loopback", "loopback", "selector", "port", "port"]);
});

test("every incident has its share of the numbers", () => {
  for (const slug of ["selector", "port", "loopback"]) expect(behind(cards).filter((s) => s === slug).length).toBeGreaterThan(mostOutages / 5);
});

test("an incident more takes numbers, and moves none", () => {
  const before = behind(cards);
  const after = behind([...cards, card("late", "incidents")]);
  const moved = numbers.filter((n) => after[n - 1] !== before[n - 1]);
  expect(new Set(moved.map((n) => after[n - 1]))).toEqual(new Set(["late"]));
  expect(moved.length).toBeLessThan(mostOutages / 3);
});

test("the next one is not solved yet, while there is one", () => {
  const next = (from: number, ...solved: readonly string[]): string => outageOf(nextOutage(from, cards, (c) => solved.includes(c.slug)), cards).slug;
  const first = outageOf(1, cards).slug;
  const others = ["selector", "port", "loopback"].filter((s) => s !== first);
  expect(next(1)).toBe(first);
  expect(others).toContain(next(1, first));
  expect(next(mostOutages, first, others[0]!)).toBe(others[1]);
  expect(next(1, first, ...others)).toBe(first);
});
