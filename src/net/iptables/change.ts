// Changes of one table, made on copies of its chains and put into the kernel all together, or not at all: what nf_tables
// does between two generations. The tools' own checks come at once, the kernel's at commit.
import type { Need } from "./extension";
import { recentLists } from "./recent";
import type { Rule } from "./rule";
import { builtins, type Chain, type Iptables, type Table } from "./state";

type Draft = { rules: Rule[]; counts: number[] | undefined; policy: Chain["policy"]; packets: number; bytes: number; counted: boolean; created: boolean };

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
  readonly #drafts = new Map<string, Draft>();
  readonly #deleted = new Map<string, number>();
  /** New rules that jump or need something, with the lines they came from. */
  readonly #news: Rule[] = [];
  readonly #lines: number[] = [];
  /** What put it there, where that was not an append. */
  readonly #ops = new Map<number, string>();
  #last = "";
  #lastDraft: Draft | undefined;
  #cleared = false;

  constructor(
    readonly state: Iptables,
    readonly table: Table,
  ) {}

  /** As iptables-restore without --noflush begins. */
  clear(): void {
    this.#cleared = true;
    this.#lastDraft = undefined;
    this.#drafts.clear();
    this.#deleted.clear();
  }

  has(chain: string): boolean {
    if (this.#drafts.has(chain)) return true;
    if (this.#deleted.has(chain)) return false;
    if (this.#cleared) return builtins[this.table.name].includes(chain);
    return this.table.chains.has(chain);
  }

  rules(chain: string): readonly Rule[] {
    const d = this.#drafts.get(chain);
    if (d !== undefined) return d.rules;
    return this.#cleared || this.#deleted.has(chain) ? [] : (this.table.chains.get(chain)?.rules ?? []);
  }

  create(chain: string): void {
    this.#deleted.delete(chain);
    this.#lastDraft = undefined;
    this.#drafts.set(chain, { rules: [], counts: undefined, policy: undefined, packets: 0, bytes: 0, counted: false, created: true });
  }

  /** Makes it empty. */
  flush(chain: string): void {
    const at = this.#cleared ? undefined : this.table.chains.get(chain);
    const d = this.#drafts.get(chain);
    this.#lastDraft = undefined;
    this.#drafts.set(chain, {
      rules: [],
      counts: undefined,
      policy: d?.policy ?? at?.policy,
      packets: d?.packets ?? at?.packets ?? 0,
      bytes: d?.bytes ?? at?.bytes ?? 0,
      counted: d?.counted ?? at?.counted ?? false,
      created: d?.created ?? false,
    });
  }

  /** @param counts what the chain's counters are set to: from then on the kernel counts. Undefined: they are as they were. */
  policy(chain: string, policy: "ACCEPT" | "DROP", counts?: readonly [packets: number, bytes: number]): void {
    const d = this.#draft(chain);
    d.policy = policy;
    if (counts === undefined) return;
    [d.packets, d.bytes] = counts;
    d.counted = true;
  }

  append(chain: string, rule: Rule, line: number, counts?: readonly [number, number]): void {
    const d = this.#draft(chain);
    this.#put(d, d.rules.length, rule, counts);
    this.#note(rule, line, "RULE_APPEND");
  }

  insert(chain: string, at: number, rule: Rule, line: number, counts?: readonly [number, number]): void {
    this.#put(this.#draft(chain), at, rule, counts);
    this.#note(rule, line, "RULE_INSERT");
  }

  replace(chain: string, at: number, rule: Rule, line: number): void {
    const d = this.#draft(chain);
    d.rules[at] = rule;
    if (d.counts !== undefined) d.counts[at * 2] = d.counts[at * 2 + 1] = 0;
    this.#note(rule, line, "RULE_REPLACE");
  }

  remove(chain: string, at: number): void {
    const d = this.#draft(chain);
    d.rules.splice(at, 1);
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
    const d = this.#draft(chain);
    if (at === undefined) {
      d.counts = undefined;
      d.packets = d.bytes = 0;
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
      for (const [name, d] of this.#drafts) {
        if (!this.#cleared) add(table.chains.get(name)?.rules ?? [], -1);
        if (!this.#deleted.has(name)) add(d.rules, 1);
      }
      for (const [name, line] of busy) {
        const left = this.#drafts.get(name)?.rules ?? table.chains.get(name)?.rules ?? [];
        if ((refs.get(name) ?? 0) > 0 || left.length > 0) throw new KernelError(`CHAIN_DEL failed (Device or resource busy): chain ${name}`, line);
      }
    }
    const lists = state.recent.size === 0 ? undefined : this.#listsOfOld();
    if (this.#cleared) state.clear(table);
    table.exists = true;
    for (const [name, d] of this.#drafts) {
      if (this.#deleted.has(name)) continue;
      const chain = table.chains.get(name) ?? table.addChain(name);
      // The same rules again (a whole ruleset is often written as it was) are kept as they are, with fresh counters.
      const same = chain.rules.length === d.rules.length && chain.rules.every((r, i) => r === d.rules[i]);
      if (!same || chain.counts !== undefined || d.counts !== undefined)
        table.setRules(chain, same ? chain.rules : d.rules, d.counts === undefined ? undefined : Float64Array.from(d.counts));
      if (chain.base !== 0) {
        chain.policy = d.policy ?? chain.policy;
        chain.packets = d.packets;
        chain.bytes = d.bytes;
        chain.counted = d.counted;
        state.register(table, chain);
      }
    }
    for (const name of this.#deleted.keys()) table.removeChain(name);
    for (const rule of this.#news) for (const n of rule.needs) if (n.kind === "conntrack") state.host.conntrack.enable();
    if (lists !== undefined) state.forget(lists);
  }

  /** The lists of `recent` that rules name which may go now. */
  #listsOfOld(): ReadonlySet<string> {
    const old = this.#cleared ? this.table.chains.keys() : [...this.#drafts.keys(), ...this.#deleted.keys()];
    return new Set([...old].flatMap((chain) => (this.table.chains.get(chain)?.rules ?? []).flatMap(recentLists)));
  }

  #refuse(i: number, why: string): never {
    const { chain } = this.#news[i]!;
    throw new KernelError(`${this.#ops.get(i) ?? "RULE_APPEND"} failed (${why}): rule in chain ${chain}`, this.#lines[i]!);
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
      if (n.table !== undefined && n.table !== this.table.name) return "Invalid argument";
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
    const news = this.#news.some((r) => r.jump !== undefined || r.needs.some((n) => n.kind === "hooks"));
    if (!news) return;
    for (const [chain, hooks] of this.#reached())
      for (const rule of this.rules(chain))
        for (const n of rule.needs)
          if (n.kind === "hooks" && ((n.table !== undefined && n.table !== this.table.name) || [...hooks].some((h) => !n.hooks.includes(h))))
            this.#refuse(this.#news.length - 1, "Invalid argument");
  }

  /** A circle of jumps is refused once a built-in chain leads to it. */
  #checkLoops(): void {
    const state = new Map<string, boolean>(); // true: on the way; false: done
    const walk = (chain: string): boolean => {
      const seen = state.get(chain);
      if (seen !== undefined) return seen;
      let marked = false;
      for (const r of this.rules(chain)) {
        if (r.jump === undefined) continue;
        if (!marked) state.set(chain, (marked = true));
        if (walk(r.jump)) return true;
      }
      if (marked) state.set(chain, false);
      return false;
    };
    let last = "";
    for (let i = 0; i < this.#news.length; i++) {
      const { jump, chain } = this.#news[i]!;
      if (jump === undefined || chain === last) continue;
      last = chain;
      if (walk(chain) && this.#reached().has(chain)) this.#refuse(i, "Too many links");
    }
  }

  #put(d: Draft, at: number, rule: Rule, counts: readonly [number, number] | undefined): void {
    if (counts !== undefined && d.counts === undefined && (counts[0] !== 0 || counts[1] !== 0)) d.counts = new Array<number>(d.rules.length * 2).fill(0);
    if (d.counts !== undefined) d.counts.splice(at * 2, 0, counts?.[0] ?? 0, counts?.[1] ?? 0);
    if (at === d.rules.length) d.rules.push(rule);
    else d.rules.splice(at, 0, rule);
  }

  #draft(name: string): Draft {
    if (name === this.#last && this.#lastDraft !== undefined) return this.#lastDraft;
    const d = this.#findDraft(name);
    this.#last = name;
    this.#lastDraft = d;
    return d;
  }

  #findDraft(name: string): Draft {
    let d = this.#drafts.get(name);
    if (d === undefined) {
      const c = this.#cleared ? undefined : this.table.chains.get(name);
      d = {
        rules: c === undefined ? [] : [...c.rules],
        counts: c?.counts === undefined ? undefined : [...c.counts],
        policy: c?.policy ?? (builtins[this.table.name].includes(name) ? "ACCEPT" : undefined),
        packets: c?.packets ?? 0,
        bytes: c?.bytes ?? 0,
        counted: c?.counted ?? false,
        created: false,
      };
      this.#drafts.set(name, d);
    }
    return d;
  }
}
