// Counters, gauges and histograms in Prometheus' text form, as :9153/metrics gives them. A series is found once by who
// counts in it and is then a few numbers: a busy server counts nine of them for each query. Left out: the Go runtime's and
// the process's own (go_*, process_*), and what the plugin's client of the API server counts (coredns_kubernetes_*).

type Kind = "counter" | "gauge" | "histogram";
type Family = {
  readonly kind: Kind;
  readonly help: string;
  readonly buckets?: readonly number[];
  /** Without labels: there from the start, at zero. */
  readonly bare?: true;
};

/** Prometheus' ExponentialBuckets. */
const exponential = (start: number, factor: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => start * factor ** i);
const TIMES = exponential(0.00025, 2, 16);
const FEW_TIMES = exponential(0.00025, 10, 5);
const SIZES = [0, 100, 200, 300, 400, 511, 1023, 2047, 4095, 8291, 16000, 32000, 48000, 64000];

const families: Readonly<Record<string, Family>> = {
  coredns_build_info: { kind: "gauge", help: "A metric with a constant '1' value labeled by version, revision, and goversion from which CoreDNS was built." },
  coredns_cache_drops_total: { kind: "counter", help: "The number responses that are not cached, because the reply is malformed." },
  coredns_cache_entries: { kind: "gauge", help: "The number of elements in the cache." },
  coredns_cache_evictions_total: { kind: "counter", help: "The count of cache evictions." },
  coredns_cache_hits_total: { kind: "counter", help: "The count of cache hits." },
  coredns_cache_misses_total: { kind: "counter", help: "The count of cache misses. Deprecated, derive misses from cache hits/requests counters." },
  coredns_cache_prefetch_total: { kind: "counter", help: "The number of times the cache has prefetched a cached item." },
  coredns_cache_requests_total: { kind: "counter", help: "The count of cache requests." },
  coredns_cache_served_stale_total: { kind: "counter", help: "The number of requests served from stale cache entries." },
  coredns_dns_do_requests_total: { kind: "counter", help: "Counter of DNS requests with DO bit set per zone." },
  coredns_dns_request_duration_seconds: { kind: "histogram", help: "Histogram of the time (in seconds) each request took per zone.", buckets: TIMES },
  coredns_dns_request_size_bytes: {
    kind: "histogram",
    help: "Size of the EDNS0 UDP buffer in bytes (64K for TCP) per zone and protocol.",
    buckets: SIZES,
  },
  coredns_dns_requests_total: { kind: "counter", help: "Counter of DNS requests made per zone, protocol and family." },
  coredns_dns_response_size_bytes: { kind: "histogram", help: "Size of the returned response in bytes.", buckets: SIZES },
  coredns_dns_responses_total: { kind: "counter", help: "Counter of response status codes." },
  coredns_forward_healthcheck_broken_total: { kind: "counter", help: "Counter of the number of complete failures of the healthchecks.", bare: true },
  coredns_forward_max_concurrent_rejects_total: {
    kind: "counter",
    help: "Counter of the number of queries rejected because the concurrent queries were at maximum.",
    bare: true,
  },
  coredns_health_request_duration_seconds: {
    kind: "histogram",
    help: "Histogram of the time (in seconds) each request took.",
    buckets: FEW_TIMES,
    bare: true,
  },
  coredns_health_request_failures_total: { kind: "counter", help: "The number of times the health check failed.", bare: true },
  coredns_hosts_entries: { kind: "gauge", help: "The combined number of entries in hosts and Corefile." },
  coredns_hosts_reload_timestamp_seconds: { kind: "gauge", help: "The timestamp of the last reload of hosts file.", bare: true },
  coredns_local_localhost_requests_total: { kind: "counter", help: "Counter of localhost.<domain> requests.", bare: true },
  coredns_panics_total: { kind: "counter", help: "A metrics that counts the number of panics.", bare: true },
  coredns_plugin_enabled: { kind: "gauge", help: "A metric that indicates whether a plugin is enabled on per server and zone basis." },
  coredns_proxy_conn_cache_hits_total: { kind: "counter", help: "Counter of connection cache hits per upstream and protocol." },
  coredns_proxy_conn_cache_misses_total: { kind: "counter", help: "Counter of connection cache misses per upstream and protocol." },
  coredns_proxy_healthcheck_failures_total: { kind: "counter", help: "Counter of the number of failed healthchecks." },
  coredns_proxy_request_duration_seconds: { kind: "histogram", help: "Histogram of the time each request took.", buckets: TIMES },
  coredns_reload_failed_total: { kind: "counter", help: "Counter of the number of failed reload attempts.", bare: true },
  coredns_reload_version_info: { kind: "gauge", help: "A metric with a constant '1' value labeled by hash, and value which type of hash generated." },
};

