// Endpoints, EndpointSlice, Ingress, IngressClass, NetworkPolicy, ServiceCIDR, IPAddress.
import type { EndpointSlice, Endpoints, Ingress, IngressClass, IPAddress, NetworkPolicy, ServiceCIDR } from "../kinds";
import { validateEndpoints, validateEndpointSlice, validateEndpointSliceUpdate, validateEndpointsUpdate } from "../service/endpoints";
import { immutable } from "../validation/meta";
import {
  cidrsOf,
  ipAddressName,
  validateIngress,
  validateIngressClass,
  validateIPAddress,
  validateIPAddressUpdate,
  validateNetworkPolicy,
  validateServiceCIDR,
  validateServiceCIDRUpdate,
} from "../validation/network";
import type { Draft, Strategy } from "./kind";

export const ENDPOINTS_DEPRECATED = "v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice";

export const endpoints: Strategy<Endpoints> = {
  defaults: (o) => {
    for (const s of o.subsets ?? []) for (const p of s.ports ?? []) p.protocol ||= "TCP";
  },
  validate: validateEndpoints,
  validateUpdate: validateEndpointsUpdate,
};

/** What v1 cannot write, and v1 alone is served. */
function dropTopology(o: Draft<EndpointSlice>): void {
  for (const e of o.endpoints ?? []) delete e.deprecatedTopology;
}

export const endpointSlice: Strategy<EndpointSlice> = {
  generation: true,
  defaults: (o) => {
    for (const p of o.ports ?? []) {
      p.name ??= "";
      p.protocol ??= "TCP";
    }
  },
  prepareCreate: dropTopology,
  prepareUpdate: dropTopology,
  validate: (o) => validateEndpointSlice(o),
  validateUpdate: validateEndpointSliceUpdate,
  warnings: (o, old) => (old === undefined && o.addressType === "FQDN" ? ["spec.addressType: FQDN endpoints are deprecated"] : []),
};

export const ingress: Strategy<Ingress> = {
  generation: true,
  warnings: (o, old) =>
    old === undefined && o.metadata.annotations?.["kubernetes.io/ingress.class"] !== undefined && o.spec.ingressClassName === undefined
      ? ["annotation \"kubernetes.io/ingress.class\" is deprecated, please use 'spec.ingressClassName' instead"]
      : [],
  admit: (o, s) => {
    // DefaultIngressClass
    if (o.spec?.ingressClassName !== undefined || o.metadata.annotations?.["kubernetes.io/ingress.class"] !== undefined) return;
    const marked = s.store
      .list("ingressclasses.networking.k8s.io")
      .filter((c) => c.metadata.annotations?.["ingressclass.kubernetes.io/is-default-class"] === "true");
    if (marked.length === 1) o.spec.ingressClassName = marked[0]!.metadata.name;
  },
  validate: (o) => validateIngress(o),
  validateUpdate: (o) => validateIngress(o, false),
  prepareCreate: (o) => void (o.status = { loadBalancer: {} }),
};

export const ingressClass: Strategy<IngressClass> = {
  generation: true,
  defaults: (o) => {
    if (o.spec?.parameters !== undefined) o.spec.parameters.scope ??= "Cluster";
  },
  validate: validateIngressClass,
  validateUpdate: (o, old) => [...immutable(o.spec.controller, old.spec.controller, "spec.controller"), ...validateIngressClass(o)],
};

export const networkPolicy: Strategy<NetworkPolicy> = {
  generation: true,
  defaults: (o) => {
    const s = (o.spec ??= {} as typeof o.spec);
    for (const r of [...(s.ingress ?? []), ...(s.egress ?? [])]) for (const p of r.ports ?? []) p.protocol ??= "TCP";
    if (!s.policyTypes?.length) s.policyTypes = s.egress?.length ? ["Ingress", "Egress"] : ["Ingress"];
  },
  validate: (o) => validateNetworkPolicy(o),
  validateUpdate: (o, old) => validateNetworkPolicy(o, cidrsOf(old)),
};

export const serviceCIDR: Strategy<ServiceCIDR> = {
  validate: validateServiceCIDR,
  validateUpdate: validateServiceCIDRUpdate,
  prepareCreate: (o) => void (o.status = {}),
};

export const ipAddress: Strategy<IPAddress> = {
  name: ipAddressName,
  validate: validateIPAddress,
  validateUpdate: validateIPAddressUpdate,
};
