// Parsing of expressions: what a rule looks at, and the values and sets it compares with.
import { parseDuration } from "./units";
import { addrOfWords, parseAddr, parsePrefix, prefixAddr } from "../address";
import type { Cursor } from "./cursor";
import * as t from "./datatypes";
import { compareKeys, wordsOf } from "./datatypes";
import type { DataType } from "./datatypes";
import { mergeRanges } from "./merge";
import type { Element, Expr, Field, SetOrName, Verdict } from "./syntax";

const payloads: Readonly<Record<string, Readonly<Record<string, DataType>>>> = {
  ip: { saddr: t.ipv4, daddr: t.ipv4, protocol: t.inetProto, ttl: t.integer, length: t.integer, dscp: t.dscp },
  ip6: { saddr: t.ipv6, daddr: t.ipv6, nexthdr: t.inetProto, hoplimit: t.integer, length: t.integer, dscp: t.dscp },
  tcp: { sport: t.inetService, dport: t.inetService, flags: t.tcpFlags },
  udp: { sport: t.inetService, dport: t.inetService },
  sctp: { sport: t.inetService, dport: t.inetService },
  th: { sport: t.inetService, dport: t.inetService },
  icmp: { type: t.icmpType, code: t.icmpCode, id: t.integer },
  icmpv6: { type: t.icmpv6Type, code: t.icmpv6Code, id: t.integer },
};

const metas: Readonly<Record<string, DataType>> = {
  mark: t.mark,
  l4proto: t.inetProto,
  nfproto: t.nfProto,
  protocol: t.etherType,
  length: t.integer,
  iif: t.ifaceIndex,
  oif: t.ifaceIndex,
  iifname: t.ifname,
  oifname: t.ifname,
  nftrace: t.integer,
  random: t.integer,
  priority: t.mark,
  pkttype: t.pktType,
};
/** What nft 1.0.6 knows, in its order. */
const metaKeys =
  "length, protocol, priority, mark, iif, oif, iifname, oifname, iiftype, oiftype, skuid, skgid, nftrace, rtclassid, secmark, nfproto, l4proto, ibrname, obrname, pkttype, cpu, iifgroup, oifgroup, cgroup, random, ipsec, iifkind, oifkind, ibrpvid, ibrvproto, time, day, hour, sdif, sdifname";
const bareMetas = new Set(["mark", "iif", "oif", "iifname", "oifname", "l4proto"]);
const cts: Readonly<Record<string, DataType>> = {
  state: t.ctState,
  status: t.ctStatus,
  mark: t.mark,
  direction: t.ctDirection,
  protocol: t.inetProto,
  l3proto: t.nfProto,
  "proto-src": t.inetService,
  "proto-dst": t.inetService,
};

/** The types of the values that an expression gives, one a field. */
export function typesOf(e: Expr): readonly DataType[] {
  if (e.k === "concat") return e.parts.flatMap(typesOf);
  if (e.k === "map") return e.map.anonymous ? (e.map.dataTypes ?? []) : [];
  return [e.type];
}

/** Whether a rule's statement begins here with something that is looked at. */
export function startsExpression(c: Cursor): boolean {
  const { text, kind } = c.peek;
  if (kind !== "word" && text !== "(") return false;
  return text in payloads || text === "meta" || text === "ct" || text === "fib" || text === "numgen" || bareMetas.has(text);
}

/** `ip daddr . meta l4proto . th dport`, `meta mark & 0x4000`, `numgen random mod 3`. @param data of a map's values, where it is known; else they tell it themselves */
export function parseExpression(c: Cursor, data?: DataType): Expr {
  const parts = [parseBits(c)];
  while (c.take(".")) parts.push(parseBits(c));
  const whole: Expr = parts.length === 1 ? parts[0]! : { k: "concat", parts };
  return c.take("map") ? { k: "map", key: whole, map: parseSetOrName(c, typesOf(whole), data === undefined ? "data" : [data]) } : whole;
}

function parseBits(c: Cursor): Expr {
  let left = parsePrimary(c);
  for (;;) {
    const { text, kind } = c.peek;
    const op =
      kind === "string"
        ? undefined
        : text === "and" || text === "&"
          ? "&"
          : text === "or" || text === "|"
            ? "|"
            : text === "xor" || text === "^"
              ? "^"
              : undefined;
    if (op === undefined || left.k === "concat" || left.k === "map") return left;
    // Flags by their names: the rule's parser takes those.
    if (c.second.kind !== "number") return left;
    c.next();
    left = { k: "bits", op, left, right: c.number(), type: left.type };
  }
}

/** What stands in front of an operator; where it stood is kept. */
function parsePrimary(c: Cursor): Expr {
  const { line, from } = c.peek;
  const e = parseTerm(c);
  const at = { line, from, to: c.last.to };
  c.place(e, at);
  if (e.k === "payload") {
    if (e.proto === "ip" || e.proto === "ip6") c.protocols.network(e.proto, at);
    else if (e.proto !== "ether") c.protocols.above(e.proto, at);
  }
  return e;
}

