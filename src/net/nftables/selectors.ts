// What most rules look at, each by a number: a packet's field, its mark, its connection's state. Reading one is a jump
// where a function of its own would be a call.
import type { HookState } from "../hooks";
import { SCTP, TCP, UDP } from "../packet";
import type { Packet } from "../packet";
import type { Expr } from "./syntax";

export type Selector = number;

/** -1: the packet has no such thing, so the rule does not match. */
export const NONE = -1;

/** No selector: the expression is read by a function. */
export const OTHER: Selector = -1;
const SADDR = 0;
const DADDR = 1;
const SADDR6 = 2;
const DADDR6 = 3;
const SPORT = 4;
const DPORT = 5;
const TCP_SPORT = 6;
const TCP_DPORT = 7;
const UDP_SPORT = 8;
const UDP_DPORT = 9;
const SCTP_SPORT = 10;
const SCTP_DPORT = 11;
const L4PROTO = 12;
const MARK = 13;
const STATE = 14;
const IIF = 15;
const OIF = 16;

const payloads: Readonly<Record<string, Selector>> = {
  "ip saddr": SADDR,
  "ip daddr": DADDR,
  "ip6 saddr": SADDR6,
  "ip6 daddr": DADDR6,
  "th sport": SPORT,
  "th dport": DPORT,
  "tcp sport": TCP_SPORT,
  "tcp dport": TCP_DPORT,
  "udp sport": UDP_SPORT,
  "udp dport": UDP_DPORT,
  "sctp sport": SCTP_SPORT,
  "sctp dport": SCTP_DPORT,
};
const metas: Readonly<Record<string, Selector>> = { l4proto: L4PROTO, mark: MARK, iif: IIF, iifname: IIF, oif: OIF, oifname: OIF };

export function selectorOf(e: Expr): Selector {
  if (e.k === "payload") return payloads[`${e.proto} ${e.field}`] ?? OTHER;
  if (e.k === "meta") return metas[e.key] ?? OTHER;
  return e.k === "ct" && e.key === "state" ? STATE : OTHER;
}

/** The value that a packet has there; NONE. */
export function select(selector: Selector, p: Packet, s: HookState): number {
  switch (selector) {
    case SADDR:
      return p.family === 4 ? p.src : NONE;
    case DADDR:
      return p.family === 4 ? p.dst : NONE;
    case SADDR6:
      return p.family === 6 ? p.src : NONE;
    case DADDR6:
      return p.family === 6 ? p.dst : NONE;
    case SPORT:
      return p.proto === TCP || p.proto === UDP || p.proto === SCTP ? p.sport : NONE;
    case DPORT:
      return p.proto === TCP || p.proto === UDP || p.proto === SCTP ? p.dport : NONE;
    case TCP_SPORT:
      return p.proto === TCP ? p.sport : NONE;
    case TCP_DPORT:
      return p.proto === TCP ? p.dport : NONE;
    case UDP_SPORT:
      return p.proto === UDP ? p.sport : NONE;
    case UDP_DPORT:
      return p.proto === UDP ? p.dport : NONE;
    case SCTP_SPORT:
      return p.proto === SCTP ? p.sport : NONE;
    case SCTP_DPORT:
      return p.proto === SCTP ? p.dport : NONE;
    case L4PROTO:
      return p.proto;
    case MARK:
      return p.mark >>> 0;
    case STATE:
      return s.host.conntrack.state(p) & 127;
    case IIF:
      return s.in === undefined ? NONE : s.in.nameId;
    case OIF:
      return s.out === undefined ? NONE : s.out.nameId;
    default:
      throw new Error(`selector ${selector}`);
  }
}
