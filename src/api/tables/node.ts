// Nodes.
import type { Node } from "../kinds";
import { since } from "./duration";
import { columns, orNone, type Printer } from "./printer";

const ROLE = "node-role.kubernetes.io/";

export const nodePrinter: Printer<Node> = {
  columns: columns("Name", "Status", "Roles", "Age", "Version", "Internal-IP*", "External-IP*", "OS-Image*", "Kernel-Version*", "Container-Runtime*"),
  cells: (o, now) => {
    const info = o.status?.nodeInfo;
    const ready = o.status?.conditions?.find((c) => c.type === "Ready");
    const status = [
      ready === undefined ? "Unknown" : ready.status === "True" ? "Ready" : "NotReady",
      ...(o.spec.unschedulable === true ? ["SchedulingDisabled"] : []),
    ];
    const address = (type: string): string => o.status?.addresses?.find((a) => a.type === type)?.address ?? "<none>";
    const kernel = info?.kernelVersion || "<unknown>";
    return [
      o.metadata.name,
      status.join(","),
      orNone(roles(o).join(",")),
      since(o.metadata.creationTimestamp, now),
      info?.kubeletVersion ?? "",
      address("InternalIP"),
      address("ExternalIP"),
      info?.osImage || "<unknown>",
      info?.architecture ? `${kernel} (${info.architecture})` : kernel,
      info?.containerRuntimeVersion || "<unknown>",
    ];
  },
};

function roles(o: Node): string[] {
  const found = new Set<string>();
  for (const [k, v] of Object.entries(o.metadata.labels ?? {})) {
    if (k.startsWith(ROLE) && k.length > ROLE.length) found.add(k.slice(ROLE.length));
    else if (k === "kubernetes.io/role" && v !== "") found.add(v);
  }
  return [...found].sort();
}
