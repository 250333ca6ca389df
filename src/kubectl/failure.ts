// How a kubectl command fails: what it was told, and the words in which kubectl says so.
import { ApiError } from "../api/types";
import type { Status } from "../api/types";
import { quote } from "./golang";

/** A failure with kubectl's own message; printed with "error: " before it unless it begins so. */
export class Failure extends Error {}

/** A failure that is printed without "error: " before it. */
export class BareFailure extends Failure {}

/** Ends the command with its code; what was to be said has been said. */
export class Exit extends Error {
  constructor(readonly code: number) {
    super("exit");
  }
}

/** Several failures at once, each a line of its own without "error: "; as one of others they are one text, equal ones once. */
export class Failures extends Error {
  constructor(readonly all: readonly Error[]) {
    const messages = [...new Set(all.map((e) => e.message))];
    super(messages.length === 1 ? messages[0]! : `[${messages.join(", ")}]`);
  }
}

export function fail(message: string): never {
  throw new Failure(message);
}

/** A mistake in how the command was called: with where its help is. */
export function failUsage(path: string, message: string): never {
  throw new Failure(`${message}\nSee '${("kubectl " + path).trim()} -h' for help and examples`);
}

/** Throws what was gathered, if anything. */
export function throwAll(errors: readonly Error[]): void {
  if (errors.length === 1) throw errors[0]!;
  if (errors.length > 1) throw new Failures(errors);
}

/** Runs `body`; an error of the learner's (kubectl's or the server's) is given back, any other thrown on. */
export function attempt<T>(body: () => T): { readonly value: T; readonly error?: undefined } | { readonly error: Error; readonly value?: undefined } {
  try {
    return { value: body() };
  } catch (e) {
    if (isLearners(e)) return { error: e };
    throw e;
  }
}

export function isLearners(e: unknown): e is Error {
  return e instanceof Failure || e instanceof Failures || e instanceof ApiError;
}

export function hasReason(e: unknown, reason: string): boolean {
  return e instanceof ApiError && e.reason === reason;
}

/** The server's error again, with "error when creating "web.yaml": " before its message. */
export function withSource(verb: string, source: string, e: Error): Error {
  if (source === "") return e;
  const prefix = `error when ${verb} ${quote(source)}: `;
  if (e instanceof ApiError) return new ApiError({ ...e.status, message: prefix + (e.status.message ?? "") });
  return new Failure(prefix + e.message);
}

/** What kubectl writes to standard error for an error that ends it (with the newline). */
export function errorText(e: Error): string {
  let text: string;
  if (e instanceof ApiError && e.status.reason === "Invalid") text = invalidText(e.status);
  else if (e instanceof Failures) text = e.all.map((one) => standardText(one) ?? one.message).join("\n");
  else text = standardText(e) ?? (e instanceof BareFailure || e.message.startsWith("error: ") ? e.message : `error: ${e.message}`);
  return text.endsWith("\n") ? text : text + "\n";
}

function standardText(e: Error): string | undefined {
  if (!(e instanceof ApiError)) return undefined;
  const { reason, message } = e.status;
  if (reason === "Unauthorized") return `error: You must be logged in to the server (${message ?? ""})`;
  return reason !== undefined && reason !== "" ? `Error from server (${reason}): ${message ?? ""}` : `Error from server: ${message ?? ""}`;
}

function invalidText(status: Status): string {
  const { details, message = "" } = status;
  let s = "The request is invalid";
  if (details === undefined) return message !== "" ? `${s}: ${message}` : s;
  const causes = details.causes ?? [];
  if ((details.kind ?? "") !== "" || (details.name ?? "") !== "") s = `The ${details.kind ?? ""} ${quote(details.name ?? "")} is invalid`;
  else if (message !== "" && causes.length === 0) s += `: ${message}`;
  if (causes.length === 0) return s;
  const lines = [...new Set(causes.map((c) => `${c.field ?? ""}: ${c.message ?? ""}`))];
  // a cause that ends its own line is followed by an empty one
  return lines.length === 1 ? `${s}: ${lines[0]}\n` : `${s}: \n${lines.map((l) => `* ${l}\n`).join("")}`;
}
