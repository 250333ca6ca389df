// A packet through a base chain: rule after rule, into other chains and back, and a record for the trace of each rule that
// matched. Nothing here decides but the rules.
import { ACCEPT, DROP, traceVerdict } from "../hooks";
import type { HookState, Verdict } from "../hooks";
import type { Packet } from "../packet";
import { nameId, traceRule } from "../trace";
import { stepsOf } from "./compile";
import { printRule } from "./print-rule";
import { NONE, select } from "./selectors";
import {
  ANY,
  BREAK,
  IN,
  IS,
  IS_NOT,
  NEXT,
  NOT_IN,
  V_ACCEPT,
  V_CONTINUE,
  V_DROP,
  V_GOTO,
  V_JUMP,
  V_REJECT,
  V_RETURN,
  VERDICT,
  VMAP,
  verdictCodes,
} from "./step";
import type { Step } from "./step";
import type { RuleSyntax, Verdict as RuleVerdict } from "./syntax";
import { chainFor } from "./tables";
import type { Chain, Env, Rule, Table } from "./tables";

const depthLimit = 16;

/** A base chain at a hook: its number in traces, and the chain itself as of one generation of the tables. */
export type Start = { readonly name: string; readonly base: number; chain: Chain | undefined; at: number };

/** A base chain for one packet. */
export function runBase(p: Packet, s: HookState, env: Env, start: Start): Verdict {
  if (start.at !== env.generation.n) {
    start.at = env.generation.n;
    start.chain = env.table.chains.get(start.name);
  }
  const { base, chain } = start;
  if (chain?.base === undefined) return ACCEPT;
  const { trace } = env.host;
  trace.enter(p, s, base);
  const result = runChain(p, s, env, chain, 0);
  if (result === V_ACCEPT) return ACCEPT;
  if (result === V_DROP || result === V_REJECT) return DROP;
  const policy = chain.base.policy === "accept" ? ACCEPT : DROP;
  trace.policy(p, base, policy);
  return policy;
}

/** Gives a final verdict, or V_RETURN where the chain is at its end. */
function runChain(p: Packet, s: HookState, env: Env, first: Chain, depth: number): number {
  const { trace } = env.host;
  let chain = first;
  for (let i = 0; i < chain.rules.length; i++) {
    const rule = chain.rules[i]!;
    env.rule = rule;
    trace.tried++;
    let result = NEXT;
    const steps = (rule.steps ??= stepsOf(rule.syntax));
    for (let k = 0; k < steps.length; k++) {
      result = take(steps[k]!, p, s, env);
      if (result !== NEXT) break;
    }
    if (result === BREAK) continue;
    if (result === V_JUMP || result === V_GOTO) {
      const { next } = env;
      if (next === undefined) return V_DROP;
      if (trace.recording)
        trace.rule(p, ruleNumber(env.table, chain, rule), (result === V_JUMP ? traceVerdict.JUMP : traceVerdict.GOTO) | (nameId(next.name) << 9));
      if (depth >= depthLimit) return V_DROP;
      if (result === V_GOTO) {
        chain = next;
        i = -1;
        continue;
      }
      const inner = runChain(p, s, env, next, depth + 1);
      if (inner !== V_RETURN) return inner;
      continue;
    }
    if (trace.recording) trace.rule(p, ruleNumber(env.table, chain, rule), codes[result]!);
    if (result === NEXT || result === V_CONTINUE) continue;
    return result;
  }
  return V_RETURN;
}

/** What a statement says of a packet: NEXT, BREAK, or a verdict. With V_JUMP and V_GOTO `env.next` is set. */
function take(step: Step, p: Packet, s: HookState, env: Env): number {
  switch (step.op) {
    case IS: {
      const v = select(step.selector, p, s);
      return v !== NONE && (v & step.mask) >>> 0 === step.value ? NEXT : BREAK;
    }
    case IS_NOT: {
      const v = select(step.selector, p, s);
      return v !== NONE && (v & step.mask) >>> 0 !== step.value ? NEXT : BREAK;
    }
    case ANY: {
      const v = select(step.selector, p, s);
      return v !== NONE && (v & step.mask) !== 0 ? NEXT : BREAK;
    }
    case VERDICT:
      if (step.chain !== "") env.next = chainFor(env, step.chain);
      return step.value;
    case VMAP: {
      const data = step.lookup!.find(p, s, env)?.data;
      return data === undefined || !("verdict" in data) ? BREAK : chosen(data, env);
    }
    case IN:
      return step.lookup!.find(p, s, env) !== undefined ? NEXT : BREAK;
    case NOT_IN: {
      const lookup = step.lookup!;
      return lookup.fields.key(p, s, env) !== undefined && lookup.find(p, s, env) === undefined ? NEXT : BREAK;
    }
    default:
      return step.run!(p, s, env);
  }
}

/** What a map chose: another chain for each packet. */
function chosen(v: RuleVerdict, env: Env): number {
  if (v.verdict !== "jump" && v.verdict !== "goto") return verdictCodes[v.verdict];
  env.next = env.table.chains.get(v.chain);
  return v.verdict === "jump" ? V_JUMP : V_GOTO;
}

/** Of traces. */
const codes: number[] = [];
codes[NEXT] = codes[V_CONTINUE] = traceVerdict.CONTINUE;
codes[V_ACCEPT] = traceVerdict.ACCEPT;
codes[V_DROP] = traceVerdict.DROP;
codes[V_REJECT] = traceVerdict.REJECT;
codes[V_RETURN] = traceVerdict.RETURN;

const numbers = new WeakMap<RuleSyntax, Map<string, number>>();

/** The rule's number in traces: one for each text and chain, however often the rule is written anew. */
function ruleNumber(table: Table, chain: Chain, rule: Rule): number {
  if (rule.traced !== 0) return rule.traced;
  let byChain = numbers.get(rule.syntax);
  if (byChain === undefined) numbers.set(rule.syntax, (byChain = new Map()));
  const key = `${table.family} ${table.name} ${chain.name}`;
  let n = byChain.get(key);
  if (n === undefined)
    byChain.set(key, (n = traceRule({ text: printRule(rule.syntax), chain: chain.name, family: table.family === "ip6" ? 6 : 4, table: table.name })));
  rule.traced = n;
  return n;
}
