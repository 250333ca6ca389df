// The horizontal Pod autoscaler as it is in a cluster without metrics: it keeps the replicas of its target between the
// least and the most, and says of each metric why it could not be had. Departs: metrics are never there, so nothing is ever
// computed from them, and policies of scaling have nothing to limit.
import { KINDS } from "../api/kinds/list";
import { resourceOf } from "../api/kinds/kind";
import { matches as matchesLabels, parseSelector, type Requirement } from "../api/selectors/labels";
import type { Client, KubeObject, Status } from "../api/types";
import type { Recorder } from "./events";
import { type Condition, type LabelSelector, type Pod } from "./objects";
import { keyOf, splitKey } from "./references";
import { same, withCondition } from "./pods";
import { printSelector } from "./selectors";
import { rfc3339 } from "./times";
import { timing } from "./timing";
import type { ControllerFactory, Key } from "./types";

type Target = { readonly type?: string; readonly value?: string; readonly averageValue?: string; readonly averageUtilization?: number };
type Named = { readonly name: string; readonly selector?: LabelSelector };
type Metric = {
  readonly type: string;
  readonly resource?: { readonly name: string; readonly target: Target };
  readonly containerResource?: { readonly name: string; readonly container: string; readonly target: Target };
  readonly pods?: { readonly metric: Named; readonly target: Target };
  readonly object?: { readonly metric: Named; readonly describedObject: { readonly kind: string; readonly name: string }; readonly target: Target };
  readonly external?: { readonly metric: Named; readonly target: Target };
};
type Autoscaler = KubeObject & {
  readonly spec: {
    readonly scaleTargetRef: { readonly apiVersion?: string; readonly kind: string; readonly name: string };
    readonly minReplicas?: number;
    readonly maxReplicas: number;
    readonly metrics?: readonly Metric[];
  };
  readonly status?: { readonly conditions?: readonly Condition[]; readonly lastScaleTime?: string; readonly desiredReplicas?: number };
};
type Scale = { readonly spec?: { readonly replicas?: number }; readonly status?: { readonly selector?: string } };

const resource = "horizontalpodautoscalers.autoscaling";