/** One series: a number, or the counts of a histogram's buckets with their sum. */
export class Series {
  /** Undefined: nothing was counted, it is not shown. */
  value: number | undefined;
  sum = 0;
  counts: number[];

  constructor(readonly buckets: readonly number[]) {
    this.counts = new Array<number>(buckets.length).fill(0);
  }

  add(by = 1): void {
    this.value = (this.value ?? 0) + by;
  }

  set(value: number | undefined): void {
    this.value = value;
  }

  /** Counts a value into its bucket (and, when shown, into those above it). */
  observe(value: number, times = 1): void {
    this.value = (this.value ?? 0) + times;
    this.sum += value * times;
    const { buckets } = this;
    let i = 0;
    while (i < buckets.length && buckets[i]! < value) i++;
    if (i < buckets.length) this.counts[i] = this.counts[i]! + times;
  }
}

type Saved = readonly {
  readonly name: string;
  readonly labels: string;
  readonly value: number | undefined;
  readonly sum: number;
  readonly counts: readonly number[];
}[];

export class MetricsTable {
  readonly #families = new Map<string, Map<string, Series>>();

  constructor() {
    for (const [name, { bare }] of Object.entries(families)) if (bare === true) this.series(name, "").set(0);
  }

  /** The series with these labels ('a="1",b="2"', sorted by name); it stays the same over reloads and checkpoints. */
  series(name: string, labels: string): Series {
    let family = this.#families.get(name);
    if (family === undefined) this.#families.set(name, (family = new Map()));
    let series = family.get(labels);
    if (series === undefined) family.set(labels, (series = new Series(families[name]!.buckets ?? [])));
    return series;
  }

  /** Takes all series of a family from the page. */
  clear(name: string): void {
    for (const series of this.#families.get(name)?.values() ?? []) series.set(undefined);
  }

  /** The whole page. */
  text(): string {
    let out = "";
    for (const name of Object.keys(families).sort()) {
      const { kind, help } = families[name]!;
      const shown = [...(this.#families.get(name) ?? [])].filter(([, s]) => s.value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
      if (shown.length === 0) continue;
      out += `# HELP ${name} ${help}\n# TYPE ${name} ${kind}\n`;
      for (const [labels, series] of shown)
        out += kind === "histogram" ? histogramText(name, labels, series) : `${name}${braced(labels)} ${number(series.value!)}\n`;
    }
    return out;
  }

  snapshot(): unknown {
    const out: Saved[number][] = [];
    for (const [name, family] of this.#families)
      for (const [labels, { value, sum, counts }] of family) out.push({ name, labels, value, sum, counts: counts.length === 0 ? none : [...counts] });
    return out satisfies Saved;
  }

  restore(state: unknown): void {
    for (const family of this.#families.values()) {
      for (const series of family.values()) {
        series.value = undefined;
        series.sum = 0;
        series.counts.fill(0);
      }
    }
    for (const { name, labels, value, sum, counts } of state as Saved) {
      const series = this.series(name, labels);
      series.value = value;
      series.sum = sum;
      series.counts = [...counts];
    }
  }
}

const none: readonly number[] = [];

function histogramText(name: string, labels: string, { value, sum, counts, buckets }: Series): string {
  const before = labels === "" ? "" : `${labels},`;
  let below = 0;
  let out = "";
  for (const [i, limit] of buckets.entries()) {
    below += counts[i]!;
    out += `${name}_bucket{${before}le="${number(limit)}"} ${below}\n`;
  }
  return `${out}${name}_bucket{${before}le="+Inf"} ${value!}\n${name}_sum${braced(labels)} ${number(sum)}\n${name}_count${braced(labels)} ${value!}\n`;
}

function braced(labels: string): string {
  return labels === "" ? "" : `{${labels}}`;
}

/** A number as Go's strconv writes it ('g', shortest): with an exponent from a million on. */
function number(n: number): string {
  const [digits, power] = n.toExponential().split("e") as [string, string];
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(n);
  return `${digits}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}
