// Ingresses, IngressClasses, NetworkPolicies, ServiceCIDRs, IPAddresses.
import type { Ingress, IngressClass, IPAddress, NetworkPolicy, ServiceCIDR } from "../kinds";
import { since } from "./duration";
import { columns, selectorText, type Printer } from "./printer";
import { ingressText } from "./service";

export const ingressPrinter: Printer<Ingress> = {
  columns: columns("Name", "Class", "Hosts", "Address", "Ports", "Age"),
  cells: (o, now) => [
    o.metadata.name,
    o.spec.ingressClassName ?? "<none>",
    hosts(o),
    ingressText(o.status?.loadBalancer?.ingress),
    o.spec.tls?.length ? "80, 443" : "80",
    since(o.metadata.creationTimestamp, now),
  ],
};

const MOST = 3;

function hosts(o: Ingress): string {
  const rules = o.spec.rules ?? [];
  const list: string[] = [];
  let more = false;
  for (const r of rules) {
    if (list.length === MOST) more = true;
    if (!more && r.host) list.push(r.host);
  }
  if (list.length === 0) return "*";
  return more ? `${list.join(",")} + ${rules.length - MOST} more...` : list.join(",");
}

export const ingressClassPrinter: Printer<IngressClass> = {
  columns: columns("Name", "Controller", "Parameters", "Age"),
  cells: (o, now) => {
    const p = o.spec.parameters;
    const isDefault = o.metadata.annotations?.["ingressclass.kubernetes.io/is-default-class"] === "true";
    return [
      o.metadata.name + (isDefault ? " (default)" : ""),
      o.spec.controller ?? "",
      p === undefined ? "<none>" : `${p.kind}${p.apiGroup === undefined ? "" : `.${p.apiGroup}`}/${p.name}`,
      since(o.metadata.creationTimestamp, now),
    ];
  },
};

export const networkPolicyPrinter: Printer<NetworkPolicy> = {
  columns: columns("Name", "Pod-Selector", "Age"),
  cells: (o, now) => [o.metadata.name, selectorText(o.spec.podSelector), since(o.metadata.creationTimestamp, now)],
};

export const serviceCIDRPrinter: Printer<ServiceCIDR> = {
  columns: columns("Name", "CIDRs", "Age"),
  cells: (o, now) => [o.metadata.name, (o.spec.cidrs ?? []).join(","), since(o.metadata.creationTimestamp, now)],
};

export const ipAddressPrinter: Printer<IPAddress> = {
  columns: columns("Name", "ParentRef"),
  cells: (o) => {
    const p = o.spec.parentRef;
    const resource = `${p?.resource ?? ""}${p?.group ? `.${p.group}` : ""}`.toLowerCase();
    return [o.metadata.name, p === undefined ? "<none>" : `${resource}${p.namespace ? `/${p.namespace}` : ""}/${p.name ?? ""}`];
  },
};
