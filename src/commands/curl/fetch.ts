// One request of curl's over a connection: it is sent, and the response is read as it comes.
import { text } from "../../base/bytes";
import { err, out, type Run } from "../../base/driver";
import type { HttpResponse } from "../../base/http";
import { formatRequest, header, joinBytes, parseResponse } from "../../base/http";
import { normalise } from "../../files/tree";
import type { Context } from "../../shell/command";
import type { Failure, Pooled } from "./connect";
import { elapsed, openConnection } from "./connect";
import type { CurlOptions } from "./options";
import { proxyOf } from "./proxy";
import type { Request } from "./request";
import type { Sink } from "./sink";
import type { CurlUrl } from "./url";
import type { Facts } from "./writeout";

/** What the requests of one command share. */
export type Session = {
  readonly context: Context;
  readonly options: CurlOptions;
  readonly pool: Pooled[];
  connections: number;
  readonly data: { body: string | undefined; json: boolean; stdin: string };
  /** What is said of the connection when the transfer is over: after the progress meter. */ farewell: string;
};

export function follows(options: CurlOptions): boolean {
  return options.has("location") || options.has("location-trusted");
}

export type Got = { readonly response: HttpResponse } | Failure;

export function* fetch(session: Session, url: CurlUrl, request: Request, facts: Facts, deadline: number, started: number, sink: Sink): Run<Got> {
  const { context, options, pool } = session;
  const { clock } = context;
  const verbose = options.has("verbose");
  const since = (): number => (clock.now - started) / 1000;
  const proxy = proxyOf(options, url);
  const [host, port] = proxy === undefined ? [url.host, url.port] : [proxy.host, proxy.port];
  const key = `${url.scheme === "https"}|${host}|${port}`;
  let pooled = pool.find((p) => p.key === key && p.connection.state === "established" && !p.connection.eof);
  if (pooled !== undefined) {
    if (verbose)
      yield err(
        `* Found bundle for host: 0x55d0c1f27200 [serially]\n* Can not multiplex, even if we wanted to\n* Re-using existing connection #${pooled.number} with host ${pooled.host}\n`,
      );
  } else {
    const limit = Number(options.value("connect-timeout") ?? "300") * 1000;
    const attempt = yield* openConnection(
      context,
      options,
      host,
      port,
      url.scheme === "https",
      session.connections,
      deadline,
      limit,
      started,
      (what) => (facts[what] = since()),
    );
    session.connections++;
    if ("code" in attempt) return attempt;
    pooled = attempt.pooled;
    pool.push(pooled);
    facts.connects++;
  }
  const { connection } = pooled;
  [facts.remoteIp, facts.remotePort, facts.localIp, facts.localPort] = [
    connection.remote.ip,
    connection.remote.port,
    connection.local.ip,
    connection.local.port,
  ];
  facts.scheme = url.scheme.toUpperCase();
  facts.preTransfer = since();
  const bytes = formatRequest({ method: request.method, path: request.target, version: request.version, headers: request.headers, body: request.body });
  facts.sizeRequest += bytes.length - request.body.length;
  facts.sizeUpload = request.body.length;
  connection.write(bytes);
  if (verbose) {
    const lines = text(bytes.subarray(0, bytes.length - request.body.length))
      .split("\n")
      .slice(0, -1);
    yield err(lines.map((l) => `> ${l}\n`).join(""));
    if (request.body.length > 0) yield err(`} [${request.body.length} bytes data]\n`);
  }
  return yield* receive(session, pooled, request, facts, deadline, started, sink);
}

