// Validation of Ingresses, IngressClasses, NetworkPolicies, ServiceCIDRs and IPAddresses.
import { forbiddenField, invalidValue, notSupported, required, type FieldError } from "../errors";
import type {
  Ingress,
  IngressBackend,
  IngressClass,
  IPAddress,
  IPBlock,
  NetworkPolicy,
  NetworkPolicyPeer,
  NetworkPolicyPort,
  ServiceCIDR,
  TypedLocalObjectReference,
} from "../kinds";
import { inCIDR, ipFamily, parseCIDR, validCIDR, validCIDRLegacy, validIP } from "./ip";
import { IMMUTABLE } from "./meta";
import { isDNS1123Label, isDNS1123Subdomain, isPathSegment, isValidPortName, isValidPortNum, isWildcardDNS1123Subdomain, nameIsDNSLabel } from "./names";
import { validateSelector } from "./selector";

export function validateIngress(o: Ingress, onCreate = true): FieldError[] {
  const s = o.spec;
  const errors: FieldError[] = [];
  if (!s.rules?.length && s.defaultBackend === undefined)
    errors.push(invalidValue("spec", s.rules, "either `defaultBackend` or `rules` must be specified", "spec.rules"));
  if (s.defaultBackend !== undefined) errors.push(...validateBackend(s.defaultBackend, "spec.defaultBackend"));
  s.rules?.forEach((r, i) => {
    const at = `spec.rules[${i}]`;
    if (r.host) {
      if (ipFamily(r.host) !== undefined) errors.push(invalidValue(`${at}.host`, r.host, "must be a DNS name, not an IP address"));
      for (const m of r.host.includes("*") ? isWildcardDNS1123Subdomain(r.host) : isDNS1123Subdomain(r.host))
        errors.push(invalidValue(`${at}.host`, r.host, m));
    }
    if (r.http === undefined) return;
    if (!r.http.paths?.length) errors.push(required(`${at}.http.paths`));
    r.http.paths?.forEach((p, j) => errors.push(...validatePath(p, `${at}.http.paths[${j}]`)));
  });
  s.tls?.forEach((t, i) => {
    t.hosts?.forEach((h, j) =>
      (h.includes("*") ? isWildcardDNS1123Subdomain(h) : isDNS1123Subdomain(h)).forEach((m) => errors.push(invalidValue(`spec.tls[${i}].hosts[${j}]`, h, m))),
    );
    if (t.secretName) for (const m of isDNS1123Subdomain(t.secretName)) errors.push(invalidValue(`spec.tls[${i}].secretName`, t.secretName, m));
  });
  if (s.ingressClassName !== undefined)
    for (const m of isDNS1123Subdomain(s.ingressClassName)) errors.push(invalidValue("spec.ingressClassName", s.ingressClassName, m));
  const annotation = o.metadata.annotations?.["kubernetes.io/ingress.class"];
  if (onCreate && annotation !== undefined && s.ingressClassName !== undefined && annotation !== s.ingressClassName)
    errors.push(invalidValue("annotations.kubernetes.io/ingress.class", annotation, "must match `ingressClassName` when both are specified"));
  return errors;
}

type Path = { readonly path?: string; readonly pathType?: string; readonly backend?: IngressBackend };

function validatePath(p: Path, at: string): FieldError[] {
  if (p.pathType === undefined || p.pathType === null) return [required(`${at}.pathType`, "pathType must be specified")];
  const errors: FieldError[] = [];
  const path = p.path ?? "";
  const types = ["Exact", "ImplementationSpecific", "Prefix"];
  if (p.pathType === "Exact" || p.pathType === "Prefix") {
    if (!path.startsWith("/")) errors.push(invalidValue(`${at}.path`, path, "must be an absolute path"));
    if (path !== "") {
      for (const bad of ["//", "/./", "/../", "%2f", "%2F"]) if (path.includes(bad)) errors.push(invalidValue(`${at}.path`, path, `must not contain '${bad}'`));
      for (const bad of ["/..", "/."]) if (path.endsWith(bad)) errors.push(invalidValue(`${at}.path`, path, `cannot end with '${bad}'`));
    }
  } else if (p.pathType === "ImplementationSpecific") {
    if (path !== "" && !path.startsWith("/")) errors.push(invalidValue(`${at}.path`, path, "must be an absolute path"));
  } else errors.push(notSupported(`${at}.pathType`, p.pathType, types));
  return [...errors, ...validateBackend(p.backend ?? {}, `${at}.backend`)];
}

