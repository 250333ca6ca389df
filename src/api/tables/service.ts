// Services, and what stands behind them: Endpoints and EndpointSlices.
import type { Endpoints, EndpointSlice, Service } from "../kinds";
import { since } from "./duration";
import { columns, labelsText, type Printer } from "./printer";

export const servicePrinter: Printer<Service> = {
  columns: columns("Name", "Type", "Cluster-IP", "External-IP", "Port(s)", "Age", "Selector*"),
  cells: (o, now) => [
    o.metadata.name,
    o.spec.type,
    o.spec.clusterIPs?.[0] ?? "<none>",
    externalIP(o),
    portsText(o) || "<none>",
    since(o.metadata.creationTimestamp, now),
    labelsText(o.spec.selector),
  ],
};

function portsText(o: Service): string {
  return (o.spec.ports ?? []).map((p) => (p.nodePort ? `${p.port}:${p.nodePort}/${p.protocol}` : `${p.port}/${p.protocol}`)).join(",");
}

function externalIP(o: Service): string {
  const external = o.spec.externalIPs ?? [];
  switch (o.spec.type) {
    case "ClusterIP":
    case "NodePort":
      return external.length > 0 ? external.join(",") : "<none>";
    case "LoadBalancer": {
      const balancers = ingressText(o.status?.loadBalancer?.ingress);
      const all = [...(balancers === "" ? [] : balancers.split(",")), ...external];
      return all.length > 0 ? all.join(",") : "<pending>";
    }
    case "ExternalName":
      return o.spec.externalName ?? "";
    default:
      return "<unknown>";
  }
}

/** Addresses and host names of a load balancer's status, sorted. */
export function ingressText(ingress: readonly { readonly ip?: string; readonly hostname?: string }[] | undefined): string {
  return [...new Set((ingress ?? []).map((i) => i.ip || i.hostname || "").filter((x) => x !== ""))].sort().join(",");
}

const MOST = 3;

export const endpointsPrinter: Printer<Endpoints> = {
  columns: columns("Name", "Endpoints", "Age"),
  cells: (o, now) => [o.metadata.name, endpointsText(o), since(o.metadata.creationTimestamp, now)],
};

function endpointsText(o: Endpoints): string {
  const subsets = o.subsets ?? [];
  if (subsets.length === 0) return "<none>";
  const list: string[] = [];
  let count = 0;
  for (const s of subsets) {
    const ports = s.ports?.length ? s.ports.map((p) => p.port) : [undefined];
    for (const port of ports) {
      for (const a of s.addresses ?? []) {
        count++;
        if (list.length < MOST) list.push(port === undefined ? a.ip : a.ip.includes(":") ? `[${a.ip}]:${port}` : `${a.ip}:${port}`);
      }
    }
  }
  return count > MOST ? `${list.join(",")} + ${count - MOST} more...` : list.join(",");
}

export const endpointSlicePrinter: Printer<EndpointSlice> = {
  columns: columns("Name", "AddressType", "Ports", "Endpoints", "Age"),
  cells: (o, now) => [
    o.metadata.name,
    o.addressType,
    withMore((o.ports ?? []).map((p) => (p.port !== undefined ? String(p.port) : (p.name ?? "*")))),
    withMore((o.endpoints ?? []).flatMap((e) => e.addresses ?? [])),
    since(o.metadata.creationTimestamp, now),
  ],
};

function withMore(list: readonly string[]): string {
  if (list.length > MOST) return `${list.slice(0, MOST).join(",")} + ${list.length - MOST} more...`;
  return list.join(",") || "<unset>";
}
