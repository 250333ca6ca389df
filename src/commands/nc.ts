// nc of BusyBox and of OpenBSD (Debian's netcat-openbsd 1.219). BusyBox' own build without the full options is not
// followed where it refuses -z, -u and -v: images have them.
import { err, type Run } from "../base/driver";
import { canonicalAddress } from "../dns/address";
import { resolveName } from "../dns/resolver";
import type { Command, Context } from "../shell/command";
import { acceptOne, pipeTcp, pipeUdp, runOver } from "./nc-pipe";
import { awaitConnection, nameError, resolverOf } from "./net-host";
import { strerror } from "../net/strerror";
import { parseOptions } from "./options";

const BUSYBOX_USAGE = `BusyBox v1.35.0 (Debian 1:1.35.0-4+deb12u1+b1) multi-call binary.

Usage: nc [-iN] [-wN] [-l] [-p PORT] [-f FILE|IPADDR PORT] [-e PROG]

Open a pipe to IP:PORT or FILE

	-l	Listen mode, for inbound connects
		(use -ll with -e for persistent server)
	-p PORT	Local port
	-w SEC	Connect timeout
	-i SEC	Delay interval for lines sent
	-f FILE	Use file (ala /dev/ttyS0) instead of network
	-e PROG	Run PROG after connect
`;

const OPENBSD_USAGE = `usage: nc [-46CDdFhklNnrStUuvZz] [-I length] [-i interval] [-M ttl]
	  [-m minttl] [-O length] [-P proxy_username] [-p source_port]
	  [-q seconds] [-s sourceaddr] [-T keyword] [-V rtable] [-W recvlimit]
	  [-w timeout] [-X proxy_protocol] [-x proxy_address[:port]]
	  [destination] [port]
`;

/** Names of ports, as /etc/services has them. */
const services: Readonly<Record<string, number>> = {
  echo: 7,
  discard: 9,
  daytime: 13,
  chargen: 19,
  ftp: 21,
  ssh: 22,
  telnet: 23,
  smtp: 25,
  domain: 53,
  http: 80,
  kerberos: 88,
  pop3: 110,
  ntp: 123,
  imap2: 143,
  ldap: 389,
  https: 443,
  ldaps: 636,
  "domain-s": 853,
  nfs: 2049,
  mysql: 3306,
  svn: 3690,
  postgresql: 5432,
  amqps: 5671,
  amqp: 5672,
  x11: 6000,
  redis: 6379,
  "http-alt": 8080,
  tproxy: 8081,
  git: 9418,
  webmin: 10000,
};
const onlyTcp = new Set(["http", "ssh", "ftp", "telnet", "smtp", "mysql", "postgresql", "redis", "http-alt", "tproxy"]);

function serviceName(port: number, udp: boolean): string {
  const name = Object.keys(services).find((k) => services[k] === port);
  return name === undefined || (udp && onlyTcp.has(name)) ? "*" : name;
}

export const busyboxNc: Command = {
  name: "nc",
  summary: "open a pipe to a port",
  *run(context, args) {
    const dashE = args.findIndex((a) => a === "-e" || /^-[a-z]*e$/.test(a));
    const program = dashE < 0 ? undefined : args.slice(dashE + 1);
    const o = parseOptions(
      "nc",
      "busybox",
      "lkp:w:i:f:zuvns:q:",
      {},
      dashE < 0 ? args : [...args.slice(0, dashE), ...(args[dashE] === "-e" ? [] : [args[dashE]!.slice(0, -1)])],
    );
    if (typeof o === "string") {
      yield err(`${o.split("\n")[0]}\n${BUSYBOX_USAGE}`);
      return 1;
    }
    const { clock, machine } = context;
    const wait = o.value("w") === undefined ? Infinity : Number(o.value("w")) * 1000;
    if (o.has("l")) return yield* listen(context, Number(o.value("p") ?? o.rest[0] ?? "0"), o.has("k") || o.values("l").length > 1, wait, program, undefined);
    const [host, portText] = o.rest;
    if (host === undefined) {
      yield err(BUSYBOX_USAGE);
      return 1;
    }
    const found = yield* resolveName(resolverOf(context), host);
    if (!found.ok) {
      yield err(`nc: bad address '${host}'\n`);
      return 1;
    }
    const ip = found.addresses[0]!;
    const port = portText === undefined ? 0 : (services[portText] ?? Number(portText));
    const fail = function* (message: string): Run<number> {
      yield err(`nc: ${message}\n`);
      return 1;
    };
    const fromPort = o.value("p") === undefined ? undefined : Number(o.value("p"));
    if (o.has("u")) return (yield* pipeUdp(context, machine.netns, { ip, port }, { idleMs: wait, onEnd: "wait", readStdin: true }, fromPort)) ? 0 : 1;
    const connection = machine.netns.connect({ ip, port }, { program: "nc", blocking: true, ...(fromPort === undefined ? {} : { fromPort }) });
    const error = yield* awaitConnection(connection, clock.now + wait);
    if (error === "timeout" && wait !== Infinity) {
      connection.abort();
      return yield* fail("timed out");
    }
    if (error !== undefined) return o.has("z") && !o.has("v") ? 1 : yield* fail(`can't connect to remote host (${ip}): ${strerror(error)}`);
    if (o.has("v")) yield err(`${host} (${ip}:${port}) open\n`);
    if (o.has("z")) {
      connection.end();
      return 0;
    }
    if (program !== undefined && program.length > 0) return yield* runOver(context, connection, program);
    yield* pipeTcp(context, connection, { idleMs: o.has("z") ? 0 : Infinity, onEnd: "shutdown", readStdin: true });
    return 0;
  },
};

