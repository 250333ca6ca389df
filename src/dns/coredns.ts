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
import { hashOf, keyZones } from "./blocks";
import { CorefileError, Dispenser, parseCorefile } from "./corefile";
import type { Rr } from "./message";
import { CLASSES, RCODES, TYPES, decode, encode, query, replyTo } from "./message";
import { labels } from "./name";
import { MetricsTable } from "./metrics";
import type { Handler, LogLevel, Next, Request, Serving, Settings, Site } from "./plugin";
import { clientWrite } from "./plugin";
import { directives, ignored, plugins } from "./plugins/list";
import type { Answered } from "./response";
import { scrub } from "./response";

export const COREDNS_VERSION = "1.14.2";

/** One query as the page's DNS view shows it. */
export type DnsQueryEvent = {
  readonly at: number;
  readonly name: string;
  readonly type: number;
  readonly client: Endpoint;
  readonly server: Endpoint;
  readonly transport: "udp" | "tcp";
  readonly rcode: number;
  /** The plugin that answered; "" where none did. */
  readonly plugin: string;
  readonly cached: boolean;
  readonly answers: number;
  /** The first answers' data, as dig +short words it. */
  readonly records: readonly string[];
  readonly ms: number;
};

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
  readonly log?: (line: string) => void;
  /** The process ends by itself (loop). */
  readonly fatal?: (line: string) => void;
  readonly onQuery?: (event: DnsQueryEvent) => void;
};

function dataText({ data }: Rr): string {
  switch (data.kind) {
    case "address":
      return data.address;
    case "name":
    case "mx":
      return data.target;
    case "srv":
      return `${data.priority} ${data.weight} ${data.port} ${data.target}`;
    case "soa":
      return data.ns;
    case "text":
      return data.strings.join(" ");
    case "raw":
      return "";
  }
}

type Chain = {
  readonly zone: string;
  readonly handlers: readonly Handler[];
  /** Takes a request in at the top. */ readonly enter: Next;
  /** It forwards: classes other than IN are taken. */ readonly open: boolean;
};
type Loaded = {
  readonly servers: ReadonlyMap<number, ReadonlyMap<string, Chain>>;
  readonly settings: Settings;
  readonly handlers: readonly Handler[];
  readonly hash: string;
  readonly corefile: string;
  readonly zones: readonly string[];
};

export interface CoreDns extends Stateful {
  /** Takes a query's bytes; `reply` is called once with the answer's (or never, for what is no query). */
  handle(bytes: Uint8Array, transport: "udp" | "tcp", from: Endpoint, local: Endpoint, reply: (bytes: Uint8Array) => void): void;
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

class Server implements CoreDns {
  #loaded: Loaded;
  readonly #metrics = new MetricsTable();
  readonly #path: string;

  constructor(readonly options: CoreDnsOptions) {
    this.#path = options.path ?? "/etc/coredns/Corefile";
    this.#loaded = this.#load(options.corefile);
    this.#metrics.set("coredns_build_info", `goversion="go1.25.8",revision="",version="${COREDNS_VERSION}"`, 1);
    this.#metrics.set("coredns_panics_total", "", 0);
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
      this.#log("INFO", "Reloading complete");
      return undefined;
    } catch (e) {
      if (!(e instanceof CorefileError)) throw e;
      this.#loaded = { ...this.#loaded, hash }; // the same file is not tried again, though it is wrong
      this.#log("ERROR", `Restart failed: ${e.message}`);
      this.#log("ERROR", `plugin/reload: Corefile changed but reload failed: starting with listener file descriptors: ${e.message}`);
      this.#metrics.add("coredns_reload_failed_total", "");
      return e.message;
    }
  }

  handle(bytes: Uint8Array, transport: "udp" | "tcp", from: Endpoint, local: Endpoint, reply: (bytes: Uint8Array) => void): void {
    const message = decode(bytes);
    if (message === undefined) {
      if (bytes.length >= 12 && (bytes[2]! & 0x80) === 0)
        reply(encode({ ...replyTo(query((bytes[0]! << 8) | bytes[1]!, ".", 0)), questions: [], rcode: RCODES.FORMERR }));
      return;
    }
    if (message.response) return;
    if (message.opcode !== 0 && message.opcode !== 4) return reply(encode(replyTo(message, { rcode: RCODES.NOTIMP })));
    const started = this.options.clock.now;
    const request: Request = { message, transport, from, local };
    const finish = ({ message: answer, compress, bytes, result }: Answered): void => {
      reply(bytes ?? encode(answer, compress));
      const q = message.questions[0];
      if (q !== undefined)
        this.options.onQuery?.({
          at: started,
          name: q.name,
          type: q.type,
          client: from,
          server: local,
          transport,
          rcode: answer.rcode,
          plugin: result.by ?? "",
          cached: result.cached === true,
          answers: answer.answers.length,
          records: answer.answers.slice(0, 8).map(dataText),
          ms: this.options.clock.now - started,
        });
    };
    const run = this.#respond(request);
    const first = run.next();
    if (first.done === true) finish(first.value);
    else this.options.spawn(rest(first.value, run, finish));
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

  *#respond(request: Request): Generator<Wait, Answered, void> {
    const { message } = request;
    const q = message.questions[0];
    if (q === undefined || message.questions.length !== 1)
      return scrub(request, replyTo(message, { rcode: q === undefined ? RCODES.SERVFAIL : RCODES.FORMERR }), { rcode: RCODES.SERVFAIL });
    const chain = this.#route(request.local.port, q.name, q.type);
    if (chain === undefined || chain.handlers.length === 0 || (q.class !== CLASSES.IN && !chain.open))
      return scrub(request, replyTo(message, { rcode: RCODES.REFUSED }), { rcode: RCODES.REFUSED });
    if (message.edns !== undefined && message.edns.version !== 0)
      return {
        message: replyTo(message, { rcode: RCODES.BADVERS, edns: { version: 0, udpSize: 0, dnssecOk: false, options: [] } }),
        compress: false,
        result: { rcode: RCODES.BADVERS },
      };
    const result = yield* chain.enter(request);
    const written = result.message ?? (clientWrite(result.rcode) ? undefined : replyTo(message, { rcode: result.rcode }));
    return scrub(request, written ?? replyTo(message, { rcode: RCODES.SERVFAIL }), result);
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
    const { message, result } = yield* this.#respond(asked);
    return { ...result, message };
  }

