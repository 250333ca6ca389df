// kubectl replace: puts a file's object in the place of the server's; with --force deletes it first.
import type { Run } from "../../base/driver";
import { updateLastApplied } from "../apply/last-applied";
import { pathOf } from "../discovery";
import { attempt, fail, failUsage, Failure, hasReason, throwAll, withSource } from "../failure";
import type { Invocation } from "../invocation";
import { fileOptions, select } from "../resources/select";
import type { Info } from "../resources/select";
import { untilGone } from "../waiting";
import { createObject, dryRun, validation, writePrinter, writeQuery } from "../write";
import { cascadeOf, deleteObject } from "./delete";
import { requireFiles } from "./files-flag";
import { sendRaw } from "./raw";
import type { KubeObject } from "../../api/types";

/** How long --force waits for the old object to go, where no --timeout says. */
const GONE_MS = 5 * 60_000;

export function* replace(k: Invocation): Run<number | void> {
  const { flags } = k;
  const dry = dryRun(k);
  validation(k);
  const force = flags.bool("force");
  let grace = flags.number("grace-period");
  if (grace >= 0 && !force) fail("--grace-period must have --force specified");
  if (flags.number("timeout") !== 0 && !force) fail("--timeout must have --force specified");
  requireFiles(k);
  if (k.args.length > 0) failUsage(k.path, `Unexpected args: [${k.args.join(" ")}]`);
  if (flags.string("raw") !== "") return sendRaw(k, "PUT", flags.string("raw"));
  const print = writePrinter(k, "replaced", dry);
  const options = {
    ...fileOptions(k),
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  };
  const selection = select(k, options);
  if (force) {
    if (grace === 0) grace = 1;
    const cascade = cascadeOf(k);
    const gone: { readonly info: Info; readonly uid: string | undefined }[] = [];
    for (const { info } of selection.entries) {
      if (info === undefined) continue;
      const done = attempt(() => deleteObject(k, info, { gracePeriod: grace, cascade, dry: "none", name: false }));
      if (done.error === undefined) gone.push({ info, uid: done.value });
      else if (!hasReason(done.error, "NotFound")) throw done.error;
    }
    for (const { info, uid } of gone)
      if (!(yield* untilGone(k, info, uid, k.now + (flags.number("timeout") || GONE_MS)))) throw new Failure("context deadline exceeded");
  }
  const errors: Error[] = [];
  let count = 0;
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const { info } = entry;
    const object = updateLastApplied(info.object!, flags.bool("save-config"));
    const done = attempt((): KubeObject => {
      if (dry === "client") return object;
      if (force) return createObject(k, info.resource, info.namespace, object, dry, writeQuery(k, dry));
      if (info.name === "") throw new Failure("resource name may not be empty");
      return k.api.send("PUT", pathOf(info.resource, info.namespace, info.name, flags.string("subresource")), {
        query: writeQuery(k, dry),
        body: withVersion(k, info.resource, info.namespace, object),
      }) as KubeObject;
    });
    if (done.error !== undefined) {
      errors.push(force ? done.error : withSource("replacing", info.source, done.error));
      continue;
    }
    count++;
    k.print(print(done.value));
  }
  throwAll(errors);
  if (count === 0) fail(`no objects passed to replace`);
}

/** A replacement without a version takes the live object's, as kubectl's helper does. */
function withVersion(k: Invocation, resource: Parameters<typeof pathOf>[0], namespace: string, object: KubeObject): KubeObject {
  if ((object.metadata.resourceVersion ?? "") !== "") return object;
  const live = attempt(() => k.api.get(pathOf(resource, namespace, object.metadata.name)));
  if (live.error !== undefined) return object;
  return { ...object, metadata: { ...object.metadata, resourceVersion: live.value.metadata.resourceVersion } };
}
