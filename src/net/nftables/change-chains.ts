// What a script does to chains and their rules.
import type { CommandOn } from "./command";
import { inetProto, ipv6 } from "./datatypes";
import { freshCounts, objectKey } from "./objects";
import { factsOf, setNames, setOf } from "./references";
import type { BaseHook, Chain, Rule, Table } from "./tables";
import { places, type Place } from "./syntax";
import type { Element, RuleSyntax, Statement } from "./syntax";
import { doubt, enoent, exists, nearChain, noFile, putIn, refusal, takeOut, type Change } from "./change";

export function setChain(table: Table, chain: Chain, change: Change): void {
  putIn(table.chains, chain.name, chain, table.chains.get(chain.name), change);
}

export function chainStep(table: Table, c: CommandOn<"chain">, change: Change): void {
  const chain = table.chains.get(c.chain);
  if (c.verb === "add" || c.verb === "create") return addChain(table, chain, c, change);
  if (chain === undefined) {
    const near = c.verb === "flush" && !change.whole ? undefined : nearChain(change.tables, table, c.chain);
    throw enoent(near, c.at);
  }
  if (c.verb === "rename") return renameChain(table, chain, c.to!, c, change);
  if (c.verb === "flush") {
    if (chain.rules.length > 0) setChain(table, { ...chain, rules: [] }, change);
    return;
  }
  takeOut(table.chains, c.chain, change);
  change.deleted.push({ table, chain: c.chain, at: c.at });
}

function addChain(table: Table, chain: Chain | undefined, c: CommandOn<"chain">, change: Change): void {
  if (chain !== undefined && c.verb === "create") throw refusal(exists, c.at);
  if (
    chain !== undefined &&
    c.base !== undefined &&
    (chain.base === undefined || chain.base.hook !== c.base.hook || chain.base.priority !== c.base.priority || chain.base.type !== c.base.type)
  )
    throw refusal(exists, c.at);
  if (c.base !== undefined && !possible(c.base)) throw refusal("Could not process rule: Operation not supported", c.whole ?? c.at);
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
      change,
    );
  if (c.policy !== undefined && chain.base !== undefined && chain.base.policy !== c.policy)
    setChain(table, { ...chain, base: { ...chain.base, policy: c.policy } }, change);
}

/** The chain keeps its place, and what leads to it leads there still. */
function renameChain(table: Table, chain: Chain, to: string, c: CommandOn<"chain">, change: Change): void {
  if (table.chains.has(to)) throw refusal(exists, c.whole ?? c.at);
  const before = [...table.chains];
  const sets = [...table.sets.values()].map((s) => ({ set: s, elements: s.elements, ranges: s.ranges, shared: s.shared }));
  change.undo.push(() => {
    table.chains.clear();
    for (const [name, old] of before) table.chains.set(name, old);
    for (const { set, ...old } of sets) Object.assign(set, old);
  });
  table.chains.clear();
  for (const [name, old] of before) {
    const rules = old.rules.map((r) => {
      const syntax = renamedIn(r.syntax, chain.name, to);
      return syntax === r.syntax ? r : { ...r, syntax, traced: 0, steps: undefined };
    });
    table.chains.set(name === chain.name ? to : name, { ...old, name: name === chain.name ? to : name, rules });
  }
  for (const set of table.sets.values()) {
    if (set.shape.data !== "verdict") continue;
    set.elements = set.elements.map((e) => renamedElement(e, chain.name, to));
    set.ranges = set.ranges.map((e) => renamedElement(e, chain.name, to));
    set.shared = false;
  }
}

function renamedElement(e: Element, from: string, to: string): Element {
  return e.data !== undefined && "verdict" in e.data && "chain" in e.data && e.data.chain === from ? { ...e, data: { ...e.data, chain: to } } : e;
}

function renamedIn(rule: RuleSyntax, from: string, to: string): RuleSyntax {
  if (!factsOf(rule).chains.includes(from)) return rule;
  const statements = rule.statements.map((s): Statement => {
    if (s.k === "verdict" && "chain" in s.verdict && s.verdict.chain === from) return { ...s, verdict: { ...s.verdict, chain: to } };
    if (s.k === "vmap" && s.map.anonymous) return { ...s, map: { ...s.map, elements: s.map.elements.map((e) => renamedElement(e, from, to)) } };
    return s;
  });
  return withStatements(rule, statements);
}

function withStatements({ comment }: RuleSyntax, statements: readonly Statement[]): RuleSyntax {
  return comment === undefined ? { statements } : { statements, comment };
}

/** Where the kernel has chains of that type: NAT and rerouting not at every hook, NAT not before connections are known. */
function possible(base: BaseHook): boolean {
  if (base.type === "nat") return base.hook !== 2 && base.priority > -200;
  return base.type !== "route" || base.hook === 3;
}

const natHooks: Readonly<Record<string, readonly number[]>> = { dnat: [0, 3], redirect: [0, 3], snat: [1, 4], masquerade: [4] };

