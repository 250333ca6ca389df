// Carrying out a script: every command is worked off in order and notes how to take it back; if one fails, all before it
// are taken back, as the kernel does it.
import { inetProto, ipv6 } from "./datatypes";
import { elementKey, own, tableKey } from "./tables";
import type { BaseHook, Chain, NftSet, Rule, Table } from "./tables";
import type { NftCommand } from "./script";
import { NftError, places } from "./syntax";
import type { Element, RuleSyntax, SetOrName, Statement, Verdict } from "./syntax";
import type { Token } from "./lexer";

export type Tables = { readonly all: Map<string, Table>; nextTableHandle: number };
type Undo = () => void;
/** What was deleted and must have no references at the end: they may go later in the same script. */
type Deleted = { readonly table: Table; readonly chain?: string; readonly set?: string; readonly at: Token };

const noFile = "No such file or directory";
const exists = "Could not process rule: File exists";
const busy = "Could not process rule: Device or resource busy";

/** Carries out all commands or none (then throws NftError). @param now virtual time, for elements that expire. */
export function commit(tables: Tables, commands: readonly NftCommand[], now: number): void {
  const undo: Undo[] = [];
  const deleted: Deleted[] = [];
  try {
    for (const command of commands) step(tables, command, undo, deleted, now);
    const uses = new Map<Table, { chains: ReadonlySet<string>; sets: ReadonlySet<string> }>();
    for (const { table, chain, set, at } of deleted) {
      let used = uses.get(table);
      if (used === undefined) uses.set(table, (used = references(table)));
      if (chain !== undefined && used.chains.has(chain) && !table.chains.has(chain)) throw error(busy, at);
      if (set !== undefined && used.sets.has(set) && !table.sets.has(set)) throw error(busy, at);
    }
  } catch (e) {
    for (let i = undo.length - 1; i >= 0; i--) undo[i]!();
    throw e;
  }
}

function error(message: string, at: Place): NftError {
  return new NftError(message, at.line, at.from, at.to);
}

function step(tables: Tables, c: NftCommand, undo: Undo[], deleted: Deleted[], now: number): void {
  if (c.on === "ruleset") {
    for (const [key, table] of [...tables.all]) {
      if (c.family !== undefined && table.family !== c.family) continue;
      tables.all.delete(key);
      undo.push(() => tables.all.set(key, table));
    }
    return;
  }
  const key = tableKey(c.family, c.table);
  const table = tables.all.get(key);
  if (c.on === "table") return tableStep(tables, c, key, table, undo);
  if (table === undefined) {
    const near = similar(
      c.table,
      [...tables.all.values()].filter((t) => t.family === c.family).map((t) => t.name),
    );
    if (c.on !== "rule") throw error(c.verb === "delete" ? `Could not process rule: ${noFile}` : noFile, c.tableAt);
    throw error(near === undefined ? `Could not process rule: ${noFile}` : `${noFile}; did you mean table ‘${near}’ in family ${c.family}?`, c.tableAt);
  }
  if (c.on === "chain") return chainStep(table, c, undo, deleted);
  if (c.on === "rule") return ruleStep(table, c, undo);
  if (c.on === "set") return setStep(table, c, undo, deleted);
  return elementStep(table, c, undo, now);
}

function tableStep(tables: Tables, c: NftCommand & { on: "table" }, key: string, table: Table | undefined, undo: Undo[]): void {
  if (c.verb === "add" || c.verb === "create") {
    if (table !== undefined) {
      if (c.verb === "create") throw error(exists, c.at);
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
      nextHandle: 1,
    });
    undo.push(() => tables.all.delete(key));
    return;
  }
  if (table === undefined) {
    if (c.verb === "destroy") return;
    throw error(`Could not process rule: ${noFile}`, c.at);
  }
  if (c.verb === "flush") {
    for (const chain of table.chains.values()) setChain(table, { ...chain, rules: [] }, undo);
    return;
  }
  // Where it stood among the others is not restored: a deletion that is taken back puts it last.
  tables.all.delete(key);
  undo.push(() => tables.all.set(key, table));
}

