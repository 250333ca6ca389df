// What conntrack knows of protocols: the TCP states and how a segment changes them, and how long an idle entry lives.
// The table is the kernel's (nf_conntrack_proto_tcp.c); windows are not tracked.
import { ACK, CHUNK, FIN, RST, SYN } from "./packet";
import type { Sysctls } from "./sysctls";

export const tcpStates = ["NONE", "SYN_SENT", "SYN_RECV", "ESTABLISHED", "FIN_WAIT", "CLOSE_WAIT", "LAST_ACK", "TIME_WAIT", "CLOSE", "SYN_SENT2"] as const;
export const NONE = 0;
export const SYN_SENT = 1;
export const SYN_RECV = 2;
export const ESTABLISHED = 3;
export const TIME_WAIT = 7;

export const IGNORE = -1;
export const INVALID = -2;

const [no, ss, sr, es, fw, cw, la, tw, cl, s2, ig, iv] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, IGNORE, INVALID];

/** [direction][syn, synack, fin, ack, rst, none][old state] */
const transitions: readonly (readonly (readonly number[])[])[] = [
  [
    [ss, ss, ig, ig, ig, ig, ig, ss, ss, s2],
    [iv, iv, sr, iv, iv, iv, iv, iv, iv, sr],
    [iv, iv, fw, fw, la, la, la, tw, cl, iv],
    [es, iv, es, es, cw, cw, tw, tw, cl, iv],
    [iv, cl, cl, cl, cl, cl, cl, cl, cl, cl],
    [iv, iv, iv, iv, iv, iv, iv, iv, iv, iv],
  ],
  [
    [iv, s2, iv, iv, iv, iv, iv, ss, iv, s2],
    [iv, sr, ig, ig, ig, ig, ig, ig, ig, sr],
    [iv, iv, fw, fw, la, la, la, tw, cl, iv],
    [iv, ig, sr, es, cw, cw, tw, tw, cl, ig],
    [iv, cl, cl, cl, cl, cl, cl, cl, cl, cl],
    [iv, iv, iv, iv, iv, iv, iv, iv, iv, iv],
  ],
];
void no;

/** The state after a segment; IGNORE or INVALID. `reply`: it goes in the reply direction. */
export function nextTcpState(old: number, flags: number, reply: boolean): number {
  const kind = (flags & RST) !== 0 ? 4 : (flags & SYN) !== 0 ? ((flags & ACK) !== 0 ? 1 : 0) : (flags & FIN) !== 0 ? 2 : (flags & ACK) !== 0 ? 3 : 5;
  return transitions[reply ? 1 : 0]![kind]![old]!;
}

export const sctpStates = [
  "NONE",
  "CLOSED",
  "COOKIE_WAIT",
  "COOKIE_ECHOED",
  "ESTABLISHED",
  "SHUTDOWN_SENT",
  "SHUTDOWN_RECD",
  "SHUTDOWN_ACK_SENT",
  "HEARTBEAT_SENT",
] as const;
export const SCTP_ESTABLISHED = 4;

const [sn, sc, sw, se, sx, st, sv, sa, sh] = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** [direction][chunk][old state] (nf_conntrack_proto_sctp.c); chunks that are not here change nothing. */
const chunkTransitions: readonly Readonly<Record<number, readonly number[]>>[] = [
  {
    [CHUNK.INIT]: [sc, sc, sw, se, sx, sc, sc, sa, sw],
    [CHUNK.INIT_ACK]: [sc, sc, sw, se, sx, st, sv, sa, sc],
    [CHUNK.ABORT]: [sc, sc, sc, sc, sc, sc, sc, sc, sc],
    [CHUNK.SHUTDOWN]: [sc, sc, sw, se, st, st, sv, sa, sc],
    [CHUNK.SHUTDOWN_ACK]: [sa, sc, sw, se, sx, sa, sa, sa, sa],
    [CHUNK.ERROR]: [sc, sc, sw, se, sx, st, sv, sa, sc],
    [CHUNK.COOKIE_ECHO]: [sc, sc, se, se, sx, st, sv, sa, sc],
    [CHUNK.COOKIE_ACK]: [sc, sc, sw, sx, sx, st, sv, sa, sc],
    [CHUNK.SHUTDOWN_COMPLETE]: [sc, sc, sw, se, sx, st, sv, sc, sc],
    [CHUNK.HEARTBEAT]: [sh, sc, sw, se, sx, st, sv, sa, sh],
    [CHUNK.HEARTBEAT_ACK]: [sc, sc, sw, se, sx, st, sv, sa, sh],
  },
  {
    [CHUNK.INIT]: [iv, sc, sw, se, sx, st, sv, sa, iv],
    [CHUNK.INIT_ACK]: [iv, sw, sw, se, sx, st, sv, sa, iv],
    [CHUNK.ABORT]: [iv, sc, sc, sc, sc, sc, sc, sc, iv],
    [CHUNK.SHUTDOWN]: [iv, sc, sw, se, sv, st, sv, sa, iv],
    [CHUNK.SHUTDOWN_ACK]: [iv, sc, sw, se, sx, sa, sa, sa, iv],
    [CHUNK.ERROR]: [iv, sc, sw, sc, sx, st, sv, sa, iv],
    [CHUNK.COOKIE_ECHO]: [iv, sc, se, se, sx, st, sv, sa, iv],
    [CHUNK.COOKIE_ACK]: [iv, sc, sw, sx, sx, st, sv, sa, iv],
    [CHUNK.SHUTDOWN_COMPLETE]: [iv, sc, sw, se, sx, st, sv, sc, iv],
    [CHUNK.HEARTBEAT]: [iv, sc, sw, se, sx, st, sv, sa, sh],
    [CHUNK.HEARTBEAT_ACK]: [iv, sc, sw, se, sx, st, sv, sa, sx],
  },
];
void sn;

