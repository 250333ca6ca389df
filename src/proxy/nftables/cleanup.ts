// What goes when kube-proxy starts in another mode than nftables: its two tables.
import type { Netns } from "../../net/types";
import { tableName } from "./names";
import { nftablesOf } from "./proxier";

export function cleanupNftables(netns: Netns): void {
  const nft = nftablesOf(netns);
  for (const family of ["ip", "ip6"]) if (nft.table(family, tableName) !== undefined) nft.run(`delete table ${family} ${tableName}`);
}