function* listen(
  context: Context,
  port: number,
  again: boolean,
  wait: number,
  program: readonly string[] | undefined,
  verbose: ((text: string) => string) | undefined,
): Run<number> {
  const until = wait === Infinity ? Infinity : context.clock.now + wait;
  for (;;) {
    const taken = context.machine.netns.listeners.some((l) => l.proto === "tcp" && l.port === port);
    if (verbose !== undefined && !taken) yield err(verbose(`Listening on 0.0.0.0 ${port}`));
    const made = yield* acceptOne(context, "", port, until);
    if (made === "taken") {
      yield err(verbose === undefined ? "nc: bind: Address already in use\n" : "nc: Address already in use\n");
      return 1;
    }
    if (made === "timeout") {
      if (verbose === undefined) yield err("nc: timed out\n");
      return 1;
    }
    if (verbose !== undefined) yield err(verbose(`Connection received on ${made.remote.ip} ${made.remote.port}`));
    if (program !== undefined && program.length > 0) yield* runOver(context, made, program);
    else yield* pipeTcp(context, made, { idleMs: Infinity, onEnd: verbose === undefined ? "shutdown" : "wait", readStdin: true });
    if (!again) return 0;
  }
}

export const openbsdNc: Command = {
  name: "nc",
  summary: "arbitrary TCP and UDP connections and listens",
  *run(context, args) {
    const o = parseOptions("nc", "gnu", "46bCDdFhI:i:klM:m:NnO:P:p:q:rSs:T:tUuV:vW:w:X:x:Zz", {}, args);
    if (typeof o === "string" || o.has("h")) {
      yield err(typeof o === "string" ? `${o.split("\n")[0]}\n${OPENBSD_USAGE}` : `OpenBSD netcat (Debian patchlevel 1.219-1)\n${OPENBSD_USAGE}`);
      return 1;
    }
    const seconds = o.value("w");
    if (seconds !== undefined && !/^\d+$/.test(seconds)) {
      yield err(`nc: timeout invalid: ${seconds}\n`);
      return 1;
    }
    const bound = o.value("s");
    if (bound !== undefined && !context.machine.netns.addresses().some((a) => a.ip === canonicalAddress(bound))) {
      yield err("nc: bind failed: Cannot assign requested address\n");
      return 1;
    }
    const udp = o.has("u");
    const wait = o.value("w") === undefined ? Infinity : Number(o.value("w")) * 1000;
    const verbose = o.has("v");
    if (o.has("l"))
      return yield* listen(
        context,
        Number(o.value("p") ?? o.rest[o.rest.length - 1] ?? "0"),
        o.has("k"),
        wait,
        undefined,
        verbose ? (t) => `${t}\n` : () => "",
      );
    const [host, ...ports] = o.rest;
    if (host === undefined) {
      yield err(OPENBSD_USAGE);
      return 1;
    }
    if (ports.length === 0) {
      yield err("nc: missing port number\n");
      return 1;
    }
    const list: number[] = [];
    for (const p of ports) {
      const range = /^(\d+)-(\d+)$/.exec(p);
      const named = services[p] ?? (/^\d+$/.test(p) ? Number(p) : undefined);
      if (range !== null) for (let n = Number(range[1]); n <= Math.min(65535, Number(range[2])); n++) list.push(n);
      else if (named !== undefined && named >= 1 && named <= 65535) list.push(named);
      else {
        yield err(`nc: port number ${/^\d+$/.test(p) ? "too large" : "invalid"}: ${p}\n`);
        return 1;
      }
    }
    const literal = canonicalAddress(host);
    const resolver = resolverOf(context);
    const found =
      o.has("n") && literal === undefined
        ? { ok: false as const, error: "not-found" as const }
        : yield* resolveName(resolver, host, o.has("4") ? 4 : o.has("6") ? 6 : 0);
    if (!found.ok) {
      yield err(
        `nc: getaddrinfo for host "${host}" port ${list[0]}: ${literal !== undefined ? "Address family for hostname not supported" : nameError(found.error)}\n`,
      );
      return 1;
    }
    const settings: Settings = {
      udp,
      wait,
      verbose,
      scan: o.has("z"),
      numeric: o.has("n"),
      shutdown: o.has("N"),
      quit: o.value("q"),
      stdin: !o.has("d"),
      from: o.value("s"),
      fromPort: o.value("p") === undefined ? undefined : Number(o.value("p")),
    };
    let ok = false;
    for (const port of list) {
      for (const ip of found.addresses) {
        const result = yield* connectOnce(context, host, literal !== undefined, ip, port, settings);
        if (result === "failed") continue;
        ok = true;
        break;
      }
      if (ok && !o.has("z")) break;
    }
    return ok ? 0 : 1;
  },
};

