// A rule as data: what the parser makes, the printer shows and the compiler turns into a function.
import type { Prefix } from "../address";
import type { DataType } from "./datatypes";
import type { ObjectType } from "./objects";
import type { Limit, Quota } from "./units";

export type NftFamily = "ip" | "ip6" | "inet";

export type Expr =
  | { readonly k: "payload"; readonly proto: string; readonly field: string; readonly type: DataType }
  | { readonly k: "meta"; readonly key: string; readonly bare: boolean; readonly type: DataType }
  | { readonly k: "ct"; readonly key: string; readonly direction: "" | "original" | "reply"; readonly type: DataType }
  | { readonly k: "fib"; readonly from: readonly string[]; readonly result: string; readonly type: DataType }
  | { readonly k: "numgen"; readonly mode: "random" | "inc"; readonly mod: number; readonly offset: number; readonly type: DataType }
  | { readonly k: "concat"; readonly parts: readonly Expr[] }
  | { readonly k: "bits"; readonly op: "&" | "|" | "^"; readonly left: Expr; readonly right: number; readonly type: DataType }
  | { readonly k: "value"; readonly value: number; readonly type: DataType }
  | { readonly k: "map"; readonly key: Expr; readonly map: SetOrName };

/** One key's test in a set or on the right of a comparison. */
export type Field = { readonly value: number } | { readonly prefix: Prefix } | { readonly low: number; readonly high: number };

export type Verdict = { readonly verdict: "accept" | "drop" | "continue" | "return" } | { readonly verdict: "jump" | "goto"; readonly chain: string };

export type Element = {
  readonly key: readonly Field[];
  /** Of a map: a verdict, or values. */
  readonly data?: Verdict | readonly number[];
  readonly comment?: string;
  /** Milliseconds; undefined: the set's own. */
  readonly timeout?: number;
  /** Virtual time; undefined: never. */
  readonly expires?: number;
};

export type AnonymousSet = {
  readonly anonymous: true;
  readonly types: readonly DataType[];
  readonly dataTypes?: readonly DataType[];
  readonly elements: readonly Element[];
  /** Several elements became these: nft keeps the braces then, even around one. */
  readonly merged?: true;
};
export type SetOrName = AnonymousSet | { readonly anonymous: false; readonly name: string };

export type Statement =
  | { readonly k: "match"; readonly left: Expr; readonly op: Comparison; readonly right: Right }
  | { readonly k: "verdict"; readonly verdict: Verdict }
  | { readonly k: "vmap"; readonly key: Expr; readonly map: SetOrName }
  | { readonly k: "assign"; readonly to: "meta mark" | "ct mark" | "meta nftrace" | "meta priority"; readonly value: Expr }
  | {
      readonly k: "nat";
      readonly kind: "dnat" | "snat" | "masquerade" | "redirect";
      readonly family?: "ip" | "ip6";
      readonly address?: Expr;
      /** Several addresses, in place of one. */
      readonly among?: Field;
      readonly port?: Expr;
      readonly portHigh?: number;
      readonly both?: Expr;
      readonly flags: readonly string[];
    }
  | { readonly k: "reject"; readonly how: string }
  | { readonly k: "counter"; readonly packets: number; readonly bytes: number }
  | { readonly k: "log"; readonly text: string }
  | ({ readonly k: "limit" } & Limit)
  | ({ readonly k: "quota" } & Quota)
  /** A counter, quota or limit of the table's, by its name. */
  | { readonly k: "object"; readonly type: ObjectType; readonly name: string }
  | { readonly k: "notrack" }
  /** To a program; this kernel has no such queues. */
  | { readonly k: "queue"; readonly to: string; readonly flags: readonly string[] }
  /** `tcp option maxseg size set`: to a number, or to what the way takes. */
  | { readonly k: "maxseg"; readonly size: number | "rt mtu" }
  | { readonly k: "dynset"; readonly op: "add" | "update" | "delete"; readonly set: string; readonly key: Expr; readonly timeout?: number };

/** "any": flags written without an operator, which match if one of them is set. */
export type Comparison = "==" | "!=" | "<" | ">" | "<=" | ">=" | "any";
export type Right =
  | { readonly field: Field; readonly type: DataType }
  | { readonly flags: number; readonly mask: number; readonly type: DataType }
  | { readonly set: SetOrName }
  | { readonly fields: readonly Field[] };

export type RuleSyntax = {
  readonly statements: readonly Statement[];
  readonly comment?: string;
  /** Once somebody has asked for them (references.ts). */
  facts?: Facts;
};

/** What a rule asks of its table, beside what it does with packets. */
export type Facts = {
  readonly chains: readonly string[];
  readonly sets: readonly string[];
  /** By their keys. */
  readonly objects: readonly string[];
  /** Sets that it makes of its own: the kernel gives each a handle, before the rule gets its. */
  readonly anonymousSets: number;
  /** Translations, which not every chain may hold. */
  readonly nats: readonly (Statement & { k: "nat" })["kind"][];
  /** It refers to nothing, counts nothing, and stands in every table as it is written. */
  readonly plain: boolean;
};

/** Where something stands in a script: line and columns, from 1. */
export type Place = { readonly line: number; readonly from: number; readonly to: number };

/** Where in the script a verdict's chain, a set's name or an element stood: for the kernel's complaints. */
export const places = new WeakMap<object, Place>();

/** nft's complaint: the word that it points at, and what it says. */
export class NftError extends Error {
  constructor(
    message: string,
    readonly line: number,
    readonly from: number,
    readonly to: number,
    /** What stands against it, underlined with tildes. */
    readonly against?: { readonly from: number; readonly to: number },
    /** The line that is shown with it, where it is not its own: the last one, at the end of the script. */
    readonly shown: number = line,
  ) {
    super(message);
  }

  /** What else nft has to say about the same script. */
  rest: readonly NftError[] = [];
}

/** One error that stands for all, first to last; at most ten are told. */
export function together(errors: readonly NftError[]): NftError | undefined {
  const [first, ...rest] = errors.slice(0, maxErrors);
  if (first !== undefined) first.rest = rest;
  return first;
}

export const maxErrors = 10;
