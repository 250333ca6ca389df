// kubectl create -f: creates what files hold.
import type { Run } from "../../base/driver";
import { updateLastApplied } from "../apply/last-applied";
import { attempt, fail, failUsage, throwAll, withSource } from "../failure";
import type { Invocation } from "../invocation";
import { fileOptions, select } from "../resources/select";
import { OBJECT_MS } from "../timing";
import { createObject, dryRun, validation, writePrinter, writeQuery } from "../write";
import { editBeforeCreate } from "./edit";
import { requireFiles } from "./files-flag";
import { sendRaw } from "./raw";

export function* create(k: Invocation): Run<number | void> {
  const { flags } = k;
  if (k.args.length > 0) failUsage(k.path, `Unexpected args: [${k.args.join(" ")}]`);
  requireFiles(k);
  if (flags.string("raw") !== "") return sendRaw(k, "POST", flags.string("raw"));
  if (flags.bool("edit")) return yield* editBeforeCreate(k);
  const dry = dryRun(k);
  validation(k);
  const print = writePrinter(k, "created", dry);
  const selection = select(k, {
    ...fileOptions(k),
    labelSelector: flags.string("selector"),
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  const errors: Error[] = [];
  let count = 0;
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    if (count > 0) yield* k.wait(k.context.clock.now + OBJECT_MS);
    const { info } = entry;
    const object = updateLastApplied(info.object!, flags.bool("save-config"));
    const done = attempt(() => createObject(k, info.resource, info.namespace, object, dry, writeQuery(k, dry)));
    if (done.error !== undefined) {
      errors.push(withSource("creating", info.source, done.error));
      continue;
    }
    count++;
    k.print(print(done.value));
  }
  throwAll(errors);
  if (count === 0) fail("no objects passed to create");
}
