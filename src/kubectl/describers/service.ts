// describe service
import type { Description, Loose } from "./description";
import { hostPort } from "./description";
import { formatLabels } from "../resources/selector";
import type { KubeObject } from "../../api/types";

export function describeService(d: Description, object: KubeObject): void {
  const { spec, status } = object as unknown as Loose;
  const slices = d.list("endpointslices.discovery.k8s.io", object.metadata.namespace ?? "", {
    labelSelector: `kubernetes.io/service-name=${object.metadata.name}`,
  }) as unknown as readonly Slice[];
  d.head(object);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "Selector", formatLabels(spec.selector));
  d.row(0, "Type", spec.type);
  if (spec.ipFamilyPolicy !== undefined) d.row(0, "IP Family Policy", spec.ipFamilyPolicy);
  d.row(0, "IP Families", (spec.ipFamilies?.length ?? 0) > 0 ? spec.ipFamilies.join(",") : "<none>");
  d.row(0, "IP", spec.clusterIP ?? "");
  d.row(0, "IPs", (spec.clusterIPs?.length ?? 0) > 0 ? spec.clusterIPs.join(",") : "<none>");
  if ((spec.externalIPs?.length ?? 0) > 0) d.row(0, "External IPs", spec.externalIPs.join(","));
  if (spec.loadBalancerIP !== undefined && spec.loadBalancerIP !== "") d.row(0, "Desired LoadBalancer IP", spec.loadBalancerIP);
  if (spec.externalName !== undefined && spec.externalName !== "") d.row(0, "External Name", spec.externalName);
  const ingress = (status?.loadBalancer?.ingress ?? []) as readonly Ingress[];
  if (ingress.length > 0) d.row(0, "LoadBalancer Ingress", ingressText(ingress));
  for (const p of (spec.ports ?? []) as readonly Loose[]) {
    const name = p.name === undefined || p.name === "" ? "<unset>" : p.name;
    const protocol = p.protocol ?? "";
    d.write(0, `Port:\t${name}\t${p.port}/${protocol}\n`);
    d.row(0, "TargetPort", `${p.targetPort ?? 0}/${protocol}`);
    if (p.appProtocol !== undefined) d.row(0, "AppProtocol", p.appProtocol);
    if ((p.nodePort ?? 0) !== 0) d.write(0, `NodePort:\t${name}\t${p.nodePort}/${protocol}\n`);
    d.row(0, "Endpoints", sliceEndpoints(slices, p.name ?? ""));
  }
  d.row(0, "Session Affinity", spec.sessionAffinity ?? "");
  if ((spec.externalTrafficPolicy ?? "") !== "") d.row(0, "External Traffic Policy", spec.externalTrafficPolicy);
  if (spec.internalTrafficPolicy !== undefined) d.row(0, "Internal Traffic Policy", spec.internalTrafficPolicy);
  if ((spec.healthCheckNodePort ?? 0) !== 0) d.row(0, "HealthCheck NodePort", spec.healthCheckNodePort);
  if ((spec.loadBalancerSourceRanges?.length ?? 0) > 0) d.row(0, "LoadBalancer Source Ranges", spec.loadBalancerSourceRanges.join(","));
  if (spec.trafficDistribution !== undefined) d.row(0, "Traffic Distribution", spec.trafficDistribution);
  d.events(object);
}

type Ingress = { readonly ip?: string; readonly hostname?: string; readonly ipMode?: string };

/** Addresses of a load balancer: "172.18.255.200 (VIP)". */
export function ingressText(ingress: readonly Ingress[]): string {
  return ingress.map((i) => ((i.ip ?? "") !== "" ? i.ip! + (i.ipMode === undefined ? "" : ` (${i.ipMode})`) : (i.hostname ?? ""))).join(", ");
}

export type Slice = {
  readonly ports?: readonly { readonly name?: string; readonly port?: number; readonly protocol?: string }[];
  readonly endpoints?: readonly { readonly addresses: readonly string[]; readonly conditions?: { readonly ready?: boolean } }[];
};

/** The first three ready endpoints of a port in slices, and how many more there are. */
export function sliceEndpoints(slices: readonly Slice[], port: string | undefined): string {
  if (slices.length === 0) return "<none>";
  const list: string[] = [];
  let more = false;
  let count = 0;
  const take = (slice: Slice, show: (address: string) => string): void => {
    for (const e of slice.endpoints ?? []) {
      if (list.length === 3) more = true;
      if (e.conditions?.ready === false) continue;
      if (!more) list.push(show(e.addresses[0]!));
      count++;
    }
  };
  for (const slice of slices) {
    if ((slice.ports?.length ?? 0) === 0) take(slice, (a) => a);
    for (const p of slice.ports ?? []) if (port === undefined || (p.name ?? "") === port) take(slice, (a) => hostPort(a, p.port ?? 0));
  }
  const text = list.join(",");
  return more ? `${text} + ${count - 3} more...` : text;
}
