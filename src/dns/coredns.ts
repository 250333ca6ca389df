// CoreDNS 1.14.2: the program of the coredns Pods. It reads a Corefile into server blocks, builds each block's chain of
// plugins, and answers packets. It reaches the cluster through the API client alone, and upstream servers through the
// Pod's own network namespace.
import type { Clock } from "../base/clock";
import type { Run, Wait } from "../base/driver";
import type { Stream } from "../base/random";
import type { Stateful } from "../base/stateful";
import type { Client } from "../api/types";
import type { Endpoint, Netns } from "../net/types";
import type { ServerBlock } from "./corefile";
import { hashOf } from "./blocks";
import { CorefileError, parseCorefile } from "./corefile";
import type { Chain, Loaded } from "./load";
import { loadBlocks } from "./load";
import { sentQuery } from "./look-up";
import { CLASSES, RCODES, TYPES } from "./codes";
import { query, replyTo } from "./message";
import { decode, encode } from "./message-bytes";
import { labels } from "./name";
import { MetricsTable } from "./metrics";
import type { Handler, LogLevel, Request, Serving, Settings, Site } from "./plugin";
import { clientWrite } from "./plugin";
import { directives } from "./plugins/list";
import { countDropped } from "./plugins/process";
import type { DnsQueryEvent } from "./query-event";
import type { Answered } from "./response";
import { scrub } from "./response";

export const COREDNS_VERSION = "1.14.2";

export type CoreDnsOptions = {
  readonly clock: Clock;
  readonly random: Stream;
  readonly api: Client;
  /** The text of the Corefile. */
  readonly corefile: string;
  /** Where it stands: errors name it. Default "/etc/coredns/Corefile". */
  readonly path?: string;
  /** The Pod's network namespace, through which upstreams are asked. */
  readonly netns?: Netns;
  /** Files of the container. */
  readonly read?: (path: string) => string | undefined;
  /** Runs what has to wait (forwarded queries) as a process of the driver. */
  readonly spawn: (run: Run) => void;
  /** A timer of the process. */
  readonly after: (ms: number, what: () => void) => void;
  readonly log?: (line: string) => void;
  /** The process ends by itself (loop). */
  readonly fatal?: (line: string) => void;
  readonly onQuery?: (event: DnsQueryEvent) => void;
};

/** Bytes that came to a socket of the server. */
export type Arrived = {
  readonly bytes: Uint8Array;
  readonly transport: "udp" | "tcp";
  readonly from: Endpoint;
  readonly to: Endpoint;
  /** The packet's number in Network.traces. */
  readonly trace: number;
};

export interface CoreDns extends Stateful {
  /** Takes a query's bytes; `reply` is called once with the answer's (or never, for what is no query). */
  handle(packet: Arrived, reply: (bytes: Uint8Array) => void): void;
  /** A changed Corefile: the error that keeps the old one, if any. Nothing happens where the text means the same. */
  reload(corefile: string): string | undefined;
  /** How often the file is looked at, in milliseconds; undefined without the reload plugin. */
  readonly reloadMs: number | undefined;
  /** Ports on which DNS is served. */
  readonly ports: readonly number[];
  /** Addresses of the HTTP servers (":8080"); undefined where the plugin is not in use. */
  readonly settings: Readonly<Settings>;
  readonly ready: boolean;
  metrics(): string;
  stop(): void;
}

/** Starts a server; throws CorefileError with the words that CoreDNS prints before it ends with exit code 1. */
export function createCoreDns(options: CoreDnsOptions): CoreDns {
  return new Server(options);
}

/** How long the health plugin's own request takes: about what a real one does. */
const OWN_HEALTH_SECONDS = 0.0006;

class Server implements CoreDns {
  #loaded: Loaded;
  readonly #metrics = new MetricsTable();
  readonly #path: string;
  readonly #began: number;

