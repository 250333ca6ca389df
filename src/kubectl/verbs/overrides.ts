// --overrides of run and expose: JSON laid over the generated object.
import type { KubeObject } from "../../api/types";
import { mergeStrategic } from "../apply/local";
import { kindShape } from "../apply/strategic";
import type { Json } from "../apply/strategic";
import { attempt, fail } from "../failure";
import type { Invocation } from "../invocation";
import { jsonProblem } from "../../base/json-problem";
import { splitVersion } from "../discovery";
import { jsonPatch } from "../../api/patch/json";
import { decode } from "../../api/schema/decode";
import { finish } from "../../api/schema/finish";

export function override(k: Invocation, object: KubeObject): KubeObject {
  const text = k.flags.has("overrides") ? k.flags.string("overrides") : "";
  if (text === "") return object;
  const type = k.flags.string("override-type");
  if (!["", "merge", "json", "strategic"].includes(type)) fail(`invalid override type: ${type}`);
  const read = attempt(() => jsonOf(text));
  if (read.error !== undefined) return fail(type === "json" || type === "strategic" ? read.error.message : "Invalid JSON Patch");
  if (type === "json") return jsonPatch(object, read.value) as KubeObject;
  const { group, version } = splitVersion(object.apiVersion);
  const shape = kindShape(group, version, object.kind);
  const merged = mergeStrategic(object as unknown as Json, read.value as Json, type === "strategic" ? shape : undefined);
  return shape === undefined ? (merged as unknown as KubeObject) : finish<KubeObject>(shape, decode(shape, merged) as object);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail(jsonProblem(text));
  }
}
