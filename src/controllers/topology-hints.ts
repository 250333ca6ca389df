// Topology aware hints (annotation service.kubernetes.io/topology-mode: Auto): endpoints are shared out over zones in
// proportion to the zones' CPUs; where that would overload a zone, no hints at all. Departs: upstream remembers hints in a
// cache; here the slices themselves tell whether there were any.
import type { Endpoint, EndpointSlice, Labels, NodeObject } from "./objects";
import { isReady, withHints } from "./endpointslice-hints";
import { draftOf } from "./endpointslice-plan";
import type { Draft, Plan } from "./endpointslice-plan";
import { conditionOf } from "./pods";

export type HintEvent = { readonly type: "Normal" | "Warning"; readonly reason: string; readonly message: string };
type Allocation = { readonly minimum: number; readonly maximum: number; readonly desired: number };

const overload = 0.2;
const zoneLabel = "topology.kubernetes.io/zone";

/** Whether the annotations ask for hints. The deprecated name has precedence. */
export function autoMode(annotations: Labels | undefined): boolean {
  const value = annotations?.["service.kubernetes.io/topology-aware-hints"] ?? annotations?.["service.kubernetes.io/topology-mode"];
  return value === "Auto" || value === "auto";
}

/** Each zone's share of CPUs; undefined if a node has no zone or there are fewer than two zones. */
export function zoneShares(nodes: Iterable<NodeObject>): ReadonlyMap<string, number> | undefined {
  const cpus = new Map<string, number>();
  let total = 0;
  for (const node of nodes) {
    const labels = node.metadata.labels ?? {};
    if ("node-role.kubernetes.io/control-plane" in labels || "node-role.kubernetes.io/master" in labels) continue;
    if (conditionOf(node.status?.conditions, "Ready")?.status !== "True") continue;
    const zone = labels[zoneLabel];
    const cpu = milli(node.status?.allocatable?.["cpu"]);
    if (zone === undefined || zone === "" || cpu === 0) return undefined;
    cpus.set(zone, (cpus.get(zone) ?? 0) + cpu);
    total += cpu;
  }
  if (total === 0 || cpus.size < 2) return undefined;
  return new Map([...cpus].map(([zone, cpu]) => [zone, cpu / total]));
}

function milli(cpu: string | undefined): number {
  if (cpu === undefined) return 0;
  return cpu.endsWith("m") ? Number(cpu.slice(0, -1)) : Number(cpu) * 1000;
}

/** Sets hints in a plan; the Events to be recorded. */
export function planTopology(
  plan: Plan,
  unchanged: readonly EndpointSlice[],
  shares: ReadonlyMap<string, number> | undefined,
  addressType: string,
): readonly HintEvent[] {
  const all = [...plan.create, ...plan.update];
  const had = [...unchanged, ...plan.update.flatMap((d) => d.existing ?? [])].some((s) => (s.endpoints ?? []).some((e) => e.hints !== undefined));
  const disable = (message: string): readonly HintEvent[] => {
    clearHints(plan, unchanged);
    return [{ type: "Warning", reason: "TopologyAwareHintsDisabled", message: `${message}, addressType: ${addressType}` }];
  };
  const n = all.reduce((k, d) => k + d.endpoints.filter(isReady).length, 0) + unchanged.reduce((k, s) => k + (s.endpoints ?? []).filter(isReady).length, 0);
  const allocations = allocate(shares, n);
  if (typeof allocations === "string") return disable(allocations);

  const byZone = new Map<string, number>();
  const drafts: Draft[] = all;
  for (const slice of unchanged) {
    const hints = hintsOf(slice, byZone, allocations);
    if (hints === undefined) {
      const draft = draftOf(slice);
      plan.update.push(draft);
      drafts.push(draft);
    } else for (const [zone, k] of hints) byZone.set(zone, (byZone.get(zone) ?? 0) + k);
  }
  for (const draft of drafts) {
    const next: Endpoint[] = [];
    for (const e of draft.endpoints) {
      if (!isReady(e)) next.push(withHints(e, undefined));
      else if (e.zone === undefined || e.zone === "") return disable("One or more endpoints do not have a zone specified");
      else {
        byZone.set(e.zone, (byZone.get(e.zone) ?? 0) + 1);
        next.push(withHints(e, { forZones: [{ name: e.zone }] }));
      }
    }
    draft.endpoints = next;
  }
  redistribute(drafts, ...givingAndReceiving(allocations, byZone));
  if (byZone.size === 0) return disable("No hints allocated for zones");
  return had ? [] : [{ type: "Normal", reason: "TopologyAwareHintsEnabled", message: `Topology Aware Hints has been enabled, addressType: ${addressType}` }];
}

