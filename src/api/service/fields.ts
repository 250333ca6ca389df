// Questions about a Service that several of its rules ask.
import type { ServiceSpec } from "../kinds";
import type { Draft } from "../kinds/kind";

export type Spec = ServiceSpec | Draft<ServiceSpec>;

export const isHeadless = (s: Spec): boolean => s.clusterIPs?.length === 1 && s.clusterIPs[0] === "None";
export const needsClusterIP = (s: Spec): boolean => s.type !== "ExternalName";
export const needsHealthCheck = (s: Spec): boolean => s.type === "LoadBalancer" && s.externalTrafficPolicy === "Local";
export const externallyAccessible = (s: Spec): boolean =>
  s.type === "LoadBalancer" || s.type === "NodePort" || (s.type === "ClusterIP" && (s.externalIPs?.length ?? 0) > 0);

export function sameList(a: readonly string[] | undefined, b: readonly string[] | undefined): boolean {
  const [x, y] = [a ?? [], b ?? []];
  return x.length === y.length && x.every((v, i) => v === y[i]);
}

export const nodePorts = (s: Spec): number[] => (s.ports ?? []).map((p) => p.nodePort ?? 0).filter((p) => p !== 0);
