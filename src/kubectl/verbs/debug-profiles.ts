// kubectl debug --profile: what a debugging container may do, and what a copied Pod leaves behind.
import { fail } from "../failure";
import type { Invocation } from "../invocation";
import type { Container, PodSpec } from "../podspec";

export type Style = "ephemeral" | "copy" | "node";
export type DebugPod = {
  metadata: { name: string; namespace?: string; labels?: Readonly<Record<string, string>>; annotations?: Readonly<Record<string, string>> };
  spec: PodSpec;
};
type Security = { capabilities?: { add?: readonly string[]; drop?: readonly string[] }; [field: string]: unknown };

const NAMES = ["legacy", "general", "baseline", "restricted", "netadmin", "sysadmin"];

/** Fails as kubectl does for a profile that there is not. */
export function requireProfile(name: string): void {
  if (!NAMES.includes(name)) fail(`unknown profile: ${name}`);
}

/** The Pod and its debugging container as the profile wants them. */
export function applyProfile(k: Invocation, style: Style, pod: DebugPod, container: string): DebugPod {
  const profile = k.flags.string("profile");
  const security = (old: Security | undefined): Security | undefined => {
    const add = (...names: readonly string[]): Security => ({
      ...old,
      capabilities: { ...old?.capabilities, add: [...(old?.capabilities?.add ?? []), ...names] },
    });
    switch (profile) {
      case "general":
        return style === "node" ? undefined : add("SYS_PTRACE");
      case "baseline":
        return undefined;
      case "restricted":
        return { runAsNonRoot: true, capabilities: { drop: ["ALL"] }, allowPrivilegeEscalation: false, seccompProfile: { type: "RuntimeDefault" } };
      case "netadmin":
        return add("NET_ADMIN", "NET_RAW");
      case "sysadmin":
        return { ...old, privileged: true };
      default:
        return old;
    }
  };
  const changed = (c: Container): Container => {
    if (c.name !== container) return c;
    const { securityContext, ...rest } = c;
    const made = security(securityContext as Security | undefined);
    return made === undefined ? rest : { ...rest, securityContext: made };
  };
  let spec: PodSpec = {
    ...pod.spec,
    containers: pod.spec.containers.map(changed),
    ...(pod.spec.ephemeralContainers === undefined ? {} : { ephemeralContainers: pod.spec.ephemeralContainers.map(changed) }),
  };
  if (style === "copy") return copied(k, profile, { ...pod, spec });
  if (style === "node") {
    if (["legacy", "general", "netadmin", "sysadmin"].includes(profile)) spec = { ...spec, hostNetwork: true, hostPID: true, hostIPC: true };
    if (["legacy", "general", "sysadmin"].includes(profile)) spec = withHostRoot(spec, container);
  }
  return { ...pod, spec };
}

function copied(k: Invocation, profile: string, pod: DebugPod): DebugPod {
  const { labels, annotations, ...metadata } = pod.metadata;
  if (profile === "legacy") return { ...pod, metadata: { ...metadata, ...(annotations === undefined ? {} : { annotations }) } };
  const keep = (flag: string): boolean => k.flags.bool(`keep-${flag}`);
  const { initContainers, ...rest } = pod.spec;
  const containers = rest.containers.map((c) => {
    const out = { ...c };
    for (const [flag, field] of [
      ["liveness", "livenessProbe"],
      ["readiness", "readinessProbe"],
      ["startup", "startupProbe"],
    ] as const)
      if (!keep(flag)) delete out[field];
    return out;
  });
  return {
    metadata: {
      ...metadata,
      ...(keep("labels") && labels !== undefined ? { labels } : {}),
      ...(keep("annotations") && annotations !== undefined ? { annotations } : {}),
    },
    spec: {
      ...rest,
      containers,
      ...(keep("init-containers") && initContainers !== undefined ? { initContainers } : {}),
      shareProcessNamespace: rest["shareProcessNamespace"] ?? true,
    },
  };
}

/** The node's own files under /host. */
function withHostRoot(spec: PodSpec, container: string): PodSpec {
  const mount = { mountPath: "/host", name: "host-root" };
  return {
    ...spec,
    volumes: [...((spec["volumes"] as readonly unknown[] | undefined) ?? []), { name: "host-root", hostPath: { path: "/" } }],
    containers: spec.containers.map((c) =>
      c.name === container ? { ...c, volumeMounts: [...((c["volumeMounts"] as readonly unknown[] | undefined) ?? []), mount] } : c,
    ),
  };
}