/** Takes all hints away; unchanged slices that have some join the plan. Whether there were any. */
export function clearHints(plan: Plan, unchanged: readonly EndpointSlice[]): boolean {
  let any = false;
  for (const slice of unchanged)
    if ((slice.endpoints ?? []).some((e) => e.hints !== undefined)) {
      plan.update.push(draftOf(slice));
      any = true;
    }
  for (const draft of [...plan.create, ...plan.update]) draft.endpoints = draft.endpoints.map((e) => withHints(e, undefined));
  return any;
}

/** Whether a Service's hints, as its slices of one address family have them, no longer suit the zones. Without hints there is nothing to suit. */
export function isOverloaded(slices: Iterable<EndpointSlice>, shares: ReadonlyMap<string, number> | undefined): boolean {
  const byZone = new Map<string, number>();
  for (const slice of slices)
    for (const e of slice.endpoints ?? []) for (const { name } of e.hints?.forZones ?? []) byZone.set(name, (byZone.get(name) ?? 0) + 1);
  if (byZone.size === 0) return false;
  if (shares === undefined) return true;
  const total = [...byZone.values()].reduce((a, b) => a + b, 0);
  return [...shares].some(([zone, share]) => (byZone.get(zone) ?? -1) < Math.ceil(total * share * (1 / (1 + overload))));
}

function allocate(shares: ReadonlyMap<string, number> | undefined, n: number): ReadonlyMap<string, Allocation> | string {
  if (shares === undefined) return "Insufficient Node information: allocatable CPU or zone not specified on one or more nodes";
  const counts = ` (${n} endpoints, ${shares.size} zones)`;
  if (shares.size > n) return `Insufficient number of endpoints${counts}`;
  const minima = new Map<string, number>();
  let sum = 0;
  for (const [zone, share] of shares) {
    const minimum = Math.ceil(share * n * (1 / (1 + overload)));
    minima.set(zone, minimum);
    sum += minimum;
    if (sum > n) return `Unable to allocate minimum required endpoints to each zone without exceeding overload threshold${counts}`;
  }
  return new Map([...minima].map(([zone, minimum]) => [zone, { minimum, desired: Math.max(shares.get(zone)! * n, minimum), maximum: minimum + n - sum }]));
}

function hintsOf(
  slice: EndpointSlice,
  already: ReadonlyMap<string, number>,
  allocations: ReadonlyMap<string, Allocation>,
): ReadonlyMap<string, number> | undefined {
  const out = new Map<string, number>();
  for (const e of slice.endpoints ?? []) {
    if (!isReady(e)) continue;
    const zones = e.hints?.forZones ?? [];
    if (zones.length === 0) return undefined;
    for (const { name } of zones) {
      if (!allocations.has(name)) return undefined;
      out.set(name, (out.get(name) ?? 0) + 1);
    }
  }
  for (const [zone, k] of out) if (k + (already.get(zone) ?? 0) > allocations.get(zone)!.maximum) return undefined;
  return out;
}

function givingAndReceiving(allocations: ReadonlyMap<string, Allocation>, byZone: ReadonlyMap<string, number>): [Map<string, number>, Map<string, number>] {
  const give = new Map<string, number>();
  const need = new Map<string, number>();
  for (const [zone, { desired }] of allocations) {
    const have = byZone.get(zone) ?? 0;
    if (have > desired) give.set(zone, have - desired);
    else if (have < desired) need.set(zone, desired - have);
  }
  const giving = new Map<string, number>();
  const receiving = new Map<string, number>();
  for (;;) {
    const [from, g] = most(give);
    const [to, r] = most(need);
    if (from === "" || to === "" || (g < 1 && r < 1) || g < 0.5 || r < 0.5) return [giving, receiving];
    giving.set(from, (giving.get(from) ?? 0) + 1);
    give.set(from, g - 1);
    receiving.set(to, (receiving.get(to) ?? 0) + 1);
    need.set(to, r - 1);
  }
}

function most(zones: ReadonlyMap<string, number>): readonly [string, number] {
  let best = "";
  let n = 0;
  for (const [zone, k] of zones)
    if (k > n) {
      best = zone;
      n = k;
    }
  return [best, n];
}

function redistribute(drafts: readonly Draft[], giving: Map<string, number>, receiving: Map<string, number>): void {
  for (const draft of drafts)
    draft.endpoints = draft.endpoints.map((e) => {
      if (!isReady(e) || e.zone === undefined || (giving.get(e.zone) ?? 0) <= 0) return e;
      const to = [...receiving].find(([, k]) => k > 0)?.[0];
      if (to === undefined) return e;
      giving.set(e.zone, giving.get(e.zone)! - 1);
      receiving.set(to, receiving.get(to)! - 1);
      return withHints(e, { forZones: [{ name: to }] });
    });
}
