// What a Service gets from the cluster when it is written: IP families, ClusterIPs, node ports. Follows upstream's
// pkg/registry/core/service/storage: runs before validation, and is undone when the write fails.
import { internalError, invalid, invalidValue, plainError, type FieldError } from "../errors";
import type { Service } from "../kinds";
import type { Draft, Finish, NodePorts, Surroundings } from "../kinds/kind";
import { operation } from "../ports";
import { ApiError } from "../types";
import { families, familyOf, nextAddress, releaseAddresses, takeAddress, type Family } from "./addresses";
import { isHeadless, needsHealthCheck, nodePorts, sameList } from "./fields";
import { validateClusterIPs } from "./validate";

const SERVICE = { plural: "services", group: "", kind: "Service" };
const fail = (o: Draft<Service>, errors: readonly FieldError[]): never => {
  throw invalid(SERVICE, o.metadata.name, errors);
};

export function allocateCreate(o: Draft<Service>, s: Surroundings): Finish {
  initFamilies(o, undefined, s);
  return transaction(o, s, (taken, ports) => {
    allocateAddresses(o, s, taken);
    if (o.spec.type === "NodePort" || o.spec.type === "LoadBalancer") initNodePorts(o, ports);
    if (needsHealthCheck(o.spec)) allocateHealthCheckPort(o, ports);
    return [];
  });
}

export function allocateUpdate(o: Draft<Service>, old: Service, s: Surroundings): Finish {
  initFamilies(o, old, s);
  return transaction(o, s, (taken, ports) => {
    const freed = updateAddresses(o, old, s, taken);
    const takesPorts = (type: string | undefined): boolean => type === "NodePort" || type === "LoadBalancer";
    if (takesPorts(old.spec.type) && (o.spec.type === "ExternalName" || o.spec.type === "ClusterIP")) for (const p of nodePorts(old.spec)) ports.release(p);
    if (takesPorts(o.spec.type)) updateNodePorts(o, old, ports);
    if (!needsHealthCheck(old.spec) && needsHealthCheck(o.spec)) allocateHealthCheckPort(o, ports);
    else if (needsHealthCheck(old.spec) && !needsHealthCheck(o.spec)) ports.release(old.spec.healthCheckNodePort ?? 0);
    return freed;
  });
}

/** Gives back all that a removed Service held. */
export function releaseAll(o: Service, s: Surroundings): void {
  if (o.spec.type !== "ExternalName" && !isHeadless(o.spec)) releaseAddresses(o.spec.clusterIPs ?? [], s);
  for (const p of nodePorts(o.spec)) s.ports.release(p);
  if (needsHealthCheck(o.spec) && o.spec.healthCheckNodePort) s.ports.release(o.spec.healthCheckNodePort);
}

function transaction(_o: Draft<Service>, s: Surroundings, run: (taken: string[], ports: NodePorts) => readonly string[]): Finish {
  const taken: string[] = [];
  const ports = operation(s.ports, s.dryRun);
  try {
    const freed = run(taken, ports);
    return (success) => {
      ports.finish(success);
      releaseAddresses(success ? freed : taken, s);
    };
  } catch (e) {
    ports.finish(false);
    releaseAddresses(taken, s);
    throw e;
  }
}

function isUnchangedPreferDualStack(o: Draft<Service>, old: Service | undefined): boolean {
  if (old === undefined || o.spec.ipFamilyPolicy !== "PreferDualStack" || old.spec.type !== o.spec.type || o.spec.type === "ExternalName") return false;
  if (old.spec.ipFamilyPolicy !== undefined && old.spec.ipFamilyPolicy !== "PreferDualStack") return false;
  return sameList(old.spec.clusterIPs, o.spec.clusterIPs) && sameList(old.spec.ipFamilies, o.spec.ipFamilies);
}

