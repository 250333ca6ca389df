// What the kernel itself answers: ICMP errors and resets.
import { ANY4, familyOf, type Addr } from "./address";
import type { RejectKind } from "./hooks";
import type { Namespace } from "./netns";
import { ACK, CT_RELATED, CT_REPLY, FIN, icmpError, isIcmpError, NO_DATA, RST, SYN, TCP, tcpPacket, type Packet } from "./packet";

/** An ICMP error about a packet, to its sender. */
export function sendError(ns: Namespace, about: Packet, type: number, code: number): void {
  if (isIcmpError(about) || familyOf(about.src) !== about.family || about.src === ANY4) return;
  let src: Addr | undefined = ns.isLocal(about.dst) ? about.dst : undefined;
  src ??= ns.sourceFor(about.src);
  if (src === undefined) return;
  // Of what it tells others, not itself.
  if (!ns.isLocal(about.src) && !ns.errorLimits.allow(about.src, ns.net.clock.now, Number(ns.sysctls.get("net.ipv4.icmp_ratelimit")))) return;
  const error = icmpError(type, code, src, about);
  if (about.ct >= 0) {
    ns.conntrack.attach(about);
    error.ct = about.ct;
    error.ctinfo = CT_RELATED + (about.ctinfo >= CT_REPLY ? 0 : CT_REPLY);
  }
  ns.net.enqueue(ns, error);
}

const v4Codes: Partial<Record<RejectKind, number>> = {
  "icmp-net-unreachable": 0,
  "icmp-host-unreachable": 1,
  "icmp-proto-unreachable": 2,
  "icmp-port-unreachable": 3,
  "icmp-net-prohibited": 9,
  "icmp-host-prohibited": 10,
  "icmp-admin-prohibited": 13,
};
const v6Codes: Partial<Record<RejectKind, number>> = {
  "icmp6-no-route": 0,
  "icmp6-adm-prohibited": 1,
  "icmp6-addr-unreachable": 3,
  "icmp6-port-unreachable": 4,
};

export function reject(ns: Namespace, p: Packet, kind: RejectKind): void {
  if (kind === "tcp-reset") {
    if (p.proto === TCP && (p.flags & RST) === 0) {
      ns.conntrack.attach(p);
      ns.net.enqueue(ns, resetFor(p, true));
    }
    return;
  }
  if (p.family === 4) sendError(ns, p, 3, v4Codes[kind] ?? 3);
  else sendError(ns, p, 1, v6Codes[kind] ?? 4);
}

/** The RST that answers a segment; `attached`: it belongs to the segment's connection (a rejecting rule's). */
export function resetFor(p: Packet, attached: boolean): Packet {
  const hasAck = (p.flags & ACK) !== 0;
  const length = p.data.length + ((p.flags & SYN) !== 0 ? 1 : 0) + ((p.flags & FIN) !== 0 ? 1 : 0);
  const r = tcpPacket(p.family, p.dst, p.dport, p.src, p.sport, hasAck ? RST : RST | ACK, hasAck ? p.ack : 0, hasAck ? 0 : (p.seq + length) | 0, NO_DATA);
  if (attached && p.ct >= 0) {
    r.ct = p.ct;
    r.ctinfo = CT_RELATED + (p.ctinfo >= CT_REPLY ? 0 : CT_REPLY);
  }
  return r;
}
