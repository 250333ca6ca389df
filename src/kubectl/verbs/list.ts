// Every verb of kubectl by its path, in one list.
import { get } from "./get";
import type { Verb } from "./verb";

export const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ["get", get],
]);
