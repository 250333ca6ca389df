// agnhost, the end-to-end tests' Swiss knife: the subcommands that Services are shown with. Endpoints and texts as
// kubernetes/test/images/agnhost (netexec, serve-hostname, pause) has them. Left out: uploads and TLS.
import { goError, goResponse, splitTarget, type HttpRequest } from "../../base/http";
import { text, utf8 } from "../../base/bytes";
import type { Server } from "../../net/types";
import type { Host, Program } from "../program";
import { dial } from "./dial";
import { intFlag, parseFlags } from "./flags";
import { goKeepAlive, httpServer } from "./http";

export const agnhost: Program = {
  start(host, argv) {
    const [subcommand = "pause", ...args] = argv.slice(1);
    if (subcommand === "netexec") netexec(host, args);
    else if (subcommand === "serve-hostname") serveHostname(host, args);
    else if (subcommand === "pause") host.log("Paused");
    else if (subcommand === "test-webserver") testWebserver(host, args);
    else {
      host.log(`Error: unknown command "${subcommand}" for "app"`, "stderr");
      host.log("Run 'app --help' for usage.", "stderr");
      host.exit(1);
    }
  },
  // netexec exits at once with 0, after --delay-shutdown seconds; serve-hostname waits a minute for the Pod's deletion.
  term: (argv) => (argv[1] === "netexec" ? intFlag(parseFlags(argv.slice(2)).flags, "delay-shutdown", 0) * 1000 : argv[1] === "serve-hostname" ? 60_000 : 0),
};

function netexec(host: Host, args: readonly string[]): void {
  const { flags, words } = parseFlags(args);
  if (words.length > 0) {
    host.log(`Error: unknown command "${words[0]!}" for "app netexec"`, "stderr");
    host.exit(1);
    return;
  }
  const started = host.clock.now;
  const httpPort = intFlag(flags, "http-port", 8080);
  const udpPort = intFlag(flags, "udp-port", 8081);
  // healthz tells of the UDP server: without one it never gets ready (as upstream).
  let ready = false;
  if (udpPort !== -1) {
    const addresses = flags.get("udp-listen-addresses")?.split(",") ?? [""];
    for (const address of addresses) {
      ready = host.listen("udp", address, udpPort, udpServer(host, udpPort)) || ready;
      log(host, `Started UDP server on port ${address} ${udpPort}`);
    }
  }
  const sctpPort = intFlag(flags, "sctp-port", -1);
  if (sctpPort !== -1 && host.listen("sctp", "", sctpPort, sctpServer(host))) {
    log(host, "Started SCTP server");
    ready = true;
  }
  const override = flags.get("http-override");
  const server = httpServer((request, connection, answer) => {
    const asked: HttpRequest = override === undefined ? request : { ...request, method: "GET", path: override };
    const { path, query } = splitTarget(asked.path);
    const form = new Map([...formOf(asked), ...query]);
    const respond = (status: number, body: string, headers: readonly (readonly [string, string])[] = []): Uint8Array =>
      goResponse(request, { status, body, headers }, host.clock.now);
    const ok = (body: string): Uint8Array => respond(200, body);
    switch (path) {
      case "/hostname":
      case "/hostName":
        log(host, `GET ${path}`);
        return ok(host.hostname);
      case "/clientip":
        log(host, "GET /clientip");
        return ok(hostPort(connection.remote.ip, connection.remote.port));
      case "/serverport":
        log(host, "GET /serverport");
        return ok(String(httpPort));
      case "/header": {
        const key = form.get("key") ?? "";
        log(host, key === "" ? "GET /header" : `GET /header?key=${key}`);
        const headers = goHeaders(asked);
        return ok(key === "" ? JSON.stringify(headers) : (headers[canonical(key)]?.[0] ?? ""));
      }
      case "/echo": {
        const message = form.get("msg") ?? "";
        const code = form.get("code") ?? "";
        log(host, `GET /echo?msg=${message}&code=${code}`);
        if (code !== "" && !/^[-+]?\d+$/.test(code)) return ok(`argument 'code' must be an integer or empty, got ${JSON.stringify(code)}\n`);
        return respond(code === "" ? 200 : Number(code), message);
      }
      case "/healthz":
        log(host, "GET /healthz");
        return respond(ready ? 200 : 412, "");
      case "/readyz":
        log(host, "GET /readyz");
        return ready ? ok("ok") : respond(412, "");
      case "/redirect": {
        const location = form.get("location") ?? "";
        const code = form.get("code") ?? "";
        const status = code === "" ? 302 : Number(code);
        return respond(status, request.method === "GET" ? `<a href="${location}">Found</a>.\n\n` : "", [
          ["Content-Type", "text/html; charset=utf-8"],
          ["Location", location],
        ]);
      }
      case "/shutdown":
        log(host, "GET /shutdown");
        host.exit(0);
        return new Uint8Array(0);
      case "/exit": {
        const code = Number(form.get("code") ?? "0") || 0;
        const wait = goDuration(form.get("wait") ?? "");
        log(
          host,
          `Will begin shutdown in ${form.get("wait") ?? "0s"}, allowing ${form.get("timeout") ?? "0s"} for connections to close, then will exit with ${code}`,
        );
        host.after(wait, () => host.exit(code));
        return "later";
      }
      case "/dial":
        return dial(host, query, (status, body) => answer(status === 200 ? ok(body) : goResponse(request, goError(status, body), host.clock.now)));
      case "/shell":
        return shell(host, form.get("shellCommand") || form.get("cmd") || "", (body) => answer(ok(body)));
      default:
        log(host, "GET /");
        return ok(`NOW: ${goTime(host.clock.now)} m=+${((host.clock.now - started) / 1000).toFixed(9)}`);
    }
  }, goKeepAlive);
  log(host, `Started HTTP server on port ${httpPort}`);
  if (!host.listen("tcp", "", httpPort, server)) {
    log(host, `listen tcp :${httpPort}: bind: address already in use`);
    host.exit(1);
  }
}

