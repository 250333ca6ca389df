// What rules look at: functions from a packet to a field's value, a lookup key, an element of a set.
import { inPrefix } from "../address";
import type { HookState } from "../hooks";
import { ctState } from "../hooks";
import { SCTP, TCP, UDP, isIcmp } from "../packet";
import type { Packet } from "../packet";
import type { DataType } from "./datatypes";
import { typesOf } from "./expressions";
import type { AnonymousSet, Element, Expr, Field, SetOrName } from "./syntax";
import { elementKey, keyOf, setFor } from "./tables";
import type { Env, Key, NftSet, Rule } from "./tables";

export type Getter = (p: Packet, s: HookState, env: Env) => number;
/** -1: the packet has no such thing, so the rule does not match. */
export const NONE = -1;

// Values ------------------------------------------------------------------------------------------------------------

export function getter(e: Expr): Getter {
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
    case "random":
      return (_p, s) => s.host.chance.u32();
    case "pkttype":
      return () => 0; // frames for others do not reach a node here
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
        return (
          ((state & ctState.DNAT) !== 0 ? 32 : 0) | ((state & ctState.SNAT) !== 0 ? 16 : 0) | ((state & (ctState.ESTABLISHED | ctState.RELATED)) !== 0 ? 8 : 0)
        );
      };
    case "mark":
      return (p, s) => s.host.conntrack.mark(p) >>> 0;
    case "direction":
      return (p, s) => (s.host.conntrack.isReply(p) ? 1 : 0);
  }
  const side = direction === "reply" ? "reply" : "original";
  const field =
    ({ "ip saddr": "src", "ip6 saddr": "src", "ip daddr": "dst", "ip6 daddr": "dst", "proto-src": "sport", "proto-dst": "dport", protocol: "proto" } as const)[
      key
    ] ?? "proto";
  return (p, s) => s.host.conntrack[side](p)?.[field] ?? NONE;
}

const fibTypes: Readonly<Record<string, number>> = {
  UNSPEC: 0,
  UNICAST: 1,
  LOCAL: 2,
  BROADCAST: 3,
  ANYCAST: 4,
  MULTICAST: 5,
  BLACKHOLE: 6,
  UNREACHABLE: 7,
  PROHIBIT: 8,
};

function fib(e: Expr & { k: "fib" }): Getter {
  const source = e.from.includes("saddr");
  const link = e.from.includes("iif") ? "in" : e.from.includes("oif") ? "out" : undefined;
  // Whether the way back leads over some link: what -m rpfilter asks.
  if (e.result !== "type")
    return (p, s) => (e.type.name === "boolean" && s.host.addressType(source ? p.src : p.dst) !== "UNREACHABLE" ? 1 : e.type.name === "boolean" ? 0 : NONE);
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
export function keyGetter(e: Expr): {
  key: (p: Packet, s: HookState, env: Env) => Key | undefined;
  values: (p: Packet, s: HookState, env: Env) => number[] | undefined;
  types: readonly DataType[];
} {
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

export function mapLookup(e: { readonly key: Expr; readonly map: SetOrName }): Lookup {
  return lookupIn(e.key, e.map);
}

export function lookupIn(keyExpr: Expr, set: SetOrName): Lookup {
  const { key, values } = keyGetter(keyExpr);
  if (set.anonymous) {
    const { map, ranges } = index(set);
    return (p, s, env) => {
      const k = key(p, s, env);
      if (k === undefined) return undefined;
      env.host.trace.lookups++;
      return map.get(k) ?? (ranges.length > 0 ? inRanges(ranges, values(p, s, env)!) : undefined);
    };
  }
  const { name } = set;
  return (p, s, env) => {
    const named = setFor(env, name);
    const k = named === undefined || (named.elements.size === 0 && named.ranges.length === 0) ? undefined : key(p, s, env);
    if (named === undefined) return undefined;
    if (k !== undefined || named.elements.size === 0) env.host.trace.lookups++; // the kernel looks into an empty set as well
    if (k === undefined) return undefined;
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

export function fits(f: Field, v: number): boolean {
  if ("value" in f) return f.value === v;
  if ("prefix" in f) return inPrefix(v, f.prefix);
  return v >= f.low && v <= f.high;
}
