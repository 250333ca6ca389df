// describe ingress, ingressclass, networkpolicy, servicecidr, ipaddress
import type { KubeObject } from "../../api/types";
import { parseTime } from "../golang";
import { selectorText } from "../podspec";
import type { Description, Loose } from "./description";
import { dateOf } from "./description";
import { sliceEndpoints } from "./service";
import type { Slice } from "./service";

export function describeIngress(d: Description, object: KubeObject): void {
  const { spec, status } = object as unknown as Loose;
  const namespace = object.metadata.namespace ?? "";
  d.row(0, "Name", object.metadata.name);
  d.labels("Labels", object.metadata.labels);
  d.row(0, "Namespace", namespace);
  d.row(
    0,
    "Address",
    ((status?.loadBalancer?.ingress ?? []) as readonly Loose[]).map((i) => ((i.ip ?? "") !== "" ? i.ip : (i.hostname ?? "")) as string).join(","),
  );
  d.row(0, "Ingress Class", spec.ingressClassName ?? "<none>");
  const fallback = spec.defaultBackend === undefined ? "<default>" : backend(d, namespace, spec.defaultBackend);
  d.row(0, "Default backend", fallback);
  if ((spec.tls?.length ?? 0) > 0) {
    d.write(0, "TLS:\n");
    for (const t of spec.tls as readonly Loose[])
      d.write(1, (t.secretName ?? "") === "" ? `SNI routes ${(t.hosts ?? []).join(",")}\n` : `${t.secretName} terminates ${(t.hosts ?? []).join(",")}\n`);
  }
  d.write(0, "Rules:\n  Host\tPath\tBackends\n");
  d.write(1, "----\t----\t--------\n");
  const rules = ((spec.rules ?? []) as readonly Loose[]).filter((r) => r.http !== undefined);
  for (const r of rules) {
    d.write(1, `${(r.host ?? "") === "" ? "*" : r.host}\t\n`);
    for (const p of r.http.paths as readonly Loose[]) d.write(2, `\t${p.path ?? ""} \t${backend(d, namespace, p.backend)}\n`);
  }
  if (rules.length === 0) d.write(1, `*\t*\t${fallback}\n`);
  d.annotations("Annotations", object.metadata.annotations);
  d.events(object);
}

function backend(d: Description, namespace: string, b: Loose): string {
  if (b.service !== undefined) {
    const { name, port } = b.service;
    const shown = `${name}:${(port?.number ?? 0) !== 0 ? port.number : (port?.name ?? "")}`;
    const service = d.get("services", namespace, name) as unknown as Loose | undefined;
    if (service === undefined) return `${shown} (<error: services "${name}" not found>)`;
    let portName = "";
    for (const p of (service.spec.ports ?? []) as readonly Loose[]) {
      if ((port?.number ?? 0) !== 0 && port.number === p.port) portName = p.name ?? "";
      else if ((port?.name ?? "") !== "" && port.name === p.name) portName = p.name;
    }
    const slices = d.list("endpointslices.discovery.k8s.io", namespace, { labelSelector: `kubernetes.io/service-name=${name}` }) as unknown as readonly Slice[];
    return `${shown} (${sliceEndpoints(slices, portName)})`;
  }
  if (b.resource !== undefined) return `APIGroup: ${b.resource.apiGroup ?? "<none>"}, Kind: ${b.resource.kind}, Name: ${b.resource.name}`;
  return "";
}

export function describeIngressClass(d: Description, object: KubeObject): void {
  const { spec } = object as unknown as Loose;
  d.row(0, "Name", object.metadata.name);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "Controller", spec?.controller ?? "");
  if (spec?.parameters !== undefined) {
    d.write(0, "Parameters:\n");
    if (spec.parameters.apiGroup !== undefined) d.row(1, "APIGroup", spec.parameters.apiGroup);
    d.row(1, "Kind", spec.parameters.kind);
    d.row(1, "Name", spec.parameters.name);
  }
  d.events(object);
}

export function describeServiceCIDR(d: Description, object: KubeObject): void {
  const { spec, status } = object as unknown as Loose;
  d.row(0, "Name", object.metadata.name);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "CIDRs", (spec?.cidrs ?? []).join(", "));
  const conditions = (status?.conditions ?? []) as readonly Loose[];
  if (conditions.length > 0) {
    d.write(0, "Status:\n");
    d.write(0, "Conditions:\n");
    d.write(1, "Type\tStatus\tLastTransitionTime\tReason\tMessage\n");
    d.write(1, "----\t------\t------------------\t------\t-------\n");
    for (const c of conditions) d.write(1, `${c.type}\t${c.status}\t${dateOf(c.lastTransitionTime)}\t${c.reason ?? ""}\t${c.message ?? ""}\n`);
  }
  d.events(object);
}

