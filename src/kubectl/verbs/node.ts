// kubectl cordon, uncordon, drain, taint.
import type { Run } from "../../base/driver";
import { ApiError } from "../../api/types";
import type { KubeObject } from "../../api/types";
import { isQualifiedName, isValidLabelValue } from "../../api/validation/names";
import type { Loose } from "../describers/description";
import { noResource, pathOf } from "../discovery";
import { attempt, BareFailure, fail, Failure, Failures, failUsage, hasReason, throwAll } from "../failure";
import { durationText, parseTime } from "../golang";
import type { Invocation } from "../invocation";
import type { Pod } from "../pods";
import { parseSelector } from "../resources/selector";
import { infosOf, select } from "../resources/select";
import type { Info } from "../resources/select";
import { untilGone } from "../waiting";
import { dryRun, patchObject, writePrinter, writeQuery } from "../write";
import type { DryRun } from "../write";

function nodes(k: Invocation): Info[] {
  const selector = k.flags.string("selector");
  const use = k.path === "drain" ? "drain NODE" : `${k.path} NODE`;
  if (k.args.length === 0 && selector === "") failUsage(k.path, `USAGE: ${use} [flags]`);
  if (k.args.length > 0 && selector !== "") failUsage(k.path, "error: cannot specify both a node name and a --selector option");
  const infos = infosOf(select(k, { args: selector !== "" ? ["nodes"] : ["nodes", ...k.args], labelSelector: selector, continueOnError: true }));
  return infos;
}

function setUnschedulable(k: Invocation, infos: readonly Info[], on: boolean, dry: DryRun): void {
  for (const info of infos) {
    const now = (info.object!["spec"] as { unschedulable?: boolean } | undefined)?.unschedulable === true;
    if (now === on) {
      k.print(writePrinter(k, on ? "already cordoned" : "already uncordoned", dry)(info.object));
      continue;
    }
    if (dry !== "client") {
      const done = attempt(() =>
        patchObject(
          k,
          info.resource,
          "",
          info.name,
          "strategic",
          { spec: { unschedulable: on ? true : null } },
          { dryRun: dry === "server" ? "All" : undefined },
        ),
      );
      if (done.error !== undefined) {
        k.warn(`error: unable to ${on ? "cordon" : "uncordon"} node ${JSON.stringify(info.name)}: cordon error: ${done.error.message}\n`);
        continue;
      }
    }
    k.print(writePrinter(k, on ? "cordoned" : "uncordoned", dry)(info.object));
  }
}

export function cordon(k: Invocation): void {
  setUnschedulable(k, nodes(k), true, dryRun(k));
}

export function uncordon(k: Invocation): void {
  setUnschedulable(k, nodes(k), false, dryRun(k));
}

type Verdict = { readonly pod: Pod; readonly delete: boolean; readonly reason: "ok" | "warning" | "error"; readonly message: string };

function judge(k: Invocation, pod: Pod): Verdict {
  const { flags } = k;
  const ok: Verdict = { pod, delete: true, reason: "ok", message: "" };
  const verdicts: Verdict[] = [];
  const finished = pod.status.phase === "Succeeded" || pod.status.phase === "Failed";
  const skip = flags.number("skip-wait-for-delete-timeout");
  if (skip > 0 && pod.metadata.deletionTimestamp !== undefined && k.now - (parseTime(pod.metadata.deletionTimestamp) ?? 0) > skip * 1000)
    return { ...ok, delete: false };
  const owner = pod.metadata.ownerReferences?.find((o) => o.controller === true);
  if (owner?.kind === "DaemonSet" && !finished) {
    const exists = attempt(() => k.api.get(pathOf(k.discovery.find("daemonsets.apps"), pod.metadata.namespace ?? "", owner.name)));
    if (exists.error !== undefined && flags.bool("force")) verdicts.push({ ...ok, reason: "warning", message: exists.error.message });
    else if (!flags.bool("ignore-daemonsets"))
      return { pod, delete: false, reason: "error", message: "DaemonSet-managed Pods (use --ignore-daemonsets to ignore)" };
    else return { pod, delete: false, reason: "warning", message: "ignoring DaemonSet-managed Pods" };
  }
  if (pod.metadata.annotations?.["kubernetes.io/config.mirror"] !== undefined) return { ...ok, delete: false };
  const local = ((pod.spec["volumes"] ?? []) as readonly Loose[]).some((v) => v["emptyDir"] !== undefined);
  if (local && !finished) {
    if (!flags.bool("delete-emptydir-data"))
      return { pod, delete: false, reason: "error", message: "Pods with local storage (use --delete-emptydir-data to override)" };
    verdicts.push({ ...ok, reason: "warning", message: "deleting Pods with local storage" });
  }
  if (owner === undefined && !finished) {
    if (!flags.bool("force")) return { pod, delete: false, reason: "error", message: "Pods that declare no controller (use --force to override)" };
    verdicts.push({ ...ok, reason: "warning", message: "deleting Pods that declare no controller" });
  }
  return verdicts.at(-1) ?? ok;
}

