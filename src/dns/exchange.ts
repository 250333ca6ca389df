// Questions to servers over UDP and TCP, as real packets of a network namespace; waiting is data. Shared by CoreDNS's
// forward plugin, the resolver and the client tools.
import type { Clock } from "../base/clock";
import type { Wait } from "../base/driver";
import { joinBytes } from "../base/http";
import type { Connection, Endpoint, Netns, UdpSocket } from "../net/types";
import type { LookUp, SentQuery } from "./look-up";
import type { Message } from "./message";
import { decode, encode } from "./message-bytes";

export type ExchangeError = "timeout" | "refused" | "unreachable" | "no-route" | "invalid" | "reset" | "closed";
export type Exchange = { readonly local: Endpoint; /** The packet that asked. */ readonly trace: number } & (
  { readonly reply: Message; readonly size: number } | { readonly error: ExchangeError }
);

/** How to send: from which address and port, and for which look-up. */
export type Sending = { readonly from?: string; readonly fromPort?: number; readonly lookUp?: LookUp };

/** Sends a query and waits for the reply with its id, at most until the virtual time `until`. */
export function* exchangeUdp(clock: Clock, netns: Netns, to: Endpoint, query: Message, until: number, how: Sending = {}): Generator<Wait, Exchange, void> {
  const socket = netns.udp({ ...(how.from === undefined ? {} : { address: how.from }), ...(how.fromPort === undefined ? {} : { port: how.fromPort }) });
  const about = sending(how.lookUp, query, to, "udp", clock.now);
  let reply: Message | undefined;
  let size = 0;
  let error: ExchangeError | undefined;
  const look = (): boolean => {
    for (let d = socket.receive(); d !== undefined && reply === undefined; d = socket.receive()) {
      if (d.from.port !== to.port || d.from.ip !== to.ip) continue;
      const message = decode(d.bytes);
      if (message?.response !== true || message.id !== query.id) continue;
      reply = message;
      size = d.bytes.length;
    }
    if (reply === undefined) error ??= socket.error();
    return reply !== undefined || error !== undefined;
  };
  try {
    send(socket, to, encode(query), about);
    while (!look() && clock.now < until) yield { until, ready: look };
    const { local, trace } = socket;
    if (reply === undefined) return { error: error ?? "timeout", local, trace };
    replied(about, reply, clock.now);
    return { reply, size, local, trace };
  } finally {
    socket.close();
  }
}

/** The same over TCP, with its two bytes of length. */
export function* exchangeTcp(clock: Clock, netns: Netns, to: Endpoint, query: Message, until: number, how: Sending = {}): Generator<Wait, Exchange, void> {
  const about = sending(how.lookUp, query, to, "tcp", clock.now);
  const connection = netns.connect(to, {
    ...(how.from === undefined ? {} : { from: how.from }),
    ...(how.fromPort === undefined ? {} : { fromPort: how.fromPort }),
    ...(about === undefined ? {} : { about }),
  });
  const { local, trace } = connection;
  if (about !== undefined) about.trace = trace;
  const bytes = encode(query);
  try {
    const state = (): Connection["state"] => connection.state;
    if (state() === "connecting") yield { until, ready: () => state() !== "connecting" };
    if (state() !== "established") return { error: connection.error ?? "timeout", local, trace };
    connection.write(joinBytes(Uint8Array.of(bytes.length >> 8, bytes.length & 255), bytes));
    let got: Uint8Array = new Uint8Array(0);
    for (;;) {
      got = joinBytes(got, connection.read());
      const length = got.length < 2 ? Infinity : (got[0]! << 8) | got[1]!;
      if (got.length >= length + 2) {
        const reply = decode(got.subarray(2, length + 2));
        if (reply === undefined) return { error: "closed", local, trace };
        replied(about, reply, clock.now);
        return { reply, size: length, local, trace };
      }
      if (connection.eof || state() === "closed") return { error: connection.error ?? "closed", local, trace };
      if (clock.now >= until) return { error: "timeout", local, trace };
      yield { until, ready: () => connection.readable || state() === "closed" };
    }
  } finally {
    connection.end();
  }
}

export type Replies = {
  readonly replies: (Message | undefined)[];
  readonly sizes: number[];
  /** What ended the wait before all replies were there. */
  readonly error: ExchangeError | undefined;
};

/** Sends queries from one socket to each of these servers and waits for a reply to each; an ICMP error ends the wait. */
export function* askUdp(
  clock: Clock,
  socket: UdpSocket,
  servers: readonly Endpoint[],
  queries: readonly Message[],
  until: number,
  lookUp?: LookUp,
): Generator<Wait, Replies, void> {
  const replies: (Message | undefined)[] = queries.map(() => undefined);
  const sizes: number[] = queries.map(() => 0);
  const abouts: { readonly i: number; readonly about: SentQuery }[] = [];
  let error: ExchangeError | undefined;
  const look = (): boolean => {
    for (let d = socket.receive(); d !== undefined; d = socket.receive()) {
      const { from } = d;
      const reply = decode(d.bytes);
      const i = reply === undefined ? -1 : queries.findIndex((q, n) => q.id === reply.id && replies[n] === undefined);
      if (i < 0 || reply?.response !== true || !servers.some((s) => s.ip === from.ip && s.port === from.port)) continue;
      replies[i] = reply;
      sizes[i] = d.bytes.length;
      replied(abouts.find((a) => a.i === i && a.about.server.ip === from.ip)?.about, reply, clock.now);
    }
    error ??= socket.error();
    return error !== undefined || replies.every((r) => r !== undefined);
  };
  for (const server of servers) {
    for (const [i, q] of queries.entries()) {
      const about = sending(lookUp, q, server, "udp", clock.now);
      if (about !== undefined) abouts.push({ i, about });
      send(socket, server, encode(q), about);
    }
  }
  while (!look() && clock.now < until) yield { until, ready: look };
  return { replies, sizes, error: error ?? (replies.includes(undefined) ? "timeout" : undefined) };
}

function sending(lookUp: LookUp | undefined, query: Message, server: Endpoint, transport: "udp" | "tcp", at: number): SentQuery | undefined {
  const q = query.questions[0];
  return q === undefined ? undefined : lookUp?.query(q.name, q.type, server, transport, at);
}

function send(socket: UdpSocket, to: Endpoint, bytes: Uint8Array, about: SentQuery | undefined): void {
  socket.send(to, bytes, about);
  if (about !== undefined) about.trace = socket.trace;
}

function replied(about: SentQuery | undefined, reply: Message, at: number): void {
  if (about !== undefined) about.reply ??= { at, rcode: reply.rcode, answers: reply.answers.length };
}
