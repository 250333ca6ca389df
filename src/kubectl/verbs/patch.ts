// kubectl patch: sends a patch as it was written.
import { kindShape } from "../apply/strategic";
import type { Json } from "../apply/strategic";
import { mergeStrategic } from "../apply/local";
import { attempt, fail, Failure, throwAll } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { compactJson } from "../printers/json";
import { parseYaml } from "../resources/yaml-text";
import { fileOptions, fetchObject, select } from "../resources/select";
import { dryRun, patchObject, serverJson, writePrinter, writeQuery } from "../write";
import type { KubeObject } from "../../api/types";

const TYPES = ["json", "merge", "strategic"] as const;

export function patch(k: Invocation): void {
  const { flags } = k;
  const dry = dryRun(k);
  const inline = flags.string("patch");
  const file = flags.string("patch-file");
  if (inline !== "" && file !== "") fail("cannot specify --patch and --patch-file together");
  if (inline === "" && file === "") fail("must specify --patch or --patch-file containing the contents of the patch");
  const type = flags.string("type").toLowerCase() as (typeof TYPES)[number];
  if (flags.bool("local") && k.args.length !== 0) fail("cannot specify --local and server resources");
  if (flags.string("type") !== "" && !TYPES.includes(type)) fail(`--type must be one of [${TYPES.join(" ")}], not ${quote(flags.string("type"))}`);
  const text = file !== "" ? k.readFile(file) : inline;
  if (text === undefined) return fail(`unable to read patch file: open ${file}: no such file or directory`);
  const isJson = /^\s*[{[]/.test(text);
  const yaml = isJson ? undefined : attempt(() => parseYaml(text));
  if (yaml?.error !== undefined) fail(`unable to parse ${quote(text)}: ${yaml.error.message}`);
  const selection = select(k, {
    args: k.args,
    ...fileOptions(k),
    lazy: true,
    continueOnError: true,
    enforceNamespace: k.explicitNamespace,
    local: flags.bool("local"),
  });
  const errors: Error[] = [];
  let count = 0;
  for (const entry of selection.entries) {
    if (entry.error !== undefined) {
      errors.push(entry.error);
      continue;
    }
    const { info } = entry;
    count++;
    const done = attempt(() => {
      if (flags.bool("local")) {
        const changed = mergeStrategic(
          info.object as unknown as Json,
          serverJson(text) as Json,
          kindShape(info.resource.group, info.resource.version, info.resource.kind),
        ) as unknown as KubeObject;
        return { before: info.object!, after: changed };
      }
      // a file's object is taken for what there is
      const before = info.source === "" ? fetchObject(k, info, { subresource: flags.string("subresource") }) : info.object!;
      if (info.name === "") throw new Failure("resource name may not be empty");
      const value = isJson ? serverJson(text) : yaml!.value;
      if (dry === "client")
        return {
          before,
          after: mergeStrategic(
            before as unknown as Json,
            value as Json,
            type === "merge" ? undefined : kindShape(info.resource.group, info.resource.version, info.resource.kind),
          ) as unknown as KubeObject,
        };
      return { before, after: patchObject(k, info.resource, info.namespace, info.name, type, value, writeQuery(k, dry), flags.string("subresource")) };
    });
    if (done.error !== undefined) {
      errors.push(done.error);
      continue;
    }
    const same = compactJson(done.value.before) === compactJson(done.value.after);
    k.print(writePrinter(k, same ? "patched (no change)" : "patched", "none")(done.value.after));
  }
  throwAll(errors);
  if (count === 0) throw new Failure("no objects passed to patch");
}
