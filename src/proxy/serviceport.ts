// One port of a Service in one address family, as every mode reads it (upstream: pkg/proxy/serviceport.go). A pure
// function of the Service object, cached by its identity, so that all nodes share the values.
import { canonicalCidr, canonicalIp, familyOf } from "./ip";
import type { Family } from "./ip";
import { namespacedName } from "./objects";
import type { Protocol, ServiceObject } from "./objects";

export type ServicePort = {
  /** Unique: "default/web:http/TCP". */
  readonly key: string;
  /** The Service: "default/web". */
  readonly service: string;
  /** As comments name it: "default/web:http", or "default/web" where the port has no name. */
  readonly name: string;
  readonly portName: string;
  readonly protocol: Protocol;
  /** "tcp", "udp", "sctp". */
  readonly proto: string;
  readonly clusterIP: string;
  readonly port: number;
  /** 0: none. */
  readonly nodePort: number;
  readonly loadBalancerVIPs: readonly string[];
  readonly externalIPs: readonly string[];
  readonly sourceRanges: readonly string[];
  /** 0: none. */
  readonly healthCheckNodePort: number;
  /** Seconds of ClientIP affinity; 0: none. */
  readonly affinitySeconds: number;
  readonly externalLocal: boolean;
  readonly internalLocal: boolean;
  /** Reachable by something else than its cluster IP. */
  readonly external: boolean;
  /** Whether traffic ever goes to endpoints by the "Cluster" policy: also for short-circuiting external traffic of Pods. */
  readonly usesCluster: boolean;
  readonly usesLocal: boolean;
};

const cache = new WeakMap<ServiceObject, { 4?: readonly ServicePort[]; 6?: readonly ServicePort[] }>();
const none: readonly ServicePort[] = [];

/** The Service's ports in one family; none if kube-proxy does not proxy it (headless, ExternalName, other family). */
export function servicePorts(service: ServiceObject, family: Family): readonly ServicePort[] {
  let entry = cache.get(service);
  if (entry === undefined) cache.set(service, (entry = {}));
  return (entry[family] ??= build(service, family));
}

/** Whether two lists of ports are the same, so that nothing needs a sync. */
export function samePorts(a: readonly ServicePort[], b: readonly ServicePort[]): boolean {
  return a === b || (a.length === b.length && a.every((p, i) => samePort(p, b[i]!)));
}

function samePort(a: ServicePort, b: ServicePort): boolean {
  return (Object.keys(a) as (keyof ServicePort)[]).every((name) => String(a[name]) === String(b[name]));
}

function build(service: ServiceObject, family: Family): readonly ServicePort[] {
  const { spec } = service;
  if (spec.clusterIP === undefined || spec.clusterIP === "" || spec.clusterIP === "None" || spec.type === "ExternalName") return none;
  const clusterIP = clusterIpOf(spec, family);
  if (clusterIP === undefined) return none;
  const loadBalancer = spec.type === "LoadBalancer";
  const externalLocal = (spec.type === "NodePort" || loadBalancer || (spec.externalIPs?.length ?? 0) > 0) && spec.externalTrafficPolicy === "Local";
  const internalLocal = spec.internalTrafficPolicy === "Local";
  const externalIPs = ofFamily(spec.externalIPs ?? [], family);
  const ranges = (spec.loadBalancerSourceRanges ?? []).flatMap((r) => canonicalCidr(r.trim()) ?? []).filter((r) => familyOf(r) === family);
  const sourceRanges = ranges.some((r) => r.endsWith("/0")) ? [] : ranges;
  const vips = (service.status?.loadBalancer?.ingress ?? [])
    .filter((i) => i.ip !== undefined && i.ip !== "" && (i.ipMode ?? "VIP") === "VIP")
    .map((i) => i.ip!);
  const loadBalancerVIPs = ofFamily(vips, family);
  const healthCheckNodePort = loadBalancer && spec.externalTrafficPolicy === "Local" ? (spec.healthCheckNodePort ?? 0) : 0;
  const affinitySeconds = spec.sessionAffinity === "ClientIP" ? (spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? 10800) : 0;
  const owner = namespacedName(service);
  return (spec.ports ?? []).map((p) => {
    const portName = p.name ?? "";
    const protocol = p.protocol ?? "TCP";
    const nodePort = p.nodePort ?? 0;
    const name = portName === "" ? owner : `${owner}:${portName}`;
    const external = nodePort !== 0 || loadBalancerVIPs.length > 0 || externalIPs.length > 0;
    return Object.freeze({
      key: `${owner}:${portName}/${protocol}`,
      service: owner,
      name,
      portName,
      protocol,
      proto: protocol.toLowerCase(),
      clusterIP,
      port: p.port,
      nodePort,
      loadBalancerVIPs,
      externalIPs,
      sourceRanges,
      healthCheckNodePort,
      affinitySeconds,
      externalLocal,
      internalLocal,
      external,
      usesCluster: !internalLocal || external,
      usesLocal: internalLocal || (externalLocal && external),
    });
  });
}

function clusterIpOf(spec: ServiceObject["spec"], family: Family): string | undefined {
  if (spec.ipFamilies === undefined || spec.ipFamilies.length === 0) return familyOf(spec.clusterIP!) === family ? canonicalIp(spec.clusterIP!) : undefined;
  const at = spec.ipFamilies.indexOf(family === 4 ? "IPv4" : "IPv6");
  const ip = at < 0 ? undefined : (spec.clusterIPs?.[at] ?? (at === 0 ? spec.clusterIP : undefined));
  return ip === undefined || ip === "" ? undefined : canonicalIp(ip);
}

function ofFamily(ips: readonly string[], family: Family): readonly string[] {
  return ips.flatMap((ip) => canonicalIp(ip) ?? []).filter((ip) => familyOf(ip) === family);
}