function validateBackend(b: IngressBackend, at: string): FieldError[] {
  if (b.resource !== undefined && b.service !== undefined) return [invalidValue(at, "", "cannot set both resource and service backends")];
  if (b.resource !== undefined) return validateReference(b.resource, `${at}.resource`);
  if (b.service === undefined) return [invalidValue(at, "", "resource or service backend is required")];
  const errors: FieldError[] = [];
  const { name, port = {} } = b.service;
  if (!name) errors.push(required(`${at}.service.name`));
  else for (const m of isDNS1123Label(name)) errors.push(invalidValue(`${at}.service.name`, name, m));
  if (port.name && port.number) errors.push(invalidValue(at, "", "cannot set both port name & port number"));
  else if (port.name) for (const m of isValidPortName(port.name)) errors.push(invalidValue(`${at}.service.port.name`, port.name, m));
  else if (port.number) for (const m of isValidPortNum(port.number)) errors.push(invalidValue(`${at}.service.port.number`, port.number, m));
  else errors.push(required(at, "port name or number is required"));
  return errors;
}

function validateReference(r: TypedLocalObjectReference, at: string): FieldError[] {
  const errors: FieldError[] = [];
  if (r.apiGroup !== undefined && r.apiGroup !== null)
    for (const m of isDNS1123Subdomain(r.apiGroup)) errors.push(invalidValue(`${at}.apiGroup`, r.apiGroup, m));
  for (const f of ["kind", "name"] as const) {
    if (!r[f]) errors.push(required(`${at}.${f}`));
    else for (const m of isPathSegment(r[f])) errors.push(invalidValue(`${at}.${f}`, r[f], m));
  }
  return errors;
}

export function validateIngressClass(o: IngressClass): FieldError[] {
  const errors: FieldError[] = [];
  const controller = o.spec.controller ?? "";
  const at = "spec.controller";
  if (controller === "") errors.push(required(at));
  else {
    const slash = controller.indexOf("/");
    if (slash <= 0 || slash === controller.length - 1) errors.push(invalidValue(at, controller, 'must be a domain-prefixed path (such as "acme.io/foo")'));
    else for (const m of isDNS1123Subdomain(controller.slice(0, slash))) errors.push(invalidValue(at, controller.slice(0, slash), m));
  }
  const p = o.spec.parameters;
  if (p === undefined) return errors;
  errors.push(...validateReference(p, "spec.parameters"));
  if (p.scope !== "Cluster" && p.scope !== "Namespace") errors.push(notSupported("spec.parameters.scope", p.scope, ["Cluster", "Namespace"]));
  else if (p.scope === "Namespace") {
    if (p.namespace === undefined) errors.push(required("spec.parameters.namespace", "`parameters.scope` is set to 'Namespace'"));
    else for (const m of nameIsDNSLabel(p.namespace, false)) errors.push(invalidValue("spec.parameters.namespace", p.namespace, m));
  } else if (p.namespace !== undefined) errors.push(forbiddenField("spec.parameters.namespace", "`parameters.scope` is set to 'Cluster'"));
  return errors;
}

export function validateNetworkPolicy(o: NetworkPolicy, existing: readonly string[] = []): FieldError[] {
  const s = o.spec;
  const errors = validateSelector(s.podSelector, "spec.podSelector");
  s.ingress?.forEach((r, i) => {
    r.ports?.forEach((p, j) => errors.push(...policyPort(p, `spec.ingress[${i}].ports[${j}]`)));
    r.from?.forEach((p, j) => errors.push(...policyPeer(p, `spec.ingress[${i}].from[${j}]`, existing)));
  });
  s.egress?.forEach((r, i) => {
    r.ports?.forEach((p, j) => errors.push(...policyPort(p, `spec.egress[${i}].ports[${j}]`)));
    r.to?.forEach((p, j) => errors.push(...policyPeer(p, `spec.egress[${i}].to[${j}]`, existing)));
  });
  const types = s.policyTypes ?? [];
  if (types.length > 2) return [...errors, invalidValue("spec.policyTypes", types, "may not specify more than two policyTypes")];
  types.forEach((t, i) => t === "Ingress" || t === "Egress" || errors.push(notSupported(`spec.policyTypes[${i}]`, t, ["Ingress", "Egress"])));
  return errors;
}

export function cidrsOf(o: NetworkPolicy): string[] {
  const blocks = [...(o.spec.ingress ?? []).flatMap((r) => r.from ?? []), ...(o.spec.egress ?? []).flatMap((r) => r.to ?? [])]
    .map((p) => p.ipBlock)
    .filter((b) => b !== undefined);
  return blocks.flatMap((b) => [b.cidr, ...(b.except ?? [])]);
}

function policyPort(p: NetworkPolicyPort, at: string): FieldError[] {
  const errors: FieldError[] = [];
  const all = ["TCP", "UDP", "SCTP"];
  if (p.protocol !== undefined && !all.includes(p.protocol)) errors.push(notSupported(`${at}.protocol`, p.protocol, all));
  if (typeof p.port === "number") {
    for (const m of isValidPortNum(p.port)) errors.push(invalidValue(`${at}.port`, p.port, m));
    if (p.endPort !== undefined) {
      if (p.endPort < p.port) errors.push(invalidValue(`${at}.endPort`, p.port, "must be greater than or equal to `port`"));
      for (const m of isValidPortNum(p.endPort)) errors.push(invalidValue(`${at}.endPort`, p.endPort, m));
    }
  } else if (typeof p.port === "string") {
    if (p.endPort !== undefined) errors.push(invalidValue(`${at}.endPort`, p.endPort, "may not be specified when `port` is non-numeric"));
    for (const m of isValidPortName(p.port)) errors.push(invalidValue(`${at}.port`, p.port, m));
  } else if (p.endPort !== undefined) errors.push(invalidValue(`${at}.endPort`, p.endPort, "may not be specified when `port` is not specified"));
  return errors;
}

