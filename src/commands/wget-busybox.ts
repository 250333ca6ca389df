// wget of BusyBox 1.35 for HTTP.
import { text } from "../base/bytes";
import { err, out, type Run } from "../base/driver";
import { formatRequest, header, joinBytes, parseResponse } from "../base/http";
import { utf8 } from "../base/bytes";
import { resolveName } from "../dns/resolver";
import { normalise } from "../files/tree";
import type { Command, Context } from "../shell/command";
import { parseUrl, resolveUrl } from "./curl/url";
import { awaitConnection, resolverOf } from "./net-host";
import { strerror } from "../net/strerror";
import { parseOptions } from "./options";

const USAGE = `BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.

Usage: wget [-cqS] [--spider] [-O FILE] [-o LOGFILE] [--header STR]
	[--post-data STR | --post-file FILE] [-Y on/off]
	[--no-check-certificate] [-P DIR] [-U AGENT] URL...

Retrieve files via HTTP or FTP

	--spider	Only check URL existence: $? is 0 if exists
	--header STR	Add STR (of form 'header: value') to headers
	--post-data STR	Send STR using POST method
	--post-file FILE	Send FILE using POST method
	--no-check-certificate	Don't validate the server's certificate
	-c		Continue retrieval of aborted transfer
	-q		Quiet
	-P DIR		Save to DIR (default .)
	-S    		Show server response
	-O FILE		Save to FILE ('-' for stdout)
	-o LOGFILE	Log messages to FILE
	-U STR		Use STR for User-Agent header
	-Y on/off	Use proxy
`;

const long = {
  "output-document=": "O",
  "output-file=": "o",
  quiet: "q",
  continue: "c",
  "server-response": "S",
  "directory-prefix=": "P",
  "user-agent=": "U",
  "proxy=": "Y",
  spider: "1",
  "header=": "2",
  "post-data=": "3",
  "post-file=": "4",
  "no-check-certificate": "5",
  "timeout=": "T",
  "tries=": "t",
};

export const busyboxWget: Command = {
  name: "wget",
  summary: "retrieve files via HTTP",
  *run(context, args) {
    const o = parseOptions("wget", "busybox", "cqSO:o:P:U:Y:T:t:", long, args);
    if (typeof o === "string" || o.rest.length === 0) {
      yield err(typeof o === "string" && !args.includes("--help") ? `${o.split("\n")[0]}\n${USAGE}` : USAGE);
      return args.includes("--help") ? 0 : 1;
    }
    for (const url of o.rest) {
      const code = yield* retrieve(context, url, o);
      if (code !== 0) return code;
    }
    return 0;
  },
};

type Options = Exclude<ReturnType<typeof parseOptions>, string>;

