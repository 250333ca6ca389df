// What statements and maps of a table point to: chains, sets, objects.
import { objectKey } from "./objects";
import type { SetOrName, Statement, Verdict } from "./syntax";
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

export type References = { readonly chains: ReadonlySet<string>; readonly sets: ReadonlySet<string>; readonly objects: ReadonlySet<string> };

/** What rules and maps of a table point to; objects by their key. */
export function references(table: Table): References {
  const chains = new Set<string>();
  const sets = new Set<string>();
  const objects = new Set<string>();
  for (const c of table.chains.values()) {
    for (const r of c.rules) {
      for (const s of r.syntax.statements) {
        for (const name of chainsOf(s)) chains.add(name);
        for (const name of setNames(s)) sets.add(name);
        if (s.k === "object") objects.add(objectKey(s.type, s.name));
      }
    }
  }
  for (const set of table.sets.values()) {
    if (set.shape.data !== "verdict") continue;
    for (const e of set.elements.values()) if (e.data !== undefined && "verdict" in e.data) for (const name of chainOf(e.data)) chains.add(name);
  }
  return { chains, sets, objects };
}
