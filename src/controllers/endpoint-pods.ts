// What Endpoints and EndpointSlices take from Pods, in the same way: which Pods count, which port is meant, whose events
// matter, and the time that last-change-trigger-time tells.
import type { WatchEvent } from "../api/types";
import { maySelect } from "./cache";
import type { Cache } from "./cache";
import { keyOf } from "./references";
import type { Pod, Service, ServicePort } from "./objects";
import { conditionOf, isReady, isTerminal, same } from "./pods";
import { matchesMap } from "./selectors";
import { timeOf } from "./times";
import type { Key } from "./types";

export const triggerTimeAnnotation = "endpoints.kubernetes.io/last-change-trigger-time";
export const headlessLabel = "service.kubernetes.io/headless";

/** A Pod with an address that has not ended; being deleted only if wanted. */
export function countsAsEndpoint(pod: Pod, includeTerminating: boolean): boolean {
  if (isTerminal(pod)) return false;
  if ((pod.status?.podIP ?? "") === "" && (pod.status?.podIPs ?? []).length === 0) return false;
  return includeTerminating || pod.metadata.deletionTimestamp === undefined;
}

export function setsHostname(pod: Pod, service: Service): boolean {
  return (pod.spec.hostname ?? "") !== "" && pod.spec.subdomain === service.metadata.name && pod.metadata.namespace === service.metadata.namespace;
}

/** The Pod's port that a Service port means; undefined if it has no port of that name and protocol. */
export function findPort(pod: Pod, port: ServicePort): number | undefined {
  const target = port.targetPort ?? port.port;
  if (typeof target === "number") return target;
  const containers = [...pod.spec.containers, ...(pod.spec.initContainers ?? []).filter((c) => c.restartPolicy === "Always")];
  for (const c of containers)
    for (const p of c.ports ?? []) if (p.name === target && (p.protocol ?? "TCP") === (port.protocol ?? "TCP")) return p.containerPort;
  return undefined;
}

export function hasClusterIP(service: Service): boolean {
  return service.spec.clusterIP !== undefined && service.spec.clusterIP !== "" && service.spec.clusterIP !== "None";
}

export function isIPv6(ip: string): boolean {
  return ip.includes(":");
}

/** The Services whose endpoints a Pod's event may change. */
export function serviceKeys(event: WatchEvent<Pod>, services: Cache<Service>): readonly Key[] {
  const { object, previous } = event;
  const namespace = object.metadata.namespace ?? "";
  const selecting = (pod: Pod): readonly Key[] =>
    maySelect(services, namespace, pod.metadata.labels)
      .filter((s) => s.spec.selector !== undefined && matchesMap(s.spec.selector, pod.metadata.labels))
      .map(keyOf);
  if (event.type !== "MODIFIED" || previous === undefined) return selecting(object);
  const podChanged = endpointChanged(previous, object);
  const labelsChanged =
    !same(previous.metadata.labels ?? {}, object.metadata.labels ?? {}) ||
    previous.spec.hostname !== object.spec.hostname ||
    previous.spec.subdomain !== object.spec.subdomain;
  if (!podChanged && !labelsChanged) return [];
  if (!labelsChanged) return selecting(object);
  const before = new Set(selecting(previous));
  const after = new Set(selecting(object));
  if (podChanged) return [...new Set([...after, ...before])];
  return [...[...after].filter((k) => !before.has(k)), ...[...before].filter((k) => !after.has(k))];
}

function endpointChanged(a: Pod, b: Pod): boolean {
  if (a.metadata.deletionTimestamp !== b.metadata.deletionTimestamp) return true;
  // Upstream leaves phases out; without this a Pod that succeeds while not ready would stay for ever.
  if (isTerminal(a) !== isTerminal(b)) return true;
  return isReady(a) !== isReady(b) || !same(a.status?.podIPs ?? [], b.status?.podIPs ?? []);
}

type Seen = { readonly service: number; readonly pods: ReadonlyMap<string, number> };

/** Computes the time that caused a change: the earliest of those Pod and Service times that are new since the last look. */
export class TriggerTimes {
  #seen = new Map<Key, Seen>();

  /** Milliseconds, or undefined if no time is to be told. */
  compute(service: Service, pods: readonly Pod[]): number | undefined {
    const key = keyOf(service);
    const before = this.#seen.get(key);
    const now = new Map<string, number>();
    let earliest: number | undefined;
    const consider = (at: number, last: number): void => {
      if (at > last && (earliest === undefined || at < earliest)) earliest = at;
    };
    for (const pod of pods) {
      const at = timeOf(conditionOf(pod.status?.conditions, "Ready")?.lastTransitionTime);
      // Upstream looks at Pods without an address, too. Whether it sees one before its first Ready is a race there; here
      // it would always, and the time of a Pod's coming up would never be told.
      if (at === 0 || (pod.status?.podIP ?? "") === "") continue;
      now.set(pod.metadata.name, at);
      consider(at, before?.pods.get(pod.metadata.name) ?? 0);
    }
    const created = timeOf(service.metadata.creationTimestamp);
    consider(created, before?.service ?? 0);
    this.#seen.set(key, { service: created, pods: now });
    return before === undefined ? created : earliest;
  }

  forget(key: Key): void {
    this.#seen.delete(key);
  }

  snapshot(): unknown {
    return new Map(this.#seen);
  }

  restore(state: unknown): void {
    this.#seen = new Map(state as Map<Key, Seen>);
  }
}
