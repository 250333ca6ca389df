// The endpoints controller: for each Service with a selector one Endpoints object (the older API, deprecated in v1.33).
// It holds at most 1000 addresses, and of each Pod one address, of the Service's first family.
import { ApiError } from "../api/types";
import type { WatchEvent } from "../api/types";
import { withLabels } from "./cache";
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
import { packSubsets, unpackSubsets } from "./endpoint-subsets";
import type { AddressAtPort } from "./endpoint-subsets";
import { keyOf, splitKey } from "./references";
import type { Endpoints, EndpointSubset, Pod, Service } from "./objects";
import { isNamespaceTerminating, isReady, same } from "./pods";
import { rfc3339 } from "./times";
import { timing } from "./timing";
import type { ControllerFactory } from "./types";

const maxCapacity = 1000;
const overCapacity = "endpoints.kubernetes.io/over-capacity";
const managedBy = { "endpoints.kubernetes.io/managed-by": "endpoint-controller" };

export const endpointsController: ControllerFactory = ({ caches, recorder: makeRecorder }) => {
  const services = caches.of<Service>("services");
  const pods = caches.of<Pod>("pods");
  const recorder = makeRecorder("endpoint-controller");
  const times = new TriggerTimes();
  return {
    name: "endpoint-controller",
    watches: ["services", "pods", "endpoints"],
    retry: { base: timing.endpointRetryBase, max: timing.retryMax },
    keys(event, resource) {
      if (resource === "pods") return serviceKeys(event as WatchEvent<Pod>, services);
      // Of Endpoints only the deletion matters: somebody else's hand.
      if (resource === "endpoints") return event.type === "DELETED" ? [keyOf(event.object)] : [];
      return [keyOf(event.object)];
    },
    reconcile(key, api) {
      const { namespace, name } = splitKey(key);
      const service = api.get<Service>("services", namespace, name);
      if (service === undefined) {
        times.forget(key);
        try {
          if (api.get("endpoints", namespace, name) !== undefined) api.delete("endpoints", namespace, name);
        } catch (e) {
          if (!(e instanceof ApiError) || e.reason !== "NotFound") throw e;
        }
        return;
      }
      const { selector } = service.spec;
      if (service.spec.type === "ExternalName" || selector === undefined) return;
      const chosen = withLabels(pods, namespace ?? "", selector);
      const trigger = times.compute(service, chosen);
      const subsets = packSubsets(addressesOf(service, chosen));
      const current = api.get<Endpoints>("endpoints", namespace, name);
      if (current !== undefined && sameSubsets(current.subsets ?? [], subsets) && sameLabels(current, service) && overCapacityNoted(current)) return;

      const cut = truncate(subsets);
      const labels = { ...withoutKey(service.metadata.labels ?? {}, headlessLabel), ...(hasClusterIP(service) ? {} : { [headlessLabel]: "" }), ...managedBy };
      const annotations: Record<string, string> = { ...current?.metadata.annotations };
      if (trigger === undefined) delete annotations[triggerTimeAnnotation];
      else annotations[triggerTimeAnnotation] = rfc3339(trigger);
      if (cut === subsets) delete annotations[overCapacity];
      else annotations[overCapacity] = "truncated";
      const meta = { labels, annotations: Object.keys(annotations).length === 0 ? undefined : annotations };
      const written = cut.length === 0 ? undefined : cut;
      try {
        if (current === undefined)
          api.create("endpoints", namespace, {
            apiVersion: "v1",
            kind: "Endpoints",
            metadata: { name, namespace, ...meta },
            ...(written && { subsets: written }),
          });
        else {
          const { subsets: _, ...rest } = current;
          api.update("endpoints", { ...rest, metadata: { ...current.metadata, ...meta }, ...(written && { subsets: written }) });
        }
      } catch (e) {
        if (!(e instanceof ApiError)) throw e;
        if (current === undefined && isNamespaceTerminating(e)) return;
        if (current === undefined)
          recorder.event(
            { apiVersion: "v1", kind: "Endpoints", metadata: { ...service.metadata, uid: "" } },
            "Warning",
            "FailedToCreateEndpoint",
            `Failed to create endpoint for service ${key}: ${e.message}`,
          );
        else recorder.event(current, "Warning", "FailedToUpdateEndpoint", `Failed to update endpoint ${key}: ${e.message}`);
        throw e;
      }
    },
    snapshot: () => times.snapshot(),
    restore: (s) => times.restore(s),
  };
};

