// From "web-1", "deployment/web" or "svc/web" to the Pod and container that exec, logs, attach and port-forward go to.
import type { Run } from "../base/driver";
import { ApiError } from "../api/types";
import type { KubeObject } from "../api/types";
import { pathOf } from "./discovery";
import { attempt, fail, hasReason } from "./failure";
import { parseTime } from "./golang";
import type { Invocation } from "./invocation";
import { selectorOf } from "./podspec";
import type { Container, PodSpec } from "./podspec";
import { infosOf, select } from "./resources/select";

export type ContainerStatus = {
  readonly name: string;
  readonly ready: boolean;
  readonly restartCount?: number;
  readonly image?: string;
  readonly imageID?: string;
  readonly containerID?: string;
  readonly state?: ContainerState;
  readonly lastState?: ContainerState;
  readonly started?: boolean;
};
export type ContainerState = {
  readonly running?: { readonly startedAt?: string };
  readonly waiting?: { readonly reason?: string; readonly message?: string };
  readonly terminated?: {
    readonly reason?: string;
    readonly message?: string;
    readonly exitCode?: number;
    readonly signal?: number;
    readonly startedAt?: string;
    readonly finishedAt?: string;
  };
};
export type PodStatus = {
  readonly phase?: string;
  readonly podIP?: string;
  readonly podIPs?: readonly { readonly ip: string }[];
  readonly hostIP?: string;
  readonly startTime?: string;
  readonly reason?: string;
  readonly message?: string;
  readonly qosClass?: string;
  readonly nominatedNodeName?: string;
  readonly conditions?: readonly {
    readonly type: string;
    readonly status: string;
    readonly reason?: string;
    readonly message?: string;
    readonly lastTransitionTime?: string;
  }[];
  readonly containerStatuses?: readonly ContainerStatus[];
  readonly initContainerStatuses?: readonly ContainerStatus[];
  readonly ephemeralContainerStatuses?: readonly ContainerStatus[];
};
export type Pod = KubeObject & { readonly spec: PodSpec; readonly status: PodStatus };

/** The Pod that an argument means; of a workload the first that runs, waited for as --pod-running-timeout says. */
export function* podFor(k: Invocation, argument: string, timeout: number): Run<Pod> {
  const words = argument.includes("/") ? [argument] : [`pods/${argument}`];
  const object = infosOf(select(k, { args: words, filenames: k.flags.has("filename") ? k.flags.list("filename") : [] }))[0]!.object!;
  if (object.kind === "Pod") return object as Pod;
  return yield* firstPod(k, object, timeout, false);
}

/** A workload's Pod: the readiest and oldest first. */
export function* firstPod(k: Invocation, object: KubeObject, timeout: number, warn: boolean): Run<Pod> {
  if (!["Service", "ReplicationController", "Deployment", "ReplicaSet", "StatefulSet", "DaemonSet", "Job"].includes(object.kind))
    fail(
      warn
        ? `cannot get the logs from *v1.${object.kind}: selector for *v1.${object.kind} not implemented`
        : `cannot attach to *unstructured.Unstructured: selector for *unstructured.Unstructured not implemented`,
    );
  const selector = attempt(() => selectorOf(object));
  if (selector.error !== undefined) return fail(`${warn ? "cannot get the logs from" : "cannot attach to"} *v1.${object.kind}: ${selector.error.message}`);
  const query = { labelSelector: selector.value };
  const namespace = object.metadata.namespace ?? k.namespace;
  const deadline = k.now + timeout;
  for (;;) {
    const list = k.api.get(pathOf(k.discovery.find("pods"), namespace), query) as unknown as { readonly items: readonly Pod[] };
    const pods = list.items.map((p) => ({ ...p, apiVersion: "v1", kind: "Pod" })).sort(active);
    if (pods.length > 0) {
      if (warn && pods.length > 1) k.warn(`Found ${pods.length} pods, using pod/${pods[0]!.metadata.name}\n`);
      return pods[0]!;
    }
    if (k.now >= deadline) fail("timed out waiting for the condition");
    yield* k.wait(Math.min(deadline, k.now + 1000));
  }
}

