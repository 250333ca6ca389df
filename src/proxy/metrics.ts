// What kube-proxy counts of itself, in Prometheus' text form (upstream: pkg/proxy/metrics/metrics.go; userspace mode as
// 1.24 had it, without labels). Left out: what the Go runtime, the client of the API server and the HTTP servers count.
// A sync costs no virtual time, so every duration of one falls into the first bucket.
import type { Stateful } from "../base/stateful";
import type { RuleCounts } from "./backend";
import type { ProxyMode } from "./kubeproxy";

type Type = "counter" | "gauge" | "histogram";
type Series = Map<string, number>;
type Histogram = { readonly counts: readonly number[]; readonly sum: number };

const durations = Array.from({ length: 15 }, (_, i) => 0.001 * 2 ** i);
const latencies = [
  0.25,
  0.5,
  ...Array.from({ length: 59 }, (_, i) => i + 1),
  ...Array.from({ length: 12 }, (_, i) => 60 + 5 * i),
  ...Array.from({ length: 7 }, (_, i) => 120 + 30 * i),
];

const rules = ["iptables", "nftables"] as const;
const kernel = [...rules, "ipvs"] as const;
const all = [...kernel, "userspace"] as const;

type Family = {
  readonly type: Type;
  readonly help: string;
  readonly modes: readonly ProxyMode[];
  /** Without labels: it is there from the start. */
  readonly plain?: true;
  readonly buckets?: readonly number[];
};

const table = {
  conntrack_reconciler_deleted_entries_total: { type: "counter", help: "Cumulative conntrack flows deleted by conntrack reconciler", modes: kernel },
  conntrack_reconciler_sync_duration_seconds: {
    type: "histogram",
    help: "ReconcileConntrackFlowsLatency latency in seconds",
    modes: kernel,
    buckets: durations,
  },
  iptables_ct_state_invalid_dropped_packets_total: {
    type: "counter",
    help: "packets dropped by iptables to work around conntrack problems",
    modes: ["iptables"],
  },
  iptables_localhost_nodeports_accepted_packets_total: {
    type: "counter",
    help: "Number of packets accepted on nodeports of loopback interface",
    modes: ["iptables"],
  },
  network_programming_duration_seconds: { type: "histogram", help: "In Cluster Network Programming Latency in seconds", modes: all, buckets: latencies },
  proxy_healthz_total: { type: "counter", help: "Cumulative proxy healthz HTTP status", modes: kernel },
  proxy_livez_total: { type: "counter", help: "Cumulative proxy livez HTTP status", modes: kernel },
  sync_full_proxy_rules_duration_seconds: { type: "histogram", help: "SyncProxyRules latency in seconds for full resyncs", modes: rules, buckets: durations },
  sync_partial_proxy_rules_duration_seconds: {
    type: "histogram",
    help: "SyncProxyRules latency in seconds for partial resyncs",
    modes: rules,
    buckets: durations,
  },
  sync_proxy_rules_duration_seconds: { type: "histogram", help: "SyncProxyRules latency in seconds", modes: all, buckets: durations },
  sync_proxy_rules_endpoint_changes_pending: { type: "gauge", help: "Pending proxy rules Endpoint changes", modes: all, plain: true },
  sync_proxy_rules_endpoint_changes_total: { type: "counter", help: "Cumulative proxy rules Endpoint changes", modes: all, plain: true },
  sync_proxy_rules_iptables_last: { type: "gauge", help: "Number of iptables rules written by kube-proxy in last sync", modes: ["iptables"] },
  sync_proxy_rules_iptables_partial_restore_failures_total: {
    type: "counter",
    help: "Cumulative proxy iptables partial restore failures",
    modes: ["iptables"],
  },
  sync_proxy_rules_iptables_restore_failures_total: { type: "counter", help: "Cumulative proxy iptables restore failures", modes: ["iptables", "ipvs"] },
  sync_proxy_rules_iptables_total: { type: "gauge", help: "Total number of iptables rules owned by kube-proxy", modes: ["iptables"] },
  sync_proxy_rules_last_queued_timestamp_seconds: { type: "gauge", help: "The last time a sync of proxy rules was queued", modes: all },
  sync_proxy_rules_last_timestamp_seconds: { type: "gauge", help: "The last time proxy rules were successfully synced", modes: all },
  sync_proxy_rules_nftables_sync_failures_total: { type: "counter", help: "Cumulative proxy nftables sync failures", modes: ["nftables"] },
  sync_proxy_rules_no_local_endpoints_total: { type: "gauge", help: "Number of services with a Local traffic policy and no endpoints", modes: kernel },
  sync_proxy_rules_service_changes_pending: { type: "gauge", help: "Pending proxy rules Service changes", modes: all, plain: true },
  sync_proxy_rules_service_changes_total: { type: "counter", help: "Cumulative proxy rules Service changes", modes: all, plain: true },
} as const satisfies Readonly<Record<string, Family>>;

