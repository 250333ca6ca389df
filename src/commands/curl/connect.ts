// How curl gets a connection: the name, the addresses in their families' turns (happy eyeballs), TLS where asked for.
import { err, type Run } from "../../base/driver";
import { canonicalAddress } from "../../dns/address";
import { resolveName } from "../../dns/resolver";
import { familyOf, parseAddr } from "../../net/address";
import type { Kernel } from "../../net/hooks";
import { stackOf } from "../../net/netns";
import type { Connection } from "../../net/types";
import type { Context } from "../../shell/command";
import { endpointText, resolverOf } from "../net-host";
import { strerror } from "../../net/strerror";
import { joinBytes } from "../../base/http";
import type { CurlOptions } from "./options";
import { clientHello, readServerHello } from "./tls";

export type Failure = { readonly code: number; readonly message: string };
export type Pooled = {
  readonly key: string;
  readonly connection: Connection;
  readonly number: number;
  readonly host: string;
  /** Bytes read before the response that is asked for. */ rest: Uint8Array;
};
export type Attempt = { readonly pooled: Pooled } | Failure;

const EYEBALLS_MS = 200;

/** Connects to a host and port; notes (`* …`) go to standard error where curl is verbose. */
export function* openConnection(
  context: Context,
  options: CurlOptions,
  host: string,
  port: number,
  secure: boolean,
  number: number,
  /** Of the whole transfer: virtual time. */
  until: number,
  /** Of the connection alone: milliseconds. */
  limit: number,
  started: number,
  mark: (what: "nameLookup" | "connect") => void,
): Run<Attempt> {
  const { clock, machine } = context;
  const begun = clock.now;
  const deadline = Math.min(until, begun + limit);
  const verbose = options.has("verbose");
  const note = function* (text: string): Run<void> {
    if (verbose) yield err(`* ${text}\n`);
  };
  let [toHost, toPort] = [host, port];
  for (const rule of options.values("connect-to")) {
    const m = /^(\[[^\]]*\]|[^:]*):(\d*):(\[[^\]]*\]|[^:]*):(\d*)$/.exec(rule);
    if (m === null || (m[1] !== "" && bare(m[1]!) !== host) || (m[2] !== "" && Number(m[2]) !== port)) continue;
    toHost = m[3] === "" ? host : bare(m[3]!);
    toPort = m[4] === "" ? port : Number(m[4]);
    if (toHost !== host) yield* note(`Connecting to hostname: ${toHost}`);
    if (m[4] !== "") yield* note(`Connecting to port: ${toPort}`);
    break;
  }
  const family = options.has("ipv4") ? 4 : options.has("ipv6") ? 6 : 0;
  let addresses: readonly string[] | undefined;
  for (const rule of options.values("resolve")) {
    const m = /^\+?(\[[^\]]*\]|[^:]+):(\d+):(.*)$/.exec(rule);
    if (m === null) continue;
    if (number === 0) yield* note(`Added ${m[1]}:${m[2]}:${m[3]} to DNS cache`);
    if ((m[1] === "*" || bare(m[1]!).toLowerCase() === toHost.toLowerCase()) && Number(m[2]) === toPort) {
      addresses = m[3]!.split(",").flatMap((a) => canonicalAddress(bare(a)) ?? []);
      yield* note(`Hostname ${toHost} was found in DNS cache`);
    }
  }
  if (addresses === undefined) {
    const resolving = resolveName(resolverOf(context), toHost, family);
    let got = resolving.next();
    while (got.done !== true) {
      if (clock.now >= deadline) {
        resolving.return({ ok: false, error: "again" });
        return { code: 28, message: `Resolving timed out after ${elapsed(clock.now, started)} milliseconds` };
      }
      const wait = got.value;
      yield { ...wait, until: Math.min(wait.until ?? Infinity, deadline) };
      if (clock.now < deadline || wait.ready?.() === true || (wait.until ?? Infinity) <= clock.now) got = resolving.next();
    }
    if (!got.value.ok) {
      // An address of the other family is not a name that cannot be resolved.
      const other = (family === 6 || canonicalAddress(toHost) !== undefined) && (yield* resolveName(resolverOf(context), toHost)).ok;
      if (other) return { code: 7, message: "" };
      return { code: 6, message: `Could not resolve host: ${toHost}` };
    }
    addresses = got.value.addresses;
  }
  mark("nameLookup");
  const local = localEnd(context, options);
  if ("message" in local) {
    yield* note(`  Trying ${endpointText(addresses[0]!, toPort)}...`);
    for (const text of local.notes) yield* note(text);
    yield* note(`Failed to connect to ${host} port ${toPort} after ${Math.round(clock.now - started)} ms: Failed binding local connection end`);
    return { code: 45, message: local.message };
  }
  const racing = clock.now;
  const made = yield* race(context, addresses, toPort, local, deadline, note);
  if (made === "timeout") {
    if (begun + limit >= until) return { code: 28, message: `Connection timed out after ${elapsed(clock.now, started)} milliseconds` };
    yield* note(`ipv${addresses[0]!.includes(":") ? 6 : 4} connect timeout after ${Math.round(begun + limit - racing)}ms, move on!`);
    return { code: 28, message: `Failed to connect to ${toHost} port ${toPort} after ${elapsed(clock.now, started)} ms: Timeout was reached` };
  }
  if ("failed" in made) {
    const message = `Failed to connect to ${toHost} port ${toPort} after ${Math.round(clock.now - started)} ms: Couldn't connect to server`;
    return { code: made.failed === "timeout" ? 28 : 7, message };
  }
  mark("connect");
  // Sixty seconds for both, as curl has it where nothing else is said.
  const idle = Number(options.value("keepalive-time") ?? "60");
  if (!options.has("no-keepalive")) made.connection.keepAlive?.({ idle, interval: idle });
  yield* note(`Connected to ${toHost === host ? host : "(nil)"} (${made.connection.remote.ip}) port ${toPort} (#${number})`);
  const pooled: Pooled = {
    key: `${secure}|${host}|${port}`,
    connection: made.connection,
    number,
    host: toHost === host ? host : "(nil)",
    rest: new Uint8Array(0),
  };
  if (!secure) return { pooled };
  return yield* handshake(context, options, pooled, host, deadline, started, machine.name);
}

