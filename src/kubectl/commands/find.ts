// Finds the command that a line names.
import { quote } from "../golang";
import { wordsWithoutFlags } from "./parse";
import { allFlags, findSubcommand, persistentFlags, suggestions } from "./tree";

type Found = { readonly path: string; readonly rest: readonly string[] } | { readonly problem: string };

/** The command that a line names, and its words without the command's. */
export function findCommand(words: readonly string[]): Found {
  let path = "";
  let rest = words;
  for (;;) {
    const first = wordsWithoutFlags(path === "" ? new Map(persistentFlags("").map((f) => [f.name, f])) : allFlags(path), rest)[0];
    if (first === undefined) return { path, rest };
    if (path === "" && first.word === "help") return { path: "help", rest: [...rest.slice(0, first.at), ...rest.slice(first.at + 1)] };
    const sub = findSubcommand(path, first.word);
    if (sub === undefined) {
      if (path !== "") return { path, rest };
      if (words[0]!.startsWith("-")) return { problem: `Error: flags cannot be placed before plugin name: ${words[0]!}\n` };
      const close = suggestions(first.word);
      return {
        problem: `error: unknown command ${quote(first.word)} for "kubectl"\n${close.length === 0 ? "" : `\nDid you mean this?\n${close.map((c) => `\t${c}\n`).join("")}`}`,
      };
    }
    path = sub.path;
    rest = [...rest.slice(0, first.at), ...rest.slice(first.at + 1)];
  }
}
