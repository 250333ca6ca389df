import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import type { HookHost } from "../../src/net/hooks";
import { Nftables } from "../../src/net/nftables/nftables";
import { list } from "../../src/net/nftables/list";
import { transcriptOutput } from "../proxy/world";

function kernel(): Nftables {
  const host = { clock: new Clock(0), register: () => {}, unregister: () => {}, conntrack: { enable: () => {} } };
  return new Nftables(host as unknown as HookHost);
}

test.each(["kind-worker", "kind-worker2"])("print(parse(t)) === t for the recorded table of %s", (node) => {
  const recorded = transcriptOutput("200-zoo-nftables.t", `docker exec ${node} nft list table ip kube-proxy`);
  const nft = kernel();
  nft.run(recorded);
  expect(list(nft, { what: "table", family: "ip", table: "kube-proxy" }, { handles: false, now: 0 })).toBe(recorded);
});