/** The state after a chunk; INVALID. */
export function nextSctpState(old: number, chunk: number, reply: boolean): number {
  return chunkTransitions[reply ? 1 : 0]![chunk]?.[old] ?? old;
}

/** Chunks that begin no connection. */
export function sctpOutOfBlue(chunk: number): boolean {
  return chunk === CHUNK.ABORT || chunk === CHUNK.SHUTDOWN_COMPLETE || chunk === CHUNK.COOKIE_ACK;
}

/** Seconds, by sysctl name after "net.netfilter.nf_conntrack_", with the kernel's defaults. */
export const timeoutSysctls = {
  tcp_timeout_syn_sent: 120,
  tcp_timeout_syn_recv: 60,
  tcp_timeout_established: 432000,
  tcp_timeout_fin_wait: 120,
  tcp_timeout_close_wait: 60,
  tcp_timeout_last_ack: 30,
  tcp_timeout_time_wait: 120,
  tcp_timeout_close: 10,
  udp_timeout: 30,
  udp_timeout_stream: 120,
  icmp_timeout: 30,
  icmpv6_timeout: 30,
  sctp_timeout_closed: 10,
  sctp_timeout_cookie_echoed: 3,
  sctp_timeout_cookie_wait: 3,
  sctp_timeout_established: 210,
  sctp_timeout_heartbeat_sent: 30,
  sctp_timeout_shutdown_ack_sent: 3,
  sctp_timeout_shutdown_recd: 3,
  sctp_timeout_shutdown_sent: 3,
  generic_timeout: 600,
} as const;
type TimeoutName = keyof typeof timeoutSysctls;
const timeoutNames = Object.keys(timeoutSysctls) as readonly TimeoutName[];

/** A time-out's number, which Timeouts.ms takes: every packet asks for one. */
function timeout(name: TimeoutName): number {
  return timeoutNames.indexOf(name);
}

/** By the protocol's state. */
export const tcpTimeouts: readonly number[] = [
  timeout("tcp_timeout_syn_sent"),
  timeout("tcp_timeout_syn_sent"),
  timeout("tcp_timeout_syn_recv"),
  timeout("tcp_timeout_established"),
  timeout("tcp_timeout_fin_wait"),
  timeout("tcp_timeout_close_wait"),
  timeout("tcp_timeout_last_ack"),
  timeout("tcp_timeout_time_wait"),
  timeout("tcp_timeout_close"),
  timeout("tcp_timeout_syn_sent"),
];

export const sctpTimeouts: readonly number[] = [
  timeout("sctp_timeout_closed"),
  timeout("sctp_timeout_closed"),
  timeout("sctp_timeout_cookie_wait"),
  timeout("sctp_timeout_cookie_echoed"),
  timeout("sctp_timeout_established"),
  timeout("sctp_timeout_shutdown_sent"),
  timeout("sctp_timeout_shutdown_recd"),
  timeout("sctp_timeout_shutdown_ack_sent"),
  timeout("sctp_timeout_heartbeat_sent"),
];

export const udpTimeout = timeout("udp_timeout");
export const udpStreamTimeout = timeout("udp_timeout_stream");
export const icmpTimeout = timeout("icmp_timeout");
export const icmp6Timeout = timeout("icmpv6_timeout");
export const genericTimeout = timeout("generic_timeout");

/** The time-outs of a namespace: its sysctls, looked at again when they have changed. */
export class Timeouts {
  readonly #known = new Float64Array(timeoutNames.length);
  #version = -1;

  constructor(readonly sysctls: Sysctls) {}

  /** Milliseconds. @param at one of the numbers above */
  ms(at: number): number {
    if (this.#version !== this.sysctls.version) {
      this.#version = this.sysctls.version;
      timeoutNames.forEach((name, i) => (this.#known[i] = 1000 * Number(this.sysctls.get(`net.netfilter.nf_conntrack_${name}`) ?? timeoutSysctls[name])));
    }
    return this.#known[at]!;
  }
}
