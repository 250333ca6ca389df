// The client tools against recordings of the real ones (BIND 9.18, BusyBox 1.35, curl 7.88, iputils, OpenBSD nc) in one
// network namespace with a real CoreDNS and dnsmasq: every line must be equal but for ids, cookies, times and ports.
import { describe, expect, it } from "vitest";
import { Lab, mask, recordings, words } from "./lab";

const all = recordings(new URL("./tools.t", import.meta.url));

describe("recorded", () => {
  for (const r of all) {
    it(r.cmd, () => {
      expect(mask(r.cmd, new Lab().run(words(r.cmd)))).toEqual(mask(r.cmd, r.lines));
    });
  }
  it("holds what it should", () => {
    expect(all.length).toBeGreaterThan(150);
  });
});
