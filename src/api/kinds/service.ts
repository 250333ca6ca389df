// Service: defaults, what an update keeps, allocation and validation (the parts are in ../service).
import type { Service } from "../kinds";
import { allocateCreate, allocateUpdate, releaseAll } from "../service/allocate";
import { externallyAccessible, isHeadless } from "../service/fields";
import { dropTypeDependentFields, normalizeClusterIPs, patchAllocatedValues } from "../service/update";
import { validateService, validateServiceUpdate } from "../service/validate";
import { forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import { cidrWarnings, ipFamily, ipWarnings, validIPLegacy } from "../validation/ip";
import { isDNS1123Subdomain, nameIsDNSLabel } from "../validation/names";
import type { Draft, Strategy } from "./kind";

function defaults(o: Draft<Service>): void {
  const s = (o.spec ??= {} as Draft<Service>["spec"]);
  s.sessionAffinity ||= "None";
  if (s.sessionAffinity === "None") delete s.sessionAffinityConfig;
  if (s.sessionAffinity === "ClientIP" && s.sessionAffinityConfig?.clientIP?.timeoutSeconds === undefined)
    s.sessionAffinityConfig = { clientIP: { timeoutSeconds: 10800 } };
  s.type ||= "ClusterIP";
  for (const p of s.ports ?? []) {
    p.protocol ||= "TCP";
    if (!p.targetPort) p.targetPort = p.port ?? 0;
  }
  if (externallyAccessible(s) && !s.externalTrafficPolicy) s.externalTrafficPolicy = "Cluster";
  if (s.internalTrafficPolicy === undefined && ["NodePort", "LoadBalancer", "ClusterIP"].includes(s.type)) s.internalTrafficPolicy = "Cluster";
  if (s.type !== "LoadBalancer") return;
  s.allocateLoadBalancerNodePorts ??= true;
  for (const i of o.status?.loadBalancer?.ingress ?? []) if (i.ip && i.ipMode === undefined) i.ipMode = "VIP";
}

function warnings(o: Service): string[] {
  const s = o.spec;
  const out: string[] = [];
  const headless = s.type === "ClusterIP" && s.clusterIP === "None";
  if (o.metadata.annotations?.["service.kubernetes.io/topology-aware-hints"] !== undefined)
    out.push("annotation service.kubernetes.io/topology-aware-hints is deprecated, please use service.kubernetes.io/topology-mode instead");
  if (s.clusterIP && !isHeadless(s)) s.clusterIPs?.forEach((ip, i) => out.push(...ipWarnings(`spec.clusterIPs[${i}]`, ip)));
  const external = s.externalIPs ?? [];
  if (headless) {
    if (s.loadBalancerIP) out.push("spec.loadBalancerIP is ignored for headless services");
    if (external.length > 0) out.push("spec.externalIPs is ignored for headless services");
    if (s.sessionAffinity !== "None") out.push("spec.SessionAffinity is ignored for headless services");
  }
  external.forEach((ip, i) => out.push(...ipWarnings(`spec.externalIPs[${i}]`, ip)));
  if (external.length > 0 && !headless && s.type !== "ExternalName")
    out.push("spec.externalIPs is deprecated and may no longer be implemented in some clusters");
  if (s.loadBalancerIP) out.push(...ipWarnings("spec.loadBalancerIP", s.loadBalancerIP));
  s.loadBalancerSourceRanges?.forEach((c, i) => out.push(...cidrWarnings(`spec.loadBalancerSourceRanges[${i}]`, c)));
  if (s.type === "ExternalName" && external.length > 0) out.push('spec.externalIPs is ignored when spec.type is "ExternalName"');
  if (s.type !== "ExternalName" && s.externalName) out.push('spec.externalName is ignored when spec.type is not "ExternalName"');
  if (s.trafficDistribution === "PreferClose") out.push('spec.trafficDistribution: "PreferClose" is deprecated; use "PreferSameZone"');
  return out;
}

function validateStatus(o: Service, old: Service): FieldError[] {
  const errors: FieldError[] = [];
  const ingress = o.status?.loadBalancer?.ingress ?? [];
  const at = "status.loadBalancer.ingress";
  if (o.spec.type !== "LoadBalancer" && ingress.length > 0) return [forbiddenField(at, "may only be used when `spec.type` is 'LoadBalancer'")];
  const existing = (old.status?.loadBalancer?.ingress ?? []).map((i) => i.ip ?? "").filter((ip) => ip !== "");
  ingress.forEach((g, i) => {
    const here = `${at}[${i}]`;
    if (g.ip) errors.push(...validIPLegacy(`${here}.ip`, g.ip, existing));
    if (g.ipMode === undefined) {
      if (g.ip) errors.push(required(`${here}.ipMode`, "must be specified when `ip` is set"));
    } else if (!g.ip) errors.push(forbiddenField(`${here}.ipMode`, "may not be specified when `ip` is not set"));
    else if (!["Proxy", "VIP"].includes(g.ipMode)) errors.push(notSupported(`${here}.ipMode`, g.ipMode, ["Proxy", "VIP"]));
    if (g.hostname) {
      for (const m of isDNS1123Subdomain(g.hostname)) errors.push(invalidValue(`${here}.hostname`, g.hostname, m));
      if (ipFamily(g.hostname) !== undefined) errors.push(invalidValue(`${here}.hostname`, g.hostname, "must be a DNS name, not an IP address"));
    }
  });
  return errors;
}

export const service: Strategy<Service> = {
  name: nameIsDNSLabel,
  defaults,
  prepareCreate: (o) => {
    o.status = { loadBalancer: {} };
  },
  prepareUpdate: (o, old) => {
    o.status = old.status as Draft<Service>["status"];
    dropTypeDependentFields(o, old);
  },
  beginCreate: (o, s) => {
    normalizeClusterIPs(o, undefined);
    return allocateCreate(o, s);
  },
  beginUpdate: (o, old, s) => {
    if (o.spec.type === "ExternalName") delete o.spec.internalTrafficPolicy;
    patchAllocatedValues(o, old);
    normalizeClusterIPs(o, old);
    return allocateUpdate(o, old, s);
  },
  validate: (o) => validateService(o, undefined),
  validateUpdate: validateServiceUpdate,
  validateStatus,
  warnings,
  afterDelete: (o, s) => {
    s.remove("endpoints", o.metadata.namespace, o.metadata.name);
    releaseAll(o, s);
  },
  fields: (o) => ({ "spec.clusterIP": o.spec.clusterIP ?? "", "spec.type": o.spec.type ?? "" }),
};
