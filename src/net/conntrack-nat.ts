// The NAT that stands on connections: what a new connection is translated to, chosen once (the kernel's nf_nat_setup_info).
import type { Addr } from "./address";
import { DST_DONE, DST_NAT, SRC_DONE, SRC_NAT, type ConnTable } from "./conntrack-table";
import type { NatRange } from "./hooks";
import { inverseType, isOneDestination, pickTuple, type Candidate } from "./nat";
import { ICMP, ICMP6, SCTP, TCP, UDP } from "./packet";
import type { Stream } from "../base/random";

/** The connections that are translated. */
export interface Translated {
  readonly table: ConnTable;
  readonly ns: { readonly chance: Stream };
  /** The entry that has a tuple, times two, plus its direction; -1 if none. */
  find(src: Addr, dst: Addr, sport: number, dport: number, proto: number): number;
  /** The confirmed entry that has the same tuple as this one, times two, plus its direction; -1 if none. */
  same(e: number, dir: 0 | 1): number;
  setReply(e: number, src: Addr, dst: Addr, sport: number, dport: number): void;
}

/** A rule's range with an address of the machine. Spelt out, since every packet through the rule makes one. */
export function toAddress(range: NatRange, address: Addr): NatRange {
  const { minPort, maxPort, random, fullyRandom, persistent } = range;
  return { min: address, max: address, minPort, maxPort, random, fullyRandom, persistent };
}

/** No rule translates it: it stays as it is, unless the tuple is taken. False: none is free. */
export function stay(ct: Translated, e: number, source: boolean): boolean {
  const t = ct.table;
  const i = ct.same(e, 1);
  if (i < 0 || i >> 1 === e) {
    t.addStatus(e, source ? SRC_DONE : DST_DONE);
    return true;
  }
  const here = source ? t.dst(e, 1) : t.src(e, 1);
  return setUpNat(ct, e, source, { min: here, max: here });
}

/** Chooses the translated tuple; false: none is free. */
export function setUpNat(ct: Translated, e: number, source: boolean, range: NatRange): boolean {
  const t = ct.table;
  const done = source ? SRC_DONE : DST_DONE;
  if ((t.status(e) & done) !== 0) return true;
  const proto = t.proto(e);
  const icmp = proto === ICMP || proto === ICMP6;
  if (!source && (proto === TCP || proto === UDP || proto === SCTP) && isOneDestination(range)) {
    if (range.min !== t.src(e, 1) || range.minPort !== t.sport(e, 1)) {
      ct.setReply(e, range.min!, t.dst(e, 1), range.minPort!, t.dport(e, 1));
      t.addStatus(e, DST_NAT);
    }
    t.addStatus(e, DST_DONE);
    return true;
  }
  const current: Candidate = {
    src: t.dst(e, 1),
    dst: t.src(e, 1),
    sport: icmp ? t.sport(e, 1) : t.dport(e, 1),
    dport: icmp ? inverseType(t.dport(e, 1)) : t.sport(e, 1),
  };
  const taken = (c: Candidate): boolean => {
    const i = icmp ? ct.find(c.dst, c.src, c.sport, inverseType(c.dport), proto) : ct.find(c.dst, c.src, c.dport, c.sport, proto);
    return i >= 0 && i >> 1 !== e;
  };
  const wanted = pickTuple(current, proto, source, range, taken, ct.ns.chance);
  if (wanted === undefined) return false;
  if (wanted.src !== current.src || wanted.dst !== current.dst || wanted.sport !== current.sport || wanted.dport !== current.dport) {
    if (icmp) ct.setReply(e, wanted.dst, wanted.src, wanted.sport, inverseType(wanted.dport));
    else ct.setReply(e, wanted.dst, wanted.src, wanted.dport, wanted.sport);
    t.addStatus(e, source ? SRC_NAT : DST_NAT);
  }
  t.addStatus(e, done);
  return true;
}
