// From client-side to server-side apply: after the first server-side apply kubectl gives the fields that its older form
// wrote to the new manager, so that what a manifest drops later goes away. The annotation gets a manager of its own.
import { ApiError } from "../../api/types";
import type { KubeObject } from "../../api/types";
import { union } from "../../api/managed/sets";
import type { FieldSet } from "../../api/managed/sets";
import { attempt } from "../failure";
import type { Invocation } from "../invocation";
import type { Info } from "../resources/select";
import { patchObject } from "../write";
import type { Query } from "../api";
import { LAST_APPLIED } from "./last-applied";

type Entry = {
  readonly manager: string;
  readonly operation: string;
  readonly apiVersion: string;
  readonly subresource?: string;
  readonly fieldsV1?: FieldSet;
};
type Fields = Readonly<Record<string, FieldSet | undefined>>;

const ANNOTATION = ["f:metadata", "f:annotations", `f:${LAST_APPLIED}`];

function entriesOf(object: KubeObject): readonly Entry[] {
  return (object.metadata.managedFields ?? []) as unknown as readonly Entry[];
}

function ownsAnnotation(e: Entry): boolean {
  let at: Fields | undefined = e.fieldsV1 as Fields | undefined;
  for (const key of ANNOTATION) at = at?.[key] as Fields | undefined;
  return at !== undefined;
}

/** Keeps the annotation under a manager of its own; then hands the old managers' fields on. Gives the object when they were, else undefined. */
export function migrate(k: Invocation, info: Info, applied: KubeObject, manager: string, query: Query): KubeObject | undefined {
  let object = applied;
  const original = object.metadata.annotations?.[LAST_APPLIED];
  if (manager === "kubectl" && original !== undefined && !entriesOf(object).some((e) => e.operation === "Apply" && ownsAnnotation(e))) {
    const { apiVersion, kind } = object;
    const metadata = { name: info.name, namespace: object.metadata.namespace, annotations: { [LAST_APPLIED]: original } };
    const kept = attempt(() =>
      patchObject(k, info.resource, info.namespace, info.name, "apply", { apiVersion, kind, metadata }, { ...query, fieldManager: "kubectl-last-applied" }),
    );
    if (kept.error !== undefined) {
      k.warn(
        `Warning: failed to migrate ${LAST_APPLIED} for Server-Side Apply. This is non-fatal and will be retried next time you apply. Error: ${kept.error.message}\n`,
      );
      return undefined;
    }
    object = kept.value;
  }
  const before = entriesOf(object);
  const old = [...new Set(before.filter((e) => e.operation === "Update" && ownsAnnotation(e)).map((e) => e.manager))];
  const after = old.reduce((entries, name) => handOn(entries, name, manager), before);
  if (after === before) return undefined;
  const patch = [
    { op: "replace", path: "/metadata/managedFields", value: after },
    { op: "replace", path: "/metadata/resourceVersion", value: object.metadata.resourceVersion },
  ];
  const done = attempt(() => patchObject(k, info.resource, info.namespace, info.name, "json", patch, query));
  if (done.error === undefined) return done.value;
  if (!(done.error instanceof ApiError)) throw done.error;
  k.warn(
    `Warning: server rejected managed fields migration to Server-Side Apply. This is non-fatal and will be retried next time you apply. Error: ${done.error.message}\n`,
  );
  return undefined;
}

/** The entries with those of an updating manager in that of the applying one, which is made of the newest if there is none. */
function handOn(entries: readonly Entry[], from: string, to: string): readonly Entry[] {
  const isOld = (e: Entry): boolean => e.manager === from && e.operation === "Update" && (e.subresource ?? "") === "";
  let at = entries.findIndex((e) => e.manager === to && e.operation === "Apply" && (e.subresource ?? "") === "");
  const made = at < 0;
  if (made) at = entries.findIndex(isOld);
  if (at < 0) return entries;
  const target = entries[at]!;
  const source = entries.find((e) => isOld(e) && e.apiVersion === target.apiVersion);
  const fields = union(target.fieldsV1, source?.fieldsV1)!;
  return entries.map((e, i) => (i === at ? { ...e, manager: to, operation: "Apply", fieldsV1: fields } : e)).filter((e, i) => i === at || !isOld(e));
}
