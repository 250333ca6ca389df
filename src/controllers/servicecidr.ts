// ServiceCIDRs: a finalizer and a condition for each. One that is deleted stays until no address of Services hangs on it
// alone, and then for a grace in which allocators hear of it.
import { inCIDR, parseCIDR } from "../api/validation/ip";
import type { KubeObject } from "../api/types";
import { timing } from "./timing";
import { rfc3339 } from "./times";
import type { ControllerFactory } from "./types";

const FINALIZER = "networking.k8s.io/service-cidr-finalizer";
const RESOURCE = "servicecidrs.networking.k8s.io";
const ADDRESSES = "ipaddresses.networking.k8s.io";

type Condition = { readonly type: string; readonly status: string; readonly reason: string; readonly message: string; readonly lastTransitionTime: string };
type ServiceCidr = KubeObject & { readonly spec: { readonly cidrs?: readonly string[] }; readonly status?: { readonly conditions?: readonly Condition[] } };

/** Whether one network holds all of another. */
function holds(outer: string, inner: string): boolean {
  const [o, i] = [parseCIDR(outer), parseCIDR(inner)];
  return o !== undefined && i !== undefined && o.family === i.family && o.bits <= i.bits && inCIDR(i.ip, outer);
}

export const serviceCidrController: ControllerFactory = ({ api, clock }) => {
  const all = (): readonly ServiceCidr[] => api.list<ServiceCidr>(RESOURCE);
  // an address, or another network, only matters to those that wait to go
  const waiting = (fits: (cidr: string) => boolean): string[] =>
    all()
      .filter((o) => o.metadata.deletionTimestamp !== undefined && (o.spec.cidrs ?? []).some(fits))
      .map((o) => o.metadata.name);

  function mayGo(cidr: ServiceCidr): boolean {
    const others = all().filter((o) => o.metadata.name !== cidr.metadata.name);
    const own = cidr.spec.cidrs ?? [];
    if (own.every((c) => others.some((o) => (o.spec.cidrs ?? []).some((outer) => holds(outer, c))))) return true;
    const held = api.list(ADDRESSES).filter((a) => a.metadata.labels?.["ipaddress.kubernetes.io/managed-by"] === "ipallocator.k8s.io");
    return !held.some(({ metadata: { name } }) => own.some((c) => inCIDR(name, c)) && !others.some((o) => (o.spec.cidrs ?? []).some((c) => inCIDR(name, c))));
  }

  function setReady(cidr: ServiceCidr, status: "True" | "False", reason: string, message: string): void {
    const now = cidr.status?.conditions?.find((c) => c.type === "Ready");
    if (now !== undefined && now.status === status && now.reason === reason && now.message === message) return;
    const condition: Condition = {
      type: "Ready",
      status,
      reason,
      message,
      lastTransitionTime: now?.status === status ? now.lastTransitionTime : rfc3339(clock.now),
    };
    api.updateStatus(RESOURCE, { ...cidr, status: { conditions: [condition] } } as ServiceCidr);
  }

  return {
    name: "service-cidr-controller",
    watches: [RESOURCE, ADDRESSES],
    keys: (event, resource) => {
      if (resource === ADDRESSES) return event.type === "DELETED" ? waiting((c) => inCIDR(event.object.metadata.name, c)) : [];
      const own = (event.object as ServiceCidr).spec.cidrs ?? [];
      return [event.object.metadata.name, ...waiting((c) => own.some((o) => holds(c, o) || holds(o, c)))];
    },
    reconcile(key, client, requeue) {
      const cidr = client.get<ServiceCidr>(RESOURCE, undefined, key);
      if (cidr === undefined) return;
      const finalizers = cidr.metadata.finalizers ?? [];
      const { deletionTimestamp } = cidr.metadata;
      if (deletionTimestamp === undefined) {
        const kept = finalizers.includes(FINALIZER)
          ? cidr
          : client.patch<ServiceCidr>(RESOURCE, undefined, key, { metadata: { finalizers: [...finalizers, FINALIZER] } });
        return setReady(kept, "True", "", "Kubernetes Service CIDR is ready");
      }
      if (!mayGo(cidr))
        return setReady(
          cidr,
          "False",
          "Terminating",
          "There are still IPAddresses referencing the ServiceCIDR, please remove them or create a new ServiceCIDR",
        );
      const wait = Date.parse(deletionTimestamp) + timing.serviceCidrGrace - clock.now;
      if (wait > 0) return requeue(key, wait);
      if (finalizers.includes(FINALIZER)) client.patch(RESOURCE, undefined, key, { metadata: { finalizers: finalizers.filter((f) => f !== FINALIZER) } });
    },
  };
};
