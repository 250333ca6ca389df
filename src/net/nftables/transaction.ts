// Carrying out a script: every command is worked off in order and notes how to take it back; if one fails, all are worked
// off still, so that all that fails is told, and then all is taken back, as the kernel does it.
import { busy, doubt, enoent, exists, isDoubt, nearChain, noFile, refusal, takeOut, type Change, type Tables, type Written } from "./change";
import { chainStep, ruleStep, setChain } from "./change-chains";
import { elementStep, objectStep, setStep } from "./change-sets";
import type { CommandOn, NftCommand } from "./command";
import { references, type References } from "./references";
import { similar } from "./similar";
import { NftError, together } from "./syntax";
import { tableKey } from "./tables";
import type { Table } from "./tables";

export type { Tables } from "./change";

/** Carries out all commands or none (then throws NftError). @param now virtual time, for elements that expire. @param only checks */
export function commit(tables: Tables, commands: readonly NftCommand[], now: number, written?: Written[], only = false): void {
  const change: Change = {
    tables,
    table: undefined,
    undo: [],
    run: undefined,
    deleted: [],
    late: [],
    copied: new Set(),
    written,
    whole: commands.length > 1,
    now,
  };
  const errors: NftError[] = [];
  const note = (e: unknown): void => {
    if (!(e instanceof NftError)) throw e;
    errors.push(e);
  };
  const attempt = (f: () => void): void => {
    try {
      f();
    } catch (e) {
      note(e);
    }
  };
  for (const command of commands) {
    try {
      step(command, change);
    } catch (e) {
      note(e);
    }
  }
  const uses = new Map<Table, References>();
  const usesOf = (table: Table): References => {
    let used = uses.get(table);
    if (used === undefined) uses.set(table, (used = references(table)));
    return used;
  };
  for (const { table, chain, set, object, at } of change.deleted) {
    attempt(() => {
      if (chain !== undefined && !table.chains.has(chain) && usesOf(table).chains.has(chain)) throw refusal(busy, at);
      if (set !== undefined && !table.sets.has(set) && usesOf(table).sets.has(set)) throw refusal(busy, at);
      if (object !== undefined && !table.objects.has(object) && usesOf(table).objects.has(object)) throw refusal(busy, at);
    });
  }
  const takeBack = (): void => {
    for (const undo of change.undo.splice(0).reverse()) undo();
  };
  if (errors.length === 0 && change.late.length > 0) {
    for (const check of change.late) attempt(check);
    // The kernel begins anew then, to see which rule it was: handles are given out twice.
    takeBack();
    change.table = undefined;
    change.copied.clear();
    for (const command of commands) step(command, change);
  }
  if (errors.length === 0 && !only) return;
  takeBack();
  // What nft itself finds wrong keeps the script from the kernel.
  const own = errors.filter(isDoubt);
  const error = together(own.length > 0 ? own : errors);
  if (error !== undefined) throw error;
}

function step(c: NftCommand, change: Change): void {
  const { tables } = change;
  if (c.on === "ruleset") {
    change.table = undefined;
    for (const [key, table] of [...tables.all]) {
      if (c.family !== undefined && table.family !== c.family) continue;
      takeOut(tables.all, key, change);
    }
    return;
  }
  if (c.on === "table") {
    change.table = undefined;
    const key = tableKey(c.family, c.table);
    return tableStep(c, key, tables.all.get(key), change);
  }
  if (change.table?.name !== c.table || change.table.family !== c.family) change.table = tables.all.get(tableKey(c.family, c.table));
  const { table } = change;
  if (table === undefined) {
    if (c.on !== "rule" && c.verb !== "delete" && c.verb !== "rename") throw doubt(noFile, c.tableAt);
    const missing = { family: c.family, name: c.table, missing: true } as const;
    throw enoent(c.on === "rule" || c.on === "chain" ? nearChain(tables, missing, c.chain) : undefined, c.tableAt);
  }
  switch (c.on) {
    case "chain":
      return chainStep(table, c, change);
    case "rule":
      return ruleStep(table, c, change);
    case "set":
      return setStep(table, c, change);
    case "object":
      return objectStep(table, c, change);
    case "element":
      return elementStep(table, c, change);
  }
}

function tableStep(c: CommandOn<"table">, key: string, table: Table | undefined, change: Change): void {
  const { tables, undo } = change;
  if (c.verb === "add" || c.verb === "create") {
    if (table !== undefined) {
      if (c.verb === "create") throw refusal(exists, c.at);
      const before = table.dormant;
      if (c.dormant !== undefined) {
        table.dormant = c.dormant;
        undo.push(() => (table.dormant = before));
      }
      return;
    }
    tables.all.set(key, {
      family: c.family,
      name: c.table,
      handle: tables.nextTableHandle++,
      comment: c.comment,
      dormant: c.dormant ?? false,
      chains: new Map(),
      sets: new Map(),
      objects: new Map(),
      nextHandle: 1,
    });
    undo.push(() => tables.all.delete(key));
    return;
  }
  if (table === undefined) {
    const near = c.verb === "flush" ? undefined : similar(c.table, tables.all.values(), (t) => t.name);
    throw enoent(near && near.name !== c.table ? `table ‘${near.name}’ in family ${near.family}` : undefined, c.at);
  }
  if (c.verb === "flush") {
    for (const chain of table.chains.values()) setChain(table, { ...chain, rules: [] }, change);
    return;
  }
  takeOut(tables.all, key, change);
}