function shell(host: Host, command: string, answer: (body: string) => void): "later" {
  let output = "";
  log(host, `GET /shell?cmd=${command}`);
  if (!host.machine.commands.has("sh")) answer(JSON.stringify({ error: 'exec: "/bin/sh": stat /bin/sh: no such file or directory' }));
  else
    host.driver.spawn(host.run(["sh", "-c", command]), { write: (o) => ((output += o.text), true) }, (code) =>
      answer(JSON.stringify({ ...(output === "" ? {} : { output }), ...(code === 0 ? {} : { error: `exit status ${code}` }) })),
    );
  return "later";
}

function udpServer(host: Host, port: number): Server {
  return {
    datagram(datagram, reply) {
      const received = text(datagram.bytes).trim().toLowerCase();
      if (received === "hostname") reply(utf8(host.hostname));
      else if (received.startsWith("echo ")) reply(utf8(received.slice(5)));
      else if (received === "clientip") reply(utf8(hostPort(datagram.from.ip, datagram.from.port)));
      else if (received === "serverport") reply(utf8(String(port)));
      else if (received !== "") log(host, `Unknown UDP command received from ${hostPort(datagram.from.ip, datagram.from.port)}: ${received}`);
    },
  };
}

/** One message, one answer, and the server closes. */
function sctpServer(host: Host): Server {
  return {
    data(connection, bytes) {
      const received = text(bytes).trim().toLowerCase();
      const client = hostPort(connection.remote.ip, connection.remote.port);
      if (received === "hostname") {
        log(host, "Sending SCTP hostName response");
        connection.write(utf8(host.hostname));
      } else if (received.startsWith("echo ")) {
        log(host, `Echoing ${received.slice(5)} to SCTP client ${client}`);
        connection.write(utf8(received.slice(5)));
      } else if (received === "clientip") {
        log(host, `Sending clientip back to SCTP client ${client}`);
        connection.write(utf8(client));
      } else if (received !== "") log(host, `Unknown SCTP command received from ${client}: ${received}`);
      connection.end();
    },
  };
}

