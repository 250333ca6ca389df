// Parsing of a rule: its statements in order.
import { ipv4, ipv6, inetService } from "./datatypes";
import type { Cursor } from "./cursor";
import { inferTypes, parseExpression, parseField, parseFields, parseSetOrName, parseVerdict, startsExpression, typesOf } from "./expressions";
import type { Token } from "./lexer";
import { asNetwork } from "./merge";
import { reduced } from "./reduce";
import { places } from "./syntax";
import type { Comparison, Expr, Field, NftFamily, Right, RuleSyntax, Statement } from "./syntax";
import { parseDuration, parseLimitBody, parseQuota } from "./units";

/** A rule up to the end of its line (or its block). @param family of its table; undefined: what it says of protocols is not judged by it */
export function parseRule(c: Cursor, family?: NftFamily): RuleSyntax {
  const statements: Statement[] = [];
  const ends: { from: number; to: number }[] = [];
  c.startRule(family);
  if (c.peek.text === "comment") throw c.unexpected();
  while (!c.atEnd && c.peek.text !== "}") {
    if (c.peek.text === "comment" && statements.length > 0) break;
    const at = c.peek;
    const before = statements.findIndex(isTerminal);
    const statement = parseStatement(c);
    if (before >= 0) c.doubt("Statement after terminal statement has no effect", { ...at, to: c.last.to }, ends[before]);
    places.set(statement, { line: at.line, from: at.from, to: c.last.to });
    statements.push(statement);
    ends.push({ from: at.from, to: c.last.to });
  }
  if (statements.length === 0) throw c.unexpected();
  const kept = family === undefined ? statements : reduced(statements, family);
  return c.take("comment") ? { statements: kept, comment: c.comment() } : { statements: kept };
}

function isTerminal(s: Statement): boolean {
  return s.k === "verdict" || s.k === "reject" || s.k === "nat";
}

function parseStatement(c: Cursor): Statement {
  const { text } = c.peek;
  switch (text) {
    case "accept":
    case "drop":
    case "continue":
    case "return":
    case "jump":
    case "goto":
      return { k: "verdict", verdict: parseVerdict(c) };
    case "counter":
      return parseCounter(c);
    case "reject":
      return parseReject(c);
    case "log":
      return parseLog(c);
    case "limit":
      return parseLimit(c);
    case "quota":
      return parseQuotaStatement(c);
    case "notrack":
      c.next();
      return { k: "notrack" };
    case "queue":
      return parseQueue(c);
    case "tcp":
      if (c.second.text === "option") return parseMaxseg(c);
      break;
    case "dnat":
    case "snat":
    case "masquerade":
    case "redirect":
      return parseNat(c);
    case "add":
    case "update":
    case "delete":
      return parseDynset(c);
  }
  if (startsExpression(c)) return parseMatch(c);
  const token = c.peek;
  // A bare word is a value without a type; nft says so when it has seen what follows.
  if (token.kind !== "word") throw c.unexpected();
  c.next();
  if (c.atEnd) throw c.unexpected();
  c.doubt("No symbol type information", token);
  while (!c.atEnd && c.peek.text !== "}") c.next();
  return { k: "notrack" };
}

function parseMatch(c: Cursor): Statement {
  const left = parseExpression(c);
  const masked = parseMaskedFlags(c, left);
  if (masked !== undefined) return masked;
  if (c.take("vmap")) return { k: "vmap", key: left, map: parseSetOrName(c, typesOf(left), "verdicts") };
  if (left.k === "meta" && c.take("set")) return { k: "assign", to: `meta ${left.key}` as "meta mark", value: parseAssigned(c, left.type) };
  if (left.k === "ct" && left.key === "mark" && c.take("set")) return { k: "assign", to: "ct mark", value: parseAssigned(c, left.type) };
  const types = typesOf(left);
  const written = ["==", "!=", "<=", ">=", "<", ">"].find((op) => c.take(op)) as Comparison | undefined;
  const word =
    written ?? (c.take("eq") ? "==" : c.take("ne") ? "!=" : c.take("lt") ? "<" : c.take("gt") ? ">" : c.take("le") ? "<=" : c.take("ge") ? ">=" : undefined);
  const right = parseRight(c, left, types, word !== undefined);
  if (word === undefined || word === "==") sayProtocol(c, left, right);
  return { k: "match", left, op: word ?? ("flags" in right && right.mask === 0 ? "any" : "=="), right };
}

/** `ip protocol tcp` and `meta l4proto tcp` say what the packet is. */
function sayProtocol(c: Cursor, left: Expr, right: Right): void {
  if (!("field" in right) || !("value" in right.field)) return;
  const at = places.get(left) ?? c.last;
  const above = (left.k === "payload" && (left.field === "protocol" || left.field === "nexthdr")) || (left.k === "meta" && left.key === "l4proto");
  if (above) c.protocols.above(right.type.print(right.field.value), at);
  else if (left.k === "meta" && left.key === "nfproto") c.protocols.network(right.field.value === 2 ? "ip" : "ip6", at);
}

