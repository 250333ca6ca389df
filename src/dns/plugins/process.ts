// Plugins that take no part in answering: reload, health, ready and prometheus set up what the process does beside it.
import { CorefileError } from "../corefile";
import { normalizeName, zoneMatcher } from "../name";
import { rcodeName, typeName } from "../codes";
import type { Message } from "../message";
import { messageLength } from "../message-bytes";
import type { MetricsTable, Series } from "../metrics";
import type { Plugin, Request } from "../plugin";
import { ERR_ONCE, clientWrite, listenAddress, parseDuration } from "../plugin";

/** Looks every 30 s (spread by 15 s) whether the Corefile has changed. */
export const reload: Plugin = {
  name: "reload",
  setup(c, site) {
    c.next();
    const args = c.remainingArgs();
    if (args.length > 2) throw c.argErr();
    const interval = args.length > 0 ? parseDuration(args[0]!) : 30000;
    if (interval < 2000) throw new CorefileError("interval value must be greater or equal to 2s");
    let jitter = args.length > 1 ? parseDuration(args[1]!) : 15000;
    if (jitter !== 0 && jitter < 1000) throw new CorefileError("jitter value must be 0 or greater or equal to 1s");
    if (jitter > interval / 2) jitter = interval / 2;
    site.settings.reloadMs = Math.round(interval + (jitter > 0 ? site.random.float() * jitter - jitter / 2 : 0));
    return undefined;
  },
};

export const health: Plugin = {
  name: "health",
  setup(c, site) {
    site.settings.health = ":8080";
    while (c.next()) {
      const args = c.remainingArgs();
      if (args.length > 1) throw c.argErr();
      if (args.length === 1) {
        listenAddress(args[0]!);
        site.settings.health = args[0]!;
      }
      while (c.nextBlock()) {
        if (c.val() !== "lameduck") throw c.argErr();
        const values = c.remainingArgs();
        if (values.length !== 1) throw c.argErr();
        try {
          site.settings.lameduckMs = parseDuration(values[0]!);
        } catch (e) {
          throw new CorefileError(`unable to parse lameduck duration value: '${values[0]}' : ${(e as Error).message}`);
        }
      }
    }
    return undefined;
  },
};

export const ready: Plugin = {
  name: "ready",
  setup(c, site) {
    site.settings.ready = ":8181";
    for (let n = 0; c.next(); n++) {
      if (n > 0) throw new CorefileError(ERR_ONCE);
      const args = c.remainingArgs();
      if (args.length > 1) throw c.argErr();
      if (args.length === 1) {
        listenAddress(args[0]!);
        site.settings.ready = args[0]!;
      }
      while (c.nextBlock()) {
        if (c.val() !== "monitor") continue;
        const values = c.remainingArgs();
        if (values.length !== 1) throw c.argErr();
        if (values[0] !== "until-ready" && values[0] !== "continuously") throw c.err(`monitor type '${values[0]}' not supported`);
      }
    }
    return undefined;
  },
};

export const prometheus: Plugin = {
  name: "prometheus",
  setup(c, site) {
    site.settings.prometheus = "localhost:9153";
    for (let n = 0; c.next(); n++) {
      if (n > 0) throw new CorefileError(ERR_ONCE);
      const args = c.remainingArgs();
      if (args.length > 1) throw c.argErr();
      if (args.length === 1) {
        listenAddress(args[0]!);
        site.settings.prometheus = args[0]!;
      }
    }
    const zones = site.zones.map(normalizeName);
    const zoneOf = zoneMatcher(zones);
    // By zone and port, then by all else: small numbers, which are quick to look up.
    const counted = new Map<number, Map<number, Counted>>();
    return {
      name: "prometheus",
      *serve(request, next) {
        const { clock, metrics } = site;
        const q = request.message.questions[0]!;
        const began = clock.now;
        const result = yield* next(request);
        const rcode = result.message !== undefined && clientWrite(result.rcode) ? result.message.rcode : result.rcode;
        const zone = zoneOf(q.name) || ".";
        const flags = (request.from.ip.includes(":") ? 4 : 0) + (request.transport === "udp" ? 2 : 0) + (result.message === undefined ? 1 : 0);
        const where = (zones.length > 1 ? zones.indexOf(zone) + 1 : 0) * 65536 + request.local.port;
        let here = counted.get(where);
        if (here === undefined) counted.set(where, (here = new Map<number, Counted>()));
        const key = q.type * 4096 + rcode * 8 + flags;
        let series = here.get(key);
        if (series === undefined) {
          // The plugin that wrote the reply is, as upstream sees it, the one that handed it to this one.
          series = seriesOf(metrics, request, zone, rcode, result.message === undefined ? "" : site.below("prometheus"));
          here.set(key, series);
        }
        count(series, request, Math.max(LEAST_SECONDS, (clock.now - began) / 1000), result.message);
        if (request.message.edns?.dnssecOk === true) metrics.series("coredns_dns_do_requests_total", labelsOf(request, zone)).add();
        return result;
      },
    };
  },
};

/** What a query that waits for nobody takes, in seconds: virtual time does not pass meanwhile. */
export const LEAST_SECONDS = 0.000123;

type Counted = {
  readonly requests: Series;
  readonly responses: Series;
  readonly duration: Series;
  readonly requestSize: Series;
  readonly responseSize: Series;
};

function labelsOf(request: Request, zone: string, extra = ""): string {
  return `${extra}server="dns://:${request.local.port}",view="",zone="${zone}"`;
}

function seriesOf(metrics: MetricsTable, request: Request, zone: string, rcode: number, plugin: string): Counted {
  const type = typeName(request.message.questions[0]!.type);
  const proto = `proto="${request.transport}",`;
  const server = `server="dns://:${request.local.port}"`;
  const family = request.from.ip.includes(":") ? 2 : 1;
  return {
    requests: metrics.series(
      "coredns_dns_requests_total",
      `family="${family}",${proto}${server},type="${known.has(type) ? type : "other"}",view="",zone="${zone}"`,
    ),
    responses: metrics.series("coredns_dns_responses_total", labelsOf(request, zone, `plugin="${plugin}",rcode="${rcodeName(rcode)}",`)),
    duration: metrics.series("coredns_dns_request_duration_seconds", labelsOf(request, zone)),
    requestSize: metrics.series("coredns_dns_request_size_bytes", labelsOf(request, zone, proto)),
    responseSize: metrics.series("coredns_dns_response_size_bytes", labelsOf(request, zone, proto)),
  };
}

/** Counts a query that met no chain of plugins. */
export function countDropped(metrics: MetricsTable, request: Request, reply: Message): void {
  count(seriesOf(metrics, request, "dropped", reply.rcode, ""), request, LEAST_SECONDS, reply);
}

function count(series: Counted, request: Request, seconds: number, reply: Message | undefined): void {
  series.requests.add();
  series.responses.add();
  series.duration.observe(seconds);
  series.requestSize.observe(request.size);
  series.responseSize.observe(reply === undefined ? 0 : messageLength(reply));
}

const known = new Set(["AAAA", "A", "CNAME", "DNSKEY", "DS", "MX", "NSEC3", "NSEC", "NS", "PTR", "RRSIG", "SOA", "SRV", "TXT", "HTTPS", "IXFR", "AXFR", "ANY"]);
