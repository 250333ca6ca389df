// kubectl autoscale: a HorizontalPodAutoscaler of a workload.
import type { KubeObject } from "../../api/types";
import { updateLastApplied } from "../apply/last-applied";
import { apiVersionOf } from "../discovery";
import { attempt, fail, throwAll } from "../failure";
import type { Invocation } from "../invocation";
import { select } from "../resources/select";
import type { Info } from "../resources/select";
import { createObject, dryRun, typedPrinter, writeQuery } from "../write";
import type { DryRun } from "../write";

export function autoscale(k: Invocation): void {
  const { flags } = k;
  const dry = dryRun(k);
  const [min, max] = [flags.number("min"), flags.number("max")];
  if (max < 1) fail(`--max=MAXPODS is required and must be at least 1, max: ${max}`);
  if (max < min) fail(`--max=MAXPODS must be larger or equal to --min=MINPODS, max: ${max}, min: ${min}`);
  const percent = flags.number("cpu-percent");
  if (percent > 0 && flags.string("cpu") !== "") fail("--cpu-percent and --cpu are mutually exclusive");
  const metrics = [
    ...(percent > 0 ? [metric("cpu", `${percent}%`)] : []),
    ...(flags.string("cpu") === "" ? [] : [metric("cpu", flags.string("cpu"))]),
    ...(flags.string("memory") === "" ? [] : [metric("memory", flags.string("memory"))]),
  ];
  const selection = select(k, {
    args: k.args,
    filenames: flags.list("filename"),
    kustomize: flags.string("kustomize"),
    recursive: flags.bool("recursive"),
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  const errors: Error[] = [];
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const done = attempt(() => one(k, entry.info, min, max, metrics, dry));
    if (done.error !== undefined) errors.push(done.error);
    else k.print(typedPrinter(k, dry === "client" ? "created" : "autoscaled", dry)(done.value));
  }
  throwAll(errors);
  if (selection.entries.length === 0) fail("no objects passed to autoscale");
}

function metric(name: string, text: string): Record<string, unknown> {
  const percent = /^(\d+)%?$/.exec(text);
  const target =
    percent !== null && (text.endsWith("%") || name === "cpu")
      ? { averageUtilization: Number(percent[1]), type: "Utilization" }
      : { averageValue: text, type: "AverageValue" };
  return { resource: { name, target }, type: "Resource" };
}

function one(k: Invocation, info: Info, min: number, max: number, metrics: readonly unknown[], dry: DryRun): KubeObject {
  const { resource } = info;
  if (!["Deployment", "ReplicaSet", "StatefulSet", "ReplicationController"].includes(resource.kind))
    fail(
      `cannot autoscale a ${resource.kind}${resource.group === "" ? "" : "." + resource.group}: could not find scale subresource for ${resource.group}/${resource.version}, Resource=${resource.name} in discovery information`,
    );
  const name = k.flags.string("name");
  const hpa = {
    apiVersion: "autoscaling/v2",
    kind: "HorizontalPodAutoscaler",
    metadata: { name: name === "" ? info.name : name, ...(k.explicitNamespace ? { namespace: k.namespace } : {}) },
    spec: {
      maxReplicas: max,
      ...(metrics.length === 0 ? {} : { metrics }),
      ...(min > 0 ? { minReplicas: min } : {}),
      scaleTargetRef: { apiVersion: apiVersionOf(resource), kind: resource.kind, name: info.name },
    },
    status: { currentMetrics: null, desiredReplicas: 0 },
  } as unknown as KubeObject;
  if (dry === "client") return hpa;
  return createObject(
    k,
    k.discovery.find("horizontalpodautoscalers"),
    k.namespace,
    updateLastApplied(hpa, k.flags.bool("save-config")),
    dry,
    writeQuery(k, dry),
  );
}
