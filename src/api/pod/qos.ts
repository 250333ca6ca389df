// A Pod's quality-of-service class.
import type { Pod } from "../kinds";
import type { Draft } from "../kinds/kind";
import { compareQuantities, parseQuantity } from "../schema/quantity";

const COUNTED = ["cpu", "memory"] as const;

export function qosClass(o: Pod | Draft<Pod>): "Guaranteed" | "Burstable" | "BestEffort" {
  const containers = [...(o.spec.containers ?? []), ...(o.spec.initContainers ?? [])];
  const positive = (q: string | undefined): boolean => q !== undefined && (parseQuantity(q)?.nanos ?? 0n) > 0n;
  let any = false;
  let guaranteed = containers.length > 0;
  for (const c of containers) {
    const { requests = {}, limits = {} } = c.resources ?? {};
    for (const r of COUNTED) {
      if (positive(requests[r]) || positive(limits[r])) any = true;
      if (!positive(limits[r]) || (requests[r] !== undefined && compareQuantities(requests[r], limits[r]!) !== 0)) guaranteed = false;
    }
  }
  return !any ? "BestEffort" : guaranteed ? "Guaranteed" : "Burstable";
}
