// kubectl scale: writes the scale subresource, once the current size is what was expected.
import type { Run } from "../../base/driver";
import type { KubeObject } from "../../api/types";
import { pathOf } from "../discovery";
import { fail, Failure, throwAll } from "../failure";
import type { Invocation } from "../invocation";
import { fileOptions, select } from "../resources/select";
import type { Info } from "../resources/select";
import { dryRun, patchObject, writePrinter } from "../write";
import type { DryRun } from "../write";
import { deadlineOf, follow } from "../waiting";

export function* scale(k: Invocation): Run<number | void> {
  const { flags } = k;
  const dry = dryRun(k);
  const replicas = flags.number("replicas");
  if (flags.bool("all") && flags.string("selector") !== "") fail("cannot set --all and --selector at the same time");
  if (replicas < 0) fail("The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0");
  if (flags.number("current-replicas") < -1) fail("The --current-replicas must specify an integer of -1 or greater");
  const selection = select(k, {
    args: k.args,
    ...fileOptions(k),
    labelSelector: flags.string("selector"),
    allowEmptySelector: flags.bool("all"),
    continueOnError: true,
    latest: true,
    enforceNamespace: k.explicitNamespace,
  });
  const infos = selection.entries.flatMap((e) => (e.info === undefined ? [] : [e.info]));
  if (flags.string("resource-version") !== "" && infos.length > 1) fail("cannot use --resource-version with multiple resources");
  const errors: Error[] = [];
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    scaleOne(k, entry.info, replicas, dry); // its failure is the end
    const timeout = flags.number("timeout");
    if (timeout > 0 && dry === "none") {
      const reached = yield* follow(k, entry.info, deadlineOf(k, timeout), (o) =>
        o === undefined || ((o["status"] as { replicas?: number } | undefined)?.replicas ?? 0) === replicas ? true : undefined,
      );
      if (reached === undefined) throw new Failure("timed out waiting for the condition");
    }
    const object = entry.info.object!;
    k.print(writePrinter(k, "scaled", dry)({ ...object, spec: { ...(object["spec"] as object), replicas } }));
  }
  throwAll(errors);
  if (infos.length === 0) fail("no objects passed to scale");
}

function scaleOne(k: Invocation, info: Info, replicas: number, dry: DryRun): void {
  const expected = k.flags.number("current-replicas");
  const version = k.flags.string("resource-version");
  if (dry === "client") return;
  const query = { dryRun: dry === "server" ? "All" : undefined };
  if (expected === -1 && version === "") {
    patchObject(k, info.resource, info.namespace, info.name, "merge", { spec: { replicas } }, query, "scale");
    return;
  }
  const current = k.api.get(pathOf(info.resource, info.namespace, info.name, "scale")) as KubeObject & { spec: { replicas?: number } };
  const was = current.spec.replicas ?? 0;
  if (expected !== -1 && was !== expected) throw new Failure(`Expected replicas to be ${expected}, was ${was}`);
  if (version !== "" && current.metadata.resourceVersion !== version)
    throw new Failure(`Expected resource version to be ${version}, was ${current.metadata.resourceVersion}`);
  k.api.send("PUT", pathOf(info.resource, info.namespace, info.name, "scale"), { query, body: { ...current, spec: { ...current.spec, replicas } } });
}
