// Changes of one table, made on copies of its chains and put into the kernel all together, or not at all: what nf_tables
// does between two generations. The tools' own checks come at once, the kernel's at commit.
import type { Group } from "./block";
import { chainName, type ChainName } from "./chain-name";
import type { Need } from "./extension";
import { recentLists } from "./recent";
import { Rule } from "./rule";
import { builtins, type Chain, type Iptables, type Table } from "./state";

/** A chain as it will be. */
export type Draft = {
  rules: readonly Rule[];
  /** `rules` is a list of others: to be copied before it is changed. */
  shared: boolean;
  counts: number[] | undefined;
  /** Built-in chains only. */
  base: Base | undefined;
  /** As the table has it; undefined: it is new there. */
  chain: Chain | undefined;
  /** Where its rules lead to; undefined: not worked out. */
  jumps: readonly ChainName[] | undefined;
};

type Base = Pick<Chain, "policy" | "packets" | "bytes" | "counted">;

/** What the kernel refuses, with the input line it came from. */
export class KernelError extends Error {
  constructor(
    /** "RULE_APPEND failed (…): rule in chain X" */
    message: string,
    readonly line: number,
  ) {
    super(message);
  }
}

export class Change {
  /** The chains that are changed, in the order in which that began. */
  #drafted: ChainName[] = [];
  /** What marks them. */
  #own: object = {};
  readonly #deleted = new Map<string, number>();
  /** New rules that jump or need something, alone or as they came in a block, with the lines they came from. */
  readonly #news: (Rule | Group)[] = [];
  readonly #lines: number[] = [];
  /** What put it there, where that was not an append. */
  readonly #ops = new Map<number, string>();
  #cleared = false;

  constructor(
    readonly state: Iptables,
    readonly table: Table,
  ) {}

  /** As iptables-restore without --noflush begins. */
  clear(): void {
    this.#cleared = true;
    this.#own = {};
    this.#drafted = [];
    this.#deleted.clear();
  }