/** `tcp flags & (syn|ack) == syn`, which nft prints as `tcp flags syn / syn,ack`. */
function parseMaskedFlags(c: Cursor, left: Expr): Statement | undefined {
  if (left.k === "concat" || left.k === "map" || left.type.flags !== true || c.peek.text !== "&") return undefined;
  c.next();
  const bracket = c.take("(");
  const mask = parseFlags(c, left.type);
  if (bracket) c.expect(")");
  const not = c.take("!=");
  if (!not) c.take("==");
  const inner = c.take("(");
  const flags = parseFlags(c, left.type);
  if (inner) c.expect(")");
  return { k: "match", left, op: not ? "!=" : "==", right: { flags, mask, type: left.type } };
}

function parseRight(c: Cursor, left: Expr, types: readonly (typeof ipv4)[], operator: boolean): Right {
  if (c.peek.text === "@" || c.peek.text === "{") return { set: parseSetOrName(c, types, "set") };
  const type = types[0]!;
  if (types.length > 1) return { fields: parseFields(c, types) };
  if (type.flags === true && left.k !== "bits") {
    const flags = parseFlags(c, type);
    if (c.take("/")) return { flags, mask: parseFlags(c, type), type };
    return operator ? { field: { value: flags }, type } : { flags, mask: 0, type };
  }
  const at = c.peek;
  // Where it is not known what the packet is, a port of a connection is of no type.
  const untyped = left.k === "ct" && left.key.startsWith("proto-") && c.protocols.transport === undefined && !c.listing;
  const field = parseField(c, type);
  if (untyped) c.doubt("Can't parse symbolic invalid expressions", { ...at, to: c.last.to });
  if (at.kind === "number" && c.peek.text === "." && c.peek.kind === "op") tooManyFields(c, at);
  return { field, type };
}

/** Numbers joined by dots where one value belongs: less than an address is no word at all, and a concatenation has no type here. */
function tooManyFields(c: Cursor, at: Token): void {
  const oneWord = c.peek.from === at.to + 1;
  while (c.take(".")) c.number();
  if (oneWord) throw c.unexpected();
  c.doubt("Can't parse symbolic invalid expressions", at);
}

function parseFlags(c: Cursor, type: typeof ipv4): number {
  let flags = 0;
  do {
    const field = parseField(c, type);
    flags |= "value" in field ? field.value : 0;
  } while (c.take(",") || c.take("|"));
  return flags;
}

function parseAssigned(c: Cursor, type: typeof ipv4): Expr {
  if (startsExpression(c)) return parseExpression(c, type);
  const field = parseField(c, type);
  return { k: "value", value: "value" in field ? field.value : 0, type };
}

function parseCounter(c: Cursor): Statement {
  c.expect("counter");
  if (c.take("name")) return { k: "object", type: "counter", name: c.string() };
  let packets = 0;
  let bytes = 0;
  if (c.take("packets")) {
    packets = c.number(true);
    if (c.take("bytes")) bytes = c.number(true);
  }
  return { k: "counter", packets, bytes };
}

function parseReject(c: Cursor): Statement {
  const at = c.expect("reject");
  if (!c.take("with")) return { k: "reject", how: "" };
  if (c.take("tcp")) {
    c.expect("reset", true);
    const { transport } = c.protocols;
    if (transport !== undefined && transport.name !== "tcp") c.doubt("you cannot use tcp reset with this protocol", at, transport.at);
    return { k: "reject", how: "tcp reset" };
  }
  const { text: family } = c.peek;
  const codes = rejectCodes[family];
  if (codes === undefined) throw c.unexpected(c.peek, ", expecting icmp or icmpv6 or tcp or icmpx");
  c.next();
  c.take("type");
  c.take("code");
  const code = c.next();
  if (code.kind !== "word") throw c.unexpected(code);
  if (!codes.includes(code.text)) c.doubt(`Could not parse ${family} code`, code);
  const own = c.protocols.family;
  if (own === "ip" || own === "ip6") {
    if (family === "icmpx") c.doubt("abstracted ICMP unreachable not supported", code, at);
    else if ((family === "icmp") !== (own === "ip")) c.doubt("conflicting protocols specified: ip vs ip6", code, at);
  }
  return { k: "reject", how: `${family} ${code.text}` };
}

const rejectCodes: Readonly<Record<string, readonly string[]>> = {
  icmp: ["net-unreachable", "host-unreachable", "prot-unreachable", "port-unreachable", "net-prohibited", "host-prohibited", "admin-prohibited", "frag-needed"],
  icmpv6: ["no-route", "admin-prohibited", "addr-unreachable", "port-unreachable", "policy-fail", "reject-route"],
  icmpx: ["port-unreachable", "admin-prohibited", "no-route", "host-unreachable"],
};

function parseLog(c: Cursor): Statement {
  c.expect("log");
  let text = "";
  for (;;) {
    if (c.take("prefix")) text += ` prefix "${c.string()}"`;
    else if (c.take("level")) {
      const level = c.next();
      if (!logLevels.includes(level.text)) throw c.error("invalid log level", level);
      // The kernel's own level is not told apart from none.
      if (level.text !== "warn") text += ` level ${level.text}`;
    } else if (c.take("group")) text += ` group ${c.number(true)}`;
    else if (c.take("flags")) text += ` flags ${c.next().text}`;
    else return { k: "log", text };
  }
}

