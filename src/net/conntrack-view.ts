// Entries of the connection table as listings show them, and which of them a filter means.
import { addrText, familyOf, parseAddr, type Addr } from "./address";
import { ASSURED, DST_NAT, SEEN_REPLY, SRC_NAT, type ConnTable } from "./conntrack-table";
import type { ConntrackFilter, Tuple } from "./hooks";
import { ICMP, ICMP6, SCTP, TCP, UDP } from "./packet";

/** An entry as `conntrack -L` shows it; seconds until it ends. */
export type ConnView = {
  readonly orig: Tuple;
  readonly reply: Tuple;
  readonly state: number;
  readonly assured: boolean;
  readonly seenReply: boolean;
  readonly srcNat: boolean;
  readonly dstNat: boolean;
  readonly mark: number;
  readonly seconds: number;
};

export function viewOf(t: ConnTable, e: number, now: number): ConnView {
  const status = t.status(e);
  const seconds = Math.max(0, Math.floor((t.expiry(e) - now) / 1000));
  return {
    orig: t.tuple(e, 0),
    reply: t.tuple(e, 1),
    state: t.state(e),
    assured: (status & ASSURED) !== 0,
    seenReply: (status & SEEN_REPLY) !== 0,
    srcNat: (status & SRC_NAT) !== 0,
    dstNat: (status & DST_NAT) !== 0,
    mark: t.mark(e) >>> 0,
    seconds,
  };
}

/** Entries that have what a filter names. */
export function* matching(t: ConnTable, f: ConntrackFilter): Generator<number> {
  const id = (ip: string | undefined): Addr | undefined => (ip === undefined ? undefined : (parseAddr(ip) ?? -1));
  const [os, od, rs, rd] = [id(f.origSrc), id(f.origDst), id(f.replySrc), id(f.replyDst)];
  for (const e of t.entries()) {
    const status = t.status(e);
    if (f.family !== undefined && familyOf(t.src(e, 0)) !== f.family) continue;
    if (f.proto !== undefined && t.proto(e) !== f.proto) continue;
    if (
      (os !== undefined && t.src(e, 0) !== os) ||
      (od !== undefined && t.dst(e, 0) !== od) ||
      (rs !== undefined && t.src(e, 1) !== rs) ||
      (rd !== undefined && t.dst(e, 1) !== rd)
    )
      continue;
    if (
      (f.origSport !== undefined && t.sport(e, 0) !== f.origSport) ||
      (f.origDport !== undefined && t.dport(e, 0) !== f.origDport) ||
      (f.replySport !== undefined && t.sport(e, 1) !== f.replySport) ||
      (f.replyDport !== undefined && t.dport(e, 1) !== f.replyDport)
    )
      continue;
    if (f.mark !== undefined && ((t.mark(e) ^ f.mark) & (f.markMask ?? -1)) !== 0) continue;
    if (
      (f.srcNat === true && (status & SRC_NAT) === 0) ||
      (f.dstNat === true && (status & DST_NAT) === 0) ||
      (f.anyNat === true && (status & (SRC_NAT | DST_NAT)) === 0)
    )
      continue;
    yield e;
  }
}

export function tupleText(t: Tuple): string {
  const ends = `src=${addrText(t.src)} dst=${addrText(t.dst)}`;
  if (t.proto === ICMP || t.proto === ICMP6) return `${ends} type=${t.dport >> 8} code=${t.dport & 255} id=${t.sport}`;
  if (t.proto === TCP || t.proto === UDP || t.proto === SCTP) return `${ends} sport=${t.sport} dport=${t.dport}`;
  return ends;
}
