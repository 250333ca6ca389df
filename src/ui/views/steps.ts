// Steps of a packet as the page shows them.
import type { Hop, PacketStep } from "../../session/views/types";
import { stopsOf } from "../cluster/journey";

/** What a rule asks of a packet, without what stands beside it already: its chain, its comment, what it does. */
export function asks(s: Pick<PacketStep, "text" | "verdict">): string {
  const bare = s.text
    .replace(/^-A \S+ /, "")
    .replace(/-m comment --comment ("[^"]*"|\S+) ?/, "")
    .replace(/ comment "[^"]*"$/, "")
    .replace(/(^| )-[jg] .*$/, "");
  return (s.verdict !== "" && bare.endsWith(s.verdict) ? bare.slice(0, -s.verdict.length) : bare).trim();
}

/** A step; the first of each stop of the way has the stop's number. */
export type Numbered = PacketStep & { readonly stop: number | undefined };

/** Gives steps the numbers that the picture has for the same way. A place is passed once, so that its hooks tell its stops apart. */
export function numbered(steps: readonly PacketStep[], path: readonly Hop[]): readonly Numbered[] {
  const stops = stopsOf(path);
  let before = -1;
  return steps.map((step) => {
    const exact = stops.findIndex((s, i) => i >= before && s.ns === step.ns && s.hook === step.hook);
    // The ends have no hook there: where it was sent, where it arrived, and a node at which it ended.
    const at = exact >= 0 ? exact : stops.findLastIndex((s) => s.ns === step.ns);
    const fresh = at >= 0 && at !== before;
    before = at;
    return { ...step, stop: fresh ? at + 1 : undefined };
  });
}
