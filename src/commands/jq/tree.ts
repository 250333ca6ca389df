// The tree of a jq program.
import type { Json } from "./json";

export type Node =
  | { readonly k: "identity" | "recurse" }
  | { readonly k: "label"; readonly name: string; readonly body: Node }
  | { readonly k: "break"; readonly name: string; readonly at: number }
  | { readonly k: "literal"; readonly v: Json }
  | { readonly k: "string"; readonly parts: readonly (string | Node)[]; readonly format: string | undefined }
  | { readonly k: "format"; readonly name: string }
  | { readonly k: "index"; readonly of: Node; readonly key: Node }
  | { readonly k: "slice"; readonly of: Node; readonly from: Node | undefined; readonly to: Node | undefined }
  | { readonly k: "iterate"; readonly of: Node }
  | { readonly k: "array"; readonly of: Node | undefined }
  | { readonly k: "object"; readonly entries: readonly { readonly key: Node; readonly value: Node }[] }
  | { readonly k: "pipe" | "comma" | "alternative"; readonly a: Node; readonly b: Node }
  | { readonly k: "binary"; readonly op: string; readonly a: Node; readonly b: Node }
  | { readonly k: "update"; readonly op: string; readonly a: Node; readonly b: Node }
  | { readonly k: "negate"; readonly of: Node }
  | { readonly k: "if"; readonly test: Node; readonly a: Node; readonly b: Node | undefined }
  | { readonly k: "try"; readonly body: Node; readonly handler: Node | undefined }
  | { readonly k: "reduce"; readonly source: Node; readonly pattern: Pattern; readonly init: Node; readonly update: Node }
  | { readonly k: "foreach"; readonly source: Node; readonly pattern: Pattern; readonly init: Node; readonly update: Node; readonly extract: Node | undefined }
  /** Several patterns: those after the first are tried where one before does not fit. */
  | { readonly k: "as"; readonly source: Node; readonly patterns: readonly Pattern[]; readonly body: Node }
  | { readonly k: "def"; readonly name: string; readonly params: readonly string[]; readonly body: Node; readonly rest: Node }
  | { readonly k: "call"; readonly name: string; readonly args: readonly Node[]; readonly at?: number }
  | { readonly k: "var"; readonly name: string; readonly at?: number };

export type Pattern =
  | { readonly k: "name"; readonly name: string }
  | { readonly k: "array"; readonly items: readonly Pattern[] }
  | { readonly k: "object"; readonly entries: readonly { readonly key: Node; readonly name: string | undefined; readonly pattern: Pattern | undefined }[] };

/** A program that does not compile: ends jq with code 3. */
export class JqSyntaxError extends Error {
  constructor(
    message: string,
    /** Where in the program, in characters. */
    readonly at = 0,
    /** What is said besides. */
    readonly also?: string,
  ) {
    super(message);
  }
}
