// Which slices to create, update and delete so that they hold the wanted endpoints: at most 100 in each, existing slices
// changed as little as possible (reconciler.go upstream). Departs: where upstream walks a hash table, the order here is
// the order in which endpoints and slices came.
import type { Endpoint, EndpointSlice, SlicePort } from "./objects";
import { byHash } from "./endpoint-subsets";

const maxEndpointsPerSlice = 100;

/** A slice before it has a name. */
export type Draft = {
  readonly name: string | undefined;
  readonly existing: EndpointSlice | undefined;
  readonly ports: readonly SlicePort[];
  endpoints: Endpoint[];
};
export type Plan = { create: Draft[]; update: Draft[]; delete: EndpointSlice[] };

/** Names an endpoint among others: its addresses, hostname and Pod. The rest may change in place. */
export function endpointKey(e: Endpoint): string {
  return `${[...e.addresses].sort().join(",")}|${e.hostname ?? ""}|${e.targetRef?.namespace ?? ""}/${e.targetRef?.name ?? ""}`;
}

/** Whether all that is not in endpointKey is the same (hints do not count). */
export function sameEndpoint(a: Endpoint, b: Endpoint): boolean {
  return (
    a.nodeName === b.nodeName &&
    a.zone === b.zone &&
    a.conditions.ready === b.conditions.ready &&
    a.conditions.serving === b.conditions.serving &&
    a.conditions.terminating === b.conditions.terminating &&
    a.targetRef?.uid === b.targetRef?.uid &&
    a.targetRef?.kind === b.targetRef?.kind
  );
}

/** Ports in the order in which slices hold them. */
export function sortPorts(ports: readonly SlicePort[]): readonly SlicePort[] {
  return byHash(ports, "discovery/v1.EndpointPort");
}

/** Names a set of ports that a slice holds for all of its endpoints. `ports` in sorted order. */
export function portsKey(ports: readonly SlicePort[] | null | undefined): string {
  return (ports ?? []).map((p) => `${p.name ?? ""}|${p.protocol ?? ""}|${p.port ?? ""}|${p.appProtocol ?? "<nil>"}`).join(",");
}

export function draftOf(slice: EndpointSlice): Draft {
  return { name: slice.metadata.name, existing: slice, ports: slice.ports ?? [], endpoints: [...(slice.endpoints ?? [])] };
}

/**
 * For one set of ports: existing slices that have it, and the endpoints wanted there.
 * @param labelsChanged whether a slice's labels are no longer those of its Service.
 */
export function planPorts(
  existing: readonly EndpointSlice[],
  wanted: ReadonlyMap<string, Endpoint>,
  ports: readonly SlicePort[],
  labelsChanged: (slice: EndpointSlice) => boolean,
): Plan {
  const left = new Map(wanted);
  const update: Draft[] = [];
  const unchanged: EndpointSlice[] = [];
  const remove: EndpointSlice[] = [];
  for (const slice of existing) {
    const endpoints: Endpoint[] = [];
    let changed = false;
    for (const e of slice.endpoints ?? []) {
      const key = endpointKey(e);
      const got = left.get(key);
      if (got === undefined) continue;
      if (!sameEndpoint(got, e)) changed = true;
      endpoints.push(got);
      left.delete(key);
    }
    if (changed || endpoints.length !== (slice.endpoints ?? []).length) {
      if (endpoints.length === 0) remove.push(slice);
      else update.push({ ...draftOf(slice), endpoints });
    } else if (labelsChanged(slice)) update.push({ ...draftOf(slice), endpoints });
    else unchanged.push(slice);
  }

  const take = (draft: Draft): void => {
    for (const [key, e] of left) {
      if (draft.endpoints.length >= maxEndpointsPerSlice) return;
      draft.endpoints.push(e);
      left.delete(key);
    }
  };
  // The fullest of those that change anyway first.
  for (const draft of [...update].sort((a, b) => b.endpoints.length - a.endpoints.length)) if (left.size > 0) take(draft);

  const create: Draft[] = [];
  while (left.size > 0) {
    const fits = left.size < maxEndpointsPerSlice ? fullestThatFits(unchanged, left.size) : undefined;
    const draft = fits === undefined ? { name: undefined, existing: undefined, ports, endpoints: [] } : draftOf(fits);
    take(draft);
    if (fits === undefined) create.push(draft);
    else {
      update.push(draft);
      unchanged.splice(unchanged.indexOf(fits), 1);
    }
  }
  return { create, update, delete: remove };
}

// The slice that comes closest to full when so many are added.
function fullestThatFits(slices: readonly EndpointSlice[], n: number): EndpointSlice | undefined {
  let best: EndpointSlice | undefined;
  let bestLeft = maxEndpointsPerSlice;
  for (const s of slices) {
    const room = maxEndpointsPerSlice - n - (s.endpoints ?? []).length;
    if (room >= 0 && room < bestLeft) {
      bestLeft = room;
      best = s;
    }
  }
  return best;
}
