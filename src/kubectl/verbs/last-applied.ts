// kubectl apply view-last-applied
import { lastApplied } from "../apply/last-applied";
import { attempt, fail, failUsage, throwAll } from "../failure";
import { quote } from "../golang";
import type { Invocation } from "../invocation";
import { indentedJson } from "../printers/json";
import { toYaml } from "../printers/yaml";
import { infosOf, select } from "../resources/select";

export function viewLastApplied(k: Invocation): void {
  const { flags } = k;
  const output = flags.string("output");
  if (output !== "yaml" && output !== "json") failUsage(k.path, `Unexpected -o output mode: ${output}, the flag 'output' must be one of yaml|json`);
  const infos = infosOf(select(k, { args: k.args, filenames: flags.list("filename"), recursive: flags.bool("recursive"), labelSelector: flags.string("selector"), selectAll: flags.bool("all"), latest: true, continueOnError: true, enforceNamespace: k.explicitNamespace }));
  const errors: Error[] = [];
  for (const info of infos) {
    const done = attempt(() => {
      const applied = lastApplied(info.object!);
      if (applied === undefined) return; // kubectl's own message is lost on its way
      k.print(output === "json" ? indentedJson(applied, "  ") + "\n" : toYaml(applied));
    });
    if (done.error !== undefined) errors.push(done.error);
  }
  throwAll(errors);
  if (infos.length === 0) fail(`no objects found for ${quote(k.args.join(" "))}`);
}
