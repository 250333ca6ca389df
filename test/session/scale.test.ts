// The scale lab's counts: what grows with the number of Services and what does not.
import { describe, expect, it } from "vitest";
import { Scale, type ScalePoint } from "../../src/session/scale";
import type { ProxyMode } from "../../src/proxy/kubeproxy";

const modes: readonly ProxyMode[] = ["userspace", "iptables", "ipvs", "nftables"];

function counts(): readonly ScalePoint[] {
  let calls = 0;
  const scale = new Scale(() => calls++); // the clock is the caller's
  return [10, 100].flatMap((services) => modes.map((mode) => scale.measure(mode, services)));
}

describe("counts", () => {
  const points = counts();
  const of = (mode: ProxyMode, services: number): ScalePoint => points.find((p) => p.mode === mode && p.services === services)!;

  it("rules, elements and what a connection meets", () => {
    expect(points.map(({ mode, services, pods, tried, lookups, rules, elements }) => [mode, services, pods, tried, lookups, rules, elements])).toEqual([
      ["userspace", 10, 50, 9.5, 0, 25, 0],
      ["iptables", 10, 50, expect.closeTo(21.3, 0), 0, 193, 0],
      ["ipvs", 10, 50, 11, expect.closeTo(5, 0), 28, 90],
      ["nftables", 10, 50, expect.closeTo(13, 0), expect.closeTo(7, 0), 32, 21],
      ["userspace", 100, 500, 54.5, 0, 205, 0],
      ["iptables", 100, 500, expect.closeTo(66.5, 0), 0, 1723, 0],
      ["ipvs", 100, 500, 11, expect.closeTo(5, 0), 28, 900],
      ["nftables", 100, 500, 13, 7, 122, 201],
    ]);
  });

  it("one endpoint's sync is the same for nftables, and for iptables holds what all Services share", () => {
    expect([of("nftables", 10).change.lines, of("nftables", 100).change.lines]).toEqual([3, 3]);
    // One line for each Service in KUBE-SERVICES, of which the real kube-proxy writes all each time.
    expect(of("iptables", 100).change.lines - of("iptables", 10).change.lines).toBe(90);
    expect(of("userspace", 100).change).toEqual({ lines: 0, bytes: 0, ms: 1 });
    expect(points.every((p) => p.first.ms === 1)).toBe(true);
  });

  it("a second count of the same size counts the same", () => {
    expect(counts()).toEqual(points);
  });
});
