// The scale subresource: the replicas of a workload seen as an autoscaling/v1 Scale.
import { invalid, invalidValue, notFound } from "../errors";
import type { Draft, Kind } from "../kinds/kind";
import { mergePatch } from "../patch/merge";
import type { Registry, Writer } from "../registry";
import { decode } from "../schema/decode";
import { struct } from "../schema/shape";
import { formatSelector } from "../selectors/labels";
import type { KubeObject } from "../types";

type Scalable = { readonly spec: { readonly replicas?: number; readonly selector?: unknown }; readonly status?: { readonly replicas?: number } };

export function scaleOf(o: KubeObject): KubeObject {
  const { spec, status } = o as unknown as Scalable;
  const selector = formatSelector(spec.selector);
  const m = o.metadata;
  return {
    kind: "Scale",
    apiVersion: "autoscaling/v1",
    metadata: {
      name: m.name,
      namespace: m.namespace,
      uid: m.uid,
      resourceVersion: m.resourceVersion,
      creationTimestamp: m.creationTimestamp,
    } as KubeObject["metadata"],
    spec: spec.replicas ? { replicas: spec.replicas } : {},
    status: { replicas: status?.replicas ?? 0, ...(selector ? { selector } : {}) },
  };
}

/** `patch` is a merge patch of the Scale, or a whole one. */
export function updateScale(registry: Registry, kind: Kind, namespace: string | undefined, name: string, patch: unknown, writer: Writer): KubeObject {
  if (!kind.subresources.includes("scale")) throw notFound(kind, name);
  const updated = registry.update(
    kind,
    namespace,
    name,
    (old) => {
      const wanted = decode(struct("autoscaling.v1.Scale"), mergePatch(scaleOf(old), patch)) as {
        spec?: { replicas?: number };
        metadata?: { resourceVersion?: string };
      };
      const replicas = wanted.spec?.replicas ?? 0;
      if (replicas < 0)
        throw invalid({ plural: "", group: "autoscaling", kind: "Scale" }, name, [
          invalidValue("spec.replicas", replicas, "must be greater than or equal to 0"),
        ]);
      const body = decode(struct(kind.type), old) as Draft<KubeObject>;
      (body.spec as { replicas: number }).replicas = replicas;
      if (wanted.metadata?.resourceVersion !== undefined) body.metadata.resourceVersion = wanted.metadata.resourceVersion;
      return body;
    },
    { ...writer, through: "scale" },
  );
  return scaleOf(updated);
}
