// kubectl edit: the object in the editor, patched with what was changed there.
import type { Run } from "../../base/driver";
import { ApiError } from "../../api/types";
import type { KubeObject } from "../../api/types";
import { kindShape, twoWayPatch } from "../apply/strategic";
import type { Json } from "../apply/strategic";
import { attempt, fail, Failure } from "../failure";
import type { Invocation } from "../invocation";
import { indentedJson } from "../printers/json";
import { withoutManagedFields } from "../printers/output";
import { toYaml } from "../printers/yaml";
import { infosOf, select } from "../resources/select";
import type { Info } from "../resources/select";
import { readStream } from "../resources/yaml-text";
import { patchObject, writePrinter, writeQuery } from "../write";

const HEADER = `# Please edit the object below. Lines beginning with a '#' will be ignored,
# and an empty file will abort the edit. If an error occurs while saving this file will be
# reopened with the relevant failures.
#
`;

export function* edit(k: Invocation): Run<number | void> {
  const { flags } = k;
  const infos = infosOf(
    select(k, {
      args: k.args,
      filenames: flags.list("filename"),
      recursive: flags.bool("recursive"),
      latest: true,
      allowEmptySelector: true,
      continueOnError: true,
      enforceNamespace: k.explicitNamespace,
    }),
  );
  if (infos.length === 0) fail("edit cancelled, no objects found");
  const words = editorWords(k);
  const pane = k.context.edit;
  if (words === undefined && pane === undefined) return fail('unable to launch the editor "vi"');
  const editor = (name: string, text: string): Run<string | undefined> => (words !== undefined ? launched(k, words, name, text) : pane!(name, text));
  const json = flags.string("output") === "json";
  const shown = (info: Info): KubeObject => (flags.bool("show-managed-fields") ? info.object! : (withoutManagedFields(info.object) as KubeObject));
  const all = infos.length === 1 ? shown(infos[0]!) : { apiVersion: "v1", items: infos.map(shown), kind: "List" };
  const original = json ? indentedJson(all) + "\n" : toYaml(all);
  const name = `kubectl-edit-${k.context.random.stream("kubectl-edit").below(4_294_967_295)}.${json ? "json" : "yaml"}`;
  let text = (json ? "" : HEADER) + original;
  let failed = false;
  for (;;) {
    yield* k.flush();
    const saved = yield* editor(name, text);
    const body = stripComments(saved ?? "");
    if (saved === undefined || body === stripComments(text) || body.trim() === "") {
      if (failed) {
        keep(k, name, text);
        fail("Edit cancelled, no valid changes were saved.");
      }
      k.warn(body.trim() === "" && saved !== undefined ? "Edit cancelled, saved file was empty.\n" : "Edit cancelled, no changes made.\n");
      return;
    }
    const problems: string[] = [];
    const { values, error } = readStream(body);
    if (error !== undefined) problems.push(`# The edited file had a syntax error: error parsing edited-file: ${error.message}\n#\n`);
    else {
      const objects = values.flatMap((v) => ((v as { items?: unknown }).items === undefined ? [v] : ((v as { items: unknown[] }).items ?? []))) as KubeObject[];
      for (const object of objects) {
        const info = infos.find((i) => i.object!.metadata.uid === object.metadata?.uid);
        const done = info === undefined ? { error: CHANGED } : attempt(() => save(k, info, shown(info), object));
        if (done.error === undefined) k.print(done.value);
        else if (info === undefined || done.error === CHANGED || !(done.error instanceof ApiError)) {
          keep(k, name, body);
          throw done.error;
        } else {
          k.warn(`error: ${titleOf(info)} ${fault(done.error)}\n`);
          if (done.error.status.reason === "Invalid") problems.push(problemText(info, done.error));
          else {
            const path = `/tmp/${name}`;
            k.context.machine.files.write(path, body);
            k.warn(
              done.error.status.reason === "NotFound"
                ? `The edits you made on deleted resources have been saved to ${JSON.stringify(path)}\n`
                : `You can run \`kubectl replace -f ${path}\` to try this update again.\n`,
            );
            return 1;
          }
        }
      }
    }
    if (problems.length === 0) return;
    failed = true;
    text = HEADER + problems.join("") + body;
  }
}

const CHANGED = new Failure("At least one of apiVersion, kind and name was changed");

function keep(k: Invocation, name: string, text: string): void {
  k.context.machine.files.write(`/tmp/${name}`, text);
  k.warn(`A copy of your changes has been stored to ${JSON.stringify(`/tmp/${name}`)}\n`);
}

function titleOf(info: Info): string {
  return `${info.resource.name}${info.resource.group === "" ? "" : "." + info.resource.group} ${JSON.stringify(info.name)}`;
}

/** What standard error is told of a save that failed; the causes are for the reopened file. */
function fault(error: ApiError): string {
  if (error.status.reason === "Invalid") return "is invalid";
  return error.status.reason === "NotFound" ? "could not be found on the server" : `could not be patched: ${error.message}`;
}

/** The editor that $KUBE_EDITOR or $EDITOR names; with quotes in it, it is for the shell. */
function editorWords(k: Invocation): readonly string[] | undefined {
  const named = [k.context.env.get("KUBE_EDITOR"), k.context.env.get("EDITOR")].find((e) => e !== undefined && e !== "");
  if (named === undefined) return undefined;
  if (/["'\\]/.test(named)) return [k.context.env.get("SHELL") ?? "/bin/bash", "-c", named];
  return named.split(" ");
}

/** What the editor made of the text in a file. */
function* launched(k: Invocation, words: readonly string[], name: string, text: string): Run<string | undefined> {
  const { files, commands } = k.context.machine;
  const path = `/tmp/${name}`;
  const argv = words[1] === "-c" ? [...words.slice(0, 2), `${words[2]!} ${JSON.stringify(path)}`] : [...words, path];
  if (!commands.has(argv[0]!.split("/").at(-1)!)) fail(`unable to launch the editor ${JSON.stringify(words.join(" "))}`);
  files.write(path, text);
  const code = yield* k.context.exec(argv);
  if (code !== 0) fail(`there was a problem with the editor ${JSON.stringify(words.join(" "))}`);
  const edited = files.read(path);
  files.remove(path);
  return edited;
}

function save(k: Invocation, info: Info, before: KubeObject, after: KubeObject): string {
  const shape = kindShape(info.resource.group, info.resource.version, info.resource.kind);
  const patch = twoWayPatch(before as unknown as Json, after as unknown as Json, shape);
  for (const key of ["apiVersion", "kind"]) if (key in patch) throw CHANGED;
  if ("name" in ((patch.metadata ?? {}) as object)) throw CHANGED;
  if (Object.keys(patch).length === 0) return writePrinter(k, "skipped", "none")(before);
  return writePrinter(
    k,
    "edited",
    "none",
  )(
    patchObject(
      k,
      info.resource,
      info.namespace,
      info.name,
      shape === undefined ? "merge" : "strategic",
      patch,
      writeQuery(k, "none"),
      k.flags.string("subresource"),
    ),
  );
}

function problemText(info: Info, error: ApiError): string {
  const causes = (error.status.details?.causes ?? []).map((c) => `# * ${c.field ?? ""}: ${c.message ?? ""}\n`);
  return `# ${titleOf(info)} was not valid:\n${causes.join("")}#\n`;
}

function stripComments(text: string): string {
  return text
    .split("\n")
    .filter((l) => !l.startsWith("#"))
    .join("\n");
}