function initFamilies(o: Draft<Service>, old: Service | undefined, s: Surroundings): void {
  const spec = o.spec;
  if (spec.type === "ExternalName" || isUnchangedPreferDualStack(o, old)) return;
  const selectorless = Object.keys(spec.selector ?? {}).length === 0;
  if (spec.ipFamilyPolicy === undefined) {
    if (old?.spec.ipFamilyPolicy !== undefined) spec.ipFamilyPolicy = old.spec.ipFamilyPolicy;
    else spec.ipFamilyPolicy = spec.clusterIP === "None" && selectorless ? "RequireDualStack" : "SingleStack";
  }
  const wrong = validateClusterIPs(spec, old?.spec);
  if (wrong.length > 0) fail(o, wrong);
  const errors: FieldError[] = [];
  const policy = "spec.ipFamilyPolicy";
  if (old !== undefined) {
    if (spec.ipFamilyPolicy === "SingleStack") {
      if (sameList(old.spec.clusterIPs, spec.clusterIPs) && (spec.clusterIPs?.length ?? 0) > 1) spec.clusterIPs = spec.clusterIPs!.slice(0, 1);
      if (sameList(old.spec.ipFamilies, spec.ipFamilies) && (spec.ipFamilies?.length ?? 0) > 1) spec.ipFamilies = spec.ipFamilies!.slice(0, 1);
    } else {
      const reduced = (now: readonly string[] | undefined, was: readonly string[] | undefined): boolean =>
        (now?.length ?? 0) > 0 && now!.length < (was?.length ?? 0);
      if (reduced(spec.clusterIPs, old.spec.clusterIPs))
        errors.push(invalidValue(policy, spec.ipFamilyPolicy, "must be 'SingleStack' to release the secondary cluster IP"));
      if (reduced(spec.ipFamilies, old.spec.ipFamilies))
        errors.push(invalidValue(policy, spec.ipFamilyPolicy, "must be 'SingleStack' to release the secondary IP family"));
    }
  }
  if (spec.ipFamilyPolicy === "SingleStack") {
    if (spec.clusterIPs?.length === 2)
      errors.push(invalidValue(policy, spec.ipFamilyPolicy, "must be 'RequireDualStack' or 'PreferDualStack' when multiple cluster IPs are specified"));
    if (spec.ipFamilies?.length === 2)
      errors.push(invalidValue(policy, spec.ipFamilyPolicy, "must be 'RequireDualStack' or 'PreferDualStack' when multiple IP families are specified"));
  }
  const configured = families(s);
  for (const [i, ip] of (spec.clusterIPs ?? []).entries()) {
    if (ip === "None") break;
    if (i < (spec.ipFamilies?.length ?? 0)) continue;
    const family = familyOf(ip);
    if (configured.includes(family)) spec.ipFamilies = [...(spec.ipFamilies ?? []), family];
    else errors.push(invalidValue(`spec.clusterIPs[${i}]`, spec.clusterIPs, `${family} is not configured on this cluster`));
  }
  if (errors.length > 0) fail(o, errors);
  const other = (f: string): Family => (f === "IPv4" ? "IPv6" : "IPv4");
  if (spec.clusterIP === "None" && selectorless) {
    if (!spec.ipFamilies?.length) spec.ipFamilies = [configured[0]!];
    if (spec.ipFamilies.length < 2 && spec.ipFamilyPolicy !== "SingleStack") spec.ipFamilies = [spec.ipFamilies[0]!, other(spec.ipFamilies[0]!)];
    return;
  }
  if (spec.ipFamilyPolicy === "RequireDualStack" && configured.length < 2)
    errors.push(invalidValue(policy, spec.ipFamilyPolicy, "this cluster is not configured for dual-stack services"));
  spec.ipFamilies?.forEach(
    (f, i) => !configured.includes(f as Family) && errors.push(invalidValue(`spec.ipFamilies[${i}]`, f, "not configured on this cluster")),
  );
  if (errors.length > 0) fail(o, errors);
  if (!spec.ipFamilies?.length) spec.ipFamilies = [configured[0]!];
  if (spec.ipFamilyPolicy !== "SingleStack" && spec.ipFamilies.length === 1 && configured.length === 2)
    spec.ipFamilies = [spec.ipFamilies[0]!, other(spec.ipFamilies[0]!)];
}

/** Gets an address for every family that has none, and holds those that were named. */
function allocateAddresses(o: Draft<Service>, s: Surroundings, taken: string[]): void {
  const spec = o.spec;
  if (spec.type === "ExternalName" || spec.clusterIPs?.[0] === "None") return;
  const wanted = (spec.ipFamilies ?? []).map((f, i) => [f as Family, spec.clusterIPs?.[i] ?? ""] as const);
  const got = wanted.map(([family, ip]) => allocateOne(o, family, ip, s, taken));
  spec.clusterIPs = got;
  if (got[0] !== undefined) spec.clusterIP = got[0];
}

function allocateOne(o: Draft<Service>, family: Family, ip: string, s: Surroundings, taken: string[]): string {
  if (ip === "") {
    const free = whole(o, ip, () => nextAddress(family, o, s));
    if (free === undefined) throw internalError(`failed to allocate a serviceIP for Service ${JSON.stringify(o.metadata.name)}: range is full`);
    taken.push(free);
    return free;
  }
  const error = whole(o, ip, () => takeAddress(ip, o, s));
  if (error !== undefined) fail(o, [invalidValue("spec.clusterIPs", o.spec.clusterIPs, `failed to allocate IP ${ip}: ${error}`)]);
  taken.push(ip);
  return ip;
}

