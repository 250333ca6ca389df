// Policy routing: rules that choose the table a packet's way is looked up in, and tables beside main. The local table
// comes first whatever the rules say (upstream: Linux net/core/fib_rules.c). Left out: goto, l3mdev, uid ranges, tos.
import { ANY4, inPrefix, prefixOf, type Addr, type Prefix } from "./address";
import { findRoute, type Route } from "./routes";
import type { Family } from "./types";

export const tableIds: Readonly<Record<string, number>> = { local: 255, main: 254, default: 253 };

export type RuleAction = "lookup" | "prohibit" | "unreachable" | "blackhole";

export type PolicyRule = {
  readonly family: Family;
  readonly pref: number;
  readonly not: boolean;
  readonly from?: Prefix;
  readonly to?: Prefix;
  readonly mark?: number;
  readonly mask?: number;
  readonly iif?: string;
  readonly oif?: string;
  readonly ipproto?: number;
  readonly sport?: readonly [number, number];
  readonly dport?: readonly [number, number];
  readonly action: RuleAction;
  readonly table: number;
  /** Routes with prefixes no longer than that do not count. */
  readonly suppress?: number;
  /** The kernel's own. */
  readonly kernel?: true;
};

const own = (family: Family, pref: number, table: number): PolicyRule => ({ family, pref, not: false, action: "lookup", table, kernel: true });

/** What every machine has. */
export const defaultRules: readonly PolicyRule[] = [own(4, 0, 255), own(4, 32766, 254), own(4, 32767, 253), own(6, 0, 255), own(6, 32766, 254)];

/** What is known of a packet when its way is looked for; what is left out is not known, or 0. */
export type Flow = {
  readonly src?: Addr;
  readonly mark?: number;
  readonly iif?: string;
  readonly oif?: string;
  readonly proto?: number;
  readonly sport?: number;
  readonly dport?: number;
};

function matches(r: PolicyRule, dst: Addr, f: Flow): boolean {
  const within = (prefix: Prefix | undefined, a: Addr | undefined): boolean =>
    prefix === undefined || prefix.bits === 0 || (a !== undefined && inPrefix(a, prefix));
  const between = (range: readonly [number, number] | undefined, port: number | undefined): boolean =>
    range === undefined || (port !== undefined && port >= range[0] && port <= range[1]);
  const all =
    within(r.from, f.src) &&
    within(r.to, dst) &&
    (r.mark === undefined || (((f.mark ?? 0) ^ r.mark) & (r.mask ?? -1)) === 0) &&
    (r.iif === undefined || r.iif === (f.iif ?? "lo")) &&
    (r.oif === undefined || r.oif === f.oif) &&
    (r.ipproto === undefined || r.ipproto === f.proto) &&
    between(r.sport, f.sport) &&
    between(r.dport, f.dport);
  return all !== r.not;
}

export type Chosen = { readonly route: Route; readonly table: number };

/** The way that rules and tables give, and the table it stands in; a rule that refuses is a route of that type. Undefined: there is none. */
export function choose(
  rules: readonly PolicyRule[],
  main: readonly Route[],
  tables: ReadonlyMap<number, readonly Route[]>,
  family: Family,
  dst: Addr,
  flow: Flow,
): Chosen | undefined {
  for (const rule of rules) {
    if (rule.family !== family || !matches(rule, dst, flow)) continue;
    if (rule.action === "unreachable") return undefined;
    if (rule.action !== "lookup") return { route: refusing(rule.action), table: 0 };
    if (rule.table === 255) continue;
    const routes = rule.table === 254 ? main : (tables.get(rule.table) ?? []);
    const usable = flow.oif === undefined ? routes : routes.filter((r) => r.link === flow.oif);
    const route = findRoute(usable, dst, family);
    if (route === undefined || route.type === "throw" || route.prefix.bits <= (rule.suppress ?? -1)) continue;
    return { route, table: rule.table };
  }
  return undefined;
}

const everything = prefixOf(ANY4, 0);

function refusing(type: "prohibit" | "blackhole"): Route {
  return { prefix: everything, via: undefined, link: "", src: undefined, scope: "global", proto: "boot", type, metric: 0 };
}

/** The preference of a rule that is given none: one before the second. */
export function freePreference(rules: readonly PolicyRule[], family: Family): number {
  const second = rules.filter((r) => r.family === family)[1];
  return second === undefined || second.pref === 0 ? 0 : second.pref - 1;
}

export function insertRule(rules: readonly PolicyRule[], rule: PolicyRule): readonly PolicyRule[] {
  const at = rules.findIndex((r) => r.family === rule.family && r.pref > rule.pref);
  return at < 0 ? [...rules, rule] : [...rules.slice(0, at), rule, ...rules.slice(at)];
}
