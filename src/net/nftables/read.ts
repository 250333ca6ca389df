// What rules look at: from a packet to a field's value, a lookup key, an element of a set.
import { compareAddr, inPrefix } from "../address";
import type { HookState } from "../hooks";
import { ctState } from "../hooks";
import { TCP, isIcmp } from "../packet";
import type { Packet } from "../packet";
import { isAddress } from "./datatypes";
import type { DataType } from "./datatypes";
import { Elements } from "./elements";
import type { Key } from "./elements";
import { typesOf } from "./expressions";
import { NONE, OTHER, select, selectorOf } from "./selectors";
import type { Selector } from "./selectors";
import type { AnonymousSet, Element, Expr, Field, SetOrName } from "./syntax";
import { elementKey, keyOf, setFor, shiftsOf } from "./tables";
import type { Env, NftSet, Rule } from "./tables";

export type Getter = (p: Packet, s: HookState, env: Env) => number;

// Values ------------------------------------------------------------------------------------------------------------

export function getter(e: Expr): Getter {
  const selector = selectorOf(e);
  if (selector !== OTHER) return (p, s) => select(selector, p, s);
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
        const data = lookup.find(p, s, env)?.data;
        return data === undefined || "verdict" in data ? NONE : data[0]!;
      };
    }
    case "concat":
      throw new Error("a concatenation is no single value");
  }
}

function payload(proto: string, field: string): Getter {
  const family = proto === "ip" ? 4 : 6;
  switch (`${proto === "ip" || proto === "ip6" ? "net" : proto === "icmp" || proto === "icmpv6" ? "icmp" : "port"} ${field}`) {
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
    case "nfproto":
      return (p) => (p.family === 4 ? 2 : 10);
    case "protocol":
      return (p) => (p.family === 4 ? 0x800 : 0x86dd);
    case "length":
      return (p) => p.len;
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
    return (p, s) => {
      if (e.type.name !== "boolean") return NONE;
      const address = source ? p.src : p.dst;
      return s.host.wayTo(address) !== undefined || s.host.isLocal(address) ? 1 : 0;
    };
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

/** The lookup form of an expression's fields, and the fields themselves. */
export class Fields {
  readonly #parts: readonly Getter[];
  readonly types: readonly DataType[];
  /** See shiftsOf. */
  readonly #shifts: readonly number[] | undefined;
  /** Selectors of all parts, where there are no others and no more than three; what is missing is OTHER. */
  readonly #first: Selector;
  readonly #second: Selector;
  readonly #third: Selector;

  constructor(e: Expr) {
    const parts = e.k === "concat" ? e.parts : [e];
    this.#parts = parts.map(getter);
    this.types = typesOf(e);
    this.#shifts = shiftsOf(this.types);
    const selectors = parts.map(selectorOf);
    const simple = this.#shifts !== undefined && selectors.length <= 3 && !selectors.includes(OTHER);
    [this.#first = OTHER, this.#second = OTHER, this.#third = OTHER] = simple ? selectors : [];
  }

  /** Undefined: the packet lacks one. */
  key(p: Packet, s: HookState, env: Env): Key | undefined {
    const shifts = this.#shifts;
    if (shifts === undefined) {
      const values = this.values(p, s, env);
      return values === undefined ? undefined : keyOf(this.types, values);
    }
    if (this.#first !== OTHER) {
      let key = select(this.#first, p, s);
      if (key === NONE || this.#second === OTHER) return key === NONE ? undefined : key;
      let v = select(this.#second, p, s);
      if (v === NONE) return undefined;
      key = key * shifts[1]! + v;
      if (this.#third === OTHER) return key;
      v = select(this.#third, p, s);
      return v === NONE ? undefined : key * shifts[2]! + v;
    }
    let key = 0;
    for (let i = 0; i < this.#parts.length; i++) {
      const v = this.#parts[i]!(p, s, env);
      if (v === NONE) return undefined;
      key = key * shifts[i]! + v;
    }
    return key;
  }

  values(p: Packet, s: HookState, env: Env): number[] | undefined {
    const out: number[] = [];
    for (const part of this.#parts) {
      const v = part(p, s, env);
      if (v === NONE) return undefined;
      out.push(v);
    }
    return out;
  }
}

// Sets --------------------------------------------------------------------------------------------------------------

export function mapLookup(e: { readonly key: Expr; readonly map: SetOrName }): Lookup {
  return new Lookup(e.key, e.map);
}

/** Asks a set, or a map, for what a packet has. */
export class Lookup {
  readonly fields: Fields;
  /** A named set; "": the rule's own. */
  readonly #name: string;
  readonly #own: Elements;
  readonly #ranges: readonly Element[];

  constructor(key: Expr, set: SetOrName) {
    this.fields = new Fields(key);
    this.#name = set.anonymous ? "" : set.name;
    const { map, ranges } = set.anonymous ? index(set) : { map: new Elements(), ranges: [] };
    this.#own = map;
    this.#ranges = ranges;
  }

  find(p: Packet, s: HookState, env: Env): Element | undefined {
    const { fields } = this;
    const { trace } = env.host;
    if (this.#name === "") {
      const key = fields.key(p, s, env);
      if (key === undefined) return undefined;
      trace.lookups++;
      return this.#own.get(key) ?? (this.#ranges.length > 0 ? inRanges(this.#ranges, fields.values(p, s, env)!, fields.types) : undefined);
    }
    const set = setFor(env, this.#name);
    if (set === undefined) return undefined;
    const { elements, ranges } = set;
    if (elements.size === 0 && ranges.length === 0) {
      trace.lookups++; // the kernel looks into an empty set as well
      return undefined;
    }
    const key = fields.key(p, s, env);
    if (key === undefined) return undefined;
    trace.lookups++;
    const found = elements.get(key);
    if (found !== undefined) return found.expires !== undefined && found.expires <= env.host.clock.now ? undefined : found;
    return ranges.length > 0 ? inRanges(ranges, fields.values(p, s, env)!, fields.types) : undefined;
  }
}

function index(set: AnonymousSet): { map: Elements; ranges: readonly Element[] } {
  const map = new Elements();
  const ranges: Element[] = [];
  const shape = { types: set.types, flags: [] as readonly string[] } as NftSet["shape"];
  for (const e of set.elements) {
    const key = elementKey(shape, e);
    if (key === undefined) ranges.push(e);
    else map.set(key, e);
  }
  return { map, ranges };
}

function inRanges(ranges: readonly Element[], values: readonly number[], types: readonly DataType[]): Element | undefined {
  return ranges.find((e) => e.key.every((f, i) => fits(f, values[i]!, types[i]!)));
}

export function fits(f: Field, v: number, type: DataType): boolean {
  if ("value" in f) return f.value === v;
  if ("prefix" in f) return inPrefix(v, f.prefix);
  return isAddress(type) ? compareAddr(v, f.low) >= 0 && compareAddr(v, f.high) <= 0 : v >= f.low && v <= f.high;
}
