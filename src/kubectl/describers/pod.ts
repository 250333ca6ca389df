// describe pod, and what its template shares with workloads: tolerations, spread constraints.
import type { KubeObject } from "../../api/types";
import { selectorText } from "../podspec";
import { describeContainers, describeResources, seccomp } from "./containers";
import type { Description, Loose } from "./description";
import { controllerOf, dateOf } from "./description";
import { describeVolumes } from "./volumes";

export function describePod(d: Description, object: KubeObject): void {
  const pod = object as unknown as Loose;
  const { spec } = pod;
  const status: Loose = pod.status ?? {};
  d.head(object);
  if (spec.priority !== undefined) d.row(0, "Priority", spec.priority);
  if ((spec.priorityClassName ?? "") !== "") d.row(0, "Priority Class Name", spec.priorityClassName);
  if ((spec.runtimeClassName ?? "") !== "") d.row(0, "Runtime Class Name", spec.runtimeClassName);
  if ((spec.serviceAccountName ?? "") !== "") d.row(0, "Service Account", spec.serviceAccountName);
  d.row(0, "Node", (spec.nodeName ?? "") === "" ? "<none>" : `${spec.nodeName}/${status.hostIP ?? ""}`);
  if (status.startTime !== undefined) d.row(0, "Start Time", dateOf(status.startTime));
  d.labels("Labels", object.metadata.labels);
  d.annotations("Annotations", object.metadata.annotations);
  if (object.metadata.deletionTimestamp !== undefined && status.phase !== "Failed" && status.phase !== "Succeeded") {
    d.row(0, "Status", `Terminating (lasts ${d.since(object.metadata.deletionTimestamp)})`);
    d.row(0, "Termination Grace Period", `${object.metadata.deletionGracePeriodSeconds ?? 0}s`);
  } else d.row(0, "Status", status.phase ?? "");
  if ((status.reason ?? "") !== "") d.row(0, "Reason", status.reason);
  if ((status.message ?? "") !== "") d.row(0, "Message", status.message);
  seccomp(d, spec.securityContext, 0);
  d.row(0, "IP", status.podIP ?? "");
  const ips = (status.podIPs ?? []) as readonly { ip: string }[];
  d.write(0, ips.length === 0 ? "IPs:\t<none>\n" : "IPs:\n");
  for (const { ip } of ips) d.row(1, "IP", ip);
  if (controllerOf(object) !== "") d.row(0, "Controlled By", controllerOf(object));
  if ((status.nominatedNodeName ?? "") !== "") d.row(0, "NominatedNodeName", status.nominatedNodeName);
  if (spec.resources !== undefined) {
    d.write(0, "Resources:\n");
    describeResources(d, spec.resources, 1);
  }
  if ((spec.initContainers?.length ?? 0) > 0) describeContainers(d, "Init Containers", spec.initContainers, status.initContainerStatuses ?? [], "", pod);
  describeContainers(d, "Containers", spec.containers, status.containerStatuses ?? [], "", pod);
  if ((spec.ephemeralContainers?.length ?? 0) > 0)
    describeContainers(d, "Ephemeral Containers", spec.ephemeralContainers, status.ephemeralContainerStatuses ?? [], "", pod);
  const conditions = (status.conditions ?? []) as readonly Loose[];
  if ((spec.readinessGates?.length ?? 0) > 0) {
    d.write(0, "Readiness Gates:\n  Type\tStatus\n");
    for (const g of spec.readinessGates as readonly Loose[])
      d.write(1, `${g.conditionType} \t${conditions.find((c) => c.type === g.conditionType)?.status ?? "<none>"} \n`);
  }
  if (conditions.length > 0) {
    d.write(0, "Conditions:\n  Type\tStatus\n");
    for (const c of conditions) d.write(1, `${c.type} \t${c.status} \n`);
  }
  describeVolumes(d, spec.volumes ?? [], "");
  d.row(0, "QoS Class", status.qosClass ?? "BestEffort");
  d.labels("Node-Selectors", spec.nodeSelector);
  describeTolerations(d, "Tolerations", spec.tolerations ?? []);
  spreadConstraints(d, spec.topologySpreadConstraints ?? [], "");
  d.events(object, false);
}

export function describeTemplate(d: Description, template: Loose | undefined): void {
  d.write(0, "Pod Template:\n");
  if (template === undefined) return d.write(1, "<unset>");
  const spec: Loose = template.spec ?? {};
  d.labels("  Labels", template.metadata?.labels);
  if (Object.keys(template.metadata?.annotations ?? {}).length > 0) d.annotations("  Annotations", template.metadata.annotations);
  if ((spec.serviceAccountName ?? "") !== "") d.row(1, "Service Account", spec.serviceAccountName);
  if ((spec.initContainers?.length ?? 0) > 0) describeContainers(d, "Init Containers", spec.initContainers, [], "  ");
  describeContainers(d, "Containers", spec.containers ?? [], [], "  ");
  describeVolumes(d, spec.volumes ?? [], "  ");
  spreadConstraints(d, spec.topologySpreadConstraints ?? [], "  ");
  if ((spec.priorityClassName ?? "") !== "") d.row(1, "Priority Class Name", spec.priorityClassName);
  d.labels("  Node-Selectors", spec.nodeSelector);
  describeTolerations(d, "  Tolerations", spec.tolerations ?? []);
}

function spreadConstraints(d: Description, list: readonly Loose[], space: string): void {
  if (list.length === 0) return;
  d.write(0, `${space}Topology Spread Constraints:\t`);
  [...list]
    .sort((a, b) => (a.topologyKey < b.topologyKey ? -1 : 1))
    .forEach((t, i) =>
      d.write(
        0,
        `${i === 0 ? "" : space + "\t"}${t.topologyKey}:${t.whenUnsatisfiable} when max skew ${t.maxSkew} is exceeded${t.labelSelector === undefined ? "" : ` for selector ${selectorText(t.labelSelector)}`}\n`,
      ),
    );
}

export function describeTolerations(d: Description, title: string, tolerations: readonly Loose[]): void {
  d.write(0, `${title}:\t`);
  if (tolerations.length === 0) return d.write(0, "<none>\n");
  [...tolerations]
    .sort((a, b) => ((a.key ?? "") < (b.key ?? "") ? -1 : (a.key ?? "") > (b.key ?? "") ? 1 : 0))
    .forEach((t, i) => {
      let text = i === 0 ? "" : "\t";
      text += t.key ?? "";
      if ((t.value ?? "") !== "") text += `=${t.value}`;
      if ((t.effect ?? "") !== "") text += `:${t.effect}`;
      if (t.operator === "Exists" && (t.value ?? "") === "") text += (t.key ?? "") === "" && (t.effect ?? "") === "" ? "op=Exists" : " op=Exists";
      if (t.tolerationSeconds !== undefined) text += ` for ${t.tolerationSeconds}s`;
      d.write(0, text + "\n");
    });
}
