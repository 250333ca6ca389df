// curl 7.88 for HTTP, over the simulated network. Left out: other protocols, proxies, cookies' store, uploads by -T and -F.
import { text } from "../../base/bytes";
import { err, out, type Output, type Run } from "../../base/driver";
import type { HttpResponse } from "../../base/http";
import { formatRequest, header, joinBytes, parseResponse } from "../../base/http";
import { normalise } from "../../files/tree";
import type { Command, Context } from "../../shell/command";
import { readAll } from "../../shell/command";
import type { Failure, Pooled } from "./connect";
import { elapsed, openConnection } from "./connect";
import type { CurlOptions } from "./options";
import { parseCurl } from "./options";
import type { Request } from "./request";
import { buildRequest, postData } from "./request";
import { expandGlob, parseUrl, resolveUrl, type CurlUrl } from "./url";
import { helpText, versionText } from "./version";
import type { Facts } from "./writeout";
import { writeOut } from "./writeout";

type Session = {
  readonly context: Context;
  readonly options: CurlOptions;
  readonly pool: Pooled[];
  connections: number;
  readonly data: { body: string | undefined; json: boolean };
  /** What is said of the connection when the transfer is over: after the progress meter. */ farewell: string;
};
type Sink = { write(bytes: Uint8Array): Run<boolean> };

export const curl: Command = {
  name: "curl",
  summary: "transfer a URL",
  *run(context, args) {
    const options = parseCurl(args);
    if (typeof options === "string") {
      yield err(options);
      return 2;
    }
    if (options.has("help")) return yield* say(helpText);
    if (options.has("version")) return yield* say(versionText);
    if (options.urls.length === 0) {
      yield err(`${args.length === 0 ? "" : "curl: no URL specified!\n"}curl: try 'curl --help' or 'curl --manual' for more information\n`);
      return 2;
    }
    const needsStdin = options.order.some(([n, v]) => (n.startsWith("data") || n === "json") && v === "@-") || options.value("upload-file") === "-";
    const stdin = needsStdin ? yield* readAll(context.stdin) : "";
    const session: Session = { context, options, pool: [], connections: 0, data: postData(context, options, stdin), farewell: "" };
    const outputs = options.order.filter(([n]) => n === "output" || n === "remote-name");
    let code = 0;
    let number = 0;
    for (const [i, given] of options.urls.entries()) {
      const all = options.has("globoff") ? [given] : expandGlob(given);
      if (typeof all === "string") {
        if (!quiet(options)) yield err(all);
        code = 3;
        continue;
      }
      for (const url of all) {
        code = yield* withRetries(session, url, outputs[i], number++);
        if (code !== 0 && options.has("fail-early")) break;
      }
    }
    for (const p of session.pool) p.connection.end();
    return code;
  },
};

function* say(message: string): Run<number> {
  yield out(message);
  return 0;
}

function quiet(options: CurlOptions): boolean {
  return options.has("silent") && !options.has("show-error");
}

function* withRetries(session: Session, url: string, output: readonly [string, string] | undefined, number: number): Run<number> {
  const { options, context } = session;
  let left = Number(options.value("retry") ?? "0");
  let delay = 1000;
  for (;;) {
    const { code, status } = yield* transfer(session, url, output, number);
    const refused = code === 7 && options.has("retry-connrefused");
    const why =
      code === 28 || code === 6
        ? "timeout"
        : refused
          ? "connection refused"
          : [408, 429, 500, 502, 503, 504].includes(status)
            ? "HTTP error"
            : options.has("retry-all-errors") && code !== 0
              ? "(retrying all errors)"
              : undefined;
    if (why === undefined || left <= 0) return code;
    const wait = options.has("retry-delay") ? Number(options.value("retry-delay")) * 1000 : delay;
    if (!options.has("silent")) yield err(`Warning: Problem : ${why}. Will retry in ${wait / 1000} seconds. ${left} retries left.\n`);
    yield { until: context.clock.now + wait };
    delay = Math.min(delay * 2, 600000);
    left--;
  }
}

