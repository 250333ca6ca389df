// describe node
import type { KubeObject } from "../../api/types";
import { formatQuantity, parseQuantity } from "../../api/schema/quantity";
import type { Description, Loose } from "./description";
import { dateOf } from "./description";

export function describeNode(d: Description, object: KubeObject): void {
  const { spec, status } = object as unknown as Loose;
  d.row(0, "Name", object.metadata.name);
  d.row(0, "Roles", rolesOf(object));
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  d.row(0, "CreationTimestamp", dateOf(object.metadata.creationTimestamp));
  const taints = [...((spec?.taints ?? []) as readonly Loose[])].sort((a, b) => (`${a.effect},${a.key}` < `${b.effect},${b.key}` ? -1 : 1));
  d.write(0, "Taints:\t");
  if (taints.length === 0) d.write(0, "<none>\n");
  taints.forEach((t, i) => d.write(0, `${i === 0 ? "" : "\t"}${taintText(t)}\n`));
  d.row(0, "Unschedulable", spec?.unschedulable === true);
  lease(d, object.metadata.name);
  const conditions = (status?.conditions ?? []) as readonly Loose[];
  if (conditions.length > 0) {
    d.write(0, "Conditions:\n  Type\tStatus\tLastHeartbeatTime\tLastTransitionTime\tReason\tMessage\n");
    d.write(1, "----\t------\t-----------------\t------------------\t------\t-------\n");
    for (const c of conditions)
      d.write(1, `${c.type} \t${c.status} \t${dateOf(c.lastHeartbeatTime)} \t${dateOf(c.lastTransitionTime)} \t${c.reason ?? ""} \t${c.message ?? ""}\n`);
  }
  d.write(0, "Addresses:\n");
  for (const a of (status?.addresses ?? []) as readonly Loose[]) d.row(1, a.type, a.address);
  for (const [title, list] of [
    ["Capacity", status?.capacity],
    ["Allocatable", status?.allocatable],
  ] as const) {
    const names = Object.keys(list ?? {}).sort();
    if (names.length > 0) d.write(0, `${title}:\n`);
    for (const name of names) d.row(1, name, String(list[name]));
  }
  const info: Loose = status?.nodeInfo ?? {};
  d.write(0, "System Info:\n");
  for (const [title, key] of [
    ["Machine ID", "machineID"],
    ["System UUID", "systemUUID"],
    ["Boot ID", "bootID"],
    ["Kernel Version", "kernelVersion"],
    ["OS Image", "osImage"],
    ["Operating System", "operatingSystem"],
    ["Architecture", "architecture"],
    ["Container Runtime Version", "containerRuntimeVersion"],
    ["Kubelet Version", "kubeletVersion"],
  ] as const)
    d.row(1, title, info[key] ?? "");
  if ((spec?.podCIDR ?? "") !== "") d.row(0, "PodCIDR", spec.podCIDR);
  if ((spec?.podCIDRs?.length ?? 0) > 0) d.row(0, "PodCIDRs", spec.podCIDRs.join(","));
  if ((spec?.providerID ?? "") !== "") d.row(0, "ProviderID", spec.providerID);
  pods(d, object.metadata.name, status ?? {});
  if (d.showEvents) {
    const of = (uid: string): readonly KubeObject[] =>
      d.list("events", "", { fieldSelector: `involvedObject.name=${object.metadata.name},involvedObject.kind=Node,involvedObject.uid=${uid}` });
    d.eventList([...of(object.metadata.uid), ...of(object.metadata.name)]);
  }
}

export function taintText(t: Loose): string {
  const value = (t.value ?? "") === "" ? "" : `=${t.value}`;
  return (t.effect ?? "") === "" ? `${t.key}${value}` : `${t.key}${value}:${t.effect}`;
}

function rolesOf(node: KubeObject): string {
  const prefix = "node-role.kubernetes.io/";
  const roles = new Set<string>();
  for (const [key, value] of Object.entries(node.metadata.labels ?? {})) {
    if (key.startsWith(prefix) && key.length > prefix.length) roles.add(key.slice(prefix.length));
    else if (key === "kubernetes.io/role" && value !== "") roles.add(value);
  }
  return roles.size === 0 ? "<none>" : [...roles].sort().join(",");
}

