// What a packet does to the entry of its connection: the protocol's state, how long it is kept, and whether it is sure.
import {
  ESTABLISHED,
  genericTimeout,
  icmp6Timeout,
  icmpTimeout,
  IGNORE,
  INVALID,
  nextSctpState,
  nextTcpState,
  SCTP_ESTABLISHED,
  sctpTimeouts,
  SYN_RECV,
  SYN_SENT,
  tcpTimeouts,
  TIME_WAIT,
  udpStreamTimeout,
  udpTimeout,
  type Timeouts,
} from "./conntrack-state";
import { ASSURED, CONFIRMED, SEEN_REPLY, type ConnTable } from "./conntrack-table";
import { ACK, ICMP, ICMP6, RST, SCTP, SYN, TCP, UDP, type Packet } from "./packet";

/** The packet belongs to the connection. */
export const FITS = 0;
/** It does, and the connection is over with it. */
export const OVER = 1;

/** FITS, OVER, or INVALID where the packet cannot be one of the connection's. @param now virtual ms */
export function follow(t: ConnTable, e: number, p: Packet, reply: boolean, now: number, timeouts: Timeouts): number {
  if (p.proto === TCP) {
    const old = t.state(e);
    const next = nextTcpState(old, p.flags, reply);
    if (next === INVALID) return INVALID;
    if (next === IGNORE) return FITS;
    const seen = (t.status(e) & SEEN_REPLY) !== 0;
    if (!seen && (p.flags & RST) !== 0 && (t.status(e) & CONFIRMED) !== 0) return OVER;
    t.setState(e, next);
    if (seen && next === ESTABLISHED && (old === SYN_RECV || old === ESTABLISHED)) t.addStatus(e, ASSURED);
    t.setExpiry(e, now + timeouts.ms(tcpTimeouts[next]!));
    return FITS;
  }
  if (p.proto === SCTP) {
    const old = t.state(e);
    const next = nextSctpState(old, p.flags, reply);
    if (next === INVALID) return INVALID;
    t.setState(e, next);
    // The acknowledged cookie is what makes it sure.
    if (reply && next === SCTP_ESTABLISHED && old !== next) t.addStatus(e, ASSURED);
    t.setExpiry(e, now + timeouts.ms(sctpTimeouts[next]!));
    return FITS;
  }
  let timeout = p.proto === ICMP ? icmpTimeout : p.proto === ICMP6 ? icmp6Timeout : genericTimeout;
  if (p.proto === UDP) {
    timeout = udpTimeout;
    if ((t.status(e) & SEEN_REPLY) !== 0 && now > t.born(e) + 2000) {
      timeout = udpStreamTimeout; // still active after two seconds
      t.addStatus(e, ASSURED);
    }
  }
  t.setExpiry(e, now + timeouts.ms(timeout));
  return FITS;
}

/** Whether a SYN for a connection that has ended begins a new one. */
export function reopens(t: ConnTable, e: number, p: Packet, reply: boolean): boolean {
  return !reply && (p.flags & (SYN | ACK | RST)) === SYN && t.state(e) >= TIME_WAIT && nextTcpState(t.state(e), p.flags, false) === SYN_SENT;
}