function* retrieve(context: Context, given: string, o: Options): Run<number> {
  const { clock, machine } = context;
  const quiet = o.has("q");
  const fail = function* (message: string): Run<number> {
    yield err(`wget: ${message}\n`);
    return 1;
  };
  const timeout = o.value("T") === undefined ? Infinity : Math.max(1, Number(o.value("T"))) * 1000;
  let url = parseUrl(given);
  if (url === undefined) return yield* fail(`bad address '${given}'`);
  for (let hops = 0; hops <= 5; hops++) {
    if (!["http", "https", "ftp"].includes(url.scheme)) return yield* fail(`not an http or ftp url: ${given}`);
    const place = `${url.host.includes(":") ? `[${url.host}]` : url.host}${url.explicitPort ? `:${url.port}` : ""}`;
    const found = yield* resolveName(resolverOf(context), url.host);
    if (!found.ok) return yield* fail(`bad address '${place}'`);
    const ip = found.addresses[0]!;
    if (!quiet && hops === 0) yield err(`Connecting to ${place} (${ip.includes(":") ? `[${ip}]` : ip}:${url.port})\n`);
    const connection = machine.netns.connect({ ip, port: url.port }, { program: "wget", blocking: true });
    const error = yield* awaitConnection(connection, clock.now + timeout);
    if (error !== undefined) {
      connection.abort();
      if (error === "timeout" && timeout !== Infinity) return yield* fail("download timed out");
      return yield* fail(`can't connect to remote host${error === "no-route" ? "" : ` (${ip})`}: ${strerror(error)}`);
    }
    const post = o.value("3") ?? (o.value("4") === undefined ? undefined : (machine.files.read(normalise(o.value("4")!, context.cwd)) ?? ""));
    const custom = o.values("2").map((h) => [h.slice(0, h.indexOf(":")), h.slice(h.indexOf(":") + 1).trim()] as const);
    const own = new Set(custom.map(([n]) => n.toLowerCase()));
    const body = utf8(post ?? "");
    const headers = [
      ...(own.has("host") ? [] : [["Host", place] as const]),
      ...(own.has("user-agent") ? [] : [["User-Agent", o.value("U") ?? "Wget"] as const]),
      ["Connection", "close"] as const,
      ...custom,
      ...(post === undefined
        ? []
        : [
            ...(own.has("content-type") ? [] : [["Content-Type", "application/x-www-form-urlencoded"] as const]),
            ["Content-Length", String(body.length)] as const,
          ]),
    ];
    const method = post !== undefined ? "POST" : o.has("1") ? "HEAD" : "GET";
    connection.write(formatRequest({ method, path: url.target, headers, body }));
    let buffer: Uint8Array = new Uint8Array(0);
    let until = clock.now + timeout;
    for (;;) {
      const more = connection.read();
      if (more.length > 0) until = clock.now + timeout;
      buffer = joinBytes(buffer, more);
      const ended = connection.eof || connection.state === "closed";
      const response = parseResponse(buffer, method, ended);
      if (response === "malformed" || (response === undefined && ended)) {
        connection.abort();
        return yield* fail(
          `error getting response${response === "malformed" || connection.error !== undefined ? `: ${connection.error === undefined ? "Connection reset by peer" : strerror(connection.error)}` : ""}`,
        );
      }
      if (response?.complete === true || (response !== undefined && ended)) {
        connection.end();
        if (o.has("S"))
          yield err(
            response.head
              .replace(/\r/g, "")
              .replace(/\n$/, "")
              .split("\n")
              .map((l) => `  ${l}\n`)
              .join(""),
          );
        const { status } = response;
        if (status >= 300 && status < 400 && header(response.headers, "Location") !== undefined) {
          const next = parseUrl(resolveUrl(url, header(response.headers, "Location")!));
          if (next === undefined) return yield* fail("bad redirection");
          url = next;
          break;
        }
        if (status !== 200 && status !== 204 && status !== 206 && (status < 200 || status > 299))
          return yield* fail(`server returned error: ${response.head.split(/\r?\n/)[0]}`);
        if (o.has("1")) {
          if (!quiet) yield err("remote file exists\n");
          return 0;
        }
        return yield* save(context, o, url.target, response.body, response.complete, fail);
      }
      if (clock.now >= until) {
        connection.abort();
        return yield* fail("download timed out");
      }
      yield until === Infinity
        ? { ready: () => connection.readable || connection.state === "closed" }
        : { until, ready: () => connection.readable || connection.state === "closed" };
    }
  }
  return yield* fail("too many redirections");
}

function* save(context: Context, o: Options, target: string, body: Uint8Array, whole: boolean, fail: (message: string) => Run<number>): Run<number> {
  const quiet = o.has("q");
  const named = o.value("O");
  const base = target.replace(/\?.*/, "").split("/").pop()! || "index.html";
  const file = named ?? (o.value("P") === undefined ? base : `${o.value("P")}/${base}`);
  const { files } = context.machine;
  const path = normalise(file, context.cwd);
  if (file === "-") {
    if (!quiet) yield err("writing to stdout\n");
    if (body.length > 0) yield out(text(body));
  } else {
    if (path !== "/dev/null") {
      if (!files.isDirectory(path.slice(0, path.lastIndexOf("/")) || "/")) return yield* fail(`can't open '${file}': No such file or directory`);
      if (named === undefined && files.isFile(path)) return yield* fail(`can't open '${file}': File exists`);
      files.write(path, text(body));
    }
    if (!quiet) yield err(`saving to '${file}'\n`);
  }
  if (!whole) return yield* fail("connection closed prematurely");
  if (!quiet)
    yield err(
      `${(file === "-" ? "-" : file.split("/").pop()!).slice(0, 20).padEnd(20)} 100% |${"*".repeat(32)}|${size(body.length)}  0:00:00 ETA\n${file === "-" ? "written to stdout" : `'${file}' saved`}\n`,
    );
  return 0;
}

function size(bytes: number): string {
  return (bytes < 100000 ? String(bytes) : bytes < 10240000 ? `${Math.floor(bytes / 1024)}k` : `${(bytes / 1048576).toFixed(1)}M`).padStart(6);
}
