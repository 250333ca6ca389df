// What a kernel believes of a neighbour that fell silent, as Linux' states go (net/core/neighbour.c; 587-nodes recorded it).
import { describe, expect, it } from "vitest";
import { parseAddr } from "../../src/net/address";
import { newLink } from "../../src/net/links";
import { Neighbours, stateOf } from "../../src/net/neighbours";

const address = parseAddr("172.18.0.3")!;
const second = 1000;

function knownSince(used: number): { sends: (...at: number[]) => boolean[]; state: (at: number) => string | undefined } {
  const link = newLink("laptop", "kind", "bridge", 2);
  const neighbours = new Neighbours();
  neighbours.learn(link, address, "02:00:00:00:00:01", used);
  return {
    sends: (...at) => at.map((t) => neighbours.believes(link, address, t * second)),
    state: (at) => {
      const known = neighbours.of(link).get(address);
      return known === undefined ? undefined : stateOf(known, at * second);
    },
  };
}

describe("a neighbour that fell silent", () => {
  it("is stale after half a minute, and stays so while nobody sends", () => {
    const { state } = knownSince(0);
    expect([0, 29, 30, 3600].map(state)).toEqual(["REACHABLE", "REACHABLE", "STALE", "STALE"]);
  });

  it("is doubted from the first packet on: five seconds of delay, three of probes, then it has failed", () => {
    const { sends, state } = knownSince(0);
    expect(sends(60, 61, 63, 67)).toEqual([true, true, true, true]);
    expect([60, 64, 65, 67, 68].map(state)).toEqual(["DELAY", "DELAY", "PROBE", "PROBE", "FAILED"]);
    expect(sends(68, 69)).toEqual([false, false]);
  });

  it("goes on being believed where it was used just before its time was over", () => {
    const { sends, state } = knownSince(0);
    expect(sends(1, 26)).toEqual([true, true]);
    expect([29, 30, 34, 35, 38].map(state)).toEqual(["REACHABLE", "DELAY", "DELAY", "PROBE", "FAILED"]);
  });

  it("becomes stale where what was sent in vain lies further back", () => {
    const { sends, state } = knownSince(0);
    expect(sends(1, 4)).toEqual([true, true]);
    expect([30, 100].map(state)).toEqual(["STALE", "STALE"]);
  });
});
