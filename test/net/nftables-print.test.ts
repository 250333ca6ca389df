import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Clock } from "../../src/base/clock";
import type { HookHost } from "../../src/net/hooks";
import { Nftables } from "../../src/net/nftables/nftables";
import { list } from "../../src/net/nftables/list";
import { NftError } from "../../src/net/nftables/syntax";
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

// [command, chain, what nft 1.0.6 said, how it listed the chain's rules afterwards], recorded from the real tool.
type Recorded = { readonly base: string; readonly cases: readonly (readonly [string, string, string, readonly string[]])[] };
const recorded = JSON.parse(readFileSync(new URL("nft-1.0.6.json", import.meta.url), "utf8")) as Recorded;

test.each(recorded.cases)("%s", (command, chain, error, rules) => {
  const nft = kernel();
  nft.run(recorded.base);
  let said = "";
  try {
    nft.run(command + "\n");
  } catch (e) {
    if (!(e instanceof NftError)) throw e;
    said = `Error: ${e.message}\n${command}\n${" ".repeat(e.from - 1)}${"^".repeat(Math.max(1, e.to - e.from + 1))}\n`;
  }
  expect(said).toBe(error);
  const listed = list(nft, { what: "chain", family: "ip", table: "t", name: chain }, { handles: false, now: 0 })!;
  expect(
    listed
      .split("\n")
      .slice(3, -3)
      .map((l) => l.trim()),
  ).toEqual(rules);
});
