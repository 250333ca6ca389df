// kubectl rollout status|history|undo|restart|pause|resume
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import { kindShape, twoWayPatch, equalJson } from "../apply/strategic";
import type { Json } from "../apply/strategic";
import { LAST_APPLIED } from "../apply/last-applied";
import { Description } from "../describers/description";
import type { Loose } from "../describers/description";
import { describeTemplate } from "../describers/pod";
import { pathOf, qualified } from "../discovery";
import { attempt, fail, Failure, throwAll } from "../failure";
import { timeText } from "../golang";
import type { Invocation } from "../invocation";
import { selectorText } from "../podspec";
import { alignRows } from "../printers/tabwriter";
import { printerFor } from "../printers/output";
import { fileOptions, infosOf, select } from "../resources/select";
import type { Info, Selection } from "../resources/select";
import { REVISION, replicaSetsOf, revisionOf, withoutHash } from "../rollout/replica-sets";
import { rolloutState } from "../rollout/status";
import { dryRun, patchObject, writePrinter, writeQuery } from "../write";
import type { DryRun } from "../write";

const CHANGE_CAUSE = "kubernetes.io/change-cause";

function found(k: Invocation): Selection {
  const { flags } = k;
  if (k.args.length === 0 && flags.list("filename").length === 0 && flags.string("kustomize") === "") fail("required resource not specified");
  return select(k, {
    args: k.args,
    ...fileOptions(k),
    labelSelector: flags.has("selector") ? flags.string("selector") : "",
    allowEmptySelector: true,
    latest: true,
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
}

export function* rolloutStatus(k: Invocation): Run<number | void> {
  const revision = k.flags.number("revision");
  if (revision < 0) fail(`revision must be a positive integer: ${revision}`);
  const infos = infosOf(found(k));
  if (infos.length === 0) k.warn(`No resources found in ${k.namespace} namespace.\n`);
  const timeout = k.flags.number("timeout");
  for (const info of infos) {
    const { resource } = info;
    if (resource.group !== "apps" || !["Deployment", "DaemonSet", "StatefulSet"].includes(resource.kind))
      fail(`no status viewer has been implemented for ${resource.kind}.${resource.group === "" ? "" : resource.group}`.replace(/\.$/, ""));
    yield* watchRollout(k, info, revision, timeout === 0 ? Infinity : k.now + timeout);
  }
}

function* watchRollout(k: Invocation, info: Info, revision: number, deadline: number): Run<void> {
  const seen: KubeObject[] = [info.object!];
  let deleted = false;
  const query = { fieldSelector: `metadata.name=${info.name}`, resourceVersion: info.object!.metadata.resourceVersion };
  const watch = k.api.watch(pathOf(info.resource, info.namespace), { query }, (event) => {
    if (event.type === "DELETED") deleted = true;
    else if (event.type !== "BOOKMARK") seen.push(event.object as KubeObject);
  });
  try {
    for (;;) {
      for (const object of seen.splice(0)) {
        const state = rolloutState(info.resource.kind, object, revision);
        k.print(state.text);
        if (state.done || !k.flags.bool("watch")) return;
      }
      if (deleted) fail("object has been deleted");
      if (k.now >= deadline) fail("timed out waiting for the condition");
      yield* k.wait(deadline === Infinity ? undefined : deadline, () => seen.length > 0 || deleted);
    }
  } finally {
    watch.stop();
  }
}

type Revision = { readonly number: number; readonly template: Loose; readonly object: KubeObject; readonly cause: string };

/** The revisions of a workload, oldest first. */
function revisionsOf(k: Invocation, info: Info): readonly Revision[] {
  const object = info.object!;
  if (info.resource.kind === "Deployment") {
    return replicaSetsOf(k, object)
      .map((rs) => ({
        number: revisionOf(rs),
        template: rs.spec.template as Loose,
        object: rs as KubeObject,
        cause: rs.metadata.annotations?.[CHANGE_CAUSE] ?? "",
      }))
      .sort((a, b) => a.number - b.number);
  }
  if (info.resource.kind !== "DaemonSet" && info.resource.kind !== "StatefulSet")
    return fail(
      `error retrieving history for ${JSON.stringify(info.resource.group === "" ? info.resource.kind : `${info.resource.kind}.${info.resource.group}`)}, no visitor method exists for {${info.resource.group} ${info.resource.kind}}`,
    );
  const selector = selectorText((object["spec"] as Loose).selector);
  const list = k.api.get(pathOf(k.discovery.find("controllerrevisions.apps"), info.namespace), { labelSelector: selector }) as unknown as {
    items?: readonly KubeObject[];
  };
  return (list.items ?? [])
    .filter((r) => r.metadata.ownerReferences?.some((o) => o.uid === object.metadata.uid) === true)
    .map((r) => ({
      number: Number((r as unknown as Loose).revision ?? 0),
      template: ((r as unknown as Loose).data?.spec?.template ?? {}) as Loose,
      object: r,
      cause: r.metadata.annotations?.[CHANGE_CAUSE] ?? "",
    }))
    .sort((a, b) => a.number - b.number);
}

export function rolloutHistory(k: Invocation): void {
  const wanted = k.flags.number("revision");
  if (wanted < 0) fail(`revision must be a positive integer: ${wanted}`);
  const output = k.flags.string("output");
  const selection = found(k);
  const errors: Error[] = [];
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const done = attempt(() => {
      const revisions = revisionsOf(k, entry.info);
      const chosen = revisions.filter((r) => r.number === wanted);
      if (wanted > 0 && chosen.length === 0 && (revisions.length > 0 || output !== "")) fail("unable to find the specified revision");
      if (output !== "") {
        const print = printerFor(k, {})!;
        for (const r of wanted > 0 ? chosen : revisions) k.print(print(r.object));
        return;
      }
      let text = "No rollout history found.";
      if (revisions.length > 0)
        text =
          wanted > 0
            ? templateText(k, chosen[0]!)
            : alignRows([["REVISION", "CHANGE-CAUSE"], ...revisions.map((r) => [String(r.number), r.cause === "" ? "<none>" : r.cause])], {
                minWidth: 0,
                padding: 2,
              });
      k.print(
        `${entry.info.resource.kind.toLowerCase()}${entry.info.resource.group === "" ? "" : "." + entry.info.resource.group}/${entry.info.name} ${wanted > 0 ? `with revision #${wanted}` : ""}\n${text}\n`,
      );
    });
    if (done.error !== undefined) errors.push(done.error);
  }
  throwAll(errors);
}

function templateText(k: Invocation, r: Revision): string {
  const d = new Description(k, false, false);
  const metadata: Loose = r.template["metadata"] ?? {};
  describeTemplate(
    d,
    r.cause === "" ? r.template : { ...r.template, metadata: { ...metadata, annotations: { ...metadata["annotations"], [CHANGE_CAUSE]: r.cause } } },
  );
  return d.text();
}

export function rolloutUndo(k: Invocation): void {
  const dry = dryRun(k);
  const to = k.flags.number("to-revision");
  const selection = found(k);
  const errors: Error[] = [];
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const done = attempt(() => undoOne(k, entry.info, to, dry));
    if (done.error !== undefined) errors.push(done.error);
    else k.print(writePrinter(k, done.value, dry)(entry.info.object));
  }
  throwAll(errors);
}

