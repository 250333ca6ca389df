// What a CoreDNS plugin is here: a setup that reads its lines of the Corefile, and a handler that answers a request or
// asks the next one in the chain. A handler is a generator, since a forwarded query waits for packets; it returns the
// reply instead of writing it, so that the plugins before it may change it.
import type { Clock } from "../base/clock";
import type { Run, Wait } from "../base/driver";
import type { Stream } from "../base/random";
import type { Client } from "../api/types";
import type { Endpoint, Netns } from "../net/types";
import type { Dispenser } from "./corefile";
import { CorefileError } from "./corefile";
import { RCODES } from "./codes";
import type { Message } from "./message";
import type { MetricsTable } from "./metrics";
import type { Upstream } from "./query-event";
import { fqdn, isDomainName, normalizeName } from "./name";

export type Request = {
  readonly message: Message;
  /** The bytes that it came in. */
  readonly size: number;
  readonly transport: "udp" | "tcp";
  readonly from: Endpoint;
  readonly local: Endpoint;
};

/** What a chain came to. Without a message nothing was written: the server then answers with the rcode alone. */
export type Result = {
  readonly rcode: number;
  readonly message?: Message;
  readonly error?: string;
  /** The longest answer over UDP, where that is less than the client takes. */
  readonly udpSize?: number;
  /** The plugin that answered. */
  readonly by?: string;
  /** Whom forward asked for it. */
  readonly upstream?: Upstream;
  /** The answer came out of the cache. */
  readonly cached?: boolean;
};

export type Serving = Generator<Wait, Result, void>;
export type Next = (request: Request) => Serving;

export interface Handler {
  readonly name: string;
  serve(request: Request, next: Next): Serving;
  /** The search path of the Pod that asks (autopath @NAME). */
  autopath?(request: Request): readonly string[] | undefined;
  /** The zone under which the server asks itself, to see whether it forwards to itself (loop). */
  readonly asksItself?: string;
  /** Undefined: this plugin has nothing to be ready for. */
  readonly ready?: () => boolean;
  stop?(): void;
  /** Brings gauges up to date, before somebody reads them. */
  measure?(): void;
  /** State that a checkpoint keeps. */
  snapshot?(): unknown;
  restore?(state: unknown): void;
}

export type LogLevel = "INFO" | "WARNING" | "ERROR" | "FATAL";

/** What plugins have of the process around them. */
export type Site = {
  readonly clock: Clock;
  readonly random: Stream;
  readonly api: Client;
  /** The Pod's network; undefined: upstreams are not reachable. */
  readonly netns: Netns | undefined;
  /** Files of the container: /etc/resolv.conf, /etc/hosts. */
  readonly read: (path: string) => string | undefined;
  readonly log: (level: LogLevel, text: string) => void;
  /** Runs something beside the queries (prefetch). */
  readonly spawn: (run: Run) => void;
  /** Asks the server itself, from the start of the chain: how a CNAME's target is looked up. */
  readonly lookup: (request: Request, name: string, type: number) => Serving;
  /** The process's own settings, which some plugins only fill in. */
  readonly settings: Settings;
  /** Keys of the server block as zones: [".", "cluster.local."]. */
  readonly zones: readonly string[];
  readonly handler: (name: string) => Handler | undefined;
  /** The name of the handler right below one in the chain; "" below the last. */
  readonly below: (name: string) => string;
  /** A timer of the process. */
  readonly after: (ms: number, what: () => void) => void;
  /** One a process, over all reloads. */
  readonly metrics: MetricsTable;
};

export type Settings = {
  health: string | undefined;
  lameduckMs: number;
  ready: string | undefined;
  prometheus: string | undefined;
  reloadMs: number | undefined;
};

export type Plugin = {
  readonly name: string;
  /** Reads all lines of this directive in a block. Undefined: it takes no part in the chain. Throws CorefileError. */
  setup(lines: Dispenser, site: Site): Handler | undefined;
};

/** Whether a reply with this code has been written by a plugin; for the four others the server writes one. */
export function clientWrite(rcode: number): boolean {
  return rcode !== RCODES.SERVFAIL && rcode !== RCODES.REFUSED && rcode !== RCODES.FORMERR && rcode !== RCODES.NOTIMP;
}

/** Adds who answered, where nobody said so yet. */
export function answered(by: string, message: Message, rcode: number = RCODES.NOERROR): Result {
  return { rcode, message, by };
}

export const ERR_ONCE = "this plugin can only be used once per Server Block";

/** Zones named by arguments, else those of the server block. */
export function origins(args: readonly string[], site: Site): readonly string[] {
  if (args.length === 0) return site.zones;
  return args.flatMap((a) => zonesOf(a) ?? []);
}

