// Defaults of Pods and of the Pod templates in workloads.
import type { Container, HTTPGetAction, Pod, PodSpec, Probe, Volume } from "../kinds";
import type { Draft } from "../kinds/kind";

export function defaultPodSpec(spec: Draft<PodSpec>): void {
  for (const v of spec.volumes ?? []) defaultVolume(v);
  for (const c of [...(spec.initContainers ?? []), ...(spec.containers ?? []), ...((spec.ephemeralContainers ?? []) as Draft<Container>[])])
    defaultContainer(c);
  spec.dnsPolicy ||= "ClusterFirst";
  spec.restartPolicy ||= "Always";
  spec.securityContext ??= {};
  spec.terminationGracePeriodSeconds ??= 30;
  spec.schedulerName ||= "default-scheduler";
  // The old name of the field is kept in step with the new one.
  if (spec.serviceAccountName) spec.serviceAccount = spec.serviceAccountName;
  else if (spec.serviceAccount) spec.serviceAccountName = spec.serviceAccount;
}

export function defaultPod(o: Draft<Pod>): void {
  const spec = (o.spec ??= { containers: [] } as Draft<PodSpec>);
  for (const c of [...(spec.containers ?? []), ...(spec.initContainers ?? [])]) {
    const limits = c.resources?.limits;
    if (limits === undefined) continue;
    c.resources!.requests = { ...limits, ...c.resources!.requests };
  }
  // Of Pods only: a template keeps what it was given.
  if ((spec.terminationGracePeriodSeconds ?? 0) < 0) spec.terminationGracePeriodSeconds = 1;
  spec.enableServiceLinks ??= true;
  defaultPodSpec(spec);
  if (spec.hostNetwork === true) hostPorts(spec);
}

/** Of Pods alone: templates have none (gate DefaultHostNetworkHostPortsInPodTemplates is off). */
function hostPorts(spec: Draft<PodSpec>): void {
  for (const c of [...(spec.containers ?? []), ...(spec.initContainers ?? [])]) for (const p of c.ports ?? []) if (!p.hostPort) p.hostPort = p.containerPort;
}

function defaultContainer(c: Draft<Container>): void {
  c.imagePullPolicy ||= imageTag(c.image ?? "") === "latest" ? "Always" : "IfNotPresent";
  c.terminationMessagePath ||= "/dev/termination-log";
  c.terminationMessagePolicy ||= "File";
  for (const p of c.ports ?? []) p.protocol ||= "TCP";
  for (const e of c.env ?? []) if (e.valueFrom?.fieldRef !== undefined) e.valueFrom.fieldRef.apiVersion ||= "v1";
  for (const probe of [c.livenessProbe, c.readinessProbe, c.startupProbe]) if (probe !== undefined) defaultProbe(probe);
  for (const hook of [c.lifecycle?.postStart, c.lifecycle?.preStop]) if (hook?.httpGet !== undefined) defaultHttpGet(hook.httpGet);
}

function defaultProbe(p: Draft<Probe>): void {
  p.timeoutSeconds ||= 1;
  p.periodSeconds ||= 10;
  p.successThreshold ||= 1;
  p.failureThreshold ||= 3;
  if (p.httpGet !== undefined) defaultHttpGet(p.httpGet);
  if (p.grpc !== undefined) p.grpc.service ??= "";
}

function defaultHttpGet(a: Draft<HTTPGetAction>): void {
  a.path ||= "/";
  a.scheme ||= "HTTP";
}

const FILE_MODE = 0o644;

function defaultVolume(v: Draft<Volume>): void {
  if (Object.keys(v).every((k) => k === "name" || v[k as keyof typeof v] === undefined)) v.emptyDir = {};
  if (v.secret !== undefined) v.secret.defaultMode ??= FILE_MODE;
  if (v.configMap !== undefined) v.configMap.defaultMode ??= FILE_MODE;
  if (v.hostPath !== undefined) v.hostPath.type ??= "";
  if (v.iscsi !== undefined) v.iscsi.iscsiInterface ||= "default";
  if (v.ephemeral?.volumeClaimTemplate?.spec !== undefined) v.ephemeral.volumeClaimTemplate.spec.volumeMode ??= "Filesystem";
  if (v.image !== undefined) v.image.pullPolicy ||= imageTag(v.image.reference ?? "") === "latest" ? "Always" : "IfNotPresent";
  for (const i of v.downwardAPI?.items ?? []) if (i.fieldRef !== undefined) i.fieldRef.apiVersion ||= "v1";
  if (v.downwardAPI !== undefined) v.downwardAPI.defaultMode ??= FILE_MODE;
  if (v.projected === undefined) return;
  v.projected.defaultMode ??= FILE_MODE;
  for (const source of v.projected.sources ?? []) {
    if (source.serviceAccountToken !== undefined) source.serviceAccountToken.expirationSeconds ??= 3600;
    for (const i of source.downwardAPI?.items ?? []) if (i.fieldRef !== undefined) i.fieldRef.apiVersion ||= "v1";
  }
}

/** What is not this has no tag: the default pull policy is then IfNotPresent. */
const REFERENCE =
  /^([A-Za-z0-9.-]+(:\d+)?\/)?[a-z0-9]+([._-]+[a-z0-9]+)*(\/[a-z0-9]+([._-]+[a-z0-9]+)*)*(:[\w][\w.-]{0,127})?(@[A-Za-z][\w+.-]*:[0-9a-fA-F]{32,})?$/;

/** The tag of an image's name; "latest" where neither tag nor digest is given. */
function imageTag(image: string): string {
  if (!REFERENCE.test(image) || image.includes("@") || /^[a-f0-9]{64}$/.test(image)) return "";
  const last = image.slice(image.lastIndexOf("/") + 1);
  const colon = last.indexOf(":");
  return colon < 0 ? "latest" : last.slice(colon + 1);
}