function* addressesOf(service: Service, pods: readonly Pod[]): Generator<AddressAtPort> {
  const all = service.spec.publishNotReadyAddresses === true;
  for (const pod of pods) {
    if (!countsAsEndpoint(pod, all)) continue;
    const family = service.spec.ipFamilies?.[0] ?? (isIPv6(hasClusterIP(service) ? service.spec.clusterIP! : (pod.status.podIP ?? "")) ? "IPv6" : "IPv4");
    const ip = (pod.status.podIPs ?? []).find((a) => isIPv6(a.ip) === (family === "IPv6"))?.ip;
    if (ip === undefined) continue;
    const address = {
      ip,
      ...(setsHostname(pod, service) && { hostname: pod.spec.hostname }),
      nodeName: pod.spec.nodeName,
      targetRef: { kind: "Pod", namespace: pod.metadata.namespace, name: pod.metadata.name, uid: pod.metadata.uid },
    };
    const ready = all || isReady(pod);
    const ports = service.spec.ports ?? [];
    if (ports.length === 0) {
      if (service.spec.clusterIP === "None") yield { address, ready, port: undefined };
      continue;
    }
    for (const p of ports) {
      const port = findPort(pod, p);
      if (port !== undefined)
        yield {
          address,
          ready,
          port: {
            ...(p.name !== undefined && p.name !== "" && { name: p.name }),
            port,
            protocol: p.protocol ?? "TCP",
            ...(p.appProtocol !== undefined && { appProtocol: p.appProtocol }),
          },
        };
    }
  }
}

function sameSubsets(current: readonly EndpointSubset[], wanted: readonly EndpointSubset[]): boolean {
  return same(current, wanted) || same(packSubsets(unpackSubsets(current)), wanted);
}

// The Service's labels, but for the two that the controllers add.
function sameLabels(current: Endpoints, service: Service): boolean {
  const { "endpoints.kubernetes.io/managed-by": _, [headlessLabel]: __, ...labels } = current.metadata.labels ?? {};
  return same(labels, withoutKey(service.metadata.labels ?? {}, headlessLabel));
}

function withoutKey(labels: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> {
  const { [key]: _, ...rest } = labels;
  return rest;
}

function counts(subsets: readonly EndpointSubset[]): { readonly ready: number; readonly notReady: number } {
  let ready = 0;
  let notReady = 0;
  for (const s of subsets) {
    ready += s.addresses?.length ?? 0;
    notReady += s.notReadyAddresses?.length ?? 0;
  }
  return { ready, notReady };
}

function overCapacityNoted(current: Endpoints): boolean {
  const { ready, notReady } = counts(current.subsets ?? []);
  return ready + notReady <= maxCapacity && current.metadata.annotations?.[overCapacity] === undefined;
}

// At most 1000 addresses, ready ones first, shared out over the subsets in proportion. The same list if nothing was cut.
function truncate(subsets: readonly EndpointSubset[]): readonly EndpointSubset[] {
  const { ready, notReady } = counts(subsets);
  if (ready + notReady <= maxCapacity) return subsets;
  const cutReady = ready > maxCapacity;
  const max = cutReady ? maxCapacity : maxCapacity - ready;
  const total = cutReady ? ready : notReady;
  let left = max;
  return subsets.map((s) => {
    const list = (cutReady ? s.addresses : s.notReadyAddresses) ?? [];
    const kept = list.slice(0, Math.min(left, Math.ceil((list.length / total) * max)));
    left -= kept.length;
    const { addresses, notReadyAddresses: _, ...rest } = s;
    return cutReady
      ? { ...rest, ...(kept.length > 0 && { addresses: kept }) }
      : { ...rest, ...(addresses && { addresses }), ...(kept.length > 0 && { notReadyAddresses: kept }) };
  });
}
