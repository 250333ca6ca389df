// What the steps of a script share: how they are taken back, and how they are refused.
import { similar } from "./similar";
import { NftError, type Place } from "./syntax";
import type { Rule, Table } from "./tables";

export type Tables = { readonly all: Map<string, Table>; nextTableHandle: number };

/** What was deleted and must have no references at the end: they may go later in the same script. */
type Deleted = { readonly table: Table; readonly chain?: string; readonly set?: string; readonly object?: string; readonly at: Place };

/** A rule that a script wrote, for `nft --echo`. */
export type Written = { readonly table: Table; readonly chain: string; readonly rule: Rule };

/** A script that is being carried out. */
export type Change = {
  readonly tables: Tables;
  /** The table of the last command: nearly always the next one's, too. */
  table: Table | undefined;
  /** How to take it back, last first. */
  readonly undo: (() => void)[];
  /** What one map held, key by key, before it was changed: the last of `undo`, where that is one of these. */
  run: Run | undefined;
  readonly deleted: Deleted[];
  /** What the kernel looks at last, when all else is well. */
  readonly late: (() => void)[];
  /** Maps whose order has been remembered. */
  readonly copied: Set<unknown>;
  readonly written: Written[] | undefined;
  /** Several commands are carried out together: nft has looked at all tables then. */
  readonly whole: boolean;
  /** Virtual time, for elements that expire. */
  readonly now: number;
};

type Run = { readonly map: unknown; readonly keys: unknown[]; readonly had: unknown[]; readonly undo: () => void };

interface Mapping<K, V> {
  set(key: K, value: V): unknown;
  delete(key: K): boolean;
}

/** Puts something into a map. Taken back, what stood there before stands there again, or nothing. */
export function putIn<K, V>(map: Mapping<K, V>, key: K, value: V, before: V | undefined, change: Change): void {
  let { run } = change;
  if (run === undefined || run.map !== map || change.undo.at(-1) !== run.undo) {
    const keys: K[] = [];
    const had: (V | undefined)[] = [];
    const undo = (): void => {
      for (let i = keys.length - 1; i >= 0; i--) {
        const old = had[i];
        if (old === undefined) map.delete(keys[i]!);
        else map.set(keys[i]!, old);
      }
    };
    change.run = run = { map, keys, had, undo };
    change.undo.push(undo);
  }
  run.keys.push(key);
  run.had.push(before);
  map.set(key, value);
}

/** Takes something out of a map. Taken back, all is in the order in which it stood: one copy a script remembers it. */
export function takeOut<T>(map: Map<string, T>, key: string, { undo, copied }: Change): void {
  if (!copied.has(map)) {
    copied.add(map);
    const before = [...map];
    undo.push(() => {
      map.clear();
      for (const [k, v] of before) map.set(k, v);
    });
  }
  map.delete(key);
}

export const noFile = "No such file or directory";
export const exists = "Could not process rule: File exists";
export const busy = "Could not process rule: Device or resource busy";

/** What nft says before it asks the kernel: with one of these, nothing is sent. */
const doubts = new WeakSet<NftError>();

export function doubt(message: string, at: Place): NftError {
  const e = refusal(message, at);
  doubts.add(e);
  return e;
}

export const isDoubt = (e: NftError): boolean => doubts.has(e);

/** What the kernel says. */
export function refusal(message: string, at: Place): NftError {
  return new NftError(message, at.line, at.from, at.to);
}

/** The kernel finds no such thing. @param near what might have been meant */
export function enoent(near: string | undefined, at: Place): NftError {
  return refusal(near === undefined ? `Could not process rule: ${noFile}` : `${noFile}; did you mean ${near}?`, at);
}

/** The chain of a name most like it, in any table; where that is another table than the one that is not there, the table. */
export function nearChain(
  tables: Tables,
  table: Table | { readonly family: string; readonly name: string; readonly missing: true },
  chain: string,
): string | undefined {
  const all = [...tables.all.values()].flatMap((t) => [...t.chains.keys()].map((name) => ({ t, name })));
  const found = similar(chain, all, (x) => x.name);
  if (found === undefined) return undefined;
  if ("missing" in table && (found.t.name !== table.name || found.t.family !== table.family)) return `table ‘${found.t.name}’ in family ${found.t.family}`;
  return found.name === chain ? undefined : `chain ‘${found.name}’ in table ${found.t.family} ‘${found.t.name}’`;
}
