// A packet as the bytes that it is on the wire, from its IP header on: for those who look at it byte by byte (tcpdump -X, -m
// string, -m u32). What no part here keeps is as Linux would most often have it. The links here leave checksums to the device,
// as veth's do: TCP's and UDP's are those of the addresses alone.
import { addrWord } from "./address";
import { ACK, CHUNK, FIN, ICMP, ICMP6, isEcho, PSH, RST, SCTP, SYN, TCP, UDP, type Packet } from "./packet";

/** The whole packet. Echo requests carry what ping puts there after its time stamp. */
export function packetBytes(p: Packet): Uint8Array {
  const bytes = new Uint8Array(p.len);
  const view = new DataView(bytes.buffer);
  const header = p.family === 4 ? 20 : 40;
  writeNetwork(p, view);
  if (p.proto === TCP) writeTcp(p, view, header);
  else if (p.proto === UDP) {
    view.setUint16(header, p.sport);
    view.setUint16(header + 2, p.dport);
    view.setUint16(header + 4, 8 + p.data.length);
  } else if (p.proto === ICMP || p.proto === ICMP6) writeIcmp(p, view, bytes, header);
  else if (p.proto === SCTP) {
    view.setUint16(header, p.sport);
    view.setUint16(header + 2, p.dport);
    view.setUint32(header + 4, p.flags === CHUNK.INIT ? 0 : p.ack);
    view.setUint8(header + 12, p.flags);
  }
  if (p.data.length > 0) bytes.set(p.data, p.len - p.data.length);
  const at = checksumAt(p, header);
  if (at === undefined) return bytes;
  if (p.proto === TCP || p.proto === UDP) view.setUint16(at, fold(pseudoSum(p, header)));
  else view.setUint16(at, checksum(bytes, header, pseudoSum(p, header)));
  return bytes;
}

/** TCP's or UDP's checksum as it stands in the packet, and as it would be right. */
export function transportChecksums(p: Packet): { readonly partial: number; readonly whole: number } {
  const header = p.family === 4 ? 20 : 40;
  const bytes = packetBytes(p);
  const at = checksumAt(p, header)!;
  const partial = (bytes[at]! << 8) | bytes[at + 1]!;
  bytes[at] = bytes[at + 1] = 0;
  return { partial, whole: checksum(bytes, header, pseudoSum(p, header)) };
}

function writeNetwork(p: Packet, view: DataView): void {
  if (p.family === 6) {
    view.setUint32(0, (0x60000000 | (p.tos << 20)) >>> 0);
    view.setUint16(4, p.len - 40);
    view.setUint8(6, p.proto);
    view.setUint8(7, p.ttl);
    for (let i = 0; i < 4; i++) {
      view.setInt32(8 + i * 4, addrWord(p.src, i));
      view.setInt32(24 + i * 4, addrWord(p.dst, i));
    }
    return;
  }
  view.setUint8(0, 0x45);
  view.setUint8(1, p.tos);
  view.setUint16(2, p.len);
  view.setUint16(4, identifier(p));
  view.setUint16(6, dontFragment(p) ? 0x4000 : 0);
  view.setUint8(8, p.ttl);
  view.setUint8(9, p.proto);
  view.setInt32(12, addrWord(p.src, 0));
  view.setInt32(16, addrWord(p.dst, 0));
  view.setUint16(10, checksum(new Uint8Array(view.buffer, 0, 20), 0, 0));
}

/** Linux numbers what may be fragmented, and what a connection sends: any number does, the same for the same packet. */
export function identifier(p: Packet): number {
  if (p.proto === TCP && ((p.flags & RST) !== 0 || (p.flags & (SYN | ACK)) === (SYN | ACK))) return 0;
  return Math.imul(p.seq + p.sport * 31 + p.dport, 0x9e3779b1) >>> 16;
}

/** Everything but ICMP's errors asks not to be fragmented. */
export function dontFragment(p: Packet): boolean {
  return p.inner === undefined && !((p.proto === ICMP || p.proto === ICMP6) && isEcho(p) && p.dport >> 8 === 0);
}

/** The window that a segment offers, as its header holds it. */
export function windowOf(p: Packet): number {
  if ((p.flags & RST) !== 0) return 0;
  if ((p.flags & SYN) !== 0) return (p.flags & ACK) !== 0 ? (p.family === 6 ? 64260 : 65160) : p.family === 6 ? 64800 : 64240;
  return 63;
}

function writeTcp(p: Packet, view: DataView, at: number): void {
  const size = p.len - at - p.data.length;
  view.setUint16(at, p.sport);
  view.setUint16(at + 2, p.dport);
  view.setUint32(at + 4, p.seq >>> 0);
  view.setUint32(at + 8, (p.flags & ACK) !== 0 ? p.ack >>> 0 : 0);
  view.setUint8(at + 12, (size / 4) << 4);
  view.setUint8(at + 13, p.flags & (FIN | SYN | RST | PSH | ACK));
  view.setUint16(at + 14, windowOf(p));
  if (size < 32) return;
  let o = at + 20;
  const stamp = (p.seq >>> 3) + 1;
  const echo = (p.flags & ACK) !== 0 ? ((p.ack >>> 0) >>> 3) + 1 : 0;
  if ((p.flags & SYN) !== 0) {
    view.setUint32(o, 0x02040000 | (p.family === 4 ? 1460 : 1440));
    view.setUint32(o + 4, 0x0402080a);
    view.setUint32(o + 8, stamp);
    view.setUint32(o + 12, echo);
    view.setUint32(o + 16, 0x01030307);
    return;
  }
  view.setUint32(o, 0x0101080a);
  o += 4;
  view.setUint32(o, stamp);
  view.setUint32(o + 4, echo);
}

function writeIcmp(p: Packet, view: DataView, bytes: Uint8Array, at: number): void {
  view.setUint8(at, p.dport >> 8);
  view.setUint8(at + 1, p.dport & 255);
  if (p.inner !== undefined) {
    const quoted = packetBytes({ ...p.inner, len: p.inner.len });
    bytes.set(quoted.subarray(0, p.len - at - 8), at + 8);
    return;
  }
  view.setUint16(at + 4, p.sport);
  view.setUint16(at + 6, p.seq);
  // ping: eight bytes of seconds, eight of microseconds, then counting bytes.
  for (let i = at + 24; i < p.len; i++) bytes[i] = (i - at - 8) & 255;
}

function checksumAt(p: Packet, header: number): number | undefined {
  if (p.proto === TCP) return header + 16;
  if (p.proto === UDP) return header + 6;
  return p.proto === ICMP || p.proto === ICMP6 ? header + 2 : undefined;
}

function pseudoSum(p: Packet, header: number): number {
  if (p.proto === ICMP) return 0;
  let sum = p.proto + p.len - header;
  for (let i = 0; i < (p.family === 4 ? 1 : 4); i++) for (const a of [p.src, p.dst]) sum += (addrWord(a, i) >>> 16) + (addrWord(a, i) & 0xffff);
  return sum;
}

function checksum(bytes: Uint8Array, from: number, begin: number): number {
  let sum = begin;
  for (let i = from; i < bytes.length; i += 2) sum += (bytes[i]! << 8) | (bytes[i + 1] ?? 0);
  return ~fold(sum) & 0xffff;
}

function fold(sum: number): number {
  let s = sum;
  while (s > 0xffff) s = (s & 0xffff) + (s >>> 16);
  return s;
}
