// Hints for trafficDistribution: PreferSameZone (and its old name PreferClose) gives each ready endpoint its own zone,
// PreferSameNode its own node besides. Without it, hints are taken away.
import type { Endpoint, EndpointSlice } from "./objects";
import { draftOf } from "./endpointslice-plan";
import type { Plan } from "./endpointslice-plan";
import { same } from "./pods";

/** Whether the value of trafficDistribution is one that gives hints. */
export function givesHints(distribution: string | undefined): boolean {
  return distribution === "PreferClose" || distribution === "PreferSameZone" || distribution === "PreferSameNode";
}

/** Sets (or takes away) hints in a plan, adding those unchanged slices to it whose hints are wrong. */
export function planHints(plan: Plan, unchanged: readonly EndpointSlice[], distribution: string | undefined): void {
  const hinted = (e: Endpoint): Endpoint => withHints(e, givesHints(distribution) ? wantedHints(e, distribution) : undefined);
  for (const slice of unchanged) {
    const wrong = (slice.endpoints ?? []).some((e) =>
      givesHints(distribution) ? isReady(e) && !same(e.hints, wantedHints(e, distribution)) : e.hints !== undefined,
    );
    if (wrong) plan.update.push(draftOf(slice));
  }
  for (const draft of [...plan.create, ...plan.update]) draft.endpoints = draft.endpoints.map((e) => (givesHints(distribution) && !isReady(e) ? e : hinted(e)));
}

export function isReady(e: Endpoint): boolean {
  return e.conditions.ready === true;
}

export function withHints(e: Endpoint, hints: Endpoint["hints"]): Endpoint {
  const { hints: _, ...rest } = e;
  return hints === undefined ? rest : { ...rest, hints };
}

function wantedHints(e: Endpoint, distribution: string | undefined): Endpoint["hints"] {
  const forZones = e.zone === undefined ? undefined : [{ name: e.zone }];
  const forNodes = distribution === "PreferSameNode" && e.nodeName !== undefined ? [{ name: e.nodeName }] : undefined;
  return forZones === undefined && forNodes === undefined ? undefined : { ...(forZones && { forZones }), ...(forNodes && { forNodes }) };
}
