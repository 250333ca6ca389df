// The sockets of a namespace, as ss and netstat list them.
import { addrText, familyOf } from "../net/address";
import type { Namespace } from "../net/netns";
import type { TcpSocket } from "../net/tcp";

/** A socket as ss shows it: addresses of IPv6 in brackets, "*" for both families. */
export type Socket = {
  readonly proto: "tcp" | "udp" | "sctp";
  readonly state: string;
  readonly sendQ: number;
  readonly family: 4 | 6;
  readonly local: string;
  readonly localPort: number;
  readonly peer: string;
  readonly peerPort: number | undefined;
  readonly program: string;
  readonly id: number;
  /** What runs for it: which timer, until when in ms from now, and how often it has run out. */
  readonly timer?: { readonly kind: "on" | "timewait" | "keepalive"; readonly ms: number; readonly retries: number };
  /** Ends it at once, as `ss -K` does. */
  readonly abort?: () => void;
};

export const stateNames: Readonly<Record<string, string>> = {
  SYN_SENT: "SYN-SENT",
  SYN_RECV: "SYN-RECV",
  ESTABLISHED: "ESTAB",
  FIN_WAIT1: "FIN-WAIT-1",
  FIN_WAIT2: "FIN-WAIT-2",
  CLOSING: "CLOSING",
  TIME_WAIT: "TIME-WAIT",
  CLOSE_WAIT: "CLOSE-WAIT",
  LAST_ACK: "LAST-ACK",
};

/** What a Go program asks for, within net.core.somaxconn. */
const backlogs = { tcp: 4096, udp: 0, sctp: 128 } as const;

/** Every socket: UDP first, IPv4 before IPv6, listeners before connections. */
export function sockets(ns: Namespace): readonly Socket[] {
  const list: Socket[] = [];
  ns.listening.forEach((l, i) => {
    const any = l.address === "" || l.address === "::";
    const family = any || l.address.includes(":") ? 6 : 4;
    const wide = l.address === "" || l.address === "::"; // both families: Linux says *
    const peer = wide ? "*" : family === 6 ? "[::]" : "0.0.0.0";
    list.push({
      proto: l.proto,
      state: l.proto === "udp" ? "UNCONN" : "LISTEN",
      sendQ: backlogs[l.proto],
      family,
      local: wide ? "*" : l.address.includes(":") ? `[${l.address}]` : l.address,
      localPort: l.port,
      peer,
      peerPort: undefined,
      program: l.program,
      id: i,
    });
  });
  for (const u of ns.udpClients.values())
    list.push({
      proto: "udp",
      state: "UNCONN",
      sendQ: 0,
      family: 4,
      local: u.address === undefined ? "0.0.0.0" : bracketed(addrText(u.address)),
      localPort: u.port,
      peer: "0.0.0.0",
      peerPort: undefined,
      program: u.program,
      id: u.port,
    });
  for (const s of ns.tcp.values())
    list.push({
      proto: "tcp",
      state: stateNames[s.phase] ?? s.phase,
      sendQ: s.unacked.reduce((n, x) => n + x.data.length, s.phase === "SYN_SENT" ? 1 : 0),
      family: s.mapped ? 6 : familyOf(s.localAddr),
      local: s.mapped ? `[::ffff:${addrText(s.localAddr)}]` : bracketed(addrText(s.localAddr)),
      localPort: s.localPort,
      peer: s.mapped ? `[::ffff:${addrText(s.remoteAddr)}]` : bracketed(addrText(s.remoteAddr)),
      peerPort: s.remotePort,
      program: s.phase === "TIME_WAIT" ? "" : s.program,
      id: 1000 + s.id,
      ...timerOf(ns, s),
      abort: () => s.abort(),
    });
  for (const a of ns.associations) {
    const up = a.phase === "ESTABLISHED";
    const ends = { localPort: a.localPort, peer: bracketed(addrText(a.remoteAddr)), peerPort: a.remotePort, family: familyOf(a.localAddr) };
    const of = { proto: "sctp", sendQ: 0, program: a.program, id: 1000 + a.id, ...ends } as const;
    const local = bracketed(addrText(a.localAddr));
    // The socket, and under it its association.
    list.push({ ...of, state: up ? "ESTAB" : "UNCONN", local: up ? local : of.family === 4 ? "0.0.0.0" : "*" });
    list.push({ ...of, state: `\`- ${up ? "ESTAB" : a.phase}`, local });
  }
  const rank = (s: Socket): number => (s.proto === "udp" ? 0 : s.proto === "tcp" ? 2 : 4) + (s.family === 4 ? 0 : 1);
  return list.sort((a, b) => rank(a) - rank(b));
}

function timerOf(ns: Namespace, s: TcpSocket): Pick<Socket, "timer"> {
  const due = ns.clock.due(s.timer);
  if (due === undefined) return {};
  const kind = s.phase === "TIME_WAIT" || s.phase === "FIN_WAIT2" ? "timewait" : s.unacked.length > 0 || s.phase === "SYN_SENT" ? "on" : "keepalive";
  return { timer: { kind, ms: due - ns.clock.now, retries: kind === "on" ? s.retries : 0 } };
}

function bracketed(ip: string): string {
  return ip.includes(":") ? `[${ip}]` : ip;
}
