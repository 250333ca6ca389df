// kubectl edit, kubectl apply edit-last-applied and kubectl create --edit.
import type { Run } from "../../base/driver";
import { ApiError } from "../../api/types";
import type { KubeObject } from "../../api/types";
import { LAST_APPLIED, lastApplied } from "../apply/last-applied";
import { equalJson, kindShape, twoWayPatch } from "../apply/strategic";
import type { Json } from "../apply/strategic";
import { attempt, fail, throwAll } from "../failure";
import type { Invocation } from "../invocation";
import { goSyntax } from "../jsonpath/evaluate";
import { compactJson } from "../printers/json";
import { withoutManagedFields } from "../printers/output";
import { toInfos } from "../resources/file-infos";
import { infosOf, select } from "../resources/select";
import type { Info } from "../resources/select";
import { createObject, patchObject, writePrinter, writeQuery } from "../write";
import { editTogether } from "./edit-session";

const OBJECT_HEADER = `# Please edit the object below. Lines beginning with a '#' will be ignored,
# and an empty file will abort the edit. If an error occurs while saving this file will be
# reopened with the relevant failures.
#
`;
const ANNOTATION_HEADER = `# Please edit the 'last-applied-configuration' annotations below.
# Lines beginning with a '#' will be ignored, and an empty file will abort the edit.
#
`;

/** The objects that the arguments or files name, as the server holds them. */
function selected(k: Invocation): Info[] {
  const { flags } = k;
  return infosOf(
    select(k, {
      args: k.args,
      filenames: flags.list("filename"),
      recursive: flags.bool("recursive"),
      latest: true,
      allowEmptySelector: true,
      continueOnError: true,
      enforceNamespace: k.explicitNamespace,
      ...(flags.has("subresource") && { subresource: flags.string("subresource") }),
    }),
  );
}

export function* edit(k: Invocation): Run<number | void> {
  const infos = selected(k);
  if (infos.length === 0) fail("edit cancelled, no objects found");
  return yield* editTogether(k, infos, {
    header: OBJECT_HEADER,
    save: (edited, outcome) => {
      for (const info of edited) {
        const done = attempt(() => patched(k, info, withoutManagedFields(originalOf(infos, info).object) as KubeObject));
        if (done.error instanceof ApiError) k.warn(outcome.refuse(info, done.error));
        else if (done.error !== undefined) throw done.error;
        else k.print(done.value);
      }
    },
  });
}

export function* editLastApplied(k: Invocation): Run<number | void> {
  const infos: Info[] = [];
  for (const info of selected(k)) {
    const applied = lastApplied(info.object!);
    if (applied !== undefined)
      toInfos(k, applied, "edited-file", "", {}, infos, (e) => {
        throw e;
      });
  }
  if (infos.length === 0)
    fail(
      "no last-applied-configuration annotation found on resources, to create the annotation, use command `kubectl apply set-last-applied --create-annotation`",
    );
  return yield* editTogether(k, infos, {
    header: ANNOTATION_HEADER,
    save: (edited) => {
      for (const info of edited) {
        const same = equalJson(originalOf(infos, info).object, info.object);
        if (!same) {
          const patch = { metadata: { annotations: { [LAST_APPLIED]: compactJson(info.object) } } };
          patchObject(k, info.resource, info.namespace, info.name, "merge", patch, writeQuery(k, "none"));
        }
        k.print(writePrinter(k, same ? "skipped" : "edited", "none")(info.object));
      }
    },
  });
}

/** Each of a file's objects in the editor before it is created. */
export function* editBeforeCreate(k: Invocation): Run<number | void> {
  const selection = select(k, {
    filenames: k.flags.list("filename"),
    kustomize: k.flags.string("kustomize"),
    recursive: k.flags.bool("recursive"),
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
  });
  const errors: Error[] = [];
  for (const { info, error } of selection.entries) {
    if (error !== undefined) {
      errors.push(error);
      continue;
    }
    const code = yield* editTogether(k, [info], {
      header: OBJECT_HEADER,
      save: (edited) => {
        for (const one of edited)
          k.print(
            writePrinter(k, "created", "none")(createObject(k, one.resource, one.namespace, one.object!, "none", writeQuery(k, "none", "kubectl-create"))),
          );
      },
    });
    if (code !== undefined) return code;
  }
  throwAll(errors);
}

function originalOf(originals: readonly Info[], edited: Info): Info {
  const uid = edited.object!.metadata.uid ?? "";
  return (
    originals.find((o) => (o.object!.metadata.uid ?? "") === uid) ??
    fail(`no original object found for &unstructured.Unstructured{Object:${goSyntax(edited.object)}}`)
  );
}

/** Sends what was changed; what is printed of it. */
function patched(k: Invocation, info: Info, before: KubeObject): string {
  const after = info.object!;
  if (equalJson(before, after)) return writePrinter(k, "skipped", "none")(after);
  const shape = kindShape(info.resource.group, info.resource.version, info.resource.kind);
  const patch = twoWayPatch(before as unknown as Json, after as unknown as Json, shape);
  if ("apiVersion" in patch || "kind" in patch || "name" in ((patch.metadata ?? {}) as object)) fail("At least one of apiVersion, kind and name was changed");
  if (k.flags.bool("output-patch")) k.print(`Patch: ${compactJson(patch)}\n`);
  const subresource = k.flags.string("subresource");
  const type = shape === undefined ? "merge" : "strategic";
  return writePrinter(k, "edited", "none")(patchObject(k, info.resource, info.namespace, info.name, type, patch, writeQuery(k, "none"), subresource));
}
