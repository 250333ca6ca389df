// What the admission plugins put into a new Pod: what LimitRanges give, its ServiceAccount and token volume, priority, and the tolerations that
// keep it for five minutes on a node that has gone.
// Departs: the ServiceAccount "default" need not exist.
import { forbidden, quote } from "../errors";
import type { Container, Pod, PriorityClass, Toleration } from "../kinds";
import type { Draft, Surroundings } from "../kinds/kind";
import { suffix } from "../naming";
import { equal } from "../schema/finish";
import { giveDefaults } from "./limit-ranges";

type RuntimeClass = {
  readonly overhead?: { readonly podFixed?: Readonly<Record<string, string>> };
  readonly scheduling?: { readonly nodeSelector?: Readonly<Record<string, string>>; readonly tolerations?: readonly Toleration[] };
};

const POD = { plural: "pods", group: "", kind: "Pod" };
const MOUNT = "/var/run/secrets/kubernetes.io/serviceaccount";

export function admitPod(o: Draft<Pod>, s: Surroundings): void {
  const spec = o.spec;
  giveDefaults(o, s);
  if (o.metadata.annotations?.["kubernetes.io/config.mirror"] === undefined) {
    spec.serviceAccountName ||= "default";
    spec.serviceAccount = spec.serviceAccountName;
    const account = spec.serviceAccountName;
    if (account !== "default" && s.store.get("serviceaccounts", `${o.metadata.namespace}/${account}`) === undefined)
      throw forbidden(POD, nameOf(o), `error looking up service account ${o.metadata.namespace}/${account}: serviceaccount ${quote(account)} not found`);
    if (spec.automountServiceAccountToken !== false) mountToken(o, s);
  }
  prioritise(o, s);
  tolerate(o);
  runBy(o, s);
}

/** An update keeps the priority that the Pod was given, and its tolerations of lost nodes. */
export function admitPodUpdate(o: Draft<Pod>, old: Pod): void {
  if (o.spec.priority === undefined && old.spec.priority !== undefined) o.spec.priority = old.spec.priority;
  if (o.spec.preemptionPolicy === undefined && old.spec.preemptionPolicy !== undefined) o.spec.preemptionPolicy = old.spec.preemptionPolicy;
  tolerate(o);
}

/** The priority is the class's; without a class that of the default one. */
function prioritise(o: Draft<Pod>, s: Surroundings): void {
  const spec = o.spec;
  const classes = s.store.list("priorityclasses.scheduling.k8s.io") as unknown as readonly PriorityClass[];
  const name = spec.priorityClassName;
  const found = name ? classes.find((c) => c.metadata.name === name) : classes.find((c) => c.globalDefault === true);
  if (name && found === undefined) throw forbidden(POD, nameOf(o), `no PriorityClass with name ${name} was found`);
  if (found !== undefined) spec.priorityClassName = found.metadata.name;
  const priority = found?.value ?? 0;
  const policy = found?.preemptionPolicy ?? "PreemptLowerPriority";
  const given = (what: string, value: unknown, computed: unknown): never => {
    throw forbidden(
      POD,
      nameOf(o),
      `the ${what} (${String(value)}) must not be provided in pod spec; priority admission controller computed ${String(computed)} from the given PriorityClass name`,
    );
  };
  if (spec.priority !== undefined && spec.priority !== priority) given("integer value of priority", spec.priority, priority);
  if (spec.preemptionPolicy !== undefined && spec.preemptionPolicy !== policy) given("string value of PreemptionPolicy", spec.preemptionPolicy, policy);
  spec.priority = priority;
  spec.preemptionPolicy = policy;
}

/** What the Pod's RuntimeClass asks for besides: an overhead, and where it may run. */
function runBy(o: Draft<Pod>, s: Surroundings): void {
  const spec = o.spec;
  const refuse = (why: string): never => {
    throw forbidden(POD, nameOf(o), why);
  };
  const name = spec.runtimeClassName;
  const found = name === undefined ? undefined : (s.store.get("runtimeclasses.node.k8s.io", name) as unknown as RuntimeClass | undefined);
  if (name !== undefined && found === undefined) refuse(`pod rejected: RuntimeClass ${quote(name)} not found`);
  const overhead = found?.overhead?.podFixed;
  if (overhead !== undefined) {
    if (Object.keys(spec.overhead ?? {}).length > 0 && !equal(spec.overhead, overhead))
      refuse("pod rejected: Pod's Overhead doesn't match RuntimeClass's defined Overhead");
    spec.overhead = { ...overhead };
  }
  for (const [key, value] of Object.entries(found?.scheduling?.nodeSelector ?? {})) {
    const own = spec.nodeSelector?.[key];
    if (own !== undefined && own !== value) refuse(`conflict: runtimeClass.scheduling.nodeSelector[${key}] = ${value}; pod.spec.nodeSelector[${key}] = ${own}`);
    spec.nodeSelector = { ...spec.nodeSelector, [key]: value };
  }
  // Departs: of two that mean the same, upstream keeps the wider one
  const more = (found?.scheduling?.tolerations ?? []).filter((t) => !spec.tolerations?.some((own) => equal(own, t)));
  if (more.length > 0) spec.tolerations = [...(spec.tolerations ?? []), ...more];
}

/** Of a valid Pod: an overhead is its RuntimeClass's, or none. */
export function judgePod(o: Pod, old: Pod | undefined, s: Surroundings): void {
  const name = o.spec.runtimeClassName;
  const found = name === undefined ? undefined : (s.store.get("runtimeclasses.node.k8s.io", name) as unknown as RuntimeClass | undefined);
  if (old === undefined && o.spec.overhead !== undefined && found?.overhead?.podFixed === undefined)
    throw forbidden(POD, o.metadata.name, "pod rejected: Pod Overhead set without corresponding RuntimeClass defined Overhead");
}

const nameOf = (o: Draft<Pod>): string => o.metadata.name || (o.metadata.generateName ?? "");

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
  const added = ["node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable"]
    .filter((key) => !tolerates(key))
    .map((key) => ({ key, operator: "Exists", effect: "NoExecute", tolerationSeconds: 300 }));
  if (added.length > 0) o.spec.tolerations = [...all, ...added];
}
