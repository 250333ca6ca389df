// CoreDNS on the sockets of its Pod: DNS over UDP and TCP, /health, /ready and /metrics over HTTP, and the look at the
// Corefile every half minute.
import { answerRequests, goError, goResponse, splitTarget } from "../base/http";
import type { HttpRequest } from "../base/http";
import type { Server } from "../net/types";
import { CorefileError } from "./corefile";
import type { CoreDns, CoreDnsOptions } from "./coredns";
import { createCoreDns } from "./coredns";
import { listenAddress } from "./plugin";
import { tcpDns } from "./upstream";

export type RunOptions = CoreDnsOptions & {
  /** Opens a listening socket of the Pod; false: the port is taken. */
  readonly listen: (proto: "tcp" | "udp", address: string, port: number, server: Server) => boolean;
  /** The Corefile as it stands in its volume now; undefined: it is not there. */
  readonly current: () => string | undefined;
};

/** Runs CoreDNS. Undefined: it could not start; the reason was logged and the process ends with exit code 1. */
export function runCoreDns(options: RunOptions): CoreDns | undefined {
  let dns: CoreDns;
  try {
    dns = createCoreDns(options);
  } catch (e) {
    if (!(e instanceof CorefileError)) throw e;
    options.log?.(e.message);
    return undefined;
  }
  const open = new Set<string>();
  const listenAll = (): boolean => {
    for (const port of dns.ports) {
      for (const proto of ["tcp", "udp"] as const) {
        if (open.has(`${proto} ${port}`)) continue;
        if (!options.listen(proto, "", port, dnsServer(dns))) {
          options.log?.(`Listen: listen ${proto} :${port}: bind: address already in use`);
          return false;
        }
        open.add(`${proto} ${port}`);
      }
    }
    const { health, ready, prometheus } = dns.settings;
    listenHttp(health, { "/health": () => (dns.settings.health === undefined ? undefined : { status: 200, body: "OK" }) });
    listenHttp(ready, {
      "/ready": () => (dns.settings.ready === undefined ? undefined : dns.ready ? { status: 200, body: "OK" } : { status: 503, body: "kubernetes" }),
    });
    const type = ["Content-Type", "text/plain; version=0.0.4; charset=utf-8; escaping=underscores"] as const;
    listenHttp(prometheus, { "/metrics": () => ({ status: 200, headers: [type], body: dns.metrics() }) });
    return true;
  };
  const listenHttp = (address: string | undefined, paths: Paths): void => {
    if (address === undefined || open.has(address)) return;
    const { host, port } = listenAddress(address);
    options.listen(
      "tcp",
      host === "localhost" ? "127.0.0.1" : host,
      Number(port),
      httpServer(paths, () => options.clock.now),
    );
    open.add(address);
  };
  if (!listenAll()) {
    dns.stop();
    return undefined;
  }
  const look = (): void => {
    if (dns.reloadMs === undefined) return;
    const now = options.current();
    if (now !== undefined) dns.reload(now);
    listenAll();
    if (dns.reloadMs !== undefined) options.after(dns.reloadMs, look);
  };
  if (dns.reloadMs !== undefined) options.after(dns.reloadMs, look);
  return dns;
}

/** The sockets' owner: packets to the server and back. */
export function dnsServer(dns: CoreDns): Server {
  return {
    datagram: ({ from, to, bytes, trace }, reply) => dns.handle({ bytes, transport: "udp", from, to, trace }, reply),
    ...tcpDns(new Map(), (bytes, { remote, local, trace }, send) => dns.handle({ bytes, transport: "tcp", from: remote, to: local, trace }, send)),
  };
}

type Paths = Readonly<Record<string, () => { status: number; headers?: readonly (readonly [string, string])[]; body: string } | undefined>>;

function httpServer(paths: Paths, now: () => number): Server {
  const pending = new Map<number, Uint8Array>();
  const reply = (request: HttpRequest): Uint8Array => goResponse(request, paths[splitTarget(request.path).path]?.() ?? goError(404), now());
  return {
    data(connection, bytes) {
      const before = pending.get(connection.id);
      const all = before === undefined ? bytes : Uint8Array.from([...before, ...bytes]);
      const turn = answerRequests(all, reply);
      if (turn.send.length > 0) connection.write(turn.send);
      if (turn.close) connection.end();
      if (turn.rest.length > 0) pending.set(connection.id, turn.rest);
      else pending.delete(connection.id);
    },
    end(connection) {
      pending.delete(connection.id);
      connection.end();
    },
  };
}
