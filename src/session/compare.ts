// One request through one mode of kube-proxy, on a cluster that was made by the same inputs: what `side by side` shows
// four times. Every figure is counted from the packets' traces.
import type { KubeObject } from "../api/types";
import type { World } from "../cluster/world";
import { addrText } from "../net/address";
import type { TraceRing } from "../net/trace";
import { carries, ofConnection, opens, record, type Journey } from "./recorder";
import { Refusal, said } from "./said";
import { Session } from "./session";
import type { ProxyMode, Scenario } from "./types";
import { at, listAt, selects, textAt } from "./views/fields";
import { packetDetail, packetRow, placeOf } from "./views/packets";
import { ruleNumber } from "./views/rules";
import type { PacketDetail, Way } from "./views/types";

export type CompareRequest = {
  /** "laptop", "node/NAME" or "pod/NAMESPACE/NAME". */
  readonly from: string;
  /** What curl is given: "web", "web.default", "10.96.7.9:80/hostname", "http://172.18.0.3:30080". */
  readonly to: string;
};

/** A probe's line, where it ran and what it answered; `text` is the tool's own last words. */
export type Probe = {
  readonly name: "ping" | "localhost" | "none";
  readonly where: string;
  readonly line: string;
  readonly code: number;
  readonly text: string;
};

export type Cost = { readonly tried: number; readonly lookups: number };

export type Compared = {
  readonly mode: ProxyMode;
  readonly line: string;
  readonly code: number;
  /** What curl printed: the body's first lines, or its message. */
  readonly text: string;
  /** The Pod (or node) whose socket took the request at last; "" if none did. */
  readonly answeredBy: string;
  /** Its source address as that socket saw it, and the client's own. */
  readonly seenFrom: string;
  readonly client: string;
  /** Journeys of the request's connections; of them all, and of the packet that opened the first. */
  readonly packets: number;
  readonly whole: Cost;
  readonly first: Cost;
  /** How often the bytes of request and answer were copied between kernel and kube-proxy's process on their way. */
  readonly crossings: number;
  /** The packets that opened connections: the client's, and in userspace mode kube-proxy's own. */
  readonly openings: readonly { readonly row: Way; readonly detail: PacketDetail }[];
  readonly probes: readonly Probe[];
};

const settleMs = 3200;
const seconds = 5;

/** Plays the scenario with that mode from its beginning, and sends the request. Throws with a sentence for the reader where the origin does not exist. */
export function compare(scenario: Scenario, request: CompareRequest, mode: ProxyMode): Compared {
  const session = Session.replay(inMode(scenario, mode));
  const { world } = session;
  // What still runs in the learner's terminals sends packets of its own.
  for (const terminal of new Set(scenario.log.flatMap(({ input }) => ("terminal" in input ? [input.terminal] : []))))
    if (session.terminal(terminal).busy) session.input({ type: "interrupt", terminal });
  session.input({ type: "traffic", traffic: undefined });
  world.pass(settleMs);

  const origin = world.machineAt(request.from);
  if (origin === undefined) throw new Refusal(said("There is no {place} in this cluster.", { place: request.from }));
  const line = `curl -sS -m ${seconds} ${quote(request.to)}`;
  const stop = record(world.network);
  const sent = world.runLine(line, world.withTools(origin));
  const journeys = stop();

  const opening = journeys.find((j) => opens(j) && j.from === origin.netns.name && j.sender === "curl");
  const carried = journeys.filter((j) => opens(j) && j.sender === "kube-proxy");
  const openings = opening === undefined ? [] : [opening, ...carried];
  const own = journeys.filter((j) => openings.some((o) => ofConnection(j, o)));
  const reached = openings.findLast((o) => o.outcome === "delivered" && o.receiver !== "kube-proxy");
  return {
    mode,
    line,
    code: sent.code,
    text: [sent.stdout.trim().split("\n").slice(0, 2).join("\n"), sent.stderr.trim()]
      .filter((t) => t !== "")
      .join("\n")
      .slice(0, 300),
    answeredBy: reached === undefined ? "" : placeOf(reached.to),
    seenFrom: reached === undefined ? "" : addrText(reached.last.src),
    client: opening === undefined ? "" : addrText(opening.first.src),
    packets: own.length,
    whole: sum(own),
    first: opening === undefined ? { tried: 0, lookups: 0 } : { tried: opening.tried, lookups: opening.lookups },
    crossings: own.filter(carries).reduce((n, j) => n + Number(j.sender === "kube-proxy") + Number(j.receiver === "kube-proxy"), 0),
    openings: openings.flatMap((j) => shown(world, j)),
    probes: probes(world, request),
  };
}

/** The same inputs with another mode from the beginning: what the learner switched since is left out. */
function inMode(scenario: Scenario, mode: ProxyMode): Scenario {
  const log = scenario.log.map(({ at, input }) => {
    if (input.type !== "settings") return { at, input };
    const { mode: _, ...settings } = input.settings;
    return { at, input: { ...input, settings } };
  });
  return { ...scenario, settings: { ...scenario.settings, mode }, log };
}

