// Counters and gauges in Prometheus' text form, as :9153/metrics gives them. Left out: histograms and the Go runtime's own.
import type { Metrics } from "./plugin";

const help: Readonly<Record<string, readonly [type: "counter" | "gauge", text: string]>> = {
  coredns_build_info: ["gauge", "A metric with a constant '1' value labeled by version, revision, and goversion from which CoreDNS was built."],
  coredns_cache_entries: ["gauge", "The number of elements in the cache."],
  coredns_cache_hits_total: ["counter", "The count of cache hits."],
  coredns_cache_misses_total: ["counter", "The count of cache misses. Deprecated, derive misses from cache hits/requests counters."],
  coredns_cache_requests_total: ["counter", "The count of cache requests."],
  coredns_dns_requests_total: ["counter", "Counter of DNS requests made per zone, protocol and family."],
  coredns_dns_responses_total: ["counter", "Counter of response status codes."],
  coredns_panics_total: ["counter", "A metrics that counts the number of panics."],
  coredns_plugin_enabled: ["gauge", "A metric that indicates whether a plugin is enabled on per server and zone basis."],
  coredns_reload_failed_total: ["counter", "Counter of the number of failed reload attempts."],
};

export class MetricsTable implements Metrics {
  #values = new Map<string, Map<string, number>>();

  add(name: string, labels: string, by = 1): void {
    const series = this.#series(name);
    series.set(labels, (series.get(labels) ?? 0) + by);
  }

  set(name: string, labels: string, value: number): void {
    this.#series(name).set(labels, value);
  }

  clear(name: string): void {
    this.#values.delete(name);
  }

  /** The whole page. */
  text(): string {
    let out = "";
    for (const name of Object.keys(help).sort()) {
      const series = this.#values.get(name);
      if (series === undefined) continue;
      const [type, text] = help[name]!;
      out += `# HELP ${name} ${text}\n# TYPE ${name} ${type}\n`;
      for (const [labels, value] of [...series].sort(([a], [b]) => (a < b ? -1 : 1))) out += `${name}${labels === "" ? "" : `{${labels}}`} ${value}\n`;
    }
    return out;
  }

  snapshot(): unknown {
    return new Map([...this.#values].map(([k, v]) => [k, new Map(v)]));
  }

  restore(state: unknown): void {
    this.#values = new Map([...(state as Map<string, Map<string, number>>)].map(([k, v]) => [k, new Map(v)]));
  }

  #series(name: string): Map<string, number> {
    let series = this.#values.get(name);
    if (series === undefined) this.#values.set(name, (series = new Map()));
    return series;
  }
}
