// How YAML is coloured: keys, strings, numbers, comments. A sketch of the grammar that is enough for manifests.
import type { languages } from "monaco-editor/editor";

export const yamlTokens: languages.IMonarchLanguage = {
  tokenPostfix: "",
  tokenizer: {
    root: [
      [/#.*$/, "comment"],
      [/^(---|\.\.\.)\s*$/, "delimiter"],
      [/[^\s#:,[\]{}"'-][^#:,[\]{}"']*(?=:(\s|$))/, "type"],
      [/[A-Za-z_][\w./-]*(?=:(\s|$))/, "type"],
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, "type"],
      [/[|>][+-]?\d?\s*$/, "delimiter"],
      [/[-?:](?=\s|$)/, "delimiter"],
      [/[{}[\],]/, "delimiter"],
      [/"(?:[^"\\]|\\.)*"/, "string"],
      [/'(?:[^']|'')*'/, "string"],
      [/(true|false|null|~)(?=\s*($|[,#\]}]))/, "keyword"],
      [/-?\d[\d_]*(\.\d+)?(?=\s*($|[,#\]}]))/, "number"],
      [/[&*!][\w-]+/, "keyword"],
      [/[^\s#,[\]{}][^#,[\]{}\n]*/, "string"],
      [/\s+/, ""],
    ],
  },
};
