// Entries of the connection table that a person makes or changes (conntrack -I, -A, -U), as net/netfilter/nf_conntrack_netlink.c
// takes them.
import type { Conntrack } from "./conntrack";
import { ASSURED, CONFIRMED, DST_DONE, DST_NAT, SEEN_REPLY, SRC_DONE, SRC_NAT } from "./conntrack-table";
import { viewOf, type ConnView } from "./conntrack-view";
import type { Tuple } from "./hooks";

export type MadeEntry = {
  readonly orig: Tuple;
  readonly reply: Tuple;
  /** Of the protocol. */
  readonly state: number;
  readonly seconds: number;
  readonly mark: number;
  readonly seenReply: boolean;
  readonly assured: boolean;
  readonly srcNat: boolean;
  readonly dstNat: boolean;
};

const rowOf = (ct: Conntrack, t: Tuple): number => ct.find(t.src, t.dst, t.sport, t.dport, t.proto);

/** False: one of its tuples is another's. */
export function makeEntry(ct: Conntrack, m: MadeEntry): boolean {
  if (rowOf(ct, m.orig) >= 0 || rowOf(ct, m.reply) >= 0) return false;
  ct.enable();
  const { table } = ct;
  const { now } = ct.ns.clock;
  const e = table.allocate(now);
  for (const [dir, t] of [m.orig, m.reply].entries()) table.setTuple(e, dir, t.src, t.dst, t.sport, t.dport, t.proto);
  const bits = SRC_DONE | DST_DONE | (m.seenReply ? SEEN_REPLY : 0) | (m.assured ? ASSURED : 0) | (m.srcNat ? SRC_NAT : 0) | (m.dstNat ? DST_NAT : 0);
  table.addStatus(e, bits);
  table.setState(e, m.state);
  table.setMark(e, m.mark);
  table.setExpiry(e, now + m.seconds * 1000);
  table.confirm(e);
  ct.tell("NEW", e, true);
  return true;
}

/** What -U changes; a status can only be added to. */
export type EntryChange = { readonly seconds?: number; readonly mark?: number; readonly seenReply?: true; readonly assured?: true; readonly state?: number };

/** The entry as it is then. */
export function changeEntry(ct: Conntrack, orig: Tuple, c: EntryChange): ConnView | undefined {
  const e = rowOf(ct, orig) >> 1;
  const { table } = ct;
  if (e < 0 || (table.status(e) & CONFIRMED) === 0) return undefined;
  if (c.seconds !== undefined) table.setExpiry(e, ct.ns.clock.now + c.seconds * 1000);
  if (c.mark !== undefined) table.setMark(e, c.mark);
  if (c.state !== undefined) table.setState(e, c.state);
  table.addStatus(e, (c.seenReply === true ? SEEN_REPLY : 0) | (c.assured === true ? ASSURED : 0));
  ct.tell("UPDATE", e, true);
  return viewOf(table, e, ct.ns.clock.now);
}
