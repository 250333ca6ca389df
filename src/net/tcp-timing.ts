// When a TCP socket does something by itself, and how often it tries: its kernel's settings.
import type { TcpSocket } from "./tcp";
import type { KeepAlive } from "./types";

const TIME_WAIT_MS = 60_000;
/** Tries of a socket that no process has any more, where net.ipv4.tcp_orphan_retries is 0. */
const ORPHAN_RETRIES = 8;
/** net.ipv4.tcp_…, in seconds or in tries. */
type Setting =
  | "syn_retries"
  | "syn_linear_timeouts"
  | "synack_retries"
  | "retries2"
  | "orphan_retries"
  | "fin_timeout"
  | "keepalive_time"
  | "keepalive_intvl"
  | "keepalive_probes";

function setting({ ns }: TcpSocket, name: Setting): number {
  return Number(ns.sysctls.get(`net.ipv4.tcp_${name}`));
}

/**
 * How late a kernel's timer is, in the mean (ms): its wheel (250 ticks a second) is coarser by eight for each eightfold time.
 * So a program that gives up after a second is gone before the SYN is repeated, and a connection fails after 133 s, not 131.
 */
function lateness(ms: number): number {
  let slot = 4;
  while (ms >= 63 * slot) slot *= 8;
  return slot / 2;
}

/** How long what is not acknowledged waits before it is sent again (ms). */
export function resendAfter(s: TcpSocket): number {
  const base = s.phase === "SYN_SENT" || s.phase === "SYN_RECV" ? 1000 : 200;
  // So many SYNs more go out a second apart before the pauses double.
  const doubled = s.phase === "SYN_SENT" && s.retries > 0 ? Math.max(0, s.retries - setting(s, "syn_linear_timeouts")) : s.retries;
  const wanted = Math.min(base * 2 ** doubled, 120_000);
  return wanted + lateness(wanted);
}

/** How often what is not acknowledged is sent again. */
export function resends(s: TcpSocket): number {
  if (s.phase === "SYN_SENT") return setting(s, "syn_retries") + setting(s, "syn_linear_timeouts");
  if (s.phase === "SYN_RECV") return setting(s, "synack_retries");
  return s.ended ? setting(s, "orphan_retries") || ORPHAN_RETRIES : setting(s, "retries2");
}

/** How long a socket with nothing under way waits for something to happen (ms); undefined: for ever. */
export function patience(s: TcpSocket): number | undefined {
  if (s.phase === "TIME_WAIT") return TIME_WAIT_MS;
  if (s.phase === "FIN_WAIT2" && s.owner !== "") return setting(s, "fin_timeout") * 1000;
  const how = s.kept;
  if (how === undefined || (s.phase !== "ESTABLISHED" && s.phase !== "CLOSE_WAIT" && s.phase !== "FIN_WAIT2")) return undefined;
  return 1000 * (s.probes === 0 ? (how.idle ?? setting(s, "keepalive_time")) : (how.interval ?? setting(s, "keepalive_intvl")));
}

/** How often it asks whether the peer is there. */
export function probesOf(s: TcpSocket, how: KeepAlive): number {
  return how.probes ?? setting(s, "keepalive_probes");
}
