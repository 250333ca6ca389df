// HTTP on a listening socket of a simulated program: one buffer a connection, keep-alive, answers at once or later.
import { answerRequests, joinBytes, type HttpRequest } from "../../base/http";
import type { Connection, KeepAlive, Server } from "../../net/types";

/** The whole response's bytes; or "later": the handler then calls `answer` itself, once. */
export type Handler = (request: HttpRequest, connection: Connection, answer: (bytes: Uint8Array) => void) => Uint8Array | "later";

const empty = new Uint8Array(0);

/** What Go's listeners ask of every connection: whether the peer is there, each 15 seconds, nine times. */
export const goKeepAlive: KeepAlive = { idle: 15, interval: 15, probes: 9 };

export function httpServer(handler: Handler, keepAlive?: KeepAlive): Server {
  const pending = new Map<number, Uint8Array>();
  return {
    ...(keepAlive === undefined ? {} : { connect: (connection) => connection.keepAlive?.(keepAlive) }),
    data(connection, bytes) {
      let late = false;
      const turn = answerRequests(joinBytes(pending.get(connection.id) ?? empty, bytes), (request) => {
        const reply = handler(request, connection, (answer) => connection.write(answer));
        if (reply !== "later") return reply;
        late = true;
        return empty;
      });
      if (turn.rest.length === 0) pending.delete(connection.id);
      else pending.set(connection.id, turn.rest);
      if (turn.send.length > 0) connection.write(turn.send);
      if (turn.close && !late) connection.end();
    },
    end(connection) {
      pending.delete(connection.id);
      connection.end();
    },
  };
}
