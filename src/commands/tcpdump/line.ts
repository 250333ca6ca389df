// One packet as tcpdump -nn prints it.
import { addrText } from "../../net/address";
import { ACK, CHUNK, FIN, ICMP, ICMP6, isEcho, isEchoRequest, isIcmp, PSH, RST, SCTP, SYN, TCP, UDP, type Packet } from "../../net/packet";
import { dontFragment, identifier, transportChecksums } from "../../net/packet-bytes";
import { dnsText } from "./dns";

/** First sequence numbers of the directions of each connection: later ones are shown relative to them. */
export type Sequences = Map<string, number>;

export type LineOptions = {
  readonly now: number | undefined;
  readonly link: string;
  readonly sequences: Sequences;
  /** -q */
  readonly quiet?: boolean;
  /** -S */
  readonly absolute?: boolean;
  readonly loopback?: boolean;
  /** -v */
  readonly verbose?: number;
  /** -e: what stands in the place of "IP". */
  readonly frame?: string;
};

export function packetLine(p: Packet, o: LineOptions): string {
  const six = p.family === 6;
  const ports = p.proto === TCP || p.proto === UDP || p.proto === SCTP;
  const end = (a: number, n: number): string => `${addrText(a)}${ports ? `.${n}` : ""}`;
  const verbose = o.verbose ?? 0;
  const text = `${end(p.src, p.sport)} > ${end(p.dst, p.dport)}: ${o.quiet === true && p.proto === TCP ? `tcp ${p.data.length}` : body(p, o)}`;
  const head = verbose > 0 ? `${networkText(p)}${six ? " " : "\n    "}` : "";
  const kind = o.frame ?? `${six ? "IP6" : "IP"} `;
  const quoted = verbose > 0 && p.inner !== undefined ? `\n\t${packetLine(p.inner, { ...o, now: undefined, link: "", frame: undefined }).trimEnd()}` : "";
  return `${o.now === undefined ? "" : `${clock(o.now)} `}${o.link}${kind}${head}${text}${quoted}\n`;
}

const protocolNames: Readonly<Record<number, string>> = { [TCP]: "TCP", [UDP]: "UDP", [ICMP]: "ICMP", [ICMP6]: "ICMPv6", [SCTP]: "SCTP" };

/** -v: the header of IP. */
function networkText(p: Packet): string {
  const proto = `${protocolNames[p.proto] ?? "unknown"} (${p.proto})`;
  if (p.family === 6)
    return `(${p.tos === 0 ? "" : `class 0x${p.tos.toString(16).padStart(2, "0")}, `}hlim ${p.ttl}, next-header ${proto} payload length: ${p.len - 40})`;
  return `(tos 0x${p.tos.toString(16)}${(p.tos & 3) === 0 ? "" : ",ECT"}, ttl ${p.ttl}, id ${identifier(p)}, offset 0, flags [${dontFragment(p) ? "DF" : "none"}], proto ${proto}, length ${p.len})`;
}

/** -v: what a link that leaves checksums to its device shows of them. */
function checksumText(p: Packet): string {
  const { partial, whole } = transportChecksums(p);
  const hex = (n: number): string => `0x${n.toString(16).padStart(4, "0")}`;
  return `, cksum ${hex(partial)} (${partial === whole ? "correct" : `incorrect -> ${hex(whole)}`})`;
}

function clock(ms: number): string {
  const t = new Date(Math.floor(ms)).toISOString().slice(11, 23);
  return `${t}${String(Math.floor((ms % 1) * 1000)).padStart(3, "0")}`;
}

/** A first window, and the segment size that is offered: of Ethernet's 1500 bytes, and of loopback's 65536. */
function opening(p: Packet, o: LineOptions): { readonly win: number; readonly mss: number } {
  const reply = (p.flags & ACK) !== 0;
  const six = p.family === 6;
  if (o.loopback === true) return { win: reply ? (six ? 65464 : 65483) : six ? 65476 : 65495, mss: six ? 65476 : 65495 };
  return { win: reply ? (six ? 64260 : 65160) : six ? 64800 : 64240, mss: six ? 1440 : 1460 };
}

