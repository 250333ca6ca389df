// kubectl autoscale: a HorizontalPodAutoscaler of a workload.
import type { KubeObject } from "../../api/types";
import { withOwnLastApplied } from "../apply/last-applied";
import { parseQuantity } from "../../api/schema/quantity";
import { apiVersionOf } from "../discovery";
import { attempt, fail, throwAll } from "../failure";
import type { Invocation } from "../invocation";
import { fileOptions, select } from "../resources/select";
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
    ...fileOptions(k),
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
  const percent = /^(\d+)%$/.exec(text);
  // a bare number is of thousandths of a core, or of mebibytes
  const amount = /^\d+(\.\d+)?$/.test(text) ? text + (name === "cpu" ? "m" : "Mi") : text;
  if (percent === null && parseQuantity(amount) === undefined) fail(`invalid resource ${name} value: ${text}`);
  const target = percent !== null ? { averageUtilization: Number(percent[1]), type: "Utilization" } : { averageValue: amount, type: "AverageValue" };
  return { resource: { name, target }, type: "Resource" };
}

function one(k: Invocation, info: Info, min: number, max: number, metrics: readonly unknown[], dry: DryRun): KubeObject {
  const { resource } = info;
  if (!["Deployment", "ReplicaSet", "StatefulSet", "ReplicationController"].includes(resource.kind))
    fail(
      `cannot autoscale a ${resource.kind}: could not find scale subresource for ${resource.group}/${resource.version}, Resource=${resource.name} in discovery information`,
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
  const saved = k.flags.bool("save-config") ? withOwnLastApplied(hpa) : hpa;
  const made = attempt(() => createObject(k, k.discovery.find("horizontalpodautoscalers"), k.namespace, saved, dry, writeQuery(k, dry)));
  if (made.error === undefined) return made.value;
  // kubectl tries the old version next, which can say no more than a percentage of the CPU
  const cpu = k.flags.string("cpu");
  const told = "failed to create autoscaling/v2 HPA and the configuration is incompatible with autoscaling/v1:";
  if (cpu === "") fail(`${told} empty input`);
  if (k.flags.string("memory") === "" && (k.flags.number("cpu-percent") >= 0 || /^\d+%$/.test(cpu))) throw made.error;
  return fail(`${told} %!w(<nil>)`);
}
