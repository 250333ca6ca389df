// What the admission plugins put into a new Pod: its ServiceAccount and token volume, priority, and the tolerations that
// keep it for five minutes on a node that has gone.
// Departs: the ServiceAccount need not exist.
import type { Container, Pod } from "../kinds";
import type { Draft, Surroundings } from "../kinds/kind";
import { suffix } from "../naming";

const MOUNT = "/var/run/secrets/kubernetes.io/serviceaccount";

export function admitPod(o: Draft<Pod>, s: Surroundings): void {
  const spec = o.spec;
  if (o.metadata.annotations?.["kubernetes.io/config.mirror"] === undefined) {
    spec.serviceAccountName ||= "default";
    spec.serviceAccount = spec.serviceAccountName;
    if (spec.automountServiceAccountToken !== false) mountToken(o, s);
  }
  spec.priority ??= 0;
  spec.preemptionPolicy ??= "PreemptLowerPriority";
  tolerate(o);
}

function mountToken(o: Draft<Pod>, s: Surroundings): void {
  const containers: Draft<Container>[] = [...(o.spec.initContainers ?? []), ...(o.spec.containers ?? [])];
  const lacking = containers.filter((c) => !c.volumeMounts?.some((m) => m.mountPath === MOUNT));
  if (lacking.length === 0) return;
  const name = `kube-api-access-${suffix(s.random)}`;
  for (const c of lacking) c.volumeMounts = [...(c.volumeMounts ?? []), { name, readOnly: true, mountPath: MOUNT }];
  o.spec.volumes = [
    ...(o.spec.volumes ?? []),
    {
      name,
      projected: {
        sources: [
          { serviceAccountToken: { expirationSeconds: 3607, path: "token" } },
          { configMap: { name: "kube-root-ca.crt", items: [{ key: "ca.crt", path: "ca.crt" }] } },
          { downwardAPI: { items: [{ path: "namespace", fieldRef: { apiVersion: "v1", fieldPath: "metadata.namespace" } }] } },
        ],
        defaultMode: 0o644,
      },
    },
  ];
}

function tolerate(o: Draft<Pod>): void {
  const all = o.spec.tolerations ?? [];
  const tolerates = (key: string): boolean => all.some((t) => (t.key === key || !t.key) && (!t.effect || t.effect === "NoExecute"));
  const added = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"].filter((key) => !tolerates(key)).map((key) => ({ key, operator: "Exists", effect: "NoExecute", tolerationSeconds: 300 }));
  if (added.length > 0) o.spec.tolerations = [...all, ...added];
}
