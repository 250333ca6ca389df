// The packet table: who asks whom in the recorded zoo, and in how many ways it may be answered.
import { text, utf8 } from "../../src/base/bytes";
import { parseResponse } from "../../src/base/http";
import { addrText } from "../../src/net/address";
import type { World } from "../../src/cluster/world";
import type { Netns } from "../../src/net/types";

/** Name, node, address. */
export const PODS = [
  ["a", "kind-worker", "10.244.1.2"],
  ["b", "kind-worker", "10.244.1.3"],
  ["c", "kind-worker2", "10.244.2.2"],
  ["client", "kind-worker2", "10.244.2.3"],
] as const;
export const SERVING: readonly string[] = ["a", "b", "c"];

export type Request = {
  readonly what: string;
  readonly from: string;
  readonly proto: "tcp" | "udp";
  readonly ip: string;
  readonly port: number;
  /** Endpoints that answer, or the failure. */ readonly by: string;
};

const row = (what: string, from: string, to: string, by: string): Request => {
  const [, proto, ip, port] = /^(?:(udp):)?(.*):(\d+)$/.exec(to)!;
  return { what, from, proto: (proto ?? "tcp") as "tcp" | "udp", ip: ip!, port: Number(port), by };
};

export const REQUESTS: readonly Request[] = [
  row("a ClusterIP from a Pod", "client", "10.96.200.1:80", "a b c"),
  row("a ClusterIP from a node", "kind-worker", "10.96.200.1:80", "a b c"),
  row("a ClusterIP from a node without endpoints of its own", "kind-control-plane", "10.96.200.1:80", "a b c"),
  row("an endpoint reaches its own Service", "a", "10.96.200.1:80", "a b c"),
  row("UDP", "client", "udp:10.96.200.2:53", "a b c"),
  row("UDP from a node", "kind-worker2", "udp:10.96.200.2:53", "a b c"),
  row("no endpoints", "client", "10.96.200.3:80", "refused"),
  row("no endpoints, from a node", "kind-worker", "10.96.200.3:80", "refused"),
  row("affinity", "client", "10.96.200.4:80", "one"),
  row("affinity from a node", "kind-worker", "10.96.200.4:80", "one"),
  row("a node port", "laptop", "172.18.0.3:30205", "a b c"),
  row("a node port of a node without endpoints", "laptop", "172.18.0.2:30205", "a b c"),
  row("a node port from another node", "kind-worker2", "172.18.0.3:30205", "a b c"),
  row("a node port that has no endpoints", "laptop", "172.18.0.3:30212", "refused"),
  row("externalTrafficPolicy Local keeps the address", "laptop", "172.18.0.3:30206", "a"),
  row("externalTrafficPolicy Local on a node without endpoints", "laptop", "172.18.0.4:30206", "timeout"),
  row("a load balancer", "laptop", "172.18.255.207:80", "a b c"),
  row("a load balancer from a Pod", "client", "172.18.255.207:80", "a b c"),
  row("a load balancer with source ranges, from within", "laptop", "172.18.255.208:80", "a b c"),
  row("a load balancer with source ranges, from without", "kind-worker2", "172.18.255.208:80", "timeout"),
  row("a load balancer with policy Local", "laptop", "172.18.255.209:80", "a"),
  row("internalTrafficPolicy Local without an endpoint here", "client", "10.96.200.10:80", "timeout"),
  row("internalTrafficPolicy Local with one", "kind-worker", "10.96.200.10:80", "a"),
  row("an external IP from a node", "kind-worker2", "198.51.100.11:80", "a b c"),
];

/** How often to ask, and how many different answers are enough. */
export function patience(r: Request): readonly [tries: number, enough: number] {
  if (r.by === "one") return [8, 2];
  if (r.by === "refused" || r.by === "timeout") return [1, 1];
  const many = r.by.split(" ").length;
  return [many === 1 ? 4 : 120, many === 1 ? 2 : many];
}

/** What the simulated kernel lets a request have: the different answers, sorted. */
export function askWorld(world: World, r: Request): readonly string[] {
  const [tries, enough] = patience(r);
  const from = namespaceOf(world, r.from);
  const seen = new Set<string>();
  for (let i = 0; i < tries && seen.size < enough; i++) seen.add(r.proto === "udp" ? udp(world, from, r) : tcp(world, from, r));
  return [...seen].sort();
}

function namespaceOf(world: World, name: string): Netns {
  const pod = PODS.find(([p]) => p === name);
  return pod === undefined ? world.network.namespace(name)! : world.network.namespaces.find((n) => n.addresses(4).some((a) => a.ip === pod[2]))!;
}

const nameOf = (ip: string): string => PODS.find(([, , p]) => p === ip)?.[0] ?? ip;

function tcp(world: World, from: Netns, r: Request): string {
  const c = from.connect({ ip: r.ip, port: r.port });
  const wait = (done: () => boolean): void => void world.driver.run({ limit: world.clock.now + 800, done });
  wait(() => c.state !== "connecting");
  if (c.state !== "established") {
    const state = c.state;
    c.abort();
    return state === "connecting" || c.error === "timeout" ? "timeout" : (c.error ?? state);
  }
  const body = (path: string): string => {
    c.write(utf8(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`));
    wait(() => c.readable);
    const response = parseResponse(c.read());
    return response === undefined || response === "malformed" ? "nothing" : text(response.body);
  };
  const answer = `${body("/hostname")} ${body("/clientip").replace(/:\d+$/, "")}`;
  c.end();
  world.pass(5);
  return answer;
}

// The answer says whom the endpoint saw; which endpoint it was stands in the ring of traces.
function udp(world: World, from: Netns, r: Request): string {
  const socket = from.udp();
  socket.send({ ip: r.ip, port: r.port }, utf8("clientip"));
  world.driver.run({ limit: world.clock.now + 800, done: () => socket.readable });
  const failed = socket.error();
  const got = socket.receive();
  socket.close();
  if (got === undefined) return failed ?? "timeout";
  return `${nameOf(endpointOf(world, socket.trace))} ${text(got.bytes).replace(/:\d+$/, "")}`;
}

/** Where a packet had come when its journey ended. */
function endpointOf(world: World, trace: number): string {
  const last = world.network.traces.steps(trace).findLast((s) => s.kind === "arrive" || s.kind === "header");
  return last === undefined || !("header" in last) ? "?" : addrText(last.header.dst);
}
