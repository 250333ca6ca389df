// Tables, chains, rules and sets as the kernel holds them. Chains are replaced, never changed; a set's elements are one
// map, copied when a checkpoint holds it.
import type { Hook, HookHost, HookState } from "../hooks";
import type { Packet } from "../packet";
import type { DataType } from "./datatypes";
import type { NamedObject } from "./objects";
import type { Element, Expr, NftFamily, RuleSyntax } from "./syntax";

export type BaseHook = { readonly type: "filter" | "nat" | "route"; readonly hook: Hook; readonly priority: number; readonly policy: "accept" | "drop" };

/** One rule in a chain. The counts change in place. */
export type Rule = {
  readonly handle: number;
  readonly syntax: RuleSyntax;
  /** [packets, bytes] where the rule counts. */
  readonly counts?: [number, number];
  /** Tokens and the time of the last look, where the rule limits. */
  readonly bucket?: [number, number];
  /** Bytes that a quota of the rule's own has let through. */
  readonly used?: [number];
  /** Its number in traces; 0: not met yet. */
  traced: number;
  /** What compile.ts makes of its text; undefined: no packet has come by. */
  steps: readonly Step[] | undefined;
  /** The chain that its own verdict leads to and the set that it looks into, as of one generation of the tables: the kernel has pointers there. */
  linkedAt: number;
  to: Chain | undefined;
  set: NftSet | undefined;
};

/** Counts up whenever chains or sets of any namespace come, go or are replaced: no two states of the tables share a number. */
export type Generation = { n: number };
/** Where a rule runs. `next` is set with V_JUMP and V_GOTO. */
export type Env = { readonly host: HookHost; readonly table: Table; readonly generation: Generation; rule: Rule | undefined; next: Chain | undefined };
/** A statement, run on a packet: see the codes in compile.ts. */
export type Step = (p: Packet, s: HookState, env: Env) => number;

export type Chain = { readonly name: string; readonly handle: number; readonly comment?: string; readonly base?: BaseHook; readonly rules: readonly Rule[] };

/** A key's lookup form: a number where its fields fit into one, else a text. */
export type Key = number | string;

export type SetShape = {
  readonly name: string;
  readonly handle: number;
  readonly types: readonly DataType[];
  /** Of a map: "verdict" or the values' types. Undefined: a set. */
  readonly data?: "verdict" | readonly DataType[];
  readonly flags: readonly string[];
  /** Milliseconds. */
  readonly timeout?: number;
  readonly gcInterval?: number;
  readonly size?: number;
  readonly policy?: string;
  readonly autoMerge?: boolean;
  readonly comment?: string;
  /** How the types were said, where by expressions. */
  readonly typeof?: { readonly key: Expr; readonly value?: Expr | "verdict" };
};

export type NftSet = {
  shape: SetShape;
  elements: Map<Key, Element>;
  /** Elements with prefixes or ranges; looked through one by one. */
  ranges: Element[];
  /** A checkpoint holds `elements` and `ranges`: copy before the next change. */
  shared: boolean;
};

export type Table = {
  readonly family: NftFamily;
  readonly name: string;
  readonly handle: number;
  comment: string | undefined;
  dormant: boolean;
  readonly chains: Map<string, Chain>;
  readonly sets: Map<string, NftSet>;
  /** By objectKey. */
  readonly objects: Map<string, NamedObject>;
  nextHandle: number;
};

export const tableKey = (family: NftFamily, name: string): string => `${family} ${name}`;

/** What a rule refers to is looked up anew where the tables have changed since. */
function freshLinks(rule: Rule, env: Env): void {
  if (rule.linkedAt === env.generation.n) return;
  rule.linkedAt = env.generation.n;
  rule.to = undefined;
  rule.set = undefined;
}

/** The chain to which the running rule's own verdict leads. */
export function chainFor(env: Env, name: string): Chain | undefined {
  const { rule } = env;
  if (rule === undefined) return env.table.chains.get(name);
  freshLinks(rule, env);
  return (rule.to ??= env.table.chains.get(name));
}

/** The named set into which the running rule looks. */
export function setFor(env: Env, name: string): NftSet | undefined {
  const { rule } = env;
  if (rule === undefined) return env.table.sets.get(name);
  freshLinks(rule, env);
  if (rule.set === undefined || rule.set.shape.name !== name) rule.set = env.table.sets.get(name);
  return rule.set;
}

/** The lookup form of a key's values. */
export function keyOf(types: readonly DataType[], values: readonly number[]): Key {
  if (values.length === 1) return values[0]!;
  if (values.length === 3 && types[0]!.bits + types[1]!.bits + types[2]!.bits <= 53)
    return (values[0]! * 2 ** types[1]!.bits + values[1]!) * 2 ** types[2]!.bits + values[2]!;
  if (values.length === 2 && types[0]!.bits + types[1]!.bits <= 53) return values[0]! * 2 ** types[1]!.bits + values[1]!;
  return values.join(",");
}

/** Makes a set's elements its own before a change. */
export function own(set: NftSet): void {
  if (!set.shared) return;
  set.elements = new Map(set.elements);
  set.ranges = [...set.ranges];
  set.shared = false;
}

/** The element's key as text or number; undefined if it holds ranges. */
export function elementKey(shape: SetShape, element: Element): Key | undefined {
  const values: number[] = [];
  for (const f of element.key) {
    if (!("value" in f)) return undefined;
    values.push(f.value);
  }
  return keyOf(shape.types, values);
}
