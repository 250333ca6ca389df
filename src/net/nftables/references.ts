// What statements and maps of a table point to: chains, sets, objects.
import { objectKey } from "./objects";
import type { Facts, RuleSyntax, SetOrName, Statement, Verdict } from "./syntax";
import type { Table } from "./tables";

export function chainOf(v: Verdict): readonly string[] {
  return "chain" in v ? [v.chain] : [];
}

/** Chains that a statement may lead to. */
export function chainsOf(s: Statement): readonly string[] {
  if (s.k === "verdict") return chainOf(s.verdict);
  if (s.k === "vmap" && s.map.anonymous) return s.map.elements.flatMap((e) => (e.data !== undefined && "verdict" in e.data ? chainOf(e.data) : []));
  return [];
}

/** The set that a statement looks into. */
export function setOf(s: Statement): SetOrName | undefined {
  return s.k === "vmap" ? s.map : s.k === "match" && "set" in s.right ? s.right.set : undefined;
}

export function setNames(s: Statement): readonly string[] {
  const named = (m: SetOrName): readonly string[] => (m.anonymous ? [] : [m.name]);
  if (s.k === "vmap") return named(s.map);
  if (s.k === "dynset") return [s.set];
  if (s.k === "match" && "set" in s.right) return named(s.right.set);
  if (s.k === "nat" && s.both?.k === "map") return named(s.both.map);
  if (s.k === "nat" && s.address?.k === "map") return named(s.address.map);
  return [];
}

/** Sets that a statement makes of its own. */
function anonymousSets(s: Statement): number {
  switch (s.k) {
    case "match": {
      const { right } = s;
      // A set of one is no set.
      return "set" in right && right.set.anonymous && (right.set.elements.length > 1 || right.set.merged === true) ? 1 : 0;
    }
    case "vmap":
      return s.map.anonymous ? 1 : 0;
    case "assign":
      return s.value.k === "map" && s.value.map.anonymous ? 1 : 0;
    case "nat":
      return (s.both?.k === "map" && s.both.map.anonymous) || (s.address?.k === "map" && s.address.map.anonymous) ? 1 : 0;
    default:
      return 0;
  }
}

function isPlain(s: Statement): boolean {
  switch (s.k) {
    case "match":
    case "assign":
    case "notrack":
    case "log":
    case "maxseg":
      return setNames(s).length === 0;
    case "verdict":
      return !("chain" in s.verdict);
    case "nat":
      return s.address?.k !== "value" && setNames(s).length === 0;
    case "reject":
      return s.how !== "tcp reset";
    default:
      return false;
  }
}

/** What a rule asks of its table, worked out once. */
export function factsOf(rule: RuleSyntax): Facts {
  if (rule.facts !== undefined) return rule.facts;
  const { statements } = rule;
  return (rule.facts = {
    chains: statements.flatMap(chainsOf),
    sets: statements.flatMap(setNames),
    objects: statements.flatMap((s) => (s.k === "object" ? [objectKey(s.type, s.name)] : [])),
    anonymousSets: statements.reduce((n, s) => n + anonymousSets(s), 0),
    nats: statements.flatMap((s) => (s.k === "nat" ? [s.kind] : [])),
    plain: statements.every(isPlain),
  });
}

export type References = { readonly chains: ReadonlySet<string>; readonly sets: ReadonlySet<string>; readonly objects: ReadonlySet<string> };

/** What rules and maps of a table point to; objects by their key. */
export function references(table: Table): References {
  const chains = new Set<string>();
  const sets = new Set<string>();
  const objects = new Set<string>();
  for (const c of table.chains.values()) {
    for (const { syntax } of c.rules) {
      const facts = factsOf(syntax);
      for (const name of facts.chains) chains.add(name);
      for (const name of facts.sets) sets.add(name);
      for (const key of facts.objects) objects.add(key);
    }
  }
  for (const set of table.sets.values()) {
    if (set.shape.data !== "verdict") continue;
    for (const e of set.elements.values()) if (e.data !== undefined && "chain" in e.data) chains.add(e.data.chain);
  }
  return { chains, sets, objects };
}