const SKIPPED_ANNOTATIONS = new Set([
  LAST_APPLIED,
  REVISION,
  "deployment.kubernetes.io/revision-history",
  "deployment.kubernetes.io/desired-replicas",
  "deployment.kubernetes.io/max-replicas",
  "deprecated.deployment.rollback.to",
]);

function undoOne(k: Invocation, info: Info, to: number, dry: DryRun): string {
  const object = info.object!;
  if (!["Deployment", "DaemonSet", "StatefulSet"].includes(info.resource.kind))
    fail(
      `error retrieving rollbacker for ${JSON.stringify(info.resource.group === "" ? info.resource.kind : `${info.resource.kind}.${info.resource.group}`)}, no visitor method exists for {${info.resource.group} ${info.resource.kind}}`,
    );
  if (object.metadata.annotations?.[LAST_APPLIED] !== undefined)
    k.warn(
      `Warning: resource ${info.resource.name}/${info.name} was previously managed with 'kubectl apply'. Rolling back will not update the ${LAST_APPLIED} annotation, which may cause unexpected behavior on future 'kubectl apply' operations. Consider using 'kubectl apply' with your previous configuration file instead.\n`,
    );
  if (to < 0) fail(`unable to find specified revision ${to} in history`);
  const revisions = revisionsOf(k, info);
  const chosen = to > 0 ? revisions.find((r) => r.number === to) : revisions.at(-2);
  if (chosen === undefined)
    fail(
      to > 0
        ? `unable to find specified revision ${to} in history`
        : info.resource.kind === "Deployment"
          ? `no rollout history found for deployment ${JSON.stringify(info.name)}`
          : "no last revision to roll back to",
    );
  const spec = object["spec"] as Loose;
  if (dry === "client") return templateText(k, { ...chosen, cause: "" });
  if (info.resource.kind === "Deployment" && spec["paused"] === true)
    fail("you cannot rollback a paused deployment; resume it first with 'kubectl rollout resume' and try again");
  if (equalJson(withoutHash(chosen.template), withoutHash(spec["template"]))) return `skipped rollback (current template already matches revision ${to})`;
  const query = { dryRun: dry === "server" ? "All" : undefined };
  if (info.resource.kind === "Deployment") {
    const annotations: Record<string, string> = {};
    for (const [key, v] of Object.entries(object.metadata.annotations ?? {})) if (SKIPPED_ANNOTATIONS.has(key)) annotations[key] = v;
    for (const [key, v] of Object.entries(chosen.object.metadata.annotations ?? {})) if (!SKIPPED_ANNOTATIONS.has(key)) annotations[key] = v;
    patchObject(
      k,
      info.resource,
      info.namespace,
      info.name,
      "json",
      [
        { op: "replace", path: "/spec/template", value: withoutHash(chosen.template) },
        { op: "replace", path: "/metadata/annotations", value: annotations },
      ],
      query,
    );
  } else patchObject(k, info.resource, info.namespace, info.name, "strategic", { spec: { template: { ...chosen.template, $patch: "replace" } } }, query);
  return "rolled back";
}