/** What the near end is bound to, and what a verbose curl says of it. */
type LocalEnd = { readonly from?: string; readonly fromPort?: number; readonly notes: readonly string[] };

/** Of --interface (an address, or a link, which changes nothing here) and --local-port. */
function localEnd({ machine }: Context, options: CurlOptions): LocalEnd | { readonly message: string; readonly notes: readonly string[] } {
  const { kernel } = machine.netns;
  const given = options.value("interface");
  const port = /^\d+/.exec(options.value("local-port") ?? "")?.[0];
  const notes = port === undefined ? [] : [`Local port: ${port}`];
  const end = port === undefined ? {} : { fromPort: Number(port) };
  if (given === undefined || stackOf(machine.netns).links.has(given)) return { ...end, notes };
  const id = parseAddr(given);
  if (id === undefined) return { message: `Couldn't bind to '${given}'`, notes: [`Could not resolve host: ${given}`, `Couldn't bind to '${given}'`] };
  const named = `Name '${given}' family ${familyOf(id) === 4 ? 2 : 10} resolved to '${given}' family ${familyOf(id) === 4 ? 2 : 10}`;
  const message = "bind failed with errno 99: Cannot assign requested address";
  if (!(kernel as Kernel).host.isLocal(id)) return { message, notes: [named, message] };
  return { ...end, from: given, notes: [named, ...(port === undefined ? ["Local port: 0"] : notes)] };
}

type Race = { readonly connection: Connection } | { readonly failed: Connection["error"] } | "timeout";

