// What the API server itself puts into an empty store.
import { rfc3339 } from "./schema/time";
import type { ServiceCIDR } from "./kinds";
import { bootstrapPolicy } from "./rbac/bootstrap";
import type { Registry } from "./registry";
import type { Client } from "./types";
import { SYSTEM_PRIORITIES } from "./validation/priority";

export function bootstrap(registry: Registry, api: Client, serviceCIDRs: readonly string[], now: number): void {
  for (const name of ["default", "kube-node-lease", "kube-public", "kube-system"]) api.create("namespaces", undefined, { metadata: { name } });
  for (const [name, value, description] of SYSTEM_PRIORITIES)
    api.create("priorityclasses.scheduling.k8s.io", undefined, { metadata: { name }, value, description });
  api.create("configmaps", "kube-system", {
    metadata: { name: "kube-apiserver-legacy-service-account-token-tracking" },
    data: { since: rfc3339(now).slice(0, 10) },
  });
  bootstrapPolicy(registry);
  const cidr = api.create<ServiceCIDR>("servicecidrs.networking.k8s.io", undefined, { metadata: { name: "kubernetes" }, spec: { cidrs: serviceCIDRs } });
  api.updateStatus("servicecidrs.networking.k8s.io", {
    ...cidr,
    status: { conditions: [{ type: "Ready", status: "True", reason: "", message: "Kubernetes Service CIDR is ready", lastTransitionTime: rfc3339(now) }] },
  });
}
