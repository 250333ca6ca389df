// A node's nftables as the NetworkPolicy agent on that node has it. The agent is cut off when its node is: rules stay.
import type { PacketFilter } from "../controllers/types";
import { nftablesKey } from "../net/nftables/nftables";
import { NftError, type NftFamily } from "../net/nftables/syntax";
import type { Network } from "../net/types";

/** @param connected whether the node reaches the API server. Undefined: there is no such node. */
export function packetFilter(network: Network, node: string, connected: boolean): PacketFilter | undefined {
  const kernel = network.namespace(node)?.kernel;
  if (kernel === undefined) return undefined;
  return {
    connected,
    hasTable: (family, name) => kernel.peek(nftablesKey)?.table(family as NftFamily, name) !== undefined,
    run(lines) {
      try {
        kernel.slot(nftablesKey).runLines(lines);
      } catch (e) {
        if (!(e instanceof NftError)) throw e;
        return `${lines[e.line - 1] ?? ""}: ${e.message}`;
      }
      return undefined;
    },
  };
}
