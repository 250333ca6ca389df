// One server that forward asks: its sockets, its failures, and the health checks that begin with a failure and end with a
// success. Departure: a kept socket is counted as one, but each question leaves from a port of its own.
import type { Run, Wait } from "../../base/driver";
import type { Endpoint, Netns } from "../../net/types";
import type { Exchange } from "../exchange";
import { exchangeTcp, exchangeUdp } from "../exchange";
import { TYPES, rcodeName } from "../codes";
import type { Message } from "../message";
import { query } from "../message";
import type { Site } from "../plugin";
import type { ForwardOptions } from "./forward-options";
import { LEAST_SECONDS } from "./process";

const READ_TIMEOUT_MS = 2000;
const CHECK_TIMEOUT_MS = 1000;

type Proto = "udp" | "tcp";
type Saved = { readonly fails: number; readonly checking: boolean; readonly idle: Readonly<Record<Proto, readonly number[]>> };

export class UpstreamHost {
  /** Health checks that failed in a row. */
  #fails = 0;
  #checking = false;
  /** When each socket that is kept was last used. */
  #idle: Record<Proto, number[]> = { udp: [], tcp: [] };
  readonly #name: string;

  constructor(
    readonly to: Endpoint,
    readonly options: ForwardOptions,
    readonly site: Site,
  ) {
    this.#name = to.ip.includes(":") ? `[${to.ip}]:${to.port}` : `${to.ip}:${to.port}`;
  }

  get down(): boolean {
    return this.options.maxFails > 0 && this.#fails > this.options.maxFails;
  }

  /** One question, one try. */
  *ask(netns: Netns, message: Message, proto: Proto): Generator<Wait, Exchange, void> {
    const { clock, metrics } = this.site;
    const began = clock.now;
    this.#takeSocket(proto);
    const got = yield* (proto === "tcp" ? exchangeTcp : exchangeUdp)(clock, netns, this.to, message, began + READ_TIMEOUT_MS);
    if ("error" in got) return got;
    this.#idle[proto].push(clock.now);
    metrics
      .series("coredns_proxy_request_duration_seconds", `proxy_name="forward",rcode="${rcodeName(got.reply.rcode)}",to="${this.#name}"`)
      .observe(Math.max(LEAST_SECONDS, (clock.now - began) / 1000));
    return got;
  }

  /** Asks for the name servers of the root until something comes back; at most one such round at a time. */
  check(): void {
    if (this.#checking || this.options.maxFails === 0) return;
    this.#checking = true;
    this.site.spawn(this.#check());
  }

  /** The words for a failed try, as Go's net package has them. */
  failure({ error, local }: Extract<Exchange, { error: string }>, proto: Proto): string {
    const here = local.ip.includes(":") ? `[${local.ip}]:${local.port}` : `${local.ip}:${local.port}`;
    switch (error) {
      case "timeout":
        return proto === "tcp" ? `dial tcp ${this.#name}: i/o timeout` : `read udp ${here}->${this.#name}: i/o timeout`;
      case "refused":
        return proto === "tcp" ? `dial tcp ${this.#name}: connect: connection refused` : `read udp ${here}->${this.#name}: read: connection refused`;
      case "unreachable":
        return `read ${proto} ${here}->${this.#name}: read: no route to host`;
      case "no-route":
        return `dial ${proto} ${this.#name}: connect: network is unreachable`;
      default:
        return "EOF";
    }
  }

  snapshot(): unknown {
    return { fails: this.#fails, checking: this.#checking, idle: { udp: [...this.#idle.udp], tcp: [...this.#idle.tcp] } } satisfies Saved;
  }

  restore(state: unknown): void {
    const { fails, checking, idle } = state as Saved;
    this.#fails = fails;
    this.#checking = checking;
    this.#idle = { udp: [...idle.udp], tcp: [...idle.tcp] };
  }

  *#check(): Run {
    const { site, options } = this;
    const { health } = options;
    const { clock, netns } = site;
    const ping = query(site.random.below(65536), health.domain, TYPES.NS, { recursionDesired: health.recursion });
    const got = netns === undefined ? undefined : yield* (options.tcp ? exchangeTcp : exchangeUdp)(clock, netns, this.to, ping, clock.now + CHECK_TIMEOUT_MS);
    if (got !== undefined && "reply" in got) {
      this.#fails = 0;
      this.#checking = false;
      return 0;
    }
    this.#fails++;
    site.metrics.series("coredns_proxy_healthcheck_failures_total", `proxy_name="forward",to="${this.#name}"`).add();
    site.after(health.intervalMs, () => site.spawn(this.#check()));
    return 0;
  }

  #takeSocket(proto: Proto): void {
    const { clock, metrics } = this.site;
    const idle = this.#idle[proto];
    while (idle.length > 0 && clock.now - idle[0]! > this.options.expireMs) idle.shift();
    const kept = idle.shift() !== undefined;
    metrics.series(`coredns_proxy_conn_cache_${kept ? "hits" : "misses"}_total`, `proto="${proto}",proxy_name="forward",to="${this.#name}"`).add();
  }
}
