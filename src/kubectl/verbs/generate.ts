// What the generators of kubectl create share: a name, dry runs, --save-config, and how they fail.
import type { KubeObject } from "../../api/types";
import { withOwnLastApplied } from "../apply/last-applied";
import { attempt, failUsage, Failure } from "../failure";
import type { Invocation } from "../invocation";
import { createObject, dryRun, typedPrinter, validation, writeQuery } from "../write";

/** The one NAME that a generator takes (before "--"). */
export function nameArg(k: Invocation): string {
  const count = k.dash < 0 ? k.args.length : k.dash;
  if (count !== 1) failUsage(k.path, `exactly one NAME is required, got ${count}`);
  return k.args[0]!;
}

/** `failure`: what stands before the server's message; "" gives its error as it is. `saves`: whether the generator obeys --save-config. */
export function generate(k: Invocation, resource: string, object: Record<string, unknown>, failure: string, saves = true): void {
  const dry = dryRun(k);
  const r = k.discovery.find(resource);
  const metadata = object["metadata"] as Record<string, unknown>;
  const full = {
    apiVersion: r.group === "" ? r.version : `${r.group}/${r.version}`,
    kind: r.kind,
    ...object,
    metadata: { ...metadata, ...(r.namespaced && k.explicitNamespace ? { namespace: k.namespace } : {}) },
  } as unknown as KubeObject;
  const print = typedPrinter(k, "created", dry);
  validation(k);
  const saved = saves && k.flags.bool("save-config") ? withOwnLastApplied(full) : full;
  const done = attempt(() => createObject(k, r, k.namespace, saved, dry, writeQuery(k, dry)));
  if (done.error !== undefined) throw failure === "" ? done.error : new Failure(`${failure} ${done.error.message}`);
  k.print(print(done.value));
}
