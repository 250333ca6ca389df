// Plugins that take no part in answering: reload, health, ready and prometheus set up what the process does beside it.
import { CorefileError } from "../corefile";
import { matchZone, normalizeName } from "../name";
import { rcodeName, typeName } from "../message";
import type { Plugin } from "../plugin";
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
    const labels = new Map<number, readonly [requests: string, responses: string]>();
    return {
      name: "prometheus",
      *serve(request, next) {
        const q = request.message.questions[0]!;
        const result = yield* next(request);
        const rcode = result.message !== undefined && clientWrite(result.rcode) ? result.message.rcode : result.rcode;
        const family = request.from.ip.includes(":") ? 2 : 1;
        const key = (q.type * 4096 + rcode) * 8 + (family - 1) * 4 + (request.transport === "udp" ? 2 : 0) + (result.message === undefined ? 1 : 0);
        let named = labels.get(key);
        if (named === undefined || zones.length > 1) {
          const zone = matchZone(zones, q.name) || ".";
          const server = `server="dns://:53"`;
          const type = known.has(typeName(q.type)) ? typeName(q.type) : "other";
          // The label names the outermost plugin that passed the reply on, which is nearly always errors.
          named = [
            `family="${family}",proto="${request.transport}",${server},type="${type}",view="",zone="${zone}"`,
            `plugin="${result.message === undefined ? "" : "errors"}",rcode="${rcodeName(rcode)}",${server},view="",zone="${zone}"`,
          ];
          labels.set(key, named);
        }
        site.metrics.add("coredns_dns_requests_total", named[0]);
        site.metrics.add("coredns_dns_responses_total", named[1]);
        return result;
      },
    };
  },
};

const known = new Set(["AAAA", "A", "CNAME", "DNSKEY", "DS", "MX", "NSEC3", "NSEC", "NS", "PTR", "RRSIG", "SOA", "SRV", "TXT", "HTTPS", "IXFR", "AXFR", "ANY"]);