  has(chain: string | ChainName): boolean {
    const name = typeof chain === "string" ? chainName(chain) : chain;
    if (name.of === this.#own) return true;
    if (this.#deleted.has(name.text)) return false;
    return this.#inTable(name) !== undefined;
  }

  rules(chain: string): readonly Rule[] {
    return this.#rules(chainName(chain));
  }

  create(chain: string | ChainName): void {
    const name = typeof chain === "string" ? chainName(chain) : chain;
    this.#deleted.delete(name.text);
    this.#set(name, newDraft(this.#inTable(name)));
  }

  /** Makes it empty. */
  flush(chain: string | ChainName): void {
    const name = typeof chain === "string" ? chainName(chain) : chain;
    const at = this.#inTable(name);
    const base = this.#get(name)?.base ?? baseOf(at);
    this.#set(name, newDraft(at, base));
  }

  /** A line that makes a chain, or makes it empty where it is there. */
  make(name: ChainName): void {
    if (name.of !== this.#own && (this.#deleted.has(name.text) || this.#inTable(name) === undefined)) this.create(name);
    else this.flush(name);
  }

  /** @param counts what the chain's counters are set to: from then on the kernel counts. Undefined: they are as they were. */
  policy(chain: string, policy: "ACCEPT" | "DROP", counts?: readonly [packets: number, bytes: number]): void {
    const base = this.#draft(chainName(chain)).base!;
    base.policy = policy;
    if (counts === undefined) return;
    [base.packets, base.bytes] = counts;
    base.counted = true;
  }

  append(chain: string, rule: Rule, line: number, counts?: readonly [number, number]): void {
    const d = this.#draft(chainName(chain));
    this.#put(d, d.rules.length, rule, counts);
    this.#note(rule, line, "RULE_APPEND");
  }

  /** Rules of a block, none of which is doubtful. @param line of the first */
  appendGroup(group: Group, line: number): void {
    const d = this.#draft(group.chain);
    if (d.rules.length === 0 && d.counts === undefined) {
      d.rules = group.rules;
      d.shared = true;
      d.jumps = group.jumps;
    } else {
      const rules = ownRules(d);
      for (const rule of group.rules) rules.push(rule);
      if (d.counts !== undefined) for (let i = 0; i < group.rules.length * 2; i++) d.counts.push(0);
    }
    if (group.firstJump < 0 && !group.conntrack) return;
    this.#news.push(group);
    this.#lines.push(line);
  }

  insert(chain: string, at: number, rule: Rule, line: number, counts?: readonly [number, number]): void {
    this.#put(this.#draft(chainName(chain)), at, rule, counts);
    this.#note(rule, line, "RULE_INSERT");
  }

  replace(chain: string, at: number, rule: Rule, line: number): void {
    const d = this.#draft(chainName(chain));
    ownRules(d)[at] = rule;
    if (d.counts !== undefined) d.counts[at * 2] = d.counts[at * 2 + 1] = 0;
    this.#note(rule, line, "RULE_REPLACE");
  }

  remove(chain: string, at: number): void {
    const d = this.#draft(chainName(chain));
    ownRules(d).splice(at, 1);
    d.counts?.splice(at * 2, 2);
  }

  #note(rule: Rule, line: number, op: string): void {
    if (rule.jump === undefined && rule.needs.length === 0) return;
    if (op !== "RULE_APPEND") this.#ops.set(this.#news.length, op);
    this.#news.push(rule);
    this.#lines.push(line);
  }

  /** Sets counters to zero: of one rule, or of the chain. */
  zero(chain: string, at?: number): void {
    const d = this.#draft(chainName(chain));
    if (at === undefined) {
      d.counts = undefined;
      if (d.base !== undefined) d.base.packets = d.base.bytes = 0;
    } else if (d.counts !== undefined) d.counts[at * 2] = d.counts[at * 2 + 1] = 0;
  }

  /** Deletes a user-defined chain; the kernel refuses at commit where it is used or not empty. */
  drop(chain: string, line: number): void {
    this.#deleted.set(chain, line);
  }

  /**
   * The kernel's checks, then the change. Throws KernelError and changes nothing.
   * @param deep whether what a rule needs of the hook is looked for through all chains that lead to it, as the kernel does.
   */
  commit(deep = false): void {
    const { state, table } = this;
    this.#news.forEach((rule, i) => {
      if (!(rule instanceof Rule)) return;
      if (rule.needs.length > 0) this.#check(rule, i);
      if (deep && rule.jump !== undefined && table.isBuiltin(rule.jump)) {
        const known = table.chains.get(rule.jump)!.registered || rule.jump === rule.chain;
        this.#refuse(i, known ? "Operation not supported" : "No such file or directory");
      }
    });
    this.#checkLoops();
    if (deep) this.#checkHooks();
    const busy = [...this.#deleted];
    if (busy.length > 0) {
      // References after the change: the table's, without the old rules of drafted chains, with their new ones.
      const refs = this.#cleared ? new Map<string, number>() : table.references();
      const add = (rules: readonly Rule[], n: number): void => {
        for (const r of rules) if (r.jump !== undefined) refs.set(r.jump, (refs.get(r.jump) ?? 0) + n);
      };
      for (const { text, draft } of this.#drafted) {
        if (!this.#cleared) add(table.chains.get(text)?.rules ?? [], -1);
        if (!this.#deleted.has(text)) add(draft!.rules, 1);
      }
      for (const [name, line] of busy) {
        const left = this.#get(chainName(name))?.rules ?? table.chains.get(name)?.rules ?? [];
        if ((refs.get(name) ?? 0) > 0 || left.length > 0) throw new KernelError(`CHAIN_DEL failed (Device or resource busy): chain ${name}`, line);
      }
    }
    const lists = state.recent.size === 0 ? undefined : this.#listsOfOld();
    if (this.#cleared) state.clear(table);
    table.exists = true;
    for (const name of this.#drafted) {
      const d = name.draft!;
      name.of = name.draft = undefined;
      if (this.#deleted.has(name.text)) continue;
      const chain = d.chain ?? table.addChain(name.text);
      // The same rules again (a whole ruleset is often written as it was) are kept as they are, with fresh counters.
      const same = chain.rules === d.rules || (chain.rules.length === d.rules.length && chain.rules.every((r, i) => r === d.rules[i]));
      if (!same || chain.counts !== undefined || d.counts !== undefined)
        table.setRules(chain, same ? chain.rules : d.rules, d.counts === undefined ? undefined : Float64Array.from(d.counts));
      if (chain.base !== 0) {
        if (d.base !== undefined) Object.assign(chain, d.base);
        state.register(table, chain);
      }
    }
    for (const name of this.#deleted.keys()) table.removeChain(name);
    for (const rule of this.#news) if (rule instanceof Rule ? rule.needs.some((n) => n.kind === "conntrack") : rule.conntrack) state.host.conntrack.enable();
    if (lists !== undefined) state.forget(lists);
  }

  /** The lists of `recent` that rules name which may go now. */
  #listsOfOld(): ReadonlySet<string> {
    const old = this.#cleared ? this.table.chains.keys() : [...this.#drafted.map((n) => n.text), ...this.#deleted.keys()];
    return new Set([...old].flatMap((chain) => (this.table.chains.get(chain)?.rules ?? []).flatMap(recentLists)));
  }

  #refuse(i: number, why: string): never {
    const rule = this.#news[i]!;
    const [chain, line] = rule instanceof Rule ? [rule.chain, this.#lines[i]!] : [rule.chain.text, this.#lines[i]! + rule.firstJump];
    throw new KernelError(`${this.#ops.get(i) ?? "RULE_APPEND"} failed (${why}): rule in chain ${chain}`, line);
  }

  #check(rule: Rule, i: number): void {
    for (const n of rule.needs) {
      const why = this.#refusal(n, rule, rule.chain);
      if (why !== undefined) this.#refuse(i, why);
    }
  }

  #refusal(n: Need, rule: Rule, chain: string): string | undefined {
    const { host } = this.state;
    if (n.kind === "never") return n.why;
    if (n.kind === "nfacct") return host.nfacct.has(n.name) ? undefined : "No such file or directory";
    if (n.kind === "proto") return rule.parts.proto === n.proto && !rule.parts.protoInverted ? undefined : "Invalid argument";
    if (n.kind === "hooks") {
      if (n.tables?.includes(this.table.name) === false) return "Invalid argument";
      return builtins[this.table.name].includes(chain) && !n.hooks.includes(chain) ? "Invalid argument" : undefined;
    }
    return undefined;
  }

  /** Chains that a packet at one of the built-in ones can come to, each with the hooks. */
  #reached(): ReadonlyMap<string, ReadonlySet<string>> {
    const reached = new Map<string, Set<string>>();
    const walk = (chain: string, hook: string): void => {
      let hooks = reached.get(chain);
      if (hooks === undefined) reached.set(chain, (hooks = new Set()));
      if (hooks.has(hook)) return;
      hooks.add(hook);
      for (const r of this.rules(chain)) if (r.jump !== undefined) walk(r.jump, hook);
    };
    for (const name of builtins[this.table.name]) walk(name, name);
    return reached;
  }

  /** A new jump, or a new rule in a chain, must suit every hook that leads there. */
  #checkHooks(): void {
    const news = this.#news.some((r) => !(r instanceof Rule) || r.jump !== undefined || r.needs.some((n) => n.kind === "hooks"));
    if (!news) return;
    for (const [chain, hooks] of this.#reached())
      for (const rule of this.rules(chain))
        for (const n of rule.needs)
          if (n.kind === "hooks" && (n.tables?.includes(this.table.name) === false || [...hooks].some((h) => !n.hooks.includes(h))))
            this.#refuse(this.#news.length - 1, "Invalid argument");
  }

  /** A circle of jumps is refused once a built-in chain leads to it. */
  #checkLoops(): void {
    const round = {};
    const walk = (name: ChainName): boolean => {
      if (name.walk === round) return name.onWay;
      const jumps = this.#jumps(name);
      if (jumps.length === 0) return false;
      name.walk = round;
      name.onWay = true;
      for (const to of jumps) if (walk(to)) return true;
      name.onWay = false;
      return false;
    };
    let last: ChainName | undefined;
    for (let i = 0; i < this.#news.length; i++) {
      const rule = this.#news[i]!;
      if (rule instanceof Rule ? rule.jump === undefined || rule.chain === last?.text : rule.firstJump < 0) continue;
      last = rule instanceof Rule ? chainName(rule.chain) : rule.chain;
      if (walk(last) && this.#reached().has(last.text)) this.#refuse(i, "Too many links");
    }
  }

  /** The chains to which a chain's rules lead. */
  #jumps(name: ChainName): readonly ChainName[] {
    const d = this.#get(name);
    if (d?.jumps !== undefined) return d.jumps;
    const jumps: ChainName[] = [];
    for (const { jump } of this.#rules(name)) if (jump !== undefined && jump !== jumps[jumps.length - 1]?.text) jumps.push(chainName(jump));
    if (d !== undefined) d.jumps = jumps;
    return jumps;
  }

  #put(d: Draft, at: number, rule: Rule, counts: readonly [number, number] | undefined): void {
    if (counts !== undefined && d.counts === undefined && (counts[0] !== 0 || counts[1] !== 0)) d.counts = new Array<number>(d.rules.length * 2).fill(0);
    if (d.counts !== undefined) d.counts.splice(at * 2, 0, counts?.[0] ?? 0, counts?.[1] ?? 0);
    const rules = ownRules(d);
    if (at === rules.length) rules.push(rule);
    else rules.splice(at, 0, rule);
  }

  /** The chain in the table, unless the change begins with an empty one. */
  #inTable({ text }: ChainName): Chain | undefined {
    return this.#cleared && !this.table.isBuiltin(text) ? undefined : this.table.chains.get(text);
  }

  #rules(name: ChainName): readonly Rule[] {
    const d = this.#get(name);
    if (d !== undefined) return d.rules;
    return this.#cleared || this.#deleted.has(name.text) ? [] : (this.table.chains.get(name.text)?.rules ?? []);
  }