function* transfer(session: Session, given: string, output: readonly [string, string] | undefined, number: number): Run<{ code: number; status: number }> {
  const { context, options } = session;
  const { clock } = context;
  const started = clock.now;
  const since = (): number => (clock.now - started) / 1000;
  const facts: Facts = {
    url: given,
    effectiveUrl: given,
    method: "GET",
    scheme: "",
    httpVersion: "",
    responseCode: 0,
    remoteIp: "",
    remotePort: 0,
    localIp: "",
    localPort: 0,
    connects: 0,
    redirects: 0,
    redirectUrl: "",
    contentType: "",
    sizeDownload: 0,
    sizeUpload: 0,
    sizeHeader: 0,
    sizeRequest: 0,
    headers: [],
    nameLookup: 0,
    connect: 0,
    preTransfer: 0,
    startTransfer: 0,
    redirect: 0,
    total: 0,
    filename: "",
    exitCode: 0,
    errorMessage: "",
    number,
  };
  const target = sinkFor(context, options, output, given);
  if (typeof target === "string") {
    if (!quiet(options)) yield err(`curl: ${target}\n`);
    return { code: 23, status: 0 };
  }
  facts.filename = target.file ?? "";
  const meter = !options.has("silent") && (context.terminal === undefined || (target.file !== undefined && target.file !== "/dev/null"));
  let metered = false;
  let url = parseUrl(given);
  let failure: Failure | undefined;
  if (url === undefined) failure = { code: 3, message: "URL using bad/illegal format or missing URL" };
  else if (!["http", "https", "ftp"].includes(url.scheme)) failure = { code: 1, message: `Protocol "${url.scheme}" not supported or disabled in libcurl` };
  else if (meter) {
    yield err(
      `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n\r${meterLine(0, 0, 0)}`,
    );
    metered = true;
  }
  let redirectedAs: string | undefined;
  while (url !== undefined && failure === undefined) {
    const request = buildRequest(options, url, session.data, redirectedAs);
    facts.effectiveUrl = url.text;
    facts.method = request.method;
    const maxTime = Number(options.value("max-time") ?? "0") * 1000;
    const deadline = maxTime > 0 ? started + maxTime : Infinity;
    const got = yield* fetch(session, url, request, facts, deadline, started, target.sink);
    if ("code" in got) {
      failure = got;
      break;
    }
    const location = header(got.response.headers, "Location");
    const moved = got.response.status >= 300 && got.response.status < 400 && location !== undefined;
    facts.redirectUrl = moved ? (parseUrl(resolveUrl(url, location))?.text ?? "") : "";
    if (!moved || !follows(options)) break;
    if (facts.redirects >= Number(options.value("max-redirs") ?? "50")) {
      failure = { code: 47, message: `Maximum (${options.value("max-redirs") ?? "50"}) redirects followed` };
      break;
    }
    facts.redirects++;
    facts.redirect = since();
    if ([301, 302, 303].includes(got.response.status) && request.method === "POST") {
      if (options.has("verbose")) yield err("* Switch from POST to GET\n");
      redirectedAs = "GET";
    }
    url = parseUrl(resolveUrl(url, location));
    yield* bid(session);
    if (url === undefined) failure = { code: 3, message: "URL using bad/illegal format or missing URL" };
    else if (options.has("verbose")) yield err(`* Issue another request to this URL: '${url.text}'\n`);
  }
  facts.total = since();
  if (failure !== undefined) {
    facts.exitCode = failure.code;
    facts.errorMessage = failure.message === "" ? "Couldn't connect to server" : failure.message;
  }
  const verbose = options.has("verbose");
  if (verbose && failure !== undefined && failure.message !== "") yield err(`* ${failure.message}\n`);
  // Where there never was a connection the meter's line is left as it is.
  if (metered && failure?.code !== 6) yield err(`\r${meterLine(facts.sizeDownload, facts.sizeUpload, facts.total)}\n`);
  if (verbose && failure !== undefined && url !== undefined) session.farewell = `* Closing connection ${Math.max(0, session.connections - 1)}\n`;
  yield* bid(session);
  for (const part of options.values("write-out").slice(-1)) yield* writeParts(context, part, facts);
  if (failure !== undefined && !quiet(options)) {
    yield err(`curl: (${failure.code}) ${facts.errorMessage}\n`);
    if (failure.code === 60)
      yield err(
        "More details here: https://curl.se/docs/sslcerts.html\n\ncurl failed to verify the legitimacy of the server and therefore could not\nestablish a secure connection to it. To learn more about this situation and\nhow to fix it, please visit the web page mentioned above.\n",
      );
  }
  return { code: facts.exitCode, status: facts.responseCode };
}

