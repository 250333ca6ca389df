// The admission plugin ResourceQuota: whether an object fits into the quotas of its namespace, and what they hold with it.
import { forbidden } from "../errors";
import type { ResourceQuota } from "../kinds";
import type { Kind, Surroundings } from "../kinds/kind";
import { sum, type ResourceList } from "../pod/resources";
import { compareQuantities, subtractQuantities } from "../schema/quantity";
import type { KubeObject } from "../types";
import { evaluatorOf, scopesOf, type Evaluator } from "./usage";

export type Charge = { readonly quota: ResourceQuota; readonly used: ResourceList };

/** The quotas that change by this object, created or (with `old`) updated. Throws if one would be exceeded. */
export function chargeQuotas(kind: Kind, o: KubeObject, old: KubeObject | undefined, s: Surroundings): readonly Charge[] {
  const quotas = kind.namespaced ? (s.store.list("resourcequotas", o.metadata.namespace) as unknown as readonly ResourceQuota[]) : [];
  const evaluator = quotas.length === 0 ? undefined : evaluatorOf(kind);
  if (evaluator === undefined || (old !== undefined && !evaluator.updates)) return [];
  const { name } = o.metadata;
  const touched = quotas.filter((q) => matches(q, evaluator, o));
  for (const q of touched) {
    const lacking = evaluator.lacks(o, tracked(q, evaluator));
    if (lacking !== undefined) throw forbidden(kind, name, `failed quota: ${q.metadata.name}: ${lacking}`);
    const unknown = tracked(q, evaluator).filter((r) => q.status?.used?.[r] === undefined);
    if (unknown.length > 0) throw forbidden(kind, name, `status unknown for quota: ${q.metadata.name}, resources: ${tracked(q, evaluator).join(",")}`);
  }
  const usage = evaluator.usage(o, s.clock.now);
  const before = old === undefined ? {} : evaluator.usage(old, s.clock.now);
  const charges: Charge[] = [];
  for (const q of touched) {
    const counted = old !== undefined && matches(q, evaluator, old) ? before : {};
    const { hard = {}, used = {} } = q.status ?? {};
    const requested = Object.fromEntries(
      Object.entries(usage)
        .filter(([r]) => hard[r] !== undefined)
        .map(([r, amount]) => [r, counted[r] === undefined ? amount : subtractQuantities(amount, counted[r])] as const)
        .filter(([, amount]) => amount !== "0"),
    );
    if (Object.keys(requested).length === 0) continue;
    const next = sum([used, requested]);
    const exceeded = Object.keys(requested)
      .filter((r) => compareQuantities(next[r]!, hard[r]!) > 0)
      .sort();
    const print = (list: ResourceList): string => exceeded.map((r) => `${r}=${list[r]}`).join(",");
    if (exceeded.length > 0)
      throw forbidden(kind, name, `exceeded quota: ${q.metadata.name}, requested: ${print(requested)}, used: ${print(used)}, limited: ${print(hard)}`);
    charges.push({ quota: q, used: next });
  }
  return charges;
}

function tracked(q: ResourceQuota, evaluator: Evaluator): readonly string[] {
  return Object.keys(q.status?.hard ?? {})
    .filter(evaluator.tracks)
    .sort();
}

function matches(q: ResourceQuota, evaluator: Evaluator, o: KubeObject): boolean {
  return tracked(q, evaluator).length > 0 && scopesOf(q).every((scope) => evaluator.inScope(scope, o));
}