export const horizontalController: ControllerFactory = ({ clock, caches, recorder: makeRecorder }) => {
  const pods = caches.of<Pod>("pods");
  const recorder = makeRecorder("horizontal-pod-autoscaler");
  // when each is looked at next: a look is never sooner than a period after the one before, whatever happens
  let due = new Map<Key, number>();
  let selectors = new Map<Key, readonly Requirement[]>();

  /** The autoscalers whose targets have one of these Pods. */
  function rivals(namespace: string, mine: readonly Requirement[]): Key[] {
    const held = [...pods.by("label", `${namespace}/`)].filter((p) => matchesLabels(mine, p.metadata.labels));
    return [...selectors].filter(([key, s]) => key.startsWith(`${namespace}/`) && held.some((p) => matchesLabels(s, p.metadata.labels))).map(([key]) => key);
  }

  return {
    name: "horizontal-pod-autoscaler-controller",
    watches: [resource, "pods"],
    keys: (event, r) => (r === resource ? [keyOf(event.object)] : []),
    reconcile(key, api, requeue) {
      const { namespace, name } = splitKey(key);
      const hpa = api.get<Autoscaler>(resource, namespace, name);
      if (hpa === undefined) {
        due.delete(key);
        selectors.delete(key);
        return;
      }
      const at = due.get(key) ?? clock.now + timing.autoscalerPeriod;
      due.set(key, at);
      if (at > clock.now) return requeue(key, at - clock.now);
      due.set(key, clock.now + timing.autoscalerPeriod);
      requeue(key, timing.autoscalerPeriod);
      const look: Look = { api, hpa, key, recorder, now: clock.now, conditions: hpa.status?.conditions ?? [] };
      write(look, consider(look));
    },
    snapshot: () => ({ due: new Map(due), selectors: new Map(selectors) }),
    restore(state) {
      const s = state as { due: typeof due; selectors: typeof selectors };
      due = new Map(s.due);
      selectors = new Map(s.selectors);
    },
  };

  /** One look: scales where the limits want it, and gives what the status says besides its conditions. */
  function consider(look: Look): Omit<Seen, "conditions"> | undefined {
    const { api, hpa } = look;
    const { maxReplicas, metrics = [], minReplicas = 1 } = hpa.spec;
    const found = scaleOf(api, hpa);
    if (typeof found === "string") {
      recorder.event(hpa, "Warning", "FailedGetScale", found);
      tell(look, "AbleToScale", "False", "FailedGetScale", `the HPA controller was unable to get the target's current scale: ${found}`);
      return undefined;
    }
    tell(look, "AbleToScale", "True", "SucceededGetScale", "the HPA controller was able to get the target's current scale");
    const current = found.scale.spec?.replicas ?? 0;
    if (current === 0) {
      tell(look, "ScalingActive", "False", "ScalingDisabled", "scaling is disabled since the replica count of the target is zero");
      return { currentReplicas: 0, desiredReplicas: 0 };
    }
    const wanted = current > maxReplicas ? maxReplicas : Math.max(current, minReplicas);
    if (wanted === current) {
      const invalid = selectorProblem(look, found.scale.status?.selector ?? "") ?? metricProblems(look, metrics);
      recorder.event(hpa, "Warning", "FailedComputeMetricsReplicas", invalid.message);
      return {
        currentReplicas: current,
        desiredReplicas: hpa.status?.desiredReplicas ?? 0,
        ...(invalid.statuses > 0 && { currentMetrics: metrics.map(() => ({ type: "" })) }),
      };
    }
    api.patch(found.resource, hpa.metadata.namespace, hpa.spec.scaleTargetRef.name, { spec: { replicas: wanted } }, "scale");
    tell(look, "AbleToScale", "True", "SucceededRescale", `the HPA controller was able to update the target scale to ${String(wanted)}`);
    const why = current > maxReplicas ? "above Spec.MaxReplicas" : "below Spec.MinReplicas";
    recorder.event(hpa, "Normal", "SuccessfulRescale", `New size: ${String(wanted)}; reason: Current number of replicas ${why}`);
    return { currentReplicas: current, desiredReplicas: wanted, lastScaleTime: rfc3339(look.now) };
  }

  function selectorProblem(look: Look, text: string): Problem | undefined {
    const { hpa, key } = look;
    if (text === "") {
      recorder.event(hpa, "Warning", "SelectorRequired", "selector is required");
      tell(look, "ScalingActive", "False", "InvalidSelector", "the HPA target's scale is missing a selector");
      return { message: "selector is required", statuses: 0 };
    }
    const mine = parseSelector(text);
    selectors.set(key, mine);
    const all = rivals(hpa.metadata.namespace ?? "", mine);
    if (all.length < 2) return undefined;
    const message = `pods by selector ${text} are controlled by multiple HPAs: [${all.join(" ")}]`;
    recorder.event(hpa, "Warning", "AmbiguousSelector", message);
    tell(look, "ScalingActive", "False", "AmbiguousSelector", message);
    return { message, statuses: 0 };
  }
};

type Look = {
  readonly api: Client;
  readonly hpa: Autoscaler;
  readonly key: Key;
  readonly recorder: Recorder;
  readonly now: number;
  conditions: readonly Condition[];
};
type Seen = {
  readonly currentReplicas: number;
  readonly desiredReplicas: number;
  readonly lastScaleTime?: string;
  readonly currentMetrics?: readonly unknown[];
  readonly conditions: readonly Condition[];
};
/** Why no number of replicas could be computed, and for how many metrics that was tried. */
type Problem = { readonly message: string; readonly statuses: number };

function tell(look: Look, type: string, status: string, reason: string, message: string): void {
  const old = look.conditions.find((c) => c.type === type);
  const lastTransitionTime = old?.status === status ? old.lastTransitionTime : rfc3339(look.now);
  look.conditions = withCondition(look.conditions, { type, status, ...(lastTransitionTime !== undefined && { lastTransitionTime }), reason, message });
}

