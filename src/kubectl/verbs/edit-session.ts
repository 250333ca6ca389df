// What edit, apply edit-last-applied and create --edit share: objects in an editor, opened again with the reasons until
// what was saved is valid, or nothing is changed any more.
import type { Run } from "../../base/driver";
import { ApiError } from "../../api/types";
import type { KubeObject } from "../../api/types";
import { updateLastApplied } from "../apply/last-applied";
import { equalJson } from "../apply/strategic";
import { editorOf } from "../editor";
import { attempt, fail, Failure, isLearners } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { indentedJson } from "../printers/json";
import { unsuitable, withoutManagedFields } from "../printers/output";
import { toKyaml } from "../printers/kyaml";
import { toYaml } from "../printers/yaml";
import { toInfos } from "../resources/file-infos";
import { kindProblems } from "../resources/schema-check";
import type { Info } from "../resources/select";
import { parseYaml, readStream } from "../resources/yaml-text";

/** Why the file is opened again: lines of its header. */
type Reason = { readonly head: string; readonly causes: readonly string[] };

/** What became of one save. */
export class Outcome {
  readonly reasons: Reason[] = [];
  invalid = 0;
  retryable = 0;
  notFound = 0;

  /** Notes what the server refused; the words are standard error's. */
  refuse(info: Info, error: ApiError): string {
    const title = `${info.resource.name}${info.resource.group === "" ? "" : "." + info.resource.group} ${quote(info.name)}`;
    switch (error.status.reason) {
      case "Invalid":
        this.invalid++;
        this.reasons.push({
          head: `${title} was not valid`,
          causes: (error.status.details?.causes ?? []).map((c) => `${c.field ?? ""}: ${c.message ?? ""}`),
        });
        return `error: ${title} is invalid\n`;
      case "NotFound":
        this.notFound++;
        return `error: ${title} could not be found on the server\n`;
      default:
        this.retryable++;
        return `error: ${title} could not be patched: ${error.message}\n`;
    }
  }
}

export type Session = {
  /** What stands above the objects, in lines of comment. */
  readonly header: string;
  /** Puts the saved objects into effect; notes in the outcome what was refused and may be mended. */
  readonly save: (edited: readonly Info[], outcome: Outcome) => void;
};

/** Edits the objects together, in one file. */
export function* editTogether(k: Invocation, infos: readonly Info[], session: Session): Run<number | void> {
  const { files } = k.context.machine;
  const open = editorOf(k);
  const format = formatOf(k);
  const shown = infos.map((info) => withoutManagedFields(info.object) as KubeObject);
  const whole = format.print(shown.length === 1 ? shown[0]! : { apiVersion: "v1", items: shown, kind: "List", metadata: {} });
  let outcome = new Outcome();
  let edited: string | undefined;
  let keptAt: string | undefined;
  const kept = (path: string | undefined): void => {
    if (path !== undefined && files.isFile(path)) k.warn(`A copy of your changes has been stored to ${quote(path)}\n`);
  };
  const invalid = (message: string): void => {
    k.warn(outcome.refuse(infos[0]!, notValid(message)));
  };
  for (;;) {
    const before = edited;
    const opened = (format.header ? session.header + reasonText(outcome) : "") + (before === undefined ? whole : withoutComments(before));
    const launched = yield* trying(open(opened, format.extension));
    if (launched.error !== undefined) {
      kept(keptAt);
      throw launched.error;
    }
    const { text: saved = before === undefined ? opened : before, path } = launched.value;
    if (before !== undefined && sameContent(before, saved)) {
      kept(path);
      fail("Edit cancelled, no valid changes were saved.");
    }
    if (keptAt !== undefined) files.remove(keptAt);
    edited = saved;
    keptAt = path;
    outcome = new Outcome();

    const parsed = attempt(() => parseYaml(saved));
    const problems = parsed.error !== undefined ? [parsed.error.message] : validating(k) ? kindProblems(parsed.value ?? null) : [];
    if (problems.length > 0) {
      invalid(problems.length === 1 ? problems[0]! : `[${problems.join(", ")}]`);
      continue;
    }
    if (sameContent(opened, saved)) {
      files.remove(path);
      k.warn("Edit cancelled, no changes made.\n");
      return;
    }
    if (withoutComments(saved).trim() === "") {
      files.remove(path);
      k.warn("Edit cancelled, saved file was empty.\n");
      return;
    }
    const read = attempt(() => infosIn(k, saved));
    if (read.error !== undefined) {
      outcome.reasons.push({ head: `The edited file had a syntax error: ${read.error.message}`, causes: [] });
      continue;
    }
    const done = attempt(() =>
      session.save(
        read.value.map((info) => inNamespace(k, info)),
        outcome,
      ),
    );
    if (done.error !== undefined) {
      kept(path);
      throw done.error;
    }
    if (outcome.retryable > 0) {
      k.warn(`You can run \`kubectl replace -f ${path}\` to try this update again.\n`);
      return 1;
    }
    if (outcome.notFound > 0) {
      k.warn(`The edits you made on deleted resources have been saved to ${quote(path)}\n`);
      return 1;
    }
    if (outcome.invalid === 0) {
      files.remove(path);
      return;
    }
  }
}