function setChain(table: Table, chain: Chain, undo: Undo[]): void {
  const before = table.chains.get(chain.name);
  table.chains.set(chain.name, chain);
  undo.push(() => (before === undefined ? table.chains.delete(chain.name) : table.chains.set(chain.name, before)));
}

function chainStep(table: Table, c: NftCommand & { on: "chain" }, undo: Undo[], deleted: Deleted[]): void {
  const chain = table.chains.get(c.chain);
  if (c.verb === "add" || c.verb === "create") {
    if (c.base !== undefined && !possible(c.base)) throw error("Could not process rule: Operation not supported", c.whole ?? c.at);
    if (chain === undefined)
      return setChain(
        table,
        {
          name: c.chain,
          handle: table.nextHandle++,
          rules: [],
          ...(c.comment === undefined ? {} : { comment: c.comment }),
          ...(c.base === undefined ? {} : { base: c.base }),
        },
        undo,
      );
    if (c.verb === "create") throw error(exists, c.at);
    if (
      c.base !== undefined &&
      (chain.base === undefined || chain.base.hook !== c.base.hook || chain.base.priority !== c.base.priority || chain.base.type !== c.base.type)
    )
      throw error(chain.base === undefined ? "Could not process rule: Operation not supported" : exists, c.at);
    if (c.policy !== undefined && chain.base !== undefined && chain.base.policy !== c.policy)
      setChain(table, { ...chain, base: { ...chain.base, policy: c.policy } }, undo);
    return;
  }
  if (chain === undefined) {
    if (c.verb === "destroy") return;
    const near = c.verb === "flush" ? undefined : similar(c.chain, [...table.chains.keys()]);
    throw error(near === undefined ? `Could not process rule: ${noFile}` : `${noFile}; did you mean chain ‘${near}’ in table ${c.family} ‘${c.table}’?`, c.at);
  }
  if (c.verb === "flush") {
    if (chain.rules.length > 0) setChain(table, { ...chain, rules: [] }, undo);
    return;
  }
  table.chains.delete(c.chain);
  deleted.push({ table, chain: c.chain, at: c.at });
  undo.push(() => table.chains.set(c.chain, chain));
}

/** Where the kernel has chains of that type: NAT and rerouting not at every hook, NAT not before connections are known. */
function possible(base: BaseHook): boolean {
  if (base.type === "nat") return base.hook !== 2 && base.priority > -200;
  return base.type !== "route" || base.hook === 3;
}

const natHooks: Readonly<Record<string, readonly number[]>> = { dnat: [0, 3], redirect: [0, 3], snat: [1, 4], masquerade: [4] };

function ruleStep(table: Table, c: NftCommand & { on: "rule" }, undo: Undo[]): void {
  const chain = table.chains.get(c.chain);
  if (chain === undefined) {
    const near = similar(c.chain, [...table.chains.keys()]);
    throw error(near === undefined ? `Could not process rule: ${noFile}` : `${noFile}; did you mean chain ‘${near}’ in table ${c.family} ‘${c.table}’?`, c.at);
  }
  if (c.verb === "flush") return setChain(table, { ...chain, rules: [] }, undo);
  const { handle, index } = c.position;
  const at = handle !== undefined ? chain.rules.findIndex((r) => r.handle === handle) : index;
  if (at !== undefined && (at < 0 || at >= chain.rules.length)) throw error(`Could not process rule: ${noFile}`, c.position.at ?? c.at);
  if (c.verb === "delete" || c.verb === "destroy") {
    if (at === undefined) throw error("syntax error, unexpected end of file, expecting handle", c.at);
    return setChain(table, { ...chain, rules: chain.rules.filter((_, i) => i !== at) }, undo);
  }
  for (const s of c.rule!.statements)
    if (s.k === "nat" && chain.base !== undefined && (chain.base.type !== "nat" || !natHooks[s.kind]!.includes(chain.base.hook)))
      throw error("Could not process rule: Operation not supported", c.whole ?? c.at);
  const rule = newRule(table, c.rule!, c.at, c.chain);
  const rules = [...chain.rules];
  if (c.verb === "replace") rules[at ?? 0] = rule;
  else if (c.verb === "insert") rules.splice(at ?? 0, 0, rule);
  else rules.splice(at === undefined ? rules.length : at + 1, 0, rule);
  setChain(table, { ...chain, rules }, undo);
}

