// forward: asks other name servers, as packets from the Pod's own network namespace. Left out: TLS, connection reuse,
// and health checks by queries of their own (an upstream that failed is simply tried again).
import type { Endpoint } from "../../net/types";
import { canonicalAddress } from "../address";
import { CorefileError } from "../corefile";
import type { Dispenser } from "../corefile";
import type { Exchange } from "../exchange";
import { exchangeTcp, exchangeUdp } from "../exchange";
import type { Message } from "../message";
import { RCODES, encode, rcodeNumber, replyTo } from "../message";
import { isDomainName, isSubdomain } from "../name";
import type { Handler, Next, Plugin, Request, Serving, Site } from "../plugin";
import { answered, atoi, parseDuration, zonesOf } from "../plugin";

const DEADLINE_MS = 5000;
const READ_TIMEOUT_MS = 2000;

type Options = {
  from: string;
  to: readonly Endpoint[];
  except: readonly string[];
  policy: "random" | "round_robin" | "sequential";
  tcp: boolean;
  udp: boolean;
  maxConcurrent: number;
  attempts: number;
  failover: readonly number[];
  next: readonly number[];
};

export const forward: Plugin = {
  name: "forward",
  setup(c, site): Handler {
    const all: Options[] = [];
    while (c.next()) all.push(stanza(c, site));
    const state = all.map(() => ({ running: 0, robin: 0 }));
    return {
      name: "forward",
      *serve(request, next) {
        return yield* from(0, request, next);
      },
    };
    function* from(n: number, request: Request, next: Next): Serving {
      const options = all[n];
      if (options === undefined) return yield* next(request);
      const name = request.message.questions[0]!.name;
      const further: Next = (r) => from(n + 1, r, next);
      const ignored = name.toLowerCase() !== options.from && options.except.some((z) => isSubdomain(z, name));
      if (!isSubdomain(options.from, name) || ignored) return yield* further(request);
      const mine = state[n]!;
      if (options.maxConcurrent > 0 && mine.running >= options.maxConcurrent)
        return { rcode: RCODES.REFUSED, error: `concurrent queries exceeded maximum ${options.maxConcurrent}` };
      mine.running++;
      try {
        return yield* ask(options, site, request, order(options, site, mine), all[n + 1] === undefined ? undefined : further);
      } finally {
        mine.running--;
      }
    }
  },
};

function* ask(options: Options, site: Site, request: Request, upstreams: readonly Endpoint[], further: Next | undefined): Serving {
  const { clock, netns } = site;
  const { message } = request;
  const deadline = clock.now + DEADLINE_MS;
  let error = "no healthy proxies";
  for (let i = 0; clock.now < deadline && netns !== undefined && (options.attempts === 0 || i < options.attempts); i++) {
    const to = upstreams[i % upstreams.length]!;
    const id = site.random.below(65536);
    const bytes = encode({ ...message, id });
    let tcp = options.tcp || (request.transport === "tcp" && !options.udp);
    const until = clock.now + READ_TIMEOUT_MS;
    let got: Exchange = yield* tcp ? exchangeTcp(clock, netns, to, bytes, until) : exchangeUdp(clock, netns, to, bytes, until);
    if ("reply" in got && got.reply.truncated && !tcp && options.udp) {
      tcp = true;
      got = yield* exchangeTcp(clock, netns, to, bytes, until);
    }
    if ("error" in got) {
      error = failure(got, to, tcp);
      if (got.error !== "timeout" && (options.attempts === 0 || i + 1 < options.attempts)) yield { until: Math.min(deadline, clock.now + 500) };
      continue;
    }
    const reply: Message = { ...got.reply, id: message.id };
    const q = reply.questions[0];
    const asked = message.questions[0]!;
    if (q === undefined || q.type !== asked.type || q.name.toLowerCase() !== asked.name.toLowerCase())
      return answered("forward", replyTo(message, { rcode: RCODES.FORMERR }));
    if (options.failover.includes(reply.rcode) && i + 1 < upstreams.length) continue;
    if (further !== undefined && options.next.includes(reply.rcode)) return yield* further(request);
    return answered("forward", reply);
  }
  return { rcode: RCODES.SERVFAIL, error };
}

function failure(got: Extract<Exchange, { error: string }>, to: Endpoint, tcp: boolean): string {
  const proto = tcp ? "tcp" : "udp";
  const there = join(to);
  const here = join(got.local);
  switch (got.error) {
    case "timeout":
      return tcp ? `dial tcp ${there}: i/o timeout` : `read ${proto} ${here}->${there}: i/o timeout`;
    case "refused":
      return tcp ? `dial tcp ${there}: connect: connection refused` : `read udp ${here}->${there}: read: connection refused`;
    case "unreachable":
      return `read ${proto} ${here}->${there}: read: no route to host`;
    case "no-route":
      return `dial ${proto} ${there}: connect: network is unreachable`;
    default:
      return "EOF";
  }
}

function join(e: Endpoint): string {
  return e.ip.includes(":") ? `[${e.ip}]:${e.port}` : `${e.ip}:${e.port}`;
}

function order(options: Options, site: Site, state: { robin: number }): readonly Endpoint[] {
  const { to } = options;
  if (options.policy === "sequential" || to.length < 2) return to;
  if (options.policy === "round_robin") {
    const i = ++state.robin % to.length;
    return [to[i]!, ...to.slice(0, i), ...to.slice(i + 1)];
  }
  const out = [...to];
  for (let j = 0; j < out.length - 1; j++) {
    const p = j + site.random.below(out.length - j);
    [out[j], out[p]] = [out[p]!, out[j]!];
  }
  return out;
}

function stanza(c: Dispenser, site: Site): Options {
  if (!c.nextArg()) throw c.argErr();
  const zones = zonesOf(c.val());
  if (zones === undefined || zones.length === 0) throw new CorefileError(`unable to normalize '${c.val()}'`);
  const targets = c.remainingArgs();
  if (targets.length === 0) throw c.argErr();
  const o: Options = {
    from: zones[0]!,
    to: targets.flatMap((t) => upstreamsOf(t, site)),
    except: [],
    policy: "random",
    tcp: false,
    udp: false,
    maxConcurrent: 0,
    attempts: 0,
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

function option(c: Dispenser, o: Options): void {
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
      count();
      return;
    case "max_connect_attempts":
      o.attempts = count();
      return;
    case "health_check": {
      const d = parseDuration(one());
      if (d < 0) throw new CorefileError(`health_check can't be negative: ${d * 1e6}`);
      while (c.nextArg()) {
        if (c.val() === "no_rec") continue;
        if (c.val() !== "domain") throw new CorefileError(`health_check: unknown option ${c.val()}`);
        if (!isDomainName(one())) throw new CorefileError(`health_check: invalid domain name ${c.val()}`);
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
      if (parseDuration(text) < 0) throw new CorefileError(`expire can't be negative: ${text}`);
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
      return;
    default:
      throw c.err(`unknown property '${name}'`);
  }
}
