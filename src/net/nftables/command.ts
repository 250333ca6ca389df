// The commands of nft's language, as data.
import type { DataType } from "./datatypes";
import type { Token } from "./lexer";
import type { ObjectShape, ObjectType } from "./objects";
import type { Element, NftFamily, RuleSyntax } from "./syntax";
import type { BaseHook, SetShape } from "./tables";

export type Verb = "add" | "create" | "insert" | "delete" | "flush" | "replace" | "rename";

export type Position = { readonly handle?: number; readonly index?: number; readonly at?: Token };

/** What every command on something in a table has. `at`: the words that an error of the kernel points at. */
type Within = {
  readonly verb: Verb;
  readonly family: NftFamily;
  readonly table: string;
  readonly at: Token;
  readonly tableAt: Token;
  /** The whole command, where it is no block's. */
  readonly whole?: Token;
};

export type NftCommand =
  | {
      readonly on: "table";
      readonly verb: Verb;
      readonly family: NftFamily;
      readonly table: string;
      readonly comment?: string;
      readonly dormant?: boolean;
      readonly at: Token;
    }
  | (Within & {
      readonly on: "chain";
      readonly chain: string;
      readonly base?: BaseHook;
      readonly policy?: "accept" | "drop";
      readonly comment?: string;
      /** Of a renaming: the new name. */
      readonly to?: string;
    })
  | (Within & { readonly on: "rule"; readonly chain: string; readonly rule?: RuleSyntax; readonly position: Position })
  | (Within & { readonly on: "set"; readonly set: string; readonly map: boolean; readonly shape?: Omit<SetShape, "handle"> })
  | (Within & { readonly on: "object"; readonly type: ObjectType; readonly name: string; readonly shape?: ObjectShape })
  /** Elements are parsed when the set's types are known: `parse` does it. */
  | (Within & {
      readonly on: "element";
      readonly set: string;
      readonly parse: (types: readonly DataType[], data: SetShape["data"], map: boolean) => readonly Element[];
    })
  | { readonly on: "ruleset"; readonly verb: Verb; readonly family?: NftFamily; readonly at: Token };

export type CommandOn<K extends NftCommand["on"]> = NftCommand & { on: K };
