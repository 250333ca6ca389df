// kubectl apply: creates, or merges what the manifest says with what it last said and what there is.
import type { Run } from "../../base/driver";
import { ApiError } from "../../api/types";
import type { KubeObject } from "../../api/types";
import { LAST_APPLIED, withLastApplied, withoutNulls } from "../apply/last-applied";
import { migrate } from "../apply/migrate";
import { createPatch } from "../apply/create-patch";
import { prune, pruneResources } from "../apply/prune";
import { kindShape } from "../apply/strategic";
import type { Json } from "../apply/strategic";
import { pathOf } from "../discovery";
import { attempt, fail, failUsage, Failure, hasReason, throwAll, withSource } from "../failure";
import type { Invocation } from "../invocation";
import { compactJson } from "../printers/json";
import { fileOptions, infoText, fetchObject, select } from "../resources/select";
import type { Info } from "../resources/select";
import { OBJECT_MS } from "../timing";
import { createObject, dryRun, patchObject, validation, writePrinter, writeQuery } from "../write";
import type { DryRun } from "../write";
import type { Printer } from "../printers/output";
import { printerFor } from "../printers/output";
import { requireFiles } from "./files-flag";
import { mergeStrategic } from "../apply/local";

const ADVICE = `
Please review the fields above--they currently have other managers. Here
are the ways you can resolve this warning:
* If you intend to manage all of these fields, please re-run the apply
  command with the \`--force-conflicts\` flag.
* If you do not intend to manage all of the fields, please edit your
  manifest to remove references to the fields that should keep their
  current managers.
* You may co-own fields by updating your manifest to match the existing
  value; in this case, you'll become the manager if the other manager(s)
  stop managing the field (remove it from their configuration).
See https://kubernetes.io/docs/reference/using-api/server-side-apply/#conflicts`;