function write(look: Look, seen: Omit<Seen, "conditions"> | undefined): void {
  const { hpa } = look;
  const lastScaleTime = seen?.lastScaleTime ?? hpa.status?.lastScaleTime;
  const status =
    seen === undefined
      ? { ...hpa.status, conditions: look.conditions }
      : { ...(lastScaleTime !== undefined && { lastScaleTime }), ...seen, conditions: look.conditions };
  if (!same(status, hpa.status)) look.api.updateStatus(resource, { ...hpa, status });
}

/** The target's scale; a text says why there is none. */
function scaleOf(api: Client, hpa: Autoscaler): { readonly scale: Scale; readonly resource: string } | string {
  const { apiVersion = "", kind, name } = hpa.spec.scaleTargetRef;
  const parts = apiVersion.split("/");
  if (parts.length > 2) return `unexpected GroupVersion string: ${apiVersion}`;
  const group = parts.length === 2 ? parts[0]! : "";
  const known = KINDS.find((k) => k.group === group && k.kind === kind && k.storedAs === undefined);
  if (known === undefined) return `no matches for kind ${JSON.stringify(kind)} in group ${JSON.stringify(group)}`;
  const base = group === "" ? `/api/${known.version}` : `/apis/${group}/${known.version}`;
  const got = api.request({ method: "GET", path: `${base}/namespaces/${hpa.metadata.namespace ?? ""}/${known.plural}/${name}/scale` });
  if (got.code !== 200) return (got.body as Status).message ?? "";
  return { scale: got.body as Scale, resource: resourceOf(known) };
}

function metricProblems(look: Look, metrics: readonly Metric[]): Problem {
  const all = metrics.map((m) => ({ m, ...unmeasured(m, look.hpa.metadata.namespace ?? "") }));
  for (const { reason, text } of all) look.recorder.event(look.hpa, "Warning", reason, text);
  const first = all[0]!;
  tell(look, "ScalingActive", "False", first.reason, `the HPA was unable to compute the replica count: ${first.text}`);
  const count = String(metrics.length);
  return {
    message: `invalid metrics (${count} invalid out of ${count}), first error is: failed to get ${sourceOf(first.m)}: ${first.text}`,
    statuses: metrics.length,
  };
}

const CUSTOM = "unable to fetch metrics from custom metrics API: no custom metrics API (custom.metrics.k8s.io) registered";

/** Why a metric could not be had, in the calculator's words. */
function unmeasured(m: Metric, namespace: string): { readonly reason: string; readonly text: string } {
  if (m.object !== undefined) {
    const { describedObject: of, metric, target } = m.object;
    // the words stand in each other's places upstream
    const text = `unable to get metric ${metric.name}: ${of.kind} on ${namespace} ${of.name}/${CUSTOM}`;
    return { reason: "FailedGetObjectMetric", text: target.type === "Value" ? text : `failed to get ${metric.name} object metric: ${text}` };
  }
  if (m.pods !== undefined) return { reason: "FailedGetPodsMetric", text: `unable to get metric ${m.pods.metric.name}: ${CUSTOM}` };
  if (m.external !== undefined) {
    const { metric, target } = m.external;
    const text = `unable to get external metric ${namespace}/${metric.name}/${printSelector(metric.selector)}: unable to fetch metrics from external metrics API: the server could not find the requested resource (get ${metric.name}.external.metrics.k8s.io)`;
    const before = target.averageValue !== undefined ? `${metric.name} external metric` : `external metric ${metric.name}`;
    return { reason: "FailedGetExternalMetric", text: `failed to get ${before}: ${text}` };
  }
  const source = (m.containerResource ?? m.resource)!;
  const what = source.target.averageValue !== undefined ? "usage" : "utilization";
  return {
    reason: m.containerResource === undefined ? "FailedGetResourceMetric" : "FailedGetContainerResourceMetric",
    text: `failed to get ${source.name} ${what}: unable to get metrics for resource ${source.name}: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)`,
  };
}

function sourceOf(m: Metric): string {
  if (m.object !== undefined) return "object metric value";
  if (m.pods !== undefined) return "pods metric value";
  if (m.external !== undefined) return `${m.external.metric.name} external metric value`;
  if (m.containerResource !== undefined) return `${m.containerResource.container} container metric value`;
  return `${m.resource!.name} resource metric value`;
}
