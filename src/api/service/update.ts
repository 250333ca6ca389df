// What an update of a Service keeps, clears and carries over before it is judged: upstream's dropTypeDependentFields,
// patchAllocatedValues and normalizeClusterIPs.
import type { Service } from "../kinds";
import type { Draft } from "../kinds/kind";
import { externallyAccessible, needsClusterIP, needsHealthCheck, nodePorts, sameList } from "./fields";

/** Wipes what the new type does not use, if it was allocated or defaulted and the user did not change it as well. */
export function dropTypeDependentFields(o: Draft<Service>, old: Service): void {
  const [s, was] = [o.spec, old.spec];
  const takesNodePorts = (type: string | undefined): boolean => type === "NodePort" || type === "LoadBalancer";
  if (needsClusterIP(was) && !needsClusterIP(s)) {
    if (was.clusterIP === s.clusterIP && sameList(was.clusterIPs, s.clusterIPs)) {
      delete s.clusterIP;
      delete s.clusterIPs;
    }
    if (sameList(was.ipFamilies, s.ipFamilies)) delete s.ipFamilies;
    if (was.ipFamilyPolicy === s.ipFamilyPolicy) delete s.ipFamilyPolicy;
  }
  if (takesNodePorts(was.type) && !takesNodePorts(s.type)) {
    const before = nodePorts(was);
    if (nodePorts(s).every((p) => before.includes(p))) for (const p of s.ports ?? []) delete p.nodePort;
  }
  if (needsHealthCheck(was) && !needsHealthCheck(s) && was.healthCheckNodePort === s.healthCheckNodePort) delete s.healthCheckNodePort;
  if (was.type === "LoadBalancer" && s.type !== "LoadBalancer") {
    if (was.allocateLoadBalancerNodePorts !== undefined && was.allocateLoadBalancerNodePorts === s.allocateLoadBalancerNodePorts)
      delete s.allocateLoadBalancerNodePorts;
    if (was.loadBalancerClass === s.loadBalancerClass) delete s.loadBalancerClass;
  }
  if (externallyAccessible(was) && !externallyAccessible(s) && was.externalTrafficPolicy === s.externalTrafficPolicy) delete s.externalTrafficPolicy;
  if (s.type !== "LoadBalancer") o.status = { ...(o.status as object), loadBalancer: {} };
}

/** Values that the server gave and the client left out stay: who sends the same file again gets the same Service. */
export function patchAllocatedValues(o: Draft<Service>, old: Service): void {
  const [s, was] = [o.spec, old.spec];
  const allocatesPorts = (x: { type?: string; allocateLoadBalancerNodePorts?: boolean }): boolean =>
    x.type === "NodePort" || (x.type === "LoadBalancer" && x.allocateLoadBalancerNodePorts !== false);
  if (needsClusterIP(was) && needsClusterIP(s)) {
    if (!s.clusterIP && was.clusterIP) s.clusterIP = was.clusterIP;
    if (!s.clusterIPs?.length && was.clusterIPs?.length) s.clusterIPs = [...was.clusterIPs];
  }
  if (allocatesPorts(was) && allocatesPorts(s)) {
    const now = new Set(nodePorts(s));
    const used = new Set(nodePorts(was).filter((p) => now.has(p)));
    const byName = new Map((was.ports ?? []).map((p) => [p.name ?? "", p.nodePort ?? 0]));
    for (const p of s.ports ?? []) {
      if (p.nodePort) continue;
      const before = byName.get(p.name ?? "") ?? 0;
      if (before !== 0 && !used.has(before)) p.nodePort = before;
    }
  }
  if (needsHealthCheck(was) && needsHealthCheck(s) && !s.healthCheckNodePort && was.healthCheckNodePort) s.healthCheckNodePort = was.healthCheckNodePort;
}

/** Keeps the singular clusterIP and the plural in step, by what the client seems to have meant. */
export function normalizeClusterIPs(o: Draft<Service>, old: Service | undefined): void {
  const s = o.spec;
  if (old === undefined) {
    if (s.clusterIP && !s.clusterIPs?.length) s.clusterIPs = [s.clusterIP];
    return;
  }
  const was = old.spec;
  const [one, before] = [s.clusterIP ?? "", was.clusterIP ?? ""];
  if (was.clusterIPs?.length && !s.clusterIPs?.length && before === one) s.clusterIPs = [...was.clusterIPs];
  if (before === one) return;
  if (!sameList(was.clusterIPs, s.clusterIPs)) return;
  if (before !== "" && one === "") delete s.clusterIPs;
  else s.clusterIPs = [one];
}