export function* apply(k: Invocation): Run<number | void> {
  const { flags } = k;
  if (k.args.length > 0) failUsage(k.path, `Unexpected args: [${k.args.join(" ")}]`);
  requireFiles(k);
  const dry = dryRun(k);
  validation(k);
  const serverSide = flags.bool("server-side");
  const pruning = flags.bool("prune");
  const allowed = pruning ? pruneResources(k) : [];
  if (flags.bool("force-conflicts") && !serverSide) fail("--force-conflicts only works with --server-side");
  if (dry === "client" && serverSide) fail("--dry-run=client doesn't work with --server-side (did you mean --dry-run=server instead?)");
  if (serverSide && flags.bool("force")) fail("--force cannot be used with --server-side");
  if (dry === "server" && flags.bool("force")) fail("--dry-run=server cannot be used with --force");
  if (flags.bool("all") && flags.string("selector") !== "") fail("cannot set --all and --selector at the same time");
  if (pruning) {
    if (flags.bool("force")) fail("--force cannot be used with --prune");
    if (!flags.bool("all") && flags.string("selector") === "")
      fail(
        "all resources selected for prune without explicitly passing --all. To prune all resources, pass the --all flag. If you did not mean to prune all resources, specify a label selector",
      );
    if (serverSide) fail("--prune is in alpha and doesn't currently work on objects created by server-side apply");
  }
  if (flags.string("subresource") !== "" && !serverSide) fail("--subresource can only be specified for --server-side");
  const selection = select(k, {
    ...fileOptions(k),
    labelSelector: flags.string("selector"),
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  const errors: Error[] = selection.entries.flatMap((e) => (e.error === undefined ? [] : [e.error]));
  const infos = selection.entries.flatMap((e) => (e.info === undefined ? [] : [e.info]));
  if (infos.length === 0 && errors.length === 0) fail("no objects passed to apply");
  const asObjects = flags.string("output") !== "" && flags.string("output") !== "name" ? printerFor(k, {}) : undefined;
  const applied: KubeObject[] = [];
  for (const [i, info] of infos.entries()) {
    // Controllers act on an object while the next one is on its way.
    if (i > 0) yield* k.wait(k.context.clock.now + OBJECT_MS);
    const done = attempt(() => {
      const generate = info.object!.metadata?.generateName ?? "";
      if (info.name === "" && generate !== "") throw new Failure(`from ${generate}: cannot use generate name with apply`);
      return serverSide ? applyServerSide(k, info, dry) : applyOne(k, info, dry);
    });
    if (done.error !== undefined) {
      errors.push(done.error);
      continue;
    }
    applied.push(done.value.object);
    if (asObjects === undefined) k.print(printer(k, done.value.operation, dry)(done.value.object));
  }
  if (asObjects !== undefined && applied.length > 0 && errors.length === 0)
    k.print(asObjects(applied.length === 1 ? applied[0] : { apiVersion: "v1", items: applied, kind: "List", metadata: {} }));
  throwAll(errors);
  if (pruning) {
    const namespaces = [...(k.explicitNamespace ? [k.namespace] : []), ...infos.filter((i) => i.resource.namespaced).map((i) => i.namespace)];
    prune(k, allowed, { uids: new Set(applied.map((o) => o.metadata.uid)), namespaces: new Set(namespaces) }, dry);
  }
  yield* k.flush();
}

function printer(k: Invocation, name: string, dry: DryRun): Printer {
  return writePrinter(k, name, dry);
}

type Applied = { readonly object: KubeObject; readonly operation: string };

function applyOne(k: Invocation, info: Info, dry: DryRun): Applied {
  const object = info.object!;
  const modified = withLastApplied({ ...object, metadata: object.metadata ?? ({} as KubeObject["metadata"]) });
  const got = attempt(() => (info.name === "" ? fetchObject(k, info) : k.api.find(pathOf(info.resource, info.namespace, info.name))));
  if (got.error !== undefined) throw retrieving(info, got.error);
  const current = got.value;
  if (current === undefined) {
    const created = attempt(() => createObject(k, info.resource, info.namespace, withoutNulls(modified), dry, writeQuery(k, dry)));
    if (created.error !== undefined) throw withSource("creating", info.source, created.error);
    return { object: created.value, operation: "created" };
  }
  if (current.metadata.annotations?.[LAST_APPLIED] === undefined) {
    k.warn(
      `Warning: resource ${info.resource.name}/${info.name} is missing the ${LAST_APPLIED} annotation which is required by kubectl apply. kubectl apply should only be used on resources created declaratively by either kubectl create --save-config or kubectl apply. The missing annotation will be patched automatically.\n`,
    );
  }
  const shape = kindShape(info.resource.group, info.resource.version, info.resource.kind);
  const made = attempt(() => createPatch(k, info, modified, current, shape));
  if (made.error !== undefined) throw applying(info, "", made.error);
  const patch = made.value;
  const text = compactJson(patch);
  let object2: KubeObject = current;
  if (text !== "{}") {
    if (dry === "client") object2 = mergeStrategic(current as unknown as Json, patch, shape) as unknown as KubeObject;
    else {
      const patched = attempt(() =>
        patchObject(k, info.resource, info.namespace, info.name, shape === undefined ? "merge" : "strategic", patch, writeQuery(k, dry)),
      );
      if (patched.error !== undefined) {
        if ((hasReason(patched.error, "Conflict") || hasReason(patched.error, "Invalid")) && k.flags.bool("force"))
          return replaceByForce(k, info, modified, dry);
        throw applying(info, text, withSource("patching", info.source, patched.error));
      }
      object2 = patched.value;
    }
  }
  if (object2.metadata.deletionTimestamp !== undefined)
    k.warn(`Warning: Detected changes to resource ${object2.metadata.name} which is currently being deleted.\n`);
  return { object: object2, operation: text === "{}" ? "unchanged" : "configured" };
}

function applying(info: Info, patch: string, error: Error): Error {
  return withSource(`applying patch:\n${patch}\nto:\n${infoText(info)}\nfor:`, info.source, error);
}

function retrieving(info: Info, error: Error): Error {
  return withSource(`retrieving current configuration of:\n${infoText(info)}\nfrom server for:`, info.source, error);
}

function replaceByForce(k: Invocation, info: Info, modified: KubeObject, dry: DryRun): Applied {
  k.api.send("DELETE", pathOf(info.resource, info.namespace, info.name), {
    body: { kind: "DeleteOptions", apiVersion: "v1", gracePeriodSeconds: 0, propagationPolicy: "Background" },
  });
  return { object: createObject(k, info.resource, info.namespace, modified, dry, writeQuery(k, dry)), operation: "configured" };
}

function applyServerSide(k: Invocation, info: Info, dry: DryRun): Applied {
  const manager = k.flags.changed("field-manager") ? k.flags.string("field-manager") : "kubectl";
  const query = { ...writeQuery(k, dry, manager), force: String(k.flags.bool("force-conflicts")) };
  const subresource = k.flags.string("subresource");
  const send = (): KubeObject => patchObject(k, info.resource, info.namespace, info.name, "apply", info.object, query, subresource);
  const done = attempt(send);
  if (done.error === undefined) {
    const moved = migrate(k, info, done.value, manager, writeQuery(k, dry, manager));
    // once more: what the manifest has dropped is the manager's now, and goes
    const again = moved === undefined ? undefined : attempt(send);
    if (again?.error !== undefined)
      k.warn(
        `Warning: failed to re-apply configuration after performing Server-Side Apply migration. This is non-fatal and will be retried next time you apply. Error: ${again.error.message}\n`,
      );
    return { object: again?.value ?? done.value, operation: "serverside-applied" };
  }
  if (done.error instanceof ApiError && hasReason(done.error, "Conflict")) throw new Failure(done.error.message + ADVICE);
  throw done.error;
}
