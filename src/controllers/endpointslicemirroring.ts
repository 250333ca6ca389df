// The EndpointSlice mirroring controller: Endpoints that a person made, for a Service without a selector, appear as slices
// too, one for each family and set of ports, of at most 1000 addresses.
import { ApiError } from "../api/types";
import type { Client, WatchEvent } from "../api/types";
import { isIPv6 } from "./endpoint-pods";
import { packSubsets, unpackSubsets } from "./endpoint-subsets";
import { serviceNameLabel } from "../api/labels";
import { managedByLabel } from "./endpointslice";
import { endpointKey, portsKey, sameEndpoint, sortPorts } from "./endpointslice-plan";
import { controllerRef, keyOf, splitKey } from "./references";
import type { Endpoint, EndpointAddress, Endpoints, EndpointSlice, Labels, Service, SlicePort } from "./objects";
import { isNamespaceTerminating, same } from "./pods";
import { timing } from "./timing";
import type { ControllerFactory, Key } from "./types";

const slicesResource = "endpointslices.discovery.k8s.io";
const managedBy = "endpointslicemirroring-controller.k8s.io";
const maxPerSubset = 1000;
const notMirrored = new Set(["endpoints.kubernetes.io/last-change-trigger-time", "kubectl.kubernetes.io/last-applied-configuration"]);

type Wanted = { readonly type: string; readonly ports: readonly SlicePort[]; readonly endpoints: Map<string, Endpoint> };

export const endpointSliceMirroringController: ControllerFactory = ({ caches, recorder: makeRecorder }) => {
  const slices = caches.of<EndpointSlice>(slicesResource);
  const services = caches.of<Service>("services");
  const recorder = makeRecorder("endpoint-slice-mirroring-controller");

  const mirrored = (key: Key): readonly EndpointSlice[] => [...slices.by("service", key)].filter((s) => s.metadata.labels?.[managedByLabel] === managedBy);

  function deleteAll(api: Client, key: Key): void {
    for (const s of mirrored(key)) remove(api, s);
  }

  return {
    name: "endpoint-slice-mirroring-controller",
    watches: ["endpoints", "services", slicesResource],
    retry: { base: timing.endpointRetryBase, max: timing.retryMax },
    keys(event, resource) {
      if (resource === slicesResource) {
        const s = (event as WatchEvent<EndpointSlice>).object;
        return event.type !== "ADDED" && s.metadata.labels?.[managedByLabel] === managedBy
          ? [`${s.metadata.namespace ?? ""}/${s.metadata.labels[serviceNameLabel] ?? ""}`]
          : [];
      }
      if (resource === "services") {
        const { object, previous } = event as WatchEvent<Service>;
        const changed = event.type !== "MODIFIED" || (previous?.spec.selector === undefined) !== (object.spec.selector === undefined);
        return changed ? [keyOf(object)] : [];
      }
      // Endpoints of a Service with a selector are not mirrored: the common case costs nothing.
      return services.get(keyOf(event.object))?.spec.selector !== undefined && mirrored(keyOf(event.object)).length === 0 ? [] : [keyOf(event.object)];
    },
    reconcile(key, api) {
      const { namespace, name } = splitKey(key);
      const endpoints = api.get<Endpoints>("endpoints", namespace, name);
      const service = api.get<Service>("services", namespace, name);
      const skip =
        endpoints?.metadata.labels?.["endpointslice.kubernetes.io/skip-mirror"] === "true" ||
        endpoints?.metadata.annotations?.["control-plane.alpha.kubernetes.io/leader"] !== undefined;
      if (endpoints === undefined || skip || service === undefined || service.spec.selector !== undefined) return deleteAll(api, key);
      const existing = new Map<string, EndpointSlice[]>();
      for (const s of mirrored(key)) {
        const k = `${s.addressType}:${portsKey(sortPorts(s.ports ?? []))}`;
        existing.set(k, [...(existing.get(k) ?? []), s]);
      }
      const { wanted, skipped } = wantedSlices(endpoints);
      if (skipped > 0)
        recorder.event(
          endpoints,
          "Warning",
          "TooManyAddressesToMirror",
          `A max of ${maxPerSubset} addresses can be mirrored to EndpointSlices per Endpoints subset. ${skipped} addresses were skipped`,
        );
      try {
        mirror(api, endpoints, existing, wanted);
      } catch (e) {
        if (!(e instanceof ApiError) || !isNamespaceTerminating(e)) throw e;
      }
    },
  };
};

function remove(api: Client, s: EndpointSlice): void {
  try {
    api.delete(slicesResource, s.metadata.namespace, s.metadata.name);
  } catch (e) {
    if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
  }
}

