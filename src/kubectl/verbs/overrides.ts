// --overrides of run and expose: JSON laid over the generated object.
import type { KubeObject } from "../../api/types";
import { mergeStrategic } from "../apply/local";
import { kindShape } from "../apply/strategic";
import type { Json } from "../apply/strategic";
import { attempt, fail } from "../failure";
import type { Invocation } from "../invocation";
import { splitVersion } from "../discovery";
import { parseYamlOrJson } from "../resources/yaml-text";

export function override(k: Invocation, object: KubeObject): KubeObject {
  const text = k.flags.has("overrides") ? k.flags.string("overrides") : "";
  if (text === "") return object;
  const read = attempt(() => parseYamlOrJson(text));
  if (read.error !== undefined || typeof read.value !== "object" || read.value === null)
    return fail(`invalid character '${text[0] ?? ""}' looking for beginning of value`);
  const { group, version } = splitVersion(object.apiVersion);
  const type = k.flags.string("override-type");
  if (type === "json") return fail("--override-type=json is not part of this playground: use merge or strategic");
  return mergeStrategic(
    object as unknown as Json,
    read.value as Json,
    type === "strategic" ? kindShape(group, version, object.kind) : undefined,
  ) as unknown as KubeObject;
}