export function ruleStep(table: Table, c: CommandOn<"rule">, change: Change): void {
  const chain = table.chains.get(c.chain);
  if (chain === undefined) throw enoent(nearChain(change.tables, table, c.chain), c.at);
  const { handle, index } = c.position;
  const at = handle !== undefined ? chain.rules.findIndex((r) => r.handle === handle) : index;
  if (at !== undefined && (at < 0 || at >= chain.rules.length)) {
    // A rule that is not there: nft looks for a chain of a name like its chain's.
    const near = c.verb === "delete" || c.verb === "replace" ? nearChain(change.tables, table, c.chain) : undefined;
    throw enoent(near, c.position.at ?? c.at);
  }
  if (c.verb === "delete") return setChain(table, { ...chain, rules: chain.rules.filter((_, i) => i !== at) }, change);
  const rule = newRule(table, c.rule!, c, change);
  for (const kind of factsOf(c.rule!).nats)
    if (chain.base !== undefined && (chain.base.type !== "nat" || !natHooks[kind]!.includes(chain.base.hook)))
      change.late.push(() => {
        throw refusal("Could not process rule: Operation not supported", c.whole ?? c.at);
      });
  const rules =
    c.verb === "replace"
      ? chain.rules.with(at ?? 0, rule)
      : c.verb === "insert"
        ? chain.rules.toSpliced(at ?? 0, 0, rule)
        : at === undefined
          ? [...chain.rules, rule]
          : chain.rules.toSpliced(at + 1, 0, rule);
  setChain(table, { ...chain, rules }, change);
  change.written?.push({ table, chain: c.chain, rule });
}

function newRule(table: Table, written: RuleSyntax, c: CommandOn<"rule">, change: Change): Rule {
  const { plain, anonymousSets } = factsOf(written);
  const syntax = plain ? written : completed(table, written);
  const statements = plain ? [] : syntax.statements;
  for (const s of statements) known(table, s, c.at);
  // The kernel gives anonymous sets their handles before it looks at the rule.
  table.nextHandle += anonymousSets;
  const handle = table.nextHandle++;
  let counts: [number, number] | undefined;
  let bucket: [number, number] | undefined;
  let used: [number] | undefined;
  for (const s of statements) {
    check(table, s, c, change);
    if (s.k === "counter") counts = [s.packets, s.bytes];
    if (s.k === "limit") bucket = freshCounts({ type: "limit", limit: s });
    if (s.k === "quota") used = [s.used];
  }
  return { handle, syntax, traced: 0, steps: undefined, linkedAt: 0, to: undefined, set: undefined, setName: "", counts, bucket, used };
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
    } else if (s.k === "nat" && s.both?.k === "map" && !s.both.map.anonymous) {
      // It says so where a port comes with the address.
      const data = table.sets.get(s.both.map.name)?.shape.data;
      const family = data === undefined || data === "verdict" || data.length < 2 ? undefined : data[0] === ipv6 ? "ip6" : "ip";
      changed ??= [...rule.statements];
      changed[i] = { ...s, family };
    } else if (table.family === "inet" && s.k === "reject" && s.how === "tcp reset" && !rule.statements.some(isAboutTcp)) {
      changed ??= [...rule.statements];
      changed.splice(i, 0, tcpOnly);
    }
  });
  return changed === undefined ? rule : withStatements(rule, changed);
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

const placeOf = (thing: object | undefined, otherwise: Place): Place => (thing === undefined ? undefined : places.get(thing)) ?? otherwise;

/** What nft itself looks for before it asks the kernel: sets. */
function known(table: Table, s: Statement, at: Place): void {
  for (const set of setNames(s)) if (!table.sets.has(set)) throw doubt(noFile, placeOf(setOf(s), at));
  if (s.k === "vmap" && !s.map.anonymous && table.sets.get(s.map.name)?.shape.data === undefined) throw doubt("Expression is not a map", placeOf(s.map, at));
}

/** What else a rule names must be there, and be fit for it. */
function check(table: Table, s: Statement, c: CommandOn<"rule">, change: Change): void {
  if (s.k === "verdict" && "chain" in s.verdict) {
    const to = table.chains.get(s.verdict.chain);
    const at = placeOf(s.verdict, c.at);
    // nft looks for a name like that of the rule's own chain.
    if (to === undefined) throw enoent(nearChain(change.tables, table, c.chain), at);
    if (to.base !== undefined) throw refusal("Could not process rule: Operation not supported", at);
  }
  if (s.k === "vmap" && s.map.anonymous)
    for (const e of s.map.elements)
      if (e.data !== undefined && "verdict" in e.data && "chain" in e.data && !table.chains.has(e.data.chain)) throw enoent(undefined, placeOf(e.key, c.at));
  if (s.k === "dynset" && s.timeout !== undefined && table.sets.get(s.set)?.shape.flags.includes("timeout") === false) {
    const at = placeOf(s, c.at);
    throw refusal("Could not process rule: Operation not supported", at);
  }
  if (s.k === "object" && !table.objects.has(objectKey(s.type, s.name)))
    throw enoent(nearChain(change.tables, table, c.chain), lastWord(placeOf(s, c.at), s.name));
  // This kernel is built without queues to programs.
  if (s.k === "queue") throw enoent(undefined, { ...placeOf(s, c.at), to: placeOf(s, c.at).from + "queue".length - 1 });
  const key = s.k === "vmap" ? s.key : undefined;
  if (key?.k === "numgen" && key.mod === 0) throw refusal("Could not process rule: Numerical result out of range", placeOf(key, c.at));
}

const lastWord = (at: Place, word: string): Place => ({ ...at, from: Math.max(at.from, at.to - word.length + 1) });
