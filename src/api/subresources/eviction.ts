// pods/eviction: a deletion that asks the PodDisruptionBudgets first.
import { failure } from "../errors";
import { deleteObject, type DeleteOptions } from "../deletion";
import { kindOf } from "../kinds/list";
import type { Pod, PodDisruptionBudget } from "../kinds";
import type { Registry, Writer } from "../registry";
import { matches, selectorOf } from "../selectors/labels";

const SUCCESS = { kind: "Status", apiVersion: "v1", metadata: {}, status: "Success", code: 201 };

export function evictPod(registry: Registry, namespace: string | undefined, name: string, body: unknown, writer: Writer): unknown {
  const pods = kindOf("pods");
  const pod = registry.must(pods, namespace, name) as Pod;
  const options = (body as { deleteOptions?: DeleteOptions } | undefined)?.deleteOptions ?? {};
  if (options.dryRun?.includes("All") === true && !writer.dryRun) return evictPod(registry, namespace, name, body, { ...writer, dryRun: true });
  const finished =
    pod.status?.phase === "Succeeded" || pod.status?.phase === "Failed" || pod.status?.phase === "Pending" || pod.metadata.deletionTimestamp !== undefined;
  if (!finished) {
    const budgets = (registry.store.list("poddisruptionbudgets.policy", namespace) as unknown as readonly PodDisruptionBudget[]).filter(
      (b) => b.spec.selector !== undefined && matches(selectorOf(b.spec.selector), pod.metadata.labels),
    );
    if (budgets.length > 1)
      throw failure(
        500,
        "InternalError",
        "Internal error occurred: This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.",
      );
    const budget = budgets[0];
    if (budget !== undefined) {
      if ((budget.status?.disruptionsAllowed ?? 0) <= 0)
        throw failure(429, "TooManyRequests", "Cannot evict pod as it would violate the pod's disruption budget.", {
          causes: [
            {
              reason: "DisruptionBudget",
              message: `The disruption budget ${budget.metadata.name} needs ${budget.status?.desiredHealthy ?? 0} healthy pods and has ${budget.status?.currentHealthy ?? 0} currently`,
            },
          ],
        });
      if (writer.dryRun !== true)
        registry.mark(
          kindOf("poddisruptionbudgets.policy"),
          budget,
          writer,
          {},
          { status: { ...budget.status, disruptionsAllowed: budget.status!.disruptionsAllowed! - 1 } },
        );
    }
  }
  deleteObject(registry, pods, namespace, name, options, writer);
  return SUCCESS;
}