function lease(d: Description, node: string): void {
  const found = d.get("leases.coordination.k8s.io", "kube-node-lease", node) as unknown as Loose | undefined;
  if (found === undefined) return d.row(0, "Lease", `Failed to get lease: leases.coordination.k8s.io "${node}" not found`);
  d.write(0, "Lease:\n");
  d.row(1, "HolderIdentity", found.spec?.holderIdentity ?? "<unset>");
  d.row(1, "AcquireTime", found.spec?.acquireTime === undefined ? "<unset>" : dateOf(found.spec.acquireTime));
  d.row(1, "RenewTime", found.spec?.renewTime === undefined ? "<unset>" : dateOf(found.spec.renewTime));
}

type Amount = { nanos: bigint; format: NonNullable<ReturnType<typeof parseQuantity>>["format"] | undefined };

function amount(text: unknown): Amount {
  const q = text === undefined ? undefined : parseQuantity(String(text));
  return q === undefined ? { nanos: 0n, format: undefined } : { nanos: q.nanos, format: q.format };
}

function add(a: Amount, b: Amount): Amount {
  return { nanos: a.nanos + b.nanos, format: a.format ?? b.format };
}

function max(a: Amount, b: Amount): Amount {
  return b.nanos > a.nanos ? b : a;
}

function shown(a: Amount): string {
  return a.nanos === 0n || a.format === undefined ? "0" : formatQuantity({ nanos: a.nanos, format: a.format });
}

function percent(part: Amount, whole: Amount): string {
  return whole.nanos === 0n ? "0" : String(Number((part.nanos * 100n) / whole.nanos));
}

/** What a Pod asks of a resource: its containers together, or the greediest init container. */
function podAmount(pod: Loose, kind: "requests" | "limits", resource: string): Amount {
  const of = (c: Loose): Amount => amount(c.resources?.[kind]?.[resource]);
  const running = ((pod.spec?.containers ?? []) as readonly Loose[]).map(of).reduce(add, { nanos: 0n, format: undefined });
  return ((pod.spec?.initContainers ?? []) as readonly Loose[]).map(of).reduce(max, running);
}

function pods(d: Description, node: string, status: Loose): void {
  const list = d.list("pods", "", { fieldSelector: `spec.nodeName=${node},status.phase!=Succeeded,status.phase!=Failed` }) as unknown as readonly Loose[];
  const allocatable: Loose = Object.keys(status.allocatable ?? {}).length > 0 ? status.allocatable : (status.capacity ?? {});
  const cpu = amount(allocatable.cpu);
  const memory = amount(allocatable.memory);
  d.row(0, "Non-terminated Pods", `(${list.length} in total)`);
  d.write(1, "Namespace\tName\t\tCPU Requests\tCPU Limits\tMemory Requests\tMemory Limits\tAge\n");
  d.write(1, "---------\t----\t\t------------\t----------\t---------------\t-------------\t---\n");
  for (const pod of list) {
    const cell = (kind: "requests" | "limits", resource: string, whole: Amount): string => {
      const a = podAmount(pod, kind, resource);
      return `${shown(a)} (${percent(a, whole)}%)`;
    };
    d.write(
      1,
      `${pod.metadata.namespace}\t${pod.metadata.name}\t\t${cell("requests", "cpu", cpu)}\t${cell("limits", "cpu", cpu)}\t${cell("requests", "memory", memory)}\t${cell("limits", "memory", memory)}\t${d.since(pod.metadata.creationTimestamp)}\n`,
    );
  }
  d.write(0, "Allocated resources:\n  (Total limits may be over 100 percent, i.e., overcommitted.)\n");
  d.write(1, "Resource\tRequests\tLimits\n");
  d.write(1, "--------\t--------\t------\n");
  const total = (kind: "requests" | "limits", resource: string): Amount =>
    list.map((p) => podAmount(p, kind, resource)).reduce(add, { nanos: 0n, format: undefined });
  const standard = ["cpu", "memory", "ephemeral-storage"];
  const huge = Object.keys(allocatable)
    .filter((r) => r.startsWith("hugepages-"))
    .sort();
  for (const resource of [...standard, ...huge]) {
    const whole = amount(allocatable[resource]);
    const [requests, limits] = [total("requests", resource), total("limits", resource)];
    d.write(1, `${resource}\t${shown(requests)} (${percent(requests, whole)}%)\t${shown(limits)} (${percent(limits, whole)}%)\n`);
  }
}