export type MetricName = keyof typeof table;

/** What a family's half knows when the page is asked for. */
export type FamilyState = {
  readonly label: string;
  readonly pending: { readonly services: number; readonly slices: number };
  readonly counts: RuleCounts | undefined;
};

const packetCounters = {
  ct_state_invalid_dropped_pkts: "iptables_ct_state_invalid_dropped_packets_total",
  localhost_nps_accepted_pkts: "iptables_localhost_nodeports_accepted_packets_total",
} as const;

/** Labels are given as they stand between the braces: `ip_family="IPv4"`. Times are milliseconds. */
export class ProxyMetrics implements Stateful {
  #values = new Map<MetricName, Series>();
  #histograms = new Map<MetricName, Map<string, Histogram>>();
  #started = 0;

  /** A new process has counted nothing. */
  restart(now: number): void {
    this.#values = new Map();
    this.#histograms = new Map();
    this.#started = now;
  }

  add(name: MetricName, labels = "", by = 1): void {
    const series = this.#series(name);
    series.set(labels, (series.get(labels) ?? 0) + by);
  }

  /** A change waits for a sync. */
  queued(label: string, now: number): void {
    this.#set("sync_proxy_rules_last_queued_timestamp_seconds", label, now / 1000);
  }

  /** @param triggered when what made endpoints change happened. */
  synced(label: string, triggered: readonly number[], full: boolean, now: number): void {
    this.#tried(label, full);
    this.#set("sync_proxy_rules_last_timestamp_seconds", label, now / 1000);
    for (const at of triggered) if (at > this.#started) this.#observe("network_programming_duration_seconds", label, (now - at) / 1000);
  }

  /** The kernel has refused a sync's rules. */
  failed(mode: ProxyMode, label: string, full: boolean): void {
    this.#tried(label, full);
    if (mode === "nftables") this.add("sync_proxy_rules_nftables_sync_failures_total", label);
    else this.add("sync_proxy_rules_iptables_restore_failures_total", label);
    if (mode === "iptables" && !full) this.add("sync_proxy_rules_iptables_partial_restore_failures_total", label);
  }

  #tried(label: string, full: boolean): void {
    this.#observe("sync_proxy_rules_duration_seconds", label, 0);
    this.#observe(full ? "sync_full_proxy_rules_duration_seconds" : "sync_partial_proxy_rules_duration_seconds", label, 0);
  }

  /** Stale conntrack entries were looked for. */
  reconciled(label: string, deleted: number): void {
    this.#observe("conntrack_reconciler_sync_duration_seconds", label, 0);
    this.add("conntrack_reconciler_deleted_entries_total", label, deleted);
  }

  /** Somebody asked for kube-proxy's health. */
  probed(path: string, status: number): void {
    if (path === "/healthz") this.add("proxy_healthz_total", `code="${status}"`);
    if (path === "/livez") this.add("proxy_livez_total", `code="${status}"`);
  }

