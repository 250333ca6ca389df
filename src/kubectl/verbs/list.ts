// Every verb of kubectl by its path, in one list.
import { apply } from "./apply";
import { create } from "./create";
import { deleteVerb } from "./delete";
import { attach, exec } from "./exec";
import { expose } from "./expose";
import { get } from "./get";
import { annotate, label } from "./label";
import { logs } from "./logs";
import { patch } from "./patch";
import { replace } from "./replace";
import { run } from "./run";
import { scale } from "./scale";
import { setEnv, setImage, setResources, setSelector, setServiceAccount } from "./set";
import type { Verb } from "./verb";

export const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ["annotate", annotate],
  ["apply", apply],
  ["attach", attach],
  ["create", create],
  ["delete", deleteVerb],
  ["exec", exec],
  ["expose", expose],
  ["get", get],
  ["label", label],
  ["logs", logs],
  ["patch", patch],
  ["replace", replace],
  ["run", run],
  ["scale", scale],
  ["set env", setEnv],
  ["set image", setImage],
  ["set resources", setResources],
  ["set selector", setSelector],
  ["set serviceaccount", setServiceAccount],
]);
