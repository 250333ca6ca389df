// A mystery outage: the state that an incident starts from and the complaint that came with it, without its title, its
// steps and its questions. It is over when the incident's last step holds.
import type { LessonCard } from "./format";

/** Numbers of outages: 1 to this. */
export const mostOutages = 999;

/** The incident behind a number; the same number is the same outage for everybody. */
export function outageOf(number: number, cards: readonly LessonCard[]): LessonCard {
  const incidents = cards.filter((c) => c.part === "incidents");
  return incidents[number % incidents.length]!;
}

/**
 * A number whose incident has not been solved, while there is one.
 * @param from where to begin, 1 to `mostOutages`.
 */
export function nextOutage(from: number, cards: readonly LessonCard[], solved: (card: LessonCard) => boolean): number {
  for (let i = 0; i < mostOutages; i++) {
    const number = ((from - 1 + i) % mostOutages) + 1;
    if (!solved(outageOf(number, cards))) return number;
  }
  return from;
}
