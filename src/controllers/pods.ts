// What is said of a Pod by looking at it (podutil upstream), and how controllers make and delete Pods.
import { ApiError } from "../api/types";
import type { Client, KubeObject } from "../api/types";
import type { Recorder } from "./events";
import { controllerRef } from "./references";
import type { Condition, Pod, PodTemplate } from "./objects";
import { timeOf } from "./times";

export function conditionOf(conditions: readonly Condition[] | undefined, type: string): Condition | undefined {
  return conditions?.find((c) => c.type === type);
}

export function isReady(pod: Pod): boolean {
  return conditionOf(pod.status?.conditions, "Ready")?.status === "True";
}

/** Ready for at least so long. `now` in milliseconds. */
export function isAvailable(pod: Pod, minReadySeconds: number, now: number): boolean {
  const c = conditionOf(pod.status?.conditions, "Ready");
  if (c?.status !== "True") return false;
  return minReadySeconds === 0 || timeOf(c.lastTransitionTime) + minReadySeconds * 1000 <= now;
}

export function isTerminal(pod: Pod): boolean {
  return pod.status?.phase === "Succeeded" || pod.status?.phase === "Failed";
}

/** Neither ended nor being deleted. */
export function isActive(pod: Pod): boolean {
  return !isTerminal(pod) && pod.metadata.deletionTimestamp === undefined;
}

export function isTerminating(pod: Pod): boolean {
  return !isTerminal(pod) && pod.metadata.deletionTimestamp !== undefined;
}

/** A Pod as a controller makes it from its template. */
export function podFromTemplate(
  template: PodTemplate,
  owner: KubeObject,
  name: { readonly name: string } | { readonly generateName: string },
): { metadata: Record<string, unknown>; spec: PodTemplate["spec"]; apiVersion: string; kind: string } {
  const { labels, annotations, finalizers } = template.metadata ?? {};
  return {
    apiVersion: "v1",
    kind: "Pod",
    metadata: {
      ...name,
      namespace: owner.metadata.namespace,
      ...(labels && { labels }),
      ...(annotations && { annotations }),
      ...(finalizers && { finalizers }),
      ownerReferences: [controllerRef(owner)],
    },
    spec: template.spec,
  };
}

/** The prefix of generated names: "name-". */
export function namePrefix(owner: string): string {
  return owner.length < 253 ? `${owner}-` : owner;
}

/** Creates a Pod and says so in an Event about its owner. Throws ApiError; a terminating namespace is no error: undefined. */
export function createPod(api: Client, recorder: Recorder, owner: KubeObject, pod: unknown): Pod | undefined {
  try {
    const created = api.create<Pod>("pods", owner.metadata.namespace, pod);
    recorder.event(owner, "Normal", "SuccessfulCreate", `Created pod: ${created.metadata.name}`);
    return created;
  } catch (e) {
    if (!(e instanceof ApiError)) throw e;
    if (isNamespaceTerminating(e)) return undefined;
    recorder.event(owner, "Warning", "FailedCreate", `Error creating: ${e.message}`);
    throw e;
  }
}

/** Deletes a Pod and says so. A Pod that has gone already is no error. */
export function deletePod(api: Client, recorder: Recorder, owner: KubeObject, pod: Pod): void {
  try {
    api.delete("pods", pod.metadata.namespace, pod.metadata.name, { uid: pod.metadata.uid });
    recorder.event(owner, "Normal", "SuccessfulDelete", `Deleted pod: ${pod.metadata.name}`);
  } catch (e) {
    if (!(e instanceof ApiError)) throw e;
    if (e.reason === "NotFound") return;
    recorder.event(owner, "Warning", "FailedDelete", `Error deleting: ${e.message}`);
    throw e;
  }
}

export function isNamespaceTerminating(e: ApiError): boolean {
  return e.status.details?.causes?.some((c) => c.reason === "NamespaceTerminating") === true || /because it is being terminated/.test(e.message);
}

const phaseOrder: Readonly<Record<string, number>> = { Pending: 0, Unknown: 1, Running: 2 };