function newRule(table: Table, written: RuleSyntax, at: Token, chain: string): Rule {
  let counts: [number, number] | undefined;
  let bucket: [number, number] | undefined;
  const syntax = completed(table, written);
  for (const s of syntax.statements) {
    check(table, s, at, chain);
    table.nextHandle += anonymousSets(s);
    if (s.k === "counter") counts = [s.packets, s.bytes];
    if (s.k === "limit") bucket = [s.burst, -Infinity];
  }
  return {
    handle: table.nextHandle++,
    syntax,
    traced: 0,
    steps: undefined,
    linkedAt: 0,
    to: undefined,
    set: undefined,
    ...(counts === undefined ? {} : { counts }),
    ...(bucket === undefined ? {} : { bucket }),
  };
}

/** Sets that a statement makes of its own: the kernel gives each a handle, before the rule gets its. */
function anonymousSets(s: Statement): number {
  switch (s.k) {
    case "match": {
      const { right } = s;
      // A set of one is no set.
      return "set" in right && right.set.anonymous && (right.set.elements.length > 1 || right.set.merged === true) ? 1 : 0;
    }
    case "vmap":
      return s.map.anonymous ? 1 : 0;
    case "nat":
      return (s.both?.k === "map" && s.both.map.anonymous) || (s.address?.k === "map" && s.address.map.anonymous) ? 1 : 0;
    default:
      return 0;
  }
}

/** A rule with what nft adds to it where a table has two families: the one of a translation, and the protocol that a reset is for. */
function completed(table: Table, rule: RuleSyntax): RuleSyntax {
  let changed: Statement[] | undefined;
  rule.statements.forEach((s, i) => {
    if (s.k === "nat" && s.address?.k === "value") {
      const family = table.family !== "inet" ? undefined : (s.family ?? (s.address.type === ipv6 ? "ip6" : "ip"));
      if (family !== s.family) {
        changed ??= [...rule.statements];
        changed[i] = { ...s, family };
      }
    } else if (table.family === "inet" && s.k === "reject" && s.how === "tcp reset" && !rule.statements.some(isAboutTcp)) {
      changed ??= [...rule.statements];
      changed.splice(i, 0, tcpOnly);
    }
  });
  return changed === undefined ? rule : { ...rule, statements: changed };
}

const tcpOnly: Statement = {
  k: "match",
  left: { k: "meta", key: "l4proto", bare: false, type: inetProto },
  op: "==",
  right: { field: { value: 6 }, type: inetProto },
};

function isAboutTcp(s: Statement): boolean {
  if (s.k === "vmap") return s.key.k === "payload" && s.key.proto === "tcp";
  if (s.k !== "match") return false;
  return (s.left.k === "payload" && (s.left.proto === "tcp" || s.left.field === "protocol")) || (s.left.k === "meta" && s.left.key === "l4proto");
}

