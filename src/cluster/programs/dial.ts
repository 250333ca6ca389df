// netexec's /dial: the server itself makes requests, so that a test can see a Service from inside a Pod.
import { formatRequest, joinBytes, parseResponse } from "../../base/http";
import { text, utf8 } from "../../base/bytes";
import { sleep, type Run } from "../../base/driver";
import type { Connection, Endpoint } from "../../net/types";
import type { Host } from "../program";

const timeoutMs = 5000;

/** Answers with the JSON that upstream's dialHandler gives; always "later". */
export function dial(host: Host, query: ReadonlyMap<string, string>, answer: (status: number, body: string) => void): "later" {
  const to: Endpoint = { ip: query.get("host") ?? "", port: Number(query.get("port") ?? "0") };
  const request = query.get("request") ?? "";
  const protocol = (query.get("protocol") ?? "").toLowerCase();
  const tries = Number(query.get("tries") || "1");
  if (request === "") answer(400, "request parameter not specified. <nil>");
  else if (!["", "http", "udp"].includes(protocol)) answer(400, `unsupported protocol. ${protocol}`);
  else {
    const responses: string[] = [];
    const errors: string[] = [];
    host.driver.spawn(attempts(), { write: () => true }, () =>
      answer(200, JSON.stringify({ ...(errors.length > 0 ? { errors } : {}), ...(responses.length > 0 ? { responses } : {}) })),
    );
    function* attempts(): Run<number> {
      for (let i = 0; i < tries; i++) {
        const result = yield* protocol === "udp" ? dialUdp(host, to, request) : dialHttp(host, to, request);
        if ("ok" in result) responses.push(result.ok);
        else errors.push(result.error);
      }
      return 0;
    }
  }
  return "later";
}

type Result = { readonly ok: string } | { readonly error: string };

function* dialHttp(host: Host, to: Endpoint, request: string): Run<Result> {
  const url = `http://${to.ip}:${to.port}/${request}`;
  const deadline = host.clock.now + timeoutMs;
  const connection = host.netns.connect(to, { program: "agnhost" });
  const state = (): Connection["state"] => connection.state; // changes while we wait
  yield { until: deadline, ready: () => state() !== "connecting" };
  if (state() !== "established") {
    const why =
      connection.error === "refused"
        ? `dial tcp ${to.ip}:${to.port}: connect: connection refused`
        : `context deadline exceeded (Client.Timeout exceeded while awaiting headers)`;
    connection.abort();
    return { error: `Get "${url}": ${why}` };
  }
  connection.write(
    formatRequest({
      method: "GET",
      path: `/${request}`,
      headers: [
        ["Host", `${to.ip}:${to.port}`],
        ["User-Agent", "Go-http-client/1.1"],
        ["Accept-Encoding", "gzip"],
      ],
    }),
  );
  let buffer: Uint8Array = new Uint8Array(0);
  for (;;) {
    buffer = joinBytes(buffer, connection.read());
    const response = parseResponse(buffer, "GET", connection.eof);
    if (response !== undefined && response !== "malformed" && response.complete) {
      connection.end();
      return { ok: text(response.body) };
    }
    if (connection.eof || state() === "closed") return { error: `Get "${url}": EOF` };
    if (host.clock.now >= deadline) {
      connection.abort();
      return { error: `Get "${url}": context deadline exceeded (Client.Timeout exceeded while awaiting headers)` };
    }
    yield { until: deadline, ready: () => connection.readable || state() === "closed" };
  }
}

function* dialUdp(host: Host, to: Endpoint, request: string): Run<Result> {
  const socket = host.netns.udp({ program: "agnhost" });
  socket.send(to, utf8(request));
  let answer = socket.receive();
  if (answer === undefined) {
    const wait = sleep(host.clock, timeoutMs);
    yield { until: wait.until!, ready: () => (answer ??= socket.receive()) !== undefined || socket.error() !== undefined };
  }
  socket.close();
  return answer === undefined ? { error: `reading from udp connection failed. err:'read udp: i/o timeout'` } : { ok: text(answer.bytes) };
}