const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

function sum(journeys: readonly Journey[]): Cost {
  return { tried: journeys.reduce((n, j) => n + j.tried, 0), lookups: journeys.reduce((n, j) => n + j.lookups, 0) };
}

function shown(world: World, j: Journey): readonly { row: Way; detail: PacketDetail }[] {
  const traces = world.network.traces as TraceRing;
  const row = packetRow(traces, j.id, world.clock.now);
  const detail = packetDetail(
    traces,
    j.id,
    world.clock.now,
    (ns, table, chain, text) => ruleNumber(world, ns, table, chain, text),
    () => [],
  );
  return row === undefined || detail === undefined ? [] : [{ row, detail }];
}

/** What a ping of the address, the node port on localhost and a Service without endpoints do in this mode. */
function probes(world: World, request: CompareRequest): readonly Probe[] {
  const service = serviceOf(world, request);
  const place = request.from.startsWith("node/") ? request.from : "node/kind-worker";
  const node = world.machineAt(place)!;
  const where = place.slice("node/".length);
  const run = (name: Probe["name"], line: string): Probe => {
    const { code, stdout, stderr } = world.runLine(line, node);
    return { name, where, line, code, text: lastWords(name, stdout, stderr) };
  };
  const out: Probe[] = [];
  const ip = textAt(service, "spec", "clusterIP");
  if (ip !== "" && ip !== "None") out.push(run("ping", `ping -c 1 -W 1 ${ip}`));
  // Services that the learner does not have are made in this copy, after everything was counted.
  const port = nodePort(world, service);
  const empty = world.api.create("services", "default", {
    apiVersion: "v1",
    kind: "Service",
    metadata: { generateName: "without-endpoints-" },
    spec: { selector: { "side-by-side": "nobody" }, ports: [{ port: 80, protocol: "TCP" }] },
  });
  world.pass(settleMs);
  const get = `curl -sS -o /dev/null -w '%{http_code}' -m 2`;
  if (port !== "") out.push(run("localhost", `${get} localhost:${port}`));
  out.push(run("none", `${get} ${textAt(empty, "spec", "clusterIP")}`));
  return out;
}

function lastWords(name: Probe["name"], stdout: string, stderr: string): string {
  if (name !== "ping") return stderr.trim() !== "" ? stderr.trim() : `HTTP ${stdout.trim()}`;
  const lines = stdout.trim().split("\n");
  return stderr.trim() !== "" ? stderr.trim() : (lines.find((l) => /^(\d+ bytes from|From )/.test(l)) ?? lines.find((l) => l.includes("packet loss")) ?? "");
}

/** The Service's node port, or that of one like it which is made for the purpose; "" for one without a selector. */
function nodePort(world: World, service: KubeObject | undefined): string {
  const first = listAt(service, "spec", "ports").find((p) => (textAt(p, "protocol") || "TCP") === "TCP");
  const own = textAt(first, "nodePort");
  const selector = at(service, "spec", "selector");
  if (own !== "" || first === undefined || selector === undefined) return own;
  const like = world.api.create("services", service!.metadata.namespace, {
    apiVersion: "v1",
    kind: "Service",
    metadata: { generateName: "with-node-port-" },
    spec: { type: "NodePort", selector, ports: [{ port: at(first, "port"), targetPort: at(first, "targetPort"), protocol: "TCP" }] },
  });
  return textAt(like, "spec", "ports", 0, "nodePort");
}

/** The Service that a request is for: by its name, its addresses or its node port. */
export function serviceOf(world: World, { from, to }: CompareRequest): KubeObject | undefined {
  const m = /^(?:\w+:\/\/)?(\[[^\]]+\]|[^/:]+)(?::(\d+))?/.exec(to);
  const host = (m?.[1] ?? "").replace(/^\[|\]$/g, "");
  const port = m?.[2] ?? "80";
  const [name = "", second] = host.split(".");
  const namespace = second ?? (from.startsWith("pod/") ? from.split("/")[1]! : "default");
  const all = world.api.list("services");
  const isNode = host === "localhost" || world.preset.nodes.some((n) => n.ip === host || n.ip6 === host || n.name === host);
  return all.find(
    (s) =>
      (s.metadata.name === name && (s.metadata.namespace ?? "") === namespace) ||
      listAt(s, "spec", "clusterIPs").includes(host) ||
      listAt(s, "spec", "externalIPs").includes(host) ||
      listAt(s, "status", "loadBalancer", "ingress").some((i) => textAt(i, "ip") === host) ||
      (isNode && listAt(s, "spec", "ports").some((p) => textAt(p, "nodePort") === port)) ||
      world.api.list("pods").some((p) => textAt(p, "status", "podIP") === host && selects(at(s, "spec", "selector"), p.metadata.labels)),
  );
}
