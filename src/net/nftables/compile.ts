// Rules as functions. A rule is compiled once for its text and shared by all namespaces; what belongs to one namespace
// (its tables, its clock) comes in with each call.
import { inPrefix, compareAddr } from "../address";
import type { Addr } from "../address";
import type { HookHost, HookState, NatRange, RejectKind } from "../hooks";
import { ACCEPT, ctState } from "../hooks";
import { SCTP, TCP, UDP, isIcmp } from "../packet";
import type { Packet } from "../packet";
import { nameOf } from "../trace";
import { ipv4, ipv6, ifname, ifaceIndex } from "./datatypes";
import type { DataType } from "./datatypes";
import { typesOf } from "./expressions";
import type { AnonymousSet, Element, Expr, Field, RuleSyntax, SetOrName, Statement, Verdict } from "./syntax";
import { elementKey, keyOf, own } from "./tables";
import type { Key, NftSet, Rule, Table } from "./tables";

/** What a statement says: go on, this rule does not match, or a verdict. */
export const NEXT = 0;
export const BREAK = 1;
export const V_ACCEPT = 2;
export const V_DROP = 3;
export const V_STOLEN = 4;
export const V_JUMP = 5;
export const V_GOTO = 6;
export const V_RETURN = 7;
export const V_REJECT = 8;
export const V_CONTINUE = 9;

/** Where a rule runs. `target` is set with V_JUMP and V_GOTO. */
export type Env = { readonly host: HookHost; readonly table: Table; rule: Rule | undefined; target: string };
export type Step = (p: Packet, s: HookState, env: Env) => number;

type Getter = (p: Packet, s: HookState, env: Env) => number;
/** -1: the packet has no such thing, so the rule does not match. */
const NONE = -1;

const compiled = new WeakMap<RuleSyntax, readonly Step[]>();

/** The rule's steps, compiled on first use. */
export function stepsOf(rule: RuleSyntax): readonly Step[] {
  let steps = compiled.get(rule);
  if (steps === undefined) compiled.set(rule, (steps = rule.statements.map(compileStatement)));
  return steps;
}

function compileStatement(s: Statement): Step {
  switch (s.k) {
    case "match":
      return compileMatch(s);
    case "verdict":
      return compileVerdict(s.verdict);
    case "vmap":
      return compileVmap(s);
    case "assign":
      return compileAssign(s);
    case "nat":
      return compileNat(s);
    case "reject":
      return compileReject(s.how);
    case "counter":
      return (p, _s, env) => {
        const counts = env.rule?.counts;
        if (counts !== undefined) {
          counts[0]++;
          counts[1] += p.len;
        }
        return NEXT;
      };
    case "limit":
      return compileLimit(s);
    case "notrack":
      return (p) => {
        p.untracked = true;
        return NEXT;
      };
    case "dynset":
      return compileDynset(s);
    case "log":
      return () => NEXT;
  }
}

// Values ------------------------------------------------------------------------------------------------------------

function getter(e: Expr): Getter {
  switch (e.k) {
    case "payload":
      return payload(e.proto, e.field);
    case "meta":
      return meta(e.key);
    case "ct":
      return ct(e.key, e.direction);
    case "fib":
      return fib(e);
    case "numgen":
      return numgen(e);
    case "value": {
      const { value } = e;
      return () => value;
    }
    case "bits": {
      const left = getter(e.left);
      const { op, right } = e;
      return (p, s, env) => {
        const v = left(p, s, env);
        return v === NONE ? NONE : (op === "&" ? v & right : op === "|" ? v | right : v ^ right) >>> 0;
      };
    }
    case "map": {
      const lookup = mapLookup(e);
      return (p, s, env) => {
        const data = lookup(p, s, env)?.data;
        return data === undefined || "verdict" in data ? NONE : data[0]!;
      };
    }
    case "concat":
      throw new Error("a concatenation is no single value");
  }
}

const hasPorts = (p: Packet): boolean => p.proto === TCP || p.proto === UDP || p.proto === SCTP;