function serveHostname(host: Host, args: readonly string[]): void {
  const { flags } = parseFlags(args, ["tcp", "udp", "http", "close"]);
  const on = (name: string, otherwise: boolean): boolean => (flags.get(name) ?? String(otherwise)) === "true";
  const port = intFlag(flags, "port", 9376);
  if (on("http", true) && (on("tcp", false) || on("udp", false))) {
    log(host, "Can't server TCP/UDP mode and HTTP mode at the same time");
    host.exit(1);
    return;
  }
  let bound = true;
  if (on("tcp", false))
    bound &&= host.listen("tcp", "", port, {
      connect(connection) {
        log(host, `TCP request from ${hostPort(connection.remote.ip, connection.remote.port)}`);
        connection.write(utf8(host.hostname));
        connection.end();
      },
    });
  if (on("udp", false)) bound &&= host.listen("udp", "", port, { datagram: (_, reply) => reply(utf8(host.hostname)) });
  if (on("http", true))
    bound &&= host.listen(
      "tcp",
      "",
      port,
      httpServer((request, connection) => {
        log(host, `HTTP request from ${hostPort(connection.remote.ip, connection.remote.port)}`);
        return goResponse(request, { status: 200, body: host.hostname, headers: on("close", false) ? [["Connection", "close"]] : [] }, host.clock.now);
      }),
    );
  if (!bound) {
    log(host, `Error from net.Listen(): listen tcp :${port}: bind: address already in use`);
    host.exit(1);
    return;
  }
  log(host, `Serving on port ${port}.`);
}

function testWebserver(host: Host, args: readonly string[]): void {
  const port = intFlag(parseFlags(args).flags, "port", 80);
  const served = host.listen(
    "tcp",
    "",
    port,
    httpServer((request) => goResponse(request, goError(404), host.clock.now)),
  );
  if (!served) host.exit(1);
}

function log(host: Host, message: string): void {
  host.log(`${host.stamp()} ${message}`, "stderr");
}

function hostPort(ip: string, port: number): string {
  return ip.includes(":") ? `[${ip}]:${port}` : `${ip}:${port}`;
}

function formOf(request: HttpRequest): ReadonlyMap<string, string> {
  const posted =
    request.method === "POST" && request.headers.some(([n, v]) => n.toLowerCase() === "content-type" && v.startsWith("application/x-www-form-urlencoded"));
  return posted ? splitTarget("/?" + text(request.body)).query : new Map();
}

/** Header names as Go's textproto writes them: each word with a capital. */
function canonical(name: string): string {
  return name.toLowerCase().replace(/(^|-)[a-z]/g, (c) => c.toUpperCase());
}

/** http.Header as json.Marshal prints it: keys sorted, Host left out. */
function goHeaders(request: HttpRequest): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  const names = request.headers.map(([n, v]) => [canonical(n), v] as const).filter(([n]) => n !== "Host");
  for (const [name, value] of [...names].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))) (all[name] ??= []).push(value);
  return all;
}

/** Go's time.Duration text in milliseconds; 0 for what it does not take. */
function goDuration(duration: string): number {
  const units: Readonly<Record<string, number>> = { ns: 1e-6, us: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
  let total = 0;
  for (const [, n, unit] of duration.matchAll(/([\d.]+)(ns|us|ms|s|m|h)/g)) total += Number(n) * units[unit!]!;
  return total;
}

/** time.Time's String(): 2026-11-21 00:04:58.123456789 +0000 UTC m=+12.345678901 */
function goTime(now: number): string {
  const whole = new Date(Math.floor(now)).toISOString();
  return `${whole.slice(0, 10)} ${whole.slice(11, 23)}000000 +0000 UTC`;
}