type Format = { readonly header: boolean; readonly extension: string; readonly print: (object: unknown) => string };

function formatOf(k: Invocation): Format {
  const output = k.flags.string("output");
  switch (output.toLowerCase()) {
    case "json":
      return { header: output !== "json", extension: output === "json" ? ".json" : ".yaml", print: (o) => indentedJson(o) + "\n" };
    case "kyaml":
      return { header: true, extension: ".yaml", print: (o) => toKyaml(o) };
    case "":
    case "yaml":
      return { header: true, extension: ".yaml", print: toYaml };
    default:
      return fail(unsuitable(output, ["json", "kyaml", "yaml"]));
  }
}

const validating = (k: Invocation): boolean => !["false", "ignore"].includes(k.flags.string("validate"));

function notValid(message: string): ApiError {
  const cause = { field: "<nil>", message: `Invalid value: "The edited file failed validation": ${message}` };
  return new ApiError({
    kind: "Status",
    apiVersion: "v1",
    metadata: {},
    status: "Failure",
    reason: "Invalid",
    code: 422,
    message,
    details: { causes: [cause] },
  });
}

function reasonText(outcome: Outcome): string {
  const commented = (text: string): string => text.replace(/\n(?=[^#])/g, "\n# ");
  return outcome.reasons
    .map(({ head, causes }) => `# ${commented(head)}${causes.length > 0 ? ":" : ""}\n${causes.map((c) => `# * ${commented(c)}\n`).join("")}#\n`)
    .join("");
}

/** Whether two texts hold the same; of what cannot be read, its lines count. */
function sameContent(a: string, b: string): boolean {
  const values = [a, b].map((text) => attempt(() => ({ value: parseYaml(text) ?? null })));
  if (values.some((v) => v.error !== undefined)) return values.every((v) => v.error !== undefined) && withoutComments(a) === withoutComments(b);
  return equalJson(values[0]!.value!.value, values[1]!.value!.value);
}

function withoutComments(text: string): string {
  return text
    .split("\n")
    .filter((line) => !/^\s*#(?!!)/.test(line))
    .join("\n");
}

/** The objects that an edited file holds. */
function infosIn(k: Invocation, text: string): Info[] {
  const { values, error } = readStream(text);
  if (error !== undefined) throw new Failure(`error parsing edited-file: ${error.message}`);
  const found: Info[] = [];
  for (const value of values)
    toInfos(k, value, "edited-file", "", {}, found, (e) => {
      throw e;
    });
  return found;
}

/** With --save-config the annotation is brought up to date; the namespace must be the one that the command works in. */
function inNamespace(k: Invocation, info: Info): Info {
  if (info.resource.namespaced && info.namespace !== "" && info.namespace !== k.namespace)
    fail(
      `the namespace from the provided object ${quote(info.namespace)} does not match the namespace ${quote(k.namespace)}. You must pass '--namespace=${info.namespace}' to perform this operation.`,
    );
  const namespace = info.resource.namespaced ? k.namespace : "";
  let object = info.object!;
  if (namespace !== "" && object.metadata.namespace === undefined) object = { ...object, metadata: { ...object.metadata, namespace } };
  if (k.flags.has("save-config") && k.flags.bool("save-config")) object = updateLastApplied(object, true);
  return { ...info, namespace, object };
}

/** As `attempt`, of what waits. */
function* trying<T>(body: Run<T>): Run<{ readonly value: T; readonly error?: undefined } | { readonly error: Error; readonly value?: undefined }> {
  try {
    return { value: yield* body };
  } catch (e) {
    if (isLearners(e)) return { error: e };
    throw e;
  }
}
