// IPVS' own view of TCP: states by the segments that pass (net/netfilter/ipvs/ip_vs_proto_tcp.c), and how long a
// connection is kept in each.
import { ACK, FIN, RST, SYN } from "../packet";

export const stateNames = [
  "NONE",
  "ESTABLISHED",
  "SYN_SENT",
  "SYN_RECV",
  "FIN_WAIT",
  "TIME_WAIT",
  "CLOSE",
  "CLOSE_WAIT",
  "LAST_ACK",
  "LISTEN",
  "SYNACK",
  "UDP",
] as const;
export const NONE = 0;
export const ESTABLISHED = 1;
export const FIN_WAIT = 4;
export const TIME_WAIT = 5;
export const CLOSE = 6;
export const UDP_STATE = 11;

/** Seconds in each state, in the order of stateNames. */
export const timeouts = [2, 900, 120, 60, 120, 120, 10, 60, 30, 120, 120, 300] as const;

const [no, es, ss, sr, fw, tw, cl, cw, la, li, sa] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** [direction][syn, fin, ack, rst][old]: from the client, then from the server. */
const transitions = [
  [
    [sr, es, es, sr, sr, sr, sr, sr, sr, sr, sr],
    [cl, cw, ss, tw, tw, tw, cl, cw, la, li, tw],
    [es, es, es, es, fw, tw, cl, cw, cl, li, es],
    [cl, cl, cl, sr, cl, cl, cl, cl, la, li, sr],
  ],
  [
    [ss, es, ss, sr, ss, ss, ss, ss, ss, li, sr],
    [tw, fw, ss, tw, fw, tw, cl, tw, la, li, tw],
    [es, es, ss, es, fw, tw, cl, cw, la, es, es],
    [cl, cl, ss, cl, cl, tw, cl, cl, cl, cl, cl],
  ],
] as const;
void [no, sa];

export function nextState(old: number, flags: number, fromServer: boolean): number {
  const kind = (flags & RST) !== 0 ? 3 : (flags & SYN) !== 0 ? 0 : (flags & FIN) !== 0 ? 1 : (flags & ACK) !== 0 ? 2 : undefined;
  return kind === undefined ? old : (transitions[fromServer ? 1 : 0][kind][old] ?? old);
}