function* receive(session: Session, pooled: Pooled, request: Request, facts: Facts, deadline: number, started: number, sink: Sink): Run<Got> {
  const { context, options, pool } = session;
  const { clock } = context;
  const { connection } = pooled;
  const verbose = options.has("verbose");
  const drop = (failure: Failure): Failure => {
    pool.splice(pool.indexOf(pooled), 1);
    connection.abort();
    return failure;
  };
  let buffer = pooled.rest;
  let seen = 0;
  let shown = false;
  let ignoring = false;
  for (;;) {
    const more = connection.read();
    if (more.length > 0) buffer = joinBytes(buffer, more);
    const ended = connection.eof || connection.state === "closed";
    const response = parseResponse(buffer, request.method, ended);
    if (response === "malformed") {
      if (!options.has("http0.9")) return drop({ code: 1, message: "Received HTTP/0.9 when not allowed" });
      facts.sizeDownload += buffer.length;
      seen += buffer.length;
      yield* sink.write(buffer);
      buffer = new Uint8Array(0);
      if (ended) return drop({ code: 0, message: "" });
    }
    if (response !== undefined && response !== "malformed") {
      if (!shown) {
        shown = true;
        facts.startTransfer = (clock.now - started) / 1000;
        [facts.responseCode, facts.httpVersion, facts.headers, facts.contentType] = [
          response.status,
          response.version.slice(5),
          response.headers,
          header(response.headers, "Content-Type") ?? "",
        ];
        facts.sizeHeader += response.headerSize;
        const failing = options.has("fail") && response.status >= 400;
        if (verbose) {
          if (response.version === "HTTP/1.0") yield err("* HTTP 1.0, assume close after body\n");
          const lines = response.head.split("\n").slice(0, failing ? -2 : -1); // a failing one is cut before its empty line
          yield err(lines.map((l) => `< ${l}\n`).join(""));
        }
        if (options.has("include") || options.has("head")) yield* sink.write(utf8Of(response.head));
        yield* dumpHeaders(context, options, response.head);
        if (failing) return drop({ code: 22, message: `The requested URL returned error: ${response.status}` });
        ignoring = follows(options) && response.status >= 300 && response.status < 400 && header(response.headers, "Location") !== undefined;
        if (ignoring && verbose && response.body.length > 0) yield err("* Ignoring the response-body\n");
      }
      if (response.body.length > seen) {
        const fresh = response.body.subarray(seen);
        seen = response.body.length;
        if (verbose) yield err(`{ [${fresh.length} bytes data]\n`);
        if (!ignoring) {
          facts.sizeDownload += fresh.length;
          if (!(yield* sink.write(fresh))) return drop({ code: 23, message: "Failure writing output to destination" });
        }
      }
      if (response.complete) {
        pooled.rest = response.rest.slice();
        if (response.keepAlive && !response.untilClose) {
          session.farewell = `* Connection #${pooled.number} to host ${pooled.host} left intact\n`;
        } else {
          pool.splice(pool.indexOf(pooled), 1);
          connection.end();
          session.farewell = `* Closing connection ${pooled.number}\n`;
        }
        if (options.has("fail-with-body") && response.status >= 400) return { code: 22, message: `The requested URL returned error: ${response.status}` };
        return { response };
      }
      if (ended) {
        const length = Number(header(response.headers, "Content-Length") ?? "0");
        return drop(
          length > 0
            ? { code: 18, message: `transfer closed with ${length - seen} bytes remaining to read` }
            : { code: 18, message: "transfer closed with outstanding read data remaining" },
        );
      }
    } else if (ended) {
      if (connection.error !== undefined)
        return drop({
          code: 56,
          message:
            connection.error === "reset" || connection.error === "refused" ? "Recv failure: Connection reset by peer" : "Recv failure: Connection timed out",
        });
      return drop({ code: 52, message: "Empty reply from server" });
    }
    if (clock.now >= deadline) {
      const length = shown && response !== undefined && response !== "malformed" ? header(response.headers, "Content-Length") : undefined;
      return drop({
        code: 28,
        message: `Operation timed out after ${elapsed(clock.now, started)} milliseconds with ${seen}${length === undefined ? "" : ` out of ${length}`} bytes received`,
      });
    }
    yield deadline === Infinity
      ? { ready: () => connection.readable || connection.state === "closed" }
      : { until: deadline, ready: () => connection.readable || connection.state === "closed" };
  }
}

function* dumpHeaders(context: Context, options: CurlOptions, head: string): Run<void> {
  const file = options.value("dump-header");
  if (file === "-" || file === "/dev/stdout") yield out(head);
  else if (file === "/dev/stderr") yield err(head);
  else if (file !== undefined) context.machine.files.append(normalise(file, context.cwd), head);
}

function utf8Of(value: string): Uint8Array {
  return Uint8Array.from(value, (c) => c.charCodeAt(0) & 255);
}
