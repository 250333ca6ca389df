// telnet:// : a connection, with the terminal at one end of it. What people try a port with.
import type { Run } from "../../base/driver";
import { err } from "../../base/driver";
import { utf8 } from "../../base/bytes";
import { openConnection, type Failure } from "./connect";
import type { Session } from "./fetch";
import type { Sink } from "./sink";
import type { CurlUrl } from "./url";

/** Until the far end closes, or the time is up; why it ended, if not well. */
export function* telnet(session: Session, url: CurlUrl, started: number, sink: Sink): Run<Failure | undefined> {
  const { context, options } = session;
  const { clock, stdin } = context;
  const maxTime = Number(options.value("max-time") ?? "0") * 1000;
  const deadline = maxTime > 0 ? started + maxTime : Infinity;
  const limit = Number(options.value("connect-timeout") ?? "300") * 1000;
  const attempt = yield* openConnection(context, options, url.host, url.port, false, session.connections, deadline, limit, started, () => undefined);
  session.connections++;
  if ("code" in attempt) return attempt;
  const { connection, number } = attempt.pooled;
  let open = true;
  for (;;) {
    const got = connection.read();
    if (got.length > 0) yield* sink.write(got);
    if (connection.eof || connection.state === "closed") break;
    if (open && stdin.ready) {
      const typed = stdin.read();
      if (typed === undefined) open = false;
      else if (typed !== "") connection.write(utf8(typed));
      continue;
    }
    if (clock.now >= deadline) {
      connection.abort();
      return { code: 28, message: "Time-out" };
    }
    const ready = (): boolean => connection.readable || connection.state === "closed" || (open && stdin.ready);
    yield deadline === Infinity ? { ready } : { until: deadline, ready };
  }
  connection.end();
  if (options.has("verbose")) yield err(`* Closing connection ${number}\n`);
  return undefined;
}