  constructor(readonly options: CoreDnsOptions) {
    this.#path = options.path ?? "/etc/coredns/Corefile";
    this.#loaded = this.#load(options.corefile);
    this.#began = options.clock.now;
    this.#metrics.series("coredns_build_info", `goversion="go1.25.8",revision="",version="${COREDNS_VERSION}"`).set(1);
    for (const line of this.#loaded.zones) options.log?.(line);
    this.#started();
    options.log?.(`CoreDNS-${COREDNS_VERSION}`);
    options.log?.("linux/amd64, go1.25.8, ");
    this.#detectLoop();
  }

  get reloadMs(): number | undefined {
    return this.#loaded.settings.reloadMs;
  }
  get ports(): readonly number[] {
    return [...this.#loaded.servers.keys()];
  }
  get settings(): Readonly<Settings> {
    return this.#loaded.settings;
  }
  get ready(): boolean {
    return this.#loaded.handlers.every((h) => h.ready === undefined || h.ready());
  }
  metrics(): string {
    for (const h of this.#loaded.handlers) h.measure?.();
    this.#healthChecks();
    return this.#metrics.text();
  }
  stop(): void {
    for (const h of this.#loaded.handlers) h.stop?.();
  }

  reload(corefile: string): string | undefined {
    let hash: string;
    try {
      hash = hashOf(this.#parse(corefile, false));
    } catch (e) {
      if (!(e instanceof CorefileError)) throw e;
      this.#log("WARNING", `plugin/reload: Corefile parse failed: ${e.message}`);
      return e.message;
    }
    if (hash === this.#loaded.hash) return undefined;
    this.#log("INFO", "Reloading");
    try {
      const old = this.#loaded;
      this.#loaded = this.#load(corefile);
      for (const h of old.handlers) h.stop?.();
      this.#started();
      this.#version();
      this.#log("INFO", "Reloading complete");
      return undefined;
    } catch (e) {
      if (!(e instanceof CorefileError)) throw e;
      this.#loaded = { ...this.#loaded, hash }; // the same file is not tried again, though it is wrong
      this.#log("ERROR", `Restart failed: ${e.message}`);
      this.#log("ERROR", `plugin/reload: Corefile changed but reload failed: starting with listener file descriptors: ${e.message}`);
      this.#metrics.series("coredns_reload_failed_total", "").add();
      this.#version();
      return e.message;
    }
  }

  handle(packet: Arrived, reply: (bytes: Uint8Array) => void): void {
    const { bytes } = packet;
    const message = decode(bytes);
    if (message === undefined) {
      if (bytes.length >= 12 && (bytes[2]! & 0x80) === 0) reply(rejection(bytes, RCODES.FORMERR));
      return;
    }
    if (message.response) return;
    if (message.opcode !== 0 && message.opcode !== 4) return reply(rejection(bytes, RCODES.NOTIMP));
    const started = this.options.clock.now;
    const run = this.#respond({ message, size: bytes.length, transport: packet.transport, from: packet.from, local: packet.to });
    const finish = (answered: Answered | undefined): void => {
      if (answered === undefined) return;
      reply(answered.bytes ?? encode(answered.message, answered.compress));
      this.#tell(packet, started, answered);
    };
    const first = run.next();
    if (first.done === true) finish(first.value);
    else this.options.spawn(rest(first.value, run, finish));
  }

  #tell({ from, to, transport, trace }: Arrived, at: number, { message, result }: Answered): void {
    const { onQuery, clock, netns } = this.options;
    const q = message.questions[0];
    if (q === undefined || onQuery === undefined) return;
    onQuery({
      at,
      name: q.name,
      type: q.type,
      client: from,
      server: to,
      transport,
      rcode: message.rcode,
      plugin: result.by ?? "",
      cached: result.cached === true,
      answers: message.answers,
      ms: clock.now - at,
      trace,
      asked: sentQuery(netns?.about(trace)),
      upstream: result.upstream,
    });
  }

  snapshot(): unknown {
    return {
      corefile: this.#loaded.corefile,
      hash: this.#loaded.hash,
      states: this.#loaded.handlers.map((h) => h.snapshot?.()),
      metrics: this.#metrics.snapshot(),
    };
  }

  restore(state: unknown): void {
    const s = state as { corefile: string; hash: string; states: unknown[]; metrics: unknown };
    if (s.corefile !== this.#loaded.corefile) {
      for (const h of this.#loaded.handlers) h.stop?.();
      this.#loaded = this.#load(s.corefile);
    }
    this.#loaded = { ...this.#loaded, hash: s.hash };
    this.#loaded.handlers.forEach((h, i) => s.states[i] !== undefined && h.restore?.(s.states[i]));
    this.#metrics.restore(s.metrics);
  }

  /** Undefined: nothing is answered (a plugin says that all is well, and wrote nothing). */
  *#respond(request: Request): Generator<Wait, Answered | undefined, void> {
    const { message } = request;
    const q = message.questions[0];
    if (q === undefined || message.questions.length !== 1)
      return scrub(request, replyTo(message, { rcode: q === undefined ? RCODES.SERVFAIL : RCODES.FORMERR }), { rcode: RCODES.SERVFAIL });
    const chain = this.#route(request.local.port, q.name, q.type);
    if (chain === undefined || chain.handlers.length === 0 || (q.class !== CLASSES.IN && !chain.open)) {
      const refusal = replyTo(message, { rcode: RCODES.REFUSED });
      countDropped(this.#metrics, request, refusal);
      return scrub(request, refusal, { rcode: RCODES.REFUSED });
    }
    if (message.edns !== undefined && message.edns.version !== 0)
      return {
        message: replyTo(message, { rcode: RCODES.BADVERS, edns: { version: 0, udpSize: 0, dnssecOk: false, options: [] } }),
        compress: false,
        result: { rcode: RCODES.BADVERS },
      };
    const result = yield* chain.enter(request);
    if (result.message === undefined && clientWrite(result.rcode)) return undefined;
    return scrub(request, result.message ?? replyTo(message, { rcode: result.rcode }), result);
  }

  // The server block of the longest zone that holds the name. DS belongs to the parent's side.
  #route(port: number, name: string, type: number): Chain | undefined {
    const zones = this.#loaded.servers.get(port) ?? this.#loaded.servers.values().next().value;
    const root = zones?.get(".");
    if (zones === undefined || (root !== undefined && zones.size === 1)) return root;
    const parts = labels(name.toLowerCase());
    let last: Chain | undefined;
    for (let i = 0; i <= parts.length; i++) {
      const chain = zones.get(i === parts.length ? "." : parts.slice(i).join(".") + ".");
      if (chain === undefined) continue;
      if (type !== TYPES.DS) return chain;
      last = chain;
    }
    return last;
  }

  *#lookup(request: Request, name: string, type: number): Serving {
    const asked: Request = { ...request, message: { ...request.message, questions: [{ name, type, class: CLASSES.IN }] } };
    const answered = yield* this.#respond(asked);
    return answered === undefined ? { rcode: RCODES.NOERROR } : { ...answered.result, message: answered.message };
  }

  #parse(corefile: string, strict = true): ServerBlock[] {
    const text = corefile.trim() === "" ? ".:53 {\nwhoami\nlog\n}\n" : corefile;
    return parseCorefile(this.#path, text, strict ? new Set(directives) : undefined, this.options.read);
  }

  #load(corefile: string): Loaded {
    return loadBlocks(this.#parse(corefile), corefile, this.#path, (settings, zones, chain) => this.#site(settings, zones, chain));
  }

  #site(settings: Settings, zones: readonly string[], chain: readonly Handler[]): Site {
    const { clock, random, api, netns, read, spawn } = this.options;
    return {
      clock,
      random,
      api,
      netns,
      spawn,
      settings,
      zones,
      metrics: this.#metrics,
      read: read ?? (() => undefined),
      log: (level, text) => this.#log(level, text),
      lookup: (request, name, type) => this.#lookup(request, name, type),
      after: this.options.after,
      handler: (name) => chain.find((h) => h.name === name),
      below: (name) => chain[chain.findIndex((h) => h.name === name) + 1]?.name ?? "",
    };
  }

  #started(): void {
    if (this.#loaded.settings.reloadMs !== undefined) this.#log("INFO", `plugin/reload: Running configuration SHA512 = ${this.#loaded.hash}`);
    this.#metrics.clear("coredns_plugin_enabled");
    for (const [port, zones] of this.#loaded.servers) {
      for (const { zone, handlers } of zones.values())
        for (const h of handlers) this.#metrics.series("coredns_plugin_enabled", `name="${h.name}",server="dns://:${port}",view="",zone="${zone}"`).set(1);
    }
  }

  // The Corefile last tried, right or wrong; nothing before the first change.
  #version(): void {
    this.#metrics.clear("coredns_reload_version_info");
    this.#metrics.series("coredns_reload_version_info", `hash="sha512",value="${this.#loaded.hash}"`).set(1);
  }

  // The health plugin asks itself each second. Nobody hears it: the questions are counted when somebody looks.
  #healthChecks(): void {
    if (this.#loaded.settings.health === undefined) return;
    const asked = this.#metrics.series("coredns_health_request_duration_seconds", "");
    const due = Math.floor((this.options.clock.now - this.#began) / 1000) - (asked.value ?? 0);
    if (due > 0) asked.observe(OWN_HEALTH_SECONDS, due);
  }

  // The loop plugin's question to itself.
  #detectLoop(): void {
    if (this.options.netns === undefined) return;
    const { random } = this.options;
    const number = (): string => String(random.u32() * 1048576 + random.below(1048576));
    const self: Endpoint = { ip: "127.0.0.1", port: 53 };
    for (const { asksItself } of this.#loaded.handlers) {
      if (asksItself === undefined) continue;
      const message = query(random.below(65536), `${number()}.${number()}.${asksItself === "." ? "" : asksItself}`, TYPES.HINFO);
      this.options.spawn(discard(this.#respond({ message, size: 0, transport: "udp", from: self, local: self })));
    }
  }

  #log(level: LogLevel, text: string): void {
    const line = `[${level}] ${text}`;
    this.options.log?.(line);
    if (level === "FATAL") this.options.fatal?.(line);
  }
}

function* rest(first: Wait, run: Generator<Wait, Answered | undefined, void>, finish: (a: Answered | undefined) => void): Run {
  yield first;
  finish(yield* run);
  return 0;
}

function* discard(run: Generator<Wait, unknown, void>): Run {
  yield* run;
  return 0;
}

/** The header alone, given back with a code: what is said to a message before anybody has read its question. */
function rejection(bytes: Uint8Array, rcode: number): Uint8Array {
  const out = new Uint8Array(12);
  out.set(bytes.subarray(0, 4));
  const opcode = rcode === RCODES.NOTIMP ? bytes[2]! & 0x78 : 0;
  out[2] = 0x80 | opcode | (bytes[2]! & 0x03);
  out[3] = (bytes[3]! & 0xb0) | rcode;
  return out;
}
