// Reading objects of the API without trusting their shape: a page shows what is there.
import type { KubeObject } from "../../api/types";

/** The value at a path, or undefined. */
export function at(object: unknown, ...path: readonly (string | number)[]): unknown {
  let value: unknown = object;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

export function textAt(object: unknown, ...path: readonly (string | number)[]): string {
  const value = at(object, ...path);
  return typeof value === "string" ? value : typeof value === "number" ? String(value) : "";
}

export function listAt(object: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = at(object, ...path);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export const pairs = (labels: unknown): string =>
  typeof labels === "object" && labels !== null
    ? Object.entries(labels)
        .map(([k, v]) => `${k}=${String(v)}`)
        .join(",")
    : "";

export const podKey = (o: KubeObject): string => `pod/${o.metadata.namespace ?? ""}/${o.metadata.name}`;
export const serviceKey = (o: KubeObject): string => `svc/${o.metadata.namespace ?? ""}/${o.metadata.name}`;

/** Whether every pair of a selector is among the labels. */
export function selects(selector: unknown, labels: unknown): boolean {
  if (typeof selector !== "object" || selector === null) return false;
  return Object.entries(selector).every(([k, v]) => at(labels, k) === v);
}

export function isReady(pod: KubeObject): boolean {
  return listAt(pod, "status", "conditions").some((c) => at(c, "type") === "Ready" && at(c, "status") === "True");
}

/** A Pod's state as kubectl's STATUS column words it. */
export function podStatus(pod: KubeObject): string {
  if (pod.metadata.deletionTimestamp !== undefined) return "Terminating";
  for (const c of [...listAt(pod, "status", "initContainerStatuses"), ...listAt(pod, "status", "containerStatuses")]) {
    const reason = textAt(c, "state", "waiting", "reason") || textAt(c, "state", "terminated", "reason");
    if (reason !== "") return reason;
  }
  return textAt(pod, "status", "reason") || textAt(pod, "status", "phase") || "Pending";
}