function payload(proto: string, field: string): Getter {
  const numbers: Readonly<Record<string, number>> = { tcp: TCP, udp: UDP, sctp: SCTP };
  const family = proto === "ip" ? 4 : 6;
  switch (`${proto === "ip" || proto === "ip6" ? "net" : proto === "icmp" || proto === "icmpv6" ? "icmp" : "port"} ${field}`) {
    case "net saddr":
      return (p) => (p.family === family ? p.src : NONE);
    case "net daddr":
      return (p) => (p.family === family ? p.dst : NONE);
    case "net protocol":
    case "net nexthdr":
      return (p) => (p.family === family ? p.proto : NONE);
    case "net ttl":
    case "net hoplimit":
      return (p) => (p.family === family ? p.ttl : NONE);
    case "net length":
      return (p) => (p.family === family ? p.len : NONE);
    case "net dscp":
      return (p) => (p.family === family ? p.tos >> 2 : NONE);
    case "port sport":
      return proto === "th" ? (p) => (hasPorts(p) ? p.sport : NONE) : (p) => (p.proto === numbers[proto] ? p.sport : NONE);
    case "port dport":
      return proto === "th" ? (p) => (hasPorts(p) ? p.dport : NONE) : (p) => (p.proto === numbers[proto] ? p.dport : NONE);
    case "port flags":
      return (p) => (p.proto === TCP ? p.flags : NONE);
    case "icmp type":
      return (p) => (isIcmp(p) && (proto === "icmp") === (p.family === 4) ? p.dport >> 8 : NONE);
    case "icmp code":
      return (p) => (isIcmp(p) ? p.dport & 255 : NONE);
    case "icmp id":
      return (p) => (isIcmp(p) ? p.sport : NONE);
    default:
      throw new Error(`payload ${proto} ${field}`);
  }
}

function meta(key: string): Getter {
  switch (key) {
    case "mark":
      return (p) => p.mark >>> 0;
    case "l4proto":
      return (p) => p.proto;
    case "nfproto":
      return (p) => (p.family === 4 ? 2 : 10);
    case "protocol":
      return (p) => (p.family === 4 ? 0x800 : 0x86dd);
    case "length":
      return (p) => p.len;
    case "iif":
    case "iifname":
      return (_p, s) => s.in?.nameId ?? NONE;
    case "oif":
    case "oifname":
      return (_p, s) => s.out?.nameId ?? NONE;
    case "nftrace":
      return (p) => (p.traced ? 1 : 0);
    default:
      return () => 0;
  }
}

function ct(key: string, direction: "" | "original" | "reply"): Getter {
  switch (key) {
    case "state":
      return (p, s) => s.host.conntrack.state(p) & 127;
    case "status":
      return (p, s) => {
        const state = s.host.conntrack.state(p);
        return ((state & ctState.DNAT) !== 0 ? 32 : 0) | ((state & ctState.SNAT) !== 0 ? 16 : 0) | ((state & (ctState.ESTABLISHED | ctState.RELATED)) !== 0 ? 8 : 0);
      };
    case "mark":
      return (p, s) => s.host.conntrack.mark(p) >>> 0;
    case "direction":
      return (p, s) => (s.host.conntrack.isReply(p) ? 1 : 0);
  }
  const side = direction === "reply" ? "reply" : "original";
  const field = ({ "ip saddr": "src", "ip6 saddr": "src", "ip daddr": "dst", "ip6 daddr": "dst", "proto-src": "sport", "proto-dst": "dport", protocol: "proto" } as const)[key] ?? "proto";
  return (p, s) => s.host.conntrack[side](p)?.[field] ?? NONE;
}

const fibTypes: Readonly<Record<string, number>> = { UNSPEC: 0, UNICAST: 1, LOCAL: 2, BROADCAST: 3, ANYCAST: 4, MULTICAST: 5, BLACKHOLE: 6, UNREACHABLE: 7, PROHIBIT: 8 };

function fib(e: Expr & { k: "fib" }): Getter {
  const source = e.from.includes("saddr");
  const link = e.from.includes("iif") ? "in" : e.from.includes("oif") ? "out" : undefined;
  // Whether the way back leads over some link: what -m rpfilter asks.
  if (e.result !== "type") return (p, s) => (e.type.name === "boolean" && s.host.addressType(source ? p.src : p.dst) !== "UNREACHABLE" ? 1 : e.type.name === "boolean" ? 0 : NONE);
  return (p, s) => fibTypes[s.host.addressType(source ? p.src : p.dst, link === undefined ? undefined : s[link])] ?? 0;
}

