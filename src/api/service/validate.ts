// Validation of Services, in the order and words of upstream's validateService.
import { duplicate, forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import type { Service, ServicePort } from "../kinds";
import { validCIDRLegacy, validEndpointIP, validIPLegacy, ipFamily } from "../validation/ip";
import { validateLabels } from "../validation/meta";
import { isDNS1123Label, isDNS1123Subdomain, isQualifiedName, isValidPortName, isValidPortNum } from "../validation/names";
import { externallyAccessible, isHeadless, needsHealthCheck, type Spec } from "./fields";

const SOURCE_RANGES = "service.beta.kubernetes.io/load-balancer-source-ranges";

export function validateService(o: Service, old: Service | undefined): FieldError[] {
  const errors: FieldError[] = [];
  const s = o.spec;
  const annotations = o.metadata.annotations ?? {};
  const [hints, mode] = [annotations["service.kubernetes.io/topology-aware-hints"], annotations["service.kubernetes.io/topology-mode"]];
  if (hints !== undefined && mode !== undefined && hints !== mode)
    errors.push(
      invalidValue(
        "metadata.annotations[service.kubernetes.io/topology-mode]",
        mode,
        "must match annotations[service.kubernetes.io/topology-aware-hints] when both are specified",
      ),
    );
  const ports = s.ports ?? [];
  if (ports.length === 0 && !isHeadless(s) && s.type !== "ExternalName") errors.push(required("spec.ports"));
  if ((s.type === "LoadBalancer" || s.type === "NodePort") && isHeadless(s))
    errors.push(invalidValue("spec.clusterIPs[0]", "None", `may not be set to 'None' for ${s.type} services`));
  if (s.type === "ExternalName") errors.push(...validateExternalName(s));
  const names = new Set<string>();
  ports.forEach((p, i) => errors.push(...validatePort(p, ports.length > 1, names, `spec.ports[${i}]`)));
  errors.push(...validateLabels(s.selector, "spec.selector"));
  errors.push(...validateAffinity(s));
  errors.push(...validateClusterIPs(s, old?.spec));
  s.externalIPs?.forEach((ip, i) => {
    const found = validIPLegacy(`spec.externalIPs[${i}]`, ip, old?.spec.externalIPs);
    errors.push(...(found.length > 0 ? found : validEndpointIP(`spec.externalIPs[${i}]`, ip)));
  });
  const types = ["ClusterIP", "ExternalName", "LoadBalancer", "NodePort"];
  if (!s.type) errors.push(required("spec.type"));
  else if (!types.includes(s.type)) errors.push(notSupported("spec.type", s.type, types));
  if (s.type === "ClusterIP")
    ports.forEach((p, i) => p.nodePort && errors.push(forbiddenField(`spec.ports[${i}].nodePort`, "may not be used when `type` is 'ClusterIP'")));
  errors.push(...validateUnique(ports));
  errors.push(...validateSourceRanges(o, old));
  if (s.allocateLoadBalancerNodePorts !== undefined && s.type !== "LoadBalancer")
    errors.push(forbiddenField("spec.allocateLoadBalancerNodePorts", "may only be used when `type` is 'LoadBalancer'"));
  if (s.type === "LoadBalancer" && s.allocateLoadBalancerNodePorts === undefined) errors.push(required("allocateLoadBalancerNodePorts"));
  errors.push(...validateClass(s, undefined), ...validatePolicies(s));
  return errors;
}

export function validateServiceUpdate(o: Service, old: Service): FieldError[] {
  const errors: FieldError[] = [...changeOfClusterIPs(o.spec, old.spec), ...changeOfFamilies(o.spec, old.spec), ...validateClass(o.spec, old.spec)];
  if (needsHealthCheck(old.spec) && needsHealthCheck(o.spec) && o.spec.healthCheckNodePort !== old.spec.healthCheckNodePort)
    errors.push(forbiddenField("spec.healthCheckNodePort", "field is immutable"));
  return [...errors, ...validateService(o, old)];
}

function validateExternalName(s: Spec): FieldError[] {
  const errors: FieldError[] = [];
  if (s.clusterIPs?.length) errors.push(forbiddenField("spec.clusterIPs", "may not be set for ExternalName services"));
  if (s.ipFamilies?.length) errors.push(forbiddenField("spec.ipFamilies", "may not be set for ExternalName services"));
  if (s.ipFamilyPolicy !== undefined) errors.push(forbiddenField("spec.ipFamilyPolicy", "may not be set for ExternalName services"));
  const cname = (s.externalName ?? "").replace(/\.$/, "");
  if (cname === "") errors.push(required("spec.externalName"));
  else for (const m of isDNS1123Subdomain(cname)) errors.push(invalidValue("spec.externalName", cname, m));
  return errors;
}

function validatePort(p: ServicePort, needsName: boolean, names: Set<string>, at: string): FieldError[] {
  const errors: FieldError[] = [];
  if (needsName && !p.name) errors.push(required(`${at}.name`));
  else if (p.name) {
    for (const m of isDNS1123Label(p.name)) errors.push(invalidValue(`${at}.name`, p.name, m));
    if (names.has(p.name)) errors.push(duplicate(`${at}.name`, p.name));
    names.add(p.name);
  }
  for (const m of isValidPortNum(p.port)) errors.push(invalidValue(`${at}.port`, p.port, m));
  if (!p.protocol) errors.push(required(`${at}.protocol`));
  else if (!["SCTP", "TCP", "UDP"].includes(p.protocol)) errors.push(notSupported(`${at}.protocol`, p.protocol, ["SCTP", "TCP", "UDP"]));
  errors.push(...validatePortNumOrName(p.targetPort ?? 0, `${at}.targetPort`));
  if (p.appProtocol !== undefined) for (const m of isQualifiedName(p.appProtocol)) errors.push(invalidValue(`${at}.appProtocol`, p.appProtocol, m));
  return errors;
}

export function validatePortNumOrName(port: number | string, at: string): FieldError[] {
  return (typeof port === "number" ? isValidPortNum(port) : isValidPortName(port)).map((m) => invalidValue(at, port, m));
}

function validateAffinity(s: Spec): FieldError[] {
  const at = "spec.sessionAffinityConfig";
  if (!s.sessionAffinity) return [required("spec.sessionAffinity")];
  if (s.sessionAffinity === "None") return s.sessionAffinityConfig === undefined ? [] : [forbiddenField(at, "must not be set when session affinity is None")];
  if (s.sessionAffinity !== "ClientIP") return [notSupported("spec.sessionAffinity", s.sessionAffinity, ["ClientIP", "None"])];
  const when = "when session affinity type is ClientIP";
  if (s.sessionAffinityConfig === undefined) return [required(at, when)];
  if (s.sessionAffinityConfig.clientIP === undefined) return [required(`${at}.clientIP`, when)];
  const timeout = s.sessionAffinityConfig.clientIP.timeoutSeconds;
  if (timeout === undefined) return [required(`${at}.clientIP.timeoutSeconds`, when)];
  return timeout > 0 && timeout <= 86400 ? [] : [invalidValue(`${at}.clientIP.timeoutSeconds`, timeout, "must be greater than 0 and less than 86400")];
}

/** clusterIP, clusterIPs, ipFamilies and ipFamilyPolicy among themselves; asked before allocation too. */
export function validateClusterIPs(s: Spec, old: Spec | undefined): FieldError[] {
  if (s.type === "ExternalName") return [];
  const errors: FieldError[] = [];
  const ips = s.clusterIPs ?? [];
  const at = "spec.clusterIPs";
  if (s.clusterIP) {
    if (ips.length === 0) errors.push(required(at));
    else if (ips[0] !== s.clusterIP) errors.push(invalidValue(at, ips, "first value must match `clusterIP`"));
  } else if (ips.length > 0) errors.push(invalidValue(at, ips, "must be empty when `clusterIP` is not specified"));
  const seen = new Set<string>();
  s.ipFamilies?.forEach((f, i) => {
    if (f !== "IPv4" && f !== "IPv6") errors.push(notSupported(`spec.ipFamilies[${i}]`, f, ["IPv4", "IPv6"]));
    if (seen.has(f)) errors.push(duplicate(`spec.ipFamilies[${i}]`, f));
    seen.add(f);
  });
  const policies = ["PreferDualStack", "RequireDualStack", "SingleStack"];
  if (s.ipFamilyPolicy !== undefined && !policies.includes(s.ipFamilyPolicy)) errors.push(notSupported("spec.ipFamilyPolicy", s.ipFamilyPolicy, policies));
  let bad = false;
  ips.forEach((ip, i) => {
    if (i === 0 && ip === "None") {
      if (ips.length > 1) {
        bad = true;
        errors.push(invalidValue(at, ips, "'None' must be the first and only value"));
      }
      return;
    }
    const found = validIPLegacy(`${at}[${i}]`, ip, old?.clusterIPs);
    if (found.length > 0) bad = true;
    errors.push(...found);
  });
  if (ips.length > 2) errors.push(invalidValue(at, ips, "may only hold up to 2 values"));
  if (bad) return errors;
  if (ips.length > 1) {
    const families = new Set(ips.map(ipFamily));
    if (families.size < 2) errors.push(invalidValue(at, ips, "may specify no more than one IP for each IP family"));
  }
  if (!isHeadless(s) && s.ipFamilies?.length) {
    for (const [i, ip] of ips.entries()) {
      const family = s.ipFamilies[i];
      if (family === "IPv4" && ipFamily(ip) === 6) errors.push(invalidValue(`${at}[${i}]`, ip, `expected an IPv4 value as indicated by \`ipFamilies[${i}]\``));
      if (family === "IPv6" && ipFamily(ip) !== 6) errors.push(invalidValue(`${at}[${i}]`, ip, `expected an IPv6 value as indicated by \`ipFamilies[${i}]\``));
    }
  }
  return errors;
}

function validateUnique(ports: readonly ServicePort[]): FieldError[] {
  const errors: FieldError[] = [];
  const nodePorts = new Set<string>();
  ports.forEach((p, i) => {
    if (!p.nodePort) return;
    const key = `${p.protocol}/${p.nodePort}`;
    if (nodePorts.has(key)) errors.push(duplicate(`spec.ports[${i}].nodePort`, p.nodePort));
    nodePorts.add(key);
  });
  const seen = new Set<string>();
  ports.forEach((p, i) => {
    const key = `${p.protocol}/${p.port}`;
    // The internal type has no JSON names: its fields stand as Go names them.
    if (seen.has(key))
      errors.push(duplicate(`spec.ports[${i}]`, { Name: "", Protocol: p.protocol ?? "", AppProtocol: null, Port: p.port, TargetPort: 0, NodePort: 0 }));
    seen.add(key);
  });
  return errors;
}

function validateSourceRanges(o: Service, old: Service | undefined): FieldError[] {
  const errors: FieldError[] = [];
  const ranges = o.spec.loadBalancerSourceRanges ?? [];
  const annotation = o.metadata.annotations?.[SOURCE_RANGES];
  const at = ranges.length > 0 ? "spec.LoadBalancerSourceRanges" : `metadata.annotations[${SOURCE_RANGES}]`;
  if (ranges.length === 0 && annotation === undefined) return errors;
  if (o.spec.type !== "LoadBalancer") errors.push(forbiddenField(at, "may only be used when `type` is 'LoadBalancer'"));
  if (ranges.length > 0) {
    const before = (old?.spec.loadBalancerSourceRanges ?? []).map((r) => r.trim());
    ranges.forEach((r, i) => errors.push(...validCIDRLegacy(`${at}[${i}]`, r.trim(), before)));
  } else if (old?.metadata.annotations?.[SOURCE_RANGES] !== annotation && annotation!.trim() !== "") {
    for (const r of annotation!.trim().split(",")) errors.push(...validCIDRLegacy(at, r.trim()));
  }
  return errors;
}

function validateClass(s: Spec, old: Spec | undefined): FieldError[] {
  const errors: FieldError[] = [];
  const at = "spec.loadBalancerClass";
  if (old?.type === "LoadBalancer" && s.type === "LoadBalancer" && old.loadBalancerClass !== s.loadBalancerClass)
    errors.push(invalidValue(at, s.loadBalancerClass, "may not change once set"));
  if (s.loadBalancerClass === undefined) return errors;
  if (s.type !== "LoadBalancer") errors.push(forbiddenField(at, "may only be used when `type` is 'LoadBalancer'"));
  else for (const m of isQualifiedName(s.loadBalancerClass)) errors.push(invalidValue(at, s.loadBalancerClass, m));
  return errors;
}

function validatePolicies(s: Spec): FieldError[] {
  const errors: FieldError[] = [];
  const both = ["Cluster", "Local"];
  if (!externallyAccessible(s)) {
    if (s.externalTrafficPolicy)
      errors.push(invalidValue("spec.externalTrafficPolicy", s.externalTrafficPolicy, "may only be set for externally-accessible services"));
  } else if (!s.externalTrafficPolicy) errors.push(required("spec.externalTrafficPolicy"));
  else if (!both.includes(s.externalTrafficPolicy)) errors.push(notSupported("spec.externalTrafficPolicy", s.externalTrafficPolicy, both));
  const health = s.healthCheckNodePort ?? 0;
  if (!needsHealthCheck(s)) {
    if (health !== 0)
      errors.push(invalidValue("spec.healthCheckNodePort", health, "may only be set when `type` is 'LoadBalancer' and `externalTrafficPolicy` is 'Local'"));
  } else if (health === 0) errors.push(required("spec.healthCheckNodePort"));
  else for (const m of isValidPortNum(health)) errors.push(invalidValue("spec.healthCheckNodePort", health, m));
  const internal = s.internalTrafficPolicy;
  if (internal === undefined) {
    if (s.type === "NodePort" || s.type === "LoadBalancer" || s.type === "ClusterIP") errors.push(required("spec.internalTrafficPolicy"));
  } else if (!both.includes(internal)) errors.push(notSupported("spec.internalTrafficPolicy", internal, both));
  const distributions = ["PreferClose", "PreferSameZone", "PreferSameNode"];
  if (s.trafficDistribution !== undefined && !distributions.includes(s.trafficDistribution))
    errors.push(notSupported("spec.trafficDistribution", s.trafficDistribution, distributions));
  return errors;
}

function changeOfClusterIPs(s: Spec, old: Spec): FieldError[] {
  if (s.type === "ExternalName" || old.type === "ExternalName" || (isHeadless(old) && isHeadless(s))) return [];
  const errors: FieldError[] = [];
  const [now, was] = [s.clusterIPs ?? [], old.clusterIPs ?? []];
  const given = s.clusterIPs ?? null;
  if (was.length === now.length) was.forEach((ip, i) => ip !== now[i] && errors.push(invalidValue(`spec.clusterIPs[${i}]`, given, "may not change once set")));
  else if (was.length > now.length) {
    if (now.length === 0) errors.push(invalidValue("spec.clusterIPs[0]", given, "primary clusterIP can not be unset"));
    if (now.length > 0 && now[0] !== was[0]) errors.push(invalidValue("spec.clusterIPs[0]", given, "may not change once set"));
    if (now.length === 1 && s.ipFamilyPolicy !== "SingleStack")
      errors.push(invalidValue("spec.ipFamilyPolicy", s.ipFamilyPolicy, "must be set to 'SingleStack' when releasing the secondary clusterIP"));
  } else if (was.length > 0 && now[0] !== was[0]) errors.push(invalidValue("spec.clusterIPs[0]", given, "may not change once set"));
  return errors;
}

function changeOfFamilies(s: Spec, old: Spec): FieldError[] {
  if (s.type === "ExternalName" || old.type === "ExternalName" || isHeadless(old) || isHeadless(s)) return [];
  const errors: FieldError[] = [];
  const [now, was] = [s.ipFamilies ?? [], old.ipFamilies ?? []];
  const at = "spec.ipFamilies[0]";
  if (was.length === now.length) was.forEach((f, i) => f !== now[i] && errors.push(invalidValue(at, now, "may not change once set")));
  else if (was.length > now.length) {
    if (!s.clusterIPs?.length) errors.push(invalidValue(at, now, "primary ipFamily can not be unset"));
    if (now.length > 0 && now[0] !== was[0]) errors.push(invalidValue(at, s.clusterIPs, "may not change once set"));
    if (now.length === 1 && s.ipFamilyPolicy !== "SingleStack")
      errors.push(invalidValue("spec.ipFamilyPolicy", s.ipFamilyPolicy, "must be set to 'SingleStack' when releasing the secondary ipFamily"));
  } else if (was.length > 0 && now[0] !== was[0]) errors.push(invalidValue(at, s.clusterIPs, "may not change once set"));
  return errors;
}