/** What a rule names must be there. */
function check(table: Table, s: Statement, at: Token, own: string): void {
  for (const chain of targets(s))
    if (!table.chains.has(chain)) {
      // nft looks for a name like that of the rule's own chain.
      const near = s.k === "verdict" ? similar(own, [...table.chains.keys()]) : undefined;
      throw error(
        near === undefined ? `Could not process rule: ${noFile}` : `${noFile}; did you mean chain ‘${near}’ in table ${table.family} ‘${table.name}’?`,
        placeOf(s.k === "verdict" ? s.verdict : undefined, at),
      );
    } else if (s.k === "verdict" && table.chains.get(chain)!.base !== undefined)
      throw error("Could not process rule: Operation not supported", placeOf(s.verdict, at));
  for (const set of setNames(s)) if (!table.sets.has(set)) throw error(noFile, placeOf(setOf(s), at));
  if (s.k === "vmap" && !s.map.anonymous && table.sets.get(s.map.name)?.shape.data === undefined) throw error("Expression is not a map", placeOf(s.map, at));
}

type Place = { readonly line: number; readonly from: number; readonly to: number };

function placeOf(thing: object | undefined, otherwise: Place): Place {
  return (thing === undefined ? undefined : places.get(thing)) ?? otherwise;
}

function setOf(s: Statement): SetOrName | undefined {
  return s.k === "vmap" ? s.map : s.k === "match" && "set" in s.right ? s.right.set : undefined;
}

function targets(s: Statement): readonly string[] {
  if (s.k === "verdict") return chainOf(s.verdict);
  if (s.k === "vmap" && s.map.anonymous) return s.map.elements.flatMap((e) => (e.data !== undefined && "verdict" in e.data ? chainOf(e.data) : []));
  return [];
}

function chainOf(v: Verdict): readonly string[] {
  return "chain" in v ? [v.chain] : [];
}

function setNames(s: Statement): readonly string[] {
  const named = (m: SetOrName): readonly string[] => (m.anonymous ? [] : [m.name]);
  if (s.k === "vmap") return named(s.map);
  if (s.k === "dynset") return [s.set];
  if (s.k === "match" && "set" in s.right) return named(s.right.set);
  if (s.k === "nat" && s.both?.k === "map") return named(s.both.map);
  if (s.k === "nat" && s.address?.k === "map") return named(s.address.map);
  return [];
}

/** Names of the chains and sets that rules and maps of a table point to. */
function references(table: Table): { chains: ReadonlySet<string>; sets: ReadonlySet<string> } {
  const chains = new Set<string>();
  const sets = new Set<string>();
  for (const c of table.chains.values()) {
    for (const r of c.rules) {
      for (const s of r.syntax.statements) {
        for (const name of targets(s)) chains.add(name);
        for (const name of setNames(s)) sets.add(name);
      }
    }
  }
  for (const set of table.sets.values()) {
    if (set.shape.data !== "verdict") continue;
    for (const e of set.elements.values()) if (e.data !== undefined && "verdict" in e.data) for (const name of chainOf(e.data)) chains.add(name);
  }
  return { chains, sets };
}

function setStep(table: Table, c: NftCommand & { on: "set" }, undo: Undo[], deleted: Deleted[]): void {
  const set = table.sets.get(c.set);
  if (c.verb === "add" || c.verb === "create") {
    const shape = c.shape!;
    if (set !== undefined) {
      const old = set.shape;
      const same =
        old.types.length === shape.types.length &&
        old.types.every((t, i) => t === shape.types[i]) &&
        (old.data === undefined) === (shape.data === undefined) &&
        old.flags.length === shape.flags.length &&
        old.flags.every((f) => shape.flags.includes(f));
      if (c.verb === "create" || !same) throw error(exists, c.at);
      // Declared again, a set takes the new time-out, also none, and what else is given; its elements keep theirs.
      const { timeout: _, ...rest } = old;
      const { timeout, gcInterval, size } = shape;
      set.shape = {
        ...rest,
        ...(timeout === undefined ? {} : { timeout }),
        ...(gcInterval === undefined ? {} : { gcInterval }),
        ...(size === undefined ? {} : { size }),
      };
      undo.push(() => (set.shape = old));
      return;
    }
    const dynamic = shape.flags.includes("dynamic");
    table.sets.set(c.set, {
      shape: { ...shape, handle: table.nextHandle++, ...(dynamic && shape.size === undefined ? { size: 65535 } : {}) },
      elements: new Map(),
      ranges: [],
      shared: false,
    });
    undo.push(() => table.sets.delete(c.set));
    return;
  }
  if (set === undefined) {
    if (c.verb === "destroy") return;
    throw error(c.verb === "flush" ? noFile : `Could not process rule: ${noFile}`, c.at);
  }
  if (c.verb === "flush") {
    const { elements, ranges, shared } = set;
    set.elements = new Map();
    set.ranges = [];
    set.shared = false;
    undo.push(() => Object.assign(set, { elements, ranges, shared }));
    return;
  }
  table.sets.delete(c.set);
  deleted.push({ table, set: c.set, at: c.at });
  undo.push(() => table.sets.set(c.set, set));
}

