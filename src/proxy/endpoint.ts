// Endpoints as every mode reads them from EndpointSlices (upstream: pkg/proxy/endpoint.go, endpointslicecache.go).
// Whether an endpoint is local is asked with the node's name, so that all nodes share the same values.
import { addr } from "../net/address";
import type { Addr } from "../net/address";
import { canonicalIp, joinHostPort } from "./ip";
import type { EndpointSliceObject } from "./objects";

export type Endpoint = {
  /** "10.244.1.2:8080", "[fd00::1]:80". */
  readonly address: string;
  readonly ip: string;
  readonly port: number;
  /** The node on which it runs; "" if the slice does not say. */
  readonly node: string;
  /** Ready and not terminating (or published while not ready). */
  readonly ready: boolean;
  /** Ready, terminating or not. */
  readonly serving: boolean;
  readonly terminating: boolean;
  /** Empty: no hints. */
  readonly zoneHints: readonly string[];
  readonly nodeHints: readonly string[];
  /** Its chain in iptables mode, once somebody has asked for it (iptables/names.ts). */
  chain?: string | undefined;
  /** The number of its address, once somebody has asked for it. */
  number?: Addr | undefined;
};

export function addrOf(endpoint: Endpoint): Addr {
  return (endpoint.number ??= addr(endpoint.ip));
}

/** Endpoints by service port ("default/web:http/TCP"), each list sorted by address as text. */
export type Endpoints = ReadonlyMap<string, readonly Endpoint[]>;

const single = new WeakMap<EndpointSliceObject, Endpoints>();
const several = new WeakMap<EndpointSliceObject, { slices: readonly EndpointSliceObject[]; result: Endpoints }>();
const noEndpoints: Endpoints = new Map();

/** The endpoints that a Service's slices (of one family) give. Cached by the slices' identity. */
export function endpointsOf(service: string, slices: readonly EndpointSliceObject[]): Endpoints {
  const first = slices[0];
  if (first === undefined) return noEndpoints;
  if (slices.length === 1) {
    let result = single.get(first);
    if (result === undefined) single.set(first, (result = build(service, slices)));
    return result;
  }
  const cached = several.get(first);
  if (cached !== undefined && cached.slices.length === slices.length && cached.slices.every((s, i) => s === slices[i])) return cached.result;
  const result = build(service, slices);
  several.set(first, { slices: [...slices], result });
  return result;
}

const noHints: readonly string[] = [];

function hinted(hints: readonly { readonly name: string }[] | undefined): readonly string[] {
  return hints === undefined || hints.length === 0 ? noHints : hints.map((h) => h.name);
}

function build(service: string, slices: readonly EndpointSliceObject[]): Endpoints {
  const byPort = new Map<string, Endpoint[]>();
  for (const slice of slices) {
    for (const port of slice.ports ?? []) {
      if (port.port === undefined || port.port === 0) continue;
      const key = `${service}:${port.name ?? ""}/${port.protocol ?? "TCP"}`;
      let list = byPort.get(key);
      if (list === undefined) byPort.set(key, (list = []));
      for (const e of slice.endpoints ?? []) {
        const ip = e.addresses[0] === undefined ? undefined : canonicalIp(e.addresses[0]);
        if (ip === undefined) continue;
        list.push({
          address: joinHostPort(ip, port.port),
          ip,
          port: port.port,
          node: e.nodeName ?? "",
          ready: e.conditions?.ready ?? true,
          serving: e.conditions?.serving ?? true,
          terminating: e.conditions?.terminating ?? false,
          zoneHints: hinted(e.hints?.forZones),
          nodeHints: hinted(e.hints?.forNodes),
          chain: undefined,
          number: undefined,
        });
      }
    }
  }
  const result = new Map<string, readonly Endpoint[]>();
  for (const [key, list] of byPort)
    if (list.length > 0) result.set(key, unique(inOrder(list) ? list : list.sort((a, b) => (a.address < b.address ? -1 : a.address > b.address ? 1 : 0))));
  return result;
}

function inOrder(list: readonly Endpoint[]): boolean {
  for (let i = 1; i < list.length; i++) if (list[i - 1]!.address > list[i]!.address) return false;
  return true;
}

/** An address may stand in two slices for a moment, or belong to a Pod that goes and to one that comes: of equal ones the last that stays, else the first. */
function unique(sorted: readonly Endpoint[]): readonly Endpoint[] {
  if (!sorted.some((e, i) => i > 0 && sorted[i - 1]!.address === e.address)) return sorted;
  const kept: Endpoint[] = [];
  for (const e of sorted) {
    const same = kept.at(-1)?.address === e.address;
    if (!same) kept.push(e);
    else if (!e.terminating) kept[kept.length - 1] = e;
  }
  return kept;
}