function numgen(e: Expr & { k: "numgen" }): Getter {
  const { mod, offset } = e;
  if (e.mode === "random") return (_p, s) => s.host.chance.below(mod) + offset;
  // Where the counter stands is a rule's own; kept in its bucket's place, as long as it lives.
  const counters = new WeakMap<Rule, number>();
  return (_p, _s, env) => {
    if (env.rule === undefined) return offset;
    const n = counters.get(env.rule) ?? 0;
    counters.set(env.rule, (n + 1) % mod);
    return n + offset;
  };
}

/** The lookup form of an expression's fields; undefined: the packet lacks one. */
function keyGetter(e: Expr): { key: (p: Packet, s: HookState, env: Env) => Key | undefined; values: (p: Packet, s: HookState, env: Env) => number[] | undefined; types: readonly DataType[] } {
  const parts = (e.k === "concat" ? e.parts : [e]).map(getter);
  const types = typesOf(e);
  const values = (p: Packet, s: HookState, env: Env): number[] | undefined => {
    const out: number[] = [];
    for (const part of parts) {
      const v = part(p, s, env);
      if (v === NONE) return undefined;
      out.push(v);
    }
    return out;
  };
  if (parts.length === 1) {
    const [only] = parts;
    return { types, values, key: (p, s, env) => ((v) => (v === NONE ? undefined : v))(only!(p, s, env)) };
  }
  if (parts.length === 3 && types[0]!.bits + types[1]!.bits + types[2]!.bits <= 53) {
    const [a, b, c] = parts as [Getter, Getter, Getter];
    const [m1, m2] = [2 ** types[1]!.bits, 2 ** types[2]!.bits];
    const key = (p: Packet, s: HookState, env: Env): number | undefined => {
      const z = c(p, s, env);
      const y = b(p, s, env);
      const x = a(p, s, env);
      return x === NONE || y === NONE || z === NONE ? undefined : (x * m1 + y) * m2 + z;
    };
    return { types, values, key };
  }
  return { types, values, key: (p, s, env) => ((v) => (v === undefined ? undefined : keyOf(types, v)))(values(p, s, env)) };
}

// Sets --------------------------------------------------------------------------------------------------------------

type Lookup = (p: Packet, s: HookState, env: Env) => Element | undefined;

function mapLookup(e: { readonly key: Expr; readonly map: SetOrName }): Lookup {
  return lookupIn(e.key, e.map);
}

function lookupIn(keyExpr: Expr, set: SetOrName): Lookup {
  const { key, values } = keyGetter(keyExpr);
  if (set.anonymous) {
    const { map, ranges } = index(set);
    return (p, s, env) => {
      const k = key(p, s, env);
      if (k === undefined) return undefined;
      return map.get(k) ?? (ranges.length > 0 ? inRanges(ranges, values(p, s, env)!) : undefined);
    };
  }
  const { name } = set;
  return (p, s, env) => {
    const named = env.table.sets.get(name);
    const k = named === undefined || (named.elements.size === 0 && named.ranges.length === 0) ? undefined : key(p, s, env);
    if (named === undefined || k === undefined) return undefined;
    const found = named.elements.get(k);
    if (found !== undefined) return found.expires !== undefined && found.expires <= env.host.clock.now ? undefined : found;
    return named.ranges.length > 0 ? inRanges(named.ranges, values(p, s, env)!) : undefined;
  };
}

function index(set: AnonymousSet): { map: ReadonlyMap<Key, Element>; ranges: readonly Element[] } {
  const map = new Map<Key, Element>();
  const ranges: Element[] = [];
  const shape = { types: set.types } as NftSet["shape"];
  for (const e of set.elements) {
    const key = elementKey(shape, e);
    if (key === undefined) ranges.push(e);
    else map.set(key, e);
  }
  return { map, ranges };
}

function inRanges(ranges: readonly Element[], values: readonly number[]): Element | undefined {
  return ranges.find((e) => e.key.every((f, i) => fits(f, values[i]!)));
}

