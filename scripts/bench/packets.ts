// The data plane: new connections and packets a second through the rules, and how many rules each tries.
import type { World } from "../../src/cluster/world";
import type { NetworkImpl } from "../../src/net/network";
import { perSecond, rounds } from "./took";
import { clusterIp, fill, filled, service, slice } from "./fill";
import type { Bench, Mode } from "./list";

type Figures = { readonly rate: number; readonly tried: number };

export function packetBenchmark(mode: Mode, { add, goal }: Bench): void {
  // What is asked of a small cluster is measured in one: before a large one has filled the heap.
  const quiet = connecting(mode, 10, false);
  const packets = established(mode, false);
  const traced = established(mode, true);
  const [few, ...more] = [10, 100, 1_000, 10_000].map((services) => ({ services, ...connecting(mode, services, true) }));
  for (const f of [few!, ...more]) {
    add(`${mode}: new connections a second, traced, ${f.services} Services`, count(f.rate), `${(few!.rate / f.rate).toFixed(2)} x the time with 10`);
    add(`${mode}: rules tried by each, ${f.services} Services`, f.tried.toFixed(1), `${(f.tried / few!.tried).toFixed(1)} x those with 10`);
  }
  if (mode === "iptables") goal(`${mode}: new connections a second, traced, 10 Services`, few!.rate, "", { least: 100_000 });
  add(`${mode}: new connections a second, untraced, 10 Services`, count(quiet.rate), `${(quiet.rate / few!.rate).toFixed(2)} x traced`);
  if (mode === "nftables") goal(`${mode}: new connections a second, untraced, 10 Services`, quiet.rate, "", { least: 300_000 });
  add(`${mode}: packets a second of one established flow, traced`, count(traced), `${(traced / few!.rate).toFixed(1)} x new connections`);
  add(`${mode}: packets a second of one established flow, untraced`, count(packets), `${(packets / traced).toFixed(2)} x traced`);
  if (mode !== "ipvs") goal(`${mode}: packets a second of one established flow`, packets, "", { least: 1_000_000 });
}

const count = (n: number): string => Math.round(n).toLocaleString("en");

/** SYNs to Services all over the list, through every rule up to the wire: nobody lives behind these endpoints. */
function connecting(mode: Mode, services: number, traced: boolean): Figures {
  const world = filled(0, 0, mode);
  fill(world, services, services > 1_000 ? 1 : 5, (n) => `10.244.200.${n & 255}`);
  world.pass(5000);
  const network = world.network as NetworkImpl;
  network.traces.recording = traced;
  const client = world.network.namespace("kind-worker")!;
  const targets = Array.from({ length: services }, (_, i) => ({ ip: clusterIp(i), port: 80 }));
  const connect = (n: number): void => {
    for (let i = 0; i < n; i++) client.connect(targets[(i * 7919) % services]!).abort();
  };
  // A port that is used again within two minutes makes no new connection.
  const forget = (): void => void client.kernel.conntrack.remove({});
  for (let i = 0; i < (services > 1_000 ? 1 : 4); i++) {
    connect(15_000); // compiled, and the rules read
    forget();
  }
  const tried = network.traces.tried;
  const connections = 20_000;
  const rate = perSecond(connections, () => connect(connections), forget);
  return { rate, tried: (network.traces.tried - tried) / (connections * rounds) };
}

/** Datagrams from a node to a Service's only endpoint, a socket of another node. */
function established(mode: Mode, traced: boolean): number {
  const world = filled(0, 0, mode);
  const [client, server] = ["kind-worker", "kind-worker2"].map((name) => world.network.namespace(name)!);
  serveOn(world, server!.addresses(4).find((a) => a.link === "eth0")!.ip);
  world.pass(5000);
  const network = world.network as NetworkImpl;
  network.traces.recording = traced;
  const sink = server!.udp({ port: 8080 });
  const socket = client!.udp();
  const to = { ip: clusterIp(0), port: 80 };
  const bytes = new Uint8Array(64);
  const send = (n: number): void => {
    for (let i = 0; i < n; i++) socket.send(to, bytes);
    let got = 0;
    while (sink.receive() !== undefined) got++;
    if (got !== n) throw new Error(`${got} of ${n} datagrams came`);
  };
  // A flow is established once somebody has answered.
  socket.send(to, bytes);
  sink.send(sink.receive()!.from, bytes);
  if (socket.receive() === undefined) throw new Error("no answer came");
  for (let i = 0; i < 20; i++) send(5_000); // compiled
  const batches = 20;
  return perSecond(batches * 5_000, () => {
    for (let i = 0; i < batches; i++) send(5_000);
  });
}

function serveOn(world: World, ip: string): void {
  const plain = service(0) as { spec: object };
  world.api.create("services", "default", { ...plain, spec: { ...plain.spec, ports: [{ name: "http", port: 80, targetPort: 8080, protocol: "UDP" }] } });
  const one = slice(0, 1, () => ip) as { ports: readonly object[]; endpoints: readonly object[] };
  world.api.create("endpointslices.discovery.k8s.io", "default", {
    ...one,
    ports: [{ name: "http", protocol: "UDP", port: 8080 }],
  });
}
