// What the query of a write says: CreateOptions, UpdateOptions, PatchOptions, DeleteOptions.
import { forbiddenField, invalid, invalidValue, notSupported, required, type FieldError } from "../errors";
import type { Writer } from "../registry";
import type { ApiRequest } from "../types";

type Query = Readonly<Record<string, string>>;

/** Who writes, and how. Refuses options of the query that the request's kind of options does not allow. */
export function writerOf(request: ApiRequest, query: Query, warnings: string[]): Writer {
  const errors = optionErrors(request, query);
  const kind = OPTIONS[request.method];
  if (errors.length > 0 && kind !== undefined) throw invalid({ plural: "", group: "meta.k8s.io", kind }, "", errors);
  const agent = (request.userAgent ?? "unknown").split("/")[0]!;
  return { manager: query.fieldManager || agent, warnings, dryRun: query.dryRun === "All" };
}

const OPTIONS: Readonly<Record<string, string>> = { POST: "CreateOptions", PUT: "UpdateOptions", PATCH: "PatchOptions", DELETE: "DeleteOptions" };
const MAX_MANAGER = 128;
/** What Go calls printable. */
const PRINTED = /[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u;

function optionErrors(request: ApiRequest, query: Query): FieldError[] {
  const errors: FieldError[] = [];
  const { dryRun = "", fieldManager = "", fieldValidation = "" } = query;
  if (request.method === "PATCH") {
    if (!isApply(contentType(request))) {
      if (query.force !== undefined) errors.push(forbiddenField("force", "may not be specified for non-apply patch"));
    } else if (fieldManager === "") errors.push(required("fieldManager", "is required for apply patch"));
  }
  if (request.method !== "DELETE") {
    if (fieldManager.length > MAX_MANAGER)
      errors.push({ type: "FieldValueTooLong", field: "fieldManager", detail: `may not be more than ${MAX_MANAGER} bytes` });
    [...fieldManager].forEach((c, i) => {
      if (!PRINTED.test(c)) errors.push(invalidValue("fieldManager", fieldManager, `invalid character ${unicode(c)} (at position ${i})`));
    });
  }
  if (dryRun !== "" && dryRun !== "All") errors.push(notSupported("dryRun", [dryRun], ["All"]));
  if (request.method !== "DELETE" && !["", "Ignore", "Strict", "Warn"].includes(fieldValidation))
    errors.push(notSupported("fieldValidation", fieldValidation, ["", "Ignore", "Strict", "Warn"]));
  return errors;
}

/** Go's %#U of what cannot be printed: U+0009. */
function unicode(c: string): string {
  return `U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0")}`;
}

export function contentType(request: ApiRequest): string {
  return (request.contentType ?? "").split(";")[0]!.trim();
}

export function isApply(type: string): boolean {
  return type === "application/apply-patch+yaml" || type === "application/apply-patch";
}
