// A mystery outage: the state that an incident starts from and the complaint that came with it, without its title, its
// steps and its questions. It is over when the incident's last step holds.
import type { LessonCard } from "./format";

/** Numbers of outages: 1 to this. */
export const mostOutages = 999;

/**
 * The incident behind a number; the same number is the same outage for everybody. Each incident bids for each number, and
 * the highest bid has it: an incident that is written later takes some numbers, and leaves all others as they were.
 */
export function outageOf(number: number, cards: readonly LessonCard[]): LessonCard {
  const incidents = cards.filter((c) => c.part === "incidents");
  return incidents.reduce((best, card) => (bid(number, card) > bid(number, best) ? card : best));
}

/** FNV-1a, 32 bit, its bits mixed once more: neighbours among the numbers are not neighbours among the bids. */
function bid(number: number, card: LessonCard): number {
  let h = 0x811c9dc5;
  for (const c of `${number} ${card.slug}`) h = Math.imul(h ^ c.charCodeAt(0), 0x01000193);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
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