function follows(options: CurlOptions): boolean {
  return options.has("location") || options.has("location-trusted");
}

function* bid(session: Session): Run<void> {
  if (session.farewell !== "" && session.options.has("verbose")) yield err(session.farewell);
  session.farewell = "";
}

function* writeParts(context: Context, format: string, facts: Facts): Run<void> {
  const shown = format.startsWith("@") ? (context.machine.files.read(normalise(format.slice(1), context.cwd)) ?? "") : format;
  for (const part of writeOut(shown, facts)) yield part satisfies Output;
}

type Got = { readonly response: HttpResponse } | Failure;

function* fetch(session: Session, url: CurlUrl, request: Request, facts: Facts, deadline: number, started: number, sink: Sink): Run<Got> {
  const { context, options, pool } = session;
  const { clock } = context;
  const verbose = options.has("verbose");
  const since = (): number => (clock.now - started) / 1000;
  const key = `${url.scheme === "https"}|${url.host}|${url.port}`;
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
      url.host,
      url.port,
      url.scheme === "https",
      session.connections,
      Math.min(deadline, clock.now + limit),
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
  if (file === "-") yield out(head);
  else if (file !== undefined) context.machine.files.append(normalise(file, context.cwd), head);
}

function utf8Of(value: string): Uint8Array {
  return Uint8Array.from(value, (c) => c.charCodeAt(0) & 255);
}

/** Where the body goes; a text is why it cannot. */
function sinkFor(
  context: Context,
  options: CurlOptions,
  output: readonly [string, string] | undefined,
  url: string,
): { sink: Sink; file: string | undefined } | string {
  let file = output?.[0] === "output" ? output[1] : undefined;
  if (output?.[0] === "remote-name") {
    file = (parseUrl(url)?.target ?? "").replace(/\?.*/, "").split("/").pop()!;
    if (file === "") return "Remote file name has no length!\ncurl: (23) Failed writing received data to disk/application";
  }
  if (file === undefined || file === "-") {
    return {
      file: undefined,
      sink: {
        *write(bytes) {
          if (bytes.length > 0) yield out(text(bytes));
          return true;
        },
      },
    };
  }
  const path = normalise(options.has("output-dir") ? `${options.value("output-dir")}/${file}` : file, context.cwd);
  const { files } = context.machine;
  const folder = path.slice(0, path.lastIndexOf("/")) || "/";
  let fresh = true;
  return {
    file,
    sink: {
      *write(bytes) {
        if (path === "/dev/null") return true;
        if (!options.has("create-dirs") && !files.isDirectory(folder)) return false;
        if (fresh) files.write(path, text(bytes));
        else files.append(path, text(bytes));
        fresh = false;
        return true;
      },
    },
  };
}

function meterLine(down: number, up: number, seconds: number): string {
  const speed = seconds > 0 ? Math.floor(down / seconds) : down * 1000;
  const spent = seconds >= 1 ? clockText(seconds) : "--:--:--";
  const pct = (n: number): string => (n > 0 ? "100" : "0").padStart(3);
  const cell = (n: number): string => (n < 100000 ? String(n) : n < 10000000 ? `${Math.floor(n / 1024)}k` : `${(n / 1048576).toFixed(1)}M`).padStart(5);
  return `${pct(down)} ${cell(down + up)}  ${pct(down)} ${cell(down)}  ${pct(up)} ${cell(up)}  ${cell(speed)}  ${cell(0)} --:--:-- ${spent.padStart(8)} --:--:-- ${cell(speed)}`;
}

function clockText(seconds: number): string {
  const s = Math.floor(seconds);
  return `${Math.floor(s / 3600)}:${String(Math.floor(s / 60) % 60).padStart(2, "0")}:${String(s % 60).padStart(2, "0")}`;
}