const logLevels = ["emerg", "alert", "crit", "err", "warn", "notice", "info", "debug", "audit"];

function parseLimit(c: Cursor): Statement {
  c.expect("limit");
  if (c.take("name")) return { k: "object", type: "limit", name: c.string() };
  if (c.peek.text !== "rate") throw c.unexpected(c.peek, ", expecting name or rate");
  return { k: "limit", ...parseLimitBody(c) };
}

function parseQueue(c: Cursor): Statement {
  c.expect("queue");
  const flags: string[] = [];
  let to = "0";
  for (;;) {
    if (c.take("num") || c.take("to")) {
      to = String(c.number(true));
      if (c.take("-")) to += `-${c.number(true)}`;
    } else if (c.take("flags")) continue;
    else if (c.peek.text === "bypass" || c.peek.text === "fanout") {
      flags.push(c.next().text);
      c.take(",");
    } else return { k: "queue", to, flags };
  }
}

function parseMaxseg(c: Cursor): Statement {
  for (const word of ["tcp", "option", "maxseg", "size", "set"]) c.expect(word);
  if (c.take("rt")) {
    c.expect("mtu");
    return { k: "maxseg", size: "rt mtu" };
  }
  return { k: "maxseg", size: c.number() };
}

function parseQuotaStatement(c: Cursor): Statement {
  c.expect("quota");
  if (c.take("name")) return { k: "object", type: "quota", name: c.string() };
  return { k: "quota", ...parseQuota(c) };
}

const noValue: Expr = { k: "value", value: 0, type: inetService };

type NatKind = (Statement & { k: "nat" })["kind"];

function parseNat(c: Cursor): Statement {
  const keyword = c.next();
  const kind = keyword.text as NatKind;
  let family: "ip" | "ip6" | undefined;
  let both: Expr | undefined;
  let address: Expr | undefined;
  let among: Field | undefined;
  let port: Expr | undefined;
  let portHigh: number | undefined;
  let pair = false;
  if (c.take("ip")) family = "ip";
  else if (c.take("ip6")) family = "ip6";
  if (c.take("addr")) {
    c.expect(".");
    c.expect("port");
    pair = true;
  }
  /** A port needs a protocol that has ports. */
  const readPort = (): ReturnType<typeof parsePort> => {
    const at = c.peek;
    const had = c.doubts.length;
    const read = parsePort(c);
    if (c.listing || c.protocols.transport !== undefined) return read;
    c.doubts.splice(had);
    c.doubt("transport protocol mapping is only valid after transport protocol match", { ...at, to: c.last.to }, keyword);
    return read;
  };
  const bare = kind === "dnat" || kind === "snat";
  if (bare && c.peek.kind !== "ip4" && c.peek.kind !== "ip6" && c.peek.text !== "to" && c.peek.text !== "[") throw c.unexpected();
  if (c.take("to") || (bare && !c.atEnd)) {
    if (startsExpression(c)) {
      const value = parseExpression(c);
      if (pair || typesOf(value).length === 2 || (value.k === "map" && !value.map.anonymous)) both = value;
      else address = value;
    } else if (c.take(":") || kind === "redirect" || kind === "masquerade") ({ port, portHigh } = readPort());
    else {
      const bracket = c.take("[");
      const table = c.protocols.family;
      const said = family ?? c.protocols.networkName;
      const type = said === undefined ? inferTypes(c)[0]! : said === "ip6" ? ipv6 : ipv4;
      if (said === undefined && table === "inet") c.doubt("ip or ip6 must be specified with address for inet tables.", keyword);
      const field = parseField(c, type);
      if (bracket) c.expect("]", true);
      if ("value" in field) address = { k: "value", value: field.value, type };
      else among = asNetwork(field, type);
      if (c.take(":")) ({ port, portHigh } = readPort());
    }
  }
  const flags: string[] = [];
  for (;;) {
    const flag = ["random", "fully-random", "persistent"].find((f) => c.take(f));
    if (flag === undefined) break;
    flags.push(flag);
    c.take(",");
  }
  if (typesOf(both ?? address ?? noValue).length === 2) family ??= c.protocols.family === "ip6" ? "ip6" : "ip";
  return { k: "nat", kind, family, address, among, port, portHigh, both, flags };
}

function parsePort(c: Cursor): { port: Expr; portHigh: number | undefined } {
  const field = parseField(c, inetService);
  if ("low" in field) return { port: { k: "value", value: field.low, type: inetService }, portHigh: field.high };
  return { port: { k: "value", value: "value" in field ? field.value : 0, type: inetService }, portHigh: undefined };
}

function parseDynset(c: Cursor): Statement {
  const op = c.next().text as "add";
  c.expect("@");
  const set = c.name();
  c.expect("{");
  const key = parseExpression(c);
  const timeout = c.take("timeout") ? parseDuration(c.next().text) : undefined;
  c.expect("}");
  return { k: "dynset", op, set, key, timeout };
}