function fits(f: Field, v: number): boolean {
  if ("value" in f) return f.value === v;
  if ("prefix" in f) return inPrefix(v, f.prefix);
  return v >= f.low && v <= f.high;
}

// Matches -----------------------------------------------------------------------------------------------------------

function compileMatch(s: Statement & { k: "match" }): Step {
  const { right } = s;
  const not = s.op === "!=";
  if ("set" in right) {
    const find = lookupIn(s.left, right.set);
    if (!not) return (p, st, env) => (find(p, st, env) !== undefined ? NEXT : BREAK);
    const { key } = keyGetter(s.left);
    return (p, st, env) => (key(p, st, env) !== undefined && find(p, st, env) === undefined ? NEXT : BREAK);
  }
  if ("fields" in right) {
    const { values } = keyGetter(s.left);
    const { fields } = right;
    return (p, st, env) => {
      const v = values(p, st, env);
      return v !== undefined && fields.every((f, i) => fits(f, v[i]!)) !== not ? NEXT : BREAK;
    };
  }
  const left = getter(s.left);
  if ("flags" in right) {
    const { flags, mask } = right;
    if (mask === 0) return (p, st, env) => (((v) => v !== NONE && (v & flags) !== 0)(left(p, st, env)) ? NEXT : BREAK);
    return (p, st, env) => (((v) => v !== NONE && ((v & mask) === flags) !== not)(left(p, st, env)) ? NEXT : BREAK);
  }
  return compareWith(left, s.op, right.field, right.type);
}

function compareWith(left: Getter, op: string, field: Field, type: DataType): Step {
  const step = (test: (v: number) => boolean): Step => (p, s, env) => {
    const v = left(p, s, env);
    return v !== NONE && test(v) ? NEXT : BREAK;
  };
  if (type === ifname || type === ifaceIndex) {
    const name = "value" in field ? nameOf(field.value) : "";
    if (name.endsWith("*")) return step((v) => nameOf(v).startsWith(name.slice(0, -1)) === (op !== "!="));
  }
  if ("value" in field) {
    const { value } = field;
    if (op === "==" || op === "any") return step((v) => v === value);
    if (op === "!=") return step((v) => v !== value);
    const order = type === ipv4 || type === ipv6 ? (v: number) => compareAddr(v, value) : (v: number) => v - value;
    if (op === "<") return step((v) => order(v) < 0);
    if (op === ">") return step((v) => order(v) > 0);
    if (op === "<=") return step((v) => order(v) <= 0);
    return step((v) => order(v) >= 0);
  }
  const inside = "low" in field && (type === ipv4 || type === ipv6) ? (v: number) => compareAddr(v, field.low) >= 0 && compareAddr(v, field.high) <= 0 : (v: number) => fits(field, v);
  return op === "!=" ? step((v) => !inside(v)) : step(inside);
}

// Verdicts and actions ----------------------------------------------------------------------------------------------

function compileVerdict(v: Verdict): Step {
  if ("chain" in v) {
    const { chain } = v;
    const code = v.verdict === "jump" ? V_JUMP : V_GOTO;
    return (_p, _s, env) => {
      env.target = chain;
      return code;
    };
  }
  const code = { accept: V_ACCEPT, drop: V_DROP, continue: V_CONTINUE, return: V_RETURN }[v.verdict];
  return () => code;
}

const verdicts = new WeakMap<Verdict, Step>();

function compileVmap(s: Statement & { k: "vmap" }): Step {
  const find = lookupIn(s.key, s.map);
  return (p, st, env) => {
    const data = find(p, st, env)?.data;
    if (data === undefined || !("verdict" in data)) return BREAK;
    let step = verdicts.get(data);
    if (step === undefined) verdicts.set(data, (step = compileVerdict(data)));
    return step(p, st, env);
  };
}

function compileAssign(s: Statement & { k: "assign" }): Step {
  const value = getter(s.value);
  const { to } = s;
  return (p, st, env) => {
    const v = value(p, st, env);
    if (v === NONE) return BREAK;
    if (to === "meta mark") p.mark = v;
    else if (to === "ct mark") st.host.conntrack.setMark(p, v);
    else if (to === "meta nftrace") p.traced = v !== 0;
    return NEXT;
  };
}

