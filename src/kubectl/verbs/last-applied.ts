// kubectl apply view-last-applied and set-last-applied
import { LAST_APPLIED, lastApplied } from "../apply/last-applied";
import { fail, failUsage } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { compactJson, indentedJson } from "../printers/json";
import { toYaml } from "../printers/yaml";
import { fetchObject, infosOf, select } from "../resources/select";
import { dryRun, patchObject, writePrinter, writeQuery } from "../write";

export function viewLastApplied(k: Invocation): void {
  const { flags } = k;
  const output = flags.string("output");
  if (output !== "yaml" && output !== "json") failUsage(k.path, `Unexpected -o output mode: ${output}, the flag 'output' must be one of yaml|json`);
  const infos = infosOf(
    select(k, {
      args: k.args,
      filenames: flags.list("filename"),
      recursive: flags.bool("recursive"),
      labelSelector: flags.string("selector"),
      selectAll: flags.bool("all"),
      latest: true,
      continueOnError: true,
      enforceNamespace: k.explicitNamespace,
    }),
  );
  for (const info of infos) {
    const applied = lastApplied(info.object!);
    if (applied === undefined) continue; // kubectl's own message is lost on its way
    k.print(output === "json" ? indentedJson(applied, "  ") + "\n" : toYaml(applied));
  }
  if (infos.length === 0) fail(`no objects found for ${quote(k.args.join(" "))}`);
}

export function setLastApplied(k: Invocation): void {
  const { flags } = k;
  const dry = dryRun(k);
  const infos = infosOf(select(k, { filenames: flags.list("filename"), continueOnError: true, enforceNamespace: k.explicitNamespace }));
  // all are looked at before the first is changed
  const planned = infos.map((info) => {
    const live = fetchObject(k, info);
    const before = live.metadata.annotations?.[LAST_APPLIED];
    if (before === undefined && !flags.bool("create-annotation"))
      fail(`no last-applied-configuration annotation found on resource: ${info.name}, to create the annotation, run the command with --create-annotation`);
    return { info, live, before, after: compactJson(info.object!) };
  });
  for (const { info, live, before, after } of planned) {
    const patch = { metadata: { annotations: { [LAST_APPLIED]: after } } };
    if (before === after) {
      k.print(`set-last-applied ${info.name}: no changes required.\n`);
      continue;
    }
    const patched =
      dry === "client" ? live : patchObject(k, info.resource, info.namespace, info.name, "merge", patch, writeQuery(k, dry, "kubectl-last-applied"));
    k.print(writePrinter(k, "configured", dry)(patched));
  }
}