function verdicts(k: Invocation, node: string): Verdict[] {
  const { flags } = k;
  const list = k.api.get(pathOf(k.discovery.find("pods"), ""), {
    fieldSelector: `spec.nodeName=${node}`,
    labelSelector: flags.string("pod-selector"),
    limit: String(flags.number("chunk-size")),
  }) as unknown as { items?: readonly Pod[] };
  return (list.items ?? []).map((pod) => judge(k, pod));
}

function grouped(list: readonly Verdict[], reason: "warning" | "error"): string[] {
  const by = new Map<string, string[]>();
  for (const v of list) if (v.reason === reason) by.set(v.message, [...(by.get(v.message) ?? []), `${v.pod.metadata.namespace}/${v.pod.metadata.name}`]);
  return [...by].map(([message, pods]) => `${message}: ${pods.join(", ")}`);
}

export function* drain(k: Invocation): Run<number | void> {
  if (k.args.length > 0 || k.flags.string("selector") !== "") checkPodSelector(k);
  const infos = nodes(k);
  const dry = dryRun(k);
  setUnschedulable(k, infos, true, dry);
  const failed: { name: string; error: Error }[] = [];
  for (const info of infos) {
    const error = yield* drainOne(k, info, dry);
    if (error === undefined) k.print(writePrinter(k, "drained", dry)(info.object));
    else {
      k.warn(`error: unable to drain node ${JSON.stringify(info.name)} due to error: ${error.message}, continuing command...\n`);
      failed.push({ name: info.name, error });
    }
  }
  if (failed.length > 0) k.warn("There are pending nodes to be drained:\n" + failed.map((f) => ` ${f.name}\n`).join(""));
  throwAll(failed.map((f) => f.error));
}

function checkPodSelector(k: Invocation): void {
  const { error } = attempt(() => parseSelector(k.flags.string("pod-selector")));
  if (error !== undefined) fail("--pod-selector=<pod_selector> must be a valid label selector");
}

