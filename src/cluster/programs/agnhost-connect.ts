// `agnhost connect HOST:PORT`: one attempt by TCP, UDP or SCTP, and a word for what came of it (test/images/agnhost/connect).
// The other subcommands are a container's main process (agnhost.ts).
import { err, type Run } from "../../base/driver";
import { utf8 } from "../../base/bytes";
import { resolverOf } from "../../commands/net-host";
import { strerror } from "../../net/strerror";
import { resolveName } from "../../dns/resolver";
import type { Connection, Endpoint } from "../../net/types";
import type { Command, Context } from "../../shell/command";
import { parseFlags } from "./flags";

export const agnhostCommand: Command = {
  name: "agnhost",
  summary: "the end-to-end tests' Swiss knife",
  *run(context, args) {
    if (args[0] !== "connect") {
      yield err(`Error: unknown command "${args[0] ?? ""}" for "app"\nRun 'app --help' for usage.\n`);
      return 1;
    }
    const { flags, words } = parseFlags(args.slice(1));
    if (words.length !== 1) {
      yield err(`Error: accepts 1 arg(s), received ${words.length}\nUsage:\n  app connect [host:port] [flags]\n`);
      return 1;
    }
    const protocol = flags.get("protocol") ?? "tcp";
    const found = yield* resolve(context, words[0]!, protocol);
    if (typeof found === "string") {
      yield err(`${found}\n`);
      return 1;
    }
    const limit = milliseconds(flags.get("timeout") ?? "0");
    const why = yield* protocol === "udp"
      ? byUdp(context, found, limit, flags.get("udp-data") ?? "hostname")
      : protocol === "sctp"
        ? bySctp(context, found, limit, flags.get("sctp-data") ?? "hostname")
        : byTcp(context, found, limit);
    if (why === undefined) return 0;
    yield err(`${why}\n`);
    return 1;
  },
};

/** Where to, or what agnhost says of it. */
function* resolve(context: Context, text: string, protocol: string): Run<Endpoint | string> {
  const m = /^(?:\[([^\]]*)\]|([^:]*)):(\d+)$/.exec(text);
  if (m === null) return `${protocol === "tcp" ? "UNKNOWN" : "DNS"}: address ${text}: missing port in address`;
  const host = m[1] ?? m[2]!;
  const named = yield* resolveName(resolverOf(context), host);
  if (named.ok) return { ip: named.addresses[0]!, port: Number(m[3]) };
  const server = /^nameserver\s+(\S+)/m.exec(context.machine.files.read("/etc/resolv.conf") ?? "")?.[1] ?? "127.0.0.1";
  return `DNS: lookup ${host} on ${server}:53: ${named.error === "again" ? "i/o timeout" : "no such host"}`;
}

function* byTcp(context: Context, to: Endpoint, limit: number): Run<string | undefined> {
  const c = context.machine.netns.connect(to, { program: "agnhost" });
  const state = (): Connection["state"] => c.state;
  yield { ...(limit > 0 ? { until: context.clock.now + limit } : {}), ready: () => state() !== "connecting" };
  if (state() === "established") {
    c.end();
    return undefined;
  }
  const late = state() === "connecting";
  c.abort();
  if (late || c.error === "timeout") return "TIMEOUT";
  return c.error === "refused" ? "REFUSED" : `OTHER: dial tcp ${endpoint(to)}: connect: ${strerror(c.error).toLowerCase()}`;
}

function* bySctp(context: Context, to: Endpoint, limit: number, data: string): Run<string | undefined> {
  const { clock, machine } = context;
  const until = clock.now + limit;
  const a = machine.netns.associate(to, { program: "agnhost" });
  const state = (): Connection["state"] => a.state;
  yield { until, ready: () => state() !== "connecting" };
  if (state() === "established") {
    a.write(utf8(`${data}\n`));
    yield { until, ready: () => a.readable };
  }
  const late = state() === "connecting" || (state() === "established" && !a.readable);
  if (late || a.error === "timeout") {
    a.abort();
    return "TIMEOUT";
  }
  if (a.error !== undefined) return `OTHER: ${strerror(a.error).toLowerCase()}`;
  a.end();
  return undefined;
}

function* byUdp(context: Context, to: Endpoint, limit: number, data: string): Run<string | undefined> {
  const { clock, machine } = context;
  const socket = machine.netns.udp({ program: "agnhost" });
  socket.send(to, utf8(`${data}\n`));
  yield { ...(limit > 0 ? { until: clock.now + limit } : {}), ready: () => socket.readable };
  const answer = socket.receive();
  const failed = socket.error();
  const { local } = socket;
  socket.close();
  if (answer !== undefined)
    return answer.bytes.length > 0 ? undefined : "OTHER: No data received from the server. Cannot guarantee the server received the request.";
  const from = `read udp ${endpoint({ ...local, ip: machine.netns.addresses().find((x) => x.link !== "lo" && x.ip.includes(":") === to.ip.includes(":"))?.ip ?? local.ip })}->${endpoint(to)}`;
  return failed === undefined
    ? `TIMEOUT: ${from}: i/o timeout`
    : failed === "refused"
      ? `REFUSED: ${from}: read: connection refused`
      : `UNKNOWN: ${from}: read: ${strerror(failed).toLowerCase()}`;
}

function endpoint(e: Endpoint): string {
  return e.ip.includes(":") ? `[${e.ip}]:${e.port}` : `${e.ip}:${e.port}`;
}

/** Go's time.Duration as a flag takes it. */
function milliseconds(text: string): number {
  const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
  return [...text.matchAll(/([\d.]+)(ms|s|m|h)/g)].reduce((sum, [, n, unit]) => sum + Number(n) * units[unit!]!, 0);
}