  /** @param packets what a counter of nfacct has counted. */
  page(mode: ProxyMode, families: readonly FamilyState[], packets: (counter: string) => number | undefined): string {
    const sum = (of: (f: FamilyState) => number): number => families.reduce((n, f) => n + of(f), 0);
    this.#set(
      "sync_proxy_rules_service_changes_pending",
      "",
      sum((f) => f.pending.services),
    );
    this.#set(
      "sync_proxy_rules_endpoint_changes_pending",
      "",
      sum((f) => f.pending.slices),
    );
    for (const { label, counts } of families) {
      for (const policy of ["internal", "external"] as const)
        if (counts !== undefined) this.#set("sync_proxy_rules_no_local_endpoints_total", `${label},traffic_policy="${policy}"`, counts.noLocal[policy]);
      for (const [of, { total, last }] of Object.entries(counts?.iptables ?? {})) {
        this.#set("sync_proxy_rules_iptables_total", `${label},table="${of}"`, total);
        this.#set("sync_proxy_rules_iptables_last", `${label},table="${of}"`, last);
      }
    }
    for (const [counter, name] of Object.entries(packetCounters)) {
      const count = packets(counter);
      if (count !== undefined) this.#set(name, "", count);
    }
    return this.#text(mode);
  }

  #set(name: MetricName, labels: string, value: number): void {
    this.#series(name).set(labels, value);
  }

  #observe(name: MetricName, labels: string, seconds: number): void {
    const buckets: readonly number[] = (table[name] as Family).buckets ?? [];
    let series = this.#histograms.get(name);
    if (series === undefined) this.#histograms.set(name, (series = new Map()));
    const { counts, sum } = series.get(labels) ?? { counts: [...buckets.map(() => 0), 0], sum: 0 };
    const at = buckets.findIndex((limit) => seconds <= limit);
    series.set(labels, { counts: counts.map((n, i) => (i === (at < 0 ? buckets.length : at) ? n + 1 : n)), sum: sum + seconds });
  }

  #text(mode: ProxyMode): string {
    const lines: string[] = [];
    for (const [short, family] of Object.entries<Family>(table)) {
      if (!family.modes.includes(mode)) continue;
      const name = `kubeproxy_${short}`;
      const series = family.buckets === undefined ? this.#plain(short as MetricName, name, family) : this.#buckets(short as MetricName, name, family.buckets);
      if (series.length > 0) lines.push(`# HELP ${name} [ALPHA] ${family.help}`, `# TYPE ${name} ${family.type}`, ...series);
    }
    return lines.join("\n") + "\n";
  }

  #plain(short: MetricName, name: string, family: Family): readonly string[] {
    const series = this.#values.get(short) ?? new Map<string, number>(family.plain === true ? [["", 0]] : []);
    return sorted(series).map(([labels, value]) => `${name}${labels === "" ? "" : `{${labels}}`} ${goFloat(value)}`);
  }

  #buckets(short: MetricName, name: string, buckets: readonly number[]): readonly string[] {
    return sorted(this.#histograms.get(short) ?? new Map<string, Histogram>()).flatMap(([labels, { counts, sum }]) => {
      let below = 0;
      const [first, braces] = labels === "" ? ["", ""] : [`${labels},`, `{${labels}}`];
      const lines = [...buckets.map(goFloat), "+Inf"].map((le, i) => `${name}_bucket{${first}le="${le}"} ${(below += counts[i]!)}`);
      return [...lines, `${name}_sum${braces} ${goFloat(sum)}`, `${name}_count${braces} ${below}`];
    });
  }

  #series(name: MetricName): Series {
    let series = this.#values.get(name);
    if (series === undefined) this.#values.set(name, (series = new Map()));
    return series;
  }

  snapshot(): unknown {
    return { values: copy(this.#values), histograms: copy(this.#histograms), started: this.#started };
  }

  restore(state: unknown): void {
    const s = state as { values: Map<MetricName, Series>; histograms: Map<MetricName, Map<string, Histogram>>; started: number };
    this.#started = s.started;
    this.#values = copy(s.values);
    this.#histograms = copy(s.histograms);
  }
}

function copy<K, L, V>(maps: ReadonlyMap<K, ReadonlyMap<L, V>>): Map<K, Map<L, V>> {
  return new Map([...maps].map(([k, v]) => [k, new Map(v)]));
}

function sorted<V>(series: ReadonlyMap<string, V>): readonly (readonly [string, V])[] {
  return [...series].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** As Go's strconv prints a float with 'g' and the shortest precision. */
function goFloat(value: number): string {
  const [mantissa, exponent] = value.toExponential().split("e") as [string, string];
  const at = Number(exponent);
  // So early Go writes an exponent, of two digits at least.
  if (at < -4 || at >= 6) return `${mantissa}e${at < 0 ? "-" : "+"}${String(Math.abs(at)).padStart(2, "0")}`;
  return String(value);
}
