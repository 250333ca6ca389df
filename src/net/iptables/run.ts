// A packet through a chain: rule after rule, jumps into user-defined chains, counters, and a record for the trace of each
// rule that matched. Nothing here decides but the rules.
import type { Addr } from "../address";
import { ACCEPT, DROP, type HookState, type Verdict } from "../hooks";
import type { Packet } from "../packet";
import { traceVerdict } from "../trace";
import { V_ACCEPT, V_CONTINUE, V_DROP, V_REJECT, V_RETURN, V_STOLEN } from "./extension";
import type { Parts } from "./parts";
import { fits, type Rule } from "./rule";
import type { Chain, Iptables, Table } from "./state";

/** A built-in chain at its hook. */
export function runBase(state: Iptables, table: Table, chain: Chain, p: Packet, s: HookState): Verdict {
  s.host.trace.enter(p, s, chain.base);
  const v = runChain(state, table, chain, p, s);
  if (v === V_ACCEPT) return ACCEPT;
  if (v === V_DROP || v === V_REJECT) return DROP;
  if (v === V_STOLEN) return V_STOLEN;
  if (chain.counted) {
    chain.packets++;
    chain.bytes += p.len;
  }
  chain.saved = undefined;
  const policy = chain.policy === "DROP" ? DROP : ACCEPT;
  s.host.trace.policy(p, chain.base, policy);
  return policy;
}

function runChain(state: Iptables, table: Table, chain: Chain, p: Packet, s: HookState): number {
  const { rules } = chain;
  const inLink = s.in;
  const outLink = s.out;
  // A long chain is looked into only where a rule's destination can be the packet's; the order is the chain's.
  const some = rules.length > LONG ? candidates(rules, p.dst) : undefined;
  const n = some === undefined ? rules.length : some.length;
  const { trace, conntrack } = s.host;
  let states = 0;
  let counted = 0;
  for (let k = 0; k < n; k++) {
    const i = some === undefined ? k : some[k]!;
    const r = rules[i]!;
    const parts = r.known ?? r.parts;
    if (parts.states !== 0) {
      if (states === 0) states = conntrack.state(p);
      if ((states & parts.states) === 0) continue;
    }
    if (!fits(parts, p, inLink, outLink)) continue;
    const { tests, result } = parts;
    if (tests.length > 0 && !passes(tests, p, s, state)) continue;
    count(chain, i, p);
    trace.tried += i + 1 - counted; // those that were passed over too: they are the kernel's to try
    counted = i + 1;
    states = 0; // what a rule does may change it
    if (r.jump !== undefined) {
      trace.rule(p, r.id, r.verdict);
      const target = table.target(chain, i);
      if (target === undefined) continue;
      const v = runChain(state, table, target, p, s);
      if (r.goto && v === V_CONTINUE) return V_CONTINUE;
      if (v === V_CONTINUE || v === V_RETURN) {
        if (r.goto) return v;
        continue;
      }
      return v;
    }
    const v = result === undefined ? r.verdict : result.act(p, s, state);
    trace.rule(p, r.id, v === V_REJECT ? traceVerdict.REJECT : v);
    if (v !== V_CONTINUE) return v;
  }
  trace.tried += rules.length - counted;
  return V_CONTINUE;
}

const LONG = 32;

type Index = {
  readonly byDst: ReadonlyMap<Addr, readonly number[]>;
  /** Places of rules that are not about one destination. */ readonly rest: readonly number[];
  readonly merged: Map<Addr, readonly number[]>;
};
const indexes = new WeakMap<readonly Rule[], Index>();

/** Places of the rules that a packet to `dst` could match, in order: all but those that name another address. */
function candidates(rules: readonly Rule[], dst: Addr): readonly number[] {
  let index = indexes.get(rules);
  if (index === undefined) indexes.set(rules, (index = indexOf(rules)));
  const exact = index.byDst.get(dst);
  if (exact === undefined) return index.rest;
  let merged = index.merged.get(dst);
  if (merged === undefined) index.merged.set(dst, (merged = [...exact, ...index.rest].sort((a, b) => a - b)));
  return merged;
}

function indexOf(rules: readonly Rule[]): Index {
  const byDst = new Map<Addr, number[]>();
  const rest: number[] = [];
  rules.forEach((r, i) => {
    const { dst } = r.parts;
    if (dst === undefined || dst.invert || dst.exact < 0) rest.push(i);
    else {
      const list = byDst.get(dst.exact);
      if (list === undefined) byDst.set(dst.exact, [i]);
      else list.push(i);
    }
  });
  return { byDst, rest, merged: new Map() };
}

function passes(tests: Parts["tests"], p: Packet, s: HookState, state: Iptables): boolean {
  for (let i = 0; i < tests.length; i++) if (!tests[i]!(p, s, state)) return false;
  return true;
}

function count(chain: Chain, i: number, p: Packet): void {
  const counts = (chain.counts ??= new Float64Array(chain.rules.length * 2));
  counts[i * 2]!++;
  counts[i * 2 + 1]! += p.len;
  chain.saved = undefined;
}