function elementStep(table: Table, c: NftCommand & { on: "element" }, undo: Undo[], now: number): void {
  const set = table.sets.get(c.set);
  if (set === undefined) throw error(noFile, c.at);
  for (const element of c.parse(set.shape.types, set.shape.data)) {
    if (c.verb === "delete" || c.verb === "destroy") removeElement(set, element, c, undo);
    else addElement(table, set, element, c, undo, now);
  }
}

function addElement(table: Table, set: NftSet, element: Element, c: NftCommand & { on: "element" }, undo: Undo[], now: number): void {
  if (element.data !== undefined && "verdict" in element.data)
    for (const chain of chainOf(element.data)) if (!table.chains.has(chain)) throw error(`Could not process rule: ${noFile}`, c.at);
  const timeout = element.timeout ?? set.shape.timeout;
  const timed = timeout === undefined || element.expires !== undefined ? element : { ...element, timeout, expires: now + timeout };
  const key = elementKey(set.shape, element);
  own(set);
  if (key === undefined) {
    if (!set.shape.flags.includes("interval")) throw error("Could not process rule: Invalid argument", c.at);
    set.ranges.push(timed);
    undo.push(() => set.ranges.splice(set.ranges.lastIndexOf(timed), 1));
    return;
  }
  const before = set.elements.get(key);
  if (before !== undefined && (before.expires === undefined || before.expires > now)) {
    if (c.verb === "create" || !sameData(before.data, element.data)) throw error(exists, placeOf(element.key, c.at));
    return;
  }
  set.elements.set(key, timed);
  undo.push(() => set.elements.delete(key));
}

function removeElement(set: NftSet, element: Element, c: NftCommand & { on: "element" }, undo: Undo[]): void {
  const key = elementKey(set.shape, element);
  own(set);
  if (key === undefined) {
    const at = set.ranges.findIndex((e) => JSON.stringify(e.key) === JSON.stringify(element.key));
    if (at < 0) throw error(`Could not process rule: ${noFile}`, c.at);
    const [gone] = set.ranges.splice(at, 1);
    undo.push(() => set.ranges.splice(at, 0, gone!));
    return;
  }
  const before = set.elements.get(key);
  if (before === undefined) {
    if (c.verb === "destroy") return;
    throw error(`Could not process rule: ${noFile}`, placeOf(element.key, c.at));
  }
  set.elements.delete(key);
  undo.push(() => set.elements.set(key, before));
}

function sameData(a: Element["data"], b: Element["data"]): boolean {
  if (a === undefined || b === undefined) return a === b;
  if ("verdict" in a) return "verdict" in b && a.verdict === b.verdict && chainOf(a)[0] === chainOf(b)[0];
  return !("verdict" in b) && a.length === b.length && a.every((v, i) => v === b[i]);
}

/** A name that is nearly the same: what "did you mean" offers (nft is generous). */
function similar(name: string, names: readonly string[]): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const n of names) {
    const d = distance(name, n);
    if (d < least && d < Math.max(name.length, n.length) && d > 0) [best, least] = [n, d];
  }
  return best;
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
