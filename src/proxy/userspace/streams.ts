// The proxy itself: bytes and datagrams carried between a client and an endpoint (upstream 1.24:
// pkg/proxy/userspace/proxysocket.go). One process for each connection.
import type { Clock } from "../../base/clock";
import type { Run } from "../../base/driver";
import type { Connection, Datagram, Endpoint, Netns, UdpSocket } from "../../net/types";

/** How long an endpoint may take to answer, one after the other. */
const dialMs = [250, 500, 1000, 2000] as const;
export const udpIdleMs = 250;

/** Gives the endpoint to try next; `reset`: not the one remembered for this client. */
export type Choose = (client: string, reset: boolean) => Endpoint | undefined;

/** What an accepted connection has received: a server's socket hands bytes over as they come. */
export type Inbox = { readonly bytes: Uint8Array[]; ended: boolean };

/** Serves one accepted connection to its end. */
export function* carryStream(netns: Netns, clock: Clock, client: Connection, inbox: Inbox, choose: Choose): Run<number> {
  const server = yield* dial(netns, clock, client, choose);
  if (server === undefined) {
    // Closed with the request unread: the client's kernel is told by a reset.
    client.abort();
    return 1;
  }
  try {
    for (;;) {
      for (const bytes of inbox.bytes.splice(0)) server.write(bytes);
      const answer = server.read();
      if (answer.length > 0) client.write(answer);
      // The end of either side ends both.
      if (inbox.ended || server.eof) return 0;
      yield { ready: () => inbox.bytes.length > 0 || inbox.ended || server.readable };
    }
  } finally {
    client.end();
    server.end();
  }
}

function* dial(netns: Netns, clock: Clock, client: Connection, choose: Choose): Run<Connection | undefined> {
  let reset = false;
  for (const ms of dialMs) {
    const endpoint = choose(client.remote.ip, reset);
    if (endpoint === undefined) return undefined;
    const server = netns.connect(endpoint, { program: "kube-proxy" });
    const until = clock.now + ms;
    while (server.state === "connecting" && clock.now < until) yield { until, ready: () => server.state !== "connecting" };
    if (server.state === "established" && server.error === undefined) return server;
    server.abort();
    reset = true;
  }
  return undefined;
}

/** A UDP client's own socket towards its endpoint: answers go back until it has idled. */
export function* carryAnswers(clock: Clock, socket: UdpSocket, idle: { until: number }, reply: (bytes: Uint8Array) => void): Run<number> {
  try {
    while (clock.now < idle.until) {
      yield { until: idle.until, ready: () => socket.readable };
      for (let d: Datagram | undefined = socket.receive(); d !== undefined; d = socket.receive()) {
        reply(d.bytes);
        idle.until = clock.now + udpIdleMs;
      }
      if (socket.error() !== undefined) return 1;
    }
    return 0;
  } finally {
    socket.close();
  }
}
