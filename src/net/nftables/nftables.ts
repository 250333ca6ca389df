// nftables of one namespace: runs scripts, evaluates base chains at the kernel's hooks, lists.
//
//   script text ─parse─▶ commands ─commit─▶ tables ─┬─ base chains at hooks ─▶ compiled rules ─▶ verdict, trace
//                                                   └─ listings
import type { HookHost, Slot, SlotKey } from "../hooks";
import { traceBase } from "../trace";
import type { Elements } from "./elements";
import { parseInput, type ScriptInput } from "./lines";
import type { Written } from "./change";
import type { NamedObject } from "./objects";
import { runBase } from "./run";
import type { Start } from "./run";
import { parseScript } from "./script";
import type { NftCommand, Reading } from "./script";
import { NftError, type Element } from "./syntax";
import type { Chain, Env, Generation, Rule, SetShape, Table } from "./tables";
import { tableKey } from "./tables";
import { commit } from "./transaction";
import type { Tables } from "./transaction";

/** What a script was, and the rules that it wrote, in order. */
export type Echo = { readonly commands: readonly NftCommand[]; readonly rules: readonly Written[] };

const owner = "nftables";

export class Nftables implements Slot {
  readonly #tables: Tables = { all: new Map(), nextTableHandle: 1 };
  readonly #generation: Generation = { n: nextGeneration() };
  #registered = "";
  #changes = 1;

  constructor(private readonly host: HookHost) {}

  /** Carries out a script, all or nothing. Throws NftError. @param ask.only checks whether it could be carried out @returns what it did, for --echo */
  run(script: string, ask: Reading & { readonly only?: boolean } = {}): Echo {
    const commands = parseScript(script, ask);
    const rules: Written[] = [];
    this.#commit(commands, rules, ask.only === true);
    return { commands, rules };
  }

  /** As run, for scripts of one command a line, and blocks of lines that are given again: what was seen before costs little. */
  runLines(input: ScriptInput): void {
    try {
      this.#commit(parseInput(input));
    } catch (e) {
      if (!(e instanceof NftError)) throw e;
      this.#commit(parseInput(input, true));
    }
  }

  #commit(commands: readonly NftCommand[], written?: Written[], only = false): void {
    commit(this.#tables, commands, this.host.clock.now, written, only);
    if (!only) this.#changes++;
    this.#generation.n = nextGeneration();
    this.#register();
  }

  /** How often something was changed: the kernel counts it from 1. */
  get generation(): number {
    return this.#changes;
  }

  table(family: string, name: string): Table | undefined {
    return this.#tables.all.get(`${family} ${name}`);
  }

  /** In the order in which they were made, by family. */
  get tables(): readonly Table[] {
    const order = ["ip", "ip6", "inet"];
    return [...this.#tables.all.values()].sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family) || a.handle - b.handle);
  }

  /** Base chains hang at the hooks; done again only when one came, went or changed its place. */
  #register(): void {
    const bases: { table: Table; chain: Chain }[] = [];
    for (const table of this.#tables.all.values())
      if (!table.dormant) for (const chain of table.chains.values()) if (chain.base !== undefined) bases.push({ table, chain });
    const now = bases
      .map(
        ({ table, chain }) =>
          `${tableKey(table.family, table.name)} ${table.handle} ${chain.name} ${chain.handle} ${chain.base!.type} ${chain.base!.hook} ${chain.base!.priority}`,
      )
      .join("\n");
    if (now === this.#registered) return;
    this.#registered = now;
    this.host.unregister(owner);
    for (const { table, chain } of bases) {
      this.host.conntrack.enable();
      const base = traceBase({ kind: "nftables", family: table.family, table: table.name, chain: chain.name });
      const env: Env = { host: this.host, table, generation: this.#generation, rule: undefined, next: undefined };
      const start: Start = { name: chain.name, base, chain: undefined, at: 0 };
      this.host.register({
        owner,
        ...(table.family === "inet" ? {} : { family: table.family === "ip" ? (4 as const) : (6 as const) }),
        hook: chain.base!.hook,
        priority: chain.base!.priority,
        type: chain.base!.type === "nat" ? "nat" : "filter",
        run: (p, s) => runBase(p, s, env, start),
      });
    }
  }

  snapshot(): unknown {
    const tables = [...this.#tables.all.values()].map((t) => ({
      table: t,
      comment: t.comment,
      dormant: t.dormant,
      nextHandle: t.nextHandle,
      chains: new Map(t.chains),
      sets: [...t.sets].map(([name, set]) => {
        set.shared = true;
        return [name, set.shape, set.elements, set.ranges] as const;
      }),
      objects: [...t.objects].map(([key, o]) => [key, { ...o, counts: [...o.counts] as [number, number] }] as const),
      counts: [...t.chains.values()].flatMap((c) =>
        c.rules.flatMap((r) =>
          r.counts === undefined && r.bucket === undefined && r.used === undefined ? [] : [[r, r.counts?.slice(), r.bucket?.slice(), r.used?.[0]] as const],
        ),
      ),
    }));
    return { tables, next: this.#tables.nextTableHandle };
  }

  restore(state: unknown): void {
    this.#tables.all.clear();
    this.#tables.nextTableHandle = 1;
    const s = state as Saved | undefined;
    for (const t of s?.tables ?? []) {
      const sets = new Map(t.sets.map(([name, shape, elements, ranges]) => [name, { shape, elements, ranges, shared: true }]));
      this.#tables.all.set(tableKey(t.table.family, t.table.name), {
        family: t.table.family,
        name: t.table.name,
        handle: t.table.handle,
        comment: t.comment,
        dormant: t.dormant,
        nextHandle: t.nextHandle,
        chains: new Map(t.chains),
        sets,
        objects: new Map(t.objects.map(([key, o]) => [key, { ...o, counts: [...o.counts] as [number, number] }])),
      });
      for (const [rule, counts, bucket, used] of t.counts) {
        if (used !== undefined) rule.used![0] = used;
        if (counts !== undefined) [rule.counts![0], rule.counts![1]] = [counts[0]!, counts[1]!];
        if (bucket !== undefined) [rule.bucket![0], rule.bucket![1]] = [bucket[0]!, bucket[1]!];
      }
    }
    if (s !== undefined) this.#tables.nextTableHandle = s.next;
    this.#generation.n = nextGeneration();
    this.#registered = "restored";
    this.#register();
  }
}

type Saved = {
  tables: readonly {
    table: Table;
    comment: string | undefined;
    dormant: boolean;
    nextHandle: number;
    chains: Map<string, Chain>;
    sets: readonly (readonly [string, SetShape, Elements, Element[]])[];
    objects: readonly (readonly [string, NamedObject])[];
    counts: readonly (readonly [Rule, number[] | undefined, number[] | undefined, number | undefined])[];
  }[];
  next: number;
};

export const nftablesKey: SlotKey<Nftables> = { name: owner, make: (host) => new Nftables(host) };

let generations = 0;
function nextGeneration(): number {
  return ++generations;
}
