// The admission plugin LimitRanger: what a namespace's LimitRanges give Pods that name nothing, and what they forbid.
import { forbidden } from "../errors";
import type { Container, LimitRange, LimitRangeItem, PersistentVolumeClaim, Pod } from "../kinds";
import type { Draft, Kind, Surroundings } from "../kinds/kind";
import { compareQuantities, parseQuantity } from "../schema/quantity";
import type { KubeObject } from "../types";
import { podTotals, type ResourceList } from "./resources";

/** The items of each of a namespace's LimitRanges. */
function rangesIn(s: Surroundings, namespace: string | undefined): readonly (readonly LimitRangeItem[])[] {
  return (s.store.list("limitranges", namespace) as unknown as readonly LimitRange[]).map((range) => range.spec.limits ?? []);
}

/** Fills in what containers do not name, and notes it in an annotation. */
export function giveDefaults(o: Draft<Pod>, s: Surroundings): void {
  for (const range of rangesIn(s, o.metadata.namespace)) {
    const items = range.filter((l) => l.type === "Container");
    const limits: ResourceList = Object.assign({}, ...items.map((l) => l.default ?? {}));
    const requests: ResourceList = Object.assign({}, ...items.map((l) => l.defaultRequest ?? {}));
    const notes = [
      ...(o.spec.containers ?? []).flatMap((c) => fill(c, "container", requests, limits)),
      ...(o.spec.initContainers ?? []).flatMap((c) => fill(c, "init container", requests, limits)),
    ];
    if (notes.length > 0) o.metadata.annotations = { ...o.metadata.annotations, "kubernetes.io/limit-ranger": `LimitRanger plugin set: ${notes.join("; ")}` };
  }
}

function fill(c: Draft<Container>, what: string, requests: ResourceList, limits: ResourceList): readonly string[] {
  const own = c.resources ?? {};
  const missing = (part: ResourceList | undefined, given: ResourceList): readonly string[] =>
    Object.keys(given)
      .filter((r) => part?.[r] === undefined)
      .sort();
  const [asked, capped] = [missing(own.requests, requests), missing(own.limits, limits)];
  if (capped.length > 0) own.limits = { ...limits, ...own.limits };
  if (asked.length > 0) own.requests = { ...requests, ...own.requests };
  if (asked.length + capped.length > 0) c.resources = own;
  return [
    ...(asked.length > 0 ? [`${asked.join(", ")} request for ${what} ${c.name}`] : []),
    ...(capped.length > 0 ? [`${capped.join(", ")} limit for ${what} ${c.name}`] : []),
  ];
}

/** Throws if a new Pod, or a claim, is outside of what its namespace's LimitRanges allow. */
export function enforceLimits(kind: Kind, o: KubeObject, s: Surroundings): void {
  if (kind.group !== "" || (kind.plural !== "pods" && kind.plural !== "persistentvolumeclaims")) return;
  for (const range of rangesIn(s, o.metadata.namespace)) {
    const errors = kind.plural === "pods" ? podErrors(range, o as unknown as Pod) : claimErrors(range, o as unknown as PersistentVolumeClaim);
    const all = [...new Set(errors)];
    if (all.length > 0) throw forbidden(kind, o.metadata.name, all.length === 1 ? all[0]! : `[${all.join(", ")}]`);
  }
}

function podErrors(range: readonly LimitRangeItem[], pod: Pod): readonly string[] {
  return range.flatMap((limit) => {
    const judge = (requests: ResourceList = {}, limits: ResourceList = {}): readonly string[] => [
      ...each(limit.min, (r, q) => belowMinimum(limit.type, r, q, requests[r], limits[r])),
      ...each(limit.max, (r, q) => aboveMaximum(limit.type, r, q, requests[r], limits[r])),
      ...each(limit.maxLimitRequestRatio, (r, q) => ratioError(limit.type, r, q, requests[r], limits[r])),
    ];
    if (limit.type === "Pod") return judge(podTotals(pod, "requests", false), podTotals(pod, "limits", false));
    if (limit.type !== "Container") return [];
    return [...(pod.spec.containers ?? []), ...(pod.spec.initContainers ?? [])].flatMap((c) => judge(c.resources?.requests, c.resources?.limits));
  });
}

function claimErrors(range: readonly LimitRangeItem[], claim: PersistentVolumeClaim): readonly string[] {
  const requests = claim.spec.resources?.requests ?? {};
  return range
    .filter((l) => l.type === "PersistentVolumeClaim")
    .flatMap((limit) => [
      ...each(limit.min, (r, q) => belowMinimum(limit.type, r, q, requests[r], undefined)),
      ...each(limit.max, (r, q) => {
        const asked = requests[r];
        if (asked === undefined) return `maximum ${r} usage per ${limit.type} is ${q}.  No request is specified`;
        return compareQuantities(asked, q) > 0 ? `maximum ${r} usage per ${limit.type} is ${q}, but request is ${asked}` : undefined;
      }),
    ]);
}

/** By name: upstream's order is that of a Go map. */
function each(list: ResourceList | undefined, judge: (resource: string, quantity: string) => string | undefined): readonly string[] {
  return Object.entries(list ?? {})
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([r, q]) => judge(r, q) ?? []);
}

function belowMinimum(type: string, r: string, min: string, request: string | undefined, limit: string | undefined): string | undefined {
  const text = `minimum ${r} usage per ${type} is ${min}`;
  if (request === undefined) return `${text}.  No request is specified`;
  if (compareQuantities(request, min) < 0) return `${text}, but request is ${request}`;
  return limit !== undefined && compareQuantities(limit, min) < 0 ? `${text}, but limit is ${limit}` : undefined;
}

function aboveMaximum(type: string, r: string, max: string, request: string | undefined, limit: string | undefined): string | undefined {
  const text = `maximum ${r} usage per ${type} is ${max}`;
  if (limit === undefined) return `${text}.  No limit is specified`;
  if (compareQuantities(limit, max) > 0) return `${text}, but limit is ${limit}`;
  return request !== undefined && compareQuantities(request, max) > 0 ? `${text}, but request is ${request}` : undefined;
}

function ratioError(type: string, r: string, max: string, request: string | undefined, limit: string | undefined): string | undefined {
  const text = `${r} max limit to request ratio per ${type} is ${max}`;
  const value = (q: string | undefined): number => Number(parseQuantity(q ?? "0")!.nanos);
  if (value(request) === 0) return `${text}, but no request is specified or request is 0`;
  if (value(limit) === 0) return `${text}, but no limit is specified or limit is 0`;
  const ratio = value(limit) / value(request);
  return ratio * 1000 > value(max) / 1e6 ? `${text}, but provided ratio is ${ratio.toFixed(6)}` : undefined;
}
