// The tree of an awk program: the POSIX language without user-visible corners such as `printf > expr` chains of concatenation.
export type Expr =
  | { readonly k: "num"; readonly v: number }
  | { readonly k: "str"; readonly v: string }
  | { readonly k: "regex"; readonly v: string }
  | Place
  | { readonly k: "assign"; readonly op: string; readonly to: Place; readonly value: Expr }
  | { readonly k: "cond"; readonly test: Expr; readonly a: Expr; readonly b: Expr }
  | { readonly k: "binary"; readonly op: string; readonly a: Expr; readonly b: Expr }
  | { readonly k: "unary"; readonly op: string; readonly a: Expr }
  | { readonly k: "incdec"; readonly op: "++" | "--"; readonly prefix: boolean; readonly a: Place }
  | { readonly k: "in"; readonly subs: readonly Expr[]; readonly name: string }
  | { readonly k: "call"; readonly name: string; readonly args: readonly Expr[]; readonly own: boolean }
  | { readonly k: "getline"; readonly to: Place | undefined; readonly file: Expr | undefined; readonly command: Expr | undefined }
  | { readonly k: "group"; readonly list: readonly Expr[] };

/** What can be assigned to: a variable, a field, an item of an array. */
export type Place =
  | { readonly k: "var"; readonly name: string }
  | { readonly k: "field"; readonly of: Expr }
  | { readonly k: "index"; readonly name: string; readonly subs: readonly Expr[] };

export function isPlace(e: Expr): e is Place {
  return e.k === "var" || e.k === "field" || e.k === "index";
}

export type Stmt =
  | { readonly s: "expr"; readonly e: Expr }
  | { readonly s: "print"; readonly args: readonly Expr[]; readonly format: boolean; readonly to: { readonly op: string; readonly e: Expr } | undefined }
  | { readonly s: "if"; readonly test: Expr; readonly a: Stmt; readonly b: Stmt | undefined }
  | { readonly s: "while"; readonly test: Expr; readonly body: Stmt; readonly after: boolean }
  | { readonly s: "for"; readonly init: Stmt | undefined; readonly test: Expr | undefined; readonly step: Stmt | undefined; readonly body: Stmt }
  | { readonly s: "forin"; readonly name: string; readonly array: string; readonly body: Stmt }
  | { readonly s: "block"; readonly list: readonly Stmt[] }
  | { readonly s: "next" | "break" | "continue" | "nextfile" }
  | { readonly s: "exit" | "return"; readonly e: Expr | undefined }
  | { readonly s: "delete"; readonly name: string; readonly subs: readonly Expr[] | undefined };

export type Rule = {
  readonly when: "BEGIN" | "END" | "always" | "match" | "range";
  readonly from: Expr | undefined;
  readonly to: Expr | undefined;
  readonly body: Stmt | undefined;
};
export type AwkFunction = { readonly name: string; readonly params: readonly string[]; readonly body: Stmt };
export type Program = { readonly rules: readonly Rule[]; readonly functions: ReadonlyMap<string, AwkFunction> };

/** A program that does not compile: mawk's lines, without the name in front, and BusyBox' word. */
export class AwkSyntaxError extends Error {
  constructor(
    mawk: string,
    readonly busybox = "Syntax error",
  ) {
    super(mawk);
  }
}
