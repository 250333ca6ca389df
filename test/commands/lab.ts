// The laboratory of the recordings: one network namespace with a name server inside and one outside the cluster, a web
// server and some odd ones; and how its transcripts are read and compared.
import { readFileSync } from "node:fs";
import { utf8 } from "../../src/base/bytes";
import { Clock } from "../../src/base/clock";
import { Driver, type Run } from "../../src/base/driver";
import { answerRequests, goResponse, splitTarget, type HttpRequest } from "../../src/base/http";
import { Random } from "../../src/base/random";
import { netCommandsFor } from "../../src/commands/net-list";
import { runCoreDns } from "../../src/dns/serve";
import { createUpstream } from "../../src/dns/upstream";
import { FileTree } from "../../src/files/tree";
import { createNetwork } from "../../src/net/network";
import type { Connection, Server } from "../../src/net/types";
import { noInput, type Command, type Context, type Machine } from "../../src/shell/command";
import { FakeApi, object } from "../dns/fake";

export type Recorded = { cmd: string; lines: string[] };

export function recordings(file: URL): Recorded[] {
  const out: Recorded[] = [];
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (line.startsWith("$ ")) out.push({ cmd: line.slice(2), lines: [] });
    else if (line !== "") out[out.length - 1]!.lines.push(line);
  }
  return out;
}

const service = (
  name: string,
  clusterIPs: readonly string[],
  ports: readonly object[] = [{ name: "http", protocol: "TCP", port: 80 }],
): ReturnType<typeof object> => object("Service", "default", name, { spec: { clusterIP: clusterIPs[0], clusterIPs, ports } });

const CLUSTER =
  ".:53 {\n errors\n kubernetes cluster.local {\n  ttl 30\n  fallthrough\n }\n forward . 172.18.0.1\n cache 30 {\n  disable success cluster.local\n  disable denial cluster.local\n }\n loadbalance\n}\n";

/** The laboratory of the recordings: everything on one loopback. */
export class Lab {
  readonly clock = new Clock(1795222539_000);
  readonly random = new Random(7);
  readonly driver = new Driver(this.clock);
  readonly network = createNetwork(this.clock, this.random);
  readonly netns = this.network.addNamespace("lab");
  readonly files = new FileTree();
  #owners = 0;

  /** @param corefile the server's; without one, that of a cluster with three Services. */
  constructor(corefile = CLUSTER) {
    for (const ip of ["10.96.0.10", "172.18.0.1", "10.244.0.5", "10.96.20.20"]) this.netns.addAddress("lo", `${ip}/32`);
    this.files.write("/etc/resolv.conf", "search default.svc.cluster.local svc.cluster.local cluster.local\nnameserver 10.96.0.10\noptions ndots:5\n");
    this.files.write("/etc/hosts", "127.0.0.1\tlocalhost\n");
    this.files.mkdir("/wd");
    const listen = (proto: "tcp" | "udp", address: string, port: number, server: Server): boolean => {
      const owner = `lab/${this.#owners++}`;
      this.network.serve(owner, server);
      return this.netns.listen({ proto, address, port, owner }) !== undefined;
    };
    for (const proto of ["udp", "tcp"] as const) listen(proto, "172.18.0.1", 53, createUpstream());
    const api = new FakeApi({
      namespaces: [object("Namespace", "", "default", {})],
      services: [
        service("web", ["10.96.20.20"]),
        service("both", ["10.96.120.2", "fd00:10:96::1202"]),
        object("Service", "default", "ext", { spec: { type: "ExternalName", externalName: "www.example.com" } }),
      ],
    });
    const spawn = (run: Run): void => void this.driver.spawn(run, { write: () => true });
    runCoreDns({
      clock: this.clock,
      random: this.random.stream("coredns"),
      api,
      corefile,
      netns: this.netns,
      spawn,
      listen: (proto, address, port, server) => listen(proto, port === 53 ? "10.96.0.10" : address, port, server),
      after: () => undefined,
      current: () => undefined,
    });
    const pending = new Map<number, Uint8Array>();
    const page = (r: HttpRequest): Uint8Array => {
      const { path, query } = splitTarget(r.path);
      const now = this.clock.now;
      if (path === "/echo") return goResponse(r, { status: 200, body: query.get("msg") ?? "" }, now);
      if (path === "/redirect")
        return goResponse(
          r,
          {
            status: Number(query.get("code")),
            headers: [
              ["Content-Type", "text/html; charset=utf-8"],
              ["Location", query.get("location") ?? "/"],
            ],
            body: `<a href="${query.get("location") ?? "/"}">Found</a>.\n\n`,
          },
          now,
        );
      return goResponse(r, { status: 200, body: path === "/hostname" ? "vm" : "NOW" }, now);
    };
    const http: Server = {
      data: (c, bytes) => {
        const turn = answerRequests(Uint8Array.from([...(pending.get(c.id) ?? []), ...bytes]), page);
        pending.set(c.id, turn.rest);
        if (turn.send.length > 0) c.write(turn.send);
        if (turn.close) c.end();
      },
      end: (c) => c.end(),
    };
    listen("tcp", "10.96.20.20", 80, http);
    const odd = (port: number, server: Server): void => void listen("tcp", "10.96.20.20", port, server);
    const once = (answer: string): Server => ({ data: (c: Connection) => (c.write(utf8(answer)), c.end()), end: (c) => c.end() });
    odd(9001, { data: (c) => c.abort() });
    odd(9002, { data: (c) => c.end() });
    odd(9003, { connect: (c) => (c.write(utf8("hello\n")), c.end()), end: (c) => c.end() });
    odd(9004, {});
    odd(9404, once("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\nnope"));
    odd(9500, once("HTTP/1.0 500 Internal Server Error\r\n\r\noops"));
    odd(9005, once("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nnope"));
  }

