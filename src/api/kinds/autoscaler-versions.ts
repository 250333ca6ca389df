// autoscaling/v1 HorizontalPodAutoscalers are version 2's with one metric, the processor's.
// Departs: other metrics and the behavior are not kept in annotations.
import type { HorizontalPodAutoscaler, MetricSpec } from "../kinds";
import type { KubeObject } from "../types";
import type { Draft } from "./kind";

type SpecV1 = Record<string, unknown> & { targetCPUUtilizationPercentage?: number };

const isCpu = (m: MetricSpec): boolean => m.type === "Resource" && m.resource?.name === "cpu" && m.resource.target.type === "Utilization";

export function toAutoscalingV1(o: KubeObject): KubeObject {
  const { metrics, behavior: _behavior, ...spec } = (o as HorizontalPodAutoscaler).spec;
  const { currentMetrics: _metrics, conditions: _conditions, ...status } = ((o as HorizontalPodAutoscaler).status ?? {}) as Record<string, unknown>;
  const target = metrics?.find(isCpu)?.resource?.target.averageUtilization;
  return { ...o, apiVersion: "autoscaling/v1", spec: { ...spec, ...(target === undefined ? {} : { targetCPUUtilizationPercentage: target }) }, status };
}

export function fromAutoscalingV1(o: Draft<KubeObject>): Draft<KubeObject> {
  const { targetCPUUtilizationPercentage: target, ...spec } = (o.spec ?? {}) as SpecV1;
  const metrics =
    target === undefined ? {} : { metrics: [{ type: "Resource", resource: { name: "cpu", target: { type: "Utilization", averageUtilization: target } } }] };
  return { ...o, apiVersion: "autoscaling/v2", spec: { ...spec, ...metrics } } as unknown as Draft<KubeObject>;
}
