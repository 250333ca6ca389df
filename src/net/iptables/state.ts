// The tables of one namespace: chains of rules with counters, put at hooks as iptables-nft does it - a built-in chain is
// registered with the kernel when something first needs it. Rules are shared frozen values; what changes is here.
import type { HookHost, Hook, Slot, SlotKey } from "../hooks";
import { FORWARD, INPUT, OUTPUT, POSTROUTING, PREROUTING, priorities } from "../hooks";
import { traceBase } from "../trace";
import type { Family } from "../types";
import type { RuleMemory } from "./extension";
import { recentLists, type RecentList } from "./recent";
import type { Rule } from "./rule";
import { runBase } from "./run";

export type TableName = "mangle" | "security" | "raw" | "filter" | "nat";
/** In the order in which iptables-save prints them. */
export const tableNames: readonly TableName[] = ["mangle", "security", "raw", "filter", "nat"];

const chainHooks: Readonly<Record<string, Hook>> = { PREROUTING, INPUT, FORWARD, OUTPUT, POSTROUTING };
export const builtins: Readonly<Record<TableName, readonly string[]>> = {
  mangle: ["PREROUTING", "INPUT", "FORWARD", "OUTPUT", "POSTROUTING"],
  security: ["INPUT", "FORWARD", "OUTPUT"],
  raw: ["PREROUTING", "OUTPUT"],
  filter: ["INPUT", "FORWARD", "OUTPUT"],
  nat: ["PREROUTING", "INPUT", "OUTPUT", "POSTROUTING"],
};

export type Chain = {
  readonly name: string;
  rules: readonly Rule[];
  /** Packets and bytes of each rule, two numbers a rule; undefined while all are zero. */
  counts: Float64Array | undefined;
  /** Built-in chains only. */
  policy: "ACCEPT" | "DROP" | undefined;
  packets: number;
  bytes: number;
  /** Whether the policy's packets are counted: the kernel does so from the first time that the chain is given a count or a policy. */
  counted: boolean;
  /** Number of its trace base; 0 for user-defined chains. */
  base: number;
  /** The kernel has it (built-in chains come late). */
  registered: boolean;
  /** Its saved form, while nothing has changed. */
  saved: SavedChain | undefined;
  /** By rule: the chain that it leads to, as of Table.links; looked up when a packet first goes there. */
  targets: (Chain | undefined)[] | undefined;
  linkedAt: number;
};

export type SavedChain = {
  readonly name: string;
  readonly rules: readonly Rule[];
  readonly counts: Float64Array | undefined;
  readonly policy: Chain["policy"];
  readonly packets: number;
  readonly bytes: number;
  readonly counted: boolean;
  readonly registered: boolean;
};

let tablesMade = 0;

export class Table {
  readonly chains = new Map<string, Chain>();
  /** Counts chains that came and went: what rules lead to is looked up anew. */
  links = 0;
  #made = 0;

  /** Something of it was made: `iptables-save` shows it. */
  get exists(): boolean {
    return this.#made > 0;
  }

  set exists(exists: boolean) {
    if (exists !== this.exists) this.#made = exists ? ++tablesMade : 0;
  }

  /** Its place in the order in which tables were made; 0 where it was not. */
  get made(): number {
    return this.#made;
  }

  constructor(
    readonly family: Family,
    readonly name: TableName,
  ) {
    for (const chain of builtins[name])
      this.chains.set(chain, newChain(chain, traceBase({ kind: "iptables", family: family === 4 ? "ip" : "ip6", table: name, chain })));
  }

  isBuiltin(chain: string): boolean {
    return builtins[this.name].includes(chain);
  }

  /** Built-in chains in the order of the hooks, then the others by name. */
  sorted(): readonly Chain[] {
    const own = builtins[this.name];
    const users: Chain[] = [];
    for (const c of this.chains.values()) if (c.base === 0) users.push(c);
    users.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
    return [...own.map((n) => this.chains.get(n)!), ...users];
  }

  /** How many rules jump to each chain. */
  references(): Map<string, number> {
    const refs = new Map<string, number>();
    for (const c of this.chains.values()) for (const r of c.rules) if (r.jump !== undefined) refs.set(r.jump, (refs.get(r.jump) ?? 0) + 1);
    return refs;
  }

  setRules(chain: Chain, rules: readonly Rule[], counts: Float64Array | undefined): void {
    chain.rules = rules;
    chain.counts = counts;
    chain.saved = undefined;
    chain.targets = undefined;
  }

  /** The chain to which the rule at that place leads. */
  target(chain: Chain, at: number): Chain | undefined {
    if (chain.targets === undefined || chain.linkedAt !== this.links) {
      chain.linkedAt = this.links;
      chain.targets = new Array<undefined>(chain.rules.length).fill(undefined);
    }
    return (chain.targets[at] ??= this.chains.get(chain.rules[at]!.jump!));
  }

  addChain(name: string): Chain {
    const chain = newChain(name, 0);
    this.chains.set(name, chain);
    this.links++;
    this.exists = true;
    return chain;
  }

  removeChain(name: string): void {
    const chain = this.chains.get(name);
    if (chain === undefined) return;
    this.chains.delete(name);
    this.links++;
  }
}

function newChain(name: string, base: number): Chain {
  return {
    name,
    rules: [],
    counts: undefined,
    policy: base === 0 ? undefined : "ACCEPT",
    packets: 0,
    bytes: 0,
    counted: false,
    base,
    registered: false,
    saved: undefined,
    targets: undefined,
    linkedAt: -1,
  };
}