function* drainOne(k: Invocation, info: Info, dry: DryRun): Run<Error | undefined> {
  const all = verdicts(k, info.name);
  const errors = grouped(all, "error");
  if (errors.length > 0) {
    const problems = errors.map((e) => new BareFailure(`cannot delete ${e}`));
    return problems.length === 1 ? problems[0]! : new Failures(problems);
  }
  const warnings = grouped(all, "warning");
  if (warnings.length > 0) k.warn(`Warning: ${warnings.join("; ")}\n`);
  const pods = all.filter((v) => v.delete).map((v) => v.pod);
  if (dry === "client") {
    for (const p of pods) k.print(`evicting pod ${p.metadata.namespace}/${p.metadata.name} (dry run)\n`);
    return undefined;
  }
  const timeout = k.flags.number("timeout");
  const deadline = timeout === 0 ? Infinity : k.now + timeout;
  const resource = k.discovery.find("pods");
  const grace = k.flags.number("grace-period");
  const evict = !k.flags.bool("disable-eviction");
  let open = pods;
  const problems: Failure[] = [];
  while (open.length > 0) {
    const retry: Pod[] = [];
    const gone: Pod[] = [];
    const started = k.now;
    for (const pod of open) {
      const { name, namespace = "" } = pod.metadata;
      if (evict) k.print(`evicting pod ${namespace}/${name}${dry === "server" ? " (server dry run)" : ""}\n`);
      if (evict && started >= deadline) {
        problems.push(evictionFailure(pod, `global timeout reached: ${durationText(timeout)}`));
        continue;
      }
      const options = { ...(grace >= 0 ? { gracePeriodSeconds: grace } : {}), ...(dry === "server" ? { dryRun: ["All"] } : {}) };
      const sent = attempt(() =>
        evict
          ? k.api.send("POST", pathOf(resource, namespace, name, "eviction"), {
              body: { apiVersion: "policy/v1", kind: "Eviction", metadata: { name, namespace }, deleteOptions: options },
            })
          : k.api.send("DELETE", pathOf(resource, namespace, name), { body: { apiVersion: "v1", kind: "DeleteOptions", ...options } }),
      );
      if (sent.error === undefined) gone.push(pod);
      if (sent.error === undefined || hasReason(sent.error, "NotFound")) continue;
      if (sent.error instanceof ApiError && sent.error.status.code === 429) {
        k.warn(
          `error when evicting pods/${JSON.stringify(name)} -n ${JSON.stringify(namespace)} (will retry after ${durationText(5000)}): ${sent.error.message}\n`,
        );
        retry.push(pod);
      } else problems.push(evictionFailure(pod, sent.error.message));
    }
    if (dry === "none") {
      for (const pod of gone) {
        const target: Info = { resource, namespace: pod.metadata.namespace ?? "", name: pod.metadata.name, source: "", object: pod };
        if (!(yield* untilGone(k, target, pod.metadata.uid, deadline)))
          problems.push(
            new Failure(
              `error when waiting for pod ${JSON.stringify(pod.metadata.name)} in namespace ${JSON.stringify(pod.metadata.namespace)} to terminate: global timeout reached: ${durationText(timeout)}`,
            ),
          );
        else k.print(writePrinter(k, evict ? "evicted" : "deleted", "none")({ ...pod, apiVersion: "v1", kind: "Pod" }));
      }
    }
    open = retry;
    // Each Pod is tried again five seconds after its last try; that the time is over is noticed only then.
    if (open.length > 0) yield* k.wait(Math.max(k.now, started + 5000));
  }
  if (problems.length === 0) return undefined;
  return pending(k, info, problems.length === 1 ? problems[0]! : new Failures(problems));
}

function evictionFailure({ metadata: { name, namespace = "" } }: Pod, why: string): Failure {
  return new BareFailure(`error when evicting pods/${JSON.stringify(name)} -n ${JSON.stringify(namespace)}: ${why}`);
}

function pending(k: Invocation, info: Info, error: Error): Error {
  const left = verdicts(k, info.name).filter((v) => v.delete);
  if (left.length > 0)
    k.warn(
      `There are pending pods in node ${JSON.stringify(info.name)} when an error occurred: ${error.message}\n${left.map((v) => `pod/${v.pod.metadata.name}\n`).join("")}`,
    );
  return error;
}

type Taint = { readonly key: string; readonly value?: string; readonly effect: string };
const EFFECTS = ["NoSchedule", "PreferNoSchedule", "NoExecute"];

function parseTaint(k: Invocation, text: string): Taint {
  const parts = text.split(":");
  if (parts.length > 2) failUsage(k.path, `invalid taint spec: ${text}`);
  const effect = parts[1] ?? "";
  if (parts.length === 2 && !EFFECTS.includes(effect)) failUsage(k.path, `invalid taint effect: ${effect}, unsupported taint effect`);
  const kv = parts.length === 2 ? parts[0]!.split("=") : [parts[0]!];
  if (kv.length > 2) failUsage(k.path, `invalid taint spec: ${text}`);
  const problems = [...(parts.length === 2 && kv.length === 2 ? isValidLabelValue(kv[1]!) : [])];
  if (problems.length === 0) problems.push(...isQualifiedName(kv[0]!));
  if (problems.length > 0) failUsage(k.path, `invalid taint spec: ${text}, ${problems.join("; ")}`);
  return { key: kv[0]!, ...((kv[1] ?? "") === "" ? {} : { value: kv[1]! }), effect };
}

