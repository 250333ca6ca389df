// The EndpointSlice controller: for each Service with a selector, slices of its Pods, one set for each address family and
// each set of resolved ports. It keeps Pods that are being deleted (serving, terminating), unlike Endpoints.
import { serviceNameLabel } from "../api/labels";
import { ApiError } from "../api/types";
import type { Client, WatchEvent } from "../api/types";
import { withLabels } from "./cache";
import type { Cache } from "./cache";
import {
  countsAsEndpoint,
  findPort,
  hasClusterIP,
  headlessLabel,
  isIPv6,
  serviceKeys,
  setsHostname,
  triggerTimeAnnotation,
  TriggerTimes,
} from "./endpoint-pods";
import { givesHints, planHints } from "./endpointslice-hints";
import { endpointKey, planPorts, portsKey, sortPorts } from "./endpointslice-plan";
import type { Draft, Plan } from "./endpointslice-plan";
import { controllerRef, keyOf, splitKey } from "./references";
import type { Endpoint, EndpointSlice, Labels, NodeObject, Pod, Service, SlicePort } from "./objects";
import { conditionOf, isNamespaceTerminating, isReady, same } from "./pods";
import { rfc3339 } from "./times";
import { timing } from "./timing";
import { autoMode, clearHints, isOverloaded, planTopology, zoneShares } from "./topology-hints";
import type { HintEvent } from "./topology-hints";
import { Retry } from "./types";
import type { Controller, ControllerFactory, Key } from "./types";

const slicesResource = "endpointslices.discovery.k8s.io";
const managedBy = "endpointslice-controller.k8s.io";
const families = ["IPv4", "IPv6"];
export const managedByLabel = "endpointslice.kubernetes.io/managed-by";