function* race(
  context: Context,
  addresses: readonly string[],
  port: number,
  { notes, ...local }: LocalEnd,
  deadline: number,
  note: (text: string) => Run<void>,
): Run<Race> {
  const { clock, machine } = context;
  const first = addresses[0]?.includes(":") ?? false;
  // The first family's addresses, then the other's, which starts when the first has not answered in 200 ms.
  const queue = [...addresses.filter((a) => a.includes(":") === first), ...addresses.filter((a) => a.includes(":") !== first)];
  const open: Connection[] = [];
  let last: Connection["error"] = "refused";
  let next = 0;
  let patience = 0;
  const settled = (): Connection | undefined => open.find((c) => c.state !== "connecting");
  for (;;) {
    const done = settled();
    if (done !== undefined) {
      open.splice(open.indexOf(done), 1);
      if (done.state === "established" || (done.state === "closed" && done.error === undefined)) {
        for (const c of open) c.abort();
        return { connection: done };
      }
      last = done.error;
      const { ip } = done.remote;
      yield* note(
        done.error === "no-route"
          ? `Immediate connect fail for ${ip}: Network is unreachable`
          : `connect to ${ip} port ${port} failed: ${strerror(done.error)}`,
      );
      continue;
    }
    if (open.length === 0 || (next < queue.length && clock.now >= patience && open.every((c) => c.remote.ip.includes(":") !== queue[next]!.includes(":")))) {
      const ip = queue[next++];
      if (ip === undefined) return { failed: last };
      yield* note(`  Trying ${endpointText(ip, port)}...`);
      for (const text of notes) yield* note(text);
      open.push(machine.netns.connect({ ip, port }, { program: "curl", ...local }));
      patience = clock.now + EYEBALLS_MS;
      continue;
    }
    if (clock.now >= deadline) {
      for (const c of open) c.abort();
      return "timeout";
    }
    const until = next < queue.length && clock.now < patience ? Math.min(patience, deadline) : deadline;
    yield until === Infinity ? { ready: () => settled() !== undefined } : { until, ready: () => settled() !== undefined };
  }
}

function* handshake(context: Context, options: CurlOptions, pooled: Pooled, host: string, deadline: number, started: number, from: string): Run<Attempt> {
  const { clock } = context;
  const { connection } = pooled;
  const verbose = options.has("verbose");
  const notes = function* (...lines: readonly string[]): Run<void> {
    if (verbose) yield err(lines.map((l) => `${l}\n`).join(""));
  };
  const trust = options.has("insecure") ? [] : [`*  CAfile: ${options.value("cacert") ?? "/etc/ssl/certs/ca-certificates.crt"}`, "*  CApath: /etc/ssl/certs"];
  yield* notes("* ALPN: offers h2,http/1.1", "} [5 bytes data]", "* TLSv1.3 (OUT), TLS handshake, Client hello (1):", "} [512 bytes data]", ...trust);
  connection.write(clientHello(`${host} ${from}`));
  let got: Uint8Array = new Uint8Array(0);
  for (;;) {
    got = joinBytes(got, connection.read());
    const hello = readServerHello(got);
    if (hello === "no-tls" || hello === "unexpected") {
      const why = hello === "no-tls" ? "0A00010B:SSL routines::wrong version number" : "0A0000F4:SSL routines::unexpected message";
      const message = `OpenSSL/3.0.19: error:${why}`;
      connection.abort();
      yield* notes("{ [5 bytes data]");
      return { code: 35, message };
    }
    if (hello !== undefined) {
      const trusted = options.has("insecure") || options.has("cacert");
      if (!trusted) {
        connection.abort();
        return { code: 60, message: "SSL certificate problem: unable to get local issuer certificate" };
      }
      const { subject, issuer, start, expire } = hello.certificate;
      yield* notes(
        "{ [5 bytes data]",
        "* TLSv1.3 (IN), TLS handshake, Server hello (2):",
        "* SSL connection using TLSv1.3 / TLS_AES_128_GCM_SHA256",
        "* ALPN: server accepted http/1.1",
        "* Server certificate:",
        `*  subject: ${subject}`,
        `*  start date: ${start}`,
        `*  expire date: ${expire}`,
        `*  issuer: ${issuer}`,
        "*  SSL certificate verify result: unable to get local issuer certificate (20), continuing anyway.",
      );
      pooled.rest = hello.rest;
      return { pooled };
    }
    if (connection.error === "reset")
      return { code: 35, message: `OpenSSL SSL_connect: Connection reset by peer in connection to ${host}:${connection.remote.port} ` };
    if (connection.eof) return { code: 35, message: "OpenSSL/3.0.19: error:0A000126:SSL routines::unexpected eof while reading" };
    if (clock.now >= deadline) return { code: 28, message: `SSL connection timeout` };
    yield deadline === Infinity ? { ready: () => connection.readable } : { until: deadline, ready: () => connection.readable };
    if (clock.now - started > 300000) return { code: 28, message: "SSL connection timeout" };
  }
}

/** Milliseconds as curl's timeouts report them: a little past the limit. */
export function elapsed(now: number, started: number): number {
  return Math.round(now - started) + 1;
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, "");
}