function parseTerm(c: Cursor): Expr {
  const token = c.next();
  const { text } = token;
  if (text === "(") {
    const inner = parseExpression(c);
    c.expect(")");
    return inner;
  }
  if (text === "meta" || bareMetas.has(text)) {
    const bare = text !== "meta";
    const key = bare ? text : c.peek.text;
    const type = metas[key];
    if (type === undefined) {
      if (c.peek.kind !== "word") throw c.unexpected();
      throw c.error(`syntax error, unexpected ${key}, known keys are ${metaKeys}`, { ...token, to: c.peek.to });
    }
    if (!bare) c.next();
    return { k: "meta", key, bare, type };
  }
  if (text === "ct") {
    const direction = c.take("original") ? "original" : c.take("reply") ? "reply" : "";
    if (c.peek.text === "ip" || c.peek.text === "ip6" || c.peek.text === "saddr" || c.peek.text === "daddr") {
      const six = c.take("ip6");
      if (!six) c.take("ip");
      const key = c.next().text;
      return { k: "ct", key: `${six ? "ip6" : "ip"} ${key}`, direction, type: six ? t.ipv6 : t.ipv4 };
    }
    const type = cts[c.peek.text];
    if (type === undefined) throw c.unexpected();
    return { k: "ct", key: c.next().text, direction, type };
  }
  if (text === "fib") {
    const from = [c.word()];
    while (c.take(".")) from.push(c.word());
    const result = c.word();
    return {
      k: "fib",
      from,
      result,
      type: result === "type" ? t.fibType : c.peek.text === "missing" || c.peek.text === "exists" ? t.boolean : result === "oifname" ? t.ifname : t.ifaceIndex,
    };
  }
  if (text === "numgen") {
    const mode = c.take("inc") ? "inc" : (c.expect("random"), "random");
    c.expect("mod");
    const mod = c.number();
    return { k: "numgen", mode, mod, offset: c.take("offset") ? c.number() : 0, type: t.integer };
  }
  const fields = token.kind === "word" ? payloads[text] : undefined;
  const type = fields?.[c.peek.text];
  if (fields === undefined) throw c.unexpected(token);
  if (type === undefined) throw c.unexpected();
  return { k: "payload", proto: text, field: c.next().text, type };
}

/** One value of a type: "80", "10.0.0.0/8", "80-90", "tcp". */
export function parseField(c: Cursor, type: DataType): Field {
  const token = c.next();
  if (token.kind === "end" || token.kind === "eof" || (token.kind === "op" && token.text !== "*")) throw c.unexpected(token);
  if (c.peek.text === "/" && (token.kind === "ip4" || token.kind === "ip6")) {
    c.next();
    const bits = c.number();
    const prefix = parsePrefix(`${token.text}/${bits}`);
    if (prefix === undefined) {
      if (parseAddr(token.text) === undefined) parseValue(c, token.text, type, token);
      else c.doubt(`Prefix length ${bits} is invalid for type of ${type.bytes * 8} bits width`, { ...token, to: c.last.to });
      return { value: 0 };
    }
    return bits === type.bytes * 8 ? { value: prefixAddr(prefix) } : { prefix };
  }
  const value = parseValue(c, token.text, type, token);
  if (c.peek.text === "-" && c.peek.kind === "op") {
    c.next();
    const high = c.next();
    const last = parseValue(c, high.text, type, high);
    if (compareKeys([type], [value], [last]) > 0) c.doubt("Range has zero or negative size", { ...token, to: high.to });
    return { low: value, high: last };
  }
  return { value };
}

function parseValue(c: Cursor, text: string, type: DataType, token: ReturnType<Cursor["next"]>): number {
  if (token.kind === "op" && token.text !== "*") throw c.unexpected(token);
  const value = type.parse(text);
  if (value !== undefined) {
    if (type === t.ifaceIndex && c.link?.(text) === false) c.doubt("Interface does not exist", token);
    return value;
  }
  if (type === t.ipv4 || type === t.ipv6) {
    if (type === t.ipv4 && token.kind === "number") return addrOfWords(4, [Number(text) | 0, 0, 0, 0]);
    c.doubt(`Could not resolve hostname: ${noHost(text)}`, token);
  } else if (type === t.inetProto) c.doubt("Could not resolve protocol name", token);
  else if (type === t.inetService)
    c.doubt(/^\d+$/.test(text) ? "Service out of range" : "Could not resolve service: Servname not supported for ai_socktype", token);
  else c.doubt(`Could not parse ${wordsOf(type)}`, token);
  return 0;
}

/** Why a host has no address here: it is another family's, could never be one, or nobody can be asked. */
function noHost(text: string): string {
  if (parseAddr(text) !== undefined) return "Address family for hostname not supported";
  return /^[\d.:]+$/.test(text) ? "Name or service not known" : "Temporary failure in name resolution";
}

/** One field a type. @param loose a key may have too few of them: then it is doubted */
export function parseFields(c: Cursor, types: readonly DataType[], loose = false): readonly Field[] {
  const at = c.peek;
  const fields: Field[] = [];
  for (const [i, type] of types.entries()) {
    if (i > 0 && loose && c.peek.text !== ".") {
      c.doubt(`invalid data type, expected concatenation of (${types.map(wordsOf).join(", ")})`, { ...at, to: c.last.to });
      break;
    }
    if (i > 0) c.expect(".");
    fields.push(parseField(c, type));
  }
  return fields;
}

