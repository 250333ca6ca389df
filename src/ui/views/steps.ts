// Steps of a packet as the page shows them.
import type { PacketStep } from "../../session/views/types";

/** What a rule asks of a packet, without what stands beside it already: its chain, its comment, what it does. */
export function asks(s: Pick<PacketStep, "text" | "verdict">): string {
  const bare = s.text
    .replace(/^-A \S+ /, "")
    .replace(/-m comment --comment ("[^"]*"|\S+) ?/, "")
    .replace(/ comment "[^"]*"$/, "")
    .replace(/(^| )-[jg] .*$/, "");
  return (s.verdict !== "" && bare.endsWith(s.verdict) ? bare.slice(0, -s.verdict.length) : bare).trim();
}
