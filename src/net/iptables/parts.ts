// What a rule's arguments mean, as data.
import type { MatchResult, Need, TargetResult, Test } from "./extension";
import type { Iface, Net } from "./endpoints";

/** What a rule's arguments mean. */
export type Parts = {
  readonly src: Net | undefined;
  readonly dst: Net | undefined;
  readonly inLink: Iface | undefined;
  readonly outLink: Iface | undefined;
  readonly proto: number;
  readonly protoInverted: boolean;
  /** -f; false: ! -f; undefined: neither. No packet here is a fragment. */
  readonly fragment: boolean | undefined;
  readonly matches: readonly MatchResult[];
  readonly target: string;
  readonly result: TargetResult | undefined;
  /** Of these conntrack states (bits) the packet must have one; 0: asked is not, or not first. */
  readonly states: number;
  readonly tests: readonly Test[];
};

/** What must be known of a rule when it is put in. */
export type Outline = { readonly goto: boolean; readonly verdict: number; readonly needs: readonly Need[] };

export const natDrop = '\nThe "nat" table is not intended for filtering, the use of DROP is therefore inhibited.\n\n';
