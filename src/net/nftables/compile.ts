// Rules as steps, one a statement. A rule is compiled once for its text and shared by all namespaces; what belongs to one
// namespace (its tables, its clock) comes in with each packet.
import { compareAddr } from "../address";
import type { Addr } from "../address";
import type { HookState, NatRange, RejectKind } from "../hooks";
import { ACCEPT } from "../hooks";
import type { Packet } from "../packet";
import { nameOf } from "../trace";
import { ifname, ifaceIndex, ipv4, ipv6, isAddress } from "./datatypes";
import type { DataType } from "./datatypes";
import { endsOf } from "./merge";
import { objectKey } from "./objects";
import { ALL, BREAK, CALL, IN, IS, IS_NOT, ANY, NEXT, NOT_IN, V_ACCEPT, V_DROP, V_REJECT, VERDICT, VMAP, step, verdictCodes } from "./step";
import type { Step, StepFunction } from "./step";
import { Fields, Lookup, fits, getter, mapLookup } from "./read";
import type { Getter } from "./read";
import { NONE, OTHER, selectorOf } from "./selectors";
import type { Comparison, Expr, Field, Right, RuleSyntax, Statement } from "./syntax";
import { own, setFor } from "./tables";
import type { Env } from "./tables";
import type { Limit, Quota } from "./units";

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
      return step({ op: VERDICT, value: verdictCodes[s.verdict.verdict], chain: "chain" in s.verdict ? s.verdict.chain : "" });
    case "vmap":
      return step({ op: VMAP, lookup: new Lookup(s.key, s.map) });
    default:
      return step({ op: CALL, run: functionOf(s) });
  }
}

function functionOf(s: Exclude<Statement, { k: "match" | "verdict" | "vmap" }>): StepFunction {
  switch (s.k) {
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
      return (p, _s, env) => (env.rule?.bucket === undefined || withinLimit(s, env.rule.bucket, p.len, env.host.clock.now) ? NEXT : BREAK);
    case "quota":
      return (p, _s, env) => (env.rule?.used === undefined || withinQuota(s, env.rule.used, p.len) ? NEXT : BREAK);
    case "object":
      return compileObject(objectKey(s.type, s.name));
    case "notrack":
      return (p) => {
        p.untracked = true;
        return NEXT;
      };
    case "dynset":
      return compileDynset(s);
    case "log":
    case "maxseg": // no payload here is larger than the way takes
      return () => NEXT;
    case "queue":
      return () => V_DROP; // nobody listens
  }
}

// Matches -----------------------------------------------------------------------------------------------------------

function compileMatch(s: Statement & { k: "match" }): Step {
  const { left, op, right } = s;
  const not = op === "!=";
  if ("set" in right) return step({ op: not ? NOT_IN : IN, lookup: new Lookup(left, right.set) });
  if ("fields" in right) {
    const fields = new Fields(left);
    const wanted = right.fields;
    return step({
      op: CALL,
      run: (p, st, env) => {
        const v = fields.values(p, st, env);
        return v !== undefined && wanted.every((f, i) => fits(f, v[i]!, fields.types[i]!)) !== not ? NEXT : BREAK;
      },
    });
  }
  // "meta mark & 0x4000 == 0x4000" looks at some bits of what it looks at.
  const masked = left.k === "bits" && left.op === "&";
  const selector = selectorOf(masked ? left.left : left);
  if (selector !== OTHER) {
    const bits = masked ? left.right : ALL;
    if ("flags" in right) {
      if (right.mask === 0) return step({ op: ANY, selector, mask: (bits & right.flags) >>> 0 });
      return step({ op: not ? IS_NOT : IS, selector, mask: (bits & right.mask) >>> 0, value: right.flags });
    }
    const plain = "value" in right.field && !isPattern(right.field.value, right.type);
    if (plain && (op === "==" || op === "any" || not)) return step({ op: not ? IS_NOT : IS, selector, mask: bits, value: right.field.value });
  }
  return step({ op: CALL, run: compare(left, op, right) });
}

/** A link's name that stands for several. */
function isPattern(value: number, type: DataType): boolean {
  return (type === ifname || type === ifaceIndex) && nameOf(value).endsWith("*");
}

function compare(e: Expr, op: Comparison, right: Exclude<Right, { set: unknown } | { fields: unknown }>): StepFunction {
  const left = getter(e);
  const not = op === "!=";
  if ("flags" in right) {
    const { flags, mask } = right;
    return (p, st, env) => {
      const v = left(p, st, env);
      return v !== NONE && (mask === 0 ? (v & flags) !== 0 : ((v & mask) === flags) !== not) ? NEXT : BREAK;
    };
  }
  return compareWith(left, op, right.field, right.type);
}

function compareWith(left: Getter, op: string, field: Field, type: DataType): StepFunction {
  const step =
    (test: (v: number) => boolean): StepFunction =>
    (p, s, env) => {
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
    const order = isAddress(type) ? (v: number) => compareAddr(v, value) : (v: number) => v - value;
    if (op === "<") return step((v) => order(v) < 0);
    if (op === ">") return step((v) => order(v) > 0);
    if (op === "<=") return step((v) => order(v) <= 0);
    return step((v) => order(v) >= 0);
  }
  const inside = (v: number): boolean => fits(field, v, type);
  return op === "!=" ? step((v) => !inside(v)) : step(inside);
}

