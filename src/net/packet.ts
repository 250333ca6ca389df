// A packet and what the kernel remembers beside it (the "skb"). One object travels from the sender's socket to the
// receiver's and is changed in place: the trace, not the packet, remembers what it looked like before.
import type { Addr } from "./address";
import type { Family } from "./types";

export const TCP = 6;
export const UDP = 17;
export const ICMP = 1;
export const ICMP6 = 58;
export const SCTP = 132;

/** TCP flags, as the header has them. */
export const FIN = 1;
export const SYN = 2;
export const RST = 4;
export const PSH = 8;
export const ACK = 16;

export type Packet = {
  /** Its number in Network.traces: of its journey, which an answer does not share. */
  n: number;
  family: Family;
  proto: number;
  src: Addr;
  dst: Addr;
  /** Source port; the identifier of an ICMP echo. */
  sport: number;
  /** Destination port; type * 256 + code of ICMP. */
  dport: number;
  /** TCP flags. */
  flags: number;
  seq: number;
  ack: number;
  ttl: number;
  tos: number;
  /** Length of the whole packet in bytes, IP header included. */
  len: number;
  data: Uint8Array;
  /** The packet that an ICMP error quotes, as it was when the error arose. */
  inner: Packet | undefined;

  // What the kernel keeps beside the header. All of it is lost when the packet leaves its namespace.
  mark: number;
  /** Index of its conntrack entry; -1 none. */
  ct: number;
  /** 0 established, 1 related, 2 new; plus 3 in the reply direction; -1 invalid or untracked. */
  ctinfo: number;
  /** -j CT --notrack has been met. */
  untracked: boolean;
  /** -j TRACE has been met: xtables-monitor shows it. */
  traced: boolean;
};

export const NO_DATA = new Uint8Array(0);

export const CT_ESTABLISHED = 0;
export const CT_RELATED = 1;
export const CT_NEW = 2;
export const CT_REPLY = 3;
export const CT_NONE = -1;

export function newPacket(family: Family, proto: number, src: Addr, sport: number, dst: Addr, dport: number): Packet {
  const header = family === 4 ? 20 : 40;
  return {
    n: 0,
    family,
    proto,
    src,
    dst,
    sport,
    dport,
    flags: 0,
    seq: 0,
    ack: 0,
    ttl: 64,
    tos: 0,
    len: header,
    data: NO_DATA,
    inner: undefined,
    mark: 0,
    ct: -1,
    ctinfo: CT_NONE,
    untracked: false,
    traced: false,
  };
}

/** TCP's options: a SYN carries 20 bytes of them, every other segment 12 (timestamps). */
export function tcpPacket(
  family: Family,
  src: Addr,
  sport: number,
  dst: Addr,
  dport: number,
  flags: number,
  seq: number,
  ack: number,
  data: Uint8Array,
): Packet {
  const p = newPacket(family, TCP, src, sport, dst, dport);
  p.flags = flags;
  p.seq = seq;
  p.ack = ack;
  p.data = data;
  p.len += ((flags & SYN) !== 0 ? 40 : (flags & RST) !== 0 ? 20 : 32) + data.length;
  return p;
}

/** Chunk types of SCTP, as the packet's `flags` hold them. */
export const CHUNK = {
  DATA: 0,
  INIT: 1,
  INIT_ACK: 2,
  SACK: 3,
  HEARTBEAT: 4,
  HEARTBEAT_ACK: 5,
  ABORT: 6,
  SHUTDOWN: 7,
  SHUTDOWN_ACK: 8,
  ERROR: 9,
  COOKIE_ECHO: 10,
  COOKIE_ACK: 11,
  SHUTDOWN_COMPLETE: 14,
} as const;

/** Bytes of each kind of chunk beside its data: with the parameters and the cookie that Linux sends. */
const chunkBytes: Readonly<Record<number, number>> = { 0: 16, 1: 36, 2: 260, 3: 16, 6: 4, 7: 8, 8: 4, 10: 232, 11: 4, 14: 4 };

/** A packet with one chunk. @param chunk its type; @param seq its number; @param ack the tag, or the number that is acknowledged. */
export function sctpPacket(
  family: Family,
  src: Addr,
  sport: number,
  dst: Addr,
  dport: number,
  chunk: number,
  seq: number,
  ack: number,
  data: Uint8Array,
): Packet {
  const p = newPacket(family, SCTP, src, sport, dst, dport);
  p.flags = chunk;
  p.seq = seq;
  p.ack = ack;
  p.data = data;
  p.len += 12 + (chunkBytes[chunk] ?? 4) + ((data.length + 3) & ~3);
  return p;
}

export function udpPacket(family: Family, src: Addr, sport: number, dst: Addr, dport: number, data: Uint8Array): Packet {
  const p = newPacket(family, UDP, src, sport, dst, dport);
  p.data = data;
  p.len += 8 + data.length;
  return p;
}

export function echoPacket(family: Family, src: Addr, dst: Addr, reply: boolean, id: number, seq: number, size: number): Packet {
  const type = family === 4 ? (reply ? 0 : 8) : reply ? 129 : 128;
  const p = newPacket(family, family === 4 ? ICMP : ICMP6, src, id, dst, type * 256);
  p.seq = seq;
  p.len += 8 + size;
  return p;
}

/** An ICMP error about `about`, which is quoted as it is now. */
export function icmpError(type: number, code: number, src: Addr, about: Packet): Packet {
  const p = newPacket(about.family, about.family === 4 ? ICMP : ICMP6, src, 0, about.src, type * 256 + code);
  p.inner = { ...about, data: NO_DATA, inner: undefined };
  p.tos = 0xc0;
  p.len += 8 + Math.min(about.len, about.family === 4 ? 548 : 1192);
  return p;
}

export function isIcmp(p: Packet): boolean {
  return p.proto === ICMP || p.proto === ICMP6;
}

/** Echo request or reply: what conntrack follows by its identifier. */
export function isEcho(p: Packet): boolean {
  const type = p.dport >> 8;
  return p.family === 4 ? type === 8 || type === 0 : type === 128 || type === 129;
}

export function isEchoRequest(p: Packet): boolean {
  return p.dport >> 8 === (p.family === 4 ? 8 : 128);
}

/** Never an error about an error. */
export function isIcmpError(p: Packet): boolean {
  return isIcmp(p) && p.inner !== undefined;
}

/** Leaving a namespace scrubs what its kernel had noted. */
export function scrub(p: Packet): void {
  p.mark = 0;
  p.ct = -1;
  p.ctinfo = CT_NONE;
  p.untracked = false;
  p.traced = false;
}

export function protocolName(proto: number): string {
  return proto === TCP ? "tcp" : proto === UDP ? "udp" : proto === ICMP ? "icmp" : proto === ICMP6 ? "icmpv6" : proto === SCTP ? "sctp" : String(proto);
}
