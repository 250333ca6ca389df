// GNU wget 1.21 for HTTP: what its log says of names, connections, answers and files. Departures: a redirect opens a new
// connection (but says that it reuses the old one); no recursion, no cookies, no proxies.
import { text, utf8 } from "../base/bytes";
import { err, out, type Run } from "../base/driver";
import { formatRequest, header, joinBytes, parseResponse, type HttpResponse } from "../base/http";
import { canonicalAddress } from "../dns/address";
import { resolveName } from "../dns/resolver";
import { normalise } from "../files/tree";
import type { Command, Context } from "../shell/command";
import { parseUrl, resolveUrl, type CurlUrl } from "./curl/url";
import { awaitConnection, endpointText, resolverOf } from "./net-host";
import { strerror } from "../net/strerror";
import { parseOptions } from "./options";
import { quote } from "./quote";

const USAGE = "Usage: wget [OPTION]... [URL]...\n\nTry `wget --help' for more options.\n";
const long = {
  quiet: "q",
  verbose: "v",
  "no-verbose": "w",
  "output-document=": "O",
  "server-response": "S",
  spider: "1",
  "timeout=": "T",
  "tries=": "t",
  "header=": "2",
  "post-data=": "3",
  "method=": "4",
  "body-data=": "3",
  "user-agent=": "U",
  "directory-prefix=": "P",
  "no-check-certificate": "5",
  "connect-timeout=": "T",
  "read-timeout=": "T",
  "inet4-only": "4",
  "inet6-only": "6",
  "no-proxy": "5",
  "max-redirect=": "7",
  "content-on-error": "8",
  "retry-connrefused": "9",
  "waitretry=": "7",
  continue: "c",
};

type Options = Exclude<ReturnType<typeof parseOptions>, string>;
type Fetched = { readonly response: HttpResponse } | { readonly code: number; readonly again?: string };

export const gnuWget: Command = {
  name: "wget",
  summary: "the non-interactive network downloader",
  *run(context, args) {
    const o = parseOptions(
      "wget",
      "gnu",
      "qvcSO:T:t:U:P:46",
      long,
      args.map((a) => (a === "-nv" ? "--no-verbose" : a)),
    );
    if (typeof o === "string") {
      yield err(`${o.split("\n")[0]}\n${USAGE}`);
      return 2;
    }
    if (o.rest.length === 0) {
      yield err(`wget: missing URL\n${USAGE}`);
      return 1;
    }
    let code = 0;
    for (const url of o.rest) code = (yield* retrieve(context, url, o)) || code;
    return code;
  },
};

function* retrieve(context: Context, given: string, o: Options): Run<number> {
  const { clock } = context;
  const loud = !o.has("q") && !o.has("w");
  const say = function* (message: string): Run<void> {
    if (loud) yield err(message);
  };
  let url = parseUrl(given);
  if (url === undefined || !["http", "https"].includes(url.scheme)) {
    const badPort = /^(?:\w+:\/\/)?(?:\[[^\]]*\]|[^/:]+):[^/]*[^/\d]/.test(given);
    yield err(`${given}: ${url !== undefined ? "Unsupported scheme" : badPort ? "Bad port number" : "Invalid host name"}.\n`);
    return 1;
  }
  const tries = Number(o.value("t") ?? "20") || 20;
  if (o.has("1")) yield* say("Spider mode enabled. Check if remote file exists.\n");
  let reused = "";
  for (let attempt = 1, hops = 0; ;) {
    yield* say(`--${stamp(clock.now)}--  ${attempt > 1 ? `(try:${String(attempt).padStart(2)})  ` : ""}${url.text}\n`);
    const got: Fetched = yield* fetch(context, url, o, reused, say);
    if ("code" in got) {
      if (got.again === undefined) return got.code;
      if (attempt >= tries) {
        yield* say("Giving up.\n\n");
        return got.code;
      }
      yield* say("Retrying.\n\n");
      yield { until: clock.now + Math.min(attempt, 10) * 1000 };
      attempt++;
      continue;
    }
    const { response } = got;
    const location = header(response.headers, "Location");
    if (response.status >= 300 && response.status < 400 && location !== undefined && hops++ < 20) {
      yield* say(`Location: ${location} [following]\n`);
      const next = parseUrl(resolveUrl(url, location));
      if (next === undefined) return 1;
      reused = next.host === url.host && next.port === url.port ? `${next.host}:${next.port}` : "";
      url = next;
      continue;
    }
    return yield* finish(context, url, response, o, say);
  }
}