  #parse(corefile: string, strict = true): ServerBlock[] {
    const text = corefile.trim() === "" ? ".:53 {\nwhoami\nlog\n}\n" : corefile;
    return parseCorefile(this.#path, text, strict ? new Set(directives) : undefined, this.options.read);
  }

  #load(corefile: string): Loaded {
    const blocks = this.#parse(corefile);
    const settings: Settings = { health: undefined, lameduckMs: 0, ready: undefined, prometheus: undefined, reloadMs: undefined };
    const servers = new Map<number, Map<string, Chain>>();
    const places = blocks.map((b) => b.keys.flatMap((key) => keyZones(key)));
    const chains = blocks.map((): Handler[] => []);
    const all: Handler[] = [];
    try {
      // As upstream does, a directive is set up in all blocks before the next one.
      for (const directive of directives) {
        const plugin = plugins.find((p) => p.name === directive);
        blocks.forEach((block, i) => {
          const tokens = block.directives.get(directive);
          if (tokens === undefined || ignored.has(directive)) return;
          if (plugin === undefined) throw new CorefileError(`plugin/${directive}: is not part of this simulation`);
          try {
            const handler = plugin.setup(
              new Dispenser(this.#path, tokens),
              this.#site(
                settings,
                places[i]!.map((z) => z.zone),
                chains[i]!,
              ),
            );
            if (handler === undefined) return;
            chains[i]!.push(handler);
            all.push(handler);
          } catch (e) {
            if (e instanceof CorefileError) throw new CorefileError(`plugin/${directive}: ${e.message}`);
            throw e;
          }
        });
      }
      const enters = chains.map(link);
      places.forEach((zones, i) => {
        for (const { zone, port } of zones) {
          const here = servers.get(port) ?? new Map<string, Chain>();
          servers.set(port, here);
          if (here.has(zone)) throw new CorefileError(`cannot serve dns://${zone}:${port} - it is already defined`);
          here.set(zone, { zone, handlers: chains[i]!, enter: enters[i]!, open: chains[i]!.some((h) => h.name === "forward") });
        }
      });
    } catch (e) {
      for (const h of all) h.stop?.();
      throw e;
    }
    const zones = [...servers].flatMap(([port, here]) => [...here.keys()].sort().map((zone) => `${zone}:${port}`));
    return { servers, settings, handlers: all, hash: hashOf(blocks), corefile, zones };
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
      handler: (name) => chain.find((h) => h.name === name),
    };
  }

  #started(): void {
    if (this.#loaded.settings.reloadMs !== undefined) this.#log("INFO", `plugin/reload: Running configuration SHA512 = ${this.#loaded.hash}`);
    this.#metrics.clear("coredns_plugin_enabled");
    for (const [port, zones] of this.#loaded.servers) {
      for (const { zone, handlers } of zones.values())
        for (const h of handlers) this.#metrics.set("coredns_plugin_enabled", `name="${h.name}",server="dns://:${port}",view="",zone="${zone}"`, 1);
    }
  }

  // The loop plugin's question to itself.
  #detectLoop(): void {
    if (!this.#loaded.handlers.some((h) => h.name === "loop") || this.options.netns === undefined) return;
    const { random } = this.options;
    const number = (): string => String(random.u32() * 1048576 + random.below(1048576));
    const message = query(random.below(65536), `${number()}.${number()}.`, TYPES.HINFO);
    const self: Endpoint = { ip: "127.0.0.1", port: 53 };
    this.options.spawn(discard(this.#respond({ message, transport: "udp", from: self, local: self })));
  }

  #log(level: LogLevel, text: string): void {
    const line = `[${level}] ${text}`;
    this.options.log?.(line);
    if (level === "FATAL") this.options.fatal?.(line);
  }
}

/** The handlers as one: each is handed the next once, not for every query. */
function link(handlers: readonly Handler[]): Next {
  let next: Next = function* (): Serving {
    return { rcode: RCODES.SERVFAIL, error: `plugin/${handlers[handlers.length - 1]?.name ?? ""}: no next plugin found` };
  };
  for (const handler of [...handlers].reverse()) {
    const further = next;
    next = (request) => handler.serve(request, further);
  }
  return next;
}

function* rest(first: Wait, run: Generator<Wait, Answered, void>, finish: (a: Answered) => void): Run {
  yield first;
  finish(yield* run);
  return 0;
}

function* discard(run: Generator<Wait, unknown, void>): Run {
  yield* run;
  return 0;
}