function wantedSlices(endpoints: Endpoints): { readonly wanted: ReadonlyMap<string, Wanted>; readonly skipped: number } {
  const wanted = new Map<string, Wanted>();
  let skipped = 0;
  for (const subset of packSubsets(unpackSubsets(endpoints.subsets ?? []))) {
    const ports = sortPorts(
      (subset.ports ?? []).map((p) => ({
        name: p.name ?? "",
        port: p.port,
        protocol: p.protocol ?? "TCP",
        ...(p.appProtocol !== undefined && { appProtocol: p.appProtocol }),
      })),
    );
    let added = 0;
    const add = (a: EndpointAddress, ready: boolean): void => {
      if (added++ >= maxPerSubset) {
        skipped++;
        return;
      }
      const type = isIPv6(a.ip) ? "IPv6" : "IPv4";
      const key = `${type}:${portsKey(ports)}`;
      let w = wanted.get(key);
      if (w === undefined) wanted.set(key, (w = { type, ports, endpoints: new Map() }));
      const e: Endpoint = {
        addresses: [a.ip],
        conditions: { ready },
        ...((a.hostname ?? "") !== "" && { hostname: a.hostname }),
        ...(a.targetRef && { targetRef: a.targetRef }),
        ...(a.nodeName !== undefined && { nodeName: a.nodeName }),
      };
      w.endpoints.set(endpointKey(e), e);
    };
    for (const a of subset.addresses ?? []) add(a, true);
    for (const a of subset.notReadyAddresses ?? []) add(a, false);
  }
  return { wanted, skipped };
}

function mirror(api: Client, endpoints: Endpoints, existing: ReadonlyMap<string, readonly EndpointSlice[]>, wanted: ReadonlyMap<string, Wanted>): void {
  const { namespace, name } = endpoints.metadata;
  const annotations: Record<string, string> = {};
  for (const [k, v] of Object.entries(endpoints.metadata.annotations ?? {})) if (!notMirrored.has(k)) annotations[k] = v;
  const labels = { ...endpoints.metadata.labels, [serviceNameLabel]: name, [managedByLabel]: managedBy };
  const slice = (w: Wanted, meta: object): object => ({
    apiVersion: "discovery.k8s.io/v1",
    kind: "EndpointSlice",
    metadata: {
      ...meta,
      namespace,
      labels,
      ...(Object.keys(annotations).length > 0 && { annotations }),
      ownerReferences: [controllerRef({ ...endpoints, apiVersion: "v1", kind: "Endpoints" })],
    },
    addressType: w.type,
    endpoints: [...w.endpoints.values()],
    ports: w.ports,
  });
  const create: Wanted[] = [];
  const surplus: EndpointSlice[] = [];
  for (const [key, list] of existing) if (!wanted.has(key)) surplus.push(...list);
  for (const [key, w] of wanted) {
    const [first, ...others] = existing.get(key) ?? [];
    surplus.push(...others);
    if (first === undefined) create.push(w);
    else if (!isCurrent(first, w, endpoints.metadata.labels, annotations))
      api.update(
        slicesResource,
        slice(w, {
          name: first.metadata.name,
          uid: first.metadata.uid,
          resourceVersion: first.metadata.resourceVersion,
          creationTimestamp: first.metadata.creationTimestamp,
        }),
      );
  }
  for (const w of create) {
    const at = surplus.findIndex((s) => s.addressType === w.type);
    const old = surplus[at];
    if (old === undefined) api.create(slicesResource, namespace, slice(w, { generateName: `${name}-` }));
    else {
      surplus.splice(at, 1);
      api.update(
        slicesResource,
        slice(w, {
          name: old.metadata.name,
          uid: old.metadata.uid,
          resourceVersion: old.metadata.resourceVersion,
          creationTimestamp: old.metadata.creationTimestamp,
        }),
      );
    }
  }
  for (const s of surplus) remove(api, s);
}

function isCurrent(s: EndpointSlice, w: Wanted, labels: Labels | undefined, annotations: Labels): boolean {
  const { [serviceNameLabel]: _, [managedByLabel]: __, ...own } = s.metadata.labels ?? {};
  if ((s.endpoints ?? []).length !== w.endpoints.size || !same(own, labels ?? {}) || !same(s.metadata.annotations ?? {}, annotations)) return false;
  return (s.endpoints ?? []).every((e) => {
    const got = w.endpoints.get(endpointKey(e));
    return got !== undefined && sameEndpoint(got, e);
  });
}