function* fetch(context: Context, url: CurlUrl, o: Options, reused: string, say: (message: string) => Run<void>): Run<Fetched> {
  const { clock, machine } = context;
  const wait = o.value("T") === undefined ? 900000 : Number(o.value("T")) * 1000 || Infinity;
  let addresses = [canonicalAddress(url.host) ?? ""];
  const literal = addresses[0] !== "";
  if (!literal) {
    const found = yield* resolveName(resolverOf(context), url.host, o.has("4") ? 4 : o.has("6") ? 6 : 0);
    if (!found.ok) {
      if (reused === "")
        yield* say(
          `Resolving ${url.host} (${url.host})... failed: ${found.error === "again" ? "Temporary failure in name resolution" : "Name or service not known"}.\n`,
        );
      if (!o.has("q")) yield err(`wget: unable to resolve host address ${quote(context, url.host)}\n`);
      return { code: 4 };
    }
    addresses = [...found.addresses];
    if (reused === "") yield* say(`Resolving ${url.host} (${url.host})... ${addresses.slice(0, 3).join(", ")}${addresses.length > 3 ? ", ..." : ""}\n`);
  }
  for (const ip of addresses) {
    if (reused !== "") yield* say(`Reusing existing connection to ${reused}.\n`);
    else yield* say(`Connecting to ${literal ? endpointText(ip, url.port) : `${url.host} (${url.host})|${ip}|:${url.port}`}... `);
    const connection = machine.netns.connect({ ip, port: url.port }, { program: "wget", blocking: true });
    const error = yield* awaitConnection(connection, clock.now + wait);
    if (error !== undefined) {
      connection.abort();
      if (!o.has("q")) yield err(`failed: ${strerror(error)}.\n`);
      if (error === "timeout") return { code: 4, again: "timeout" };
      continue;
    }
    if (reused === "") yield* say("connected.\n");
    yield* say("HTTP request sent, awaiting response... ");
    const body = utf8(o.value("3") ?? "");
    const place = `${url.host.includes(":") ? `[${url.host}]` : url.host}${url.port === 80 ? "" : `:${url.port}`}`;
    const custom = o.values("2").map((h) => [h.slice(0, h.indexOf(":")), h.slice(h.indexOf(":") + 1).trim()] as const);
    const own = new Set(custom.map(([n]) => n.toLowerCase()));
    const base = [
      ["Host", place],
      ["User-Agent", o.value("U") ?? "Wget/1.21.3"],
      ["Accept", "*/*"],
      ["Accept-Encoding", "identity"],
      ["Connection", "Keep-Alive"],
    ] as const;
    const posted = o.has("3")
      ? ([
          ["Content-Type", "application/x-www-form-urlencoded"],
          ["Content-Length", String(body.length)],
        ] as const)
      : [];
    const method = o.has("1") ? "HEAD" : o.has("3") ? "POST" : "GET";
    connection.write(formatRequest({ method, path: url.target, headers: [...base.filter(([n]) => !own.has(n.toLowerCase())), ...posted, ...custom], body }));
    let buffer: Uint8Array = new Uint8Array(0);
    const until = clock.now + wait;
    for (;;) {
      buffer = joinBytes(buffer, connection.read());
      const ended = connection.eof || connection.state === "closed";
      const response = parseResponse(buffer, method, ended);
      if (response !== undefined && response !== "malformed" && (response.complete || ended)) {
        connection.end();
        yield* say(o.has("S") ? "\n" : `${response.status} ${response.reason}\n`);
        // What was asked for by name is told to the quiet ones too.
        const head = response.head.replace(/\r/g, "").trimEnd().split("\n");
        if (o.has("S")) yield err(head.map((l) => `  ${l}\n`).join(""));
        return { response };
      }
      if (ended || response === "malformed") {
        connection.abort();
        yield* say(connection.error === "reset" ? "Read error (Connection reset by peer) in headers.\n" : "No data received.\n");
        return { code: 4, again: "no data" };
      }
      if (clock.now >= until) {
        connection.abort();
        yield* say("Read error (Connection timed out) in headers.\n");
        return { code: 4, again: "timeout" };
      }
      yield { until, ready: () => connection.readable || connection.state === "closed" };
    }
  }
  return { code: 4 };
}

function* finish(context: Context, url: CurlUrl, response: HttpResponse, o: Options, say: (message: string) => Run<void>): Run<number> {
  const now = stamp(context.clock.now);
  if (response.status >= 400) {
    const failure = o.has("1") ? "Remote file does not exist -- broken link!!!" : `${now} ERROR ${response.status}: ${response.reason}.`;
    if (!o.has("q")) yield err(o.has("w") ? `${url.text}:\n${failure}\n` : `${failure}\n\n`);
    return 8;
  }
  const type = header(response.headers, "Content-Type")?.split(";")[0];
  const length = header(response.headers, "Content-Length");
  yield* say(`Length: ${length ?? "unspecified"}${type === undefined ? "" : ` [${type}]`}\n`);
  if (o.has("1")) {
    if (o.has("w")) yield err(`${now} URL: ${url.text} ${response.status} ${response.reason}\n`);
    yield* say("Remote file exists.\n\n");
    return 0;
  }
  const { files } = context.machine;
  const base = url.target.split("/").pop()! || "index.html";
  let file = o.value("O") ?? (o.value("P") === undefined ? base : `${o.value("P")}/${base}`);
  if (o.value("O") === undefined) for (let n = 1, plain = file; files.isFile(normalise(file, context.cwd)); n++) file = `${plain}.${n}`;
  const stdout = file === "-";
  const path = normalise(file, context.cwd);
  if (!stdout && path !== "/dev/null") {
    if (!files.isDirectory(path.slice(0, path.lastIndexOf("/")) || "/")) {
      yield err(`${file}: No such file or directory\n`);
      return 1;
    }
    files.write(path, text(response.body));
  }
  const size = response.body.length;
  yield* say(`Saving to: ${quote(context, stdout ? "STDOUT" : file)}\n\n`);
  if (stdout && size > 0) yield out(text(response.body));
  const speed = size * 343; // kilobytes a second at the pace of a local network
  yield* say(
    `     0K ${" ".repeat(54)}${length === undefined ? "    " : "100%"} ${rate(speed).padStart(5)}=0s\n\n${now} (${rate(speed).replace("K", " KB/s").replace(/M$/, " MB/s")}) - ${stdout ? "written to stdout" : `${quote(context, file)} saved`} [${size}${length === undefined ? "" : `/${length}`}]\n\n`,
  );
  if (o.has("w")) yield err(`${now} URL:${url.text} [${size}${length === undefined ? "" : `/${length}`}] -> "${file}" [1]\n`);
  return 0;
}

function rate(kilobytes: number): string {
  return kilobytes < 1000 ? `${kilobytes}K` : `${(kilobytes / 1024).toFixed(1)}M`;
}

function stamp(now: number): string {
  return new Date(Math.floor(now)).toISOString().slice(0, 19).replace("T", " ");
}
