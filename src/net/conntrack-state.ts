// What conntrack knows of protocols: the TCP states and how a segment changes them, and how long an idle entry lives.
// The table is the kernel's (nf_conntrack_proto_tcp.c); windows are not tracked.
import { ACK, FIN, RST, SYN } from "./packet";
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
  sctp_timeout_established: 210,
  generic_timeout: 600,
} as const;
export type TimeoutName = keyof typeof timeoutSysctls;

export const tcpTimeouts: readonly TimeoutName[] = [
  "tcp_timeout_syn_sent",
  "tcp_timeout_syn_sent",
  "tcp_timeout_syn_recv",
  "tcp_timeout_established",
  "tcp_timeout_fin_wait",
  "tcp_timeout_close_wait",
  "tcp_timeout_last_ack",
  "tcp_timeout_time_wait",
  "tcp_timeout_close",
  "tcp_timeout_syn_sent",
];

/** The time-outs of a namespace: its sysctls, looked at again when they have changed. */
export class Timeouts {
  readonly #known: Record<TimeoutName, number> = { ...timeoutSysctls };
  #version = -1;

  constructor(readonly sysctls: Sysctls) {}

  seconds(name: TimeoutName): number {
    if (this.#version !== this.sysctls.version) {
      this.#version = this.sysctls.version;
      for (const key of Object.keys(timeoutSysctls) as TimeoutName[])
        this.#known[key] = Number(this.sysctls.get(`net.netfilter.nf_conntrack_${key}`) ?? timeoutSysctls[key]);
    }
    return this.#known[name];
  }
}
