// forward: asks other name servers, as packets from the Pod's own network namespace. A server whose health checks fail is
// passed over while there is another. Left out: TLS.
import type { Wait } from "../../base/driver";
import type { Exchange } from "../exchange";
import { RCODES } from "../codes";
import type { Message } from "../message";
import { replyTo } from "../message";
import { isSubdomain } from "../name";
import type { Handler, Next, Plugin, Request, Result, Serving, Site } from "../plugin";
import { answered } from "../plugin";
import type { ForwardOptions } from "./forward-options";
import { forwardOptions } from "./forward-options";
import { UpstreamHost } from "./upstream-host";

const DEADLINE_MS = 5000;
/** A refusal comes back at once, and the real one asks again at once, some thousand times: here at intervals. */
const AGAIN_MS = 100;

type Stanza = { readonly options: ForwardOptions; readonly hosts: readonly UpstreamHost[]; running: number; robin: number };

export const forward: Plugin = {
  name: "forward",
  setup(c, site): Handler {
    const all: Stanza[] = [];
    while (c.next()) {
      const options = forwardOptions(c, site);
      all.push({ options, hosts: options.to.map((to) => new UpstreamHost(to, options, site)), running: 0, robin: 0 });
    }
    return {
      name: "forward",
      *serve(request, next) {
        return yield* from(0, request, next);
      },
      snapshot: () => all.map(({ hosts, robin }) => ({ robin, hosts: hosts.map((h) => h.snapshot()) })),
      restore(state) {
        for (const [i, saved] of (state as readonly { robin: number; hosts: readonly unknown[] }[]).entries()) {
          const stanza = all[i]!;
          stanza.robin = saved.robin;
          stanza.hosts.forEach((h, k) => h.restore(saved.hosts[k]));
        }
      },
    };
    function* from(n: number, request: Request, next: Next): Serving {
      const stanza = all[n];
      if (stanza === undefined) return yield* next(request);
      const { options } = stanza;
      const name = request.message.questions[0]!.name;
      const further: Next = (r) => from(n + 1, r, next);
      const ignored = name.toLowerCase() !== options.from && options.except.some((z) => isSubdomain(z, name));
      if (!isSubdomain(options.from, name) || ignored) return yield* further(request);
      if (options.maxConcurrent > 0 && stanza.running >= options.maxConcurrent) {
        site.metrics.series("coredns_forward_max_concurrent_rejects_total", "").add();
        return { rcode: RCODES.REFUSED, error: `concurrent queries exceeded maximum ${options.maxConcurrent}` };
      }
      stanza.running++;
      try {
        return yield* ask(stanza, site, request, all[n + 1] === undefined ? undefined : further);
      } finally {
        stanza.running--;
      }
    }
  },
};

function* ask(stanza: Stanza, site: Site, request: Request, further: Next | undefined): Serving {
  const { clock, netns } = site;
  const { options, hosts } = stanza;
  const { message } = request;
  const list = order(stanza, site);
  const deadline = clock.now + DEADLINE_MS;
  let error: string | undefined;
  let fails = 0;
  let tried = 0;
  for (let i = 0; clock.now < deadline && netns !== undefined && (options.attempts === 0 || tried < options.attempts);) {
    if (i >= list.length) {
      i = 0;
      fails = 0;
    }
    let host = list[i++]!;
    if (host.down) {
      if (++fails < hosts.length) continue;
      site.metrics.series("coredns_forward_healthcheck_broken_total", "").add();
      if (options.failFast) break;
      host = hosts[site.random.below(hosts.length)]!; // perhaps it is the checks that are broken
    }
    const { got, proto } = yield* askHost(host, stanza, site, request);
    const upstream = { to: host.to, trace: got.trace };
    if ("error" in got) {
      error = host.failure(got, proto);
      host.check();
      tried++;
      if (fails >= hosts.length) break;
      if (got.error !== "timeout") yield { until: Math.min(deadline, clock.now + AGAIN_MS) };
      continue;
    }
    const reply: Message = { ...got.reply, id: message.id };
    const q = reply.questions[0];
    const asked = message.questions[0]!;
    if (q === undefined || q.type !== asked.type || q.name.toLowerCase() !== asked.name.toLowerCase())
      return { ...answered("forward", replyTo(message, { rcode: RCODES.FORMERR })), upstream };
    if (options.failover.includes(reply.rcode) && fails < hosts.length) {
      fails++;
      if (i < list.length || fails < hosts.length) continue;
    }
    if (further !== undefined && options.next.includes(reply.rcode)) return yield* further(request);
    return { ...answered("forward", reply), upstream } satisfies Result;
  }
  return { rcode: RCODES.SERVFAIL, error: error ?? "no healthy proxies" };
}

/** One server's answer; what did not fit UDP is asked for again over TCP, where UDP is but preferred. */
function* askHost(
  host: UpstreamHost,
  { options }: Stanza,
  site: Site,
  { message, transport }: Request,
): Generator<Wait, { readonly got: Exchange; readonly proto: "udp" | "tcp" }, void> {
  const sent: Message = { ...message, id: site.random.below(65536) };
  const proto = options.tcp || (transport === "tcp" && !options.udp) ? "tcp" : "udp";
  const got = yield* host.ask(site.netns!, sent, proto);
  if ("reply" in got && got.reply.truncated && proto === "udp" && options.udp) return { got: yield* host.ask(site.netns!, sent, "tcp"), proto: "tcp" };
  return { got, proto };
}

function order(stanza: Stanza, site: Site): readonly UpstreamHost[] {
  const { hosts, options } = stanza;
  if (options.policy === "sequential" || hosts.length < 2) return hosts;
  if (options.policy === "round_robin") {
    const i = ++stanza.robin % hosts.length;
    return [hosts[i]!, ...hosts.slice(0, i), ...hosts.slice(i + 1)];
  }
  const out = [...hosts];
  for (let j = 0; j < out.length - 1; j++) {
    const p = j + site.random.below(out.length - j);
    [out[j], out[p]] = [out[p]!, out[j]!];
  }
  return out;
}
