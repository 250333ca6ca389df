// Packs addresses and ports into the subsets of an Endpoints object: ports that the same addresses serve stand together;
// addresses are sorted, ports and subsets by their hashes (RepackSubsets upstream).
import { fnv128a } from "./hash";
import type { EndpointAddress, EndpointsPort, EndpointSubset } from "./objects";
import { spew } from "./spew";

/** One address at one port (or at none), before packing. */
export type AddressAtPort = { readonly address: EndpointAddress; readonly ready: boolean; readonly port: EndpointsPort | undefined };

export function packSubsets(list: Iterable<AddressAtPort>): readonly EndpointSubset[] {
  const addresses = new Map<string, EndpointAddress>();
  const ports = new Map<string, { port: EndpointsPort | undefined; at: Map<string, boolean> }>();
  for (const { address, ready, port } of list) {
    const id = `${address.ip}|${address.targetRef?.uid ?? ""}`;
    if (!addresses.has(id)) addresses.set(id, address);
    const portId = port === undefined ? "" : portKey(port);
    let entry = ports.get(portId);
    if (entry === undefined) ports.set(portId, (entry = { port, at: new Map() }));
    // Not ready wins where both are said.
    entry.at.set(id, ready && entry.at.get(id) !== false);
  }
  const groups = new Map<string, { at: ReadonlyMap<string, boolean>; ports: EndpointsPort[] }>();
  for (const { port, at } of ports.values()) {
    const key = [...at]
      .map(([id, ready]) => `${id}|${ready}`)
      .sort()
      .join(",");
    let group = groups.get(key);
    if (group === undefined) groups.set(key, (group = { at, ports: [] }));
    if (port !== undefined) group.ports.push(port);
  }
  const subsets = [...groups.values()].map((g): EndpointSubset => {
    const ready = pick(g.at, addresses, true);
    const notReady = pick(g.at, addresses, false);
    return {
      ...(ready.length > 0 && { addresses: ready }),
      ...(notReady.length > 0 && { notReadyAddresses: notReady }),
      ...(g.ports.length > 0 && { ports: byHash(g.ports, "v1.EndpointPort") }),
    };
  });
  return byHash(subsets, "v1.EndpointSubset");
}

/** The addresses and ports of subsets, taken apart again. */
export function* unpackSubsets(subsets: readonly EndpointSubset[]): Generator<AddressAtPort> {
  for (const s of subsets) {
    const ports = (s.ports ?? []).length === 0 ? [undefined] : s.ports!;
    for (const port of ports) {
      for (const address of s.addresses ?? []) yield { address, ready: true, port };
      for (const address of s.notReadyAddresses ?? []) yield { address, ready: false, port };
    }
  }
}

function portKey(p: EndpointsPort): string {
  return `${p.name ?? ""}|${p.port}|${p.protocol ?? ""}|${p.appProtocol ?? "<nil>"}`;
}

function pick(at: ReadonlyMap<string, boolean>, addresses: ReadonlyMap<string, EndpointAddress>, wanted: boolean): readonly EndpointAddress[] {
  const out: EndpointAddress[] = [];
  for (const [id, ready] of at) if (ready === wanted) out.push(addresses.get(id)!);
  return out.sort((a, b) => (a.ip !== b.ip ? (a.ip < b.ip ? -1 : 1) : (a.targetRef?.uid ?? "") < (b.targetRef?.uid ?? "") ? -1 : 1));
}

/** Sorted by the FNV-1a 128 of each value's printed Go form. */
export function byHash<T>(list: readonly T[], type: string): readonly T[] {
  if (list.length < 2) return list;
  return list
    .map((value) => ({ value, hash: fnv128a(spew(type, value)) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map((e) => e.value);
}