function body(p: Packet, o: LineOptions): string {
  const { sequences } = o;
  const length = p.data.length;
  if (p.proto === TCP) {
    const flags = `${(p.flags & FIN) !== 0 ? "F" : ""}${(p.flags & SYN) !== 0 ? "S" : ""}${(p.flags & RST) !== 0 ? "R" : ""}${(p.flags & PSH) !== 0 ? "P" : ""}${(p.flags & ACK) !== 0 ? "." : ""}`;
    const seq = p.seq >>> 0;
    const own = `${p.src} ${p.sport} ${p.dst} ${p.dport}`;
    const other = `${p.dst} ${p.dport} ${p.src} ${p.sport}`;
    // As tcpdump does it: the first segment that acknowledges is shown with its own numbers, and those after it relative to it.
    const acks = (p.flags & ACK) !== 0;
    const fresh = acks && ((p.flags & SYN) !== 0 || !sequences.has(own));
    if (fresh) sequences.set(own, p.seq).set(other, (p.ack - 1) | 0);
    // Windows are told by 1024 bytes (32 MB of buffer at most, since Linux 6.16).
    if ((p.flags & (SYN | ACK)) === (SYN | ACK)) sequences.set(`${own} answers`, 1);
    const later = o.loopback === true || sequences.has(`${own} answers`) ? 64 : 63;
    const relative = acks && !fresh && o.absolute !== true;
    const mine = relative ? sequences.get(own)! : 0;
    const theirs = relative ? (sequences.get(other) ?? 0) : 0;
    const ack = (p.flags & ACK) !== 0 ? `, ack ${(p.ack - theirs) >>> 0}` : "";
    const from = (p.seq - mine) >>> 0;
    const place = length > 0 ? `, seq ${from}:${(from + length) >>> 0}` : (p.flags & (SYN | FIN | RST)) !== 0 ? `, seq ${from}` : "";
    const options =
      (p.flags & SYN) !== 0
        ? `, options [mss ${opening(p, o).mss},sackOK,TS val ${(seq >>> 3) + 1} ecr ${acks ? (((p.ack - 1) >>> 0) >>> 3) + 1 : 0},nop,wscale 10]`
        : (p.flags & RST) !== 0
          ? ""
          : `, options [nop,nop,TS val ${(seq >>> 3) + 1} ecr ${((p.ack >>> 0) >>> 3) + 1}]`;
    return `Flags [${flags}]${(o.verbose ?? 0) > 0 ? checksumText(p) : ""}${place}${ack}, win ${(p.flags & RST) !== 0 ? 0 : (p.flags & SYN) !== 0 ? opening(p, o).win : later}${options}, length ${length}${http(p)}`;
  }
  if (p.proto === UDP) {
    if (o.quiet === true) return `UDP, length ${length}`;
    const sums = (o.verbose ?? 0) > 1 ? transportChecksums(p) : undefined;
    const hex = (n: number): string => `0x${n.toString(16).padStart(4, "0")}`;
    const checked = sums === undefined ? "" : sums.partial === sums.whole ? "[udp sum ok] " : `[bad udp cksum ${hex(sums.partial)} -> ${hex(sums.whole)}!] `;
    if ((p.sport === 53 || p.dport === 53) && p.inner === undefined && length > 0) return checked + dnsText(p.data, o.verbose ?? 0);
    return `${checked}UDP, length ${p.len - (p.family === 4 ? 28 : 48)}`;
  }
  if (p.proto === SCTP) return `sctp (1) ${chunkText(p)} `;
  if (isIcmp(p)) {
    const name = p.family === 4 ? "ICMP" : "ICMP6,";
    const size = p.len - (p.family === 4 ? 20 : 40);
    if (isEcho(p)) return `${name} echo ${isEchoRequest(p) ? "request" : "reply"}, id ${p.sport}, seq ${p.seq}, length ${size}`;
    const inner = p.inner;
    if (inner === undefined) return `${name} type-#${p.dport >> 8}, length ${size}`;
    const what = inner.proto === TCP ? "tcp" : inner.proto === UDP ? "udp" : inner.proto === SCTP ? "sctp" : "";
    const type = p.dport >> 8;
    const code = p.dport & 255;
    if (p.family === 4 && type === 3) {
      if (code === 3) return `ICMP ${addrText(inner.dst)} ${what} port ${inner.dport} unreachable, length ${size}`;
      return `ICMP ${code === 0 ? "net" : "host"} ${addrText(inner.dst)} unreachable${code === 10 || code === 13 ? " - admin prohibited" : ""}, length ${size}`;
    }
    if (p.family === 4 && type === 11) return `ICMP time exceeded in-transit, length ${size}`;
    return `${name} destination unreachable, length ${size}`;
  }
  return `ip-proto-${p.proto} ${length}`;
}

const chunkNames: Readonly<Record<number, string>> = {
  [CHUNK.INIT]: "INIT",
  [CHUNK.INIT_ACK]: "INIT ACK",
  [CHUNK.SACK]: "SACK",
  [CHUNK.ABORT]: "ABORT",
  [CHUNK.SHUTDOWN]: "SHUTDOWN",
  [CHUNK.SHUTDOWN_ACK]: "SHUTDOWN ACK",
  [CHUNK.COOKIE_ECHO]: "COOKIE ECHO",
  [CHUNK.COOKIE_ACK]: "COOKIE ACK",
  [CHUNK.SHUTDOWN_COMPLETE]: "SHUTDOWN COMPLETE",
};

/** An SCTP packet's chunk. The window is what a fresh socket of Linux has. */
function chunkText(p: Packet): string {
  if (p.flags === CHUNK.DATA) return `[DATA] (B)(E) [TSN: ${p.seq >>> 0}] [SID: 0] [SSEQ 0] [PPID 0x0]`;
  const name = `[${chunkNames[p.flags] ?? p.flags}]`;
  if (p.flags === CHUNK.INIT || p.flags === CHUNK.INIT_ACK)
    return `${name} [init tag: ${p.ack >>> 0}] [rwnd: 106496] [OS: 10] [MIS: ${p.flags === CHUNK.INIT ? 65535 : 10}] [init TSN: ${p.seq >>> 0}]`;
  if (p.flags === CHUNK.SACK) return `${name} [cum ack ${p.ack >>> 0}] [a_rwnd ${106496 - p.seq}] [#gap acks 0] [#dup tsns 0]`;
  return name;
}

/** HTTP's first line, as tcpdump shows it on ports that it knows. */
function http(p: Packet): string {
  if (p.data.length === 0 || ![80, 8080].some((n) => p.sport === n || p.dport === n)) return "";
  let line = "";
  for (const b of p.data) {
    if (b === 13 || b === 10) break;
    line += String.fromCharCode(b);
  }
  return /^(GET|HEAD|POST|PUT|HTTP)/.test(line) ? `: HTTP: ${line}` : ": HTTP";
}
