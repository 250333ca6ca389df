// curl 7.88 for HTTP, and for telnet://, over the simulated network. Left out: other protocols, TLS through proxies, cookies' store.
import { err, out, type Output, type Run } from "../../base/driver";
import { header } from "../../base/http";
import { normalise } from "../../files/tree";
import type { Command, Context } from "../../shell/command";
import { readAll } from "../../shell/command";
import type { Failure } from "./connect";
import { fetch, follows, type Session } from "./fetch";
import type { CurlOptions } from "./options";
import { parseCurl } from "./options";
import { buildRequest, formData, postData, uploadData } from "./request";
import { meterLine, sinkFor } from "./sink";
import { telnet } from "./telnet";
import { expandGlob, parseUrl, resolveUrl } from "./url";
import { helpText, versionText } from "./version";
import type { Facts } from "./writeout";
import { writeOut } from "./writeout";

export const curl: Command = {
  name: "curl",
  summary: "transfer a URL",
  *run(context, args) {
    const body = run(context, args);
    const bare = context.terminal !== undefined || args.some((a) => a === "--no-buffer" || /^-[a-zA-Z#]*N/.test(a));
    return yield* bare ? body : buffered(body);
  },
};

/** Standard output is a file or a pipe: what is written there waits in the C library's buffer. */
function* buffered(body: Run<number>): Run<number> {
  let held = "";
  try {
    for (;;) {
      const step = body.next();
      if (step.done === true) {
        if (held !== "") yield out(held);
        return step.value;
      }
      if ("fd" in step.value && step.value.fd === 1) {
        held += step.value.text;
        if (held.length < BUFFER) continue;
        yield out(held);
        held = "";
      } else yield step.value;
    }
  } finally {
    body.return(130);
  }
}

const BUFFER = 4096;

function* run(context: Context, args: readonly string[]): Run<number> {
  const options = parseCurl(args, (name) => context.machine.files.read(normalise(name, context.cwd)));
  if ("wrong" in options) {
    yield err(options.wrong);
    return options.code;
  }
  if (options.has("help")) return yield* say(helpText);
  if (options.has("version")) return yield* say(versionText);
  if (options.urls.length === 0) {
    yield err(`${args.length === 0 ? "" : "curl: no URL specified!\n"}curl: try 'curl --help' or 'curl --manual' for more information\n`);
    return 2;
  }
  const needsStdin = options.order.some(([n, v]) => (n.startsWith("data") || n === "json") && v === "@-") || options.value("upload-file") === "-";
  const stdin = needsStdin ? yield* readAll(context.stdin) : "";
  for (const rule of options.values("resolve"))
    if (!/^[+-]?(\[[^\]]*\]|[^:]+):\d+(:.*)?$/.test(rule)) {
      if (!quiet(options)) yield err(`curl: (49) Couldn't parse CURLOPT_RESOLVE entry '${rule}'\n`);
      return 49;
    }
  const session: Session = { context, options, pool: [], connections: 0, data: { ...postData(context, options, stdin), stdin }, farewell: "" };
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
}

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
    if (!options.has("silent")) yield err(warning(`Problem : ${why}. Will retry in ${wait / 1000} seconds. ${left} retries left.`));
    yield { until: context.clock.now + wait };
    delay = Math.min(delay * 2, 600000);
    left--;
  }
}

/** A warning in lines of a terminal's width, as curl breaks them. */
function warning(message: string): string {
  const head = "Warning: ";
  const width = 79 - head.length;
  let rest = message;
  let text = "";
  while (rest.length >= width) {
    const cut = rest.lastIndexOf(" ", width - 1);
    const at = cut <= 0 ? width : cut + 1;
    text += `${head}${rest.slice(0, at)}\n`;
    rest = rest.slice(at);
  }
  return `${text}${head}${rest}\n`;
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
  const uploads = options.value("upload-file");
  const asIs = options.has("path-as-is");
  const named = uploads !== undefined && given.endsWith("/") ? given + uploads.slice(uploads.lastIndexOf("/") + 1) : given;
  let url = parseUrl(named, asIs);
  let failure: Failure | undefined;
  const upload = uploads === undefined ? undefined : uploadData(context, uploads, session.data.stdin);
  if (uploads !== undefined && upload === undefined) {
    yield err(`curl: Can't open '${uploads}'!\ncurl: try 'curl --help' or 'curl --manual' for more information\n`);
    if (!quiet(options)) yield err("curl: (26) Failed to open/read local data from file/application\n");
    return { code: 26, status: 0 };
  }
  const form = formData(context, options);
  if (form === undefined) {
    if (!quiet(options)) yield err("curl: (26) Failed to open/read local data from file/application\n");
    return { code: 26, status: 0 };
  }
  if (url === undefined) failure = { code: 3, message: "URL using bad/illegal format or missing URL" };
  else if (!["http", "https", "ftp", "telnet"].includes(url.scheme))
    failure = { code: 1, message: `Protocol "${url.scheme}" not supported or disabled in libcurl` };
  else if (meter) {
    yield err(
      `  % Total    % Received % Xferd  Average Speed   Time    Time     Time  Current\n                                 Dload  Upload   Total   Spent    Left  Speed\n\r${meterLine(0, 0, 0)}`,
    );
    metered = true;
  }
  let redirectedAs: string | undefined;
  while (url !== undefined && failure === undefined) {
    if (url.scheme === "telnet") {
      failure = yield* telnet(session, url, started, target.sink);
      break;
    }
    const request = buildRequest(options, url, session.data, redirectedAs, upload ?? form.body, form.type);
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
    url = parseUrl(resolveUrl(url, location), asIs);
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

function* bid(session: Session): Run<void> {
  if (session.farewell !== "" && session.options.has("verbose")) yield err(session.farewell);
  session.farewell = "";
}

function* writeParts(context: Context, format: string, facts: Facts): Run<void> {
  const shown = format.startsWith("@") ? (context.machine.files.read(normalise(format.slice(1), context.cwd)) ?? "") : format;
  for (const part of writeOut(shown, facts)) yield part satisfies Output;
}
