// The admission plugins that matter here: NamespaceLifecycle, those that fill in what Pods and others lack, LimitRanger and
// ResourceQuota.
import { failure, forbidden, notFound, qualified } from "./errors";
import type { Draft, Kind, Surroundings } from "./kinds/kind";
import { enforceLimits } from "./pod/limit-ranges";
import { chargeQuotas, type Charge } from "./quota/admission";
import type { KubeObject } from "./types";

export type { Charge };

const NAMESPACE = { plural: "namespaces", group: "", kind: "Namespace" };
const IMMORTAL = ["default", "kube-system", "kube-public"];

export function admitCreate(kind: Kind, o: Draft<KubeObject>, s: Surroundings): void {
  if (kind.namespaced) {
    const name = o.metadata.namespace!;
    const namespace = s.store.get("namespaces", name);
    if (namespace === undefined) throw notFound(NAMESPACE, name);
    if (namespace.metadata.deletionTimestamp !== undefined) {
      throw failure(
        403,
        "Forbidden",
        `${qualified(kind)} ${JSON.stringify(o.metadata.name ?? "")} is forbidden: unable to create new content in namespace ${name} because it is being terminated`,
        {
          name: o.metadata.name ?? "",
          ...(kind.group ? { group: kind.group } : {}),
          kind: kind.plural,
          causes: [{ reason: "NamespaceTerminating", message: `namespace ${name} is being terminated`, field: "metadata.namespace" }],
        },
      );
    }
  }
  kind.strategy.admit?.(o, s);
}

/** Of the object itself, not of its subresources. */
export function admitUpdate(kind: Kind, o: Draft<KubeObject>, old: KubeObject): void {
  kind.strategy.admitUpdate?.(o, old);
}

/** The plugins that look at the finished object, last of all: LimitRanger, those of its kind, ResourceQuota. Gives what quotas hold with it. */
export function judgeWrite(kind: Kind, o: KubeObject, old: KubeObject | undefined, s: Surroundings, warnings: string[]): readonly Charge[] {
  if (old === undefined || kind.plural !== "pods") enforceLimits(kind, o, s);
  kind.strategy.judge?.(o, old, s, (text) => void warnings.push(text));
  return chargeQuotas(kind, o, old, s);
}

export function admitDelete(kind: Kind, name: string): void {
  if (kind.plural === "namespaces" && kind.group === "" && IMMORTAL.includes(name)) throw forbidden(kind, name, "this namespace may not be deleted");
}