export const endpointSliceController: ControllerFactory = ({ caches, recorder: makeRecorder }): Controller => {
  const services = caches.of<Service>("services");
  const pods = caches.of<Pod>("pods");
  const slices = caches.of<EndpointSlice>(slicesResource);
  const nodes = caches.of<NodeObject>("nodes");
  const recorder = makeRecorder("endpoint-slice-controller");
  const times = new TriggerTimes();

  function sliceKeys(event: WatchEvent<EndpointSlice>): readonly Key[] {
    // Our own writes are no news; a slice that somebody else changed, took or deleted is. Telling them apart by content
    // costs a reconcile that finds nothing to do.
    const owners = [event.object, ...(event.previous === undefined ? [] : [event.previous])].filter((s) => s.metadata.labels?.[managedByLabel] === managedBy);
    if (event.type === "ADDED") return [];
    return [...new Set(owners.map((s) => `${s.metadata.namespace ?? ""}/${s.metadata.labels?.[serviceNameLabel] ?? ""}`))];
  }

  // A node that comes, goes, changes its zone or readiness concerns the Services whose zones it leaves overloaded.
  function nodeKeys(event: WatchEvent<NodeObject>): readonly Key[] {
    const { object, previous } = event;
    const zone = (n: NodeObject): string => n.metadata.labels?.["topology.kubernetes.io/zone"] ?? "";
    const ready = (n: NodeObject): boolean => conditionOf(n.status?.conditions, "Ready")?.status === "True";
    if (event.type === "MODIFIED" && previous !== undefined && zone(previous) === zone(object) && ready(previous) === ready(object)) return [];
    const shares = zoneShares(nodes.values());
    const out: Key[] = [];
    for (const s of services.values()) {
      if (!autoMode(s.metadata.annotations)) continue;
      const own = [...slices.by("service", keyOf(s))].filter((e) => e.metadata.labels?.[managedByLabel] === managedBy);
      if (
        families.some((type) =>
          isOverloaded(
            own.filter((e) => e.addressType === type),
            shares,
          ),
        )
      )
        out.push(keyOf(s));
    }
    return out;
  }

  return {
    name: "endpoint-slice-controller",
    // Writes of slices reach their watchers one by one: kube-proxy acts on the first while the others are on their way.
    workers: 1,
    watches: ["services", "pods", slicesResource, "nodes"],
    retry: { base: timing.endpointRetryBase, max: timing.retryMax },
    keys(event, resource) {
      if (resource === "pods") return serviceKeys(event as WatchEvent<Pod>, services);
      if (resource === slicesResource) return sliceKeys(event as WatchEvent<EndpointSlice>);
      if (resource === "nodes") return nodeKeys(event as WatchEvent<NodeObject>);
      return [keyOf(event.object)];
    },
    reconcile(key, api) {
      const { namespace = "", name } = splitKey(key);
      const service = api.get<Service>("services", namespace, name);
      if (service === undefined) return times.forget(key);
      const { selector } = service.spec;
      if (service.spec.type === "ExternalName" || selector === undefined) return;
      const chosen = withLabels(pods, namespace, selector);
      const existing = [...slices.by("service", key)].filter(
        (s) => s.metadata.labels?.[managedByLabel] === managedBy && s.metadata.deletionTimestamp === undefined,
      );
      const trigger = times.compute(service, chosen);
      const families = addressTypes(service);
      const missing: string[] = [];
      try {
        for (const type of families)
          reconcileType(
            api,
            service,
            type,
            chosen,
            existing.filter((s) => s.addressType === type),
            trigger,
            missing,
          );
        for (const s of existing) if (!families.includes(s.addressType)) api.delete(slicesResource, namespace, s.metadata.name);
      } catch (e) {
        if (!(e instanceof ApiError)) throw e;
        if (isNamespaceTerminating(e)) return;
        fail(service, e.message);
        throw e;
      }
      if (missing.length > 0) {
        fail(service, missing[0]!);
        throw new Retry(missing[0]);
      }
    },
    snapshot: () => times.snapshot(),
    restore: (s) => times.restore(s),
  };

  function fail(service: Service, message: string): void {
    recorder.event(service, "Warning", "FailedToUpdateEndpointSlices", `Error updating Endpoint Slices for Service ${keyOf(service)}: ${message}`);
  }

  function reconcileType(
    api: Client,
    service: Service,
    type: string,
    chosen: readonly Pod[],
    existing: readonly EndpointSlice[],
    trigger: number | undefined,
    missing: string[],
  ): void {
    const byPorts = new Map<string, EndpointSlice[]>();
    const plan: Plan = { create: [], update: [], delete: [] };
    for (const s of existing) {
      if (!s.metadata.ownerReferences?.some((o) => o.uid === service.metadata.uid)) plan.delete.push(s);
      else push(byPorts, portsKey(sortPorts(s.ports ?? [])), s);
    }
    const wanted = wantedEndpoints(service, chosen, type, nodes, missing);
    for (const [key, { ports, endpoints }] of wanted) {
      const part = planPorts(byPorts.get(key) ?? [], endpoints, ports, (s) => !same(ownLabels(s.metadata.labels), ownLabels(service.metadata.labels)));
      plan.create.push(...part.create);
      plan.update.push(...part.update);
      plan.delete.push(...part.delete);
    }
    for (const [key, list] of byPorts) if (!wanted.has(key)) plan.delete.push(...list);
    // A Service is never without a slice: an empty one holds its place.
    if (existing.length === plan.delete.length && plan.create.length === 0) {
      const old = plan.delete[0];
      const isPlaceholder =
        plan.delete.length === 1 &&
        old !== undefined &&
        (old.endpoints ?? []).length === 0 &&
        (old.ports ?? []).length === 0 &&
        same(old.metadata.labels, sliceLabels(service)) &&
        old.metadata.ownerReferences?.[0]?.uid === service.metadata.uid;
      if (isPlaceholder) plan.delete.length = 0;
      else plan.create.push({ name: undefined, existing: undefined, ports: [], endpoints: [] });
    }
    const unchanged = existing.filter((s) => !plan.delete.includes(s) && !plan.update.some((d) => d.name === s.metadata.name));
    const events = hints(service, plan, unchanged, type);
    write(api, service, plan, type, trigger);
    for (const e of events) recorder.event(service, e.type, e.reason, e.message);
  }

  function hints(service: Service, plan: Plan, unchanged: readonly EndpointSlice[], type: string): readonly HintEvent[] {
    if (autoMode(service.metadata.annotations)) return planTopology(plan, unchanged, zoneShares(nodes.values()), type);
    const distribution = givesHints(service.spec.trafficDistribution) ? service.spec.trafficDistribution : undefined;
    if (distribution !== undefined) planHints(plan, unchanged, distribution);
    else clearHints(plan, unchanged);
    return [];
  }
};

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}

function addressTypes(service: Service): readonly string[] {
  const families = service.spec.ipFamilies ?? [];
  if (families.length > 0) return families;
  if (hasClusterIP(service)) return [isIPv6(service.spec.clusterIP!) ? "IPv6" : "IPv4"];
  return ["IPv4", "IPv6"];
}

type Wanted = { readonly ports: readonly SlicePort[]; readonly endpoints: Map<string, Endpoint> };

function wantedEndpoints(service: Service, pods: readonly Pod[], type: string, nodes: Cache<NodeObject>, missing: string[]): ReadonlyMap<string, Wanted> {
  const out = new Map<string, Wanted>();
  // Most Pods of a Service resolve its ports alike: sorting by hash is done once for each outcome.
  const sorted = new Map<string, { key: string; ports: readonly SlicePort[] }>();
  for (const pod of pods) {
    if (!countsAsEndpoint(pod, true)) continue;
    const raw = slicePorts(service, pod);
    const rawKey = portsKey(raw);
    let resolved = sorted.get(rawKey);
    if (resolved === undefined) {
      const ports = sortPorts(raw);
      sorted.set(rawKey, (resolved = { key: portsKey(ports), ports }));
    }
    let entry = out.get(resolved.key);
    if (entry === undefined) out.set(resolved.key, (entry = { ports: resolved.ports, endpoints: new Map() }));
    const node = nodes.get(pod.spec.nodeName ?? "");
    if (node === undefined && service.spec.publishNotReadyAddresses !== true) {
      missing.push(`skipping Pod ${pod.metadata.name} for Service ${keyOf(service)}: Node ${pod.spec.nodeName ?? ""} Not Found`);
      continue;
    }
    const endpoint = toEndpoint(pod, node, service, type);
    if (endpoint.addresses.length > 0) entry.endpoints.set(endpointKey(endpoint), endpoint);
  }
  return out;
}