  run(argv: readonly string[]): string[] {
    const busybox = argv[0] === "busybox";
    const words = busybox ? argv.slice(1) : argv;
    const commands = new Map(netCommandsFor(busybox ? "busybox" : "laptop").map((c): [string, Command] => [c.name, c]));
    const machine: Machine = {
      name: "vm",
      kind: "laptop",
      files: this.files,
      netns: this.netns,
      network: this.network,
      libc: "glibc",
      commands,
      home: "/root",
    };
    const context: Context = {
      machine,
      clock: this.clock,
      random: this.random,
      driver: this.driver,
      env: new Map([["LANG", "C.UTF-8"]]),
      cwd: "/wd",
      stdin: noInput,
      terminal: undefined,
      exec: () => fail(),
      shell: () => fail(),
      edit: undefined,
    };
    const texts = { 1: "", 2: "" };
    let code: number | undefined;
    this.driver.spawn(commands.get(words[0]!)!.run(context, words.slice(1)), { write: (o) => ((texts[o.fd] += o.text), true) }, (c) => (code = c));
    this.driver.run({ done: () => code !== undefined });
    const lines: string[] = [];
    for (const fd of [1, 2] as const) {
      const all = texts[fd].replace(/\r/g, "\\r").split("\n");
      const last = all.pop()!;
      for (const l of all) lines.push(`${fd}|${l}`);
      if (last !== "") lines.push(`${fd}\\${last}`);
    }
    return code === 0 ? lines : [...lines, `? ${code}`];
  }
}

function fail(): never {
  throw new Error("no shell in the lab");
}

/** Words of a command line with single and double quotes. */
export function words(cmd: string): string[] {
  return [...cmd.matchAll(/(?:'[^']*'|"[^"]*"|[^\s'"])+/g)].map((m) => m[0].replace(/'([^']*)'|"([^"]*)"/g, "$1$2"));
}

export function mask(cmd: string, lines: readonly string[]): string[] {
  const masked = lines.map((l) =>
    l
      .replace(/id: \d+/, "id: N")
      .replace(/COOKIE: [0-9a-f]+/, "COOKIE: N")
      .replace(/Query time: \d+/, "Query time: N")
      .replace(/WHEN: .*/, "WHEN")
      .replace(/in \d+ ms/, "in N ms")
      .replace(/(completed in )\d+/, "$1N")
      .replace(/Date: .* GMT/, "Date")
      .replace(/after \d+ (ms|milliseconds)/, "after N $1")
      .replace(/0x[0-9a-f]+ \[serially\]/, "[serially]")
      .replace(/time=[\d.]+ ms/, "time=N ms")
      .replace(/time \d+ms/, "time Nms")
      .replace(/= [\d./]+ ms/, "= N ms")
      .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/, "NOW")
      .replace(/[\d.]+[KM]=0s/, "N=0s")
      .replace(/\([\d.]+ [KM]B\/s\)/, "(N)")
      .replace(/ +\d+( +0 -+:--:--.*-- ) *\d+$/, " N$1N"),
  );
  return /nslookup/.test(cmd) && cmd.startsWith("busybox") ? masked.sort() : masked;
}