/** An address is an object too: what is wrong with that one (of a Service without a name) is said of the Service. */
function whole<T>(o: Draft<Service>, ip: string, allocate: () => T): T {
  try {
    return allocate();
  } catch (e) {
    if (!(e instanceof ApiError) || e.reason !== "Invalid") throw e;
    return fail(o, [invalidValue("spec.clusterIPs", [ip], `failed to allocate IP${ip === "" ? "" : ` ${ip}`}: ${e.message}`)]);
  }
}

/** Returns the addresses to give back when the write succeeds. */
function updateAddresses(o: Draft<Service>, old: Service, s: Surroundings, taken: string[]): readonly string[] {
  if (isUnchangedPreferDualStack(o, old)) return [];
  const [spec, was] = [o.spec, old.spec];
  if (was.type === "ExternalName" && spec.type !== "ExternalName") {
    allocateAddresses(o, s, taken);
    return [];
  }
  if (was.clusterIPs?.[0] === "None") return [];
  if (was.type !== "ExternalName" && spec.type === "ExternalName") return was.clusterIPs ?? [];
  const [before, now] = [was.ipFamilies?.length ?? 0, spec.ipFamilies?.length ?? 0];
  if (before === 1 && now === 2) {
    const second = allocateOne(o, spec.ipFamilies![1] as Family, spec.clusterIPs?.[1] ?? "", s, taken);
    spec.clusterIPs = [spec.clusterIPs?.[0] ?? "", second];
  }
  return before === 2 && now === 1 ? was.clusterIPs!.slice(1, 2) : [];
}

const allocatesPorts = (o: Draft<Service>): boolean =>
  o.spec.type === "NodePort" || (o.spec.type === "LoadBalancer" && o.spec.allocateLoadBalancerNodePorts !== false);

function takePort(o: Draft<Service>, i: number, port: number, ports: NodePorts): void {
  const error = ports.allocate(port);
  if (error !== undefined) fail(o, [invalidValue(`spec.ports[${i}].nodePort`, port, error)]);
}

function drawPort(ports: NodePorts): number {
  const port = ports.next();
  if (port === undefined) throw internalError("failed to allocate a nodePort: range is full");
  return port;
}

/** Ports of the same number (TCP and UDP) share a node port. */
function initNodePorts(o: Draft<Service>, ports: NodePorts): void {
  const byPort = new Map<number, number>();
  const list = o.spec.ports ?? [];
  list.forEach((p, i) => {
    if (!p.nodePort && !allocatesPorts(o)) return;
    const shared = byPort.get(p.port);
    if (shared === undefined) {
      const asked = list.find((q) => q.port === p.port && q.nodePort)?.nodePort;
      if (asked !== undefined) takePort(o, i, asked, ports);
      p.nodePort = asked ?? drawPort(ports);
      byPort.set(p.port, p.nodePort);
    } else if (!p.nodePort) p.nodePort = shared;
    else if (p.nodePort !== shared) takePort(o, i, p.nodePort, ports);
  });
}

function updateNodePorts(o: Draft<Service>, old: Service, ports: NodePorts): void {
  const before = nodePorts(old.spec);
  const taken = new Set<number>();
  const seen = new Set<string>();
  (o.spec.ports ?? []).forEach((p, i) => {
    if (!p.nodePort && !allocatesPorts(o)) return;
    if (p.nodePort) {
      if (!before.includes(p.nodePort) && !taken.has(p.nodePort)) {
        takePort(o, i, p.nodePort, ports);
        taken.add(p.nodePort);
      }
    } else p.nodePort = drawPort(ports);
    const key = `${p.protocol}/${p.nodePort}`;
    if (seen.has(key)) throw plainError(`duplicate nodePort: {${p.protocol} ${p.nodePort}}`);
    seen.add(key);
  });
  const now = new Set(nodePorts(o.spec));
  for (const p of before) if (!now.has(p)) ports.release(p);
}

function allocateHealthCheckPort(o: Draft<Service>, ports: NodePorts): void {
  const asked = o.spec.healthCheckNodePort;
  if (!asked) {
    o.spec.healthCheckNodePort = drawPort(ports);
    return;
  }
  const error = ports.allocate(asked);
  if (error !== undefined) throw internalError(`failed to allocate requested HealthCheck NodePort ${asked}: ${error}`);
}
