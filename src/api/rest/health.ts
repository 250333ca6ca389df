// /healthz, /livez, /readyz: this server is always well, so what there is to say is the list of what was looked at.

const HOOKS = [
  "start-apiserver-admission-initializer",
  "generic-apiserver-start-informers",
  "priority-and-fairness-config-consumer",
  "priority-and-fairness-filter",
  "storage-object-count-tracker-hook",
  "start-apiextensions-informers",
  "start-apiextensions-controllers",
  "crd-informer-synced",
  "start-system-namespaces-controller",
  "start-cluster-authentication-info-controller",
  "start-kube-apiserver-identity-lease-controller",
  "start-kube-apiserver-identity-lease-garbage-collector",
  "start-legacy-token-tracking-controller",
  "start-service-ip-repair-controllers",
  "rbac/bootstrap-roles",
  "scheduling/bootstrap-system-priority-classes",
  "priority-and-fairness-config-producer",
  "bootstrap-controller",
  "start-kubernetes-service-cidr-controller",
  "aggregator-reload-proxy-client-cert",
  "start-kube-aggregator-informers",
  "apiservice-status-local-available-controller",
  "apiservice-status-remote-available-controller",
  "apiservice-registration-controller",
  "apiservice-discovery-controller",
  "kube-apiserver-autoregistration",
].map((name) => `poststarthook/${name}`);
const LATE = ["autoregister-completion", "poststarthook/apiservice-openapi-controller", "poststarthook/apiservice-openapiv3-controller"];

const CHECKS: Readonly<Record<string, readonly string[]>> = {
  healthz: ["ping", "log", "loopback-serving-certificate", "etcd", ...HOOKS, ...LATE],
  livez: ["ping", "log", "loopback-serving-certificate", "etcd", ...HOOKS, ...LATE],
  readyz: ["ping", "log", "etcd", "etcd-readiness", "informer-sync", ...HOOKS, ...LATE, "shutdown"],
};

/** The text of /livez and its like, of one check (/livez/etcd), or of all with ?verbose; undefined where the path is none of these. */
export function health(path: string, query: Readonly<Record<string, string>>): string | undefined {
  const [, name = "", check] = /^\/(healthz|livez|readyz)(?:\/(.+?))?\/?$/.exec(path) ?? [];
  const checks = CHECKS[name];
  if (checks === undefined || (check !== undefined && !checks.includes(check))) return undefined;
  if (check !== undefined || query.verbose === undefined) return "ok";
  const excluded = (query.exclude ?? "").split(",");
  return `${checks.map((c) => `[+]${c} ${excluded.includes(c) ? "excluded: ok" : "ok"}\n`).join("")}${name} check passed\n`;
}

/** Every path that this file answers. */
export function healthPaths(): readonly string[] {
  return Object.entries(CHECKS).flatMap(([name, checks]) => [`/${name}`, ...checks.map((c) => `/${name}/${c}`)]);
}