function policyPeer(p: NetworkPolicyPeer, at: string, existing: readonly string[]): FieldError[] {
  const errors = [...validateSelector(p.podSelector, `${at}.podSelector`), ...validateSelector(p.namespaceSelector, `${at}.namespaceSelector`)];
  if (p.ipBlock !== undefined) errors.push(...ipBlock(p.ipBlock, `${at}.ipBlock`, existing));
  const count = [p.podSelector, p.namespaceSelector, p.ipBlock].filter((x) => x !== undefined).length;
  if (count === 0) errors.push(required(at, "must specify a peer"));
  else if (count > 1 && p.ipBlock !== undefined) errors.push(forbiddenField(at, "may not specify both ipBlock and another peer"));
  return errors;
}

function ipBlock(b: IPBlock, at: string, existing: readonly string[]): FieldError[] {
  if (!b.cidr) return [required(`${at}.cidr`)];
  const errors = validCIDRLegacy(`${at}.cidr`, b.cidr, existing);
  const outer = parseCIDR(b.cidr);
  if (outer === undefined) return errors;
  b.except?.forEach((x, i) => {
    errors.push(...validCIDRLegacy(`${at}.except[${i}]`, x, existing));
    const inner = parseCIDR(x);
    if (inner !== undefined && (!inCIDR(inner.ip, b.cidr) || outer.bits >= inner.bits))
      errors.push(invalidValue(`${at}.except[${i}]`, x, "must be a strict subset of `cidr`"));
  });
  return errors;
}

export function validateIPAddress(o: IPAddress): FieldError[] {
  const p = o.spec.parentRef;
  if (p === undefined || p === null) return [required("spec.parentRef")];
  const errors: FieldError[] = [];
  const at = "spec.parentRef";
  if (p.group) for (const m of isDNS1123Subdomain(p.group)) errors.push(invalidValue(`${at}.group`, p.group, m));
  for (const f of ["resource", "name"] as const) {
    if (!p[f]) errors.push(required(`${at}.${f}`));
    else for (const m of isPathSegment(p[f])) errors.push(invalidValue(`${at}.${f}`, p[f], m));
  }
  if (p.namespace) for (const m of isPathSegment(p.namespace)) errors.push(invalidValue(`${at}.namespace`, p.namespace, m));
  return errors;
}

export function validateIPAddressUpdate(o: IPAddress, old: IPAddress): FieldError[] {
  const { group = "", resource = "", namespace = "", name = "" } = o.spec.parentRef ?? {};
  const was = old.spec.parentRef ?? {};
  if (group === (was.group ?? "") && resource === was.resource && namespace === (was.namespace ?? "") && name === was.name) return [];
  const shown = o.spec.parentRef === undefined ? null : { Group: group, Resource: resource, Namespace: namespace, Name: name };
  return [invalidValue("spec.parentRef", shown, IMMUTABLE)];
}

export const ipAddressName = (name: string): string[] => validIP("", name).map((e) => e.detail);

export function validateServiceCIDR(o: ServiceCIDR): FieldError[] {
  const cidrs = o.spec.cidrs ?? [];
  if (cidrs.length === 0) return [required("spec.cidrs", "at least one CIDR required")];
  if (cidrs.length > 2) return [invalidValue("spec.cidrs", cidrs, "may only hold up to 2 values")];
  const errors = cidrs.flatMap((c, i) => validCIDR(`spec.cidrs[${i}]`, c));
  if (cidrs.length === 2 && parseCIDR(cidrs[0]!)?.family === parseCIDR(cidrs[1]!)?.family)
    errors.push(invalidValue("spec.cidrs", cidrs, "may specify no more than one IP for each IP family, i.e 192.168.0.0/24 and 2001:db8::/64"));
  return errors;
}

export function validateServiceCIDRUpdate(o: ServiceCIDR, old: ServiceCIDR): FieldError[] {
  const [now, was] = [o.spec.cidrs ?? [], old.spec.cidrs ?? []];
  const changed = (i: number): FieldError[] => (now[i] === was[i] ? [] : [invalidValue(`spec.cidrs[${i}]`, now[i], IMMUTABLE)]);
  if (now.length === was.length) return was.flatMap((_, i) => changed(i));
  // a second family may come
  if (was.length === 1 && now.length === 2) return [...changed(0), ...validateServiceCIDR(o)];
  return [invalidValue("spec.cidrs", now, IMMUTABLE)];
}
