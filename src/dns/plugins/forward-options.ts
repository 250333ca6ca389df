// The forward plugin's lines in a Corefile. TLS is read and means nothing here.
import type { Endpoint } from "../../net/types";
import { canonicalAddress } from "../address";
import { CorefileError } from "../corefile";
import type { Dispenser } from "../corefile";
import { RCODES, rcodeNumber } from "../codes";
import { isDomainName, normalizeName } from "../name";
import type { Site } from "../plugin";
import { atoi, parseDuration, zonesOf } from "../plugin";

export type ForwardOptions = {
  from: string;
  to: readonly Endpoint[];
  except: readonly string[];
  policy: "random" | "round_robin" | "sequential";
  tcp: boolean;
  udp: boolean;
  /** 0: any number. */
  maxConcurrent: number;
  /** 0: until the deadline. */
  attempts: number;
  /** More failed health checks than this, and the server is passed over; 0: never. */
  maxFails: number;
  health: { intervalMs: number; recursion: boolean; domain: string };
  /** How long an idle socket is kept. */
  expireMs: number;
  failFast: boolean;
  failover: readonly number[];
  next: readonly number[];
};

/** Reads one line of forward with its block; throws CorefileError. */
export function forwardOptions(c: Dispenser, site: Site): ForwardOptions {
  if (!c.nextArg()) throw c.argErr();
  const zones = zonesOf(c.val());
  if (zones === undefined || zones.length === 0) throw new CorefileError(`unable to normalize '${c.val()}'`);
  const targets = c.remainingArgs();
  if (targets.length === 0) throw c.argErr();
  const o: ForwardOptions = {
    from: zones[0]!,
    to: targets.flatMap((t) => upstreamsOf(t, site)),
    except: [],
    policy: "random",
    tcp: false,
    udp: false,
    maxConcurrent: 0,
    attempts: 0,
    maxFails: 2,
    health: { intervalMs: 500, recursion: true, domain: "." },
    expireMs: 10_000,
    failFast: false,
    failover: [],
    next: [],
  };
  while (c.nextBlock()) option(c, o);
  if (o.to.length > 15) throw new CorefileError(`more than 15 TOs configured: ${o.to.length}`);
  return o;
}

/** An address, an address with a port, or a file like /etc/resolv.conf. */
function upstreamsOf(target: string, site: Site): readonly Endpoint[] {
  const scheme = /^([a-z0-9]+):\/\/(.*)$/.exec(target);
  if (scheme !== null && scheme[1] !== "dns") throw new CorefileError(`'${scheme[1]}' is not supported as a destination protocol in forward: ${target}`);
  const host = scheme?.[2] ?? target;
  if (host === "") throw new CorefileError(`invalid address: ${JSON.stringify(target)}`);
  const plain = canonicalAddress(host.replace(/^\[|\]$/g, "").replace(/%.*$/, ""));
  if (plain !== undefined) return [{ ip: plain, port: 53 }];
  const m = /^\[?([^\]]*?)\]?:(\d+)$/.exec(host);
  const ip = m === null ? undefined : canonicalAddress(m[1]!.replace(/%.*$/, ""));
  if (ip !== undefined) return [{ ip, port: Number(m![2]) }];
  const file = site.read(host);
  if (file === undefined) throw new CorefileError(`not an IP address or file: ${JSON.stringify(host)}`);
  const servers = [...file.matchAll(/^nameserver\s+(\S+)/gm)].flatMap((s) => canonicalAddress(s[1]!.replace(/%.*$/, "")) ?? []);
  if (servers.length === 0) throw new CorefileError("no nameservers found");
  return servers.map((s) => ({ ip: s, port: 53 }));
}

function option(c: Dispenser, o: ForwardOptions): void {
  const name = c.val();
  const one = (): string => {
    if (!c.nextArg()) throw c.argErr();
    return c.val();
  };
  const count = (): number => {
    const text = one();
    if (!/^\d+$/.test(text)) throw new CorefileError(`strconv.ParseUint: parsing ${JSON.stringify(text)}: invalid syntax`);
    return Number(text);
  };
  const flag = (): true => {
    if (c.nextArg()) throw c.argErr();
    return true;
  };
  switch (name) {
    case "except": {
      const args = c.remainingArgs();
      if (args.length === 0) throw c.argErr();
      o.except = [...o.except, ...args.flatMap((a) => zonesOf(a) ?? [])];
      return;
    }
    case "max_fails":
      o.maxFails = count();
      return;
    case "max_connect_attempts":
      o.attempts = count();
      return;
    case "health_check": {
      const intervalMs = parseDuration(one());
      if (intervalMs < 0) throw new CorefileError(`health_check can't be negative: ${intervalMs * 1e6}`);
      o.health = { intervalMs, recursion: true, domain: "." };
      while (c.nextArg()) {
        if (c.val() === "no_rec") o.health.recursion = false;
        else if (c.val() !== "domain") throw new CorefileError(`health_check: unknown option ${c.val()}`);
        else if (!isDomainName(one())) throw new CorefileError(`health_check: invalid domain name ${c.val()}`);
        else o.health.domain = normalizeName(c.val());
      }
      return;
    }
    case "force_tcp":
      o.tcp = flag();
      return;
    case "prefer_udp":
      o.udp = flag();
      return;
    case "tls":
      if (c.remainingArgs().length > 3) throw c.argErr();
      return;
    case "tls_servername":
      one();
      return;
    case "expire": {
      const text = one();
      o.expireMs = parseDuration(text);
      if (o.expireMs < 0) throw new CorefileError(`expire can't be negative: ${text}`);
      return;
    }
    case "max_idle_conns": {
      const n = atoi(one());
      if (n < 0) throw new CorefileError(`max_idle_conns can't be negative: ${n}`);
      return;
    }
    case "policy": {
      const p = one();
      if (p !== "random" && p !== "round_robin" && p !== "sequential") throw c.err(`unknown policy '${p}'`);
      o.policy = p;
      return;
    }
    case "max_concurrent": {
      const n = atoi(one());
      if (n < 0) throw new CorefileError(`max_concurrent can't be negative: ${n}`);
      o.maxConcurrent = n;
      return;
    }
    case "next":
    case "failover": {
      const args = c.remainingArgs();
      if (args.length === 0) throw c.argErr();
      const codes = args.map((a) => {
        const code = rcodeNumber(a);
        if (code === undefined) throw new CorefileError(`${a} is not a valid rcode`);
        if (name === "failover" && code === RCODES.NOERROR) throw new CorefileError("NoError cannot be used in failover");
        return code;
      });
      if (name === "next") o.next = [...o.next, ...codes];
      else o.failover = [...o.failover, ...codes];
      return;
    }
    case "failfast_all_unhealthy_upstreams":
      if (c.remainingArgs().length !== 0) throw c.argErr();
      o.failFast = true;
      return;
    default:
      throw c.err(`unknown property '${name}'`);
  }
}