  #get(name: ChainName): Draft | undefined {
    return name.of === this.#own ? name.draft : undefined;
  }

  #set(name: ChainName, draft: Draft): void {
    if (name.of !== this.#own) this.#drafted.push(name);
    name.of = this.#own;
    name.draft = draft;
  }

  #draft(name: ChainName): Draft {
    let d = this.#get(name);
    if (d === undefined) {
      const chain = this.#inTable(name);
      const base = this.#cleared && chain !== undefined ? fresh() : baseOf(chain);
      d = newDraft(chain, base);
      if (!this.#cleared && chain !== undefined) {
        d.rules = chain.rules;
        if (chain.counts !== undefined) d.counts = [...chain.counts];
      }
      this.#set(name, d);
    }
    return d;
  }
}

const none: readonly Rule[] = [];

/** A built-in chain with nothing counted. */
function fresh(): Base {
  return { policy: "ACCEPT", packets: 0, bytes: 0, counted: false };
}

/** A built-in chain's policy and counters, to be changed. */
function baseOf(chain: Chain | undefined): Base | undefined {
  if (chain === undefined || chain.base === 0) return undefined;
  const { policy, packets, bytes, counted } = chain;
  return { policy, packets, bytes, counted };
}

/** An empty chain. */
function newDraft(chain: Chain | undefined, base?: Base): Draft {
  return { rules: none, shared: true, counts: undefined, base, chain, jumps: undefined };
}

/** A draft's rules, to be changed. */
function ownRules(d: Draft): Rule[] {
  if (d.shared) {
    d.rules = [...d.rules];
    d.shared = false;
  }
  d.jumps = undefined;
  return d.rules as Rule[];
}
