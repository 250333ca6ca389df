// Tables, chains, rules and sets as the kernel holds them. Chains are replaced, never changed; a set's elements are one
// map, copied when a checkpoint holds it.
import type { Hook, HookHost } from "../hooks";
import type { DataType } from "./datatypes";
import type { Elements } from "./elements";
import type { Key } from "./elements";
import type { NamedObject } from "./objects";
import type { Step } from "./step";
import type { Element, Expr, NftFamily, RuleSyntax } from "./syntax";

export type BaseHook = { readonly type: "filter" | "nat" | "route"; readonly hook: Hook; readonly priority: number; readonly policy: "accept" | "drop" };

/** One rule in a chain. The counts change in place. */
export type Rule = {
  readonly handle: number;
  readonly syntax: RuleSyntax;
  /** [packets, bytes] where the rule counts. */
  readonly counts: [number, number] | undefined;
  /** Tokens and the time of the last look, where the rule limits. */
  readonly bucket: [number, number] | undefined;
  /** Bytes that a quota of the rule's own has let through. */
  readonly used: [number] | undefined;
  /** Its number in traces; 0: not met yet. */
  traced: number;
  /** What compile.ts makes of its text; undefined: no packet has come by. */
  steps: readonly Step[] | undefined;
  /** The chain that its own verdict leads to and the set that it looks into, as of one generation of the tables: the kernel has pointers there. */
  linkedAt: number;
  to: Chain | undefined;
  set: NftSet | undefined;
  /** The set's name, as the rule says it. */
  setName: string;
};

/** Counts up whenever chains or sets of any namespace come, go or are replaced: no two states of the tables share a number. */
export type Generation = { n: number };
/** Where a rule runs. `next` is set with V_JUMP and V_GOTO. */
export type Env = { readonly host: HookHost; readonly table: Table; readonly generation: Generation; rule: Rule | undefined; next: Chain | undefined };
export type Chain = { readonly name: string; readonly handle: number; readonly comment?: string; readonly base?: BaseHook; readonly rules: readonly Rule[] };

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
  elements: Elements;
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
  rule.linkedAt = env.generation.n;
  rule.to = undefined;
  rule.set = undefined;
}

/** The chain to which the running rule's own verdict leads. */
export function chainFor(env: Env, name: string): Chain | undefined {
  const { rule } = env;
  if (rule === undefined) return env.table.chains.get(name);
  if (rule.linkedAt !== env.generation.n) freshLinks(rule, env);
  return (rule.to ??= env.table.chains.get(name));
}

/** The named set into which the running rule looks. */
export function setFor(env: Env, name: string): NftSet | undefined {
  const { rule } = env;
  if (rule === undefined) return env.table.sets.get(name);
  if (rule.linkedAt !== env.generation.n) freshLinks(rule, env);
  if (rule.set === undefined || rule.setName !== name) {
    rule.set = env.table.sets.get(name);
    rule.setName = name;
  }
  return rule.set;
}

/** The lookup form of a key's values. */
export function keyOf(types: readonly DataType[], values: readonly number[]): Key {
  const shifts = shiftsOf(types);
  if (shifts === undefined) return values;
  let key = values[0]!;
  for (let i = 1; i < values.length; i++) key = key * shifts[i]! + values[i]!;
  return key;
}

/** By field: what makes room for it in a key that is one number; undefined: they do not fit into one. */
export function shiftsOf(types: readonly DataType[]): readonly number[] | undefined {
  let shifts = known.get(types);
  if (shifts === undefined) known.set(types, (shifts = types.reduce((n, t) => n + t.bits, 0) <= 53 ? types.map((t) => 2 ** t.bits) : null));
  return shifts ?? undefined;
}
const known = new WeakMap<readonly DataType[], readonly number[] | null>();

/** Makes a set's elements its own before a change. */
export function own(set: NftSet): void {
  if (!set.shared) return;
  set.elements = set.elements.copy();
  set.ranges = [...set.ranges];
  set.shared = false;
}

/** A set of several fields that may be ranges keeps its elements in the order in which they came. */
export function isOrdered(shape: Pick<SetShape, "types" | "flags">): boolean {
  return shape.types.length > 1 && shape.flags.includes("interval");
}

/** The element's key in its lookup form; undefined if it holds ranges, or stands among such of several fields. */
export function elementKey(shape: SetShape, element: Element): Key | undefined {
  if (isOrdered(shape)) return undefined;
  const { key } = element;
  const values = new Array<number>(key.length);
  for (let i = 0; i < key.length; i++) {
    const f = key[i]!;
    if (!("value" in f)) return undefined;
    values[i] = f.value;
  }
  return keyOf(shape.types, values);
}
