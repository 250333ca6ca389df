// Traffic: clients that ask a Service for something, so many times a second, by connections that run through the same
// packet path as everything else. An input like others: it replays. Who answered is read from the packets' traces.

import { strerror } from "../net/strerror";
import { formatRequest, joinBytes, parseResponse } from "../base/http";
import type { Run } from "../base/driver";
import type { World } from "../cluster/world";
import { resolveName } from "../dns/resolver";
import { nameOf, type TraceRing } from "../net/trace";
import { stackOf } from "../net/netns";
import type { Connection, Endpoint } from "../net/types";
import type { Machine } from "../shell/command";
import { placeOf } from "./views/packets";

export type TrafficSpec = {
  /** "laptop", "node/NAME" or "pod/NAMESPACE/NAME". */
  readonly from: string;
  /** "web", "web.default:8080", "10.96.7.9:80". */
  readonly to: string;
  readonly perSecond: number;
  readonly clients: number;
  /** Whether a client asks again on the connection that it has. */
  readonly keepAlive: boolean;
  readonly seconds: number;
};

export type Tally = { answered: number; connections: number };

const patienceMs = 2000;

export class Traffic {
  readonly spec: TrafficSpec;
  /** By the place that took the connection: "pod/default/web-1". */
  readonly places = new Map<string, Tally>();
  /** By what a program would be told, in the C library's words. */
  readonly failures = new Map<string, number>();
  sent = 0;
  readonly started: number;
  readonly ends: number;
  readonly #world: World;
  readonly #pids: number[] = [];
  readonly #origin: string;
  #left: number;
  /** Connections that a node's kube-proxy has taken and not yet carried on, in their order (userspace mode). */
  readonly #taken = new Map<string, ((place: string) => void)[]>();
  #deaf: () => void = () => undefined;

  /** Starts at once. */
  constructor(world: World, spec: TrafficSpec) {
    const machine = world.machineAt(spec.from);
    this.spec = spec;
    this.#world = world;
    this.started = world.clock.now;
    this.ends = this.started + spec.seconds * 1000;
    this.#left = spec.clients;
    this.#origin = machine?.netns.name ?? "";
    if (machine === undefined) {
      this.#left = 0;
      this.#fail(`There is no ${spec.from}`);
      return;
    }
    if (world.mode === "userspace") this.#listen();
    for (let k = 0; k < spec.clients; k++) this.#pids.push(world.driver.spawn(this.#client(machine, k), { write: () => true }, () => this.#ended()).pid);
  }

  get running(): boolean {
    return this.#left > 0;
  }

  /** Whether a namespace (by its name's number) is the clients' own. */
  sends(ns: number): boolean {
    return nameOf(ns) === this.#origin;
  }

  stop(): void {
    for (const pid of this.#pids) this.#world.driver.kill(pid);
  }

  #ended(): void {
    if (--this.#left === 0) this.#deaf();
  }

  /** One client: its share of the requests, evenly, each client a little after the one before. */
  *#client(machine: Machine, k: number): Run<number> {
    const { spec } = this;
    const { clock } = this.#world;
    const every = (spec.clients / spec.perSecond) * 1000;
    let held: Connection | undefined;
    try {
      const to = yield* this.#resolve(machine);
      for (let n = 0; ; n++) {
        const at = this.started + (k / spec.perSecond) * 1000 + n * every;
        // Who waited for an answer is late with the next question, and does not make up for it.
        if (Math.max(at, clock.now) >= this.ends) return 0;
        if (at > clock.now) yield { until: at };
        this.sent++;
        if (typeof to === "string") {
          this.#fail(to);
          continue;
        }
        if (held === undefined || held.state !== "established" || held.readable) {
          held?.end();
          held = yield* this.#connect(machine, to);
          if (held === undefined) continue;
        }
        const place = this.#placeOf.get(held.id);
        const kept = yield* this.#ask(held, to, place);
        if (!kept || !spec.keepAlive) {
          if (kept) held.end();
          held = undefined;
        }
      }
    } finally {
      held?.end();
    }
  }

