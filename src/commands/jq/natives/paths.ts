// jq's native functions on paths.
import type { Json } from "../json";
import { deletePaths, pathLookup, pathsOf, setPath } from "../paths";
import { JqError } from "../values";
import { fromArgument, fromArguments, made, type Natives } from "./native";

export const pathNatives: Natives = {
  *"path/1"({ v, over }) {
    for (const p of pathsOf(over(0, { v, p: [] }))) yield made(p);
  },
  *"getpath/1"({ input, v, each }) {
    for (const p of each(0)) {
      const path = pathIn(p.v);
      let value: Json;
      try {
        value = pathLookup(v, path);
      } catch (e) {
        // Inside a path expression the path counts, not what stands there.
        if (input.p === undefined || !(e instanceof JqError)) throw e;
        value = null;
      }
      yield { v: value, p: input.p === undefined ? undefined : [...input.p, ...path] };
    }
  },
  "setpath/2": fromArguments((v, path, value) => setPath(v, pathIn(path), value)),
  "delpaths/1": fromArgument((v, paths) => deletePaths(v, listIn(paths, "Paths must be specified as an array").map(pathIn))),
};

function listIn(v: Json, otherwise: string): readonly Json[] {
  if (!Array.isArray(v)) throw new JqError(otherwise);
  return v as readonly Json[];
}

const pathIn = (v: Json): readonly Json[] => listIn(v, "Path must be specified as an array");