type Edit = (object: KubeObject, info: Info) => KubeObject;

function edit(k: Invocation, operation: string, change: Edit, unchanged: (name: string) => string): void {
  const selection = found(k);
  const errors: Error[] = [];
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const { info } = entry;
    const done = attempt(() => change(info.object!, info));
    if (done.error !== undefined) {
      errors.push(new Failure(`error: ${qualified(info.resource)} ${JSON.stringify(info.name)} ${done.error.message}`));
      continue;
    }
    const patch = twoWayPatch(
      info.object as unknown as Json,
      done.value as unknown as Json,
      kindShape(info.resource.group, info.resource.version, info.resource.kind),
    );
    if (Object.keys(patch).length === 0) {
      errors.push(new Failure(unchanged(info.name)));
      continue;
    }
    const sent = attempt(() => patchObject(k, info.resource, info.namespace, info.name, "strategic", patch, writeQuery(k, "none")));
    if (sent.error !== undefined) errors.push(new Failure(`failed to patch: ${sent.error.message}`));
    else k.print(writePrinter(k, operation, "none")(sent.value));
  }
  if (selection.entries.length === 0) k.warn(`No resources found in ${k.namespace} namespace.\n`);
  throwAll(errors);
}

export function rolloutRestart(k: Invocation): void {
  edit(
    k,
    "restarted",
    (object) => {
      if (!["Deployment", "DaemonSet", "StatefulSet"].includes(object.kind)) fail("restarting is not supported");
      const spec = object["spec"] as Loose;
      if (object.kind === "Deployment" && spec["paused"] === true) fail("can't restart paused deployment (run rollout resume first)");
      const template: Loose = spec["template"];
      const annotations = { ...template["metadata"]?.annotations, "kubectl.kubernetes.io/restartedAt": timeText(k.now) };
      return { ...object, spec: { ...spec, template: { ...template, metadata: { ...template["metadata"], annotations } } } };
    },
    (name) =>
      `failed to create patch for ${name}: if restart has already been triggered within the past second, please wait before attempting to trigger another`,
  );
}

export function rolloutPause(k: Invocation): void {
  pausing(k, true);
}

export function rolloutResume(k: Invocation): void {
  pausing(k, false);
}

function pausing(k: Invocation, paused: boolean): void {
  edit(
    k,
    paused ? "paused" : "resumed",
    (object) => {
      if (object.kind !== "Deployment") fail(paused ? "pausing is not supported" : "resuming is not supported");
      const spec = object["spec"] as Loose;
      if ((spec["paused"] === true) === paused) fail(paused ? "is already paused" : "is not paused");
      return { ...object, spec: { ...spec, paused: paused ? true : undefined } };
    },
    (name) => name,
  );
}
