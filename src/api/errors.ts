// Status bodies in the words of apimachinery's errors and field packages.
import { ApiError, type Status, type StatusCause } from "./types";

type Details = NonNullable<Status["details"]>;

export function failure(code: number, reason: string, message: string, details?: Details): ApiError {
  return new ApiError({ kind: "Status", apiVersion: "v1", metadata: {}, status: "Failure", message, reason, ...(details ? { details } : {}), code });
}

/** What errors name: a resource and its group ("" for the core group). */
export type Named = { readonly plural: string; readonly group: string; readonly kind: string };

/** "services", "deployments.apps". */
export function qualified(k: { readonly plural: string; readonly group: string }): string {
  return k.group === "" ? k.plural : `${k.plural}.${k.group}`;
}

function details(k: Named, name: string, causes?: readonly StatusCause[]): Details {
  return { name, ...(k.group ? { group: k.group } : {}), kind: k.plural, ...(causes ? { causes } : {}) };
}

export function notFound(k: Named, name: string): ApiError {
  return failure(404, "NotFound", `${qualified(k)} ${quote(name)} not found`, details(k, name));
}

/** `ending`: whether the one that exists is being deleted. */
export function alreadyExists(k: Named, name: string, ending = false): ApiError {
  return failure(409, "AlreadyExists", `${ending ? "object is being deleted: " : ""}${qualified(k)} ${quote(name)} already exists`, details(k, name));
}

export function conflict(k: Named, name: string, why: string): ApiError {
  return failure(409, "Conflict", `Operation cannot be fulfilled on ${qualified(k)} ${quote(name)}: ${why}`, details(k, name));
}

export const MODIFIED = "the object has been modified; please apply your changes to the latest version and try again";

export function forbidden(k: Named, name: string, why: string, causes?: readonly StatusCause[]): ApiError {
  const message = name === "" ? `${qualified(k)} is forbidden: ${why}` : `${qualified(k)} ${quote(name)} is forbidden: ${why}`;
  return failure(403, "Forbidden", message, details(k, name, causes));
}

export function badRequest(message: string): ApiError {
  return failure(400, "BadRequest", message);
}

export function internalError(message: string): ApiError {
  return failure(500, "InternalError", `Internal error occurred: ${message}`, { causes: [{ message }] });
}

/** What upstream returns as a bare Go error: a 500 with no reason. */
export function plainError(message: string): ApiError {
  return failure(500, "", message);
}

export function methodNotSupported(k: Named, action: string): ApiError {
  return failure(405, "MethodNotAllowed", `${action} is not supported on resources of kind ${quote(qualified(k))}`, {
    ...(k.group ? { group: k.group } : {}),
    kind: k.plural,
  });
}

/** The answer to a path that nothing serves. */
export function noSuchPath(): ApiError {
  return failure(404, "NotFound", "the server could not find the requested resource", {});
}

/** The answer to a method that a path is not served with. */
export function noSuchMethod(): ApiError {
  return failure(405, "MethodNotAllowed", "the server does not allow this method on the requested resource", {});
}

export function expired(message: string): ApiError {
  return failure(410, "Expired", message);
}

export type ErrorType =
  | "FieldValueNotFound"
  | "FieldValueRequired"
  | "FieldValueDuplicate"
  | "FieldValueInvalid"
  | "FieldValueNotSupported"
  | "FieldValueForbidden"
  | "FieldValueTooLong"
  | "FieldValueTooMany"
  | "FieldValueTooFew"
  | "InternalError"
  | "FieldValueTypeInvalid";
export type FieldError = {
  readonly type: ErrorType;
  readonly field: string;
  readonly value?: unknown;
  readonly detail: string;
  /** Where the value stands, if that is not the field. */
  readonly from?: string;
};

const TYPE_TEXT: Readonly<Record<ErrorType, string>> = {
  FieldValueNotFound: "Not found",
  FieldValueRequired: "Required value",
  FieldValueDuplicate: "Duplicate value",
  FieldValueInvalid: "Invalid value",
  FieldValueNotSupported: "Unsupported value",
  FieldValueForbidden: "Forbidden",
  FieldValueTooLong: "Too long",
  FieldValueTooMany: "Too many",
  FieldValueTooFew: "Too few",
  InternalError: "Internal error",
  FieldValueTypeInvalid: "Invalid value",
};

export const required = (field: string, detail = ""): FieldError => ({ type: "FieldValueRequired", field, detail });
/** @param from where the value stands, if that is not the field */
export const invalidValue = (field: string, value: unknown, detail: string, from?: string): FieldError => ({
  type: "FieldValueInvalid",
  field,
  value: value ?? null,
  detail,
  ...(from === undefined ? {} : { from }),
});
export const forbiddenField = (field: string, detail: string): FieldError => ({ type: "FieldValueForbidden", field, detail });
export const duplicate = (field: string, value: unknown): FieldError => ({ type: "FieldValueDuplicate", field, value: value ?? null, detail: "" });
export const notFoundValue = (field: string, value: unknown): FieldError => ({ type: "FieldValueNotFound", field, value: value ?? null, detail: "" });
export const notSupported = (field: string, value: unknown, supported: readonly string[]): FieldError => ({
  type: "FieldValueNotSupported",
  field,
  value: value ?? null,
  detail: supported.length ? `supported values: ${supported.map(quote).join(", ")}` : "",
});
export const tooMany = (field: string, actual: number, max: number): FieldError => ({
  type: "FieldValueTooMany",
  field,
  value: actual,
  detail: `must have at most ${max} ${max === 1 ? "item" : "items"}`,
});

function body(e: FieldError): string {
  let text = TYPE_TEXT[e.type];
  if ("value" in e) text += `: ${JSON.stringify(e.value)}`;
  return e.detail === "" ? text : `${text}: ${e.detail}`;
}

/** A 422 with one cause an error, in order. */
export function invalid(k: Named, name: string, errors: readonly FieldError[]): ApiError {
  const texts = [...new Set(errors.map((e) => `${e.field}: ${body(e)}`))];
  const kind = k.group === "" ? k.kind : `${k.kind}.${k.group}`;
  const all = texts.length === 1 ? texts[0]! : `[${texts.join(", ")}]`;
  return failure(422, "Invalid", `${kind} ${quote(name)} is invalid${texts.length ? `: ${all}` : ""}`, {
    ...(name ? { name } : {}),
    ...(k.group ? { group: k.group } : {}),
    ...(k.kind ? { kind: k.kind } : {}),
    causes: errors.map((e) => ({ reason: e.type, message: body(e), field: e.field })),
  });
}

/** Go's %q for the texts that appear here. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** What is stored does not tell an empty list or map from none; an error shows what was given. */
export function asGiven(errors: readonly FieldError[], given: unknown): readonly FieldError[] {
  return errors.map((e) => {
    if (e.value !== null) return e;
    let value = given;
    for (const key of (e.from ?? e.field).split(/[.[\]]+/)) if (key !== "") value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    return typeof value === "object" && value !== null && Object.keys(value).length === 0 ? { ...e, value } : e;
  });
}