/** Pods in the order in which kubectl prefers them: placed, running, ready, ready for longer, fewer restarts, older. */
export function active(a: Pod, b: Pod): number {
  const placed = (p: Pod): number => ((p.spec.nodeName ?? "") === "" ? 1 : 0);
  const phase = (p: Pod): number => ({ Pending: 2, Unknown: 1, Running: 0 })[p.status.phase ?? ""] ?? 0;
  const ready = (p: Pod): number => (p.status.conditions?.some((c) => c.type === "Ready" && c.status === "True") === true ? 0 : 1);
  const restarts = (p: Pod): number => Math.max(0, ...(p.status.containerStatuses ?? []).map((s) => s.restartCount ?? 0));
  const created = (p: Pod): number => parseTime(p.metadata.creationTimestamp) ?? 0;
  return placed(a) - placed(b) || phase(a) - phase(b) || ready(a) - ready(b) || restarts(a) - restarts(b) || created(a) - created(b);
}

export function containersOf(pod: Pod): readonly Container[] {
  return [...pod.spec.containers, ...(pod.spec.initContainers ?? []), ...(pod.spec.ephemeralContainers ?? [])];
}

/** "web, sidecar, setup (init)". */
export function containerNames(pod: Pod): string {
  return [
    ...pod.spec.containers.map((c) => c.name),
    ...(pod.spec.ephemeralContainers ?? []).map((c) => `${c.name} (ephem)`),
    ...(pod.spec.initContainers ?? []).map((c) => `${c.name} (init)`),
  ].join(", ");
}

/** The container asked for, or the default one (said so where there is a choice: on standard error, or through `say`). */
export function containerFor(k: Invocation, pod: Pod, wanted: string, quiet: boolean, say: (text: string) => void = (text) => k.warn(text)): Container {
  const all = containersOf(pod);
  if (wanted !== "") {
    const found = all.find((c) => c.name === wanted);
    if (found === undefined) return fail(`container ${wanted} is not valid for pod ${pod.metadata.name} out of: ${containerNames(pod)}`);
    return found;
  }
  const annotated = pod.metadata.annotations?.["kubectl.kubernetes.io/default-container"];
  if (annotated !== undefined && annotated !== "") {
    const found = all.find((c) => c.name === annotated);
    if (found !== undefined) return found;
    say(`Default container name "${annotated}" not found in pod ${pod.metadata.name}\n`);
  }
  const first = pod.spec.containers[0];
  if (first === undefined) return fail(`there are no containers in pod ${pod.metadata.name}`);
  if (all.length > 1 && !quiet) say(`Defaulted container "${first.name}" out of: ${containerNames(pod)}\n`);
  return first;
}

/** Fails where whom we act as may not reach into the Pod: exec, attach and portforward are created, a log is got. */
export function requireMay(k: Invocation, pod: Pod, subresource: "exec" | "attach" | "portforward" | "log"): void {
  if (k.api.as === undefined) return;
  const path = pathOf(k.discovery.find("pods"), pod.metadata.namespace ?? k.namespace, pod.metadata.name, subresource);
  const asked = attempt(() => k.api.send(subresource === "log" ? "GET" : "POST", path));
  if (asked.error !== undefined && hasReason(asked.error, "Forbidden")) {
    if (subresource === "portforward") fail(`error upgrading connection: ${asked.error.message}`);
    throw asked.error;
  }
}

/** Fails as the server does for a container that cannot be reached. */
export function requireRunning(pod: Pod, container: Container): void {
  if ((pod.spec.nodeName ?? "") === "")
    throw new ApiError({
      kind: "Status",
      apiVersion: "v1",
      metadata: {},
      status: "Failure",
      reason: "BadRequest",
      code: 400,
      message: `pod ${pod.metadata.name} does not have a host assigned`,
    });
  const status = [...(pod.status.containerStatuses ?? []), ...(pod.status.initContainerStatuses ?? []), ...(pod.status.ephemeralContainerStatuses ?? [])].find(
    (s) => s.name === container.name,
  );
  if (status?.state?.running === undefined) fail(`error: Internal error occurred: unable to upgrade connection: container not found ("${container.name}")`);
}