/** The zones that a key means ("10.0.0.0/16" is reverse zones); undefined if it is none. */
export function zonesOf(key: string): readonly string[] | undefined {
  try {
    return splitHostPort(key.replace(/^[a-z0-9]+:\/\//, "")).hosts.map(normalizeName);
  } catch {
    return undefined;
  }
}

/** Zones and port of a server block's key; throws CorefileError. */
export function splitHostPort(key: string): { hosts: readonly string[]; port: string } {
  const colon = key.lastIndexOf(":");
  if (colon >= 0 && colon === key.length - 1) throw new CorefileError(`expecting data after last colon: ${JSON.stringify(key)}`);
  let host = key;
  let port = "";
  if (colon >= 0 && /^\d+$/.test(key.slice(colon + 1))) {
    port = String(Number(key.slice(colon + 1)));
    host = key.slice(0, colon);
  }
  if (host.length > 255) throw new CorefileError(`specified zone is too long: ${host.length} > 255`);
  if (host !== "" && !isDomainName(fqdn(host))) throw new CorefileError(`zone is not a valid domain name: ${host}`);
  const cidr = /^(\d+)\.(\d+)\.(\d+)\.(\d+)\/(\d+)$/.exec(host);
  if (cidr === null) return { hosts: [host === "" ? "." : host], port };
  return { hosts: reverseZones(cidr.slice(1, 5).map(Number), Number(cidr[5])), port };
}

// An IPv4 network as the /8, /16 and /24 reverse zones that make it up.
function reverseZones(bytes: readonly number[], bits: number): readonly string[] {
  const whole = Math.max(1, Math.ceil(bits / 8));
  const spare = whole * 8 - Math.max(bits, 8);
  const base = bytes.slice(0, whole).map((b, i) => (i < whole - 1 ? b : b & (0xff << (bits <= 8 ? 8 - bits : spare))));
  const count = bits <= 8 ? 1 << (8 - bits) : 1 << spare;
  return Array.from({ length: count }, (_, i) => [...base.slice(0, -1), base[whole - 1]! + i].reverse().join(".") + ".in-addr.arpa.");
}

/** Whether names fall through to the next plugin: undefined zones mean never, "." always. */
export type Fall = readonly string[] | undefined;

export function fallZones(args: readonly string[]): Fall {
  return args.length === 0 ? ["."] : args.flatMap((a) => zonesOf(a) ?? []);
}

/** Go's time.ParseDuration in milliseconds; throws with Go's words. */
export function parseDuration(text: string): number {
  const units: Readonly<Record<string, number>> = { ns: 1e-6, us: 1e-3, µs: 1e-3, ms: 1, s: 1000, m: 60000, h: 3600000 };
  const bad = (why: string): CorefileError => new CorefileError(`time: ${why} ${JSON.stringify(text)}`);
  const sign = text.startsWith("-") ? -1 : 1;
  let rest = text.replace(/^[-+]/, "");
  if (rest === "0") return 0;
  if (rest === "") throw bad("invalid duration");
  let total = 0;
  while (rest !== "") {
    const m = /^(\d+\.?\d*|\.\d+)([^\d.]*)/.exec(rest);
    if (m === null) throw bad("invalid duration");
    if (m[2] === "") throw bad("missing unit in duration");
    const unit = units[m[2]!];
    if (unit === undefined) throw new CorefileError(`time: unknown unit ${JSON.stringify(m[2])} in duration ${JSON.stringify(text)}`);
    total += Number(m[1]) * unit;
    rest = rest.slice(m[0].length);
  }
  return sign * total;
}

/** Milliseconds as Go's Duration.String(): "5s", "1m30s", "1h0m0s", "500ms". */
export function durationText(ms: number): string {
  if (ms === 0) return "0s";
  if (ms < 1) return ms < 0.001 ? `${Math.round(ms * 1e6)}ns` : `${ms * 1000}µs`;
  if (ms < 1000) return `${ms}ms`;
  const hours = Math.floor(ms / 3600000);
  const minutes = Math.floor(ms / 60000) % 60;
  return `${hours > 0 ? `${hours}h` : ""}${hours > 0 || minutes > 0 ? `${minutes}m` : ""}${Number(((ms % 60000) / 1000).toFixed(9))}s`;
}

/** Go's strconv.Atoi; throws with Go's words. */
export function atoi(text: string): number {
  if (!/^[-+]?\d+$/.test(text)) throw new CorefileError(`strconv.Atoi: parsing ${JSON.stringify(text)}: invalid syntax`);
  return Number(text);
}

/** "host:port" as Go's net.SplitHostPort; throws with its words. */
export function listenAddress(text: string): { host: string; port: string } {
  const m = /^(?:\[([^\]]*)\]|([^:]*)):([^:]*)$/.exec(text);
  if (m === null) throw new CorefileError(`address ${text}: ${text.includes(":") ? "too many colons in address" : "missing port in address"}`);
  return { host: m[1] ?? m[2] ?? "", port: m[3]! };
}