  *#resolve(machine: Machine): Generator<{ until?: number; ready?: () => boolean }, Endpoint | string, void> {
    const m = /^(?:http:\/\/)?(\[[^\]]+\]|[^/:]+)(?::(\d+))?/.exec(this.spec.to);
    const host = (m?.[1] ?? "").replace(/^\[|\]$/g, "");
    const port = Number(m?.[2] ?? 80);
    if (/^[\d.]+$/.test(host) || host.includes(":")) return { ip: host, port };
    const { clock, random } = this.#world;
    const found = yield* resolveName({ files: machine.files, netns: machine.netns, clock, random: random.stream("traffic"), libc: machine.libc }, host, 4);
    const ip = found.ok ? found.addresses[0] : undefined;
    return ip === undefined ? `Could not resolve ${host}` : { ip, port };
  }

  readonly #placeOf = new Map<number, { name: string }>();

  *#connect(machine: Machine, to: Endpoint): Generator<{ until?: number; ready?: () => boolean }, Connection | undefined, void> {
    const { clock } = this.#world;
    const connection = machine.netns.connect(to, { program: "traffic" });
    yield { until: clock.now + patienceMs, ready: () => connection.state !== "connecting" };
    if (connection.state !== "established") {
      this.#fail(strerror(connection.error ?? "timeout"));
      connection.abort();
      return undefined;
    }
    const place = { name: this.#where(connection.trace) };
    this.#placeOf.set(connection.id, place);
    if (this.#world.mode === "userspace" && place.name.startsWith("node/")) {
      const waiting = this.#taken.get(place.name) ?? [];
      this.#taken.set(place.name, waiting);
      const taker = place.name;
      place.name = "";
      waiting.push((name) => {
        place.name = name === "" ? taker : name;
        this.#tally(place.name).connections++;
      });
    } else this.#tally(place.name).connections++;
    return connection;
  }

  /** One request and its answer; whether the connection may carry another. */
  *#ask(c: Connection, to: Endpoint, place: { name: string } | undefined): Generator<{ until?: number; ready?: () => boolean }, boolean, void> {
    const { clock } = this.#world;
    const host = to.port === 80 ? to.ip : `${to.ip}:${to.port}`;
    c.write(
      formatRequest({
        method: "GET",
        path: "/hostname",
        headers: [
          ["Host", host],
          ["User-Agent", "traffic"],
          ["Connection", this.spec.keepAlive ? "keep-alive" : "close"],
        ],
      }),
    );
    let bytes: Uint8Array = new Uint8Array(0);
    const until = clock.now + patienceMs;
    for (;;) {
      const answer = parseResponse(bytes, "GET", c.eof);
      if (answer === "malformed" || (answer !== undefined && answer.complete)) {
        this.#tally(place?.name ?? "").answered++;
        return answer !== "malformed" && answer.keepAlive;
      }
      if (c.error !== undefined || c.eof || clock.now >= until) {
        this.#fail(c.error !== undefined ? strerror(c.error) : c.eof ? "Empty reply from server" : "No answer in 2 s");
        c.abort();
        return false;
      }
      yield { until, ready: () => c.readable };
      bytes = joinBytes(bytes, c.read());
    }
  }

  #tally(place: string): Tally {
    let tally = this.places.get(place);
    if (tally === undefined) this.places.set(place, (tally = { answered: 0, connections: 0 }));
    return tally;
  }

  #fail(message: string): void {
    this.failures.set(message, (this.failures.get(message) ?? 0) + 1);
  }

  /** Where the packet that opened a connection came to. */
  #where(trace: number): string {
    const end = this.#world.network.traces.steps(trace).findLast((s) => s.kind === "end");
    return end?.kind === "end" ? placeOf(nameOf(end.ns)) : "";
  }

  /** userspace mode: whose connection kube-proxy carries on when it dials, it dials in the order in which it took them. */
  #listen(): void {
    const traces = this.#world.network.traces as TraceRing;
    this.#deaf = traces.listen((id) => {
      if (this.#taken.size === 0) return;
      const steps = traces.steps(id);
      const first = steps.find((s) => s.kind === "arrive");
      const end = steps.at(-1);
      if (first?.kind !== "arrive" || end?.kind !== "end" || end.outcome !== "delivered") return;
      const h = first.header;
      if (h.proto !== 6 || (h.flags & 18) !== 2) return;
      const from = this.#world.network.namespace(nameOf(first.ns));
      const waiting = this.#taken.get(placeOf(nameOf(first.ns)));
      if (from === undefined || waiting === undefined || waiting.length === 0) return;
      if (stackOf(from).tcp.find(h.src, h.sport, h.dst, h.dport)?.program !== "kube-proxy") return;
      waiting.shift()!(placeOf(nameOf(end.ns)));
    });
  }
}