export function taint(k: Invocation): void {
  const { flags } = k;
  const dry = dryRun(k);
  const resources: string[] = [];
  const specs: string[] = [];
  for (const a of k.args) {
    const isTaint = a.includes("=") || a.includes(":") || a.endsWith("-");
    if (specs.length === 0 && !isTaint) resources.push(a);
    else if (isTaint) specs.push(a);
    else fail(`all resources must be specified before taint changes: ${a}`);
  }
  if (resources.length === 0) fail("one or more resources must be specified as <resource> <name>");
  if (specs.length === 0) fail("at least one taint update is required");
  const add: Taint[] = [];
  const remove: Taint[] = [];
  for (const s of specs) {
    if (s.endsWith("-")) remove.push(parseTaint(k, s.slice(0, -1)));
    else {
      const t = parseTaint(k, s);
      if (t.effect === "") failUsage(k.path, `invalid taint spec: ${s}`);
      if (add.some((x) => x.key === t.key && x.effect === t.effect))
        failUsage(k.path, `duplicated taints with the same key and effect: {${t.key} ${t.value ?? ""} ${t.effect} <nil>}`);
      add.push(t);
    }
  }
  const type = resources[0]!.toLowerCase();
  const found = attempt(() => k.discovery.find(type));
  if (found.error !== undefined) throw noResource(type);
  if (found.value.kind !== "Node") fail(`invalid resource type ${type}, only node types are supported`);
  const clash = add.flatMap((a) => remove.filter((r) => r.key === a.key && (r.effect === "" || r.effect === a.effect)).map((r) => `${r.key}=${r.effect}`));
  if (clash.length > 0) fail(`can not both modify and remove the following taint(s) in the same command: ${clash.join(", ")}`);
  const all = flags.bool("all");
  const selector = flags.string("selector");
  if (all && selector !== "") fail("setting 'all' parameter with a non empty selector is prohibited");
  if (!all && selector === "" && resources.length < 2) fail("at least one resource name must be specified since 'all' parameter is not set");
  const selection = select(k, { args: resources, labelSelector: selector, selectAll: all, continueOnError: true });
  const errors: Error[] = [];
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const done = attempt(() => taintOne(k, entry.info, add, remove, dry));
    if (done.error !== undefined) errors.push(done.error);
  }
  throwAll(errors);
}

function taintOne(k: Invocation, info: Info, add: readonly Taint[], remove: readonly Taint[], dry: DryRun): void {
  const overwrite = k.flags.bool("overwrite");
  const old = ((info.object!["spec"] as { taints?: readonly Taint[] } | undefined)?.taints ?? []) as readonly Taint[];
  const same = (a: Taint, b: Taint): boolean => a.key === b.key && a.effect === b.effect;
  if (!overwrite) {
    const exists = add.flatMap((t) => old.filter((o) => same(o, t)).map(() => t.key)).join(",");
    if (exists !== "") fail(`node ${info.name} already has ${exists} taint(s) with same effect(s) and --overwrite is false`);
  }
  let next = [...add, ...old.filter((o) => !add.some((t) => same(o, t)))];
  let deleted = false;
  const missing: Error[] = [];
  for (const r of remove) {
    const left = next.filter((t) => !(t.key === r.key && (r.effect === "" || t.effect === r.effect)));
    if (left.length === next.length) missing.push(new Failure(`taint ${JSON.stringify(r.effect === "" ? r.key : `${r.key}:${r.effect}`)} not found`));
    else deleted = true;
    next = left;
  }
  if (missing.length > 0) throw new Failure(missing.length === 1 ? missing[0]!.message : `[${missing.map((e) => e.message).join(", ")}]`);
  const added = add.some((t) => !old.some((o) => same(o, t)));
  const what = (added && deleted) || overwrite ? "modified" : added ? "tainted" : "untainted";
  const changed: KubeObject = { ...info.object!, spec: { ...(info.object!["spec"] as object), taints: next } };
  const after =
    dry === "client"
      ? changed
      : patchObject(k, info.resource, "", info.name, "strategic", { spec: { taints: next.length === 0 ? null : next } }, writeQuery(k, dry));
  k.print(writePrinter(k, what, "none")(after));
}
