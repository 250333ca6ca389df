// pods/binding: the scheduler's word on which node a Pod runs.
import { conflict } from "../errors";
import type { Draft } from "../kinds/kind";
import { kindOf } from "../kinds/list";
import type { Registry, Writer } from "../registry";
import { decode } from "../schema/decode";
import { struct } from "../schema/shape";
import { rfc3339 } from "../schema/time";
import type { KubeObject } from "../types";
import type { Pod } from "../kinds";

export function bindPod(registry: Registry, namespace: string | undefined, name: string, binding: unknown, writer: Writer): KubeObject {
  const kind = kindOf("pods");
  const target = (binding as { target?: { name?: string } }).target?.name ?? "";
  return registry.update(
    kind,
    namespace,
    name,
    (old) => {
      const pod = old as Pod;
      if (pod.metadata.deletionTimestamp !== undefined) throw conflict(kind, name, `pod ${name} is being deleted, cannot be assigned to a host`);
      if (pod.spec.nodeName) throw conflict(kind, name, `pod ${name} is already assigned to node ${JSON.stringify(pod.spec.nodeName)}`);
      const body = decode(struct(kind.type), old) as Draft<Pod>;
      body.spec.nodeName = target;
      const conditions = (body.status ??= {}).conditions ?? [];
      const others = conditions.filter((c) => c.type !== "PodScheduled");
      body.status.conditions = [...others, { type: "PodScheduled", status: "True", lastTransitionTime: rfc3339(registry.clock.now) }];
      return body as Draft<KubeObject>;
    },
    writer,
    "binding",
  );
}
