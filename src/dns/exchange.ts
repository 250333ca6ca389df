// One question to one server over UDP or TCP, as real packets of a network namespace; waiting is data. Shared by
// CoreDNS's forward plugin, the resolver and the client tools.
import type { Clock } from "../base/clock";
import type { Wait } from "../base/driver";
import { joinBytes } from "../base/http";
import type { Connection, Endpoint, Netns } from "../net/types";
import type { Message } from "./message";
import { decode } from "./message";

export type ExchangeError = "timeout" | "refused" | "unreachable" | "no-route" | "reset" | "closed";
export type Exchange =
  { readonly reply: Message; readonly size: number; readonly local: Endpoint } | { readonly error: ExchangeError; readonly local: Endpoint };

/** Sends a query and waits for the reply with its id, at most until the virtual time `until`. */
export function* exchangeUdp(clock: Clock, netns: Netns, to: Endpoint, query: Uint8Array, until: number): Generator<Wait, Exchange, void> {
  const socket = netns.udp();
  try {
    socket.send(to, query);
    const id = (query[0]! << 8) | query[1]!;
    for (;;) {
      for (let d = socket.receive(); d !== undefined; d = socket.receive()) {
        const reply = decode(d.bytes);
        if (reply !== undefined && reply.response && reply.id === id && d.from.port === to.port && d.from.ip === to.ip)
          return { reply, size: d.bytes.length, local: socket.local };
      }
      const error = socket.error();
      if (error !== undefined) return { error, local: socket.local };
      if (clock.now >= until) return { error: "timeout", local: socket.local };
      // A look at the socket takes what it finds: it is kept for the next turn.
      let peeked: ReturnType<typeof socket.receive>;
      let failed: ReturnType<typeof socket.error>;
      yield { until, ready: () => (peeked ??= socket.receive()) !== undefined || (failed ??= socket.error()) !== undefined };
      if (peeked !== undefined) {
        const reply = decode(peeked.bytes);
        if (reply !== undefined && reply.response && reply.id === id && peeked.from.port === to.port && peeked.from.ip === to.ip)
          return { reply, size: peeked.bytes.length, local: socket.local };
      }
      if (failed !== undefined) return { error: failed, local: socket.local };
    }
  } finally {
    socket.close();
  }
}

/** The same over TCP, with its two bytes of length. */
export function* exchangeTcp(clock: Clock, netns: Netns, to: Endpoint, query: Uint8Array, until: number): Generator<Wait, Exchange, void> {
  const connection = netns.connect(to);
  try {
    const state = (): Connection["state"] => connection.state;
    if (state() === "connecting") yield { until, ready: () => state() !== "connecting" };
    if (state() !== "established") return { error: connection.error ?? "timeout", local: connection.local };
    connection.write(joinBytes(Uint8Array.of(query.length >> 8, query.length & 255), query));
    let got: Uint8Array = new Uint8Array(0);
    for (;;) {
      got = joinBytes(got, connection.read());
      const length = got.length < 2 ? Infinity : (got[0]! << 8) | got[1]!;
      if (got.length >= length + 2) {
        const reply = decode(got.subarray(2, length + 2));
        return reply === undefined ? { error: "closed", local: connection.local } : { reply, size: length, local: connection.local };
      }
      if (connection.eof || state() === "closed") return { error: connection.error ?? "closed", local: connection.local };
      if (clock.now >= until) return { error: "timeout", local: connection.local };
      yield { until, ready: () => connection.readable || state() === "closed" };
    }
  } finally {
    connection.end();
  }
}