// Actions ----------------------------------------------------------------------------------------------

function compileAssign(s: Statement & { k: "assign" }): StepFunction {
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

function compileNat(s: Statement & { k: "nat" }): StepFunction {
  const random = s.flags.includes("random");
  const fullyRandom = s.flags.includes("fully-random");
  const persistent = s.flags.includes("persistent");
  const both = s.both?.k === "map" ? mapLookup(s.both) : undefined;
  const address = s.address === undefined ? undefined : getter(s.address);
  const among = s.among === undefined ? undefined : endsOf(s.among, "prefix" in s.among && s.among.prefix.family === 6 ? ipv6 : ipv4);
  const port = s.port === undefined ? undefined : getter(s.port);
  const range = (p: Packet, st: HookState, env: Env): NatRange | undefined => {
    let to: Addr | undefined;
    let at: number | undefined;
    if (both !== undefined) {
      const data = both.find(p, st, env)?.data;
      if (data === undefined || "verdict" in data) return undefined;
      to = data[0];
      at = data[1];
    } else {
      to = address?.(p, st, env);
      at = port?.(p, st, env);
    }
    if (to === NONE || at === NONE) return undefined;
    if (among !== undefined) return { min: among.low, max: among.high, minPort: at, maxPort: s.portHigh ?? at, random, fullyRandom, persistent };
    return { min: to, max: to, minPort: at, maxPort: s.portHigh ?? at, random, fullyRandom, persistent };
  };
  return (p, st, env) => {
    const r = range(p, st, env);
    if (r === undefined) return BREAK;
    const { conntrack } = st.host;
    const verdict =
      s.kind === "masquerade" ? conntrack.masquerade(p, st, r) : s.kind === "redirect" ? conntrack.redirect(p, st, r) : conntrack.nat(p, s.kind, r);
    return verdict === ACCEPT ? V_ACCEPT : V_DROP;
  };
}

function compileReject(how: string): StepFunction {
  const fixed = how === "tcp reset" ? "tcp-reset" : undefined;
  const code = how.slice(how.indexOf(" ") + 1);
  const four: Readonly<Record<string, RejectKind>> = {
    "no-route": "icmp-net-unreachable",
    "admin-prohibited": "icmp-admin-prohibited",
    "host-unreachable": "icmp-host-unreachable",
    "net-unreachable": "icmp-net-unreachable",
    "prot-unreachable": "icmp-proto-unreachable",
    "host-prohibited": "icmp-host-prohibited",
    "net-prohibited": "icmp-net-prohibited",
  };
  const six: Readonly<Record<string, RejectKind>> = {
    "no-route": "icmp6-no-route",
    "admin-prohibited": "icmp6-adm-prohibited",
    "host-unreachable": "icmp6-addr-unreachable",
    "addr-unreachable": "icmp6-addr-unreachable",
  };
  return (p, s) => {
    s.reject(p, fixed ?? (p.family === 4 ? (four[code] ?? "icmp-port-unreachable") : (six[code] ?? "icmp6-port-unreachable")));
    return V_REJECT;
  };
}

const unitMs = { second: 1000, minute: 60_000, hour: 3_600_000, day: 86_400_000, week: 604_800_000 } as const;

/** Takes a packet from a limit's bucket of [tokens, time of the last look]. @param bytes its length */
function withinLimit(s: Limit, bucket: [number, number], bytes: number, now: number): boolean {
  // A limit of bytes without a burst lets a second's worth through at once.
  const full = s.bytes === true && s.burst === 0 ? s.rate : s.burst;
  const price = s.bytes === true ? bytes : 1;
  bucket[0] = Math.min(full, bucket[0] + (bucket[1] === -Infinity ? full : ((now - bucket[1]) * s.rate) / unitMs[s.unit]));
  bucket[1] = now;
  const within = bucket[0] >= price;
  if (within) bucket[0] -= price;
  return within !== s.over;
}

/** Adds a packet to what a quota has let through. */
function withinQuota(q: Quota, used: [number, ...unknown[]], bytes: number): boolean {
  used[0] += bytes;
  return used[0] < q.bytes !== q.over;
}

function compileObject(key: string): StepFunction {
  return (p, _s, env) => {
    const object = env.table.objects.get(key);
    if (object === undefined) return BREAK;
    const { shape, counts } = object;
    switch (shape.type) {
      case "counter":
        counts[0]++;
        counts[1] += p.len;
        return NEXT;
      case "quota":
        return withinQuota(shape.quota, counts, p.len) ? NEXT : BREAK;
      case "limit":
        return withinLimit(shape.limit, counts, p.len, env.host.clock.now) ? NEXT : BREAK;
    }
  };
}

function compileDynset(s: Statement & { k: "dynset" }): StepFunction {
  const fields = new Fields(s.key);
  return (p, st, env) => {
    const set = setFor(env, s.set);
    const k = fields.key(p, st, env);
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
    // An element is called by the time-out with which it came.
    const called = live ? old.timeout : timeout;
    set.elements.set(k, {
      key: fields.values(p, st, env)!.map((value) => ({ value })),
      ...(called === undefined ? {} : { timeout: called }),
      ...(timeout === undefined ? {} : { expires: now + timeout }),
    });
    return NEXT;
  };
}
