import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import { Random } from "../../src/base/random";
import { list } from "../../src/net/nftables/list";
import { createKubeProxy } from "../../src/proxy/kubeproxy";
import { normalise } from "../golden/compare.mjs";
import { FakeClient, fakeNode, putZoo, transcriptOutput } from "./world";

test.each(["kind-worker", "kind-worker2"])("the zoo's nftables table on %s is as recorded", (node) => {
  const clock = new Clock(Date.UTC(2026, 10, 21));
  const api = new FakeClient(clock);
  putZoo(api);
  const { netns, network, nft } = fakeNode(clock);
  const proxy = createKubeProxy({
    node,
    api: api.client,
    clock,
    random: new Random(1),
    network,
    netns,
    mode: "nftables",
    clusterCidrs: ["10.244.0.0/16"],
    serviceCidrs: ["10.96.0.0/16"],
  });
  proxy.start();
  clock.advanceTo(clock.now + 3000);
  const cmd = `docker exec ${node} nft list table ip kube-proxy`;
  const lines = (text: string): string[] =>
    normalise(
      {
        cmd,
        out: text
          .trimEnd()
          .split("\n")
          .map((l) => "1|" + l),
      },
      text,
    );
  const printed = list(nft, { what: "table", family: "ip", table: "kube-proxy" }, { handles: false, now: clock.now })!;
  expect(lines(printed)).toEqual(lines(transcriptOutput("200-zoo-nftables.t", cmd)));
  expect(list(nft, { what: "tables" }, { handles: false, now: 0 })).toBe("table ip kube-proxy\ntable ip6 kube-proxy\n");
});