export function describeIPAddress(d: Description, object: KubeObject): void {
  const ref = (object as unknown as Loose).spec?.parentRef;
  d.row(0, "Name", object.metadata.name);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  if (ref !== undefined) {
    d.write(0, "Parent Reference:\n");
    d.row(1, "Group", ref.group ?? "");
    d.row(1, "Resource", ref.resource ?? "");
    d.row(1, "Namespace", ref.namespace ?? "");
    d.row(1, "Name", ref.name ?? "");
  }
  d.events(object);
}

function selector(s: Loose): string {
  const text = selectorText(s as Parameters<typeof selectorText>[0]);
  return text === "" ? "<none>" : text;
}

export function describeNetworkPolicy(d: Description, object: KubeObject): void {
  const { spec } = object as unknown as Loose;
  d.head(object);
  const at = parseTime(object.metadata.creationTimestamp);
  d.row(0, "Created on", at === undefined ? "<nil>" : `${new Date(at).toISOString().slice(0, 19).replace("T", " ")} +0000 UTC`);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.write(0, "Spec:\n");
  const all = selector(spec.podSelector ?? {}) === "<none>";
  d.write(1, `PodSelector:     ${all ? "<none> (Allowing the specific traffic to all pods in this namespace)" : selector(spec.podSelector)}\n`);
  const types = (spec.policyTypes ?? []) as readonly string[];
  const ingress = types.length === 0 || types.includes("Ingress");
  const egress = types.length === 0 ? (spec.egress?.length ?? 0) > 0 : types.includes("Egress");
  if (ingress) {
    d.write(1, "Allowing ingress traffic:\n");
    rules(d, spec.ingress ?? [], "ingress");
  } else d.write(1, "Not affecting ingress traffic\n");
  if (egress) {
    d.write(1, "Allowing egress traffic:\n");
    rules(d, spec.egress ?? [], "egress");
  } else d.write(1, "Not affecting egress traffic\n");
  d.write(1, `Policy Types: ${types.length === 0 ? "<none>" : types.join(", ")}\n`);
}

function rules(d: Description, list: readonly Loose[], direction: "ingress" | "egress"): void {
  const indent = "    ";
  const side = direction === "ingress" ? "From" : "To";
  if (list.length === 0) return d.write(0, `${indent}<none> (Selected pods are isolated for ${direction} connectivity)\n`);
  list.forEach((rule, i) => {
    const ports = (rule.ports ?? []) as readonly Loose[];
    if (ports.length === 0) d.write(0, `${indent}To Port: <any> (traffic allowed to all ports)\n`);
    for (const p of ports)
      d.write(
        0,
        p.endPort === undefined
          ? `${indent}To Port: ${p.port ?? "<nil>"}/${p.protocol ?? "TCP"}\n`
          : `${indent}To Port Range: ${p.port}-${p.endPort}/${p.protocol ?? "TCP"}\n`,
      );
    const peers = (direction === "ingress" ? (rule.from ?? []) : (rule.to ?? [])) as readonly Loose[];
    if (peers.length === 0) d.write(0, `${indent}${side}: <any> (traffic not restricted by ${direction === "ingress" ? "source" : "destination"})\n`);
    for (const peer of peers) {
      d.write(0, `${indent}${side}:\n`);
      if (peer.namespaceSelector !== undefined) d.write(1, `${indent}NamespaceSelector: ${selector(peer.namespaceSelector)}\n`);
      if (peer.podSelector !== undefined) d.write(1, `${indent}PodSelector: ${selector(peer.podSelector)}\n`);
      if (peer.ipBlock !== undefined && peer.podSelector === undefined && peer.namespaceSelector === undefined) {
        d.write(1, `${indent}IPBlock:\n`);
        d.write(2, `${indent}CIDR: ${peer.ipBlock.cidr}\n`);
        d.write(2, `${indent}Except: ${(peer.ipBlock.except ?? []).join(", ")}\n`);
      }
    }
    if (i !== list.length - 1) d.write(0, `${indent}----------\n`);
  });
}
