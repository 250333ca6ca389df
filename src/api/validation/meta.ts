// metadata, as ValidateObjectMeta and its friends judge it.
import { forbiddenField, invalidValue, required, type FieldError } from "../errors";
import { equal } from "../schema/finish";
import type { ObjectMeta } from "../types";
import { isQualifiedName, isValidLabelValue, nameIsDNSLabel } from "./names";

type NameRule = (name: string, prefix: boolean) => readonly string[];

export function validateMeta(meta: ObjectMeta, namespaced: boolean, rule: NameRule): FieldError[] {
  const errors: FieldError[] = [];
  if (meta.generateName) for (const m of rule(meta.generateName, true)) errors.push(invalidValue("metadata.generateName", meta.generateName, m));
  if (!meta.name) errors.push(required("metadata.name", "name or generateName is required"));
  else for (const m of rule(meta.name, false)) errors.push(invalidValue("metadata.name", meta.name, m));
  if (namespaced) {
    if (!meta.namespace) errors.push(required("metadata.namespace"));
    else for (const m of nameIsDNSLabel(meta.namespace, false)) errors.push(invalidValue("metadata.namespace", meta.namespace, m));
  } else if (meta.namespace) errors.push(forbiddenField("metadata.namespace", "not allowed on this type"));
  if ((meta.generation ?? 0) < 0) errors.push(invalidValue("metadata.generation", meta.generation, "must be greater than or equal to 0"));
  errors.push(
    ...validateLabels(meta.labels, "metadata.labels"),
    ...validateAnnotations(meta.annotations),
    ...validateOwners(meta),
    ...validateFinalizers(meta.finalizers),
    ...kubeFinalizers(meta.finalizers),
  );
  return errors;
}

const STANDARD_FINALIZERS = ["kubernetes", "orphan", "foregroundDeletion"];

function kubeFinalizers(finalizers: readonly string[] | undefined): FieldError[] {
  return (finalizers ?? []).flatMap((f, i) =>
    f.includes("/") || STANDARD_FINALIZERS.includes(f)
      ? []
      : [invalidValue(`metadata.finalizers[${i}]`, f, "name is neither a standard finalizer name nor is it fully qualified")],
  );
}

export function validateMetaUpdate(next: ObjectMeta, old: ObjectMeta): FieldError[] {
  const errors: FieldError[] = [];
  if (old.deletionTimestamp !== undefined) {
    const extra = (next.finalizers ?? []).filter((f) => !old.finalizers?.includes(f)).sort();
    if (extra.length > 0)
      errors.push(
        forbiddenField(
          "metadata.finalizers",
          `no new finalizers can be added if the object is being deleted, found new finalizers []string{${extra.map((f) => JSON.stringify(f)).join(", ")}}`,
        ),
      );
  }
  if (!next.resourceVersion) errors.push(invalidValue("metadata.resourceVersion", next.resourceVersion ?? "", "must be specified for an update"));
  if ((next.generation ?? 0) < (old.generation ?? 0)) errors.push(invalidValue("metadata.generation", next.generation ?? 0, "must not be decremented"));
  for (const f of ["name", "namespace", "uid", "creationTimestamp", "deletionTimestamp", "deletionGracePeriodSeconds"] as const)
    if (next[f] !== old[f])
      errors.push(invalidValue(`metadata.${f}`, next[f] ?? (f === "name" || f === "namespace" || f === "uid" ? "" : null), "field is immutable"));
  errors.push(
    ...validateLabels(next.labels, "metadata.labels"),
    ...validateAnnotations(next.annotations),
    ...validateOwners(next),
    ...kubeFinalizers(next.finalizers),
  );
  return errors;
}

/** A map of labels; Go walks it in no order, this in that of its keys. */
export function validateLabels(labels: Readonly<Record<string, string>> | undefined, field: string): FieldError[] {
  const errors: FieldError[] = [];
  if (labels) {
    for (const key of Object.keys(labels)) {
      for (const m of isQualifiedName(key)) errors.push(invalidValue(field, key, m));
      for (const m of isValidLabelValue(labels[key]!)) errors.push(invalidValue(field, labels[key], m));
    }
  }
  return errors;
}

export function validateAnnotations(annotations: Readonly<Record<string, string>> | undefined, field = "metadata.annotations"): FieldError[] {
  if (!annotations) return [];
  const errors: FieldError[] = [];
  let size = 0;
  for (const key of Object.keys(annotations)) {
    for (const m of isQualifiedName(key.toLowerCase())) errors.push(invalidValue(field, key, m));
    size += key.length + annotations[key]!.length;
  }
  if (size > 262144) errors.push({ type: "FieldValueTooLong", field, detail: "may not be more than 262144 bytes" });
  return errors;
}

function validateOwners(meta: ObjectMeta): FieldError[] {
  const field = "metadata.ownerReferences";
  const errors: FieldError[] = [];
  let controller = "";
  for (const ref of meta.ownerReferences ?? []) {
    if (!ref.apiVersion) errors.push(invalidValue(`${field}.apiVersion`, ref.apiVersion, "version must not be empty"));
    if (!ref.kind) errors.push(invalidValue(`${field}.kind`, ref.kind, "must not be empty"));
    if (!ref.name) errors.push(invalidValue(`${field}.name`, ref.name, "must not be empty"));
    if (!ref.uid) errors.push(invalidValue(`${field}.uid`, ref.uid, "must not be empty"));
    if (ref.apiVersion === "v1" && ref.kind === "Event") errors.push(invalidValue(field, ref, "/v1, Kind=Event is disallowed from being an owner"));
    if (ref.controller !== true) continue;
    if (controller !== "")
      errors.push(
        invalidValue(
          field,
          meta.ownerReferences,
          `Only one reference can have Controller set to true. Found "true" in references for ${controller} and ${ref.kind}/${ref.name}`,
        ),
      );
    else controller = `${ref.kind}/${ref.name}`;
  }
  return errors;
}

function validateFinalizers(finalizers: readonly string[] | undefined): FieldError[] {
  const field = "metadata.finalizers";
  const errors: FieldError[] = [];
  for (const f of finalizers ?? []) for (const m of isQualifiedName(f)) errors.push(invalidValue(field, f, m));
  if (finalizers?.includes("orphan") && finalizers.includes("foregroundDeletion"))
    errors.push(invalidValue(field, finalizers, "finalizer orphan and foregroundDeletion cannot be both set"));
  return errors;
}

export const IMMUTABLE = "field is immutable";

/** One "field is immutable" where two values differ. */
export function immutable(next: unknown, old: unknown, field: string): FieldError[] {
  return equal(next ?? null, old ?? null) ? [] : [invalidValue(field, next, IMMUTABLE)];
}
