// kubectl kustomize DIR: prints what -k would apply.
import { fail } from "../failure";
import type { Invocation } from "../invocation";
import { build } from "../kustomize/build";
import { withSortedKeys } from "../printers/json";
import { toYaml } from "../printers/yaml";

export function kustomize(k: Invocation): void {
  if (k.args.length > 1) fail("specify one path to kustomization.yaml");
  const objects = build(k.context.machine.files, k.args[0] ?? ".", k.context.cwd, (line) => k.warn(line));
  k.print(objects.map((object) => toYaml(withSortedKeys(object))).join("---\n"));
}
