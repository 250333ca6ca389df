// Which incident a mystery outage is.
import { expect, test } from "vitest";
import type { LessonCard } from "../../src/lesson/format";
import { mostOutages, nextOutage, outageOf } from "../../src/lesson/outage";

const card = (slug: string, part: string): LessonCard => ({ slug, title: slug, part, minutes: 5, summary: "", steps: 2 });
const cards = [card("a-stable-address", "why"), card("selector", "incidents"), card("port", "incidents"), card("loopback", "incidents")];

test("a number is always the same incident, and no lesson of another part", () => {
  expect([1, 2, 3, 4, mostOutages].map((n) => outageOf(n, cards).slug)).toEqual(["port", "loopback", "selector", "port", "selector"]);
});

test("the next one is not solved yet, while there is one", () => {
  const next = (from: number, ...solved: readonly string[]): string => outageOf(nextOutage(from, cards, (c) => solved.includes(c.slug)), cards).slug;
  expect([next(1), next(1, "port"), next(mostOutages, "selector"), next(2, "loopback", "selector"), next(1, "port", "loopback", "selector")]).toEqual([
    "port",
    "loopback",
    "port",
    "port",
    "port",
  ]);
});