export class Iptables implements Slot, RuleMemory {
  readonly tables: Readonly<Record<Family, ReadonlyMap<TableName, Table>>>;
  readonly recent = new Map<string, RecentList>();
  readonly credits = new Map<string, { readonly credit: number; readonly at: number }>();
  readonly counts = new Map<string, number>();
  /** The last lines that LOG wrote. */
  readonly logged: string[] = [];

  constructor(readonly host: HookHost) {
    const of = (family: Family): ReadonlyMap<TableName, Table> => new Map(tableNames.map((n) => [n, new Table(family, n)]));
    this.tables = { 4: of(4), 6: of(6) };
  }

  table(family: Family, name: string): Table | undefined {
    return this.tables[family].get(name as TableName);
  }

  /** The tables that nft lists beside its own, in the order in which they were made. */
  get made(): readonly { readonly family: "ip" | "ip6"; readonly name: TableName }[] {
    const all = [...this.tables[4].values(), ...this.tables[6].values()].filter((t) => t.exists);
    return all.sort((a, b) => a.made - b.made).map((t) => ({ family: t.family === 4 ? "ip" : "ip6", name: t.name }));
  }

  log(line: string): void {
    this.logged.push(line);
    if (this.logged.length > 1000) this.logged.splice(0, 500);
  }

  /** The kernel gets a built-in chain. */
  register(table: Table, chain: Chain): void {
    table.exists = true;
    if (chain.registered || chain.base === 0) return;
    chain.registered = true;
    chain.saved = undefined;
    // The kernel lists chains in the order in which they came.
    table.chains.delete(chain.name);
    table.chains.set(chain.name, chain);
    const hook = chainHooks[chain.name]!;
    const nat = table.name === "nat";
    const priority = nat ? (hook === PREROUTING || hook === OUTPUT ? priorities.dstnat : priorities.srcnat) : priorities[table.name as "raw"];
    if (nat) this.host.conntrack.enable();
    this.host.register({
      owner: "iptables",
      family: table.family,
      hook,
      priority,
      type: nat ? "nat" : "filter",
      run: (p, s) => runBase(this, table, chain, p, s),
    });
  }

  /** Takes a whole table away, as `iptables-restore` without --noflush begins. */
  clear(table: Table): void {
    for (const name of [...table.chains.keys()]) if (!table.isBuiltin(name)) table.removeChain(name);
    for (const chain of table.chains.values()) {
      table.setRules(chain, [], undefined);
      chain.policy = "ACCEPT";
      chain.packets = chain.bytes = 0;
      chain.counted = false;
    }
  }

  /** Lists of `recent` live as long as a rule names them. @param lists that the rules which went have named. */
  forget(lists: ReadonlySet<string>): void {
    const left = new Set([...lists].filter((name) => this.recent.has(name)));
    if (left.size === 0) return;
    for (const tables of Object.values(this.tables))
      for (const table of tables.values())
        for (const chain of table.chains.values()) for (const rule of chain.rules) for (const name of recentLists(rule)) left.delete(name);
    for (const name of left) this.recent.delete(name);
  }

  snapshot(): unknown {
    const made = [...this.tables[4].values(), ...this.tables[6].values()].filter((t) => t.exists).sort((a, b) => a.made - b.made);
    const tables = made.map((t): SavedTable => ({ family: t.family, name: t.name, chains: [...t.chains.values()].map(save) }));
    return {
      tables,
      recent: new Map([...this.recent].map(([k, v]) => [k, new Map(v)])),
      credits: new Map(this.credits),
      counts: new Map(this.counts),
      logged: [...this.logged],
    };
  }

  restore(state: unknown): void {
    this.host.unregister("iptables");
    for (const family of [4, 6] as const) {
      for (const t of this.tables[family].values()) {
        this.clear(t);
        t.exists = false;
        for (const c of t.chains.values()) c.registered = false;
      }
    }
    for (const m of [this.recent, this.credits, this.counts]) m.clear();
    this.logged.length = 0;
    if (state === undefined) return;
    const s = state as {
      tables: readonly SavedTable[];
      recent: ReadonlyMap<string, RecentList>;
      credits: Iptables["credits"];
      counts: Iptables["counts"];
      logged: readonly string[];
    };
    for (const saved of s.tables) {
      const t = this.tables[saved.family].get(saved.name)!;
      t.exists = true;
      for (const c of saved.chains) {
        const chain = t.chains.get(c.name) ?? t.addChain(c.name);
        t.setRules(chain, c.rules, c.counts === undefined ? undefined : c.counts.slice());
        chain.policy = c.policy;
        chain.packets = c.packets;
        chain.bytes = c.bytes;
        chain.counted = c.counted;
        if (c.registered) this.register(t, chain);
      }
    }
    for (const [k, v] of s.recent) this.recent.set(k, new Map(v));
    for (const [k, v] of s.credits) this.credits.set(k, v);
    for (const [k, v] of s.counts) this.counts.set(k, v);
    this.logged.push(...s.logged);
  }
}

type SavedTable = { readonly family: Family; readonly name: TableName; readonly chains: readonly SavedChain[] };

function save(c: Chain): SavedChain {
  c.saved ??= {
    name: c.name,
    rules: c.rules,
    counts: c.counts?.slice(),
    policy: c.policy,
    packets: c.packets,
    bytes: c.bytes,
    counted: c.counted,
    registered: c.registered,
  };
  return c.saved;
}

export const iptables: SlotKey<Iptables> = { name: "iptables", make: (host) => new Iptables(host) };
