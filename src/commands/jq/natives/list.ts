// The one list of jq's native functions.
import { listNatives } from "./lists";
import type { Native } from "./native";
import { numberNatives } from "./numbers";
import { pathNatives } from "./paths";
import { streamNatives } from "./streams";
import { surroundingNatives } from "./surroundings";
import { textNatives } from "./texts";
import { timeNatives } from "./times";
import { valueNatives } from "./values";

/** By name and number of arguments: "has/1". */
export const natives: ReadonlyMap<string, Native> = new Map(
  [valueNatives, numberNatives, listNatives, textNatives, pathNatives, streamNatives, timeNatives, surroundingNatives].flatMap((table) =>
    Object.entries(table),
  ),
);
