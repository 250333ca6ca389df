// describe endpoints, endpointslice
import type { KubeObject } from "../../api/types";
import type { Description, Loose } from "./description";

export function describeEndpoints(d: Description, object: KubeObject): void {
  const { subsets } = object as unknown as Loose;
  d.head(object);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.write(0, "Subsets:\n");
  const ips = (list: readonly { ip: string }[] | undefined): string => (list === undefined || list.length === 0 ? "<none>" : list.map((a) => a.ip).join(","));
  for (const s of (subsets ?? []) as readonly Loose[]) {
    d.row(1, "Addresses", ips(s.addresses));
    d.row(1, "NotReadyAddresses", ips(s.notReadyAddresses));
    if ((s.ports?.length ?? 0) > 0) {
      d.write(1, "Ports:\n");
      d.write(2, "Name\tPort\tProtocol\n");
      d.write(2, "----\t----\t--------\n");
      for (const p of s.ports as readonly Loose[]) d.write(2, `${(p.name ?? "") === "" ? "<unset>" : p.name}\t${p.port}\t${p.protocol ?? ""}\n`);
    }
    d.write(0, "\n");
  }
  d.events(object);
}

export function describeEndpointSlice(d: Description, object: KubeObject): void {
  const slice = object as unknown as Loose;
  d.head(object);
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "AddressType", slice.addressType);
  if ((slice.ports?.length ?? 0) === 0) d.write(0, "Ports: <unset>\n");
  else {
    d.write(0, "Ports:\n");
    d.write(1, "Name\tPort\tProtocol\n");
    d.write(1, "----\t----\t--------\n");
    for (const p of slice.ports as readonly Loose[]) d.write(1, `${(p.name ?? "") === "" ? "<unset>" : p.name}\t${p.port ?? "<unset>"}\t${p.protocol ?? ""}\n`);
  }
  if ((slice.endpoints?.length ?? 0) === 0) d.write(0, "Endpoints: <none>\n");
  else {
    d.write(0, "Endpoints:\n");
    for (const e of slice.endpoints as readonly Loose[]) {
      d.write(1, `- Addresses:\t${e.addresses.length === 0 ? "<none>" : e.addresses.join(", ")}\n`);
      d.write(2, "Conditions:\n");
      d.row(3, "Ready", e.conditions?.ready === undefined ? "<unset>" : e.conditions.ready);
      d.row(2, "Hostname", e.hostname ?? "<unset>");
      if (e.targetRef !== undefined) d.row(2, "TargetRef", `${e.targetRef.kind ?? ""}/${e.targetRef.name ?? ""}`);
      d.row(2, "NodeName", e.nodeName ?? "<unset>");
      d.row(2, "Zone", e.zone ?? "<unset>");
    }
  }
  d.events(object);
}