function compileNat(s: Statement & { k: "nat" }): Step {
  const flags = { random: s.flags.includes("random"), fullyRandom: s.flags.includes("fully-random"), persistent: s.flags.includes("persistent") };
  const both = s.both?.k === "map" ? mapLookup(s.both) : undefined;
  const address = s.address === undefined ? undefined : getter(s.address);
  const port = s.port === undefined ? undefined : getter(s.port);
  const range = (p: Packet, st: HookState, env: Env): NatRange | undefined => {
    let to: Addr | undefined;
    let at: number | undefined;
    if (both !== undefined) {
      const data = both(p, st, env)?.data;
      if (data === undefined || "verdict" in data) return undefined;
      [to, at] = [data[0], data[1]];
    } else {
      to = address?.(p, st, env);
      at = port?.(p, st, env);
    }
    if (to === NONE || at === NONE) return undefined;
    return { min: to, max: to, minPort: at, maxPort: s.portHigh ?? at, ...flags };
  };
  return (p, st, env) => {
    const r = range(p, st, env);
    if (r === undefined) return BREAK;
    const { conntrack } = st.host;
    const verdict = s.kind === "masquerade" ? conntrack.masquerade(p, st, r) : s.kind === "redirect" ? conntrack.redirect(p, st, r) : conntrack.nat(p, s.kind, r);
    return verdict === ACCEPT ? V_ACCEPT : V_DROP;
  };
}

function compileReject(how: string): Step {
  const fixed = how === "tcp reset" ? "tcp-reset" : undefined;
  const code = how.slice(how.indexOf(" ") + 1);
  const four: Readonly<Record<string, RejectKind>> = { "no-route": "icmp-net-unreachable", "admin-prohibited": "icmp-admin-prohibited", "host-unreachable": "icmp-host-unreachable", "net-unreachable": "icmp-net-unreachable", "prot-unreachable": "icmp-proto-unreachable", "host-prohibited": "icmp-host-prohibited", "net-prohibited": "icmp-net-prohibited" };
  const six: Readonly<Record<string, RejectKind>> = { "no-route": "icmp6-no-route", "admin-prohibited": "icmp6-adm-prohibited", "host-unreachable": "icmp6-addr-unreachable", "addr-unreachable": "icmp6-addr-unreachable" };
  return (p, s) => {
    s.reject(p, fixed ?? (p.family === 4 ? (four[code] ?? "icmp-port-unreachable") : (six[code] ?? "icmp6-port-unreachable")));
    return V_REJECT;
  };
}

const unitMs = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

function compileLimit(s: Statement & { k: "limit" }): Step {
  return (_p, _s, env) => {
    const bucket = env.rule?.bucket;
    if (bucket === undefined) return NEXT;
    const { now } = env.host.clock;
    bucket[0] = Math.min(s.burst, bucket[0] + (bucket[1] === -Infinity ? s.burst : ((now - bucket[1]) * s.rate) / unitMs[s.unit]));
    bucket[1] = now;
    const within = bucket[0] >= 1;
    if (within) bucket[0]--;
    return within !== s.over ? NEXT : BREAK;
  };
}

function compileDynset(s: Statement & { k: "dynset" }): Step {
  const { key, values } = keyGetter(s.key);
  return (p, st, env) => {
    const set = env.table.sets.get(s.set);
    const k = key(p, st, env);
    if (set === undefined || k === undefined) return BREAK;
    const { now } = env.host.clock;
    const old = set.elements.get(k);
    const live = old !== undefined && (old.expires === undefined || old.expires > now);
    if (s.op === "add" && live) return NEXT;
    if (!live && set.shape.size !== undefined && set.elements.size >= set.shape.size) return BREAK;
    own(set);
    if (s.op === "delete") {
      set.elements.delete(k);
      return NEXT;
    }
    const timeout = s.timeout ?? set.shape.timeout;
    set.elements.set(k, { key: values(p, st, env)!.map((value) => ({ value })), ...(s.timeout === undefined ? {} : { timeout: s.timeout }), ...(timeout === undefined ? {} : { expires: now + timeout }) });
    return NEXT;
  };
}

