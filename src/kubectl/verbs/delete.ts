// kubectl delete: asks for each object's end, and waits for it.
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import { pathOf } from "../discovery";
import { attempt, Exit, fail, Failure, Failures, hasReason, throwAll, withSource } from "../failure";
import type { Invocation } from "../invocation";
import { fileOptions, select } from "../resources/select";
import type { Info } from "../resources/select";
import { OBJECT_MS } from "../timing";
import { deadlineOf, untilGone } from "../waiting";
import { dryRun, operation } from "../write";
import type { DryRun } from "../write";
import { sendRaw } from "./raw";

export type DeleteOptions = { readonly gracePeriod: number; readonly cascade: string; readonly dry: DryRun; readonly name: boolean };

const CASCADES: Readonly<Record<string, string>> = { background: "Background", foreground: "Foreground", orphan: "Orphan" };

export function cascadeOf(k: Invocation): string {
  const value = k.flags.string("cascade");
  const known = CASCADES[value];
  if (known !== undefined) return known;
  if (value === "true" || value === "false") {
    const means = value === "true" ? "background" : "orphan";
    k.warn(`warning: --cascade=${value} is deprecated (boolean value) and can be replaced with --cascade=${means}.\n`);
    return CASCADES[means]!;
  }
  return fail(`invalid cascade value (${value}). Must be "background", "foreground", or "orphan"`);
}

export function* deleteVerb(k: Invocation): Run<number | void> {
  const { flags } = k;
  const all = flags.bool("all");
  const selector = flags.string("selector");
  const fields = flags.string("field-selector");
  const ignore = flags.changed("ignore-not-found") ? flags.bool("ignore-not-found") : all || selector !== "" || fields !== "";
  const cascade = cascadeOf(k);
  let grace = flags.number("grace-period");
  if (flags.bool("now")) {
    if (grace !== -1) fail("--now and --grace-period cannot be specified together");
    grace = 1;
  }
  const force = flags.bool("force");
  if (grace === 0 && !force) grace = 1;
  if (force && grace < 0) grace = 0;
  const dry = dryRun(k);
  if (flags.string("raw") !== "") return sendRaw(k, "DELETE", flags.string("raw"));
  const selection = select(k, {
    args: k.args,
    ...fileOptions(k),
    labelSelector: selector,
    fieldSelector: fields,
    selectAll: all,
    allNamespaces: flags.bool("all-namespaces"),
    lazy: true,
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  const output = flags.string("output");
  if (output !== "" && output !== "name") fail(`unexpected -o output mode: ${output}. We only support '-o name'`);
  if (grace === 0 && force)
    k.warn(
      "Warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.\n",
    );
  else if (grace > 0 && force) fail("--force and --grace-period greater than 0 cannot be specified together");
  if (
    flags.bool("interactive") &&
    !(yield* confirmed(
      k,
      selection.entries.flatMap((e) => (e.info === undefined ? [] : [e.info])),
    ))
  )
    return;
  const errors: Error[] = [];
  const deleted: { info: Info; uid: string | undefined }[] = [];
  let warnScope = k.explicitNamespace && !flags.bool("all-namespaces");
  let found = 0;
  let ignored = 0;
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      if (ignore && hasReason(entry.error, "NotFound")) ignored++;
      else errors.push(entry.error);
      continue;
    }
    const { info } = entry;
    if (found++ > 0) yield* k.wait(k.context.clock.now + OBJECT_MS);
    if (warnScope && !info.resource.namespaced) {
      k.warn("Warning: deleting cluster-scoped resources, not scoped to the provided namespace\n");
      warnScope = false;
    }
    const done = attempt(() => deleteObject(k, info, { gracePeriod: grace, cascade, dry, name: output === "name" }));
    if (done.error === undefined) deleted.push({ info, uid: done.value });
    else if (ignore && hasReason(done.error, "NotFound")) ignored++;
    else errors.push(done.error);
  }
  // what is ignored has still made several errors of one
  if (errors.length === 1 && ignored > 0) throw new Failures(errors);
  throwAll(errors);
  if (found === 0) {
    k.print("No resources found\n");
    return;
  }
  if (!flags.bool("wait") || dry !== "none") return;
  const deadline = deadlineOf(k, flags.number("timeout"));
  for (const { info, uid } of deleted) {
    if (!(yield* untilGone(k, info, uid, deadline))) throw new Failure(`timed out waiting for the condition on ${info.resource.name}/${info.name}`);
  }
}

/** Deletes one object and says so; gives its uid. */
export function deleteObject(k: Invocation, info: Info, o: DeleteOptions): string | undefined {
  let uid: string | undefined;
  if (o.dry !== "client") {
    const body = {
      kind: "DeleteOptions",
      apiVersion: "v1",
      ...(o.gracePeriod >= 0 ? { gracePeriodSeconds: o.gracePeriod } : {}),
      propagationPolicy: o.cascade,
      ...(o.dry === "server" ? { dryRun: ["All"] } : {}),
    };
    const sent = attempt(() => {
      if (info.name === "") throw new Failure("resource name may not be empty");
      return k.api.send("DELETE", pathOf(info.resource, info.namespace, info.name), { body, query: { dryRun: o.dry === "server" ? "All" : undefined } });
    });
    if (sent.error !== undefined) throw withSource("deleting", info.source, sent.error);
    const answer = sent.value as Partial<KubeObject> & { details?: { uid?: string } };
    uid = answer.kind === "Status" ? answer.details?.uid : answer.metadata?.uid;
  }
  const kind = info.resource.kind.toLowerCase() + (info.resource.group === "" ? "" : `.${info.resource.group}`);
  const done = operation((o.gracePeriod === 0 ? "force deleted" : "deleted") + (info.resource.namespaced ? ` from ${info.namespace} namespace` : ""), o.dry);
  k.print(o.name ? `${kind}/${info.name}\n` : `${kind} "${info.name}" ${done}\n`);
  return uid;
}

function* confirmed(k: Invocation, infos: readonly Info[]): Run<boolean> {
  k.print(`You are about to delete the following ${infos.length} resource(s):\n`);
  for (const i of infos) k.print(`${i.resource.kind.toLowerCase()}${i.resource.group === "" ? "" : "." + i.resource.group}/${i.name}\n`);
  k.print("Do you want to continue? (y/N): ");
  yield* k.loadStdin();
  const answer = k.stdin.split("\n")[0]!.trim().toLowerCase();
  if (answer === "y") return true;
  k.print("deletion is cancelled\n");
  if (answer !== "n" && answer !== "") throw new Exit(0);
  return false;
}
