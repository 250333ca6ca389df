// The one list of builtins. names.ts repeats the names; a test holds the two equal.
import type { Builtin } from "./builtin";
import { controlBuiltins } from "./control";
import { folderBuiltins } from "./folders";
import { jobBuiltins } from "./jobs";
import { mapfileBuiltins } from "./mapfile";
import { outputBuiltins } from "./output";
import { placeBuiltins } from "./place";
import { variableBuiltins } from "./variables";

export const builtins: ReadonlyMap<string, Builtin> = new Map(
  [...outputBuiltins, ...variableBuiltins, ...controlBuiltins, ...placeBuiltins, ...folderBuiltins, ...jobBuiltins, ...mapfileBuiltins].map((b) => [b.name, b]),
);