type Settings = {
  readonly udp: boolean;
  readonly wait: number;
  readonly verbose: boolean;
  readonly scan: boolean;
  readonly numeric: boolean;
  readonly shutdown: boolean;
  readonly quit: string | undefined;
  readonly stdin: boolean;
  readonly from: string | undefined;
  readonly fromPort: number | undefined;
};

function* connectOnce(context: Context, host: string, literal: boolean, ip: string, port: number, s: Settings): Run<"done" | "failed"> {
  const { machine, clock } = context;
  const place = literal ? host : `${host} (${ip})`;
  const proto = s.udp ? "udp" : "tcp";
  const succeeded = `Connection to ${place} ${port} port [${proto}/${s.numeric ? "*" : serviceName(port, s.udp)}] succeeded!\n`;
  const pipe = {
    idleMs: s.wait,
    onEnd: s.quit !== undefined && Number(s.quit) >= 0 ? { quitAfterMs: Number(s.quit) * 1000 } : s.shutdown ? ("shutdown" as const) : ("wait" as const),
    readStdin: s.stdin && !s.scan,
    outlivesPeer: true,
  };
  if (s.udp) {
    if (s.verbose || s.scan) {
      // A closed port shows itself by an ICMP error to the test datagrams.
      if (!(yield* probe(context, ip, port))) return "failed";
      if (s.verbose) yield err(succeeded);
    }
    if (s.scan) return "done";
    // A closed port ends it, but is no failure.
    yield* pipeUdp(context, machine.netns, { ip, port }, pipe, s.fromPort);
    return "done";
  }
  const connection = machine.netns.connect(
    { ip, port },
    {
      program: "nc",
      ...(s.from === undefined ? {} : { from: s.from }),
      ...(s.fromPort === undefined ? {} : { fromPort: s.fromPort }),
    },
  );
  const error = yield* awaitConnection(connection, clock.now + s.wait);
  if (error !== undefined) {
    const late = error === "timeout" && s.wait !== Infinity;
    if (late) connection.abort();
    if (s.verbose) yield err(`nc: connect to ${place} port ${port} (tcp) ${late ? "timed out: Operation now in progress" : `failed: ${strerror(error)}`}\n`);
    return "failed";
  }
  if (s.verbose) yield err(succeeded);
  if (s.scan) connection.end();
  else yield* pipeTcp(context, connection, pipe);
  return "done";
}

function* probe(context: Context, ip: string, port: number): Run<boolean> {
  const socket = context.machine.netns.udp({ program: "nc" });
  let failed = false;
  try {
    for (let i = 0; i < 3 && !failed; i++) {
      socket.send({ ip, port }, Uint8Array.of(88));
      yield { until: context.clock.now + 1000, ready: () => (failed ||= socket.error() !== undefined) };
    }
    return !failed;
  } finally {
    socket.close();
  }
}