/** `@name` or `{ … }`. @param kind whether elements have data after a colon: verdicts or values (of these types, or of those that they show). */
export function parseSetOrName(c: Cursor, types: readonly DataType[], kind: "set" | "verdicts" | "data" | readonly DataType[]): SetOrName {
  const at = c.peek;
  if (c.take("@")) {
    const named: SetOrName = { anonymous: false, name: c.name() };
    c.place(named, { line: at.line, from: at.from, to: at.to + named.name.length });
    return named;
  }
  const read = parseElements(c, types, kind === "data" ? "infer" : kind);
  const elements = kind === "set" ? mergeRanges(types, distinct(read)) : read;
  const dataTypes = kind === "data" ? (inferred.get(elements) ?? []) : typeof kind === "string" ? undefined : kind;
  return { anonymous: true, types, elements, ...(dataTypes === undefined ? {} : { dataTypes }), ...(elements.length < read.length ? { merged: true } : {}) };
}

/** Without elements that are there twice. */
function distinct(elements: readonly Element[]): readonly Element[] {
  const seen = new Set<string>();
  const out = elements.filter((e) => {
    const key = JSON.stringify(e.key);
    return !seen.has(key) && seen.add(key) !== undefined;
  });
  return out.length === elements.length ? elements : out;
}

const inferred = new WeakMap<readonly Element[], readonly DataType[]>();

/**
 * `{ key [timeout 5m] [comment "…"] [: data], … }`. @param data what follows the colon
 * @param loose of a named set: whether its elements have data is judged when they meet it
 */
export function parseElements(
  c: Cursor,
  types: readonly DataType[],
  data: "set" | "verdicts" | "infer" | readonly DataType[],
  loose = false,
): readonly Element[] {
  c.expect("{");
  const elements: Element[] = [];
  let found: readonly DataType[] | undefined;
  for (;;) {
    while (c.peek.kind === "end" && c.peek.text === "\n") c.next();
    if (c.peek.text === "}" && elements.length === 0) throw c.unexpected();
    if (c.take("}")) break;
    const at = c.peek;
    const key = parseFields(c, types, loose);
    c.place(key, { line: at.line, from: at.from, to: c.last.to });
    const more: { timeout?: number; comment?: string } = {};
    for (;;) {
      if (c.take("timeout") || c.take("expires")) more.timeout = parseDuration(c.next().text);
      else if (c.take("comment")) more.comment = c.comment();
      else break;
    }
    if (loose && (c.peek.text !== ":" || c.peek.kind !== "op")) elements.push({ key, ...more });
    else if (loose && data === "set") {
      c.next();
      elements.push({ key, data: c.second.text === "." ? parseFields(c, inferTypes(c)).map(() => 0) : skipData(c), ...more });
    } else if (data === "set") elements.push({ key, ...more });
    else {
      c.expect(":");
      if (data === "verdicts") elements.push({ key, data: parseVerdict(c, loose), ...more });
      else {
        found ??= data === "infer" ? inferTypes(c) : data;
        elements.push({ key, data: parseFields(c, found).map((f) => ("value" in f ? f.value : 0)), ...more });
      }
      // A comment may also stand after the data.
      if (c.peek.text === "comment" && c.peek.kind === "word") {
        c.next();
        const last = elements.pop()!;
        elements.push({ ...last, comment: c.comment() });
      }
    }
    while (c.peek.kind === "end" && c.peek.text === "\n") c.next();
    if (!c.take(",")) {
      if (c.peek.text !== "}") throw c.unexpected(c.peek, ", expecting comma or '}'");
      c.expect("}");
      break;
    }
  }
  if (found !== undefined) inferred.set(elements, found);
  return elements;
}

/** What stands after `to` or a map's colon tells its own types: an address, a port, or both. */
export function inferTypes(c: Cursor): readonly DataType[] {
  const first = c.peek.kind === "ip4" ? t.ipv4 : c.peek.kind === "ip6" ? t.ipv6 : t.inetService;
  return c.second.text === "." ? [first, t.inetService] : [first];
}

/** Data that no set holds: it is only seen to be there. */
function skipData(c: Cursor): readonly number[] {
  const verdict = c.next().text;
  if (verdict === "jump" || verdict === "goto") c.next();
  return [];
}

export function parseVerdict(c: Cursor, loose = false): Verdict {
  const token = c.next();
  switch (token.text) {
    case "accept":
    case "drop":
    case "continue":
    case "return":
      return { verdict: token.text };
    case "jump":
    case "goto": {
      const at = c.peek;
      if (!c.atName) throw c.unexpected(at, ", expecting '{'");
      const verdict: Verdict = { verdict: token.text, chain: c.name() };
      c.place(verdict, at);
      return verdict;
    }
    default:
      if (!loose || token.kind !== "word") throw c.unexpected(token);
      c.doubt("Can't parse symbolic netfilter verdict expressions", token);
      return { verdict: "accept" };
  }
}