/**
 * The order in which surplus Pods go, first the one that goes first: unassigned, pending, not ready, cheap to delete, on a
 * node with more of its kind, ready or made a shorter time ago (in steps of powers of two), more restarts.
 * @param rank how many ready Pods of the same owner are on the Pod's node.
 */
export function deletionOrder(pods: readonly Pod[], rank: (pod: Pod) => number, now: number): readonly Pod[] {
  return [...pods].sort((a, b) => {
    const noNode = Number((a.spec.nodeName ?? "") !== "") - Number((b.spec.nodeName ?? "") !== "");
    if (noNode !== 0) return noNode;
    const phase = (phaseOrder[a.status?.phase ?? "Pending"] ?? 0) - (phaseOrder[b.status?.phase ?? "Pending"] ?? 0);
    if (phase !== 0) return phase;
    const ready = Number(isReady(a)) - Number(isReady(b));
    if (ready !== 0) return ready;
    const cost = deletionCost(a) - deletionCost(b);
    if (cost !== 0) return cost;
    const doubled = rank(b) - rank(a);
    if (doubled !== 0) return doubled;
    if (isReady(a)) {
      const since = ageStep(readySince(a), now) - ageStep(readySince(b), now);
      if (since !== 0) return since;
    }
    const restarts = maxRestarts(b) - maxRestarts(a);
    if (restarts !== 0) return restarts;
    const age = ageStep(timeOf(a.metadata.creationTimestamp), now) - ageStep(timeOf(b.metadata.creationTimestamp), now);
    if (age !== 0) return age;
    return a.metadata.uid < b.metadata.uid ? -1 : 1;
  });
}

function readySince(pod: Pod): number {
  return timeOf(conditionOf(pod.status?.conditions, "Ready")?.lastTransitionTime);
}

function ageStep(then: number, now: number): number {
  const ns = (now - then) * 1e6;
  return ns > 0 ? Math.trunc(Math.log2(ns)) : -1;
}

function deletionCost(pod: Pod): number {
  const text = pod.metadata.annotations?.["controller.kubernetes.io/pod-deletion-cost"];
  return text !== undefined && /^-?\d+$/.test(text) ? Number(text) : 0;
}

function maxRestarts(pod: Pod): number {
  return Math.max(0, ...(pod.status?.containerStatuses ?? []).map((c) => c.restartCount));
}

/** A count that is a number or a percentage of `total`. */
export function scaled(value: number | string | undefined, total: number, roundUp: boolean): number {
  if (value === undefined) return 0;
  if (typeof value === "number") return value;
  const n = (Number.parseInt(value, 10) * total) / 100;
  return roundUp ? Math.ceil(n) : Math.floor(n);
}

/** Conditions with one set: unchanged if type, status and reason stand already (then with its old times). */
export function withCondition(conditions: readonly Condition[] | undefined, condition: Condition): readonly Condition[] {
  const current = conditionOf(conditions, condition.type);
  if (current !== undefined && current.status === condition.status && current.reason === condition.reason) return conditions ?? [];
  const set = current !== undefined && current.status === condition.status ? { ...condition, lastTransitionTime: current.lastTransitionTime } : condition;
  return [...withoutCondition(conditions, condition.type), set];
}

export function withoutCondition(conditions: readonly Condition[] | undefined, type: string): readonly Condition[] {
  return (conditions ?? []).filter((c) => c.type !== type);
}

/** Deep equality of plain values; fields that are undefined count as absent. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((v, i) => same(v, b[i]));
  const x = a as Record<string, unknown>;
  const y = b as Record<string, unknown>;
  for (const k in x) if (x[k] !== undefined && !same(x[k], y[k])) return false;
  for (const k in y) if (y[k] !== undefined && x[k] === undefined) return false;
  return true;
}

/** A status as Go writes it: without zeros where the field has omitempty (those named in `keep` stay), without undefined. */
export function omitEmpty<T extends object>(status: T, keep: readonly (keyof T)[] = []): T {
  const out: Record<string, unknown> = {};
  for (const [k, v] of Object.entries(status)) {
    if (v === undefined) continue;
    if ((v === 0 || v === "" || v === false || (Array.isArray(v) && v.length === 0)) && !keep.includes(k as keyof T)) continue;
    out[k] = v;
  }
  return out as T;
}
