// The patch that apply sends and diff tries, and what they say where none can be made.
import type { StructShape } from "../../api/schema/shape";
import type { KubeObject } from "../../api/types";
import { attempt, Failure, withSource } from "../failure";
import type { Invocation } from "../invocation";
import { compactJson } from "../printers/json";
import type { Info } from "../resources/select";
import { LAST_APPLIED, lastApplied } from "./last-applied";
import { threeWayPatch, type Json } from "./strategic";

/** kubectl tries with three descriptions of the types: it warns of the first two, the last one's failure is the command's. */
export function createPatch(k: Invocation, info: Info, modified: KubeObject, current: KubeObject, shape: StructShape | undefined): Json {
  const made = attempt(() => threeWayPatch(lastApplied(current), modified as unknown as Json, current as unknown as Json, shape));
  if (made.error === undefined) return made.value;
  const { message } = made.error;
  for (const spec of ["openapi v3 spec", "openapi spec"]) k.warn(`warning: error calculating patch from ${spec}: ${message}\n`);
  const original = current.metadata.annotations?.[LAST_APPLIED] ?? "";
  const parts = `original:\n${original}\nmodified:\n${compactJson(modified)}\n\ncurrent:\n${compactJson(current)}\n`;
  throw withSource("patching", info.source, new Failure(`creating patch with:\n${parts}\nfor: ${message}`));
}