function slicePorts(service: Service, pod: Pod): readonly SlicePort[] {
  const out: SlicePort[] = [];
  for (const p of service.spec.ports ?? []) {
    const port = findPort(pod, p);
    if (port !== undefined)
      out.push({ name: p.name ?? "", port, protocol: p.protocol ?? "TCP", ...(p.appProtocol !== undefined && { appProtocol: p.appProtocol }) });
  }
  return out;
}

function toEndpoint(pod: Pod, node: NodeObject | undefined, service: Service, type: string): Endpoint {
  const serving = isReady(pod);
  const terminating = pod.metadata.deletionTimestamp !== undefined;
  const zone = node?.metadata.labels?.["topology.kubernetes.io/zone"];
  return {
    addresses: (pod.status.podIPs ?? []).map((p) => p.ip).filter((ip) => isIPv6(ip) === (type === "IPv6")),
    conditions: { ready: service.spec.publishNotReadyAddresses === true || (serving && !terminating), serving, terminating },
    ...(setsHostname(pod, service) && { hostname: pod.spec.hostname }),
    targetRef: { kind: "Pod", namespace: pod.metadata.namespace, name: pod.metadata.name, uid: pod.metadata.uid },
    ...((pod.spec.nodeName ?? "") !== "" && { nodeName: pod.spec.nodeName }),
    ...(zone !== undefined && zone !== "" && { zone }),
  };
}

// Without those that the controller itself sets.
function ownLabels(labels: Labels | undefined): Labels {
  const { [serviceNameLabel]: _, [managedByLabel]: __, [headlessLabel]: ___, ...rest } = labels ?? {};
  return rest;
}

function sliceLabels(service: Service): Labels {
  return {
    ...ownLabels(service.metadata.labels),
    ...(hasClusterIP(service) ? {} : { [headlessLabel]: "" }),
    [serviceNameLabel]: service.metadata.name,
    [managedByLabel]: managedBy,
  };
}

function write(api: Client, service: Service, plan: Plan, type: string, trigger: number | undefined): void {
  const namespace = service.metadata.namespace;
  // A slice to be created takes the place of one to be deleted.
  for (let i = 0; i < plan.delete.length && plan.create.length > 0;) {
    const old = plan.delete[i]!;
    if (!old.metadata.ownerReferences?.some((o) => o.uid === service.metadata.uid)) {
      i++;
      continue;
    }
    const draft = plan.create.pop()!;
    plan.update.push({ ...draft, name: old.metadata.name, existing: old });
    plan.delete.splice(i, 1);
  }
  const note = (annotations: Labels | undefined): Labels | undefined => {
    const { [triggerTimeAnnotation]: _, ...rest } = annotations ?? {};
    const out = trigger === undefined ? rest : { ...rest, [triggerTimeAnnotation]: rfc3339(trigger) };
    return Object.keys(out).length === 0 ? undefined : out;
  };
  const body = (d: Draft): object => ({ addressType: type, endpoints: d.endpoints, ports: d.ports });
  const head = { apiVersion: "discovery.k8s.io/v1", kind: "EndpointSlice" };
  if (service.metadata.deletionTimestamp === undefined)
    for (const d of plan.create) {
      const annotations = note(undefined);
      const slice = {
        ...head,
        metadata: {
          generateName: `${service.metadata.name}-`,
          namespace,
          labels: sliceLabels(service),
          ...(annotations && { annotations }),
          ownerReferences: [controllerRef(service)],
        },
        ...body(d),
      };
      said("create EndpointSlice", service, () => api.create(slicesResource, namespace, slice));
    }
  for (const d of plan.update) {
    const { annotations: old, ...metadata } = d.existing!.metadata;
    const annotations = note(old);
    const slice = { ...head, metadata: { ...metadata, labels: sliceLabels(service), ...(annotations && { annotations }) }, ...body(d) };
    said(`update ${d.name} EndpointSlice`, service, () => api.update(slicesResource, slice));
  }
  for (const s of plan.delete)
    try {
      said(`delete ${s.metadata.name} EndpointSlice`, service, () => api.delete(slicesResource, namespace, s.metadata.name));
    } catch (e) {
      if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
    }
}

/** The server's error with what was to be done before its message. */
function said(what: string, service: Service, run: () => void): void {
  try {
    run();
  } catch (e) {
    if (!(e instanceof ApiError)) throw e;
    throw new ApiError({ ...e.status, message: `failed to ${what} for Service ${keyOf(service)}: ${e.message}` });
  }
}
